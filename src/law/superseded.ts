import type { Sheet } from '../engine/sheet.ts'

/** Released sheets that were wrong, by their edition: a log that ruled one is derived with it up to the next ruling. None is ever taken away. */
export const superseded: Readonly<Record<string, Sheet>> = {}
