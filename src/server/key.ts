import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { freshKey, keyFromPem, pemOf, type SigningKey } from '../log/key.ts'

/** The installation's signing key in a file that only its owner reads: made once, read ever after (docs/runbooks/lost-key.md). */
export const keyIn = (path: string): SigningKey => {
  if (existsSync(path)) return keyFromPem(readFileSync(path, 'utf8'))
  const key = freshKey()
  writeFileSync(`${path}.new`, pemOf(key), { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
  return key
}
