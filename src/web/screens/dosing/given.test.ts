import { expect, test } from 'vitest'
import { type Dose, mg } from '../../../kernel/dose.ts'
import type { EntryId, UnitId } from '../../../kernel/ids.ts'
import type { Moment } from '../../../kernel/moment.ts'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { lastWritten, takenToday } from './given.ts'

type Fact = DosingPerson['today'][number]
const fact = (entry: string, is: Fact['is'], dose: Dose | null, of: string | null = null): Fact => ({
  entry: entry as EntryId, // any text serves
  is,
  at: '2026-11-22T06:00+07:00' as Moment,
  dose,
  site: 'thu' as UnitId,
  of: of as EntryId | null, // the same
})

test('a dose that was spilled whole is not taken, one of which a part was spilled is', () => {
  const given = fact('a', 'given', mg(60))
  expect(takenToday([given])).toEqual([given])
  expect(takenToday([given, fact('b', 'spilled', mg(20), 'a')])).toEqual([given])
  expect(takenToday([given, fact('b', 'spilled', mg(20), 'a'), fact('c', 'spilled', mg(40), 'a')])).toEqual([])
  const again = fact('d', 'given', mg(60))
  expect(takenToday([given, fact('b', 'spilled', mg(60), 'a'), again])).toEqual([again])
})

test('what was recorded last at a site is taken back first: a spill or vomiting that was written by mistake before the dose under it', () => {
  const [given, spill] = [fact('a', 'given', mg(60)), fact('b', 'spilled', mg(60), 'a')]
  const there = { ...fact('c', 'vomited', null, 'a'), site: 'khác' as UnitId } // any text serves
  expect(lastWritten([given, spill, there], given.site)).toEqual(spill)
  expect(lastWritten([given], given.site)).toEqual(given)
  expect(lastWritten([there], given.site)).toBeUndefined()
})
