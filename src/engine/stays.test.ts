import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Register } from './register.ts'
import { coversDay, type Listed, type Stretch, staysOn } from './stays.ts'

/** The list of who has a garden tool: while it is `lent`, `broken` or `lost`; a lost one stays on the list for good. */
const cause = (term: string) => ({ term, cite: [] })
const tools: Register = {
  term: 'who has a tool',
  head: [],
  keeper: 'keeper',
  unitKind: 'shed',
  seat: 'shed',
  enters: { borrowed: cause('borrowed'), fetched: cause('fetched'), brought: cause('brought'), noted: cause('noted') },
  leaves: { returned: cause('returned'), laidBy: cause('laid by'), carried: cause('carried off'), struck: cause('struck off') },
  moves: { in: 'brought', out: 'carried' },
  cases: {
    lending: {
      in: ['lent', 'broken', 'lost'],
      begins: { day: 'borrowed', week: 'borrowed' },
      again: { stored: 'fetched' },
      leaves: { back: 'returned', stored: 'laidBy' },
    },
  },
}
const ENDS = ['back', 'lost']
const isEnd = (s: Stretch): boolean => ENDS.includes(s.state)

const FIRST = day('2026-01-01')
const on = (n: number): Day => addDays(FIRST, n)
const person = 'p' as PersonId
const unit = (name: string): UnitId => name as UnitId
type Step = { readonly at: number; readonly state: string; readonly unit: string }

const caseOf = (id: string, steps: readonly Step[]): readonly Stretch[] =>
  steps.map((s, i) => ({
    person,
    case: id as CaseId,
    measure: 'lending',
    route: 'day',
    state: s.state,
    unit: unit(s.unit),
    from: on(s.at),
    until: steps[i + 1] ? on(steps[i + 1]?.at ?? 0) : null,
  }))
const hand = (does: Listed['does'], at: number, where = 'shed'): Listed => ({
  entry: `${does}${at}` as EntryId,
  person,
  does,
  unit: unit(where),
  cause: does === 'enters' ? 'noted' : 'struck',
  on: on(at),
})
const told = (stretches: readonly Stretch[], listed: readonly Listed[] = []) =>
  staysOn(tools, stretches, listed, isEnd).map((s) => [s.unit, s.from, s.entered, s.until, s.left])

test('a case brings somebody on, lays the list by, brings on again and takes off, each with its cause', () => {
  const lent = caseOf('1', [
    { at: 0, state: 'asked', unit: 'shed' },
    { at: 2, state: 'lent', unit: 'shed' },
    { at: 5, state: 'broken', unit: 'shed' },
    { at: 7, state: 'stored', unit: 'shed' },
    { at: 9, state: 'lent', unit: 'shed' },
    { at: 12, state: 'back', unit: 'shed' },
  ])
  expect(told(lent)).toEqual([
    ['shed', on(2), 'borrowed', on(7), 'laidBy'],
    ['shed', on(9), 'fetched', on(12), 'returned'],
  ])
})

test('who moves leaves one list and comes onto the other on the same day', () => {
  const moved = caseOf('1', [
    { at: 0, state: 'lent', unit: 'shed' },
    { at: 4, state: 'lent', unit: 'barn' },
  ])
  expect(told(moved)).toEqual([
    ['shed', on(0), 'borrowed', on(4), 'carried'],
    ['barn', on(4), 'brought', null, null],
  ])
})

test('who was put on by hand and later has a case stands there once, and goes with the case', () => {
  const lent = caseOf('1', [
    { at: 3, state: 'lent', unit: 'shed' },
    { at: 8, state: 'back', unit: 'shed' },
  ])
  expect(told(lent, [hand('enters', 1)])).toEqual([['shed', on(1), 'noted', on(8), 'returned']])
})

test('a lost tool keeps somebody on the list until a later case takes them off', () => {
  const lost = caseOf('1', [{ at: 0, state: 'lost', unit: 'shed' }])
  const later = caseOf('2', [
    { at: 5, state: 'lent', unit: 'shed' },
    { at: 9, state: 'back', unit: 'shed' },
  ])
  expect(told(lost)).toEqual([['shed', on(0), 'borrowed', null, null]])
  expect(told([...lost, ...later])).toEqual([['shed', on(0), 'borrowed', on(9), 'returned']])
})

