import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../server/contract/answers.ts'
import { HereNote } from '../../device/HereNote.tsx'
import { firstScreen } from '../../session/first-screen.ts'
import { signedIn } from '../../session/me.ts'
import { installationQuery } from '../../shell/installation.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { DemoAccounts } from './DemoAccounts.tsx'
import { SignInForm } from './SignInForm.tsx'

export const SignInScreen = () => {
  const { t } = useTranslation('sign-in')
  const client = useQueryClient()
  const router = useRouter()
  const navigate = useNavigate()
  const { ve } = useSearch({ from: '/outside/dang-nhap' })
  const { data: installation } = useQuery(installationQuery)
  const enter = (me: Me) => {
    signedIn(client, me)
    // Only a path of this site: `//host` and `https:` would lead away.
    if (ve && /^\/(?![/\\])/.test(ve)) router.history.push(ve)
    else void navigate({ to: firstScreen(me) })
  }
  return (
    <Page title={t('title')} lead={t('lead')} width="form">
      <Panel>
        <SignInForm onDone={enter} />
        <HereNote />
      </Panel>
      {installation?.accounts && <DemoAccounts accounts={installation.accounts} onDone={enter} />}
    </Page>
  )
}
