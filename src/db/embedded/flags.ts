import { createHash } from 'node:crypto'
import { createServer } from 'node:net'

/** PostgreSQL settings by name, as for `-c name=value`. */
export type ServerSettings = Readonly<Record<string, string>>

const everywhere: ServerSettings = {
  max_connections: '60',
  shared_buffers: '256MB',
  // What is read lies in memory or on a solid disk: with the 4 of spinning disks small tables are hashed and sorted where an index is at hand.
  random_page_cost: '1.1',
  // The packaged build has neither lz4 nor zstd.
  wal_compression: 'pglz',
  timezone: 'Asia/Ho_Chi_Minh',
  log_timezone: 'Asia/Ho_Chi_Minh',
  log_checkpoints: 'off',
  // Statements may hold names of people: the log tells the error, not what was asked.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/**
 * How one server is to be started. `mark` is the same for the same settings: a server that is found alive with another mark was started by an
 * older release and is started anew. `samePort` keeps a loopback address that others already use.
 */
export type Start = { readonly flags: readonly string[]; readonly mark: string; readonly port: number }

export const startOf = async (cluster: string, settings: ServerSettings, samePort?: number): Promise<Start> => {
  const chosen = { ...everywhere, ...settings, ...(fitsSocket(cluster) ? overSocket(cluster) : overLoopback) }
  const flags = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const mark = createHash('sha256').update(JSON.stringify(flags)).digest('hex').slice(0, 16)
  const port = fitsSocket(cluster) ? 5432 : (samePort ?? (await freePort()))
  return { flags: [...flags, '-c', `hoa_nhap.mark=${mark}`, '-p', String(port)], mark, port }
}

/** The system cuts a socket's path at 107 bytes (103 on macOS), and its name takes 14 of them. */
const fitsSocket = (cluster: string): boolean => process.platform !== 'win32' && Buffer.byteLength(cluster) <= 88

const overSocket = (cluster: string): ServerSettings => ({
  listen_addresses: '',
  // The setting is a list: quotes keep a comma or space of the path.
  unix_socket_directories: `"${cluster.replaceAll('"', '""')}"`,
  unix_socket_permissions: '0700',
})

const overLoopback: ServerSettings = { listen_addresses: '127.0.0.1', unix_socket_directories: '' }

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
