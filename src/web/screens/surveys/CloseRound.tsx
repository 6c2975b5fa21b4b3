import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { toast } from '../../ui/toast.tsx'

/** Asks once more, then fixes the figures of the round in the log. */
export const CloseRound = ({ id, onClosed }: { readonly id: string; readonly onClosed: () => void }) => {
  const { t } = useTranslation(['surveys', 'ui'])
  const [asking, setAsking] = useState(false)
  const [key] = useState(newKey)
  const sending = useSend(
    () => api.closeSurvey(id, key),
    () => {
      setAsking(false)
      toast(t('list.closedDone'))
      onClosed()
    },
  )
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('list.close')}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('list.closeTitle')} closeLabel={t('ui:close')}>
        <p>{t('list.closeWhy')}</p>
        <SendState sending={sending} />
        <div className="form-foot">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('form.back')}
          </Button>
          <Button onClick={sending.send} loading={sending.state === 'sending'}>
            {t('list.close')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
