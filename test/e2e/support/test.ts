import { type Browser, type BrowserContext, test as base, type CDPSession } from '@playwright/test'

type Seat = { readonly context: BrowserContext; readonly storage: CDPSession; readonly origin: string }

/** The one browser of a worker. It keeps a page open, so that those of the tests find its process, with the program compiled. */
let seat: Promise<Seat> | undefined

const sitDown = async (browser: Browser, address = ''): Promise<Seat> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL('/icon.svg', address).href)
  return { context, storage: await context.newCDPSession(page), origin: new URL(address).origin }
}

/** Nothing of a test is left but the files of the program. */
const clearUp = async ({ context, storage, origin }: Seat): Promise<void> => {
  await Promise.all(
    context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  )
  await context.setOffline(false)
  await context.clearCookies()
  await storage.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage,service_workers' })
}

/**
 * A test whose browser has loaded the program before: a new one reads and compiles 1.5 MB, 0.35 s of CPU a test. What is about a browser that comes
 * for the first time, or keeps something, takes the `test` of Playwright.
 */
export const test = base.extend({
  context: async ({ browser, baseURL }, use) => {
    seat ??= sitDown(browser, baseURL)
    const there = await seat
    await use(there.context)
    await clearUp(there)
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage()
    if (viewport) await page.setViewportSize(viewport)
    await use(page)
  },
})
