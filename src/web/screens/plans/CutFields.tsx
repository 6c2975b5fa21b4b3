import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../kernel/day.ts'
import { dayText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'

/** One day of a cut-off: taken over as soon as it can be read, and emptied where it may be. */
export const CutField = ({
  label,
  value,
  optional,
  onChange,
}: {
  readonly label: string
  readonly value: Day | undefined
  readonly optional?: boolean
  readonly onChange: (day: Day | undefined) => void
}) => {
  const [typed, setTyped] = useState<string>()
  const goTo = (text: string) => {
    setTyped(text)
    const read = readDate('day', text)
    if (read?.ok && read.value !== value) onChange(read.value)
    if (optional && text.trim() === '' && value !== undefined) onChange(undefined)
  }
  return <DateField kind="day" label={label} value={typed ?? (value ? dayText(value) : '')} onChange={goTo} />
}

/** What the two days of a cut-off mean. */
export const CutNotes = ({ children }: { readonly children?: React.ReactNode }) => {
  const { t } = useTranslation('plans')
  return (
    <ul className="plan-notes">
      <li>{t('asOfHelp')}</li>
      <li>{t('knownHelp')}</li>
      {children}
    </ul>
  )
}
