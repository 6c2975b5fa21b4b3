import { readStock } from '../../../db/stock.ts'
import type { StockAsked } from '../../../dosing/stock/asked.ts'
import { amountIn, quantity, type StockBottle } from '../../../dosing/stock/bottle.ts'
import { addDays, type Day, monthOf } from '../../../kernel/day.ts'
import { type Moment, momentOf } from '../../../kernel/moment.ts'
import { freshId } from '../../ids.ts'
import { writeStock } from '../../stock.ts'
import { receiveLitres } from '../stock.ts'
import type { At } from './at.ts'
import type { Pouring } from './window.ts'

/** More than a day of a clinic takes, in hundredths of a millilitre; and litres in store below which the supplier is asked. */
const A_DAY = 30_000
const LITRES = 3

const keepersOf = ({ site, pharmacist, nurse }: At) => ({ site, keeper: pharmacist, nurse })

const bottlesOf = async (
  at: At,
  clock: Moment,
): Promise<{ readonly bottles: readonly StockBottle[]; readonly opened: boolean; readonly closed: boolean }> => {
  const view = await readStock(at.db, { session: at.pharmacist.session, site: at.site, clock })
  if (view === 'no session' || view === 'not found') throw new Error(`${at.site}: ${view}`)
  return {
    bottles: view.bottles.filter((b) => b.balance > 0 && !b.recalled),
    opened: view.day !== null,
    closed: (view.day?.closing ?? null) !== null,
  }
}

const write = async (at: At, asked: StockAsked, clock: Moment, second = at.nurse.account): Promise<void> => {
  const { session } = at.pharmacist
  const kept = await writeStock(at, { session, key: freshId(), site: at.site, asked, second, clock })
  if (kept.is !== 'recorded') throw new Error(`${at.site} ${asked.does} ${clock}: ${JSON.stringify(kept)}`)
}

const standing = (bottles: readonly StockBottle[], place: StockBottle['place']) => bottles.filter((b) => b.place === place)
const held = (bottles: readonly StockBottle[]): number => bottles.reduce((sum, b) => sum + b.balance, 0)

/** Everything on a shelf as it was found; with a difference the first bottle lacks so much. */
const count = (at: At, occasion: 'opening' | 'closing', bottles: readonly StockBottle[], lacks: number, clock: Moment): Promise<void> =>
  write(
    at,
    {
      does: 'count',
      occasion,
      counted: bottles.map((b, i) => ({ bottle: b.bottle, found: amountIn(b, quantity(b.balance - (i === 0 ? lacks : 0))) })),
      why: lacks > 0 ? 'Còn đọng ở bơm và thành chai, đã đếm lại hai lần (minh họa).' : '',
    },
    clock,
  )

/** Whether the day was opened before: by this program, or by an earlier start of it. */
export const isOpened = async (at: At, day: Day): Promise<boolean> => (await bottlesOf(at, momentOf(day, 6, 25))).opened

/** The supplier as he is needed, a litre out of store where the cabinet runs low, and the count that opens the day. Answers what may be poured from. */
export const openCabinet = async (at: At, day: Day, differs: boolean): Promise<Pouring[]> => {
  const clock = momentOf(day, 6, 30)
  let { bottles } = await bottlesOf(at, clock)
  if (standing(bottles, 'store').length < LITRES) {
    await receiveLitres(at, keepersOf(at), day, LITRES)
    bottles = (await bottlesOf(at, clock)).bottles
  }
  const [fresh] = standing(bottles, 'store')
  if (fresh && held(standing(bottles, 'day')) < A_DAY) {
    await write(at, { does: 'take', bottles: [fresh.bottle] }, clock)
    bottles = (await bottlesOf(at, clock)).bottles
  }
  const today = standing(bottles, 'day')
  const lacks = differs && today[0] && today[0].balance > 100 ? 40 : 0
  await count(at, 'opening', today, lacks, clock)
  return today.map((b, i) => ({ bottle: b.bottle, left: b.balance - (i === 0 ? lacks : 0) }))
}

/** Counts what is left; on the last day of a month everything, with the head. */
export const closeCabinet = async (at: At, day: Day): Promise<void> => {
  const clock = momentOf(day, 11, 0)
  const { bottles } = await bottlesOf(at, clock)
  await count(at, 'closing', standing(bottles, 'day'), 0, clock)
  if (monthOf(addDays(day, 1)) === monthOf(day)) return
  const found = bottles.filter((b) => b.place !== 'transit').map((b) => ({ bottle: b.bottle, found: amountIn(b, b.balance) }))
  await write(at, { does: 'count', occasion: 'month', counted: found, why: '' }, momentOf(day, 16, 0), at.head.account)
}
