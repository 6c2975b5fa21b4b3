import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SendState } from '../../api/SendState.tsx'
import type { Sending } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'

/** A form about rights: its fields, and what it does said on its button. */
export const RightForm = ({
  label,
  does,
  ready,
  sending,
  onBack,
  children,
}: {
  readonly label: string
  readonly does: string
  readonly ready: boolean
  readonly sending: Sending
  readonly onBack: () => void
  readonly children: ReactNode
}) => {
  const { t } = useTranslation('devices')
  return (
    <Panel title={label}>
      <EnterForm label={label} onBack={onBack} onSubmit={() => ready && sending.send()}>
        <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
          {children}
        </fieldset>
        <div className="form-foot">
          <SendState sending={sending} />
          <Button type="submit" disabled={!ready || sending.state !== 'idle'}>
            {does}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
