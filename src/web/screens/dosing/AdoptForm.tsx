import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../kernel/ids.ts'
import type { AdoptFigure, FigureShown } from '../../../server/contract/adopting.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SentForm } from '../../api/SentForm.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { toast } from '../../ui/toast.tsx'
import { typedFigure } from './typedFigure.ts'
import { useFigureText } from './useFigureText.ts'
import { useSecondSigner } from './useSecondSigner.tsx'

const MARKS = ['read', 'press', 'derived'] as const satisfies readonly AdoptFigure['mark'][]

/** The head signs for a figure, and a second person of the clinic beside, with their own password. */
export const AdoptForm = ({
  figure,
  site,
  onBack,
  onDone,
}: {
  readonly figure: FigureShown
  readonly site: UnitId
  readonly onBack: () => void
  readonly onDone: () => void
}) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const [key] = useState(newKey)
  const text = useFigureText()
  const shown = figure.value === null ? '' : text(figure.value, figure.unit)
  const [typed, setTyped] = useState(shown)
  const [source, setSource] = useState('')
  const [mark, setMark] = useState<AdoptFigure['mark']>('read')
  const second = useSecondSigner()
  const value = figure.unit === null ? null : typedFigure(typed, figure.unit, t(`units.${figure.unit}`))
  const reads = value === null || value === undefined ? undefined : { row: figure.row, value: text(value, figure.unit) }
  const sending = useSend(
    () => {
      if (value === undefined) throw new Error('a figure has its unit')
      return api.adoptFigure({ key, site, row: figure.row, value, source: source.trim(), mark, second: second.signer })
    },
    () => {
      toast(reads ? t('adoptedNow', reads) : t('signedNow'))
      onDone()
    },
  )
  const beside = besideFields(sending.trouble)
  const ready = source.trim() !== '' && second.signs && value !== undefined
  return (
    <SentForm
      label={t('adoptOf', { row: figure.row })}
      does={t('signTogether')}
      back={t('back')}
      ready={ready}
      sending={sending}
      beside={['value', 'source', 'second', 'password']}
      onBack={onBack}
    >
      <p>
        <strong>{figure.row}</strong> {figure.asks[language]}
      </p>
      {figure.value !== null && (
        <TextInput
          name="value"
          label={t('value')}
          description={
            figure.bounds
              ? t('bounds', { least: text(figure.bounds[0], figure.unit), greatest: text(figure.bounds[1], figure.unit) })
              : t('fixed')
          }
          value={typed}
          error={beside['value'] ?? (value === undefined ? t('figureWithUnit', { example: shown }) : undefined)}
          onChange={(e) => setTyped(e.currentTarget.value)}
        />
      )}
      <TextInput
        name="source"
        label={t('source')}
        description={t('sourceHelp')}
        value={source}
        maxLength={300}
        error={beside['source']}
        onChange={(e) => setSource(e.currentTarget.value)}
      />
      <NativeSelect
        name="mark"
        label={t('mark')}
        value={mark}
        data={MARKS.map((m) => ({ value: m, label: t(`marks.${m}`) }))}
        onChange={(e) => setMark(MARKS.find((m) => m === e.currentTarget.value) ?? mark)}
      />
      {reads && <p>{t('adoptReads', reads)}</p>}
      {second.fields(beside)}
    </SentForm>
  )
}
