import { type Amount, type Dose, type Volume, volumeOf } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { together } from '../interlocks/measuring.ts'
import type { Bottle, Measured, Poured } from '../situation/site.ts'
import type { Asked, Facts } from '../situation/situation.ts'
import type { Both } from '../text.ts'
import { askedOf, type Offer } from './next.ts'
import { inOrder, splitOf } from './split.ts'

export const measuredAs = (amount: Amount, second: AccountId | 'nobody' = 'nobody'): Measured =>
  amount.unit === 'ml' ? { by: 'hand', volume: amount.volume, second } : { by: 'count', dose: amount.dose }

/** All of a dose from one bottle, in the unit of its book. */
export const amountOfDose = ({ form }: Pick<Bottle, 'form'>, dose: Dose): Amount =>
  form.is === 'solution' ? { unit: 'ml', volume: volumeOf(dose, form.strength).volume } : { unit: 'mg', dose }

/** What is offered, poured as it is ordered; without an order the first bottle stands there and nothing is measured. */
export const pouredFor = (
  bottles: readonly Bottle[],
  { agent, dose }: Pick<Offer, 'agent' | 'dose'>,
  today: string,
  counted: boolean,
): { readonly poured: readonly Poured[]; readonly lacks?: Both } => {
  const [first] = inOrder(bottles, { agent }, today)
  if (dose === undefined) return { poured: first ? [{ bottle: first, measured: { by: 'nothing yet' } }] : [] }
  const split = splitOf(bottles, { agent, dose }, today, counted)
  return split.is === 'made'
    ? { poured: split.from.map(({ bottle, amount }) => ({ bottle, measured: measuredAs(amount) })) }
    : { poured: [], lacks: split.says }
}

/** The dose whose rest is offered and no whole tablet makes: the next part of the day does not wait for it. */
export const unmadeRest = (bottles: readonly Bottle[], { does, agent, dose, of }: Offer, today: string): EntryId | undefined => {
  if (does !== 'rest' || dose === undefined) return undefined
  const split = splitOf(bottles, { agent, dose }, today, true)
  return split.is === 'cannot' && split.apart ? of : undefined
}

/** So much from one bottle or box, as somebody says that they measured it. */
export type SaidPoured = {
  readonly bottle: string
  readonly measured: { readonly by: 'hand'; readonly volume: Volume } | { readonly by: 'count'; readonly dose: Dose }
}

/** Nothing where one of the bottles does not stand there. */
const pouredAs = (said: readonly SaidPoured[], bottles: readonly Bottle[], second: AccountId | 'nobody'): readonly Poured[] => {
  const poured = said.flatMap(({ bottle: id, measured }): readonly Poured[] => {
    const bottle = bottles.find((b) => b.id === id)
    return bottle ? [{ bottle, measured: measured.by === 'hand' ? { ...measured, second } : measured }] : []
  })
  return poured.length === said.length ? poured : []
}

/** A dose that somebody poured; where they could not, with the reason. */
export const askedToPour = (
  offer: Offer,
  said: readonly SaidPoured[],
  bottles: readonly Bottle[],
  { now, site, second }: Pick<Facts, 'now' | 'site'> & { readonly second: AccountId | 'nobody' },
): Asked => {
  const poured = pouredAs(said, bottles, second)
  return said.length > 0
    ? askedOf(offer, poured)
    : askedOf(offer, [], pouredFor(bottles, offer, dayOf(now), site.opening.is !== 'not entered').lacks)
}

/** Millilitres of a cup of solution; nothing of tablets. */
export const volumePoured = (poured: readonly { readonly amount: Amount }[]): Volume | null => {
  const all = together(poured.map((p) => p.amount))
  return all?.unit === 'ml' ? all.volume : null
}
