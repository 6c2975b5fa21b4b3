import { type Dose, doseText, least } from '../../kernel/dose.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { givenOf, isPlanned, restOf, standing } from '../history/days.ts'
import { againAtMost, restLeft } from '../history/rest.ts'
import { confirmationsOf, orderOn } from '../interlocks/view.ts'
import type { InterlockId } from '../parameters/interlock.ts'
import type { DoseOf, Order } from '../situation/order.ts'
import type { Agent } from '../situation/person.ts'
import type { Poured } from '../situation/site.ts'
import type { Asked, Facts } from '../situation/situation.ts'
import type { Both } from '../text.ts'

/** What of the facts an offer asks. */
type Asks = Pick<Facts, 'now' | 'doses' | 'orders' | 'confirmations'>

/** What the window offers: the next dose of the order, the rest of one that was spilled in part, or the replacement that a doctor signed. */
export type Offer = {
  readonly does: 'dose' | 'top-up' | 'replace' | 'rest'
  readonly agent: Agent
  readonly order: Order | 'none'
  readonly part: number
  readonly of: EntryId | undefined
  /** As ordered, lowered by what a doctor signed today. Nothing without an order. */
  readonly dose: Dose | undefined
}

const agentOf = (facts: Asks): Agent => {
  const today = dayOf(facts.now)
  const buprenorphine = orderOn(facts, 'buprenorphine', today)
  return orderOn(facts, 'methadone', today) === 'none' && buprenorphine !== 'none' ? 'buprenorphine' : 'methadone'
}

const signedFor = (facts: Asks, agent: Agent, of: DoseOf, dose: Dose): Dose =>
  least(dose, ...confirmationsOf(facts, agent, of).map((c) => c.upTo))

/** A dose of today that came up and was not given again, and when it did. */
export const cameUp = (facts: Pick<Asks, 'now' | 'doses'>) => {
  const today = dayOf(facts.now)
  const stands = standing(facts.doses)
  const given = givenOf(stands).filter((g) => dayOf(g.at) === today)
  const replaced = new Set(given.flatMap((g) => (typeof g.as === 'object' && 'replaces' in g.as ? [g.as.replaces] : [])))
  const vomit = stands.findLast((f) => f.is === 'vomited' && dayOf(f.at) === today && !replaced.has(f.of))
  const of = vomit?.is === 'vomited' ? given.find((g) => g.id === vomit.of) : undefined
  return of && vomit ? { of, at: vomit.at } : undefined
}

/** Such a dose, of which a doctor said today how much is given again. */
const replacement = (facts: Asks, agent: Agent) => {
  const up = cameUp(facts)
  const signed = confirmationsOf(facts, agent, 'replacement').filter(
    (c) => (c.finding === 'VM-01' || c.finding === 'VM-02') && up && c.signedAt >= up.at,
  )
  return up && signed.length > 0
    ? { of: up.of.id, dose: signedFor(facts, agent, 'replacement', againAtMost(standing(facts.doses), up.of)) }
    : undefined
}

export const offerOf = (facts: Asks): Offer => {
  const agent = agentOf(facts)
  const today = dayOf(facts.now)
  const order = orderOn(facts, agent, today)
  const todays = givenOf(standing(facts.doses)).filter((g) => dayOf(g.at) === today)
  const again = replacement(facts, agent)
  // That nothing is given again (0 mg) ends no other part of the day, and no rest follows it.
  if (again && again.dose > 0) return { does: 'replace', agent, order, part: 1, ...again }
  const left = restLeft(facts, order)
  if (left) return { does: 'rest', agent, order, part: left.of.as.part, of: left.of.id, dose: signedFor(facts, agent, 'rest', left.dose) }
  const parts = new Set(todays.filter(isPlanned).map((g) => g.as.part))
  const all = order === 'none' ? [] : order.parts
  const next = all.findIndex((_, i) => !parts.has(i + 1))
  const part = next === -1 ? 1 : next + 1
  const topUp =
    order !== 'none' && order.topUp !== 'none' && next === -1 && todays.filter((g) => restOf(g) === undefined).length === 1
      ? order.topUp
      : undefined
  if (topUp !== undefined) return { does: 'top-up', agent, order, part: 1, of: undefined, dose: signedFor(facts, agent, 'top-up', topUp) }
  const dose = all[part - 1]
  return {
    does: 'dose',
    agent,
    order,
    part,
    of: undefined,
    dose: dose === undefined ? undefined : signedFor(facts, agent, `${part}`, dose),
  }
}

export const askedOf = (offer: Offer, poured: readonly Poured[], lacks?: Both): Asked => {
  const pour = { agent: offer.agent, poured, lacks }
  if ((offer.does === 'replace' || offer.does === 'rest') && offer.of !== undefined && offer.dose !== undefined)
    return { does: offer.does, ...pour, of: offer.of, dose: offer.dose }
  return offer.does === 'top-up' ? { does: 'top-up', ...pour } : { does: 'dose', ...pour, part: offer.part }
}

/** Which dose of the day a signature is for that is given while this one is offered. */
export const signedDose = (finding: InterlockId, { does, part }: Pick<Offer, 'does' | 'part'>): DoseOf => {
  if (finding.startsWith('VM-') || does === 'replace') return 'replacement'
  return does === 'dose' ? `${part}` : does
}

/** What the window showed when somebody said that it is given. */
export type Shown = Pick<Offer, 'does' | 'part'> & { readonly dose: Dose }

/** Whoever stood there with another window, or presses once more, gives nothing that was not shown. */
export const offeredOtherwise = (shown: Shown, { does, part, dose }: Offer): readonly Refusal[] =>
  shown.does === does && shown.part === part && shown.dose === dose
    ? []
    : [
        {
          why: 'offer',
          detail: `Trang đưa ra ${doseText(shown.dose)}, nay sổ đã khác${dose === undefined ? '' : `: ${doseText(dose)}`}. Chưa ghi gì: xem lại người bệnh rồi cấp.`,
        },
      ]
