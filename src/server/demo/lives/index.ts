import type { Moment } from '../../../kernel/moment.ts'
import type { Life } from '../story.ts'
import { aftercare } from './aftercare.ts'
import { beginning } from './beginning.ts'
import { compulsoryLives } from './compulsory.ts'
import { oldLaw } from './old-law.ts'
import { whoChoseOne } from './organisations.ts'
import { running } from './running.ts'

/** Everybody in the demonstration: invented people, as their lives stand at a moment. */
export const livesAt = (now: Moment): readonly Life[] => [
  ...oldLaw,
  ...beginning(now),
  ...running(now),
  ...aftercare(now),
  ...compulsoryLives(now),
  ...whoChoseOne(now),
]
