import { expect, test } from '@playwright/test'
import { TOTP } from 'otpauth'
import { ADMINISTRATOR, COMMUNE_POLICE, enter, PASSWORD, signIn } from './support/page.ts'

test('a demonstration account is entered by its card, and the page says whose office it is', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/dang-nhap/)
  await expect(page.getByText('BẢN TRÌNH DIỄN – dữ liệu hư cấu')).toBeVisible()
  await page.getByRole('button', { name: /Đỗ Văn Thắng/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Đỗ Văn Thắng')
  await expect(page.getByRole('banner')).toContainText('Cán bộ Công an cấp xã')
})

test('by keyboard: a wrong password is told and the name stays, then the page asked for opens', async ({ page }) => {
  await page.goto('/viec-hom-nay')
  await expect(page.getByLabel('Tên đăng nhập')).toBeFocused()
  await page.keyboard.type(COMMUNE_POLICE)
  await page.keyboard.press('Enter')
  await page.keyboard.type('sai-mat-khau')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('không đúng')
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(COMMUNE_POLICE)
  await page.getByLabel('Mật khẩu').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/viec-hom-nay$/)
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của / }).first()).toBeVisible()
})

test('the way back after the sign-in stays on this site', async ({ page }) => {
  await page.goto('/dang-nhap?ve=//example.org/')
  await page.getByRole('button', { name: /Đỗ Văn Thắng/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible()
  expect(new URL(page.url()).hostname).toBe('127.0.0.1')
})

test('a second step is set up with the code of a phone, asked for at the sign-in, and turned off again', async ({ page }) => {
  await enter(page, 'vanthu.bachdang', '/tai-khoan')
  const password = () => page.getByLabel('Mật khẩu hiện nay').last()
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
  await password().fill(PASSWORD)
  await page.keyboard.press('Enter')
  const uri = await page.getByRole('link', { name: 'Mở bằng ứng dụng trên máy này' }).getAttribute('href')
  const secret = new URL(uri ?? '').searchParams.get('secret') ?? ''
  // No code is taken twice: the one before, the present one and the next all fit.
  const code = (steps: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })
  await page.getByLabel('Mã 6 số').fill(code(-1))
  await page.keyboard.press('Enter')
  await expect(page.getByText('đang bật')).toBeVisible()

  await page.getByRole('button', { name: 'Tài khoản' }).click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await page.getByLabel('Tên đăng nhập').fill('vanthu.bachdang')
  await page.getByLabel('Mật khẩu').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Mã xác thực hai bước')).toBeFocused()
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Mã này không đúng')
  await page.getByLabel('Mã xác thực hai bước').fill(code(0))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('Hoàng Thu Trang')

  await page.goto('/tai-khoan')
  await page.getByRole('button', { name: 'Tắt xác thực hai bước' }).click()
  await password().fill(PASSWORD)
  await page.getByLabel('Mã 6 số trên điện thoại').fill(code(1))
  await page.keyboard.press('Enter')
  await expect(page.getByText('chưa bật')).toBeVisible()
})

test('a session elsewhere is seen and ended', async ({ page, browser }) => {
  await enter(page, ADMINISTRATOR, '/tai-khoan')
  const other = await browser.newContext({ userAgent: 'Mozilla/5.0 (Linux; Android 9) Chrome/120 Mobile Safari/537.36' })
  const phone = await other.newPage()
  await phone.goto(new URL('/', page.url()).href)
  await signIn(phone, ADMINISTRATOR)
  await page.reload()
  const row = page.getByRole('row', { name: /Chrome, Android/ })
  await row.getByRole('button', { name: /Kết thúc/ }).click()
  await expect(row).toHaveCount(0)
  await other.close()
})
