import type { Page } from '@playwright/test'

/** A scanner and two hands at a keyboard. Each time that somebody has to do something is counted, from one scan to the next. */
export type Hands = {
  readonly page: Page
  /** A card: one movement, whatever the scanner types. */
  readonly scan: (card: string) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** By Tab to what is called so; ways of the eye and of Tab are counted once. @throws when no Tab leads there. */
  readonly tabTo: (name: RegExp) => Promise<void>
  readonly used: () => number
}

/** What the focus lies on, as it is called on the page. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement)) return ''
    const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : undefined
    return (label ?? at.getAttribute('aria-label') ?? at.textContent ?? '').trim()
  })

/** Milliseconds between two keys of a quick hand; what is faster the window takes for a scanner (docs/decisions/0598). */
const BETWEEN = 60
const AFTER = 110

export const handsAt = (page: Page): Hands => {
  let used = 0
  const counted = async (work: Promise<void>): Promise<void> => {
    used += 1
    await work
  }
  return {
    page,
    scan: async (card) => {
      used = 1
      // Scanners type what stands on the card, in whatever case the keyboard of the machine is.
      await page.keyboard.type(card.toLowerCase())
      await page.keyboard.press('Enter')
    },
    press: (key) => counted(page.keyboard.press(key).then(() => page.waitForTimeout(AFTER))),
    type: (text) => counted(page.keyboard.type(text, { delay: BETWEEN })),
    tabTo: async (name) => {
      used += 1
      for (let n = 0; n < 400; n += 1) {
        await page.keyboard.press('Tab')
        if (name.test(await focused(page))) return
      }
      throw new Error(`no Tab leads to ${name}`)
    },
    used: () => used,
  }
}
