import { createHash, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headOf, registeredBy, say } from '../../test/support/records.ts'
import { entryBy, makeWorld, type Officer, officer, type World, write } from '../../test/support/world.ts'
import { day } from '../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import { canonical } from '../log/canonical.ts'
import { readRegister } from './registers.ts'
import { keepLedger, readRound, readRounds } from './surveys.ts'

let world: World
let chief: Officer
beforeAll(async () => {
  world = await makeWorld()
  chief = await officer(world, 'chief', 'east')
})
afterAll(() => world.end())

const RECORDS = 4
type Act = { readonly does: 'join' | 'cut' | 'list' | 'answer'; readonly a: number; readonly b: number }
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    does: fc.constantFrom('join', 'join', 'cut', 'list', 'answer'),
    a: fc.nat(RECORDS - 1),
    b: fc.nat(RECORDS - 1),
  }),
  { minLength: 4, maxLength: 10 },
)

const openRound = async (): Promise<string> => {
  const id = randomUUID() as EntryId
  const says = { name: 'Rà soát', unit: 'east', from: '2026-01-01', until: '2026-12-31' }
  const entry = {
    id,
    name: '@survey-round',
    happened: day('2026-01-05'),
    forOffice: chief.office,
    forUnit: chief.unit,
    signer: chief.account,
    body: canonical({ says }),
  }
  const request = createHash('sha256').update(id).digest()
  const kept = await keepLedger(world.db, { session: chief.session, key: randomUUID(), request, entry, answer: { round: id } })
  expect(kept.outcome).toBe('done')
  return id
}

const identity = async (person: PersonId, name: string, body: Readonly<Record<string, string>>) => {
  const of = { person, case: '' as CaseId } // an identity entry has none
  const { version, seq } = await headOf(world, person)
  const made = [entryBy(chief, of, { kind: 'identity', seq: seq + 1, name, body })]
  expect(await write(world.db, chief, of, { version, made })).toMatchObject({ outcome: 'done' })
}

/** Which records are one person, by what was said of pairs. */
const groupsOf = (records: readonly PersonId[], links: readonly (readonly [PersonId, PersonId])[]): readonly (readonly PersonId[])[] => {
  const group = new Map(records.map((r) => [r, r]))
  for (const [one, other] of links) {
    const [from, to] = [group.get(one), group.get(other)]
    for (const [r, g] of group) if (g === from && to) group.set(r, to)
  }
  return [...new Set(group.values())].map((g) => records.filter((r) => group.get(r) === g))
}

test('property: however records are joined and separated, each person is one line of a register and of a survey', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const register = `r${randomUUID().slice(0, 8)}`
      const round = await openRound()
      const records: PersonId[] = []
      for (let n = 0; n < RECORDS; n += 1) records.push((await registeredBy(world, chief)).person)
      let links: readonly (readonly [PersonId, PersonId])[] = []
      const [listed, answered] = [new Set<PersonId>(), new Set<PersonId>()]
      for (const { does, a, b } of list) {
        const [one, other] = [records[a], records[b]]
        if (!one || !other) throw new Error('indices are below the number of records')
        if (does === 'list') {
          await identity(one, '@enlist', { register, unit: 'east', cause: 'decided' })
          listed.add(one)
        }
        if (does === 'answer') {
          await identity(one, '@survey', { round, unit: 'east', result: 'confirmed' })
          answered.add(one)
        }
        if (does === 'join' && !groupsOf(records, links).some((g) => g.includes(one) && g.includes(other))) {
          expect(await say(world, chief, '@same', one, other)).toBe('done')
          links = [...links, [one, other]]
        }
        const link = links[(a + b) % Math.max(1, links.length)]
        if (does === 'cut' && link) {
          expect(await say(world, chief, '@apart', link[0], link[1], { cases: {} })).toBe('done')
          links = links.filter((l) => l !== link)
        }
      }

      const groups = groupsOf(records, links)
      const firsts = (of: ReadonlySet<PersonId>): readonly string[] =>
        groups
          .filter((g) => g.some((r) => of.has(r)))
          .map((g) => g.toSorted()[0] ?? '')
          .toSorted()
      const asked = { register, seat: 'commune', cases: {}, from: day('2026-01-01'), day: day('2026-02-01'), unit: 'east' as UnitId }
      const read = await readRegister(world.db, chief.session, asked)
      expect(read?.people.map(([whose]) => whose).toSorted()).toEqual(firsts(listed))
      for (const [whose, record] of read?.people ?? []) expect(groups.find((g) => g.includes(whose))).toContain(record)
      expect(new Set(read?.byHand.map(([whose]) => whose))).toEqual(new Set(firsts(listed)))

      const survey = await readRound(world.db, { session: chief.session, round })
      if (typeof survey === 'string') throw new Error(survey)
      const lines = survey.people.filter((p) => records.some((r) => r === p.person))
      expect(lines).toHaveLength(groups.length)
      for (const group of groups) expect(lines.filter((l) => group.some((r) => r === l.person))).toHaveLength(1)
      const withAnswer = groups.filter((g) => g.some((r) => answered.has(r)))
      expect(lines.filter((l) => l.result !== null)).toHaveLength(withAnswer.length)
      // The record that was answered for is the one shown, so that the answer can be corrected.
      for (const line of lines) if (line.result !== null) expect(line.own).toBe(true)
      const rounds = await readRounds(world.db, chief.session)
      expect(rounds?.find((r) => r.id === round)).toMatchObject({ listed: survey.people.length, answered: withAnswer.length })
    }),
    { numRuns: 10 },
  )
}, 120_000)
