import { expect, test } from '@playwright/test'
import { CHIEF, freshName, registered } from './support/case.ts'
import { AGENCY, COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'

test('the register of dependent persons opens as of any day, with causes and their articles', async ({ page }) => {
  const wrong = complaints(page)
  await enter(page, COMMUNE_POLICE, '/danh-sach')
  await expect(page.getByRole('heading', { level: 1, name: 'Người nghiện ma túy có hồ sơ quản lý' })).toBeVisible()
  await expect(page.getByRole('cell', { name: /có kết quả xác định tình trạng nghiện/ }).first()).toBeVisible()
  await expectAccessible(page)
  const day = page.getByLabel('Tính đến ngày')
  await day.fill('1/1/22')
  await day.press('Tab')
  await expect(page).toHaveURL(/ngay=2022-01-01/)
  await expect(page.getByText('Không có ai trong danh sách này vào ngày đã chọn.')).toBeVisible()
  expect(wrong).toEqual([])
})

test('who has no case is put on a register by hand and taken off again', async ({ page }) => {
  const name = freshName()
  await registered(page, COMMUNE_POLICE, name)
  await enter(page, COMMUNE_POLICE, '/danh-sach/users')
  await page.getByRole('button', { name: 'Đưa vào danh sách' }).click()
  await page.getByLabel('Tìm người theo tên hoặc số giấy tờ').fill(name)
  await page.getByRole('button', { name: `Chọn ${name}` }).click()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('Chọn lý do.')).toBeVisible()
  await page.getByLabel('Lý do').selectOption({ label: 'có quyết định quản lý' })
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  const row = page.getByRole('row', { name: new RegExp(name) })
  await expect(row).toContainText('có quyết định quản lý')
  await page.getByRole('button', { name: `Đưa ra khỏi danh sách: ${name}` }).click()
  await page.getByLabel('Lý do').selectOption({ label: 'chết' })
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(row).toHaveCount(0)
})

test('the printed register is A4 landscape with the head of its list, who printed it, and the mark of the demonstration', async ({
  page,
}) => {
  await enter(page, CHIEF, '/danh-sach/aftercare')
  await expect(page.getByRole('table')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('DANH SÁCH NGƯỜI BỊ QUẢN LÝ SAU CAI NGHIỆN MA TÚY')).toBeVisible()
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible()
  await expect(page.getByText(/^In bởi .+, lúc \d\d:\d\d/)).toBeVisible()
  await expect(page.getByText('BẢN TRÌNH DIỄN')).toBeVisible()
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden()
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? []
  expect(new Set(pages)).toEqual(new Set(['/MediaBox [0 0 841.91998 594.95996]']))
})

test('the province reads a register of all its communes or of one', async ({ page }) => {
  await enter(page, AGENCY, '/danh-sach/dependents')
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của/ }).first()).toBeVisible()
  await page.getByLabel('Xã, phường').fill('bach dang')
  await page
    .getByRole('option', { name: /Bạch Đằng/ })
    .first()
    .click()
  await expect(page).toHaveURL(/donVi=/)
  await expectAccessible(page)
})

test('on a phone a register fits the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, COMMUNE_POLICE, '/danh-sach/dependents')
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của/ }).first()).toBeVisible()
  await expectAccessible(page)
})
