import type { Citation } from '../kernel/citation.ts'

/** A word of the interface. */
export type Both = { readonly vi: string; readonly en: string }

/** Cases that came from (`in`) or went to (`out`) one of these states, or are in one of them (stock). */
export type Way = { readonly term: Both; readonly of: readonly string[] }

/** Between two places that hold the roll; and where a case had no day before. */
export const MOVED = '@moved'
export const OPENED = '@opened'

/**
 * What was done for whoever is on a roll: an act, by what one of its fields says. `of` are all its answers, `among` those worth a line of their own.
 */
export type Deed = {
  readonly term: Both
  readonly act: string
  readonly field: string
  readonly of: readonly string[]
  readonly among?: Readonly<Record<string, Way>>
}

/** Whom an institution or an office has on its books: cases of a measure in some states, in the unit of one seat, and the ways on and off. */
export type Roll = {
  readonly term: Both
  /** What being on it means, in words. */
  readonly says: Both
  readonly measure: string
  readonly states: readonly string[]
  readonly seat: string
  /** The kind of unit that sits there. */
  readonly unitKind: string
  readonly in: Readonly<Record<string, Way>>
  readonly out: Readonly<Record<string, Way>>
  /** Parts of the stock at the end worth a line of their own. */
  readonly among?: Readonly<Record<string, Way>>
  /**
   * Lengths of stay worth lines, in months: of those who are there how many for longer, and of those who began so long ago how many stayed. Who comes
   * `back` from one of these states goes on with the stay of before.
   */
  readonly stays?: { readonly months: readonly number[]; readonly back: readonly string[] }
  /** What their doses tell: who takes this drug, and after how many days missed in a row, whatever the book says, somebody has `gone` until the next dose. */
  readonly doses?: { readonly agent: string; readonly gone: number }
  /** What is done for them, each under the name of its lines. */
  readonly did?: Readonly<Record<string, Deed>>
  readonly cite: readonly [Citation, ...Citation[]]
}

/**
 * The stock the evening before the first day, who came, who went, the stock on the evening of the last day; and for whom something was done meanwhile. Of stays:
 * those at the end who began more than some months before (`over`), those who began some months before the period (`cohort`), and who of these stayed (`kept`).
 * Of doses: who takes a drug, and how (`dosed`).
 */
export type Part = 'start' | 'in' | 'out' | 'end' | 'did' | 'over' | 'cohort' | 'kept' | 'dosed'

/** What somebody was for more than these days in a row without a dose. */
export const GONE = '@gone'

/** The cause of something done: the act and what it said. */
export const causeOfDeed = (act: string, answer: string): string => `${act}/${answer}`

/** Stock: whoever is there on a day. Flow: whoever passes through a period. */
export type Kind = 'stock' | 'flow'

/** One figure, defined once: whoever counts it counts this. */
export type Indicator = {
  readonly id: string
  readonly part: Part
  readonly kind: Kind
  /** What the figure is read as. Flows count how often (lượt), stocks count people. */
  readonly counts: 'persons' | 'episodes'
  readonly term: Both
  readonly says: Both
  /** Only with these causes, or with any but these. */
  readonly causes?: readonly string[]
  readonly but?: readonly string[]
  /** Of what is done: the act, and the field whose answer is the cause. */
  readonly act?: string
  readonly field?: string
  /** Of stays: how long, and the states from which one comes back to the same stay. */
  readonly months?: number
  readonly back?: readonly string[]
  /** Of doses: the drug, and after how many days missed in a row somebody has gone. */
  readonly agent?: string
  readonly gone?: number
  readonly sex?: 'female' | 'male'
  /** Ages in whole years on the day that counts: from this one, and below that one. */
  readonly from?: number
  readonly below?: number
}
