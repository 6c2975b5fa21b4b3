import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import readBook from 'read-excel-file/node'
import { workbook } from '../support/workbook.ts'
import { freshName } from './support/case.ts'
import { COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'

const HEAD = ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Số CCCD', 'Diện', 'Tình trạng', 'Ngày hoàn thành cai nghiện'] as const
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const listOf = (n: number) => {
  const first = Math.floor(Math.random() * 1e9)
  return workbook([
    ['CÔNG AN PHƯỜNG BẠCH ĐẰNG', null, null],
    ['DANH SÁCH NGƯỜI ĐANG QUẢN LÝ SAU CAI', null, null],
    HEAD,
    ...Array.from({ length: n }, (_, i) => {
      const number = `031${String(first + i).padStart(9, '0')}`
      return [
        i + 1,
        freshName(),
        1960 + (i % 40),
        i % 2 ? 'Nam' : 'Nữ',
        i === 7 ? Number(number) : number,
        'hoàn thành cai nghiện tự nguyện',
        'đang quản lý',
        '01/06/2026',
      ]
    }),
  ])
}

const upload = async (page: Page, name: string, buffer: Buffer) => {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer })
  await page.getByRole('button', { name: 'Tải lên' }).click()
}

test('an office takes over 500 running cases from its own list, and takes the import back', async ({ page }) => {
  test.setTimeout(180_000)
  const said = complaints(page)
  await enter(page, COMMUNE_POLICE, '/nhap-excel')
  await page.getByLabel('Hồ sơ đang chạy: Quản lý sau cai nghiện ma túy').check()
  await expectAccessible(page)
  await upload(page, 'danh-sach-sau-cai.xlsx', await listOf(500))

  await expect(page.getByRole('heading', { name: 'Ghép cột' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('combobox', { name: 'Cột cho Họ và tên' })).toHaveValue('B: Họ và tên')
  await expect(page.getByRole('combobox', { name: 'Cột cho Số định danh cá nhân' })).toHaveValue('E: Số CCCD')
  await expect(page.getByLabel('Giá trị chung cho Xã, phường nơi cư trú')).toHaveValue('Phường Bạch Đằng')
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: 'Kiểm tra từng dòng' }).click()
  await expect(page.getByText('Ghi mục đích.')).toBeVisible()
  await page.getByLabel('Nhập danh sách này để làm gì').fill('Đưa danh sách quản lý sau cai vào hệ thống')
  await page.getByRole('button', { name: 'Kiểm tra từng dòng' }).click()

  await expect(page.getByRole('heading', { name: 'Xem trước' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Mới (499)')).toBeVisible()
  await expect(page.getByText('có lẽ Excel bỏ số 0 ở đầu')).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: 'Nhập như đã đọc' }).click()
  await page.getByRole('button', { name: 'Ghi 500 dòng' }).click()

  await expect(page.getByRole('heading', { name: 'Kết quả' })).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText('Đã ghi (500)')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Mở người của dòng 4', exact: true }).click()
  await expect(page.getByText('Quản lý sau cai nghiện ma túy').filter({ visible: true }).first()).toBeVisible()
  await page.goBack()

  await page.getByLabel('Lý do hoàn tác').fill('Nhập nhầm danh sách')
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(page.getByText('Đã hoàn tác (500)')).toBeVisible({ timeout: 90_000 })
  expect(said).toEqual([])
})

test('a file of another kind is refused with what to do', async ({ page }) => {
  await enter(page, COMMUNE_POLICE, '/nhap-excel')
  await upload(page, 'danh-sach.csv', Buffer.from('a,b'))
  await expect(page.getByText('chọn Lưu thành › Sổ làm việc Excel (.xlsx)')).toBeVisible()
  await upload(page, 'hong.xlsx', Buffer.from('PK\u0003\u0004không phải'))
  await expect(page.getByText('Tệp hỏng hoặc tải chưa hết')).toBeVisible()
})

test('a list is taken along as it is shown, to a purpose', async ({ page }) => {
  await enter(page, COMMUNE_POLICE, '/viec-hom-nay')
  const table = page.locator('.data-table').first()
  await expect(table.locator('tbody tr').first()).toBeVisible()
  const name = await table.locator('tbody tr').first().locator('td').nth(1).innerText()
  await page.getByRole('button', { name: 'Tải về Excel' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Tải danh sách về Excel' })
  await dialog.getByRole('button', { name: 'Tải về', exact: true }).click()
  await expect(dialog.getByText('Ghi mục đích.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Dùng để làm gì').fill('Họp giao ban tuần')
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Tải về', exact: true }).click()])
  const [sheet] = await readBook(readFileSync(await download.path()))
  const cells = (sheet?.data ?? []).map((row) => row.map(String))
  expect(cells[0]?.[0]).toContain('BẢN TRÌNH DIỄN')
  expect(cells.flat().join('\n')).toContain('Mục đích: Họp giao ban tuần')
  expect(cells.flat().join('\n')).toContain(name.split('\n')[0] ?? '')
})
