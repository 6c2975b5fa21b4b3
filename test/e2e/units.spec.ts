import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { freshPersonalId } from '../support/personal-id.ts'
import { as, freshName } from './support/case.ts'
import { ADMINISTRATOR, AGENCY, complaints, enter, expectAccessible, PASSWORD } from './support/page.ts'
import { test } from './support/test.ts'

/** A commune of before 2025-07-01 that was divided between Phường Lê Chân's neighbours of today, and one of them. */
const DIVIDED = '11656@2022-01-01'
const PART = '11629@2025-07-01'

const post = async <T>(page: Page, path: string, data: object): Promise<T> => {
  const answer = await page.request.post(path, { headers: { 'x-hoa-nhap': '1' }, data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return answer.json() as Promise<T>
}

// Each of the longer ways goes through several pages, with axe on them.
test.setTimeout(90_000)

/** A running case of the divided commune, of somebody with this name. */
const waitingCase = async (page: Page, name: string): Promise<void> => {
  await as(page, ADMINISTRATOR)
  const login = `cu.${randomUUID().slice(0, 8)}`
  const account = {
    login,
    name: 'Cán bộ xã cũ',
    password: PASSWORD,
    personalId: freshPersonalId(),
    office: 'communePolice',
    unit: DIVIDED,
    from: '2025-01-01',
  }
  await post(page, '/api/admin/accounts', account)
  await as(page, login)
  const { person } = await post<{ person: string }>(page, '/api/people', {
    key: randomUUID(),
    name,
    birth: '1990',
    sex: 'male',
    unit: PART,
  })
  const says = { resultOn: '2025-06-01', notifiedOn: '2025-06-02', group: 'volunteer', residence: 'stable' }
  await post(page, '/api/cases', {
    key: randomUUID(),
    person,
    measure: 'voluntary-community',
    route: 'adult',
    act: 'notify',
    happened: '2025-06-02',
    says,
  })
}

test('a unit of before is found by its name without tone marks, and its page tells who took over', async ({ page }) => {
  const said = complaints(page)
  await enter(page, AGENCY, '/don-vi')
  await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('pham ngu lao')
  await expect(page.getByRole('link', { name: 'Phường Phạm Ngũ Lão' }).first()).toBeVisible()
  await expect(page).toHaveURL(/q=pham/)
  await expectAccessible(page)
  await page.getByLabel('Loại').selectOption({ label: 'Xã, phường, đặc khu' })
  await page.goto('/don-vi/11539@2022-01-01')
  await expect(page.getByRole('heading', { name: 'Phường Phạm Ngũ Lão' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Phường Bạch Đằng' })).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  expect(said).toEqual([])
})

test('the administrator adds a clinic, gives it another name, and merges it into another', async ({ page }) => {
  const [first, second] = [`Cơ sở điều trị ${freshName()}`, `Cơ sở điều trị ${freshName()}`]
  for (const name of [second, first]) {
    await enter(page, ADMINISTRATOR, '/don-vi?them=true')
    await page.getByLabel('Loại').selectOption({ label: 'Cơ sở điều trị thay thế' })
    await page.getByLabel('Tên', { exact: false }).first().fill(name)
    await page.getByLabel('Trực thuộc').fill('thanh pho hai phong')
    await page.getByRole('option', { name: 'Thành phố Hải Phòng', exact: true }).click()
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill('1/1/24')
    if (name === first) await expectAccessible(page)
    await page.getByRole('button', { name: 'Thêm tổ chức' }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Đổi tên, đổi nơi trực thuộc' }).click()
  await page.getByRole('textbox', { name: 'Tên' }).fill(`${first} Mới`)
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('1/3/25')
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${first} Mới` })).toBeVisible()
  await expect(page.getByText('01/01/2024 – 28/02/2025')).toBeVisible()

  await page.getByRole('button', { name: 'Kết thúc, sáp nhập, chia tách' }).click()
  await page.getByRole('textbox', { name: 'Ngày đầu tiên không còn hoạt động' }).fill('1/9/26')
  await page.getByRole('textbox', { name: 'Đơn vị tiếp nhận' }).fill(second)
  await page.getByRole('option', { name: second }).first().click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click()
  await expect(page.getByRole('link', { name: second })).toBeVisible()
  await expect(page.getByText('Kết thúc hoạt động')).toBeVisible()
})

test('the province chooses for one case of a divided commune, then for the whole commune', async ({ page }) => {
  const [one, other] = [freshName(), freshName()]
  await waitingCase(page, one)
  await waitingCase(page, other)
  await enter(page, AGENCY, '/phan-cong')
  await expect(page.getByRole('link', { name: one })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: new RegExp(`Chọn đơn vị cho hồ sơ của ${one}`) }).click()
  await page.getByRole('radio').last().check()
  await page.getByLabel('Lý do').fill('nhà ở phía nam')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Giao hồ sơ' }).click()
  await expect(page.getByRole('link', { name: one })).toBeHidden()
  await expect(page.getByRole('link', { name: other })).toBeVisible()

  await page.getByRole('button', { name: /Chọn cho cả đơn vị/ }).click()
  await page.getByRole('radio').last().check()
  await page.getByRole('button', { name: 'Chọn đơn vị này' }).click()
  await expect(page.getByRole('link', { name: other })).toBeHidden()
  await page.goto(`/don-vi/${DIVIDED}`)
  await expect(page.getByText('giữ hồ sơ, đã phân công')).toBeVisible()
  await page.getByRole('button', { name: /Hủy ghi nhận “Chọn đơn vị giữ hồ sơ”/ }).click()
  await expect(page.getByText('giữ hồ sơ, đã phân công')).toBeHidden()
})

test('who may not choose has no list in the navigation, and nothing to record on a unit', async ({ page }) => {
  await enter(page, 'canbo.bachdang', `/don-vi/${DIVIDED}`)
  await expect(page.getByRole('heading', { name: 'Tên và nơi trực thuộc theo thời gian' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ghi thay đổi' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Chờ phân công', exact: true })).toBeHidden()
})
