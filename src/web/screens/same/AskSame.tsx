import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../kernel/ids.ts'
import { bareNumber, isPaperNumber } from '../../../people/papers.ts'
import { SendState } from '../../api/SendState.tsx'
import { same } from '../../api/same.ts'
import { useSend } from '../../api/useSend.ts'
import { useDraft } from '../../draft/useDraft.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'

const EMPTY = { number: '', why: '' }

/** By the exact number: to the comparison where the other record lies in our units, else a question to the unit that has it. */
export const AskSame = ({ person }: { readonly person: PersonId }) => {
  const { t } = useTranslation('same')
  const navigate = useNavigate()
  const client = useQueryClient()
  const form = useDraft(`same-number/${person}`, EMPTY)
  const [tried, setTried] = useState(false)
  const number = bareNumber(form.value.number)
  const why = form.value.why.trim()
  const sending = useSend(
    () => same.askByNumber(person, { key: form.key, number, why }),
    (answer) => {
      form.clear()
      setTried(false)
      if ('here' in answer) return void navigate({ to: '/trung-nguoi/$one/$other', params: { one: person, other: answer.here } })
      toast(t(`done.${answer.said}`))
      void client.invalidateQueries({ queryKey: ['same'] })
    },
  )
  const submit = () => {
    setTried(true)
    if (isPaperNumber(number) && why !== '') sending.send()
  }
  return (
    <details className="no-print">
      <summary>{t('note.ask')}</summary>
      <EnterForm onSubmit={submit} label={t('note.ask')}>
        <p>{t('note.askHelp')}</p>
        <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
          <TextInput
            label={t('note.number')}
            required
            autoComplete="off"
            maxLength={20}
            value={form.value.number}
            error={tried && !isPaperNumber(number) ? t('note.badNumber') : undefined}
            onChange={(e) => form.set({ number: e.currentTarget.value })}
          />
          <TextInput
            label={t('say.why')}
            required
            maxLength={200}
            value={form.value.why}
            error={tried && why === '' ? t('say.noWhy') : undefined}
            onChange={(e) => form.set({ why: e.currentTarget.value })}
          />
        </fieldset>
        <SendState sending={sending} />
        <div className="form-foot">
          <Button type="submit" variant="default" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
            {t('note.go')}
          </Button>
        </div>
      </EnterForm>
    </details>
  )
}
