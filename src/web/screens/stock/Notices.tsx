import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../kernel/ids.ts'
import type { RecallNotices } from '../../../server/contract/recalls.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { useSend } from '../../api/useSend.ts'
import { whenText } from '../../dates/format.ts'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'

type Notice = RecallNotices['notices'][number]

const One = ({
  site,
  notice,
  onRecall,
}: {
  readonly site: UnitId
  readonly notice: Notice
  readonly onRecall: (notice: Notice) => void
}) => {
  const { t } = useTranslation('stock')
  const client = useQueryClient()
  const [key] = useState(newKey)
  const sending = useSend(
    () => api.answerRecall(site, { key, notice: notice.id }),
    () => {
      toast(t('recalls.answered'))
      void client.invalidateQueries({ queryKey: ['recalls', site] })
    },
  )
  const { lot, agent, paper, by, unit, at, why } = notice
  return (
    <li>
      <strong>{t('recalls.of', { lot, drug: t(`agent.${agent}`), paper })}</strong>{' '}
      <span className="stock-soft">{t('recalls.by', { by, unit, at: whenText(at), why })}</span>
      <span className="stock-acts">
        {notice.held ? (
          <Button size="compact-md" onClick={() => onRecall(notice)}>
            {t('recalls.doRecall')}
          </Button>
        ) : (
          <Button size="compact-md" variant="default" loading={sending.state !== 'idle'} onClick={sending.send}>
            {t('recalls.noneHere')}
          </Button>
        )}
      </span>
      {sending.trouble && <TroubleNote met={sending.trouble} />}
    </li>
  )
}

/** Recalls that the site has not answered: before the work of the day. */
export const Notices = ({ site, onRecall }: { readonly site: UnitId; readonly onRecall: (notice: Notice) => void }) => {
  const { t } = useTranslation('stock')
  const { data } = useQuery({ queryKey: ['recalls', site], queryFn: () => api.recallNotices(site) })
  const open = (data?.notices ?? []).filter((n) => !n.answer)
  if (open.length === 0) return null
  return (
    <Panel title={t('recalls.here')} count={open.length}>
      <ul className="stock-list">
        {open.map((notice) => (
          <One key={notice.id} site={site} notice={notice} onRecall={onRecall} />
        ))}
      </ul>
    </Panel>
  )
}
