import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Session } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { type Trouble, troubleOf } from '../../api/trouble.ts'
import { instantText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toast } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { deviceText } from './device.ts'

const KEY = ['sessions']

/** The living sessions of the account; any but this one can be ended here. */
export const Sessions = () => {
  const { t } = useTranslation('account')
  const client = useQueryClient()
  const { data: sessions, error } = useQuery({ queryKey: KEY, queryFn: api.sessions })
  const [trouble, setTrouble] = useState<Trouble>()
  const met = trouble ?? (error ? troubleOf(error) : undefined)
  const end = (id: string) =>
    api
      .endSession(id)
      .then(() => toast(t('sessions.ended')))
      .catch((caught: unknown) => setTrouble(troubleOf(caught)))
      .finally(() => void client.invalidateQueries({ queryKey: KEY }))
  const name = (s: Session): string => deviceText(s.device) || t('sessions.unknown')
  const columns: readonly Column<Session>[] = [
    { key: 'device', title: t('sessions.device'), cell: (s) => name(s) },
    { key: 'since', title: t('sessions.since'), cell: (s) => instantText(s.created) },
    { key: 'seen', title: t('sessions.seen'), cell: (s) => instantText(s.seen) },
    {
      key: 'end',
      title: '',
      align: 'end',
      cell: (s) =>
        s.current ? (
          <Sign tone="info">{t('sessions.here')}</Sign>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('sessions.endOf', { device: name(s), since: instantText(s.created) })}
            onClick={() => void end(s.id)}
          >
            {t('sessions.end')}
          </Button>
        ),
    },
  ]
  return (
    <Panel title={t('sessions.title')}>
      {met && <TroubleNote met={met} />}
      {sessions ? (
        <DataTable caption={t('sessions.title')} columns={columns} rows={sessions} keyOf={(s) => s.id} />
      ) : (
        !met && <Waiting rows={3} />
      )}
    </Panel>
  )
}
