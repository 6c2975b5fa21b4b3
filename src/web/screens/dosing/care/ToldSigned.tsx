import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenTold } from '../../../../dosing/care/told.ts'
import type { UnitId } from '../../../../kernel/ids.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { whenText } from '../../../dates/format.ts'
import { AgreeOrDeny } from './AgreeOrDeny.tsx'

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
  const note = file.notes.find((n) => n.entry === told.of)
  return (
    <AgreeOrDeny
      agree={t(note?.words['doctor'] ? 'told.takeOver' : 'told.agree')}
      deny={t('told.deny')}
      signed={t('signedNow')}
      send={(agrees) => api.recordCare(file.person, { key, site, name: '@care-told-signed', says: { of: told.of, agrees }, words: {} })}
      onDone={onDone}
    >
      <p>
        {t('told.heard', {
          by: note?.by ?? '',
          when: whenText(told.at),
          doctor: note?.words['doctor'] ?? file.doctors.find((d) => d.account === told.doctor)?.name ?? '',
        })}
      </p>
      <blockquote>{note?.words['answer']}</blockquote>
    </AgreeOrDeny>
  )
}
