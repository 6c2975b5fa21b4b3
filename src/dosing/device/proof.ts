import type { Mac } from '../rights/codes.ts'

/** Proves a record as of whoever unlocked the device: a keyed hash of its text. */
export type Prove = (text: string) => string

const OPENED = 'mở máy'

/** With each request of a device: that the slot of whom it names was opened. */
export const requestProof = (mac: Mac, slotKey: string): string => mac(slotKey, OPENED)

/** The key that seals a journal that leaves its machine as a file: whoever has the device's secret has it, the machine and its server. 32 bytes in hex. */
export const fileKey = (mac: Mac, master: string): string => mac(master, 'sổ mang đi')

/** A record as text, with the proof of who signs it as its last field. */
export const provenText = (record: object, prove: Prove): string => JSON.stringify({ ...record, proof: prove(JSON.stringify(record)) })

/** Whether a record was written with this key; a text that is none was not. */
export const isProven = (text: string, mac: Mac, slotKey: string): boolean => {
  try {
    const { proof, ...record } = JSON.parse(text) as { readonly proof?: unknown } // whatever came
    return proof === mac(slotKey, JSON.stringify(record))
  } catch {
    return false
  }
}
