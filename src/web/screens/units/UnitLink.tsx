import { Link } from '@tanstack/react-router'
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

export const datesOf = (unit: { readonly from?: UnitName['from']; readonly until?: UnitName['until'] }, now: string): string =>
  `${unit.from ? dayText(unit.from) : ''} – ${unit.until ? dayText(unit.until) : now}`
