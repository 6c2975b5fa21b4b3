import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Watch } from '../../../../dosing/care/watch.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { Sign } from '../../../ui/Sign.tsx'

const clock = (moment: string): string => moment.slice(11, 16)

/** How long somebody still stays after a first dose, and what was seen of them. */
export const WatchPanel = ({ watch, file }: { readonly watch: Watch; readonly file: CareFile }) => {
  const { t } = useTranslation('watch')
  const notes = useTranslation('care-notes').t
  return (
    <>
      <p>
        <Sign tone={watch.left > 0 ? 'soon' : 'late'}>
          {watch.left > 0 ? t('left', { count: watch.left, until: clock(watch.until) }) : t('enough', { until: clock(watch.until) })}
        </Sign>
      </p>
      {watch.checks.length > 0 && (
        <p>{t('checks', { list: watch.checks.map((c) => `${clock(c.at)} ${notes(`choice.${c.found}`)}`).join(', ') })}</p>
      )}
      <Link className="no-print" to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc: 'theo-doi' }}>
        {t('check')}
      </Link>
    </>
  )
}
