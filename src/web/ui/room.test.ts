import { expect, it } from 'vitest'
import { withRoom } from './room.ts'

const undo = (text: string): boolean => text.startsWith('undo')

it('lets the oldest words go for a new one, so that none waits behind people long gone', () => {
  expect(withRoom(['An', 'Bình'], undo)).toEqual(['An', 'Bình'])
  expect(withRoom(['An', 'Bình', 'Cường', 'Dũng'], undo)).toEqual(['Cường', 'Dũng'])
})

it('keeps what offers a way back, and the place beside it for one word', () => {
  expect(withRoom(['undo 1', 'An', 'undo 2'], undo)).toEqual(['undo 1', 'undo 2'])
  expect(withRoom(['undo 1', 'undo 2', 'undo 3', 'An'], undo)).toEqual(['undo 1', 'undo 2', 'undo 3'])
})
