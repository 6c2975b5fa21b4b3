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
} from '../../../test/support/world.ts'
import { projectOnce } from '../../db/projector.ts'
import { sealOnce } from '../../db/seal.ts'
import { toy } from '../../engine/toy.ts'
import { day } from '../../kernel/day.ts'
import { canonical } from '../../log/canonical.ts'
import { WITHDRAW } from '../../people/withdrawn.ts'
import { projecting } from '../projecting.ts'

let world: World
let east: Officer
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
})
afterAll(() => world.end())

const ask = <Row>(text: string) => world.asOwner.query<Row>({ name: text.slice(0, 60), text, values: [] })

const step = async (): Promise<void> => {
  const [founded] = await ask<{ readonly id: string }>('select id from app.installation')
  await sealOnce(world.db, world.key, { id: founded?.id ?? '', kind: 'real', created: '' })
  while (await projectOnce(world.db, projecting(toy))) {}
}
const believed = async (): Promise<number> =>
  (await ask<{ readonly n: number }>('select count(*)::int as n from spans.span where known_to is null'))[0]?.n ?? -1

test('somebody withdrawn stands in no list and, from then on, in no figure; the log keeps what was written', async () => {
  const of = someone()
  const identity = registering(east, of)
  const opened = entryBy(east, of, { name: 'ask' })
  const open = { ...opened.entry, happened: day('2024-03-01'), body: canonical({ says: {}, opens: { measure: 'loan', route: 'spade' } }) }
  const rows = { cases: [caseRow(of, ['east'])], person: personRow(of, 'east') }
  const made = [identity, { entry: open, words: opened.words }]
  expect(await write(world.db, east, of, { version: 0, made, rows })).toMatchObject({ outcome: 'done' })
  await step()
  expect(await believed()).toBeGreaterThan(0)

  const struck = entryBy(east, of, { seq: 2, name: '@void' })
  const voided = { ...struck.entry, happened: day('2024-03-01'), corrects: open.id, body: canonical({ says: {} }) }
  const gone = entryBy(east, of, { seq: 2, kind: 'identity', name: WITHDRAW })
  const back = { ...gone.entry, case: null }
  const taken = await write(world.db, east, of, {
    version: 1,
    made: [
      { entry: voided, words: struck.words },
      { entry: back, words: gone.words },
    ],
    rows: { withdrawn: true },
  })
  expect(taken).toMatchObject({ outcome: 'done' })
  await step()
  expect(await believed()).toBe(0)
  for (const table of ['now.person', 'now.person_name', 'now."case"']) expect(await ask(`select 1 from ${table}`), table).toEqual([])
  expect(await ask("select 1 from log.entry where kind <> 'ruling'")).toHaveLength(4)
})

test('an act does not make anybody disappear: that follows from what was said of the person', async () => {
  const of = someone()
  const rows = { cases: [caseRow(of, ['east'])], person: personRow(of, 'east') }
  await write(world.db, east, of, { version: 0, made: [registering(east, of), entryBy(east, of)], rows })
  const act = write(world.db, east, of, { version: 1, made: [entryBy(east, of, { seq: 2 })], rows: { withdrawn: true } })
  await expect(act).rejects.toThrow('nothing was said of the person')
})
