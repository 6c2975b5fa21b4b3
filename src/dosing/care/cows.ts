/**
 * The eleven signs of the Clinical Opiate Withdrawal Scale, each with the points that it may have: Wesson and Ling, Journal of Psychoactive Drugs 35 (2), 2003,
 * as printed in TIP 40 (ncbi.nlm.nih.gov/books/NBK64244, table A72915). Together 0 to 48 (docs/decisions/0560).
 */
export const cowsItems = [
  ['pulse', [0, 1, 2, 4]],
  ['sweating', [0, 1, 2, 3, 4]],
  ['restlessness', [0, 1, 3, 5]],
  ['pupils', [0, 1, 2, 5]],
  ['aches', [0, 1, 2, 4]],
  ['nose', [0, 1, 2, 4]],
  ['stomach', [0, 1, 2, 3, 5]],
  ['tremor', [0, 1, 2, 4]],
  ['yawning', [0, 1, 2, 4]],
  ['anxiety', [0, 1, 2, 4]],
  ['gooseflesh', [0, 3, 5]],
] as const

export type CowsItem = (typeof cowsItems)[number][0]

/** The points of all signs in their order, as the words of the entry hold them: `2 1 0 0 1 2 0 0 0 1 3`. */
export const cowsText = (points: Readonly<Partial<Record<CowsItem, number>>>): string | undefined => {
  const all = cowsItems.map(([item]) => points[item])
  return all.includes(undefined) ? undefined : all.join(' ')
}

const allowed = (of: readonly number[], n: number): boolean => of.includes(n)

/** The points of each sign and their sum; nothing where a sign is missing or has points that it cannot have. */
export const readCows = (text: string): { readonly sum: number; readonly items: readonly (readonly [CowsItem, number])[] } | undefined => {
  const said = text.split(' ').map(Number)
  const items = cowsItems.flatMap(([item, of], i) => {
    const n = said[i]
    return n !== undefined && allowed(of, n) ? [[item, n] as const] : []
  })
  return said.length === cowsItems.length && items.length === cowsItems.length
    ? { sum: items.reduce((sum, [, n]) => sum + n, 0), items }
    : undefined
}
