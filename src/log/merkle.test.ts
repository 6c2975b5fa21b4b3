import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { merkleRoot } from './merkle.ts'

const sha = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const [a, b, c] = [Buffer.from('a'), Buffer.from('b'), Buffer.from('c')]
const leaf = (of: Buffer) => sha(Buffer.of(0), of)
const node = (left: Buffer, right: Buffer) => sha(Buffer.of(1), left, right)

test('the tree is the one of RFC 6962: of three leaves, the pair and then the third', () => {
  expect(merkleRoot([])).toEqual(sha())
  expect(merkleRoot([a])).toEqual(leaf(a))
  expect(merkleRoot([a, b, c])).toEqual(node(node(leaf(a), leaf(b)), leaf(c)))
  const five = [a, b, c, a, b]
  expect(merkleRoot(five)).toEqual(node(merkleRoot(five.slice(0, 4)), leaf(b)))
})
