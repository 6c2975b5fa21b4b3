import type { Brand } from '../../kernel/brand.ts'
import type { Day } from '../../kernel/day.ts'
import { type Amount, amountText, type Dose, doseIn, type Language, type Strength, type Volume } from '../../kernel/dose.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { Agent } from '../situation/person.ts'

/** So much of a bottle in the unit of its book: whole hundredths of a millilitre of a solution, whole tenths of a milligram of tablets. Never negative. */
export type Quantity = Brand<number, 'Quantity'>

const isQuantity = (n: unknown): n is Quantity => typeof n === 'number' && Number.isSafeInteger(n) && n >= 0
/** @throws RangeError for what is no quantity: for literals and for sums of quantities. */
export const quantity = (n: number): Quantity => {
  if (!isQuantity(n)) throw new RangeError(`not a quantity: ${n}`)
  return n
}

/** Where drug is while a site answers for it; a bottle stands whole in one of them. */
export const keptPlaces = ['store', 'day', 'quarantine', 'transit'] as const
export type KeptPlace = (typeof keptPlaces)[number]

/** Where drug comes from and goes to. `counted` holds what counts found too much or too little: it alone may be below nothing, with what is outside of all sites. */
export const outsidePlaces = ['supplier', 'elsewhere', 'given', 'home', 'spilled', 'destroyed', 'counted'] as const
export type Place = KeptPlace | (typeof outsidePlaces)[number]

export const isKept = (place: Place): place is KeptPlace => keptPlaces.some((kept) => kept === place)

/** What stands on the label. `strength`: tenths of a milligram in a millilitre, or in one tablet. */
export type Label = {
  readonly agent: Agent
  readonly form: 'solution' | 'tablets'
  readonly strength: Strength
  readonly lot: string
  /** The last day on which it may be used. */
  readonly expires: Day
}

/** A bottle, or a box of tablets: named within its site, one balance, in one place. */
export type StockBottle = Label & {
  readonly bottle: string
  readonly place: KeptPlace
  readonly balance: Quantity
  readonly recalled: boolean
}

/** A line of the book, double by its shape: what leaves one place comes to the other. */
export type Move = {
  readonly bottle: string
  readonly from: Place
  readonly to: Place
  readonly quantity: Quantity
}

/** The drug that a site answers for. Bottles that are empty or gone stay, with nothing in them. */
export type Cabinet = { readonly site: UnitId; readonly bottles: readonly StockBottle[] }

/** A quantity in the unit of its book, to be said. */
export const amountIn = ({ form }: Pick<Label, 'form'>, q: Quantity): Amount =>
  // A quantity is a whole number of that unit.
  form === 'solution' ? { unit: 'ml', volume: q as number as Volume } : { unit: 'mg', dose: q as number as Dose }

/** An amount in the unit of the book of a bottle; nothing where it was said in the other one. */
export const inBook = ({ form }: Pick<Label, 'form'>, amount: Amount): Quantity | undefined => {
  if (amount.unit === 'ml') return form === 'solution' ? quantity(amount.volume) : undefined
  return form === 'tablets' ? quantity(amount.dose) : undefined
}

export const quantityText = (label: Pick<Label, 'form'>, q: Quantity, language: Language = 'vi'): string =>
  amountText(amountIn(label, q), language)

/** What a quantity holds of the drug; of a solution rounded down to a tenth of a milligram. */
export const drugIn = (label: Pick<Label, 'form' | 'strength'>, q: Quantity): Dose => {
  const amount = amountIn(label, q)
  return amount.unit === 'mg' ? amount.dose : doseIn(amount.volume, label.strength).dose
}
