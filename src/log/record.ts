import type { AccessRecord, EntryRecord } from './leaf.ts'
import type { Batch } from './seal.ts'

/** A text as it is stored; both nothing when it was erased. */
export type WordsRecord = { readonly field: string; readonly class: string; readonly salt: string | null; readonly text: string | null }

/**
 * The log as a stream, from the database or from an export: the installation, its public keys, then batch by batch the entries and accesses in the
 * order of their positions and the batch that seals them; last what is not sealed yet, without positions.
 */
export type LogRecord =
  | { readonly is: 'installation'; readonly id: string; readonly kind: 'demo' | 'real' }
  /** In base64. */
  | { readonly is: 'key'; readonly id: string; readonly publicKey: string }
  /** `record` is nothing when the position names an entry that is not there. */
  | {
      readonly is: 'entry'
      readonly pos: number | null
      readonly id: string
      readonly leaf: string | null
      readonly record: EntryRecord | null
      readonly words: readonly WordsRecord[]
    }
  | {
      readonly is: 'access'
      readonly pos: number | null
      readonly id: string
      readonly leaf: string | null
      readonly record: AccessRecord | null
    }
  | ({ readonly is: 'batch' } & Batch)
