import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'
import { type SigningKey, signatureOf } from './key.ts'
import { type AccessRecord, type EntryRecord, leafOf } from './leaf.ts'
import { merkleRoot } from './merkle.ts'

/** What the root of a batch is hashed over. Hashes in hex; `previous` of the first batch is sha256 of nothing. */
export type BatchHead = {
  readonly no: number
  /** Last positions in it; it begins after those of the batch before. */
  readonly posTo: number
  readonly accessTo: number
  readonly merkle: string
  readonly accessMerkle: string
  readonly previous: string
  readonly installation: string
  readonly kind: 'demo' | 'real'
  readonly key: string
  readonly sealedAt: string
}

export type Batch = BatchHead & { readonly root: string; readonly signature: string }

/** Where a batch begins. */
export type Last = { readonly no: number; readonly posTo: number; readonly accessTo: number; readonly root: string }

export const BEGINNING: Last = { no: 0, posTo: 0, accessTo: 0, root: createHash('sha256').digest('hex') }

export const rootOf = (head: BatchHead): Buffer => createHash('sha256').update(canonical(head), 'utf8').digest()

export type Sealed = { readonly batch: Batch; readonly leaves: readonly Buffer[]; readonly accessLeaves: readonly Buffer[] }

/** The next batch, of records in the order of their positions. */
export const seal = (
  by: { readonly key: SigningKey; readonly installation: string; readonly kind: 'demo' | 'real'; readonly sealedAt: string },
  last: Last,
  entries: readonly EntryRecord[],
  accesses: readonly AccessRecord[],
): Sealed => {
  const leaves = entries.map(leafOf)
  const accessLeaves = accesses.map(leafOf)
  const head: BatchHead = {
    no: last.no + 1,
    posTo: last.posTo + entries.length,
    accessTo: last.accessTo + accesses.length,
    merkle: merkleRoot(leaves).toString('hex'),
    accessMerkle: merkleRoot(accessLeaves).toString('hex'),
    previous: last.root,
    installation: by.installation,
    kind: by.kind,
    key: by.key.id,
    sealedAt: by.sealedAt,
  }
  const root = rootOf(head)
  return { batch: { ...head, root: root.toString('hex'), signature: signatureOf(by.key, root).toString('hex') }, leaves, accessLeaves }
}
