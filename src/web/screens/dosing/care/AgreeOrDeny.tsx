import { Button } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { SendState } from '../../../api/SendState.tsx'
import { useSend } from '../../../api/useSend.ts'
import { toast } from '../../../ui/toast.tsx'

/** A doctor signs what somebody wrote of them, or that it was not their word. */
export const AgreeOrDeny = ({
  agree,
  deny,
  signed,
  send,
  onDone,
  children,
}: {
  /** On the two buttons, and what is said once it is signed. */
  readonly agree: string
  readonly deny: string
  readonly signed: string
  readonly send: (agrees: boolean) => Promise<unknown>
  readonly onDone: () => void
  /** What was written. */
  readonly children: ReactNode
}) => {
  const agrees = useRef(false)
  const sending = useSend(
    () => send(agrees.current),
    () => {
      toast(signed)
      onDone()
    },
  )
  const sign = (says: boolean) => {
    agrees.current = says
    sending.send()
  }
  return (
    <div>
      {children}
      <div className="form-foot">
        <SendState sending={sending} />
        <Button disabled={sending.state !== 'idle'} onClick={() => sign(true)}>
          {agree}
        </Button>
        <Button variant="default" disabled={sending.state !== 'idle'} onClick={() => sign(false)}>
          {deny}
        </Button>
      </div>
    </div>
  )
}
