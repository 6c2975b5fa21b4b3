import { hash } from 'node:crypto'

/** A text of one copy of somebody: what stays, and between it what each copy has of its own. */
export type Stamp = { readonly fixed: readonly string[]; readonly slots: readonly Slot[] }

/**
 * An id (of a person, a case, an entry, a reading), the account of an office in a unit, a unit, a text of the person, or its commitment; the nameless id of
 * the person; the number of the copy; where some units lie.
 */
export type Slot =
  | { readonly is: 'copy' }
  | { readonly is: 'id'; readonly words: readonly [number, number, number, number]; readonly timed: boolean }
  | { readonly is: 'account'; readonly office: string; readonly unit: string }
  | { readonly is: 'unit'; readonly unit: string }
  | { readonly is: 'territories'; readonly units: readonly string[] }
  | { readonly is: 'text'; readonly of: Own }
  | { readonly is: 'hash'; readonly salt: Buffer; readonly of: Own }
  | { readonly is: 'pseudonym' }

/** Texts that are somebody's own. */
export type Own = 'name' | 'key' | 'number'

/** What one copy of one person has in the slots. The first copy is the person itself. */
export type Copy = {
  readonly no: number
  readonly mask: readonly [number, number, number, number]
  readonly unitFor: (unit: string) => string
  readonly territoryOf: (unit: string) => string
  readonly accountOf: (office: string, unit: string) => string
  readonly textOf: (of: Own) => string
  readonly pseudonym: () => string
}

/** Two digits for each byte, as their codes. */
const DIGITS = Uint16Array.from({ length: 256 }, (_, n) => {
  const [high = 0, low = 0] = Buffer.from(n.toString(16).padStart(2, '0'), 'latin1')
  return (high << 8) | low
})

/** Where the 32 digits of an id stand among its 36 letters, two by two. */
const DIGIT_AT = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34] as const

/** An id of another copy: other random bits, the same time and version. Times are those of entries, so that the log stays in their order. */
const idInto = (
  bytes: Buffer,
  at: number,
  [a, b, c, d]: readonly [number, number, number, number],
  timed: boolean,
  { mask: [p, q, r, s] }: Copy,
): void => {
  const words = [timed ? a : a ^ p, b ^ (timed ? q & 0x0fff : q & 0xffff0fff), c ^ (r & 0x3fffffff), d ^ s] as const
  for (let n = 0; n < 16; n += 1) {
    const pair = DIGITS[((words[n >> 2] ?? 0) >>> (24 - 8 * (n & 3))) & 0xff] ?? 0
    const to = at + (DIGIT_AT[n] ?? 0)
    bytes[to] = pair >> 8
    bytes[to + 1] = pair & 0xff
  }
  // An id is written over another, whose hyphens stay.
}

const idOf = (id: string): Extract<Slot, { is: 'id' }> => {
  const digits = id.replaceAll('-', '')
  const word = (n: number): number => Number.parseInt(digits.slice(8 * n, 8 * n + 8), 16)
  return { is: 'id', words: [word(0), word(1), word(2), word(3)], timed: digits[12] === '7' }
}

/** What a slot has, where that is as long as in the template and written over it. */
const overwrites = ({ is }: Slot): boolean => is === 'id' || is === 'account' || is === 'hash' || is === 'pseudonym'

const slotText = (slot: Exclude<Slot, { is: 'id' }>, copy: Copy): string => {
  switch (slot.is) {
    case 'account':
      return copy.accountOf(slot.office, copy.unitFor(slot.unit))
    case 'unit':
      return copy.unitFor(slot.unit)
    case 'territories':
      return `{${[...new Set(slot.units.map((unit) => copy.territoryOf(copy.unitFor(unit))))].join(',')}}`
    case 'text':
      return copy.textOf(slot.of)
    case 'hash':
      return hash('sha256', Buffer.concat([slot.salt, Buffer.from(copy.textOf(slot.of))]))
    case 'pseudonym':
      return copy.pseudonym()
    case 'copy':
      return String(copy.no)
  }
}

/** Bytes that grow. */
export type Ink = { readonly bytes: Buffer; at: number }
export const inkOf = (size: number): Ink => ({ bytes: Buffer.allocUnsafe(size), at: 0 })

/** A stamp ready to be printed many times: its bytes, and where in them the slots are. Texts made of pieces took twice as long, most of it to clear them away. */
export type Press = {
  readonly bytes: Buffer
  readonly slots: readonly { readonly at: number; readonly slot: Slot; readonly over: boolean }[]
}

export const pressOf = ({ fixed, slots }: Stamp): Press => {
  const pieces = [Buffer.from(fixed[0] ?? '')]
  let at = pieces[0]?.length ?? 0
  const found = slots.map((slot, n) => {
    const over = overwrites(slot)
    const room = Buffer.alloc(over ? (slot.is === 'hash' ? 64 : 36) : 0, '-')
    const after = Buffer.from(fixed[n + 1] ?? '')
    pieces.push(room, after)
    const here = at
    at += room.length + after.length
    return { at: here, slot, over }
  })
  return { bytes: Buffer.concat(pieces), slots: found }
}

/** Prints a stamp for one copy. @throws when there is no room, where bytes would be lost. */
export const print = (ink: Ink, { bytes, slots }: Press, copy: Copy): void => {
  let from = 0
  const put = (to: number): void => {
    if (ink.at + to - from > ink.bytes.length) throw new Error('the ink is too small')
    bytes.copy(ink.bytes, ink.at, from, to)
    ink.at += to - from
    from = to
  }
  let first = 0
  const fill = (end: number): void => {
    const shift = ink.at - from
    for (; first < end; first += 1) {
      const found = slots[first]
      if (!found) continue
      const { at, slot } = found
      if (slot.is === 'id') idInto(ink.bytes, at + shift, slot.words, slot.timed, copy)
      else ink.bytes.write(slotText(slot, copy), at + shift, 'latin1')
    }
  }
  for (let n = 0; n < slots.length; n += 1) {
    const found = slots[n]
    if (!found || found.over) continue
    put(found.at)
    fill(n)
    first = n + 1
    if (found.slot.is !== 'id') write(ink, slotText(found.slot, copy))
  }
  put(bytes.length)
  fill(slots.length)
}

/** Writes a text as it is. */
export const write = (ink: Ink, text: string): void => {
  const written = ink.bytes.write(text, ink.at)
  if (written < text.length) throw new Error('the ink is too small')
  ink.at += written
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

/** Nothing but one slot. */
export const only = (slot: Slot): Stamp => ({ fixed: ['', ''], slots: [slot] })
