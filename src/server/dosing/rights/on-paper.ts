import type { Database } from '../../../db/pool.ts'
import { readRights } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import type { Claim } from '../../../dosing/rights/right.ts'
import { typeBack } from '../../../dosing/rights/server.ts'
import type { EntryId, PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { rightOn } from './held.ts'

const NO_ENTRY = '00000000-0000-7000-8000-000000000000' as EntryId // who asks whether, not for which entry

/** What a dose by a line of a numbered sheet ends: the right that lies there. */
export type SheetLine = { readonly claim: Claim; readonly refusals: readonly Refusal[] }

export const sheetLine = async (
  db: Database,
  session: SessionKey,
  said: { readonly site: UnitId; readonly person: PersonId; readonly at: Moment; readonly part: number; readonly sheet: string },
): Promise<SheetLine> => {
  const { site, person, part, sheet } = said
  const day = dayOf(said.at)
  const read = await readRights(db, { session, site, first: day, last: day, persons: [person] })
  const [whose] = read?.known?.people ?? []
  const right = whose && rightOn(whose, day, part)
  const on = right?.out.find((o) => o.is === 'paper' && o.sheet === sheet)
  const typed = right && typeBack(right, { person: on?.person ?? person, sheet }, NO_ENTRY)
  return { claim: { person: on?.person ?? person, day, part }, refusals: typed && !typed.ok ? typed.refusals : [] }
}
