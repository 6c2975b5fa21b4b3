import { expect, type Page, test } from '@playwright/test'
import { COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'

const letters = 'ABCDEĐGHIKLMNOPQRSTUVXY'
const freshName = (): string => `Hư ${Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')}`

const fillIn = async (page: Page, name: string, birth: string): Promise<void> => {
  await page.goto('/nguoi?them=1')
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Ngày sinh hoặc năm sinh').fill(birth)
  await page.getByLabel('Nam', { exact: true }).check()
}
const register = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
  await expect(page).toHaveURL(/\/nguoi\/[0-9a-f-]{36}$/)
}

test('a duplicate is noticed while typing, judged by keyboard, and taken apart again', async ({ page }) => {
  test.slow()
  const complained = complaints(page)
  const name = freshName()
  const [full, short] = [`${name} Văn Cấu`, `${name} Cấu`]
  await enter(page, COMMUNE_POLICE, '/nguoi?them=1')
  await fillIn(page, full, '5/3/1990')
  await register(page)

  // It is said while the second one is typed in, with the reasons, and does not stand in the way.
  await fillIn(page, short, '3/5/1990')
  await expect(page.getByText('Có thể người này đã có hồ sơ')).toBeVisible()
  await expect(page.getByText('tên thiếu một chữ')).toBeVisible()
  await register(page)

  // The list follows the log by itself.
  const compare = page.getByRole('link', { name: new RegExp(`^So sánh .*${name}`, 'i') })
  await expect(async () => {
    await page.goto('/trung-nguoi')
    await expect(compare).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expectAccessible(page)
  await compare.focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'So sánh hai hồ sơ nhân thân' })).toBeVisible()
  const row = (field: string) => page.getByRole('row', { name: new RegExp(`^${field}`) })
  await expect(row('Họ và tên')).toContainText('khác')
  await expect(row('Ngày sinh')).toContainText('khác')
  await expect(row('Giới tính')).toContainText('giống')
  await expectAccessible(page)

  // Without a reason nothing is sent, and the reason is asked for beside its field.
  await page.getByRole('button', { name: 'Là một người', exact: true }).click()
  await expect(page.getByText('Nhập lý do.')).toBeVisible()
  await page.getByLabel('Lý do, căn cứ').focus()
  await page.keyboard.type('đã gặp, đối chiếu căn cước')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã ghi: hai hồ sơ nhân thân là của một người.')).toBeVisible()
  await expect(compare).toHaveCount(0)

  // One page for the person, whichever record was opened; and the way back.
  await page.goto(`/nguoi?q=${encodeURIComponent(full)}`)
  await page
    .getByRole('link', { name: /^Mở trang của / })
    .first()
    .click()
  await expect(page.getByText('Người này có nhiều hồ sơ nhân thân')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'So sánh, tách hồ sơ' }).click()
  await page.getByLabel('Lý do, căn cứ').fill('nhầm: hai anh em')
  await page.getByRole('button', { name: 'Tách hồ sơ' }).click()
  await expect(page.getByText('Đã tách hai hồ sơ nhân thân.')).toBeVisible()
  expect(complained).toEqual([])
})

test('on a phone two records stand side by side', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, COMMUNE_POLICE, '/trung-nguoi')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})
