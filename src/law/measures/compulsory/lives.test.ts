import { describe, expect, test } from 'vitest'
import { adopt } from '../../../engine/adopt.ts'
import { decide } from '../../../engine/decide.ts'
import { due } from '../../../engine/due.ts'
import { exampleSays } from '../../../engine/example.ts'
import type { Said } from '../../../engine/field.ts'
import { type Cases, fold } from '../../../engine/fold.ts'
import { actOf, sheetOn } from '../../../engine/law.ts'
import { project } from '../../../engine/project.ts'
import { term } from '../../../engine/term.ts'
import type { Signing, View } from '../../../engine/view.ts'
import { type Day, day } from '../../../kernel/day.ts'
import type { AccountId, CaseId, PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf, moment, when } from '../../../kernel/moment.ts'
import { law } from '../../index.ts'

const unit = (name: string): UnitId => name as UnitId // ids of these lives
const OLD_WARD = unit('old-ward')
const WARD = unit('ward')
const CASE = 'c' as CaseId

/** Each office in its unit; a ward of before was joined with another on 1 July 2025. */
const desk: Readonly<Record<string, UnitId>> = {
  chair: OLD_WARD,
  communeChair: WARD,
  communePoliceChief: WARD,
  communePolice: WARD,
  communeOfficer: WARD,
  districtLabourHead: unit('district'),
  districtPolice: unit('district'),
  courtClerk: unit('court'),
  facilityHead: unit('centre'),
  centreOfficer: unit('centre'),
  provincialPoliceDirector: unit('province'),
}
const says: Said = {
  checkedBy: 'district',
  court: 'court',
  facility: 'centre',
  proposedFacility: 'centre',
  province: 'province',
  holdingPlace: 'centre',
  facilityCourt: 'court',
  excluded: 'none',
}
const setting = {
  law,
  subject: { birth: '1985', sex: 'male' },
  units: (u: UnitId, on: Day) => (u === OLD_WARD && on >= '2025-07-01' ? [WARD] : [u]),
  now: moment('2035-01-01T00:00+07:00'),
} as const
const by = (office: string, at: UnitId | undefined): Signing & { acting: { office: string; unit: UnitId } } => ({
  acting: { office, unit: at ?? WARD },
  signer: 'a' as AccountId,
  recordedBy: 'a' as AccountId,
})

type Step = readonly [act: string, on: string, office: string, says?: Said, at?: UnitId]

const recorded = (cases: Cases, [act, on, office, more, at = desk[office]]: Step) => {
  const happened = when(on)
  const sheet = sheetOn(law, 'compulsory', dayOf(happened))
  const fields = (sheet && actOf(sheet, act))?.says ?? {}
  const known = Object.fromEntries(Object.entries({ ...says, ...more }).filter(([name]) => name in fields))
  const view: View = { ...setting, cases, person: 'p' as PersonId }
  const opens = cases.size === 0 ? { measure: 'compulsory', route: 'adult' } : undefined
  const said = { act, happened, says: exampleSays(fields, happened, known) }
  return decide(view, by(office, at), said, { case: CASE, opens }, [`${act}-${on}`, `${act}-case`, `${act}-proposed`], () => '')
}
/** Records one act after the other, each in the name of an office at its own unit; each must be possible. */
const live = (...steps: readonly Step[]): Cases =>
  steps.reduce<Cases>((cases, step) => {
    const outcome = recorded(cases, step)
    if (!outcome.ok) throw new Error(`${step[0]} ${step[1]}: ${outcome.refusals.map((r) => r.detail).join(' ')}`)
    return outcome.value.cases
  }, new Map())
const refusal = (cases: Cases, step: Step): string => {
  const outcome = recorded(cases, step)
  return outcome.ok ? 'recorded' : outcome.refusals.map((r) => r.why).join(', ')
}
const caseOf = (cases: Cases, id: string = CASE) => fold({ ...setting, cases }, id as CaseId)
const endOf = (cases: Cases): string | undefined => {
  const c = caseOf(cases)
  return c && term(c)?.ends
}
const at = (on: string, minute = '08:30'): string => `${on}T${minute}+07:00`

const papers = (on: string, office: string, ward: UnitId): readonly Step[] =>
  ['addBiography', 'addFinding', 'addStatement'].map((act) => [act, on, office, {}, ward] as const)
