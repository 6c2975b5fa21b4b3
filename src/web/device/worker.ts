const FILE = '/sw.js'

/** The page that runs came with this program's files: a worker that has them may take the place of an older one at once. */
export const installWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  const registered = await navigator.serviceWorker.register(FILE, { updateViaCache: 'none' }).catch(() => undefined)
  const take = (worker: ServiceWorker | null | undefined): void => worker?.postMessage({ mine: new URL(import.meta.url).pathname })
  registered?.addEventListener('updatefound', () => {
    const coming = registered.installing
    coming?.addEventListener('statechange', () => coming.state === 'installed' && take(coming))
  })
  take(registered?.waiting)
}
