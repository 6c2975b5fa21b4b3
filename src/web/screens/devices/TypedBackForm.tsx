import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { NOBODY, SecondSigner } from '../dosing/SecondSigner.tsx'
import { RightForm } from './RightForm.tsx'
import { isSigned, type Of } from './SignedForm.tsx'

/** A line of a numbered sheet by which nothing was given. */
export const TypedBackForm = ({ site, onBack, onDone, line }: Of & { readonly line: DevicesPage['out'][number] }) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const [second, setSecond] = useState(NOBODY)
  const { person, day, part } = line
  const sending = useSend(
    () =>
      api.typeRightsBack({
        key,
        site,
        sheet: line.sheet ?? '',
        claims: [{ person, day, part }],
        second: { login: second.login.trim(), password: second.password },
      }),
    onDone,
  )
  return (
    <RightForm
      label={t('typedBack', { name: line.name, sheet: line.sheet ?? '' })}
      does={t('twoSign')}
      ready={isSigned(second)}
      sending={sending}
      onBack={onBack}
    >
      <p>{t('typedBackHelp')}</p>
      <SecondSigner second={second} onChange={setSecond} />
    </RightForm>
  )
}
