import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  caseRow,
  entryBy,
  makeWorld,
  type Officer,
  officer,
  openedBy,
  personRow,
  registering,
  someone,
  sql,
  type World,
  write,
} from '../../test/support/world.ts'
import type { Because } from '../people/evidence.ts'
import { readQuery } from '../people/query.ts'
import { findPeople } from './people.ts'

let world: World
let east: Officer
let director: Officer
let dao: Awaited<ReturnType<typeof openedBy>>
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  director = await officer(world, 'director', 'province')
  const west = await officer(world, 'chief', 'west')
  dao = await openedBy(world.db, east, ['east'], 'Nguyễn Thị Đào', '031090000001')
  await openedBy(world.db, east, ['east'], 'Nguyễn Đào Thị', '031090000002')
  await openedBy(world.db, east, ['east'], 'Trần Văn Đảo', '031090000003')
  await openedBy(world.db, west, ['west'], 'Nguyễn Thị Đào', '031090000004')
  await openedBy(world.db, east, ['east'], 'Lý Văn Cường', 'B1234567')
})
afterAll(() => world.end())

const find = async (q: string, by = east, purpose?: string) =>
  (await findPeople(world.db, by.session, readQuery(q), { purpose }))?.hits ?? []
const names = async (q: string, by = east) => (await find(q, by)).map((h) => h.name)

test.each<[string, string, readonly Because[]]>([
  ['Nguyễn Thị Đào', 'Nguyễn Thị Đào', ['name']],
  ['nguyen thi dao', 'Nguyễn Thị Đào', ['unmarked']],
  ['NGUYEN THI DAO 1990', 'Nguyễn Thị Đào', ['unmarked', 'birth']],
  ['cường văn lý', 'Lý Văn Cường', ['swapped']],
  ['nguyen dao', 'Nguyễn Thị Đào', ['part']],
  ['nguyễn thị đ', 'Nguyễn Thị Đào', ['part']],
  ['nguyen thi dap', 'Nguyễn Thị Đào', ['similar']],
  ['nguyen thj dao', 'Nguyễn Thị Đào', ['similar']],
  ['nguyenthi dao', 'Nguyễn Thị Đào', ['unmarked']],
  ['Nguyeenx Thij Ddaof', 'Nguyễn Thị Đào', ['unmarked']],
  ['Nguyễn Thị Đảo', 'Nguyễn Thị Đào', ['unmarked']],
  ['li van cuong', 'Lý Văn Cường', ['unmarked']],
  ['ly van cuog', 'Lý Văn Cường', ['similar']],
  ['tran van dao east', 'Trần Văn Đảo', ['unmarked', 'place']],
  ['031 090 000 001', 'Nguyễn Thị Đào', ['number']],
  ['b1234567', 'Lý Văn Cường', ['number']],
  ['0000001', 'Nguyễn Thị Đào', ['number-part']],
  ['031090000001||NGUYỄN THỊ ĐÀO|01011990|Nữ|Tổ 4|01012021', 'Nguyễn Thị Đào', ['number', 'birth']],
  ['001090999999||LÝ VĂN CƯỜNG|01011990|Nam|Tổ 4|01012021', 'Lý Văn Cường', ['name', 'birth']],
])('%s finds %s first, because of %j', async (q, name, because) => {
  const [first] = await find(q)
  expect([first?.name, first?.because]).toEqual([name, because])
})

test('a province is searched through the names, and finds the same', async () => {
  for (let n = 0; n < 25; n += 1)
    await sql(
      world.owner,
      `insert into units.unit (id, code, kind, name, parent, valid_from) values ($1, $1, 'toy', $1, 'province', '2020-01-01')`,
      [`hamlet-${n}`],
    )
  await sql(world.owner, 'select units.refresh_within()')
  for (const q of [
    'nguyen thi dao',
    'đào thị nguyễn',
    'nguyen dao',
    'nguyen thj dao',
    'nguyenthi dao',
    'nguyễn thị đ',
    'nguyen dao 1990',
    'dao',
  ])
    expect(
      (await names(q, director)).filter((n) => n === 'Nguyễn Thị Đào'),
      q,
    ).toHaveLength(2)
  expect(await names('nguyen thi dao 1991', director)).toEqual([])
  expect((await find('nguyen thi dao west', director))[0]).toMatchObject({ unitName: 'WEST', because: ['unmarked', 'place'] })
})

