import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { ensureRoles } from '../../src/db/roles.ts'
import { readSchema } from '../../src/db/schema.ts'
import type { Outcome } from '../../src/kernel/refusal.ts'
import type { TestDatabase } from './database.ts'
import { removeLater } from './remove.ts'

type Ground = TestDatabase & { readonly end: () => Promise<void> }

type Shared = { ground?: Promise<Ground>; users: number }

const world: typeof globalThis & { testServer?: Shared } = globalThis
world.testServer ??= { users: 0 }
/** The db and the routes ring share one server: whoever comes first starts it, whoever goes last ends it. */
const shared = world.testServer

const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  shared.users += 1
  shared.ground ??= makeGround()
  const { owner, app, end } = await shared.ground
  project.provide('database', { owner, app })
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await end()
  }
}

export default setup

const prefix = 'hoa-nhap-test-'

const makeGround = async (): Promise<Ground> => {
  await sweep()
  const dataDir = mkdtempSync(join(tmpdir(), prefix))
  // Nothing here has to outlive a power cut: a clone of the template takes half the time.
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
  const server = must(await startEmbedded({ dataDir, log: console.log, settings }))
  const app = must(await ensureRoles(server.admin, randomUUID()))
  must(await migrate(server.admin, readSchema('src/db')))
  return { owner: server.admin, app, end: () => end(server, dataDir) }
}

/** Ends and removes what a killed run left; the folder of a living run is refused to us. */
const sweep = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const dataDir = join(tmpdir(), name)
    const left = await startEmbedded({ dataDir, log: () => {} })
    if (left.ok) await end(left.value, dataDir)
  }
}

const end = async (server: Embedded, dataDir: string): Promise<void> => {
  await server.stop()
  removeLater(dataDir)
}

const must = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.refusals.map(({ detail }) => detail).join('\n'))
}
