import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { as } from './page.ts'

export { as }

/** Offices of the demonstration's first ward, which took over an older one. */
export const CHIEF = 'truongca.bachdang'
export const CHAIR = 'chutich.bachdang'
export const WORKER = 'hotro.bachdang'
export const CLERK = 'vanthu.bachdang'
export const WARD = '11473@2025-07-01'

const post = async (page: Page, path: string, body: object): Promise<Record<string, unknown>> => {
  const answer = await page.request.post(path, { headers: { 'x-hoa-nhap': '1' }, data: { key: randomUUID(), ...body } })
  expect(answer.status(), await answer.text()).toBe(201)
  return answer.json()
}

const letters = 'ABCDEĐGHIKLMNOPQRSTUVXY'
export const freshName = (): string =>
  `Hư ${Array.from({ length: 6 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')} Cấu`

/** A person without a case, registered in the ward. */
export const registered = async (page: Page, login: string, name = freshName()): Promise<string> => {
  await as(page, login)
  return String((await post(page, '/api/people', { name, birth: '1990-03-05', sex: 'male', unit: WARD }))['person'])
}

export type Step = readonly [login: string, act: string, happened: string, says?: object]

/** A case made by the contract, so that a test begins where it has something to say. */
export const recorded = async (page: Page, person: string, measure: string, route: string, steps: readonly Step[]): Promise<string> => {
  let id = ''
  let seq = 0
  for (const [login, act, happened, says = {}] of steps) {
    await as(page, login)
    const answer: Record<string, unknown> =
      id === ''
        ? await post(page, '/api/cases', { person, measure, route, act, happened, says })
        : await post(page, `/api/cases/${id}/acts`, { seq, act, happened, says })
    id = String(answer['case'])
    seq = Number(answer['seq'])
  }
  return id
}

/** Goes on with a case that lies there already, by the contract. */
export const continued = async (page: Page, id: string, steps: readonly Step[]): Promise<void> => {
  for (const [login, act, happened, says = {}] of steps) {
    await as(page, login)
    const file: { readonly cases: readonly { readonly id: string; readonly entries: readonly { readonly seq: number }[] }[] } = await (
      await page.request.get(`/api/cases/${id}`)
    ).json()
    const seq = Math.max(0, ...(file.cases.find((c) => c.id === id)?.entries ?? []).map((e) => e.seq))
    await post(page, `/api/cases/${id}/acts`, { seq, act, happened, says })
  }
}

/** Voluntary rehabilitation of six months, decided under Law 73/2021, whose end lies under Law 120/2025. */
export const decidedBefore = [
  ['canbo.bachdang', 'notify', '2026-01-05', { resultOn: '2026-01-04', notifiedOn: '2026-01-05', group: 'volunteer', residence: 'stable' }],
  ['canbo.bachdang', 'register', '2026-01-07', { place: 'home', plannedMonths: 6, parents: false }],
  [CHAIR, 'decide', '2026-01-09', { decisionNo: '15/QĐ-UBND', months: 6, termFrom: '2026-01-10', helper: 'Phan Thị Mai' }],
] as const satisfies readonly Step[]

/** Types a date as people do and leaves the field. */
export const typeDate = async (page: Page, label: string | RegExp, typed: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: label, exact: typeof label === 'string' })
  await field.fill(typed)
  await field.blur()
  const [, day, month, year] = /^(\d+)\/(\d+)\/(\d\d)$/.exec(typed) ?? []
  if (day && month) await expect(field).toHaveValue(`${day.padStart(2, '0')}/${month.padStart(2, '0')}/20${year}`)
}

/** Sends the form of an act and waits for the page of the case. */
export const send = async (page: Page, button = 'Ghi'): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page).toHaveURL(/\/ho-so\/[0-9a-f-]{36}$/)
  await expect(page.locator('.case-recorded')).toBeVisible()
}
