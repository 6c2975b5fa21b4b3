import { expect, test } from 'vitest'
import { tracked, width } from './tracks.ts'

const drawn = (...stops: readonly (readonly [id: string, from?: string])[]) => tracked(stops.map(([id, from]) => ({ id, from })))

test('cases that follow from one another lie on one line', () => {
  const rows = drawn(['a'], ['b', 'a'], ['c', 'b'])
  expect(rows.map((r) => [r.track, r.pieces])).toEqual([
    [0, [{ track: 0, above: false, below: true }]],
    [0, [{ track: 0, above: true, below: true }]],
    [0, [{ track: 0, above: true, below: false }]],
  ])
  expect(width(rows)).toBe(1)
})

test('of two that follow from one the earlier branches off, and the line goes on beside it to the later', () => {
  const rows = drawn(['a'], ['b', 'a'], ['c', 'a'])
  expect(rows.map((r) => [r.track, r.branch])).toEqual([
    [0, undefined],
    [1, 0],
    [0, undefined],
  ])
  expect(rows[1]?.pieces).toEqual([{ track: 0, above: true, below: true }])
})

test('cases without a link need no second line, and one told before its origin has no line to it', () => {
  expect(drawn(['a'], ['b'], ['c'])).toEqual([0, 1, 2].map(() => ({ track: 0, pieces: [], branch: undefined })))
  expect(drawn(['b', 'a'], ['a'])[0]?.pieces).toEqual([])
})

test('a case between two others that are linked lies beside their line', () => {
  const rows = drawn(['a'], ['x'], ['b', 'a'])
  expect(rows.map((r) => r.track)).toEqual([0, 1, 0])
  expect(width(rows)).toBe(2)
})
