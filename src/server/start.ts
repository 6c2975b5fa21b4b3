import { openDatabase } from '../db/open.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { exportFirst } from './admin/before-change.ts'
import { sealingSecret } from './admin/secret.ts'
import { portIsFree } from './port.ts'
import { schema } from './root.ts'
import { serve } from './serve.ts'
import { readSettings } from './settings.ts'

export type Program = {
  readonly address: string
  /** Resolves when the program may not go on, since another one took its database. */
  readonly taken: Promise<void>
  readonly stop: () => Promise<void>
}

/** The whole program: settings, database, server. On a refusal nothing is left running. */
export const start = async (
  environment: Readonly<Record<string, string | undefined>>,
  log: (line: string) => void,
): Promise<Outcome<Program>> => {
  await using started = new AsyncDisposableStack()

  const settings = readSettings(environment)
  if (!settings.ok) return settings
  const { host, port, dataDir, databaseUrl, empty, trustProxy } = settings.value
  const free = await portIsFree(host, port)
  if (!free.ok) return free

  const database = await openDatabase({ dataDir, url: databaseUrl, schema, beforeChange: exportFirst(settings.value), log })
  if (!database.ok) return database
  started.defer(database.value.close)

  const kind = databaseUrl || empty ? 'real' : 'demo'
  const server = await serve({
    host,
    port,
    trustProxy,
    dataDir,
    kind,
    demoPersons: settings.value.demoPersons,
    demoDoseDays: settings.value.demoDoseDays,
    exports: sealingSecret(settings.value),
    database: database.value,
    log,
  })
  if (!server.ok) return server
  started.defer(server.value.close)

  const program = started.move()
  return done({ address: server.value.address, taken: database.value.taken, stop: () => program.disposeAsync() })
}
