import { useTranslation } from 'react-i18next'
import { unassigned } from '../../engine/seats.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { dayText } from '../dates/format.ts'
import { Line } from './Line.tsx'
import { seatTerm } from './terms.ts'

/** The units a case sits in: as named by the acts, and where their work lies today. */
export const Seats = ({
  view,
  c,
  on,
  units,
}: {
  readonly view: View
  readonly c: CaseState
  readonly on: Day
  readonly units: PersonFile['units']
}) => {
  const { t } = useTranslation('case')
  const name = (id: UnitId): string => units[id]?.name ?? id
  const waiting = new Set(unassigned(c, on, view).map((w) => w.seat))
  const latest = [...new Map(c.seats.map((s) => [s.seat, s])).values()]
  return latest.map((s) => {
    const today = view.units(s.unit, on)
    const moved = today.length === 1 && today[0] !== s.unit ? today[0] : undefined
    return (
      <Line key={s.seat} name={seatTerm(view.law, c.measure, on, s.seat)}>
        {name(s.unit)} <span className="case-soft">{t('where.seatSince', { on: dayText(s.from) })}</span>
        {moved && <p className="case-soft">{t('where.seatNow', { unit: name(moved) })}</p>}
        {today.length !== 1 && <p className="case-soft">{t(waiting.has(s.seat) ? 'where.seatOpen' : 'where.seatRests')}</p>}
      </Line>
    )
  })
}
