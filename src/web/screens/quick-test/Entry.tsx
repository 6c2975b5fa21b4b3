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
/** What is so nine times out of ten stands there already: urine, a rapid test. Who watched is a statement about people and never does. */
const USUAL = { sample: 'urine', method: 'rapid' } as const
/** The ground that each way of coming has by itself; of whoever is suspected it must be chosen, and of others none is asked. */
const groundOf = (route: string): { readonly sign?: string } =>
  route === 'caught' ? { sign: 'caughtInTheAct' } : route === 'suspected' ? { sign: '' } : {}

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
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({ ...USUAL, route: 'caught', ...groundOf('caught') })
  const [guardian, setGuardian] = useState(false)
  const put = (field: string, value: string) => {
    setSaid((old) => ({ ...old, [field]: value }))
    setKey(newKey()) // a changed request is another one
  }
  const come = (route: string) => {
    setSaid(({ sign: _, ...old }) => ({ ...old, route, ...groundOf(route) }))
    setKey(newKey())
  }
  const results = choicesOf(fields['testResult'])
  const result = results.find((r) => r.value === said['testResult'])
  const { route = '', watched, ...says } = said
  const urine = says['sample'] === 'urine'
  const complete = result !== undefined && says['sign'] !== '' && (!urine || watched !== undefined)
  const sending = useSend(
    () =>
      api.openCase({
        key,
        person: person.id,
        measure: MEASURE,
        route,
        act: ACT,
        happened: now(),
        says: { ...says, ...(urine && watched ? { watched } : {}), ...(guardian ? { guardian } : {}) },
      }),
    (recorded) => onDone(recorded, result?.label ?? '', said['testResult'] === 'positive' && route !== 'inside'),
  )
  const select = (field: string) => (
    <NativeSelect
      key={field}
      label={fields[field]?.label}
      data={said[field] === '' ? [{ value: '', label: '' }, ...choicesOf(fields[field])] : choicesOf(fields[field])}
      value={said[field] ?? ''}
      onChange={(e) => put(field, e.currentTarget.value)}
    />
  )
  const cards = (field: string) => (
    <Radio.Group label={fields[field]?.label} value={said[field] ?? ''} onChange={(v) => put(field, v)}>
      <div className="quick-results">
        {choicesOf(fields[field]).map(({ value, label }) => (
          <Radio.Card key={value} value={value} className="quick-result" aria-label={label}>
            {label}
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
  return (
    <div className="form-fields">
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        {cards('testResult')}
        <NativeSelect
          label={t('route')}
          data={Object.entries(sheet?.routes ?? {})
            .filter(([name]) => name !== 'education' || sheet?.basis === 'L73')
            .map(([value, label]) => ({ value, label }))}
          value={route}
          onChange={(e) => come(e.currentTarget.value)}
        />
        {route === 'suspected' && select('sign')}
        {select('sample')}
        {urine && cards('watched')}
        {select('method')}
        {!urine && (
          <Checkbox
            label={fields['guardian']?.label}
            checked={guardian}
            onChange={(e) => {
              setGuardian(e.currentTarget.checked)
              setKey(newKey())
            }}
          />
        )}
      </fieldset>
      <SendState sending={sending} />
      <Button
        size="xl"
        fullWidth
        disabled={!complete || sending.state === 'held'}
        loading={sending.state === 'sending'}
        onClick={sending.send}
      >
        {complete ? t('record', { result: result.label }) : t(result ? 'chooseRest' : 'choose')}
      </Button>
    </div>
  )
}
