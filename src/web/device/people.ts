import type { Signer } from '../../dosing/device/proof.ts'
import { mac } from './hash.ts'
import { slots } from './safe.ts'
import { openVault } from './vault.ts'

/** Whoever typed their own name and password of this device, at the same screen. */
export const signerHere = async (login: string, password: string): Promise<Signer | undefined> => {
  const slot = (await slots()).find((s) => s.login === login.trim())
  const vault = slot && (await openVault(slot, password))
  return vault && { account: slot.account, prove: (text) => mac(vault.slot, text) }
}
