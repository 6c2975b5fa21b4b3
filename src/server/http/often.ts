/** How often one address may ask of something in a stretch of time. */
export type Often = { readonly most: number; readonly millis: number }

/** Addresses remembered at once. */
const REMEMBERED = 10_000

/**
 * Counts what addresses ask, in the memory of the program: for what costs little and is open to anyone. Answers how many seconds an address has to wait, or
 * nothing when it may go on. The address that was met first is forgotten first.
 */
export const countedByAddress = ({ most, millis }: Often, nowMillis: () => number): ((address: string) => number | undefined) => {
  const met = new Map<string, { readonly until: number; asked: number }>()
  return (address) => {
    const now = nowMillis()
    const known = met.get(address)
    if (known && now < known.until) {
      known.asked += 1
      return known.asked > most ? Math.ceil((known.until - now) / 1000) : undefined
    }
    met.delete(address)
    met.set(address, { until: now + millis, asked: 1 })
    const [first] = met.keys()
    if (met.size > REMEMBERED && first !== undefined) met.delete(first)
    return undefined
  }
}
