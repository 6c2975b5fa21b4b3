import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'

export const MissingScreen = () => {
  const { t } = useTranslation('frame')
  return (
    <Page title={t('missing.title')} width="form">
      <Panel>
        <Empty icon="search" title={t('missing.why')}>
          <Link to="/">{t('missing.home')}</Link>
        </Empty>
      </Panel>
    </Page>
  )
}
