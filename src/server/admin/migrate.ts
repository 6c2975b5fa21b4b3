import { parseArgs } from 'node:util'
import { openDatabase } from '../../db/open.ts'
import { done, type Outcome } from '../../kernel/refusal.ts'
import { schema } from '../root.ts'
import type { Settings } from '../settings.ts'
import { exportFirst } from './before-change.ts'

/** Takes every step that the database lacks, also on a server of the user's own; no program may be running on it. */
export const migrateDatabase = async (settings: Settings, args: readonly string[]): Promise<Outcome<string>> => {
  parseArgs({ args: [...args], options: {} })
  const { dataDir, databaseUrl: url } = settings
  const database = await openDatabase({ dataDir, url, schema, upgrade: true, beforeChange: exportFirst(settings), log: console.log })
  if (!database.ok) return database
  const { migrated, close } = database.value
  await close()
  return done(migrated.length === 0 ? 'Không có gì phải nâng cấp. (Nothing to do.)' : `Đã chạy (taken): ${migrated.join(', ')}`)
}
