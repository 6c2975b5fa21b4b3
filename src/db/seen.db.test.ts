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
  type World,
  write,
} from '../../test/support/world.ts'
import type { NewWords } from '../log/entry.ts'
import { ownerRole } from './roles.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.end())

const offices = ['chief', 'nurse', 'typist', 'director', 'administrator']
const units = ['east', 'west', 'clinic', 'province', 'old-east']
const classes: readonly NewWords['class'][] = ['name', 'note', 'clinical', 'hiv', 'identity', 'photo', 'substance', 'conviction']

/** A person of a unit whose one case lies in others, with a text of every class about the person and in the case. */
const written = async (by: Officer, at: string, inUnits: readonly string[]) => {
  const of = someone()
  const about = (cls: NewWords['class'], seq: number) =>
    entryBy(by, of, { kind: 'identity', name: '@toy', seq, words: { text: [cls, cls] } })
  const made = [
    registering(by, of, { name: ['name', 'Nguyễn Văn A'] }),
    ...classes.map((cls, n) => about(cls, n + 2)),
    entryBy(by, of, { kind: 'identity', name: '@bare', seq: classes.length + 2 }),
    entryBy(by, of, { kind: 'identity', name: '@end', seq: classes.length + 3, body: { what: 'conviction', because: 'mistake' } }),
    entryBy(by, of, {
      kind: 'identity',
      name: '@end',
      seq: classes.length + 4,
      body: { what: 'photo', because: 'mistake' },
      words: { why: ['note', 'x'] },
    }),
    entryBy(by, of, { kind: 'identity', name: '@end', seq: classes.length + 5, body: { what: 'alias', because: 'mistake' } }),
    entryBy(by, of, { words: Object.fromEntries(classes.map((cls) => [cls, [cls, cls] as const])) }),
  ]
  const rows = { cases: [caseRow(of, inUnits)], person: personRow(of, at) }
  expect((await write(world.db, by, of, { version: 0, made, rows })).outcome).toBe('done')
  return of.person
}

test('a file shows of the log exactly what the policies let through, for every office in every unit', async () => {
  const [east, west] = [await officer(world, 'chief', 'east'), await officer(world, 'chief', 'west')]
  const persons = [
    await written(east, 'east', ['east']),
    await written(east, 'east', ['west', 'clinic']),
    await written(west, 'west', ['clinic']),
    await written(east, 'old-east', ['old-east', 'west']),
  ]
  const seen: string[] = []
  for (const office of offices)
    for (const unit of units) {
      const by = await officer(world, office, unit)
      for (const person of persons) {
        const [row] = await world.asOwner.transaction(async (tx) => {
          await tx.query({ name: 'as_owner', text: `set local role ${ownerRole}`, values: [] })
          await tx.query({ name: 'entered', text: 'select api.enter($1)', values: [by.session] })
          return tx.query<Record<string, readonly string[]>>({
            name: 'both',
            text: `select
              array(select e.id::text from log.entry e where e.person = $1 order by 1) as "entries let through",
              array(select e.id::text from api.entries_seen(array[$1::uuid]) e order by 1) as "entries seen",
              array(select w.entry || ' ' || w.class from log.words w where w.person = $1 order by 1) as "words let through",
              array(select w.entry || ' ' || w.class from api.words_seen(array[$1::uuid]) w order by 1) as "words seen"`,
            values: [person],
          })
        })
        expect(row?.['entries seen'], `${office} of ${unit}`).toEqual(row?.['entries let through'])
        expect(row?.['words seen'], `${office} of ${unit}`).toEqual(row?.['words let through'])
        seen.push(`${row?.['entries seen']?.length}/${row?.['words seen']?.length}`)
      }
    }
  // Nothing, all, and parts between are all there, or the comparison would show little.
  expect(new Set(seen).size).toBeGreaterThan(5)
})
