import { saidOf } from '../../src/dosing/care/said.ts'
import type { SentSheet } from '../../src/dosing/device/sheet.ts'
import type { Moment } from '../../src/kernel/moment.ts'
import type { SignedSheet } from '../../src/server/contract/machine.ts'

/** The minute at which the last order of somebody on a sheet was written: it is under the code of a call. */
export const orderWritten = ({ sheet }: SignedSheet, person: string): Moment => {
  const { people } = JSON.parse(sheet) as SentSheet // as the server signs it
  const order = saidOf(people.find((p) => p.person === person)?.known?.entries ?? [], '@care-order').at(-1)
  if (!order) throw new Error('there is an order on the sheet')
  return order.at
}
