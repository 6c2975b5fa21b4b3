import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { RegisterPage } from '../../../server/contract/registers.ts'
import { dayText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { registerNames } from './causes.ts'

type Chosen = { readonly ngay?: Day | undefined; readonly tu?: Day | undefined; readonly donVi?: UnitId | undefined }

/** Which register, as of which day, since when and of which unit. A day counts once it is one. */
export const RegisterChoice = ({
  name,
  page,
  units,
  kind,
  donVi,
  onName,
  onChoose,
}: {
  readonly name: string
  readonly page: RegisterPage | undefined
  /** Whether one of several units may be chosen. */
  readonly units: boolean
  /** The kind of unit that keeps it. */
  readonly kind: string
  readonly donVi: UnitId | undefined
  readonly onName: (name: string) => void
  readonly onChoose: (next: Chosen) => void
}) => {
  const { t } = useTranslation('registers')
  const [typed, setTyped] = useState<Readonly<Partial<Record<'ngay' | 'tu', string>>>>({})
  const [unit, setUnit] = useState<ChosenUnit>()
  // The page tells the name of a unit that stood in the address already.
  const chosen = [unit, page?.unit].find((u) => donVi !== undefined && u?.id === donVi)
  const choose = (field: 'ngay' | 'tu') => (text: string) => {
    setTyped((old) => ({ ...old, [field]: text }))
    const read = readDate('day', text)
    if (read?.ok) onChoose({ [field]: read.value })
  }
  return (
    <div className="register-choice no-print">
      <NativeSelect
        label={t('which')}
        data={registerNames.map(([value, label]) => ({ value, label }))}
        value={name}
        onChange={(e) => onName(e.currentTarget.value)}
      />
      <DateField kind="day" label={t('asOf')} value={typed.ngay ?? (page ? dayText(page.day) : '')} onChange={choose('ngay')} />
      <DateField kind="day" label={t('since')} value={typed.tu ?? (page ? dayText(page.from) : '')} onChange={choose('tu')} />
      {(units || donVi) && (
        <UnitField
          label={t(kind === 'commune' ? 'unit' : 'anyUnit')}
          kind={kind}
          value={chosen}
          onChange={(u) => {
            setUnit(u)
            onChoose({ donVi: u?.id })
          }}
        />
      )}
    </div>
  )
}
