import type { Citation } from '../kernel/citation.ts'
import { type Day, isDay } from '../kernel/day.ts'
import { limitAfter, limitBefore, type Reached, windowBefore } from '../kernel/limit.ts'
import { dayOf, isAfter, type Moment, type When } from '../kernel/moment.ts'
import { ADOPT } from './entry.ts'
import { groundLost } from './ground.ts'
import { actOf, type Law, officesIn, sheetOn } from './law.ts'
import { looksAt } from './looks.ts'
import { reaches } from './reach.ts'
import type { Clock, Sheet, Subject } from './sheet.ts'
import type { CaseState } from './state.ts'
import { term } from './term.ts'

/** What clocks are read against. */
export type Timing = { readonly law: Law; readonly subject: Subject; readonly now: Moment }

/** The end of a clock, or the opening of its window, by an edition of the calendar that another one has replaced since. */
export type Moved = {
  /** The edition that moved it, and the decision that made it. */
  readonly calendar: string
  readonly by: string
  readonly was: When
  /** What it became. */
  readonly is: When
}

/** A clock of a case that runs: who owes what until when, and how that was counted. */
export type Due = Reached & {
  readonly acts: readonly string[]
  readonly who: string
  /** Words for who owes it where its text names somebody narrower than the role. */
  readonly whose: string | undefined
  readonly seat: string
  readonly fact: string
  readonly from: When
  readonly sheet: Sheet
  readonly cite: Citation
  /** Where its first day stands, or what is open about it, beside the article of its length. */
  readonly start: Clock['start']
  readonly missed: string | undefined
  readonly overdue: boolean
  /** It passed, and somebody has since found out why. */
  readonly answered: boolean
  /** What it was before calendars that came after it had begun moved it, latest first. */
  readonly moved: readonly Moved[]
}

const factOf = (clock: Clock): string => ('after' in clock ? clock.after : clock.before)

/** States in which one of a clock's acts may happen under a sheet. */
export const answeredIn = (clock: Clock, sheet: Sheet): readonly string[] =>
  clock.of.flatMap((name) => {
    const at = sheet.acts[name]?.when
    return at === undefined || at === 'opens a case' ? [] : at
  })

/** States in which a clock runs: those it names, or those in which one of its acts may happen. */
export const runsIn = (clock: Clock, sheet: Sheet): readonly string[] => clock.while ?? answeredIn(clock, sheet)

const whenOf = (c: CaseState, fact: string, ends: Day | undefined): When | undefined => {
  if (fact === 'ends') return ends
  if (fact === 'groundLost') return groundLost(c)
  return fact === 'endMoved' ? c.endMoved?.when : c.facts[fact]?.when
}

const stepThatFixed = (c: CaseState, fact: string): number => {
  const entry = fact === 'ends' || fact === 'groundLost' ? c.fixed?.by : fact === 'endMoved' ? c.endMoved?.entry : c.facts[fact]?.entry
  return c.steps.findIndex((s) => s.entry.id === entry)
}

/** When one of a clock's acts was last done since its fact: after the step that fixed it, by that step itself, as a notice does, or after its day. */
const lastDone = (c: CaseState, clock: Clock, from: When, fixedAt: number): When | undefined =>
  c.steps.findLast((s, i) => clock.of.includes(s.entry.name) && (i >= fixedAt || ('after' in clock && isAfter(s.entry.happened, from))))
    ?.entry.happened

/** Whether the paper file that told of a clock's fact had what one of its acts makes: it was done before the case was taken over. */
const doneOnPaper = (c: CaseState, clock: Clock, sheet: Sheet, fixedAt: number): boolean => {
  const step = c.steps[fixedAt]
  return (
    step?.entry.name === ADOPT && clock.of.some((name) => sheet.acts[name]?.makes?.some((paper) => c.documents[paper] === step.entry.id))
  )
}

/** The last moment of what must be done within, or a time ahead of, a clock's fact. */
export const reach = (setting: Timing, clock: Clock, from: When): Reached => {
  if ('after' in clock) return limitAfter(setting.law.calendar, from, clock.within)
  return 'atLeast' in clock
    ? limitBefore(setting.law.calendar, from, clock.atLeast)
    : windowBefore(setting.law.calendar, from, clock.within)
}

/** Where the calendar has changed since a clock began: what each new edition made of it. */
const movedBy = (setting: Timing, clock: Clock, from: When, began: Day): readonly Moved[] => {
  const { calendar, ...law } = setting.law
  const { replaces } = calendar
  if (!replaces || began >= replaces.until) return []
  const before: Timing = { ...setting, law: { ...law, calendar: replaces.calendar } }
  const [was, is] = [reach(before, clock, from), reach(setting, clock, from)].map((r) => r.opens ?? r.rolled)
  return [
    ...(was === undefined || is === undefined || was === is ? [] : [{ calendar: calendar.edition, by: replaces.by, was, is }]),
    ...movedBy(before, clock, from, began),
  ]
}

/** When somebody found out why a clock's duty was not done, earliest first. */
const answers = (c: CaseState, clock: Clock): readonly When[] =>
  c.tasks.flatMap((t) => (t.task === clock.missed && t.settled ? [t.settled.when] : [])).sort((a, b) => compare(sortKey(a), sortKey(b)))

