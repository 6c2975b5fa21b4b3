import { useTranslation } from 'react-i18next'
import { unitIn, unitTyped } from '../../case/typed.ts'
import { UnitField } from '../../fields/UnitField.tsx'
import type { Adopting } from './AdoptForm.tsx'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The other units of the case: only who has a seat in it sees it and can go on. */
export const AdoptSeats = ({ draft, attempt, set, troubleAt }: Adopting) => {
  const { t } = useTranslation('adopt')
  if (!attempt.sheet || attempt.otherSeats.length === 0) return null
  return (
    <fieldset className="case-group">
      <legend>{t('seats')}</legend>
      <p className="case-soft">{t('seatsHelp')}</p>
      {attempt.otherSeats.map((seat) => (
        <UnitField
          key={seat}
          label={capital(attempt.sheet?.seats[seat]?.term ?? seat)}
          kind={attempt.sheet?.seats[seat]?.unitKind}
          on={attempt.adoption.happened}
          value={unitIn(draft.seats[seat] ?? '')}
          onChange={(unit) => set({ seats: { ...draft.seats, [seat]: unit ? unitTyped(unit) : '' } })}
          error={troubleAt(`seats.${seat}`)}
        />
      ))}
    </fieldset>
  )
}
