import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PaperOpen } from '../../../../dosing/care/beside.ts'
import { doseText } from '../../../../kernel/dose.ts'
import type { EntryId } from '../../../../kernel/ids.ts'
import { whenText } from '../../../dates/format.ts'

/** What the clinic signed from afar for a dose on paper here, in the place of a second person. */
export const FromAfar = ({
  all,
  value,
  error,
  onChange,
}: {
  readonly all: readonly PaperOpen[]
  readonly value: EntryId | undefined
  readonly error: string | undefined
  readonly onChange: (afar: EntryId | undefined) => void
}) => {
  const { t, i18n } = useTranslation('care-paper')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return all.map(({ entry, at, paper }) => (
    <Checkbox
      key={entry}
      label={t('afar', { time: at.slice(11, 16), dose: doseText(paper.dose, language), when: whenText(paper.at), part: paper.part })}
      error={error}
      checked={value === entry}
      onChange={(e) => onChange(e.currentTarget.checked ? entry : undefined)}
    />
  ))
}
