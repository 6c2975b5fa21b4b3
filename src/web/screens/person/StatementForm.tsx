import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../engine/view.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { Identity } from '../../../people/identity.ts'
import { paperNumberIn } from '../../../people/papers.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import type { SayIdentity } from '../../../server/contract/identity.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { focusTrouble, useFirstField } from '../../case/form-focus.ts'
import '../../case/form.css'
import { orLookAgain } from '../../case/recorded.ts'
import { besideFields, fieldOfRefusal } from '../../case/server-troubles.ts'
import { typedText } from '../../dates/parse.ts'
import { DraftNote } from '../../draft/DraftNote.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { useDateTrouble } from '../../fields/DateField.tsx'
import type { ChosenUnit } from '../../fields/UnitField.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { toast } from '../../ui/toast.tsx'
import { Twins } from '../people/Twins.tsx'
import { Field } from './Field.tsx'
import { type FieldName, type FormName, forms } from './forms.ts'
import { MovingNote } from './MovingNote.tsx'
import { readForm, type Typed, textIn } from './read-form.ts'
import { useSaid } from './said.ts'
import { useMove } from './useMove.ts'

export type Asked = {
  readonly form: FormName
  /** Names the draft: one a form and item. */
  readonly draft: string
  readonly empty: Typed
  /** What the address of the form already says: which item is meant. */
  readonly fixed: Readonly<Record<string, string>>
  readonly corrects?: EntryId | undefined
  /** It ends an end, and asks for no reason of its kind. */
  readonly restores?: true
  /** The units among which the form lets choose. */
  readonly units?: readonly ChosenUnit[] | undefined
}

type Props = { readonly asked: Asked; readonly file: PersonFile; readonly view: View; readonly identity: Identity }

/** How long a mistake about a move can be taken back from where it was told; the server lets its author for an hour. */
const UNDO_MS = 60_000

const refusedField = (field: string | undefined): string | undefined => field?.replace(/^words\./, '')

