import { type Adoption, adopt } from '../../engine/adopt.ts'
import { ownSeat, setOnlyBy } from '../../engine/adoption.ts'
import { type Law, sheetOn } from '../../engine/law.ts'
import type { Act, Sheet } from '../../engine/sheet.ts'
import type { Reason } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { Acting } from '../../engine/why-not.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import { parseDay, parseWhen } from '../dates/parse.ts'
import { type Groups, groupsOf } from './adopt-groups.ts'
import { TRIED } from './attempt.ts'
import { type CaseChanges, changesBetween } from './changes.ts'
import { saysOf, type Typed, unitIn } from './typed.ts'

/** A stretch of time as typed; one without a name is not there. */
export type TypedStretch = { readonly name: string; readonly from: string; readonly to: string }

/** What was taken off the term, as typed; one without an act is not there. */
export type TypedRemission = { readonly act: string; readonly on: string; readonly n: string }

/** The form of a paper file, as typed. */
export type AdoptDraft = {
  readonly measure: string
  readonly route: string
  readonly state: string
  readonly happened: string
  readonly facts: Typed
  readonly documents: readonly string[]
  readonly fixedOn: string
  readonly fixed: Typed
  /** Other units of the case, by seat. */
  readonly seats: Typed
  readonly stretches: readonly TypedStretch[]
  readonly remitted: readonly TypedRemission[]
  readonly note: string
}

/** The act that fixed the length, under the sheet of its own day; without a day, of the day of taking over. */
export type FixingAct = { readonly sheet: Sheet; readonly name: string; readonly act: Act }

export type AdoptAttempt = {
  readonly sheet: Sheet | undefined
  readonly fixing: FixingAct | undefined
  /** Dates and papers sorted by what they matter for. */
  readonly groups: Groups | undefined
  /** Seats of the sheet that the unit which takes over does not have itself. */
  readonly otherSeats: readonly string[]
  readonly adoption: Adoption
  readonly fixedSays: ReturnType<typeof saysOf>
  /** Whether every date could be read. */
  readonly readable: boolean
  readonly atFields: Readonly<Record<string, string>>
  readonly against: readonly Reason[]
  readonly changes: readonly CaseChanges[] | undefined
}

const NOBODY = '' as AccountId
const IDS = Array.from({ length: 9 }, (_, i) => `adopted-${i}`)

const isTyped = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** Dates that cannot be read stay as typed, so that the field that holds them is named. */
const dayIn = (text: string, today: Day): Day => {
  const read = parseDay(text, today)
  return read.ok ? read.value : (text as Day) // the engine and the server refuse it at its field
}
const whenIn = (text: string, today: Day): When => {
  const read = parseWhen(text, today)
  return read.ok ? read.value : (text as When) // as above
}

const fixingActOn = (view: View, measure: string, on: Day): FixingAct | undefined => {
  const sheet = sheetOn(view.law, measure, on)
  const name = sheet?.lasts?.fixedBy
  const act = name === undefined ? undefined : sheet?.acts[name]
  return sheet && name !== undefined && act ? { sheet, name, act } : undefined
}

/** Fields of the fixing act that its length may hang on: texts of it are not asked again. */
export const fixingFields = (fixing: FixingAct | undefined): Act['says'] =>
  Object.fromEntries(Object.entries(fixing?.act.says ?? {}).filter(([, f]) => f.kind !== 'words'))

/** Facts that the fixing act alone sets, as typed there: asked once, shown at both places. What another act sets too may be another day. */
export const derivedFacts = (law: Law, fixing: FixingAct | undefined, draft: AdoptDraft): Typed =>
  fixing && isTyped(draft.fixedOn)
    ? Object.fromEntries(
        Object.entries(setOnlyBy(law, draft.measure, fixing.sheet, fixing.name)).map(([fact, from]) => [
          fact,
          from === 'happened' || from === undefined ? draft.fixedOn : (draft.fixed[from.said] ?? ''),
        ]),
      )
    : {}

