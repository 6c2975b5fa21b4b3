import { Button, Radio, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Opening } from '../../engine/entry.ts'
import { fold } from '../../engine/fold.ts'
import { sheetOn } from '../../engine/law.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import type { Me, Recorded } from '../../server/contract/answers.ts'
import { SendState } from '../api/SendState.tsx'
import { useSend } from '../api/useSend.ts'
import { whenText } from '../dates/format.ts'
import type { DraftForm } from '../draft/useDraft.ts'
import { readDate } from '../fields/DateField.tsx'
import { EnterForm } from '../ui/EnterForm.tsx'
import { Panel } from '../ui/Page.tsx'
import { ActAbout } from './ActAbout.tsx'
import { ActFields } from './ActFields.tsx'
import { Against } from './Against.tsx'
import type { ActDraft } from './act-draft.ts'
import { attemptAct, TRIED } from './attempt.ts'
import './case.css'
import './form.css'
import { DraftNote } from '../draft/DraftNote.tsx'
import { focusTrouble, useFirstField } from './form-focus.ts'
import { OpenQuestion } from './OpenQuestion.tsx'
import { offersFor } from './offers.ts'
import { Preview } from './Preview.tsx'
import { SignerField } from './SignerField.tsx'
import { besideFields, fieldOfRefusal } from './server-troubles.ts'
import { signerAsked, signingOf, signings } from './signers.ts'
import { measureTerm } from './terms.ts'
import type { Seen } from './view.ts'

/** What is sent: the same for an act in a case and one that opens a case. */
export type ActSent = {
  readonly key: string
  readonly happened: When
  readonly route: string
  readonly says: Readonly<Record<string, string | number | boolean>>
  readonly signer: ReturnType<typeof signerAsked>
  readonly irregular: { readonly why: string } | undefined
}

type Props = {
  readonly view: Seen
  readonly me: Me
  readonly act: string
  /** The case it belongs to, or the measure of which it opens one. */
  readonly at: { readonly case: CaseId } | { readonly measure: string }
  readonly form: DraftForm<ActDraft>
  readonly send: (sent: ActSent) => Promise<Recorded>
  readonly done: (answer: Recorded) => void
  readonly onBack: () => void
  readonly backLabel: string
  readonly children?: ReactNode
}

/** The form of an act, made from the sheet of the date typed in it. */
export const ActForm = ({ view, me, act, at, form, send, done, onBack, backLabel, children }: Props) => {
  const { t } = useTranslation('case')
  const [tried, setTried] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const { value, set } = form
  const today = dayOf(view.now)
  const read = readDate('when', value.happened)
  const happened: When = read?.ok ? read.value : today
  const c = 'case' in at ? fold(view, at.case) : undefined
  const measure = 'case' in at ? (c?.measure ?? '') : at.measure
  const sheet = sheetOn(view.law, measure, dayOf(happened))
  const routes = Object.entries(sheet?.routes ?? {})
  const route = c?.route ?? (value.route || (routes.length === 1 ? (routes[0]?.[0] ?? '') : ''))
  // Until a route is chosen the other fields are judged as if it were the first one.
  const judgedRoute = route || (routes[0]?.[0] ?? '')
  const opens: Opening | undefined = c ? undefined : { measure, route: judgedRoute }

  const list = signings(view, c, { measure, act, on: [happened] }, me)
  const signing = signingOf(list, value.signer)
  const attempt = attemptAct(
    {
      view,
      measure,
      act,
      happened,
      typed: value.says,
      today,
      acting: (signing ?? list[0])?.acting,
      irregular: value.irregular ? value.why : undefined,
    },
    'case' in at ? { case: at.case } : { case: TRIED, ...(opens ? { opens } : {}) },
  )
  const irregular = attempt.soft && value.irregular ? { why: value.why.trim() } : undefined
  const sending = useSend(
    () => send({ key: form.key, happened, route, says: attempt.says, signer: signerAsked(signing), irregular }),
    (answer) => {
      form.clear()
      done(answer)
    },
  )
  const shown = ['happened', 'route', 'signer', ...Object.keys(attempt.act?.says ?? {})]
  const fromServer = besideFields(sending.trouble, shown)
  const missing = {
    ...(route === '' ? { route: t('form.routeMissing') } : {}),
    ...(read ? {} : { happened: t('form.happenedMissing') }),
    ...(signing ? {} : { signer: t('form.signerMissing') }),
  }
  const atFields: Readonly<Record<string, string>> = { ...attempt.atFields, ...missing }
  const troubleAt = (field: string): string | undefined => fromServer[field] ?? (tried ? atFields[field] : undefined)
  const offers = offersFor(view, at, act, happened)
  const noteAt = (field: string): string | undefined => {
    const offer = offers[field]
    return offer && t('form.offered', { measure: measureTerm(view.law, offer.measure, dayOf(offer.on)), when: whenText(offer.on) })
  }
  const excused = attempt.against.length === 0 || (irregular?.why ?? '') !== ''
  const submit = () => {
    setTried(true)
    if (read?.ok && Object.keys(atFields).length === 0 && excused) sending.send()
    else focusTrouble(box)
  }
  useFirstField(box)

  return (
    <div className="case-form-page" ref={box}>
      <Panel>
        {attempt.sheet && attempt.act && <ActAbout law={view.law} sheet={attempt.sheet} act={attempt.act} on={dayOf(happened)} />}
        <EnterForm onSubmit={submit} onBack={onBack}>
          {children}
          <DraftNote form={form} />
          <fieldset className="case-fieldset" disabled={sending.state !== 'idle'}>
            {!c && routes.length > 1 && (
              <Radio.Group
                label={t('form.route')}
                name="route"
                required
                value={route}
                onChange={(next) => set({ route: next })}
                error={troubleAt('route')}
              >
                <Stack gap={6} mt={4}>
                  {routes.map(([key, label]) => (
                    <Radio key={key} value={key} label={label} />
                  ))}
                </Stack>
              </Radio.Group>
            )}
            {attempt.act && <OpenQuestion view={view} act={attempt.act} but={'case' in at ? at.case : undefined} happened={happened} />}
            <ActFields
              law={view.law}
              measure={measure}
              act={act}
              today={today}
              happened={value.happened}
              says={value.says}
              onHappened={(typed) => set({ happened: typed })}
              onSay={(name, typed) => set({ says: { ...value.says, [name]: typed } })}
              troubleAt={troubleAt}
              noteAt={noteAt}
            />
            <SignerField
              law={view.law}
              me={me}
              on={dayOf(happened)}
              list={list}
              chosen={signing}
              onChange={(id) => set({ signer: id })}
              error={troubleAt('signer')}
            />
            {route !== '' && (
              <Against
                reasons={attempt.against}
                override={attempt.soft ? { on: value.irregular, why: value.why } : undefined}
                onOverride={(next) => set({ irregular: next.on, why: next.why ?? '' })}
                troubled={tried && irregular?.why === ''}
              />
            )}
          </fieldset>
          <SendState sending={sending} beside={(r) => shown.includes(fieldOfRefusal(r) ?? '')} />
          <div className="form-foot">
            <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
              {t('form.send')}
            </Button>
            <Button variant="default" onClick={onBack}>
              {backLabel}
            </Button>
          </div>
        </EnterForm>
      </Panel>
      <Preview view={view} changes={route === '' || !read?.ok ? undefined : attempt.changes} refused={attempt.against.length > 0} />
    </div>
  )
}
