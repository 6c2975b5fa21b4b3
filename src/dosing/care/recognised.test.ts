import { expect, test } from 'vitest'
import { unprovable } from './recognised.ts'

test('nobody is recognised by a card, a photo or a paper that is not on file, nor by a fingerprint', () => {
  const all = ['card', 'code', 'photo', 'paper', 'fingerprint'] as const
  const said = (file: Parameters<typeof unprovable>[1]) => unprovable(all, file).length
  expect(said({ card: false, photo: false, paper: false })).toBe(5)
  expect(said({ card: true, photo: true, paper: true })).toBe(1)
  expect(unprovable(['card', 'photo'], { card: true, photo: false, paper: true })).toMatchObject([
    { field: 'recognised', detail: expect.stringContaining('ảnh') as string },
  ])
})
