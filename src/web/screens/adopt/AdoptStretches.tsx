import { Button, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TypedStretch } from '../../case/adopt-attempt.ts'
import { DateField } from '../../fields/DateField.tsx'
import type { Adopting } from './AdoptForm.tsx'

const NEW: TypedStretch = { name: '', from: '', to: '' }

/** Days held, days away: what shortens or lengthens the term besides its own length. */
export const AdoptStretches = ({ draft, attempt, set, troubleAt }: Adopting) => {
  const { t } = useTranslation('adopt')
  const kinds = Object.entries(attempt.sheet?.intervals ?? {})
  if (kinds.length === 0) return null
  // The engine names a stretch by its place among those that are complete.
  const place = (at: number): number => draft.stretches.slice(0, at).filter((s) => s.name !== '' && s.from.trim() !== '').length
  const change = (at: number, patch: Partial<TypedStretch>) =>
    set({ stretches: draft.stretches.map((s, i) => (i === at ? { ...s, ...patch } : s)) })
  return (
    <fieldset className="case-group">
      <legend>{t('stretches')}</legend>
      <p className="case-soft">{t('stretchesHelp')}</p>
      {draft.stretches.map((s, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and are only added at the end or taken away
        <fieldset key={at} className="adopt-stretch" aria-label={t('stretch', { n: at + 1 })}>
          <Select
            label={t('stretchKind')}
            data={kinds.map(([value, i]) => ({ value, label: i.term }))}
            value={s.name === '' ? null : s.name}
            onChange={(name) => change(at, { name: name ?? '' })}
          />
          <DateField
            kind="day"
            name={`intervals.${at}.from`}
            label={t('stretchFrom')}
            value={s.from}
            onChange={(from) => change(at, { from })}
            error={troubleAt(`stretch.${at}`) ?? troubleAt(`intervals.${place(at)}`)}
          />
          <DateField
            kind="day"
            name={`intervals.${at}.to`}
            label={t('stretchTo')}
            description={t('stretchOpen')}
            value={s.to}
            onChange={(to) => change(at, { to })}
          />
          <Button
            variant="subtle"
            onClick={() => set({ stretches: draft.stretches.filter((_, i) => i !== at) })}
            aria-label={t('stretchRemoveOf', { n: at + 1 })}
          >
            {t('stretchRemove')}
          </Button>
        </fieldset>
      ))}
      <Button variant="default" onClick={() => set({ stretches: [...draft.stretches, NEW] })}>
        {t('stretchAdd')}
      </Button>
    </fieldset>
  )
}
