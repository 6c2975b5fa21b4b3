import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Me } from '../../server/contract/answers.ts'
import { api } from '../api/index.ts'
import { CallFailed } from '../api/trouble.ts'
import { sweepDrafts, wipeDrafts } from '../draft/store.ts'
import { tellTime } from './clock.ts'

const LEFT = 'hoa-nhap.signed-out'

const begin = (me: Me): void => {
  tellTime(me.now)
  sweepDrafts(me.now)
}

/** Who is signed in, or `null`. Asked once: a session that ends later shows itself at the next call (api/gate.ts). */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Me | null> => {
    try {
      const me = await api.me()
      begin(me)
      return me
    } catch (error) {
      if (error instanceof CallFailed && error.trouble.kind === 'problem' && error.trouble.problem.status === 401) return null
      throw error
    }
  },
})

export const signedIn = (client: QueryClient, me: Me): void => {
  begin(me)
  client.setQueryData(meQuery.queryKey, me)
}

/** The account of the session, on pages that only open with one. */
export const useMe = (): Me => {
  const { data } = useSuspenseQuery(meQuery)
  if (!data) throw new Error('a page of the inside was drawn without a session')
  return data
}

/** Ends the session here and in the other tabs; what was typed and not sent is wiped from this machine. */
export const useSignOut = (): (() => Promise<void>) => {
  const client = useQueryClient()
  return async () => {
    await api.signOut().catch(() => undefined)
    wipeDrafts()
    client.clear()
    localStorage.setItem(LEFT, String(Math.random()))
    window.location.assign('/dang-nhap')
  }
}

/** Follows a sign-out in another tab. */
export const followSignOut = (): void =>
  window.addEventListener('storage', (event) => {
    if (event.key === LEFT) window.location.assign('/dang-nhap')
  })
