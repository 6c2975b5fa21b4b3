import type { SessionKey } from '../../db/session.ts'
import { readStock } from '../../db/stock.ts'
import type { StockAsked } from '../../dosing/stock/asked.ts'
import { amountIn, type Label } from '../../dosing/stock/bottle.ts'
import { addMonths, type Day, dateOf, dayFrom, monthOf, yearOf } from '../../kernel/day.ts'
import { type Amount, mgPerMl, ml } from '../../kernel/dose.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { type Moment, momentOf } from '../../kernel/moment.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { writeStock } from '../stock.ts'

type Signed = { readonly session: SessionKey; readonly account: AccountId }
/** Who keeps the store of a clinic and who pours there; each signs beside the other. */
export type Keepers = { readonly site: UnitId; readonly keeper: Signed; readonly nurse: Signed }

const LITRE: Amount = { unit: 'ml', volume: ml(1_000) }

const write = async (ground: Pick<Ground, 'db'>, { site, keeper, nurse }: Keepers, asked: StockAsked, clock: Moment): Promise<void> => {
  const second = nurse.account
  const kept = await writeStock(ground, { session: keeper.session, key: freshId(), site, asked, second, clock })
  if (kept.is !== 'recorded') throw new Error(`${site} ${asked.does} ${clock}: ${JSON.stringify(kept)}`)
}

/** A lot a month, invented: `M2611` came in November 2026 and lasts two years. */
const lotOf = (on: Day): Label => ({
  agent: 'methadone',
  form: 'solution',
  strength: mgPerMl(10),
  lot: `M${String(yearOf(on)).slice(2)}${String(monthOf(on)).padStart(2, '0')}`,
  expires: addMonths(dayFrom(yearOf(on), monthOf(on), 1), 24),
})

/** The supplier brings so many litres on a day. */
export const receiveLitres = (ground: Pick<Ground, 'db'>, keepers: Keepers, on: Day, litres: number): Promise<void> =>
  write(
    ground,
    keepers,
    {
      does: 'receive',
      paper: `${dateOf(on)}/BBGN (minh họa)`,
      lots: [{ ...lotOf(on), contents: Array.from({ length: litres }, () => LITRE) }],
    },
    momentOf(on, 9, 0),
  )

const bottlesIn = async (ground: Pick<Ground, 'db'>, { keeper, site }: Keepers, clock: Moment) => {
  const view = await readStock(ground.db, { session: keeper.session, site, clock })
  if (view === 'no session' || view === 'not found') throw new Error(`${site}: ${view}`)
  return view
}

/** At half past six: litres for the day stand in its cabinet, the supplier's as they come, and what is there is counted. */
export const openDay = async (ground: Pick<Ground, 'db'>, keepers: Keepers, on: Day, litres: number): Promise<void> => {
  const clock = momentOf(on, 6, 30)
  let view = await bottlesIn(ground, keepers, clock)
  if (view.day) return
  const standing = view.bottles.filter((b) => b.place === 'day' && b.balance > 0)
  const store = view.bottles.filter((b) => b.place === 'store' && b.balance > 0)
  const wanted = Math.max(0, litres - standing.length)
  if (store.length < wanted + litres) await receiveLitres(ground, keepers, on, 30 * litres)
  if (wanted > 0) {
    view = await bottlesIn(ground, keepers, clock)
    const taken = view.bottles.filter((b) => b.place === 'store' && b.balance > 0 && !b.recalled).slice(0, wanted)
    await write(ground, keepers, { does: 'take', bottles: taken.map((b) => b.bottle) }, clock)
  }
  await countDay(ground, keepers, 'opening', clock)
}

/** Everything in the cabinet of the day as it is. */
const countDay = async (ground: Pick<Ground, 'db'>, keepers: Keepers, occasion: 'opening' | 'closing', clock: Moment): Promise<void> => {
  const { bottles } = await bottlesIn(ground, keepers, clock)
  const counted = bottles
    .filter((b) => b.place === 'day' && b.balance > 0)
    .map((b) => ({ bottle: b.bottle, found: amountIn(b, b.balance) }))
  await write(ground, keepers, { does: 'count', occasion, counted, why: '' }, clock)
}

/** At eleven the cabinet is counted and the day is closed. */
export const closeDay = (ground: Pick<Ground, 'db'>, keepers: Keepers, on: Day): Promise<void> =>
  countDay(ground, keepers, 'closing', momentOf(on, 11, 0))

/** What the supplier brought in the last three months. The cabinet of the day is filled by `openDay`, in the order of the days. */
export const layStock = async (ground: Pick<Ground, 'db'>, keepers: Keepers, today: Day): Promise<void> => {
  for (const months of [3, 2, 1]) await receiveLitres(ground, keepers, addMonths(today, -months), 8)
}
