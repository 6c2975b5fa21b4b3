import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/questions.ts'

export const text: Shape<typeof vi> = {
  title: 'Questions the law leaves open',
  lead: 'Where the texts are silent and whoever decides must answer. The provincial agency may say how its officials read it; the system then computes a proposal and says who said so and when. Who decides still decides.',
  leftOpen: 'Left open: whoever decides considers it',
  said: '{{by}}, {{office}}, {{unit}}, {{at}}. Reason: {{why}}',
  erased: 'erased',
  unit: 'The province that says so',
  noUnit: 'Choose the province.',
  before: 'Before that: {{n}}',
  form: 'Say how it is read',
  reading: 'The reading used in the province',
  why: 'Reason, number of the guidance',
  whyHelp: 'Everybody in the province reads it. Name no person under management.',
  noWhy: 'Give the reason.',
  save: 'Record the reading',
  done: 'The reading is recorded.',
}
