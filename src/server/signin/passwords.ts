import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** One hash at a time: a morning of sign-ins leaves a core and the memory to the other requests. */
let last: Promise<unknown> = Promise.resolve()
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = last.then(work)
  last = next.catch(() => {})
  return next
}

/**
 * OWASP's first choice for argon2id: 46 MiB, 1 pass, 1 lane; about 0.1 s here. Blocks above 32 MiB go back to the system when a hash is done: with the
 * second choice (19 MiB, 2 passes) glibc kept up to 140 MB for the program's life.
 */
const COST = { memory: 47_104, passes: 1, parallelism: 1 } as const
const SHAPE = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
const digest = async (
  password: string,
  nonce: Buffer,
  cost: { readonly memory: number; readonly passes: number; readonly parallelism: number },
): Promise<Buffer> =>
  Buffer.from(await inTurn(() => derive('argon2id', { message: password.normalize('NFC'), nonce, tagLength: 32, ...cost })))

/** A password as it is kept: the PHC string of argon2id. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16)
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${bare(nonce)}$${bare(await digest(password, nonce, COST))}`
}

/** False also for a hash of another shape, after the same work: whether an account exists is not told by the time. */
export const isPassword = async (password: string, hash: string | null): Promise<boolean> => {
  const parts = SHAPE.exec(hash ?? '')
  const [, memory, passes, parallelism, nonce = '', tag = ''] = parts ?? []
  const cost = parts ? { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) } : COST
  const got = await digest(password, parts ? Buffer.from(nonce, 'base64') : randomBytes(16), cost)
  const want = Buffer.from(tag, 'base64')
  return parts !== null && want.length === got.length && timingSafeEqual(want, got)
}
