import { expect, test } from 'vitest'
import { rememberSeen, seenHeader } from './seen-log.ts'

test('a browser that keeps nothing remembers no log, and its window asks and is answered all the same', () => {
  rememberSeen(new Response(null, { headers: { 'x-hoa-nhap-log': 'x' } }))
  expect(seenHeader('/api/dosing/day')).toEqual({})
})
