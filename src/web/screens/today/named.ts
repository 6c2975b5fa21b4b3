import type { Law } from '../../../engine/law.ts'
import type { Day } from '../../../kernel/day.ts'
import type { TodayRow } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'
import { actTerm, measureTerm, taskTerm, whoTerm } from '../../law/names.ts'

/** A row of the list in words. */
export type NamedRow = TodayRow & {
  readonly measureTerm: string
  readonly whatTerm: string
  readonly whoTerm: string | undefined
  readonly unitName: string
  /** Everything that a filter looks at. */
  readonly searched: string
}

export const named = (law: Law, row: TodayRow, on: Day, units: Readonly<Record<string, string>>): NamedRow => {
  const measure = measureTerm(law, row.measure, on)
  const what = row.task ? taskTerm(law, row.measure, row.task, on) : row.acts.map((act) => actTerm(law, row.measure, act, on)).join(' / ')
  const who = whoTerm(law, row.who, row.offices, on)
  const unit = units[row.unit] ?? ''
  const searched = [row.person.name, dayText(row.person.birth), measure, what, who ?? '', unit, dayText(row.rolled)].join(' ')
  return { ...row, measureTerm: measure, whatTerm: what, whoTerm: who, unitName: unit, searched }
}
