import type { Kept } from '../../engine/editions.ts'
import type { Law } from '../../engine/law.ts'
import { bundles } from './bundles.ts'

/**
 * Sheets as they were on the day of a keeping, built into one file with everything of `src/law` that they stand on: no correction of today reaches
 * them. Only the kernel, the engine and the calendar, which is ruled by itself, are shared (docs/decisions/0492).
 */
export type Bundle = {
  readonly sheets: Kept
  /** What their text is printed with, and so what their editions are hashes of. */
  readonly words: Pick<Law, 'measures' | 'offices' | 'sources'>
}

export const openBundles = (): Promise<readonly Bundle[]> => Promise.all(bundles.map((open) => open()))

/** Every kept sheet by its edition. 0.15 s of CPU and 10 MB: for whoever derives a log that ruled one, and for nobody at a start. */
export const openKept = async (): Promise<Kept> => Object.assign({}, ...(await openBundles()).map((b) => b.sheets))
