import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InterlockId } from '../../../../dosing/parameters/interlock.ts'
import type { OrderChecked } from '../../../../server/contract/care.ts'
import { Sign, type Tone } from '../../../ui/Sign.tsx'
import { Ground } from '../Ground.tsx'

type Found = OrderChecked['findings'][number]
type Place = 'end' | 'dose' | 'form'

/** Beside which field a finding stands: the length of an order at its last day, its size at the dose, all else above the button. */
const placeOf = ({ id }: Found): Place => (/^OR-0[2-6]$/.test(id) ? 'end' : /^(IN|MX|BU|DD)-|^IX-04$/.test(id) ? 'dose' : 'form')

const TONE: Readonly<Record<Found['action'], Tone>> = { block: 'late', doctor: 'soon', warn: 'info' }

/** What speaks about the order at one place of its form, with where its figure comes from and how sure it is; the doctor ticks what they saw and sign with it. */
export const OrderFindings = ({
  at,
  all,
  names,
  onName,
}: {
  readonly at: Place
  readonly all: readonly Found[]
  readonly names: readonly InterlockId[]
  readonly onName: (id: InterlockId, seen: boolean) => void
}) => {
  const { t, i18n } = useTranslation('care-order')
  const dosing = useTranslation('dosing').t
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const found = all.filter((f) => placeOf(f) === at)
  if (found.length === 0) return null
  return (
    <ul className="care-found">
      {found.map((f) => (
        <li key={f.row}>
          <Sign tone={TONE[f.action]}>{dosing(`action.${f.action}`)}</Sign>
          <span>
            {f.says[language]}
            <Ground of={f} />
            {f.action === 'doctor' && (
              <Checkbox
                size="xs"
                label={t('named')}
                checked={names.includes(f.id)}
                onChange={(e) => onName(f.id, e.currentTarget.checked)}
              />
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
