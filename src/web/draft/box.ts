import { newKey } from '../api/key.ts'

/**
 * Boxes for what was typed and not yet sent. The text lies encrypted in localStorage, its key in the sessionStorage of this tab: when the
 * tab closes the key is gone, and what may be left on the disk of a shared machine cannot be read.
 */
const KEY = 'hoa-nhap.box-key'
const TAB = 'hoa-nhap.tab'

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))

/** This tab, also after a reload. Tabs keep their drafts apart: none holds the key of another. */
export const tab = (): string => {
  const known = sessionStorage.getItem(TAB)
  if (known) return known
  const fresh = newKey()
  sessionStorage.setItem(TAB, fresh)
  return fresh
}

/** Without a secure page (plain HTTP from another machine) there is no WebCrypto, and drafts live only as long as the page. */
export const canBox = (): boolean => globalThis.crypto?.subtle !== undefined

const boxKey = (): Promise<CryptoKey> => {
  const kept = sessionStorage.getItem(KEY)
  const raw = kept ? toBytes(kept) : crypto.getRandomValues(new Uint8Array(32))
  if (!kept) sessionStorage.setItem(KEY, toText(raw))
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** `owner` binds a box to its account and form: it opens nowhere else. */
export const seal = async (owner: string, value: unknown): Promise<string> => {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const additionalData = new TextEncoder().encode(owner)
  const plain = new TextEncoder().encode(JSON.stringify(value))
  const secret = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, await boxKey(), plain)
  return `${toText(iv)}.${toText(new Uint8Array(secret))}`
}

/** The value in a box, or nothing when the key is gone or the box is another's. */
export const unseal = async (owner: string, box: string): Promise<unknown> => {
  const [iv, secret] = box.split('.')
  if (!iv || !secret) return undefined
  try {
    const additionalData = new TextEncoder().encode(owner)
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv), additionalData }, await boxKey(), toBytes(secret))
    return JSON.parse(new TextDecoder().decode(plain))
  } catch {
    return undefined
  }
}

export const dropKey = (): void => sessionStorage.removeItem(KEY)
