import { Button } from '@mantine/core'

/** One of a few ways to look at the same thing: what is chosen is pressed. */
export const Choice = <V extends string>({
  label,
  of,
  value,
  onChange,
}: {
  readonly label: string
  readonly of: readonly (readonly [value: V, label: string])[]
  readonly value: V
  readonly onChange: (value: V) => void
}) => (
  <Button.Group className="no-print" aria-label={label}>
    {of.map(([each, name]) => (
      <Button
        key={each}
        size="compact-sm"
        variant={each === value ? 'filled' : 'default'}
        aria-pressed={each === value}
        onClick={() => onChange(each)}
      >
        {name}
      </Button>
    ))}
  </Button.Group>
)
