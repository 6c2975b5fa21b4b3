import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { done, type Outcome, refused } from '../kernel/refusal.ts'

/** One step of the schema, as `0007_dosing.sql`. Released steps never change: `hash` is what the database remembers of them. */
export type Migration = { readonly name: string; readonly sql: string; readonly hash: string }

export type Applied = Pick<Migration, 'name' | 'hash'>

/** Reads the steps of a folder in the order of their numbers. */
export const readMigrations = (folder: string): readonly Migration[] => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  names.forEach((name, index) => {
    const number = String(index + 1).padStart(4, '0')
    if (!new RegExp(`^${number}_[a-z0-9_]+\\.sql$`).test(name)) throw new Error(`expected ${number}_<name>.sql, found ${name}`)
  })
  return names.map((name) => {
    // A checkout on Windows may have turned the line ends.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

/** The steps still to take. What was taken must be the beginning of what we have, letter for letter: else this program does not know the schema. */
export const pendingAfter = (applied: readonly Applied[], known: readonly Migration[]): Outcome<readonly Migration[]> => {
  const strange = applied.filter(({ name }) => !known.some((each) => each.name === name))
  const changed = applied.filter(({ name, hash }) => known.some((each) => each.name === name && each.hash !== hash))
  const missed = known.slice(0, applied.length - strange.length).filter(({ name }) => !applied.some((each) => each.name === name))
  if (strange.length + changed.length + missed.length === 0) return done(known.slice(applied.length))
  return refused(...strange.map(unknownStep), ...changed.map(changedStep), ...missed.map(missedStep))
}

const unknownStep = ({ name }: Applied) => ({
  why: 'schema-newer',
  detail: `Cơ sở dữ liệu đã có bước ${name} mà bản chương trình này không biết; hãy dùng bản mới hơn. (The database was upgraded by a newer release: it has ${name}.)`,
})

const changedStep = ({ name }: Applied) => ({
  why: 'migration-changed',
  detail: `Bước ${name} đã chạy trên cơ sở dữ liệu khác với tệp trong chương trình; hãy dùng đúng bản đã phát hành. (The step ${name} was applied from another text than this release has.)`,
})

const missedStep = ({ name }: Applied) => ({
  why: 'migration-missed',
  detail: `Bước ${name} chưa chạy nhưng các bước sau nó đã chạy; hãy dùng đúng bản đã phát hành. (The step ${name} was passed over by later ones.)`,
})
