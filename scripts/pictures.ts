import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium as browser, type Page } from '@playwright/test'
import type { Installation } from '../src/server/contract/answers.ts'
import { chromium } from '../test/support/chromium.ts'

/** Pictures of the real program, for README and docs/design.md: a demonstration on a folder of its own, seen by somebody who works there. */
const FOLDER = 'docs/images'
const wide = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

const dataDir = mkdtempSync(join(tmpdir(), 'hoa-nhap-pictures-'))
const program = spawn(process.execPath, ['dist/server/main.js'], {
  env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '' },
})
const address = await new Promise<string>((resolve) => {
  createInterface(program.stdout).on('line', (line) => {
    const found = /http:\/\/\S+/.exec(line)
    if (found) resolve(found[0])
  })
})

mkdirSync(FOLDER, { recursive: true })
const take = (page: Page, name: string) => page.screenshot({ path: join(FOLDER, `${name}.png`) })
const opened = await browser.launch(await chromium())

const signIn = async (page: Page, who: string) => {
  await page.goto(`${address}/dang-nhap`)
  await page.getByText(who).click()
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor()
  await page.getByText('Mở hồ sơ').first().waitFor()
}

const context = await opened.newContext({ viewport: wide, locale: 'vi-VN' })
const page = await context.newPage()
await page.goto(`${address}/dang-nhap`)
await page.getByText('Tài khoản trình diễn').waitFor()
await take(page, 'dang-nhap')
await signIn(page, 'Bùi Quang Huy')
await take(page, 'viec-hom-nay')
await page.getByText('Mở hồ sơ').first().click()
await page.getByRole('heading', { name: 'Thời hạn đang chạy' }).waitFor()
await take(page, 'ho-so')
await page.locator('a[href*="/buoc/"]').first().click()
await page.getByRole('heading', { name: 'Ghi xong sẽ thay đổi' }).waitFor()
await take(page, 'buoc')
// Somebody whose cases cross two laws.
await page.goto(`${address}/nguoi?q=ho%C3%A0ng%20v%C4%83n%20s%C6%A1n`)
await page
  .getByRole('link', { name: /Hoàng Văn Sơn/ })
  .first()
  .click()
await page.waitForURL(/\/nguoi\//)
await page.getByRole('heading', { name: 'Đường thời gian' }).waitFor()
await take(page, 'nguoi')
// The results of a plan are the province's; the city is lived in the background, and its log is read after that.
const province = await (await opened.newContext({ viewport: wide, locale: 'vi-VN' })).newPage()
await province.goto(`${address}/dang-nhap`)
await province.getByText('Mai Thanh Bình').click()
await province.getByRole('heading', { name: 'Việc hôm nay' }).waitFor()
const counted = province.getByRole('row', { name: /Cả mục \d+ \d+ khớp [1-9]/ })
await province.goto(`${address}/ke-hoach/minh-hoa-2026`)
// The page has no bar either before it was told how far the city is.
const lived = async () => (((await (await province.request.get(`${address}/api/installation`)).json()) as Installation).loading ?? 1) === 1 // as it is public
while (!(await lived()) || (await counted.count()) < 2) {
  await province.waitForTimeout(5_000)
  await province.reload()
  await province
    .getByRole('row', { name: /Cả mục/ })
    .first()
    .waitFor()
}
await take(province, 'ke-hoach')
await page.goto(`${address}/tinh-thoi-han`)
await page.getByRole('heading', { name: 'Kết quả', exact: true }).waitFor()
await take(page, 'tinh-thoi-han')

const small = await opened.newContext({ viewport: phone, locale: 'vi-VN', deviceScaleFactor: 1 })
const pocket = await small.newPage()
await signIn(pocket, 'Bùi Quang Huy')
await take(pocket, 'dien-thoai')

await opened.close()
program.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
program.kill('SIGTERM')
