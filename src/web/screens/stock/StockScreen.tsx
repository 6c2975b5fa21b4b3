import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../kernel/ids.ts'
import type { StockPage } from '../../../server/contract/stock.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Entries } from './Entries.tsx'
import { Notices } from './Notices.tsx'
import { Owed, Waits } from './Owed.tsx'
import { Shelves } from './Shelves.tsx'
import type { Doing } from './typed.ts'
import { useSite } from './useSite.tsx'
import { WriteForm } from './WriteForm.tsx'
import { useBottleText } from './words.ts'
import './stock.css'

const AFAR_MS = 20_000

/** Entries that need no more than a press to begin, in the order of a day. */
const ACTS: readonly Doing[] = [
  { does: 'take' },
  { does: 'putBack' },
  { does: 'spill' },
  { does: 'bringBack' },
  { does: 'setAside' },
  { does: 'receive' },
  { does: 'send' },
  { does: 'count', occasion: 'store' },
  { does: 'count', occasion: 'month' },
  { does: 'giveBack' },
  { does: 'destroy' },
  { does: 'recall' },
]

/** How the day stands: before anything else, the count that opens it. */
const Today = ({ page, onDo }: { readonly page: StockPage; readonly onDo: (doing: Doing) => void }) => {
  const { t } = useTranslation('stock')
  const { opened } = page
  return (
    <Panel title={t('today')}>
      <div className="stock-today">
        {opened ? (
          <>
            <Sign tone={opened.opening === 'agrees' ? 'done' : 'soon'}>{t('counted')}</Sign>
            <span>{t(`opened.${opened.opening}`, { name: opened.by })}</span>
          </>
        ) : (
          <Sign tone="late">{t('notOpened')}</Sign>
        )}
        {page.unclosed && <Sign tone="late">{t('unclosed', { day: dayText(page.unclosed) })}</Sign>}
        {opened?.closed && <Sign tone="done">{t('closed')}</Sign>}
        <span className="stock-acts">
          {!opened && <Button onClick={() => onDo({ does: 'count', occasion: 'opening' })}>{t('does.count-opening')}</Button>}
          {!opened && (
            <Button variant="default" onClick={() => onDo({ does: 'cannotCount' })}>
              {t('does.cannotCount')}
            </Button>
          )}
          {opened && (
            <Button variant={opened.closed ? 'default' : 'filled'} onClick={() => onDo({ does: 'count', occasion: 'closing' })}>
              {t('does.count-closing')}
            </Button>
          )}
        </span>
      </div>
    </Panel>
  )
}

/** How long each drug lasts, and lots that need a look. */
const Supplies = ({ page }: { readonly page: StockPage }) => {
  const { t, i18n } = useTranslation('stock')
  const text = useBottleText()
  return (
    <Panel title={t('supply')}>
      <ul className="stock-list">
        {page.supply.map((s) => (
          <li key={text.drug(s.drug)}>
            <strong>{text.drug(s.drug)}</strong>
            {s.left !== undefined && `: ${text.dose(s.left)}`}
            {' · '}
            {s.days === 'not known' ? t('daysUnknown') : t('days', { n: s.days })}{' '}
            {s.says.map((says) => (
              <Sign key={says.vi} tone="soon">
                {i18n.language === 'en' ? says.en : says.vi}
              </Sign>
            ))}
          </li>
        ))}
        {page.watch.map((w) => (
          <li key={`${w.lot} ${w.place}`}>
            <Sign tone={w.recalled ? 'late' : 'soon'}>
              {t(w.recalled ? 'lotRecalled' : 'lotExpires', { lot: w.lot, place: text.place(w.place), day: dayText(w.expires) })}
            </Sign>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const Deliveries = ({ page, onDo }: { readonly page: StockPage; readonly onDo: (doing: Doing) => void }) => {
  const { t } = useTranslation('stock')
  if (page.deliveries.length === 0) return null
  return (
    <Panel title={t('deliveries')} count={page.deliveries.length}>
      <ul className="stock-list">
        {page.deliveries.map((d) => (
          <li key={d.entry}>
            {t('delivery', { from: d.fromName, day: dayText(d.sent), n: d.bottles.length })}{' '}
            {page.may.includes('accept') && (
              <Button size="compact-sm" onClick={() => onDo({ does: 'accept', entry: d.entry })}>
                {t('does.accept')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const Cabinet = ({ site }: { readonly site: UnitId }) => {
  const { t } = useTranslation('stock')
  const client = useQueryClient()
  const [doing, setDoing] = useState<Doing>()
  const {
    data: page,
    error,
    refetch,
  } = useQuery({
    queryKey: ['stock', site],
    queryFn: () => api.stock(site),
    // Where one person works, and where somebody may call: a signature from afar comes from another screen.
    refetchInterval: ({ state }) => (state.data && (state.data.alone || state.data.waits.length > 0) ? AFAR_MS : false),
  })
  if (error) return <TroubleNote met={troubleOf(error)} again={refetch} />
  if (!page) return <Waiting rows={8} />
  const done = () => {
    setDoing(undefined)
    for (const what of ['stock', 'recalls']) void client.invalidateQueries({ queryKey: [what, site] })
  }
  return (
    <>
      <Notices site={site} onRecall={({ id, lot, paper }) => setDoing({ does: 'recall', notice: { id, lot, paper } })} />
      <Today page={page} onDo={setDoing} />
      {doing ? (
        <WriteForm key={JSON.stringify(doing)} page={page} doing={doing} onDone={done} onBack={() => setDoing(undefined)} />
      ) : (
        <div className="stock-acts no-print">
          {ACTS.filter((a) => page.may.includes(a.does)).map((a) => (
            <Button key={JSON.stringify(a)} variant="default" size="compact-md" onClick={() => setDoing(a)}>
              {t(`does.${a.does === 'count' ? `count-${a.occasion}` : a.does}` as 'does.take')}
            </Button>
          ))}
        </div>
      )}
      <Waits page={page} onSign={(entry) => setDoing({ does: 'beside', entry })} />
      <Owed page={page} onSign={(entry) => setDoing({ does: 'sign', entry })} />
      <Deliveries page={page} onDo={setDoing} />
      <Shelves page={page} />
      <Supplies page={page} />
      <Entries
        page={{ ...page, bottles: [...page.bottles, ...page.emptied] }}
        title={t('entries')}
        onUndo={(entry) => setDoing({ does: 'reverse', entry })}
      />
    </>
  )
}

/** The cabinet of a site: what stands where, how the day stands, and everything that its book is told. */
export const StockScreen = () => {
  const { t } = useTranslation('stock')
  const { site, none, head } = useSite()
  return (
    <Page
      title={t('title')}
      lead={site?.name ?? t('lead')}
      actions={
        site && (
          <>
            <Button variant="default" component={Link} to="/tu-thuoc/doi-chieu">
              {t('balanceTitle')}
            </Button>
            <Button variant="default" component={Link} to="/tu-thuoc/bien-ban">
              {t('dayTitle')}
            </Button>
            <Button variant="default" component={Link} to="/tu-thuoc/so">
              {t('book')}
            </Button>
          </>
        )
      }
    >
      {head}
      {site && <Cabinet key={site.id} site={site.id} />}
      {none && (
        <Empty icon="list" title={t('noSite')}>
          {t('noSiteWhy')}
        </Empty>
      )}
    </Page>
  )
}
