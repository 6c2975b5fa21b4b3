import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A random password kept in a file that only its owner reads: made once, read ever after. */
export const secretIn = (path: string): string => {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const secret = randomBytes(24).toString('base64url')
  // Whole and on the disk before anything uses it: a cluster whose password is lost cannot be opened.
  writeFileSync(`${path}.new`, secret, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
  return secret
}
