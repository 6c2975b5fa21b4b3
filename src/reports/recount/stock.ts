/** What an entry of the log says of one bottle of a site: so much of it went from one place to another. */
export type Poured = {
  readonly pos: number
  readonly site: string
  readonly bottle: string
  readonly from: string
  readonly to: string
  readonly quantity: number
}

/** Places inside a site: what lies there is what a bottle holds. */
const INSIDE = ['store', 'day', 'quarantine', 'transit']

/** What each bottle holds by the log alone, line after line; by `site bottle`. Slow on purpose: it must be right by being simple. */
export const recountBottles = (poured: readonly Poured[], pos: number): ReadonlyMap<string, number> => {
  const held = new Map<string, number>()
  for (const line of poured) {
    if (line.pos > pos) continue
    const key = `${line.site} ${line.bottle}`
    let now = held.get(key) ?? 0
    if (INSIDE.includes(line.to)) now += line.quantity
    if (INSIDE.includes(line.from)) now -= line.quantity
    held.set(key, now)
  }
  return held
}
