import { expect, test as first } from '@playwright/test'
import {
  ADMINISTRATOR,
  AGENCY,
  as,
  COMMUNE_POLICE,
  complainOfBlanks,
  complaints,
  enter,
  expectAccessibleInBothSizes,
  PHONE,
} from './support/page.ts'
import { test } from './support/test.ts'

const PAGES = {
  anybody: [
    '/dang-nhap',
    '/tinh-thoi-han',
    '/luat',
    '/luat/voluntary-community/so-sanh',
    '/luat/thoi-han?bp=drug-test',
    '/luat/bieu-mau?bp=drug-test',
    '/luat/cau-hoi?bp=drug-test',
    '/quay',
    '/khong-co-trang-nay',
  ],
  [COMMUNE_POLICE]: [
    '/viec-hom-nay',
    '/lich-doi',
    '/nguoi',
    '/nguoi?q=nguyen',
    '/nguoi?q=khongaiten',
    '/nguoi?them=1',
    '/xet-nghiem-nhanh',
    '/kiem-tra-cu-tru',
    '/tai-khoan',
  ],
  [AGENCY]: [
    '/ke-hoach',
    '/ke-hoach/minh-hoa-2026',
    '/ke-hoach/minh-hoa-2026?dong=6',
    '/ke-hoach/minh-hoa-2026/ban',
    '/ke-hoach/nhap',
    '/cau-hoi',
  ],
  [ADMINISTRATOR]: ['/quan-tri', '/quan-tri?moi=1'],
} as const

for (const [who, paths] of Object.entries(PAGES))
  test(`the pages of ${who} are accessible on an office screen and on a phone, and obey their policy`, async ({ page }) => {
    test.slow()
    const complained = complaints(page)
    await complainOfBlanks(page)
    if (who !== 'anybody') await as(page, who)
    for (const path of paths)
      await test.step(path, async () => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('.waiting')).toHaveCount(0)
        await expectAccessibleInBothSizes(page)
      })
    expect(complained).toEqual([])
  })

for (const who of [COMMUNE_POLICE, AGENCY, ADMINISTRATOR])
  test(`every screen that ${who} finds in the navigation has a way in on a phone`, async ({ page }) => {
    await enter(page, who, '/')
    const navigation = page.getByRole('navigation', { name: 'Chức năng' })
    await expect(navigation.getByRole('link').first()).toBeVisible()
    const screens = await navigation.getByRole('link').allInnerTexts()
    await page.setViewportSize(PHONE)
    await page.reload()
    await expect(navigation.getByRole('link').filter({ visible: true }).first()).toBeVisible()
    const bar = await navigation.getByRole('link').filter({ visible: true }).allInnerTexts()
    await page.getByRole('button', { name: 'Tài khoản' }).click()
    const menu = page.getByRole('menuitem')
    await expect(menu.first()).toBeVisible()
    // The menu grows when the offices of the account have come.
    const missing = async () => {
      const ways = [...bar, ...(await menu.allInnerTexts())].map((name) => name.trim())
      return screens.filter((name) => !ways.includes(name.trim()))
    }
    await expect.poll(missing).toEqual([])
    await expect(menu.last()).toBeInViewport()
  })

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

first('less than 350 KB are sent before the first screen of work', async ({ page }) => {
  // Another commune than the one in which the other files of tests leave hundreds of cases to do.
  await as(page, 'canbo.hungthang')
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
