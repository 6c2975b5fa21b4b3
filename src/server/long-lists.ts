import type { RegisterAsked } from '../db/registers.ts'
import type { SessionKey } from '../db/session.ts'
import type { Stay } from '../engine/stays.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { RegisterPage } from './contract/registers.ts'

/** A register without names: who was on it when, each with the record under which the session reads the person. */
export type LongList = {
  readonly stays: readonly { readonly stay: Stay; readonly record: PersonId }[]
  readonly hidden: number
  readonly behind: boolean
  readonly counts: RegisterPage['counts']
}

/** Who turns pages sees the list as it was when its first page was asked for, for so long. */
const KEPT_MS = 120_000
/** 20,000 rows take about 10 MB. */
const MOST_ROWS = 60_000

/**
 * Lists that somebody pages through: a second page comes from the list of the first one, which took half a second of a province, and no row is
 * passed over or shown twice because the list moved. A first page, and another session, always read anew. Names are not kept.
 */
export type LongLists = {
  readonly get: (
    session: SessionKey,
    of: RegisterAsked,
    /** A page after the first one. */
    further: boolean,
    read: () => Promise<LongList | undefined>,
  ) => Promise<LongList | undefined>
  /** Whoever writes in a register sees it as it is then. */
  readonly forget: (session: SessionKey) => void
}

export const longLists = (nowMillis: () => number): LongLists => {
  const kept = new Map<string, { readonly at: number; readonly list: LongList }>()
  const rows = (): number => [...kept.values()].reduce((sum, { list }) => sum + list.stays.length, 0)
  const keep = (key: string, list: LongList): void => {
    kept.delete(key)
    kept.set(key, { at: nowMillis(), list })
    for (const oldest of kept.keys()) if (rows() > MOST_ROWS) kept.delete(oldest)
  }
  const nameOf = (session: SessionKey): string => session.toString('hex')
  return {
    forget: (session) => {
      for (const key of kept.keys()) if (key.startsWith(nameOf(session))) kept.delete(key)
    },
    get: async (session, of, further, read) => {
      for (const [key, { at }] of kept) if (nowMillis() - at > KEPT_MS) kept.delete(key)
      const key = [nameOf(session), of.register, of.unit, of.from, of.day].join(' ')
      const known = further ? kept.get(key) : undefined
      if (known) return known.list
      const list = await read()
      if (list) keep(key, list)
      return list
    },
  }
}
