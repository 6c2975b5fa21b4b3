import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpusOf } from '../../scripts/law/corpus.ts'
import { broken, hashes, revised } from '../../scripts/law/editions.ts'
import { card } from '../../src/engine/card.ts'
import { editionsOf, lawAt } from '../../src/engine/editions.ts'
import { exampleSays } from '../../src/engine/example.ts'
import { invariants } from '../../src/engine/invariants.ts'
import { type Law, officesIn, sheetOn } from '../../src/engine/law.ts'
import { play } from '../../src/engine/play.ts'
import type { Clock, Sheet } from '../../src/engine/sheet.ts'
import { spansOf } from '../../src/engine/spans.ts'
import { silent, source } from '../../src/kernel/citation.ts'
import { day } from '../../src/kernel/day.ts'
import { days, hours } from '../../src/kernel/limit.ts'
import { dayOf, when } from '../../src/kernel/moment.ts'
import { type Case, disagreements, outcome } from '../../src/law/cases.ts'
import { law } from '../../src/law/index.ts'
import { type Bundle, openBundles } from '../../src/law/kept/index.ts'
import { managed, noticed } from '../../src/law/measures/user-management/cases/ways.ts'
import { rulingFor } from '../../src/log/ruling.ts'

/** An invented decree goes the way of docs/runbooks/new-law-in-a-day.md, by what its commands call, over a law that stands nowhere but here. */
const MEASURE = 'user-management'
const FROM = '2028-01-01'
const rehearsed: string[] = []
const step = (name: string, work: () => void) => {
  rehearsed.push(name)
  test(name, work)
}
const bundles = await openBundles()
const known = (of: Law) => ({ ...of, editions: { ...of.editions, ...hashes(of, bundles) } })
const before = law.measures[MEASURE]?.at(-1)
if (!before) throw new Error('there is such a measure')

const decree = source({
  id: 'DX',
  short: 'NĐ thử/2027',
  title: 'Nghị định thử nghiệm',
  from: FROM,
  link: 'https://example.invalid/',
  mark: 'read',
  articles: {
    3: { clauses: 1, gist: 'Quyết định quản lý trong 12 giờ từ khi nhận thông báo, theo mẫu 01.' },
    4: { clauses: 1, gist: 'Chủ tịch UBND cấp xã quyết định.' },
    5: { clauses: 1, gist: 'Gia đình đề nghị thì xem xét kết thúc sớm; trong 30 ngày từ khi quyết định phải gặp gia đình.' },
    9: { clauses: 2, gist: 'Người đang bị quản lý cũng được gặp gia đình, kết thúc sớm.' },
  },
})
const question = silent('Kết thúc sớm có phải gửi quyết định cho gia đình không?', 'docs/decisions/0467-rehearsing-a-new-law.md')

/** The new sheet as it is typed: `limit` and what ending early leads to are where the typist goes wrong. */
const typed = (limit: number, becomes: 'ended' | undefined): Sheet => {
  const clocks = before.clocks.map(
    (c): Clock =>
      c.of.includes('decide') && 'after' in c && c.after === 'noticed' ? { ...c, within: hours(limit), cite: decree.art(3, 1) } : c,
  )
  const family = { by: ['userDecider'], when: ['managed'], says: {}, cite: [decree.art(5, 1)] } as const
  return {
    ...before,
    from: day(FROM),
    documents: { ...before.documents, decision: { term: 'Quyết định quản lý', form: 'Mẫu 01 NĐ thử/2027' } },
    acts: {
      ...before.acts,
      meetFamily: { term: 'Gặp gia đình', ...family },
      endEarly: {
        term: 'Kết thúc sớm theo đề nghị của gia đình',
        ...family,
        ...(becomes ? { becomes } : {}),
        cite: [decree.art(5, 1), question],
      },
    },
    clocks: [...clocks, { of: ['meetFamily'], who: 'userDecider', within: days(30), after: 'decided', cite: decree.art(5, 1) }],
    openCases: {
      gain: [...(before.openCases?.gain ?? []), 'meetFamily', 'endEarly'],
      cite: [...(before.openCases?.cite ?? []), decree.art(9, 2)],
    },
    silences: [...before.silences, question],
  }
}
const decider = law.offices.roles['userDecider']
if (!decider) throw new Error('somebody decides')
const withDecree = (sheet: Sheet): Law =>
  known({
    ...law,
    sources: { ...law.sources, [decree.id]: decree },
    offices: {
      ...law.offices,
      roles: {
        ...law.offices.roles,
        userDecider: { ...decider, is: [...decider.is, { from: day(FROM), offices: ['communeChair'], cite: decree.art(4, 1) }] },
      },
    },
    measures: { ...law.measures, [MEASURE]: [...(law.measures[MEASURE] ?? []), sheet] },
  })
const wrong = withDecree(typed(48, undefined))
const KEY = `${MEASURE}@${FROM}`
const wrongEdition = hashes(wrong, bundles)[KEY] ?? ''
const right: Law = withDecree(typed(12, 'ended'))
/** What `keep` builds of the law as it stands, before it is corrected. */
const kept: Bundle = { sheets: { [wrongEdition]: sheetOn(wrong, MEASURE, day(FROM)) ?? before }, words: wrong }

