import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say, toldOf } from '../../test/support/records.ts'
import { makeWorld, type Officer, officer, openedBy, type World } from '../../test/support/world.ts'
import type { PersonId } from '../kernel/ids.ts'
import { readQuery } from '../people/query.ts'
import { readPersonFile } from './files.ts'
import { readAlike } from './likely.ts'
import { findPeople } from './people.ts'
import { readSame, readSameList } from './same.ts'

let world: World
let chiefs: Readonly<Record<'east' | 'west', Officer>>
let readers: readonly Officer[]
beforeAll(async () => {
  world = await makeWorld()
  chiefs = { east: await officer(world, 'chief', 'east'), west: await officer(world, 'chief', 'west') }
  readers = [
    ...Object.values(chiefs),
    await officer(world, 'nurse', 'clinic'),
    await officer(world, 'typist', 'east'),
    await officer(world, 'director', 'province'),
    await officer(world, 'administrator', 'province'),
  ]
})
afterAll(() => world.end())

type Given = { readonly at: 'east' | 'west'; readonly cases: readonly ('east' | 'west' | 'clinic')[] }
const record: fc.Arbitrary<Given> = fc.record({
  at: fc.constantFrom('east', 'west'),
  cases: fc.uniqueArray(fc.constantFrom('east', 'west', 'clinic'), { minLength: 1, maxLength: 2 }),
})

let count = 0
/** Every text and id that somebody may read of a person, in whatever way they ask: what must not grow. */
const seenBy = async (who: Officer, people: readonly PersonId[], marks: readonly string[]): Promise<ReadonlySet<string>> => {
  const { session } = who
  const answers: unknown[] = []
  for (const person of people) answers.push(await readPersonFile(world.db, { session, person, purpose: 'p' }))
  for (const one of people) for (const other of people) answers.push(await readSame(world.db, { session, one, other }))
  answers.push(await readSameList(world.db, session))
  for (const name of marks) answers.push(await findPeople(world.db, session, readQuery(`mark ${name}`)))
  answers.push(await readAlike(world.db, session, { nameKey: 'mark', birth: '1990', numbers: [] }))
  // Ids of records stand in questions and refusals; what they lead to is what counts.
  const text = JSON.stringify(answers)
  return new Set(marks.filter((m) => text.includes(m)))
}

test('property: joining records widens nobody’s sight: each reads what it read of them before, by whichever of them it asks', async () => {
  await fc.assert(
    fc.asyncProperty(record, record, async (first, second) => {
      const marks: string[] = []
      const people: PersonId[] = []
      for (const { at, cases } of [first, second]) {
        count += 1
        const name = `X${count.toString(36).toUpperCase()}Q`
        const units = [...new Set([at, ...cases])].slice(0, 3)
        const made = await openedBy(world.db, chiefs[at], cases.length > 1 ? units : [at], `Mark ${name}`)
        people.push(made.person)
        marks.push(name, made.case)
      }
      const [a, b] = people as [PersonId, PersonId]
      const before = new Map<Officer, ReadonlySet<string>>()
      for (const who of readers) before.set(who, await seenBy(who, people, marks))
      await toldOf(world, chiefs[first.at], b)
      expect(await say(world, chiefs[first.at], '@same-asked', a, b)).toBe('done')
      expect(await say(world, chiefs[second.at], '@same', b, a)).toBe('done')
      for (const who of readers) expect(await seenBy(who, people, marks), who.office).toEqual(before.get(who))
    }),
    { numRuns: 6 },
  )
}, 120_000)

test('a question shows the record of who asks to the offices of the other one only, and only while it stands', async () => {
  const [mine, theirs] = [
    await openedBy(world.db, chiefs.east, ['east'], 'Mark ZED'),
    await openedBy(world.db, chiefs.west, ['west'], 'Mark YEN'),
  ]
  const people = [mine.person, theirs.person]
  const sees = async (who: Officer) => [...(await seenBy(who, people, ['ZED', 'YEN', mine.case]))]
  await toldOf(world, chiefs.east, theirs.person)
  expect(await sees(chiefs.west)).toEqual(['YEN'])
  expect(await say(world, chiefs.east, '@same-asked', mine.person, theirs.person)).toBe('done')
  expect(await sees(chiefs.west)).toEqual(['ZED', 'YEN'])
  expect(await sees(chiefs.east)).toEqual(['ZED', mine.case])
  const [, , nurse] = readers
  expect(nurse && (await sees(nurse))).toEqual([])
  expect(await say(world, chiefs.west, '@same-refused', theirs.person, mine.person)).toBe('done')
  expect(await sees(chiefs.west)).toEqual(['YEN'])
})

test('who sees neither record compares nothing, even if told of both by their numbers', async () => {
  const mine = await openedBy(world.db, chiefs.east, ['east'], 'Mark ZAC', '031090000771')
  const theirs = await openedBy(world.db, chiefs.west, ['west'], 'Mark YAC', '031090000772')
  await toldOf(world, chiefs.east, theirs.person)
  expect(await say(world, chiefs.east, '@same-asked', mine.person, theirs.person)).toBe('done')
  const stranger = await officer(world, 'chief', 'clinic')
  for (const { person } of [mine, theirs]) await toldOf(world, stranger, person)
  const compared = (who: Officer) => readSame(world.db, { session: who.session, one: mine.person, other: theirs.person })
  expect(await compared(stranger)).toMatchObject({ pair: undefined, records: undefined, meanwhile: [] })
  // Who was asked reads who is meant and why; who sees the record of who asks reads no more of it than before.
  const line = async (who: Officer) => (await compared(who))?.records?.[0].line
  expect((await compared(chiefs.west))?.pair?.entry?.why).toBe('vì sao')
  expect(await line(chiefs.west)).toMatchObject({ name: 'Mark ZAC', numbers: [{ number: '031090000771' }] })
  expect(await line(await officer(world, 'typist', 'east'))).toMatchObject({ name: 'Mark ZAC', numbers: [] })
})

test('who may write in nobody’s name says nothing of records, and nobody confirms a question that was not asked', async () => {
  const [mine, theirs] = [await openedBy(world.db, chiefs.east), await openedBy(world.db, chiefs.west)]
  expect(await say(world, chiefs.east, '@same', mine.person, theirs.person)).toBe('no right')
  expect(await say(world, chiefs.east, '@same-refused', mine.person, theirs.person)).toBe('no right')
  expect(await say(world, chiefs.east, '@apart', mine.person, theirs.person)).toBe('no right')
  // Who asked does not answer.
  await toldOf(world, chiefs.east, theirs.person)
  expect(await say(world, chiefs.east, '@same-asked', mine.person, theirs.person)).toBe('done')
  expect(await say(world, chiefs.east, '@same', mine.person, theirs.person)).toBe('no right')
})
