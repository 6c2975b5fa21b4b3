import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../engine/view.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { Against } from '../../case/Against.tsx'
import { type AdoptDraft, attemptAdopt } from '../../case/adopt-attempt.ts'
import '../../case/case.css'
import '../../case/form.css'
import './adopt.css'
import { focusTrouble, useFirstField } from '../../case/form-focus.ts'
import { homeOf } from '../../case/home.ts'
import { Preview } from '../../case/Preview.tsx'
import { orLookAgain, wasRecorded } from '../../case/recorded.ts'
import { SignerField } from '../../case/SignerField.tsx'
import { besideFields } from '../../case/server-troubles.ts'
import { allSignings, signerAsked, signingOf } from '../../case/signers.ts'
import { DraftNote } from '../../draft/DraftNote.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { useMe } from '../../session/me.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { AdoptFacts } from './AdoptFacts.tsx'
import { AdoptFixing } from './AdoptFixing.tsx'
import { AdoptHead } from './AdoptHead.tsx'
import { AdoptRemitted } from './AdoptRemitted.tsx'
import { AdoptSeats } from './AdoptSeats.tsx'
import { AdoptStretches } from './AdoptStretches.tsx'
import { adoptable } from './adoptable.ts'

const EMPTY: AdoptDraft & { readonly signer: string } = {
  measure: '',
  route: '',
  state: '',
  happened: '',
  facts: {},
  documents: [],
  fixedOn: '',
  fixed: {},
  seats: {},
  stretches: [],
  remitted: [],
  note: '',
  signer: '',
}

/** What a part of the form works on. */
export type Adopting = {
  readonly view: View
  readonly draft: AdoptDraft
  readonly attempt: ReturnType<typeof attemptAdopt>
  readonly set: (patch: Partial<AdoptDraft>) => void
  readonly troubleAt: (field: string) => string | undefined
}

export const AdoptForm = ({ view, file }: { readonly view: View; readonly file: PersonFile }) => {
  const { t } = useTranslation('adopt')
  const words = useTranslation('case').t
  const me = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const box = useRef<HTMLDivElement>(null)
  const [tried, setTried] = useState(false)
  const form = useDraft(`adopt/${file.person.id}`, EMPTY)
  const measure = form.value.measure || (adoptable(view)[0] ?? '')
  const draft: AdoptDraft = { ...EMPTY, ...form.value, measure }
  const all = allSignings(view, me)
  const able = all.filter((s) => attemptAdopt(view, draft, s.acting).against.every((r) => r.why !== 'office'))
  const list = able.length > 0 ? able : all.slice(0, 1)
  const signing = signingOf(list, form.value.signer)
  const attempt = attemptAdopt(view, draft, (signing ?? list[0])?.acting)
  const person = file.person.id
  const back = () => void navigate(homeOf(file))
  const sending = useSend(
    () => {
      const { opens, state, happened, facts, documents, fixed, intervals, remitted, seats, note } = attempt.adoption
      const signer = signerAsked(signing)
      return orLookAgain(
        client,
        api.adoptCase({
          key: form.key,
          person,
          ...opens,
          state,
          happened,
          facts,
          documents: [...documents],
          ...(fixed ? { fixed: { on: fixed.on, says: attempt.fixedSays } } : {}),
          intervals: intervals?.map((i) => ({ ...i })),
          remitted: remitted?.map((r) => ({ ...r })),
          seats,
          ...(note === undefined ? {} : { note }),
          ...(signer ? { signer } : {}),
        }),
      )
    },
    (answer) => {
      form.clear()
      void wasRecorded(client, answer)
      toast(t('recorded'))
      void navigate({ to: '/ho-so/$id', params: { id: answer.case } })
    },
  )
  const missing: Readonly<Record<string, string>> = {
    ...(draft.happened === '' ? { happened: words('form.happenedMissing') } : {}),
    ...(attempt.adoption.opens.route === '' ? { route: words('form.routeMissing') } : {}),
    ...(draft.state === '' ? { state: t('stateMissing') } : {}),
    ...Object.fromEntries(
      draft.stretches.flatMap((s, at) => (s.name !== '' && s.from.trim() === '' ? [[`stretch.${at}`, t('stretchFromMissing')]] : [])),
    ),
    ...Object.fromEntries(
      draft.remitted.flatMap((r, at) =>
        r.act !== '' && (r.on.trim() === '' || r.n.trim() === '') ? [[`remission.${at}`, t('remittedMissing')]] : [],
      ),
    ),
    ...(signing ? {} : { signer: words('form.signerMissing') }),
  }
  const atFields = { ...attempt.atFields, ...missing }
  const fromServer = besideFields(sending.trouble, undefined)
  const troubleAt = (field: string): string | undefined => fromServer[field] ?? (tried ? atFields[field] : undefined)
  useFirstField(box)
  const submit = () => {
    setTried(true)
    if (attempt.readable && Object.keys(atFields).length === 0 && attempt.against.length === 0) return sending.send()
    focusTrouble(box)
  }
  const part: Adopting = { view, draft, attempt, set: form.set, troubleAt }
  return (
    <div className="case-form-page" ref={box}>
      <Panel>
        <EnterForm onSubmit={submit} onBack={back}>
          <DraftNote form={form} />
          <fieldset className="case-fieldset" disabled={sending.state !== 'idle'}>
            <AdoptHead {...part} />
            {attempt.sheet && (
              <>
                <AdoptFixing {...part} />
                <AdoptFacts {...part} />
                <AdoptStretches {...part} />
                <AdoptRemitted {...part} />
                <AdoptSeats {...part} />
              </>
            )}
            <Textarea
              label={t('note')}
              description={t('noteHelp')}
              autosize
              minRows={2}
              maxLength={1000}
              value={draft.note}
              onChange={(e) => form.set({ note: e.currentTarget.value })}
            />
            <SignerField
              law={view.law}
              me={me}
              on={dayOf(view.now)}
              list={list}
              chosen={signing}
              onChange={(id) => form.set({ signer: id })}
              error={troubleAt('signer')}
            />
            <Against reasons={attempt.against} override={undefined} onOverride={() => undefined} troubled={false} />
          </fieldset>
          <SendState sending={sending} beside={(r) => r.field !== undefined} />
          <div className="form-foot">
            <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
              {t('send')}
            </Button>
            <Button variant="default" onClick={back}>
              {words('form.backPerson')}
            </Button>
          </div>
        </EnterForm>
      </Panel>
      <Preview view={view} changes={attempt.changes} refused={attempt.against.length > 0} />
    </div>
  )
}
