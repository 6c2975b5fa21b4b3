import { expect, test } from '@playwright/test'
import { addDays, type Day } from '../../src/kernel/day.ts'
import { chart, DOCTOR, HEAD, NURSE, openCabinet, PHARMACIST, SITE, send } from './support/clinic.ts'
import { as, complaints, enter, expectAccessibleInBothSizes, PASSWORD } from './support/page.ts'
import { ordered, patient, scan, todayAt } from './support/patients.ts'

const typed = (day: Day): string => day.split('-').reverse().join('/')

test('a dose of tablets from three boxes by one Enter, a box that holds less than its book, and a dose on paper from a box that is back in store', async ({
  page,
}) => {
  test.slow()
  const complained = complaints(page)
  await as(page, HEAD)
  const [first, next, last, parts] = [
    await patient(page, 6, 'Đỗ Thị Viên Một'),
    await patient(page, 7, 'Đỗ Thị Viên Hai'),
    await patient(page, 8, 'Đỗ Thị Viên Ba'),
    await patient(page, 9, 'Đỗ Thị Viên Bốn'),
  ]
  await as(page, DOCTOR)
  const day = await todayAt(page)
  for (const person of [first, next, last, parts]) await ordered(page, person, 1, SITE, { agent: 'buprenorphine', dose: 120 })
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
  const reasons = async () => {
    const reason = page.getByLabel('Lý do vẫn cấp')
    if (!(await reason.isVisible())) return
    await reason.fill('Đã báo người phụ trách.')
    await page.keyboard.press('Enter')
  }
  await reasons()
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

  // Of a dose in two parts the rest that no tablets make, and what a doctor does not give again, stand before the evening no longer than they are said.
  await as(page, DOCTOR)
  await chart(
    page,
    parts.id,
    SITE,
    '@care-order',
    {
      ...{ agent: 'buprenorphine', phase: 'maintenance', parts: [80, 20], covers: 1, start: day, end: addDays(day, 9), names: [] },
    },
    {},
  )
  await enter(page, NURSE, '/cap-thuoc')
  await scan(page, parts)
  await reasons()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Đã ghi: ${parts.name}, 8 mg.`)).toBeVisible()
  await scan(page, parts)
  const two = async (what: string) => {
    await page.getByRole('form', { name: what }).getByLabel('Lý do').fill('nhả ra nửa viên')
    await page.getByRole('form', { name: what }).getByLabel('Tên đăng nhập của người ký thứ hai').fill(PHARMACIST)
    await page.getByRole('form', { name: what }).getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
    await page.getByRole('button', { name: 'Ghi', exact: true }).click()
    await expect(page.getByText(`Đã ghi: ${parts.name}, ${what}`)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Đổ thuốc' }).click()
  await page.getByLabel('Lượng đổ').fill('3 mg')
  await two('Đổ thuốc')
  await page.getByRole('button', { name: 'Không viên nào làm nên phần còn lại' }).click()
  await expect(page.getByText('Phần còn lại 3 mg không ghép được từ viên nguyên nào', { exact: false })).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await two('Không viên nào làm nên phần còn lại')
  await expect(page.getByText('không cấp phần còn lại')).toBeVisible()
  await expect(page.getByText('liều 2/2', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Nôn' }).click()
  await page.getByLabel('Tôi nhìn thấy').check()
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await expect(page.getByText(`Đã ghi: ${parts.name}, Nôn`)).toBeVisible()
  await enter(page, DOCTOR, `/cap-thuoc/${parts.id}/bac-si`)
  await page.getByLabel('Vì sao không cấp lại').fill('Nôn ít, chờ phần chiều.')
  await expectAccessibleInBothSizes(page)
  await page.getByRole('button', { name: 'Ký: không cấp lại' }).click()
  await expect(page.getByText('Bác sĩ đã ký: không cấp lại.', { exact: false }).first()).toBeVisible()
  await enter(page, NURSE, '/cap-thuoc')
  await scan(page, parts)
  await expect(page.getByText('liều 2/2', { exact: false }).first()).toBeVisible()
  expect(complained).toEqual([])
})

test('paper of nine days ago is typed with its reason by a nurse and the doctor, and the book, the minutes and the person’s days say “ghi muộn”', async ({
  page,
}) => {
  const complained = complaints(page)
  await as(page, HEAD)
  const late = await patient(page, 5, 'Giáp Văn Muộn')
  await as(page, DOCTOR)
  await ordered(page, late)
  await openCabinet(page)
  const today = await todayAt(page)
  const day = addDays(today, -9)
  const { bottles } = (await (await page.request.get(`/api/stock/${encodeURIComponent(SITE)}`)).json()) as {
    readonly bottles: readonly { readonly bottle: string; readonly agent: string; readonly place: string }[]
  }
  const from = bottles.find((b) => b.agent === 'methadone' && b.place === 'day')?.bottle ?? ''
  await enter(page, NURSE, `/cap-thuoc/${late.id}/nhap-giay`)
  await page.getByRole('textbox', { name: 'Đã cấp lúc' }).fill(`08:00 ${typed(day)}`)
  await page.getByRole('textbox', { name: 'Liều đã cấp' }).fill('60 mg')
  await page.getByRole('textbox', { name: 'Chai đã rót' }).fill(from)
  await page.getByRole('radio', { name: 'tỉnh táo' }).check()
  await page.getByRole('textbox', { name: 'Cửa cấp không dùng được từ lúc' }).fill(`07:00 ${typed(day)}`)
  await page.getByRole('textbox', { name: 'Vì sao không cấp được ở cửa' }).fill('Bão, mất điện.')
  await page.getByRole('textbox', { name: 'Vì sao bây giờ mới nhập' }).fill('Sổ giấy về muộn.')
  await expectAccessibleInBothSizes(page)
  await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(DOCTOR)
  await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await page.getByRole('button', { name: 'Hai người ký và ghi' }).click()
  await expect(page.getByText('RC-03')).toBeVisible()

  await page.goto(`/cap-thuoc/${late.id}`)
  await page.getByText('Xem bằng bảng').click()
  await expect(page.getByRole('row', { name: typed(day) })).toContainText(`ghi muộn lúc`)
  await enter(page, PHARMACIST, '/tu-thuoc/so')
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill(typed(day))
  await page.getByRole('textbox', { name: 'Đến ngày' }).fill(typed(day))
  const told = new RegExp(`ghi muộn ngày ${typed(today)}: 1 liều, 6\\sml`)
  await expect(page.getByText(told)).toBeVisible()
  await expectAccessibleInBothSizes(page)
  await page.goto('/tu-thuoc/bien-ban')
  await page.getByRole('textbox', { name: 'Ngày' }).fill(typed(day))
  await expect(page.getByText(new RegExp(`^08:00: chai ${from}, 6\\sml; ghi muộn lúc`))).toBeVisible()
  await expectAccessibleInBothSizes(page)
  expect(complained).toEqual([])
})
