import { expect } from '@playwright/test'
import { COMMUNE_POLICE, enter } from './support/page.ts'
import { test } from './support/test.ts'

test.beforeEach(async ({ page }) => {
  await enter(page, COMMUNE_POLICE, '/viec-hom-nay')
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của / }).first()).toBeVisible()
})

test('the list is walked and a case opened by keyboard alone', async ({ page }) => {
  const links = page.getByRole('link', { name: /^Mở hồ sơ của / })
  await page.keyboard.press('ArrowDown')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ho-so\//)
})

test('a row says who, what, by whom, until when and on which article', async ({ page }) => {
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: /^Mở hồ sơ của / }) })
  await expect(row.first()).toContainText(/\d\d\/\d\d\/\d{4}/)
  const badge = row.first().locator('button.cite')
  await badge.click()
  await expect(page.locator('.cite-gist')).toContainText(/Điều|Luật chưa quy định/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.cite-gist')).toBeHidden()
})

test('a slash goes to the filter, which forgives tone marks, and Esc empties it', async ({ page }) => {
  const links = page.getByRole('link', { name: /^Mở hồ sơ của / })
  const name = (await links.first().getAttribute('aria-label'))?.replace('Mở hồ sơ của ', '') ?? ''
  const all = await links.count()
  await page.keyboard.press('/')
  await page.keyboard.type(name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase())
  await expect(links.first()).toHaveAccessibleName(`Mở hồ sơ của ${name}`)
  expect(await links.count()).toBeLessThan(all)
  await page.keyboard.type(' không ai tên thế')
  await expect(page.getByText(/Không có dòng nào khớp/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(links).toHaveCount(all)
})

test('Enter in the search goes to who was found, and the arrow into the list', async ({ page }) => {
  await page.getByRole('searchbox', { name: /Tìm người/ }).focus()
  await page.keyboard.type('nguyen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Tìm thấy/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/nguoi\/[0-9a-f-]{36}$/)
})

test('on paper there are the list, the mark of the demonstration and who printed it, and no buttons', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('BẢN TRÌNH DIỄN – dữ liệu hư cấu')).toBeVisible()
  await expect(page.getByText(/In bởi Đỗ Văn Thắng/)).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'In' })).toBeHidden()
})
