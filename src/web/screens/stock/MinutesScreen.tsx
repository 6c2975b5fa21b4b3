import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place, Quantity } from '../../../dosing/stock/bottle.ts'
import { quantityText } from '../../../dosing/stock/bottle.ts'
import type { BottleDay } from '../../../dosing/stock/minutes.ts'
import type { Day } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { StockDayPage } from '../../../server/contract/stock.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { today } from '../../session/clock.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Entries } from './Entries.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import { useSite } from './useSite.tsx'
import { useBottleText } from './words.ts'
import './stock.css'

const sum = (of: Readonly<Partial<Record<Place, number>>>, but: readonly Place[]): number =>
  Object.entries(of).reduce((n, [place, q]) => (but.some((b) => b === place) ? n : n + q), 0)

const Bottles = ({ bottles }: { readonly bottles: readonly BottleDay[] }) => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  const amount = (b: BottleDay, n: number): string => (n === 0 ? '' : text.quantity(b, n))
  const column = (key: string, title: string, of: (b: BottleDay) => number): Column<BottleDay> => ({
    key,
    title,
    align: 'end',
    cell: (b) => amount(b, of(b)),
  })
  const columns: readonly Column<BottleDay>[] = [
    { key: 'bottle', title: t('bottle'), cell: (b) => `${b.bottle}, ${text.drug(b)}` },
    { key: 'opening', title: t('openingBalance'), align: 'end', cell: (b) => text.quantity(b, b.of.opening) },
    column('in', t('otherIn'), (b) => sum(b.of.in, ['counted', 'given'])),
    {
      key: 'given',
      title: t('poured'),
      align: 'end',
      cell: (b) => (b.of.doses > 0 ? `${amount(b, (b.of.out.given ?? 0) - (b.of.in.given ?? 0))} (${b.of.doses})` : ''),
    },
    column('spilled', t('lostOf'), (b) => b.of.out.spilled ?? 0),
    column('out', t('otherOut'), (b) => sum(b.of.out, ['counted', 'given', 'spilled'])),
    column('diff', t('diff'), (b) => (b.of.in.counted ?? 0) - (b.of.out.counted ?? 0)),
    { key: 'closing', title: t('closingBalance'), align: 'end', cell: (b) => <strong>{text.quantity(b, b.of.closing)}</strong> },
  ]
  const off = bottles.filter((b) => !b.balanced)
  return (
    <Panel title={t('dayLines')}>
      {bottles.length > 0 ? (
        <DataTable caption={t('dayLines')} columns={columns} rows={bottles} keyOf={(b) => b.bottle} />
      ) : (
        <Empty icon="list" title={t('noLines')} />
      )}
      <p>
        <Sign tone={off.length === 0 ? 'done' : 'late'}>
          {off.length === 0 ? t('dayBalanced') : t('dayOff', { bottles: off.map((b) => b.bottle).join(', ') })}
        </Sign>
      </p>
    </Panel>
  )
}

const Undone = ({ page }: { readonly page: StockDayPage }) => {
  const { t, i18n } = useTranslation('stock')
  return (
    <Panel title={t('dayUndone')} count={page.undone.length}>
      {page.undone.length === 0 ? (
        <p className="stock-soft">{t('dayUndoneNone')}</p>
      ) : (
        <ul className="stock-list">
          {page.undone.map((u) => (
            <li key={`${u.id} ${u.bottle}`}>
              {t('undoneLine', {
                at: u.at.slice(11, 16),
                is: t(`undoneIs.${u.does}`),
                bottle: u.bottle,
                amount: quantityText(u, u.quantity as Quantity, i18n.language === 'en' ? 'en' : 'vi'),
                by: [u.by, u.afar && u.second ? t('undoneAfar', { by: u.second }) : u.second].filter((name) => name).join(', '),
              })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const Late = ({ page }: { readonly page: StockDayPage }) => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  if (page.late.length === 0) return null
  return (
    <Panel title={t('dayLate')} count={page.late.length}>
      <ul className="stock-list">
        {page.late.map((l) => (
          <li key={`${l.id} ${l.bottle}`}>
            {t('lateLine', {
              at: l.at.slice(11, 16),
              typed: whenText(l.typed),
              bottle: l.bottle,
              amount: text.quantity(l, l.quantity),
              by: [l.by, l.afar && l.second ? t('undoneAfar', { by: l.second }) : l.second].filter((name) => name).join(', '),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const Minutes = ({ site, day }: { readonly site: UnitId; readonly day: Day }) => {
  const { t } = useTranslation('stock')
  const { data, error, refetch } = useQuery({ queryKey: ['stock-day', site, day], queryFn: () => api.stockDay(site, day) })
  if (error) return <TroubleNote met={troubleOf(error)} again={refetch} />
  if (!data) return <Waiting rows={8} />
  const counted = (occasion: 'opening' | 'closing') =>
    data.entries.some((e) => e.occasion === occasion || (occasion === 'opening' && e.does === 'cannotCount'))
  return (
    <>
      <h2 className="only-print">{t('dayForm', { day: dayText(day) })}</h2>
      {(['opening', 'closing'] as const)
        .filter((occasion) => !counted(occasion))
        .map((occasion) => (
          <p key={occasion}>
            <Sign tone="late">{t('dayUncounted', { when: t(`dayOccasion.${occasion}`) })}</Sign>
          </p>
        ))}
      {data.entries
        .filter((e) => e.signed === 'owed')
        .map((e) => (
          <p key={e.id}>
            <Sign tone="late">{t('dayOwes', { by: e.by, at: e.at.slice(11, 16) })}</Sign>
          </p>
        ))}
      {data.bottles ? <Bottles bottles={data.bottles} /> : <Empty icon="wait" title={t('dayWaits')} />}
      <Undone page={data} />
      <Late page={data} />
      <Entries page={{ bottles: data.bottles ?? [], entries: data.entries, may: [] }} title={t('dayEntries')} />
      <p className="stock-soft" data-export-note>
        {t('dayNoForm')}
      </p>
      <PaperFoot keeper={['ofWindow', 'ofStore']} now={data.now} />
    </>
  )
}

/** The minutes of a day: both counts with what they found, every bottle to the hundredth of a millilitre, spills, and who signed; on A4 as the books are. */
export const MinutesScreen = () => {
  const { t } = useTranslation('stock')
  const { site, head } = useSite()
  const [typed, setTyped] = useState(() => dayText(today()))
  const day = readDate('day', typed)
  return (
    <Page title={t('dayTitle')} lead={site?.name ?? ''} actions={<PrintButton />}>
      {head}
      <div className="stock-today no-print">
        <DateField label={t('dayOf')} kind="day" value={typed} onChange={setTyped} />
      </div>
      {site && day?.ok && <Minutes site={site.id} day={day.value} />}
    </Page>
  )
}
