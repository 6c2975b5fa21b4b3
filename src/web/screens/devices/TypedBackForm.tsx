import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { useSecondSigner } from '../dosing/useSecondSigner.tsx'
import { RightForm } from './RightForm.tsx'
import type { Of } from './SignedForm.tsx'

/** A line of a numbered sheet by which nothing was given. */
export const TypedBackForm = ({ site, onBack, onDone, line }: Of & { readonly line: DevicesPage['out'][number] }) => {
  const { t } = useTranslation('devices')
  const [key] = useState(newKey)
  const second = useSecondSigner()
  const { person, day, part } = line
  const sending = useSend(
    () =>
      api.typeRightsBack({
        key,
        site,
        sheet: line.sheet ?? '',
        claims: [{ person, day, part }],
        second: second.signer,
      }),
    onDone,
  )
  return (
    <RightForm
      label={t('typedBack', { name: line.name, sheet: line.sheet ?? '' })}
      does={t('twoSign')}
      ready={second.signs}
      sending={sending}
      onBack={onBack}
    >
      <p>{t('typedBackHelp')}</p>
      {second.fields()}
    </RightForm>
  )
}
