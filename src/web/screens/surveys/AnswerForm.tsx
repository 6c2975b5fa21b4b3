import { Button, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RESIDENCES } from '../../../people/statements.ts'
import { RESULTS, type Result } from '../../../people/survey.ts'
import type { AnswerSurvey, KnownPerson } from '../../../server/contract/surveys.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText } from '../../dates/format.ts'
import { DraftNote } from '../../draft/DraftNote.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { DateField, readDate, useDateTrouble } from '../../fields/DateField.tsx'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { today } from '../../session/clock.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'

type Typed = {
  readonly result: Result
  readonly on: string
  readonly to: ChosenUnit | undefined
  readonly residence: (typeof RESIDENCES)[number]
  readonly address: string
  readonly note: string
}
const FIELDS = ['result', 'on', 'to', 'address', 'note']

/** The result of one person with what belongs to it: the day, where they moved, a note. Also corrects the one that stands. */
export const AnswerForm = ({
  round,
  person,
  first,
  onDone,
  onBack,
}: {
  readonly round: string
  readonly person: KnownPerson
  /** The result that a key chose. */
  readonly first: Result
  readonly onDone: (body: AnswerSurvey, entry: Awaited<ReturnType<typeof api.answerSurvey>>['entry'], to: string | undefined) => void
  readonly onBack: () => void
}) => {
  const { t } = useTranslation('surveys')
  const [empty] = useState<Typed>(() => ({
    result: first,
    on: dayText(today()),
    to: undefined,
    residence: 'temporary',
    address: '',
    note: '',
  }))
  const form = useDraft<Typed>(`survey/${round}/${person.known.id}`, empty)
  const dateTrouble = useDateTrouble()
  const [tried, setTried] = useState(false)
  const { result, to, residence, address, note } = form.value
  const on = readDate('day', form.value.on)
  const wordless = result === 'other' && note.trim() === ''
  const body = (): AnswerSurvey => {
    if (!on?.ok) throw new Error('the form was sent without a day')
    const where = result === 'moved' && to ? { to: { unit: to.id, residence, ...(address.trim() === '' ? {} : { address }) } } : {}
    return {
      key: form.key,
      person: person.known.id,
      result,
      on: on.value,
      ...where,
      ...(note.trim() === '' ? {} : { note }),
      ...(person.answer?.entry ? { corrects: person.answer.entry } : {}),
    }
  }
  const sending = useSend(
    async () => api.answerSurvey(round, body()),
    ({ entry }) => {
      const sent = body()
      form.clear()
      onDone(sent, entry, sent.to && to?.name)
    },
  )
  const refused = besideFields(sending.trouble)
  const submit = () => {
    setTried(true)
    if (on?.ok && !wordless) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} onBack={onBack} label={t('list.writeOf', { name: person.known.name })}>
      <DraftNote form={form} />
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <Radio.Group
          label={t('answer.result')}
          name="result"
          value={result}
          error={refused['result']}
          onChange={(v) => form.set({ result: RESULTS.find((r) => r === v) ?? result })}
        >
          <Stack gap={6}>
            {RESULTS.map((r) => (
              <Radio key={r} value={r} label={t(`result.${r}`)} data-autofocus={r === first || undefined} />
            ))}
          </Stack>
        </Radio.Group>
        <DateField
          kind="day"
          label={t('answer.on')}
          required
          value={form.value.on}
          error={refused['on'] ?? (tried ? (dateTrouble('day', on) ?? (on ? undefined : t('answer.noDay'))) : undefined)}
          onChange={(v) => form.set({ on: v })}
        />
        {result === 'moved' && (
          <>
            <UnitField
              label={t('answer.to')}
              description={t('answer.toHelp')}
              kind="commune"
              value={to}
              error={refused['to']}
              onChange={(unit) => form.set({ to: unit })}
            />
            {to && (
              <>
                <NativeSelect
                  label={t('answer.residence')}
                  data={RESIDENCES.map((value) => ({ value, label: t(`answer.residences.${value}`) }))}
                  value={residence}
                  onChange={(e) => form.set({ residence: RESIDENCES.find((r) => r === e.currentTarget.value) ?? residence })}
                />
                <TextInput
                  label={t('answer.address')}
                  autoComplete="off"
                  maxLength={200}
                  value={address}
                  error={refused['address']}
                  onChange={(e) => form.set({ address: e.currentTarget.value })}
                />
              </>
            )}
          </>
        )}
        <Textarea
          label={t('answer.note')}
          maxLength={1000}
          autosize
          minRows={2}
          value={note}
          error={tried && wordless ? t('answer.noteNeeded') : refused['note']}
          onChange={(e) => form.set({ note: e.currentTarget.value })}
        />
      </fieldset>
      <SendState sending={sending} beside={(r) => FIELDS.includes(r.field ?? '')} />
      <div className="form-foot">
        <Button variant="default" onClick={onBack}>
          {t('answer.back')}
        </Button>
        <Button type="submit" loading={sending.state === 'sending'}>
          {t('answer.send')}
        </Button>
      </div>
    </EnterForm>
  )
}
