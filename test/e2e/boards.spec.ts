import { expect, test } from '@playwright/test'
import { CHAIR, decidedBefore, recorded, registered } from './support/case.ts'
import { AGENCY, COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'

const LONG_NAME = 'Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Vân Bảo Trâm Ngọc'

for (const [size, viewport] of Object.entries({ 'an office screen': { width: 1366, height: 768 }, 'a phone': { width: 390, height: 844 } }))
  test.describe(`on ${size}`, () => {
    test.use({ viewport })

    test('terms that end are listed with what is still owed, and open by keyboard', async ({ page }) => {
      const wrong = complaints(page)
      const person = await registered(page, COMMUNE_POLICE, LONG_NAME)
      const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore)
      await enter(page, CHAIR, '/theo-doi')
      await expect(page.getByRole('heading', { level: 1, name: 'Sắp hết thời hạn' })).toBeVisible()
      const row = page.getByRole('row', { name: new RegExp(LONG_NAME) }).filter({ has: page.locator(`a[href="/ho-so/${id}"]`) })
      await expect(row).toContainText('10/07/2026')
      await expect(row.locator('.board-owed li').first()).toBeVisible()
      await expectAccessible(page)
      await row.getByRole('link', { name: `Mở hồ sơ của ${LONG_NAME}` }).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(id))
      expect(wrong).toEqual([])
    })

    test('decisions not carried out and the calendar of the court are accessible, full or empty', async ({ page }) => {
      await enter(page, AGENCY, '/theo-doi')
      for (const term of ['Quyết định chờ thi hành', 'Lịch của Tòa án']) {
        await page.getByLabel('Danh sách theo dõi').selectOption({ label: term })
        await expect(page.getByRole('heading', { level: 1, name: term })).toBeVisible()
        await expect(page.locator('.data-table, .empty').first()).toBeVisible()
        await expectAccessible(page)
      }
    })
  })

test('the clerk of the court has the calendar, and a list that the law does not have is missing', async ({ page }) => {
  await enter(page, 'thuky.toaan', '/theo-doi/court')
  await expect(page.getByRole('heading', { level: 1, name: 'Lịch của Tòa án' })).toBeVisible()
  await page.goto('/theo-doi/constructor')
  await expect(page.getByRole('heading', { level: 1, name: 'Lịch của Tòa án' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('on paper a board has the mark of the demonstration and who printed it, and no buttons', async ({ page }) => {
  await enter(page, CHAIR, '/theo-doi/endings')
  await expect(page.locator('.data-table, .empty').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('BẢN TRÌNH DIỄN')).toBeVisible()
  await expect(page.getByText(/^In bởi .+, lúc \d\d:\d\d/)).toBeVisible()
  await expect(page.getByLabel('Danh sách theo dõi')).toBeHidden()
})
