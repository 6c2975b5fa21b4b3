import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CareFile } from '../../../../server/contract/care.ts'
import { useMe } from '../../../session/me.ts'
import { ELSEWHERE, type TypedOrder } from './orderTyped.ts'

/** Which doctor was consulted about a high dose, when and how; it is signed for afterwards. */
export const ConsultFields = ({
  doctors,
  typed,
  elsewhere,
  set,
}: {
  readonly doctors: CareFile['doctors']
  readonly typed: TypedOrder
  /** The doctor has no account at the clinic. */
  readonly elsewhere: boolean
  readonly set: (patch: Partial<TypedOrder>) => void
}) => {
  const { t } = useTranslation('care-order')
  const dosing = useTranslation('dosing').t
  const me = useMe()
  return (
    <>
      <NativeSelect
        name="senior"
        label={t('senior')}
        value={typed.senior}
        data={[
          { value: '', label: t('nobody') },
          ...doctors.filter((d) => d.account !== me.account.id).map((d) => ({ value: d.account, label: d.name })),
          { value: ELSEWHERE, label: dosing('told.elsewhere') },
        ]}
        onChange={(e) => set({ senior: e.currentTarget.value })}
      />
      {typed.senior !== '' && (
        <>
          {elsewhere && (
            <TextInput
              name="seniorName"
              label={dosing('told.name')}
              value={typed.seniorName}
              maxLength={200}
              onChange={(e) => set({ seniorName: e.currentTarget.value })}
            />
          )}
          <NativeSelect
            name="seniorMeans"
            label={t('means')}
            description={t(elsewhere ? 'takesOver' : 'signsLater')}
            value={typed.seniorMeans}
            data={(['telephone', 'meeting'] as const).map((m) => ({ value: m, label: t(`by.${m}`) }))}
            onChange={(e) => set({ seniorMeans: e.currentTarget.value })}
          />
          <TextInput
            type="time"
            name="seniorAt"
            label={t('consultedAt')}
            value={typed.seniorAt}
            onChange={(e) => set({ seniorAt: e.currentTarget.value })}
          />
        </>
      )}
    </>
  )
}
