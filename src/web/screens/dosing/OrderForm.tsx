import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type InterlockId, interlockIds } from '../../../dosing/parameters/interlock.ts'
import type { Phase } from '../../../dosing/situation/order.ts'
import type { Agent } from '../../../dosing/situation/person.ts'
import { addDays } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { dayText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { today } from '../../session/clock.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'
import { typedDose } from './SignForm.tsx'

const PHASES = ['induction', 'titration', 'adjustment', 'maintenance', 'taper'] as const satisfies readonly Phase[]
const AGENTS = ['methadone', 'buprenorphine'] as const satisfies readonly Agent[]
/** Days of an order as the form offers it; the figures in force say what may be signed. */
const DAYS: Readonly<Record<Phase, number>> = { induction: 1, titration: 1, adjustment: 5, maintenance: 30, taper: 14 }

const isInterlock = (why: string): why is InterlockId => interlockIds.some((id) => id === why)

/** An order by phase. What speaks against it is shown, and what the doctor has seen is named in it. */
export const OrderForm = ({
  person,
  site,
  onDone,
  agent: first,
}: {
  readonly person: string
  readonly site: UnitId
  readonly onDone: () => void
  readonly agent: Agent
}) => {
  const { t } = useTranslation('dosing')
  const [key, setKey] = useState(newKey)
  const [agent, setAgent] = useState<Agent>(first)
  const [phase, setPhase] = useState<Phase>('maintenance')
  const [typed, setTyped] = useState('')
  const [start, setStart] = useState(dayText(today()))
  const [end, setEnd] = useState(dayText(addDays(today(), DAYS.maintenance - 1)))
  const [names, setNames] = useState<readonly InterlockId[]>([])
  // Several doses of a day stand with a plus between them, each with its unit.
  const parts = typed.split('+').map(typedDose)
  const whole = parts.flatMap((p) => (p === undefined ? [] : [p]))
  const [from, to] = [readDate('day', start), readDate('day', end)]
  const ready = whole.length === parts.length && from?.ok === true && to?.ok === true
  const sending = useSend(
    () => {
      if (!from?.ok || !to?.ok) throw new Error('an order has its days')
      const says = { agent, phase, parts: whole, covers: 1 as const, start: from.value, end: to.value, names: [...names] }
      return api.recordCare(person, { key, site, name: '@care-order', says, words: {} })
    },
    () => {
      setTyped('')
      setNames([])
      setKey(newKey())
      toast(t('signedNow'))
      onDone()
    },
  )
  const asked = sending.trouble?.kind === 'problem' ? (sending.trouble.problem.refusals ?? []).filter((r) => isInterlock(r.why)) : []
  return (
    <EnterForm label={t('newOrder')} onSubmit={() => ready && sending.send()}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <NativeSelect
          name="agent"
          label={t('agent')}
          value={agent}
          data={[...AGENTS]}
          onChange={(e) => setAgent(AGENTS.find((a) => a === e.currentTarget.value) ?? agent)}
        />
        <NativeSelect
          name="phase"
          label={t('phaseLabel')}
          value={phase}
          data={PHASES.map((p) => ({ value: p, label: t(`phase.${p}`) }))}
          onChange={(e) => {
            const chosen = PHASES.find((p) => p === e.currentTarget.value) ?? phase
            setPhase(chosen)
            if (from?.ok) setEnd(dayText(addDays(from.value, DAYS[chosen] - 1)))
          }}
        />
        <TextInput
          name="dose"
          label={t('doseOfDay')}
          description={t('doseOfDayHelp')}
          value={typed}
          error={typed !== '' && whole.length < parts.length ? t('withUnit') : undefined}
          onChange={(e) => setTyped(e.currentTarget.value)}
        />
        <DateField kind="day" label={t('from')} value={start} onChange={setStart} />
        <DateField kind="day" label={t('untilDay')} value={end} onChange={setEnd} />
        {asked.map((r) => (
          <Checkbox
            key={r.why}
            label={`${t('sawFinding')} ${r.why}: ${r.detail}`}
            checked={names.some((n) => n === r.why)}
            onChange={(e) => {
              const id = r.why
              if (!isInterlock(id)) return
              setNames(e.currentTarget.checked ? [...names, id] : names.filter((n) => n !== id))
            }}
          />
        ))}
      </fieldset>
      <div className="form-foot">
        <SendState sending={sending} />
        <Button type="submit" disabled={!ready || sending.state !== 'idle'}>
          {t('signOrder')}
        </Button>
      </div>
    </EnterForm>
  )
}
