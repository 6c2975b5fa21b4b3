import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { FoundPeople } from './FoundPeople.tsx'
import { RegisterForm } from './RegisterForm.tsx'
import { RegisterLink } from './RegisterLink.tsx'

/** Who is asked for stands in the address (`q`), so that Back returns to the list; `them` opens the form for a new person. */
export const PeopleScreen = () => {
  const { t } = useTranslation('people')
  const words = useTranslation('same').t
  const { q, them } = useSearch({ from: '/inside/nguoi' })
  useRowKeys()
  if (them)
    return (
      <Page title={t('form.title')} lead={t('form.lead')} width="form">
        <RegisterForm />
      </Page>
    )
  return (
    <Page
      title={t('title')}
      actions={
        q === undefined && (
          <>
            <Link to="/trung-nguoi">{words('title')}</Link>
            <RegisterLink />
          </>
        )
      }
    >
      {q === undefined ? (
        <Panel>
          <Empty icon="search" title={t('start')}>
            {t('startWhy')}
          </Empty>
        </Panel>
      ) : (
        <FoundPeople q={q} />
      )}
    </Page>
  )
}
