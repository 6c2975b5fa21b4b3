import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../fields/DateField.tsx'
import { UnitField } from '../../fields/UnitField.tsx'
import { useLaw } from '../../law/book.ts'
import { today } from '../../session/clock.ts'
import { type OfficeLacks, type OfficeTyped, officeChoices } from './office.ts'

/** Which office, in which unit, from which day. The office decides what kind of unit it is. */
export const OfficeFields = ({
  value,
  onChange,
  lacks,
  refused,
}: {
  readonly value: OfficeTyped
  readonly onChange: (patch: Partial<OfficeTyped>) => void
  readonly lacks: OfficeLacks
  readonly refused: Readonly<Record<string, string>>
}) => {
  const { t } = useTranslation('admin')
  const law = useLaw()
  const word = (lack: keyof OfficeLacks): string | undefined => {
    const missing = lacks[lack]
    return missing ? t(`form.${missing}`) : refused[lack]
  }
  const kindOf = (office: string): string | undefined => law.offices.offices[office]?.unitKind
  return (
    <>
      <NativeSelect
        label={t('office')}
        required
        data={[{ value: '', label: t('chooseOffice') }, ...officeChoices(law, today())]}
        value={value.office}
        error={word('office')}
        onChange={(e) => {
          const office = e.currentTarget.value
          onChange(kindOf(office) === kindOf(value.office) ? { office } : { office, unit: undefined })
        }}
      />
      <UnitField
        label={t('unit')}
        kind={kindOf(value.office)}
        on={today()}
        required
        value={value.unit}
        error={word('unit')}
        onChange={(unit) => onChange({ unit })}
      />
      <DateField kind="day" label={t('from')} required value={value.from} error={word('from')} onChange={(from) => onChange({ from })} />
    </>
  )
}
