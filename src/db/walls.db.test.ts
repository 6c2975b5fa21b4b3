import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryBy, makeWorld, type Officer, officer, openedBy, sql, unitId, type World, write } from '../../test/support/world.ts'
import { day } from '../kernel/day.ts'
import { createAccountAsOwner } from './accounts.ts'
import { readCase, readPerson } from './acts.ts'
import { readCaseFile, readPersonFile } from './files.ts'
import { findPeople } from './people.ts'
import type { Query } from './pool.ts'
import { readToday } from './today.ts'

let world: World
let east: Officer
let west: Officer
let of: Awaited<ReturnType<typeof openedBy>>
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  west = await officer(world, 'chief', 'west')
  of = await openedBy(world.db, east, ['east'], 'Nguyễn Thị Đào', '031090000001')
})
afterAll(() => world.end())

const query = (text: string, values: readonly unknown[] = []): Query => ({ name: text.slice(0, 50), text, values })
const asking = { session: Buffer.alloc(32), key: randomUUID() }

describe('the role of the program', () => {
  test('reads no table of the log, of names or of sign-in, and writes none at all', async () => {
    const rows = await world.asOwner.query<{ table: string; may: string }>(
      query(`
        select c.oid::regclass::text as table, string_agg(p.privilege, ' ') as may
        from pg_class c
        cross join unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) as p(privilege)
        where c.relnamespace::regnamespace::text in ('app', 'units', 'signin', 'walls', 'now', 'log', 'spans', 'api') and c.relkind in ('r', 'v', 'p')
          and has_table_privilege('hoa_nhap_app', c.oid, p.privilege)
        group by c.oid order by 1`),
    )
    expect(rows).toEqual(['now."case"', 'now.deadline', 'now.task'].map((table) => ({ table, may: 'SELECT' })))
    await expect(world.db.query(query('select name from now.person'))).rejects.toThrow('permission denied')
    await expect(world.db.query(query('insert into log.entry (id) values (null)'))).rejects.toThrow('permission denied')
    await expect(world.db.query(query('truncate log.access'))).rejects.toThrow('permission denied')
  })

  test('cannot become another role, nor make anything', async () => {
    for (const role of ['hoa_nhap_owner', 'hoa_nhap_log', 'hoa_nhap_report', 'postgres'])
      await expect(world.db.query(query(`set role ${role}`))).rejects.toThrow('permission denied')
    await expect(world.db.query(query('create table public.t ()'))).rejects.toThrow('permission denied')
    await expect(world.db.query(query('create schema t'))).rejects.toThrow('permission denied')
  })

  test('may call exactly these functions, and nobody else any', async () => {
    const rows = await world.asOwner.query<{ name: string }>(
      query(`
        select p.proname as name from pg_proc p
        where p.pronamespace = 'api'::regnamespace and has_function_privilege('hoa_nhap_app', p.oid, 'execute') order by 1`),
    )
    expect(rows.map((r) => r.name)).toEqual([
      'account_change',
      'account_create',
      'accounts_list',
      'append',
      'case_file',
      'case_view',
      'enter',
      'erase_words',
      'find_people',
      'installation',
      'office_end',
      'office_hold',
      'own_password',
      'own_secrets',
      'own_totp',
      'person_file',
      'person_view',
      'plan_counts',
      'plan_people',
      'project_next',
      'project_put',
      'project_state',
      'roots_after',
      'seal_put',
      'seal_state',
      'seal_take',
      'session_list',
      'session_open',
      'session_revoke',
      'session_view',
      'sign_in_failed',
      'sign_in_view',
      'today',
      'units_find',
      'units_named',
    ])
    const open = query(`
      select p.oid::regprocedure::text as name from pg_proc p
      where p.pronamespace::regnamespace::text in ('app', 'units', 'signin', 'walls', 'now', 'log', 'spans', 'api')
        and has_function_privilege('public', p.oid, 'execute')`)
    expect(await world.asOwner.query(open)).toEqual([])
  })

  test('every table with persons is under forced policies', async () => {
    const bare = query(`
      select c.oid::regclass::text as table from pg_class c
      where c.relnamespace::regnamespace::text in ('now', 'log') and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(await world.asOwner.query(bare)).toEqual([])
  })

  test('even the owner of the tables changes nothing that was recorded', async () => {
    for (const statement of [
      `update log.entry set name = 'x'`,
      'delete from log.entry',
      'truncate log.entry cascade',
      `update log.access set what = 'x'`,
      'delete from log.words',
      'delete from log.batch',
      `update app.installation set kind = 'demo'`,
    ])
      await expect(sql(world.owner, statement), statement).rejects.toThrow('insert-only')
  })
})

describe('a person of another unit', () => {
  test('is invisible in every table that a screen may read', async () => {
    const counts = (by: Officer) =>
      world.db.transaction(async (tx) => {
        await tx.query(query('select api.enter($1)', [by.session]))
        const [row] = await tx.query(
          query(`select (select count(*)::int from now."case") as cases, (select count(person)::int from now.person) as persons`),
        )
        return row
      })
    expect(await counts(east)).toEqual({ cases: 1, persons: 1 })
    expect(await counts(west)).toEqual({ cases: 0, persons: 0 })
    expect(await world.db.query(query('select "case" from now."case"'))).toEqual([])
  })

  test('is invisible through every function, to another unit as to no session', async () => {
    const purpose = 'test'
    const view = await readCase(world.db, { ...asking, session: west.session, case: of.case })
    expect([view?.person, view?.cases]).toEqual([undefined, []])
    const person = await readPerson(world.db, { ...asking, session: west.session, person: of.person })
    expect(person?.cases.filter((c) => c.seen)).toEqual([])
    expect(await readCaseFile(world.db, { session: west.session, case: of.case, purpose })).toBe('not found')
    expect(await readPersonFile(world.db, { session: west.session, person: of.person, purpose })).toBe('not found')
    expect((await findPeople(world.db, west.session, { nameKey: 'nguyen thi dao', purpose }))?.hits).toEqual([])
    expect((await readToday(world.db, { session: west.session }))?.rows).toEqual([])
    const nobody = east.session.map(() => 0) as typeof east.session // a key that no session has
    expect(await readCaseFile(world.db, { session: nobody, case: of.case, purpose })).toBe('no session')
    expect(await findPeople(world.db, nobody, { nameKey: 'dao' })).toBeUndefined()
    expect(await readToday(world.db, { session: nobody })).toBeUndefined()
  })

  test('answers an exact number, to a purpose, with nothing but that there is a file', async () => {
    const number = '031090000001'
    expect(await findPeople(world.db, west.session, { number })).toEqual({ hits: [], elsewhere: null })
    expect(await findPeople(world.db, west.session, { number, purpose: 'lập hồ sơ' })).toEqual({ hits: [], elsewhere: of.person })
    expect(await findPeople(world.db, west.session, { number: '031090000002', purpose: 'lập hồ sơ' })).toEqual({
      hits: [],
      elsewhere: null,
    })
  })
})

describe('words', () => {
  const fields = async (by: Officer) => {
    const file = await readCaseFile(world.db, { session: by.session, case: of.case, purpose: 'test' })
    if (typeof file === 'string') return file
    return {
      name: file.person.name,
      number: file.person.number,
      words: Object.values(file.words)
        .flatMap((w) => Object.keys(w))
        .sort(),
    }
  }

  test('are read by class: the chief reads names, notes and numbers, the typist names', async () => {
    expect(await fields(east)).toEqual({ name: 'Nguyễn Thị Đào', number: '031090000001', words: ['name', 'story'] })
    expect(await fields(await officer(world, 'typist', 'east'))).toEqual({ name: 'Nguyễn Thị Đào', number: null, words: ['name'] })
    expect(await fields(await officer(world, 'nurse', 'east'))).toMatchObject({ words: ['findings', 'name', 'story'] })
  })

  test('of a class are not read in a unit by what an office in another unit may read', async () => {
    const both = await officer(world, 'typist', 'east')
    await sql(
      world.owner,
      `insert into signin.office_holding (account, office, unit, held) values ($1, 'nurse', 'clinic', '[2021-01-01,)')`,
      [both.account],
    )
    expect(await fields(both)).toMatchObject({ words: ['name'] })
  })

  test('an office above reads in all units below what its own classes are, and an office without classes sees nobody', async () => {
    expect(await fields(await officer(world, 'director', 'province'))).toEqual({ name: 'Nguyễn Thị Đào', number: null, words: ['name'] })
    expect(await fields(await officer(world, 'chief', 'province'))).toBe('not found')
    expect(await fields(await officer(world, 'administrator', 'province'))).toBe('not found')
  })
})

describe('an office', () => {
  test('opens nothing before its first day nor from the day it ended', async () => {
    const id = randomUUID() as typeof east.account
    await createAccountAsOwner(world.asOwner, {
      id,
      login: 'later',
      name: 'x',
      passwordHash: 'x',
      office: 'chief',
      unit: unitId('east'),
      from: day('2990-01-01'),
    })
    const { signIn } = await import('../../test/support/world.ts')
    const session = await signIn(world.db, id)
    expect(await readCaseFile(world.db, { session, case: of.case, purpose: 'test' })).toBe('not found')
    await sql(world.owner, `update signin.office_holding set held = daterange('2021-01-01', current_date) where account = $1`, [id])
    expect(await readCaseFile(world.db, { session, case: of.case, purpose: 'test' })).toBe('not found')
    await sql(world.owner, `update signin.office_holding set held = daterange('2021-01-01', current_date + 1) where account = $1`, [id])
    expect(await readCaseFile(world.db, { session, case: of.case, purpose: 'test' })).toMatchObject({ person: { id: of.person } })
  })
})

describe('every reading is written down', () => {
  const accesses = (by: Officer) =>
    sql(world.owner, `select what, purpose, person, "case" from log.access where account = $1 order by at`, [by.account])

  test('a file that was read, one that was refused, a search and an act', async () => {
    const reader = await officer(world, 'chief', 'east')
    await readCaseFile(world.db, { session: reader.session, case: of.case, purpose: 'chuẩn bị hồ sơ' })
    await readPersonFile(world.db, { session: reader.session, person: of.person, purpose: 'xem' })
    await findPeople(world.db, reader.session, { nameKey: 'dao' })
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
})