/** The old way to a decision of the district court, from Monday 4 March 2024. */
const oldFile: readonly Step[] = [
  ['recordViolation', '2024-03-04', 'communeChair', {}, OLD_WARD],
  ['explain', '2024-03-05', 'communeOfficer', {}, OLD_WARD],
  ...papers('2024-03-05', 'communeChair', OLD_WARD),
  ['makeFile', '2024-03-06', 'communeChair', {}, OLD_WARD],
  ['notify', '2024-03-06', 'communeChair', {}, OLD_WARD],
]
const oldWay = (months: number): readonly Step[] => [
  ...oldFile,
  ['send', '2024-03-12', 'communeChair', {}, OLD_WARD],
  ['forward', '2024-03-13', 'districtLabourHead'],
  ['accept', '2024-03-15', 'courtClerk'],
  ['decide', '2024-03-25', 'courtClerk', { months }],
  ['takeEffect', '2024-04-10', 'courtClerk'],
  ['receiveDecision', '2024-04-11', 'districtPolice'],
  ['takeAway', '2024-04-12', 'districtPolice'],
  ['admit', '2024-04-12', 'centreOfficer'],
]
/** The new way, from Thursday 2 July 2026. */
const newFile: readonly Step[] = [
  ['recordViolation', '2026-07-02', 'communePoliceChief'],
  ['addBiography', '2026-07-02', 'communePoliceChief'],
  ['addFinding', '2026-07-02', 'communePoliceChief'],
  ['makeFile', '2026-07-03', 'communePoliceChief'],
  ['notify', '2026-07-03', 'communePoliceChief'],
  ['forward', '2026-07-09', 'communePoliceChief'],
  ['accept', '2026-07-10', 'courtClerk'],
]
const newWay = (attempt: string): readonly Step[] => [
  ...newFile,
  ['decide', '2026-07-15', 'courtClerk', { attempt }],
  ['takeEffect', '2026-07-25', 'courtClerk'],
  ['receiveDecision', at('2026-07-27'), 'communePoliceChief'],
  ['askPlacement', at('2026-07-27', '10:00'), 'communePoliceChief'],
  ['askOutside', at('2026-07-28', '09:00'), 'provincialPoliceDirector'],
  ['placeOutside', at('2026-07-28', '17:00'), 'provincialPoliceDirector'],
  ['takeAway', at('2026-07-29', '07:00'), 'communePolice'],
  ['admit', '2026-07-29', 'centreOfficer'],
]

