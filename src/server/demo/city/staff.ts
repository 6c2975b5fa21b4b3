import { createAccount } from '../../../db/accounts.ts'
import type { Database } from '../../../db/pool.ts'
import type { SessionKey } from '../../../db/session.ts'
import { revokeSession } from '../../../db/signin.ts'
import type { Law } from '../../../engine/law.ts'
import { officesIn } from '../../../engine/law.ts'
import type { Act } from '../../../engine/sheet.ts'
import type { Day } from '../../../kernel/day.ts'
import type { AccountId, UnitId } from '../../../kernel/ids.ts'
import { KNOWN_FROM } from '../../../units/unit.ts'
import type { UnitBook } from '../../ground.ts'
import { freshId } from '../../ids.ts'
import { inventedHuman } from '../accounts.ts'
import { enter } from '../entering.ts'
import { inventName } from './names.ts'
import { randomFrom } from './random.ts'

/** Whoever holds an office in a unit, signed in; engaged when first needed. */
export type Staff = {
  readonly of: (office: string, unit: UnitId) => Promise<SessionKey>
  readonly leave: () => Promise<void>
}

/** No password has this hash: nobody signs in as one of them. */
const NO_PASSWORD = '!'
export const loginOf = (no: number): string => `minh-hoa.${no}`

/** Accounts that the administrator makes, each in an office that it has held since the units are known. */
export const engage = (db: Database, administrator: SessionKey): Staff => {
  const engaged = new Map<string, SessionKey>()
  const hire = async (office: string, unit: UnitId): Promise<SessionKey> => {
    const no = engaged.size
    const id = freshId() as AccountId // a fresh uuid
    const name = inventName(randomFrom(no), no % 3 === 0 ? 'female' : 'male')
    const account = {
      id,
      login: loginOf(no),
      name,
      human: inventedHuman(loginOf(no)),
      passwordHash: NO_PASSWORD,
      office,
      unit,
      from: KNOWN_FROM,
    }
    const outcome = await createAccount(db, administrator, account)
    if (outcome !== 'done') throw new Error(`${office} ${unit}: ${outcome}`)
    return enter(db, id)
  }
  return {
    of: async (office, unit) => {
      const key = `${office} ${unit}`
      const session = engaged.get(key) ?? (await hire(office, unit))
      engaged.set(key, session)
      return session
    },
    leave: async () => {
      for (const session of engaged.values()) await revokeSession(db, session)
    },
  }
}

/** The offices that may do an act on a day, each with its unit among those of a life or above them. */
export const whoMay = (
  law: Law,
  units: Pick<UnitBook, 'kindOf'>,
  act: Pick<Act, 'by'>,
  on: Day,
  places: readonly UnitId[],
): readonly { readonly office: string; readonly unit: UnitId }[] =>
  act.by
    .flatMap((role) => officesIn(law, role, on))
    .flatMap((office) =>
      [...new Set(places)].filter((unit) => units.kindOf(unit) === law.offices.offices[office]?.unitKind).map((unit) => ({ office, unit })),
    )
