import type { Bundle } from './index.ts'

/** One for each keeping, read when it is opened. `npm run law -- keep` writes this file. */
export const bundles: readonly (() => Promise<Bundle>)[] = [
  () => import('./2026-11-22.js'),
  () => import('./2026-11-22-2.js'),
  () => import('./2026-11-23.js'),
  () => import('./2026-11-23-2.js'),
  () => import('./2026-11-23-3.js'),
]
