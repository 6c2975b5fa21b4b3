import { isKept, type Label, type Place } from './bottle.ts'
import type { BookLine } from './register.ts'
import { type Drug, drugKey } from './supply.ts'

/**
 * What became of drug in some days, in the unit of its book: opening + received + back = total; total - given - sent - lost - missing = closing. `back` came
 * from people's homes and is never used again; `missing` is what counts did not find, below nothing where they found too much.
 */
export type Balance = {
  readonly opening: number
  readonly received: number
  readonly back: number
  readonly given: number
  readonly sent: number
  readonly lost: number
  readonly missing: number
  readonly closing: number
}

type Part = Exclude<keyof Balance, 'opening' | 'closing'>

const PARTS: Readonly<Record<Exclude<Place, 'store' | 'day' | 'quarantine' | 'transit'>, readonly [comes: Part, goes: Part]>> = {
  supplier: ['received', 'sent'],
  elsewhere: ['received', 'sent'],
  // What never happened comes back from where it went.
  given: ['given', 'given'],
  home: ['back', 'given'],
  spilled: ['lost', 'lost'],
  destroyed: ['lost', 'lost'],
  counted: ['missing', 'missing'],
}
const EMPTY: Balance = { opening: 0, received: 0, back: 0, given: 0, sent: 0, lost: 0, missing: 0, closing: 0 }

/** What a line adds to the drug that the site answers for; between two shelves nothing. */
const adds = ({ from, to, quantity }: BookLine): number => (isKept(to) ? quantity : 0) - (isKept(from) ? quantity : 0)

const partOf = ({ from, to }: BookLine): readonly [Part, 1 | -1] | undefined => {
  if (isKept(from) === isKept(to)) return undefined
  if (isKept(to) && !isKept(from)) {
    const [comes] = PARTS[from]
    return [comes, comes === 'received' || comes === 'back' ? 1 : -1]
  }
  return isKept(to) ? undefined : [PARTS[to][1], 1]
}

/** The balance of some lines; those of before the first day open it. Closing is the sum of all lines, not of the columns: a test and the page hold one against the other. */
export const balanceOf = (lines: readonly BookLine[]): Balance => {
  const sums = { ...EMPTY }
  for (const line of lines) {
    sums.closing += adds(line)
    if (line.day === null) {
      sums.opening += adds(line)
      continue
    }
    // Given, then spilled: a loss, and given no more.
    if (!isKept(line.from) && !isKept(line.to)) {
      sums[PARTS[line.to][1]] += line.quantity
      sums[PARTS[line.from][1]] -= line.quantity
    }
    const part = partOf(line)
    if (part) sums[part[0]] += part[1] * line.quantity
  }
  return sums
}

/** Whether the columns come to what is there. */
export const isBalanced = ({ opening, received, back, given, sent, lost, missing, closing }: Balance): boolean =>
  opening + received + back - given - sent - lost - missing === closing

export type LotBalance = Pick<Label, 'lot' | 'expires'> & { readonly drug: Drug; readonly balance: Balance }
export type DrugBalance = { readonly drug: Drug; readonly balance: Balance }

const groups = <T>(
  lines: readonly BookLine[],
  key: (line: BookLine) => string,
  of: (first: BookLine, all: readonly BookLine[]) => T,
): readonly T[] =>
  [...Map.groupBy(lines, key)].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, all]) => (all[0] ? [of(all[0], all)] : []))

const isThere = ({ balance }: { readonly balance: Balance }): boolean => Object.values(balance).some((n) => n !== 0)

/** A line for each drug, strength and lot that was there or moved: the monthly reconciliation. */
export const lotBalances = (lines: readonly BookLine[]): readonly LotBalance[] =>
  groups(
    lines,
    (l) => `${drugKey(l)} ${l.lot} ${l.expires}`,
    ({ agent, form, strength, lot, expires }, all): LotBalance => ({
      drug: { agent, form, strength },
      lot,
      expires,
      balance: balanceOf(all),
    }),
  ).filter(isThere)

/** A line for each drug and strength: the columns of the report on narcotics. */
export const drugBalances = (lines: readonly BookLine[]): readonly DrugBalance[] =>
  groups(
    lines,
    drugKey,
    ({ agent, form, strength }, all): DrugBalance => ({ drug: { agent, form, strength }, balance: balanceOf(all) }),
  ).filter(isThere)
