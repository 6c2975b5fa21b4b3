import { randomUUID } from 'node:crypto'
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
  type Subject,
  someone,
  type World,
  write,
} from '../../test/support/world.ts'
import { day } from '../kernel/day.ts'
import type { CaseId } from '../kernel/ids.ts'
import { readQuery } from '../people/query.ts'
import { readCase, readPerson } from './acts.ts'
import type { NowRows } from './now-rows.ts'
import { findPeople } from './people.ts'
import type { Database } from './pool.ts'
import { revokeSession } from './signin.ts'

let world: World
let east: Officer
let west: Officer
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  west = await officer(world, 'chief', 'west')
})
afterAll(() => world.end())

test('what was appended is read back with its person, version and entries', async () => {
  const of = await openedBy(world.db, east)
  const view = await readCase(world.db, { session: east.session, case: of.case, key: randomUUID() })
  expect(view).toMatchObject({
    account: east.account,
    kind: 'real',
    offices: [{ office: 'chief', unit: 'east' }],
    stored: undefined,
    person: { id: of.person, version: 1, seq: 1, unit: 'east', birth: '1990', sex: 'male' },
    cases: [{ case: of.case, seen: true, entries: [{ id: of.entry, seq: 1, name: 'open', happened: '2026-01-05', signer: east.account }] }],
  })
  expect(view?.cases[0]?.entries[0]?.body.says).toEqual({ n: 1 })
})

test('the same key with the same request is answered again, and with another refused', async () => {
  const [of, key] = [someone(), randomUUID()]
  const first = {
    version: 0,
    made: [registering(east, of), entryBy(east, of)],
    rows: { cases: [caseRow(of, ['east'])], person: personRow(of, 'east') },
    key,
    request: 'a',
  }
  expect(await write(world.db, east, of, first)).toEqual({ outcome: 'done', answer: { recorded: 'a' } })
  expect(await write(world.db, east, of, first)).toEqual({ outcome: 'replayed', answer: { recorded: 'a' } })
  expect(await write(world.db, east, of, { ...first, request: 'b' })).toEqual({ outcome: 'key reused', answer: null })
  const view = await readCase(world.db, { session: east.session, case: of.case, key })
  expect(view?.stored?.answer).toEqual({ recorded: 'a' })
})

test('one key sent about two persons at the same moment is recorded once', async () => {
  const [one, other, key] = [someone(), someone(), randomUUID()]
  const opening = (of: typeof one, request: string) => ({
    version: 0,
    made: [registering(east, of), entryBy(east, of)],
    rows: { cases: [caseRow(of, ['east'])], person: personRow(of, 'east') },
    key,
    request,
  })
  const outcomes = await world.db.transaction(async (tx) => {
    const first = await write(tx, east, one, opening(one, 'a'))
    const second = write(world.db, east, other, opening(other, 'b'))
    // The second waits for the first to commit.
    expect(await Promise.race([second, new Promise((resolve) => setTimeout(() => resolve('waits'), 100))])).toBe('waits')
    return [first, { second }] as const
  })
  expect(outcomes[0].outcome).toBe('done')
  expect(await outcomes[1].second).toMatchObject({ outcome: 'key reused' })
  expect((await readPerson(world.db, { session: east.session, person: other.person, key }))?.person).toBeUndefined()
})

test('of two decisions on one version one is stale, and leaves nothing behind', async () => {
  const of = await openedBy(world.db, east)
  const second = () =>
    write(world.db, east, of, { version: 1, made: [entryBy(east, of, { seq: 2 })], rows: { cases: [caseRow(of, ['east'], 2)] } })
  const outcomes = (await Promise.all([second(), second()])).map((o) => o.outcome).sort()
  expect(outcomes).toEqual(['done', 'stale'])
  const view = await readCase(world.db, { session: east.session, case: of.case, key: randomUUID() })
  expect(view?.person?.version).toBe(2)
  expect(view?.cases[0]?.entries).toHaveLength(2)
})

