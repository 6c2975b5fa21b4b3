import type { Release } from '../dosing/decide/record.ts'
import type { Agent } from '../dosing/situation/person.ts'
import type { Day } from '../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { DosingKnown } from './dosing.ts'
import { type DosingEntry, dosingEntryOf, type StoredDosingEntry } from './dosing-entry.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type DosingPerson = {
  readonly person: PersonId
  readonly case: CaseId
  readonly state: string
  /** Takes doses at another site on that day; or comes from another clinic. */
  readonly away: boolean
  readonly guest: boolean
  readonly name: string | null
  readonly birth: string
  readonly sex: string
  readonly photo: EntryId | null
  /** Orders and what a doctor signed or answered, cards, and doses from three days before the day on. */
  readonly entries: readonly DosingEntry[]
  /** What one person gave there where two give, in the days that are read, and who signed for it since. */
  readonly alone: readonly DosingEntry[]
  readonly last: { readonly day: Day; readonly site: string; readonly dose: number } | null
}

export type DosingDay = {
  readonly site: UnitId | null
  readonly now: Moment
  readonly account: AccountId
  readonly release: Release | null
  /** The device that holds rights of today. */
  readonly held: { readonly device: string; readonly name: string; readonly until: Moment } | null
  /** The restore since which the rights of that day are not known. */
  readonly restored: Moment | null
  readonly cabinet: DosingKnown['cabinet']
  /** Bottles that stood there in the last week. */
  readonly stood?: readonly Json[]
  /** Of the solutions that stand at the site. */
  readonly strengths: readonly { readonly agent: Agent; readonly strength: number }[]
  readonly people: readonly DosingPerson[]
  readonly gone: readonly GoneDose[]
  readonly staff: readonly { readonly account: AccountId; readonly name: string; readonly office: string }[]
  readonly tasks: readonly {
    readonly person: PersonId
    readonly since: Moment
    readonly established: boolean
    readonly findings: Json
    /** The clinic where the person was a guest when it was made; nothing of a call of this one. */
    readonly from: string | null
  }[]
}

/** A dose of the last month that one person gave there where two give, and nobody signed for, to somebody who is on the list of the site no more. */
export type GoneDose = {
  readonly person: PersonId
  readonly name: string | null
  readonly birth: string
  readonly siteName: string
  /** Who gave it, by name. */
  readonly byName: string
  readonly entry: DosingEntry
}

/** The day of a site, today or so many days ahead: everybody who is treated there or comes as a guest. Nothing when the session is over; no `site` for who has no office there. */
export const readDosingDay = async (
  db: Database,
  asked: { readonly session: SessionKey; readonly site: UnitId; readonly ahead?: number; readonly clock?: string | undefined },
): Promise<DosingDay | undefined> => {
  type Row = Omit<DosingDay, 'people' | 'gone'> & {
    readonly gone?: readonly (Omit<GoneDose, 'entry'> & { readonly entry: StoredDosingEntry })[]
    readonly people?: readonly (Omit<DosingPerson, 'entries' | 'alone'> &
      Readonly<Record<'entries' | 'alone', readonly StoredDosingEntry[]>>)[]
  }
  const [row] = await db.query<{ readonly found: Row | null }>({
    name: 'dosing_day',
    text: 'select api.dosing_day($1, $2, $3, $4) as found',
    values: [asked.session, asked.site, asked.clock, asked.ahead ?? 0],
  })
  const found = row?.found
  return found
    ? {
        ...found,
        people: (found.people ?? []).map((p) => ({ ...p, entries: p.entries.map(dosingEntryOf), alone: p.alone.map(dosingEntryOf) })),
        gone: (found.gone ?? []).map((g) => ({ ...g, entry: dosingEntryOf(g.entry) })),
      }
    : undefined
}
