import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/law.ts'

export const text: Shape<typeof vi> = {
  title: 'Law',
  lead: 'Each measure as each text has it, with the day it came into force. Open one to read its steps, limits and articles.',
  from: 'From',
  basis: 'By',
  acts: 'Steps',
  until: 'until before {{until}}',
  now: 'in force',
  past: 'over',
  future: 'to come',
  open: 'Read',
  openOf: 'Read {{measure}} as of {{from}}',
  compare: 'Two texts side by side',
  compareOf: 'Two texts side by side: {{measure}}',
  limits: 'Time limits',
  forms: 'Forms',
  questions: 'Questions to the authorities',
  counter: 'Counter: who may record what today',
}
