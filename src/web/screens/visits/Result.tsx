import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../law/visits.ts'
import type { VisitPage, VisitRow } from '../../../server/contract/visits.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { today } from '../../session/clock.ts'
import { toast } from '../../ui/toast.tsx'

/** How somebody was found, a button each: one press records it. The row stays and is marked as done today. */
export const Result = ({
  name,
  visit,
  row,
  of,
}: {
  readonly name: string
  readonly visit: Visit
  readonly row: VisitRow
  readonly of: Readonly<Record<string, string>>
}) => {
  const { t } = useTranslation('visits')
  const client = useQueryClient()
  const [key] = useState(newKey)
  const found = useRef('')
  const sending = useSend(
    () =>
      api.recordAct(row.case, {
        key,
        seq: row.seq,
        act: visit.act,
        happened: today(),
        says: { [visit.said]: found.current },
      }),
    ({ seq }) => {
      const last = today()
      client.setQueryData<VisitPage>(
        ['visits', name],
        (old) => old && { ...old, rows: old.rows.map((r) => (r.case === row.case ? { ...r, seq, last } : r)) },
      )
      const label = of[found.current] ?? ''
      toast(`${t('recorded', { name: row.person.name, found: label })}${found.current === 'absent' ? ` ${t('ask')}` : ''}`)
    },
  )
  const choose = (value: string) => {
    found.current = value
    sending.send()
  }
  return (
    <>
      <fieldset className="visit-result no-print" aria-label={t('resultOf', { name: row.person.name })}>
        {Object.entries(of).map(([value, label]) => (
          <Button key={value} size="compact-md" variant="default" disabled={sending.state !== 'idle'} onClick={() => choose(value)}>
            {label}
          </Button>
        ))}
      </fieldset>
      <span className="only-print">
        {Object.values(of)
          .map((label) => `☐ ${label}`)
          .join('  ')}
      </span>
      <SendState sending={sending} />
    </>
  )
}
