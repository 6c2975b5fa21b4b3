import { type Moment, moment } from '../../kernel/moment.ts'

const EAST_MS = 7 * 3_600_000

/**
 * What the clock of this machine shows, as a minute in Viet Nam. Only a device that doses without a line asks it (test/arrows.test.ts): there is no other
 * clock then, and the rules of the right of the day take into account that it may be wrong.
 */
export const machineNow = (): Moment => moment(`${new Date(Date.now() + EAST_MS).toISOString().slice(0, 16)}+07:00`)
