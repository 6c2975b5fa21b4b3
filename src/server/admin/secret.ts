import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { secretIn } from '../../db/embedded/secret.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import type { Secret, Unreadable } from '../../log/export-file.ts'
import type { Settings } from '../settings.ts'

/** Opens exports of this installation on a machine that has no phrase for them. */
const keyFileIn = (dataDir: string): string => join(dataDir, 'export.key')
const keyIn = (text: string): Secret => ({ by: 'key file', key: Buffer.from(text.trim(), 'base64url') })

/** What exports are sealed with: HOA_NHAP_PASSPHRASE, or a key file that is made the first time. */
export const sealingSecret = ({ dataDir, passphrase }: Settings): Secret =>
  passphrase ? { by: 'passphrase', phrase: passphrase } : keyIn(secretIn(keyFileIn(dataDir)))

/** What an export is opened with: HOA_NHAP_PASSPHRASE, or the key file named, or that of this folder. */
export const openingSecret = ({ dataDir, passphrase }: Settings, keyFile: string | undefined): Outcome<Secret> => {
  const path = keyFile ?? keyFileIn(dataDir)
  if (passphrase && !keyFile) return done({ by: 'passphrase', phrase: passphrase })
  if (existsSync(path)) return done(keyIn(readFileSync(path, 'utf8')))
  return refused({
    why: 'no-secret',
    detail: `Cần mật khẩu của tệp xuất trong HOA_NHAP_PASSPHRASE, hoặc tệp khóa: --key ĐƯỜNG-DẪN (không thấy ${path}). (Give the passphrase in HOA_NHAP_PASSPHRASE, or the key file with --key.)`,
  })
}

const sentences: Readonly<Record<Unreadable['why'], string>> = {
  format: 'Đây không phải tệp xuất của Hòa Nhập. (This is no export of Hòa Nhập.)',
  version: 'Tệp xuất này thuộc bản mới hơn; hãy dùng bản chương trình mới hơn. (The export is of a newer release; use that.)',
  'secret kind':
    'Tệp này khóa bằng cách khác: hãy đưa mật khẩu (HOA_NHAP_PASSPHRASE) thay cho tệp khóa, hoặc ngược lại. (The file wants a passphrase instead of a key file, or the other way round.)',
  secret:
    'Mật khẩu hoặc tệp khóa không mở được tệp xuất này, hoặc tệp đã bị sửa. (The passphrase or key does not open it, or the file was changed.)',
  'cut off': 'Tệp xuất bị cắt cụt; hãy dùng bản sao khác. (The export was cut off; use another copy.)',
}

export const unreadable = (path: string, { why }: Unreadable): Outcome<never> =>
  refused({ why: `export-${why.replace(' ', '-')}`, detail: `${path}: ${sentences[why]}` })
