import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from './index.ts'

/**
 * The list of the day, asked again when somebody returns to the window. Never by the clock: a page that asks by itself would keep the
 * session of an empty chair alive.
 */
export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => api.today() })

/**
 * Where the program opens with the list, it is asked for before anything is drawn: 150 ms less on a slow line. Without a session the
 * answer is a refusal, which the sign-in page does not need to hear of.
 */
export const askTodayEarly = (client: QueryClient): void => {
  if (window.location.pathname === '/viec-hom-nay') void client.prefetchQuery({ ...todayQuery, queryFn: () => api.today(false) })
}
