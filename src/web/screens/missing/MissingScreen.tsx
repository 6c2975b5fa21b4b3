import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'

/** Instead of a screen that is not there; `unseen` where it may be there for others. */
export const MissingScreen = ({ unseen = false }: { readonly unseen?: boolean }) => {
  const { t } = useTranslation('frame')
  return (
    <Page title={t('missing.title')} width="form">
      <Panel>
        <Empty icon="search" title={t(unseen ? 'trouble.s404' : 'missing.why')}>
          <Link to="/">{t('missing.home')}</Link>
        </Empty>
      </Panel>
    </Page>
  )
}
