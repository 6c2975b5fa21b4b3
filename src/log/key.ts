import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'

/** The key that seals an installation's log. Its private part lies in DATA_DIR, the public one in the database and in every export. */
export type SigningKey = { readonly id: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject }

/** SubjectPublicKeyInfo in DER, and the first 16 hex digits of its sha256 as a name. */
export type PublicKey = { readonly id: string; readonly publicKey: Buffer }

const der = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })
const idOf = (publicKey: Buffer): string => createHash('sha256').update(publicKey).digest('hex').slice(0, 16)

const keyOf = (privateKey: KeyObject): SigningKey => {
  const publicKey = createPublicKey(privateKey)
  return { id: idOf(der(publicKey)), privateKey, publicKey }
}

export const freshKey = (): SigningKey => keyOf(generateKeyPairSync('ed25519').privateKey)

/** @throws when the text is no Ed25519 key in PEM. */
export const keyFromPem = (pem: string): SigningKey => {
  const privateKey = createPrivateKey(pem)
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new RangeError('not an Ed25519 key')
  return keyOf(privateKey)
}

export const pemOf = (key: SigningKey): string => key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

export const publicPart = (key: SigningKey): PublicKey => ({ id: key.id, publicKey: der(key.publicKey) })

export const signatureOf = (key: SigningKey, root: Buffer): Buffer => sign(null, root, key.privateKey)

/** Whether the signature is the key's; false also for bytes that are no key. */
export const isSigned = ({ publicKey }: PublicKey, root: Buffer, signature: Buffer): boolean => {
  try {
    return verify(null, root, createPublicKey({ key: publicKey, type: 'spki', format: 'der' }), signature)
  } catch {
    return false
  }
}
