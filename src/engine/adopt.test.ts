import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { AccountId, CaseId, UnitId } from '../kernel/ids.ts'
import { when } from '../kernel/moment.ts'
import { type Adoption, adopt } from './adopt.ts'
import { due } from './due.ts'
import { fold } from './fold.ts'
import { term } from './term.ts'
import { HEAD, reasons, toyWorld, WARDEN } from './toy-world.ts'

/** A spade lent on paper on 2026-01-05 for ten months, taken over on 2026-03-02. */
const paper: Adoption = {
  opens: { measure: 'loan', route: 'spade' },
  state: 'lent',
  happened: day('2026-03-02'),
  facts: { asked: when('2026-01-02'), lent: when('2026-01-05') },
  documents: ['licence'],
  fixed: { on: day('2026-01-05'), says: { months: 10 } },
  note: 'hồ sơ số 12',
}
const adopted = (changed: Partial<Adoption> = {}) => {
  const w = toyWorld()
  return { w, came: w.adopt('c', { ...paper, ...changed }) }
}

describe('a case that began on paper', () => {
  test('goes on from where the paper file stood', () => {
    const { w, came } = adopted()
    expect(reasons(came)).toEqual([])
    expect(w.state('c')).toMatchObject({ state: 'lent', adopted: true, opened: '2026-03-02', seats: [{ seat: 'shed', unit: 'shed' }] })
    expect(Object.keys(w.state('c').documents)).toEqual(['licence'])
    expect(reasons(w.act('c', 'clean', '2026-03-03'))).toEqual([])
    expect(reasons(w.act('c', 'lend', '2026-03-03', { months: 6 }))).toEqual(['state'])
  })
  test('has the length that the sheet of the day of its decision gives, and keeps it across the border', () => {
    const { w } = adopted()
    expect([w.state('c').fixed?.sheet.from, term(w.state('c'))?.ends]).toEqual(['2022-01-01', '2026-11-05'])
    expect(reasons(w.act('c', 'paint', '2026-08-01'))).toEqual(['old case'])
    expect(reasons(w.act('c', 'chip', '2026-08-01'))).toEqual([])
  })
  test('counts days that the paper file credits, and those away', () => {
    const intervals = [
      { name: 'borrowed', from: day('2025-12-26'), to: day('2026-01-05') },
      { name: 'rain', from: day('2026-02-01'), to: day('2026-02-04') },
    ]
    const { w } = adopted({ intervals })
    expect(term(w.state('c'))?.ends).toBe('2026-10-29')
    expect(term(adopted({ intervals: [{ name: 'rain', from: day('2026-02-01') }] }).w.state('c'))?.ends).toBeUndefined()
  })
  test('ends earlier by what had been taken off when it was taken over', () => {
    const w = toyWorld()
    const care: Adoption = {
      opens: { measure: 'care', route: 'short' },
      state: 'cared',
      happened: day('2026-03-20'),
      facts: { back: when('2026-03-02') },
      documents: [],
      fixed: { on: day('2026-03-02'), says: {} },
      remitted: [{ act: 'ease', on: day('2026-03-10'), n: 5 }],
    }
    expect(reasons(w.adopt('c', care, HEAD))).toEqual([])
    expect(term(w.state('c'))).toMatchObject({
      ends: '2026-03-28',
      steps: expect.arrayContaining([expect.objectContaining({ because: 'Ease' })]),
    })
    expect(reasons(w.act('c', 'ease', '2026-03-21', { days: 2 }, HEAD))).toEqual([])
    expect(term(w.state('c'))?.ends).toBe('2026-03-26')
  })
  test('has the date of its decision among its dates, where only that decision leaves it', () => {
    expect(adopted({ facts: {} }).w.state('c').facts).toMatchObject({ lent: { when: '2026-01-05' } })
  })
  test('has the limits that run from its dates, and recurring duties from the taking over', () => {
    const { w } = adopted()
    w.at('2026-03-03T08:00+07:00')
    expect(due(w.view(), w.state('c')).map((d) => [d.acts[0], d.rolled])).toEqual([
      ['clean', '2026-04-01'],
      ['handBack', '2026-10-06'],
    ])
  })
  test('may have been opened, not decided, on paper: then it is decided here', () => {
    const { w } = adopted({ state: 'asked', facts: { asked: when('2026-02-27') }, fixed: undefined })
    expect(reasons(w.act('c', 'lend', '2026-03-03', { months: 6 }))).toEqual([])
    expect(term(w.state('c'))?.ends).toBe('2026-09-03')
  })
  test('keeps its note outside the sealed body', () => {
    expect(adopted().w.entries('c')[0]?.body).toMatchObject({ says: {}, words: { note: 'hash' }, adopted: { state: 'lent' } })
  })
  test('names the units of its other seats', () => {
    const seats = { shed: 'barn' as UnitId }
    expect(adopted({ seats }).w.state('c').seats).toMatchObject([{ seat: 'shed', unit: 'shed' }])
  })
  test('has its seats in the order in which the log gives them back, whichever was named first', () => {
    const { w } = adopted()
    const [entry] = w.entries('c')
    if (!entry) throw new Error('it was adopted')
    const { body } = entry
    const id = 'c' as CaseId
    const seatsWith = (seats: Readonly<Record<string, UnitId>>) =>
      fold({ ...w.view(), cases: new Map([[id, [{ ...entry, body: { ...body, seats } }]]]) }, id)?.seats.map(({ seat }) => seat)
    const [shed, barn] = ['shed' as UnitId, 'barn' as UnitId]
    expect(seatsWith({ shed, barn })).toEqual(['barn', 'shed'])
    expect(seatsWith({ barn, shed })).toEqual(['barn', 'shed'])
  })
})

