import type { TFunction } from 'i18next'
import type { RecordLine } from '../../../people/record-line.ts'
import { dayText } from '../../dates/format.ts'

type T = TFunction<'same'>

/** One line of a comparison: the same field of both, and whether what is written differs. */
export type CompareRow = {
  readonly key: string
  readonly label: string
  readonly one: string
  readonly other: string
  readonly differs: boolean
}

const KINDS = ['personal-id', 'old-id', 'passport', 'phone'] as const

const valuesOf = (t: T, r: RecordLine): readonly (readonly [key: string, label: string, value: string])[] => {
  const numbers = (kind: string) =>
    r.numbers
      .filter((n) => n.kind === kind)
      .map((n) => n.number)
      .join(', ')
  return [
    ['name', t('page.name'), r.name ?? ''],
    ['names', t('page.names'), r.names.filter((n) => n !== r.name).join(', ')],
    ['birth', t('page.birth'), r.birth ? dayText(r.birth) : ''],
    ['sex', t('page.sex'), r.sex ? t(`page.${r.sex}`) : ''],
    ...KINDS.map((kind) => [kind, t(`page.number.${kind}`), numbers(kind)] as const),
    ['unit', t('page.unit'), r.unitName ?? ''],
  ]
}

/** The fields of both in the same order; those that neither has are left away. Nothing differs from a record that is not shown. */
export const compareRows = (t: T, one: RecordLine, other: RecordLine): readonly CompareRow[] => {
  const theirs = valuesOf(t, other)
  return valuesOf(t, one).flatMap(([key, label, value], i) => {
    const that = theirs[i]?.[2] ?? ''
    if (value === '' && that === '') return []
    return [{ key, label, one: value, other: that, differs: one.shown && other.shown && value !== that }]
  })
}
