import { useTranslation } from 'react-i18next'
import type { KeptPlace } from '../../../dosing/stock/bottle.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { ShownBottle, StockPage } from '../../../server/contract/stock.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { useBottleText } from './words.ts'

/** The shelf that people work at stands first. */
const SHELVES: readonly KeptPlace[] = ['day', 'store', 'quarantine', 'transit']

/** What lies on each shelf of the site, bottle by bottle. */
export const Shelves = ({ page }: { readonly page: StockPage }) => {
  const { t } = useTranslation('stock')
  const text = useBottleText()
  const today = dayOf(page.now)
  const columns: readonly Column<ShownBottle>[] = [
    { key: 'bottle', title: t('bottle'), width: '18%', cell: (b) => <strong>{b.bottle}</strong> },
    { key: 'drug', title: t('drug'), width: '30%', cell: text.drug },
    { key: 'lot', title: t('lot'), width: '14%', cell: (b) => b.lot, wideOnly: true },
    {
      key: 'expires',
      title: t('expires'),
      width: '20%',
      cell: (b) =>
        b.recalled ? (
          <Sign tone="late">{t('recalled')}</Sign>
        ) : (
          <Sign tone={b.expires < today ? 'late' : 'quiet'}>{dayText(b.expires)}</Sign>
        ),
    },
    { key: 'balance', title: t('balance'), width: '18%', align: 'end', cell: text.amount },
  ]
  return SHELVES.map((place) => ({ place, rows: page.bottles.filter((b) => b.place === place) }))
    .filter(({ place, rows }) => rows.length > 0 || place === 'day' || place === 'store')
    .map(({ place, rows }) => (
      <Panel key={place} title={text.place(place)} count={rows.length}>
        {rows.length > 0 ? (
          <DataTable caption={text.place(place)} columns={columns} rows={rows} keyOf={(b) => b.bottle} />
        ) : (
          <Empty icon="list" title={t('emptyShelf')} />
        )}
      </Panel>
    ))
}
