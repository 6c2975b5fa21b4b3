import type { Board } from '../../../engine/board.ts'
import { type Law, sheetOn } from '../../../engine/law.ts'
import { actTerm, measureTerm, whoTerm } from '../../../engine/terms.ts'
import type { Day } from '../../../kernel/day.ts'
import type { When } from '../../../kernel/moment.ts'
import { boards } from '../../../law/boards/index.ts'
import type { BoardDuty, BoardPage, BoardRow } from '../../../server/contract/boards.ts'
import { factTerm, routeTerm, stateTerm } from '../../case/terms.ts'
import { dayText, whenText } from '../../dates/format.ts'

export const boardNames: readonly (readonly [name: string, term: string])[] = Object.entries(boards).map(([name, b]) => [name, b.term])

export const boardNamed = (name: string): Board | undefined => (Object.hasOwn(boards, name) ? boards[name] : undefined)

export type NamedDuty = BoardDuty & { readonly whatTerm: string; readonly whoTerm: string | undefined; readonly unitName: string }

/** A row of a board in words. */
export type NamedRow = Omit<BoardRow, 'owed'> & {
  readonly measureTerm: string
  readonly stateTerm: string
  readonly dates: readonly { readonly fact: string; readonly text: string; readonly when: When }[]
  readonly owed: readonly NamedDuty[]
  readonly unitName: string
  /** The unit for which the case is on the board, where that is another. */
  readonly atName: string | undefined
  /** Where the end cannot be counted: the day it would be counted from. */
  readonly endFrom: string | undefined
  /** Everything that a filter looks at. */
  readonly searched: string
}

export const named = (law: Law, row: BoardRow, on: Day, units: BoardPage['units']): NamedRow => {
  const { measure, route, state, person } = row
  const from = sheetOn(law, measure, on)?.lasts?.from
  const words = {
    measureTerm: `${measureTerm(law, measure, on)} · ${routeTerm(law, measure, on, route)}`,
    stateTerm: stateTerm(law, measure, on, state),
    dates: Object.entries(row.facts).map(([fact, when]) => ({
      fact,
      text: `${factTerm(law, measure, on, fact)}: ${whenText(when)}`,
      when,
    })),
    unitName: units[row.unit] ?? '',
    atName: row.at === undefined || row.at === row.unit ? undefined : units[row.at],
    endFrom: row.ends || from === undefined ? undefined : factTerm(law, measure, on, from),
    owed: row.owed.map((d) => ({
      ...d,
      whatTerm: d.acts.map((act) => actTerm(law, measure, act, on)).join(' / '),
      whoTerm: whoTerm(law, d.who, d.offices, on),
      unitName: units[d.unit] ?? '',
    })),
  }
  const owed = words.owed.flatMap((d) => [d.whatTerm, d.whoTerm ?? '', d.unitName, dayText(d.rolled.slice(0, 10))])
  const ends = row.ends ? dayText(row.ends) : ''
  const searched = [
    person.name,
    dayText(person.birth),
    words.measureTerm,
    words.stateTerm,
    ...words.dates.map((d) => d.text),
    words.unitName,
    words.atName ?? '',
    ...owed,
    ends,
  ]
  return { ...row, ...words, searched: searched.join(' ') }
}
