import { type Entry, SEAT } from '../../engine/entry.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { seatTerm } from './terms.ts'

/** Which unit an official chose for which seat. */
export const ChosenSeat = ({
  view,
  c,
  entry,
  units,
}: {
  readonly view: View
  readonly c: CaseState
  readonly entry: Entry
  readonly units: PersonFile['units']
}) => {
  if (entry.name !== SEAT) return null
  return (
    <dl className="case-said">
      {Object.entries(entry.body.seats ?? {}).map(([seat, unit]) => (
        <div key={seat}>
          <dt>{seatTerm(view.law, c.measure, dayOf(entry.happened), seat)}</dt>
          <dd>{units[unit]?.name ?? unit}</dd>
        </div>
      ))}
    </dl>
  )
}
