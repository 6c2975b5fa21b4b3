import { Checkbox, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Field } from '../../engine/field.ts'
import type { Day } from '../../kernel/day.ts'
import { DateField } from '../fields/DateField.tsx'
import { UnitField } from '../fields/UnitField.tsx'
import { unitIn, unitTyped } from './typed.ts'

/** Up to so many choices are all shown; more fold into a list that can be searched. */
const SHOWN_CHOICES = 7
/** Longer texts get several lines. */
const ONE_LINE = 120

type Asked = {
  readonly name: string
  readonly field: Field
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly error?: string | undefined
  /** Units are offered as they stood on this day. */
  readonly on?: Day | undefined
  readonly note?: string | undefined
}

const Choices = ({ name, field, of, value, onChange, error, note }: Asked & { readonly of: readonly (readonly [string, string])[] }) => {
  const shared = {
    label: field.label,
    description: [field.help, note].filter(Boolean).join(' ') || undefined,
    error,
    required: !field.optional,
  }
  return of.length > SHOWN_CHOICES ? (
    <Select
      {...shared}
      name={name}
      data={of.map(([key, label]) => ({ value: key, label }))}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      searchable
      clearable={field.optional === true}
    />
  ) : (
    <Radio.Group {...shared} name={name} value={value} onChange={onChange}>
      <Stack gap={6} mt={4}>
        {of.map(([key, label]) => (
          <Radio key={key} value={key} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

/** One field of an act, drawn after its kind. */
export const SaysField = (asked: Asked) => {
  const { t } = useTranslation('case')
  const { name, field, value, onChange, error, on, note } = asked
  const shared = {
    label: field.label,
    description: [field.help, note].filter(Boolean).join(' ') || undefined,
    error,
    required: !field.optional,
  }
  switch (field.kind) {
    case 'choice':
      return <Choices {...asked} of={Object.entries(field.of)} />
    case 'flag':
      return (
        <Choices
          {...asked}
          of={[
            ['true', t('story.yes')],
            ['false', t('story.no')],
          ]}
        />
      )
    case 'day':
    case 'moment':
      return <DateField {...shared} kind={field.kind} name={name} value={value} onChange={onChange} />
    case 'unit':
      return (
        <UnitField
          {...shared}
          kind={field.unitKind}
          on={on}
          value={unitIn(value)}
          onChange={(unit) => onChange(unit ? unitTyped(unit) : '')}
        />
      )
    case 'whole':
      return (
        <TextInput
          {...shared}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          maw={160}
          rightSectionWidth={64}
          rightSection={field.unit && <span className="case-unit">{field.unit}</span>}
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )
    case 'code':
      return (
        <TextInput
          {...shared}
          name={name}
          autoComplete="off"
          maw={280}
          maxLength={field.max}
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )
    case 'words':
      return field.max <= ONE_LINE ? (
        <TextInput
          {...shared}
          name={name}
          autoComplete="off"
          maxLength={field.max}
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      ) : (
        <Textarea
          {...shared}
          name={name}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={field.max}
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )
  }
}

/** A tick for what is rare and needs a word of its own. */
export const Tick = ({
  label,
  description,
  checked,
  onChange,
}: {
  readonly label: string
  readonly description?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) => <Checkbox label={label} description={description} checked={checked} onChange={(e) => onChange(e.currentTarget.checked)} />
