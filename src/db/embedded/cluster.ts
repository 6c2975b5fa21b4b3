import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { commandFor } from './binaries.ts'

const major = '18'

/** Makes the cluster unless it is there, independent of the machine's locales. A try that was cut off leaves only `<cluster>.new`, made anew. */
export const ensureCluster = (cluster: string, initdb: string, passwordFile: string): Outcome<void> => {
  if (existsSync(cluster)) return knownVersion(cluster)
  const fresh = `${cluster}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const { file, args, ...user } = commandFor(fresh)(initdb, [...access, ...locale, '-D', fresh])
  const run = spawnSync(file, args, { cwd: fresh, env: { LC_ALL: 'C', PATH: process.env['PATH'] }, encoding: 'utf8', ...user })
  if (run.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    const cause = (run.stderr || run.error?.message || '').trim()
    return refused({
      why: 'initdb-failed',
      detail: `Không tạo được cơ sở dữ liệu trong ${cluster}. (The database could not be made: ${cause})`,
    })
  }
  renameSync(fresh, cluster)
  return done(undefined)
}

const knownVersion = (cluster: string): Outcome<void> => {
  const file = join(cluster, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
  if (found === major) return done(undefined)
  return refused({
    why: 'wrong-version',
    detail: found
      ? `Dữ liệu trong ${cluster} thuộc PostgreSQL ${found}, chương trình này dùng PostgreSQL ${major}; hãy xuất bằng bản cũ rồi khôi phục. (The data belongs to PostgreSQL ${found}; export it with the older release and restore it here.)`
      : `Thư mục ${cluster} có sẵn nhưng không phải dữ liệu PostgreSQL; hãy chuyển nó đi hoặc đặt DATA_DIR khác. (The folder exists and holds no PostgreSQL data; move it away or set another DATA_DIR.)`,
  })
}
