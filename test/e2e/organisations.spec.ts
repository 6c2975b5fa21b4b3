import { expect, test } from '@playwright/test'
import { recorded, registered, send, typeDate } from './support/case.ts'
import { AGENCY, COMMUNE_POLICE, complaints, enter, expectAccessible, expectAccessibleInBothSizes } from './support/page.ts'

const DIRECTOR = 'giamdoc.haiphong'
const NAME = 'Cơ sở cai nghiện tư nhân Bình Minh (minh họa)'

test('a facility is suspended by its record and its decision: anyone sees it, and nobody new is sent there', async ({ page }) => {
  const wrong = complaints(page)
  await enter(page, AGENCY, '/to-chuc')
  await expectAccessibleInBothSizes(page)
  await page.getByRole('link', { name: NAME }).click()
  await expect(page).toHaveURL(/\/to-chuc\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await page
    .getByRole('link', { name: /^Giấy phép hoạt động/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/ho-so\//)
  await expect(page.getByRole('link', { name: 'Trang của cơ sở, tổ chức' })).toBeVisible()
  const at = page.url()
  await page.goto(`${at}/buoc/recordViolation`)
  await typeDate(page, /^Ngày xảy ra/, '2/11/2026')
  await typeDate(page, /^Ngày phát hiện/, '2/11/2026')
  await send(page)

  await enter(page, DIRECTOR, `${at}/buoc/suspend`)
  await typeDate(page, /^Ngày xảy ra/, '4/11/2026')
  await page.getByLabel('Số quyết định').fill('15/QĐ-CA')
  await page.getByLabel(/không bảo đảm điều kiện/).check()
  await typeDate(page, /^Đình chỉ đến ngày/, '4/2/2027')
  await send(page)

  await page.context().clearCookies()
  await page.goto('/co-so')
  const row = page.getByRole('row').filter({ hasText: NAME })
  await expect(row).toContainText('đang bị đình chỉ hoạt động')
  await expect(row).toContainText('đến 04/02/2027')
  await expectAccessibleInBothSizes(page)

  const person = await registered(page, COMMUNE_POLICE)
  const says = { proof: 'finding', resultOn: '2026-11-04', channel: 'inPerson', parents: true }
  const id = await recorded(page, person, 'voluntary-facility', 'private', [[COMMUNE_POLICE, 'register', '2026-11-05T09:00+07:00', says]])
  await enter(page, COMMUNE_POLICE, `/ho-so/${id}/buoc/chooseFacility`)
  await typeDate(page, /^Ngày xảy ra/, '6/11/2026')
  await page.getByRole('textbox', { name: /^Cơ sở cai nghiện tư nhân/ }).fill('Bình Minh')
  await page.getByRole('option', { name: /Bình Minh/ }).click()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('Nơi này đang bị đình chỉ hoạt động: không nhận người mới.').first()).toBeVisible()
  await expectAccessible(page)
  expect(wrong).toEqual([])
})
