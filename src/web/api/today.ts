import { queryOptions } from '@tanstack/react-query'
import { api } from './index.ts'

/**
 * The list of the day, asked again when somebody returns to the window. Never by the clock: a page that asks by itself would keep the
 * session of an empty chair alive.
 */
export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: api.today })
