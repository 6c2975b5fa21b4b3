import { Group, Radio, Select, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isDay, laterOf } from '../../../kernel/day.ts'
import { bareNumber } from '../../../people/papers.ts'
import type { Birth, Sex } from '../../../people/statements.ts'
import { KNOWN_FROM } from '../../../units/unit.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { NumberWarnings } from '../../fields/NumberWarnings.tsx'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { today } from '../../session/clock.ts'
import type { text } from '../../text/vi/identity.ts'
import type { FieldName, FieldSpec } from './forms.ts'
import { PersonField } from './PersonField.tsx'
import { PhotoField } from './PhotoField.tsx'
import { type Typed, textIn, unitIn } from './read-form.ts'

const HELPED = ['happened', 'why', 'from', 'address', 'person', 'photo'] as const satisfies readonly (keyof typeof text.help)[]
const isHelped = (field: FieldName): field is (typeof HELPED)[number] => HELPED.some((h) => h === field)

/** So many choices fit side by side. */
const IN_A_ROW = 3

type Props = {
  readonly field: FieldName
  readonly spec: FieldSpec
  readonly typed: Typed
  readonly set: (patch: Typed) => void
  readonly error?: string | undefined
  /** Among which a unit is to be chosen; without them, among all. */
  readonly units?: readonly ChosenUnit[] | undefined
  /** What the number of a paper is compared with. */
  readonly who: { readonly birth: Birth; readonly sex: Sex }
}

/** One field of a form about who somebody is. */
export const Field = ({ field, spec, typed, set, error, units, who }: Props) => {
  const { t } = useTranslation('identity')
  const label = t(`field.${field}`)
  const help = isHelped(field) ? t(`help.${field}`) : undefined
  const value = textIn(typed, field)
  const put = (next: string | ChosenUnit | undefined) => set({ [field]: next ?? '' })
  const common = { label, description: help, error, required: spec.required ?? false }
  switch (spec.kind) {
    case 'line':
      return <TextInput {...common} autoComplete="off" maxLength={spec.max} value={value} onChange={(e) => put(e.currentTarget.value)} />
    case 'number':
      return (
        <>
          <TextInput {...common} autoComplete="off" maw={280} maxLength={20} value={value} onChange={(e) => put(e.currentTarget.value)} />
          <NumberWarnings number={bareNumber(value)} birth={who.birth} sex={who.sex} />
        </>
      )
    case 'choice': {
      const choices = spec.of.map((c) => ({ value: c, label: t(`choice.${c as keyof typeof text.choice}`) })) // the forms' own choices
      return spec.of.length <= IN_A_ROW ? (
        <Radio.Group {...common} name={field} value={value} onChange={put}>
          <Group gap={20}>
            {choices.map((c) => (
              <Radio key={c.value} {...c} />
            ))}
          </Group>
        </Radio.Group>
      ) : (
        <Select
          {...common}
          maw={360}
          data={choices}
          value={value === '' ? null : value}
          onChange={(next) => put(next ?? '')}
          allowDeselect={!spec.required}
        />
      )
    }
    case 'day':
    case 'birth':
      return <DateField {...common} kind={spec.kind} value={value} onChange={put} />
    case 'unit': {
      if (units)
        return (
          <Radio.Group
            {...common}
            name={field}
            value={unitIn(typed, field)?.id ?? ''}
            onChange={(id) => put(units.find((u) => u.id === id))}
          >
            <Stack gap={8} mt={4}>
              {units.map((u) => (
                <Radio key={u.id} value={u.id} label={u.name} />
              ))}
            </Stack>
          </Radio.Group>
        )
      const on = spec.on && readDate('day', textIn(typed, spec.on))
      // Of before our lists begin nothing is known; their first units are the nearest.
      const day = on?.ok && isDay(on.value) ? laterOf(on.value, KNOWN_FROM) : today()
      return <UnitField {...common} kind="commune" on={day} value={unitIn(typed, field)} onChange={put} />
    }
    case 'person':
      return (
        <PersonField
          label={label}
          description={help ?? ''}
          error={error}
          chosen={value === '' ? '' : textIn(typed, 'name')}
          onChange={(hit) => set(hit ? { person: hit.id, name: hit.name } : { person: '' })}
        />
      )
    case 'photo':
      return <PhotoField label={label} description={help ?? ''} value={value} error={error} onChange={put} />
  }
}
