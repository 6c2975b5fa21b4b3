import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { syncOffices } from '../db/accounts.ts'
import { foundInstallation, type Installation } from '../db/installation.ts'
import type { Database } from '../db/pool.ts'
import { syncUnits } from '../db/units.ts'
import type { Law, UnitsOn } from '../engine/law.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { readUnits, type UnitFiles, unitFiles } from '../units/read.ts'
import { locator } from '../units/resolve.ts'
import type { Units } from '../units/unit.ts'

/** The units that the reference files hold, read once at start. */
export const unitsIn = (folder: string): Outcome<Units> =>
  readUnits(Object.fromEntries(unitFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')])) as UnitFiles) // one text a name

/** Where a unit's work lies, as the engine asks for it. */
export const unitsOn = ({ units, successors }: Units): UnitsOn => {
  const locate = locator(units, successors)
  // An organisation without an administrative code stands for itself.
  return (unit, on) => {
    const { units: found, why } = locate(unit, on)
    return why === 'unknown' ? [unit] : found
  }
}

type Founding = {
  readonly owner: Database
  readonly law: Law
  readonly units: Units
  readonly kind: 'demo' | 'real'
  readonly key: { readonly id: string; readonly publicKey: Buffer }
}

/** What the owner writes at every start: what this installation is, the units, and what the law says of offices. */
export const layGround = async ({ owner, law, units, kind, key }: Founding): Promise<Outcome<Installation>> => {
  const installation = await foundInstallation(owner, kind, key)
  await syncUnits(
    owner,
    units.units.map((u) => ({ ...u, parent: u.parent ?? null, until: u.until ?? null })),
    units.successors,
  )
  await syncOffices(
    owner,
    Object.entries(law.offices.offices).map(([name, o]) => ({
      name,
      reach: o.reach,
      words: o.words,
      clerk: o.clerk ?? false,
      admin: o.admin ?? false,
    })),
  )
  return done(installation)
}
