import fc from 'fast-check'
import { expect, test } from 'vitest'
import { project } from '../engine/project.ts'
import { toyWorld } from '../engine/toy-world.ts'
import { addDays, type Day, day } from '../kernel/day.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { type Book, bookOf } from '../units/book.ts'
import { whyNotRule } from '../units/rule.ts'
import { type Ruling, ruled, type Statement } from '../units/rulings.ts'
import type { Unit } from '../units/unit.ts'

const FIRST = day('2022-01-01')
const LAST = day('2027-12-31')
const DAYS = 2191
const TOWN = 'town' as UnitId
const NAMES = ['a', 'b', 'c', 'd'] as readonly string[] as readonly UnitId[]

const unit = (id: UnitId, kind: Unit['kind'], parent: UnitId | undefined): Unit => ({
  id,
  code: id,
  kind,
  name: id,
  parent,
  from: FIRST,
  until: undefined,
})
const base = { units: [unit(TOWN, 'province', undefined), ...NAMES.map((n) => unit(n, 'clinic', TOWN))], successors: [] }

const someDay = fc.integer({ min: 1, max: DAYS - 1 }).map((n) => addDays(FIRST, n))
const someUnit = fc.constantFrom(...NAMES)

/** What officials say, and when: ends to come or long past, mergers, divisions, choices; most of it stands, the rest is refused. */
const someSaid: fc.Arbitrary<readonly { readonly said: Day; readonly statement: Statement }[]> = fc.array(
  fc.record({
    said: someDay,
    statement: fc.oneof(
      fc.record({
        name: fc.constant('@end' as const),
        says: fc.record({ unit: someUnit, until: someDay, to: fc.subarray([...NAMES], { maxLength: 3 }) }),
      }),
      fc.record({ name: fc.constant('@successor' as const), says: fc.record({ unit: someUnit, to: someUnit }) }),
    ),
  }),
  { minLength: 4, maxLength: 14 },
)

/** The units as they were known from each day on on which something was said that stands. */
const knownBy = (said: readonly { readonly said: Day; readonly statement: Statement }[]): ((on: Day) => Book) => {
  const rulings: Ruling[] = []
  const books: { readonly from: Day; readonly book: Book }[] = [{ from: FIRST, book: bookOf(base) }]
  for (const { said: on, statement } of said.toSorted((a, b) => (a.said < b.said ? -1 : 1))) {
    if (whyNotRule(base, rulings, statement).length > 0) continue
    rulings.push({ ...statement, id: `${rulings.length}` as EntryId, seq: rulings.length + 1, on } as Ruling)
    books.push({ from: on, book: bookOf(ruled(base, rulings)) })
  }
  return (on) => (books.findLast((b) => b.from <= on) ?? books[0])?.book ?? bookOf(base)
}

const minute = (on: Day): string => `${on}T08:00+07:00`

test('on every day from 2022 to 2027 each open case has exactly one standing unit a seat, or waits on the list until somebody chooses', () => {
  let waited = 0
  const choices = fc.array(fc.record({ on: someDay, which: fc.nat() }), { maxLength: 3 })
  fc.assert(
    fc.property(someSaid, someDay, someUnit, choices, (said, begins, opens, chosen) => {
      const book = knownBy(said)
      let today = begins
      const world = toyWorld({
        units: (u, on) => book(today).locate(u, on).units,
        kindOf: (u) => (book(today).get(u)?.kind === 'clinic' ? 'shed' : 'town'),
        above: (u, on) => book(today).above(u, on),
        now: minute(begins),
      })
      const [home, ...others] = book(begins).locate(opens, begins).units
      if (!home || others.length > 0) return
      world.open('case', 'loan', 'spade', 'ask', begins, {}, { office: begins < '2025-03-01' ? 'keeper' : 'warden', unit: home })
      const row = () => project(world.view(), world.state('case')).case
      for (; today <= LAST; today = addDays(today, 1)) {
        world.at(minute(today))
        const { units, unassigned } = row()
        const [only = TOWN] = units
        const stands = book(today).locate(only, today).units
        // An expectation of each day took nine tenths of the time.
        const [wait] = unassigned
        if (units.length !== 1 || (wait ? wait.unit !== only : stands.length !== 1 || stands[0] !== only))
          expect.fail(`${today}: ${units} ${JSON.stringify(unassigned)}`)
        if (wait) waited += 1
        const choice = chosen.find((c) => c.on <= today)
        if (!choice || !wait) continue
        const to = wait.to
        const among = to.length > 1 ? to : NAMES.filter((n) => book(today).locate(n, today).units[0] === n)
        const next = among[choice.which % Math.max(among.length, 1)]
        if (!next) continue
        world.assign('case', { seat: 'shed', unit: next }, { office: 'mayor', unit: TOWN })
        expect(row()).toMatchObject({ units: [next], unassigned: [] })
      }
    }),
    { numRuns: 60 },
  )
  // The property would hold of nothing if no case ever waited.
  expect(waited).toBeGreaterThan(50)
})
