import { expect } from '@playwright/test'
import { decidedBefore, recorded, registered } from './support/case.ts'
import { COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'
import { test } from './support/test.ts'

const LONG_NAME = 'Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Vân Bảo Trâm Ngọc'

for (const [size, viewport] of Object.entries({ 'an office screen': { width: 1366, height: 768 }, 'a phone': { width: 390, height: 844 } }))
  test.describe(`on ${size}`, () => {
    test.use({ viewport })

    test('the map of measures tells each case from when to when, by what it ended, where, and what it led to', async ({ page }) => {
      const wrong = complaints(page)
      await enter(page, COMMUNE_POLICE, '/nguoi?q=hoang%20van%20son')
      await page
        .getByRole('link', { name: /Hoàng Văn Sơn/ })
        .first()
        .click()
      const map = page.getByRole('list', { name: /^Các hồ sơ theo thứ tự thời gian/ })
      const [first, second] = [map.locator(':scope > li').nth(0), map.locator(':scope > li').nth(1)]
      await expect(first).toContainText('10/03/2025 – 17/03/2026')
      await expect(first).toContainText('Cấp giấy xác nhận hoàn thành cai nghiện tự nguyện, 17/03/2026')
      await expect(first).toContainText('Đội cai nghiện cộng đồng Đồi Xanh')
      await expect(first).toContainText('nay là Phường Bạch Đằng')
      await expect(second).toContainText('Luật 120/2025, bản áp dụng từ 01/07/2026')
      await expect(second.locator('details')).toHaveAttribute('open')
      await expectAccessible(page)
      await first.getByRole('link', { name: /^Quản lý sau cai nghiện/ }).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#hs-/)
      await second.getByRole('link', { name: /^Cai nghiện ma túy tự nguyện/ }).press('Enter')
      await first.getByRole('heading', { level: 3 }).getByRole('link').press('Enter')
      await expect(page).toHaveURL(/\/ho-so\/[0-9a-f-]{36}$/)
      expect(wrong).toEqual([])
    })

    test('a case leads to the map of its person', async ({ page }) => {
      const id = await recorded(page, await registered(page, COMMUNE_POLICE, LONG_NAME), 'voluntary-community', 'adult', decidedBefore)
      await enter(page, COMMUNE_POLICE, `/ho-so/${id}`)
      await page.getByRole('link', { name: 'Đường đi qua các biện pháp' }).click()
      const map = page.getByRole('list', { name: /^Các hồ sơ theo thứ tự thời gian/ })
      await expect(map).toBeInViewport()
      await expect(map).toContainText('dự kiến hết 10/07/2026')
      await expectAccessible(page)
    })
  })

test('on paper the map keeps its lines and says as of when it is', async ({ page }) => {
  const id = await recorded(page, await registered(page, COMMUNE_POLICE, LONG_NAME), 'voluntary-community', 'adult', decidedBefore)
  await enter(page, COMMUNE_POLICE, `/ho-so/${id}`)
  await page.getByRole('link', { name: 'Đường đi qua các biện pháp' }).click()
  await expect(page.locator('.way-card')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Tính đến .*, bước số 3\.$/)).toBeVisible()
  await expect(page.locator('.way-dot')).toBeVisible()
})
