import { TextInput } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../kernel/day.ts'
import { type Parsed, parseBirth, parseDay, parseMoment, parseWhen, typedText } from '../dates/parse.ts'
import { today } from '../session/clock.ts'
import { afterPointer } from '../ui/pointer.ts'

const PARSERS = { day: parseDay, moment: parseMoment, when: parseWhen, birth: parseBirth } as const

/** `when` takes a day with or without its minute; `birth` a day or only a year. */
export type DateKind = keyof typeof PARSERS

/** Reads what stands in a date field; an empty one is nothing. */
export const readDate = <K extends DateKind>(kind: K, text: string): ReturnType<(typeof PARSERS)[K]> | undefined =>
  // Each parser of the table answers its own type; the compiler does not follow that through the index.
  text.trim() === '' ? undefined : (PARSERS[kind](text, today()) as ReturnType<(typeof PARSERS)[K]>)

/** A whole day that was typed; nothing for anything else. */
export const dayIn = (typed: string): Day | undefined => {
  const read = readDate('day', typed)
  return read?.ok ? read.value : undefined
}

/** The words for a date that cannot be read. */
export const useDateTrouble = () => {
  const { t } = useTranslation('fields')
  return (kind: DateKind, parsed: Parsed<unknown> | undefined): string | undefined => {
    if (!parsed || parsed.ok) return undefined
    if (parsed.why === 'no minute') return t('noMinute')
    if (parsed.why === 'no such day') return t('noSuchDay')
    return t(kind === 'moment' ? 'shapeMoment' : kind === 'birth' ? 'shapeBirth' : 'shapeDay')
  }
}

/**
 * A plain text field for dates. It gives every letter on, so that nothing typed is lost; on leaving it shows the date as understood, or
 * says why it is none. Read it with `readDate`.
 */
export const DateField = ({
  kind,
  label,
  description,
  value,
  onChange,
  error,
  required,
  name,
}: {
  readonly kind: DateKind
  readonly label: string
  readonly description?: string | undefined
  /** As typed. */
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  readonly name?: string | undefined
}) => {
  const { t } = useTranslation('fields')
  const trouble = useDateTrouble()
  const [left, setLeft] = useState(false)
  const [known, setKnown] = useState(value)
  // A value that came from elsewhere (a draft put back) is judged like one that was left.
  useEffect(() => {
    if (value !== known) {
      setKnown(value)
      setLeft(true)
    }
  }, [value, known])
  const leave = () => {
    setLeft(true)
    const parsed = readDate(kind, value)
    if (!parsed?.ok) return
    const shown = typedText(parsed.value)
    setKnown(shown)
    if (shown !== value) onChange(shown)
  }
  // It runs after the click that took the focus: with the form as that click left it, or it would undo what was chosen.
  const latest = useRef(leave)
  useLayoutEffect(() => {
    latest.current = leave
  })
  return (
    <TextInput
      label={label}
      description={description}
      placeholder={t(kind === 'moment' ? 'exampleMoment' : kind === 'birth' ? 'exampleBirth' : 'exampleDay')}
      autoComplete="off"
      inputMode="text"
      maw={280}
      name={name}
      required={required ?? false}
      value={value}
      error={error ?? (left ? trouble(kind, readDate(kind, value)) : undefined)}
      onChange={(e) => {
        setLeft(false)
        setKnown(e.currentTarget.value)
        onChange(e.currentTarget.value)
      }}
      onBlur={() => afterPointer(() => latest.current())}
    />
  )
}
