import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Database } from '../db/pool.ts'
import { rebuildBeside } from '../db/rebuild.ts'
import { logRole } from '../db/roles.ts'
import type { Law } from '../engine/law.ts'
import type { Day } from '../kernel/day.ts'
import { dayOf, type Moment } from '../kernel/moment.ts'
import type { UnitBook } from './ground.ts'
import { rederive } from './rederive.ts'

/** Days on which the same entries begin to give other rows: a sheet, an office or a unit changes. */
const borders = (law: Law, units: UnitBook): readonly Day[] => [
  ...Object.values(law.measures).flatMap((sheets) => sheets.map((s) => s.from)),
  ...Object.values(law.offices.roles).flatMap((r) => r.is.map((b) => b.from)),
  ...units.borders(),
]

/** Raised when this program derives other rows from the same entries than the release before it. */
const DERIVING = 4

/** What rows were derived with: the program's way, the law's editions, what was ruled of units, and the last border that has passed. */
export const stampOf = (law: Law, units: UnitBook, on: Day): string => {
  const passed = borders(law, units)
    .filter((b) => b <= on)
    .sort()
    .at(-1)
  return createHash('sha256')
    .update(JSON.stringify([DERIVING, law.editions, passed, units.rulings().at(-1)?.id]))
    .digest('hex')
    .slice(0, 16)
}

type Of = { readonly law: Law; readonly units: UnitBook }

/** Before rows are written that no night will see: until all are derived anew, the next start or night begins with that. */
export const forgetStamp = (stampFile: string): void => rmSync(stampFile, { force: true })

/** Derives all rows anew, beside whatever the program does. Answers how many persons that were; nothing when it was stopped. */
export const deriveRows = async (
  owner: Database,
  { law, units }: Of,
  stampFile: string,
  now: Moment,
  goesOn: () => boolean,
): Promise<number | undefined> => {
  const stamp = stampOf(law, units, dayOf(now))
  const persons = await rebuildBeside(
    (work) =>
      owner.transaction(async (tx) => {
        await tx.query({ name: 'rebuild_role', text: `set local role ${logRole}`, values: [] })
        return work(tx)
      }),
    rederive(law, units, now),
    goesOn,
  )
  if (persons !== undefined) writeFileSync(stampFile, stamp, { mode: 0o600, flush: true })
  return persons
}

/**
 * Derives all rows anew when the law of this release or the day gives other rows than those stored. Between borders rows
 * depend on the log alone, so this is a matter of a few nights in a year. Answers how many persons were derived; nothing when the rows were fresh, or it was
 * stopped, and then the next start or night begins anew (docs/decisions/0050).
 */
export const freshenRows = async (
  owner: Database,
  of: Of,
  stampFile: string,
  now: Moment,
  goesOn: () => boolean = () => true,
): Promise<number | undefined> => {
  const fresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(of.law, of.units, dayOf(now))
  return fresh ? undefined : deriveRows(owner, of, stampFile, now, goesOn)
}
