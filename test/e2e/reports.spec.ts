import { expect } from '@playwright/test'
import { AGENCY, complaints, enter, expectAccessible } from './support/page.ts'
import { test } from './support/test.ts'

const RESIDENTS = '/bao-cao?bang=residents&ky=2026-Y1'

test('a province reads the movement of its facilities, opens a number to its people, and goes on to one facility', async ({ page }) => {
  const wrong = complaints(page)
  await enter(page, AGENCY, RESIDENTS)
  const present = page.getByRole('button', { name: /^Có mặt cuối kỳ: xem \d+ trường hợp$/ })
  // A program that has just started may not have read its own log yet.
  await expect(async () => {
    await page.reload()
    await expect(present).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect(page.getByRole('heading', { level: 1, name: 'Báo cáo số liệu' })).toBeVisible()
  await expect(page.getByText('từ 15/12/2025 đến 14/12/2026')).toBeVisible()
  await expect(page.getByRole('cell', { name: '– Ra khác' })).toBeVisible()
  await expect(page.getByText('khớp', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await present.click()
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /^Mở hồ sơ của/ })
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /^Xem bảng của Cơ sở cai nghiện ma túy Đồi Xanh/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: /bắt buộc tại cơ sở – Cơ sở cai nghiện ma túy Đồi Xanh/ })).toBeVisible()
  expect(wrong).toEqual([])
})

test('the period and the day of knowledge are chosen on the page, and a day before anything was recorded says so', async ({ page }) => {
  await enter(page, AGENCY, RESIDENTS)
  await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý' })
  await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Quý 1/2026' })
  await expect(page.getByText('từ 15/12/2025 đến 14/03/2026')).toBeVisible()
  await page.getByLabel('Đã ghi đến hết ngày').fill('1/1/22')
  await expect(page.getByText('Đến ngày đó hệ thống chưa ghi nhận số liệu nào.')).toBeVisible()
  await expectAccessible(page)
})

test('the printed table is A4 upright, and numbers under five do not leave the office', async ({ page }) => {
  await enter(page, AGENCY, RESIDENTS)
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible()
  await expect(page.getByText(/Mã gốc: [0-9a-f]{64}/)).toBeVisible()
  const row = page.getByRole('row', { name: /từ 30 tuổi trở lên/ })
  await expect(row).toContainText('< 5')
  await expect(row).not.toContainText(/(^|\s)[1-4](\s|$)/, { useInnerText: true })
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? []
  expect(new Set(pages)).toEqual(new Set(['/MediaBox [0 0 594.95996 841.91998]']))
})

test('who reads figures without names sees no number under five and opens nobody', async ({ page }) => {
  await enter(page, 'lanhdao.haiphong', RESIDENTS)
  const row = page.getByRole('row', { name: /từ 30 tuổi trở lên/ })
  await expect(row).toContainText('< 5')
  await expect(page.getByRole('button', { name: /trường hợp/ })).toHaveCount(0)
})

test('an office without people in rehabilitation is told that it has no table', async ({ page }) => {
  await enter(page, 'thuky.toaan', '/bao-cao')
  await expect(page.getByText('Chức vụ của bạn không có bảng số liệu nào.')).toBeVisible()
  await expectAccessible(page)
})

test('the status page says that the figures were counted twice with difference 0', async ({ page }) => {
  test.slow()
  await enter(page, AGENCY, '/tinh-trang')
  await expect(page.getByText('Chênh lệch 0')).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText(/^Đếm lại lúc \d\d:\d\d/)).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
})

test('on a phone the table is readable, and in English too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, AGENCY, '/dang-nhap')
  await page.evaluate(() => localStorage.setItem('hoa-nhap.language', 'en'))
  await page.goto(RESIDENTS)
  await expect(page.getByText('Present at the end')).toBeVisible()
  await expectAccessible(page)
})