const longest = 'Công Huyền Tôn Nữ Ngọc Minh Hoàng Anh Thùy Phương Thảo Linh Bảo Gia Khuyên'
test('a name of fifteen syllables is found by a few of them, and by all', async () => {
  const of = someone()
  await write(world.db, east, of, { version: 0, made: [registering(east, of)], rows: { person: personRow(of, 'east', longest) } })
  for (const by of [east, director])
    for (const q of ['cong huyen', 'khuyen 1990', 'gia khuyen', 'cong huyen khuyen', longest])
      expect((await names(q, by))[0], q).toBe(longest)
})

test('in a province a rare name is found among many that hold the same syllables', async () => {
  for (const middle of 'Anh Bá Cao Chí Đan Đình Duy Gia Hải Hoài Huy Khắc Kim Lan Mai Minh Nam Nhật Phi Quang Sơn Viết Thế Tú Vũ'.split(
    ' ',
  ))
    await openedBy(world.db, east, ['east'], `Quách ${middle} Mẫn`)
  const { person } = await openedBy(world.db, east, ['east'], 'Quách Xuân Mẫn')
  await sql(world.owner, `update now.person set birth = '1961' where person = $1`, [person])
  expect(await names('quach man 1961', director)).toEqual(['Quách Xuân Mẫn'])
})

test('a place alone finds its people, behind whoever is called so', async () => {
  const west = await officer(world, 'chief', 'west')
  const of = someone()
  await write(world.db, west, of, { version: 0, made: [registering(west, of)], rows: { person: personRow(of, 'west', 'Mùa Thị West') } })
  const found = await find('west', director)
  expect(found.map((h) => [h.name, h.because])).toEqual([
    ['Mùa Thị West', ['part']],
    ['Nguyễn Thị Đào', ['place']],
  ])
  expect(await names('west 1991', director)).toEqual([])
  expect(await names('west')).toEqual([])
})

test('of a year as many persons are found as are asked for, whatever they are called besides', async () => {
  for (const [name, others] of [
    ['Bế Văn Thọ', ['Tho A', 'Tho B', 'Tho C']],
    ['Cà Văn Phúc', []],
    ['Đàm Văn Lộc', []],
  ] as const) {
    const { person } = await openedBy(world.db, east, ['east'], name)
    await sql(
      world.owner,
      `insert into now.person_name (person, name, name_key, alias) select $1, n, lower(n), true from unnest($2::text[]) n`,
      [person, others],
    )
    await sql(world.owner, `update now.person set birth = '1953' where person = $1`, [person])
  }
  const found = await findPeople(world.db, east.session, readQuery('1953'), { limit: 3 })
  expect(found?.hits.map((h) => h.name)).toEqual(['Bế Văn Thọ', 'Cà Văn Phúc', 'Đàm Văn Lộc'])
})

test('nothing that was typed is read as a pattern', async () => {
  for (const q of ['%', '_', '~', '{', "';--", '\\']) expect(await names(q), q).toEqual([])
  expect(await names('d_o')).toEqual(await names('d o'))
})

test('a number is found whole; some of its digits only by whoever may read numbers', async () => {
  expect(await names('031090000003')).toEqual(['Trần Văn Đảo'])
  const typist = await officer(world, 'typist', 'east')
  expect(await find('tran', typist)).toMatchObject([{ name: 'Trần Văn Đảo', number: null, unitName: 'EAST' }])
  expect(await find('090000003', typist)).toEqual([])
  expect(await find('0000003', typist)).toEqual([])
})

test('a person of another unit is found once a case of the own unit is about him', async () => {
  const clinic = await officer(world, 'nurse', 'clinic')
  expect(await names('dao', clinic)).toEqual([])
  const here = { ...dao, case: someone().case }
  await find('031090000001', clinic, 'lập hồ sơ')
  await write(world.db, clinic, here, { version: 1, made: [entryBy(clinic, here)], rows: { cases: [caseRow(here, ['clinic'])] } })
  expect(await names('dao', clinic)).toEqual(['Nguyễn Thị Đào'])
})

