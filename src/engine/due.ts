import type { Citation } from '../kernel/citation.ts'
import { type Day, isDay } from '../kernel/day.ts'
import { limitAfter, limitBefore, type Reached, windowBefore } from '../kernel/limit.ts'
import { dayOf, isAfter, type Moment, type When } from '../kernel/moment.ts'
import { type Law, sheetOn } from './law.ts'
import { looksAt } from './looks.ts'
import type { Clock, Sheet, Subject } from './sheet.ts'
import type { CaseState } from './state.ts'
import { term } from './term.ts'

/** What clocks are read against. */
export type Timing = { readonly law: Law; readonly subject: Subject; readonly now: Moment }

/** A clock of a case that runs: who owes what until when, and how that was counted. */
export type Due = Reached & {
  readonly acts: readonly string[]
  readonly who: string
  readonly seat: string
  readonly fact: string
  readonly from: When
  readonly sheet: Sheet
  readonly cite: Citation
  readonly missed: string | undefined
  readonly overdue: boolean
  /** It passed, and somebody has since found out why. */
  readonly answered: boolean
}

const factOf = (clock: Clock): string => ('after' in clock ? clock.after : clock.before)

/** States in which a clock runs: those it names, or those in which one of its acts may happen. */
const runsIn = (clock: Clock, sheet: Sheet): readonly string[] =>
  clock.while ??
  clock.of.flatMap((name) => {
    const at = sheet.acts[name]?.when
    return at === undefined || at === 'opens a case' ? [] : at
  })

/** When one of a clock's acts was last done since its fact was fixed, or itself told the fact, as a notice does. */
const lastDone = (c: CaseState, clock: Clock, fixedAt: number): When | undefined =>
  c.steps.findLast((s, i) => i >= fixedAt && clock.of.includes(s.entry.name))?.entry.happened

const reach = (setting: Timing, clock: Clock, from: When): Reached => {
  if ('after' in clock) return limitAfter(setting.law.calendar, from, clock.within)
  return 'atLeast' in clock
    ? limitBefore(setting.law.calendar, from, clock.atLeast)
    : windowBefore(setting.law.calendar, from, clock.within)
}

const stepThatFixed = (c: CaseState, fact: string): number => {
  const entry = fact === 'ends' ? c.fixed?.by : c.facts[fact]?.entry
  return c.steps.findIndex((s) => s.entry.id === entry)
}

const dueOf = (setting: Timing, c: CaseState, sheet: Sheet, clock: Clock, ends: Day | undefined): Due | undefined => {
  const fact = factOf(clock)
  const from = fact === 'ends' ? ends : c.facts[fact]?.when
  if (from === undefined || sheetOn(setting.law, c.measure, dayOf(from)) !== sheet) return undefined
  if (!runsIn(clock, sheet).includes(c.state)) return undefined
  const done = lastDone(c, clock, stepThatFixed(c, fact))
  if (done !== undefined && !clock.every) return undefined
  if (clock.if && !clock.if.of(looksAt(setting.subject, c, c.route, from, {}))) return undefined
  const since = clock.every ? (done ?? from) : from
  const reached = reach(setting, clock, since)
  // A notice whose last day lay before its text began could not have been owed.
  if ('before' in clock && dayOf(reached.rolled) < sheet.from) return undefined
  const overdue = isAfter(setting.now, reached.rolled)
  const answered = c.tasks.some((t) => t.task === clock.missed && t.settled && isAfter(t.settled.when, reached.rolled))
  const seat = clock.of.flatMap((name) => sheet.acts[name]?.seat ?? [])[0] ?? Object.keys(sheet.seats)[0] ?? ''
  const { of: acts, who, cite, missed } = clock
  return { ...reached, acts, who, seat, fact, from: since, sheet, cite, missed, overdue, answered }
}

const running = (setting: Timing, c: CaseState): readonly Due[] => {
  const ends = term(c)?.ends
  return (setting.law.measures[c.measure] ?? [])
    .flatMap((sheet) => sheet.clocks.map((clock) => dueOf(setting, c, sheet, clock, ends)))
    .filter((d) => d !== undefined)
}

/**
 * The clocks that run in a case, nearest first. A clock belongs to the sheet of the day of its fact: what began to run under a text runs
 * to its end under that text (docs/decisions/0004).
 */
export const due = (setting: Timing, c: CaseState): readonly Due[] =>
  running(setting, c)
    .filter((d) => !d.answered)
    .sort((a, b) => (sortKey(a.rolled) < sortKey(b.rolled) ? -1 : 1))

/** Whether the time for an act has run out undone, even where somebody has found out why. */
export const hasPassed = (setting: Timing, c: CaseState, act: string): boolean =>
  running(setting, c).some((d) => d.overdue && d.acts.includes(act))

/** Days sort at their end. */
export const sortKey = (w: When | Moment): string => (isDay(w) ? `${w}T24` : w)
