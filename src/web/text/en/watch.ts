import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/watch.ts'

export const text: Shape<typeof vi> = {
  title: 'Watched after a first dose',
  none: 'Nobody is being watched.',
  left: '{{count}} minutes left, until {{until}}',
  enough: 'long enough since {{until}}: look once more, then let them go',
  minutes: '{{count}} min left',
  over: 'long enough: look once more',
  checks: 'Seen: {{list}}',
  check: 'Record a look',
  close: 'End the watch',
}
