/** What is open, as docs/dosing/before-real-doses.md has it: whoever signs reads it. */
export const OPEN = {
  window: ['counts', 'lost', 'clock', 'paper', 'counted', 'points'],
  machines: ['again', 'copied', 'lost', 'unlisted', 'parted', 'split', 'home'],
} as const
