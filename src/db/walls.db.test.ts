import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeWorld, type Officer, officer, openedBy, signIn, sql, unitId, type World } from '../../test/support/world.ts'
import { day } from '../kernel/day.ts'
import { readQuery } from '../people/query.ts'
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
    const view = await readCase(world.db, { key: randomUUID(), session: west.session, case: of.case })
    expect([view?.person, view?.cases]).toEqual([undefined, []])
    const person = await readPerson(world.db, { key: randomUUID(), session: west.session, person: of.person })
    expect(person?.cases.filter((c) => c.seen)).toEqual([])
    expect(await readCaseFile(world.db, { session: west.session, case: of.case, purpose })).toBe('not found')
    expect(await readPersonFile(world.db, { session: west.session, person: of.person, purpose })).toBe('not found')
    expect((await findPeople(world.db, west.session, readQuery('nguyen thi dao'), { purpose }))?.hits).toEqual([])
    expect((await readToday(world.db, { session: west.session }))?.rows).toEqual([])
    const nobody = east.session.map(() => 0) as typeof east.session // a key that no session has
    expect(await readCaseFile(world.db, { session: nobody, case: of.case, purpose })).toBe('no session')
    expect(await findPeople(world.db, nobody, readQuery('dao'))).toBeUndefined()
    expect(await readToday(world.db, { session: nobody })).toBeUndefined()
  })

  test('answers an exact number, to a purpose, with nothing but that there is a file', async () => {
    const number = '031090000001'
    expect(await findPeople(world.db, west.session, readQuery(number))).toEqual({ hits: [], elsewhere: null })
    expect(await findPeople(world.db, west.session, readQuery(number), { purpose: 'lập hồ sơ' })).toEqual({
      hits: [],
      elsewhere: of.person,
    })
    expect(await findPeople(world.db, west.session, readQuery('031090000002'), { purpose: 'lập hồ sơ' })).toEqual({
      hits: [],
      elsewhere: null,
    })
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
    const session = await signIn(world.db, id)
    expect(await readCaseFile(world.db, { session, case: of.case, purpose: 'test' })).toBe('not found')
    await sql(world.owner, `update signin.office_holding set held = daterange('2021-01-01', current_date) where account = $1`, [id])
    expect(await readCaseFile(world.db, { session, case: of.case, purpose: 'test' })).toBe('not found')
    await sql(world.owner, `update signin.office_holding set held = daterange('2021-01-01', current_date + 1) where account = $1`, [id])
    expect(await readCaseFile(world.db, { session, case: of.case, purpose: 'test' })).toMatchObject({ person: { id: of.person } })
  })

  test('that ends while a session works is not kept as what the session reaches', async () => {
    const leaving = await officer(world, 'chief', 'east')
    await world.asOwner.transaction(async (tx) => {
      await tx.query(query('select api.enter($1)', [leaving.session]))
      await sql(world.owner, `update signin.office_holding set held = daterange('2021-01-01', current_date - 1) where account = $1`, [
        leaving.account,
      ])
      await tx.query(query('select api.touch($1)', [leaving.session]))
    })
    expect(await sql(world.owner, 'select reach_day, reached from signin.account where id = $1', [leaving.account])).toEqual([
      { reach_day: null, reached: null },
    ])
    expect(await readCaseFile(world.db, { session: leaving.session, case: of.case, purpose: 'test' })).toBe('not found')
  })
})
