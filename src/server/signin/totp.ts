import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const ISSUER = 'Hòa Nhập'
const totp = (secret: Secret, login: string): TOTP => new TOTP({ issuer: ISSUER, label: login, secret, digits: 6, period: 30 })

/** A new second factor, to be shown once. */
export const freshTotp = (login: string): { readonly secret: string; readonly uri: string } => {
  const secret = new Secret({ size: 20 })
  return { secret: secret.base32, uri: totp(secret, login).toString() }
}

const STEP_MS = 30_000

/** The step of 30 seconds that a code belongs to: that of the given time, the one before or the one after. Nothing when it fits none. */
export const stepOf = (secret: string, code: string, millis: number): number | undefined => {
  const delta = totp(Secret.fromBase32(secret), '').validate({ token: code, window: 1, timestamp: millis })
  return delta === null ? undefined : Math.floor(millis / STEP_MS) + delta
}

/** The secret as the database keeps it: AES-256-GCM under the program's key, nonce and tag in front. */
export const sealSecret = (key: Buffer, secret: string): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Nothing when it was sealed under another key. */
export const openSecret = (key: Buffer, sealed: Buffer): string | undefined => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
