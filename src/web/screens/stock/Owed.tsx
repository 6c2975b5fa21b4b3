import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { quantityText } from '../../../dosing/stock/bottle.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import type { StockPage } from '../../../server/contract/stock.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'

type OwedCount = StockPage['owed'][number]

type Found = OwedCount['found']

const useFoundText = (): ((found: Found) => readonly string[]) => {
  const { t, i18n } = useTranslation('stock')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return (found) =>
    found.map((f) => t('foundIn', { bottle: f.bottle, book: quantityText(f, f.book, language), found: quantityText(f, f.found, language) }))
}

/** A count that one person made: where, who, why, and what was found in which bottle. */
export const OwedLine = ({ of }: { readonly of: OwedCount }) => {
  const { t } = useTranslation('stock')
  const foundText = useFoundText()
  const said = t(of.opening === 'cannot be counted' ? 'owedUncounted' : 'owedCount', {
    site: of.site,
    day: dayText(of.day),
    by: of.by,
    why: of.why,
  })
  return <>{[said, ...foundText(of.found).map((line) => `${line}.`)].join(' ')}</>
}

/** What a point found otherwise than its book and one person there cannot sign: where, when, who, and in which bottle. */
export const WaitingLine = ({ of }: { readonly of: StockPage['waits'][number] }) => {
  const { t } = useTranslation('stock')
  const found = useFoundText()
  const what = t(`does.count-${of.occasion}`)
  return (
    <>
      {[t('waitsCount', { site: of.site, at: whenText(of.at), by: of.by, what }), ...found(of.found).map((line) => `${line}.`)].join(' ')}
    </>
  )
}

/** Counts of the clinic's points that wait for a signature from afar. */
export const Waits = ({ page, onSign }: { readonly page: StockPage; readonly onSign: (entry: EntryId) => void }) => {
  const { t } = useTranslation('stock')
  if (page.waits.length === 0) return null
  return (
    <Panel title={t('waits')} count={page.waits.length}>
      <ul className="stock-list">
        {page.waits.map((w) => (
          <li key={w.entry}>
            <WaitingLine of={w} />
            {page.may.includes('beside') && (
              <div className="stock-acts no-print">
                <Button size="compact-sm" onClick={() => onSign(w.entry)}>
                  {t('does.beside')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Counts that opened a day by one person: doses went on, the second signature is owed. */
export const Owed = ({ page, onSign }: { readonly page: StockPage; readonly onSign: (entry: EntryId) => void }) => {
  const { t } = useTranslation('stock')
  if (page.owed.length === 0) return null
  return (
    <Panel title={t('owed')} count={page.owed.length}>
      <ul className="stock-list">
        {page.owed.map((o) => (
          <li key={o.entry}>
            <Sign tone="late">{o.days === 0 ? t('owedToday') : t('owedDays', { n: o.days })}</Sign> <OwedLine of={o} />
            {page.may.includes('sign') && (
              <div className="stock-acts no-print">
                <Button size="compact-sm" onClick={() => onSign(o.entry)}>
                  {t('does.sign')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
