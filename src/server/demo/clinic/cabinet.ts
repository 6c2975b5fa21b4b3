import { readStock, type StockView } from '../../../db/stock.ts'
import type { StockAsked } from '../../../dosing/stock/asked.ts'
import { amountIn, quantity, type StockBottle } from '../../../dosing/stock/bottle.ts'
import { addDays, type Day, monthOf } from '../../../kernel/day.ts'
import { type Moment, momentOf } from '../../../kernel/moment.ts'
import { freshId } from '../../ids.ts'
import { writeStock } from '../../stock.ts'
import { receiveLitres } from '../stock.ts'
import { type Window, windowOf } from './at.ts'
import type { Pouring } from './window.ts'

/** More than a day of a clinic takes, in hundredths of a millilitre; and litres in store below which the supplier is asked. */
const A_DAY = 30_000
const LITRES = 3

const keepersOf = ({ site, pharmacist, nurse }: Window) => ({ site, keeper: pharmacist, nurse })

const bottlesOf = async (
  at: Window,
  clock: Moment,
): Promise<{ readonly bottles: readonly StockBottle[]; readonly opened: boolean; readonly deliveries: StockView['deliveries'] }> => {
  const view = await readStock(at.db, { session: at.pharmacist.session, site: at.site, clock })
  if (view === 'no session' || view === 'not found') throw new Error(`${at.site}: ${view}`)
  return {
    bottles: view.bottles.filter((b) => b.balance > 0 && !b.recalled),
    opened: view.day !== null,
    deliveries: view.deliveries,
  }
}

const write = async (at: Window, asked: StockAsked, clock: Moment, second = at.nurse.account): Promise<void> => {
  const { session } = at.pharmacist
  const kept = await writeStock(at, { session, key: freshId(), site: at.site, asked, second, clock })
  if (kept.is !== 'recorded') throw new Error(`${at.site} ${asked.does} ${clock}: ${JSON.stringify(kept)}`)
}

const standing = (bottles: readonly StockBottle[], place: StockBottle['place']) => bottles.filter((b) => b.place === place)
const held = (bottles: readonly StockBottle[]): number => bottles.reduce((sum, b) => sum + b.balance, 0)

/** Everything on a shelf as it was found; with a difference the first bottle lacks so much. */
const count = (at: Window, occasion: 'opening' | 'closing', bottles: readonly StockBottle[], lacks: number, clock: Moment): Promise<void> =>
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
export const isOpened = async (at: Window, day: Day): Promise<boolean> => (await bottlesOf(at, momentOf(day, 6, 25))).opened

/** A litre out of the store of the clinic to its point, where whoever brings it signs beside. */
const bring = async (at: Window, day: Day): Promise<void> => {
  const clock = momentOf(day, 6, 30)
  const from = windowOf(at.clinic)
  const [litre] = standing((await bottlesOf(from, clock)).bottles, 'store')
  if (!litre) throw new Error(`${from.site}: nothing in store on ${day}`)
  await write(from, { does: 'send', to: at.site, bottles: [litre.bottle], paper: `${day}/BBGN (minh họa)` }, clock)
  const { deliveries } = await bottlesOf(at, clock)
  for (const { entry, bottles } of deliveries)
    await write(
      at,
      { does: 'accept', delivery: entry, counted: bottles.map((b) => ({ bottle: b.bottle, found: amountIn(b, b.quantity) })), why: '' },
      clock,
    )
}

/** The supplier as he is needed, for a point its clinic, a litre out of store where the cabinet runs low, and the count that opens the day. Answers what may be poured from. */
export const openCabinet = async (at: Window, day: Day, differs: boolean): Promise<Pouring[]> => {
  const clock = momentOf(day, 6, 30)
  let { bottles } = await bottlesOf(at, clock)
  if (standing(bottles, 'store').length < (at.clinic.site === at.site ? LITRES : 1)) {
    if (at.clinic.site === at.site) await receiveLitres(at, keepersOf(at), day, LITRES)
    else await bring(at, day)
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
export const closeCabinet = async (at: Window, day: Day): Promise<void> => {
  const clock = momentOf(day, 11, 0)
  const { bottles } = await bottlesOf(at, clock)
  await count(at, 'closing', standing(bottles, 'day'), 0, clock)
  if (monthOf(addDays(day, 1)) === monthOf(day)) return
  const found = bottles.filter((b) => b.place !== 'transit').map((b) => ({ bottle: b.bottle, found: amountIn(b, b.balance) }))
  await write(at, { does: 'count', occasion: 'month', counted: found, why: '' }, momentOf(day, 16, 0), at.head.account)
}
