import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/index.ts'

/** What kind of installation this is; it never changes while it runs. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: api.installation,
  staleTime: Number.POSITIVE_INFINITY,
})
