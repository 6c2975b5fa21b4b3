import type { AccountId } from '../../kernel/ids.ts'
import type { Mac } from '../rights/codes.ts'

/** Proves a record as of whoever unlocked the device: a keyed hash of its text. */
export type Prove = (text: string) => string

/** Somebody who signs beside whoever opened the device, by a key of their own that their own password opened. */
export type Signer = { readonly account: AccountId; readonly prove: Prove }

const OPENED = 'mở máy'

/** With each request of a device: that the slot of whom it names was opened. */
export const requestProof = (mac: Mac, slotKey: string): string => mac(slotKey, OPENED)

/** The key that seals a journal that leaves its machine as a file: whoever has the device's secret has it, the machine and its server. 32 bytes in hex. */
export const fileKey = (mac: Mac, master: string): string => mac(master, 'sổ mang đi')

/** Who signs beside proves another text than who signs: the one proof never stands for the other. */
const besideText = (record: object): string => `ký cùng ${JSON.stringify(record)}`

/** A record as text, with the proofs of those who sign beside, and of who signs all of it as its last field. */
export const provenText = (record: object, prove: Prove, beside: readonly Signer[] = []): string => {
  const proofs = Object.fromEntries(beside.map((s) => [s.account, s.prove(besideText(record))]))
  const signed = beside.length === 0 ? record : { ...record, beside: proofs }
  return JSON.stringify({ ...signed, proof: prove(JSON.stringify(signed)) })
}

/** Whether somebody signed a record beside its writer with this key. */
export const isBeside = (text: string, mac: Mac, slotKey: string, account: AccountId): boolean => {
  try {
    const { proof: _, beside, ...record } = JSON.parse(text) as { readonly proof?: unknown; readonly beside?: unknown } // whatever came
    const said = typeof beside === 'object' && beside !== null ? new Map(Object.entries(beside)).get(account) : undefined
    return said === mac(slotKey, besideText(record))
  } catch {
    return false
  }
}

/** Whether a record was written with this key; a text that is none was not. */
export const isProven = (text: string, mac: Mac, slotKey: string): boolean => {
  try {
    const { proof, ...record } = JSON.parse(text) as { readonly proof?: unknown } // whatever came
    return proof === mac(slotKey, JSON.stringify(record))
  } catch {
    return false
  }
}
