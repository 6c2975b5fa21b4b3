import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** The line between a counter and the program: an address that stays, whatever becomes of what lies behind it. */
export type Line = AsyncDisposable & {
  readonly address: string
  /** Every connection ends at once and none is taken, as when a digger finds the cable. */
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
}

export const layLine = async (behind: string): Promise<Line> => {
  const { hostname, port } = new URL(behind)
  const open = new Set<Socket>()
  const take = (near: Socket): void => {
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      // One end that breaks takes the other along.
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  }
  const listen = async (at: number): Promise<Server> => {
    const server = createServer(take).listen(at, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server = await listen(0)
  const { port: ours } = server.address() as AddressInfo // a server that listens on TCP
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of open) socket.destroy()
    await closed
  }
  return {
    address: `http://127.0.0.1:${ours}`,
    cut,
    mend: async () => {
      server = await listen(ours)
    },
    [Symbol.asyncDispose]: async () => {
      if (server.listening) await cut()
    },
  }
}
