import { expect } from '@playwright/test'
import { test } from './support/test.ts'

const REGISTERED = [
  '/tinh-thoi-han#b=voluntary-community&d=adult&g=male&t=05.07.2026',
  'v=notify*29.06.2026*resultOn*28.06.2026*notifiedOn*29.06.2026*group*volunteer*residence*stable',
  'v=register*30.06.2026*place*home*plannedMonths*6*parents*false',
].join('&')

test('moving the decision across 1 July 2026 changes who decides, what is asked and how long it lasts', async ({ page }) => {
  await page.goto(REGISTERED)
  const result = page.locator('.calculator-result')
  await expect(result).toContainText('đã đăng ký, chờ quyết định')
  await expect(result.locator('.case-clock', { hasText: 'Ra quyết định' })).toContainText('Hạn: 03/07/2026')

  await page.getByRole('button', { name: 'Thêm việc' }).click()
  const decision = page.locator('.calculator-act').nth(2)
  await decision.getByLabel(/Ngày xảy ra/).fill('30/6/26')
  await decision.getByLabel('Việc', { exact: true }).click()
  await page.getByRole('option', { name: 'Ra quyết định cai nghiện tự nguyện tại gia đình, cộng đồng' }).click()
  await decision.getByLabel('Thời hạn cai nghiện').fill('6')
  await decision.getByLabel('Từ ngày').fill('30/6/26')
  await expect(decision).toContainText('Áp dụng Luật 73/2021')
  await expect(result).toContainText('đến 30/12/2026')
  await expect(result).toContainText('Theo Luật 73/2021, vì được quyết định ngày 30/06/2026.')

  await decision.getByLabel(/Ngày xảy ra/).fill('1/7/26 8h30')
  await expect(page.getByText('Từ 01/07/2026 áp dụng')).toBeVisible()
  await expect(decision).toContainText('Áp dụng Luật 120/2025')
  await expect(decision.getByLabel('Thời hạn cai nghiện')).toHaveCount(0)
  await decision.getByLabel('lần đầu (24 tháng)').check()
  await expect(result).toContainText('có quyết định, chờ bắt đầu')
})

test('an act that may not be says why, with the article, and a link carries it to somebody else', async ({ page, context }) => {
  await page.goto(`${REGISTERED}&v=start*02.07.2026`)
  const refused = page.locator('.calculator-act').nth(2)
  await expect(refused).toContainText('Không được, vì:')
  await expect(refused).toContainText('bước này chỉ làm khi hồ sơ ở trạng thái “có quyết định, chờ bắt đầu”')
  await expect(refused.getByRole('button', { name: /NĐ 163\/2026/ }).first()).toBeVisible()
  await page.getByLabel('Năm sinh').fill('2010')
  await expect(page.locator('.calculator-act').first()).toContainText('Diện đã chọn không đúng với tuổi')
  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  await expect(elsewhere.getByLabel('Năm sinh')).toHaveValue('2010')
  await expect(elsewhere.locator('.calculator-act')).toHaveCount(3)
})

test('it needs no session and asks the server for nothing but the date', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (r) => {
    const { pathname } = new URL(r.url())
    if (pathname.startsWith('/api/')) asked.push(pathname)
  })
  await page.goto(REGISTERED)
  await expect(page.locator('.calculator-result')).toBeVisible()
  await page
    .locator('.calculator-result')
    .getByRole('button', { name: /Ra quyết định/ })
    .first()
    .click()
  await expect(page.locator('.calculator-act')).toHaveCount(3)
  expect(asked.filter((path) => path !== '/api/installation' && path !== '/api/me')).toEqual([])
})
