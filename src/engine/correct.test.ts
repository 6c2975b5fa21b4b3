import { describe, expect, test } from 'vitest'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { due } from './due.ts'
import { term } from './term.ts'
import { HEAD, KEEPER, lost, reasons, toyWorld, WARDEN } from './toy-world.ts'

const elsewhere = { office: 'keeper', unit: 'other shed' as UnitId }
const story = (options: Parameters<typeof toyWorld>[0] = {}) => {
  const w = toyWorld(options)
  const ask = w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  const show = w.act('c', 'show', '2024-03-01')
  const lend = w.act('c', 'lend', '2024-03-04', { months: 6 })
  return { w, ask, show, lend }
}

describe('a correction', () => {
  test('is a further entry: the first stays, and the case is what it would have been', () => {
    const { w, lend } = story()
    expect(reasons(w.correct('c', lend, '2024-03-05', { months: 12 }))).toEqual([])
    expect(w.entries('c').map((e) => [e.seq, e.name, e.happened, e.corrects === undefined])).toEqual([
      [1, 'ask', '2024-03-01', true],
      [2, 'show', '2024-03-01', true],
      [3, 'lend', '2024-03-04', true],
      [4, 'lend', '2024-03-05', false],
    ])
    expect(w.state('c').steps).toHaveLength(3)
    expect([w.state('c').facts['lent']?.when, term(w.state('c'))?.ends]).toEqual(['2024-03-05', '2025-03-05'])
  })
  test('says why, and not nothing', () => {
    const { w, lend } = story()
    expect(w.correct('c', lend, '2024-03-05', { months: 6 }, KEEPER, { why: ' ' })).toMatchObject({
      refused: [{ why: 'content', field: 'why' }],
    })
  })
  test('is corrected again by its own name or by that of the first', () => {
    const { w, lend } = story()
    const again = w.correct('c', lend, '2024-03-05', { months: 6 })
    expect(reasons(w.correct('c', again, '2024-03-06', { months: 6 }))).toEqual([])
    expect(reasons(w.correct('c', lend, '2024-03-07', { months: 6 }))).toEqual([])
    expect(w.state('c').facts['lent']?.when).toBe('2024-03-07')
    expect(w.entries('c').flatMap((e) => e.corrects ?? [])).toEqual(Array(3).fill('entry' in lend && lend.entry))
  })
  test('is judged on the case without the entry, and refused with all reasons', () => {
    const { w, lend, show } = story()
    expect(reasons(w.correct('c', lend, '2024-02-28', { months: 13 }))).toEqual(['state', 'document', 'content'])
    w.strike('c', show)
    expect(reasons(w.correct('c', lend, '2024-03-05', { months: 6 }))).toEqual(['document'])
  })
  test('takes the ground from what came after it, which is flagged', () => {
    const { w, show } = story()
    expect(reasons(w.correct('c', show, '2024-03-06'))).toEqual([])
    expect(lost(w.state('c'))).toEqual([['lend', ['document']]])
  })
  test('of a date across the border is judged by the sheet of its new day, and fixes the length anew', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2026-06-29')
    w.act('c', 'show', '2026-06-29')
    const lend = w.act('c', 'lend', '2026-06-30', { months: 12 })
    expect(reasons(w.correct('c', lend, '2026-07-01', { months: 12 }))).toEqual(['content'])
    expect(reasons(w.correct('c', lend, '2026-07-01T09:00+07:00'))).toEqual([])
    expect([term(w.state('c'))?.ends, w.entries('c').at(-1)?.edition]).toEqual(['2028-07-01', 'bbb'])
    expect(reasons(w.act('c', 'paint', '2026-07-02'))).toEqual([])
    expect(reasons(w.correct('c', lend, '2026-06-30', { months: 12 }))).toEqual([])
    expect([term(w.state('c'))?.ends, lost(w.state('c'))]).toEqual(['2027-06-30', [['paint', ['old case']]]])
  })
  test('moves the clocks that hang on it', () => {
    const { w, lend } = story()
    w.at('2024-04-01T08:00+07:00')
    const clean = () => due(w.view(), w.state('c')).find((d) => d.acts.includes('clean'))?.rolled
    expect(clean()).toBe('2024-04-03')
    w.correct('c', lend, '2024-03-11', { months: 6 })
    expect(clean()).toBe('2024-04-10')
  })
  test('that says the same changes nothing that is derived', () => {
    const { w, lend } = story()
    const before = { facts: Object.values(w.state('c').facts).map((f) => f.when), due: due(w.view(), w.state('c')) }
    w.correct('c', lend, '2024-03-04', { months: 6 })
    expect({ facts: Object.values(w.state('c').facts).map((f) => f.when), due: due(w.view(), w.state('c')) }).toEqual(before)
  })
})

describe('what really was, although something speaks against it', () => {
  test('is taken by a correction that says so, with its reasons', () => {
    const { w, lend, show } = story()
    w.strike('c', show)
    expect(reasons(w.correct('c', lend, '2024-03-05', { months: 6 }, KEEPER, { irregular: true }))).toEqual([])
    expect(w.entries('c').at(-1)?.body.irregular).toEqual(['document'])
    expect(lost(w.state('c'))).toEqual([])
  })
  test('stays so when it is corrected again', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
    const lend = w.irregular('c', 'lend', '2024-03-04', { months: 6 })
    expect(reasons(w.correct('c', lend, '2024-03-05', { months: 6 }))).toEqual([])
    w.act('c', 'show', '2024-03-04')
    w.correct('c', lend, '2024-03-05', { months: 7 })
    expect(w.entries('c').at(-1)?.body.irregular).toBeUndefined()
  })
  test('covers no further reason that nobody said', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
    const lend = w.irregular('c', 'lend', '2024-03-04', { months: 6 })
    expect(reasons(w.correct('c', lend, '2024-02-28', { months: 6 }))).toEqual(['state', 'document'])
    expect(reasons(w.correct('c', lend, '2024-02-28', { months: 6 }, KEEPER, { irregular: true }))).toEqual([])
    expect(reasons(w.correct('c', lend, '2024-02-27', { months: 6 }))).toEqual([])
  })
  test('never covers a date to come or what is typed wrongly', () => {
    const { w, lend } = story()
    expect(reasons(w.correct('c', lend, '2028-03-05', { months: 6 }, WARDEN, { irregular: true }))).toContain('time')
    expect(reasons(w.correct('c', lend, '2024-03-05', { months: 99 }, KEEPER, { irregular: true }))).toEqual(['content'])
  })
})

