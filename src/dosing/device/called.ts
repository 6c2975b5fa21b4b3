import type { Dose } from '../../kernel/dose.ts'
import type { EntryId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Noted } from '../care/said.ts'
import { saidOf } from '../care/said.ts'
import type { Agent } from '../situation/person.ts'
import { type FullLine, madeIn } from './made.ts'
import type { DaySheet, SheetPerson } from './sheet.ts'

/** An order as it was read out with a code: newer than what the device has of the person. `id` is of this device alone; the server knows the order by its minute. */
export type CalledOrder = { readonly id: EntryId; readonly drug: Agent; readonly dose: Dose; readonly written: Moment }

/** The order of somebody that a device changes what was read out in: the latest of that drug before it. */
export const orderBefore = (entries: readonly Noted[], { drug, written }: Pick<CalledOrder, 'drug' | 'written'>) =>
  saidOf(entries, '@care-order').findLast((e) => e.says.agent === drug && e.at < written)

/** Orders that came by telephone, for the day of their call: the order before, with the dose of that part. Nothing once the sheet has one as new. */
export const ordersCalled = (line: FullLine, { people }: Pick<DaySheet, 'people'>): readonly Noted[] => {
  if (line.told.does !== 'called-in') return []
  const made = madeIn(line)
  const order = made && 'call' in made ? made.call.order : undefined
  const person = people.find((p) => p.known.records.includes(line.claim.person))
  const base = order && person && orderBefore(person.known.entries, order)
  if (!order || !base || hasSince(person, order)) return []
  const { day, part } = line.claim
  const parts = base.says.parts.map((dose, i) => (i + 1 === part ? order.dose : dose))
  const filled = parts.length >= part ? parts : Array.from({ length: part }, (_, i) => parts[i] ?? order.dose)
  // Nothing that the doctor signed for with the order before is signed for with this one.
  const says = { ...base.says, parts: filled, topUp: 'none', start: day, end: day, senior: 'none', names: [] }
  return [{ ...base, id: order.id, at: order.written, says }]
}

const hasSince = ({ known }: SheetPerson, { drug, written }: CalledOrder): boolean =>
  saidOf(known.entries, '@care-order').some((e) => e.says.agent === drug && e.at >= written)

/** The order read out by telephone that a dose is given by; nothing for one of the sheet. */
export const calledOrder = (lines: readonly FullLine[], id: EntryId): CalledOrder | undefined =>
  lines
    .filter(({ told }) => told.does === 'called-in')
    .map((line) => madeIn(line))
    .flatMap((made) => (made && 'call' in made && made.call.order?.id === id ? [made.call.order] : []))[0]
