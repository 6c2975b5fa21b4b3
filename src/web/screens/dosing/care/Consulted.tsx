import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenConsult } from '../../../../dosing/care/consults.ts'
import type { UnitId } from '../../../../kernel/ids.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { SendState } from '../../../api/SendState.tsx'
import { useSend } from '../../../api/useSend.ts'
import { whenText } from '../../../dates/format.ts'
import { toast } from '../../../ui/toast.tsx'

/** The doctor who was consulted signs that they were, or that it was not their word: then the order stands without a consultation. */
export const Consulted = ({
  consult,
  person,
  site,
  onDone,
}: {
  readonly consult: OpenConsult
  readonly person: string
  readonly site: UnitId
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('care')
  const [key] = useState(newKey)
  const agrees = useRef(false)
  const sending = useSend(
    () => api.recordCare(person, { key, site, name: '@care-consulted', says: { of: consult.of, agrees: agrees.current }, words: {} }),
    () => {
      toast(t('checked.consultSigned'))
      onDone()
    },
  )
  const sign = (says: boolean) => {
    agrees.current = says
    sending.send()
  }
  return (
    <div>
      <p>{t('checked.consultOf', { when: whenText(consult.at), means: t(`checked.by.${consult.means}`) })}</p>
      <div className="form-foot">
        <SendState sending={sending} />
        <Button disabled={sending.state !== 'idle'} onClick={() => sign(true)}>
          {t('checked.agreed')}
        </Button>
        <Button variant="default" disabled={sending.state !== 'idle'} onClick={() => sign(false)}>
          {t('checked.denied')}
        </Button>
      </div>
    </div>
  )
}