/** What was done on paper before a case was taken over is not known: its recurring duties count from that day. */
const knownFrom = (c: CaseState, from: When, fixedAt: number): When => {
  const step = c.steps[fixedAt]
  return step?.entry.name === ADOPT ? step.entry.happened : from
}

/** Where the round of a recurring duty began: at its fact, when it was last done, or when somebody found out why it was not. */
const roundFrom = (setting: Timing, c: CaseState, clock: Clock, first: When): When =>
  answers(c, clock).reduce((since, when) => (isAfter(when, reach(setting, clock, since).rolled) ? when : since), first)

/**
 * Who owes it on a day: the role that its own text names, or who may do it by the text in force then where nobody in that role may any more.
 * How long it takes and where that stands stays with its own text (docs/decisions/0126).
 */
const ownerOf = (law: Law, { of, who }: Clock, own: Sheet, inForce: Sheet, on: Day): string => {
  if (who === 'person' || inForce === own || law.offices.roles[who]?.outside) return who
  const roles = of.flatMap((name) => actOf(inForce, name)?.by ?? [])
  const may = roles.flatMap((role) => officesIn(law, role, on))
  return officesIn(law, who, on).some((office) => may.includes(office)) ? who : (roles[0] ?? who)
}

/** The seat whose work it is: of those an act of the clock may be done at, the one that has the office that owes it. */
const seatOf = (law: Law, of: Clock['of'], who: string, sheet: Sheet, on: Day): string => {
  const seats = of.flatMap((name) => sheet.acts[name]?.seat ?? [])
  const kinds = officesIn(law, who, on).map((office) => law.offices.offices[office]?.unitKind)
  return seats.find((seat) => kinds.includes(sheet.seats[seat]?.unitKind)) ?? seats[0] ?? Object.keys(sheet.seats)[0] ?? ''
}

const dueOf = (setting: Timing, c: CaseState, sheet: Sheet, clock: Clock, ends: Day | undefined): Due | undefined => {
  const fact = factOf(clock)
  const fixed = whenOf(c, fact, ends)
  if (fixed === undefined || !runsIn(clock, sheet).includes(c.state)) return undefined
  const acts = clock.of.filter((name) => reaches(setting.law, c, sheet, name))
  if (acts.length === 0) return undefined
  const fixedAt = stepThatFixed(c, fact)
  // What moved since it was told was not told yet, however often it was before.
  const done = fact === 'endMoved' ? undefined : lastDone(c, clock, fixed, fixedAt)
  if (!clock.every && (done !== undefined || doneOnPaper(c, clock, sheet, fixedAt))) return undefined
  const from = clock.every ? roundFrom(setting, c, clock, done ?? knownFrom(c, fixed, fixedAt)) : fixed
  const reached = reach(setting, clock, from)
  // A notice that must leave time belongs to the text of its own last day: under that text it could still be owed.
  if (sheetOn(setting.law, c.measure, dayOf('atLeast' in clock ? reached.rolled : from)) !== sheet) return undefined
  if (clock.if && !clock.if.of(looksAt(setting.subject, c, c.route, fixed, {}))) return undefined
  const overdue = isAfter(setting.now, reached.rolled)
  const answered = answers(c, clock).some((when) => isAfter(when, reached.rolled))
  const today = dayOf(setting.now)
  const inForce = sheetOn(setting.law, c.measure, today) ?? sheet
  const who = ownerOf(setting.law, clock, sheet, inForce, today)
  const seat = seatOf(setting.law, clock.of, who, inForce, today)
  const { cite, start, missed } = clock
  // A notice ahead of an end began to run when the end was fixed, not on its day.
  const began = 'after' in clock ? from : (c.steps[fixedAt]?.entry.happened ?? from)
  const moved = movedBy(setting, clock, from, dayOf(began))
  const whose = who === clock.who ? clock.whose : undefined
  return { ...reached, acts, who, whose, seat, fact, from, sheet, cite, start, missed, overdue, answered, moved }
}

const running = (setting: Timing, c: CaseState, asked: (clock: Clock) => boolean = () => true): readonly Due[] => {
  const ends = term(c)?.ends
  return (setting.law.measures[c.measure] ?? [])
    .flatMap((sheet) => sheet.clocks.filter(asked).map((clock) => dueOf(setting, c, sheet, clock, ends)))
    .filter((d) => d !== undefined)
}

/**
 * The clocks that run in a case, nearest first. A clock belongs to the sheet of the day of its fact, and a round of a recurring duty to that
 * of the day it began: what began to run under a text runs to its end under that text (docs/decisions/0004, 0022). A notice a time ahead of
 * something belongs to the sheet of the last day on which it leaves that time (docs/decisions/0149).
 */
export const due = (setting: Timing, c: CaseState): readonly Due[] =>
  running(setting, c)
    .filter((d) => !d.answered)
    .sort((a, b) => compare(sortKey(a.rolled), sortKey(b.rolled)))

/** Whether the time for an act has run out undone, even where somebody has found out why. */
export const hasPassed = (setting: Timing, c: CaseState, act: string): boolean =>
  // Of the clocks of this act alone: rules ask again and again, and reckoning all of them took half the time of a case.
  running(setting, c, (clock) => clock.of.includes(act)).some((d) => d.overdue && d.acts.includes(act))

/** Days sort at their end. */
export const sortKey = (w: When | Moment): string => (isDay(w) ? `${w}T24` : w)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
