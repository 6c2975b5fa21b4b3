import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UnitLife } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { BasisField, readBasis } from './fields.tsx'
import { useUnitForm } from './useUnitForm.ts'

const EMPTY: { until: string; to: readonly ChosenUnit[]; basis: string } = { until: '', to: [], basis: '' }

/** The end of an organisation: merged into one, divided among several, or simply ended. */
export const EndForm = ({ life, onDone }: { readonly life: UnitLife; readonly onDone: () => void }) => {
  const { t } = useTranslation('units')
  const form = useDraft(`unit/${life.unit.id}/end`, EMPTY)
  const { value, set } = form
  const { until, to } = value
  const day = readDate('day', until)
  const said = day?.ok ? { until: day.value, to: to.map((u) => u.id), ...readBasis(value) } : undefined
  const { sending, tried, refused, submit } = useUnitForm(form, said, {
    send: (more) => api.ruleUnit(life.unit.id, { key: form.key, does: 'end', ...more }),
    told: t('rule.done'),
    done: onDone,
  })
  return (
    <SendForm
      form={form}
      sending={sending}
      label={t('rule.end')}
      save={t('rule.save')}
      cancel={t('cancel')}
      onSubmit={submit}
      onBack={onDone}
    >
      <DateField
        kind="day"
        label={t('end.until')}
        description={t('end.untilHelp')}
        required
        value={until}
        error={tried && !day?.ok ? t('lacks.day') : refused['until']}
        onChange={(typed) => set({ until: typed })}
      />
      <UnitField
        label={t('end.to')}
        description={t('end.toHelp')}
        kind={life.unit.kind}
        value={undefined}
        error={refused['to']}
        onChange={(unit) => {
          if (unit && to.every((u) => u.id !== unit.id)) set({ to: [...to, unit] })
        }}
      />
      {to.length > 0 && (
        <ul className="unit-list" aria-label={t('end.to')}>
          {to.map((u) => (
            <li key={u.id} className="unit-chosen">
              {u.name}
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('end.removeOf', { name: u.name })}
                onClick={() => set({ to: to.filter((x) => x.id !== u.id) })}
              >
                {t('end.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <BasisField value={value} set={set} refused={refused} />
    </SendForm>
  )
}
