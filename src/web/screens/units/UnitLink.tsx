import { Link } from '@tanstack/react-router'
import { addDays, type Day } from '../../../kernel/day.ts'
import type { UnitName } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'

/** A unit that leads to its page, with where it lies. */
export const UnitLink = ({ unit, row }: { readonly unit: UnitName; readonly row?: true }) => (
  <>
    <Link to="/don-vi/$id" params={{ id: unit.id }} {...(row ? { 'data-row': true } : {})}>
      {unit.name}
    </Link>
    {unit.within && <span className="unit-soft">, {unit.within}</span>}
  </>
)

/** The last day of what is no more on `until`. */
export const lastDay = (until: Day): string => dayText(addDays(until, -1))

export const datesOf = (unit: { readonly from?: UnitName['from']; readonly until?: UnitName['until'] }, now: string): string =>
  `${unit.from ? dayText(unit.from) : ''} – ${unit.until ? lastDay(unit.until) : now}`
