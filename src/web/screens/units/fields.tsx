import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'

/** A name and a superior from a day on, as they are typed. */
export type Placed = { readonly name: string; readonly within: ChosenUnit | undefined; readonly from: string }

type Shown<T> = {
  readonly value: T
  readonly set: (patch: Partial<T>) => void
  readonly refused: Readonly<Record<string, string>>
}

/** What is typed, or nothing while something is missing. */
export const readPlaced = ({ name, within, from }: Placed) => {
  const day = readDate('day', from)
  return name.trim() !== '' && within && day?.ok ? { name: name.trim(), within: within.id, from: day.value } : undefined
}

/** What a unit is called and who is above it, from a day on. */
export const PlacedFields = ({ value, set, refused, tried }: Shown<Placed> & { readonly tried: boolean }) => {
  const { t } = useTranslation('units')
  const { name, within, from } = value
  return (
    <>
      <TextInput
        label={t('name')}
        required
        autoComplete="off"
        maxLength={120}
        value={name}
        error={tried && name.trim() === '' ? t('lacks.name') : refused['name']}
        onChange={(e) => set({ name: e.currentTarget.value })}
      />
      <UnitField
        label={t('within')}
        required
        value={within}
        error={tried && !within ? t('lacks.unit') : refused['within']}
        onChange={(unit) => set({ within: unit })}
      />
      <DateField
        kind="day"
        label={t('from')}
        required
        value={from}
        error={tried && !readDate('day', from)?.ok ? t('lacks.day') : refused['from']}
        onChange={(typed) => set({ from: typed })}
      />
    </>
  )
}

/** The number of the paper, where one was typed. */
export const readBasis = ({ basis }: { readonly basis: string }): { readonly basis?: string } =>
  basis.trim() === '' ? {} : { basis: basis.trim() }

/** The number and day of the paper that says so. */
export const BasisField = ({ value, set, refused }: Shown<{ readonly basis: string }>) => {
  const { t } = useTranslation('units')
  return (
    <TextInput
      label={t('basis')}
      description={t('basisHelp')}
      autoComplete="off"
      maxLength={120}
      value={value.basis}
      error={refused['basis']}
      onChange={(e) => set({ basis: e.currentTarget.value })}
    />
  )
}
