import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../../kernel/ids.ts'
import type { CareFile, CareNote } from '../../../../server/contract/care.ts'
import type { RecordCare } from '../../../../server/contract/record-care.ts'
import { api } from '../../../api/index.ts'
import { useSend } from '../../../api/useSend.ts'
import { dayText, whenText } from '../../../dates/format.ts'
import { SendForm } from '../../../draft/SendForm.tsx'
import { useDraft } from '../../../draft/useDraft.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Page, Panel } from '../../../ui/Page.tsx'
import { toast } from '../../../ui/toast.tsx'
import { CowsFields } from './CowsFields.tsx'
import { mayCorrect, mayWrite, typedFrom } from './correcting.ts'
import { Field } from './Field.tsx'
import { useLookAgain, WithCare } from './file.tsx'
import { type CareForm, forms, isMuc, type Muc } from './forms.ts'
import { PhotoLink } from './PhotoLink.tsx'
import { useSummary } from './summary.ts'
import type { Typed } from './typed.ts'

type Asked = { readonly muc: Muc; readonly form: CareForm; readonly of: string | undefined; readonly corrects: CareNote | undefined }

const NOTHING: Typed = {}

const Form = ({ asked, file, site }: { readonly asked: Asked; readonly file: CareFile; readonly site: UnitId }) => {
  const { t } = useTranslation('care')
  const notes = useTranslation('care-notes').t
  const { muc, form, of, corrects } = asked
  const navigate = useNavigate()
  const again = useLookAgain()
  const [empty] = useState<Typed>(() => ({
    ...(corrects ? typedFrom(form, corrects, file) : (form.begins ?? NOTHING)),
    ...(of === undefined ? {} : { of }),
  }))
  const draft = useDraft<Typed>(`care/${file.person}/${muc}/${corrects?.entry ?? of ?? ''}`, empty)
  const back = () => void navigate({ to: '/cap-thuoc/$id', params: { id: file.person } })
  const body = form.body(draft.value, file)
  const sending = useSend(
    () => {
      if (!body) throw new Error('the form was sent before it was whole')
      const said = { ...body, key: draft.key, site, ...(corrects ? { corrects: corrects.entry } : {}) }
      return api.recordCare(file.person, said as RecordCare) // one of its kinds: the form's own
    },
    () => {
      draft.clear()
      toast(t('recorded', { what: notes(`muc.${muc}`) }))
      again()
      back()
    },
  )
  const refused = sending.trouble?.kind === 'problem' ? (sending.trouble.problem.refusals ?? []) : []
  const [tried, setTried] = useState(false)
  const missing = (name: string): string | undefined =>
    tried && !body && (draft.value[name] ?? '').trim() === '' ? t('missing') : undefined
  const fields = form.fields === 'cows' ? [] : form.fields.filter((f) => !f.when || draft.value[f.when[0]] === f.when[1])
  return (
    <SendForm
      form={draft}
      sending={sending}
      label={notes(`muc.${muc}`)}
      save={t('save')}
      cancel={t('cancel')}
      beside={(r) => fields.some((f) => r.field === f.name)}
      onSubmit={() => {
        setTried(true)
        if (body) sending.send()
      }}
      onBack={back}
    >
      {form.fields === 'cows' ? (
        <CowsFields typed={draft.value} set={draft.set} />
      ) : (
        fields.map((spec) => (
          <Field
            key={spec.name}
            spec={spec}
            typed={draft.value}
            set={draft.set}
            file={file}
            error={refused.find((r) => r.field === spec.name)?.detail ?? (spec.required ? missing(spec.name) : undefined)}
          />
        ))
      )}
    </SendForm>
  )
}

/** Writes one thing of somebody's care, or corrects what was written. */
export const NoteScreen = () => {
  const { t } = useTranslation('care')
  const { id, muc } = useParams({ from: '/inside/cap-thuoc/$id/ghi/$muc' })
  const { sua, cua } = useSearch({ from: '/inside/cap-thuoc/$id/ghi/$muc' })
  if (!isMuc(muc)) return <Empty icon="info" title={t('gone')} />
  return (
    <WithCare person={id}>
      {(file, site) => <Note key={`${muc}/${sua ?? ''}`} muc={muc} sua={sua} cua={cua} file={file} site={site} />}
    </WithCare>
  )
}

const Note = ({
  muc,
  sua,
  cua,
  file,
  site,
}: {
  readonly muc: Muc
  readonly sua: string | undefined
  readonly cua: string | undefined
  readonly file: CareFile
  readonly site: UnitId
}) => {
  const { t } = useTranslation('care')
  const notes = useTranslation('care-notes').t
  const summary = useSummary(file)
  const form = forms[muc]
  const corrects = file.notes.find((n) => n.entry === sua && n.name === form.name)
  const may = corrects ? mayCorrect(corrects, file) : sua === undefined && mayWrite(form.name, file)
  return (
    <Page
      title={notes(`muc.${muc}`)}
      width="form"
      actions={muc === 'the' && file.treats ? <PhotoLink person={file.person} /> : undefined}
      lead={
        <>
          <strong>{file.name}</strong> · {dayText(file.birth)}
          {corrects && (
            <>
              <br />
              {t('corrects', { when: whenText(corrects.at) })} {summary(corrects)}
            </>
          )}
        </>
      }
    >
      {may ? (
        <Panel>
          <Form asked={{ muc, form, of: cua, corrects }} file={file} site={site} />
        </Panel>
      ) : (
        <Empty icon="info" title={t('cannot')} />
      )}
    </Page>
  )
}
