import type { HivCount } from '../dosing/care/hiv.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type HivRead = {
  readonly unit: UnitId
  readonly says: HivCount
  readonly by: string | null
  readonly office: string
  readonly at: Moment
}

/** What clinics counted of a quarter, as far as the session reaches them, oldest first. `known`: as known at a position. */
export const readHivCounts = async (
  db: Database,
  asked: {
    readonly session: SessionKey
    readonly clinics: readonly UnitId[]
    readonly period: string
    readonly known?: number | undefined
  },
): Promise<readonly HivRead[]> => {
  const [row] = await db.query<{ readonly found: readonly HivRead[] | null }>({
    name: 'hiv_counts',
    text: 'select api.hiv_counts($1, $2, $3, $4) as found',
    values: [asked.session, asked.clinics, asked.period, asked.known],
  })
  return row?.found ?? []
}
