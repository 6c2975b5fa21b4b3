import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { EnterForm } from '../ui/EnterForm.tsx'
import { useFirstField } from '../ui/useFirstField.ts'
import { SendState } from './SendState.tsx'
import type { Sending } from './useSend.ts'

/** A form that keeps no draft: its fields are locked while it is on its way, and what came of it stands beside its buttons. */
export const SentForm = ({
  label,
  does,
  back,
  ready,
  sending,
  beside = [],
  onBack,
  children,
}: {
  readonly label: string
  /** On the button that sends it, and on the one that leaves it. */
  readonly does: string
  readonly back: string
  readonly ready: boolean
  readonly sending: Sending
  /** Names of fields that show the server's reasons themselves. */
  readonly beside?: readonly string[]
  readonly onBack: () => void
  /** The fields. */
  readonly children: ReactNode
}) => {
  const fields = useFirstField<HTMLFieldSetElement>()
  return (
    <EnterForm label={label} onBack={onBack} onSubmit={() => ready && sending.send()}>
      <fieldset ref={fields} className="form-fields" disabled={sending.state !== 'idle'}>
        {children}
      </fieldset>
      <div className="form-foot">
        <SendState sending={sending} beside={(r) => r.field !== undefined && beside.includes(r.field)} />
        <Button type="submit" disabled={!ready || sending.state !== 'idle'}>
          {does}
        </Button>
        <Button variant="default" onClick={onBack}>
          {back}
        </Button>
      </div>
    </EnterForm>
  )
}
