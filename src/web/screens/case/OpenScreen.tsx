import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sheetOn } from '../../../engine/law.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { PersonFile, Recorded } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { ActForm, type ActSent } from '../../case/ActForm.tsx'
import { type ActDraft, emptyAct } from '../../case/act-draft.ts'
import { awayQuery, subjectOf } from '../../case/away.ts'
import { homeOf, isOfOrganisation } from '../../case/home.ts'
import { offeredTyped, offersFor } from '../../case/offers.ts'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { orLookAgain, personQuery, wasRecorded } from '../../case/recorded.ts'
import { actTerm, measureTerm } from '../../case/terms.ts'
import type { Seen } from '../../case/view.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { typedText } from '../../dates/parse.ts'
import { useDraft } from '../../draft/useDraft.ts'
import { useMe } from '../../session/me.ts'
import { Page } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'

type Opens = { readonly measure: string; readonly act: string; readonly file: PersonFile; readonly view: Seen }

const Open = ({ measure, act, file, view }: Opens) => {
  const { t } = useTranslation('case')
  const me = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const on = dayOf(view.now)
  const person = file.person.id
  const minute = sheetOn(view.law, measure, on)?.acts[act]?.at === 'minute'
  const [empty] = useState<ActDraft>(() => emptyAct(minute ? '' : typedText(on), '', offeredTyped(offersFor(view, { measure }, act))))
  const form = useDraft<ActDraft>(`open/${person}/${measure}/${act}`, empty)
  const term = actTerm(view.law, measure, on, act)
  const send = ({ key, happened, route, says, signer, irregular }: ActSent): Promise<Recorded> =>
    orLookAgain(
      client,
      api.openCase({
        key,
        person,
        measure,
        route,
        act,
        happened,
        says,
        ...(signer ? { signer } : {}),
        ...(irregular ? { irregular } : {}),
      }),
    )
  const done = (answer: Recorded) => {
    void wasRecorded(client, answer)
    toast(t('recorded.toast', { act: term }))
    void navigate({ to: '/ho-so/$id', params: { id: answer.case } })
  }
  return (
    <Page
      title={term}
      lead={
        <>
          <strong>{file.person.name}</strong> · {measureTerm(view.law, measure, on)}
          <br />
          {file.person.unit !== '' && <PersonBanner file={file} />}
        </>
      }
    >
      <ActForm
        view={view}
        me={me}
        act={act}
        at={{ measure }}
        form={form}
        send={send}
        done={done}
        onBack={() => void navigate(file.person.unit === '' ? { to: '/nguoi' } : homeOf(file))}
        backLabel={t(isOfOrganisation(file) ? 'form.backOrganisation' : 'form.backPerson')}
      />
    </Page>
  )
}

/** Opens a case by one of the acts that open one. */
export const OpenScreen = () => {
  const { t } = useTranslation('case')
  const { id, measure, act } = useParams({ from: '/inside/nguoi/$id/mo-ho-so/$measure/$act' })
  const subject = subjectOf(useSearch({ from: '/inside/nguoi/$id/mo-ho-so/$measure/$act' }))
  return (
    <WithFile query={subject ? awayQuery(id, subject, t('page.away')) : personQuery(id)}>
      {(file, view) => <Open key={`${measure} ${act}`} measure={measure} act={act} file={file} view={view} />}
    </WithFile>
  )
}

/** The same of a case about an organisation. */
export const OpenOfOrganisationScreen = () => {
  const { id, measure, act } = useParams({ from: '/inside/to-chuc/$id/mo-ho-so/$measure/$act' })
  return (
    <WithFile query={personQuery(id)}>
      {(file, view) => <Open key={`${measure} ${act}`} measure={measure} act={act} file={file} view={view} />}
    </WithFile>
  )
}
