import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/counter.ts'

export const text: Shape<typeof vi> = {
  title: 'Counter',
  lead: 'Who may record what today, with which papers, and which time then runs. A case is opened only when the person comes or the law gives a ground.',
  office: 'Office',
  everybody: 'Every office',
  find: 'Find or register somebody',
  contents: 'Measures',
  who: 'Who records it',
  nobody: 'no office in the system',
  whom: 'For',
  papers: 'Papers',
  noPapers: 'no papers are asked for',
  following: 'Next step, papers',
  runs: 'Time that begins',
  not: 'Not recorded here when',
  nothing: 'This office opens no case on that day.',
}
