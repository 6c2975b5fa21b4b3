import type { PersonId } from '../kernel/ids.ts'
import type { Json } from '../log/canonical.ts'
import type { NewEntry, NewWords } from '../log/entry.ts'
import type { Appended } from './acts.ts'
import { columnsOf } from './columns.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** `against`: the rows of doses, rights and bottles do not take it. */
type DoseAppended = Appended | { readonly outcome: 'against' }

/** Writes a dose or what was written of care, with the lines of the bottle, all or nothing, in one round trip. */
export const appendDose = async (
  db: Database,
  a: {
    readonly session: SessionKey
    readonly key: string
    readonly request: Buffer
    readonly person: PersonId
    readonly version: number
    readonly entries: readonly NewEntry[]
    readonly words: readonly NewWords[]
    readonly ledger: readonly Json[]
    readonly answer: Json
    /** It happened already: nothing of it is refused for what stands beside it. */
    readonly told?: boolean | undefined
    readonly clock?: string | undefined
  },
): Promise<DoseAppended> => {
  const [row] = await db.query<DoseAppended>({
    name: 'append_dose',
    text: 'select outcome, answer from api.append_dose($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    values: [
      a.session,
      a.key,
      a.request,
      a.person,
      a.version,
      JSON.stringify(a.entries.map(columnsOf)),
      JSON.stringify(a.words),
      JSON.stringify(a.ledger),
      JSON.stringify(a.answer),
      a.told ?? false,
      a.clock,
    ],
  })
  return row ?? { outcome: 'no session' }
}
