import type { Day } from '../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Register } from './register.ts'

/**
 * Days of a case in one state and one unit; those of a case come in their order and touch each other. A unit that took over another's work is
 * the same unit here: the caller names both by one id.
 */
export type Stretch = {
  readonly person: PersonId
  readonly case: CaseId
  readonly measure: string
  readonly route: string
  readonly state: string
  readonly unit: UnitId
  readonly from: Day
  readonly until: Day | null
}

/** Put on the register, or taken off it, by hand: `on` is the first day of being on it, or of being off. */
export type Listed = {
  readonly entry: EntryId
  readonly person: PersonId
  readonly does: 'enters' | 'leaves'
  readonly unit: UnitId
  readonly cause: string
  readonly on: Day
}

/** Days of a person on the register of a unit. `until` is the first day off it, nothing while it goes on. */
export type Stay = {
  readonly person: PersonId
  readonly unit: UnitId
  readonly from: Day
  readonly entered: string
  readonly until: Day | null
  readonly left: string | null
  /** The cases and entries that put the person on it, the first one first. */
  readonly cases: readonly CaseId[]
  readonly entries: readonly EntryId[]
}

/** A stay before it is joined with others, or cut. Until the day `hangs` an open case holds it and only that case ends it. */
type Bit = Stay & { readonly hangs: Day | undefined }
/** By hand it ends everything in the unit; with a case (`of`) what hangs there. */
type Cut = { readonly on: Day; readonly cause: string; readonly unit: UnitId; readonly of?: CaseId }

const off = (stay: { readonly until: Day | null }, on: Day): boolean => stay.until !== null && stay.until <= on

const grouped = <T>(all: readonly T[], keyOf: (t: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const group = groups.get(keyOf(each))
    if (group) group.push(each)
    else groups.set(keyOf(each), [each])
  }
  return [...groups.values()]
}

/** The bits of one case, and the day and cause of its leaving the register for good or for a while. */
const ofCase = (r: Register, stretches: readonly Stretch[], isEnd: (s: Stretch) => boolean) => {
  const bits: Bit[] = []
  const cuts: Cut[] = []
  let last: Stretch | undefined
  let open: { readonly first: Stretch; readonly entered: string } | undefined
  const close = (until: Day | null, left: string | null, hangs?: Day) => {
    if (!open) return
    const { first, entered } = open
    bits.push({
      person: first.person,
      unit: first.unit,
      from: first.from,
      entered,
      until,
      left,
      cases: [first.case],
      entries: [],
      hangs,
    })
    open = undefined
  }
  for (const s of stretches) {
    const m = r.cases[s.measure]
    if (!m) continue
    const isIn = m.in.includes(s.state)
    if (open && !isIn) {
      const cause = m.leaves[s.state] ?? s.state
      close(s.from, cause)
      cuts.push({ on: s.from, cause, unit: s.unit, of: s.case })
    } else if (open && open.first.unit !== s.unit) {
      close(s.from, r.moves.out)
      open = { first: s, entered: r.moves.in }
    } else if (!open && isIn) {
      const begins = typeof m.begins === 'string' ? m.begins : m.begins[s.route]
      open = { first: s, entered: (last && m.again?.[last.state]) ?? begins ?? s.route }
    }
    last = s
  }
  close(null, null, last && isEnd(last) ? last.from : undefined)
  return { bits, cuts }
}

/** Bits of one person in one unit that overlap or touch are one stay: who is on the register twice stands there once. */
const joined = (bits: readonly Bit[]): readonly Stay[] => {
  const stays: Stay[] = []
  for (const { hangs: _, ...bit } of bits.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const before = stays.at(-1)
    if (!before || (before.until !== null && before.until < bit.from)) {
      stays.push(bit)
      continue
    }
    const longer = before.until !== null && (bit.until === null || bit.until > before.until)
    const { until, left } = longer ? bit : before
    stays.splice(-1, 1, { ...before, until, left, cases: [...before.cases, ...bit.cases], entries: [...before.entries, ...bit.entries] })
  }
  return stays
}

/** Whether a leaving ends a stay: by hand every one that had begun, with a case what was said by hand and what hangs on other cases that are over. */
const ends = (cut: Cut, bit: Bit): boolean =>
  bit.unit === cut.unit &&
  !off(bit, cut.on) &&
  (cut.of === undefined
    ? bit.from <= cut.on
    : bit.from < cut.on && bit.until === null && bit.hangs !== undefined && bit.hangs <= cut.on && bit.cases[0] !== cut.of)

const staysOfPerson = (cases: readonly ReturnType<typeof ofCase>[], hands: readonly Listed[]): readonly Stay[] => {
  const cuts = [
    ...cases.flatMap((c) => c.cuts),
    ...hands.flatMap(({ does, on, cause, unit }): readonly Cut[] => (does === 'leaves' ? [{ on, cause, unit }] : [])),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const byHand = hands.flatMap(({ does, person, unit, on, cause, entry }): readonly Bit[] =>
    does === 'enters' ? [{ person, unit, from: on, entered: cause, until: null, left: null, cases: [], entries: [entry], hangs: on }] : [],
  )
  const bits = [...cases.flatMap((c) => c.bits), ...byHand].flatMap((bit): readonly Bit[] => {
    const cut = cuts.find((c) => ends(c, bit))
    if (!cut) return [bit]
    return cut.on <= bit.from ? [] : [{ ...bit, until: cut.on, left: cut.cause }]
  })
  return grouped(bits, (b) => b.unit).flatMap(joined)
}

/**
 * The stays of persons on a register, from the days of their cases and what was said by hand. Somebody who is on it twice stands there once.
 * `isEnd`: whether a case is over in that state.
 */
export const staysOn = (
  r: Register,
  stretches: readonly Stretch[],
  listed: readonly Listed[],
  isEnd: (s: Stretch) => boolean,
): readonly Stay[] => {
  const hands = new Map(grouped(listed, (l) => l.person).map((g) => [g[0]?.person, g]))
  const cases = new Map(grouped(stretches, (s) => s.person).map((g) => [g[0]?.person, grouped(g, (s) => s.case)]))
  return [...new Set([...cases.keys(), ...hands.keys()])].flatMap((person) =>
    staysOfPerson(
      (cases.get(person) ?? []).map((c) => ofCase(r, c, isEnd)),
      hands.get(person) ?? [],
    ),
  )
}

/** Whether a stay covers a day. */
export const coversDay = (stay: Stay, day: Day): boolean => stay.from <= day && !off(stay, day)