describe('an entry that never happened', () => {
  test('is struck out: it is there to be read and counts for nothing', () => {
    const { w, lend } = story()
    expect(reasons(w.strike('c', lend))).toEqual([])
    expect([w.state('c').state, w.entries('c').length, w.entries('c').at(-1)?.name]).toEqual(['asked', 4, '@void'])
    expect(reasons(w.correct('c', lend, '2024-03-05', { months: 6 }))).toEqual(['no entry'])
    expect(reasons(w.strike('c', lend))).toEqual(['no entry'])
  })
  test('and opened the case is struck out last: then nothing is left of it', () => {
    const { w, ask, show, lend } = story()
    expect(reasons(w.strike('c', ask))).toEqual(['opening'])
    for (const each of [lend, show, ask]) expect(reasons(w.strike('c', each))).toEqual([])
    expect(w.state('c')).toMatchObject({ state: '', steps: [], seq: 6, opened: '2024-03-01' })
    expect(reasons(w.irregular('c', 'show', '2024-03-05'))).toEqual(['no case'])
    expect(reasons(w.open('d', 'loan', 'spade', 'ask', '2024-03-05'))).toEqual([])
  })
})

describe('the opening of a case', () => {
  test('can be moved as long as it stays the first', () => {
    const { w, ask } = story()
    expect(reasons(w.correct('c', ask, '2024-02-20'))).toEqual([])
    expect(w.state('c')).toMatchObject({ state: 'lent', opened: '2024-02-20' })
    expect(reasons(w.correct('c', ask, '2024-03-05'))).toEqual(['opening'])
  })
  test('can be moved beside a case that came after it', () => {
    const { w, ask } = story()
    w.act('c', 'handBack', '2024-05-01', { whole: false })
    w.open('d', 'loan', 'spade', 'ask', '2024-06-01')
    expect(reasons(w.correct('c', ask, '2024-02-20'))).toEqual([])
  })
  test('cannot be moved into the time of another case of the measure', () => {
    const { w } = story()
    w.act('c', 'handBack', '2024-05-01', { whole: false })
    const second = w.open('d', 'loan', 'spade', 'ask', '2024-06-01')
    expect(reasons(w.correct('d', second, '2024-04-01'))).toEqual(['already open'])
  })
})

describe('who may correct', () => {
  test('is who could do it: neither another office nor another unit, not even for the opening', () => {
    const { w, ask, lend } = story()
    expect(reasons(w.correct('c', lend, '2024-03-05', { months: 6 }, HEAD))).toEqual(['office'])
    for (const entry of [ask, lend]) {
      expect(reasons(w.correct('c', entry, '2024-03-01', {}, elsewhere))).toEqual(['unit'])
      expect(reasons(w.strike('c', entry, elsewhere))).toEqual(['unit'])
    }
  })
  test('is also the office whose work it is today, since the one of that day may be no more', () => {
    const { w, lend } = story()
    expect(reasons(w.correct('c', lend, '2024-03-05', { months: 6 }, WARDEN))).toEqual([])
  })
  test('and does not move the act to a day on which its office or unit had no power', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2025-02-26')
    w.act('c', 'show', '2025-02-26')
    const lend = w.act('c', 'lend', '2025-02-27', { months: 6 })
    for (const by of [KEEPER, WARDEN]) {
      expect(reasons(w.correct('c', lend, '2025-03-02', { months: 6 }, by))).toEqual(['office'])
      expect(reasons(w.correct('c', lend, '2025-03-02', { months: 6 }, by, { irregular: true }))).toEqual(['office'])
    }
    expect(reasons(w.correct('c', lend, '2025-02-28', { months: 6 }, WARDEN))).toEqual([])
  })
  test('is also the unit to which the work went; the seat does not move by it', () => {
    const units = (u: UnitId, on: string) => (u === 'shed' && on >= '2025-07-01' ? ['barn' as UnitId] : [u])
    const { w, ask } = story({ units })
    expect(reasons(w.correct('c', ask, '2024-02-28', {}, { office: 'warden', unit: 'barn' as UnitId }))).toEqual([])
    expect(w.state('c').seats).toEqual([{ seat: 'shed', unit: 'shed', from: '2024-02-28' }])
  })
  test('of a case that the system proposed or took over from paper is any office that works in it, in its unit', () => {
    const { w } = story()
    w.act('c', 'handBack', '2024-05-01', { whole: true })
    const care = w.proposed()[0] ?? ''
    const entry = { entry: w.entries(care)[0]?.id ?? ('' as EntryId), recording: { entries: [], words: [], touched: [], cases: new Map() } }
    expect(reasons(w.strike(care, entry, { ...HEAD, unit: 'other shed' as UnitId }))).toContain('unit')
    expect(reasons(w.strike(care, entry, KEEPER))).toEqual(['office'])
    expect(reasons(w.correct(care, entry, '2024-05-02', {}, HEAD))).toEqual(['no such act'])
    expect(reasons(w.strike(care, entry, HEAD))).toEqual([])
  })
})
