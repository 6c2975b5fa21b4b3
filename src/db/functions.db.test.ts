import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { withClient } from './connection.ts'
import { type Functions, hasFunctions, putFunctions } from './functions.ts'
import { readSchema } from './schema.ts'

const { functions } = readSchema('src/db')
const added = (sql: string, hash: string): Functions => ({
  hash,
  files: [...functions.files, { name: 'under-policies/added.sql', role: 'hoa_nhap_owner', sql }],
})

test('functions are put anew, all of them, when one letter differs; a text that fails leaves those that are there', async () => {
  const { owner } = await freshDatabase()
  await withClient(owner, async (client) => {
    // A clone has the tables of its template, not the rights on the template itself.
    await client.query(`do $$ begin execute format('grant create on database %I to hoa_nhap_owner', current_database()); end $$`)
    const has = async (name: string) => (await client.query(`select from pg_proc where proname = $1`, [name])).rowCount === 1
    expect(await hasFunctions(client, functions)).toBe(true)
    const newer = added('create function api.added() returns int language sql return 1;', 'newer')
    expect(await hasFunctions(client, newer)).toBe(false)
    await putFunctions(client, newer)
    expect([await has('added'), await hasFunctions(client, newer)]).toEqual([true, true])
    await expect(
      putFunctions(client, added('create function api.added() returns int language sql return no_such_column;', 'broken')),
    ).rejects.toThrow('under-policies/added.sql')
    expect([await has('added'), await has('append')]).toEqual([true, true])
    await putFunctions(client, functions)
    expect([await has('added'), await has('append')]).toEqual([false, true])
  })
})
