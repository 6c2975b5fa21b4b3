import type { QueryClient } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type { PersonFile, Recorded } from '../../server/contract/answers.ts'
import { api } from '../api/index.ts'
import { troubleOf } from '../api/trouble.ts'
import { tellTime } from '../session/clock.ts'

/** Files tell the server's time as well: forms judge dates by it. */
const timed = async (file: Promise<PersonFile>): Promise<PersonFile> => {
  tellTime((await file).now)
  return file
}

export const caseQuery = (id: string) => queryOptions({ queryKey: ['case', id], queryFn: () => timed(api.caseFile(id)) })
export const personQuery = (id: string) => queryOptions({ queryKey: ['person', id], queryFn: () => timed(api.person(id)) })

const key = (id: string) => ['recorded', id] as const

/** What the last recording changed, kept until somebody has seen it on the page of the case. */
export const recordedQuery = (id: string) =>
  queryOptions({ queryKey: key(id), queryFn: (): Promise<Recorded | null> => Promise.resolve(null), staleTime: Number.POSITIVE_INFINITY })

/** After something was recorded: the pages that show it ask again, and the page of the case tells what changed. */
export const wasRecorded = async (client: QueryClient, answer: Recorded): Promise<void> => {
  client.setQueryData(key(answer.case), answer)
  await client.invalidateQueries({
    predicate: (q) => ['case', 'person', 'today', 'people', 'plan', 'organisations', 'places', 'board'].includes(String(q.queryKey[0])),
  })
}

export const wasSeen = (client: QueryClient, id: string): void => {
  client.setQueryData(key(id), null)
}

const REFUSED = new Set([409, 422])

/** Sends something; a refusal may mean that the page looks at an older case, so it asks again before it tells. */
export const orLookAgain = async <T>(client: QueryClient, sending: Promise<T>): Promise<T> => {
  try {
    return await sending
  } catch (error) {
    const met = troubleOf(error)
    if (met.kind === 'problem' && REFUSED.has(met.problem.status))
      await client.invalidateQueries({ predicate: (q) => q.queryKey[0] === 'case' || q.queryKey[0] === 'person' })
    throw error
  }
}
