import { expect, type Page } from '@playwright/test'
import { addDays, type Day } from '../../../src/kernel/day.ts'
import { dayOf, type Moment } from '../../../src/kernel/moment.ts'
import { chart, SITE, send } from './clinic.ts'

const WARD = '11473@2025-07-01'

export type Patient = { readonly id: string; readonly name: string; readonly card: string }

export const todayAt = async (page: Page): Promise<Day> =>
  dayOf(((await (await page.request.get('/api/installation')).json()) as { readonly now: Moment }).now)

/** Somebody whom a clinic treats, from the paper file, with a card to be. */
export const patient = async (page: Page, no: number, name: string, site = SITE): Promise<Patient> => {
  const number = `031085${String(Date.now() % 100_000).padStart(5, '0')}${no}`
  const said = { name, birth: '1985-03-02', sex: 'male', unit: WARD, number }
  const { person } = (await send(page.request, '/api/people', said)) as { person: string }
  await send(page.request, '/api/cases/adopt', {
    person,
    measure: 'substitution',
    route: 'adult',
    state: 'running',
    happened: '2026-08-03',
    facts: {
      found: '2026-07-06',
      applied: '2026-07-10',
      cameDirectly: '2026-07-10',
      admitted: '2026-07-13',
      started: '2026-07-14',
      startFrom: '2026-07-06',
    },
    documents: ['finding', 'admission'],
    seats: { commune: WARD, clinic: site },
    note: 'Hồ sơ giấy.',
  })
  return { id: person, name, card: `BN-T${no}` }
}

/** The doctor's chart: the last dose as the paper says it, so many days ago, and an order of it: 60 mg of methadone. */
export const ordered = async (
  page: Page,
  { id, card }: Patient,
  last = 1,
  site = SITE,
  { agent, dose } = { agent: 'methadone', dose: 600 },
): Promise<void> => {
  const day = await todayAt(page)
  const until = addDays(day, 29)
  const confirmed = { is: 'confirmed', place: 'Sổ giấy', day: addDays(day, -last), agent, dose }
  for (const [name, says, words] of [
    ['@care-examine', {}, { findings: 'Tỉnh táo.' }],
    ['@care-tolerance', { is: 'established' }, {}],
    ['@care-card', { card }, {}],
    ['@care-elsewhere', confirmed, { by: 'Nguyễn Hữu Phước' }],
    ['@care-order', { agent, phase: 'maintenance', parts: [dose], covers: 1, start: day, end: until, names: [] }, {}],
  ] as const)
    await chart(page, id, site, name, says, words)
}

/** Somebody comes to the window with their card. */
export const scan = async (page: Page, { card, name }: Patient): Promise<void> => {
  await expect(page.getByLabel('Quét thẻ, hoặc gõ ba chữ của tên')).toBeFocused()
  await page.keyboard.type(card.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: `Người bệnh ${name}` })).toBeVisible()
}
