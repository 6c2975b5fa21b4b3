import { randomUUID } from 'node:crypto'
import { createAccountAsOwner } from '../../src/db/accounts.ts'
import type { Pool } from '../../src/db/pool.ts'
import { day } from '../../src/kernel/day.ts'
import type { AccountId, UnitId } from '../../src/kernel/ids.ts'
import { WRITE_HEADER } from '../../src/server/contract/routes.ts'
import { units as unitsFolder } from '../../src/server/root.ts'
import { hashPassword } from '../../src/server/signin/passwords.ts'
import { unitsIn } from '../../src/server/unit-book.ts'

const CITY = '31@2025-07-01'
const PASSWORD = 'mat-khau-thu-nghiem'

/** What a request carries so that it is this account's. */
export type Session = Record<string, string>

/** The people of one ward who work its cases, each signed in. */
export type Ward = {
  readonly unit: UnitId
  readonly police: Session
  readonly policeChief: Session
  readonly chair: Session
  readonly worker: Session
}

/** Wards of Hải Phòng, as many as asked for. */
export const wards = (count: number): readonly UnitId[] => {
  const known = unitsIn(unitsFolder)
  if (!known.ok) throw new Error('the units cannot be read')
  return known.value.units
    .filter((u) => u.parent === CITY && !u.until)
    .map((u) => u.id)
    .slice(0, count)
}

/** Opens the offices of a ward and signs their holders in through the program itself. */
export const openWard = async (owner: Pool, address: string, unit: UnitId): Promise<Ward> => {
  const passwordHash = await hashPassword(PASSWORD)
  const holder = async (office: string): Promise<Session> => {
    const login = `u${randomUUID().slice(0, 8)}`
    const account = { id: randomUUID() as AccountId, login, name: 'Cán bộ thử', passwordHash, office, unit, from: day('2020-01-01') } // a fresh uuid
    const made = await createAccountAsOwner(owner, account)
    if (made !== 'done') throw new Error(`${office} of ${unit}: ${made}`)
    const answer = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { [WRITE_HEADER]: '1', 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: PASSWORD }),
    })
    const [cookie] = answer.headers.getSetCookie()
    if (!cookie) throw new Error(`${login} could not sign in: ${await answer.text()}`)
    return { [WRITE_HEADER]: '1', cookie: cookie.split(';')[0] ?? '' }
  }
  return {
    unit,
    police: await holder('communePolice'),
    policeChief: await holder('communePoliceChief'),
    chair: await holder('communeChair'),
    worker: await holder('communeOfficer'),
  }
}
