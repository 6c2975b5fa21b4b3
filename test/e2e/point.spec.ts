import { chromium as browsers, expect, type Page, test } from '@playwright/test'
import type { Moment } from '../../src/kernel/moment.ts'
import { dayText } from '../../src/web/dates/format.ts'
import { chromium, keepStore } from '../support/chromium.ts'
import { temporaryFolder } from '../support/running.ts'
import { chart, DOCTOR, HEAD, NURSE, PHARMACIST, SITE, send } from './support/clinic.ts'
import { as, complaints, enter, expectAccessibleInBothSizes, PASSWORD } from './support/page.ts'
import { ordered, type Patient, patient, scan, todayAt } from './support/patients.ts'

const [POINT, POURS] = ['demo/doi-xanh/cau-vong/doi-mo', 'capphat.doimo']
const PLACE = 'Điểm cấp phát thuốc Đồi Mơ (minh họa)'

type Stock = {
  readonly bottles: readonly { readonly bottle: string; readonly place: string }[]
  readonly deliveries: readonly { readonly entry: string; readonly bottles: readonly { readonly bottle: string }[] }[]
}
const book = (site: string) => `/api/stock/${encodeURIComponent(site)}`
const stockOf = async (page: Page, site: string) => (await (await page.request.get(book(site))).json()) as Stock // as the route answers
const LITRE = { unit: 'ml', volume: 100_000 }
const writes = (page: Page, site: string, asked: object, second: string) =>
  send(page.request, book(site), { asked, second: { login: second, password: PASSWORD } })

/** A litre goes out of the store of the clinic; who brings it signs beside the one who works at the point. */
const delivered = async (page: Page): Promise<string> => {
  await as(page, PHARMACIST)
  const inStore = (await stockOf(page, SITE)).bottles.find((b) => b.place === 'store')
  await writes(page, SITE, { does: 'send', to: POINT, paper: '07/BBGN', bottles: [inStore?.bottle ?? ''] }, 'capphat.cauvong')
  await as(page, POURS)
  const delivery = (await stockOf(page, POINT)).deliveries.at(-1)
  const counted = (delivery?.bottles ?? []).map(({ bottle }) => ({ bottle, found: LITRE }))
  await writes(page, POINT, { does: 'accept', delivery: delivery?.entry ?? '', counted, why: '' }, PHARMACIST)
  const bottle = (await stockOf(page, POINT)).bottles.find((b) => b.place === 'store')?.bottle ?? ''
  await writes(page, POINT, { does: 'take', bottles: [bottle] }, PHARMACIST)
  return bottle
}

const givenTo = async (page: Page, person: Patient): Promise<void> => {
  await scan(page, person)
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Đã đong và cấp' })).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã ghi: ${person.name}`).last()).toBeVisible()
}

