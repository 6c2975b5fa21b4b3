import { writeFileSync } from 'node:fs'
import type { Pool } from '../db/pool.ts'
import { rebuildIn } from '../db/rebuild.ts'
import { logRole } from '../db/roles.ts'
import type { Law } from '../engine/law.ts'
import { dayOf, type Moment } from '../kernel/moment.ts'
import { stampOf } from './fresh-rows.ts'
import type { UnitBook } from './ground.ts'
import { rederive } from './rederive.ts'
import type { MoveCases } from './ruling.ts'

/**
 * Derives the rows of cases in changed units anew, at once. Should the program end before it is done, the stamp of `freshenRows` is an old
 * one, and the next start derives everything.
 */
export const movingCases =
  (
    owner: Pool,
    { law, units }: { readonly law: Law; readonly units: UnitBook },
    stampFile: string | undefined,
    now: () => Moment,
  ): MoveCases =>
  async (places) => {
    await owner.transaction(async (tx) => {
      await tx.query({ name: 'moving_role', text: `set local role ${logRole}`, values: [] })
      await rebuildIn(tx, places, rederive(law, units, now()))
    })
    if (stampFile) writeFileSync(stampFile, stampOf(law, units, dayOf(now())), { mode: 0o600, flush: true })
  }
