import { type InterlockId, interlockIds } from '../../../../dosing/parameters/interlock.ts'
import type { Phase } from '../../../../dosing/situation/order.ts'
import type { Agent } from '../../../../dosing/situation/person.ts'
import { dayOf, isMoment, type Moment } from '../../../../kernel/moment.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { readDate } from '../../../fields/DateField.tsx'
import { typedDose } from '../typedDose.ts'

export const PHASES = ['induction', 'titration', 'adjustment', 'maintenance', 'taper'] as const satisfies readonly Phase[]
export const AGENTS = ['methadone', 'buprenorphine'] as const satisfies readonly Agent[]
export const EVERY = ['1', '2', '3'] as const
/** A doctor who was consulted and has no account at the clinic. */
export const ELSEWHERE = 'elsewhere' as const

export const BEGINS = {
  agent: 'methadone',
  phase: 'maintenance',
  dose: '',
  topUp: '',
  every: '1',
  from: '',
  until: '',
  senior: '',
  seniorName: '',
  seniorMeans: 'telephone',
  seniorAt: '',
  names: '',
} as const

/** An order as it is typed, each field as a text. */
export type TypedOrder = Readonly<Record<keyof typeof BEGINS, string>>

const isInterlock = (why: string): why is InterlockId => interlockIds.some((id) => id === why)

/** Who was consulted, when and how; `unnamed`: somebody of elsewhere, without a name yet. */
const consultedIn = (v: TypedOrder, doctors: CareFile['doctors'], now: Moment) => {
  const senior = v.senior === ELSEWHERE ? ELSEWHERE : doctors.find((d) => d.account === v.senior)?.account
  const at = v.seniorAt === '' ? now : `${dayOf(now)}T${v.seniorAt}+07:00`
  const name = v.seniorName.trim()
  return {
    elsewhere: senior === ELSEWHERE,
    name,
    unnamed: senior === ELSEWHERE && name === '',
    says:
      senior === undefined
        ? {}
        : {
            senior: {
              by: senior,
              at: isMoment(at) ? at : now,
              means: v.seniorMeans === 'meeting' ? ('meeting' as const) : ('telephone' as const),
            },
          },
  }
}

/** What is typed, read: each choice, what is wrong with a dose, and what the order says once nothing of it is missing. */
export const readOrder = (v: TypedOrder, { doctors }: Pick<CareFile, 'doctors'>, now: Moment) => {
  const agent = AGENTS.find((a) => a === v.agent) ?? 'methadone'
  const phase = PHASES.find((p) => p === v.phase) ?? 'maintenance'
  const every = agent === 'buprenorphine' ? (EVERY.find((e) => e === v.every) ?? '1') : '1'
  const names = v.names.split(' ').filter(isInterlock)
  // Several doses of a day stand with a plus between them, each with its unit.
  const parts = v.dose.split('+').map(typedDose)
  const whole = parts.flatMap((p) => (p === undefined ? [] : [p]))
  const topUp = v.topUp.trim() === '' ? undefined : typedDose(v.topUp)
  const topUpOpen = v.topUp.trim() === '' || topUp !== undefined
  const consulted = consultedIn(v, doctors, now)
  const [from, to] = [readDate('day', v.from), readDate('day', v.until)]
  const says =
    whole.length === parts.length && whole.length <= 4 && topUpOpen && from?.ok && to?.ok
      ? {
          agent,
          phase,
          parts: whole,
          ...(topUp === undefined ? {} : { topUp }),
          covers: Number(every) as 1 | 2 | 3, // one of the three
          start: from.value,
          end: to.value,
          ...consulted.says,
          names: [...names],
        }
      : undefined
  return { agent, phase, every, names, consulted, doseLacks: v.dose !== '' && whole.length < parts.length, topUpLacks: !topUpOpen, says }
}

export type OrderRead = ReturnType<typeof readOrder>
