import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { onlyLog } from '../../db/export.ts'
import { verifyDatabase } from '../../db/verify.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { type Report, verify } from '../../log/verify.ts'
import { fileWitness, type Rooted } from '../../log/witness.ts'
import type { Settings } from '../settings.ts'
import { withExport } from './file.ts'
import { withOwner } from './owner.ts'
import { held, wrong } from './report.ts'
import { openingSecret } from './secret.ts'

/** Roots kept outside: the file named, or that of the data folder; none where there is none. */
const rootsFor = ({ dataDir }: Settings, path: string | undefined): Outcome<readonly Rooted[]> => {
  if (path !== undefined && !existsSync(path))
    return refused({ why: 'roots-missing', detail: `Không có tệp ${path}. (There is no such file.)` })
  return done(fileWitness(path ?? join(dataDir, 'roots.txt')).read())
}

const judged = (report: Report, roots: readonly Rooted[]): Outcome<string> =>
  report.findings.length > 0
    ? wrong(report.findings)
    : done(
        `Nhật ký nguyên vẹn. (The log is whole.) ${held(report)}${roots.length === 0 ? '\nKhông có roots.txt để đối chiếu. (There is no roots.txt to compare with.)' : ''}`,
      )

/** `verify [FILE] [--key KEYFILE] [--roots FILE]`: the log of the database, or of an export. */
export const verifyLog = async (settings: Settings, args: readonly string[]): Promise<Outcome<string>> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { key: { type: 'string' }, roots: { type: 'string' } },
    allowPositionals: true,
  })
  const roots = rootsFor(settings, values.roots)
  if (!roots.ok) return roots
  const [file] = positionals
  if (file === undefined) return withOwner(settings, async (owner) => judged(await verifyDatabase(owner, roots.value), roots.value))
  const secret = openingSecret(settings, values.key)
  if (!secret.ok) return secret
  return withExport(file, secret.value, async (records) => judged(await verify(onlyLog(records), roots.value), roots.value))
}
