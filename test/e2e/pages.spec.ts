import { expect, test } from '@playwright/test'
import { ADMINISTRATOR, AGENCY, COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'

const SIZES = { 'an office screen': { width: 1366, height: 768 }, 'a phone': { width: 390, height: 844 } } as const

const PUBLIC = ['/dang-nhap', '/tinh-thoi-han', '/luat', '/khong-co-trang-nay'] as const
const INSIDE = [
  [COMMUNE_POLICE, '/viec-hom-nay'],
  [COMMUNE_POLICE, '/nguoi'],
  [COMMUNE_POLICE, '/nguoi?q=nguyen'],
  [COMMUNE_POLICE, '/nguoi?q=khongaiten'],
  [COMMUNE_POLICE, '/nguoi?them=1'],
  [AGENCY, '/ke-hoach/hai-phong-2024'],
  [ADMINISTRATOR, '/quan-tri'],
  [ADMINISTRATOR, '/quan-tri?moi=1'],
  [COMMUNE_POLICE, '/tai-khoan'],
] as const

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(`on ${size}`, () => {
    test.use({ viewport })

    for (const path of PUBLIC)
      test(`${path} is accessible and obeys its policy`, async ({ page }) => {
        const complained = complaints(page)
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('status', { name: 'Đang tải' })).toHaveCount(0)
        await expectAccessible(page)
        expect(complained).toEqual([])
      })

    for (const [login, path] of INSIDE)
      test(`${path} is accessible and obeys its policy`, async ({ page }) => {
        const complained = complaints(page)
        await enter(page, login, path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('.waiting')).toHaveCount(0)
        await expectAccessible(page)
        expect(complained).toEqual([])
      })
  })
}

test('nothing comes from outside the server', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await enter(page, COMMUNE_POLICE, '/viec-hom-nay')
  await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect([...hosts]).toEqual([new URL(page.url()).host])
})

test('the pages speak English, and remember it', async ({ page }) => {
  await enter(page, COMMUNE_POLICE, '/viec-hom-nay')
  await page.getByRole('button', { name: 'Tài khoản' }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('less than 350 KB are sent before the first screen of work', async ({ page }) => {
  await page.request.post('/api/session', { headers: { 'x-hoa-nhap': '1' }, data: { login: COMMUNE_POLICE, password: 'minh-hoa-2026' } })
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  let bytes = 0
  client.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength
  })
  await page.goto('/viec-hom-nay')
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của / }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThan(350 * 1024)
})
