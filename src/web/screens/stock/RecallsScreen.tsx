import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RecallBoard } from '../../../server/contract/recalls.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { besideFields, troubleOf } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { whenText } from '../../dates/format.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toast } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import './stock.css'

const AGENTS = ['methadone', 'buprenorphine'] as const
type Typed = { readonly agent: (typeof AGENTS)[number]; readonly lot: string; readonly paper: string; readonly why: string }
const EMPTY: Typed = { agent: 'methadone', lot: '', paper: '', why: '' }
const BESIDE = ['lot', 'paper', 'why']

const NoticeForm = () => {
  const { t } = useTranslation('stock')
  const client = useQueryClient()
  const form = useDraft<Typed>('recall-notice', EMPTY)
  const sending = useSend(
    () => api.noticeRecall({ key: form.key, ...form.value }),
    () => {
      toast(t('recalls.sent', { lot: form.value.lot.trim().toUpperCase() }))
      form.clear()
      void client.invalidateQueries({ queryKey: ['recall-board'] })
    },
  )
  const errors = besideFields(sending.trouble)
  const { agent, lot, paper, why } = form.value
  return (
    <Panel title={t('recalls.notice')}>
      <div className="stock-form">
        <SendForm
          form={form}
          sending={sending}
          label={t('recalls.notice')}
          save={t('recalls.notice')}
          cancel={t('back')}
          onBack={() => window.history.back()}
          beside={(r) => BESIDE.includes(r.field ?? '')}
          onSubmit={sending.send}
        >
          <NativeSelect
            label={t('drug')}
            data={AGENTS.map((value) => ({ value, label: t(`agent.${value}`) }))}
            value={agent}
            onChange={(e) => form.set({ agent: AGENTS.find((a) => a === e.currentTarget.value) ?? agent })}
          />
          <TextInput
            label={t('lot')}
            maxLength={20}
            autoComplete="off"
            value={lot}
            error={errors['lot']}
            onChange={(e) => form.set({ lot: e.currentTarget.value })}
          />
          <TextInput
            label={t('recalls.paper')}
            maxLength={60}
            autoComplete="off"
            value={paper}
            error={errors['paper']}
            onChange={(e) => form.set({ paper: e.currentTarget.value })}
          />
          <Textarea
            label={t('recalls.why')}
            maxLength={400}
            autosize
            minRows={2}
            value={why}
            error={errors['why']}
            onChange={(e) => form.set({ why: e.currentTarget.value })}
          />
        </SendForm>
      </div>
    </Panel>
  )
}

type Notice = RecallBoard['notices'][number]

const Answers = ({ notice }: { readonly notice: Notice }) => {
  const { t } = useTranslation('stock')
  const title = t('recalls.of', { lot: notice.lot, drug: t(`agent.${notice.agent}`), paper: notice.paper })
  const open = notice.sites.filter((s) => !s.answer).length
  const columns: readonly Column<Notice['sites'][number]>[] = [
    { key: 'site', title: t('recalls.site'), width: '50%', cell: (s) => s.name },
    {
      key: 'answer',
      title: t('recalls.answer'),
      cell: ({ answer }) =>
        answer ? t(`recalls.${answer.is}`, { by: answer.by, at: whenText(answer.at) }) : <Sign tone="late">{t('recalls.open')}</Sign>,
    },
  ]
  return (
    <Panel
      title={title}
      aside={
        <Sign tone={open === 0 ? 'done' : 'soon'}>
          {open === 0 ? t('recalls.done') : t('recalls.waiting', { open, all: notice.sites.length })}
        </Sign>
      }
    >
      <p className="stock-soft">{t('recalls.by', { by: notice.by, unit: notice.unit, at: whenText(notice.at), why: notice.why })}</p>
      <DataTable
        caption={title}
        columns={columns}
        rows={notice.sites}
        keyOf={(s) => s.id}
        toneOf={(s) => (s.answer ? undefined : 'late')}
      />
    </Panel>
  )
}

/** Notices of the province that a lot is to be used no more: each stands here until every site has answered. */
export const RecallsScreen = () => {
  const { t } = useTranslation('stock')
  const { data, error, refetch } = useQuery({ queryKey: ['recall-board'], queryFn: api.recallBoard })
  return (
    <Page title={t('recalls.title')} lead={t('recalls.lead')}>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!data && !error && <Waiting rows={6} />}
      {data && !data.may && <Empty icon="list" title={t('recalls.notYours')} />}
      {data?.may && <NoticeForm />}
      {data?.may && data.notices.length === 0 && <Empty icon="list" title={t('recalls.none')} />}
      {data?.notices.map((notice) => (
        <Answers key={notice.id} notice={notice} />
      ))}
    </Page>
  )
}
