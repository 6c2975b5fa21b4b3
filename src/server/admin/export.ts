import { parseArgs } from 'node:util'
import { done, type Outcome } from '../../kernel/refusal.ts'
import type { Settings } from '../settings.ts'
import { exportTo, nextExport } from './file.ts'
import { withOwner } from './owner.ts'
import { sealingSecret } from './secret.ts'

/** `export [FILE]` */
export const exportDatabase = async (settings: Settings, args: readonly string[]): Promise<Outcome<string>> => {
  const [file] = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals
  return withOwner(settings, async (owner) => {
    const path = file ?? nextExport(settings.dataDir)
    const secret = sealingSecret(settings)
    const written = await exportTo(owner, path, secret)
    if (!written.ok) return written
    const opens =
      secret.by === 'passphrase'
        ? 'mở bằng mật khẩu trong HOA_NHAP_PASSPHRASE (opens with that passphrase)'
        : 'mở bằng tệp export.key của thư mục dữ liệu: hãy cất khóa ở nơi khác với tệp xuất (opens with export.key of the data folder: keep it elsewhere than the export)'
    return done(`Đã xuất (written): ${path}; ${opens}.`)
  })
}
