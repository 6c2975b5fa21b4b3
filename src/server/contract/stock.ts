import { z } from 'zod'
import { type Occasion, occasions, type StockAsked } from '../../dosing/stock/asked.ts'
import type { KeptPlace, Label, Quantity } from '../../dosing/stock/bottle.ts'
import type { FoundInBottle } from '../../dosing/stock/known.ts'
import type { BottleDay, DoseUndone } from '../../dosing/stock/minutes.ts'
import type { DrugBalance, LotBalance } from '../../dosing/stock/month.ts'
import type { LateLine, Register } from '../../dosing/stock/register.ts'
import type { Supply } from '../../dosing/stock/supply.ts'
import type { Both } from '../../dosing/text.ts'
import type { Day } from '../../kernel/day.ts'
import type { Amount, Strength } from '../../kernel/dose.ts'
import type { EntryId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { signature } from './dosing.ts'
import { dayText, key, line, unit, uuid } from './requests.ts'

const whole = (least: number) => z.int().min(least).max(10_000_000)
/** An amount with its unit: hundredths of a millilitre, or tenths of a milligram. Never a number alone. */
const amount = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('ml'), volume: whole(0) }),
  z.strictObject({ unit: z.literal('mg'), dose: whole(0) }),
]) as unknown as z.ZodType<Amount, Amount> // whole numbers of that unit are what volume and dose are

const strength = whole(1) as unknown as z.ZodType<Strength, Strength> // as above

const bottle = line(40)
const bottles = z.array(bottle).min(1).max(200)
const counted = z.array(z.strictObject({ bottle, found: amount })).max(500)
const words = z.string().max(1000).default('')
const paper = z.string().max(60).default('')

const lot = z.strictObject({
  agent: z.enum(['methadone', 'buprenorphine']),
  form: z.enum(['solution', 'tablets']),
  strength,
  lot: line(20),
  expires: dayText,
  contents: z.array(amount).min(1).max(200),
})

const asked = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.literal('receive'),
    paper,
    lots: z.array(lot).min(1).max(20),
  }),
  z.strictObject({ does: z.literal('take'), bottles }),
  z.strictObject({ does: z.literal('putBack'), bottles }),
  z.strictObject({ does: z.literal('count'), occasion: z.enum(occasions), counted, why: words, afar: uuid<EntryId>().optional() }),
  z.strictObject({ does: z.literal('cannotCount'), why: words }),
  z.strictObject({ does: z.literal('sign'), entry: uuid<EntryId>(), why: words }),
  z.strictObject({ does: z.literal('beside'), entry: uuid<EntryId>(), why: words }),
  z.strictObject({ does: z.literal('spill'), bottle, lost: amount, why: words }),
  z.strictObject({ does: z.literal('send'), to: unit, paper, bottles }),
  z.strictObject({ does: z.literal('accept'), delivery: uuid<EntryId>(), counted, why: words }),
  z.strictObject({ does: z.literal('giveBack'), paper, bottles }),
  z.strictObject({ does: z.literal('setAside'), bottles, why: words }),
  z.strictObject({ does: z.literal('bringBack'), of: bottle, amount, why: words }),
  z.strictObject({ does: z.literal('destroy'), paper, bottles, council: z.array(line(80)).max(12) }),
  z.strictObject({ does: z.literal('recall'), lot: line(20), paper }),
  z.strictObject({ does: z.literal('reverse'), entry: uuid<EntryId>(), why: words }),
])

/** `second`: who signs beside the one who is signed in, with their own password. */
export const WriteStock = z.strictObject({
  key,
  asked,
  second: signature.optional(),
})
export type WriteStock = Omit<z.infer<typeof WriteStock>, 'asked'> & { readonly asked: StockAsked }
export const StockOf = z.strictObject({ site: unit })
export const StockBookOf = z.strictObject({ from: dayText, until: dayText })
export const StockDayOf = z.strictObject({ day: dayText })

export type StockSites = { readonly sites: readonly { readonly id: UnitId; readonly name: string }[] }

/** `balance` is left out while the cabinet of the day waits for its opening count. */
export type ShownBottle = Label & {
  readonly bottle: string
  readonly place: KeptPlace
  readonly recalled: boolean
  readonly balance?: Quantity
}

