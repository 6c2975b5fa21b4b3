import type { Connection } from '../../db/connection.ts'
import { openOwnerPool } from '../../db/pool.ts'
import type { Outcome } from '../../kernel/refusal.ts'
import type { Settings } from '../settings.ts'
import { exportTo, nextExport } from './file.ts'
import { sealingSecret } from './secret.ts'

/** A backup of everything before a release changes the schema. */
export const exportFirst =
  (settings: Settings) =>
  async (connection: Connection): Promise<Outcome<void>> => {
    const owner = openOwnerPool(connection)
    try {
      return await exportTo(owner, nextExport(settings.dataDir), sealingSecret(settings))
    } finally {
      await owner.end()
    }
  }
