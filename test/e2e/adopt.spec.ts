import { expect, test } from '@playwright/test'
import { registered, send, typeDate } from './support/case.ts'
import { COMMUNE_POLICE, enter } from './support/page.ts'

test('a case that runs on paper is taken over with its dates, papers and term', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  await enter(page, COMMUNE_POLICE, `/nguoi/${person}`)
  await page.getByRole('link', { name: 'Tiếp nhận từ hồ sơ giấy' }).click()
  await page.getByLabel('Quản lý sau cai nghiện ma túy').check()
  await typeDate(page, 'Ngày tiếp nhận', '1/6/26')
  await expect(page.getByText('Ngày 01/06/2026 áp dụng Luật 73/2021.')).toBeVisible()
  await page.getByLabel('hoàn thành cai nghiện tự nguyện').check()
  await page.getByRole('combobox', { name: 'Hồ sơ đang ở trạng thái' }).click()
  await page.getByRole('option', { name: 'đang quản lý' }).click()
  await typeDate(page, /^Ngày ra quyết định quản lý sau cai nghiện/, '3/3/26')
  await page.getByLabel('Số quyết định').fill('9/QĐ-UBND')
  await expect(page.getByLabel('Ngày ra quyết định', { exact: true })).toHaveValue('03/03/2026')
  await typeDate(page, 'Ngày hoàn thành cai nghiện', '1/3/26')
  await page.getByLabel(/^Quyết định quản lý sau cai nghiện/).check()
  await page.getByLabel('Ghi chú').fill('Hồ sơ giấy số 12, tủ 3')
  await expect(page.getByText('Ngày hết thời hạn: 01/03/2027')).toBeVisible()
  await send(page, 'Tiếp nhận')
  await expect(page.getByText('Từ hồ sơ giấy', { exact: true })).toBeVisible()
  await expect(page.locator('.case-line', { hasText: 'Thời hạn' }).first()).toContainText('đến 01/03/2027')
  await expect(page.getByText(/Từ 01\/07\/2026 áp dụng/)).toBeVisible()
})

test('a date after the day of taking over is named beside its field', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  await enter(page, COMMUNE_POLICE, `/nguoi/${person}/ho-so-giay`)
  await typeDate(page, 'Ngày tiếp nhận', '1/6/26')
  await page.getByLabel('người từ đủ 18 tuổi').check()
  await typeDate(page, 'Ngày tiếp nhận đăng ký', '2/6/26')
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await expect(page.getByText('Mốc này sau ngày tiếp nhận hồ sơ giấy.')).toBeVisible()
  await expect(page.getByText('Chọn trạng thái.')).toBeVisible()
})
