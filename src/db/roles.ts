import { done, type Outcome, refused } from '../kernel/refusal.ts'
import { type Connection, codeOf, withClient } from './connection.ts'

/** The program works as this role: it may call functions and read what policies show, and changes no schema. */
export const appRole = 'hoa_nhap_app'
/** Reads nameless spans. */
const reportRole = 'hoa_nhap_report'
/** Owns the tables and most functions, and is itself under the policies. */
export const ownerRole = 'hoa_nhap_owner'
/** Owns the functions that write the log or must look past the policies. */
export const logRole = 'hoa_nhap_log'

/** Makes the roles before any migration grants them something, and sets the program's password. Answers the connection as the program's role. */
export const ensureRoles = async (owner: Connection, password: string): Promise<Outcome<Connection>> => {
  try {
    await withClient(owner, async (client) => {
      const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
        [appRole, reportRole, ownerRole, logRole],
      ])
      const missing = (name: string) => !rows.some(({ rolname }) => rolname === name)
      for (const role of [reportRole, ownerRole, logRole]) if (missing(role)) await client.query(`create role ${role} nologin`)
      if (missing(appRole)) await client.query(`create role ${appRole} login`)
      await client.query(`alter role ${appRole} with login password ${client.escapeLiteral(password)}`)
      // Whoever owns the database works as these two to change the schema; inheriting nothing, so that a forgotten role shows at once.
      await client.query(`grant ${ownerRole}, ${logRole} to current_user with inherit false, set true`)
      await client.query(`do $$ begin execute format('grant create on database %I to ${ownerRole}', current_database()); end $$`)
    })
    return done({ ...owner, user: appRole, password })
  } catch (error) {
    if (codeOf(error) !== '42501') throw error
    return refused({
      why: 'roles-not-allowed',
      detail: `Người dùng trong DATABASE_URL không được tạo vai trò; hãy cấp CREATEROLE. (The user of DATABASE_URL may not make roles; grant it CREATEROLE.)`,
    })
  }
}
