import { expect, test } from '@playwright/test'
import { addDays, type Day } from '../../src/kernel/day.ts'
import { DOCTOR, HEAD, NURSE, openCabinet, PHARMACIST, SITE, send } from './support/clinic.ts'
import { as, complaints, enter, expectAccessibleInBothSizes, PASSWORD } from './support/page.ts'
import { ordered, patient, scan, todayAt } from './support/patients.ts'

const typed = (day: Day): string => day.split('-').reverse().join('/')

test('a dose of tablets from three boxes by one Enter, a box that holds less than its book, and a dose on paper from a box that is back in store', async ({
  page,
}) => {
  test.slow()
  const complained = complaints(page)
  await as(page, HEAD)
  const [first, next, last] = [
    await patient(page, 6, 'Đỗ Thị Viên Một'),
    await patient(page, 7, 'Đỗ Thị Viên Hai'),
    await patient(page, 8, 'Đỗ Thị Viên Ba'),
  ]
  await as(page, DOCTOR)
  const day = await todayAt(page)
  for (const person of [first, next, last]) await ordered(page, person, 1, SITE, { agent: 'buprenorphine', dose: 120 })
  await openCabinet(page)

  // One tablet of eight is left in the box that goes first; nobody else takes this drug here.
  await as(page, PHARMACIST)
  const book = (asked: object) =>
    send(page.request, `/api/stock/${encodeURIComponent(SITE)}`, { asked, second: { login: NURSE, password: PASSWORD } })
  const boxes = (lot: string, each: number, contents: readonly number[], days: number) => ({
    ...{ agent: 'buprenorphine', form: 'tablets', strength: each, lot, expires: addDays(day, days) },
    contents: contents.map((dose) => ({ unit: 'mg', dose })),
  })
  await book({
    does: 'receive',
    paper: '3/BB',
    lots: [boxes('V8A', 80, [80], 90), boxes('V8B', 80, [800], 200), boxes('V2', 20, [400], 200)],
  })
  await book({ does: 'take', bottles: ['V8A-1', 'V8B-1', 'V2-1'] })

  await enter(page, NURSE, '/cap-thuoc')
  await scan(page, first)
  const poured = page.getByRole('list', { name: 'Lấy từ' })
  await expect(page.getByText('= 3 viên')).toBeVisible()
  await expect(poured.getByRole('listitem').filter({ hasText: '1 viên 8 mg hộp V8A-1' })).toBeVisible()
  await expect(poured.getByRole('listitem').filter({ hasText: '2 viên 2 mg hộp V2-1' })).toBeVisible()
  await expectAccessibleInBothSizes(page)
  // Whoever finds the box empty leaves it out; it stays so for the next.
  await page.getByRole('button', { name: 'Chai V8A-1 thật ra không đủ' }).click()
  await expect(poured).toContainText('1 viên 8 mg hộp V8B-1')
  await expect(page.getByText('Không rót từ V8A-1 nữa')).toBeVisible()
  const reason = page.getByLabel('Lý do vẫn cấp')
  if (await reason.isVisible()) {
    await reason.fill('Đã báo người phụ trách.')
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã ghi: ${first.name}, 12 mg.`)).toBeVisible()
  await scan(page, next)
  await expect(poured).toContainText('hộp V8B-1')
  await page.getByRole('button', { name: 'Dùng lại' }).click()
  await expect(poured).toContainText('hộp V8A-1')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã ghi: ${next.name}, 12 mg.`)).toBeVisible()

  // The box that gave on paper went back into the store before anybody typed it.
  await as(page, PHARMACIST)
  await book({ does: 'putBack', bottles: ['V8B-1'] })
  await enter(page, NURSE, '/cap-thuoc')
  await scan(page, last)
  await expect(page.getByText('= 6 viên')).toBeVisible()
  await page.goto(`/cap-thuoc/${last.id}/nhap-giay`)
  await page.getByRole('textbox', { name: 'Đã cấp lúc' }).fill(`00:01 ${typed(day)}`)
  await page.getByLabel('Thuốc', { exact: true }).selectOption('buprenorphine')
  await page.getByRole('textbox', { name: 'Liều đã cấp' }).fill('12 mg')
  await page.getByLabel('Chai đã rót').selectOption('V8B-1')
  await page.getByRole('button', { name: 'Rót từ thêm một chai, hộp' }).click()
  await page.getByRole('textbox', { name: 'Lượng rót từ chai này' }).first().fill('8 mg')
  await page.getByLabel('Chai, hộp thứ 2').selectOption('V2-1')
  await page.getByRole('textbox', { name: 'Lượng rót từ chai này' }).last().fill('2 mg')
  await page.getByRole('radio', { name: 'tỉnh táo' }).check()
  await page.getByRole('textbox', { name: 'Cửa cấp không dùng được từ lúc' }).fill(`00:00 ${typed(day)}`)
  await page.getByRole('textbox', { name: 'Vì sao không cấp được ở cửa' }).fill('Mất điện.')
  const sign = async () => {
    await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(PHARMACIST)
    await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
    await page.getByRole('button', { name: 'Hai người ký và ghi' }).click()
  }
  await sign()
  await expect(page.getByText('cộng lại phải bằng liều đã cấp: 12 mg', { exact: false })).toBeVisible()
  await page.getByRole('textbox', { name: 'Lượng rót từ chai này' }).last().fill('4 mg')
  await expectAccessibleInBothSizes(page)
  await sign()
  await expect(page.getByText('Chai V8B-1 đã rời tủ ngày trước khi liều này vào sổ', { exact: false })).toBeVisible()

  // Every milligram: what came in less what three people had.
  await as(page, PHARMACIST)
  const { bottles } = (await (await page.request.get(`/api/stock/${encodeURIComponent(SITE)}`)).json()) as {
    readonly bottles: readonly { readonly bottle: string; readonly place: string; readonly balance?: number }[]
  }
  const held = bottles.filter((b) => /^V[28]/.test(b.bottle)).map((b) => [b.bottle, b.place, b.balance] as const)
  expect(held.toSorted()).toEqual([
    ['V2-1', 'day', 280],
    ['V8B-1', 'store', 640],
  ])
  expect(complained).toEqual([])
})