export type StockPage = {
  readonly site: UnitId
  readonly name: string
  readonly now: Moment
  /** What the session may write here, by the names of what is asked. */
  readonly may: readonly string[]
  readonly opened?: { readonly opening: 'agrees' | 'differs' | 'cannot be counted'; readonly by: string; readonly closed: boolean }
  /** Whoever is signed in works here alone today and may open the day alone, as the head of the clinic released it. */
  readonly alone: boolean
  /** Counts here and at the points of this clinic that wait for their second signature, oldest first; `days`: since when. */
  readonly owed: readonly {
    readonly entry: EntryId
    readonly site: string
    readonly day: Day
    readonly days: number
    readonly opening: 'agrees' | 'differs' | 'cannot be counted'
    readonly by: string
    readonly why: string
    /** Bottles in which something else was found than the book has, in the unit of each. */
    readonly found: readonly (Pick<Label, 'form'> & { readonly bottle: string; readonly book: Quantity; readonly found: Quantity })[]
  }[]
  /** What points of this clinic with one person found otherwise than their books today, and nobody signed for from here yet. */
  readonly waits: readonly {
    readonly entry: EntryId
    readonly site: string
    readonly at: Moment
    readonly by: string
    readonly occasion: Occasion
    readonly found: StockPage['owed'][number]['found']
  }[]
  /** What the clinic signed from afar for a count here, and no count has used. */
  readonly beside: readonly { readonly entry: EntryId; readonly occasion: Occasion; readonly by: string; readonly at: Moment }[]
  readonly bottles: readonly ShownBottle[]
  /** With nothing in them by the book since yesterday or today: what is left in them a count finds. */
  readonly emptied: readonly Omit<ShownBottle, 'balance'>[]
  /** The last day of the week before that nobody closed. */
  readonly unclosed?: Day
  readonly supply: readonly (Omit<Supply, 'findings' | 'left'> & { readonly left?: Supply['left']; readonly says: readonly Both[] })[]
  readonly watch: readonly { readonly lot: string; readonly place: KeptPlace; readonly expires: Day; readonly recalled: boolean }[]
  readonly deliveries: readonly {
    readonly entry: EntryId
    readonly fromName: string
    readonly sent: Day
    readonly bottles: readonly (Label & { readonly bottle: string; readonly quantity: Quantity })[]
  }[]
  /** Who may sign beside the session. */
  readonly others: readonly { readonly login: string; readonly name: string }[]
  readonly entries: readonly {
    readonly id: EntryId
    readonly does: string
    readonly occasion?: string
    readonly at: Moment
    readonly by: string
    readonly second?: string
    /** The second one signed from afar. */
    readonly afar?: true
    readonly bottles: readonly string[]
    readonly differs: boolean
    /** Of a count what was found otherwise than the book, bottle by bottle, in the unit of its book. */
    readonly found: readonly FoundInBottle[]
    readonly words: Readonly<Record<string, string>>
    readonly undone: boolean
    /** A count that one person made alone: whether its second signature is still owed, or who gave it and when. */
    readonly signed?: 'owed' | { readonly by: string; readonly at: Moment }
    /** Of a count that closed a day: how many counts of the site still owed their second signature. */
    readonly owed?: number
    /** The entry that it undoes or signs. */
    readonly of?: EntryId
  }[]
}

/**
 * What became of drug between two days, by lot and by drug, and the counts that closed a month in them or in the week after. Not there while the cabinet of the
 * day waits for its count: the sums would tell what it holds.
 */
export type StockBalancePage = {
  readonly site: UnitId
  readonly name: string
  readonly now: Moment
  readonly lots?: readonly LotBalance[]
  readonly drugs?: readonly DrugBalance[]
  readonly counts: readonly {
    readonly id: EntryId
    readonly at: Moment
    readonly by: string
    readonly second: string
    readonly bottles: number
    readonly differs: boolean
    readonly why: string
  }[]
}

/** The minutes of a day. No `bottles` while the cabinet waits for its count of today. */
export type StockDayPage = {
  readonly site: UnitId
  readonly name: string
  readonly now: Moment
  readonly bottles?: readonly BottleDay[]
  /** Oldest first. */
  readonly entries: StockPage['entries']
  readonly undone: readonly DoseUndone[]
  /** Doses that came in after that day. */
  readonly late: readonly LateLine[]
}

export type StockWritten = { readonly entry: EntryId; readonly differs: boolean }

/** The book of the store, and of the cabinet of the day, which is not there while that waits for its count. */
export type StockBookPage = {
  readonly site: UnitId
  readonly name: string
  readonly now: Moment
  readonly store: readonly Register[]
  readonly day?: readonly Register[]
  /** Doses of these days that came in after their day. */
  readonly late: readonly LateLine[]
}
