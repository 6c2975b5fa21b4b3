import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  caseRow,
  entryBy,
  makeWorld,
  type Officer,
  officer,
  personRow,
  registering,
  someone,
  sql,
  unitId,
  type World,
  write,
} from '../../test/support/world.ts'
import type { When } from '../kernel/moment.ts'
import type { NowDeadline, NowRows } from './now-rows.ts'
import { readToday } from './today.ts'

const NOW = '2026-03-10T09:00:00+07:00'
let world: World
let east: Officer
let west: Officer
beforeAll(async () => {
  world = await makeWorld('demo')
  east = await officer(world, 'chief', 'east')
  west = await officer(world, 'chief', 'west')
})
afterAll(() => world.end())

const deadline = (over: Partial<Omit<NowDeadline, 'rolled'>> & { readonly rolled: string }): Omit<NowDeadline, 'case'> => ({
  clock: over.rolled,
  acts: ['act'],
  who: 'role',
  offices: ['chief'],
  unit: unitId('east'),
  opens: null,
  raw: over.rolled as When,
  sortKey: over.rolled.length === 10 ? `${over.rolled}T24` : over.rolled,
  from: '2026-03-01' as When,
  edition: 'toy',
  basis: { law: 'toy' },
  moved: null,
  ...over,
  rolled: over.rolled as When,
})

/** A case of the east with these deadlines, and more rows as given. */
const withRows = async (deadlines: readonly Omit<NowDeadline, 'case'>[], more: Partial<NowRows> = {}, at = 'east') => {
  const of = someone()
  const by = at === 'east' ? east : west
  const rows = {
    cases: [caseRow(of, [at])],
    deadlines: deadlines.map((d) => ({ ...d, case: of.case })),
    person: personRow(of, at),
    ...more,
  }
  const outcome = await write(world.db, by, of, { version: 0, made: [registering(by, of), entryBy(by, of)], rows })
  if (outcome.outcome !== 'done') throw new Error(outcome.outcome)
  return of
}
const listOf = async (by: Officer, more: { readonly limit?: number } = {}) => {
  const list = await readToday(world.db, { session: by.session, clock: NOW, ...more })
  if (!list) throw new Error('no session')
  return list
}

test('deadlines of the own office fall into overdue, today and soon by the minute they end', async () => {
  const of = await withRows(
    ['2026-03-09', '2026-03-10T08:59+07:00', '2026-03-10T09:01+07:00', '2026-03-10', '2026-03-17', '2026-03-18'].map((rolled) =>
      deadline({ rolled }),
    ),
  )
  const { rows, totals } = await listOf(east)
  expect(rows.filter((r) => r.case === of.case).map((r) => [r.group, r.rolled])).toEqual([
    ['overdue', '2026-03-09'],
    ['overdue', '2026-03-10T08:59+07:00'],
    ['soon', '2026-03-17'],
    ['today', '2026-03-10T09:01+07:00'],
    ['today', '2026-03-10'],
  ])
  expect(totals).toEqual({ overdue: 2, today: 2, soon: 1, waiting: 0, verify: 0 })
  expect(rows[0]).toMatchObject({ name: 'Nguyễn Văn A', birth: '1990', measure: 'toy', state: 'begun', basis: { law: 'toy' } })
  expect((await listOf(east, { limit: 1 })).rows).toHaveLength(3)
})

test('what another office or unit must do, or the person, is waited for by the unit that has the case', async () => {
  const of = await withRows([
    deadline({ rolled: '2026-03-11', clock: 'other office', offices: ['nurse'] }),
    deadline({ rolled: '2026-03-12', clock: 'other unit', unit: unitId('west') }),
    deadline({ rolled: '2026-03-13', clock: 'person', who: 'person', offices: [] }),
  ])
  const groups = async (by: Officer) => (await listOf(by)).rows.filter((r) => r.case === of.case).map((r) => [r.group, r.rolled])
  expect(await groups(east)).toEqual([
    ['waiting', '2026-03-11'],
    ['waiting', '2026-03-12'],
    ['waiting', '2026-03-13'],
  ])
  // The west may not see the case, so its own duty in it is no row of its list.
  expect(await groups(west)).toEqual([])
})

test('a duty in a case that sits in both units is work of one and waiting of the other', async () => {
  const of = someone()
  const rows = {
    cases: [caseRow(of, ['east', 'west'])],
    deadlines: [{ ...deadline({ rolled: '2026-03-10', unit: unitId('west') }), case: of.case }],
    person: personRow(of, 'east'),
  }
  await write(world.db, east, of, { version: 0, made: [registering(east, of), entryBy(east, of)], rows })
  const groups = async (by: Officer) => (await listOf(by)).rows.filter((r) => r.case === of.case).map((r) => r.group)
  expect([await groups(east), await groups(west)]).toEqual([['waiting'], ['today']])
})

test('a clerk sees the work of the offices of the unit that he types for', async () => {
  const typist = await officer(world, 'typist', 'west')
  const of = await withRows([deadline({ rolled: '2026-03-10', unit: unitId('west') })], {}, 'west')
  expect((await listOf(typist)).rows.filter((r) => r.case === of.case).map((r) => r.group)).toEqual(['today'])
})

test('a window that has not opened is no work yet, and a question is asked from its day on', async () => {
  const of = await withRows([deadline({ rolled: '2026-03-12', opens: '2026-03-11T00:00+07:00' as When })])
  const task = (raised: string) => ({
    case: of.case,
    task: `find out ${raised}`,
    raised: raised as When,
    who: 'role',
    offices: ['chief'],
    unit: unitId('east'),
  })
  const rows = { cases: [caseRow(of, ['east'], 2)], tasks: [task('2026-03-10'), task('2026-03-11')] }
  expect(await write(world.db, east, of, { version: 1, made: [entryBy(east, of, { seq: 2 })], rows })).toMatchObject({ outcome: 'done' })
  expect((await listOf(east)).rows.filter((r) => r.case === of.case).map((r) => [r.group, r.task])).toEqual([
    ['verify', 'find out 2026-03-10'],
  ])
})

test('the list is written down with whose names it showed', async () => {
  const reader = await officer(world, 'chief', 'east')
  const of = await withRows([deadline({ rolled: '2026-03-09' })])
  const { rows } = await listOf(reader)
  const written = await sql(world.owner, 'select what, detail::json as detail from log.access where account = $1', [reader.account])
  expect(written).toEqual([{ what: 'today', detail: { rows: rows.length, shown: expect.arrayContaining([of.person]) } }])
})
