import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type HivSource, hivSources } from '../../../dosing/care/hiv.ts'
import type { DosedPage } from '../../../server/contract/figures.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SentForm } from '../../api/SentForm.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { DateField, dayIn } from '../../fields/DateField.tsx'
import { toast } from '../../ui/toast.tsx'

const NUMBERS = ['all', 'men', 'women'] as const
const wholeIn = (typed: string): number | undefined => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : undefined)

const HivForm = ({
  page,
  roll,
  onBack,
  onDone,
}: {
  readonly page: DosedPage
  readonly roll: string
  readonly onBack: () => void
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('reports')
  const [key] = useState(newKey)
  const [typed, setTyped] = useState({ all: '', men: '', women: '', on: dayText(page.period.until) })
  const [source, setSource] = useState<HivSource>('treatment book')
  const [all, men, women] = [wholeIn(typed.all), wholeIn(typed.men), wholeIn(typed.women)]
  const on = dayIn(typed.on)
  const said = all !== undefined && men !== undefined && women !== undefined && on ? { all, men, women, on } : undefined
  const sending = useSend(
    () => {
      if (!said) throw new Error('the form was sent before it was whole')
      return api.keepHivCount(roll, { key, unit: page.unit.id, period: page.period.id, source, ...said })
    },
    () => {
      toast(t('hiv.done'))
      onDone()
    },
  )
  const beside = besideFields(sending.trouble)
  return (
    <SentForm
      label={t('hiv.title')}
      does={t('hiv.save')}
      back={t('hiv.cancel')}
      ready={said !== undefined}
      sending={sending}
      beside={[...NUMBERS, 'on']}
      onBack={onBack}
    >
      <p className="report-note">{t('hiv.lead')}</p>
      {NUMBERS.map((n) => (
        <TextInput
          key={n}
          name={n}
          label={t(`hiv.${n}`)}
          inputMode="numeric"
          maxLength={6}
          maw={160}
          autoComplete="off"
          required
          value={typed[n]}
          error={beside[n]}
          onChange={(e) => setTyped({ ...typed, [n]: e.currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={t('hiv.source')}
        value={source}
        onChange={(e) => setSource(hivSources.find((s) => s === e.currentTarget.value) ?? source)}
        data={hivSources.map((s) => ({ value: s, label: t(`hiv.of.${s}`) }))}
      />
      <DateField
        label={t('hiv.on')}
        kind="day"
        required
        value={typed.on}
        error={beside['on']}
        onChange={(value) => setTyped({ ...typed, on: value })}
      />
    </SentForm>
  )
}

/** Row 1.3, which nothing here counts: who wrote it, when and from what, and for who may, the form. */
export const Hiv = ({ page, roll, onKept }: { readonly page: DosedPage; readonly roll: string; readonly onKept: () => void }) => {
  const { t } = useTranslation('reports')
  const [open, setOpen] = useState(false)
  const { may, said, missing } = page.hiv
  const row = page.rows.find((r) => r.id === page.hiv.row)
  const done = () => {
    setOpen(false)
    onKept()
  }
  return (
    <>
      {said && (
        <p className="report-note" data-export-note>
          {t('hiv.said', {
            by: said.by,
            office: said.office,
            at: whenText(said.at),
            source: t(`hiv.of.${said.source}`),
            on: dayText(said.on),
          })}
        </p>
      )}
      {missing !== undefined && missing > 0 && (
        <p className="report-note" data-export-note>
          {t('hiv.missing', { count: missing })}
        </p>
      )}
      {row?.figures?.all === null && <p className="report-note">{t('hiv.few')}</p>}
      {may && !open && (
        <Button className="no-print" variant="default" size="compact-md" onClick={() => setOpen(true)}>
          {t(said ? 'hiv.again' : 'hiv.open')}
        </Button>
      )}
      {may && open && (
        <div className="no-print">
          <HivForm page={page} roll={roll} onBack={() => setOpen(false)} onDone={done} />
        </div>
      )}
    </>
  )
}
