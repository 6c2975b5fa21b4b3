import { Anchor } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { card } from '../../../engine/card.ts'
import { editionOf, type Law } from '../../../engine/law.ts'
import type { Sheet } from '../../../engine/sheet.ts'
import { dayText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Lead, SectionPanel } from './Blocks.tsx'
import { blocksOf, plain, sectionsOf } from './blocks.ts'
import './card.css'

const OtherDates = ({ law, sheet }: { readonly law: Law; readonly sheet: Sheet }) => {
  const { t } = useTranslation('card')
  return (
    <p className="card-dates no-print">
      {t('dates')}{' '}
      {law.measures[sheet.measure]?.map((s) => (
        <Link
          key={s.from}
          to="/luat/$measure/$from"
          params={{ measure: s.measure, from: s.from }}
          aria-current={s === sheet ? 'page' : undefined}
        >
          {dayText(s.from)} ({law.sources[s.basis]?.short ?? s.basis})
        </Link>
      ))}
      <Link to="/luat">{t('all')}</Link>
    </p>
  )
}

const Card = ({ law, sheet }: { readonly law: Law; readonly sheet: Sheet }) => {
  const { t } = useTranslation('card')
  const { lead, sections } = sectionsOf(blocksOf(card(law, sheet)))
  return (
    <Page title={sheet.term} lead={t('edition', { edition: editionOf(law, sheet) })} actions={<PrintButton />}>
      <OtherDates law={law} sheet={sheet} />
      <div className="card">
        <nav className="card-contents no-print" aria-label={t('contents')}>
          <ul>
            {sections.map((s) => (
              <li key={s.id}>
                <Anchor href={`#${s.id}`} inherit>
                  {s.title}
                </Anchor>
                <ul>
                  {s.blocks.map((b) =>
                    b.is === 'heading' ? (
                      <li key={b.id}>
                        <Anchor href={`#${b.id}`} inherit>
                          {plain(b.line)}
                        </Anchor>
                      </li>
                    ) : null,
                  )}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
        <div className="card-text">
          <Panel>
            <Lead blocks={lead} />
          </Panel>
          {sections.map((s) => (
            <SectionPanel key={s.id} section={s} />
          ))}
          <p className="card-signature only-print">{t('signature')}</p>
        </div>
      </div>
    </Page>
  )
}

/** What of the law a lawyer reads and signs for one measure under one dated text. */
export const CardScreen = () => {
  const { t } = useTranslation('card')
  const { measure, from } = useParams({ from: '/outside/luat/$measure/$from' })
  const law = useLaw()
  const sheet = law.measures[measure]?.find((s) => s.from === from)
  if (sheet) return <Card law={law} sheet={sheet} />
  return (
    <Page title={t('missing')}>
      <Empty icon="law" title={t('missingWhy')}>
        <Link to="/luat">{t('all')}</Link>
      </Empty>
    </Page>
  )
}
