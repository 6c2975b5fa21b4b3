import { expect, test } from 'vitest'
import type { VisitRow } from '../../../server/contract/visits.ts'
import { byWay } from './by-way.ts'

const at = (address?: string) => ({ person: { name: address }, ...(address === undefined ? {} : { address }) }) as unknown as VisitRow // only where

test('a way goes from hamlet to hamlet and from house to house by their numbers, and ends with who has no address', () => {
  const rows = [at(), at('Số 12, Tổ 10'), at('Số 3, Tổ 2'), at('Số 2, Tổ 10')]
  expect(byWay(rows).map(([place, of]) => [place, of.map((r) => r.address)])).toEqual([
    ['Tổ 2', ['Số 3, Tổ 2']],
    ['Tổ 10', ['Số 2, Tổ 10', 'Số 12, Tổ 10']],
    ['', [undefined]],
  ])
})
