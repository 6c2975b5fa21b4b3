import { useTranslation } from 'react-i18next'
import { isFew } from '../../../kernel/few.ts'
import { numberText } from '../../../plans/number.ts'
import type { PlanPage } from '../../../server/contract/plans.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Inside } from './Inside.tsx'

type Group = PlanPage['groups'][number]
type Row = {
  readonly key: string
  readonly name: string
  readonly stated?: number
  readonly computed: number
  readonly total: Group['total']
}

/** What the counted lines add up to; of how many lines it is, where it is not of all. */
const useTotals = (reads: PlanPage['reads']): readonly Column<Row>[] => {
  const { t } = useTranslation('plans')
  const of = ({ total }: Row, text: (n: number) => string, n: number | undefined) => {
    if (reads === 'targets' || reads === 'own') return t('none')
    if (total.counted === 0) return t('notCounted')
    if (total.few || n === undefined) return <span data-outside={t('few')}>{t('few')}</span>
    return (
      <Inside few={isFew(total.persons ?? 0)} outside={t('few')}>
        {text(n)}
      </Inside>
    )
  }
  return [
    { key: 'persons', title: t('result'), align: 'end', cell: (r) => of(r, numberText, r.total.persons) },
    { key: 'episodes', title: t('episodesHead'), align: 'end', wideOnly: true, cell: (r) => of(r, numberText, r.total.episodes) },
    {
      key: 'target',
      title: t('countedTarget'),
      align: 'end',
      cell: ({ total }) => (
        <>
          {total.counted > 0 ? numberText(total.target) : t('none')}
          {total.counted < total.lines && (
            <span className="line-note">{t('countedOf', { counted: total.counted, lines: total.lines })}</span>
          )}
        </>
      ),
    },
    {
      key: 'percent',
      title: t('percent'),
      align: 'end',
      cell: ({ total }) => (
        <Inside few={isFew(total.persons ?? 0)} outside={t('none')}>
          {total.percent}
        </Inside>
      ),
    },
  ]
}

/** The sums the document states beside what its lines add up to (two numbers, never one corrected silently), and the results so far. */
export const Sums = ({ group, reads }: { readonly group: Group; readonly reads: PlanPage['reads'] }) => {
  const { t } = useTranslation('plans')
  const totals = useTotals(reads)
  const agreement = ({ stated = 0, computed }: Row) =>
    stated === computed ? (
      <Sign tone="done">{t('agree')}</Sign>
    ) : (
      <Sign tone="late">{t('differ', { n: numberText(Math.abs(stated - computed)) })}</Sign>
    )
  const computed: Column<Row> = { key: 'computed', title: t('computed'), align: 'end', cell: (r) => numberText(r.computed) }
  const units: readonly Row[] = [
    { ...group, key: '', name: t('whole') },
    ...group.units.map((unit) => ({ ...unit, key: unit.unit, name: unit.unit })),
  ]
  const categories = group.categories.map(
    ({ category, target, total }): Row => ({ key: category, name: category, computed: target, total }),
  )
  return (
    <>
      <DataTable
        caption={t('sumsOf', { group: group.term })}
        columns={[
          { key: 'unit', title: t('unit'), cell: (r) => (r.key === '' ? <strong>{r.name}</strong> : r.name) },
          { key: 'stated', title: t('stated'), align: 'end', cell: (r) => numberText(r.stated ?? 0) },
          computed,
          { key: 'agreement', title: t('agreement'), cell: agreement },
          ...totals,
        ]}
        rows={units}
        keyOf={(r) => r.key}
      />
      <DataTable
        caption={t('categoriesOf', { group: group.term })}
        columns={[{ key: 'category', title: t('category'), cell: (r) => r.name }, computed, ...totals]}
        rows={categories}
        keyOf={(r) => r.key}
      />
    </>
  )
}
