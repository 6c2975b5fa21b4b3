import { Client, type ClientConfig } from 'pg'

/** How to reach a database as one role: from our own server, or read from DATABASE_URL. */
export type Connection = Readonly<ClientConfig>

/** Reads a `postgres://…` address as the driver itself understands it (sockets, `sslmode`, escapes). */
export const connectionFromUrl = (url: string): Connection => {
  const { host, port, user, password, database, ssl } = new Client({ connectionString: url })
  return { host, port, user, password, database, ssl }
}

/** Runs `work` on a connection of its own and closes it, whatever happens. */
export const withClient = async <T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ application_name: 'hoa-nhap', options: '-c TimeZone=Asia/Ho_Chi_Minh', ...connection })
  // A connection that falls while idle is noticed by its next query; without a listener it would end the program.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The SQLSTATE or system code of what the driver threw, as `28P01` or `ECONNREFUSED`. */
export const codeOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error ? String(error.code) : undefined)

/** Whether a server answers there. */
export const answers = (connection: Connection): Promise<boolean> =>
  withClient({ ...connection, connectionTimeoutMillis: 5_000 }, (client) => client.query('select')).then(
    () => true,
    () => false,
  )
