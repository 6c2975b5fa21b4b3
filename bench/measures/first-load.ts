import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { chromium as ours } from '../../test/support/chromium.ts'
import { median, type Section } from '../figure.ts'
import type { Ground } from '../ground.ts'

/** 2 Mbit/s and 150 ms, as the goal has it; in bytes a second. */
const LINK = { offline: false, downloadThroughput: 2_000_000 / 8, uploadThroughput: 2_000_000 / 8, latency: 150 }

type Visit = { readonly seconds: number; readonly bytes: number }

/** Opens the first page over the slow link and waits until somebody can type. */
const visit = async (context: BrowserContext, address: string): Promise<Visit> => {
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', LINK)
  let bytes = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const begun = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('input[type=password]').click()
  const seconds = (performance.now() - begun) / 1000
  const seen = { seconds, bytes }
  await page.close()
  return seen
}

const visits = async (browser: Browser, address: string): Promise<{ readonly first: Visit; readonly later: Visit }> => {
  const context = await browser.newContext()
  try {
    return { first: await visit(context, address), later: await visit(context, address) }
  } finally {
    await context.close()
  }
}

/** P10: the first page over a slow link, with nothing in the browser's cache, and again. */
export const firstLoad = async ({ program, effort }: Ground): Promise<Section> => {
  const browser = await chromium.launch(await ours())
  try {
    const rounds: Awaited<ReturnType<typeof visits>>[] = []
    for (let round = 0; round < effort.rounds; round += 1) rounds.push(await visits(browser, program.address))
    const link = 'over 2 Mbit/s and 150 ms'
    return {
      figures: [
        {
          goal: 'P10',
          what: `sign-in page ${link}, empty cache, until one can type`,
          reached: median(rounds.map((r) => r.first.seconds)),
          unit: 's',
          most: 4,
        },
        {
          goal: 'P10',
          what: 'bytes of that visit, compressed, with headers',
          reached: median(rounds.map((r) => r.first.bytes)) / 1000,
          unit: 'KB',
          most: 350,
        },
        { goal: 'P10', what: `a later visit ${link}`, reached: median(rounds.map((r) => r.later.seconds)), unit: 's', most: 1 },
      ],
    }
  } finally {
    await browser.close()
  }
}
