import { addDays, type Day } from '../../../kernel/day.ts'
import { CITY_FROM, type Fate, fateOf } from './fate.ts'
import { below, randomFrom } from './random.ts'
import { compulsory, takenOver } from './stories/compulsory.ts'
import { determination } from './stories/determination.ts'
import { monitoring } from './stories/monitoring.ts'
import { treated, treatedBefore } from './stories/substitution.ts'
import { twice } from './stories/twice.ts'
import { users } from './stories/users.ts'
import { voluntary } from './stories/voluntary.ts'
import type { Story } from './story.ts'

/** Each measure joins with its stories and how large a part of the people live them. */
const stories: readonly (readonly [Story, number])[] = [
  [voluntary, 26],
  [determination, 4],
  [monitoring, 3],
  [users, 12],
  [compulsory, 40],
  [takenOver, 15],
  [treated, 8],
  [treatedBefore, 15],
]

const everybody = stories.reduce((sum, [, share]) => sum + share, 0)

const storyOf = (of: number): Story => {
  let left = of
  for (const [story, share] of stories) {
    if (left < share) return story
    left -= share
  }
  return voluntary
}

/** The people of a city, the same for the same seed; more people leave the others as they are. */
export const cityOf = (seed: number, persons: number, until: Day): readonly (readonly [Fate, Story])[] =>
  Array.from({ length: persons }, (_, no) => {
    const fate = fateOf(seed, no, until)
    const story = fate.also === undefined ? storyOf(below(randomFrom(seed + no * 31), everybody)) : twice
    return [story === takenOver || story === treatedBefore ? { ...fate, from: addDays(CITY_FROM, no % 5) } : fate, story]
  })
