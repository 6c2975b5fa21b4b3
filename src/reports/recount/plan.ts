import type { PersonSubject } from '../../engine/sheet.ts'
import type { Day } from '../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import { changesIn, type Diary, stateOn } from './diary.ts'
import type { Cases } from './recount.ts'

/** What a kind of plan line counts, in the words of the plan: the same values that the database is asked with. */
export type PlanAsked = {
  readonly kind: 'stock' | 'flow'
  readonly measure: string
  readonly routes?: readonly string[] | undefined
  readonly states?: readonly string[] | undefined
  readonly seat?: string | undefined
  readonly homes?: Readonly<Record<UnitId, string>> | undefined
  readonly around?: readonly UnitId[] | undefined
  readonly bySex?: boolean | undefined
  readonly from: Day
  readonly until: Day
}

export type PlanRecount = {
  readonly home: string | null
  readonly sex: PersonSubject['sex'] | null
  readonly persons: number
  readonly episodes: number
  readonly cases: readonly CaseId[]
}

/** Who sat where at the end of a day, seats in the order in which they were first taken. */
const seatedOn = (diary: Diary, day: Day): ReadonlyMap<string, UnitId> => {
  const on = day < diary.opened ? diary.opened : day
  const seated = new Map<string, UnitId>()
  for (const s of diary.seats) if (s.from <= on) seated.set(s.seat, s.unit)
  return seated
}

const isOf = (asked: PlanAsked, diary: Diary, day: Day): boolean => {
  const state = stateOn(diary, day)
  if (state === undefined || state === '' || (asked.states && !asked.states.includes(state))) return false
  return asked.seat === undefined || seatedOn(diary, day).has(asked.seat)
}

/** The day on which a case counts: the first of all on which it was what is asked for, when that lies in the days asked about (flow), or the last of these days (stock). */
const dayOf = (asked: PlanAsked, diary: Diary): Day | undefined => {
  if (asked.kind === 'stock') return isOf(asked, diary, asked.until) ? asked.until : undefined
  const first = changesIn(diary).find((day) => isOf(asked, diary, day))
  return first !== undefined && first >= asked.from && first <= asked.until ? first : undefined
}

/** The part of the plan that had the case last by the end of the days asked about. */
const homeIn = ({ homes = {}, seat, until }: PlanAsked, diary: Diary): string | null => {
  let home: string | null = null
  for (const day of changesIn(diary)) {
    if (day > until) break
    for (const [of, unit] of seatedOn(diary, day)) if (seat === undefined || of === seat) home = homes[unit] ?? home
  }
  return home
}

/** Counts what a kind of line asks for by leafing through every diary. Slow on purpose: it must be right by being simple. */
export const recountPlan = (cases: Cases, asked: PlanAsked): readonly PlanRecount[] => {
  const near = asked.around && new Set<string>([...asked.around, ...Object.keys(asked.homes ?? {})])
  const found = new Map<string, Omit<PlanRecount, 'persons' | 'episodes' | 'cases'> & { persons: Set<PersonId>; cases: CaseId[] }>()
  for (const { id, record, measure, route, subject, diary } of cases.known) {
    if (measure !== asked.measure || (asked.routes && !asked.routes.includes(route))) continue
    const day = dayOf(asked, diary)
    if (day === undefined || (near && ![...seatedOn(diary, day).values()].some((unit) => near.has(unit)))) continue
    const [home, sex] = [homeIn(asked, diary), asked.bySex ? subject.sex : null]
    const key = `${home} ${sex}`
    const count = found.get(key) ?? { home, sex, persons: new Set<PersonId>(), cases: [] }
    count.persons.add(cases.persons.ofCase(id, record))
    count.cases.push(id)
    found.set(key, count)
  }
  return [...found.values()].map(({ persons, ...count }) => ({ ...count, persons: persons.size, episodes: count.cases.length }))
}
