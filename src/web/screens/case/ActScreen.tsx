import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../../engine/fold.ts'
import type { CaseId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { PersonFile, Recorded } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { ActForm, type ActSent } from '../../case/ActForm.tsx'
import { type ActDraft, emptyAct } from '../../case/act-draft.ts'
import { offeredTyped, offersFor } from '../../case/offers.ts'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { caseQuery, orLookAgain, wasRecorded } from '../../case/recorded.ts'
import { StaleNote } from '../../case/StaleNote.tsx'
import { actTerm, measureTerm, stateTerm } from '../../case/terms.ts'
import type { Seen } from '../../case/view.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { typedText } from '../../dates/parse.ts'
import { useDraft } from '../../draft/useDraft.ts'
import { useMe } from '../../session/me.ts'
import { Page } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'

const Act = ({ id, act, file, view }: { readonly id: CaseId; readonly act: string; readonly file: PersonFile; readonly view: Seen }) => {
  const { t } = useTranslation('case')
  const me = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const on = dayOf(view.now)
  const [opened] = useState(view)
  const c = fold(view, id)
  const minute = c && view.law.measures[c.measure]?.findLast((s) => s.from <= on)?.acts[act]?.at === 'minute'
  const [empty] = useState<ActDraft>(() => emptyAct(minute ? '' : typedText(on), '', offeredTyped(offersFor(view, { case: id }, act))))
  const form = useDraft<ActDraft>(`act/${id}/${act}`, empty)
  const term = c ? actTerm(view.law, c.measure, on, act) : act
  const back = () => void navigate({ to: '/ho-so/$id', params: { id } })

  const send = ({ key, happened, says, signer, irregular }: ActSent): Promise<Recorded> =>
    orLookAgain(
      client,
      api.recordAct(id, {
        key,
        seq: c?.seq ?? 0,
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
    back()
  }

  return (
    <Page
      title={term}
      lead={
        <>
          <strong>{file.person.name}</strong> ·{' '}
          {c && `${measureTerm(view.law, c.measure, on)} · ${stateTerm(view.law, c.measure, on, c.state)}`}
          <br />
          <PersonBanner file={file} />
        </>
      }
    >
      <StaleNote before={opened} view={view} file={file} id={id} />
      <ActForm
        view={view}
        me={me}
        act={act}
        at={{ case: id }}
        form={form}
        send={send}
        done={done}
        onBack={back}
        backLabel={t('form.back')}
      />
    </Page>
  )
}

/** Records an act of a case. */
export const ActScreen = () => {
  const { id, act } = useParams({ from: '/inside/ho-so/$id/buoc/$act' })
  return (
    <WithFile query={caseQuery(id)} about={id as CaseId}>
      {(file, view) => <Act key={act} id={id as CaseId} act={act} file={file} view={view} />}
    </WithFile>
  )
}
