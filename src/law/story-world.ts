import { decide } from '../engine/decide.ts'
import type { Entry } from '../engine/entry.ts'
import { exampleSays } from '../engine/example.ts'
import type { Said } from '../engine/field.ts'
import { type Cases, fold } from '../engine/fold.ts'
import { sheetOn } from '../engine/law.ts'
import type { Subject } from '../engine/sheet.ts'
import type { CaseState } from '../engine/state.ts'
import type { Signing } from '../engine/view.ts'
import type { AccountId, CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf, moment, when } from '../kernel/moment.ts'
import { law } from './index.ts'

/** A world in which tests tell what happened to one person, across measures. */
export const COMMUNE = '00001@2022-01-01' as UnitId // ids of these stories
export const OTHER = '00002@2022-01-01' as UnitId
export const PROVIDER = 'provider-1' as UnitId
/** The case that a story opens. */
export const FIRST = 'rehab' as CaseId

export const by = (office: string, unit: UnitId): Signing => ({
  acting: { office, unit },
  signer: 'a' as AccountId,
  recordedBy: 'a' as AccountId,
})
export const minute = (day: string) => `${day}T08:30+07:00`

/** In the first case unless it names another; what need not be said is said only where it stands here. */
export type Step = readonly [act: string, on: string, office: string, says?: Said, unit?: UnitId, of?: string]

export const worldOf = (subject: Subject = { birth: '1990', sex: 'male' }, route = 'adult') => {
  const setting = { law, subject, units: (unit: UnitId) => [unit], now: moment('2031-01-01T00:00+07:00') } as const
  const caseOf = (cases: Cases, id: string): CaseState | undefined => fold({ ...setting, cases }, id as CaseId)

  const recorded = (measure: string, cases: Cases, [act, on, office, says, unit = COMMUNE, of = FIRST]: Step) => {
    const happened = when(on)
    const asked = sheetOn(law, caseOf(cases, of)?.measure ?? measure, dayOf(happened))?.acts[act]?.says ?? {}
    const fields = Object.fromEntries(Object.entries(asked).filter(([field, f]) => !f.optional || (says && field in says)))
    const opens = cases.size === 0 ? { measure, route } : undefined
    const view = { ...setting, cases, person: 'p' as PersonId }
    const said = { act, happened, says: exampleSays(fields, happened, says) }
    return decide(view, by(office, unit), said, { case: of as CaseId, opens }, [`${act}-${on}`, `${act}-case`, `${act}-proposed`], () => '')
  }

  /** Records one act after the other; each must be possible. A proposed case is named after the act that proposed it. */
  const story = (measure: string, steps: readonly Step[]): Cases =>
    steps.reduce<Cases>((cases, step) => {
      const outcome = recorded(measure, cases, step)
      if (!outcome.ok) throw new Error(`${step[0]} ${step[1]}: ${outcome.refusals.map((r) => r.detail).join(' ')}`)
      return outcome.value.cases
    }, new Map<CaseId, readonly Entry[]>())

  return { setting, caseOf, recorded, story }
}
