import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { CLINIC, startProgram } from '../../../test/support/program.ts'
import { removeLater } from '../../../test/support/remove.ts'
import { sql } from '../../../test/support/world.ts'
import { withClient } from '../../db/connection.ts'
import { exportRecords } from '../../db/export.ts'
import type { Installation } from '../../db/installation.ts'
import { migrate } from '../../db/migrate.ts'
import { openPool, type Pool } from '../../db/pool.ts'
import { reading } from '../../db/read-log.ts'
import { restore } from '../../db/restore.ts'
import { ensureRoles } from '../../db/roles.ts'
import { readSchema } from '../../db/schema.ts'
import { sealOnce } from '../../db/seal.ts'
import { done } from '../../kernel/refusal.ts'
import { law } from '../../law/index.ts'
import { canonical } from '../../log/canonical.ts'
import { freshKey, publicPart, type SigningKey } from '../../log/key.ts'
import { commitment, freshSalt } from '../../log/words.ts'
import { now } from '../clock.ts'
import { rederive } from '../rederive.ts'
import { readSettings } from '../settings.ts'
import { exportFirst } from './before-change.ts'
import { withExport } from './file.ts'
import { openingSecret } from './secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoa-nhap-before-'))
afterAll(() => removeLater(folder))

const known = readSchema('src/db')
/** From these steps on there are these tables. */
const WITH_LOG = 7
const WITH_DEVICES = 30
const LAST = known.migrations.length - 1

/** The functions that seal, which want nothing of later steps. */
const sealing = { hash: 'earlier', files: known.functions.files.filter(({ name }) => /\/(seal|locks)\.sql$/.test(name)) }

/** An empty database as a release with so many steps left it. */
const databaseAt = async (steps: number): Promise<TestDatabase> => {
  const { owner, app } = inject('database')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await withClient({ ...owner, database: 'postgres' }, (client) => client.query(`create database ${database}`))
  const made: TestDatabase = { owner: { ...owner, database }, app: { ...app, database } }
  await ensureRoles(made.owner, String(app.password)) // the password that the role has
  const functions = steps < WITH_LOG ? { hash: 'earlier', files: [] } : sealing
  expect(await migrate(made.owner, { migrations: known.migrations.slice(0, steps), functions })).toMatchObject({ ok: true })
  return made
}

/** Somebody with a name, an account with an office and a reading, sealed; and a reading that is not sealed yet. */
const people = async ({ owner, app }: TestDatabase, key: SigningKey, installation: Installation): Promise<void> => {
  const [account, person, entry, salt] = [randomUUID(), randomUUID(), randomUUID(), freshSalt()]
  const body = canonical({ says: { birth: '1990', sex: 'male', unit: CLINIC }, words: { name: commitment(salt, 'Người Cũ') } })
  const put = (text: string, ...values: readonly unknown[]) => sql(owner, `insert into ${text}`, [...values])
  await put(`units.unit (id, code, kind, name, valid_from) values ($1, 'x', 'clinic', 'Cơ sở điều trị thử nghiệm', '2022-01-01')`, CLINIC)
  await put(`signin.office (name, unit_kind, reach, words, clerk, admin) values ('clinicHead', 'clinic', 'own', '{name}', false, true)`)
  await put(`signin.account (id, login, display_name, unit, password_hash) values ($1, 'truong', 'Trưởng', $2, 'x')`, account, CLINIC)
  await put(`signin.office_holding (account, office, unit, held) values ($1, 'clinicHead', $2, '[2024-01-01,)')`, account, CLINIC)
  await put(
    `log.entry (id, kind, person, seq, name, edition, happened, for_office, for_unit, signer, recorded_by, recorded_at, body)
    values ($1, 'identity', $2, 1, '@register', 'x', '2024-02-01', 'clinicHead', $3, $4, $4, '2024-02-01T09:00+07:00', $5)`,
    ...[entry, person, CLINIC, account, body],
  )
  await put(
    `log.words (entry, field, person, class, salt, text) values ($1, 'name', $2, 'name', decode($3, 'hex'), 'Người Cũ')`,
    ...[entry, person, salt],
  )
  const reads = () => put(`log.access (account, person, what, purpose) values ($1, $2, 'file', 'đọc')`, account, person)
  await reads()
  const pool = openPool(app)
  await sealOnce(pool, key, installation)
  await pool.end()
  await reads()
}

const device = (owner: TestDatabase['owner']) =>
  sql(
    owner,
    `insert into app.dose_device (id, site, name, enrolled_at, enrolled_by, heard, token, seal)
    values ($1, $2, 'Máy 1', now(), $1, 4, sha256('x'), 'abc')`,
    [randomUUID(), CLINIC],
  )

const recordsOf = (owner: Pool) =>
  reading(owner, async (tx) => (await Array.fromAsync(exportRecords(tx))).map((record) => JSON.stringify(record)).sort())

// The first steps, without a log; before units had earlier names; before doses; the one before this.
test.each([2, 11, 23, LAST])(
  'a database of %i steps is kept before it changes, changed, served, and its export restored',
  async (steps) => {
    const old = await databaseAt(steps)
    const key = freshKey()
    const installation: Installation = { id: randomUUID(), kind: 'real', created: now() }
    const { id, publicKey } = publicPart(key)
    await sql(old.owner, `insert into app.installation (id, kind) values ($1, 'real')`, [installation.id])
    await sql(old.owner, 'insert into app.signing_key (id, public_key) values ($1, $2)', [id, publicKey])
    if (steps >= WITH_LOG) await people(old, key, installation)
    if (steps >= WITH_DEVICES) await device(old.owner)

    const settings = readSettings({ DATA_DIR: mkdtempSync(join(folder, 'data-')) })
    if (!settings.ok) throw new Error('settings')
    expect(await exportFirst(settings.value)(old.owner)).toEqual(done(undefined))
    expect(await migrate(old.owner, known)).toMatchObject({ ok: true, value: known.migrations.slice(steps).map(({ name }) => name) })
    const [owner, fresh] = [openPool(old.owner, { size: 2 }), await freshDatabase()]
    const changed = await recordsOf(owner)

    const program = await startProgram('real', old)
    const head = await program.actor('clinicHead', CLINIC)
    expect((await head.get('/api/today')).statusCode).toBe(200)

    const target = openPool(fresh.owner, { size: 2 })
    const secret = openingSecret(settings.value, undefined)
    const exports = join(settings.value.dataDir, 'exports')
    const [file] = readdirSync(exports)
    if (!secret.ok || file === undefined) throw new Error('no export')
    const restored = await withExport(join(exports, file), secret.value, async (records) =>
      done(await restore(target, records, async () => rederive(law, program.units, now()))),
    )
    expect(restored).toMatchObject({ ok: true, value: { is: 'restored', persons: steps < WITH_LOG ? 0 : 1, report: { findings: [] } } })
    expect(await recordsOf(target)).toEqual(changed)
    await Promise.all([owner.end(), target.end(), program.close()])
  },
)
