import { answers, type Connection } from '../../db/connection.ts'
import { joinEmbedded } from '../../db/embedded.ts'
import { reachExternal } from '../../db/external.ts'
import { schemaState } from '../../db/migrate.ts'
import { openDatabase } from '../../db/open.ts'
import { openOwnerPool, type Pool } from '../../db/pool.ts'
import { readSchema } from '../../db/schema.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { schema } from '../root.ts'
import type { Settings } from '../settings.ts'
import { exportFirst } from './before-change.ts'

type Work = (owner: Pool) => Promise<Outcome<string>>

/** Works as the owner of the database: beside the program when it runs, otherwise on the packaged server started for this alone. */
export const withOwner = async (settings: Settings, work: Work): Promise<Outcome<string>> => {
  const beside = settings.databaseUrl ? await current(settings.databaseUrl) : await runningIn(settings.dataDir)
  if (!beside.ok) return beside
  return beside.value ? on(beside.value, work) : alone(settings, work)
}

/** The same, but refused while a program works on the database. Changes the schema of a user's own server too, and keeps an export from before. */
export const alone = async (settings: Settings, work: Work): Promise<Outcome<string>> => {
  const { dataDir, databaseUrl: url } = settings
  const database = await openDatabase({ dataDir, url, schema, upgrade: true, beforeChange: exportFirst(settings), log: console.log })
  if (!database.ok) return database
  try {
    return await on(database.value.owner, work)
  } finally {
    await database.value.close()
  }
}

const on = async (connection: Connection, work: Work): Promise<Outcome<string>> => {
  const owner = openOwnerPool(connection)
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** What a program has left behind may still look like a running server. */
const runningIn = async (dataDir: string): Promise<Outcome<Connection | undefined>> => {
  const found = await joinEmbedded(dataDir)
  return done(found.ok && (await answers(found.value)) ? found.value : undefined)
}

const current = async (url: string): Promise<Outcome<Connection>> => {
  const reached = await reachExternal(url)
  if (!reached.ok) return reached
  const state = await schemaState(reached.value, readSchema(schema))
  if (!state.ok) return state
  if (state.value.pending.length === 0) return reached
  return refused({
    why: 'upgrade-needed',
    detail:
      'Cơ sở dữ liệu chưa ở bản này; hãy chạy: npm run admin -- migrate (The database is not at this release; run: npm run admin -- migrate)',
  })
}
