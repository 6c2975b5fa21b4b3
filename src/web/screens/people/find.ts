import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/index.ts'

export const foundQuery = (q: string) =>
  queryOptions({ queryKey: ['people', q], queryFn: ({ signal }) => api.findPeople(q, signal), enabled: q.trim() !== '' })
