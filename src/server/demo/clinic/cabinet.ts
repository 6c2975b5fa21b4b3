import { readStock, type StockView } from '../../../db/stock.ts'
import type { StockAsked } from '../../../dosing/stock/asked.ts'
import { amountIn, quantity, type StockBottle } from '../../../dosing/stock/bottle.ts'
import { addDays, type Day, dateOf, monthOf } from '../../../kernel/day.ts'
import type { AccountId } from '../../../kernel/ids.ts'
import { dayOf, type Moment, momentOf } from '../../../kernel/moment.ts'
import { freshId } from '../../ids.ts'
import { writeStock } from '../../stock.ts'
import { boxes, litres, receive } from '../stock.ts'
import { type Window, windowOf } from './at.ts'
import type { Pouring } from './window.ts'

/** Of each drug: more than a day of a clinic takes, in the unit of its book; and what the supplier brings where the store has less bottles or boxes than that. */
const DRUGS = [
  { agent: 'methadone', aDay: 30_000, least: 3, brought: litres },
  { agent: 'buprenorphine', aDay: 400, least: 1, brought: boxes },
] as const
type Drug = (typeof DRUGS)[number]

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

const write = async (at: Window, asked: StockAsked, clock: Moment, second: AccountId | 'nobody' = at.nurse.account): Promise<void> => {
  const { session } = at.pharmacist
  const kept = await writeStock(at, { session, key: freshId(), site: at.site, asked, second, clock })
  if (kept.is !== 'recorded') throw new Error(`${at.site} ${asked.does} ${clock}: ${JSON.stringify(kept)}`)
}

const standing = (bottles: readonly StockBottle[], place: StockBottle['place'], of?: Drug) =>
  bottles.filter((b) => b.place === place && (of === undefined || b.agent === of.agent))
const held = (bottles: readonly StockBottle[]): number => bottles.reduce((sum, b) => sum + b.balance, 0)

/** Everything on a shelf as it was found; with a difference the first bottle lacks so much. `second`: who signs beside, who may be nobody. */
const count = (
  at: Window,
  occasion: 'opening' | 'closing',
  bottles: readonly StockBottle[],
  lacks: number,
  clock: Moment,
  second: AccountId | 'nobody' = at.nurse.account,
): Promise<void> =>
  write(
    at,
    {
      does: 'count',
      occasion,
      counted: bottles.map((b, i) => ({ bottle: b.bottle, found: amountIn(b, quantity(b.balance - (i === 0 ? lacks : 0))) })),
      why: lacks > 0 ? 'Còn đọng ở bơm và thành chai, đã đếm lại hai lần (minh họa).' : '',
    },
    clock,
    second,
  )

/** Whether the day was opened before: by this program, or by an earlier start of it. */
export const isOpened = async (at: Window, day: Day): Promise<boolean> => (await bottlesOf(at, momentOf(day, 6, 25))).opened

/** A litre out of the store of the clinic to its point, where whoever brings it signs beside. */
const bring = async (at: Window, day: Day): Promise<void> => {
  const clock = momentOf(day, 6, 30)
  const from = windowOf(at.clinic)
  const [litre] = standing((await bottlesOf(from, clock)).bottles, 'store', DRUGS[0])
  if (!litre) throw new Error(`${from.site}: nothing in store on ${day}`)
  await write(from, { does: 'send', to: at.site, bottles: [litre.bottle], paper: `${dateOf(day)}/BBGN (minh họa)` }, clock)
  const { deliveries } = await bottlesOf(at, clock)
  for (const { entry, bottles } of deliveries)
    await write(
      at,
      { does: 'accept', delivery: entry, counted: bottles.map((b) => ({ bottle: b.bottle, found: amountIn(b, b.quantity) })), why: '' },
      clock,
    )
}

/** So much of a drug stands in the cabinet of the day, out of the store; the supplier comes as he is needed, to a point its clinic. */
const fill = async (at: Window, drug: Drug, day: Day, clock: Moment): Promise<void> => {
  let { bottles } = await bottlesOf(at, clock)
  const own = at.clinic.site === at.site
  if (standing(bottles, 'store', drug).length < (own ? drug.least : 1)) {
    if (own) await receive(at, keepersOf(at), day, drug.brought(day, drug.least))
    else await bring(at, day)
    bottles = (await bottlesOf(at, clock)).bottles
  }
  const [fresh] = standing(bottles, 'store', drug)
  if (fresh && held(standing(bottles, 'day', drug)) < drug.aDay) await write(at, { does: 'take', bottles: [fresh.bottle] }, clock)
}

/** Methadone in bottles stands in front: of its first one something is missing when the count differs. */
const shelf = (bottles: readonly StockBottle[]): readonly StockBottle[] => DRUGS.flatMap((drug) => standing(bottles, 'day', drug))

const ENOUGH = 100
const MISSING = 40

/** The cabinet of the day filled, at a point with bottles alone, and the count that opens the day. Answers what may be poured from. */
export const openCabinet = async (at: Window, day: Day, differs: boolean): Promise<Pouring[]> => {
  const clock = momentOf(day, 6, 30)
  for (const drug of at.clinic.site === at.site ? DRUGS : DRUGS.slice(0, 1)) await fill(at, drug, day, clock)
  const today = shelf((await bottlesOf(at, clock)).bottles)
  const lacks = differs && today[0] && today[0].balance > ENOUGH ? MISSING : 0
  await count(at, 'opening', today, lacks, clock)
  return today.map((b, i) => ({ bottle: b.bottle, agent: b.agent, left: b.balance - (i === 0 ? lacks : 0) }))
}

/** The day of a point is opened by the one who works there, from what stood there in the evening: what is missing is written down, and the second signature is owed. */
export const openAlone = async (at: Window, clock: Moment): Promise<void> => {
  const evening = addDays(dayOf(clock), -1)
  await fill(at, DRUGS[0], evening, momentOf(evening, 16, 0))
  await count(at, 'opening', shelf((await bottlesOf(at, clock)).bottles), MISSING, clock, 'nobody')
}

/** Counts what is left; on the last day of a month everything, with the head. */
export const closeCabinet = async (at: Window, day: Day): Promise<void> => {
  const clock = momentOf(day, 16, 0)
  const { bottles } = await bottlesOf(at, clock)
  await count(at, 'closing', standing(bottles, 'day'), 0, clock)
  if (monthOf(addDays(day, 1)) === monthOf(day)) return
  const found = bottles.filter((b) => b.place !== 'transit').map((b) => ({ bottle: b.bottle, found: amountIn(b, b.balance) }))
  await write(at, { does: 'count', occasion: 'month', counted: found, why: '' }, momentOf(day, 16, 30), at.head.account)
}
