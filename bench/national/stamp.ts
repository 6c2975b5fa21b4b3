import { createHash } from 'node:crypto'

/** A text of one copy of somebody: what stays, and between it what each copy has of its own. */
export type Stamp = { readonly fixed: readonly string[]; readonly slots: readonly Slot[] }

/** An id (of a person, a case, an entry, a reading), the account of an office in a unit, a unit, a text of the person, or its commitment. */
export type Slot =
  | { readonly is: 'id'; readonly words: readonly [number, number, number, number]; readonly timed: boolean }
  | { readonly is: 'account'; readonly office: string; readonly unit: string }
  | { readonly is: 'unit'; readonly unit: string }
  | { readonly is: 'text'; readonly of: Own }
  | { readonly is: 'hash'; readonly salt: Buffer; readonly of: Own }

/** Texts that are somebody's own. */
export type Own = 'name' | 'key' | 'number'

/** What one copy of one person has in the slots. The first copy is the person itself. */
export type Copy = {
  readonly mask: readonly [number, number, number, number]
  readonly unitFor: (unit: string) => string
  readonly accountOf: (office: string, unit: string) => string
  readonly textOf: (of: Own) => string
}

const hex4 = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, '0'))

/** An id of another copy: other random bits, the same time and version. Times are those of entries, so that the log stays in their order. */
const idFor = ([a, b, c, d]: readonly [number, number, number, number], timed: boolean, { mask: [p, q, r, s] }: Copy): string => {
  const [w, x, y, z] = [timed ? a : a ^ p, b ^ (timed ? q & 0x0fff : q & 0xffff0fff), c ^ (r & 0x3fffffff), d ^ s]
  return `${hex4[w >>> 16]}${hex4[w & 0xffff]}-${hex4[x >>> 16]}-${hex4[x & 0xffff]}-${hex4[y >>> 16]}-${hex4[y & 0xffff]}${hex4[z >>> 16]}${hex4[z & 0xffff]}`
}

const idOf = (id: string): Extract<Slot, { is: 'id' }> => {
  const digits = id.replaceAll('-', '')
  const word = (n: number): number => Number.parseInt(digits.slice(8 * n, 8 * n + 8), 16)
  return { is: 'id', words: [word(0), word(1), word(2), word(3)], timed: digits[12] === '7' }
}

const slotText = (slot: Slot, copy: Copy): string => {
  switch (slot.is) {
    case 'id':
      return idFor(slot.words, slot.timed, copy)
    case 'account':
      return copy.accountOf(slot.office, copy.unitFor(slot.unit))
    case 'unit':
      return copy.unitFor(slot.unit)
    case 'text':
      return copy.textOf(slot.of)
    case 'hash':
      return createHash('sha256').update(slot.salt).update(copy.textOf(slot.of), 'utf8').digest('hex')
  }
}

export const stamped = ({ fixed, slots }: Stamp, copy: Copy): string => {
  let text = fixed[0] ?? ''
  for (let n = 0; n < slots.length; n += 1) {
    const slot = slots[n]
    if (slot) text += slotText(slot, copy) + fixed[n + 1]
  }
  return text
}

export type Known = {
  readonly accounts: ReadonlyMap<string, { readonly office: string; readonly unit: string }>
  readonly ids: ReadonlySet<string>
  /** Commitments of the person's own texts. */
  readonly hashes: ReadonlyMap<string, { readonly salt: Buffer; readonly of: Own }>
}

const TOKEN =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{64}\b|\b\d{2,5}@\d{4}-\d\d-\d\d|\bdemo\/[a-z0-9-]+(?:\/[a-z0-9-]+)?/g

export const unitsIn = (text: string): readonly string[] => [...text.matchAll(TOKEN)].map(([token]) => token).filter((t) => /[@/]/.test(t))

const slotFor = (token: string, { accounts, ids, hashes }: Known): Slot | undefined => {
  const account = accounts.get(token)
  if (account) return { is: 'account', ...account }
  if (ids.has(token)) return idOf(token)
  const hash = hashes.get(token)
  if (hash) return { is: 'hash', ...hash }
  return /[@/]/.test(token) ? { is: 'unit', unit: token } : undefined
}

/** Finds what is a copy's own in a text. */
export const stampOf = (text: string, known: Known): Stamp => {
  const fixed: string[] = []
  const slots: Slot[] = []
  let from = 0
  for (const match of text.matchAll(TOKEN)) {
    const slot = slotFor(match[0], known)
    if (!slot) continue
    fixed.push(text.slice(from, match.index))
    slots.push(slot)
    from = match.index + match[0].length
  }
  fixed.push(text.slice(from))
  return { fixed, slots }
}

/** One after the other. */
export const joined = (stamps: readonly Stamp[], by: string, end: string): Stamp => {
  const fixed = ['']
  const slots: Slot[] = []
  stamps.forEach((stamp, n) => {
    fixed.push((fixed.pop() ?? '') + (n > 0 ? by : '') + (stamp.fixed[0] ?? ''), ...stamp.fixed.slice(1))
    slots.push(...stamp.slots)
  })
  fixed.push((fixed.pop() ?? '') + end)
  return { fixed, slots }
}

export const textSlot = (of: Own): Stamp => ({ fixed: ['', ''], slots: [{ is: 'text', of }] })
