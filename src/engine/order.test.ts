import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntryId } from '../kernel/ids.ts'
import { when } from '../kernel/moment.ts'
import type { Entry } from './entry.ts'
import { before, standing } from './order.ts'

const entry = (seq: number, happened: string, more: Partial<Entry> = {}): Entry =>
  ({ id: `${seq}`, seq, happened: when(happened), name: 'did', body: { says: {} }, ...more }) as Entry // only what orders it
const order = (...entries: readonly Entry[]) => standing(entries).map((s) => s.original.seq)

describe('entries stand in the order in which they happened', () => {
  test('by day, whatever the order of recording', () => {
    expect(order(entry(1, '2024-03-05'), entry(2, '2024-03-01'), entry(3, '2024-03-03'))).toEqual([2, 3, 1])
  })
  test('by minute on one day, and as recorded where only the day is known', () => {
    expect(order(entry(1, '2024-03-01T14:00+07:00'), entry(2, '2024-03-01T08:00+07:00'))).toEqual([2, 1])
    expect(order(entry(1, '2024-03-01'), entry(2, '2024-03-01'))).toEqual([1, 2])
  })
  test('a day-only paper comes after what was recorded before it and does not move the minutes', () => {
    const [late, early] = [entry(1, '2024-03-01T14:00+07:00'), entry(2, '2024-03-01T08:00+07:00')]
    expect(order(late, early, entry(3, '2024-03-01'))).toEqual([2, 1, 3])
    expect(order(entry(1, '2024-03-01'), entry(2, '2024-03-01T14:00+07:00'), entry(3, '2024-03-01T08:00+07:00'))).toEqual([1, 3, 2])
  })
  test('a corrected entry keeps its number and goes where its new date puts it; the latest correction holds', () => {
    const corrected = [
      entry(1, '2024-03-01'),
      entry(2, '2024-03-02'),
      entry(3, '2024-03-05', { corrects: '1' as EntryId }),
      entry(4, '2024-03-02', { corrects: '1' as EntryId }),
    ]
    expect(order(...corrected.slice(0, 3))).toEqual([2, 1])
    expect(order(...corrected)).toEqual([1, 2])
  })
  test('what was struck out is not there', () => {
    expect(
      order(entry(1, '2024-03-01'), entry(2, '2024-03-02'), entry(3, '2024-03-01', { name: '@void', corrects: '1' as EntryId })),
    ).toEqual([2])
  })
})

describe('what comes before', () => {
  const list = standing([entry(1, '2024-03-01T14:00+07:00'), entry(2, '2024-03-01T08:00+07:00'), entry(3, '2024-03-02')])
  const earlier = (happened: string, instead?: string) =>
    before(list, when(happened), instead as EntryId | undefined).map((s) => s.original.seq)
  test('a minute is what lies before it on its day', () => {
    expect([earlier('2024-03-01T07:00+07:00'), earlier('2024-03-01T09:00+07:00'), earlier('2024-03-01T15:00+07:00')]).toEqual([
      [],
      [2],
      [2, 1],
    ])
  })
  test('a day is all that was recorded for it', () => {
    expect([earlier('2024-03-01'), earlier('2024-03-02')]).toEqual([
      [2, 1],
      [2, 1, 3],
    ])
  })
  test('an entry is what would come before it with its own number', () => {
    expect([earlier('2024-03-02', '1'), earlier('2024-03-03', '1')]).toEqual([[2], [2, 3]])
  })
})

test('a further entry never changes the order of those that are there', () => {
  const some = fc.constantFrom('2024-03-01', '2024-03-02', ...['08', '10', '12'].map((h) => `2024-03-01T${h}:00+07:00`))
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), some, (happened, later) => {
      const list = happened.map((h, i) => entry(i + 1, h))
      const added = entry(99, later)
      const all = standing([...list, added])
      const seqs = all.map((s) => s.original.seq)
      expect(seqs.filter((n) => n !== 99)).toEqual(order(...list))
      expect(before(standing(list), when(later)).map((s) => s.original.seq)).toEqual(seqs.slice(0, seqs.indexOf(99)))
    }),
  )
})
