/**
 * Serves the program's files when the line is down: what one build consists of, and its page. Answers of the server are never kept: what is known without a
 * line lies in the sealed store of a device, and nowhere else. `__FILES__` is filled by the build (vite.config.ts).
 */
type Later = { readonly waitUntil: (work: Promise<unknown>) => void }
type Asked = Later & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }
type Told = { readonly data: { readonly mine?: string } | null }
type Worker = {
  readonly addEventListener: ((type: 'install' | 'activate', act: (event: Later) => void) => void) &
    ((type: 'fetch', act: (event: Asked) => void) => void) &
    ((type: 'message', act: (event: Told) => void) => void)
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly location: Location
}

declare const __FILES__: readonly string[]
declare const __BUILD__: string

const FILES = new Set(__FILES__)

// In a worker it is the worker; the types of a page call it a window.
const self = globalThis as unknown as Worker

const CACHE = `hoa-nhap-${__BUILD__}`
const PAGE = '/'
/** After so long a line that answers nothing is none. */
const PATIENCE_MS = 4_000

const keep = async (): Promise<void> => {
  const cache = await caches.open(CACHE)
  await cache.addAll([PAGE, ...FILES])
}

const tidy = async (): Promise<void> => {
  const old = (await caches.keys()).filter((name) => name.startsWith('hoa-nhap-') && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

const silence = (): Promise<never> => new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE_MS))

/**
 * The page comes from the server as long as it answers; with its own policy and nonce either way. A proxy that says that nobody is behind it answers in the
 * server's place: then there is no line.
 */
const page = async (request: Request): Promise<Response> => {
  const answer = await Promise.race([fetch(request), silence()]).catch(() => undefined)
  if (answer && answer.status < 500) return answer
  return (await caches.match(PAGE, { cacheName: CACHE })) ?? answer ?? Response.error()
}

/** Files have their content in their names. */
const file = async (request: Request): Promise<Response> => (await caches.match(request, { cacheName: CACHE })) ?? fetch(request)

self.addEventListener('install', (event) => event.waitUntil(keep()))
self.addEventListener('activate', (event) => event.waitUntil(tidy()))
self.addEventListener('message', ({ data }) => {
  if (data?.mine !== undefined && FILES.has(data.mine)) void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (FILES.has(pathname)) event.respondWith(file(request))
})

export {}
