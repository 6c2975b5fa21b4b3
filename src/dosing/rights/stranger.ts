import type { Day } from '../../kernel/day.ts'
import type { CaseId, PersonId } from '../../kernel/ids.ts'
import { plain } from '../../kernel/letters.ts'
import type { Seal } from './device.ts'

/** Somebody whom no list of the taker has, as they were read out. Whoever stands there holds the card; `year`: of birth. */
export type Stranger = { readonly card: string; readonly name: string; readonly year: string }

const cardOf = (typed: string): string => typed.trim().toUpperCase()

/** As it is under the code: a name that was heard has no marks and no capitals. */
export const strangerKey = ({ card, name, year }: Stranger): string => [cardOf(card), plain(name), year].join('|')

const PEOPLE = '00000000-0000-8000-8000-'
const CASES = '00000000-0000-8000-9000-'
/** `api.stranger` looks for the card by the same text. */
const SALT = 'thẻ đọc qua điện thoại '

/**
 * Under which id a device writes on a day of somebody whom it knows by their card alone. The server, which knows whose it is, enters what was told as of that
 * person: of that day, since a card may be another person's later.
 */
export const strangerId = (seal: Seal, card: string, day: Day): PersonId =>
  `${PEOPLE}${seal(SALT, `${day} ${cardOf(card)}`).slice(0, 12)}` as PersonId // a uuid of nobody

export const isStranger = (person: string): boolean => person.startsWith(PEOPLE)

/** The treatment of a stranger, of which a device knows nothing. */
export const strangerCase = (person: PersonId): CaseId => person.replace(PEOPLE, CASES) as CaseId // a uuid of no case
export const isStrangerCase = (of: string): boolean => of.startsWith(CASES)
