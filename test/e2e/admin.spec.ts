import { expect, type Locator, type Page } from '@playwright/test'
import type { AccountRow } from '../../src/server/contract/answers.ts'
import { WRITE_HEADER } from '../../src/server/contract/routes.ts'
import { freshPersonalId } from '../support/personal-id.ts'
import { ADMINISTRATOR, as, COMMUNE_POLICE, enter, expectAccessible, PHONE } from './support/page.ts'
import { test } from './support/test.ts'

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')

/** The fields of an office: of a new account, or given besides. A unit is found without accents, as one types it. */
const giveOffice = async (
  page: Page,
  { office, unit, from }: { readonly office: string; readonly unit: string; readonly from: string },
  form: Page | Locator = page,
): Promise<void> => {
  await form.getByLabel('Chức vụ').selectOption({ label: office })
  await form.getByLabel('Đơn vị').fill(plain(unit))
  await page
    .getByRole('option', { name: new RegExp(unit) })
    .first()
    .click()
  await form.getByLabel('Từ ngày').fill(from)
}

const asksForAdministrator = async (
  page: Page,
  { name, number, login }: { readonly name: string; readonly number: string; readonly login: string },
): Promise<void> => {
  await enter(page, ADMINISTRATOR, '/quan-tri?moi=1')
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Số định danh cá nhân').fill(number)
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu ban đầu').fill('mat-khau-thu-nghiem')
  await giveOffice(page, { office: 'Quản trị hệ thống', unit: 'Hải Phòng', from: '1/1/26' })
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
}

/** By keyboard, in the list of accounts. */
const findsTrang = async (page: Page): Promise<void> => {
  await enter(page, ADMINISTRATOR, '/quan-tri')
  await page.keyboard.press('/')
  await page.keyboard.type('hoang thu trang')
  await expect(page.getByRole('row', { name: /Hoàng Thu Trang/ })).toBeVisible()
}

test('an administrator makes an account with its office, and its owner signs in', async ({ page, browser }) => {
  await enter(page, ADMINISTRATOR, '/quan-tri')
  const login = `thu.${Math.random().toString(36).slice(2, 10)}`
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await page.getByLabel('Họ và tên').fill('Trần Thử Nghiệm')
  const number = freshPersonalId()
  await page.getByLabel('Số định danh cá nhân').fill(number)
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByRole('button', { name: 'Tạo ngẫu nhiên' }).click()
  const password = await page.getByLabel('Mật khẩu ban đầu').inputValue()
  expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
  await giveOffice(page, { office: 'Cán bộ Công an cấp xã', unit: 'Bạch Đằng', from: '1/1/26' })
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await expect(page.getByRole('heading', { name: 'Trần Thử Nghiệm' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Cán bộ Công an cấp xã.*Bạch Đằng/ })).toBeVisible()

  const other = await browser.newPage({ baseURL: new URL(page.url()).origin })
  await other.goto('/dang-nhap')
  await other.getByLabel('Tên đăng nhập').fill(login)
  await other.getByLabel('Mật khẩu').fill(password)
  await other.keyboard.press('Enter')
  await expect(other.getByRole('banner')).toContainText('Trần Thử Nghiệm')
  await other.close()

  // The same human gets no second one: the sentence says which account to give the other office.
  await asksForAdministrator(page, { name: 'Trần Thử Nghiệm Hai', number: number, login: `${login}.hai` })
  await expect(page.getByText(`Người này đã có tài khoản ${login}`)).toBeVisible()
})

test('a number that was typed wrongly is typed anew on the page of the account', async ({ page }) => {
  await findsTrang(page)
  await expect(page.getByText('chưa gắn với một người', { exact: false })).toBeHidden()
  await page.getByRole('link', { name: 'Mở tài khoản của Hoàng Thu Trang' }).click()
  const form = page.getByRole('form', { name: 'Gắn với một người' })
  await form.getByLabel('Số định danh cá nhân').fill('12345')
  await form.getByRole('button', { name: 'Sửa số' }).click()
  await expect(form.getByText('Số định danh cá nhân gồm 12 chữ số.')).toBeVisible()
  await form.getByLabel('Số định danh cá nhân').fill(freshPersonalId())
  await form.getByRole('button', { name: 'Sửa số' }).click()
  await expect(page.getByText('Đã gắn tài khoản vanthu.bachdang với một người.')).toBeVisible()
  await expectAccessible(page)
})

test('on a phone the list of accounts begins with fifty of them, and the search finds whoever is not among those', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await as(page, ADMINISTRATOR)
  const listed = async (): Promise<readonly AccountRow[]> => (await page.request.get('/api/admin/accounts')).json()
  const before = await listed()
  const [holding] = before.flatMap((account) => account.offices)
  for (let n = before.length; n <= 50; n += 1) {
    const login = `dong.${n}.${Math.random().toString(36).slice(2, 8)}`
    const said = { login, name: `Người Đông ${n}`, password: 'mat-khau-thu-nghiem', personalId: freshPersonalId() }
    const data = { ...said, office: holding?.office, unit: holding?.unit.id, from: '2026-01-01' }
    expect((await page.request.post('/api/admin/accounts', { headers: { [WRITE_HEADER]: '1' }, data })).ok()).toBe(true)
  }
  const all = await listed()
  await page.goto('/quan-tri')
  const rows = page.locator('.data-table tbody tr')
  await expect(rows).toHaveCount(50)
  await expectAccessible(page)
  const last = all.at(-1)?.login ?? ''
  await expect(rows.filter({ hasText: last })).toHaveCount(0)
  await page.getByRole('searchbox').fill(last)
  await expect(rows.filter({ hasText: last })).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: /^Hiện thêm/ }).scrollIntoViewIfNeeded()
  await expect(rows).toHaveCount(Math.min(100, all.length))
})

test('an office is given and ended, an account locked and unlocked', async ({ page }) => {
  await findsTrang(page)
  await page.getByRole('link', { name: 'Mở tài khoản của Hoàng Thu Trang' }).click()

  const hold = page.getByRole('form', { name: 'Giao thêm chức vụ' })
  await giveOffice(page, { office: 'Cán bộ Công an cấp xã', unit: 'Hùng Thắng', from: '1/9/26' }, hold)
  await hold.getByRole('button', { name: 'Giao chức vụ' }).click()
  await page.getByRole('button', { name: /Thôi giữ chức vụ Cán bộ Công an cấp xã/ }).click()
  await page.getByLabel('Ngày cuối giữ chức vụ').fill('30/9/26')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Cán bộ Công an cấp xã.*Hùng Thắng.*01\/09\/2026.*30\/09\/2026/ })).toBeVisible()

  await page.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await page.getByRole('button', { name: 'Mở khóa tài khoản' }).click()
  await expect(page.getByRole('button', { name: 'Khóa tài khoản', exact: true })).toBeVisible()
})

test('a login that is taken is told beside its field', async ({ page }) => {
  await asksForAdministrator(page, { name: 'Người Trùng Tên', number: freshPersonalId(), login: COMMUNE_POLICE })
  await expect(page.getByText('Tên đăng nhập này đã có.')).toBeVisible()
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Người Trùng Tên')
})

test('who administers nothing is told so instead of seeing accounts', async ({ page }) => {
  await enter(page, COMMUNE_POLICE, '/quan-tri')
  await expect(page.getByRole('alert')).toContainText('Chức vụ của bạn không làm được việc này.')
})
