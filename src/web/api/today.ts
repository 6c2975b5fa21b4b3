import { queryOptions } from '@tanstack/react-query'
import { api } from './index.ts'

/** The list of the day; asked again every five minutes while it is open. */
export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: api.today, refetchInterval: 300_000 })
