import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { logRole, ownerRole } from './roles.ts'

/** All functions of the program, which form the schema `api`. They are made anew, all of them, whenever one letter of them differs. */
export type Functions = {
  readonly hash: string
  readonly files: readonly { readonly name: string; readonly role: string; readonly sql: string }[]
}

/** The role that owns the functions of a folder decides what they see: most work under the policies, a few look past them. */
const folders = [
  ['under-policies', ownerRole],
  ['past-policies', logRole],
] as const

export const readFunctions = (folder: string): Functions => {
  const files = folders.flatMap(([name, role]) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.sql'))
      .sort()
      // A checkout on Windows may have turned the line ends.
      .map((file) => ({ name: `${name}/${file}`, role, sql: readFileSync(join(folder, name, file), 'utf8').replaceAll('\r\n', '\n') })),
  )
  const hash = createHash('sha256')
  for (const { name, sql } of files) hash.update(name).update(sql)
  return { files, hash: hash.digest('hex') }
}

/** Whether the database has exactly these functions: their hash is the comment of the schema. */
export const hasFunctions = async (client: Client, { hash }: Functions): Promise<boolean> => {
  const { rows } = await client.query<{ hash: string | null }>(
    `select obj_description(oid, 'pg_namespace') as hash from pg_namespace where nspname = 'api'`,
  )
  return rows[0]?.hash === hash
}

/** Puts these functions in the place of those that are there, in one transaction: calls that run meanwhile end with the old ones. */
export const putFunctions = async (client: Client, { files, hash }: Functions): Promise<void> => {
  let at = 'schema api'
  await client.query('begin')
  try {
    await client.query(`set local role ${ownerRole}`)
    await client.query(`drop schema if exists api cascade; create schema api; comment on schema api is '${hash}'`)
    await client.query(`grant usage on schema api to public; grant create on schema api to ${logRole}`)
    for (const { name, role, sql } of files) {
      at = name
      await client.query(`set local role ${role}; alter default privileges revoke execute on functions from public`)
      await client.query(sql)
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`functions ${at}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
