import { expect } from '@playwright/test'
import { haiPhong2024 } from '../../src/plans/hai-phong-2024.ts'
import type { DraftPlan } from '../../src/plans/plan.ts'
import { bookOfPlan } from '../../src/server/plans/book.ts'
import { AGENCY, COMMUNE_POLICE, enter, expectAccessible } from './support/page.ts'
import { test } from './support/test.ts'

const PLAN = '/ke-hoach/minh-hoa-2026'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const file = async (plan: DraftPlan) => ({ name: 'ke-hoach.xlsx', mimeType: XLSX, buffer: await bookOfPlan(plan) })

test('the day of the results is typed as people type days, and so is the day by which they were known', async ({ page }) => {
  await enter(page, AGENCY, PLAN)
  const day = page.getByLabel('Tính đến ngày')
  await expect(day).toHaveValue(/\d/)
  await day.fill('30/6/26')
  await page.keyboard.press('Tab')
  await expect(day).toHaveValue('30/06/2026')
  await expect(page).toHaveURL(/ngay=2026-06-30/)
  await page.getByLabel('Như đã biết hết ngày').fill('1/7/26')
  await page.keyboard.press('Tab')
  await expect(page).toHaveURL(/biet=2026-07-01/)
  await expect(page.getByText(/Theo nhật ký đến vị trí/)).toBeVisible()
})

test('a plan is imported from its workbook: wrong sums are refused beside their lines, then it is written as a version', async ({
  page,
}) => {
  await enter(page, AGENCY, '/ke-hoach')
  await page.getByRole('link', { name: 'Nhập kế hoạch' }).click()
  const [first, ...rest] = haiPhong2024.groups
  if (!first) throw new Error('two groups')
  await page.locator('input[type=file]').setInputFiles(await file({ ...haiPhong2024, groups: [{ ...first, stated: 2021 }, ...rest] }))
  await page.getByRole('button', { name: 'Đọc và kiểm tra' }).click()
  await expect(page.getByText('Mục II.1.1.1: kế hoạch ghi 2.021 người, cộng các dòng được 2.020 người.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ghi kế hoạch' })).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(await file(haiPhong2024))
  await page.getByRole('button', { name: 'Đọc và kiểm tra' }).click()
  await expect(page.getByText('Mọi dòng và mọi tổng đều đúng.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ghi kế hoạch' }).click()
  await expect(page.getByText('Chọn tổ chức, hoặc đánh dấu chưa có trong hệ thống.').first()).toBeVisible()
  await page.getByLabel('Thêm tổ chức cho Cơ sở cai nghiện ma túy số 2').fill('doi xanh')
  await page.getByRole('option', { name: /^Cơ sở cai nghiện ma túy Đồi Xanh/ }).click()
  for (const box of await page.getByRole('checkbox', { name: /Chưa có trong hệ thống/ }).all()) await box.check()
  await page.getByRole('button', { name: 'Ghi kế hoạch' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kế hoạch năm 2024' })).toBeVisible()
  await page.getByRole('link', { name: 'Các bản' }).click()
  await expect(page.getByRole('heading', { name: 'Bản 1' })).toBeVisible()
  await expectAccessible(page)
})

test('who keeps no plans is not offered to import one', async ({ page }) => {
  await enter(page, COMMUNE_POLICE, '/ke-hoach')
  await expect(page.getByRole('table', { name: 'Các kế hoạch' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nhập kế hoạch' })).toHaveCount(0)
})