test('what is struck off by hand stays off although its case goes on', () => {
  const lent = caseOf('1', [
    { at: 0, state: 'lent', unit: 'shed' },
    { at: 6, state: 'broken', unit: 'shed' },
  ])
  expect(told(lent, [hand('leaves', 4)])).toEqual([['shed', on(0), 'borrowed', on(4), 'struck']])
})

const DAYS = 20
const cases = fc
  .array(
    fc.array(
      fc.record({
        at: fc.nat(DAYS - 1),
        state: fc.constantFrom('asked', 'lent', 'broken', 'stored', 'lost', 'back'),
        unit: fc.constantFrom('shed', 'barn'),
      }),
      { maxLength: 6 },
    ),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map((steps, i) => {
      const days = [...new Map(steps.map((s) => [s.at, s])).values()].sort((a, b) => a.at - b.at)
      // A case that is over goes nowhere.
      const over = days.findIndex((s) => ENDS.includes(s.state))
      return caseOf(String(i), over === -1 ? days : days.slice(0, over + 1))
    }),
  )
const hands = fc.array(
  fc.record({ does: fc.constantFrom('enters' as const, 'leaves' as const), at: fc.nat(DAYS - 1), where: fc.constantFrom('shed', 'barn') }),
  { maxLength: 4 },
)

/** The list kept day by day with a pencil: who is on it, and by which cases and notes. */
const byPencil = (all: readonly (readonly Stretch[])[], listed: readonly Listed[]): readonly ReadonlySet<UnitId>[] => {
  const on_: Map<string, { readonly unit: UnitId; readonly since: number; readonly open: boolean }> = new Map()
  return Array.from({ length: DAYS + 1 }, (_, n) => {
    const today = on(n)
    const left: { readonly id: string; readonly unit: UnitId }[] = []
    for (const stretches of all) {
      const id = stretches[0]?.case ?? ''
      const now = stretches.find((s) => s.from <= today && (s.until === null || s.until > today))
      const was = n === 0 ? undefined : stretches.find((s) => s.from < today && (s.until === null || s.until >= today))
      const isIn = (s: Stretch | undefined) => s !== undefined && ['lent', 'broken', 'lost'].includes(s.state)
      if (!now) continue
      if (isIn(was) && !isIn(now)) {
        on_.delete(id)
        left.push({ id, unit: now.unit })
      } else if (isIn(now) && (!isIn(was) || was?.unit !== now.unit)) on_.set(id, { unit: now.unit, since: n, open: !isEnd(now) })
      else if (on_.has(id)) on_.set(id, { unit: now.unit, since: on_.get(id)?.since ?? n, open: !isEnd(now) })
    }
    for (const l of listed)
      if (l.on === today && l.does === 'enters') on_.set(`hand ${l.entry} ${l.unit}`, { unit: l.unit, since: n, open: false })
    for (const l of listed) if (l.on === today && l.does === 'leaves') for (const [id, e] of on_) if (e.unit === l.unit) on_.delete(id)
    for (const gone of left) for (const [id, e] of on_) if (id !== gone.id && e.unit === gone.unit && !e.open && e.since < n) on_.delete(id)
    return new Set([...on_.values()].map((e) => e.unit))
  })
}

test('the list as of any day is the list that a pencil would have kept day by day', () => {
  fc.assert(
    fc.property(cases, hands, (all, said) => {
      const listed = said.map((h) => hand(h.does, h.at, h.where))
      const stays = staysOn(tools, all.flat(), listed, isEnd)
      const days = byPencil(all, listed)
      days.forEach((units, n) => {
        const standing = stays.filter((s) => coversDay(s, on(n))).map((s) => s.unit)
        expect(standing.toSorted(), `day ${n}`).toEqual([...units].sort())
      })
    }),
    { numRuns: 2_000 },
  )
})
