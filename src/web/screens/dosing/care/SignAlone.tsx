import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AloneOpen } from '../../../../dosing/care/alone.ts'
import type { Day } from '../../../../kernel/day.ts'
import type { UnitId } from '../../../../kernel/ids.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { SendState } from '../../../api/SendState.tsx'
import { useSend } from '../../../api/useSend.ts'
import { whenText } from '../../../dates/format.ts'
import { toast } from '../../../ui/toast.tsx'

/** Somebody else than who gave a dose alone signs for it: read against order, measure and bottle. */
export const SignAlone = ({
  owed,
  on,
  by,
  person,
  site,
  onDone,
}: {
  readonly owed: AloneOpen
  /** The day of the dose, of somebody who is on the list no more. */
  readonly on?: Day
  /** Who gave it, by name. */
  readonly by: string
  readonly person: string
  readonly site: UnitId
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const sending = useSend(
    () => api.recordCare(person, { key, site, name: '@care-released', says: { of: owed.of, ...(on ? { on } : {}) }, words: {} }),
    () => {
      toast(t('signedNow'))
      onDone()
    },
  )
  return (
    <div className="form-foot">
      <SendState sending={sending} />
      <Button className="dosing-sentence" variant="default" disabled={sending.state !== 'idle'} onClick={sending.send}>
        {t('two.sign', { when: whenText(owed.at), by })}
      </Button>
    </div>
  )
}
