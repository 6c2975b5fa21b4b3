import { useTranslation } from 'react-i18next'
import type { Law } from '../../../engine/law.ts'
import { officeTerm } from '../../../engine/law.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { PersonFile, SaidOfPerson } from '../../../server/contract/answers.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { useSaid } from './said.ts'

/** Who said what about the person, when and why, the latest first; corrected and taken back things as well. */
export const History = ({ file, law }: { readonly file: PersonFile; readonly law: Law }) => {
  const { t } = useTranslation('identity')
  const said = useSaid(file)
  const corrected = new Set(file.identities.map((e) => e.corrects))
  const columns: readonly Column<SaidOfPerson>[] = [
    { key: 'when', title: t('history.when'), width: '16%', cell: (e) => whenText(e.recordedAt) },
    {
      key: 'what',
      title: t('history.what'),
      width: '42%',
      cell: (e) => {
        const { title, text } = said(e)
        return (
          <>
            <strong>{title}</strong>
            {text !== '' && `: ${text}`}
            {dayOf(e.happened) !== dayOf(e.recordedAt) && (
              <span className="case-soft"> · {t('history.from', { on: dayText(dayOf(e.happened)) })}</span>
            )}{' '}
            {e.corrects && <Sign tone="quiet">{t('history.corrects')}</Sign>}
            {corrected.has(e.id) && <Sign tone="quiet">{t('history.corrected')}</Sign>}
          </>
        )
      },
    },
    {
      key: 'who',
      title: t('history.who'),
      width: '24%',
      cell: (e) => `${file.accounts[e.recordedBy] ?? t('hidden')}, ${officeTerm(law, e.forOffice, dayOf(e.recordedAt))}`,
    },
    { key: 'why', title: t('history.why'), width: '18%', cell: (e) => said(e).why },
  ]
  return (
    <details className="person-history">
      <summary>
        {t('history.title')} ({file.identities.length})
      </summary>
      <p className="case-soft">{t('history.lead')}</p>
      <DataTable caption={t('history.title')} columns={columns} rows={file.identities.toReversed()} keyOf={(e) => e.id} />
    </details>
  )
}
