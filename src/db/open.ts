import { join } from 'node:path'
import { done, type Outcome, refused } from '../kernel/refusal.ts'
import type { Connection } from './connection.ts'
import { makeDataFolder } from './data-folder.ts'
import { secretIn } from './embedded/secret.ts'
import { startEmbedded } from './embedded.ts'
import { reachExternal } from './external.ts'
import { keepInstallation } from './keep.ts'
import { migrate, schemaState } from './migrate.ts'
import { ensureRoles } from './roles.ts'
import { readSchema } from './schema.ts'

export type OpenDatabase = {
  /** As the owner of the schema, for export and other tools; requests never use it. */
  readonly owner: Connection
  /** As the program's own role, under its grants and policies. */
  readonly app: Connection
  /** The steps that were taken now. */
  readonly migrated: readonly string[]
  /** Resolves when another program took the database over while it was out of reach: this one must end. */
  readonly taken: Promise<void>
  readonly close: () => Promise<void>
}

type Options = {
  readonly dataDir: string
  /** A server of the user's own; without it the packaged one runs in `dataDir`. */
  readonly url?: string | undefined
  /** The folder that holds `migrations` and `functions`. */
  readonly schema: string
  /** Changes the schema of a user's own server too, which the program by itself only does on an empty database. */
  readonly upgrade?: boolean
  /** Keeps what is there before steps change it; a refusal leaves the schema as it was. */
  readonly beforeChange?: (owner: Connection) => Promise<Outcome<void>>
  readonly log: (line: string) => void
}

type Ground = { readonly admin: Connection; readonly revive: () => Promise<Outcome<void>>; readonly stop: () => Promise<void> }

/** Opens the database for one program: server, lock, roles, schema. On a refusal everything that was started is ended again. */
export const openDatabase = async ({
  dataDir,
  url,
  schema,
  upgrade = false,
  beforeChange,
  log,
}: Options): Promise<Outcome<OpenDatabase>> => {
  await using started = new AsyncDisposableStack()
  const known = readSchema(schema)

  const folder = makeDataFolder(dataDir)
  if (!folder.ok) return folder
  const ground = url ? await onExternal(url) : await startEmbedded({ dataDir, log })
  if (!ground.ok) return ground
  started.defer(ground.value.stop)
  const owner = ground.value.admin
  const kept = await keepInstallation({ owner, revive: ground.value.revive, log })
  if (!kept.ok) return kept
  started.defer(kept.value.release)

  const state = await schemaState(owner, known)
  if (!state.ok) return state
  const allowed = mayChange(state.value, upgrade || !url)
  if (!allowed.ok) return allowed
  const saved = changes(state.value) && beforeChange ? await beforeChange(owner) : done(undefined)
  if (!saved.ok) return saved
  const app = await ensureRoles(owner, secretIn(join(dataDir, 'app.password')))
  if (!app.ok) return app
  const migrated = await migrate(owner, known)
  if (!migrated.ok) return migrated

  const open = started.move()
  return done({ owner, app: app.value, migrated: migrated.value, taken: kept.value.taken, close: () => open.disposeAsync() })
}

const onExternal = async (url: string): Promise<Outcome<Ground>> => {
  const reached = await reachExternal(url)
  return reached.ok ? done({ admin: reached.value, revive: async () => done(undefined), stop: async () => {} }) : reached
}

type State = { readonly pending: readonly unknown[]; readonly fresh: boolean }

/** Whether steps would change a database in which somebody has worked. */
const changes = ({ pending, fresh }: State): boolean => !fresh && pending.length > 0

const mayChange = (state: State, freely: boolean): Outcome<void> =>
  freely || !changes(state)
    ? done(undefined)
    : refused({
        why: 'upgrade-needed',
        detail: `Cơ sở dữ liệu còn thiếu ${state.pending.length} bước nâng cấp; hãy sao lưu rồi chạy: npm run admin -- migrate (The database lacks ${state.pending.length} steps of this release; back it up, then run: npm run admin -- migrate)`,
      })
