import { type Editions, type Kept, lawAt } from '../../engine/editions.ts'
import type { Entry } from '../../engine/entry.ts'
import type { Said } from '../../engine/field.ts'
import { fold } from '../../engine/fold.ts'
import type { Law } from '../../engine/law.ts'
import type { PersonSubject } from '../../engine/sheet.ts'
import { addMonths, type Day, dayFrom, isDay } from '../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Asked, Count } from '../count.ts'
import { GONE, type Indicator, MOVED, OPENED, type Part } from '../indicator.ts'
import { changesIn, type Diary, dayBefore, diaryOf, stateOn, unitOn } from './diary.ts'
import { type Absence, absencesIn, isAway, type Visit, visitsAt } from './doses.ts'
import { type Persons, personsAt } from './persons.ts'
import type { Told } from './told.ts'

/** A case as it was known at a position: told, folded and written down anew, with nothing taken from the tables of the database. */
type Known = {
  readonly id: CaseId
  readonly record: PersonId
  readonly measure: string
  readonly route: string
  readonly subject: PersonSubject
  readonly diary: Diary
  /** Every step as it stands, by the day on which it happened. */
  readonly steps: readonly { readonly act: string; readonly on: Day; readonly says: Said }[]
}

/** The days of every case as known at a position, the visits of each to a window, and the day of what is known. */
export type Cases = {
  readonly pos: number
  readonly known: readonly Known[]
  readonly persons: Persons
  readonly visits: ReadonlyMap<CaseId, readonly Visit[]>
  readonly on: Day | undefined
}

const editionsAt = ({ rulings }: Told, pos: number): Editions | undefined => rulings.findLast((r) => r.pos <= pos)?.editions

const foldRecord = (law: Law, record: Told['records'][number], pos: number): readonly Known[] => {
  const subject = record.subjects.findLast((s) => s.pos <= pos)?.subject
  if (!subject) return []
  const cases = new Map<CaseId, Entry[]>()
  for (const { pos: at, entry } of record.acts) {
    if (at > pos) continue
    const list = cases.get(entry.case)
    if (list) list.push(entry)
    else cases.set(entry.case, [entry])
  }
  return [...cases.keys()].flatMap((id) => {
    const c = fold({ law, subject, cases }, id)
    const diary = c && diaryOf(c)
    const steps = c?.steps.map(({ entry }) => ({ act: entry.name, on: dayOf(entry.happened), says: entry.body.says })) ?? []
    return c && diary ? [{ id, record: record.person, measure: c.measure, route: c.route, subject, diary, steps }] : []
  })
}

/**
 * Every case as the log had it at a position, under the law as ruled by then. What nobody touched since `before` under the same law is not folded
 * again. @throws when a ruled edition is no longer kept.
 */
export const casesAt = (law: Law, kept: Kept, told: Told, pos: number, before?: Cases): Cases => {
  const ruled = editionsAt(told, pos)
  const then = lawAt(law, kept, ruled)
  if (!then.ok) throw new Error(then.refusals.map((r) => r.detail).join('\n'))
  const same = new Map<PersonId, Known[]>()
  if (before && before.pos <= pos && editionsAt(told, before.pos) === ruled)
    for (const k of before.known) same.set(k.record, [...(same.get(k.record) ?? []), k])
  const since = before?.pos ?? 0
  const untouched = (r: Told['records'][number]): boolean =>
    same.size > 0 && ![...r.acts, ...r.subjects].some((e) => e.pos > since && e.pos <= pos)
  return {
    pos,
    known: told.records.flatMap((r) => (untouched(r) ? (same.get(r.person) ?? []) : foldRecord(then.value, r, pos))),
    persons: personsAt(told, pos),
    visits: visitsAt(told, pos),
    on: told.sealed?.find((s) => s.pos >= pos)?.day,
  }
}

const placeNamed = (asked: Asked, unit: UnitId | undefined): string | undefined =>
  unit === undefined ? undefined : asked.places.find((p) => p.units.includes(unit))?.id

/** Where a case stands on the roll at the end of a day. */
const placeOn = (asked: Asked, { diary }: Known, day: Day): string | undefined => {
  const state = stateOn(diary, day)
  return state !== undefined && asked.roll.states.includes(state) ? placeNamed(asked, unitOn(diary, asked.roll.seat, day)) : undefined
}

