import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/compare.ts'

export const text: Shape<typeof vi> = {
  title: '{{measure}}: two texts side by side',
  lead: 'Every step and limit of both texts, in the words that the lawyer reads. What is the same is hidden.',
  before: 'Earlier text',
  after: 'Later text',
  all: 'Show what is the same too',
  back: 'All measures',
  sum: '{{changed}} changed, {{added}} added, {{gone}} gone.',
  same: 'the same',
  changed: 'changed',
  added: 'added',
  gone: 'gone',
  parts: 'Part by part',
  nothing: '—',
  oneText: 'This measure has one text so far: there is nothing to compare.',
  missing: 'No such measure',
}
