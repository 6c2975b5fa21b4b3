import type { AccountId } from '../../kernel/ids.ts'
import { read, write } from './disk.ts'

/**
 * The key of the device's data lies wrapped twice for each of its people: by a password of theirs, and by a key that this browser keeps and gives to nobody. A
 * copy of the disk without the password shows no name; the password elsewhere opens nothing.
 */
export type Slot = {
  readonly account: AccountId
  readonly login: string
  readonly name: string
  readonly office: string
  readonly salt: Uint8Array<ArrayBuffer>
  readonly box: Box
}

export type Box = { readonly iv: Uint8Array<ArrayBuffer>; readonly secret: ArrayBuffer }

/** The open vault: `raw` wraps itself for somebody more, `key` seals; `slot` is of who opened it: by it the server knows that it was them. */
export type Vault = { readonly raw: Uint8Array<ArrayBuffer>; readonly key: CryptoKey; readonly slot: string }

/** OWASP's figure of 2023 for PBKDF2 with SHA-256: a third of a second on a machine of an office. */
const ROUNDS = 600_000
export const LEAST_LETTERS = 8

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length))

const encrypt = async (key: CryptoKey, plain: Uint8Array<ArrayBuffer>, owner: string): Promise<Box> => {
  const iv = random(12)
  return { iv, secret: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(owner) }, key, plain) }
}

/** Nothing when the key is another one, or the box was not sealed for this owner. */
const decrypt = async (key: CryptoKey, { iv, secret }: Box, owner: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytes(owner) }, key, secret))
  } catch {
    return undefined
  }
}

const machineKey = async (): Promise<CryptoKey> => {
  const kept = await read<CryptoKey>('keys', 'machine')
  if (kept) return kept
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await write({ store: 'keys', key: 'machine', put: fresh })
  return fresh
}

const passwordKey = async (password: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const typed = await crypto.subtle.importKey('raw', bytes(password.normalize('NFKC')), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

const KEY_BYTES = 32

const vaultOf = async (raw: Uint8Array<ArrayBuffer>, slot: string): Promise<Vault> => ({
  raw,
  slot,
  key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
})

export const freshVault = (slot: string): Promise<Vault> => vaultOf(random(KEY_BYTES), slot)

/** Somebody who may open the vault from now on. */
export const slotFor = async (
  { raw }: Pick<Vault, 'raw'>,
  who: Pick<Slot, 'account' | 'login' | 'name' | 'office'>,
  password: string,
  slot: string,
): Promise<Slot> => {
  const salt = random(16)
  const inner = await encrypt(await passwordKey(password, salt), new Uint8Array([...raw, ...bytes(slot)]), who.account)
  const both = new Uint8Array([...inner.iv, ...new Uint8Array(inner.secret)])
  return { ...who, salt, box: await encrypt(await machineKey(), both, who.account) }
}

/** The vault, or nothing for a wrong password. */
export const openVault = async ({ account, salt, box }: Slot, password: string): Promise<Vault | undefined> => {
  const both = await decrypt(await machineKey(), box, account)
  if (!both) return undefined
  const inner = { iv: both.slice(0, 12), secret: both.slice(12).buffer }
  const opened = await decrypt(await passwordKey(password, salt), inner, account)
  return opened && vaultOf(opened.slice(0, KEY_BYTES), new TextDecoder().decode(opened.slice(KEY_BYTES)))
}

/** `owner` names what lies in the box: it opens as nothing else. */
export const sealBox = ({ key }: Pick<Vault, 'key'>, owner: string, value: unknown): Promise<Box> =>
  encrypt(key, bytes(JSON.stringify(value)), owner)

export const openBox = async <T>({ key }: Pick<Vault, 'key'>, owner: string, box: Box | undefined): Promise<T | undefined> => {
  const plain = box && (await decrypt(key, box, owner))
  return plain && (JSON.parse(new TextDecoder().decode(plain)) as T) // sealed by this program under this name
}