const onRoll = (asked: Asked, { diary }: Known, day: Day): boolean => {
  const state = stateOn(diary, day)
  return state !== undefined && asked.roll.states.includes(state)
}

type Move = { readonly part: Part; readonly cause: string; readonly place: string; readonly day: Day }

/** Each act and field that is asked about, once. */
const deedsAsked = ({ indicators }: Asked): readonly { readonly act: string; readonly field: string }[] => {
  const found = new Map<string, { readonly act: string; readonly field: string }>()
  for (const { act, field } of indicators) if (act !== undefined && field !== undefined) found.set(`${act} ${field}`, { act, field })
  return [...found.values()]
}

/** A life with the days on which somebody was away. */
type Lived = { readonly known: Known; readonly away: readonly Absence[]; readonly visits: readonly Visit[] }

const livedBy = (known: Known, { visits, on }: Cases, gone: number | undefined): Lived => {
  const own = visits.get(known.id) ?? []
  return { known, visits: own, away: gone === undefined ? [] : absencesIn(own, gone, on) }
}

/** What somebody was in at the end of a day; whoever was away was that. */
const lifeOn = ({ known, away }: Lived, day: Day): string | undefined => {
  const state = stateOn(known.diary, day)
  return state !== undefined && isAway(away, day) ? GONE : state
}
const isThere = (asked: Asked, { known, away }: Lived, day: Day): boolean => onRoll(asked, known, day) && !isAway(away, day)
const placeThere = (asked: Asked, lived: Lived, day: Day): string | undefined =>
  isThere(asked, lived, day) ? placeOn(asked, lived.known, day) : undefined

/** The days on which a stay began until a day: where it came onto the roll from nothing or from a state from which nobody comes back. */
const beginningsOf = (asked: Asked, lived: Lived, until: Day, back: readonly string[]): readonly Day[] => {
  const days = new Set([...changesIn(lived.known.diary), ...lived.away.flatMap((a) => (a.back === undefined ? [] : [a.back]))])
  return [...days].sort().filter((day) => {
    const before = lifeOn(lived, dayBefore(day))
    return (
      day <= until &&
      isThere(asked, lived, day) &&
      !isThere(asked, lived, dayBefore(day)) &&
      (before === undefined || !back.includes(before))
    )
  })
}

/** Whether somebody moved to another place of the roll after a day and before another. */
const movedBetween = (asked: Asked, lived: Lived, after: Day, before: Day | undefined): boolean =>
  changesIn(lived.known.diary).some(
    (day) =>
      day > after &&
      day <= asked.window.until &&
      (before === undefined || day < before) &&
      isThere(asked, lived, day) &&
      isThere(asked, lived, dayBefore(day)) &&
      placeThere(asked, lived, day) !== placeThere(asked, lived, dayBefore(day)),
  )

/** How long somebody is there, and whether who began so many months ago is there still. */
const staysOf = (asked: Asked, known: Known, cases: Cases): readonly Move[] => {
  const { from, until } = asked.window
  const moves = new Map<string, Move>()
  for (const { part, months, back, gone } of asked.indicators) {
    if (part === 'dosed' || months === undefined || back === undefined) continue
    const lived = livedBy(known, cases, gone)
    const begun = beginningsOf(asked, lived, until, back)
    const [cause, last, here] = [String(months), begun.at(-1), placeThere(asked, lived, until)]
    if (part === 'over' && last !== undefined && here !== undefined && addMonths(last, months) < until)
      moves.set(`over ${cause}`, { part, cause, place: here, day: until })
    if (part !== 'cohort' && part !== 'kept') continue
    begun.forEach((day, n) => {
      const place = placeThere(asked, lived, day)
      if (place === undefined || day < addMonths(from, -months) || day > addMonths(until, -months)) return
      if (movedBetween(asked, lived, day, begun[n + 1])) return
      if (part === 'cohort' || (day === last && here === place)) moves.set(`${part} ${cause} ${day}`, { part, cause, place, day: until })
    })
  }
  return [...moves.values()]
}

