import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { RightForm } from './RightForm.tsx'
import type { Of } from './SignedForm.tsx'
import { usePeople } from './usePeople.ts'

/** The right to somebody's dose of today goes to another site over the line, or home again. */
export const TransferForm = ({ page, onBack, onDone }: Pick<Of, 'onBack' | 'onDone'> & { readonly page: DevicesPage }) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const people = usePeople(page.site)
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
      <NativeSelect
        name="person"
        label={t('person')}
        value={person}
        data={[{ value: '', label: t('choose') }, ...people]}
        onChange={(e) => setPerson(e.currentTarget.value)}
      />
      <NativeSelect
        name="to"
        label={t('goesTo')}
        value={to}
        data={[{ value: '', label: t('choose') }, ...page.sites.map((s) => ({ value: s.id as string, label: s.name }))]}
        onChange={(e) => setTo(e.currentTarget.value)}
      />
    </RightForm>
  )
}
