import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryBy, makeWorld, type Officer, officer, openedBy, personRow, sql, type World } from '../../test/support/world.ts'
import { eraseWords } from './acts.ts'
import { readCaseFile } from './files.ts'
import { readReadings } from './readings.ts'
import { keepLedger } from './surveys.ts'

let world: World
let east: Officer
let of: Awaited<ReturnType<typeof openedBy>>
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  of = await openedBy(world.db, east, ['east'], 'Nguyễn Thị Đào', '031090000001')
})
afterAll(() => world.end())

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

  test('are erased by a ruling that stays, with every row that held them', async () => {
    const erased = await openedBy(world.db, east, ['east'], 'Trần Văn Quên')
    const [identity] = await sql(world.owner, `select id from log.entry where person = $1 and kind = 'identity'`, [erased.person])
    const ruling = entryBy(east, erased, {
      seq: 2,
      kind: 'ruling',
      name: '@erase',
      body: { entry: String(identity?.['id']), field: 'name' },
    })
    const outcome = await eraseWords(world.asOwner, {
      session: east.session,
      key: randomUUID(),
      request: createHash('sha256').digest(),
      person: erased.person,
      version: 1,
      entry: String(identity?.['id']) as typeof erased.entry, // ids are ids
      fields: ['name'],
      ruling: ruling.entry,
      rows: { cases: [], deadlines: [], tasks: [], person: personRow(erased, 'east', '(đã xóa)') },
      answer: null,
    })
    expect(outcome.outcome).toBe('done')
    const file = await readCaseFile(world.db, { session: east.session, case: erased.case, purpose: 'test' })
    expect(file).toMatchObject({ person: { name: '(đã xóa)' }, identities: [{ seq: 1 }], words: { [erased.entry]: { story: 'a note' } } })
    expect(await sql(world.owner, `select text, salt from log.words where entry = $1`, [identity?.['id']])).toEqual([
      { text: null, salt: null },
    ])
    expect(await sql(world.owner, `select count(*)::int as n from log.entry where person = $1`, [erased.person])).toEqual([{ n: 3 }])
  })

  test('of an entry about nobody are erased by an entry of the ledger of the office that wrote it, and by no other', async () => {
    const { entry, words } = entryBy(east, of, {
      name: '@reading',
      body: { unit: 'east', question: 'which' },
      words: { why: ['note', 'as Mr. A did'] },
    })
    await sql(world.owner, `update signin.office set assigns = true where name in ('chief', 'nurse')`)
    const asked = () => ({ session: east.session, key: randomUUID(), request: createHash('sha256').digest(), answer: null })
    expect((await keepLedger(world.db, { ...asked(), entry: { ...entry, signer: east.account }, words })).outcome).toBe('done')
    expect(await readReadings(world.db, east.session)).toMatchObject([{ why: 'as Mr. A did' }])
    const erasedBy = (by: Officer) =>
      eraseWords(world.asOwner, {
        ...asked(),
        session: by.session,
        entry: entry.id,
        fields: ['why'],
        ruling: { ...entryBy(by, of, { kind: 'ledger', name: '@erase', body: { unit: by.unit, entry: entry.id } }).entry, case: null },
        rows: { cases: [], deadlines: [], tasks: [] },
      })
    for (const other of [await officer(world, 'chief', 'west'), await officer(world, 'nurse', 'east')])
      expect((await erasedBy(other)).outcome).toBe('no right')
    expect((await erasedBy(east)).outcome).toBe('done')
    expect(await readReadings(world.db, east.session)).toMatchObject([{ question: 'which', why: null }])
  })
})
