import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryBy, makeWorld, type Officer, officer, openedBy, sql, type World, write } from '../../test/support/world.ts'
import { readQuery } from '../people/query.ts'
import { readCaseFile, readPersonFile } from './files.ts'
import { findPeople } from './people.ts'

let world: World
let east: Officer
let of: Awaited<ReturnType<typeof openedBy>>
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  of = await openedBy(world.db, east, ['east'], 'Nguyễn Thị Đào', '031090000001')
})
afterAll(() => world.end())

test('a list of more than 200 names says how many there were, the first of them, and what proves a list that is made again', async () => {
  const ids = Array.from({ length: 201 }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`)
  const shown = async (of: readonly string[]) =>
    (await sql(world.owner, 'select api.shown($1) as shown', [JSON.stringify(of.map((person) => ({ person, name: 'A' })))]))[0]?.['shown']
  expect(await shown(ids.slice(1).toReversed())).toEqual(ids.slice(1))
  const sha256 = createHash('sha256').update(ids.join(' ')).digest('hex')
  expect(await shown([...ids.toReversed(), ids[0] ?? ''])).toEqual({ named: 201, first: ids.slice(0, 200), sha256 })
})

const accesses = (by: Officer) =>
  sql(world.owner, `select what, purpose, person, "case" from log.access where account = $1 order by at`, [by.account])

test('every reading is written down: a file that was read, one that was refused, a search and an act', async () => {
  const reader = await officer(world, 'chief', 'east')
  await readCaseFile(world.db, { session: reader.session, case: of.case, purpose: 'chuẩn bị hồ sơ' })
  await readPersonFile(world.db, { session: reader.session, person: of.person, purpose: 'xem' })
  await findPeople(world.db, reader.session, readQuery('dao'))
  await write(world.db, reader, of, { version: 1, made: [entryBy(reader, of, { seq: 2 })] })
  const refused = await officer(world, 'chief', 'west')
  await readCaseFile(world.db, { session: refused.session, case: of.case, purpose: 'tò mò' })
  expect(await accesses(reader)).toEqual([
    { what: 'file', purpose: 'chuẩn bị hồ sơ', person: of.person, case: of.case },
    { what: 'file', purpose: 'xem', person: of.person, case: null },
    { what: 'search', purpose: 'own units', person: of.person, case: null },
    { what: 'act', purpose: 'act', person: of.person, case: of.case },
  ])
  expect(await accesses(refused)).toEqual([{ what: 'file refused', purpose: 'tò mò', person: null, case: of.case }])
})
