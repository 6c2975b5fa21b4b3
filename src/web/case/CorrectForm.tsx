import { Button, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Applied, CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { SendState } from '../api/SendState.tsx'
import { typedText } from '../dates/parse.ts'
import { DraftNote } from '../draft/DraftNote.tsx'
import { useDraft } from '../draft/useDraft.ts'
import { readDate } from '../fields/DateField.tsx'
import { useMe } from '../session/me.ts'
import { EnterForm } from '../ui/EnterForm.tsx'
import { Panel } from '../ui/Page.tsx'
import { ActFields } from './ActFields.tsx'
import { Against } from './Against.tsx'
import { type ActDraft, emptyAct } from './act-draft.ts'
import { attemptCorrection } from './attempt.ts'
import './case.css'
import './form.css'
import { focusTrouble, useFirstField } from './form-focus.ts'
import { Preview } from './Preview.tsx'
import { SignerField } from './SignerField.tsx'
import { besideFields, fieldOfRefusal } from './server-troubles.ts'
import { signingOf } from './signers.ts'
import { typedOf } from './typed.ts'
import { correctors, useCorrection } from './useCorrection.ts'

type Props = { readonly view: View; readonly c: CaseState; readonly step: Applied; readonly file: PersonFile }

/** An act again as it stands, to be corrected: what differs is seen before it is sent. */
export const CorrectForm = ({ view, c, step, file }: Props) => {
  const { t } = useTranslation('case')
  const me = useMe()
  const box = useRef<HTMLDivElement>(null)
  const [tried, setTried] = useState(false)
  const { entry } = step
  const fields = step.sheet.acts[entry.name]?.says ?? {}
  const words = file.words[entry.id] ?? {}
  const [stands] = useState<ActDraft>(() =>
    emptyAct(
      typedText(entry.happened),
      c.route,
      typedOf(fields, entry.body.says, words, (id) => file.units[id]?.name ?? id),
    ),
  )
  const form = useDraft<ActDraft>(`correct/${step.original.id}`, stands)
  const { value, set } = form
  const today = dayOf(view.now)
  const read = readDate('when', value.happened)
  const happened: When = read?.ok ? read.value : today
  const list = correctors(view, c, step, me)
  const signing = signingOf(list, value.signer)
  const why = value.why.trim()
  const attempt = attemptCorrection(
    {
      view,
      measure: c.measure,
      act: entry.name,
      happened,
      typed: value.says,
      today,
      acting: (signing ?? list[0])?.acting,
      irregular: value.irregular ? why : undefined,
    },
    { case: c.id, entry: step.original.id },
  )
  const irregular = attempt.soft && value.irregular ? (true as const) : undefined
  const { sending, back } = useCorrection(
    view,
    c,
    step,
    () => ({ key: form.key, why, signing, instead: { happened, says: attempt.says }, ...(irregular ? { irregular } : {}) }),
    form.clear,
  )
  const shown = ['happened', 'signer', 'why', ...Object.keys(attempt.act?.says ?? {})]
  const fromServer = besideFields(sending.trouble, shown)
  const ready =
    read?.ok === true && why !== '' && Object.keys(attempt.atFields).length === 0 && (attempt.against.length === 0 || irregular === true)
  useFirstField(box)
  const submit = () => {
    setTried(true)
    if (ready) return sending.send()
    focusTrouble(box)
  }
  const hidden = (name: string): boolean => entry.body.words?.[name] !== undefined && words[name] === undefined

  return (
    <div className="case-form-page" ref={box}>
      <Panel>
        <EnterForm onSubmit={submit} onBack={back}>
          <DraftNote form={form} />
          <fieldset className="case-fieldset" disabled={sending.state !== 'idle'}>
            <ActFields
              law={view.law}
              measure={c.measure}
              act={entry.name}
              today={today}
              happened={value.happened}
              says={value.says}
              onHappened={(typed) => set({ happened: typed })}
              onSay={(name, typed) => set({ says: { ...value.says, [name]: typed } })}
              troubleAt={(field) => fromServer[field] ?? (tried ? attempt.atFields[field] : undefined)}
              noteAt={(field) => (hidden(field) ? t('form.hiddenWords') : undefined)}
            />
            <SignerField
              law={view.law}
              me={me}
              on={dayOf(happened)}
              list={list}
              chosen={signing}
              onChange={(id) => set({ signer: id })}
              error={fromServer['signer'] ?? (tried && !signing ? t('form.signerMissing') : undefined)}
            />
            <Textarea
              label={t('correct.why')}
              description={t('correct.whyHelp')}
              required
              autosize
              minRows={2}
              maxLength={1000}
              value={value.why}
              error={fromServer['why'] ?? (tried && why === '' ? t('correct.whyMissing') : undefined)}
              onChange={(e) => set({ why: e.currentTarget.value })}
            />
            <Against
              reasons={attempt.against}
              override={attempt.soft ? { on: value.irregular } : undefined}
              onOverride={(next) => set({ irregular: next.on })}
              troubled={false}
            />
          </fieldset>
          <SendState sending={sending} beside={(r) => shown.includes(fieldOfRefusal(r) ?? '')} />
          <div className="form-foot">
            <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
              {t('correct.send')}
            </Button>
            <Button variant="default" onClick={back}>
              {t('form.back')}
            </Button>
          </div>
        </EnterForm>
      </Panel>
      <Preview view={view} changes={attempt.changes} refused={attempt.against.length > 0} />
    </div>
  )
}
