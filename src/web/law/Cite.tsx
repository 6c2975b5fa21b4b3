import { Anchor, Popover, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../engine/law.ts'
import { type Article, type Citation, isSilence, type Silence } from '../../kernel/citation.ts'
import { dayText } from '../dates/format.ts'
import { useLaw } from './book.ts'
import { longPlace, shortPlace } from './place.ts'
import './cite.css'

const Checked = ({ mark }: { readonly mark: Article['mark'] }) => {
  const { t } = useTranslation('cite')
  return mark === 'read' ? null : <p className="cite-unsure">{t(mark)}</p>
}

const ArticleGist = ({ at, law }: { readonly at: Article; readonly law: Law }) => {
  const { t } = useTranslation('cite')
  const source = law.sources[at.law]
  return (
    <>
      <p className="cite-head">
        {longPlace(at)}, {source?.short ?? at.law}
      </p>
      <p className="cite-title">{source?.title}</p>
      <p>{source?.articles[at.article]?.gist}</p>
      <Checked mark={at.mark} />
      {source && (
        <p className="cite-foot">
          {source.until
            ? t('inForceUntil', { from: dayText(source.from), until: dayText(source.until) })
            : t('inForce', { from: dayText(source.from) })}{' '}
          <Anchor href={source.link} target="_blank" rel="noreferrer" inherit>
            {t('official')}
          </Anchor>
        </p>
      )}
    </>
  )
}

const SilenceGist = ({ of }: { readonly of: Silence }) => {
  const { t } = useTranslation('cite')
  return (
    <>
      <p className="cite-head">{t('silent')}</p>
      <p>{of.silent}</p>
      <p className="cite-foot">{t('decision', { decision: of.decision })}</p>
    </>
  )
}

/** Short names of texts, where the page has them without the law. */
type Sources = Readonly<Record<string, string>>

const Gist = ({ cite }: { readonly cite: Citation }) => {
  const law = useLaw()
  return isSilence(cite) ? <SilenceGist of={cite} /> : <ArticleGist at={cite} law={law} />
}

const KnownPlace = ({ at }: { readonly at: Article }) => shortPlace(at, useLaw().sources[at.law])

const Badge = ({ cite, sources }: { readonly cite: Citation; readonly sources?: Sources | undefined }) => {
  const { t } = useTranslation('cite')
  const [open, setOpen] = useState(false)
  // Closing is all that Esc does here: the form around it must not go back as well.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
  }
  const silent = isSilence(cite)
  const unsure = silent || cite.mark === 'read' ? undefined : cite.mark
  const short = silent ? undefined : sources?.[cite.law]
  return (
    <Popover width={360} position="bottom-start" withinPortal trapFocus={false} opened={open} onChange={setOpen}>
      <Popover.Target>
        <UnstyledButton
          className="cite"
          onClick={() => setOpen((o) => !o)}
          onKeyDown={onKeyDown}
          data-unsure={silent || unsure !== undefined}
        >
          {silent ? t('silent') : short === undefined ? <KnownPlace at={cite} /> : shortPlace(cite, { short })}
          {unsure && <abbr title={t(unsure)}> ?</abbr>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="cite-gist" onKeyDown={onKeyDown}>
        <Suspense fallback="…">
          <Gist cite={cite} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Where something stands in the law: a small badge that opens the gist, how sure we are of it, and the official text. */
export const Cite = ({ cite, sources }: { readonly cite: Citation; readonly sources?: Sources }) => (
  <Suspense fallback={<span className="cite">{isSilence(cite) ? '…' : `Đ.${cite.article}`}</span>}>
    <Badge cite={cite} sources={sources} />
  </Suspense>
)
