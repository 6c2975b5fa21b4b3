import { createHash, createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { keyBetween, type Mac } from '../../../dosing/rights/codes.ts'
import type { Seal } from '../../../dosing/rights/device.ts'
import type { DeviceId } from '../../../dosing/rights/right.ts'
import type { End } from '../../../dosing/rights/told.ts'
import type { AccountId } from '../../../kernel/ids.ts'

/** What makes 32 bytes a private key in PKCS #8 (RFC 8410, section 7). */
const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

export const sealed: Seal = (before, line) => createHash('sha256').update(before).update(line).digest('hex')

export const mac: Mac = (key, text) => createHmac('sha256', key).update(text).digest('hex')

/**
 * Everything that devices and the server know of one another follows from the installation's own secret, so that nothing more is kept, copied or lost: who has
 * the backup of the data folder goes on with the same devices.
 */
export const deviceKeys = (secret: Buffer) => {
  const derived = (what: string): Buffer => createHmac('sha256', secret).update(`cấp thuốc: ${what}`).digest()
  const privateKey = createPrivateKey({ key: Buffer.concat([ED25519, derived('danh sách trong ngày')]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')
  const [tokens, calls, slots] = ['thiết bị', 'điện thoại', 'ngăn của từng người'].map((what) => derived(what).toString('hex')) as [
    string,
    string,
    string,
  ] // one each
  const masterOf = (end: End): string => mac(calls, end)
  return {
    publicKey,
    tokenOf: (device: DeviceId): string => mac(tokens, device),
    masterOf,
    /** Of one person at one device: kept under their own password there. */
    slotOf: (device: DeviceId, account: AccountId): string => mac(slots, `${device}/${account}`),
    between: (from: End, to: End): string => keyBetween(mac, masterOf(from), to),
    signatureOf: (text: string): string => sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64'),
  }
}
export type DeviceKeys = ReturnType<typeof deviceKeys>
