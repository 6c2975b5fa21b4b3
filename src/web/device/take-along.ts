import { linesOf } from '../../dosing/device/kept.ts'
import type { Open } from './shift.ts'
import { sealBox } from './vault.ts'

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))

/**
 * The journal as a file, for when the server refuses it for long: sealed with the key of the device's data, so that it opens only where the device's store
 * does. Nothing of it is dropped here.
 */
export const journalFile = async ({ vault, kept, identity }: Pick<Open, 'vault' | 'kept' | 'identity'>): Promise<Blob> => {
  const { iv, secret } = await sealBox(vault, 'export', { device: identity.device, site: identity.site, lines: linesOf(kept) })
  const text = JSON.stringify({ device: identity.device, name: identity.name, iv: toText(iv), secret: toText(new Uint8Array(secret)) })
  return new Blob([text], { type: 'application/json' })
}
