import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenTold } from '../../../../dosing/care/told.ts'
import type { UnitId } from '../../../../kernel/ids.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { SendState } from '../../../api/SendState.tsx'
import { useSend } from '../../../api/useSend.ts'
import { whenText } from '../../../dates/format.ts'
import { toast } from '../../../ui/toast.tsx'

/** What somebody heard of a doctor by telephone: signed, or denied, and then the call is open again. */
export const ToldSigned = ({
  told,
  file,
  site,
  onDone,
}: {
  readonly told: OpenTold
  readonly file: CareFile
  readonly site: UnitId
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const agrees = useRef(false)
  const note = file.notes.find((n) => n.entry === told.of)
  const sending = useSend(
    () => api.recordCare(file.person, { key, site, name: '@care-told-signed', says: { of: told.of, agrees: agrees.current }, words: {} }),
    () => {
      toast(t('signedNow'))
      onDone()
    },
  )
  const sign = (says: boolean) => {
    agrees.current = says
    sending.send()
  }
  return (
    <div>
      <p>
        {t('told.heard', {
          by: note?.by ?? '',
          when: whenText(told.at),
          doctor: note?.words['doctor'] ?? file.doctors.find((d) => d.account === told.doctor)?.name ?? '',
        })}
      </p>
      <blockquote>{note?.words['answer']}</blockquote>
      <div className="form-foot">
        <SendState sending={sending} />
        <Button disabled={sending.state !== 'idle'} onClick={() => sign(true)}>
          {t(note?.words['doctor'] ? 'told.takeOver' : 'told.agree')}
        </Button>
        <Button variant="default" disabled={sending.state !== 'idle'} onClick={() => sign(false)}>
          {t('told.deny')}
        </Button>
      </div>
    </div>
  )
}
