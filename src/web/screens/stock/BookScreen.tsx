import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../../dosing/stock/bottle.ts'
import { cameLate, type LateLine, type Register, type RegisterDay } from '../../../dosing/stock/register.ts'
import { type Day, dayFrom, monthOf, yearOf } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { today } from '../../session/clock.ts'
import { Choice } from '../../ui/Choice.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import { useSite } from './useSite.tsx'
import { useBottleText } from './words.ts'
import './stock.css'

type Shelf = 'store' | 'day'
const INS: Readonly<Record<Shelf, readonly Place[]>> = {
  store: ['supplier', 'elsewhere', 'day', 'transit', 'counted'],
  day: ['store', 'given', 'home', 'counted'],
}
const OUTS: Readonly<Record<Shelf, readonly Place[]>> = {
  store: ['day', 'transit', 'supplier', 'spilled', 'quarantine', 'counted'],
  day: ['given', 'home', 'store', 'spilled', 'quarantine', 'counted'],
}

/** A column only for ways that drug went in these days. */
const used = (register: Register, side: 'in' | 'out', places: readonly Place[]) =>
  places.filter((place) => register.days.some((d) => d[side][place] !== undefined))

/** The in-out-stock book of one drug on one shelf: a line a day. */
const RegisterTable = ({
  register,
  shelf,
  late,
}: {
  readonly register: Register
  readonly shelf: Shelf
  readonly late: readonly LateLine[]
}) => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  const amount = (n: number | undefined) => (n === undefined ? '' : text.quantity(register.drug, n))
  const dayCell = ({ day }: RegisterDay) => (
    <>
      {dayText(day)}
      {cameLate(late, { day, drug: register.drug, shelf }).map((l) => (
        <span key={l.on} className="stock-late">
          {t('cameLate', { on: dayText(l.on), doses: l.doses, amount: amount(l.quantity) })}
        </span>
      ))}
    </>
  )
  const columns: readonly Column<RegisterDay>[] = [
    { key: 'day', title: t('day'), cell: dayCell },
    { key: 'opening', title: t('openingBalance'), align: 'end', cell: (d) => amount(d.opening) },
    ...used(register, 'in', INS[shelf]).map(
      (place): Column<RegisterDay> => ({
        key: `in-${place}`,
        title: t(`in.${place}` as 'in.supplier'),
        align: 'end',
        cell: (d) => amount(d.in[place]),
      }),
    ),
    ...used(register, 'out', OUTS[shelf]).map(
      (place): Column<RegisterDay> => ({
        key: `out-${place}`,
        title: t(`out.${place}` as 'out.given'),
        align: 'end',
        cell: (d) => amount(d.out[place]),
      }),
    ),
    ...(shelf === 'day'
      ? [{ key: 'doses', title: t('doses'), align: 'end' as const, cell: (d: RegisterDay) => (d.doses > 0 ? String(d.doses) : '') }]
      : []),
    { key: 'closing', title: t('closingBalance'), align: 'end', cell: (d) => <strong>{amount(d.closing)}</strong> },
    { key: 'lots', title: t('lots'), cell: (d) => d.lots.join(', '), wideOnly: true },
  ]
  const title = `${t(`registers.${shelf}`)}: ${text.drug(register.drug)}`
  return (
    <Panel title={title} aside={<span className="stock-soft">{t('startsWith', { amount: amount(register.opening) })}</span>}>
      {register.days.length > 0 ? (
        <DataTable caption={title} columns={columns} rows={register.days} keyOf={(d) => d.day} />
      ) : (
        <Empty icon="list" title={t('noLines')} />
      )}
    </Panel>
  )
}

const Book = ({ site, from, until, shelf }: { readonly site: UnitId; readonly from: Day; readonly until: Day; readonly shelf: Shelf }) => {
  const { t } = useTranslation('stock')
  const { data, error, refetch } = useQuery({
    queryKey: ['stock-book', site, from, until],
    queryFn: () => api.stockBook(site, { from, until }),
  })
  if (error) return <TroubleNote met={troubleOf(error)} again={refetch} />
  if (!data) return <Waiting rows={8} />
  const registers = shelf === 'store' ? data.store : data.day
  if (!registers) return <Empty icon="wait" title={t('bookWaits')} />
  return (
    <>
      <p className="only-print" data-export-note>
        {t('bookOf', { from: dayText(from), until: dayText(until) })}
      </p>
      {registers.length === 0 && <Empty icon="list" title={t('noLines')} />}
      {registers.map((r) => (
        <RegisterTable key={JSON.stringify(r.drug)} register={r} shelf={shelf} late={data.late} />
      ))}
      <PaperFoot keeper="ofBook" now={data.now} />
    </>
  )
}

/** The store book and the in-out book of the day of a site, between any two days; on A4, and to take along. */
export const BookScreen = () => {
  const { t } = useTranslation('stock')
  const { site, head } = useSite()
  const [shelf, setShelf] = useState<Shelf>('day')
  const [typed, setTyped] = useState(() => ({
    from: dayText(dayFrom(yearOf(today()), monthOf(today()), 1)),
    until: dayText(today()),
  }))
  const [from, until] = [readDate('day', typed.from), readDate('day', typed.until)]
  return (
    <Page title={t('bookTitle')} lead={site?.name ?? ''} actions={<PrintButton />}>
      {head}
      <div className="stock-today no-print">
        <Choice
          label={t('which')}
          of={[
            ['day', t('registers.day')],
            ['store', t('registers.store')],
          ]}
          value={shelf}
          onChange={setShelf}
        />
        <DateField kind="day" label={t('from')} value={typed.from} onChange={(v) => setTyped({ ...typed, from: v })} />
        <DateField kind="day" label={t('until')} value={typed.until} onChange={(v) => setTyped({ ...typed, until: v })} />
      </div>
      {site && from?.ok && until?.ok && <Book site={site.id} from={from.value} until={until.value} shelf={shelf} />}
    </Page>
  )
}
