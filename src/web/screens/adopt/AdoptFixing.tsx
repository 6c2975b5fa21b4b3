import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../kernel/moment.ts'
import { ActAbout } from '../../case/ActAbout.tsx'
import { fixingFields } from '../../case/adopt-attempt.ts'
import { SaysField } from '../../case/SaysField.tsx'
import { askedFields } from '../../case/typed.ts'
import { parseDay } from '../../dates/parse.ts'
import { DateField } from '../../fields/DateField.tsx'
import type { Adopting } from './AdoptForm.tsx'

/** The act whose day decides which text the length follows, with what it said about the length. */
export const AdoptFixing = ({ view, draft, attempt, set, troubleAt }: Adopting) => {
  const { t } = useTranslation('adopt')
  const { fixing } = attempt
  if (!fixing) return null
  const read = parseDay(draft.fixedOn, dayOf(view.now))
  return (
    <fieldset className="case-group">
      <legend>{t('fixed')}</legend>
      <p className="case-soft">{t('fixedHelp', { act: fixing.act.term })}</p>
      <DateField
        kind="day"
        name="fixed.on"
        label={t('fixedOn', { act: fixing.act.term.charAt(0).toLowerCase() + fixing.act.term.slice(1) })}
        description={t('fixedNone')}
        value={draft.fixedOn}
        onChange={(fixedOn) => set({ fixedOn })}
        error={troubleAt('fixed.on')}
      />
      {read.ok && (
        <>
          <ActAbout law={view.law} sheet={fixing.sheet} act={fixing.act} on={read.value} />
          {askedFields(fixingFields(fixing), draft.fixed).map(([name, field]) => (
            <SaysField
              key={name}
              name={`fixed.${name}`}
              field={field}
              on={read.value}
              value={draft.fixed[name] ?? ''}
              onChange={(typed) => set({ fixed: { ...draft.fixed, [name]: typed } })}
              error={troubleAt(`fixed.says.${name}`)}
            />
          ))}
        </>
      )}
    </fieldset>
  )
}
