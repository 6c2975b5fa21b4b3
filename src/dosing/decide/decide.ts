import type { Parameters } from '../parameters/parameters.ts'
import type { Asked, Facts } from '../situation/situation.ts'
import { give } from './give.ts'
import type { Happened } from './happened.ts'
import { note } from './note.ts'
import type { Actor, Answer, Decision } from './record.ts'

/**
 * The only home of what may be done about a dose: the record to append, or everything that stands in the way with who may do what now. Pure; the
 * minute, the person's facts of every site and the figures in force are arguments.
 */
export const decide = (facts: Facts, asked: Asked | Happened, by: Actor, answers: readonly Answer[], p: Parameters): Decision => {
  switch (asked.does) {
    case 'dose':
    case 'top-up':
    case 'replace':
    case 'rest':
    case 'hand out':
      return give(facts, asked, by, answers, p)
    case 'not given':
    case 'no rest':
    case 'vomited':
    case 'spilled':
    case 'remove':
    case 'returned':
      return note(facts, asked, by, p)
  }
}
