import type { Row } from '../../limits.ts'

/** No text limits the lengths that a facility gives its process. */
export const limits: readonly Row[] = []
