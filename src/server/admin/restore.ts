import { parseArgs } from 'node:util'
import { restore } from '../../db/restore.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { law } from '../../law/index.ts'
import { now } from '../clock.ts'
import { bookIn } from '../lists.ts'
import { rederive } from '../rederive.ts'
import type { Settings } from '../settings.ts'
import { withExport } from './file.ts'
import { alone } from './owner.ts'
import { held, wrong } from './report.ts'
import { openingSecret } from './secret.ts'

/** `restore FILE [--key KEYFILE]`: into an empty database; all of it, verified, or nothing. */
export const restoreDatabase = async (settings: Settings, args: readonly string[]): Promise<Outcome<string>> => {
  const { values, positionals } = parseArgs({ args: [...args], options: { key: { type: 'string' } }, allowPositionals: true })
  const [file] = positionals
  if (file === undefined) return refused({ why: 'no-file', detail: 'Hãy nêu tệp xuất: npm run admin -- restore TỆP (Name the export.)' })
  const secret = openingSecret(settings, values.key)
  if (!secret.ok) return secret
  return alone(settings, (owner) =>
    withExport(file, secret.value, async (records) => {
      const outcome = await restore(owner, records, async (tx) => rederive(law, await bookIn(tx), now()))
      if (outcome.is === 'damaged') return wrong(outcome.findings)
      if (outcome.is === 'not empty')
        return refused({
          why: 'not-empty',
          detail:
            'Cơ sở dữ liệu đã có dữ liệu; chỉ khôi phục vào nơi trống, ví dụ DATA_DIR=./restored. (The database holds data; restore into an empty one.)',
        })
      return done(`Đã khôi phục và kiểm tra ${outcome.persons} người. (Restored and verified.) ${held(outcome.report)}`)
    }),
  )
}
