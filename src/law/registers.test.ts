import { expect, test } from 'vitest'
import { type Cause, causesOn, type Register, registerTroubles, yearOfRegister } from '../engine/register.ts'
import { staysOn } from '../engine/stays.ts'
import { isSilence } from '../kernel/citation.ts'
import { day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { law } from './index.ts'
import { aftercare } from './registers/aftercare.ts'
import { dependents } from './registers/dependents.ts'
import { registers } from './registers/index.ts'
import { users } from './registers/users.ts'
import { volunteers } from './registers/volunteers.ts'

test.each(Object.entries(registers))('the register of %s says why each way of a case leads onto it or off it', (_name, register) => {
  expect(registerTroubles(law, register)).toEqual([])
})

const broken = (change: Partial<Register['cases'][string]>): Register => {
  const membership = aftercare.cases['post-rehab']
  if (!membership) throw new Error('post-rehab')
  return { ...aftercare, cases: { 'post-rehab': { ...membership, ...change } } }
}

test.each([
  ['a way off without a cause', broken({ leaves: { served: 'served' } }), 'does not say why referred leaves it'],
  ['a route without a cause', broken({ begins: { voluntary: 'voluntary' } }), 'does not say why compulsory comes onto it'],
  ['a cause that nobody knows', broken({ begins: 'miracle' }), 'knows no cause miracle of coming'],
  ['a state that no sheet has', broken({ in: ['dreaming'] }), 'post-rehab has no state dreaming'],
])('%s is said', (_what, register, sentence) => {
  expect(registerTroubles(law, register).join('\n')).toContain(sentence)
})

test('each cause cites a text in force on its day', () => {
  const causes: readonly Cause[] = Object.values(registers).flatMap((r) => [...Object.values(r.enters), ...Object.values(r.leaves)])
  const dead = causes.flatMap((c) =>
    c.cite.flatMap(({ from, is }, i) => {
      const source = isSilence(is) ? undefined : law.sources[is.law]
      const until = c.cite[i + 1]?.from ?? c.until
      const over = source?.until !== undefined && (until === undefined || source.until < until)
      return source && (source.from > from || over) ? [`${c.term}: ${source.short}`] : []
    }),
  )
  expect(causes.length).toBeGreaterThan(20)
  expect(dead).toEqual([])
})

test('education in the commune takes nobody off the list any more since 1 July 2026', () => {
  expect(causesOn(users.leaves, day('2026-06-30'))).toContain('education')
  expect(causesOn(users.leaves, day('2026-07-01'))).not.toContain('education')
  expect(causesOn(users.leaves, day('2026-06-30'))).not.toContain('detention')
})

test('who was told to be dependent comes onto the list that day, and a later measure in that commune takes them off it', () => {
  const [found, home, done] = ['2026-07-06', '2026-07-20', '2027-01-20'].map(day)
  if (!found || !home || !done) throw new Error('days')
  const of = (measure: string, state: string, from: typeof found, until: typeof found | null) => ({
    person: 'p' as PersonId,
    case: measure as CaseId,
    measure,
    route: 'adult',
    state,
    unit: 'ward' as UnitId,
    from,
    until,
  })
  const told = of('determination', 'addicted', found, null)
  const later = [of('voluntary-community', 'running', home, done), of('voluntary-community', 'completed', done, null)]
  const isOver = ({ state }: { readonly state: string }) => state === 'addicted' || state === 'completed'
  const shown = (stretches: Parameters<typeof staysOn>[1]) =>
    staysOn(dependents, stretches, [], isOver).map((s) => [s.from, s.entered, s.until, s.left])
  expect(shown([told])).toEqual([[found, 'found', null, null]])
  expect(shown([told, ...later])).toEqual([[found, 'found', done, 'completed']])
})

test.each([
  ['2026-06-30', '2026-01-01'],
  ['2026-07-01', '2025-12-15'],
  ['2026-12-14', '2025-12-15'],
  ['2026-12-15', '2026-12-15'],
])('on %s the year of the book of registrations has run since %s', (on, since) => {
  expect(yearOfRegister(volunteers, day(on))).toBe(since)
})

test('who was recorded for not registering never stood in the book of registrations; who stopped comes back into it', () => {
  const days = ['2026-08-03', '2026-08-10', '2026-09-01', '2026-09-08'].map(day)
  const [first, second, third, fourth] = days
  if (!first || !second || !third || !fourth) throw new Error('days')
  const of = (state: string, from: typeof first, until: typeof first | null) => ({
    person: 'p' as PersonId,
    case: 'c' as CaseId,
    measure: 'voluntary-community',
    route: 'adult',
    state,
    unit: 'ward' as UnitId,
    from,
    until,
  })
  const shown = (stretches: Parameters<typeof staysOn>[1]) =>
    staysOn(volunteers, stretches, [], () => false).map((s) => [s.from, s.entered, s.until, s.left])
  expect(shown([of('awaited', first, second), of('violated', second, null)])).toEqual([])
  expect(
    shown([of('registered', first, second), of('running', second, third), of('violated', third, fourth), of('running', fourth, null)]),
  ).toEqual([
    [first, 'home', third, 'violated'],
    [fourth, 'goesOn', null, null],
  ])
})
