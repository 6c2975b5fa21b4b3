import type { PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Parameters } from '../parameters/parameters.ts'
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
  readonly asks: Both
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
export const taskOf = (facts: Facts, agent: Agent, found: readonly Finding[], because: Because, p: Parameters): DoctorTask | undefined => {
  const open = found.filter((f) => stands(f) && (because === 'tried' || f.clears === 'task'))
  if (open.length === 0) return undefined
  return {
    for: 'doctor',
    person: facts.person.canonical,
    site: facts.site.unit,
    since: facts.now,
    established: isEstablished(facts, agent, p),
    findings: open.map(({ id, row, action, says }) => ({ id, row, action, says })),
    asks,
  }
}

/**
 * Whether a dose that was given answers a call: nothing of it stands any more. At a dose nothing does; but who was called because somebody was not fit is
 * answered by a doctor's signature alone, and who was called for a replacement not by another dose.
 */
export const isAnsweredBy = (called: readonly Finding['id'][], found: readonly Finding[], replaces: boolean): boolean =>
  called.every((id) => {
    if (id.startsWith('VM-')) return replaces
    return !(id === 'FT-01' || id === 'FT-02') || found.some((f) => f.id === 'FT-02' && f.met.by !== 'nobody')
  })
