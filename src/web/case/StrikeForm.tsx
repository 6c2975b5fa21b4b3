import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Applied, CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf } from '../../kernel/moment.ts'
import { SendState } from '../api/SendState.tsx'
import { DraftNote } from '../draft/DraftNote.tsx'
import { useDraft } from '../draft/useDraft.ts'
import { useMe } from '../session/me.ts'
import { EnterForm } from '../ui/EnterForm.tsx'
import { Panel } from '../ui/Page.tsx'
import { Against } from './Against.tsx'
import { attemptStrike } from './attempt.ts'
import './case.css'
import './form.css'
import { Preview } from './Preview.tsx'
import { SignerField } from './SignerField.tsx'
import { fieldOfRefusal } from './server-troubles.ts'
import { signingOf } from './signers.ts'
import { correctors, useCorrection } from './useCorrection.ts'

const EMPTY = { why: '', signer: '' }

/** Strikes an act out: it stays in the log and no longer counts. */
export const StrikeForm = ({ view, c, step }: { readonly view: View; readonly c: CaseState; readonly step: Applied }) => {
  const { t } = useTranslation('case')
  const me = useMe()
  const [tried, setTried] = useState(false)
  const form = useDraft(`strike/${step.original.id}`, EMPTY)
  const { value, set } = form
  const list = correctors(view, c, step, me)
  const signing = signingOf(list, value.signer)
  const why = value.why.trim()
  const { against, changes } = attemptStrike(view, (signing ?? list[0])?.acting, { case: c.id, entry: step.original.id })
  const { sending, back } = useCorrection(view, c, step, () => ({ key: form.key, why, signing }), form.clear)
  const submit = () => {
    setTried(true)
    if (why !== '' && signing && against.length === 0) sending.send()
  }
  return (
    <div className="case-form-page">
      <Panel>
        <EnterForm onSubmit={submit} onBack={back}>
          <DraftNote form={form} />
          <fieldset className="case-fieldset" disabled={sending.state !== 'idle'}>
            <Textarea
              label={t('correct.whyStrike')}
              description={t('correct.whyHelp')}
              required
              autosize
              minRows={2}
              maxLength={1000}
              value={value.why}
              error={tried && why === '' ? t('correct.whyMissing') : undefined}
              onChange={(e) => set({ why: e.currentTarget.value })}
            />
            <SignerField
              law={view.law}
              me={me}
              on={dayOf(step.entry.happened)}
              list={list}
              chosen={signing}
              onChange={(id) => set({ signer: id })}
              error={tried && !signing ? t('form.signerMissing') : undefined}
            />
            <Against reasons={against} override={undefined} onOverride={() => undefined} troubled={false} />
          </fieldset>
          <SendState sending={sending} beside={(r) => fieldOfRefusal(r) === 'why'} />
          <div className="form-foot">
            <Button type="submit" color="red" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
              {t('correct.sendStrike')}
            </Button>
            <Button variant="default" onClick={back}>
              {t('form.back')}
            </Button>
          </div>
        </EnterForm>
      </Panel>
      <Preview view={view} changes={changes} refused={against.length > 0} />
    </div>
  )
}
