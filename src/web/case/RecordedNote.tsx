import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import type { Change } from '../../server/contract/answers.ts'
import { Icon } from '../ui/Icon.tsx'
import { recordedQuery, wasSeen } from './recorded.ts'
import { measureTerm } from './terms.ts'
import { anyText } from './wording.ts'

const ChangeLine = ({ change }: { readonly change: Change }) => {
  const { t } = useTranslation('case')
  const words = { term: change.term, before: anyText(change.before ?? ''), after: anyText(change.after ?? '') }
  if (change.before === undefined) return t('recorded.to', words)
  return change.after === undefined ? t('recorded.gone', words) : t('recorded.from', words)
}

/** What the last recording changed, old and new side by side, until it is closed. */
export const RecordedNote = ({ id, law, on }: { readonly id: string; readonly law: Law; readonly on: Day }) => {
  const { t } = useTranslation('case')
  const client = useQueryClient()
  const { data } = useQuery(recordedQuery(id))
  if (!data) return null
  return (
    <div className="case-recorded no-print" role="status">
      <Icon name="done" size={20} />
      <div>
        <p>
          <strong>{data.changes.length === 0 ? t('recorded.nothing') : t('recorded.title')}</strong>
        </p>
        <ul>
          {data.changes.map((change) => (
            <li key={`${change.what} ${change.term} ${change.before} ${change.after}`}>
              <ChangeLine change={change} />
            </li>
          ))}
          {data.proposed.map((p) => (
            <li key={p.case}>
              {t('recorded.proposed', { measure: measureTerm(law, p.measure, on) })}{' '}
              <Link to="/ho-so/$id" params={{ id: p.case }}>
                {t('recorded.open')}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <Button size="compact-sm" variant="default" onClick={() => wasSeen(client, id)}>
        {t('recorded.close')}
      </Button>
    </div>
  )
}
