import { randomUUID } from 'node:crypto'
import { createAccountAsOwner } from '../../src/db/accounts.ts'
import type { Pool } from '../../src/db/pool.ts'
import { day } from '../../src/kernel/day.ts'
import type { AccountId, UnitId } from '../../src/kernel/ids.ts'
import { WRITE_HEADER } from '../../src/server/contract/routes.ts'
import { hashPassword } from '../../src/server/signin/passwords.ts'

const PASSWORD = 'mat-khau-thu-nghiem'

/** Somebody who holds one office in one or many units, signed in. */
export const reader = async (owner: Pool, address: string, office: string, units: readonly UnitId[]): Promise<Record<string, string>> => {
  const [unit, ...more] = units
  if (!unit) throw new Error('an office lies in a unit')
  const id = randomUUID() as AccountId // a fresh uuid
  const login = `r${randomUUID().slice(0, 8)}`
  const account = { id, login, name: 'Người tìm thử', passwordHash: await hashPassword(PASSWORD), office, unit, from: day('2021-01-01') }
  const made = await createAccountAsOwner(owner, account)
  if (made !== 'done') throw new Error(`${office} of ${unit}: ${made}`)
  await owner.query({
    name: 'more_offices',
    text: `insert into signin.office_holding (account, office, unit, held) select $1, $2, u, daterange('2021-01-01', null) from unnest($3::text[]) u`,
    values: [id, office, more],
  })
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { [WRITE_HEADER]: '1', 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!cookie) throw new Error(`${login} could not sign in: ${await answer.text()}`)
  return { [WRITE_HEADER]: '1', cookie: cookie.split(';')[0] ?? '' }
}
