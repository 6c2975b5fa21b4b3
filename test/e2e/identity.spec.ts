import { expect, type Page } from '@playwright/test'
import { as, CLERK, freshName, registered, WARD } from './support/case.ts'
import { COMMUNE_POLICE, complaints, enter, expectAccessible, expectAccessibleInBothSizes } from './support/page.ts'
import { test } from './support/test.ts'

const digits = (n: number): string => Array.from({ length: n }, () => Math.floor(Math.random() * 10)).join('')
/** The code of a card as a scanner types it. */
const card = (name: string, number = `031190${digits(6)}`): string =>
  `${number}|03${digits(7)}|${name.toLocaleUpperCase('vi')}|05031990|Nữ|Tổ 4, Phả Lại, Chí Linh, Hải Dương|10052021|MẸ|CHA`

const people = (page: Page, id: string, form: string): Promise<unknown> => page.goto(`/nguoi/${id}/nhan-than/${form}`)
const record = (page: Page): Promise<void> => page.getByRole('button', { name: 'Ghi', exact: true }).click()
const section = (page: Page, title: string) => page.locator('.person-section', { has: page.getByRole('heading', { name: title }) })

test.describe('a card', () => {
  test.beforeEach(({ page }) => enter(page, COMMUNE_POLICE, '/nguoi?them=1'))

  test('typed by a scanner fills the form wherever the cursor stands, and is registered with all it tells', async ({ page }) => {
    const text = card('Trần Thị Hư Cấu')
    await page.getByLabel('Địa chỉ').fill('đã gõ trước')
    await page.getByLabel('Họ và tên').focus()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Đã điền từ thẻ căn cước')).toBeVisible()
    await expect(page.getByLabel('Họ và tên')).toHaveValue('Trần Thị Hư Cấu')
    await expect(page.getByLabel('Ngày sinh hoặc năm sinh')).toHaveValue('05/03/1990')
    await expect(page.getByLabel('Nữ', { exact: true })).toBeChecked()
    await expect(page.getByLabel('Số căn cước (12 số)')).toHaveValue(text.slice(0, 12))
    await expect(page.getByLabel('Địa chỉ')).toHaveValue('Tổ 4, Phả Lại, Chí Linh, Hải Dương')
    await expect(page.getByLabel('Ngày cấp')).toHaveValue('10/05/2021')
    await expect(page.getByLabel('Số chứng minh nhân dân cũ')).toHaveValue(text.split('|')[1] ?? '')
    await expect(page.locator('.number-warnings')).toHaveCount(0)
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Trần Thị Hư Cấu' })).toBeVisible()
    await expect(section(page, 'Giấy tờ')).toContainText(text.slice(0, 12))
    await expect(section(page, 'Giấy tờ')).toContainText(text.split('|')[1] ?? '')
    await expect(section(page, 'Nơi cư trú')).toContainText('Tổ 4, Phả Lại, Chí Linh, Hải Dương')
  })

  test('may be pasted; a number that does not fit warns and keeps nobody from registering', async ({ page }) => {
    await page.getByLabel('Họ và tên').focus()
    await page.evaluate(
      (text) => {
        const data = new DataTransfer()
        data.setData('text', text)
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      },
      card(freshName(), `099085${digits(6)}`),
    )
    await expect(page.getByText('Ba số đầu 099 không phải mã tỉnh nào')).toBeVisible()
    await expect(page.getByText('Theo số này là nam.')).toBeVisible()
    await expect(page.getByText('Theo số này sinh năm 1985.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
    await expect(page).toHaveURL(/\/nguoi\/[0-9a-f-]{36}$/)
  })

  test('what is no card stays where it was typed, and Enter goes on', async ({ page }) => {
    await page.getByLabel('Họ và tên').focus()
    await page.keyboard.type('031190000001|x|x')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Họ và tên')).toHaveValue('031190000001|x|x')
    await expect(page.getByLabel('Ngày sinh hoặc năm sinh')).toBeFocused()
  })
})

test('who somebody is, is said, corrected, taken back and given back, and every word of it stays', async ({ page }) => {
  const complained = complaints(page)
  const person = await registered(page, COMMUNE_POLICE)
  await page.goto(`/nguoi/${person}`)
  await expect(page.getByText('Chưa có giấy tờ', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Thêm: Giấy tờ' }).click()
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill(`031 190 ${digits(6)}`)
  await expect(page.getByText('Theo số này là nữ.')).toBeVisible()
  await page.getByLabel('Ngày cấp').fill('10/5/21')
  await record(page)
  await expect(section(page, 'Giấy tờ')).toContainText('cấp 10/05/2021')
  await expect(page.getByText('Chưa có giấy tờ', { exact: true })).toHaveCount(0)

  await page.getByRole('link', { name: 'Thêm: Tên khác' }).click()
  await page.getByRole('textbox', { name: 'Tên khác' }).fill('Bảy Nhầm')
  await record(page)
  await page.getByRole('link', { name: 'Sửa: Bảy Nhầm' }).click()
  await page.getByRole('textbox', { name: 'Tên khác' }).fill('Bảy Đúng')
  await record(page)
  await page.getByRole('link', { name: 'Rút: Bảy Đúng' }).click()
  await page.getByLabel('Ghi nhầm').check()
  await page.getByRole('button', { name: 'Rút mục này' }).click()
  await expect(section(page, 'Tên khác')).toContainText('ghi nhầm, đã rút')
  await page.getByRole('link', { name: 'Khôi phục: Bảy Đúng' }).click()
  await page.getByRole('button', { name: 'Khôi phục mục này' }).click()
  await expect(page.getByRole('link', { name: 'Rút: Bảy Đúng' })).toBeVisible()

  await page.locator('.person-history > summary').click()
  const history = page.getByRole('table', { name: 'Lịch sử nhân thân' })
  for (const told of ['Bảy Nhầm', 'Bảy Đúng', 'Đăng ký', 'đã sửa sau đó']) await expect(history).toContainText(told)
  expect(complained).toEqual([])
})

test('a number that another file has is told beside its field, and recorded all the same', async ({ page }) => {
  const number = `031090${digits(6)}`
  const name = freshName()
  const [one, other] = [await registered(page, COMMUNE_POLICE, name), await registered(page, COMMUNE_POLICE, name)]
  const said = await page.request.post(`/api/people/${one}/identity`, {
    headers: { 'x-hoa-nhap': '1' },
    data: { key: crypto.randomUUID(), seq: 1, name: '@paper', says: { paper: 'personal-id' }, words: { number } },
  })
  expect(said.status()).toBe(201)
  await people(page, other, 'giay-to')
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill(number)
  await expect(page.getByText('Có thể người này đã có hồ sơ')).toBeVisible()
  await expect(page.getByRole('link', { name: `Mở trang của ${name}` })).toHaveCount(1)
  await record(page)
  await expect(section(page, 'Giấy tờ')).toContainText(number)
})

test('a wrong move is taken back from where it was told, and the file is there again', async ({ page }) => {
  const complained = complaints(page)
  const person = await registered(page, COMMUNE_POLICE)
  await people(page, person, 'noi-o')
  await page.getByLabel('Xã, phường, đặc khu').fill('le chan')
  await page
    .getByRole('option', { name: /Lê Chân/ })
    .first()
    .click()
  await expect(page.getByText('Sau khi ghi, bạn cũng không còn mở được hồ sơ này.')).toBeVisible()
  await record(page)
  await expect(page.getByText('đơn vị bạn không còn xem được.')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByText('Đã rút: hồ sơ ở lại đơn vị bạn.')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(person))
  await expect(section(page, 'Nơi cư trú')).toContainText('ghi nhầm, đã rút')
  expect(complained).toEqual([])
})

test('a form about a person names what is missing, keeps what was typed through a reload, and shows what was recorded meanwhile', async ({
  page,
}) => {
  const person = await registered(page, COMMUNE_POLICE)
  await people(page, person, 'nguoi-than')
  await record(page)
  await expect(page.getByText('Chọn một mục.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Lê Thị Mẹ')
  await page.getByRole('textbox', { name: 'Điện thoại' }).fill('12')
  await page.getByLabel('Quan hệ').first().click()
  await page.getByRole('option', { name: 'Cha, mẹ' }).click()
  await record(page)
  await expect(page.getByText('Số điện thoại có 8–15 chữ số.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toHaveValue('Lê Thị Mẹ')
  // What was typed stands there before what is known has come.
  await page.waitForLoadState('networkidle')
  await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0912345678')
  // A colleague records something about the same person.
  const said = await page.request.post(`/api/people/${person}/identity`, {
    headers: { 'x-hoa-nhap': '1' },
    data: { key: crypto.randomUUID(), seq: 1, name: '@alias', says: {}, words: { alias: 'Tư Xen' } },
  })
  expect(said.status()).toBe(201)
  await record(page)
  await expect(page.getByText('Trang này đã cũ')).toBeVisible()
  await record(page)
  await expect(section(page, 'Người thân')).toContainText('Lê Thị Mẹ')
})

test('a photo is made small on this machine, and seen only by the offices of its class', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  await people(page, person, 'anh')
  const picture = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 2400
    canvas.height = 3200
    const pen = canvas.getContext('2d')
    for (let i = 0; pen && i < 4000; i += 1) {
      pen.fillStyle = `hsl(${i % 360} 70% 50%)`
      pen.fillRect((i * 37) % 2400, (i * 61) % 3200, 60, 60)
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'chan-dung.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') })
  await expect(page.getByRole('img', { name: 'Ảnh sẽ được ghi' })).toBeVisible()
  await record(page)
  const face = page.locator('.person-face img')
  await expect(face).toBeVisible()
  const bytes = await page.request.get((await face.getAttribute('src')) ?? '')
  expect([bytes.status(), (await bytes.body()).length < 80_000]).toEqual([200, true])
  await expectAccessible(page)
  await as(page, CLERK)
  expect((await page.request.get((await face.getAttribute('src')) ?? '')).status()).toBe(404)
  await page.goto(`/nguoi/${person}`)
  await expect(section(page, 'Giấy tờ')).toBeVisible()
  await expect(page.locator('.person-face')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Tiền án' })).toHaveCount(0)
})

test('who moves across a merged ward keeps the old address; the screen tells who sees the file then', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  await page.goto(`/nguoi/${person}`)
  // Where they lived before the merger, in a ward that is no more.
  await page.getByRole('link', { name: 'Chuyển nơi ở' }).click()
  await page.getByLabel('Ở từ ngày').fill('1/3/2020')
  await page.getByLabel('Xã, phường, đặc khu').fill('Phạm Ngũ Lão')
  await page
    .getByRole('option', { name: /Phạm Ngũ Lão/ })
    .first()
    .click()
  await page.getByLabel('Địa chỉ như trên giấy tờ').fill('12 đường làng, phường Phạm Ngũ Lão')
  await expect(page.getByText('Hồ sơ sẽ chuyển đơn vị')).toHaveCount(0)
  await record(page)
  await expect(section(page, 'Nơi cư trú')).toContainText('12 đường làng, phường Phạm Ngũ Lão')
  await expect(section(page, 'Nơi cư trú')).toContainText('Nay thuộc:')
  // They move on: the file goes with them.
  await page.getByRole('link', { name: 'Chuyển nơi ở' }).click()
  await page.getByLabel('Xã, phường, đặc khu').fill('Hùng Thắng')
  await page
    .getByRole('option', { name: /Hùng Thắng/ })
    .first()
    .click()
  await page.getByLabel('Địa chỉ như trên giấy tờ').fill('Thôn 3')
  await expect(page.getByText('Hồ sơ sẽ chuyển đơn vị')).toBeVisible()
  await expect(page.getByText('bạn cũng không còn mở được hồ sơ này')).toBeVisible()
  await expectAccessible(page)
  await record(page)
  await expect(page).toHaveURL(/\/nguoi$/)
  expect((await page.request.get(`/api/people/${person}`)).status()).toBe(404)
  await as(page, 'canbo.hungthang')
  await page.goto(`/nguoi/${person}`)
  for (const text of ['Thôn 3', '12 đường làng, phường Phạm Ngũ Lão', 'đang ở'])
    await expect(section(page, 'Nơi cư trú')).toContainText(text)
})

test('an old address in a divided commune is put where the user says, and stays there', async ({ page }) => {
  const person = await registered(page, COMMUNE_POLICE)
  const said = await page.request.post(`/api/people/${person}/identity`, {
    headers: { 'x-hoa-nhap': '1' },
    data: {
      key: crypto.randomUUID(),
      seq: 1,
      name: '@residence',
      says: { residence: 'permanent', unit: '11656@2022-01-01', from: '2019-01-01' },
      words: { address: 'Xóm Đông, xã cũ' },
    },
  })
  expect(said.status(), await said.text()).toBe(201)
  await page.goto(`/nguoi/${person}`)
  await expect(section(page, 'Nơi cư trú')).toContainText('Đơn vị này đã được chia')
  await page.getByRole('link', { name: 'Chọn đơn vị nay' }).click()
  await page.locator('fieldset label').first().click()
  await record(page)
  await expect(section(page, 'Nơi cư trú')).toContainText('Nay thuộc (đã chọn)')
  await expect(section(page, 'Nơi cư trú')).toContainText('Xóm Đông, xã cũ')
})

test('the pages about a person are accessible on an office screen and a phone', async ({ page }) => {
  test.slow()
  const person = await registered(page, COMMUNE_POLICE)
  for (const [name, says, words] of [
    ['@alias', {}, { alias: 'Nguyễn Hoàng Thị Phương Thảo Nguyên Khánh Vân Bảo Trâm Ngọc' }],
    ['@conviction', { on: '2019' }, { conviction: 'Điều 249 Bộ luật Hình sự', court: 'TAND quận' }],
    ['@relation', { relation: 'spouse' }, { name: 'Lê Thị Vợ', phone: '0912345678' }],
  ] as const) {
    const file = await (await page.request.get(`/api/people/${person}`)).json()
    const answer = await page.request.post(`/api/people/${person}/identity`, {
      headers: { 'x-hoa-nhap': '1' },
      data: { key: crypto.randomUUID(), seq: file.identities.length, name, says, words },
    })
    expect(answer.status(), await answer.text()).toBe(201)
  }
  await page.goto(`/nguoi/${person}`)
  await page.locator('.person-history > summary').click()
  await expectAccessibleInBothSizes(page)
  for (const form of ['ho-ten', 'giay-to', 'noi-o', 'nguoi-than', 'anh', 'chat', 'tien-an']) {
    await people(page, person, form)
    await expect(page.getByRole('button', { name: 'Ghi', exact: true })).toBeVisible()
    await expectAccessibleInBothSizes(page)
  }
  expect(WARD).toContain('@')
})
