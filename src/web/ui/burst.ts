/** Milliseconds after which another text begins. */
export const PAUSE = 500
/** No hand presses two keys of a counter so close together; in a field, where hands are fast, only a text whose every key is closer is a scanner's. */
const QUICK = 100
const QUICKER = 50
/** The shortest text of a scanner inside a field. */
const SHORTEST = 4

/** The keys since the last pause: what they typed, when the last one was, and the shortest and longest time between two. */
export type Burst = { readonly text: string; readonly last: number; readonly least: number; readonly most: number }

export const NOTHING_TYPED: Burst = { text: '', last: Number.NEGATIVE_INFINITY, least: Number.POSITIVE_INFINITY, most: 0 }

export const typedOn = (before: Burst, key: string, at: number): Burst => {
  const gap = at - before.last
  return gap > PAUSE || before.text === ''
    ? { ...NOTHING_TYPED, text: key, last: at }
    : { text: before.text + key, last: at, least: Math.min(before.least, gap), most: Math.max(before.most, gap) }
}

/** Whether a hand may have pressed all of it so far: keys of the page alone, and no two closer than a hand presses them. */
export const isHand = ({ text, least }: Burst, keys: string): boolean =>
  least >= QUICK && [...text.toUpperCase()].every((letter) => keys.includes(letter))

/** Whether what was typed is a scanner's, so far: on the page by its speed or by letters that are no key of it, in a field by its speed alone. */
export const isScan = (typed: Burst, at: number, where: { readonly keys: string } | 'field'): boolean => {
  const { text, last, most } = typed
  if (at - last > PAUSE || text.length < 2) return false
  if (where === 'field') return text.length >= SHORTEST && most <= QUICKER && at - last <= QUICKER
  return !isHand(typed, where.keys)
}
