import { expect } from '@playwright/test'
import { AGENCY, COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'
import { test } from './support/test.ts'

test('the map of the country shows Hoàng Sa and Trường Sa, and its table says the same by keyboard', async ({ page }) => {
  const wrong = complaints(page)
  await enter(page, AGENCY, '/ban-do')
  await expect(page.getByRole('img', { name: /Bản đồ Cả nước/ })).toBeVisible()
  await expect(page.getByText('Quần đảo Hoàng Sa (Đà Nẵng)')).toBeVisible()
  await expect(page.getByText('Quần đảo Trường Sa (Khánh Hòa)')).toBeVisible()
  await expect(page.getByText('Không có ranh giới trước 01/7/2025.')).toBeVisible()
  await expect(page.locator('[data-shape]')).toHaveCount(34)
  const own = page.getByRole('row', { name: /Thành phố Hải Phòng/ })
  await expect(own).toContainText(/\d+/)
  await own.getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Bản đồ: Thành phố Hải Phòng' })).toBeVisible()
  await expect(page.locator('[data-shape]')).toHaveCount(114)
  expect(wrong).toEqual([])
})

for (const [zone, province, code] of [
  ['Hoàng Sa', '48', '20333'],
  ['Trường Sa', '56', '22736'],
] as const)
  test(`the special zone of ${zone} is drawn and listed in its province`, async ({ page }) => {
    await enter(page, COMMUNE_POLICE, `/ban-do?tinh=${province}@2025-07-01`)
    await expect(page.locator(`[data-shape="${code}"] path`)).toHaveAttribute('d', /^M.{500,}/)
    await expect(page.getByRole('cell', { name: `Đặc khu ${zone}` })).toBeVisible()
  })

test('a shape opens what its row opens, and of other communes an officer reads no number', async ({ page }) => {
  await enter(page, COMMUNE_POLICE, '/ban-do?tinh=31@2025-07-01')
  await expect(page.getByRole('row', { name: /Phường Lê Chân/ })).toContainText('ngoài phạm vi xem')
  await expect(page.locator('[data-shape="11383"]')).toHaveAttribute('data-open', 'false')
  await page.locator('[data-shape="11473"]').click()
  await expect(page).toHaveURL(/danh-sach\/dependents\?donVi=/)
})

test('the map and its table are accessible', async ({ page }) => {
  await enter(page, AGENCY, '/ban-do')
  await expect(page.locator('[data-shape]')).toHaveCount(34)
  await expectAccessible(page)
})

test('on a phone the map stands above its table', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, COMMUNE_POLICE, '/ban-do?tinh=31@2025-07-01')
  await expect(page.getByRole('img', { name: /Bản đồ/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Phường Bạch Đằng/ })).toBeVisible()
  await expectAccessible(page)
})
