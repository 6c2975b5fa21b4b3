import { Radio } from '@mantine/core'
import type { UnitName } from '../../server/contract/answers.ts'
import { type ChosenUnit, UnitField } from './UnitField.tsx'

/** The unit that takes over: one of the parts of a divided unit, or any of a kind where nobody is known to have taken over. */
export const HeirField = ({
  label,
  help,
  parts,
  kind,
  value,
  error,
  onChange,
}: {
  readonly label: string
  /** What stands below, where one chooses among parts and where among all. */
  readonly help?: { readonly parts: string; readonly any: string }
  readonly parts: readonly UnitName[]
  readonly kind: string | undefined
  readonly value: ChosenUnit | undefined
  readonly error: string | undefined
  readonly onChange: (unit: ChosenUnit | undefined) => void
}) =>
  parts.length > 1 ? (
    <Radio.Group
      label={label}
      description={help?.parts}
      required
      error={error}
      value={value?.id ?? ''}
      onChange={(id) => {
        const part = parts.find((p) => p.id === id)
        if (part) onChange({ id: part.id, name: part.name })
      }}
    >
      {parts.map((p) => (
        <Radio key={p.id} value={p.id} label={p.within ? `${p.name}, ${p.within}` : p.name} my={6} />
      ))}
    </Radio.Group>
  ) : (
    <UnitField label={label} description={help?.any} kind={kind} required value={value} error={error} onChange={onChange} />
  )
