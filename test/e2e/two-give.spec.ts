import { expect, type Page, test } from '@playwright/test'
import { LITRE } from '../../src/dosing/stock/world.ts'
import { mgPerMl } from '../../src/kernel/dose.ts'
import { freshPersonalId } from '../support/personal-id.ts'
import { send } from './support/clinic.ts'
import { ADMINISTRATOR, as, complaints, enter, expectAccessibleInBothSizes, PASSWORD } from './support/page.ts'
import { ordered, type Patient, patient, scan } from './support/patients.ts'

/** A clinic that no other test works at: what its head adopts holds there for all. */
const SITE = 'demo/nang-mai/vuon-cam'
const STAFF = [
  ['clinicHead', 'truong.vuoncam', 'Đoàn Thị Hạnh'],
  ['clinicDoctor', 'bacsi.vuoncam', 'Kiều Văn Toản'],
  ['clinicNurse', 'capphat.vuoncam', 'Lục Thị Thắm'],
  ['clinicPharmacist', 'duocsi.vuoncam', 'Chu Văn Bền'],
] as const
const [HEAD, DOCTOR, NURSE, PHARMACIST] = STAFF.map(([, login]) => login) as [string, string, string, string] // four

const staffed = async (page: Page): Promise<void> => {
  await as(page, ADMINISTRATOR)
  for (const [office, login, name] of STAFF) {
    const data = { login, name, password: PASSWORD, personalId: freshPersonalId(), office, unit: SITE, from: '2026-01-01' }
    const made = await page.request.post('/api/admin/accounts', { headers: { 'x-hoa-nhap': '1' }, data })
    expect(made.ok(), await made.text()).toBe(true)
  }
}

const withBottle = async (page: Page): Promise<void> => {
  const stock = `/api/stock/${encodeURIComponent(SITE)}`
  const second = { login: NURSE, password: PASSWORD }
  const lot = {
    agent: 'methadone',
    form: 'solution',
    strength: mgPerMl(10),
    lot: 'VC1',
    expires: '2028-01-01',
    contents: [LITRE],
  }
  await as(page, PHARMACIST)
  await send(page.request, stock, { asked: { does: 'receive', paper: '01/BB', lots: [lot] }, second })
  await send(page.request, stock, { asked: { does: 'take', bottles: ['VC1-1'] }, second })
  const counted = [{ bottle: 'VC1-1', found: LITRE }]
  await send(page.request, stock, { asked: { does: 'count', occasion: 'opening', counted, why: '' }, second })
}

const recorded = (page: Page, { name }: Patient) => expect(page.getByText(`Đã ghi: ${name}`)).toBeVisible()

test('where two people give, the second one types a password once; from then on a plain dose is the card, the key of fitness and theirs', async ({
  page,
}) => {
  const complained = complaints(page)
  await staffed(page)
  await as(page, HEAD)
  const people: Patient[] = []
  for (const [no, last] of ['Nhất', 'Nhị', 'Tam'].entries()) people.push(await patient(page, no, `Khổng Văn ${last}`, SITE))
  const [first, next, last] = people as [Patient, Patient, Patient] // three
  const figure = { site: SITE, row: 'RC-02', value: 2, source: 'Quy trình của cơ sở', mark: 'read' }
  await send(page.request, '/api/dosing/figures', { ...figure, second: { login: PHARMACIST, password: PASSWORD } })
  await as(page, DOCTOR)
  for (const person of people) await ordered(page, person, 1, SITE)
  await withBottle(page)
  await enter(page, NURSE, '/cap-thuoc')

  await scan(page, first)
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Đã đong và cấp' })).toBeDisabled()
  await page.getByLabel('Tên đăng nhập của người ký thứ hai').fill(PHARMACIST)
  await page.getByLabel('Mật khẩu của người ký thứ hai').fill(PASSWORD)
  await expectAccessibleInBothSizes(page)
  // Enter leaves the field; the next one gives.
  await page.getByLabel('Mật khẩu của người ký thứ hai').press('Enter')
  await page.keyboard.press('Enter')
  await recorded(page, first)

  await scan(page, next)
  const key = page.getByRole('button', { name: /^K · / })
  await expect(key).toHaveText('K · duocsi.vuoncam đã đối chiếu tên, mg, ml')
  await page.keyboard.press('1')
  await expect(key).toHaveText(/^K · duocsi\.vuoncam đã đối chiếu, cấp 60\smg \(6\sml\)$/)
  await expectAccessibleInBothSizes(page)
  // The letters of a scanner are no key.
  await page.waitForTimeout(600)
  await page.keyboard.type('KK-2207')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').getByText('Vừa quét một thẻ khác')).toBeVisible()
  await page.waitForTimeout(800)
  await page.keyboard.press('k')
  await recorded(page, next)

  // Compared before the look: then Enter gives, as before.
  await scan(page, last)
  await page.keyboard.press('k')
  await page.waitForTimeout(700)
  await expect(page.getByRole('article', { name: `Người bệnh ${last.name}` })).toBeVisible()
  await page.keyboard.press('1')
  await page.waitForTimeout(200)
  await page.keyboard.press('Enter')
  await recorded(page, last)
  expect(complained).toEqual([])
})