test('of two registrations with one number at the same moment the second waits for the first, is stale, and leaves nothing behind', async () => {
  const number = '031090000099'
  const registeredAs = (db: Database, by: Officer, of: Subject) =>
    write(db, by, of, { version: 0, made: [registering(by, of)], rows: { person: personRow(of, by.unit, 'Lê Trùng Số', number) } })
  const [one, other] = [someone(), someone()]
  const { first, second } = await world.db.transaction(async (tx) => {
    const written = await registeredAs(tx, east, one)
    const waiting = registeredAs(world.db, west, other)
    expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve('waits'), 100))])).toBe('waits')
    return { first: written, second: { waiting } }
  })
  expect([first.outcome, (await second.waiting).outcome]).toEqual(['done', 'stale'])
  expect((await readPerson(world.db, { session: west.session, person: other.person, key: randomUUID() }))?.person).toBeUndefined()
})

test('an ended session reads nothing and writes nothing', async () => {
  const gone = await officer(world, 'chief', 'east')
  const of = await openedBy(world.db, gone)
  await revokeSession(world.db, gone.session)
  expect(await readCase(world.db, { session: gone.session, case: of.case, key: randomUUID() })).toBeUndefined()
  expect(await write(world.db, gone, of, { version: 1, made: [entryBy(gone, of, { seq: 2 })] })).toMatchObject({ outcome: 'no session' })
})

test('nobody writes for an office that neither he nor the signer holds, nor in a case he does not see', async () => {
  const of = await openedBy(world.db, east)
  const typist = await officer(world, 'typist', 'east')
  const act = entryBy(east, of, { seq: 2 })
  const again = (by: Officer, entry: Partial<typeof act.entry>) =>
    write(world.db, by, of, { version: 1, made: [{ ...act, entry: { ...act.entry, ...entry } }] })
  expect(await again(west, {})).toMatchObject({ outcome: 'no right' })
  expect(await again(west, { forUnit: west.unit, signer: west.account })).toMatchObject({ outcome: 'no right' })
  expect(await again(east, { forOffice: 'nurse' })).toMatchObject({ outcome: 'no right' })
  expect(await again(typist, { signer: typist.account })).toMatchObject({ outcome: 'no right' })
  expect(await again(east, { happened: '2020-01-05' as typeof act.entry.happened })).toMatchObject({ outcome: 'no right' })
  expect(await again(typist, {})).toMatchObject({ outcome: 'done' })
})

test('nobody opens a case for a person of another unit by holding an id', async () => {
  const of = await openedBy(world.db, east)
  const view = await readPerson(world.db, { session: west.session, person: of.person, key: randomUUID() })
  expect([view?.person, view?.cases]).toEqual([undefined, []])
  const here = { ...of, case: someone().case }
  const opening = { version: 1, made: [entryBy(west, here)], rows: { cases: [caseRow(here, ['west'])] } }
  expect(await write(world.db, west, here, opening)).toEqual({ outcome: 'no right', answer: null })
})

test('who registers a person who lives elsewhere opens the first case', async () => {
  const of = someone()
  await write(world.db, west, of, { version: 0, made: [registering(west, of)], rows: { person: personRow(of, 'east') } })
  const opening = { version: 1, made: [entryBy(west, of)], rows: { cases: [caseRow(of, ['west'])] } }
  expect(await write(world.db, west, of, opening)).toMatchObject({ outcome: 'done' })
})

test('a case is opened for a person of another unit within the hour after a search by number; the other cases come along unseen', async () => {
  const number = '031090000077'
  const of = await openedBy(world.db, east, ['east'], 'Trần Văn Đảo', number)
  const read = () => readPerson(world.db, { session: west.session, person: of.person, key: randomUUID() })
  await findPeople(world.db, west.session, readQuery(number))
  expect((await read())?.person).toBeUndefined()
  await findPeople(world.db, west.session, readQuery(number), { purpose: 'lập hồ sơ' })
  const view = await read()
  expect(view?.person).toMatchObject({ id: of.person, version: 1 })
  expect(view?.cases.map((c) => [c.case, c.seen])).toEqual([[of.case, false]])
  const here = { ...of, case: someone().case }
  expect(
    await write(world.db, west, here, { version: 1, made: [entryBy(west, here)], rows: { cases: [caseRow(here, ['west'])] } }),
  ).toMatchObject({ outcome: 'done' })
  const after = await readCase(world.db, { session: west.session, case: here.case, key: randomUUID() })
  expect(after?.cases.filter((c) => c.seen).map((c) => c.case)).toEqual([here.case])
})

