import { isAfter } from '../../kernel/moment.ts'
import { type InterlockId, interlockIds } from '../parameters/interlock.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { interlockOf } from '../parameters/table.ts'
import type { Order } from '../situation/order.ts'
import { doseOf, type Facts, type Situation } from '../situation/situation.ts'
import { both } from '../text.ts'
import { buprenorphineFindings, buprenorphineStartFindings } from './buprenorphine.ts'
import { doublingFindings } from './doubling.ts'
import { type Finding, findingsOf, type Met } from './finding.ts'
import { identityFindings } from './identity.ts'
import { earlyVisitFindings, inductionFindings } from './induction.ts'
import { interactionFindings } from './interactions.ts'
import { continuingFindings, entryFindings, maintenanceFindings, writtenEntryFindings } from './maintenance.ts'
import { measuringFindings } from './measuring.ts'
import { missedFindings, writtenMissedFindings } from './missed.ts'
import { orderFindings, writtenFindings } from './orders.ts'
import { stockFindings } from './stock.ts'
import { takeHomeFindings } from './take-home.ts'
import { confirmationsOf, dosingOf, type View, viewOf } from './view.ts'
import { fitnessFindings, vomitingFindings } from './visit.ts'

const place = new Map(interlockIds.map((id, i) => [id, i]))
const inOrder = (a: Finding, b: Finding): number => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)

/** What is seen where the dose is poured: who stands there and how, what was given there, the order that was read out, the cup and its bottle. */
const HERE: readonly InterlockId[] = ['ID-01', 'DD-01', 'OR-01']
export const isAskedHere = (id: InterlockId): boolean => HERE.includes(id) || /^(?:FT|VM|MS-P|ST)/.test(id)

const isNoEarlier = (signed: string, since: Finding['since']): boolean =>
  // A day of today lets any minute of today answer; a minute only what was signed in or after it.
  since === 'always' || (since.length > 10 ? signed >= since : signed.slice(0, 10) >= since)

/** Who answered a finding that asks a doctor: a signature of today that names it, or an order that does where the finding is about the order. */
const metBy = (v: View, f: Finding): Met => {
  if (f.action !== 'doctor' || v.dose === 'none') return { by: 'nobody' }
  // Up to which dose was signed needs no question here: the dose was lowered to it.
  const confirmation = confirmationsOf(v.facts, v.agent, doseOf(v.asked)).find(
    (c) => c.finding === f.id && isNoEarlier(c.signedAt, f.since),
  )
  if (confirmation) return { by: 'confirmation', entry: confirmation.id }
  const { order } = v
  const named =
    order !== 'none' &&
    interlockOf(f.id).answered === 'by the order' &&
    order.prescriber.licence === 'valid' &&
    order.names.includes(f.id) &&
    !(f.since !== 'always' && isAfter(f.since, order.signedAt))
  return named ? { by: 'order', entry: order.id } : { by: 'nobody' }
}

/**
 * Everything that speaks about a dose that is asked for, in the order of the groups: what blocks, what a doctor has to sign, and what is to be
 * known. All of it, so that nobody clears one thing only to meet the next. Pure: the same on the server and on a device.
 */
export const findings = (situation: Situation, parameters: Parameters): readonly Finding[] => {
  const v = viewOf(situation, parameters)
  return [
    ...identityFindings(v),
    ...doublingFindings(v),
    ...orderFindings(v),
    ...missedFindings(v),
    ...fitnessFindings(v),
    ...vomitingFindings(v),
    ...inductionFindings(v),
    ...earlyVisitFindings(v),
    ...maintenanceFindings(v),
    ...entryFindings(v),
    ...continuingFindings(v),
    ...interactionFindings(v),
    ...buprenorphineStartFindings(v),
    ...buprenorphineFindings(v),
    ...takeHomeFindings(v),
    ...measuringFindings(v),
    ...stockFindings(v),
  ]
    .filter((f) => situation.answeredThere !== true || isAskedHere(f.id))
    .toSorted(inOrder)
    .map((f) => ({ ...f, met: metBy(v, f) }))
}

/** Papers that a prescription names. */
export type PaperHeld = 'personal number' | 'identity card' | 'passport'

/** What speaks about an order before it is signed, papers included; the doctor names what they saw and signs. */
export const orderEntryFindings = (facts: Facts, order: Order, papers: readonly PaperHeld[], p: Parameters): readonly Finding[] => {
  const d = dosingOf(facts, p, order)
  const paper = findingsOf(p, 'OR-10', () =>
    papers.length > 0
      ? undefined
      : { says: both('Chưa có số định danh cá nhân, căn cước hoặc hộ chiếu.', 'No personal number, identity card or passport.') },
  )
  return [
    ...writtenFindings(p, order, facts.chart.examinations),
    ...paper,
    ...writtenMissedFindings(d),
    ...inductionFindings(d),
    ...maintenanceFindings(d),
    ...writtenEntryFindings(d),
    ...continuingFindings(d),
    ...interactionFindings(d),
    ...buprenorphineFindings(d),
  ]
    .toSorted(inOrder)
    .map((f) => ({ ...f, met: namedIn(f, order) }))
}

const namedIn = (f: Finding, order: Order): Met =>
  f.action === 'doctor' && order.prescriber.licence === 'valid' && order.names.includes(f.id)
    ? { by: 'order', entry: order.id }
    : { by: 'nobody' }
