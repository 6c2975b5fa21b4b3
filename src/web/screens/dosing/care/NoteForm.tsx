import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryId, UnitId } from '../../../../kernel/ids.ts'
import type { RecordCare } from '../../../../server/contract/record-care.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { useSend } from '../../../api/useSend.ts'
import { EnterForm } from '../../../ui/EnterForm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { SignFoot } from '../SignFoot.tsx'

type Of = { readonly person: string; readonly site: UnitId; readonly onDone: () => void }

/** A signed entry whose whole content is a text. */
export const NoteForm = ({
  person,
  site,
  onDone,
  label,
  answers,
}: Of & {
  readonly label: string
  /** Until where what is answered was read; nothing where an examination is written. */
  readonly answers?: EntryId
}) => {
  const { t } = useTranslation('dosing')
  const [key, setKey] = useState(newKey)
  const [text, setText] = useState('')
  const [back, setBack] = useState(false)
  const body = (): RecordCare =>
    answers === undefined
      ? { key, site, name: '@care-examine', says: {}, words: { findings: text.trim() } }
      : { key, site, name: '@care-answer', says: { back, seen: answers }, words: { answer: text.trim() } }
  const sending = useSend(
    () => api.recordCare(person, body()),
    () => {
      setText('')
      setKey(newKey())
      toast(t('signedNow'))
      onDone()
    },
  )
  const ready = text.trim() !== ''
  return (
    <EnterForm label={label} onSubmit={() => ready && sending.send()}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <Textarea
          name={answers === undefined ? 'findings' : 'answer'}
          label={label}
          value={text}
          autosize
          minRows={2}
          maxLength={1000}
          onChange={(e) => setText(e.currentTarget.value)}
        />
        {answers !== undefined && <Checkbox label={t('comesBack')} checked={back} onChange={(e) => setBack(e.currentTarget.checked)} />}
      </fieldset>
      <SignFoot sending={sending} ready={ready} does={t('sign')} onAgain={answers === undefined ? undefined : onDone} />
    </EnterForm>
  )
}