test('a case that a seen case stands on comes along unseen, so that the seen one can be folded', async () => {
  const of = await openedBy(world.db, east)
  const here = { ...of, case: someone().case }
  const rows = { cases: [caseRow(here, ['west'], 1, { standsOn: [of.case] })] }
  await write(world.db, east, here, { version: 1, made: [entryBy(east, here)], rows })
  const view = await readCase(world.db, { session: west.session, case: here.case, key: randomUUID() })
  expect(view?.cases.map((c) => [c.case, c.seen]).sort()).toEqual(
    [
      [of.case, false],
      [here.case, true],
    ].sort(),
  )
})

test('words that the body does not commit to are not stored, nor anything with them', async () => {
  const of = someone()
  const act = entryBy(east, of, { words: { story: ['note', 'said'] } })
  const forged = { ...act, words: act.words.map((w) => ({ ...w, text: 'never said' })) }
  const rows = { cases: [caseRow(of, ['east'])], person: personRow(of, 'east') }
  await expect(write(world.db, east, of, { version: 0, made: [registering(east, of), forged], rows })).rejects.toThrow('commit')
  expect((await readPerson(world.db, { session: east.session, person: of.person, key: randomUUID() }))?.person).toBeUndefined()
})

test('rows are written only of cases that an entry moves, and of a person of whom something was said', async () => {
  const of = await openedBy(world.db, east)
  const leaning = { ...of, case: someone().case }
  const apart = { ...of, case: someone().case }
  const open = (it: typeof of, version: number, standsOn: readonly CaseId[]) =>
    write(world.db, east, it, { version, made: [entryBy(east, it)], rows: { cases: [caseRow(it, ['east'], 1, { standsOn })] } })
  await open(leaning, 1, [of.case])
  await open(apart, 2, [])
  const act = (rows: Partial<NowRows>) => write(world.db, east, of, { version: 3, made: [entryBy(east, of, { seq: 2 })], rows })
  const moved = caseRow(of, ['east'], 2)
  await expect(act({ cases: [moved, caseRow(apart, ['east', 'west'])] })).rejects.toThrow('no entry moves')
  await expect(act({ cases: [moved, caseRow(someone(), ['east'])] })).rejects.toThrow('no entry moves')
  await expect(act({ cases: [moved], person: personRow(of, 'west') })).rejects.toThrow('nothing was said')
  expect(await act({ cases: [moved, caseRow(leaning, ['east'], 1, { standsOn: [of.case] })] })).toMatchObject({ outcome: 'done' })
})

test('the office of a unit works on in the files of the unit that it took over', async () => {
  const before = await officer(world, 'chief', 'old-east')
  const of = await openedBy(world.db, before, ['old-east'])
  const view = await readCase(world.db, { session: east.session, case: of.case, key: randomUUID() })
  expect(view?.cases).toHaveLength(1)
  expect((await readCase(world.db, { session: west.session, case: of.case, key: randomUUID() }))?.cases).toEqual([])
})

test('who took the office over signs a correction of an act from before', async () => {
  const of = await openedBy(world.db, east)
  // The acts of this file happened on 2026-01-05.
  const successor = await officer(world, 'chief', 'east', day('2026-02-01'))
  const { entry, words } = entryBy(successor, of, { seq: 2 })
  const rows = { cases: [caseRow(of, ['east'], 2)] }
  expect(await write(world.db, successor, of, { version: 1, made: [{ entry, words }], rows })).toMatchObject({ outcome: 'no right' })
  const corrects = of.entry
  expect(await write(world.db, successor, of, { version: 1, made: [{ entry: { ...entry, corrects }, words }], rows })).toMatchObject({
    outcome: 'done',
  })
})