test('a morning at a dispensing point: sent there by the doctor, delivered, counted, given by one released person, typed and closed with the clinic on the telephone', async ({
  page,
}) => {
  test.slow()
  const complained = complaints(page)
  const day = await todayAt(page)
  await as(page, HEAD)
  const people = [await patient(page, 1, 'Đoàn Văn Một Điểm'), await patient(page, 2, 'Đoàn Văn Hai Điểm')]
  const written = await patient(page, 3, 'Đoàn Văn Giấy Điểm')
  await as(page, DOCTOR)
  for (const person of [...people, written]) await ordered(page, person)
  await chart(page, written.id, SITE, '@care-point', { at: POINT, from: day }, { why: 'Nhà gần điểm.' })
  for (const { id, name } of people) {
    await enter(page, DOCTOR, `/cap-thuoc/${id}`)
    await expect(page.getByRole('heading', { name })).toBeVisible()
    await page.getByRole('link', { name: 'Đổi nơi nhận thuốc' }).click()
    await page.getByRole('radio', { name: PLACE }).check()
    await page.getByLabel('Từ ngày').fill(dayText(day))
    await page.getByLabel('Lý do').fill('Nhà gần điểm.')
    await page.getByRole('button', { name: 'Ký và ghi' }).click()
    await expect(page.getByText(`Nhận thuốc hằng ngày tại ${PLACE}`)).toBeVisible()
  }
  const bottle = await delivered(page)

  await enter(page, HEAD, '/cap-thuoc/con-so')
  await page.getByRole('button', { name: 'Cho phép cấp phát một mình' }).click()
  const points = page.locator('.panel', { hasText: 'Điểm cấp phát có một người' })
  await points.getByLabel('Từ ngày').fill(dayText(day))
  await points.getByLabel('Đến hết ngày').fill(dayText(day))
  await points.getByLabel('Lý do').fill('Điểm có một người.')
  await points.getByLabel('Tên đăng nhập').fill(DOCTOR)
  await points.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await points.getByRole('button', { name: 'Hai người ký' }).click()
  await expect(points.getByText('được cấp phát một mình')).toBeVisible()
  await expectAccessibleInBothSizes(page)

  // What the head signs for a figure has its unit, and is shown with how sure the head is of it. The value is the one of the table.
  const figure = page.getByRole('row', { name: /^IN-01 / })
  await figure.getByRole('button', { name: 'Ký nhận' }).click()
  const adopting = page.getByRole('form', { name: 'Ký nhận con số IN-01' })
  await expect(adopting.getByLabel('Giá trị')).toHaveValue('30 mg')
  await adopting.getByLabel('Nguồn của con số').fill('Hướng dẫn chuyên môn, trang 12')
  await adopting.getByLabel('Nguồn và mức chắc chắn').selectOption({ label: 'theo nguồn thứ cấp' })
  await adopting.getByLabel('Tên đăng nhập').fill(DOCTOR)
  await adopting.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await adopting.getByLabel('Giá trị').fill('30')
  await expect(adopting.getByText('Ghi cả đơn vị, ví dụ 30 mg.')).toBeVisible()
  await expect(adopting.getByRole('button', { name: 'Hai người ký' })).toBeDisabled()
  await adopting.getByLabel('Giá trị').fill('30 mg')
  await expect(adopting.getByText('Hai người ký: IN-01 là 30 mg.')).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await adopting.getByRole('button', { name: 'Hai người ký' }).click()
  await expect(page.getByText('Đã ký nhận IN-01: 30 mg')).toBeVisible()
  await expect(figure).toContainText('theo nguồn thứ cấp Hướng dẫn chuyên môn, trang 12')
  await expectAccessibleInBothSizes(page)

  await as(page, POURS)
  await writes(page, POINT, { does: 'count', occasion: 'opening', counted: [{ bottle, found: LITRE }], why: '' }, PHARMACIST)
  await enter(page, POURS, '/cap-thuoc')
  await expect(page.getByText('Cấp phát một mình: Dương Thị Hải Yến cho phép')).toBeVisible()
  for (const person of people) await givenTo(page, person)
  await expectAccessibleInBothSizes(page)

  // A dose on paper is read out, signed in the clinic, and typed at the point.
  const [date, time] = [
    dayText(day),
    ((await (await page.request.get('/api/installation')).json()) as { readonly now: Moment }).now.slice(11, 16),
  ]
  await enter(page, NURSE, '/cap-thuoc')
  await page.getByLabel('Quét thẻ, hoặc gõ ba chữ của tên').fill('Giấy Điểm')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ký từ xa cho liều trên giấy' }).click()
  const paper = page.getByRole('form', { name: 'Ký từ xa cho liều trên giấy' })
  await paper.getByLabel('Giờ cấp ghi trên giấy').fill(`${date} ${time}`)
  await paper.getByLabel('Liều trên giấy').fill('60 mg')
  await paper.getByLabel('Nghe ai nói').fill('Y sĩ ở điểm')
  await paper.getByLabel('Vì sao không có mặt').fill('Cách điểm 30 km.')
  await expectAccessibleInBothSizes(page)
  await paper.getByRole('button', { name: 'Ký từ xa' }).click()
  await expect(page.getByText('Đã ký; người ở điểm ghi tiếp trong 30 phút.')).toBeVisible()
  await enter(page, POURS, `/cap-thuoc/${written.id}/nhap-giay`)
  const typed = page.getByRole('form', { name: 'Nhập liều đã cấp trên giấy' })
  await typed.getByLabel('Đã cấp lúc').fill(`${date} ${time}`)
  await typed.getByLabel('Liều đã cấp').fill('60 mg')
  await typed.getByLabel('Chai đã rót').selectOption(bottle)
  await typed.getByRole('radio').first().check()
  await typed.getByLabel('Cửa cấp không dùng được từ lúc').fill(`${date} 00:00`)
  await typed.getByLabel('Vì sao không cấp được ở cửa').fill('Mất điện.')
  await typed.getByLabel(/^Dùng chữ ký từ xa của cơ sở/).check()
  await expectAccessibleInBothSizes(page)
  await typed.getByRole('button', { name: 'Hai người ký và ghi' }).click()
  await expect(page.getByRole('heading', { name: 'Đã ghi. Điều cần xem' })).toBeVisible()

  // Five millilitres are missing in the evening: the pharmacist hears the number and signs from where she is.
  const counts = async () => {
    await enter(page, POURS, '/tu-thuoc')
    await page.getByRole('button', { name: 'Kiểm kê, chốt ngày' }).click()
    await page.getByLabel(bottle, { exact: true }).fill('977 ml')
    await page.getByLabel('Lý do nếu có chênh lệch').fill('Đong dư.')
  }
  await counts()
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await enter(page, PHARMACIST, '/tu-thuoc')
  await page.getByRole('button', { name: 'Ký từ xa cho kiểm kê' }).click()
  await page.getByLabel('Nghe ai đọc số').fill('Y sĩ ở điểm; cách điểm 30 km.')
  await expectAccessibleInBothSizes(page)
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await expect(page.getByText('Kiểm kê ở điểm cấp phát chờ ký từ xa')).toBeHidden()
  await counts()
  await page.getByLabel(/^Dùng chữ ký từ xa của/).check()
  await expectAccessibleInBothSizes(page)
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await expect(page.getByRole('row', { name: /Kiểm kê, chốt ngày.*từ xa/ })).toBeVisible()

  await enter(page, DOCTOR, `/cap-thuoc/${people[0]?.id ?? ''}`)
  await expect(page.getByText(PLACE).first()).toBeVisible()
  expect(complained).toEqual([])
})

