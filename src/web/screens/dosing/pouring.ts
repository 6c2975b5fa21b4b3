import { useState } from 'react'
import { volumePoured } from '../../../dosing/care/pouring.ts'
import { splitOf } from '../../../dosing/care/split.ts'
import type { Bottle } from '../../../dosing/situation/site.ts'
import type { Both } from '../../../dosing/text.ts'
import type { Amount, Volume } from '../../../kernel/dose.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { RecordDose } from '../../../server/contract/dosing.ts'
import type { BottleShown, DosingPerson } from '../../../server/contract/dosing-pages.ts'

/** How the dose is poured, as it is offered or without the bottles in which somebody found less than the book says. */
export type Pouring = {
  readonly from: readonly { readonly bottle: BottleShown; readonly amount: Amount }[]
  /** Of a solution, all together. */
  readonly volume: Volume | null
  /** Bottles that are left out here today. */
  readonly apart: readonly string[]
  readonly cannot: Both | undefined
  readonly less: (bottle: string) => void
  readonly anew: () => void
}

/** Bottles that hold less than the book says are left to the count of the evening; by whoever found it, as long as the page is open. */
const found = new Map<string, readonly string[]>()

const isCounted = (b: BottleShown): b is Bottle => b.balance !== null

const pouringWithout = (
  { offer, asOf }: Pick<DosingPerson, 'offer' | 'asOf'>,
  apart: readonly string[],
): Pick<Pouring, 'from' | 'cannot'> => {
  if (offer.dose === null || !offer.from.some((s) => apart.includes(s.bottle.id))) return { from: offer.from, cannot: undefined }
  const bottles = offer.bottles.filter(isCounted).filter((b) => !apart.includes(b.id))
  const split = splitOf(bottles, { agent: offer.agent, dose: offer.dose }, dayOf(asOf), true)
  return split.is === 'made' ? { from: split.from, cannot: undefined } : { from: [], cannot: split.says }
}

export const usePouring = (person: DosingPerson, account: string): Pouring => {
  const key = `${account} ${dayOf(person.asOf)}`
  const [apart, setApart] = useState(found.get(key) ?? [])
  const keep = (bottles: readonly string[]) => {
    found.set(key, bottles)
    setApart(bottles)
  }
  const { from, cannot } = pouringWithout(person, apart)
  return {
    from,
    cannot,
    volume: volumePoured(from),
    apart,
    less: (bottle) => keep([...apart, bottle]),
    anew: () => keep([]),
  }
}

type Said = Extract<RecordDose, { does: 'give' }>['poured'][number]

/** What is sent of a bottle: measured as it was offered. */
export const saidOf = ({ bottle, amount }: Pouring['from'][number]): Said => ({
  bottle: bottle.id,
  measured: amount.unit === 'ml' ? { by: 'hand', volume: amount.volume } : { by: 'count', dose: amount.dose },
})
