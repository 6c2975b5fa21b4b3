import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInstallation } from '../../src/db/installation.ts'
import type { Pool } from '../../src/db/pool.ts'
import { projectOnce } from '../../src/db/projector.ts'
import { ruleEditions } from '../../src/db/rulings.ts'
import { sealOnce } from '../../src/db/seal.ts'
import { editionsOf } from '../../src/engine/editions.ts'
import { dayOf, type Moment, moment } from '../../src/kernel/moment.ts'
import { law } from '../../src/law/index.ts'
import { publicPart, type SigningKey } from '../../src/log/key.ts'
import { loadCity } from '../../src/server/demo/city/load.ts'
import { demonstrate } from '../../src/server/demo/index.ts'
import { layGround } from '../../src/server/ground.ts'
import { listsOf } from '../../src/server/lists.ts'
import { projecting } from '../../src/server/projecting.ts'
import type { Ground } from '../../src/server/record.ts'

/** Until when everybody has lived, the same at every run. */
export const UNTIL: Moment = moment('2026-11-20T17:00+07:00')

/** A city that seals so few entries at a time knows what was known on nearly every day, as an installation that seals every second does. */
export const SEALED_AT_ONCE = 10

type At = { readonly owner: Pool; readonly db: Pool; readonly key: SigningKey }

/** The ground of a demonstration, which takes a given clock. */
export const foundDemo = async ({ owner, db, key }: At): Promise<Ground & { readonly db: Pool }> => {
  const founded = await layGround({ owner, law, lists: listsOf, kind: 'demo', key: publicPart(key), on: dayOf(UNTIL) })
  if (!founded.ok) throw new Error('the units cannot be read')
  await ruleEditions(owner, editionsOf(law))
  return { db, law, units: founded.value.units }
}

/** Seals all there is, few entries at a time, and brings the spans to its end. */
export const sealAll = async ({ db, key }: At, most: number): Promise<void> => {
  const installation = await readInstallation(db)
  if (!installation) throw new Error('founded')
  while ((await sealOnce(db, key, installation, most)).batch) {}
  while (await projectOnce(db, projecting(law))) {}
}

/** A city of so many people, lived through the path of every recorded act: the histories that the country is made of. */
export const liveTemplate = async (at: At, persons: number): Promise<void> => {
  const ground = await foundDemo(at)
  const made = await demonstrate(ground, at.owner, UNTIL, persons)
  if (!made.ok) throw new Error(made.refusals.map((r) => r.detail).join('\n'))
  const folder = mkdtempSync(join(tmpdir(), 'hoa-nhap-template-'))
  const onError = (error: unknown): never => {
    throw error
  }
  await loadCity(ground, at.owner, { persons, now: UNTIL, stamp: join(folder, 'derived-with'), onError }).lived
  rmSync(folder, { recursive: true })
  await sealAll(at, SEALED_AT_ONCE)
}
