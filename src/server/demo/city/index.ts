import { addDays, type Day } from '../../../kernel/day.ts'
import { CITY_FROM, type Fate, fateOf, isDoubled, young } from './fate.ts'
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
import type { Story } from './story.ts'

/** Each measure joins with its stories: a number that stays theirs, and how large a part of the people live them. */
const stories: readonly (readonly [no: number, Story, share: number])[] = [
  [1, voluntary, 28],
  [2, determination, 4],
  [3, monitoring, 3],
  [4, users, 12],
  [5, compulsory, 40],
  [6, takenOver, 15],
  [7, treated, 8],
  [8, treatedBefore, 15],
  [9, volunteers, 9],
  [10, resident, 6],
  [11, minors, 3],
]

/**
 * Each story draws for a person, the larger its part the earlier, and the earliest is lived: a story that joins takes people from the others and leaves
 * everybody else as they were (rendezvous hashing with weights).
 */
const storyOf = (seed: number, no: number): Story => {
  const drawn = stories.map(([of, story, share]) => {
    const lot = randomFrom(seed + no * 31 + of * 104_729)()
    return { story, at: -Math.log(1 - lot) / share }
  })
  return drawn.reduce((first, next) => (next.at < first.at ? next : first)).story
}

/** The people of a city, the same for the same seed; more people leave the others as they are. */
export const cityOf = (seed: number, persons: number, until: Day): readonly (readonly [Fate, Story])[] =>
  Array.from({ length: persons }, (_, no) => {
    const fate = fateOf(seed, no, until)
    const story = fate.also === undefined ? storyOf(seed, no) : twice
    if (story === minors) return isDoubled(no) ? [fate, voluntary] : [young(fate), minors]
    return [story === takenOver || story === treatedBefore ? { ...fate, from: addDays(CITY_FROM, no % 5) } : fate, story]
  })
