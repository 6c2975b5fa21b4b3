import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Pool } from '../db/pool.ts'
import { rebuildIn } from '../db/rebuild.ts'
import { logRole } from '../db/roles.ts'
import { readUnitRulings } from '../db/units.ts'
import type { Law } from '../engine/law.ts'
import { dayOf, type Moment } from '../kernel/moment.ts'
import { stampOf } from './fresh-rows.ts'
import type { UnitBook } from './ground.ts'
import { rederive } from './rederive.ts'
import type { MoveCases } from './ruling.ts'

/**
 * Derives the rows of cases in changed units anew, at once. Should the program end before it is done, or have come upon rows that were old already, the
 * stamp of `freshenRows` stays an old one, and the next night or start derives everything.
 */
export const movingCases = (
  owner: Pool,
  { law, units }: { readonly law: Law; readonly units: UnitBook },
  stampFile: string | undefined,
  now: () => Moment,
): MoveCases => {
  const stamp = () => stampOf(law, units, dayOf(now()))
  return {
    upToDate: () => stampFile !== undefined && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp(),
    move: async (places, upToDate) => {
      await owner.transaction(async (tx) => {
        await tx.query({ name: 'moving_role', text: `set local role ${logRole}`, values: [] })
        await rebuildIn(tx, places, rederive(law, units, now()))
      })
      if (stampFile && upToDate) writeFileSync(stampFile, stamp(), { mode: 0o600, flush: true })
    },
    missed: async () => {
      const heard = new Set(units.rulings().map((r) => r.id))
      return (await readUnitRulings(owner)).filter((r) => !heard.has(r.id))
    },
  }
}
