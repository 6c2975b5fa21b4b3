import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/card.ts'

export const text: Shape<typeof vi> = { title: '' }
