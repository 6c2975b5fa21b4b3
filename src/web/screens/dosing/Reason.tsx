import { TextInput } from '@mantine/core'

/** A reason in a line; Enter leaves the line, so that the next one gives the dose. */
export const Reason = ({
  label,
  help,
  value,
  onChange,
}: {
  readonly label: string
  readonly help: string
  readonly value: string
  readonly onChange: (value: string) => void
}) => (
  <TextInput
    label={label}
    description={help}
    value={value}
    maxLength={200}
    onChange={(e) => onChange(e.currentTarget.value)}
    onKeyDown={(e) => {
      if (e.key === 'Enter') e.currentTarget.blur()
    }}
  />
)
