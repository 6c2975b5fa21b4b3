import type { Day } from '../../kernel/day.ts'
import type { Finding } from '../interlocks/finding.ts'

const stepNames = [
  'applied',
  'consent',
  'decided',
  'paper',
  'examined',
  'lastDose',
  'ordered',
  'firstDose',
  'watched',
  'started',
  'told',
] as const
export type StepName = (typeof stepNames)[number]

/** Who is asked for a step: the reception, the head, the doctor, who gives doses. */
export type Asked = 'clinic' | 'head' | 'doctor' | 'nurse'

export type Step = {
  readonly name: StepName
  readonly who: Asked
  /** `next`: all that comes before is there. `later`: something before it is missing. */
  readonly is: 'done' | 'next' | 'later' | 'not needed'
  readonly on: Day | undefined
  /** What speaks about it: a decision that is overdue. */
  readonly found: readonly Finding[]
}

/** What is known of somebody between the application and the first doses; a day where it happened. */
export type Begun = {
  readonly applied: Day | undefined
  readonly minor: boolean
  readonly consent: boolean
  readonly decided: Day | undefined
  readonly late: readonly Finding[]
  /** A personal number, an identity card or a passport is known: a prescription names it. */
  readonly paper: boolean
  readonly examined: Day | undefined
  /** Came from another place, whose last dose has to be confirmed. */
  readonly moved: boolean
  readonly lastDose: Day | undefined
  readonly ordered: Day | undefined
  readonly firstDose: Day | undefined
  /** The watch after the first dose: not begun, going on, or over. */
  readonly watch: 'none' | 'open' | 'closed'
  readonly started: Day | undefined
  readonly told: boolean
}

type Line = {
  readonly who: Asked
  readonly after: readonly StepName[]
  readonly done: boolean
  readonly on?: Day | undefined
  readonly needed?: boolean
}

const linesOf = (b: Begun): Readonly<Record<StepName, Line>> => ({
  applied: { who: 'clinic', after: [], done: b.applied !== undefined, on: b.applied },
  consent: { who: 'clinic', after: ['applied'], done: b.consent, needed: b.minor },
  decided: { who: 'head', after: ['applied', 'consent'], done: b.decided !== undefined, on: b.decided },
  paper: { who: 'clinic', after: [], done: b.paper },
  examined: { who: 'doctor', after: ['applied'], done: b.examined !== undefined, on: b.examined },
  lastDose: { who: 'doctor', after: ['applied'], done: b.lastDose !== undefined, on: b.lastDose, needed: b.moved },
  ordered: { who: 'doctor', after: ['decided', 'paper', 'examined', 'lastDose'], done: b.ordered !== undefined, on: b.ordered },
  firstDose: { who: 'nurse', after: ['ordered'], done: b.firstDose !== undefined, on: b.firstDose },
  watched: { who: 'nurse', after: ['firstDose'], done: b.watch === 'closed', needed: b.watch !== 'none' || b.firstDose === undefined },
  started: { who: 'clinic', after: ['decided', 'firstDose'], done: b.started !== undefined, on: b.started },
  told: { who: 'clinic', after: ['started'], done: b.told },
})

/** The way from the application to the first doses: what is there, what is missing, and who is asked. */
export const beginningOf = (b: Begun): readonly Step[] => {
  const lines = linesOf(b)
  const passed = (name: StepName): boolean => lines[name].done || lines[name].needed === false
  return stepNames.map((name): Step => {
    const { who, after, done, on, needed } = lines[name]
    const is = done ? 'done' : needed === false ? 'not needed' : after.every(passed) ? 'next' : 'later'
    return { name, who, is, on, found: name === 'decided' && !done ? b.late : [] }
  })
}
