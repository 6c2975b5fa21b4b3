import { expect, test } from '@playwright/test'
import { CHIEF, recorded, registered, send, typeDate } from './support/case.ts'
import { COMMUNE_POLICE, enter } from './support/page.ts'

const violation = [
  CHIEF,
  'recordViolation',
  '2026-07-02',
  { ground: 'stopped', foundOn: '2026-07-02', lastActOn: '2026-07-01', residence: 'none', noExcuse: true, pages: 2 },
] as const

test('a file says what it lacks, who can supply it and what does not fit together, and counts its pages', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'compulsory', 'adult', [violation, [CHIEF, 'addBiography', '2026-07-02', { pages: 3 }]])
  await enter(page, CHIEF, `/ho-so/${id}`)
  const line = (name: string) => page.locator('.case-line', { hasText: name })
  await expect(line('Mục lục hồ sơ')).toContainText('trang 3–5')
  const file = line('Để Lập xong hồ sơ')
  await expect(file).toContainText('Trưởng Công an cấp xã: Đưa kết quả xác định tình trạng nghiện vào hồ sơ')
  await expect(file).toContainText('Người không có nơi cư trú ổn định: hồ sơ cần giấy của Công an xác nhận.')
  for (const act of ['addFinding', 'addResidencePaper']) {
    await page.goto(`/ho-so/${id}/buoc/${act}`)
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '3/7/26')
    await page.getByLabel('Số trang').fill('1')
    await send(page)
  }
  await expect(line('Để Lập xong hồ sơ')).toContainText('Đủ giấy tờ')
})