describe('a paper file is not taken over', () => {
  test.each<[string, string | undefined, Partial<Adoption>]>([
    ['on a day that no text covers', 'happened', { happened: day('2021-12-31') }],
    ['on a day to come', 'happened', { happened: day('2027-01-02') }],
    ['on a route that is none', 'route', { opens: { measure: 'loan', route: 'plough' } }],
    ['in a state that is none', 'state', { state: 'constructor' }],
    ['with a date that is none', 'facts.__proto__', { facts: JSON.parse('{"__proto__": "2026-01-05"}') }],
    ['with a date nobody could have typed', 'facts.lent', { facts: { lent: '2026-02-30' as never } }],
    ['with a date after the taking over', 'facts.lent', { facts: { lent: when('2026-03-03') } }],
    ['with a date before the birth', 'facts.lent', { facts: { lent: when('1989-12-31') } }],
    ['with a paper that is none', 'documents.toString', { documents: ['toString'] }],
    ['with a decision of a day that no text covers', 'fixed.on', { fixed: { on: day('2021-01-05'), says: {} } }],
    ['with a decision after the taking over', 'fixed.on', { fixed: { on: day('2026-03-03'), says: { months: 6 } } }],
    ['with a decision that says what it could not', 'fixed.says.months', { fixed: { on: day('2026-01-05'), says: { months: 13 } } }],
    ['with a decision that leaves the length open', 'fixed.on', { fixed: { on: day('2026-01-05'), says: {} } }],
    ['with a stretch that is none', 'intervals.0', { intervals: [{ name: 'sun', from: day('2026-02-01') }] }],
    [
      'with a stretch that ends before it begins',
      'intervals.0',
      { intervals: [{ name: 'rain', from: day('2026-02-02'), to: day('2026-02-01') }] },
    ],
    [
      'with a stretch that ends after the taking over',
      'intervals.0',
      { intervals: [{ name: 'rain', from: day('2026-02-02'), to: day('2026-03-03') }] },
    ],
    ['with a stretch still running that cannot be', 'intervals.0', { intervals: [{ name: 'borrowed', from: day('2025-12-26') }] }],
    ['with another day for what the decision left', 'facts.lent', { facts: { lent: when('2026-01-06') } }],
    [
      'with something taken off by an act that takes nothing off',
      'remitted.0',
      { remitted: [{ act: 'clean', on: day('2026-02-02'), n: 1 }] },
    ],
    ['with a seat that is none', 'seats.throne', { seats: { throne: 'shed' as UnitId } }],
    ['with a unit that is none', 'seats.shed', { seats: { shed: 'The Shed' as UnitId } }],
    ['with a note of ten million letters', 'note', { note: 'x'.repeat(10_000_000) }],
  ])('%s', (_, field, changed) => {
    const { w, came } = adopted(changed)
    expect('refused' in came && came.refused.map((r) => r.field)).toContain(field)
    expect(w.maybe('c')).toBeUndefined()
  })
  test('with a unit that nobody knows, or of another kind', () => {
    const seats = { shed: 'gone' as UnitId }
    expect(toyWorld({ units: (u) => (u === 'gone' ? [] : [u]) }).adopt('c', { ...paper, seats })).toMatchObject({
      refused: [{ field: 'seats.shed' }],
    })
    const view = { ...toyWorld().view(), kindOf: (u: UnitId) => (u === 'gone' ? 'prison' : 'shed') }
    const by = { acting: WARDEN, signer: undefined, recordedBy: 'a' as AccountId }
    expect(adopt(view, by, { ...paper, seats }, 'c' as CaseId, ['e'], () => '')).toMatchObject({ refusals: [{ field: 'seats.shed' }] })
  })
  test('by an office that does nothing in the measure', () => {
    const w = toyWorld()
    expect(reasons(w.adopt('c', paper, HEAD))).toEqual(['office'])
    expect(reasons(w.adopt('c', paper, WARDEN))).toEqual([])
  })
  test('while another case of the measure runs, or under its own name', () => {
    const { w } = adopted()
    expect(reasons(w.adopt('d', paper))).toEqual(['already open'])
    expect(reasons(w.adopt('c', paper))).toContain('opening')
  })
  test('as of a day before another began that still runs, unless it was over', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2026-06-01')
    expect(reasons(w.adopt('d', paper))).toEqual(['already open'])
    expect(reasons(w.adopt('d', { ...paper, state: 'back' }))).toEqual([])
  })
})

test.each<[string, string, number]>([
  ['before the decision', '2026-03-01', 5],
  ['after the taking over', '2026-03-21', 5],
  ['more than the act may', '2026-03-10', 21],
  ['nothing at all', '2026-03-10', 0],
])('what was taken off is not taken over %s', (_, on, n) => {
  const care = {
    opens: { measure: 'care', route: 'short' },
    state: 'cared',
    happened: day('2026-03-20'),
    facts: { back: when('2026-03-02') },
    documents: [],
    fixed: { on: day('2026-03-02'), says: {} },
    remitted: [{ act: 'ease', on: day(on), n }],
  }
  const came = toyWorld().adopt('c', care, HEAD)
  expect('refused' in came && came.refused.map((r) => r.field)).toEqual(['remitted.0'])
})

test('what was taken over wrongly is struck out and taken over again', () => {
  const { w, came } = adopted()
  expect(reasons(w.strike('c', came, WARDEN))).toEqual([])
  expect(reasons(w.adopt('d', paper))).toEqual([])
})
