import { expect, type Page } from '@playwright/test'
import { COMMUNE_POLICE, enter, PASSWORD, sent } from './support/page.ts'
import { test } from './support/test.ts'

/** Sixty letters, as names on papers can be. */
const LONG_NAME = 'Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Vân Bảo Trâm Ngọc'

const letters = 'ABCDEĐGHIKLMNOPQRSTUVXY'
const freshName = (): string => `Hư ${Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')} Cấu`

const fillIn = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Ngày sinh hoặc năm sinh').fill('5/3/90')
  await page.getByLabel('Nam', { exact: true }).check()
}

test.beforeEach(({ page }) => enter(page, COMMUNE_POLICE, '/nguoi?them=1'))

test('a person is registered by keyboard alone', async ({ page }) => {
  const name = freshName()
  await expect(page.getByLabel('Họ và tên')).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.keyboard.type('5-3-90')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Ngày sinh hoặc năm sinh')).toHaveValue('05/03/1990')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('bach dang')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Xã, phường nơi cư trú')).toHaveValue(/Phường Bạch Đằng/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tổ 4')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/nguoi\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { name })).toBeVisible()
})

test('everything that is missing is named at once, beside its field', async ({ page }) => {
  await page.getByLabel('Ngày sinh hoặc năm sinh').fill('30/2/1990')
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
  for (const sentence of ['Nhập họ và tên.', 'Không có ngày này', 'Chọn giới tính.']) await expect(page.getByText(sentence)).toBeVisible()
  await expect(page.getByText('Còn 3 ô chưa đúng.')).toBeVisible()
})

test('somebody who may be the same person is shown before registering', async ({ page }) => {
  const name = freshName()
  await fillIn(page, name)
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
  await expect(page).toHaveURL(/\/nguoi\/[0-9a-f-]{36}$/)
  await page.goto('/nguoi?them=1')
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Ngày sinh hoặc năm sinh').fill('1990')
  await expect(page.getByText('Có thể người này đã có hồ sơ')).toBeVisible()
  await expect(page.getByRole('link', { name: `Mở trang của ${name}` })).toBeVisible()
})

test('a double click sends once', async ({ page }) => {
  const posts = sent(page, 'POST', '/api/people')
  await fillIn(page, freshName())
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).dblclick()
  await expect(page).toHaveURL(/\/nguoi\/[0-9a-f-]{36}$/)
  expect(posts).toHaveLength(1)
})

test('a session that ended in the middle keeps the form, and the same request goes on after the sign-in', async ({ page }) => {
  const name = freshName()
  const posts = sent(page, 'POST', '/api/people')
  await fillIn(page, name)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByLabel('Mật khẩu')).toBeFocused()
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name })).toBeVisible()
  expect(posts).toHaveLength(2)
  expect(posts[1]).toBe(posts[0])
})

test('a sign-in put off leaves everything typed in its place', async ({ page }) => {
  const name = freshName()
  await fillIn(page, name)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
  await page.getByRole('button', { name: 'Để sau' }).last().click()
  await expect(page.getByText('Mọi ô bạn đã nhập vẫn còn nguyên.')).toBeVisible()
  await expect(page.getByLabel('Họ và tên')).toHaveValue(name)
})

test('a lost line holds the form, says so, and sends it when the line is back', async ({ page }) => {
  const name = freshName()
  const posts = sent(page, 'POST', '/api/people')
  await fillIn(page, name)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
  await expect(page.getByText('Chưa gửi được, đang giữ')).toBeVisible()
  await expect(page.getByLabel('Họ và tên')).toBeDisabled()
  await page.context().setOffline(false)
  await expect(page.getByRole('heading', { name })).toBeVisible()
  expect(new Set(posts).size, 'one request, however often').toBe(1)
})

test('what was typed outlives a reload, cannot be read on the disk, and is wiped at sign-out', async ({ page }) => {
  const name = freshName()
  await fillIn(page, name)
  const kept = () => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('hoa-nhap.draft.')))
  await expect.poll(async () => (await kept()).length).toBe(1)
  expect(JSON.stringify(await kept())).not.toContain(name)
  await page.reload()
  await expect(page.getByText('Đã khôi phục nội dung đang nhập dở.')).toBeVisible()
  await expect(page.getByLabel('Họ và tên')).toHaveValue(name)
  await expect(page.getByLabel('Xã, phường nơi cư trú')).toHaveValue(/Bạch Đằng/)
  await page.getByRole('button', { name: 'Tài khoản' }).click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await expect(page).toHaveURL(/dang-nhap/)
  expect(await kept()).toEqual([])
})

test('Esc leaves the form and what was typed waits for the return', async ({ page }) => {
  await page.getByLabel('Họ và tên').fill('Hư Dở Dang')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/nguoi$/)
  await page.getByRole('button', { name: 'Đăng ký người mới' }).click()
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Hư Dở Dang')
  await page.getByRole('button', { name: 'Bỏ nội dung này' }).click()
  await expect(page.getByLabel('Họ và tên')).toHaveValue('')
})

test('a name of sixty letters is kept whole and breaks no page', async ({ page }) => {
  await fillIn(page, LONG_NAME)
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
  await expect(page.getByRole('heading', { name: LONG_NAME })).toBeVisible()
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.goto(`/nguoi?q=${encodeURIComponent(LONG_NAME)}`)
    await expect(page.getByText(LONG_NAME, { exact: true }).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  }
})

test('whether another unit has a file is asked with a whole number and a reason', async ({ page }) => {
  await enter(page, 'canbo.hungthang', '/nguoi?q=000082000114')
  await page.getByRole('button', { name: 'Hỏi', exact: true }).click()
  await expect(page.getByText('Nhập lý do hỏi.')).toBeVisible()
  await page.getByLabel('Lý do hỏi').fill('Đăng ký cai nghiện')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('đã có hồ sơ ở đơn vị khác')
})