describe('ten lives', () => {
  test('through the labour office, the district court and the district police, to management after it', () => {
    const cases = live(...oldWay(12), ['noticeEnd', '2025-03-20', 'centreOfficer'], ['complete', '2025-04-12', 'facilityHead'])
    expect(caseOf(cases)?.state).toBe('completed')
    const after = caseOf(cases, 'complete-case')
    expect(after).toMatchObject({
      measure: 'post-rehab',
      route: 'compulsory',
      state: 'awaited',
      seats: [{ seat: 'commune', unit: OLD_WARD }],
    })
    expect(after?.facts['completed']?.when).toBe('2025-04-12')
  })

  test('whose file lay at the district when the police took over, and whose ward was joined with another', () => {
    const cases = live(
      ['recordViolation', '2025-02-24', 'communeChair', {}, OLD_WARD],
      ['explain', '2025-02-24', 'communeOfficer', {}, OLD_WARD],
      ...papers('2025-02-24', 'communeChair', OLD_WARD),
      ['makeFile', '2025-02-24', 'communeChair', {}, OLD_WARD],
      ['notify', '2025-02-24', 'communeChair', {}, OLD_WARD],
      ['send', '2025-02-28', 'communeChair', {}, OLD_WARD],
    )
    expect(refusal(cases, ['forward', '2025-03-03', 'districtLabourHead'])).toBe('office')
    const decided = [
      ['forward', '2025-03-03', 'communePoliceChief', {}, OLD_WARD],
      ['accept', '2025-03-05', 'courtClerk'],
      ['decide', '2025-03-17', 'courtClerk', { months: 15 }],
      ['takeEffect', '2025-03-27', 'courtClerk'],
    ] as const
    const later = decided.reduce<Cases>((all, step) => {
      const outcome = recorded(all, step)
      return outcome.ok ? outcome.value.cases : all
    }, cases)
    expect(caseOf(later)?.state).toBe('effective')
    expect(refusal(later, ['takeAway', '2025-04-01', 'communePolice', {}, OLD_WARD])).toBe('recorded')
    expect(refusal(later, ['takeAway', '2025-07-02', 'communePolice', {}, WARD])).toBe('recorded')
    expect(refusal(later, ['takeAway', '2025-07-02', 'communePolice', {}, unit('elsewhere')])).toBe('unit')
  })

  test('by the new law, outside the province, with management proposed 30 days before the end', () => {
    const cases = live(...newWay('first'), ['noticeEnd', '2028-06-28', 'centreOfficer'])
    expect(endOf(cases)).toBe('2028-07-29')
    const after = caseOf(cases, 'noticeEnd-case')
    expect(after).toMatchObject({
      measure: 'post-rehab',
      route: 'compulsory',
      seats: [
        { seat: 'commune', unit: WARD },
        { seat: 'facility', unit: 'centre' },
      ],
    })
    expect(after && due(setting, after)).toMatchObject([
      { acts: ['propose'], rolled: '2028-06-30' },
      { acts: ['deliver'], rolled: '2028-07-29', who: 'facilityHead' },
    ])
    const free = recorded(cases, ['complete', at('2028-07-28', '09:00'), 'facilityHead'])
    expect(free.ok && [...free.value.cases.keys()]).toEqual([CASE, 'noticeEnd-case'])
  })

  test('decided by the old law and brought in under the new one', () => {
    const cases = live(
      ['recordViolation', '2026-06-01', 'communeChair'],
      ['explain', '2026-06-01', 'communeOfficer'],
      ...papers('2026-06-01', 'communePoliceChief', WARD),
      ['makeFile', '2026-06-01', 'communePoliceChief'],
      ['notify', '2026-06-01', 'communePoliceChief'],
      ['forward', '2026-06-05', 'communePoliceChief'],
      ['accept', '2026-06-08', 'courtClerk'],
      ['decide', '2026-06-22', 'courtClerk', { months: 20 }],
      ['takeEffect', '2026-07-02', 'courtClerk'],
      ['takeAway', at('2026-07-06'), 'communePolice', { facility: 'centre' }],
      ['admit', '2026-07-06', 'centreOfficer'],
    )
    expect(endOf(cases)).toBe('2028-03-06')
    expect(caseOf(cases)?.fixed?.sheet.from).toBe('2025-07-01')
  })

  test('escaped before and found after the change of law', () => {
    const cases = live(
      ...oldWay(24),
      ['escape', at('2026-03-01', '22:00'), 'centreOfficer'],
      ['pursueEscaped', '2026-03-02', 'facilityHead'],
      ['bringBack', '2026-08-01', 'centreOfficer'],
    )
    expect(endOf(cases)).toBe('2026-09-12')
    expect(refusal(cases, ['complete', at('2026-09-10'), 'facilityHead'])).toBe('rule')
    expect(refusal(cases, ['complete', at('2026-09-12'), 'facilityHead'])).toBe('recorded')
  })

  test('sentenced to prison meanwhile, and back for the rest', () => {
    const cases = live(...newWay('later'), ['imprison', '2027-01-01', 'centreOfficer'], ['release', '2028-01-01', 'centreOfficer'])
    expect(endOf(cases)).toBe('2030-07-29')
  })

  test('sent home to be treated and never back: the management that was proposed has no ground any more', () => {
    const cases = live(
      ...newWay('first'),
      ['proposeEasing', '2028-05-02', 'facilityHead', { easing: 'suspend' }],
      ['suspend', '2028-05-10', 'courtClerk'],
      ['noticeEnd', '2028-06-20', 'centreOfficer'],
      ['notResume', '2028-07-01', 'centreOfficer'],
    )
    expect(caseOf(cases)?.state).toBe('notResumed')
    expect(caseOf(cases, 'noticeEnd-case')?.groundless?.reasons[0]?.detail).toContain('không phải chấp hành tiếp')
  })

  test('held in a facility while the file was made, and let go because the court did not apply the measure', () => {
    const cases = live(...newFile.slice(0, 3), ['holdAtFacility', '2026-07-02', 'communePoliceChief'], ...newFile.slice(3), [
      'refuseMeasure',
      '2026-07-20',
      'courtClerk',
      { courtOutcome: 'notApplied' },
    ])
    const c = caseOf(cases)
    expect([c?.state, c?.intervals, endOf(cases)]).toEqual([
      'notApplied',
      [{ name: 'holding', from: '2026-07-02', to: '2026-07-20', counts: 'credited' }],
      undefined,
    ])
  })

  test('dead in the facility: his relatives are told, and nobody owes a release', () => {
    const cases = live(
      ...oldWay(12),
      ['die', at('2024-06-01', '03:00'), 'centreOfficer'],
      ['noticeDeath', at('2024-06-01', '05:00'), 'centreOfficer'],
    )
    const c = caseOf(cases)
    const rows = c && project({ ...setting, now: moment(at('2024-06-01', '12:00')) }, c).deadlines
    expect(rows).toMatchObject([{ acts: ['bury'], rolled: at('2024-06-02', '05:00'), unit: 'centre' }])
  })

  test('in another facility since the transfer: only that one lets him go', () => {
    const cases = live(...oldWay(12), ['transfer', '2024-09-02', 'centreOfficer', { toFacility: 'other' }])
    expect(refusal(cases, ['noticeEnd', '2025-03-01', 'centreOfficer'])).toBe('unit')
    expect(refusal(cases, ['noticeEnd', '2025-03-01', 'centreOfficer', {}, unit('other')])).toBe('recorded')
  })
})

