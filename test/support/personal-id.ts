import { randomInt } from 'node:crypto'

/** Số định danh cá nhân of nobody who has an account. */
export const freshPersonalId = (): string => `0310${randomInt(10_000_000, 99_999_999)}`
