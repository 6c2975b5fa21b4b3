import { exportRecords } from '../../src/db/export.ts'
import { openPool } from '../../src/db/pool.ts'
import { reading } from '../../src/db/read-log.ts'
import { restore } from '../../src/db/restore.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import { rederive } from '../../src/server/rederive.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import type { TestProgram } from './program.ts'

/** A database that is restored from an export of this program as it stands. */
export const restoredFrom = async ({ database, units }: TestProgram): Promise<TestDatabase> => {
  const target = await freshDatabase()
  const owner = openPool(target.owner, { size: 2 })
  const source = openPool(database.owner, { size: 1 })
  const outcome = await reading(source, (tx) => restore(owner, exportRecords(tx), async () => rederive(law, units, now())))
  if (outcome.is !== 'restored') throw new Error(JSON.stringify(outcome))
  await Promise.all([owner.end(), source.end()])
  return target
}
