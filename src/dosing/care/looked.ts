import type { AccountId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Fitness, FitnessCheck } from '../situation/person.ts'

/** What was said with a dose of how the person was found. `looked`: the minute of the look, by the clock of the page. */
type Said = { readonly fitness?: Fitness | undefined; readonly looked?: Moment | undefined }

/** The look at somebody, of the minute in which it was made: a page left open, or sent again, makes it no younger, and nobody looked later than now. */
export const lookOf = ({ fitness, looked }: Said, by: AccountId, now: Moment): FitnessCheck | undefined =>
  fitness && { at: looked !== undefined && looked < now ? looked : now, found: fitness, by }
