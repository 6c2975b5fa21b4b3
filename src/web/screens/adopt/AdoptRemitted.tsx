import { Button, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TypedRemission } from '../../case/adopt-attempt.ts'
import { remittingActs } from '../../case/adopt-groups.ts'
import { DateField } from '../../fields/DateField.tsx'
import type { Adopting } from './AdoptForm.tsx'

const NEW: TypedRemission = { act: '', on: '', n: '' }

/** Months or days that a court took off before the file was taken over: without them the person would go too late. */
export const AdoptRemitted = ({ view, draft, attempt, set, troubleAt }: Adopting) => {
  const { t } = useTranslation('adopt')
  const { fixed, happened } = attempt.adoption
  const acts = fixed && attempt.readable ? remittingActs(view.law, draft.measure, fixed.on, happened) : []
  if (acts.length === 0 && draft.remitted.length === 0) return null
  // The engine names one by its place among those that are complete.
  const place = (at: number): number =>
    draft.remitted.slice(0, at).filter((r) => r.act !== '' && r.on.trim() !== '' && r.n.trim() !== '').length
  const amountOf = ({ act }: TypedRemission): string => {
    const unit = acts.find((a) => a.name === act)?.unit
    return unit === undefined ? t('remittedN') : t(unit === 'months' ? 'remittedMonths' : 'remittedDays')
  }
  const change = (at: number, patch: Partial<TypedRemission>) =>
    set({ remitted: draft.remitted.map((r, i) => (i === at ? { ...r, ...patch } : r)) })
  return (
    <fieldset className="case-group">
      <legend>{t('remitted')}</legend>
      <p className="case-soft">{t('remittedHelp')}</p>
      {draft.remitted.map((r, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and are only added at the end or taken away
        <fieldset key={at} className="adopt-stretch" aria-label={t('remission', { n: at + 1 })}>
          <Select
            label={t('remittedBy')}
            data={acts.map(({ name, term }) => ({ value: name, label: term }))}
            value={r.act === '' ? null : r.act}
            onChange={(act) => change(at, { act: act ?? '' })}
          />
          <DateField
            kind="day"
            name={`remitted.${at}.on`}
            label={t('remittedOn')}
            value={r.on}
            onChange={(on) => change(at, { on })}
            error={troubleAt(`remission.${at}`) ?? troubleAt(`remitted.${place(at)}`)}
          />
          <TextInput label={amountOf(r)} inputMode="numeric" value={r.n} onChange={(e) => change(at, { n: e.currentTarget.value })} />
          <Button
            variant="subtle"
            onClick={() => set({ remitted: draft.remitted.filter((_, i) => i !== at) })}
            aria-label={t('remittedRemoveOf', { n: at + 1 })}
          >
            {t('remittedRemove')}
          </Button>
        </fieldset>
      ))}
      <Button variant="default" onClick={() => set({ remitted: [...draft.remitted, NEW] })}>
        {t('remittedAdd')}
      </Button>
    </fieldset>
  )
}