const MACHINE = 'mat-khau-may'

const setPassword = async (page: Page): Promise<void> => {
  await page.getByLabel('Mật khẩu đăng nhập của bạn').fill(PASSWORD)
  await page.getByLabel('Mật khẩu máy mới').fill(MACHINE)
  await page.getByLabel('Nhập lại mật khẩu máy').fill(MACHINE)
}

const opens = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Ai mở máy').selectOption({ label: name })
  await page.getByLabel('Mật khẩu máy của bạn').fill(MACHINE)
  await page.getByRole('button', { name: 'Mở máy' }).click()
  await expect(page.getByRole('region', { name: 'Tình trạng máy' })).toBeVisible()
}

test('who is alone at a point whose machine was started anew reads out what it shows, and goes on by the code of the clinic’s nurse', async ({
  page: clinic,
  baseURL,
}) => {
  test.slow()
  clinic.setDefaultTimeout(30_000)
  using profile = temporaryFolder()
  const day = await todayAt(clinic)
  await as(clinic, HEAD)
  const person = await patient(clinic, 7, 'Đoàn Văn Gọi Điện')
  const second = { login: DOCTOR, password: PASSWORD }
  await send(clinic.request, '/api/dosing/releases', { site: SITE, point: POINT, from: day, until: day, why: 'Điểm có một người.', second })
  await as(clinic, DOCTOR)
  await ordered(clinic, person)
  await chart(clinic, person.id, SITE, '@care-point', { at: POINT, from: day }, { why: 'Nhà gần điểm.' })

  const browser = await browsers.launchPersistentContext(profile.path, {
    ...(await chromium()),
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  try {
    await keepStore(browser)
    browser.setDefaultTimeout(30_000)
    const page = browser.pages()[0] ?? (await browser.newPage())
    await as(page, HEAD)
    await page.goto('/cap-thuoc/may')
    await page.getByLabel('Máy này đứng ở đâu').selectOption(POINT)
    await page.getByLabel('Tên máy').fill('Máy Đồi Mơ')
    await setPassword(page)
    await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(DOCTOR)
    await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
    await page.getByRole('button', { name: 'Ghi danh máy này' }).click()
    await expect(page.getByLabel('Ai mở máy')).toBeVisible()
    await as(page, POURS)
    await page.goto('/cap-thuoc/may')
    await opens(page, 'Dương Thị Hải Yến')
    await setPassword(page)
    await page.getByRole('button', { name: 'Đặt mật khẩu máy' }).click()
    await expect(page.getByText('đặt mật khẩu máy mới', { exact: false })).toBeVisible()
    await page.reload()
    await opens(page, 'Vũ Thị Duyên')
    await page.getByRole('button', { name: 'Nhận danh sách và quyền cấp liều hôm nay' }).click()
    await expect(page.getByRole('region', { name: 'Tình trạng máy' })).toContainText('máy này giữ quyền')

    await page.reload()
    await opens(page, 'Vũ Thị Duyên')
    await page.getByRole('button', { name: 'Chỉ có một mình: gọi cơ sở' }).click()
    await page.getByLabel(/Giờ của máy là/).check()
    await page.getByLabel('Đã cấp trên giấy cho').fill('Gọi')
    await page.getByLabel(person.name, { exact: false }).check()
    await page.getByLabel('Số của tờ giấy').fill('12')
    await page.getByLabel('Gọi cho').selectOption({ label: 'Lê Văn Hiệp' })
    await page.getByRole('button', { name: 'Hiện những gì cần đọc' }).click()
    const shown = (await page.locator('.device-code').textContent()) ?? ''
    const [, n = '', time = ''] = /số (\d+), giờ máy (\d\d:\d\d), 1 liều trên giấy, tờ số 12: Đoàn Văn Gọi Điện/.exec(shown) ?? []
    expect(n, shown).not.toBe('')
    await expectAccessibleInBothSizes(page)

    await as(clinic, NURSE)
    await clinic.goto('/cap-thuoc/thiet-bi')
    await clinic.getByRole('button', { name: 'Xem giờ máy của điểm qua điện thoại' }).click()
    await clinic.getByLabel('Máy của điểm', { exact: true }).selectOption({ label: 'Điểm cấp phát thuốc Đồi Mơ (minh họa): Máy Đồi Mơ' })
    await clinic.getByLabel('Số máy hiện').fill(n)
    await clinic.getByLabel('Giờ của máy', { exact: true }).fill(time)
    await clinic.getByLabel('Số liều đã cấp trên giấy').fill('1')
    await clinic.getByLabel('Số tờ giấy').fill('12')
    await clinic.getByLabel('Người ở đầu dây bên kia').fill('Y tá điểm')
    await clinic.getByLabel('Chức vụ của người đó').fill('Điểm Đồi Mơ')
    await clinic.getByLabel('Mật khẩu đăng nhập của bạn').fill(PASSWORD)
    await expectAccessibleInBothSizes(clinic)
    await clinic.getByRole('button', { name: 'Tôi đã nghe: lấy mã' }).click()
    const code = (await clinic.locator('.devices-code').textContent()) ?? ''
    expect(code).toMatch(/^\d{4} \d{4}$/)

    await page.getByRole('textbox', { name: 'Mã nghe được' }).fill(code)
    await page.getByLabel('Từ lúc đọc đến giờ', { exact: false }).check()
    await page.getByRole('button', { name: 'Cấp tiếp' }).click()
    await expect(page.getByRole('button', { name: 'Cấp tiếp' })).toBeHidden()
    await expect(page.getByLabel('Quét thẻ, hoặc gõ ba chữ của tên')).toBeVisible()
  } finally {
    await browser.close().catch(() => undefined)
  }
})
