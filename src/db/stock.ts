import type { Adoption } from '../dosing/parameters/adoption.ts'
import type { Occasion, StockAsked } from '../dosing/stock/asked.ts'
import type { Effect, NewBottle } from '../dosing/stock/book.ts'
import type { Label, Quantity, StockBottle } from '../dosing/stock/bottle.ts'
import type { CountBeside, OwedCount, WaitingCount } from '../dosing/stock/known.ts'
import type { BottleLine, DoseUndone } from '../dosing/stock/minutes.ts'
import type { BookLine, LateLine } from '../dosing/stock/register.ts'
import type { Used } from '../dosing/stock/supply.ts'
import type { Day } from '../kernel/day.ts'
import type { AccountId, EntryId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { NewEntry, NewWords } from '../log/entry.ts'
import { columnsOf } from './columns.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type StockSite = { readonly id: UnitId; readonly name: string }

/** The sites whose book of drugs the session keeps. Nothing when the session is over. */
export const readStockSites = async (db: Database, session: SessionKey): Promise<readonly StockSite[] | undefined> => {
  const [row] = await db.query<{ readonly sites: readonly StockSite[] | null }>({
    name: 'stock_sites',
    text: 'select api.stock_sites($1) as sites',
    values: [session],
  })
  return row?.sites ?? undefined
}

export type StockEntryRead = {
  readonly id: EntryId
  readonly name: string
  readonly day: Day
  readonly at: Moment
  readonly by: string | null
  readonly second: string | null
  readonly says: { readonly effects: readonly Effect[] } & Readonly<Record<string, Json>>
  readonly words: Readonly<Record<string, string>>
  readonly undone: boolean
  /** Who signed it afterwards, of a count that one person made alone. */
  readonly signed: { readonly by: string | null; readonly at: Moment } | null
}

export type StockView = {
  readonly site: UnitId
  /** The clinic of a point; else the site itself. */
  readonly clinic: UnitId
  readonly name: string
  readonly now: Moment
  readonly account: AccountId
  readonly stored: { readonly request: string; readonly answer: Json } | null
  /** Offices in whose name the session writes here. */
  readonly offices: readonly string[]
  readonly staff: readonly { readonly account: AccountId; readonly login: string; readonly name: string }[]
  /** Somebody keeps a book of drugs where something is to be sent. */
  readonly takes: boolean
  /** Figures that the head of the site adopted. */
  readonly adoptions: readonly Adoption[]
  /** `emptied`: with nothing in it by the book since yesterday or today. */
  readonly bottles: readonly (StockBottle & { readonly emptied: boolean })[]
  /** The last day of the week before today that nobody closed. */
  readonly unclosed: Day | null
  readonly day: {
    readonly opening: 'agrees' | 'differs' | 'cannot be counted'
    readonly by: AccountId
    readonly byName: string
    readonly second: AccountId | null
    readonly entry: EntryId
    readonly closing: EntryId | null
  } | null
  /** Who released this point, where nobody but the session works today. */
  readonly alone: AccountId | null
  readonly owed: readonly (OwedCount & {
    readonly siteName: string
    readonly day: Day
    readonly opening: 'differs' | 'agrees' | 'cannot be counted'
    readonly byName: string
    readonly why: string | null
    readonly found: readonly (Pick<Label, 'form'> & { readonly bottle: string; readonly book: Quantity; readonly found: Quantity })[]
  })[]
  readonly waits: readonly (WaitingCount & {
    readonly siteName: string
    readonly at: Moment
    readonly byName: string
    readonly occasion: Occasion
    readonly found: StockView['owed'][number]['found']
  })[]
  readonly beside: readonly (CountBeside & { readonly byName: string; readonly at: Moment })[]
  readonly deliveries: readonly {
    readonly entry: EntryId
    readonly from: UnitId
    readonly fromName: string
    readonly sent: Day
    readonly bottles: readonly (NewBottle & { readonly quantity: Quantity; readonly recalled: boolean })[]
  }[]
  readonly undo: {
    readonly id: EntryId
    readonly does: StockAsked['does'] | 'dose'
    readonly effects: readonly Effect[]
    readonly undone: boolean
  } | null
  readonly used: readonly Used[]
  readonly entries: readonly StockEntryRead[]
}

type Asking = {
  readonly session: SessionKey
  readonly site: UnitId
  readonly key?: string | undefined
  readonly undo?: EntryId | undefined
  readonly to?: UnitId | undefined
  readonly clock?: string | undefined
}

/** The book of a site as it stands, with what was answered to a key and an entry that is to be undone. */
export const readStock = async (db: Database, of: Asking): Promise<StockView | 'no session' | 'not found'> => {
  type Row = { readonly view: { readonly outcome: 'no session' | 'not found' } | ({ readonly outcome: 'read' } & StockView) }
  const [row] = await db.query<Row>({
    name: 'stock_view',
    text: 'select api.stock_view($1, $2, $3, $4, $5, $6) as view',
    values: [of.session, of.site, of.key, of.undo, of.to, of.clock],
  })
  const view = row?.view
  if (!view) return 'no session'
  return view.outcome === 'read' ? view : view.outcome
}

export type StockEntry = Pick<NewEntry, 'id' | 'name' | 'happened' | 'forOffice' | 'forUnit' | 'body' | 'corrects'> & {
  readonly signer: AccountId
}

/** Appends an entry of a book with its rows. `stale`: a bottle that the decision read changed meanwhile. */
export const keepStock = async (
  db: Database,
  of: {
    readonly session: SessionKey
    readonly key: string
    readonly request: Buffer
    readonly entry: StockEntry
    readonly words: readonly NewWords[]
    /** Balances that the decision was made on. */
    readonly read: Readonly<Record<string, Quantity>>
    readonly answer: Json
    readonly clock?: string | undefined
  },
): Promise<{ readonly outcome: 'done' | 'replayed' | 'key reused' | 'no right' | 'stale' | 'no session'; readonly answer: Json }> => {
  type Row = Awaited<ReturnType<typeof keepStock>>
  const entry = columnsOf({ ...of.entry, kind: 'ledger', case: null, seq: 1, edition: '' })
  const [row] = await db.query<Row>({
    name: 'keep_stock',
    text: 'select outcome, answer from api.keep_stock($1, $2, $3, $4, $5, $6, $7, $8)',
    values: [
      of.session,
      of.key,
      of.request,
      JSON.stringify(entry),
      JSON.stringify(of.words),
      JSON.stringify(of.read),
      JSON.stringify(of.answer),
      of.clock,
    ],
  })
  if (!row) throw new Error('keep_stock answers')
  return row
}

export type StockBook = {
  readonly site: UnitId
  readonly name: string
  readonly now: Moment
  readonly lines: readonly BookLine[]
  readonly late: readonly LateLine[]
}

export type StockDay = Pick<StockView, 'site' | 'name' | 'now' | 'entries'> & {
  readonly lines: readonly BottleLine[]
  readonly undone: readonly DoseUndone[]
  readonly late: readonly LateLine[]
}

/** What became of the drug of a site on a day. */
export const readStockDay = async (
  db: Database,
  of: { readonly session: SessionKey; readonly site: UnitId; readonly day: Day; readonly clock?: string | undefined },
): Promise<StockDay | 'no session' | 'not found'> => {
  type Row = { readonly day: { readonly outcome: 'no session' | 'not found' } | ({ readonly outcome: 'read' } & StockDay) }
  const [row] = await db.query<Row>({
    name: 'stock_day',
    text: 'select api.stock_day($1, $2, $3, $4) as day',
    values: [of.session, of.site, of.day, of.clock],
  })
  const found = row?.day
  if (!found) return 'no session'
  return found.outcome === 'read' ? found : found.outcome
}

/** The lines of a book between two days, both included. */
export const readStockBook = async (
  db: Database,
  of: { readonly session: SessionKey; readonly site: UnitId; readonly from: Day; readonly until: Day; readonly clock?: string | undefined },
): Promise<StockBook | 'no session' | 'not found'> => {
  type Row = { readonly book: { readonly outcome: 'no session' | 'not found' } | ({ readonly outcome: 'read' } & StockBook) }
  const [row] = await db.query<Row>({
    name: 'stock_book',
    text: 'select api.stock_book($1, $2, $3, $4, $5) as book',
    values: [of.session, of.site, of.from, of.until, of.clock],
  })
  const book = row?.book
  if (!book) return 'no session'
  return book.outcome === 'read' ? book : book.outcome
}