/** Tries to take the paper file over: every trouble at its field, and the case it would make. */
export const attemptAdopt = (view: View, draft: AdoptDraft, acting: Acting | undefined): AdoptAttempt => {
  const today = dayOf(view.now)
  const happened = dayIn(draft.happened, today)
  const readable = parseDay(draft.happened, today).ok
  const sheet = readable ? sheetOn(view.law, draft.measure, happened) : undefined
  const fixedOn = isTyped(draft.fixedOn) ? dayIn(draft.fixedOn, today) : undefined
  const known = fixedOn && parseDay(draft.fixedOn, today).ok ? fixedOn : undefined
  const fixing = fixingActOn(view, draft.measure, known ?? (readable ? happened : today))
  const groups = sheet && groupsOf(view.law, sheet, { measure: draft.measure, state: draft.state, fixedOn: known })
  const fixedSays = saysOf(fixingFields(fixing), draft.fixed, today)
  const own = sheet && acting ? ownSeat(view.law, sheet, acting) : {}
  const otherSeats = Object.keys(sheet?.seats ?? {}).filter((seat) => !Object.hasOwn(own, seat))
  const stretches = draft.stretches.filter((s) => sheet && s.name in sheet.intervals && isTyped(s.from))
  const remitted = draft.remitted.filter((r) => r.act !== '' && isTyped(r.on) && isTyped(r.n))
  const facts: Typed = { ...derivedFacts(view.law, fixing, draft), ...draft.facts }
  // A measure with one way in asks for none.
  const [onlyRoute = '', ...otherRoutes] = Object.keys(sheet?.routes ?? {})
  const adoption: Adoption = {
    opens: { measure: draft.measure, route: draft.route || (otherRoutes.length === 0 ? onlyRoute : '') },
    state: draft.state,
    happened,
    facts: Object.fromEntries(
      Object.keys(sheet?.facts ?? {}).flatMap((name) => {
        const text = facts[name]
        return isTyped(text) ? [[name, whenIn(text, today)]] : []
      }),
    ),
    documents: draft.documents.filter((d) => sheet && d in sheet.documents),
    ...(fixedOn ? { fixed: { on: fixedOn, says: fixedSays } } : {}),
    intervals: stretches.map(({ name, from, to }) => ({
      name,
      from: dayIn(from, today),
      ...(isTyped(to) ? { to: dayIn(to, today) } : {}),
    })),
    remitted: remitted.map(({ act, on, n }) => ({ act, on: dayIn(on, today), n: Number(n) })),
    seats: Object.fromEntries(
      otherSeats.flatMap((seat) => {
        const unit = unitIn(draft.seats[seat] ?? '')
        return unit ? [[seat, unit.id]] : []
      }),
    ),
    ...(isTyped(draft.note) ? { note: draft.note.trim() } : {}),
  }
  // The date fields themselves say what they cannot read.
  const typedDates = [
    draft.happened,
    ...(isTyped(draft.fixedOn) ? [draft.fixedOn] : []),
    ...Object.keys(adoption.facts).map((f) => facts[f] ?? ''),
    ...remitted.map((r) => r.on),
    ...stretches.flatMap((s) => [s.from, ...(isTyped(s.to) ? [s.to] : [])]),
  ]
  if (!acting || typedDates.some((text) => !parseWhen(text, today).ok))
    return { sheet, fixing, groups, otherSeats, adoption, fixedSays, readable: false, atFields: {}, against: [], changes: undefined }
  const tried = adopt(view, { acting, signer: NOBODY, recordedBy: NOBODY }, adoption, TRIED, IDS, () => '')
  const reasons = tried.ok ? [] : tried.refusals
  return {
    sheet,
    fixing,
    groups,
    otherSeats,
    adoption,
    fixedSays,
    readable: true,
    atFields: Object.fromEntries(reasons.filter((r) => r.field !== undefined).map((r) => [r.field ?? '', r.detail])),
    against: reasons.filter((r) => r.field === undefined),
    changes: tried.ok ? changesBetween(view, tried.value.cases, tried.value.touched) : undefined,
  }
}
