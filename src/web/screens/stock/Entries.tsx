import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Label, quantity, quantityText } from '../../../dosing/stock/bottle.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import type { StockPage } from '../../../server/contract/stock.ts'
import { whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'

type Entry = StockPage['entries'][number]
const UNDOABLE = ['receive', 'take', 'putBack', 'spill', 'send', 'giveBack', 'setAside', 'bringBack', 'destroy']

type Of = Pick<StockPage, 'may' | 'entries'> & { readonly bottles: readonly (Label & { readonly bottle: string })[] }

/** What was written, with who signed and why. */
export const Entries = ({
  page,
  title,
  onUndo,
}: {
  readonly page: Of
  readonly title: string
  readonly onUndo?: (entry: EntryId) => void
}) => {
  const { t, i18n } = useTranslation('stock')
  const what = ({ does, occasion }: Entry): string => t(`does.${occasion && does === 'count' ? `count-${occasion}` : does}` as 'does.take')
  const amount = (bottle: string, q: number): string => {
    const of = page.bottles.find((b) => b.bottle === bottle)
    return of ? quantityText(of, quantity(q), i18n.language === 'en' ? 'en' : 'vi') : String(q / 100)
  }
  const found = (e: Entry): readonly string[] =>
    e.found.map((f) => t('foundIn', { bottle: f.bottle, book: amount(f.bottle, f.book), found: amount(f.bottle, f.found) }))
  const signed = (e: Entry) => (
    <>
      {[e.by, e.afar && e.second ? t('undoneAfar', { by: e.second }) : e.second].filter((name) => name).join(', ')}
      {e.signed === 'owed' && (
        <>
          {' '}
          <Sign tone="late">{t('owesSecond')}</Sign>
        </>
      )}
      {typeof e.signed === 'object' && `, ${t('signedLater', { by: e.signed.by, at: whenText(e.signed.at) })}`}
    </>
  )
  const undoing = (undo: (entry: EntryId) => void): Column<Entry> => ({
    key: 'undo',
    title: '',
    width: '8%',
    align: 'end',
    cell: (e) =>
      page.may.includes('reverse') &&
      UNDOABLE.includes(e.does) &&
      !e.undone && (
        <Button size="compact-sm" variant="subtle" aria-label={t('undoOf', { what: what(e) })} onClick={() => undo(e.id)}>
          {t('undo')}
        </Button>
      ),
  })
  const columns: readonly Column<Entry>[] = [
    { key: 'at', title: t('at'), width: '14%', cell: (e) => whenText(e.at) },
    {
      key: 'what',
      title: t('what'),
      width: '24%',
      cell: (e) => (
        <>
          {what(e)} {e.undone && <Sign tone="quiet">{t('undone')}</Sign>}
          {e.differs && <Sign tone="soon">{t('differs')}</Sign>}
        </>
      ),
    },
    { key: 'bottles', title: t('bottles'), width: '18%', cell: (e) => e.bottles.join(', '), wideOnly: true },
    {
      key: 'words',
      title: t('words'),
      width: '20%',
      cell: (e) =>
        [
          ...found(e),
          ...(e.owed ? [t('stillOwed', { n: e.owed })] : []),
          ...['paper', 'why', 'council'].flatMap((w) => e.words[w] ?? []),
        ].join('; '),
    },
    { key: 'by', title: t('signed'), width: '16%', cell: signed },
    ...(onUndo ? [undoing(onUndo)] : []),
  ]
  return (
    <Panel title={title} count={page.entries.length}>
      {page.entries.length > 0 ? (
        <DataTable caption={title} columns={columns} rows={page.entries} keyOf={(e) => e.id} />
      ) : (
        <Empty icon="list" title={t('noEntries')} />
      )}
    </Panel>
  )
}
