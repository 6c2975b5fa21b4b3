import type { SessionKey } from '../../db/session.ts'
import type { StockAsked } from '../../dosing/stock/asked.ts'
import { addMonths, type Day, dateOf, dayFrom, monthOf, yearOf } from '../../kernel/day.ts'
import { mg, mgPerMl, ml, type Strength } from '../../kernel/dose.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { type Moment, momentOf } from '../../kernel/moment.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { writeStock } from '../stock.ts'

type Signed = { readonly session: SessionKey; readonly account: AccountId }
/** Who keeps the store of a clinic and who pours there; each signs beside the other. */
export type Keepers = { readonly site: UnitId; readonly keeper: Signed; readonly nurse: Signed }

const write = async (ground: Pick<Ground, 'db'>, { site, keeper, nurse }: Keepers, asked: StockAsked, clock: Moment): Promise<void> => {
  const second = nurse.account
  const kept = await writeStock(ground, { session: keeper.session, key: freshId(), site, asked, second, clock })
  if (kept.is !== 'recorded') throw new Error(`${site} ${asked.does} ${clock}: ${JSON.stringify(kept)}`)
}

type Lot = Extract<StockAsked, { readonly does: 'receive' }>['lots'][number]

/** A lot a month, invented: `M2611` came in November 2026 and lasts two years. */
const monthOfLot = (letter: string, on: Day) => ({
  lot: `${letter}${String(yearOf(on)).slice(2)}${String(monthOf(on)).padStart(2, '0')}`,
  expires: addMonths(dayFrom(yearOf(on), monthOf(on), 1), 24),
})

const LITRE = { unit: 'ml', volume: ml(1_000) } as const
export const litres = (on: Day, many: number): Lot => ({
  ...{ agent: 'methadone', form: 'solution', strength: mgPerMl(10), ...monthOfLot('M', on) },
  contents: Array.from({ length: many }, () => LITRE),
})

/** A hundred tablets of 2 mg. */
const BOX = { unit: 'mg', dose: mg(200) } as const
export const boxes = (on: Day, many: number): Lot => ({
  // Of one tablet.
  ...{ agent: 'buprenorphine', form: 'tablets', strength: mg(2) as number as Strength, ...monthOfLot('B', on) },
  contents: Array.from({ length: many }, () => BOX),
})

/** The supplier brings a lot on a day. */
export const receive = (ground: Pick<Ground, 'db'>, keepers: Keepers, on: Day, lot: Lot): Promise<void> =>
  write(ground, keepers, { does: 'receive', paper: `${dateOf(on)}/BBGN (minh họa)`, lots: [lot] }, momentOf(on, 9, 0))

/** What the supplier brought in the last three months. */
export const layStock = async (ground: Pick<Ground, 'db'>, keepers: Keepers, today: Day): Promise<void> => {
  for (const months of [3, 2, 1]) {
    const on = addMonths(today, -months)
    await receive(ground, keepers, on, litres(on, 8))
  }
}
