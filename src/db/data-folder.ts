import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { done, type Outcome, refused } from '../kernel/refusal.ts'

/** Makes DATA_DIR. 0711 and not 0700: where we are root, PostgreSQL is another user and passes through to its own folder. */
export const makeDataFolder = (dataDir: string): Outcome<void> => {
  try {
    mkdirSync(dirname(dataDir), { recursive: true })
    // `recursive`: another program may make it at the same moment, and is told by the lock.
    mkdirSync(dataDir, { recursive: true, mode: 0o711 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return done(undefined)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return refused({
      why: 'folder-unwritable',
      detail: `Không ghi được vào thư mục dữ liệu ${dataDir}; hãy cấp quyền ghi hoặc đặt DATA_DIR ở nơi khác. (The data folder cannot be written: ${cause})`,
    })
  }
}
