import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's second choice for argon2id: 19 MiB, 2 passes, 1 lane; 79 ms here. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const SHAPE = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
const digest = async (
  password: string,
  nonce: Buffer,
  cost: { readonly memory: number; readonly passes: number; readonly parallelism: number },
): Promise<Buffer> => Buffer.from(await derive('argon2id', { message: password.normalize('NFC'), nonce, tagLength: 32, ...cost }))

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
