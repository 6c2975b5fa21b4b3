import { expect, type Page, test } from '@playwright/test'
import { dayText } from '../../src/web/dates/format.ts'
import { DOCTOR, HEAD, PHARMACIST, SITE, send } from './support/clinic.ts'
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

test('a morning at a dispensing point: sent there by the doctor, delivered, counted, given by one released person, closed', async ({
  page,
}) => {
  test.slow()
  const complained = complaints(page)
  const day = await todayAt(page)
  await as(page, HEAD)
  const people = [await patient(page, 1, 'Đoàn Văn Một Điểm'), await patient(page, 2, 'Đoàn Văn Hai Điểm')]
  await as(page, DOCTOR)
  for (const person of people) await ordered(page, person)
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

  await as(page, POURS)
  await writes(page, POINT, { does: 'count', occasion: 'opening', counted: [{ bottle, found: LITRE }], why: '' }, PHARMACIST)
  await enter(page, POURS, '/cap-thuoc')
  await expect(page.getByText('Cấp phát một mình: Dương Thị Hải Yến cho phép')).toBeVisible()
  for (const person of people) await givenTo(page, person)
  await expectAccessibleInBothSizes(page)
  const left = { unit: 'ml', volume: 100_000 - 2 * 600 }
  await writes(page, POINT, { does: 'count', occasion: 'closing', counted: [{ bottle, found: left }], why: '' }, PHARMACIST)

  await enter(page, DOCTOR, `/cap-thuoc/${people[0]?.id ?? ''}`)
  await expect(page.getByText(PLACE).first()).toBeVisible()
  expect(complained).toEqual([])
})
