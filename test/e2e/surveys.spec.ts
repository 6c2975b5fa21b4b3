import { expect, type Page } from '@playwright/test'
import { CHIEF, freshName, registered } from './support/case.ts'
import { COMMUNE_POLICE, complaints, enter, expectAccessible } from './support/page.ts'
import { test } from './support/test.ts'

/** A round that asks about nobody but these, since the hamlet is a name of their own. */
const opened = async (page: Page, hamlet: string): Promise<void> => {
  await enter(page, CHIEF, '/ra-soat')
  await page.getByRole('button', { name: 'Mở đợt mới' }).click()
  await page.getByLabel('Tên đợt').fill(`Rà soát ${hamlet}`)
  await page.getByLabel('Đến ngày').fill('31/12/26')
  await page.getByLabel('Chỉ thôn, tổ').fill(hamlet)
  await page.getByRole('button', { name: 'Mở đợt', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Rà soát ${hamlet}` })).toBeVisible()
}
const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) })
const write = (page: Page, name: string) => page.getByRole('button', { name: `Ghi kết quả của ${name}` })

test('a head of the commune opens a round, and an officer answers row by row without the mouse', async ({ page }) => {
  const wrong = complaints(page)
  const [first, second, third] = [freshName(), freshName(), freshName()].toSorted((a, b) => a.localeCompare(b, 'vi'))
  for (const name of [first, second, third]) await registered(page, COMMUNE_POLICE, name)
  await opened(page, freshName())
  await write(page, String(first)).focus()
  await page.keyboard.press('1')
  await expect(rowOf(page, String(first))).toContainText('Đang ở')
  await write(page, String(second)).focus()
  await page.keyboard.press('5')
  await expect(rowOf(page, String(second))).toContainText('Không thấy')

  // Who moved: the new commune and address, and Enter through the fields.
  await write(page, String(third)).focus()
  await page.keyboard.press('2')
  const form = page.getByRole('dialog')
  await expect(form.getByRole('radio', { name: 'Đã chuyển đi' })).toBeChecked()
  await form.getByLabel('Chuyển đến xã, phường').fill('le chan')
  await page
    .getByRole('option', { name: /Lê Chân/ })
    .first()
    .click()
  await form.getByLabel('Địa chỉ mới').fill('Số 9 đường Hư Cấu')
  await form.getByRole('button', { name: 'Ghi' }).click()
  await expect(rowOf(page, String(third))).toContainText('Đã chuyển đi')
  await expect(rowOf(page, String(third))).toContainText('Lê Chân')

  // It was somebody else who moved: for an hour whoever wrote it takes it back, although the file has gone.
  await page.reload()
  await page.getByRole('button', { name: `Sửa kết quả của ${third}` }).click()
  await form.getByRole('radio', { name: 'Đang ở', exact: true }).check()
  await form.getByRole('button', { name: 'Ghi' }).click()
  await expect(rowOf(page, String(third))).toContainText('Đang ở')
  expect(wrong).toEqual([])
})

test('a result is corrected, and the round closed keeps its figures', async ({ page }) => {
  const name = freshName()
  await registered(page, COMMUNE_POLICE, name)
  await opened(page, freshName())
  await write(page, name).focus()
  await page.keyboard.press('5')
  await page.getByRole('button', { name: `Sửa kết quả của ${name}` }).click()
  await page.getByRole('dialog').getByRole('radio', { name: 'Khác' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click()
  await expect(page.getByText('Ghi rõ tình trạng.')).toBeVisible()
  await page.getByLabel('Ghi chú').fill('Đi biển dài ngày')
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click()
  await expect(rowOf(page, name)).toContainText('Đi biển dài ngày')
  await page.getByRole('button', { name: 'Chốt đợt' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt đợt' }).click()
  await expect(page.getByText(/Đã chốt: \d+\/\d+ người có kết quả/)).toBeVisible()
})

test('the list of a round and its form are accessible', async ({ page }) => {
  const name = freshName()
  await registered(page, COMMUNE_POLICE, name)
  await opened(page, freshName())
  await expectAccessible(page)
  await write(page, name).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('on a phone the list of a round fits the screen', async ({ page }) => {
  await registered(page, COMMUNE_POLICE)
  await opened(page, freshName())
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: /Người cần rà soát/ })).toBeVisible()
  await expectAccessible(page)
})
