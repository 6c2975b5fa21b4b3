import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText } from '../../dates/format.ts'
import { parseDay } from '../../dates/parse.ts'
import { DateField } from '../../fields/DateField.tsx'
import { today } from '../../session/clock.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { accountsQuery } from './accounts.ts'

type Held = AccountRow['offices'][number]

const EndForm = ({ held, onDone }: { readonly held: Held; readonly onDone: () => void }) => {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const [until, setUntil] = useState('')
  const [tried, setTried] = useState(false)
  const read = parseDay(until, today())
  const sending = useSend(
    async () => {
      if (!read.ok) throw new Error('the form was sent without its day')
      return api.endOffice(held.id, read.value)
    },
    () => {
      toast(t('end.done'))
      void client.invalidateQueries({ queryKey: accountsQuery.queryKey })
      onDone()
    },
  )
  const submit = () => {
    setTried(true)
    if (read.ok) sending.send()
  }
  const refused = besideFields(sending.trouble)
  return (
    <EnterForm onSubmit={submit} onBack={onDone} label={t('end.openOf', { office: held.term, unit: held.unit.name })}>
      <DateField
        kind="day"
        label={t('end.until')}
        description={`${held.term}, ${held.unit.name}`}
        required
        value={until}
        error={tried && !read.ok ? t('end.noUntil') : (refused['until'] ?? refused['from'])}
        onChange={setUntil}
      />
      <SendState sending={sending} beside={(r) => r.field === 'until' || r.field === 'from'} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state !== 'idle'}>
          {t('end.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('end.cancel')}
        </Button>
      </div>
    </EnterForm>
  )
}

/** Offices over time; a running one can be ended. */
export const OfficesHeld = ({ account }: { readonly account: AccountRow }) => {
  const { t } = useTranslation('admin')
  const [ending, setEnding] = useState<Held>()
  const columns: readonly Column<Held>[] = [
    { key: 'office', title: t('office'), width: '34%', cell: (o) => o.term },
    { key: 'unit', title: t('unit'), cell: (o) => o.unit.name },
    { key: 'from', title: t('from'), cell: (o) => dayText(o.from) },
    { key: 'until', title: t('until'), cell: (o) => (o.until ? dayText(o.until) : t('now')) },
    {
      key: 'end',
      title: '',
      align: 'end',
      cell: (o) =>
        o.until === undefined && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('end.openOf', { office: o.term, unit: o.unit.name })}
            onClick={() => setEnding(o)}
          >
            {t('end.open')}
          </Button>
        ),
    },
  ]
  return (
    <Panel title={t('offices')}>
      {account.offices.length > 0 ? (
        <DataTable caption={t('offices')} columns={columns} rows={account.offices} keyOf={(o) => o.id} />
      ) : (
        <Empty icon="admin" title={t('noOffice')} />
      )}
      {ending && <EndForm key={ending.id} held={ending} onDone={() => setEnding(undefined)} />}
    </Panel>
  )
}
