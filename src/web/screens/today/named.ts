import { whoKey } from '../../../engine/terms.ts'
import type { Today, TodayRow } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'

/** A row of the list in words. */
export type NamedRow = TodayRow & {
  readonly measureTerm: string
  readonly whatTerm: string
  readonly whoTerm: string | undefined
  readonly unitName: string
  /** Everything that a filter looks at. */
  readonly searched: string
}

export const named = (row: TodayRow, { terms, units }: Pick<Today, 'terms' | 'units'>): NamedRow => {
  const at = (name: string) => `${row.measure}/${name}`
  const measure = terms.measures[row.measure] ?? row.measure
  const what = row.task ? (terms.tasks[at(row.task)] ?? row.task) : row.acts.map((act) => terms.acts[at(act)] ?? act).join(' / ')
  const who = terms.who[whoKey(row.who, row.offices)]
  const unit = units[row.unit] ?? ''
  const searched = [row.person.name, dayText(row.person.birth), measure, what, who ?? '', unit, dayText(row.rolled)].join(' ')
  return { ...row, measureTerm: measure, whatTerm: what, whoTerm: who, unitName: unit, searched }
}
