import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { due } from '../../src/engine/due.ts'
import { fold } from '../../src/engine/fold.ts'
import { sheetOn } from '../../src/engine/law.ts'
import type { CaseState } from '../../src/engine/state.ts'
import { term } from '../../src/engine/term.ts'
import type { View } from '../../src/engine/view.ts'
import { addDays, addMonths, type Day, day } from '../../src/kernel/day.ts'
import type { CaseId, UnitId } from '../../src/kernel/ids.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import { boards } from '../../src/law/boards/index.ts'
import { law } from '../../src/law/index.ts'
import type { PersonFile } from '../../src/server/contract/answers.ts'
import type { BoardPage } from '../../src/server/contract/boards.ts'
import { type Actor, CENTRE, CITY, startProgram, type TestProgram, WARD } from '../support/program.ts'

const ALWAYS = day('2022-01-01')
const sheets = law.measures['compulsory'] ?? []
const stages = sheets.flatMap((sheet) => Object.keys(sheet.states).map((state) => [sheet.from, state] as const))

/** Days of the file as they follow one another from the day of the sheet, up to the stage in which the paper file lies. */
const made = (from: Day) => ({ found: from, recorded: from, filed: addDays(from, 1), noticeReceived: addDays(from, 1) })
const atCourt = (from: Day) => ({ ...made(from), forwarded: addDays(from, 7), courtReceived: addDays(from, 8), accepted: addDays(from, 9) })
const decided = (from: Day) => ({ ...atCourt(from), decided: addDays(from, 15), effective: addDays(from, 25) })
const brought = (from: Day) => ({ ...decided(from), taken: addDays(from, 30), admitted: addDays(from, 30) })

const BEFORE_COURT = ['awaited', 'found', 'filed', 'reading', 'sent', 'returned', 'notFiled']
const IN_COURT = ['forwarded', 'accepted', 'meeting', 'courtPaused', 'notApplied', 'stopped']
const DECIDED = ['decided', 'appealed', 'effective', 'waiting', 'postponed', 'fled', 'exempted', 'lapsed', 'gone']

const factsAt = (state: string, from: Day): Readonly<Record<string, Day>> => {
  if (BEFORE_COURT.includes(state)) return made(from)
  if (IN_COURT.includes(state)) return state === 'forwarded' ? { ...made(from), forwarded: addDays(from, 7) } : atCourt(from)
  return DECIDED.includes(state) ? decided(from) : brought(from)
}

type Adopted = { readonly id: CaseId; readonly state: string; readonly from: Day }
type Looked = Adopted & { readonly view: View; readonly c: CaseState }

let program: TestProgram
let chief: Actor
let police: Actor
let court: UnitId
const adopted: Looked[] = []

const adoptedFrom = async (from: Day, state: string): Promise<Adopted> => {
  const said = { key: randomUUID(), name: `Giấy ${state} ${from}`.replaceAll(/[\d-]/g, ''), birth: '1985', sex: 'male', unit: WARD }
  const person = (await police.send('POST', '/api/people', said)).json<{ person: string }>().person
  const facts = factsAt(state, from)
  const hasDecision = !BEFORE_COURT.includes(state) && !IN_COURT.includes(state)
  const length = from >= '2026-07-01' ? { attempt: 'first' } : { months: 18 }
  const answer = await chief.send('POST', '/api/cases/adopt', {
    key: randomUUID(),
    person,
    measure: 'compulsory',
    route: 'adult',
    state,
    happened: addDays(from, 45),
    facts,
    documents: ['violation', ...(hasDecision ? ['decision'] : [])],
    ...(hasDecision ? { fixed: { on: facts['decided'], says: { decisionNo: '01/QĐ', presence: 'present', ...length } } } : {}),
    intervals: [{ name: 'holding', from: addDays(from, 2), to: addDays(from, 12) }],
    seats: { court, facility: CENTRE },
    note: 'Hồ sơ giấy.',
  })
  expect(answer.statusCode, `${from} ${state}: ${answer.body}`).toBe(201)
  return { id: answer.json<{ case: CaseId }>().case, state, from }
}

