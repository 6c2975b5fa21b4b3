import type { Due } from '../../engine/due.ts'
import type { Law } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import { rolesTerm } from './terms.ts'
import type { T } from './wording.ts'

type Owed = Pick<Due, 'who' | 'whose' | 'sheet'>

/** Whether it is owed by whom the case is about, for whom no office can act. */
export const isTheirOwn = ({ who, whose }: Owed): boolean => who === 'person' && whose === undefined

/** Who owes a clock, in the words of its text where that names somebody narrower than the office: a chief judge, the parents. */
export const debtorText = (t: T, law: Law, owed: Owed, on: Day): string => {
  if (isTheirOwn(owed)) return t(owed.sheet.about ? 'clocks.organisation' : 'clocks.person')
  return owed.whose ?? rolesTerm(law, [owed.who], on)
}
