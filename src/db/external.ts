import { done, type Outcome, refused } from '../kernel/refusal.ts'
import { type Connection, codeOf, connectionFromUrl, withClient } from './connection.ts'

const oldest = 18

/** The server of DATABASE_URL, if it answers and is new enough. */
export const reachExternal = async (url: string): Promise<Outcome<Connection>> => {
  const connection = connectionFromUrl(url)
  try {
    const version = await withClient({ ...connection, connectionTimeoutMillis: 10_000 }, async (client) => {
      const { rows } = await client.query<{ major: number }>(`select current_setting('server_version_num')::int / 10000 as major`)
      return rows[0]?.major ?? 0
    })
    return version >= oldest ? done(connection) : refused(tooOld(version))
  } catch (error) {
    return refused(unreachable(connection, codeOf(error) ?? String(error)))
  }
}

const tooOld = (version: number) => ({
  why: 'wrong-version',
  detail: `Máy chủ trong DATABASE_URL là PostgreSQL ${version}; cần từ ${oldest} trở lên. (The server of DATABASE_URL is PostgreSQL ${version}; ${oldest} or later is needed.)`,
})

/** Never the address itself: it holds a password. */
const unreachable = ({ host, port }: Connection, cause: string) => ({
  why: 'server-unreachable',
  detail: `Không kết nối được máy chủ PostgreSQL ${host}:${port} trong DATABASE_URL (${cause}); hãy kiểm tra địa chỉ, tên và mật khẩu. (The server of DATABASE_URL cannot be reached.)`,
})