/** The case as its page folds it. */
const looked = async (a: Adopted): Promise<Looked> => {
  const { id } = a
  const answer = await chief.get(`/api/cases/${id}`)
  const file = answer.json<PersonFile>()
  const view: View = {
    law,
    subject: file.person,
    units: (u) => [u],
    now: file.now,
    person: file.person.id,
    cases: new Map(file.cases.map((x) => [x.id, x.entries])),
  }
  const c = fold(view, id)
  if (!c) throw new Error(`${id} is not there: ${answer.body}`)
  return { ...a, view, c }
}

beforeAll(async () => {
  program = await startProgram()
  const administrator = await program.actor('administrator', CITY, ALWAYS)
  const made = await administrator.send('POST', '/api/units', {
    key: randomUUID(),
    kind: 'court',
    name: 'Tòa án thử nghiệm',
    within: CITY,
    from: ALWAYS,
  })
  expect(made.statusCode, made.body).toBe(201)
  court = made.json<{ unit: UnitId }>().unit
  chief = await program.actor('communePoliceChief', WARD, ALWAYS)
  police = await program.actor('communePolice', WARD, ALWAYS)
  for (const [from, state] of stages) adopted.push(await looked(await adoptedFrom(from, state)))
}, 240_000)
afterAll(() => program.close())

describe(`${stages.length} compulsory files, one in each state of each of the ${sheets.length} texts, taken over from paper`, () => {
  test('stand in the state of their paper, and their term is the length from the first day less the days held', () => {
    expect(adopted.length).toBeGreaterThan(100)
    for (const { c, ...a } of adopted) {
      const taken = factsAt(a.state, a.from)['taken']
      const months = a.from >= '2026-07-01' ? 24 : 18
      const ends = taken && addDays(addMonths(taken, months), -10)
      expect([a.from, c.state, term(c)?.ends]).toEqual([a.from, a.state, ends])
    }
  })

  test('stand on the boards of the commune exactly where their state, their clocks and their end put them', async () => {
    const page = async (name: string) => (await chief.get(`/api/boards/${name}`)).json<BoardPage>()
    const [endings, execution, calendar] = [await page('endings'), await page('execution'), await page('court')]
    const today = dayOf(endings.asOf)
    const expected = { endings: [] as CaseId[], execution: [] as CaseId[], court: [] as CaseId[] }
    for (const { view, c, ...a } of adopted) {
      if (sheetOn(law, 'compulsory', today)?.states[c.state]?.kind !== 'open') continue
      const ends = term(c)?.ends
      if (ends && ends <= addDays(today, 60)) expected.endings.push(a.id)
      if (boards['execution']?.states?.['compulsory']?.includes(c.state)) expected.execution.push(a.id)
      if (c.state === 'forwarded' || due(view, c).some((d) => d.who === 'court')) expected.court.push(a.id)
    }
    const shown = (p: BoardPage) => p.rows.map((r) => r.case).sort()
    expect([shown(endings), shown(execution), shown(calendar)]).toEqual([
      expected.endings.sort(),
      expected.execution.sort(),
      expected.court.sort(),
    ])
    for (const list of Object.values(expected)) expect(list.length).toBeGreaterThan(0)
  })

  test('go on: one that waits is brought in, one whose term is over is let go', async () => {
    const centre = await program.actor('facilityHead', CENTRE, ALWAYS)
    const of = (state: string, from: string) => adopted.find((a) => a.state === state && a.from === from)?.id ?? ''
    const act = async (who: Actor, id: string, name: string, happened: string, says: object) => {
      const seq = (await who.get(`/api/cases/${id}`)).json<PersonFile>().cases.find((c) => c.id === id)?.entries.length
      return who.send('POST', `/api/cases/${id}/acts`, { key: randomUUID(), seq, act: name, happened, says })
    }
    const taking = { facility: CENTRE, forced: 'willing' }
    expect((await act(police, of('effective', '2025-07-01'), 'takeAway', '2025-08-18', taking)).statusCode).toBe(201)
    const ending = { certificateNo: '1/XN', goesTo: 'home' }
    expect((await act(centre, of('inFacility', '2022-01-01'), 'complete', '2023-07-21', ending)).statusCode).toBe(201)
    const early = await act(centre, of('inFacility', '2025-07-01'), 'complete', '2026-06-30T09:00+07:00', ending)
    expect([early.statusCode, early.body]).toEqual([422, expect.stringContaining('Chưa')])
  })
})
