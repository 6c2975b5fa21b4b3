import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isBalanced, type LotBalance } from '../../../dosing/stock/month.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { StockBalancePage } from '../../../server/contract/stock.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { today } from '../../session/clock.ts'
import { Choice } from '../../ui/Choice.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import { type BalanceKind, type BookPeriod, bookPeriods } from './periods.ts'
import { useSite } from './useSite.tsx'
import { useBottleText } from './words.ts'
import './stock.css'

type Shown = NonNullable<StockBalancePage['drugs']>[number]

/** Columns of amounts in the order of the sum: what was there, what came, what went, what was lost, what is there. */
const useAmounts = () => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  return <T extends Shown>(key: string, title: string, of: (b: T['balance']) => number, strong = false): Column<T> => ({
    key,
    title,
    align: 'end',
    cell: (r) => {
      const amount = of(r.balance) === 0 ? t('none') : text.quantity(r.drug, of(r.balance))
      return strong ? <strong>{amount}</strong> : amount
    },
  })
}

const Lots = ({ lots, title }: { readonly lots: readonly LotBalance[]; readonly title: string }) => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  const amounts = useAmounts()
  const columns: readonly Column<LotBalance>[] = [
    {
      key: 'lot',
      title: t('lotDrug'),
      width: '22%',
      cell: (l) => (
        <>
          {text.drug(l.drug)} · <strong>{l.lot}</strong> · {dayText(l.expires)}
        </>
      ),
    },
    amounts('opening', t('openingBalance'), (b) => b.opening),
    amounts('received', t('column.received'), (b) => b.received + b.back),
    amounts('given', t('column.given'), (b) => b.given),
    amounts('sent', t('column.sent'), (b) => b.sent),
    amounts('lost', t('column.lost'), (b) => b.lost),
    amounts('missing', t('column.missing'), (b) => b.missing),
    amounts('closing', t('closingBalance'), (b) => b.closing, true),
  ]
  return <DataTable caption={title} columns={columns} rows={lots} keyOf={(l) => `${JSON.stringify(l.drug)} ${l.lot} ${l.expires}`} />
}

const Drugs = ({ drugs, title }: { readonly drugs: readonly Shown[]; readonly title: string }) => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  const amounts = useAmounts()
  const columns: readonly Column<Shown>[] = [
    { key: 'drug', title: t('drugName'), width: '26%', cell: (d) => text.drug(d.drug) },
    { key: 'unit', title: t('unitOfBook'), cell: (d) => (d.drug.form === 'solution' ? 'ml' : t('tabletsUnit')) },
    amounts('opening', t('openingBalance'), (b) => b.opening),
    amounts('in', t('column.received'), (b) => b.received + b.back),
    amounts('total', t('column.total'), (b) => b.opening + b.received + b.back),
    amounts('out', t('column.out'), (b) => b.given + b.sent),
    amounts('loss', t('column.loss'), (b) => b.lost + b.missing),
    amounts('closing', t('closingBalance'), (b) => b.closing, true),
  ]
  return <DataTable caption={title} columns={columns} rows={drugs} keyOf={(d) => JSON.stringify(d.drug)} />
}

/** The physical count that closes a month, with who signed it. */
const Counts = ({ counts }: Pick<StockBalancePage, 'counts'>) => {
  const { t } = useTranslation('stock')
  if (counts.length === 0) return <Sign tone="soon">{t('notClosed')}</Sign>
  return (
    <ul className="stock-list">
      {counts.map((c) => (
        <li key={c.id}>
          {t('countedBy', {
            n: c.bottles,
            at: whenText(c.at),
            by: c.by,
            second: c.second,
            result: c.differs ? t('countDiffers', { why: c.why }) : t('countAgrees'),
          })}
        </li>
      ))}
    </ul>
  )
}

const Balance = ({ site, period, name }: { readonly site: UnitId; readonly period: BookPeriod; readonly name: string }) => {
  const { t } = useTranslation('stock')
  const { from, until, kind } = period
  const { data, error, refetch } = useQuery({
    queryKey: ['stock-balance', site, from, until],
    queryFn: () => api.stockBalance(site, { from, until }),
  })
  if (error) return <TroubleNote met={troubleOf(error)} again={refetch} />
  if (!data) return <Waiting rows={6} />
  if (!data.lots || !data.drugs) return <Empty icon="wait" title={t('bookWaits')} />
  const title = t(kind === 'month' ? 'minutes' : 'report', { period: name })
  const broken = data.lots.filter((l) => !isBalanced(l.balance))
  return (
    <>
      <Panel title={title} aside={<span className="stock-soft">{`${dayText(from)} – ${dayText(until)}`}</span>}>
        {data.lots.length === 0 && <Empty icon="list" title={t('noLines')} />}
        {data.lots.length > 0 && (
          <div className="stock-balance">
            {kind === 'month' ? <Lots lots={data.lots} title={title} /> : <Drugs drugs={data.drugs} title={title} />}
          </div>
        )}
        {data.lots.length > 0 && (
          <p>
            <Sign tone={broken.length === 0 ? 'done' : 'late'}>
              {broken.length === 0 ? t('balanced') : t('unbalanced', { lots: broken.map((l) => l.lot).join(', ') })}
            </Sign>
          </p>
        )}
        {kind === 'month' ? (
          <Counts counts={data.counts} />
        ) : (
          <p className="stock-soft" data-export-note>
            {t('notRead')}
          </p>
        )}
      </Panel>
      <PaperFoot keeper="ofStore" now={data.now} />
    </>
  )
}

/** What became of the drug of a site: lot by lot in a month, as minutes to be signed; drug by drug in the columns of the report on narcotics. */
export const BalanceScreen = () => {
  const { t } = useTranslation('stock')
  const { site, head } = useSite()
  const [kind, setKind] = useState<BalanceKind>('month')
  const [chosen, setChosen] = useState<string>()
  const periods = bookPeriods(kind, today())
  const period = periods.find((p) => p.from === chosen) ?? periods[0]
  const nameOf = ({ kind: k, no, year }: BookPeriod): string =>
    k === 'half' ? t(no === 1 ? 'periods.half1' : 'periods.half2', { year }) : t(`periods.${k}`, { no, year })
  return (
    <Page title={t('balanceTitle')} lead={site?.name ?? ''} actions={<PrintButton />}>
      {head}
      <div className="stock-today no-print">
        <Choice
          label={t('which')}
          of={[
            ['month', t('balances.month')],
            ['half', t('balances.half')],
            ['year', t('balances.year')],
          ]}
          value={kind}
          onChange={(k) => {
            setKind(k)
            setChosen(undefined)
          }}
        />
        <NativeSelect
          label={t('period')}
          data={periods.map((p) => ({ value: p.from, label: nameOf(p) }))}
          value={period?.from ?? ''}
          onChange={(e) => setChosen(e.currentTarget.value)}
        />
      </div>
      {site && period && <Balance site={site.id} period={period} name={nameOf(period)} />}
    </Page>
  )
}
