import { addDays, type Day, daysBetween, laterOf } from '../../../kernel/day.ts'
import { dayOf, isAfter, type Moment } from '../../../kernel/moment.ts'
import { subjectOf } from '../../subject.ts'
import type { Known, World } from './desk.ts'
import type { Fate } from './fate.ts'
import type { Story, Wish } from './story.ts'
import { enrol, tryOn } from './trying.ts'

/** The day on which a wish is written down. */
const writtenOn = ({ happened, late = 0 }: Wish): Day => addDays(dayOf(happened), late)

/** A life under way: where its story stands, and what it wishes next. */
type Living = {
  readonly fate: Fate
  readonly told: ReturnType<Story>
  readonly known: Known | undefined
  readonly wish: Wish
  /** The day on which it is tried next. */
  readonly on: Day
}

export type Lived = {
  readonly persons: number
  readonly acts: number
  /** Where a story had to go on without something that it did not name, as `number measure/act: why`. */
  readonly without: readonly string[]
  /** How often a divided ward left somebody waiting. */
  readonly divided: number
}

/** Days for which something is tried again: a limit may not have come, a paper be on its way. */
const PATIENCE = 12

/** The lives, each on the day on which it wants something next. */
const agenda = () => {
  const days = new Map<Day, Living[]>()
  return {
    add: (living: Living): void => {
      const list = days.get(living.on)
      if (list) list.push(living)
      else days.set(living.on, [living])
    },
    /** Grows while it is gone through: one thing leads to another on the same day. */
    of: (on: Day): readonly Living[] => days.get(on) ?? [],
    forget: (on: Day): void => void days.delete(on),
    first: (): Day | undefined => [...days.keys()].sort()[0],
  }
}

const named = ({ unless = [] }: Wish): readonly string[] => unless

/** What a story wishes next, on the day of the wish but not before `not`. */
const next = (living: Omit<Living, 'wish' | 'on'>, told: ReturnType<Living['told']['next']>, not: Day): Living | undefined =>
  told.done ? undefined : { ...living, wish: told.value, on: laterOf(writtenOn(told.value), not) }

/**
 * Lives the fates day by day until now, all of the city side by side, through the path of every recorded act. `dayOver` is told of each day;
 * where it throws, nothing more happens.
 */
export const liveCity = async (
  world: World,
  fates: readonly (readonly [Fate, Story])[],
  now: Moment,
  dayOver: (on: Day) => void,
): Promise<Lived> => {
  const waiting = agenda()
  for (const [fate, story] of fates) {
    const told = story(fate)
    const living = next({ fate, told, known: undefined }, told.next(), fate.from)
    if (living) waiting.add(living)
  }
  const without: string[] = []
  let [persons, acts, divided] = [0, 0, 0]
  const live = async (living: Living, on: Day): Promise<Living | undefined> => {
    const { fate: was, told, wish } = living
    const person = living.known?.person ?? (was.organisation ? subjectOf(was.organisation) : await enrol(world, was, on))
    if (!person) {
      without.push(`${was.no}: not registered`)
      return undefined
    }
    if (!living.known && !was.organisation) persons += 1
    const known = living.known ?? { person, cases: new Map(), entries: new Map() }
    const tried = await tryOn(world, was, known, wish, on)
    const fate = tried.recorded && wish.movesTo ? { ...was, ward: wish.movesTo } : was
    if (!was.organisation) world.residents.set(fate.no, { person, fate })
    if (tried.recorded) acts += 1
    if (tried.why !== undefined && !tried.recorded && daysBetween(writtenOn(wish), on) < PATIENCE)
      return { ...living, known, on: addDays(on, 1) }
    if (tried.unless === 'divided') divided += 1
    else if (tried.why !== undefined || (tried.unless && !named(wish).includes(tried.unless)))
      without.push(`${fate.no} ${wish.measure}/${wish.act} ${on}: ${tried.why ?? tried.unless}`)
    return next({ fate, told, known }, told.next(tried), on)
  }
  for (let on = waiting.first(); on && !isAfter(on, now); on = addDays(on, 1)) {
    for (const living of waiting.of(on)) {
      const later = await live(living, on)
      if (later) waiting.add(later)
    }
    waiting.forget(on)
    dayOver(on)
  }
  return { persons, acts, without, divided }
}
