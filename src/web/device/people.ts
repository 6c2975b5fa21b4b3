import type { AccountId } from '../../kernel/ids.ts'
import { slots } from './safe.ts'
import { openVault } from './vault.ts'

/** Whoever typed their own name and password of this device, at the same screen. */
export const signerHere = async (login: string, password: string): Promise<AccountId | undefined> => {
  const slot = (await slots()).find((s) => s.login === login.trim())
  return slot && (await openVault(slot, password)) ? slot.account : undefined
}
