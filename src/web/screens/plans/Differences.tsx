import { useTranslation } from 'react-i18next'
import { isDay } from '../../../kernel/day.ts'
import type { Difference } from '../../../plans/differ.ts'
import { numberText } from '../../../plans/number.ts'
import { categories, type DraftLine, isCategory } from '../../../plans/plan.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'

type Row = { readonly key: string; readonly what: string; readonly before: string; readonly after: string }

/** What a version says otherwise than the one before, one row each. */
export const Differences = ({ differences, caption }: { readonly differences: readonly Difference[]; readonly caption: string }) => {
  const { t } = useTranslation('plans')
  const line = (l: DraftLine | undefined): string =>
    l ? `${l.target === undefined ? t('none') : numberText(l.target)} (${t(`kind.${l.kind}`)})` : t('none')
  const lineName = (l: DraftLine, unit: string): string =>
    [
      unit,
      isCategory(l.category) ? categories[l.category].term : l.category,
      ...(l.place === '–' ? [] : [l.place]),
      ...(l.sex ? [t(`sex.${l.sex}`)] : []),
    ].join(' · ')
  const rowOf = (d: Difference): Row => {
    switch (d.what) {
      case 'line': {
        const shown = d.after ?? d.before
        return { key: d.key, what: shown ? lineName(shown, d.unit) : d.unit, before: line(d.before), after: line(d.after) }
      }
      case 'sum': {
        const number = (n: number | undefined): string => (n === undefined ? t('none') : numberText(n))
        const what = [t('versions.sumOf', { section: d.section }), ...(d.unit === '' ? [] : [d.unit])].join(' · ')
        return { key: `${d.section}/${d.unit}`, what, before: number(d.before), after: number(d.after) }
      }
      case 'units': {
        const ids = (all: readonly string[]): string => (all.length === 0 ? t('versions.noUnits') : all.join(', '))
        return { key: `units ${d.unit}`, what: t('versions.unitsOf', { unit: d.unit }), before: ids(d.before), after: ids(d.after) }
      }
      default: {
        const shown = (text: string): string => (text === '' ? t('none') : isDay(text) ? dayText(text) : text)
        return { key: d.field, what: t(`versions.head.${d.field}`), before: shown(d.before), after: shown(d.after) }
      }
    }
  }
  const columns: readonly Column<Row>[] = [
    { key: 'what', title: t('versions.what'), width: '50%', cell: (r) => r.what },
    { key: 'before', title: t('versions.before'), width: '25%', align: 'end', cell: (r) => r.before },
    { key: 'after', title: t('versions.after'), width: '25%', align: 'end', cell: (r) => r.after },
  ]
  return <DataTable caption={caption} columns={columns} rows={differences.map(rowOf)} keyOf={(r) => r.key} />
}
