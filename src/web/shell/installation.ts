import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/index.ts'
import { tellTime } from '../session/clock.ts'

/** What kind of installation this is, which never changes while it runs, and what time it is there: public pages know it from here. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: async () => {
    const installation = await api.installation()
    tellTime(installation.now)
    return installation
  },
  staleTime: Number.POSITIVE_INFINITY,
})
