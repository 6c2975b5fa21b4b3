import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { ChoosePerson, ChooseSite } from './Choose.tsx'
import { RightForm } from './RightForm.tsx'
import type { Of } from './SignedForm.tsx'

/** The right to somebody's dose of today goes to another site over the line, or home again. */
export const TransferForm = ({ page, onBack, onDone }: Pick<Of, 'onBack' | 'onDone'> & { readonly page: DevicesPage }) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const [person, setPerson] = useState('')
  const [to, setTo] = useState('')
  const sending = useSend(
    () =>
      api.passRightOn({
        key,
        site: page.site,
        person: person as PersonId, // chosen from the list
        day: dayOf(page.asOf),
        part: 1,
        to: to as UnitId, // chosen from the list
      }),
    onDone,
  )
  return (
    <RightForm label={t('transfer')} does={t('aheadDoes')} ready={person !== '' && to !== ''} sending={sending} onBack={onBack}>
      <p>{t('transferHelp')}</p>
      <ChoosePerson page={page} value={person} onChange={setPerson} />
      <ChooseSite page={page} value={to} onChange={setTo} />
    </RightForm>
  )
}
