import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { AccountId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'

/** Changes one thing of somebody's account: why, its field, and the button that sends it. */
export const ChangeForm = ({
  account,
  title,
  why,
  does,
  field,
  value,
  bad,
  onDone,
  children,
}: {
  readonly account: AccountId
  readonly title: string
  readonly why: string
  /** On the button. */
  readonly does: string
  readonly field: 'password' | 'personalId'
  readonly value: string
  /** What is wrong with what is typed; nothing once it can be sent. */
  readonly bad: string | undefined
  readonly onDone: () => void
  /** The field, with what is told beside it. */
  readonly children: (error: string | undefined) => ReactNode
}) => {
  const [tried, setTried] = useState(false)
  const sending = useSend(
    () => api.changeAccount(account, { [field]: value }),
    () => {
      setTried(false)
      onDone()
    },
  )
  const submit = () => {
    setTried(true)
    if (!bad) sending.send()
  }
  return (
    <Panel title={title}>
      <EnterForm onSubmit={submit} label={title}>
        <p style={{ margin: 0 }}>{why}</p>
        {children((tried ? bad : undefined) ?? besideFields(sending.trouble)[field])}
        <SendState sending={sending} beside={(r) => r.field === field} />
        <div className="form-foot">
          <Button type="submit" variant="default" loading={sending.state !== 'idle'}>
            {does}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
