import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SentForm } from '../../api/SentForm.tsx'
import type { Sending } from '../../api/useSend.ts'
import { Panel } from '../../ui/Page.tsx'

/** A form about rights: its fields, and what it does said on its button. */
export const RightForm = (form: {
  readonly label: string
  readonly does: string
  readonly ready: boolean
  readonly sending: Sending
  readonly onBack: () => void
  readonly children: ReactNode
}) => {
  const { t } = useTranslation('devices')
  return (
    <Panel title={form.label}>
      <SentForm {...form} back={t('back')} />
    </Panel>
  )
}
