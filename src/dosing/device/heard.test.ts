import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  AN,
  at,
  BINH,
  BOTTLE,
  both,
  DAY,
  DEVICE,
  EPOCH,
  giving,
  hand,
  NEXT,
  SECOND,
  SITE,
  seal,
  taken,
  UP,
  value,
} from '../../../test/support/device-world.ts'
import { mg, quantityOf, type Volume } from '../../kernel/dose.ts'
import { addMinutes, type Moment } from '../../kernel/moment.ts'
import { pouredFor, type SaidPoured } from '../care/pouring.ts'
import type { LedgerLine } from '../decide/record.ts'
import type { Bottle } from '../situation/site.ts'
import { giveAllBack } from './day.ts'
import { freshKept, type Kept, knownHere, linesOf } from './kept.ts'
import { type FullLine, notedIn } from './made.ts'
import type { DaySheet, SheetPerson } from './sheet.ts'
import { type SaidHere, writeHere } from './write.ts'

type Visit = {
  readonly who: 0 | 1
  readonly does: 'give' | 'not given' | 'vomited' | 'spilled' | 'remove'
  readonly minutes: number
  readonly lost: number
}

const saidOf = (visit: Visit, so: Kept, clock: Moment): SaidHere | undefined => {
  const subject = [AN, BINH][visit.who] as SheetPerson
  if (visit.does === 'give') {
    // As the window of the machine pours it.
    const { bottles } = knownHere(so, so.sheet as DaySheet, subject, { now: clock, line: UP, recognised: [] }).sheet
    const { poured } = pouredFor(bottles, { agent: 'methadone', dose: mg(60) }, DAY, true)
    const said = poured.map(({ bottle, measured }) => ({ bottle: bottle.id, measured: measured as SaidPoured['measured'] })) // a solution by hand
    return { ...giving, poured: said }
  }
  if (visit.does === 'not given') return { does: 'not given', reason: 'refused', recognised: ['card', 'paper'], fitness: 'fit' }
  const of = linesOf(so)
    .flatMap((line) => notedIn(line, both))
    .find((e) => e.name === '@dose-given' && e.person === subject.person)?.id
  if (!of) return undefined
  if (visit.does === 'vomited') return { does: 'vomited', of, at: clock, seen: true }
  if (visit.does === 'remove') return { does: 'remove', of, why: 'Nhầm người.', second: SECOND }
  return { does: 'spilled', of, lost: mg(visit.lost), why: 'Cốc đổ.', second: SECOND }
}

/** The server after it heard so many lines: what they made stands in its log, and the sheet it signs knows that. */
const heardSheet = (sheet: DaySheet, lines: readonly FullLine[]): DaySheet => {
  const made = lines.flatMap((line) => notedIn(line, both))
  const drawn = made.flatMap((e) => (e.says as { readonly ledger?: readonly LedgerLine[] }).ledger ?? [])
  const left = (b: Bottle): Bottle => {
    const own = drawn.filter((l) => l.why !== 'spill' && l.bottle === b.id)
    const volume = own.reduce((sum, l) => sum - quantityOf(l.amount), quantityOf(b.balance)) as Volume // what went is less
    return { ...b, opened: own.length > 0, balance: { unit: 'ml', volume } }
  }
  return {
    ...sheet,
    heard: { n: lines.length, seal: lines.at(-1)?.seal ?? '' },
    bottles: sheet.bottles.map(left),
    people: sheet.people.map((p) => ({
      ...p,
      known: { ...p.known, entries: [...p.known.entries, ...made.filter((e) => e.person === p.person)] },
    })),
  }
}

test('whatever the server has heard of a journal, device and server know the same of everybody and of every bottle', () => {
  const visits = fc.array(
    fc.record({
      who: fc.constantFrom<0 | 1>(0, 1),
      does: fc.constantFrom<Visit['does']>('give', 'give', 'not given', 'vomited', 'spilled', 'remove'),
      minutes: fc.integer({ min: 0, max: 40 }),
      lost: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 9 },
  )
  let [doses, split] = [0, 0]
  fc.assert(
    fc.property(visits, fc.nat(), (morning, cut) => {
      let so = taken(both)
      let clock = at('07:30')
      for (const visit of morning) {
        clock = addMinutes(clock, visit.minutes)
        const said = saidOf(visit, so, clock)
        const written = said && writeHere(so, [AN, BINH][visit.who] as SheetPerson, said, hand(clock))
        if (written?.ok) so = written.kept
      }
      const lines = linesOf(so)
      const here = { now: clock, line: UP, recognised: [] }
      const heard = heardSheet(both, lines.slice(0, lines.length === 0 ? 0 : cut % (lines.length + 1)))
      const all = heardSheet(both, lines)
      for (const [index, before] of both.people.entries()) {
        const known = (sheet: DaySheet, of: Kept) => knownHere(of, sheet, sheet.people[index] as SheetPerson, here)
        // Nothing of the device's own: what the server folds from its log alone.
        const server = knownHere(freshKept(DEVICE, SITE, EPOCH, clock), all, all.people[index] as SheetPerson, here)
        for (const sheet of [both, heard, all]) {
          expect(known(sheet, so).facts).toEqual(server.facts)
          expect(known(sheet, so).sheet.bottles).toEqual(server.sheet.bottles)
        }
        const gave = lines.filter((l) => l.told.does === 'gave' && l.claim.person === before.person)
        const back = lines.filter((l) => l.told.does === 'spilled' && l.claim.person === before.person)
        expect(gave.length - back.length).toBeLessThanOrEqual(1)
        doses += gave.length
      }
      split += lines.filter((l) => l.made?.includes(BOTTLE.id) && l.made.includes(NEXT.id)).length
      const back = value(giveAllBack(so, clock, seal))
      expect(back.device.tickets).toEqual([])
    }),
    { numRuns: 40 },
  )
  expect(doses).toBeGreaterThan(10)
  expect(split).toBeGreaterThan(5)
})
