import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readInstallation } from '../db/installation.ts'
import { startComparing } from '../db/likely.ts'
import type { OpenDatabase } from '../db/open.ts'
import { openOwnerPool, openPool } from '../db/pool.ts'
import { startProjector } from '../db/projector.ts'
import { ruleEditions } from '../db/rulings.ts'
import { readSealState } from '../db/seal.ts'
import { startSequencer } from '../db/sequencer.ts'
import { editionsOf } from '../engine/editions.ts'
import { dayOf } from '../kernel/moment.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { law } from '../law/index.ts'
import type { Secret } from '../log/export-file.ts'
import { publicPart } from '../log/key.ts'
import { fileWitness } from '../log/witness.ts'
import { buildApp } from './app.ts'
import { now, nowMillis } from './clock.ts'
import { loadCity } from './demo/city/load.ts'
import { loadDoses } from './demo/dosing.ts'
import { demonstrate } from './demo/index.ts'
import { deviceKeys } from './dosing/rights/keys.ts'
import { freshenRows } from './fresh-rows.ts'
import { layGround } from './ground.ts'
import { importJobs } from './import/jobs.ts'
import { keyIn } from './key.ts'
import { comparing } from './likely.ts'
import { listsOf } from './lists.ts'
import { movingCases } from './moving.ts'
import { startNightly } from './nightly.ts'
import { projecting } from './projecting.ts'
import { startProving } from './proof/job.ts'
import { boundaries, pages } from './root.ts'
import { programSecret } from './signin/human.ts'

/** After a minute nobody waits for a page any more; the slowest of ours, a register of a whole province, takes seconds. */
const UNANSWERED_MS = 60_000

/** How long a start waits for rows to be derived by a changed law: a commune's are there by then, those of a country follow while it serves. */
const FRESH_MS = 5_000

type Served = { readonly address: string; readonly close: () => Promise<void> }

type Options = {
  readonly host: string
  readonly port: number
  readonly trustProxy?: string | undefined
  readonly dataDir: string
  /** What a database that was never founded becomes. */
  readonly kind: 'demo' | 'real'
  /** People of the city of a demonstration. */
  readonly demoPersons: number
  readonly demoDoseDays: number
  /** What nightly backups are sealed with. */
  readonly exports: Secret
  readonly database: OpenDatabase
  readonly log: (line: string) => void
}

/** Founds the installation, keeps its log sealed, and answers requests. */
export const serve = async ({
  host,
  port,
  trustProxy,
  dataDir,
  kind,
  demoPersons,
  demoDoseDays,
  exports,
  database,
  log,
}: Options): Promise<Outcome<Served>> => {
  await using started = new AsyncDisposableStack()
  const owner = openOwnerPool(database.owner)
  started.defer(owner.end)
  const db = openPool(database.app, { answers: UNANSWERED_MS })
  started.defer(db.end)
  const key = keyIn(join(dataDir, 'log.key'))
  const founded = await layGround({ owner, law, lists: listsOf, kind, key: publicPart(key), on: dayOf(now()) })
  if (!founded.ok) return founded
  const { installation, units } = founded.value
  const ground = { db, law, units }
  const stamp = join(dataDir, 'derived-with')
  await ruleEditions(owner, editionsOf(law))
  const onError = (error: unknown): void => log(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  // Lives told in full were lived on days of before: their rows are derived with those of everybody.
  const demo = installation.kind === 'demo' ? await demonstrate(ground, owner, now(), demoPersons) : done(undefined)
  if (!demo.ok) return demo
  for (const trouble of demo.value?.troubles ?? []) log(trouble)
  let closing = false
  const fresh = freshenRows(owner, ground, stamp, now(), () => !closing).catch(onError)
  started.defer(async () => {
    closing = true
    await fresh
  })
  await Promise.race([fresh, pause(FRESH_MS, undefined, { ref: false })])

  const witness = fileWitness(join(dataDir, 'roots.txt'))
  const sequencer = await startSequencer({ pool: db, key, witness, onError })
  started.defer(sequencer.stop)
  const projector = startProjector({ pool: db, project: projecting(law), onError })
  started.defer(projector.stop)
  const duplicates = startComparing({ pool: db, compare: comparing(ground.units.on, () => dayOf(now())), onError })
  started.defer(duplicates.stop)
  const nightly = startNightly({ owner, ground, dataDir, secret: exports, witness, stamp, now, log })
  started.defer(nightly.stop)

  const imports = importJobs(ground, onError)
  const city = demo.value && demoPersons > 0 ? loadCity(ground, owner, { persons: demoPersons, now: now(), stamp, onError }) : undefined
  started.defer(async () => city?.stop())
  const secret = programSecret(dataDir)
  const doses = city && loadDoses(ground, deviceKeys(secret), now(), demoDoseDays, city.lived, onError)
  started.defer(async () => doses?.stop())
  const proving = startProving({ owner, ...ground, ready: () => city?.progress() === undefined, now, log, onError })
  started.defer(proving.stop)
  const app = await buildApp({
    db,
    law,
    units: ground.units,
    moveCases: movingCases(owner, ground, stamp, now),
    secret,
    installation: () => ({
      kind: installation.kind,
      now: now(),
      loading: city?.progress(),
      ...(demo.value ? { accounts: demo.value.accounts } : {}),
    }),
    health: {
      pool: db.load,
      ready: async () => (await readInstallation(db)) !== undefined,
      log: async () => ({ ...(await readSealState(db)), ...nightly.last() }),
    },
    imports,
    nowMillis,
    behind: sequencer.behind,
    trustProxy,
    boundaries,
    pages: existsSync(join(pages, 'index.html')) ? pages : undefined,
    logger: { level: 'error' },
  })
  started.defer(() => app.close())
  started.defer(imports.start().stop)
  const address = await app.listen({ host, port })
  const all = started.move()
  return done({ address, close: () => all.disposeAsync() })
}
