import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import readBook from 'read-excel-file/node'
import { createAccountAsOwner } from '../../src/db/accounts.ts'
import { keepProof } from '../../src/db/figures.ts'
import type { Pool } from '../../src/db/pool.ts'
import { day } from '../../src/kernel/day.ts'
import type { AccountId, UnitId } from '../../src/kernel/ids.ts'
import { haiPhong2024 } from '../../src/plans/hai-phong-2024.ts'
import { withOwner } from '../../src/server/admin/owner.ts'
import { bookOfPlan } from '../../src/server/plans/book.ts'
import type { Proven } from '../../src/server/proof/prove.ts'
import { readSettings } from '../../src/server/settings.ts'
import { hashPassword } from '../../src/server/signin/passwords.ts'
import { launch, temporaryFolder } from '../support/running.ts'
import { AGENCY, enter, expectAccessible, PASSWORD } from './support/page.ts'

const CITY = '31@2025-07-01' as UnitId // the code of Hải Phòng
const SHIPPED = 'reference/plans/hai-phong-2024.xlsx'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A desk at a program of this test. */
const deskAt = async (browser: Browser, baseURL: string): Promise<Page> => (await browser.newContext({ baseURL })).newPage()

/** As `npm run admin` works beside the program. */
const beside = async (dataDir: string, work: (owner: Pool) => Promise<unknown>): Promise<void> => {
  const settings = readSettings({ DATA_DIR: dataDir })
  if (!settings.ok) throw new Error('settings')
  const done = await withOwner(settings.value, async (owner) => {
    await work(owner)
    return { ok: true, value: '' }
  })
  if (!done.ok) throw new Error(done.refusals.map(({ detail }) => detail).join('\n'))
}

/** A recount that came to another number. */
const unequal = (pos: number): Proven => ({
  pos,
  windows: 1,
  plans: 1,
  positions: 1,
  compared: 100,
  found: 1,
  differences: [
    {
      roll: 'residents',
      id: 'end',
      unit: CITY,
      period: '2026-T10',
      pos,
      counted: { persons: 7, episodes: 7 },
      recounted: { persons: 6, episodes: 6 },
      cases: [],
    },
  ],
})

