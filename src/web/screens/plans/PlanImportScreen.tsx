import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanPreview } from '../../../server/contract/plans.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { Differences } from './Differences.tsx'
import { PreviewLines } from './PreviewLines.tsx'
import { type Choice, isDecided, UnitChoices } from './UnitChoices.tsx'
import { UploadPlan } from './UploadPlan.tsx'
import './plans.css'

const choicesOf = (preview: PlanPreview): readonly Choice[] =>
  preview.units.map(({ key, name, to }) => ({
    key,
    name,
    to: to.map((u) => ({ id: u.id, name: u.within ? `${u.name}, ${u.within}` : u.name })),
    later: false,
  }))

/** What was read, to be looked at and confirmed. `formKey`: sent twice it is written once. */
const Confirm = ({ preview, formKey }: { readonly preview: PlanPreview; readonly formKey: string }) => {
  const { t } = useTranslation('plans')
  const client = useQueryClient()
  const navigate = useNavigate()
  const [choices, setChoices] = useState(() => choicesOf(preview))
  const [tried, setTried] = useState(false)
  const { plan, before, refusals } = preview
  const sending = useSend(
    () => {
      const units = Object.fromEntries(choices.map(({ key, name, to }) => [key, { name, ids: to.map((u) => u.id) }]))
      return api.keepPlan({ key: formKey, plan: { ...plan, units }, ...(before ? { after: before.entry } : {}) })
    },
    ({ plan: id, version }) => {
      toast(t('import.done', { no: version }))
      void client.invalidateQueries({ queryKey: ['plans'] })
      void client.invalidateQueries({ queryKey: ['plan', id] })
      void navigate({ to: '/ke-hoach/$id', params: { id } })
    },
  )
  const change = (choice: Choice) => setChoices((all) => all.map((c) => (c.key === choice.key ? choice : c)))
  const confirm = () => {
    setTried(true)
    if (choices.every(isDecided)) sending.send()
  }
  return (
    <>
      <Panel title={t('import.preview', { title: plan.title || plan.id })}>
        <p>{before ? t('import.newVersion', { no: before.no + 1, id: plan.id }) : t('import.newPlan', { id: plan.id })}</p>
        {before &&
          (before.differences.length > 0 ? (
            <Differences differences={before.differences} caption={t('import.differs')} />
          ) : (
            <p>{t('import.nothing')}</p>
          ))}
      </Panel>
      <PreviewLines preview={preview} />
      {refusals.length === 0 && (
        <>
          <UnitChoices choices={choices} tried={tried} onChange={change} />
          <SendState sending={sending} />
          <div className="form-foot">
            <Button onClick={confirm} loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
              {t('import.confirm')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

/** Imports a plan from a workbook: read and checked whole, looked at, and only then written down. */
export const PlanImportScreen = () => {
  const { t } = useTranslation('plans')
  const navigate = useNavigate()
  const [read, setRead] = useState<{ readonly preview: PlanPreview; readonly key: string }>()
  return (
    <Page title={t('import.title')} lead={t('import.lead')}>
      <UploadPlan onRead={(preview) => setRead({ preview, key: newKey() })} onBack={() => void navigate({ to: '/ke-hoach' })} />
      {read && <Confirm key={read.key} preview={read.preview} formKey={read.key} />}
    </Page>
  )
}
