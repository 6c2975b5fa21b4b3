import type { EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Given } from '../situation/facts.ts'
import type { DoseOf } from '../situation/order.ts'
import type { Agent } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import { type Both, both } from '../text.ts'
import type { Finding } from './finding.ts'
import { isEstablished } from './view.ts'

/**
 * A doctor is called: somebody came for a dose and does not have it. Its age counts from `since` and stands beside the person in the queue until
 * a named doctor decides; it never ends by itself.
 */
export type DoctorTask = {
  readonly for: 'doctor'
  readonly person: PersonId
  readonly site: UnitId
  readonly since: Moment
  /** Takes this drug in a course that goes on: going without is itself a harm. */
  readonly established: boolean
  readonly findings: readonly Pick<Finding, 'id' | 'row' | 'action' | 'says'>[]
  /** The dose that was asked for. Nothing: it is about the person, whatever dose comes next. */
  readonly of: DoseOf | undefined
  readonly asks: Both
}

export const doseOfGiven = ({ as }: Pick<Given, 'as'>): DoseOf => {
  if (as === 'top-up') return as
  return 'part' in as ? `${as.part}` : 'rest' in as ? 'rest' : 'replacement'
}

/** `looked`: the person is at the window. `tried`: the dose was refused, whatever the reason. */
export type Because = 'looked' | 'tried'

const stands = (f: Finding): boolean => f.action === 'block' || (f.action === 'doctor' && f.met.by === 'nobody')

const asks = both(
  'Xem người bệnh ngay và quyết định liều hôm nay. Không hẹn hôm sau khi chưa có quyết định của bác sĩ có tên.',
  "See the person now and decide on today's dose. Nobody is sent away until tomorrow without the decision of a named doctor.",
)

/**
 * The task that findings open at once. While the person is being looked at, what the next key at the window answers calls nobody; once a dose was
 * refused, everything that stands does.
 */
export const taskOf = (
  facts: Facts,
  { agent, of }: { readonly agent: Agent; readonly of?: DoseOf | undefined },
  found: readonly Finding[],
  because: Because,
  p: Parameters,
): DoctorTask | undefined => {
  const open = found.filter((f) => stands(f) && (because === 'tried' || f.clears === 'task'))
  if (open.length === 0) return undefined
  return {
    for: 'doctor',
    person: facts.person.canonical,
    site: facts.site.unit,
    since: facts.now,
    established: isEstablished(facts, agent, p),
    findings: open.map(({ id, row, action, says }) => ({ id, row, action, says })),
    of,
    asks,
  }
}

/** What a call says of each finding: which one, and the dose that was refused. */
export const calledFor = <F extends { readonly id: Finding['id']; readonly row: string; readonly action: string }>(
  { of }: { readonly of?: DoseOf | undefined },
  findings: readonly F[],
): readonly (Pick<F, 'id' | 'row' | 'action'> & { readonly of?: DoseOf })[] =>
  findings.map(({ id, row, action }) => ({ id, row, action, ...(of === undefined ? {} : { of }) }))

/** A call that no doctor has answered yet, with what it was made for. */
export type OpenCall = {
  readonly entry: EntryId
  readonly since: Moment
  /** `of`: the dose that was refused; nothing where it is about the person, or from before calls named it. */
  readonly findings: readonly { readonly id: Finding['id']; readonly of: DoseOf | null }[]
}

/** What of a task no open call says: the doctor who comes to the person is told all of it. */
export const notYetCalled = (task: DoctorTask, open: readonly OpenCall[]): DoctorTask['findings'] =>
  task.findings.filter(({ id }) => !open.some((call) => call.findings.some((f) => f.id === id && f.of === (task.of ?? null))))

/** `ordered`: when the order of the dose was signed. */
type GivenNow = { readonly found: readonly Finding[]; readonly of: DoseOf; readonly at: Moment; readonly ordered: Moment | undefined }

const groupOf = (id: Finding['id']): string => id.slice(0, 2)

/**
 * Whether a dose that was given answers a call: nothing is left of what the call was about. A doctor signed for it, or ordered the dose since; else it is the
 * dose that was refused, on that day, and nothing stands in its way any more. Another part of the day, or the dose of the next, answers nothing: nobody saw
 * the person. Who was found not fit is answered by a signature about that alone, what came up by its replacement, and a watch by its own end.
 */
export const isAnsweredBy = (call: OpenCall, { found, of, at, ordered }: GivenNow): boolean => {
  const signed = found.filter((f) => f.met.by !== 'nobody')
  const decided = ordered !== undefined && ordered > call.since
  return call.findings.every((f) => {
    const group = groupOf(f.id)
    if (group === 'VM') return of === 'replacement'
    if (f.id === 'IN-06') return false
    if (f.id === 'FT-01' || f.id === 'FT-02') return signed.some((s) => s.id === 'FT-02')
    if (decided || signed.some((s) => groupOf(s.id) === group)) return true
    // Nothing is replaced but as a doctor signed that day.
    return dayOf(call.since) === dayOf(at) && (f.of === null || f.of === of || of === 'replacement')
  })
}
