import { expect, test } from '@playwright/test'
import { AGENCY, enter } from './support/page.ts'

test.beforeEach(({ page }) => enter(page, AGENCY, '/ke-hoach'))

test('the plan shows its stated sums beside those of its lines', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Kế hoạch năm 2024' })).toBeVisible()
  const sums = page.getByRole('table', { name: /Tổng ghi trong kế hoạch/ }).first()
  await expect(sums.getByRole('row', { name: /Cả mục 2\.020 2\.020 khớp/ })).toBeVisible()
})

test('a line without results shows a dash, never a zero', async ({ page }) => {
  const line = page.getByRole('row', { name: /^1 Cai nghiện bắt buộc/ })
  await expect(line.getByRole('cell').last()).toHaveText('–')
})

test('a number opens the people behind it, and Esc returns to the plan', async ({ page }) => {
  const number = page.getByRole('button', { name: /người của dòng 6/ })
  await number.click()
  await expect(page.getByRole('dialog', { name: /Người của dòng 6/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the day of the results is typed as people type days', async ({ page }) => {
  const day = page.getByLabel('Tính đến ngày')
  await expect(day).toHaveValue(/\d/)
  await day.fill('30/6/24')
  await page.keyboard.press('Tab')
  await expect(day).toHaveValue('30/06/2024')
  await expect(page).toHaveURL(/ngay=2024-06-30/)
})
