import { Button, NativeSelect, Radio, Stack, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../engine/question.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { Reader } from '../../../server/contract/questions.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { questionsQuery } from '../../case/questions.ts'
import { DraftNote } from '../../draft/DraftNote.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'

const OPEN = ''

/** Says how the own province reads a question; the reason goes into the log with it. */
export const ReadForm = ({
  name,
  question,
  now,
  readers,
}: {
  readonly name: string
  readonly question: Question
  readonly now: string | undefined
  /** The provinces for which it may be said: which one is asked where there are several. */
  readonly readers: readonly Reader[]
}) => {
  const { t } = useTranslation('questions')
  const client = useQueryClient()
  const empty = useMemo(() => ({ reading: now ?? OPEN, why: '', unit: '' }), [now])
  const form = useDraft(`question/${name}`, empty)
  const [tried, setTried] = useState(false)
  const { reading, why, unit } = form.value
  const several = readers.length > 1
  const sending = useSend(
    () =>
      api.readQuestion(name, {
        key: form.key,
        why: why.trim(),
        ...(reading === OPEN ? {} : { reading }),
        ...(several ? { unit: unit as UnitId } : {}), // a value of the list
      }),
    () => {
      toast(t('done'))
      form.clear()
      void client.invalidateQueries(questionsQuery)
    },
  )
  const submit = () => {
    setTried(true)
    if (why.trim() !== '' && !(several && unit === '')) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} onBack={form.clear} label={t('form')}>
      <DraftNote form={form} />
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <Radio.Group label={t('reading')} name="reading" value={reading} onChange={(chosen) => form.set({ reading: chosen })}>
          <Stack gap={6} mt={4}>
            <Radio value={OPEN} label={t('leftOpen')} />
            {Object.entries(question.readings).map(([key, { term }]) => (
              <Radio key={key} value={key} label={term} />
            ))}
          </Stack>
        </Radio.Group>
        {several && (
          <NativeSelect
            label={t('unit')}
            name="unit"
            required
            value={unit}
            data={[{ value: '', label: '' }, ...readers.map((r) => ({ value: r.unit, label: r.name }))]}
            error={tried && unit === '' ? t('noUnit') : undefined}
            onChange={(e) => form.set({ unit: e.currentTarget.value })}
          />
        )}
        <Textarea
          label={t('why')}
          description={t('whyHelp')}
          name="why"
          required
          autosize
          minRows={2}
          maxLength={500}
          value={why}
          error={tried && why.trim() === '' ? t('noWhy') : undefined}
          onChange={(e) => form.set({ why: e.currentTarget.value })}
        />
      </fieldset>
      <SendState sending={sending} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
          {t('save')}
        </Button>
      </div>
    </EnterForm>
  )
}
