import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Refusal } from '../../kernel/refusal.ts'
import { SendState } from '../api/SendState.tsx'
import type { Sending } from '../api/useSend.ts'
import { EnterForm } from '../ui/EnterForm.tsx'
import { DraftNote } from './DraftNote.tsx'
import type { DraftForm } from './useDraft.ts'

/**
 * A form that is sent: what was typed before is told, its fields are locked while it is on its way, what came of it stands above the
 * buttons. Reasons at fields of the draft stand there; `beside` names those of other fields.
 */
export const SendForm = ({
  form,
  sending,
  label,
  save,
  cancel,
  beside = () => false,
  onSubmit,
  onBack,
  children,
}: {
  readonly form: Pick<DraftForm<object>, 'value' | 'restored' | 'clear'>
  readonly sending: Sending
  readonly label: string
  readonly save: string
  readonly cancel: string
  readonly beside?: (refusal: Refusal) => boolean
  readonly onSubmit: () => void
  readonly onBack: () => void
  /** The fields. */
  readonly children: ReactNode
}) => (
  <EnterForm onSubmit={onSubmit} onBack={onBack} label={label}>
    <DraftNote form={form} />
    <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
      {children}
    </fieldset>
    <SendState sending={sending} beside={(r) => (r.field !== undefined && r.field in form.value) || beside(r)} />
    <div className="form-foot">
      <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
        {save}
      </Button>
      <Button variant="default" onClick={onBack}>
        {cancel}
      </Button>
    </div>
  </EnterForm>
)
