import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../../kernel/ids.ts'
import type { Moment } from '../../../../kernel/moment.ts'
import type { RecordCare } from '../../../../server/contract/dosing.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { SendState } from '../../../api/SendState.tsx'
import { useSend } from '../../../api/useSend.ts'
import { EnterForm } from '../../../ui/EnterForm.tsx'
import { toast } from '../../../ui/toast.tsx'

type Of = { readonly person: string; readonly site: UnitId; readonly onDone: () => void }

/** A signed entry whose whole content is a text. */
export const NoteForm = ({
  person,
  site,
  onDone,
  name,
  field,
  label,
  seen,
}: Of & {
  readonly name: '@care-examine' | '@care-answer'
  readonly field: 'findings' | 'answer'
  readonly label: string
  /** When what is answered was read. */
  readonly seen?: Moment
}) => {
  const { t } = useTranslation('dosing')
  const [key, setKey] = useState(newKey)
  const [text, setText] = useState('')
  const [back, setBack] = useState(false)
  const body = (): RecordCare =>
    name === '@care-examine'
      ? { key, site, name, says: {}, words: { findings: text.trim() } }
      : { key, site, name, says: { back, ...(seen === undefined ? {} : { seen }) }, words: { answer: text.trim() } }
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
          name={field}
          label={label}
          value={text}
          autosize
          minRows={2}
          maxLength={1000}
          onChange={(e) => setText(e.currentTarget.value)}
        />
        {name === '@care-answer' && <Checkbox label={t('comesBack')} checked={back} onChange={(e) => setBack(e.currentTarget.checked)} />}
      </fieldset>
      <div className="form-foot">
        <SendState sending={sending} />
        <Button type="submit" disabled={!ready || sending.state !== 'idle'}>
          {t('sign')}
        </Button>
      </div>
    </EnterForm>
  )
}