test('a name that nobody bears any more leaves nothing behind', async () => {
  const kept = () =>
    sql(world.owner, `select (select count(*)::int from now.name) as names, (select count(*)::int from now.name_part) as parts`)
  const before = await kept()
  const of = someone()
  await write(world.db, east, of, { version: 0, made: [registering(east, of)], rows: { person: personRow(of, 'east', 'Hư Xuyến Cấu') } })
  expect(await names('xuyen cau')).toEqual(['Hư Xuyến Cấu'])
  await write(world.db, east, of, {
    version: 1,
    made: [entryBy(east, of, { kind: 'identity', name: '@describe', seq: 2 })],
    rows: { person: personRow(of, 'east', 'Trần Văn Đảo') },
  })
  expect(await names('xuyen cau')).toEqual([])
  expect(await names('tran van dao')).toHaveLength(2)
  expect(await kept()).toEqual(before)
})

test('two records that are one person are one hit, by either name', async () => {
  const first = await openedBy(world.db, east, ['east'], 'Khổng Vĩnh Sủa', '031090000091')
  const second = await openedBy(world.db, east, ['east'], 'Khổng Vĩnh Sửu', '031090000092')
  expect(await names('khong vinh')).toHaveLength(2)
  await sql(world.owner, 'update now.person set canonical = $1, family = $1 where person = any($2)', [
    first.person,
    [first.person, second.person],
  ])
  expect(await find('khong vinh')).toMatchObject([{ person: first.person }])
  expect(await find('khong vinh suu')).toMatchObject([{ person: second.person }])
})

test('a number or a phone of the other record of a person finds the own one', async () => {
  const west = await officer(world, 'chief', 'west')
  const mine = await openedBy(world.db, east, ['east'], 'Bùi Thị Gộp', '031090000081')
  const theirs = await openedBy(world.db, west, ['west'], 'Bùi Thị Gọp', '031090000082')
  await sql(world.owner, `insert into now.person_number (person, kind, number) values ($1, 'phone', '0912000082')`, [theirs.person])
  const elsewhere = async () => (await findPeople(world.db, east.session, readQuery('031090000082'), { purpose: 'p' }))?.elsewhere
  expect(await elsewhere()).toBe(theirs.person)
  await sql(world.owner, 'update now.person set canonical = $1, family = $1 where person = any($2)', [
    theirs.person,
    [mine.person, theirs.person],
  ])
  expect(await elsewhere()).toBeNull()
  expect(await find('031090000082')).toMatchObject([
    { person: mine.person, name: 'Bùi Thị Gộp', number: '031090000081', because: ['number'] },
  ])
  expect(await find('0912000082')).toMatchObject([{ person: mine.person, because: ['phone'] }])
})

test('an office that may see nobody is not told whose number it is', async () => {
  const administrator = await officer(world, 'administrator', 'province')
  const found = await findPeople(world.db, administrator.session, readQuery('031090000004'), { purpose: 'p' })
  expect(found).toEqual({ hits: [], elsewhere: null })
})

test('the record of a search tells how it was made and what it found, never what was typed', async () => {
  const reader = await officer(world, 'chief', 'east')
  await find('nguyen thi dao', reader)
  await find('031090000004', reader, 'lập hồ sơ')
  const rows = await sql(world.owner, 'select what, purpose, detail from log.access where account = $1 order by at', [reader.account])
  expect(rows.map((r) => [r['what'], r['purpose'], JSON.parse(String(r['detail']))])).toEqual([
    ['search', 'own units', { by: 'name', found: expect.any(Number), shown: expect.arrayContaining([dao.person]) }],
    ['found elsewhere', 'lập hồ sơ', { by: 'number', found: 0, shown: [] }],
  ])
})

test('who is known where follows from persons, names and cases, however they were written', async () => {
  const differing = await sql(
    world.owner,
    `(table now.bearer except select * from now.bearing) union all (select * from now.bearing except table now.bearer)`,
  )
  expect(differing).toEqual([])
  expect(await sql(world.owner, 'select from now.bearer limit 1')).toHaveLength(1)
})
