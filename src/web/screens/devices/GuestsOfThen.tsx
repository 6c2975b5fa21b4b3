import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, type Day, daysBetween } from '../../../kernel/day.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { dayText } from '../../dates/format.ts'
import { findByPaper } from './findByPaper.ts'

export type Guest = { readonly person: PersonId; readonly day: Day; readonly number: string }

/** Whom of elsewhere a clinic had on the days that a restored server does not know, by the exact number of a paper. */
export const GuestsOfThen = ({
  from,
  today,
  guests,
  onChange,
}: {
  readonly from: Day
  readonly today: Day
  readonly guests: readonly Guest[]
  readonly onChange: (guests: readonly Guest[]) => void
}) => {
  const { t } = useTranslation('devices')
  const [number, setNumber] = useState('')
  const [day, setDay] = useState<string>(today)
  const days = Array.from({ length: daysBetween(from, today) + 1 }, (_, n) => addDays(from, n))
  const finding = useSend(
    () => findByPaper(number, t('findPurpose'), t('nobody')),
    (person) => {
      onChange([...guests, { person, day: day as Day, number: number.trim() }]) // chosen from the list
      setNumber('')
    },
  )
  return (
    <fieldset className="form-fields">
      <legend>{t('guestsOfThen')}</legend>
      <ul>
        {guests.map((g) => (
          <li key={`${g.person}/${g.day}`}>
            {g.number}, {dayText(g.day)}{' '}
            <Button size="compact-sm" variant="subtle" onClick={() => onChange(guests.filter((each) => each !== g))}>
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <TextInput
        name="guest"
        label={t('paperNumber')}
        value={number}
        inputMode="numeric"
        onChange={(e) => setNumber(e.currentTarget.value)}
      />
      {days.length > 1 && (
        <NativeSelect
          name="guestDay"
          label={t('guestDay')}
          value={day}
          data={days.map((each) => ({ value: each, label: dayText(each) }))}
          onChange={(e) => setDay(e.currentTarget.value)}
        />
      )}
      <SendState sending={finding} />
      <Button variant="default" disabled={number.trim() === ''} onClick={finding.send}>
        {t('addGuest')}
      </Button>
    </fieldset>
  )
}
