import { DatabaseSync } from 'node:sqlite'

export type FileLock = { readonly release: () => void }

/**
 * Takes a file for this process alone, or answers `undefined` when another living process has it. The operating system gives it back however
 * the process ends, so a lock can never be left behind and no process number has to be believed. SQLite's own file lock serves (1 ms, any
 * platform), since Node offers no `flock`. It is taken in steps, so that two who begin at the same moment may stop each other: each tries again for a
 * quarter of a second.
 */
export const lockFile = (path: string): FileLock | undefined => {
  const file = new DatabaseSync(path, { timeout: 250 })
  try {
    file.exec('pragma journal_mode = memory; begin exclusive')
    return { release: () => file.close() }
  } catch (error) {
    file.close()
    if (isBusy(error)) return undefined
    throw error
  }
}

const sqliteBusy = 5
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
