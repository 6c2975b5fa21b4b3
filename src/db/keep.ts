import { setTimeout as pause } from 'node:timers/promises'
import { done, type Outcome } from '../kernel/refusal.ts'
import type { Connection } from './connection.ts'
import { holdInstallationLock } from './installation-lock.ts'

type Kept = {
  readonly release: () => Promise<void>
  /** Resolves when another program took the database while it was out of reach: this one must end. */
  readonly taken: Promise<void>
}

type Options = { readonly owner: Connection; readonly revive: () => Promise<Outcome<void>>; readonly log: (line: string) => void }

/**
 * Holds the installation's lock as long as the program lives. The lock falls when the database does: then the server is started again, or waited for,
 * and the lock taken anew.
 */
export const keepInstallation = async ({ owner, revive, log }: Options): Promise<Outcome<Kept>> => {
  const first = await holdInstallationLock(owner)
  if (!first.ok) return first
  let lock = first.value
  let released = false
  const regain = async () => {
    for (; !released; await pause(500)) {
      // Out of reach is no answer; another holder is one.
      const again = await revive()
        .then((alive) => (alive.ok ? holdInstallationLock(owner) : undefined))
        .catch(() => undefined)
      if (again) return again.ok ? again.value : undefined
    }
    return undefined
  }
  const watch = async () => {
    for (;;) {
      await lock.lost
      if (released) return
      log('Mất kết nối cơ sở dữ liệu, đang nối lại… (The database is gone, reconnecting…)')
      const again = await regain()
      if (!again) return
      lock = again
      log('Đã nối lại cơ sở dữ liệu. (The database is back.)')
    }
  }
  const release = async () => {
    released = true
    await lock.release()
  }
  return done({ release, taken: new Promise((resolve) => void watch().then(() => released || resolve())) })
}
