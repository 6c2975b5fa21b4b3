import { Button, Checkbox, NativeSelect, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Field } from '../../../engine/field.ts'
import { actOf, type Law, sheetOn } from '../../../engine/law.ts'
import type { PersonHit, Recorded } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { now, today } from '../../session/clock.ts'

export const MEASURE = 'drug-test'
const ACT = 'quickTest'
/** What is so nine times out of ten stands there already: urine, watched by the same sex, a rapid test. */
const USUAL = { sample: 'urine', watched: 'sameSex', method: 'rapid' } as const

const choicesOf = (field: Field | undefined): readonly { readonly value: string; readonly label: string }[] =>
  field?.kind === 'choice' ? Object.entries(field.of).map(([value, label]) => ({ value, label })) : []

export const Entry = ({
  law,
  person,
  onDone,
}: {
  readonly law: Law
  readonly person: PersonHit
  /** `sends`: the result must go to where the person lives. */
  readonly onDone: (recorded: Recorded, result: string, sends: boolean) => void
}) => {
  const { t } = useTranslation('quick-test')
  const sheet = sheetOn(law, MEASURE, today())
  const fields = (sheet && actOf(sheet, ACT)?.says) ?? {}
  const [key, setKey] = useState(newKey)
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({ ...USUAL, route: 'caught', sign: 'caughtInTheAct' })
  const [guardian, setGuardian] = useState(false)
  const put = (field: string, value: string) => {
    setSaid((old) => ({ ...old, [field]: value }))
    setKey(newKey()) // a changed request is another one
  }
  const results = choicesOf(fields['testResult'])
  const result = results.find((r) => r.value === said['testResult'])
  const { route = '', watched, ...says } = said
  const sending = useSend(
    () =>
      api.openCase({
        key,
        person: person.id,
        measure: MEASURE,
        route,
        act: ACT,
        happened: now(),
        says: { ...says, ...(says['sample'] === 'urine' ? { watched: watched ?? '' } : {}), ...(guardian ? { guardian } : {}) },
      }),
    (recorded) => onDone(recorded, result?.label ?? '', said['testResult'] === 'positive' && route !== 'inside'),
  )
  const select = (field: string) => (
    <NativeSelect
      key={field}
      label={fields[field]?.label}
      data={choicesOf(fields[field])}
      value={said[field] ?? ''}
      onChange={(e) => put(field, e.currentTarget.value)}
    />
  )
  return (
    <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
      <Radio.Group label={fields['testResult']?.label} value={said['testResult'] ?? ''} onChange={(v) => put('testResult', v)}>
        <div className="quick-results">
          {results.map(({ value, label }) => (
            <Radio.Card key={value} value={value} className="quick-result" aria-label={label}>
              {label}
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <NativeSelect
        label={t('route')}
        data={Object.entries(sheet?.routes ?? {})
          .filter(([name]) => name !== 'education' || sheet?.basis === 'L73')
          .map(([value, label]) => ({ value, label }))}
        value={route}
        onChange={(e) => put('route', e.currentTarget.value)}
      />
      {route === 'suspected' && select('sign')}
      {select('sample')}
      {said['sample'] === 'urine' && select('watched')}
      {select('method')}
      {said['sample'] !== 'urine' && (
        <Checkbox
          label={fields['guardian']?.label}
          checked={guardian}
          onChange={(e) => {
            setGuardian(e.currentTarget.checked)
            setKey(newKey())
          }}
        />
      )}
      <SendState sending={sending} />
      <Button size="xl" fullWidth disabled={!result} loading={sending.state !== 'idle'} onClick={sending.send}>
        {result ? t('record', { result: result.label }) : t('choose')}
      </Button>
    </fieldset>
  )
}
