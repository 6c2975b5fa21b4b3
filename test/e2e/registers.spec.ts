import { expect, type Page } from '@playwright/test'
import { workbook } from '../support/workbook.ts'
import { CHIEF, freshName, registered } from './support/case.ts'
import { AGENCY, as, COMMUNE_POLICE, complaints, enter, expectAccessible, expectAccessibleInBothSizes } from './support/page.ts'
import { test } from './support/test.ts'

test('the register of dependent persons opens as of any day, with causes and their articles', async ({ page }) => {
  const wrong = complaints(page)
  await enter(page, COMMUNE_POLICE, '/danh-sach')
  await expect(page.getByRole('heading', { level: 1, name: 'Người nghiện ma túy có hồ sơ quản lý' })).toBeVisible()
  await expect(page.getByRole('cell', { name: /có kết quả xác định tình trạng nghiện/ }).first()).toBeVisible()
  await expectAccessible(page)
  const day = page.getByLabel('Tính đến ngày')
  await day.fill('1/1/22')
  await day.press('Tab')
  await expect(page).toHaveURL(/ngay=2022-01-01/)
  await expect(page.getByText('Không có ai trong danh sách này vào ngày đã chọn.')).toBeVisible()
  expect(wrong).toEqual([])
})

test('who has no case is put on a register by hand and taken off again', async ({ page }) => {
  const name = freshName()
  await registered(page, COMMUNE_POLICE, name)
  await enter(page, COMMUNE_POLICE, '/danh-sach/users')
  await page.getByRole('button', { name: 'Đưa vào danh sách' }).click()
  await page.getByLabel('Tìm người theo tên hoặc số giấy tờ').fill(name)
  await page.getByRole('button', { name: `Chọn ${name}` }).click()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('Chọn lý do.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Lý do' }).selectOption({ label: 'có quyết định quản lý' })
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  const row = page.getByRole('row', { name: new RegExp(name) })
  await expect(row).toContainText('có quyết định quản lý')
  await page.getByRole('button', { name: `Đưa ra khỏi danh sách: ${name}` }).click()
  await page.getByRole('combobox', { name: 'Lý do' }).selectOption({ label: 'chết' })
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(row).toHaveCount(0)
})

test('the printed register is A4 landscape with the head of its list, who printed it, and the mark of the demonstration', async ({
  page,
}) => {
  await enter(page, CHIEF, '/danh-sach/aftercare')
  await expect(page.getByRole('table', { name: /^Người bị quản lý sau cai nghiện/ })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('DANH SÁCH NGƯỜI BỊ QUẢN LÝ SAU CAI NGHIỆN MA TÚY')).toBeVisible()
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible()
  await expect(page.getByText(/^In bởi .+, lúc \d\d:\d\d/)).toBeVisible()
  await expect(page.getByText('BẢN TRÌNH DIỄN')).toBeVisible()
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden()
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? []
  expect(new Set(pages)).toEqual(new Set(['/MediaBox [0 0 841.91998 594.95996]']))
})

test('the province reads a register of all its communes or of one', async ({ page }) => {
  await enter(page, AGENCY, '/danh-sach/dependents')
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của/ }).first()).toBeVisible()
  await page.getByLabel('Xã, phường').fill('bach dang')
  await page
    .getByRole('option', { name: /Bạch Đằng/ })
    .first()
    .click()
  await expect(page).toHaveURL(/donVi=/)
  await expectAccessible(page)
})

const OURS = { 'x-hoa-nhap': '1' }

/** People of a list after rehabilitation, imported without the pages that do so. */
const imported = async (page: Page, login: string, names: readonly string[]): Promise<string> => {
  const head = ['Họ và tên', 'Năm sinh', 'Giới tính', 'Diện', 'Tình trạng', 'Ngày hoàn thành cai nghiện']
  const rows = names.map((name, i) => [name, 1950 + (i % 50), 'Nam', 'hoàn thành cai nghiện tự nguyện', 'đang quản lý', '01/06/2026'])
  await as(page, login)
  const made = await page.request.post('/api/imports?measure=post-rehab&file=dai.xlsx', {
    headers: { ...OURS, 'content-type': 'application/octet-stream' },
    data: await workbook([head, ...rows]),
  })
  const { id } = await made.json()
  const read = async () => (await page.request.get(`/api/imports/${id}`)).json()
  const until = (stage: string) => expect.poll(async () => (await read()).stage, { timeout: 60_000 }).toBe(stage)
  const { mapping, constants } = await read()
  await page.request.put(`/api/imports/${id}/plan`, { headers: OURS, data: { mapping, constants, purpose: 'thử' } })
  await until('ready')
  await page.request.post(`/api/imports/${id}/apply`, { headers: OURS })
  await until('done')
  return id
}

test('a long register is turned page by page, stays on its page when it is loaded anew, and finds somebody of any page', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const wrong = complaints(page)
  const names = Array.from({ length: 110 }, freshName)
  const id = await imported(page, COMMUNE_POLICE, names)
  const last = names.toSorted((a, b) => a.localeCompare(b, 'vi')).at(-1) ?? ''
  // A register follows the log by a second or two.
  const total = async () => (await (await page.request.get('/api/registers/aftercare')).json()).total
  await expect.poll(total, { timeout: 60_000 }).toBeGreaterThanOrEqual(names.length)
  await enter(page, COMMUNE_POLICE, '/danh-sach/aftercare')
  const pages = page.getByRole('navigation', { name: 'Các trang của danh sách' })
  await expect(pages).toContainText(/Dòng 1–100 trong \d{3}/, { timeout: 30_000 })
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của/ })).toHaveCount(100)
  await expect(pages.getByRole('button', { name: 'Trang trước' })).toBeDisabled()
  await pages.getByRole('button', { name: 'Trang sau' }).click()
  await expect(page).toHaveURL(/trang=2/)
  await expect(pages).toContainText('Dòng 101–')
  await expect(page.getByRole('row').nth(1)).toContainText('101')
  await expectAccessibleInBothSizes(page)
  await page.reload()
  await expect(pages).toContainText('Dòng 101–')
  await page.getByRole('searchbox', { name: 'Lọc danh sách' }).fill(last)
  await expect(page.getByRole('link', { name: `Mở hồ sơ của ${last}` })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của/ })).toHaveCount(1)
  await expect(pages).toHaveCount(0)
  expect(wrong).toEqual([])
  // The other pages of this ward are those of few people again.
  await page.request.post(`/api/imports/${id}/undo`, { headers: OURS, data: { why: 'thử xong' } })
})

test('on a phone a register fits the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, COMMUNE_POLICE, '/danh-sach/dependents')
  await expect(page.getByRole('link', { name: /^Mở hồ sơ của/ }).first()).toBeVisible()
  await expectAccessible(page)
})
