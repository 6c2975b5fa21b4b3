import { syncOffices } from '../db/accounts.ts'
import { foundInstallation, type Installation } from '../db/installation.ts'
import type { Database } from '../db/pool.ts'
import type { Law } from '../engine/law.ts'
import type { Day } from '../kernel/day.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { deriveUnits, type Lists, readUnitBook, type UnitBook } from './unit-book.ts'

export type { UnitBook }

type Founding = {
  readonly owner: Database
  readonly law: Law
  /** The lists that an installation of a kind knows. */
  readonly lists: (kind: Installation['kind']) => Outcome<Lists>
  readonly kind: 'demo' | 'real'
  readonly key: { readonly id: string; readonly publicKey: Buffer }
  readonly on: Day
}

type Ground = { readonly installation: Installation; readonly units: UnitBook }

/** What the owner writes at every start: what this installation is, the units, and what the law says of offices. */
export const layGround = async ({ owner, law, lists, kind, key, on }: Founding): Promise<Outcome<Ground>> => {
  const installation = await foundInstallation(owner, kind, key)
  const known = lists(installation.kind)
  if (!known.ok) return known
  const units = await readUnitBook(owner, known.value)
  await deriveUnits(owner, units, on)
  await syncOffices(
    owner,
    Object.entries(law.offices.offices).map(([name, o]) => ({
      name,
      unitKind: o.unitKind,
      reach: o.reach,
      words: o.words,
      clerk: o.clerk ?? false,
      admin: o.admin ?? false,
      assigns: o.assigns ?? false,
    })),
  )
  return done({ installation, units })
}
