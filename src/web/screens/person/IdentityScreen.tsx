import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../engine/view.ts'
import { foldIdentity, type Identity } from '../../../people/identity.ts'
import type { IdentityClass } from '../../../people/statements.ts'
import type { PersonFile } from '../../../server/contract/answers.ts'
import '../../case/case.css'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { personQuery } from '../../case/recorded.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { useMe } from '../../session/me.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { type FormName, forms, isForm } from './forms.ts'
import { typedOf } from './items.ts'
import { mayWrite } from './may-write.ts'
import './person.css'
import type { Typed } from './read-form.ts'
import { type Asked, StatementForm } from './StatementForm.tsx'
import { useSaid } from './said.ts'

type Addressed = { readonly form: FormName; readonly muc?: string | undefined; readonly loai?: string | undefined }

/** What a form begins with when it is about nothing that stands: choices with a usual answer. */
const BEGINS: Readonly<Partial<Record<FormName, Typed>>> = {
  'ho-ten': { because: 'correction' },
  'giay-to': { paper: 'personal-id' },
  'noi-o': { residence: 'permanent' },
  'lien-he': { contact: 'phone' },
  rut: { because: 'over' },
}
const NOTHING: Typed = {}
const RESTORED: Typed = { because: 'mistake' }

/** Which statement the address asks for; nothing when the item that it names is not there. */
const askedOf = ({ form, muc, loai }: Addressed, file: PersonFile, identity: Identity): Asked | undefined => {
  const draft = `identity/${file.person.id}/${form}/${loai ?? ''}/${muc ?? ''}`
  const begins = BEGINS[form] ?? NOTHING
  if (muc === undefined)
    return form === 'rut' || form === 'noi-o-nay'
      ? undefined
      : { form, draft, empty: form === 'ho-ten' ? { ...begins, name: identity.name ?? '' } : begins, fixed: {} }
  const entry = file.identities.find((e) => e.id === muc)
  if (!entry) return undefined
  if (form === 'rut') {
    const fixed = { of: entry.id, what: loai ?? '' }
    // What ends an end gives the item back: it was ended by mistake.
    return entry.name === '@end' ? { form, draft, empty: RESTORED, fixed, restores: true } : { form, draft, empty: begins, fixed }
  }
  if (form === 'noi-o-nay') {
    const now = file.equivalents[entry.id]
    const units = now?.is === 'several' ? now.units.map((id) => ({ id, name: file.units[id]?.name ?? id })) : undefined
    return { form, draft, empty: begins, fixed: { of: entry.id }, units }
  }
  const empty = typedOf(forms[form], entry, (id) => Object.values(file.units).find((u) => u.id === id)?.name ?? id)
  return { form, draft, empty: { ...begins, ...empty }, fixed: {}, corrects: entry.id }
}

/** To take something back one must be able to write it. */
const classFor = ({ form, loai }: Addressed): IdentityClass =>
  form === 'rut' && (loai === 'photo' || loai === 'substance' || loai === 'conviction') ? loai : forms[form].class

const Form = ({ at, file, view }: { readonly at: Addressed; readonly file: PersonFile; readonly view: View }) => {
  const { t } = useTranslation('identity')
  const me = useMe()
  const said = useSaid(file)
  const identity = foldIdentity(file.identities)
  // As it stood when the form opened: what is recorded meanwhile must not change what was typed.
  const [asked] = useState(() => identity && askedOf(at, file, identity))
  if (!identity || !asked) return <Empty icon="info" title={t('gone')} />
  const item = file.identities.find((e) => e.id === at.muc)
  const kind = asked.restores ? 'restore' : at.form === 'rut' ? 'end' : at.form === 'noi-o-nay' ? 'old' : asked.corrects ? 'correct' : 'add'
  return (
    <Page
      title={asked.restores ? t('restoreTitle') : t(`form.${at.form}`)}
      lead={
        <>
          <strong>{file.person.name}</strong> · {t(`lead.${kind}`)}
          <br />
          {item ? (
            t('about', { what: [said(item).title, said(item).text].filter((part) => part !== '').join(': ') })
          ) : (
            <PersonBanner file={file} />
          )}
        </>
      }
    >
      {mayWrite(view.law, me, file, classFor(at)) ? (
        <StatementForm asked={asked} file={file} view={view} identity={identity} />
      ) : (
        <Empty icon="info" title={t('notAllowed')} />
      )}
    </Page>
  )
}

/** Says something new of a person, corrects or takes back what was said. */
export const IdentityScreen = () => {
  const { t } = useTranslation('identity')
  const { id, muc: form } = useParams({ from: '/inside/nguoi/$id/nhan-than/$muc' })
  const { sua, loai } = useSearch({ from: '/inside/nguoi/$id/nhan-than/$muc' })
  if (!isForm(form)) return <Empty icon="info" title={t('gone')} />
  return (
    <WithFile query={personQuery(id)}>
      {(file, view) => <Form key={`${form}/${sua ?? ''}`} at={{ form, muc: sua, loai }} file={file} view={view} />}
    </WithFile>
  )
}
