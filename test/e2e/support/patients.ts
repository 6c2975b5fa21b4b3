import { expect, type Page } from '@playwright/test'
import type { Day } from '../../../src/kernel/day.ts'
import { dayOf, type Moment } from '../../../src/kernel/moment.ts'
import { fromPaper, settledChart } from '../../support/from-paper.ts'
import { chart, SITE, send } from './clinic.ts'

export const WARD = '11473@2025-07-01'

export type Patient = { readonly id: string; readonly name: string; readonly card: string }

export const todayAt = async (page: Page): Promise<Day> =>
  dayOf(((await (await page.request.get('/api/installation')).json()) as { readonly now: Moment }).now)

/** Somebody whom a clinic treats, from the paper file, with a card to be. */
export const patient = async (page: Page, no: number, name: string, site = SITE): Promise<Patient> => {
  const number = `031085${String(Date.now() % 100_000).padStart(5, '0')}${no}`
  const said = { name, birth: '1985-03-02', sex: 'male', unit: WARD, number }
  const { person } = (await send(page.request, '/api/people', said)) as { person: string }
  await send(page.request, '/api/cases/adopt', fromPaper(person, { commune: WARD, clinic: site }))
  return { id: person, name, card: `BN-${number.slice(6)}` }
}

/** The doctor's chart: the last dose, so many days ago, and an order of it. */
export const ordered = async (
  page: Page,
  { id, card }: Patient,
  last = 1,
  site = SITE,
  of?: { readonly agent: string; readonly dose: number },
): Promise<void> => {
  for (const [name, says, words] of settledChart(await todayAt(page), card, last, of)) await chart(page, id, site, name, says, words)
}

/** Somebody comes to the window with their card. */
export const scan = async (page: Page, { card, name }: Patient): Promise<void> => {
  await expect(page.getByLabel('Quét thẻ, hoặc gõ ba chữ của tên')).toBeFocused()
  await page.keyboard.type(card.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: `Người bệnh ${name}` })).toBeVisible()
}
