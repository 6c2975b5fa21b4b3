import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import { moment, when } from '../kernel/moment.ts'
import type { Outcome } from '../kernel/refusal.ts'
import { type Adoption, adopt } from './adopt.ts'
import { type Assignment, assign } from './assign.ts'
import { type Correction, correct } from './correct.ts'
import { decide } from './decide.ts'
import type { Entry } from './entry.ts'
import { fold } from './fold.ts'
import type { Law, UnitsOn } from './law.ts'
import type { Recording } from './recording.ts'
import type { Subject } from './sheet.ts'
import type { CaseState, Reason, Why } from './state.ts'
import { toy } from './toy.ts'
import type { Signing, View } from './view.ts'
import { type Acting, mayBeIrregular } from './why-not.ts'

type Says = Readonly<Record<string, unknown>>
type Options = {
  readonly law?: Law
  readonly subject?: Subject
  readonly units?: UnitsOn
  readonly kindOf?: View['kindOf']
  readonly above?: View['above']
  readonly now?: string
}

export const KEEPER: Acting = { office: 'keeper', unit: 'shed' as UnitId }
export const WARDEN: Acting = { office: 'warden', unit: 'shed' as UnitId }
export const HEAD: Acting = { office: 'head', unit: 'shed' as UnitId }

/** Who may act as a keeper on a day: the role goes to the wardens on 2025-03-01. */
const keeping = (on: string): Acting => (on < '2025-03-01' ? KEEPER : WARDEN)

/** Recorded, or refused for which reasons. */
export type Came =
  | { readonly entry: EntryId; readonly recording: Recording }
  | { readonly refused: readonly Reason[]; readonly soft: boolean }

export const reasons = (came: Came): readonly Why[] => ('refused' in came ? came.refused.map((r) => r.why) : [])

/** A person and all that is recorded of her, for examples that read as a story. Each step really goes through the engine. */
export const toyWorld = ({
  law = toy,
  subject = { birth: '1990', sex: 'female' },
  units = (u) => [u],
  kindOf,
  above,
  now = '2027-01-01T08:00+07:00',
}: Options = {}) => {
  let cases: View['cases'] = new Map()
  let clock = now
  let n = 0
  const fresh = (): readonly string[] => {
    n += 1
    return Array.from({ length: 9 }, (_, i) => `id-${n}-${i}`)
  }
  const view = (): View => ({ law, subject, units, kindOf, above, now: moment(clock), person: 'person' as PersonId, cases })
  const signing = (acting: Acting): Signing & { readonly acting: Acting } => ({
    acting,
    signer: 'account' as AccountId,
    recordedBy: 'account' as AccountId,
  })
  const kept = (outcome: Outcome<Recording, Why>): Came => {
    if (!outcome.ok) return { refused: outcome.refusals, soft: mayBeIrregular(outcome.refusals) }
    cases = outcome.value.cases
    return { entry: outcome.value.entries[0]?.id ?? ('' as EntryId), recording: outcome.value }
  }
  return {
    view,
    /** From now on it is that minute. */
    at: (minute: string): void => {
      clock = minute
    },
    open: (id: string, measure: string, route: string, act: string, on: string, says: Says = {}, by: Acting = keeping(on)): Came =>
      kept(
        decide(
          view(),
          signing(by),
          { act, happened: when(on), says },
          { case: id as CaseId, opens: { measure, route } },
          fresh(),
          () => 'hash',
        ),
      ),
    act: (id: string, act: string, on: string, says: Says = {}, by: Acting = keeping(on), ids = 9): Came =>
      kept(decide(view(), signing(by), { act, happened: when(on), says }, { case: id as CaseId }, fresh().slice(0, ids), () => 'hash')),
    /** By an office, nobody knows whose hand; as irregular too, where that helps. */
    unsigned: (id: string, act: string, on: string, says: Says = {}, by: Acting = keeping(on)): Came => {
      const said = { act, happened: when(on), says, irregular: { why: 'so it was' } }
      return kept(decide(view(), { ...signing(by), signer: undefined }, said, { case: id as CaseId }, fresh(), () => 'hash'))
    },
    /** It happened all the same. */
    irregular: (id: string, act: string, on: string, says: Says = {}, by: Acting = keeping(on), why = 'so it was'): Came =>
      kept(
        decide(view(), signing(by), { act, happened: when(on), says, irregular: { why } }, { case: id as CaseId }, fresh(), () => 'hash'),
      ),
    correct: (id: string, entry: Came, on: string, says: Says = {}, by: Acting = keeping(on), more: Partial<Correction> = {}): Came => {
      const said = { entry: idOf(entry), instead: { happened: when(on), says }, why: 'typed wrongly', ...more }
      return kept(correct(view(), signing(by), id as CaseId, said, fresh(), () => 'hash'))
    },
    strike: (id: string, entry: Came, by: Acting = KEEPER): Came =>
      kept(correct(view(), signing(by), id as CaseId, { entry: idOf(entry), why: 'never happened' }, fresh(), () => 'hash')),
    adopt: (id: string, said: Adoption, by: Acting = keeping(said.happened)): Came =>
      kept(adopt(view(), signing(by), said, id as CaseId, fresh(), () => 'hash')),
    assign: (id: string, said: Assignment, by: Acting): Came =>
      kept(assign(view(), signing(by), said, id as CaseId, fresh(), () => 'hash')),
    state: (id: string): CaseState => {
      const c = fold(view(), id as CaseId)
      if (!c) throw new Error(`no case ${id}`)
      return c
    },
    maybe: (id: string): CaseState | undefined => fold(view(), id as CaseId),
    entries: (id: string): readonly Entry[] => cases.get(id as CaseId) ?? [],
    /** Ids of the cases that were proposed, in order. */
    proposed: (): readonly string[] => [...cases].flatMap(([id, list]) => (list[0]?.body.from ? [id] : [])),
  }
}

const idOf = (came: Came): EntryId => {
  if ('refused' in came) throw new Error(`was refused: ${came.refused.map((r) => r.detail).join(' ')}`)
  return came.entry
}

/** Steps of a case whose ground is gone: name and reasons. */
export const lost = (c: CaseState): readonly (readonly [string, readonly Why[]])[] =>
  c.steps.flatMap((s) => (s.lost.length > 0 ? [[s.entry.name, s.lost.map((r) => r.why)] as const] : []))
