import { useTranslation } from 'react-i18next'
import { useMe } from '../../session/me.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SecondStep } from './SecondStep.tsx'
import { Sessions } from './Sessions.tsx'

/** What people change for themselves. */
export const AccountScreen = () => {
  const { t } = useTranslation('account')
  const { account, offices } = useMe()
  return (
    <Page title={t('title')} lead={`${account.name} (${account.login})`} width="form">
      <Panel title={t('offices')}>
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {offices.map((o) => (
            <li key={`${o.office}${o.unit.id}`}>
              {o.term}, {o.unit.name}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('password.title')}>
        <PasswordForm />
      </Panel>
      <SecondStep />
      <Sessions />
    </Page>
  )
}
