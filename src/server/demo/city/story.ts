import type { CaseState } from '../../../engine/state.ts'
import { addDays, type Day, day } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { type Moment, momentOf, type When } from '../../../kernel/moment.ts'
import type { Fate } from './fate.ts'
import { below, type Random } from './random.ts'

/** Law 120 and its decrees are in force from this day on. */
export const NEW_LAW = day('2026-07-01')

type Says = Readonly<Record<string, unknown>>

/**
 * Why a wish may come to nothing: the law of its day knows no such act (`law`), the person lives there already (`place`), or another unit cannot know
 * of a record that has no number (`number`).
 */
export type Unless = 'law' | 'place' | 'number'

/** Something that somebody of an office would write down, if the law of the day lets it. */
export type Wish = {
  readonly measure: string
  readonly act: string
  readonly happened: When
  /** Fields that the act of the day does not have are left away, those that it asks for besides are filled; null leaves one empty. */
  readonly says: Says
  /** Opens a case of this route. */
  readonly route?: string | undefined
  /** Takes a case over from paper instead. */
  readonly paper?: Paper | undefined
  /** Happened so many days before it is written down. */
  readonly late?: number | undefined
  /** Puts the latest entry of this act right: it happened on this day, and said this. */
  readonly corrects?: true
  /** The person lives in another unit since then. With an act the file goes there by it; without one (measure and act empty) an office of the commune says so. */
  readonly movesTo?: UnitId | undefined
  /** One office asks whether this record and that of another fate are of one person, and an office of the other says yes; measure and act empty. */
  readonly sameAs?: number
  /** For no other reason may it fail. */
  readonly unless?: readonly Unless[]
}

export type Paper = {
  readonly seats: Readonly<Record<string, UnitId>>
  readonly state: string
  readonly facts: Readonly<Record<string, When>>
  readonly documents: readonly string[]
  /** None where the measure has no length. */
  readonly fixed?: { readonly on: Day; readonly says: Says }
}

/** What came of a wish: the case as it then stands. */
export type Came = {
  readonly recorded: boolean
  readonly on: Day
  readonly ends?: Day | undefined
  readonly state?: CaseState['state'] | undefined
}

/** A life told step by step; what came of each step comes back. It stops where it returns. */
export type Story = (fate: Fate) => Generator<Wish, void, Came>

export type Beat = {
  readonly act: string
  /** Days after the one before, at least and at most. */
  readonly after: readonly [number, number]
  readonly says?: Says | ((on: Day) => Says)
  /** In how many of a hundred lives it comes at all; a story goes on without it, also where the law of the day does not know it. */
  readonly maybe?: number
  /** Days that pass before it is written down; in so many of a hundred lives, `[days, lives]`. */
  readonly late?: readonly [number, number]
  readonly corrects?: true
  readonly movesTo?: UnitId
  /** The first day on which it is done no more. */
  readonly until?: Day
}

const between = (random: Random, [least, most]: readonly [number, number]): number => least + below(random, most - least + 1)

/** At a minute of a working day, the later of a day the later in the story. */
export const minuteOf = (random: Random, on: Day, hour: number): Moment => momentOf(on, hour, below(random, 60))

/** Tells one beat after the other. Answers the day of the last, or nothing where one that had to come did not. */
export function* follow(fate: Fate, measure: string, from: Day, beats: readonly Beat[]): Generator<Wish, Came | undefined, Came> {
  let came: Came = { recorded: true, on: from }
  for (const { act, after, says = {}, maybe, late, corrects, movesTo, until } of beats) {
    const wanted = addDays(came.on, between(fate.random, after))
    if (maybe !== undefined && below(fate.random, 100) >= maybe) continue
    if (until !== undefined && wanted >= until) continue
    const next = yield {
      measure,
      act,
      happened: wanted,
      says: typeof says === 'function' ? says(wanted) : says,
      late: late && below(fate.random, 100) < late[1] ? late[0] : 0,
      movesTo,
      unless: [...(maybe === undefined ? [] : ['law' as const]), ...(movesTo === undefined ? [] : ['place' as const])],
      ...(corrects ? { corrects } : {}),
    }
    if (next.recorded) came = next
    else if (maybe === undefined) return undefined
  }
  return came
}
