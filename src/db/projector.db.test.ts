import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  caseRow,
  entryBy,
  makeWorld,
  type Officer,
  officer,
  openedBy,
  personRow,
  sql,
  unitId,
  type World,
  write,
} from '../../test/support/world.ts'
import { day } from '../kernel/day.ts'
import { done } from '../kernel/refusal.ts'
import { type ProjectUnder, readProjected, startProjector } from './projector.ts'
import { readSealState } from './seal.ts'
import { startSequencer } from './sequencer.ts'

let world: World
let east: Officer
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
})
afterAll(() => world.end())

const onError = (error: unknown) => expect.unreachable(String(error))

/** A law in which each entry of a case ends the state that the one before it began, a month later. */
const project: ProjectUnder = () =>
  done(({ entries }) =>
    entries.map((e, i) => ({
      case: e.case,
      measure: 'toy',
      route: 'r',
      state: e.name,
      units: [unitId('east')],
      from: day(`2026-0${i + 1}-01`),
      until: i + 1 < entries.length ? day(`2026-0${i + 2}-01`) : null,
    })),
  )

const noWitness = { path: '', read: () => [], add: () => {}, putAside: () => '' }

test('spans tell what was believed at each position, and only change where belief changed', async () => {
  const sequencer = await startSequencer({
    pool: world.db,
    key: world.key,
    witness: noWitness,
    every: 60_000,
    onError,
  })
  const projector = startProjector({ pool: world.db, project, every: 60_000, onError })
  const step = async () => {
    await sequencer.sealNow()
    await projector.projectNow()
    return (await readSealState(world.db)).pos
  }
  const of = await openedBy(world.db, east)
  const first = await step()
  await openedBy(world.db, east)
  await step()
  await write(world.db, east, of, {
    version: 1,
    made: [entryBy(east, of, { seq: 2, name: 'close' })],
    rows: { cases: [caseRow(of, ['east'], 2)] },
  })
  const third = await step()
  expect(await readProjected(world.db)).toMatchObject({ pos: third })
  const spans = await sql(
    world.owner,
    `select known_from::int as known, known_to::int as until, state, valid_from::text as "from", valid_to::text as "to" from spans.span where "case" = $1 order by 1, 3`,
    [of.case],
  )
  expect(spans).toEqual([
    { known: first, until: third, state: 'open', from: '2026-01-01', to: null },
    { known: third, until: null, state: 'close', from: '2026-02-01', to: null },
    { known: third, until: null, state: 'open', from: '2026-01-01', to: '2026-02-01' },
  ])
  const [nameless] = await sql(
    world.owner,
    `select count(distinct person)::int as persons, bool_or(person = $1) as named from spans.span`,
    [of.person],
  )
  expect(nameless).toEqual({ persons: 2, named: false })
  await Promise.all([sequencer.stop(), projector.stop()])
})

test('what was said of who the person is counts from its position on, and what is said asks for the person anew', async () => {
  const sequencer = await startSequencer({
    pool: world.db,
    key: world.key,
    witness: noWitness,
    every: 60_000,
    onError,
  })
  /** A law in which the state is the birth as last said. */
  const byBirth: ProjectUnder = () =>
    done(({ entries, identities }) =>
      entries.map((e) => ({
        case: e.case,
        measure: 'toy',
        route: 'r',
        state: String(identities.at(-1)?.body.says['birth']),
        units: [unitId('east')],
        from: day('2026-01-01'),
        until: null,
      })),
    )
  const projector = startProjector({ pool: world.db, project: byBirth, every: 60_000, onError })
  const of = await openedBy(world.db, east)
  const described = entryBy(east, of, { seq: 2, kind: 'identity', name: '@describe', body: { birth: '1991', because: 'correction' } })
  await sequencer.sealNow()
  await projector.projectNow()
  await write(world.db, east, of, { version: 1, made: [described], rows: { person: { ...personRow(of, 'east'), birth: '1991' } } })
  await sequencer.sealNow()
  await projector.projectNow()
  const spans = await sql(world.owner, `select state, known_to is null as believed from spans.span where "case" = $1 order by known_from`, [
    of.case,
  ])
  expect(spans).toEqual([
    { state: '1990', believed: false },
    { state: '1991', believed: true },
  ])
  await Promise.all([sequencer.stop(), projector.stop()])
})

test('a person whose days cannot be derived or stored is told of and left out, and the figures of the others go on', async () => {
  const sequencer = await startSequencer({
    pool: world.db,
    key: world.key,
    witness: noWitness,
    every: 60_000,
    onError,
  })
  const [thrown, seatless, sound] = [await openedBy(world.db, east), await openedBy(world.db, east), await openedBy(world.db, east)]
  const bad: ProjectUnder = () =>
    done((known) => {
      if (known.person === thrown.person) throw new Error('no such day')
      const spans = known.entries.map((e) => ({
        case: e.case,
        measure: 'toy',
        route: 'r',
        state: 's',
        from: day('2026-01-01'),
        until: null,
      }))
      return spans.map((span) => ({ ...span, units: known.person === seatless.person ? [] : [unitId('east')] }))
    })
  const told: string[] = []
  const projector = startProjector({ pool: world.db, project: bad, every: 60_000, onError: (error) => told.push(String(error)) })
  await sequencer.sealNow()
  await projector.projectNow()
  expect(await readProjected(world.db)).toMatchObject({ pos: (await readSealState(world.db)).pos })
  expect(told).toEqual([
    expect.stringMatching(new RegExp(`${thrown.person}.*no such day`)),
    expect.stringMatching(new RegExp(`${seatless.person}.*check constraint`)),
  ])
  const cases = await sql(world.owner, `select "case" from spans.span where "case" = any($1::uuid[])`, [
    [thrown.case, seatless.case, sound.case],
  ])
  expect(cases).toEqual([{ case: sound.case }])
  await Promise.all([sequencer.stop(), projector.stop()])
})
