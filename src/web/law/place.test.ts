import { expect, test } from 'vitest'
import type { Article } from '../../kernel/citation.ts'
import { longPlace, shortPlace } from './place.ts'

test('a place in a text is written as offices write it', () => {
  const at: Article = { law: 'nd-116-2021', article: 77, clause: 1, point: 'a', mark: 'read' }
  expect(shortPlace(at, undefined)).toBe('đ.a k.1 Đ.77 nd-116-2021')
  expect(longPlace(at)).toBe('Điểm a khoản 1 Điều 77')
  expect(longPlace({ law: 'x', article: 5, mark: 'read' })).toBe('Điều 5')
})
