import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/cite.ts'

export const text: Shape<typeof vi> = {
  recalled: 'Not checked against the original: written from memory and secondary material.',
  derived: 'Not checked against the original: inferred from other articles.',
  press: 'Not checked against the original: taken from the press and introductions.',
  silent: 'The law is silent',
  decision: 'What the system does meanwhile: decision {{decision}} of the project.',
  inForce: 'In force from {{from}}.',
  inForceUntil: 'In force from {{from}} until before {{until}}.',
  official: 'Official text',
}
