import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseRow, entryBy, makeWorld, type Officer, officer, openedBy, someone, sql, type World, write } from '../../test/support/world.ts'
import { findPeople, type Sought } from './people.ts'

let world: World
let east: Officer
let dao: Awaited<ReturnType<typeof openedBy>>
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  const west = await officer(world, 'chief', 'west')
  dao = await openedBy(world.db, east, ['east'], 'Nguyễn Thị Đào', '031090000001')
  await openedBy(world.db, east, ['east'], 'Nguyễn Đào Thị', '031090000002')
  await openedBy(world.db, east, ['east'], 'Trần Văn Đảo', '031090000003')
  await openedBy(world.db, west, ['west'], 'Nguyễn Thị Đào', '031090000004')
})
afterAll(() => world.end())

const names = async (sought: Sought, by = east) => (await findPeople(world.db, by.session, sought))?.hits.map((h) => h.name)

test('a name is found without tone marks, in any order, the last syllable unfinished, the exact name first', async () => {
  expect(await names({ nameKey: 'nguyen thi dao' })).toEqual(['Nguyễn Thị Đào', 'Nguyễn Đào Thị'])
  expect(await names({ nameKey: 'dao ngu' })).toEqual(['Nguyễn Đào Thị', 'Nguyễn Thị Đào'])
  expect(await names({ nameKey: 'tran' })).toEqual(['Trần Văn Đảo'])
  expect(await names({ nameKey: 'nguyen', birthYear: 1990, limit: 1 })).toEqual(['Nguyễn Đào Thị'])
  expect(await names({ nameKey: 'nguyen', birthYear: 1991 })).toEqual([])
  expect(await names({ nameKey: 'a%' })).toEqual([])
  expect(await names({})).toEqual([])
})

test('a number is found whole and only whole; who may not read numbers is shown none', async () => {
  expect(await names({ number: '031090000003' })).toEqual(['Trần Văn Đảo'])
  expect(await names({ number: '03109000000' })).toEqual([])
  const typist = await officer(world, 'typist', 'east')
  expect(await findPeople(world.db, typist.session, { nameKey: 'tran' })).toMatchObject({
    hits: [{ name: 'Trần Văn Đảo', number: null, unitName: 'EAST' }],
  })
})

test('a person of another unit is found once a case of the own unit is about him', async () => {
  const clinic = await officer(world, 'nurse', 'clinic')
  expect(await names({ nameKey: 'dao' }, clinic)).toEqual([])
  const here = { ...dao, case: someone().case }
  await findPeople(world.db, clinic.session, { number: '031090000001', purpose: 'lập hồ sơ' })
  await write(world.db, clinic, here, { version: 1, made: [entryBy(clinic, here)], rows: { cases: [caseRow(here, ['clinic'])] } })
  expect(await names({ nameKey: 'dao' }, clinic)).toEqual(['Nguyễn Thị Đào'])
})

test('the record of a search tells how it was made and what it found, never what was typed', async () => {
  const reader = await officer(world, 'chief', 'east')
  await names({ nameKey: 'nguyen thi dao' }, reader)
  await names({ number: '031090000004', purpose: 'lập hồ sơ' }, reader)
  const rows = await sql(world.owner, 'select what, purpose, detail from log.access where account = $1 order by at', [reader.account])
  expect(rows.map((r) => [r['what'], r['purpose'], JSON.parse(String(r['detail']))])).toEqual([
    ['search', 'own units', { by: 'name', found: 2, shown: expect.arrayContaining([dao.person]) }],
    ['found elsewhere', 'lập hồ sơ', { by: 'number', found: 0, shown: [] }],
  ])
})
