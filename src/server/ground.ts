import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { syncOffices } from '../db/accounts.ts'
import { foundInstallation, type Installation } from '../db/installation.ts'
import type { Database } from '../db/pool.ts'
import { readUnitBook, syncUnits } from '../db/units.ts'
import type { Law, UnitsOn } from '../engine/law.ts'
import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { readUnits, type UnitFiles, unitFiles } from '../units/read.ts'
import { locator } from '../units/resolve.ts'
import type { Units } from '../units/unit.ts'

/** The units that the reference files hold, read once at start. */
export const unitsIn = (folder: string): Outcome<Units> =>
  readUnits(Object.fromEntries(unitFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')])) as UnitFiles) // one text a name

export type UnitBook = {
  readonly on: UnitsOn
  readonly kindOf: (unit: UnitId) => string | undefined
  readonly nameOf: (unit: UnitId) => string | undefined
  /** Days on which some unit ended. */
  readonly borders: readonly Day[]
}

/** The units of the database as the engine asks for them: where work lies on a day, and what a unit is. */
export const unitBook = async (owner: Database): Promise<UnitBook> => {
  const { units, successors } = await readUnitBook(owner)
  const locate = locator(
    units.map(({ id, from, until }) => ({ id, from, until: until ?? undefined })),
    successors,
  )
  const known = new Map(units.map((u) => [u.id, u]))
  return {
    on: (unit, day) => locate(unit, day).units,
    kindOf: (unit) => known.get(unit)?.kind,
    nameOf: (unit) => known.get(unit)?.name,
    borders: [...new Set(units.flatMap((u) => u.until ?? []))],
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
      unitKind: o.unitKind,
      reach: o.reach,
      words: o.words,
      clerk: o.clerk ?? false,
      admin: o.admin ?? false,
    })),
  )
  return done(installation)
}
