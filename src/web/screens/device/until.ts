import type { Day } from '../../../kernel/day.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import { whenText } from '../../dates/format.ts'

/** `12:00` of today, else with its day: in the evening a machine holds the rights of tomorrow. */
export const untilText = (until: Moment, today: Day): string => (dayOf(until) === today ? until.slice(11, 16) : whenText(until))
