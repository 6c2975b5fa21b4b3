import { expect } from '@playwright/test'
import { as, CHAIR, CLERK, decidedBefore, recorded, registered, send, typeDate, WORKER } from './support/case.ts'
import { COMMUNE_POLICE, enter, sent } from './support/page.ts'
import { test } from './support/test.ts'

test('a corrected date moves the end of the term, and says from what to what', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore)
  await enter(page, CHAIR, `/ho-so/${id}`)
  await page.locator('.case-told', { hasText: 'Ra quyết định' }).getByRole('link', { name: 'Sửa bước này' }).click()
  await expect(page.getByLabel('Số quyết định')).toHaveValue('15/QĐ-UBND')
  await typeDate(page, 'Từ ngày', '20/1/26')
  await expect(page.getByText('Ngày hết thời hạn: 10/07/2026 → 20/07/2026')).toBeVisible()
  await page.getByRole('button', { name: 'Ghi bản sửa' }).click()
  await expect(page.getByText('Cần một câu lý do.')).toBeVisible()
  await page.getByLabel('Vì sao sửa').fill('Gõ nhầm ngày')
  await send(page, 'Ghi bản sửa')
  await expect(page.locator('.case-recorded')).toContainText('Ngày hết thời hạn: 10/07/2026 → 20/07/2026')
  const told = page.locator('.case-told', { hasText: 'Ra quyết định' })
  await expect(told).toContainText('Đã sửa 1 lần')
  await expect(told).toContainText('Vì: Gõ nhầm ngày')
  await expect(told.locator('del', { hasText: '10/01/2026' })).toBeVisible()
  await expect(told.locator('ins', { hasText: '20/01/2026' })).toBeVisible()
})

test('an act struck out stays in the story, and what stood on it says that its ground is gone', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore)
  await enter(page, COMMUNE_POLICE, `/ho-so/${id}`)
  await page.locator('.case-told', { hasText: 'Tiếp nhận đăng ký' }).getByRole('link', { name: 'Hủy bước này' }).click()
  await expect(page.getByText(/Mất căn cứ: Ra quyết định/)).toBeVisible()
  await page.getByLabel('Vì sao hủy').fill('Ghi nhầm người')
  await send(page, 'Hủy bước')
  await expect(page.locator('.case-told', { hasText: 'Tiếp nhận đăng ký' })).toContainText('Đã hủy')
  await expect(page.locator('.case-told', { hasText: 'Ra quyết định' })).toContainText('Căn cứ không còn')
})

test('what really happened against a rule is recorded with the rule and the reason', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore)
  await enter(page, WORKER, `/ho-so/${id}/buoc/start`)
  await typeDate(page, /^Ngày (giờ )?xảy ra/, '12/1/26')
  await expect(page.getByText('Hồ sơ chưa có: Hợp đồng dịch vụ cai nghiện.')).toBeVisible()
  await page.getByLabel('Việc này đã xảy ra trên thực tế: vẫn ghi').check()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('Cần một câu lý do.')).toBeVisible()
  await page.getByLabel('Vì sao vẫn ghi').fill('Hợp đồng ký sau một ngày')
  await send(page)
  const told = page.locator('.case-told', { hasText: 'Ghi nhận bắt đầu' })
  await expect(told).toContainText('Ghi khác quy định: thiếu giấy tờ.')
  await expect(told).toContainText('Hợp đồng ký sau một ngày')
})

test('a case that moved on meanwhile is shown with its changes, and the form goes out again', async ({ page, context }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore.slice(0, 2))
  await enter(page, COMMUNE_POLICE, `/ho-so/${id}/buoc/goElsewhere`)
  await typeDate(page, /^Ngày (giờ )?xảy ra/, '10/1/26')
  await page.getByLabel('điều trị bằng thuốc thay thế').check()
  const posts = sent(page, 'POST', `/api/cases/${id}/acts`)

  const other = await context.browser()?.newContext({ baseURL: new URL(page.url()).origin })
  const chair = await other?.newPage()
  if (!chair) throw new Error('a second browser')
  await as(chair, CHAIR)
  const [, , [, act, happened, says]] = decidedBefore
  const answer = await chair.request.post(`/api/cases/${id}/acts`, {
    headers: { 'x-hoa-nhap': '1' },
    data: { key: crypto.randomUUID(), seq: 2, act, happened, says },
  })
  expect(answer.status()).toBe(201)
  await other?.close()

  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('Hồ sơ vừa thay đổi trong lúc bạn nhập')).toBeVisible()
  await expect(page.getByText(/Ra quyết định cai nghiện.*Ngô Thị Lan Anh ghi/)).toBeVisible()
  await expect(page.getByText('Trạng thái: đã đăng ký, chờ quyết định → có quyết định, chờ bắt đầu')).toBeVisible()
  await expect(page.getByLabel('điều trị bằng thuốc thay thế')).toBeChecked()
  await send(page)
  expect(posts).toHaveLength(2)
})

test('the form of an act is filled by keyboard alone', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore.slice(0, 1))
  await enter(page, COMMUNE_POLICE, `/ho-so/${id}/buoc/register`)
  await expect(page.getByLabel(/^Ngày (giờ )?xảy ra/)).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('7-1-26')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.case-recorded')).toBeVisible()
  await expect(page.locator('.case-line').first()).toContainText('đã đăng ký')
})

test('an act typed and not sent waits for the return', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore.slice(0, 1))
  await enter(page, COMMUNE_POLICE, `/ho-so/${id}/buoc/register`)
  await typeDate(page, /^Ngày (giờ )?xảy ra/, '7/1/26')
  await page.getByLabel('Số tháng dự kiến').fill('9')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`${id}$`))
  await page.goBack()
  await expect(page.getByLabel('Số tháng dự kiến')).toHaveValue('9')
})

test('a choice clicked while a date is still being typed keeps both', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  await enter(page, COMMUNE_POLICE, `/nguoi/${person}/mo-ho-so/voluntary-community/notify`)
  await typeDate(page, /^Ngày (giờ )?xảy ra/, '5/1/26')
  await page.getByLabel('Ngày có kết quả').fill('4/1/26')
  await page.getByLabel('tự nguyện xác định').click()
  await expect(page.getByLabel('Ngày có kết quả')).toHaveValue('04/01/2026')
  await expect(page.getByLabel('tự nguyện xác định')).toBeChecked()
})

test('a clerk says who signs where several may', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const id = await recorded(page, person, 'voluntary-community', 'adult', decidedBefore)
  await enter(page, CLERK, `/ho-so/${id}/buoc/test`)
  await page.getByLabel('định kỳ').check()
  await page.getByLabel('âm tính').check()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText('Chọn người ký.')).toBeVisible()
  await page.getByLabel(/Đỗ Văn Thắng/).check()
  await send(page)
  await expect(page.getByText(/Đỗ Văn Thắng ký, Cán bộ Công an cấp xã.*Hoàng Thu Trang nhập/)).toBeVisible()
})
