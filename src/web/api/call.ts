import type { Problem } from '../../server/contract/answers.ts'
import type { WRITE_HEADER } from '../../server/contract/routes.ts'
import { signInAgain } from './gate.ts'
import { rememberSeen, seenHeader } from './seen-log.ts'
import { CallFailed } from './trouble.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Query = Readonly<Record<string, string | undefined>>
type Ask = {
  readonly query?: Query
  readonly body?: unknown
  /** Sent as it is, in the place of a body. */
  readonly file?: File
  readonly signal?: AbortSignal | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly gate?: boolean
}

/** Its type is the contract's own text: the pages take no code from the server. */
const writeHeader: typeof WRITE_HEADER = 'x-hoa-nhap'

const address = (path: string, query: Query = {}): string => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

const ask = async (method: Method, path: string, { query, body, file, signal, headers: more = {} }: Ask): Promise<Response> => {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
    ...seenHeader(path),
    ...more,
  }
  if (method !== 'GET') headers[writeHeader] = '1'
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (file) headers['content-type'] = 'application/octet-stream'
  try {
    const response = await fetch(address(path, query), {
      method,
      headers,
      signal: signal ?? null,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file ? { body: file } : {}),
    })
    rememberSeen(response)
    return response
  } catch (error) {
    if (signal?.aborted) throw error
    throw new CallFailed({ kind: 'offline' })
  }
}

const isJson = (response: Response): boolean => response.headers.get('content-type')?.includes('json') ?? false

/** A refusal as the server wrote it; a proxy in between answers HTML, of which only the status is worth anything. */
const problemOf = async (response: Response): Promise<Problem> => {
  const plain: Problem = { type: 'about:blank', title: '', status: response.status, code: 'unknown', detail: '' }
  if (!isJson(response)) return plain
  return { ...plain, ...((await response.json().catch(() => ({}))) as Partial<Problem>) } // the contract: every JSON error is a Problem
}

/** A gateway that cannot reach the server is a broken line to the user, and safe to repeat. A server that is there and busy says so as it says everything. */
const isBrokenLine = (response: Response): boolean =>
  response.status === 502 || response.status === 504 || (response.status === 503 && !isJson(response))

/**
 * One call of the contract. Meeting the end of the session it waits for a sign-in and then goes on with the same request; `gate: false`
 * for the calls that are the sign-in itself.
 * @throws CallFailed
 */
export const call = async <T>(method: Method, path: string, asked: Ask = {}): Promise<T> => {
  const response = await ask(method, path, asked)
  if (response.status === 204) return undefined as T // routes that answer 204 are typed `void`
  if (response.ok) {
    return (isJson(response) ? await response.json() : await response.text()) as T // the contract says what this route answers
  }
  if (isBrokenLine(response)) throw new CallFailed({ kind: 'offline' })
  if (response.status === 401 && asked.gate !== false) {
    if (await signInAgain()) return call<T>(method, path, asked)
    throw new CallFailed({ kind: 'session' })
  }
  throw new CallFailed({ kind: 'problem', problem: await problemOf(response) })
}
