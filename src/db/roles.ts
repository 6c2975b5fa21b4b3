import { done, type Outcome, refused } from '../kernel/refusal.ts'
import { type Connection, codeOf, withClient } from './connection.ts'

/** The program works as this role: it may call functions and read what policies show, and changes no schema. */
export const appRole = 'hoa_nhap_app'
/** Owns what reports read; nobody signs in as it. */
export const reportRole = 'hoa_nhap_report'

/** Makes both roles before any migration grants them something, and sets the program's password. Answers the connection as the program's role. */
export const ensureRoles = async (owner: Connection, password: string): Promise<Outcome<Connection>> => {
  try {
    await withClient(owner, async (client) => {
      const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
        [appRole, reportRole],
      ])
      const missing = (name: string) => !rows.some(({ rolname }) => rolname === name)
      if (missing(reportRole)) await client.query(`create role ${reportRole} nologin`)
      if (missing(appRole)) await client.query(`create role ${appRole} login`)
      await client.query(`alter role ${appRole} with login password ${client.escapeLiteral(password)}`)
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
