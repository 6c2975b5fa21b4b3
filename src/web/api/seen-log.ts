import type { LOG_HEADER } from '../../server/contract/routes.ts'

const header: typeof LOG_HEADER = 'x-hoa-nhap-log'
const KEPT = 'hoa-nhap-log'
const BELONGS = /^\/api\/dosing\//

/** What a browser does with its memory. One that keeps nothing, or has no room, throws or has none: nobody goes without a dose for that. */
const withMemory = <T>(use: (memory: Storage) => T): T | undefined => {
  try {
    const memory: Storage | undefined = globalThis.localStorage
    return memory && use(memory)
  } catch {
    return undefined
  }
}

/** What this browser saw last of the log, for requests of the dosing window: a server that lacks it was put back from a copy and says so. */
export const seenHeader = (path: string): Readonly<Record<string, string>> => {
  const seen = BELONGS.test(path) ? withMemory((memory) => memory.getItem(KEPT)) : undefined
  return seen ? { [header]: seen } : {}
}

/** Remembers for all tabs, and for after a restart of the browser, which batch an answer names as the last. */
export const rememberSeen = (response: Response): void => {
  const seen = response.headers.get(header)
  if (seen !== null) withMemory((memory) => memory.setItem(KEPT, seen))
}
