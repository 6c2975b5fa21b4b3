import { expect, type Page, test } from '@playwright/test'
import { as, CHAIR, CHIEF, CLERK, freshName, send, typeDate, WORKER } from './support/case.ts'
import { COMMUNE_POLICE, PASSWORD } from './support/page.ts'

const state = (page: Page) => page.locator('.case-line').first()

/** Opens the form of an act from the page of the case, also from among those not possible today, and gives its date. */
const begin = async (page: Page, act: string, typed: string): Promise<void> => {
  const link = page.getByRole('link', { name: act }).first()
  await page.locator('.case-not summary').evaluateAll((all) => {
    for (const summary of all) summary.parentElement?.setAttribute('open', '')
  })
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: act })).toBeVisible()
  await typeDate(page, /^Ngày (giờ )?xảy ra/, typed)
}

const stage = async (page: Page, act: string, typed: string, began: string): Promise<void> => {
  await begin(page, act, typed)
  await typeDate(page, 'Ngày bắt đầu giai đoạn', began)
  await page.getByLabel('Đạt', { exact: true }).check()
  await send(page)
}

test('a life from the registration across 1 July 2026 into aftercare, every act by the office that owes it', async ({ page }) => {
  test.setTimeout(240_000)
  const name = freshName()
  let file = ''
  const back = async (login: string): Promise<void> => {
    await as(page, login)
    await page.goto(file)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  await test.step('an officer of the commune signs in and registers the person', async () => {
    await page.goto('/dang-nhap')
    await page.getByLabel('Tên đăng nhập').fill(COMMUNE_POLICE)
    await page.getByLabel('Mật khẩu').fill(PASSWORD)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible()
    await page.goto('/nguoi?them=1')
    await page.getByLabel('Họ và tên').fill(name)
    await page.getByLabel('Ngày sinh hoặc năm sinh').fill('5/3/90')
    await page.getByLabel('Nam', { exact: true }).check()
    await page.getByLabel('Xã, phường nơi cư trú').fill('bach dang')
    await page
      .getByRole('option', { name: /Bạch Đằng/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  })

  await test.step('opens a voluntary case; the form is that of the date typed', async () => {
    await begin(page, 'Ghi nhận kết quả xác định tình trạng nghiện đã thông báo', '5/1/26')
    await expect(page.getByText('Ngày 05/01/2026 áp dụng Luật 73/2021.')).toBeVisible()
    await page.getByRole('radio', { name: 'người từ đủ 18 tuổi' }).check()
    await typeDate(page, 'Ngày có kết quả', '4/1/26')
    await typeDate(page, 'Ngày được thông báo là nghiện', '5/1/26')
    await page.getByLabel('tự nguyện xác định').check()
    await page.getByLabel('có nơi cư trú ổn định', { exact: true }).check()
    await expect(page.getByText('Trạng thái: chờ đăng ký')).toBeVisible()
    await send(page)
    file = new URL(page.url()).pathname
    await expect(state(page)).toContainText('chờ đăng ký')
  })

  await test.step('is refused what is another office’s, with the article', async () => {
    await begin(page, 'Tiếp nhận đăng ký cai nghiện tự nguyện', '7/1/26')
    await page.getByLabel('tại gia đình').check()
    await page.getByLabel('Số tháng dự kiến').fill('6')
    await page.getByLabel('Không', { exact: true }).check()
    await send(page)
    await page.goto(`${file}/buoc/decide`)
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '9/1/26')
    const refusal = page.getByText('Bước này thuộc thẩm quyền của: Chủ tịch UBND cấp xã.')
    await expect(refusal).toBeVisible()
    await expect(refusal.getByRole('button', { name: /Đ\.30 NĐ 116\/2021/ })).toBeVisible()
    await page.getByRole('button', { name: 'Ghi', exact: true }).click()
    await expect(page).toHaveURL(/buoc\/decide$/)
  })

  await test.step('the clerk types the decision, the chair signs it', async () => {
    await back(CLERK)
    await begin(page, 'Ra quyết định cai nghiện tự nguyện', '9/1/26')
    await page.getByLabel('Số quyết định').fill('15/QĐ-UBND')
    await page.getByLabel('Thời hạn cai nghiện').fill('6')
    await typeDate(page, 'Từ ngày', '10/1/26')
    await page.getByLabel('Người được phân công quản lý, hỗ trợ').fill('Phan Thị Mai')
    await expect(page.getByLabel(/Ngô Thị Lan Anh, Chủ tịch UBND cấp xã/)).toBeChecked()
    await expect(page.getByText('Ngày hết thời hạn: 10/07/2026')).toBeVisible()
    await send(page)
    await expect(page.getByText(/Ngô Thị Lan Anh ký, Chủ tịch UBND cấp xã.*Hoàng Thu Trang nhập/)).toBeVisible()
  })

  await test.step('the start needs the contract first; then it may be recorded', async () => {
    await back(WORKER)
    await page.locator('summary', { hasText: 'Chưa làm được' }).click()
    const completing = page.locator('.case-not .case-list > li', { hasText: /^Cấp giấy xác nhận hoàn thành/ })
    await expect(completing).toContainText('bước này chỉ làm khi hồ sơ ở trạng thái “đang cai nghiện”')
    await expect(completing.getByRole('button', { name: /Luật 120\/2025/ }).first()).toBeVisible()
    await page.goto(`${file}/buoc/start`)
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '12/1/26')
    await expect(page.getByText('Hồ sơ chưa có: Hợp đồng dịch vụ cai nghiện.')).toBeVisible()
    await page.getByRole('button', { name: 'Quay lại hồ sơ' }).click()
    await begin(page, 'Ghi nhận hợp đồng với nơi cung cấp dịch vụ', '12/1/26')
    await page.getByLabel('Nơi cung cấp dịch vụ').fill('doi xanh')
    await page
      .getByRole('option', { name: /Đồi Xanh/ })
      .first()
      .click()
    await send(page)
    await page.goto(`${file}/buoc/start`)
    await typeDate(page, /^Ngày (giờ )?xảy ra/, '12/1/26')
    await send(page)
    await expect(state(page)).toContainText('đang cai nghiện')
  })

  await test.step('the stages and the evaluation', async () => {
    await stage(page, 'Xong giai đoạn tiếp nhận, phân loại', '14/1/26', '12/1/26')
    await stage(page, 'Xong giai đoạn cắt cơn, giải độc, điều trị', '30/1/26', '14/1/26')
    await stage(page, 'Xong giai đoạn giáo dục, tư vấn, phục hồi hành vi', '15/6/26', '30/1/26')
    await begin(page, 'Đánh giá, đề nghị cấp giấy xác nhận hoàn thành', '9/7/26')
    await page.getByLabel('Kết quả đánh giá').fill('Hoàn thành kế hoạch.')
    await send(page)
  })

  await test.step('the chief completes it under the new law; aftercare is proposed', async () => {
    await back(CHIEF)
    await expect(page.getByText('Từ 01/07/2026 áp dụng')).toBeVisible()
    await expect(page.getByText(/Thời hạn của hồ sơ này vẫn theo Luật 73\/2021/)).toBeVisible()
    await begin(page, 'Cấp giấy xác nhận hoàn thành cai nghiện tự nguyện', '10/7/26 9h')
    await page.getByLabel('Số giấy xác nhận').fill('7/GXN-CAP')
    await expect(page.getByText(/Đề xuất hồ sơ mới: Quản lý sau cai nghiện/)).toBeVisible()
    await send(page)
    await expect(state(page)).toContainText('đã hoàn thành')
    await page.locator('.case-recorded').getByRole('link', { name: 'Mở hồ sơ' }).click()
  })

  await test.step('its clock runs, and the chair signs the decision', async () => {
    await expect(page).not.toHaveURL(new RegExp(`${file}$`))
    await expect(page.getByText('Mới được đề xuất: chờ người có thẩm quyền quyết định.')).toBeVisible()
    file = new URL(page.url()).pathname
    const clock = page.locator('.case-clock', { hasText: 'Đề nghị quản lý sau cai nghiện' })
    await expect(clock).toContainText('Hạn: 14/07/2026')
    await expect(clock).toContainText('Quá hạn')
    await expect(clock.getByRole('button', { name: 'Luật chưa quy định' })).toBeVisible()
    await begin(page, 'Đề nghị quản lý sau cai nghiện', '13/7/26')
    await page.getByLabel('Người, tổ chức đề nghị giúp đỡ').fill('Phan Thị Mai')
    await page.getByLabel('Biện pháp quản lý đề nghị').fill('Gặp mỗi tháng.')
    await send(page)
    await back(CHAIR)
    await begin(page, 'Ra quyết định quản lý sau cai nghiện', '14/7/26')
    await page.getByLabel('Số quyết định').fill('31/QĐ-UBND')
    await page.getByLabel('Người, tổ chức được phân công giúp đỡ').fill('Phan Thị Mai')
    await send(page)
    await expect(state(page)).toContainText('đang quản lý')
    await expect(page.locator('.case-line', { hasText: 'Thời hạn' }).first()).toContainText('đến 10/07/2027')
  })
})
