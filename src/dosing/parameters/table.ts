import { type Interlock, type InterlockId, interlockIds } from './interlock.ts'
import { doubling, identity } from './table/before.ts'
import { buprenorphine, induction } from './table/beginning.ts'
import { interactions, maintenance } from './table/course.ts'
import { measuring, stock, takeHome } from './table/handling.ts'
import { ending, records, transfers } from './table/moments.ts'
import { orders } from './table/orders.ts'
import { fitness, missed, vomiting } from './table/visit.ts'

const all: readonly Interlock[] = [
  identity,
  doubling,
  orders,
  missed,
  fitness,
  vomiting,
  induction,
  maintenance,
  interactions,
  buprenorphine,
  takeHome,
  measuring,
  stock,
  records,
  transfers,
  ending,
].flat()

const byId = new Map(all.map((one) => [one.id, one]))

/** @throws RangeError at load when an interlock has no entry. */
const entry = (id: InterlockId): Interlock => {
  const found = byId.get(id)
  if (!found) throw new RangeError(`no interlock ${id}`)
  return found
}

/** All interlocks in the order of their findings. */
export const interlocks: readonly Interlock[] = interlockIds.map(entry)
export const interlockOf = (id: InterlockId): Interlock => entry(id)
