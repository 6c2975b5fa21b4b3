import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Says which part of the day goes on and how long it took; with a folder it leaves a picture of each behind. */
export type Stages = {
  readonly stage: <T>(what: string, work: () => Promise<T>) => Promise<T>
  readonly look: (page: Page, name: string) => Promise<void>
}

export const stagesIn = (folder: string | undefined): Stages => {
  if (folder) mkdirSync(folder, { recursive: true })
  let no = 0
  return {
    stage: async (what, work) => {
      const begun = performance.now()
      const result = await work()
      console.error(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${what}`)
      return result
    },
    look: async (page, name) => {
      no += 1
      if (folder) await page.screenshot({ path: join(folder, `${String(no).padStart(2, '0')}-${name}.png`) })
    },
  }
}
