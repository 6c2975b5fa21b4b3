import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenConsult } from '../../../../dosing/care/consults.ts'
import type { UnitId } from '../../../../kernel/ids.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { whenText } from '../../../dates/format.ts'
import { AgreeOrDeny } from './AgreeOrDeny.tsx'

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
  return (
    <AgreeOrDeny
      agree={t('checked.agreed')}
      deny={t('checked.denied')}
      signed={t('checked.consultSigned')}
      send={(agrees) => api.recordCare(person, { key, site, name: '@care-consulted', says: { of: consult.of, agrees }, words: {} })}
      onDone={onDone}
    >
      <p>{t('checked.consultOf', { when: whenText(consult.at), means: t(`checked.by.${consult.means}`) })}</p>
    </AgreeOrDeny>
  )
}
