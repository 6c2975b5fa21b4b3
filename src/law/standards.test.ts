import { expect, test } from 'vitest'
import { decide } from '../engine/decide.ts'
import type { Said } from '../engine/field.ts'
import { type Preset, presetsOf } from '../engine/standard.ts'
import { day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { when } from '../kernel/moment.ts'
import { by, FIRST, worldOf } from './story-world.ts'

const CENTRE = 'centre' as UnitId // units of these stories
const OTHER = 'other' as UnitId
const { setting, story } = worldOf(undefined, 'compulsory')
const ISSUED = { processNo: '05/QĐ-CS', intakeDays: 3, detoxDays: 20, educationDays: 90, labourFrom: 'afterDetox', reintegrationDays: 45 }

/** What a facility set by its process since 2024, of which detoxification is longer since 2025. */
const presets = (() => {
  const facility = worldOf({ birth: '2000', sex: 'none', kind: 'centre' }, 'compulsory')
  const cases = facility.story('facility-process', [
    ['issue', '2024-01-08', 'facilityHead', ISSUED, CENTRE],
    ['revise', '2025-02-03', 'facilityHead', { ...ISSUED, processNo: '02/QĐ-CS', detoxDays: 25 }, CENTRE],
    ['withdraw', '2026-09-01', 'facilityHead', {}, CENTRE],
  ])
  const c = facility.caseOf(cases, FIRST)
  return c ? presetsOf(CENTRE, c) : []
})()

type Plan = { readonly at?: UnitId; readonly decided?: string; readonly set?: readonly Preset[] }
/** The plan of somebody who came on a day, with what the facility had set. */
const planned = (on: string, says: Said, { at = CENTRE, decided = on, set = presets }: Plan = {}) => {
  const came = { decidedOn: decided, admittedOn: on, termEnds: '2028-01-10' }
  const cases = story('residence', [['arrive', on, 'centreOfficer', came, at]])
  const view = { ...setting, cases, person: 'p' as PersonId, presets: (unit: UnitId) => set.filter((p) => p.unit === unit) }
  const command = { act: 'schedule', happened: when(on), says }
  const made = decide(view, by('centreOfficer', at), command, { case: FIRST as CaseId }, ['plan'], () => '')
  return made.ok ? made.value.entries[0]?.body.says : made.refusals.map((r) => `${r.field}: ${r.detail}`)
}
const byProcess = {
  intakeUntil: '2024-03-07',
  detoxUntil: '2024-03-27',
  educationFrom: '2024-03-27',
  educationUntil: '2024-06-25',
  reintegrationFrom: '2027-11-26',
  processNo: '05/QĐ-CS',
}
const OWN = 'Quy trình của cơ sở định khác'

test('a plan takes the lengths of the facility’s process of its day by itself, and seals the days', () => {
  expect(planned('2024-03-04', {})).toEqual(byProcess)
  expect(planned('2025-02-02', {})).toMatchObject({ detoxUntil: '2025-02-25', processNo: '05/QĐ-CS' })
  expect(planned('2025-02-03', {})).toMatchObject({ detoxUntil: '2025-03-03', processNo: '02/QĐ-CS' })
})

test('another length is a deviation that wants its reason, and what follows is counted from it', () => {
  const refused = planned('2024-03-04', { detoxUntil: '2024-03-28' })
  expect(refused).toEqual([expect.stringContaining(`detoxUntil: ${OWN}`)])
  expect(planned('2024-03-04', { detoxUntil: '2024-03-28', ownLength: 'health' })).toMatchObject({
    detoxUntil: '2024-03-28',
    educationFrom: '2024-03-28',
    educationUntil: '2024-06-26',
    ownLength: 'health',
  })
})

test('without a process of that facility, that group or that day, the days are typed', () => {
  const missing = expect.arrayContaining([expect.stringContaining('intakeUntil: Chưa có')])
  const { processNo: _, ...typed } = { ...byProcess, detoxUntil: '2024-03-12' }
  expect(planned('2024-03-04', {}, { at: OTHER })).toEqual(missing)
  expect(planned('2024-03-04', typed, { at: OTHER })).toEqual(typed)
  expect(planned('2024-03-04', {}, { set: presets.map((p) => ({ ...p, route: 'public' })) })).toEqual(missing)
  expect(planned('2023-12-29', {})).toEqual(missing)
})

test('whoever was decided on since 1 July 2026 goes by the decree, and not by the process', () => {
  expect(planned('2026-07-06', {}, { decided: '2026-06-30' })).toMatchObject({ intakeUntil: '2026-07-09', processNo: '02/QĐ-CS' })
  const own = { intakeUntil: '2026-07-08', detoxUntil: '2026-07-18', educationFrom: '2026-07-18', educationUntil: '2026-10-18' }
  const says = { ...own, reintegrationFrom: '2027-12-11' }
  expect(planned('2026-07-06', says, { decided: '2026-07-01' })).toEqual(says)
  expect(planned('2026-09-01', {}, { decided: '2026-06-30' }), 'withdrawn that day').toEqual(
    expect.arrayContaining([expect.stringContaining('Chưa có')]),
  )
})

test('of a process each act holds from its day until the next', () => {
  expect(presets.map((p) => [p.from, p.until, p.said['detoxDays']])).toEqual([
    [day('2024-01-08'), day('2025-02-03'), 20],
    [day('2025-02-03'), day('2026-09-01'), 25],
  ])
})