/** Who takes a drug, how, and who of them stayed away for too long in these days. */
const dosedOf = (asked: Asked, known: Known, cases: Cases): readonly Move[] => {
  const { from, until } = asked.window
  const own = asked.indicators.filter((i) => i.part === 'dosed')
  const [first] = own
  if (!first) return []
  const lived = livedBy(known, cases, first.gone)
  const moves: Move[] = []
  for (const { from: gone } of lived.away) {
    const before = lived.visits.findLast((v) => v.day < gone)
    const place = placeThere(asked, lived, dayBefore(gone))
    if (gone < from || gone > until || place === undefined || before?.agent !== first.agent || stateOn(known.diary, gone) === undefined)
      continue
    moves.push({ part: 'dosed', cause: 'lost', place, day: gone })
  }
  const place = placeThere(asked, lived, until)
  const last = lived.visits.findLast((v) => v.day <= until)
  if (place === undefined || (last && last.agent !== first.agent)) return moves
  const is = (cause: string) => moves.push({ part: 'dosed', cause, place, day: until })
  is('here')
  const begun = beginningsOf(asked, lived, until, first.back ?? []).at(-1)
  for (const months of new Set(own.flatMap((i) => i.months ?? [])))
    if (begun !== undefined && addMonths(begun, months) < until) is(`over${months}`)
  is(last && asked.points?.includes(last.site) ? 'point' : 'clinic')
  if (!last) is('untold')
  if (last && lived.visits.some((v) => v.day === last.day && v.home)) is('home')
  return moves
}

const movesOf = (asked: Asked, known: Known, cases: Cases): readonly Move[] => {
  const { from, until } = asked.window
  const { diary } = known
  const moves: Move[] = []
  const stock = (part: Part, day: Day) => {
    const place = placeOn(asked, known, day)
    if (place !== undefined) moves.push({ part, cause: stateOn(diary, day) ?? '', place, day })
  }
  stock('start', dayBefore(from))
  stock('end', until)
  for (const day of changesIn(diary)) {
    if (day < from || day > until) continue
    const [was, is] = [placeOn(asked, known, dayBefore(day)), placeOn(asked, known, day)]
    if (was === is) continue
    const came = onRoll(asked, known, dayBefore(day)) ? MOVED : (stateOn(diary, dayBefore(day)) ?? OPENED)
    const went = onRoll(asked, known, day) ? MOVED : (stateOn(diary, day) ?? '')
    if (was !== undefined) moves.push({ part: 'out', cause: went, place: was, day })
    if (is !== undefined) moves.push({ part: 'in', cause: came, place: is, day })
  }
  moves.push(...staysOf(asked, known, cases), ...dosedOf(asked, known, cases))
  for (const { act, field } of deedsAsked(asked))
    for (const step of known.steps) {
      const [answer, place] = [step.says[field], placeOn(asked, known, step.on)]
      if (step.act !== act || step.on < from || step.on > until || answer === undefined || place === undefined) continue
      moves.push({ part: 'did', cause: `${act}/${answer}`, place, day: step.on })
    }
  return moves
}

/** The day somebody reaches an age; of a year alone the last day of it. */
const turns = ({ birth }: PersonSubject, age: number): Day => addMonths(isDay(birth) ? birth : dayFrom(Number(birth), 12, 31), age * 12)

const isCounted = (i: Indicator, move: Move, subject: PersonSubject): boolean =>
  i.part === move.part &&
  (i.causes === undefined || i.causes.includes(move.cause)) &&
  !i.but?.includes(move.cause) &&
  (i.sex === undefined || i.sex === subject.sex) &&
  (i.from === undefined || turns(subject, i.from) <= move.day) &&
  (i.below === undefined || turns(subject, i.below) > move.day)

/** Counts by looking at every case, one after the other. Slow on purpose: it must be right by being simple. */
export const recount = (cases: Cases, asked: Asked): readonly (Count & { readonly cases: readonly CaseId[] })[] => {
  const found = new Map<
    string,
    { readonly id: string; readonly place: string; readonly persons: Set<PersonId>; readonly cases: CaseId[] }
  >()
  for (const known of cases.known) {
    if (known.measure !== asked.roll.measure) continue
    for (const move of movesOf(asked, known, cases)) {
      for (const i of asked.indicators) {
        if (!isCounted(i, move, known.subject)) continue
        const key = `${i.id} ${move.place}`
        const count = found.get(key) ?? { id: i.id, place: move.place, persons: new Set<PersonId>(), cases: [] }
        count.persons.add(cases.persons.ofCase(known.id, known.record))
        count.cases.push(known.id)
        found.set(key, count)
      }
    }
  }
  return [...found.values()].map(({ id, place, persons, cases: ids }) => ({
    id,
    place,
    persons: persons.size,
    episodes: ids.length,
    cases: ids,
  }))
}
