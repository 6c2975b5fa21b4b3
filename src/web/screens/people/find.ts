import { queryOptions } from '@tanstack/react-query'
import { readQuery } from '../../../people/query.ts'
import { api } from '../../api/index.ts'

export const foundQuery = (q: string, purpose?: string) =>
  queryOptions({
    queryKey: ['people', q, purpose],
    queryFn: ({ signal }) => api.findPeople(q, purpose, signal),
    enabled: q.trim() !== '',
  })

/** The number of a paper that was asked for, as typed or on a scanned card. */
export const askedNumber = (q: string): string | undefined => readQuery(q).numbers.find((n) => !/^0\d{9}$/.test(n))
