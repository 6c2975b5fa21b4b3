import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { readDosing } from '../../src/db/dosing.ts'
import { readDosingDay } from '../../src/db/dosing-day.ts'
import { readStock } from '../../src/db/stock.ts'
import { DAYS_READ } from '../../src/dosing/care/fold.ts'
import { amountIn, quantity } from '../../src/dosing/stock/bottle.ts'
import { type Looked, lookAt } from '../../src/dosing/window/look.ts'
import { addDays } from '../../src/kernel/day.ts'
import type { PersonId } from '../../src/kernel/ids.ts'
import { dayOf, type Moment } from '../../src/kernel/moment.ts'
import type { RecordDose } from '../../src/server/contract/dosing.ts'
import type { DosingRow } from '../../src/server/contract/dosing-pages.ts'
import type { RecordCare } from '../../src/server/contract/record-care.ts'
import { recordCare } from '../../src/server/dosing/care.ts'
import { dayOfSite } from '../../src/server/dosing/day.ts'
import { recordDose } from '../../src/server/dosing/dose.ts'
import { bottlesOf, figuresOf, situationOf } from '../../src/server/dosing/situation.ts'
import { writeStock } from '../../src/server/stock.ts'
import { CLINIC } from './program.ts'
import type { Treating } from './treating.ts'

/** Doctor and nurse of a clinic by a clock that the test moves, as in the demonstration: what they read and write is of that minute. */
export const movedClock = ({ program, doctor, nurse }: Treating) => {
  const { db } = program
  const read = async (person: string, clock: Moment) => {
    const view = await readDosing(db, { session: nurse.session, person: person as PersonId, site: CLINIC, days: DAYS_READ, clock })
    if (!view?.known) throw new Error('the clinic treats them')
    return { known: view.known, now: view.now }
  }
  const looks = async (person: string, clock: Moment): Promise<Looked> => {
    const { known, now } = await read(person, clock)
    const looked = { at: now, found: 'fit', by: nurse.account } as const
    const facts = situationOf(known, CLINIC, now, { recognised: ['card', 'paper'], looked })
    return lookAt(facts, bottlesOf(known), figuresOf(known, now))
  }
  const records = (person: string, clock: Moment, said: object, second: string = doctor.account) =>
    recordDose(
      db,
      { session: nurse.session, person: person as PersonId, clock },
      { key: randomUUID(), site: CLINIC, ...said } as RecordDose, // each has its own shape
      { second: second as never, release: 'none' },
    )
  return {
    /** The count that opens a day: all stands there as the book has it. */
    opens: async (clock: Moment): Promise<void> => {
      const view = await readStock(db, { session: nurse.session, site: CLINIC, clock })
      if (view === 'no session' || view === 'not found') throw new Error(view)
      const counted = view.bottles
        .filter((b) => b.place === 'day')
        .map((b) => ({ bottle: b.bottle, found: amountIn(b, quantity(b.balance)) }))
      const asked = { does: 'count', occasion: 'opening', counted, why: '' } as const
      const wrote = await writeStock(program, {
        session: nurse.session,
        key: randomUUID(),
        site: CLINIC,
        asked,
        second: doctor.account,
        clock,
      })
      expect(wrote.is, JSON.stringify(wrote)).toBe('recorded')
    },
    looks,
    records,
    /** What is offered, measured as ordered, every warning answered. */
    gives: async (person: string, clock: Moment) => {
      const { offer, from, found } = await looks(person, clock)
      return records(
        person,
        clock,
        {
          does: 'give',
          offer: { does: offer.does, part: offer.part, dose: offer.dose ?? 1 },
          poured: from.map(({ bottle, amount }) => ({
            bottle: bottle.id,
            measured: amount.unit === 'ml' ? { by: 'hand', volume: amount.volume } : { by: 'count', dose: amount.dose },
          })),
          answers: found.filter((f) => f.action === 'warn').map((f) => ({ finding: f.id, reason: 'Đã xem.' })),
          recognised: ['card', 'paper'],
          fitness: 'fit',
          looked: clock,
        },
        'nobody',
      )
    },
    writes: async (person: string, clock: Moment, name: RecordCare['name'], says: object, words: object = {}): Promise<void> => {
      const { known } = await read(person, clock)
      const seen = ['@care-order', '@care-confirm', '@care-answer'].includes(name) ? { seen: known.read } : {}
      const said = { key: randomUUID(), site: CLINIC, name, says: { ...says, ...seen }, words } as unknown as RecordCare // as it is typed
      const at = { db, clinicOf: (unit: typeof CLINIC) => unit }
      const wrote = await recordCare(at, { session: doctor.session, person: person as PersonId, clock }, said)
      expect(wrote.is, `${name}: ${JSON.stringify(wrote)}`).toBe('recorded')
    },
    /** On the list of a day. */
    row: async (person: string, clock: Moment, ahead = 0): Promise<DosingRow | undefined> => {
      const day = await readDosingDay(db, { session: nurse.session, site: CLINIC, clock, ahead })
      return day && dayOfSite(day, addDays(dayOf(clock), ahead))?.rows.find((r) => r.person === person)
    },
  }
}
