import { describe, expect, test } from 'vitest'
import { invariants } from '../engine/invariants.ts'
import type { Law } from '../engine/law.ts'
import type { Act, Sheet } from '../engine/sheet.ts'
import { day } from '../kernel/day.ts'
import { law } from './index.ts'

const SINCE = day('2022-01-01')

test('the law of this system holds together from 1 January 2022 on', () => {
  expect(Object.keys(law.measures).length).toBeGreaterThan(1)
  expect(invariants(law, SINCE)).toEqual([])
})

const voluntary = 'voluntary-community'
/** Two of the measures, as their sheets refer to each other: over all of them each wrong law would take a second. */
const pair: Law = {
  ...law,
  measures: { [voluntary]: law.measures[voluntary] ?? [], 'post-rehab': law.measures['post-rehab'] ?? [] },
}

const said = (of: Law): string => invariants(of, SINCE).join('\n')

const without = <T>(record: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([n]) => n !== name))
const withSheet = (measure: string, from: string, change: (s: Sheet) => Partial<Sheet>): Law => ({
  ...pair,
  measures: { ...pair.measures, [measure]: (pair.measures[measure] ?? []).map((s) => (s.from === from ? { ...s, ...change(s) } : s)) },
})
const withAct = (measure: string, from: string, name: string, change: (a: Act) => Partial<Act>): Law =>
  withSheet(measure, from, (s) => {
    const act = s.acts[name]
    return act ? { acts: { ...s.acts, [name]: { ...act, ...change(act) } } } : {}
  })

describe('a law that does not hold together is said to', () => {
  const broken: readonly (readonly [string, Law, RegExp])[] = [
    [
      'the first sheet starts a day late',
      withSheet(voluntary, '2022-01-01', () => ({ from: day('2022-01-02') })),
      /has no sheet on 2022-01-01/,
    ],
    ['two sheets start on one day', withSheet(voluntary, '2025-07-01', () => ({ from: day('2022-01-01') })), /does not come after/],
    [
      'a sheet of 2026 cites the law of 2021',
      withAct(voluntary, '2026-07-01', 'decide', (a) => ({ cite: pair.measures[voluntary]?.[0]?.acts['decide']?.cite ?? a.cite })),
      /cites khoản 1 Điều 30 NĐ 116\/2021, which is not in force/,
    ],
    [
      'nothing leads to a state',
      withAct(voluntary, '2022-01-01', 'refuse', () => ({ becomes: 'registered' })),
      /never reaches state refused/,
    ],
    [
      'nothing leads out of a state',
      withSheet(voluntary, '2022-01-01', (s) => ({ states: { ...s.states, refused: { term: 'refused', kind: 'open' } } })),
      /never leaves state refused/,
    ],
    [
      'an end can be left',
      withAct(voluntary, '2022-01-01', 'close', (a) => ({ when: [...a.when, 'completed'] })),
      /leaves the end completed/,
    ],
    [
      'a later sheet forgets a state of old cases',
      withSheet(voluntary, '2026-07-01', (s) => ({ states: without(s.states, 'refused') })),
      /forgets states refused/,
    ],
    [
      'a paper is neither asked for nor made',
      withAct(voluntary, '2022-01-01', 'complete', () => ({ makes: [] })),
      /neither asks for nor makes completion/,
    ],
    [
      'a paper is asked for that nobody makes',
      withAct(voluntary, '2022-01-01', 'proposeCompletion', () => ({ brings: [] })),
      /asks for evaluation/,
    ],
    ['a role that nobody holds', withAct(voluntary, '2022-01-01', 'decide', () => ({ by: ['mayor'] })), /names role mayor/],
    [
      'a role that nobody holds from some day on',
      {
        ...pair,
        offices: {
          ...law.offices,
          roles: {
            ...law.offices.roles,
            caseWorker: {
              term: '',
              is: [
                ...(law.offices.roles['caseWorker']?.is ?? []),
                { from: day('2027-01-01'), offices: [], cite: { silent: '', decision: '' } },
              ],
            },
          },
        },
      },
      /has nobody in role caseWorker on 2027-01-01/,
    ],
    [
      'an act for who works outside the system',
      withAct(voluntary, '2022-01-01', 'decide', () => ({ by: ['drugPolice'] })),
      /lets drugPolice do decide, who works outside the system/,
    ],
    ['a clock of no act', withSheet('post-rehab', '2022-01-01', (s) => ({ acts: without(s.acts, 'handOver') })), /has a clock of handOver/],
    [
      'a clock on a fact that nothing fixes',
      withAct('post-rehab', '2022-01-01', 'reportMove', () => ({ sets: {} })),
      /has a clock on left/,
    ],
    [
      'a proposal for a route that is not there',
      withAct(voluntary, '2022-01-01', 'complete', (a) => ({
        proposes: (a.proposes ?? []).map((p) => ({ ...p, route: { ...p.route, minor: 'minor' } })),
      })),
      /complete proposes route minor, unknown to post-rehab@2022-01-01/,
    ],
    [
      'a proposal of no measure',
      { ...pair, measures: { [voluntary]: pair.measures[voluntary] ?? [] } },
      /proposes post-rehab, which is no measure/,
    ],
    [
      'a task that is never answered',
      withAct('post-rehab', '2022-01-01', 'conclude', () => ({ settles: 'checkUse' })),
      /never settles task checkAbsence/,
    ],
    [
      'a clock of the text before that nobody can answer any more',
      withSheet(voluntary, '2026-07-01', (s) => ({ acts: without(s.acts, 'explain') })),
      /2026-07-01 cannot answer the clock of explain of 2022-01-01 in state violated/,
    ],
    [
      'a task that cannot be answered in a state it may be open in',
      withAct(voluntary, '2026-07-01', 'conclude', () => ({ when: ['awaited', 'decided', 'running'] })),
      /2026-07-01 cannot settle task checkUse in state violated/,
    ],
    [
      'a proposal before the end that does not say which end it expects',
      withAct(voluntary, '2026-07-01', 'noticeEnd', (a) => ({ proposes: (a.proposes ?? []).map(({ promises: _, ...p }) => p) })),
      /noticeEnd proposes post-rehab before its case is over and expects no end/,
    ],
    ['an interval that never ends', withAct('post-rehab', '2022-01-01', 'back', () => ({ ends: [] })), /never ends unreportedAbsence/],
    [
      'a misspelt fact in a rule',
      withSheet(voluntary, '2022-01-01', (s) => ({ facts: without(s.facts, 'explained') })),
      /looks at fact explained/,
    ],
    [
      'a misspelt field in a rule',
      withAct(voluntary, '2022-01-01', 'notify', (a) => ({ says: without(a.says, 'residence') })),
      /looks at field residence/,
    ],
    [
      'a length outside the law',
      withAct(voluntary, '2022-01-01', 'decide', (a) => ({ says: { ...a.says, months: { kind: 'whole', label: '', min: 6, max: 18 } } })),
      /lasts by months, which decide does not keep inside the law/,
    ],
  ]
  const before = said(pair)
  test.each(broken)('%s', (_, changed, sentence) => {
    expect(before).not.toMatch(sentence)
    expect(said(changed)).toMatch(sentence)
  })
})
