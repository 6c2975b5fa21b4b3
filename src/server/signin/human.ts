import { createHash, createHmac } from 'node:crypto'
import { join } from 'node:path'
import { secretIn } from '../../db/embedded/secret.ts'

/** The program's own key, in a file of its folder that a restore takes along (docs/runbooks/restore.md). */
export const programSecret = (dataDir: string): Buffer =>
  createHash('sha256')
    .update(secretIn(join(dataDir, 'second-factors.key')))
    .digest()

/** What stands for one human among accounts: a hash of the personal number (12 digits) under the program's key. The number itself is kept nowhere (docs/decisions/0699). */
export const humanOf = (secret: Buffer, personalId: string): Buffer => createHmac('sha256', secret).update(`human ${personalId}`).digest()
