import { linesOf } from '../../dosing/device/kept.ts'
import type { FullLine } from '../../dosing/device/made.ts'
import { fileKey } from '../../dosing/device/proof.ts'
import type { Ticket } from '../../dosing/rights/device.ts'
import { mac } from './hash.ts'
import type { Identity } from './safe.ts'
import type { Open } from './shift.ts'

const toText = (bytes: Uint8Array): string => {
  let text = ''
  // Letter by letter eight megabytes take seconds.
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Sealed with a key that the machine and its server have, for this machine alone. */
export const sealedJournal = async (
  { device, name, site, master }: Pick<Identity, 'device' | 'name' | 'site' | 'master'>,
  lines: readonly FullLine[],
  served: { readonly installation?: string | undefined; readonly epoch?: number; readonly holds?: readonly Ticket[] } = {},
): Promise<Readonly<Record<'device' | 'name' | 'iv' | 'secret', string>>> => {
  const raw = Uint8Array.from(fileKey(mac, master).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const secret = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(device) },
    key,
    bytes(JSON.stringify({ site, name, lines, ...served })),
  )
  return { device, name, iv: toText(iv), secret: toText(new Uint8Array(secret)) }
}

/** What the server reads in at once (`JournalFile`, `FiledJournal`), with room to spare. */
const MOST_BYTES = 8_000_000
const MOST_LINES = 10_000
/** Lines before the first one that the server does not have: it sees where they go on. */
const BEFORE = 50

/** One file after the other, in their order, each one that the server takes. */
export const inFiles = (lines: readonly FullLine[]): readonly (readonly FullLine[])[] => {
  const files: FullLine[][] = []
  let left = 0
  for (const line of lines) {
    const size = bytes(JSON.stringify(line)).length + 1
    const last = files.at(-1)
    if (last && size <= left && last.length < MOST_LINES) last.push(line)
    else files.push([line])
    left = (files.at(-1) === last ? left : MOST_BYTES) - size
  }
  return files
}

/**
 * The journal as files, for when this machine reaches its server no more: the page of the clinic's machines reads them in. What the server does not have, or
 * all that is still here, for a server that was restored. Nothing of it is dropped.
 */
export const journalFiles = async (
  { kept, identity }: Pick<Open, 'kept' | 'identity'>,
  which: 'unsent' | 'all',
): Promise<readonly Blob[]> => {
  const lines = linesOf(kept).filter(({ n }) => which === 'all' || n > kept.heard - BEFORE)
  const { epoch, tickets: holds } = kept.device
  const sealed = await Promise.all(
    inFiles(lines).map((some) => sealedJournal(identity, some, { installation: kept.installation, epoch, holds })),
  )
  return sealed.map((file) => new Blob([JSON.stringify(file)], { type: 'application/json' }))
}
