import { createHash, randomBytes } from 'node:crypto'

/** A fresh salt, in hex: without it a short text could be guessed from its hash. */
export const freshSalt = (): string => randomBytes(16).toString('hex')

/** What a body holds of a text: sha256(salt ‖ text in UTF-8), in hex. */
export const commitment = (salt: string, text: string): string =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex')
