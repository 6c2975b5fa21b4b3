import { hash as hashOnce } from 'node:crypto'

/** In one call: an object for each hash cost more than the hashing. */
const hash = (...parts: readonly Uint8Array[]): Buffer => hashOnce('sha256', Buffer.concat(parts), 'buffer')

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

/** The root of a Merkle tree over leaves in their order, as RFC 6962 builds it: leaves and nodes are marked, so neither passes for the other. */
export const merkleRoot = (leaves: readonly Uint8Array[]): Buffer => {
  if (leaves.length === 0) return hash()
  let level = leaves.map((leaf) => hash(LEAF, leaf))
  while (level.length > 1) {
    const below = level
    level = []
    for (let i = 0; i < below.length; i += 2) {
      const [left, right] = [below[i], below[i + 1]]
      // A last one without a partner goes up as it is: the same tree as splitting at the largest power of two.
      if (left) level.push(right ? hash(NODE, left, right) : left)
    }
  }
  return level[0] ?? hash()
}
