import { linesOf } from '../../dosing/device/kept.ts'
import type { FullLine } from '../../dosing/device/made.ts'
import { fileKey } from '../../dosing/device/proof.ts'
import { mac } from './hash.ts'
import type { Identity } from './safe.ts'
import type { Open } from './shift.ts'

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Sealed with a key that the machine and its server have, for this machine alone. */
export const sealedJournal = async (
  { device, name, site, master }: Pick<Identity, 'device' | 'name' | 'site' | 'master'>,
  lines: readonly FullLine[],
): Promise<Readonly<Record<'device' | 'name' | 'iv' | 'secret', string>>> => {
  const raw = Uint8Array.from(fileKey(mac, master).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const secret = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(device) },
    key,
    bytes(JSON.stringify({ site, lines })),
  )
  return { device, name, iv: toText(iv), secret: toText(new Uint8Array(secret)) }
}

/**
 * The journal as a file, for when this machine reaches its server no more: the page of the clinic's machines reads it in. Nothing of it is dropped here.
 */
export const journalFile = async ({ kept, identity }: Pick<Open, 'kept' | 'identity'>): Promise<Blob> =>
  new Blob([JSON.stringify(await sealedJournal(identity, linesOf(kept)))], { type: 'application/json' })
