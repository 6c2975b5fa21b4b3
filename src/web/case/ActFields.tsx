import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../engine/law.ts'
import { sheetOn } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { typedText } from '../dates/parse.ts'
import { DateField, readDate } from '../fields/DateField.tsx'
import { now } from '../session/clock.ts'
import { OtherLaw } from './OtherLaw.tsx'
import { SaysField } from './SaysField.tsx'
import { askedFields, type Typed } from './typed.ts'

/** The date of an act and everything it says, as the sheet of that date asks for it. */
export const ActFields = ({
  law,
  measure,
  act,
  today,
  happened,
  says,
  onHappened,
  onSay,
  troubleAt,
  noteAt,
}: {
  readonly law: Law
  readonly measure: string
  readonly act: string
  readonly today: Day
  readonly happened: string
  readonly says: Typed
  readonly onHappened: (typed: string) => void
  readonly onSay: (name: string, typed: string) => void
  readonly troubleAt: (field: string) => string | undefined
  readonly noteAt?: (field: string) => string | undefined
}) => {
  const { t } = useTranslation('case')
  const read = readDate('when', happened)
  const on = read?.ok ? dayOf(read.value) : today
  const rule = sheetOn(law, measure, on)?.acts[act]
  const minute = rule?.at === 'minute'
  return (
    <>
      <div className="case-when">
        <DateField
          kind={minute ? 'when' : 'day'}
          name="happened"
          label={t(minute ? 'form.happenedMinute' : 'form.happened')}
          description={t(minute ? 'form.happenedMinuteHelp' : 'form.happenedHelp')}
          required
          value={happened}
          onChange={onHappened}
          error={troubleAt('happened')}
        />
        {minute && (
          <Button variant="default" onClick={() => onHappened(typedText(now()))}>
            {t('form.rightNow')}
          </Button>
        )}
      </div>
      <OtherLaw law={law} measure={measure} act={act} on={on} today={today} />
      {rule &&
        askedFields(rule.says, says).map(([name, field]) => (
          <SaysField
            key={name}
            name={name}
            field={field}
            on={on}
            value={says[name] ?? ''}
            onChange={(typed) => onSay(name, typed)}
            error={troubleAt(name)}
            note={noteAt?.(name)}
          />
        ))}
    </>
  )
}