test('a first start shows a living city: its plan on two days of 2024 and why they differ, its figures, and that they are proven', async ({
  browser,
}) => {
  // Half a minute, most of it the city's years; many times that on a machine that others use.
  test.setTimeout(480_000)
  using folder = temporaryFolder()
  const program = await launch('node', folder.path, { empty: false, persons: 40 })
  try {
    const page = await deskAt(browser, program.address)
    await page.goto('/dang-nhap')
    await expect(page.getByRole('progressbar', { name: /đang dựng thành phố/ })).toBeVisible()
    // It is at work meanwhile.
    await enter(page, AGENCY, '/ke-hoach')
    await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 240_000 })

    await page.getByRole('link', { name: /Mở Kế hoạch minh họa .* năm 2024/ }).click()
    await page.getByLabel('Tính đến ngày').fill('14/12/24')
    await page.keyboard.press('Tab')
    const received = page.getByRole('row', { name: /^3 Tiếp nhận tạm thời/ })
    await expect(received).toBeVisible()
    await expect(received.getByText('chưa đếm được')).toHaveCount(0)
    const sums = page.getByRole('table', { name: /Tổng ghi trong kế hoạch/ }).first()
    // A program that was just busy may not have read its own log yet.
    await expect(async () => {
      await page.reload()
      await expect(sums.getByRole('row', { name: /Cả mục \d+ \d+ khớp [1-9]/ })).toBeVisible({ timeout: 5_000 })
    }).toPass({ timeout: 60_000 })
    await expectAccessible(page)
    await page
      .getByRole('button', { name: /Xem [1-9]\d* người của dòng/ })
      .first()
      .click()
    const people = page.getByRole('dialog', { name: /Người của dòng/ })
    await expect(people.getByRole('link', { name: /^Mở hồ sơ của/ }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(people).toHaveCount(0)

    await page.getByRole('link', { name: 'So hai mốc' }).click()
    await page.getByRole('group', { name: 'Mốc trước' }).getByRole('textbox').first().fill('14/6/24')
    await page.keyboard.press('Tab')
    await expect(page).toHaveURL(/voi=2024-06-14/)
    await expect(page.getByRole('cell', { name: 'Xảy ra giữa hai mốc' }).first()).toBeVisible()
    await expectAccessible(page)

    await page.goto('/bao-cao?bang=residents&ky=2024-Y1')
    await page.getByRole('button', { name: /^Có mặt cuối kỳ, Từ đầu năm: xem \d+/ }).click()
    await expect(
      page
        .getByRole('dialog')
        .getByRole('link', { name: /^Mở hồ sơ của/ })
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Tải về Excel' }).first().click()
    await page.getByLabel('Dùng để làm gì').fill('Báo cáo năm')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải về', exact: true }).click()])
    const [sheet] = await readBook(await readFile(await download.path()))
    const cells = (sheet?.data ?? []).map((row) => row.map(String).join(' | '))
    expect(cells.join('\n')).toContain('Năm 2024, từ 15/12/2023 đến 14/12/2024')
    expect(cells.find((row) => row.startsWith('Có mặt cuối kỳ'))).toMatch(/\| (\d+|< 5)/)

    await page.goto('/tinh-trang')
    await expect(page.getByText('Chênh lệch 0')).toBeVisible({ timeout: 240_000 })
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.goto('/ke-hoach')
    await expect(page.getByText(/đếm lại từ nhật ký lúc .*: chênh lệch 0\./)).toBeVisible()

    await beside(folder.path, (owner) => keepProof(owner, { what: 'figures', pos: 1, compared: 100, findings: 1, detail: unequal(1) }))
    await page.goto('/tinh-trang')
    await expect(page.locator('.alarm').getByText('Chênh lệch 1 số')).toBeVisible()
    for (const path of ['/ke-hoach', '/bao-cao']) {
      await page.goto(path)
      await expect(page.locator('.alarm').getByText('Chênh lệch 1 số: chưa dùng bảng này')).toBeVisible()
    }
  } finally {
    await program.stop()
  }
})

test('the real plan is imported into an empty installation, a wrong sum is refused, and what cannot be counted yet is never a zero', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  using folder = temporaryFolder()
  const program = await launch('node', folder.path, { empty: true })
  try {
    await beside(folder.path, async (owner) =>
      createAccountAsOwner(owner, {
        id: randomUUID() as AccountId, // a fresh id
        login: AGENCY,
        name: 'Mai Thanh Bình',
        office: 'provincialAgency',
        unit: CITY,
        from: day('2025-07-01'),
        passwordHash: await hashPassword(PASSWORD),
      }),
    )
    const page = await deskAt(browser, program.address)
    await enter(page, AGENCY, '/ke-hoach')
    await expect(page.getByText('Chưa có kế hoạch nào.')).toBeVisible()
    await page.getByRole('link', { name: 'Nhập kế hoạch' }).first().click()
    const [first, ...rest] = haiPhong2024.groups
    if (!first) throw new Error('two groups')
    const wrong = await bookOfPlan({ ...haiPhong2024, groups: [{ ...first, stated: 2021 }, ...rest] })
    await page.locator('input[type=file]').setInputFiles({ name: 'ke-hoach.xlsx', mimeType: XLSX, buffer: wrong })
    await page.getByRole('button', { name: 'Đọc và kiểm tra' }).click()
    await expect(page.getByText('Mục II.1.1.1: kế hoạch ghi 2.021 người, cộng các dòng được 2.020 người.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ghi kế hoạch' })).toHaveCount(0)

    await page.locator('input[type=file]').setInputFiles(SHIPPED)
    await page.getByRole('button', { name: 'Đọc và kiểm tra' }).click()
    await expect(page.getByText('Mọi dòng và mọi tổng đều đúng.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ghi kế hoạch' }).click()
    await expect(page.getByText('Chọn tổ chức, hoặc đánh dấu chưa có trong hệ thống.').first()).toBeVisible()
    for (const box of await page.getByRole('checkbox', { name: /Chưa có trong hệ thống/ }).all()) await box.check()
    await page.getByRole('button', { name: 'Ghi kế hoạch' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Kế hoạch năm 2024' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Cả mục 2\.020 2\.020 khớp chưa đếm được/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Cả mục 1\.090 1\.090 khớp chưa đếm được/ })).toBeVisible()
    await page.getByRole('link', { name: 'Các bản' }).click()
    await expect(page.getByRole('heading', { name: 'Bản 1' })).toBeVisible()
    await expectAccessible(page)
  } finally {
    await program.stop()
  }
})