/** One statement about who a person is, with what it would do told before it is recorded. */
export const StatementForm = ({ asked, file, view, identity }: Props) => {
  const { t } = useTranslation('identity')
  const client = useQueryClient()
  const navigate = useNavigate()
  const dateTrouble = useDateTrouble()
  const saidText = useSaid(file)
  const box = useRef<HTMLDivElement>(null)
  const [tried, setTried] = useState(false)
  const [opened] = useState(identity.seq)
  const spec = forms[asked.form]
  const form = useDraft<Typed>(asked.draft, asked.empty)
  const typed = form.value
  const on = dayOf(view.now)
  const read = readForm(spec, typed, on)
  const says = { ...read.says, ...asked.fixed }
  const fields = Object.entries(spec.fields) as readonly (readonly [FieldName, Parameters<typeof Field>[0]['spec']])[] // keys and values of the form
  const asks = fields.filter(([field]) => !(asked.restores && field === 'because'))
  const person = file.person.id

  const { moving, leavesMe, unitName } = useMove(file, view, typed, {
    name: spec.name,
    says,
    corrects: asked.corrects,
    happened: read.happened ?? on,
  })

  const back = () => void navigate({ to: '/nguoi/$id', params: { id: person } })
  /** Who no longer sees the file takes back what sent it away. */
  const takeBack = async ({ entry, seq }: { readonly entry: EntryId; readonly seq: number }) => {
    const lived = identity.residences.find((r) => r.id === asked.fixed['of'])
    const ending = { name: '@end', says: { what: 'residence', of: entry, because: 'mistake' } } as const
    // What was chosen before, or nothing: the unit of the address itself.
    const choosing =
      lived && ({ name: '@equivalent', says: { of: lived.id, unit: lived.equivalent ?? lived.unit }, corrects: entry } as const)
    try {
      await api.sayIdentity(person, { key: newKey(), seq, words: {}, ...(choosing ?? ending) })
      toast(t('moving.takenBack'))
      back()
    } catch {
      toast(t('moving.notTakenBack'))
    }
  }
  const sending = useSend(
    () =>
      orLookAgain(
        client,
        api.sayIdentity(person, {
          key: form.key,
          seq: identity.seq,
          name: spec.name,
          says,
          words: read.words,
          ...(read.happened ? { happened: read.happened } : {}),
          ...(asked.corrects ? { corrects: asked.corrects } : {}),
        } as SayIdentity), // the form asks for what its statement says
      ),
    (said) => {
      form.clear()
      void client.invalidateQueries({ predicate: (q) => ['case', 'person', 'today', 'people'].includes(String(q.queryKey[0])) })
      if (moving && leavesMe) {
        const mistaken =
          (spec.name === '@residence' || spec.name === '@equivalent') && !asked.corrects ? () => void takeBack(said) : undefined
        toast(t('moving.left', { unit: unitName(moving.to) }), mistaken, UNDO_MS)
        void navigate({ to: '/nguoi' })
      } else {
        toast(t('done'))
        back()
      }
    },
  )
  // What was said meanwhile is seen before the form is sent again.
  const newer = file.identities.filter((e) => e.seq > opened)
  const server = Object.fromEntries(
    Object.entries(besideFields(sending.trouble, undefined)).map(([field, text]) => [refusedField(field), text]),
  )
  const lackText = (field: FieldName): string | undefined => {
    const lack = read.lacks[field]
    const fieldSpec = fields.find(([name]) => name === field)?.[1]
    if (lack === undefined) return server[field]
    if (!tried) return undefined
    if (lack === 'missing') return t(fieldSpec?.kind === 'choice' ? 'missingChoice' : 'missing')
    return dateTrouble(fieldSpec?.kind === 'birth' ? 'birth' : 'day', { ok: false, why: lack })
  }
  useFirstField(box)
  const submit = () => {
    setTried(true)
    if (Object.keys(read.lacks).length === 0) return sending.send()
    focusTrouble(box)
  }
  const missing = Object.keys(read.lacks).length
  return (
    <div className="case-form-page" ref={box}>
      <Panel>
        <EnterForm onSubmit={submit} onBack={back} label={asked.restores ? t('restoreTitle') : t(`form.${asked.form}`)}>
          <DraftNote form={form} />
          <fieldset className="case-fieldset" disabled={sending.state !== 'idle'}>
            {asks.map(([field, fieldSpec]) => (
              <Field
                key={field}
                field={field}
                spec={fieldSpec}
                typed={typed}
                set={(patch) => form.set(patch)}
                error={lackText(field)}
                units={asked.units}
                who={identity}
              />
            ))}
          </fieldset>
          {asked.form === 'giay-to' && paperNumberIn(textIn(typed, 'number')) && (
            <Twins
              name={identity.name ?? ''}
              birth={typedText(identity.birth)}
              number={textIn(typed, 'number')}
              sex={identity.sex}
              unit={identity.unit}
              except={person}
            />
          )}
          {moving && <MovingNote moving={moving} unitName={unitName} leavesMe={leavesMe} />}
          {newer.map((e) => (
            <Trouble
              key={e.id}
              tone="soon"
              title={t('stale', { name: file.accounts[e.recordedBy] ?? t('hidden'), what: saidText(e).title })}
              reasons={[{ key: e.id, text: saidText(e).text }]}
            />
          ))}
          <SendState sending={sending} beside={(r) => fields.some(([name]) => name === refusedField(fieldOfRefusal(r)))} />
          {tried && missing > 0 && (
            <p role="alert" className="form-lacks">
              {t('fix', { count: missing })}
            </p>
          )}
          <div className="form-foot">
            <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
              {t(asked.restores ? 'saveRestore' : asked.form === 'rut' ? 'saveEnd' : 'save')}
            </Button>
            <Button variant="default" onClick={back}>
              {t('back')}
            </Button>
          </div>
        </EnterForm>
      </Panel>
    </div>
  )
}
