import { Group, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CareFile } from '../../../../server/contract/care.ts'
import { DateField } from '../../../fields/DateField.tsx'
import { UnitField } from '../../../fields/UnitField.tsx'
import type { text } from '../../../text/vi/care-notes.ts'
import { useSummary } from './summary.ts'
import { clinicIn, type FieldName, type FieldSpec, type Typed } from './typed.ts'

const HELPED = ['formula', 'dose', 'last', 'card', 'closes'] as const satisfies readonly (keyof typeof text.help)[]
const isHelped = (field: FieldName): field is (typeof HELPED)[number] => HELPED.some((h) => h === field)

/** One field of what a clinic writes. */
export const Field = ({
  spec,
  typed,
  set,
  file,
  error,
}: {
  readonly spec: FieldSpec
  readonly typed: Typed
  readonly set: (patch: Typed) => void
  readonly file: CareFile
  readonly error?: string | undefined
}) => {
  const { t } = useTranslation('care-notes')
  const summary = useSummary(file)
  const { name } = spec
  const value = typed[name] ?? ''
  const put = (next: string) => set({ [name]: next })
  const common = {
    label: t(`field.${name}`),
    description: isHelped(name) ? t(`help.${name}`) : undefined,
    required: spec.required ?? false,
    error,
  }
  switch (spec.kind) {
    case 'choice':
      return (
        <Radio.Group {...common} name={name} value={value} onChange={put}>
          <Group gap={18}>
            {spec.of.map((c) => (
              <Radio key={c} value={c} label={t(`choice.${c}`)} />
            ))}
          </Group>
        </Radio.Group>
      )
    case 'of': {
      const among = file.notes.filter((n) => n.name === spec.among && n.corrected === null)
      return (
        <NativeSelect
          {...common}
          value={value}
          onChange={(e) => put(e.currentTarget.value)}
          data={[{ value: '', label: '' }, ...among.map((n) => ({ value: n.entry, label: summary(n) }))]}
        />
      )
    }
    case 'site': {
      // The clinic itself, or one of its points.
      const sites = [file.home, ...file.points]
      return (
        <Radio.Group {...common} name={name} value={value} onChange={put}>
          <Stack gap={9}>
            {sites.map((s) => (
              <Radio key={s.id} value={`${s.id}|${s.name}`} label={s.name} />
            ))}
          </Stack>
        </Radio.Group>
      )
    }
    case 'clinic':
      return (
        <UnitField
          {...common}
          kind="clinic"
          value={clinicIn(typed, name)}
          onChange={(unit) => put(unit ? `${unit.id}|${unit.name}` : '')}
        />
      )
    case 'day':
      return <DateField {...common} kind="day" value={value} onChange={put} />
    case 'long':
      return <Textarea {...common} autosize minRows={2} maxLength={1000} value={value} onChange={(e) => put(e.currentTarget.value)} />
    case 'number':
      return (
        <TextInput
          {...common}
          maw={160}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          value={value}
          onChange={(e) => put(e.currentTarget.value)}
        />
      )
    default:
      return <TextInput {...common} maxLength={120} autoComplete="off" value={value} onChange={(e) => put(e.currentTarget.value)} />
  }
}
