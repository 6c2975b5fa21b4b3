import type { Entry } from '../log/entry.ts'

/** An entry as the functions give it: JSON has null where the engine has nothing. */
export type StoredEntry = Omit<Entry, 'signer' | 'corrects'> & {
  readonly signer: Entry['signer'] | null
  readonly corrects: Exclude<Entry['corrects'], undefined> | null
}

export const entryOf = ({ signer, corrects, ...rest }: StoredEntry): Entry => ({
  ...rest,
  signer: signer ?? undefined,
  corrects: corrects ?? undefined,
})