const released = (of: Law) => revised({}, hashes(of, bundles), true)
const agree = (of: Law, cases: readonly Case[]) => cases.flatMap((c) => disagreements(c, outcome(of, MEASURE, c)))
const at = (on: string) => `${on}T08:30+07:00`
/** From the text, by the second reader. */
const border: readonly Case[] = [
  { is: 'nhận 31/12/2027: 24 giờ theo văn bản cũ', route: 'user', acts: noticed('2027-12-31'), due: { decide: at('2028-01-01') } },
  { is: 'nhận 03/01/2028: 12 giờ', route: 'user', acts: noticed('2028-01-03'), due: { decide: '2028-01-03T20:30+07:00' } },
  { is: 'quyết định 31/12/2027: không có hạn gặp gia đình', route: 'user', acts: managed('2027-12-31'), notDue: ['meetFamily'] },
  { is: 'quyết định 03/01/2028: 30 ngày để gặp gia đình', route: 'user', acts: managed('2028-01-03'), due: { meetFamily: '2028-02-02' } },
]

step('Source', () => expect([decree.from, decree.art(3, 1).mark]).toEqual([FROM, 'read']))
step('Offices', () => {
  const who = (on: string) => officesIn(wrong, 'userDecider', day(on))
  expect([who('2027-12-31'), who(FROM)]).toEqual([['communePoliceChief'], ['communeChair']])
})
step('Sheet', () => {
  const on = (d: string) => sheetOn(wrong, MEASURE, day(d))
  expect([on('2027-12-31')?.from, on(FROM)?.from, on(FROM)?.documents['decision']?.form]).toEqual([
    '2026-07-01',
    FROM,
    'Mẫu 01 NĐ thử/2027',
  ])
  // A state that a spread sheet forgets is said.
  const { ended: _, ...states } = before.states
  const forgetful: Law = { ...law, measures: { [MEASURE]: [before, { ...typed(12, 'ended'), states }] } }
  expect(invariants(forgetful, day('2026-07-01')).join('\n')).toMatch(/forgets states ended/)
})
const early = (of: Law) =>
  outcome(of, MEASURE, { is: '', route: 'user', acts: [...managed('2027-11-30'), ['endEarly', '2028-02-01']], asOf: '2028-02-01' })
step('Open cases', () => {
  expect(early(wrong).refused).toEqual({})
  const { openCases: _, ...ungained } = typed(48, undefined)
  expect(early(withDecree(ungained)).refused).toHaveProperty('endEarly')
})
step('Silence', () => expect(card(wrong, sheetOn(wrong, MEASURE, day(FROM)) ?? before)).toContain(question.silent))
step('Cases', () => {
  const ungained = withDecree({ ...typed(12, 'ended'), clocks: before.clocks })
  expect(agree(ungained, border)).not.toEqual([])
  expect(agree(right, border)).toEqual([])
})
step('Card', () => {
  expect(invariants(wrong, day('2022-01-01'))).toEqual([])
  const text = card(wrong, sheetOn(wrong, MEASURE, day(FROM)) ?? before)
  expect(text).toMatch(/trong 48 giờ .*NĐ thử\/2027/)
  expect(text).toContain('Mẫu 01 NĐ thử/2027')
})
step('Release', () => {
  expect(broken(released(law), hashes(wrong, bundles))).toEqual([])
  expect(released(wrong)[KEY]).toEqual({ hash: wrongEdition, released: true })
  expect(Object.keys(corpusOf(sheetOn(wrong, MEASURE, day(FROM)) ?? before, wrongEdition).acts)).toContain('meetFamily')
})
step('Start', () => {
  const ruling = rulingFor(editionsOf(law), editionsOf(wrong))
  expect(JSON.parse(ruling?.body ?? '')).toMatchObject({ editions: { [KEY]: wrongEdition }, was: {} })
  expect(rulingFor(editionsOf(wrong), editionsOf(wrong))).toBeUndefined()
})
step('Copy', () => {
  expect(broken(released(wrong), hashes(right, bundles))).toEqual([KEY])
  expect(broken(released(wrong), hashes(right, [...bundles, kept]))).toEqual([])
})
step('Correction', () => {
  // The case that should have found it.
  expect(agree(wrong, border)).toEqual(['decide due 2028-01-05T08:30+07:00, not 2028-01-03T20:30+07:00'])
  expect(agree(right, border)).toEqual([])
})
/** What figures are counted from: who was in which state when. */
const figures = (of: Law) => {
  const acts = [...managed('2028-01-03'), ['endEarly', '2028-03-06', {}] as const].map(([act, on, says]) => {
    const happened = when(on)
    return { act, happened, says: exampleSays(sheetOn(of, MEASURE, dayOf(happened))?.acts[act]?.says ?? {}, happened, says) }
  })
  const { state } = play(of, { measure: MEASURE, route: 'user', subject: { birth: '1990', sex: 'male' }, acts, asOf: day('2028-03-07') })
  return state && spansOf(state).map((span) => [span.state, span.from, span.until])
}
step('Ruling', () => {
  const ruled = JSON.parse(rulingFor(editionsOf(wrong), editionsOf(right))?.body ?? '')
  expect(ruled.was).toEqual({ [KEY]: wrongEdition })
  // Screens follow at once; what was reported before the ruling is counted by what stood then.
  const then = lawAt(right, kept.sheets, editionsOf(wrong))
  if (!then.ok) throw new Error(then.refusals.map((r) => r.detail).join())
  expect([early(right).state, early(then.value).state]).toEqual(['ended', early(wrong).state])
  expect(figures(then.value)).toEqual(figures(wrong))
  expect(figures(right)?.at(-1)).toEqual(['ended', '2028-03-06', null])
  expect(figures(wrong)?.at(-1)).toEqual(['managed', '2028-01-03', null])
})

test('the runbook has these steps, in this order', () => {
  const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbooks/new-law-in-a-day.md'), 'utf8')
  expect(rehearsed).toEqual([...runbook.matchAll(/^\d+\. \*\*([^.*]+)\.\*\*/gm)].map((m) => m[1]))
})
