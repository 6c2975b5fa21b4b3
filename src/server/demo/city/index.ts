import { addDays, type Day, daysBetween } from '../../../kernel/day.ts'
import { CITY_FROM, type Fate, fateOf, isDoubled, ofOwnWill, receivedWithoutHome, young } from './fate.ts'
import { randomFrom } from './random.ts'
import { compulsory, takenOver } from './stories/compulsory.ts'
import { determination } from './stories/determination.ts'
import { minors } from './stories/minors.ts'
import { monitoring } from './stories/monitoring.ts'
import { resident } from './stories/resident.ts'
import { treated, treatedBefore } from './stories/substitution.ts'
import { twice } from './stories/twice.ts'
import { users } from './stories/users.ts'
import { voluntary } from './stories/voluntary.ts'
import { volunteers } from './stories/volunteers.ts'
import { chosenBy } from './stories/volunteers-since-2026.ts'
import { NEW_LAW, type Story } from './story.ts'

/** A story, how large a part of the people live it, what it makes of who begins it, and whom it leaves to the others. */
type Part = {
  readonly no: number
  readonly story: Story
  readonly share: number
  readonly as?: (fate: Fate) => Fate
  readonly not?: (no: number) => boolean
}

/** In the first days everybody is taken over whose case began before. */
const before = (fate: Fate): Fate => ({ ...fate, from: addDays(CITY_FROM, fate.no % 5) })

/** A few come with their parents, by the own will of both. */
const byWill = (fate: Fate): Fate => chosenBy(ofOwnWill(fate.nth % 31 === 3 && !isDoubled(fate.no) ? young(fate) : fate))

/** Each measure joins with its stories: a number that stays theirs, and parts that give the year what its plan asks for (`demoPlan`). */
const parts: readonly Part[] = [
  { no: 1, story: voluntary, share: 14 },
  { no: 2, story: determination, share: 16, as: ofOwnWill },
  { no: 3, story: monitoring, share: 5 },
  { no: 4, story: users, share: 12 },
  { no: 5, story: compulsory, share: 35, as: receivedWithoutHome },
  { no: 6, story: takenOver, share: 15, as: before },
  { no: 7, story: treated, share: 16 },
  { no: 8, story: treatedBefore, share: 32, as: before },
  { no: 9, story: volunteers, share: 48, as: byWill },
  { no: 10, story: resident, share: 6, as: receivedWithoutHome },
  { no: 11, story: minors, share: 4, as: young, not: isDoubled },
]
const ofSecond: Part = { no: 0, story: twice, share: 0 }

/**
 * Each story draws for a person, the larger its part the earlier, and the earliest is lived: a story that joins takes people from the others and leaves
 * everybody else as they were (rendezvous hashing with weights).
 */
const partOf = (seed: number, no: number): Part => {
  const drawn = parts
    .filter((part) => !part.not?.(no))
    .map((part) => {
      const lot = randomFrom(seed + no * 31 + part.no * 104_729)()
      return { part, at: -Math.log(1 - lot) / part.share }
    })
  return drawn.reduce((first, next) => (next.at < first.at ? next : first)).part
}

/** The golden section: its multiples lie evenly between 0 and 1 however many there are. */
const SECTION = (Math.sqrt(5) - 1) / 2
/** A life needs some days to begin. */
const LAST_DAYS = 3

/** The people of a city, the same for the same seed; more people leave the others as they are. Lives of each story begin evenly over the years. */
export const cityOf = (seed: number, persons: number, until: Day): readonly (readonly [Fate, Story])[] => {
  const begun = new Map<Part, number>()
  const since = new Map<Part, number>()
  const days = Math.max(1, daysBetween(CITY_FROM, until) - LAST_DAYS)
  const city: (readonly [Fate, Story])[] = []
  for (let no = 0; no < persons; no += 1) {
    const fate = fateOf(seed, no)
    const part = fate.also === undefined ? partOf(seed, no) : ofSecond
    const nth = begun.get(part) ?? 0
    begun.set(part, nth + 1)
    const first = (fate.also === undefined ? undefined : city[fate.also]?.[0].from) ?? CITY_FROM
    const left = Math.max(1, days - daysBetween(CITY_FROM, first))
    const from = addDays(first, Math.floor((((nth + part.no / 10) * SECTION) % 1) * left))
    const nthSince = from < NEW_LAW ? undefined : (since.get(part) ?? 0)
    if (nthSince !== undefined) since.set(part, nthSince + 1)
    const life = { ...fate, from, nth, nthSince }
    city.push([part.as?.(life) ?? life, part.story])
  }
  return city
}
