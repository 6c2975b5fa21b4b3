import { UnstyledButton } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Installation, Me } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { Panel } from '../../ui/Page.tsx'
import './demo-accounts.css'

type Account = NonNullable<Installation['accounts']>[number]

/** The people of a demonstration, one card each: a click works as them. */
export const DemoAccounts = ({ accounts, onDone }: { readonly accounts: readonly Account[]; readonly onDone: (me: Me) => void }) => {
  const { t } = useTranslation('sign-in')
  const chosen = useRef({ login: '', password: '' })
  const sending = useSend(() => api.signIn(chosen.current), onDone)
  return (
    <Panel title={t('demoTitle')}>
      <p className="demo-lead">{t('demoLead')}</p>
      <SendState sending={sending} />
      <ul className="demo-accounts">
        {accounts.map((a) => (
          <li key={a.login}>
            <UnstyledButton
              className="demo-account"
              disabled={sending.state !== 'idle'}
              onClick={() => {
                chosen.current = { login: a.login, password: a.password }
                sending.send()
              }}
            >
              <strong>{a.name}</strong>
              <span>{a.office}</span>
              <span className="demo-unit">{a.unit}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
