import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/person.ts'

export const text: Shape<typeof vi> = {
  title: 'Person',
  cases: 'Cases',
  noCases: 'No cases yet',
  noCasesWhy: 'Open a case when something has happened, or take over one that is kept on paper.',
  measure: 'Measure',
  procedure: 'Procedure',
  state: 'State',
  ends: 'Term ends',
  next: 'Nearest clock',
  opened: 'Since',
  none: '–',
  open: 'Open a case',
  openOther: 'In charge: {{who}}',
  openNothing: 'The text in force has no act that opens a case.',
  adopt: 'Take over from paper',
  adoptHelp: 'A running case that was kept on paper until now.',
  go: 'Open',
  overdue: 'overdue',
  printed: 'Printed {{when}} by {{name}}.',
}
