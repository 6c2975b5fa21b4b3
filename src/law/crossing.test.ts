import { describe, expect, test } from 'vitest'
import { sheetOn } from '../engine/law.ts'
import type { Sheet } from '../engine/sheet.ts'
import { addDays, day } from '../kernel/day.ts'
import { dayOf, when } from '../kernel/moment.ts'
import { caseTables } from './case-tables.ts'
import { type Case, outcome } from './cases.ts'
import { law } from './index.ts'
import { COMMUNE, PROVIDER, type Step, worldOf } from './story-world.ts'

const BORDER = day('2026-07-01')
const EVE = addDays(BORDER, -1)

/** States in which somebody waits for something that night: open and proposed ones, and ends after which an act of the old text is left. */
const lasting = (sheet: Sheet): readonly string[] =>
  Object.entries(sheet.states).flatMap(([name, s]) =>
    s.kind !== 'end' || Object.values(sheet.acts).some((a) => a.when !== 'opens a case' && a.when.includes(name)) ? [name] : [],
  )

const asOfEve = (c: Case): Case => ({ ...c, acts: c.acts.filter(([, on]) => dayOf(when(on)) < BORDER), asOf: EVE })
const crosses = (c: Case): boolean => {
  const days = [...c.acts.map(([, on]) => on), ...(c.asOf ? [c.asOf] : [])].map((on) => dayOf(when(on)))
  return days.some((d) => d < BORDER) && days.some((d) => d >= BORDER)
}

/** States whose crossing still lacks its case. This list only shrinks. */
const lacking: Readonly<Record<string, readonly string[]>> = {}

/** Under rehabilitation at home since March, and referred on the eve. */
const referred: readonly Step[] = [
  ['notify', '2026-03-02', 'communePolice'],
  ['register', '2026-03-02', 'communeOfficer'],
  ['decide', '2026-03-02', 'communeChair', { months: 6, termFrom: '2026-03-02' }],
  ['contract', '2026-03-02', 'communeOfficer', { provider: PROVIDER }],
  ['start', '2026-03-02', 'communeOfficer'],
  ['recordViolation', '2026-06-29', 'communePoliceChief', { ground: 'used', foundOn: '2026-06-29' }],
  ['explain', '2026-06-29', 'communePolice'],
  ['refer', EVE, 'communePoliceChief'],
]

/** What only a proposal leads to: the case that proposes it on the eve, and who takes it up on the day. */
const byProposal: Readonly<
  Record<string, { readonly in: string; readonly route: string; readonly until: readonly Step[]; readonly next: Step }>
> = {
  'voluntary-community told': {
    in: 'determination',
    route: 'managedUser',
    until: [
      ['open', EVE, 'communePolice', { foundOn: EVE }],
      ['addPaper', EVE, 'communePolice', { paper: 'test' }],
      ['addPaper', EVE, 'communePolice', { paper: 'biography' }],
      ['send', EVE, 'communePolice', { facility: 'health-centre-1', place: 'facility' }],
      ['receiveResult', EVE, 'communePolice', { finding: 'addicted', resultOn: EVE }],
      ['tellAddicted', EVE, 'communePolice'],
    ],
    next: ['takeUp', BORDER, 'communePolice'],
  },
  'compulsory awaited': {
    in: 'voluntary-community',
    route: 'adult',
    until: referred,
    next: ['takeUp', BORDER, 'communePoliceChief', { ground: 'used', lastActOn: '2026-06-29' }],
  },
  'compulsory-minor awaited': {
    in: 'voluntary-community',
    route: 'minor',
    until: referred,
    next: ['takeUp', BORDER, 'communePoliceChief', { ground: 'used', lastActOn: '2026-06-29' }],
  },
  'post-rehab awaited': {
    in: 'voluntary-community',
    route: 'adult',
    until: [
      ['notify', '2025-12-01', 'communePolice'],
      ['register', '2025-12-01', 'communeOfficer'],
      ['decide', '2025-12-01', 'communeChair', { months: 6, termFrom: '2025-12-01' }],
      ['contract', '2025-12-01', 'communeOfficer', { provider: PROVIDER }],
      ['start', '2025-12-01', 'communeOfficer'],
      ['finishIntake', '2025-12-02', 'communeOfficer'],
      ['finishDetox', '2025-12-20', 'communeOfficer'],
      ['finishEducation', '2026-04-01', 'communeOfficer'],
      ['proposeCompletion', EVE, 'communeOfficer'],
      ['complete', EVE, 'communeChair'],
    ],
    next: ['propose', BORDER, 'communePoliceChief'],
  },
  'residence expected': {
    in: 'voluntary-facility',
    route: 'public',
    until: [
      ['apply', '2026-06-15', 'centreOfficer', { plannedMonths: 6 }],
      ['sign', '2026-06-15', 'centreOfficer', { months: 6, termFrom: EVE }],
      ['admit', EVE, 'centreOfficer'],
    ],
    next: ['settle', BORDER, 'centreOfficer', { rulesTold: true }],
  },
  'determination awaited': {
    in: 'user-management',
    route: 'user',
    until: [
      ['receiveNotice', EVE, 'communePolice', { residence: 'none' }],
      ['requestDetermination', EVE, 'communePolice'],
    ],
    next: ['takeUp', BORDER, 'communePolice'],
  },
}

describe('somebody whom 1 July 2026 finds in a state', () => {
  const measures = Object.keys(law.measures).flatMap((measure) => {
    const sheet = sheetOn(law, measure, EVE)
    return sheet ? [[measure, sheet] as const] : []
  })

  test.each(measures)('of %s has a case that crosses that night', (measure, sheet) => {
    const held = new Set((caseTables[measure] ?? []).filter(crosses).map((c) => outcome(law, measure, asOfEve(c)).state))
    const without = lasting(sheet).filter((state) => !held.has(state) && !byProposal[`${measure} ${state}`])
    expect(without).toEqual(lacking[measure] ?? [])
  })

  test.each(Object.entries(byProposal))('%s is taken up under the new text', (name, { in: measure, route, until, next }) => {
    const { story, caseOf } = worldOf(route === 'minor' ? { birth: '2010', sex: 'male' } : undefined, route)
    const proposed = `${until.at(-1)?.[0]}-case`
    const [theirs, state] = name.split(' ')
    expect(caseOf(story(measure, until), proposed)).toMatchObject({ measure: theirs, state })
    const [act, on, office, says = {}] = next
    const taken = caseOf(story(measure, [...until, [act, on, office, says, COMMUNE, proposed]]), proposed)
    expect(taken?.steps.at(-1)?.sheet.from).toBe(BORDER)
    expect(taken?.state).not.toBe(state)
  })
})
