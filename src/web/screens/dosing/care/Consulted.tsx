import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenConsult } from '../../../../dosing/care/consults.ts'
import type { UnitId } from '../../../../kernel/ids.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { whenText } from '../../../dates/format.ts'
import { AgreeOrDeny } from './AgreeOrDeny.tsx'

/** Whoever was consulted, or takes over what one of another clinic said, signs it, or that it was not so: then the order stands without a consultation. */
export const Consulted = ({
  consult,
  file,
  site,
  onDone,
}: {
  readonly consult: OpenConsult
  readonly file: CareFile
  readonly site: UnitId
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('care-order')
  const [key] = useState(newKey)
  const order = file.notes.find((n) => n.entry === consult.of)
  const doctor = order?.words['senior']
  const by = { by: order?.by ?? '', when: whenText(consult.at), means: t(`by.${consult.means}`) }
  return (
    <AgreeOrDeny
      agree={t(doctor ? 'takeOver' : 'agreed')}
      deny={t(doctor ? 'notSo' : 'denied')}
      signed={t('consultSigned')}
      send={(agrees) => api.recordCare(file.person, { key, site, name: '@care-consulted', says: { of: consult.of, agrees }, words: {} })}
      onDone={onDone}
    >
      <p>{doctor ? t('consultElsewhere', { ...by, doctor }) : t('consultOf', by)}</p>
    </AgreeOrDeny>
  )
}
