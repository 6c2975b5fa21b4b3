import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/people.ts'

export const text: Shape<typeof vi> = { title: '' }
