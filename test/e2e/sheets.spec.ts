import { expect } from '@playwright/test'
import { CHIEF, recorded, registered } from './support/case.ts'
import { COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'
import { test } from './support/test.ts'

const LONG_NAME = 'Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Vân Bảo Trâm Ngọc'
const pages = { pages: 1 }
/** Under Law 120/2025, to the notice that opens the days for reading. */
const untilTheNotice = [
  [
    CHIEF,
    'recordViolation',
    '2026-07-02',
    { ground: 'stopped', foundOn: '2026-07-02', lastActOn: '2026-07-01', residence: 'stable', noExcuse: true, ...pages },
  ],
  [CHIEF, 'addBiography', '2026-07-02', pages],
] as const

for (const [size, viewport] of Object.entries({ 'an office screen': { width: 1366, height: 768 }, 'a phone': { width: 390, height: 844 } }))
  test.describe(`on ${size}`, () => {
    test.use({ viewport })

    test('the sheets of a case are read on the screen and go back to the case', async ({ page }) => {
      const wrong = complaints(page)
      const person = await registered(page, COMMUNE_POLICE, LONG_NAME)
      const id = await recorded(page, person, 'compulsory', 'adult', untilTheNotice)
      await enter(page, CHIEF, `/ho-so/${id}`)
      await page.getByRole('link', { name: 'Tờ quyền và ngày' }).click()
      await expect(page.getByRole('heading', { name: 'Bạn có thể làm gì, đến khi nào' })).toBeVisible()
      await expect(page.getByText(/^1\. .*02\/07\/2026: .+/)).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Về hồ sơ' }).click()
      await page.getByRole('link', { name: 'Tờ tính thời hạn' }).click()
      await expect(page.getByText('Chưa có quyết định.')).toBeVisible()
      await expectAccessible(page)
      await page.goto(`/ho-so/${id}/to/khac`)
      await expect(page.getByText(/Không tìm thấy|Không có trang/).first()).toBeVisible()
      expect(wrong).toEqual([])
    })
  })

test('on A4 a sheet has the mark of the demonstration, who printed it when, the number of the case, and no buttons', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'compulsory', 'adult', untilTheNotice)
  await enter(page, CHIEF, `/ho-so/${id}/to/quyen`)
  await expect(page.getByRole('heading', { name: 'Những ngày đã ghi' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('BẢN TRÌNH DIỄN')).toBeVisible()
  await expect(page.getByText(/^In lúc \d\d:\d\d.* đến bước số 2\.$/)).toBeVisible()
  await expect(page.getByText(id)).toBeVisible()
  await expect(page.getByText('Người nhận', { exact: true })).toBeVisible()
  await expect(page.getByText(/chưa đối chiếu|chưa chắc chắn/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden()
  const boxes = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? []
  expect(new Set(boxes)).toEqual(new Set(['/MediaBox [0 0 594.95996 841.91998]']))
})

test('another unit sees no sheet', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'compulsory', 'adult', untilTheNotice)
  await enter(page, 'canbo.hungthang', `/ho-so/${id}/to/quyen`)
  await expect(page.getByText(/Không tìm thấy/)).toBeVisible()
})
