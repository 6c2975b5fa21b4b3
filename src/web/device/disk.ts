/**
 * The store of a device: IndexedDB, with every write on the disk before it counts as done (`durability: 'strict'`), so that a machine that loses its power
 * the next moment has it.
 */
const NAME = 'hoa-nhap.device'
const STORES = ['keys', 'slots', 'boxes', 'lines', 'plain'] as const

export type Store = (typeof STORES)[number]
export type Change =
  | ({ readonly store: Store; readonly key: string | number } & ({ readonly put: unknown } | { readonly drop: true }))
  | { readonly store: Store; readonly clear: true }

let opened: Promise<IDBDatabase> | undefined

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the store of the device does not answer'))
  })

const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the store of the device cannot be opened'))
  })
  return opened
}

/** Writes all of it or nothing. */
export const write = async (...changes: readonly Change[]): Promise<void> => {
  if (changes.length === 0) return
  const db = await open()
  const turn = db.transaction([...new Set(changes.map((c) => c.store))], 'readwrite', { durability: 'strict' })
  const finished = new Promise<void>((resolve, reject) => {
    turn.oncomplete = () => resolve()
    turn.onabort = () => reject(turn.error ?? new Error('the store of the device wrote nothing'))
  })
  for (const change of changes) {
    const store = turn.objectStore(change.store)
    if ('clear' in change) store.clear()
    else if ('put' in change) store.put(change.put, change.key)
    else store.delete(change.key)
  }
  await finished
}

export const read = async <T>(store: Store, key: string): Promise<T | undefined> =>
  answer((await open()).transaction(store).objectStore(store).get(key) as IDBRequest<T | undefined>) // what a key holds is fixed by who writes it

export const readAll = async <T>(store: Store): Promise<readonly T[]> =>
  answer((await open()).transaction(store).objectStore(store).getAll() as IDBRequest<T[]>) // the same

/** Whether this browser has a store of a device at all, without making one. */
export const hasStore = async (): Promise<boolean> => (await indexedDB.databases()).some((d) => d.name === NAME)

/** Whether the browser promises to keep the store: without it, it may drop the journal of a morning when the disk fills. */
export const keepsStore = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.()) || ((await navigator.storage?.persist?.()) ?? false)