test('another court, another district and another centre have no part in it', () => {
  const cases = live(...oldWay(12).slice(0, -1))
  expect(refusal(cases, ['admit', '2024-04-12', 'centreOfficer', {}, unit('other')])).toBe('unit')
  const sent = live(...oldFile, ['send', '2024-03-12', 'communeChair', {}, OLD_WARD])
  expect(refusal(sent, ['forward', '2024-03-13', 'districtLabourHead', {}, unit('other')])).toBe('unit')
  expect(refusal(live(...newFile), ['decide', '2026-07-15', 'courtClerk', {}, unit('other')])).toBe('unit')
})

describe('a file that began on paper', () => {
  const files = (law.measures['compulsory'] ?? []).flatMap((sheet) =>
    Object.keys(sheet.states).map((state) => [sheet.from, state] as const),
  )
  test(`is taken over in all ${files.length} stages that the five texts know, and its clocks are read`, () => {
    for (const [from, state] of files) {
      const fixed = from === '2026-07-01' ? { attempt: 'first' } : { months: 18 }
      const outcome = adopt(
        { ...setting, cases: new Map(), person: 'p' as PersonId },
        by('communePoliceChief', WARD),
        {
          opens: { measure: 'compulsory', route: 'adult' },
          state,
          happened: day(from),
          facts: { taken: day(from) },
          documents: ['decision'],
          fixed: { on: day(from), says: { decisionNo: '01/QĐ', presence: 'present', ...fixed } },
          intervals: [{ name: 'holding', from: day('2021-12-01'), to: day('2021-12-11') }],
          seats: { facility: unit('centre'), court: unit('court') },
        },
        CASE,
        ['adopted'],
        () => '',
      )
      expect(outcome.ok ? [] : outcome.refusals, `${from} ${state}`).toEqual([])
      const c = outcome.ok ? fold({ ...setting, cases: outcome.value.cases }, CASE) : undefined
      expect(c && [c.state, term(c)?.ends !== undefined, due(setting, c).length >= 0]).toEqual([state, true, true])
    }
    expect(files.length).toBeGreaterThan(100)
  })
})

test('without a decision on paper there is no end, and no notice of one', () => {
  const outcome = adopt(
    { ...setting, cases: new Map(), person: 'p' as PersonId },
    by('centreOfficer', desk['centreOfficer']),
    {
      opens: { measure: 'compulsory', route: 'adult' },
      state: 'inFacility',
      happened: day('2024-05-06'),
      facts: { taken: day('2024-04-03') },
      documents: [],
    },
    CASE,
    ['adopted'],
    () => '',
  )
  const cases = outcome.ok ? outcome.value.cases : new Map()
  expect(endOf(cases)).toBeUndefined()
  expect(refusal(cases, ['noticeEnd', '2024-05-07', 'centreOfficer'])).toBe('rule')
  expect(refusal(cases, ['complete', '2024-05-07', 'facilityHead'])).toBe('rule')
})

test('nobody has two limits for one act of the court or one notice of the end', () => {
  const rows = (cases: Cases, now: string, act: string) => {
    const c = caseOf(cases)
    return c && due({ ...setting, now: moment(at(now)) }, c).filter((d) => d.acts.includes(act)).length
  }
  expect(rows(live(...newFile), '2026-07-13', 'refuseMeasure')).toBe(1)
  expect(rows(live(...newFile, ['extend', '2026-07-13', 'courtClerk']), '2026-07-14', 'refuseMeasure')).toBe(1)
  expect(rows(live(...newWay('first')), '2028-06-01', 'noticeEnd')).toBe(1)
})
