import { isDay } from '../kernel/day.ts'
import type { Term } from '../kernel/duration.ts'
import type { AccountId, CaseId, PersonId } from '../kernel/ids.ts'
import type { Moment, When } from '../kernel/moment.ts'
import { decide } from './decide.ts'
import { type Due, due } from './due.ts'
import type { Entry } from './entry.ts'
import { fold } from './fold.ts'
import { editionOf, type Law } from './law.ts'
import type { Subject } from './sheet.ts'
import type { CaseState, Reason } from './state.ts'
import { term } from './term.ts'
import type { Signing } from './view.ts'
import { type MayDo, mayDo, type Setting } from './why-not.ts'

/** A course of events to try out: nobody's, stored nowhere, office and unit not asked. */
export type Scenario = {
  readonly measure: string
  readonly route: string
  readonly subject: Subject
  readonly acts: readonly { readonly act: string; readonly happened: When; readonly says: Readonly<Record<string, unknown>> }[]
  readonly asOf: When
}

export type Played = {
  readonly state: CaseState | undefined
  readonly edition: string
  readonly due: readonly Due[]
  readonly mayDo: readonly MayDo[]
  readonly refused: readonly { readonly index: number; readonly act: string; readonly reasons: readonly Reason[] }[]
  readonly term: Term | undefined
}

const CASE = 'case' as CaseId // never leaves this function's world
const PERSON = 'person' as PersonId
/** Of an entry and of the cases it may propose; the calculator follows only its one case. */
const IDS = ['entry', ...Array.from({ length: 8 }, (_, n) => `proposed-${n}`)]
const NOBODY: Signing = { acting: undefined, signer: undefined, recordedBy: '' as AccountId }

/** The last minute of a When, so that a day includes all its minutes. */
const lastMinute = (asOf: When): Moment => (isDay(asOf) ? (`${asOf}T23:59+07:00` as Moment) : asOf)

/** Whom a course is about: where its measure is about organisations, one of the first kind that was always there. */
export const subjectFor = (law: Law, { measure, subject }: Pick<Scenario, 'measure' | 'subject'>): Subject => {
  const [kind] = (Object.hasOwn(law.measures, measure) ? law.measures[measure]?.at(-1)?.about : undefined) ?? []
  return kind === undefined ? subject : { birth: '1000', sex: 'none', kind }
}

/** Plays acts one after the other through the same `decide` as real ones; refused acts are left away and their reasons returned. */
export const play = (law: Law, scenario: Scenario): Played => {
  const setting: Setting = { law, subject: subjectFor(law, scenario), units: (unit) => [unit], now: lastMinute(scenario.asOf) }
  let entries: readonly Entry[] = []
  const refused: Played['refused'][number][] = []
  scenario.acts.forEach((a, index) => {
    const view = { ...setting, person: PERSON, cases: new Map([[CASE, entries]]) }
    const opens = entries.length === 0 ? { measure: scenario.measure, route: scenario.route } : undefined
    const outcome = decide(
      view,
      NOBODY,
      a,
      { case: CASE, opens },
      IDS.map((n) => `${n}-${index}`),
      () => '',
    )
    if (outcome.ok) entries = [...entries, ...outcome.value.entries.slice(0, 1)]
    else refused.push({ index, act: a.act, reasons: outcome.refusals })
  })
  const state = fold({ ...setting, cases: new Map([[CASE, entries]]) }, CASE)
  const last = state?.steps.at(-1)
  return {
    state,
    edition: last ? editionOf(law, last.sheet) : '',
    due: state ? due(setting, state) : [],
    mayDo: state ? mayDo(setting, state, []) : [],
    refused,
    term: state && term(state),
  }
}
