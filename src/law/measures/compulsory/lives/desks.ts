import { decide } from '../../../../engine/decide.ts'
import { exampleSays } from '../../../../engine/example.ts'
import type { Said } from '../../../../engine/field.ts'
import { type Cases, fold } from '../../../../engine/fold.ts'
import { actOf, sheetOn } from '../../../../engine/law.ts'
import { term } from '../../../../engine/term.ts'
import type { Signing, View } from '../../../../engine/view.ts'
import type { Day } from '../../../../kernel/day.ts'
import type { AccountId, CaseId, PersonId, UnitId } from '../../../../kernel/ids.ts'
import { dayOf, moment, when } from '../../../../kernel/moment.ts'
import { law } from '../../../index.ts'

export const unit = (name: string): UnitId => name as UnitId // ids of these lives
export const OLD_WARD = unit('old-ward')
export const WARD = unit('ward')
export const CASE = 'c' as CaseId

/** Each office in its unit; a ward of before was joined with another on 1 July 2025. */
export const desk: Readonly<Record<string, UnitId>> = {
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
  facilityThen: 'centre',
  proposedFacility: 'centre',
  province: 'province',
  holdingPlace: 'centre',
  facilityCourt: 'court',
  excluded: 'none',
}
export const setting = {
  law,
  subject: { birth: '1985', sex: 'male' },
  units: (u: UnitId, on: Day) => (u === OLD_WARD && on >= '2025-07-01' ? [WARD] : [u]),
  now: moment('2035-01-01T00:00+07:00'),
} as const
export const by = (office: string, at: UnitId | undefined): Signing & { acting: { office: string; unit: UnitId } } => ({
  acting: { office, unit: at ?? WARD },
  signer: 'a' as AccountId,
  recordedBy: 'a' as AccountId,
})

export type Step = readonly [act: string, on: string, office: string, says?: Said, at?: UnitId]

export const recorded = (cases: Cases, [act, on, office, more, at = desk[office]]: Step) => {
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
export const live = (...steps: readonly Step[]): Cases =>
  steps.reduce<Cases>((cases, step) => {
    const outcome = recorded(cases, step)
    if (!outcome.ok) throw new Error(`${step[0]} ${step[1]}: ${outcome.refusals.map((r) => r.detail).join(' ')}`)
    return outcome.value.cases
  }, new Map())
export const refusal = (cases: Cases, step: Step): string => {
  const outcome = recorded(cases, step)
  return outcome.ok ? 'recorded' : outcome.refusals.map((r) => r.why).join(', ')
}
export const caseOf = (cases: Cases, id: string = CASE) => fold({ ...setting, cases }, id as CaseId)
export const endOf = (cases: Cases): string | undefined => {
  const c = caseOf(cases)
  return c && term(c)?.ends
}
export const at = (on: string, minute = '08:30'): string => `${on}T${minute}+07:00`
