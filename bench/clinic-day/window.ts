import type { Page } from '@playwright/test'
import type { Waiting } from '../clinic.ts'
import { type Cabinet, readMl } from './cabinet.ts'
import type { Signs } from './counts.ts'
import type { Hands } from './hands.ts'
import { compare } from './two.ts'

/** Ready for the next card: the box is there and the keys go into it. */
const READY = '.dosing-finder input:focus'
const PATIENCE = 30_000

/** Somebody's dose as a stopwatch saw it. */
export type Timed = { readonly name: string; readonly interactions: number; readonly ms: number }

/** `second`: who compares each dose, where two people give. */
export type DosingWindow = { readonly hands: Hands; readonly cabinet: Cabinet; readonly second?: Signs | undefined }

const shown = async (page: Page): Promise<string> => (await page.locator('.dosing-window').innerText()).replaceAll('\n', ' | ')

/** @throws with what the page says instead. */
const expecting = async (page: Page, wanted: string, who: string): Promise<void> => {
  try {
    await page.locator(wanted).first().waitFor({ timeout: PATIENCE })
  } catch {
    throw new Error(`${who}: no ${wanted}; the window shows: ${await shown(page)}`)
  }
}

export const ready = ({ page }: Hands): Promise<void> => expecting(page, READY, 'window')

/** A card is held under the scanner, and its person stands on the page. */
export const scan = async (hands: Hands, { card, name }: Waiting): Promise<void> => {
  await ready(hands)
  await hands.scan(card)
  await expecting(hands.page, `.dosing-window article[aria-label="Người bệnh ${name}"] :is(.dosing-measure, .dosing-today)`, name)
}

/** What the page says has to be measured, and from which bottles: of the only one, all of it. */
const asked = async (page: Page): Promise<readonly { readonly bottle: string; readonly volume: number }[]> => {
  const [whole, shares] = [page.locator('.dosing-ml'), page.locator('.dosing-shares li')]
  const texts = await shares.allInnerTexts()
  if (texts.length === 0) throw new Error(`no bottle is named: ${await page.locator('.dosing-measure').innerText()}`)
  const all = readMl(await whole.innerText())
  return texts.map((text) => ({ bottle: /chai (\S+)/u.exec(text)?.[1] ?? text, volume: texts.length === 1 ? all : readMl(text) }))
}

/** The right person and fit; without a line also asked whether the last dose is the one that stands there. */
type Fit = '1' | '4'

/** From the scan to the window that waits for the next one. `before` is what this person needs besides. */
export const give = async (
  { hands, cabinet, second }: DosingWindow,
  who: Waiting,
  before?: () => Promise<void>,
  fit: Fit = '1',
): Promise<Timed> => {
  await ready(hands)
  const begun = performance.now()
  await scan(hands, who)
  const poured = await asked(hands.page)
  if (before) await before()
  if (second) await compare(hands, second)
  await hands.press(fit)
  await hands.press('Enter')
  await expecting(hands.page, READY, who.name)
  for (const { bottle, volume } of poured) cabinet.pour(bottle, volume)
  return { name: who.name, interactions: hands.used(), ms: performance.now() - begun }
}

/** The reason of a reminder, typed where the page asks for it: of the person, and of the cabinet where nothing was said of it yet. */
export const because = (hands: Hands, reason: string) => async (): Promise<void> => {
  const fields = await hands.page.getByLabel(/^Lý do vẫn cấp/).count()
  if (fields === 0) return
  for (let n = 0; n < fields; n += 1) {
    await hands.tabTo(/^Lý do vẫn cấp/)
    await hands.type(reason)
  }
  await hands.press('Enter')
}

/** What is no dose, by keyboard: its button, its fields, and that it was recorded. */
export const around = async (
  hands: Hands,
  what: string,
  fields: readonly (readonly [label: RegExp, text: string])[] = [],
  stays: 'goes' | 'stays' = 'goes',
): Promise<void> => {
  await hands.tabTo(new RegExp(`^${what}$`))
  await hands.press('Enter')
  for (const [label, text] of fields) {
    await hands.tabTo(label)
    await hands.type(text)
  }
  await hands.tabTo(/^Ghi$/)
  await hands.press('Enter')
  if (stays === 'stays') {
    await expecting(hands.page, '.dosing-measure', what)
    await hands.press('Escape')
  }
  // The window waits for the next only when it was recorded.
  await ready(hands)
}

/** Everything that stands in the way at this window, as the page says it. */
export const refusedWith = async (hands: Hands, who: Waiting, fit: '1' | '2' | '3', sentence: string): Promise<void> => {
  await scan(hands, who)
  await hands.press(fit)
  await hands.press('Enter')
  await expecting(hands.page, `.dosing-window :text("${sentence}")`, who.name)
}
