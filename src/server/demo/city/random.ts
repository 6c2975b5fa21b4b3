/** Numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number

/** A counter whose bits are mixed twice (splitmix, 32 bits). */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32
  }
}

export const below = (random: Random, n: number): number => Math.floor(random() * n)

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const value = from[below(random, from.length)]
  if (value === undefined) throw new Error('there is nothing to pick from')
  return value
}

/** A draw in which each value comes as often as its weight says. Written as `Nguyễn 380 Trần 110`. */
export const weighted = (text: string): ((random: Random) => string) => {
  const parts = text.trim().split(/\s+/)
  const values: string[] = []
  const upTo: number[] = []
  let sum = 0
  for (let n = 0; n + 1 < parts.length; n += 2) {
    sum += Number(parts[n + 1])
    values.push((parts[n] ?? '').replaceAll('_', ' '))
    upTo.push(sum)
  }
  return (random) => {
    const at = random() * sum
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    return values[low] ?? ''
  }
}

/** An id of the form of a UUID, the same for the same seed. */
export const uuidFrom = (random: Random): string => {
  const digits = Array.from({ length: 4 }, () =>
    below(random, 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('')
  return digits.replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-4$3-8$4-$5')
}
