import { expect, type Page } from '@playwright/test'
import { send } from './support/case.ts'
import { COMMUNE_POLICE, enter, expectAccessible, sent } from './support/page.ts'
import { test } from './support/test.ts'

/** A man of the first ward, whom the second does not see. */
const LOC = { name: 'Nguyễn Hữu Lộc', number: '000082000114', card: '000082000114||NGUYỄN HỮU LỘC|28031982|Nam|Tổ 4, Bạch Đằng|01012021' }

const over = (page: Page) => page.getByRole('dialog', { name: 'Tìm người' })

/** Ctrl+K from wherever one is. */
const call = async (page: Page): Promise<void> => {
  await expect(page.getByRole('searchbox', { name: /Tìm người/ })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Tìm người' })).toBeFocused()
}

test.describe('from any page, by keyboard alone,', () => {
  // Not the list of the day, which is long here.
  test.beforeEach(({ page }) => enter(page, COMMUNE_POLICE, '/tai-khoan'))

  for (const [typed, because] of [
    ['nguyen huu loc', 'đúng tên, khác dấu'],
    ['Lộc Nguyễn Hữu', 'đảo thứ tự'],
    ['nguyen loc 1982', 'một phần tên'],
    ['nguyen huu lcc', 'gần giống'],
    ['Nguyeenx Huwux Loojc', 'đúng tên, khác dấu'],
    ['000114', 'một phần số'],
  ] as const)
    test(`“${typed}” finds a person and says why`, async ({ page }) => {
      await call(page)
      await page.keyboard.type(typed)
      const first = over(page).getByRole('option').first()
      await expect(first).toContainText(LOC.name)
      await expect(first).toContainText(because)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: LOC.name })).toBeVisible()
      await expect(over(page)).toBeHidden()
    })

  test('arrows choose, Esc leaves the page as it was', async ({ page }) => {
    await call(page)
    await page.keyboard.type('le')
    await expect(over(page).getByRole('option').nth(1)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(over(page).getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(over(page)).toBeHidden()
    await expect(page).toHaveURL(/tai-khoan/)
  })

  test('a card that is scanned opens its person, without another key', async ({ page }) => {
    await call(page)
    await page.keyboard.insertText(LOC.card)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: LOC.name })).toBeVisible()
  })

  test('a card in the box of the page finds its person too', async ({ page }) => {
    await page.getByRole('searchbox', { name: /Tìm người/ }).fill(LOC.card)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('row', { name: new RegExp(LOC.name) }).filter({ hasText: 'đúng số' })).toBeVisible()
  })

  test('nobody found by a name is nobody, and no purpose is asked', async ({ page }) => {
    await call(page)
    await page.keyboard.type('zzyx wqzz')
    await expect(over(page).getByRole('status')).toContainText('Không thấy ai')
    await expect(over(page).getByLabel('Lý do hỏi')).toHaveCount(0)
  })
})

test('a person of another unit is found by the whole number with a reason, and a case is opened for him', async ({ page }) => {
  await enter(page, 'canbo.hungthang', '/viec-hom-nay')
  await call(page)
  await page.keyboard.type('nguyen huu loc')
  await expect(over(page).getByRole('status')).not.toContainText('Gõ không dấu')
  await expect(over(page).getByText(LOC.name)).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Tìm người' }).fill(LOC.number)
  await over(page).getByLabel('Lý do hỏi').fill('Tự đến đăng ký cai nghiện')
  await page.keyboard.press('Enter')
  await expect(over(page).getByRole('alert')).toContainText('đã có hồ sơ ở đơn vị khác')
  await expect(over(page)).not.toContainText('Lộc')
  await expectAccessible(page)
  await over(page).getByRole('link', { name: 'Mở hồ sơ cho người này' }).click()

  await expect(page.getByRole('heading', { name: 'Mở hồ sơ cho người có hồ sơ ở đơn vị khác' })).toBeVisible()
  await page.getByLabel('Ngày sinh hoặc năm sinh').fill('28/3/82')
  await page.getByLabel('Nam', { exact: true }).check()
  await page.getByRole('button', { name: 'Xem các bước mở hồ sơ' }).click()
  await expectAccessible(page)
  const posts = sent(page, 'POST', '/api/cases')
  await page.locator('a[href*="mo-ho-so/voluntary-community/notify"]').click()
  await page.getByRole('radio', { name: 'người từ đủ 18 tuổi' }).check()
  await page.getByLabel(/^Ngày (giờ )?xảy ra/).fill('20/11/26 09:00')
  await page.getByLabel('Ngày có kết quả').fill('19/11/26')
  await page.getByLabel('Lúc được thông báo là nghiện').fill('20/11/26 08:30')
  await page.getByLabel('tự nguyện xác định').check()
  await page.getByLabel('có nơi cư trú ổn định', { exact: true }).check()
  await send(page)
  expect(posts).toHaveLength(1)
  await expect(page.getByText(LOC.name).first()).toBeVisible()
})
