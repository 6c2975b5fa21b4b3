import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { installationQuery } from './installation.ts'

/** Seconds between two looks at how far the city is. */
const EVERY = 2

/** What is known of an installation: from the session, or from the public page. */
type Known = { readonly kind: 'demo' | 'real'; readonly loading?: number | undefined }

/** On every page of a demonstration, also on paper: nobody may take its people for real ones. While its city is being lived, how far it is. */
export const DemoStrip = ({ of }: { readonly of: Known | undefined }) => {
  const { t } = useTranslation('frame')
  const { data = of } = useQuery({
    ...installationQuery,
    enabled: of?.loading !== undefined,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.loading === undefined ? false : EVERY * 1000),
  })
  if (of?.kind !== 'demo') return null
  const percent = data?.loading === undefined ? undefined : Math.floor(data.loading * 100)
  return (
    <div className="frame-strip">
      {t('demo')}
      {percent !== undefined && (
        <span className="frame-strip-load">
          <span className="frame-strip-words">{t('demoLoading')}</span> {percent} %
          <progress max={100} value={percent} aria-label={t('demoLoading')} />
        </span>
      )}
    </div>
  )
}
