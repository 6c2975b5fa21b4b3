import { expect } from '@playwright/test'
import { CHAIR, decidedBefore, recorded, registered, typeDate, WORKER } from './support/case.ts'
import { COMMUNE_POLICE, complaints, enter, expectAccessibleInBothSizes } from './support/page.ts'
import { test } from './support/test.ts'

const LONG_NAME = 'Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Vân Bảo Trâm Ngọc'

const PUBLIC = [
  '/tinh-thoi-han#b=voluntary-community&d=adult&g=male&v=notify*29.06.2026*resultOn*28.06.2026&v=start*02.07.2026',
  '/luat/voluntary-community/2022-01-01',
  '/luat/post-rehab/2026-07-01',
  '/luat/post-rehab/2026-07-02',
] as const

for (const path of PUBLIC)
  test(`${path.replace(/#.*/, ' with acts')} is accessible on an office screen and on a phone`, async ({ page }) => {
    const complained = complaints(page)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessibleInBothSizes(page)
    expect(complained).toEqual([])
  })

test('the pages of a person and a case are accessible in both sizes, empty and full, with everything unfolded', async ({ page }) => {
  const complained = complaints(page)
  const person = await registered(page, COMMUNE_POLICE, LONG_NAME)
  await enter(page, COMMUNE_POLICE, `/nguoi/${person}`)
  await expect(page.getByText('Chưa có hồ sơ nào')).toBeVisible()
  await expectAccessibleInBothSizes(page)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore)
  const [, , correctable] = decidedBefore
  await enter(page, CHAIR, `/nguoi/${person}`)
  await page.getByText('Xem dạng bảng').click()
  await expectAccessibleInBothSizes(page)
  await page.goto(`/ho-so/${id}`)
  await expect(page.locator('.case-told')).toHaveCount(3)
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  await expectAccessibleInBothSizes(page)
  await page.locator('.case-told', { hasText: 'Ra quyết định' }).getByRole('link', { name: 'Sửa bước này' }).click()
  await expect(page.getByLabel('Số quyết định')).toHaveValue(correctable[3].decisionNo)
  await expectAccessibleInBothSizes(page)
  expect(complained).toEqual([])
})

test('the forms are accessible in both sizes, empty, refused and with errors beside their fields', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore)
  await enter(page, WORKER, `/ho-so/${id}/buoc/start`)
  await typeDate(page, /^Ngày (giờ )?xảy ra/, '12/1/26')
  await page.getByLabel('Việc này đã xảy ra trên thực tế: vẫn ghi').check()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expectAccessibleInBothSizes(page)
  await enter(page, COMMUNE_POLICE, `/nguoi/${person}/mo-ho-so/post-rehab/receiveNotice`)
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('Chọn một diện.')).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await page.goto(`/nguoi/${person}/ho-so-giay`)
  await typeDate(page, 'Ngày tiếp nhận', '1/6/26')
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await expectAccessibleInBothSizes(page)
})

test('on paper a case has its computations and no buttons', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore)
  await enter(page, COMMUNE_POLICE, `/ho-so/${id}`)
  await expect(page.locator('.case-told')).toHaveCount(3)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Cộng 6 tháng: 10/07/2026.')).toBeVisible()
  await expect(page.getByText(/^In lúc .* bởi Đỗ Văn Thắng/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sửa bước này' })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /Cai nghiện ma túy tự nguyện/ })).toBeVisible()
})

test('another unit sees neither the person nor the case', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore.slice(0, 1))
  await enter(page, 'canbo.hungthang', `/nguoi/${person}`)
  await expect(page.getByText(/Không tìm thấy/)).toBeVisible()
  await page.goto(`/ho-so/${id}`)
  await expect(page.getByText(/Không tìm thấy/)).toBeVisible()
})
