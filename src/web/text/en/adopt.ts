import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/adopt.ts'

export const text: Shape<typeof vi> = {
  title: 'Take over from paper',
  lead: 'Record a running case exactly as its paper file has it on the day it is taken over. It is marked “from a paper file”; later acts are recorded as usual.',
  measure: 'Measure',
  happened: 'Day of taking over',
  happenedHelp: 'The paper file is as below on this day.',
  state: 'The case is in the state',
  facts: 'Dates in the paper file',
  factsHelp: 'Only dates that the paper file has. Clocks and the term are counted from them.',
  papers: 'Papers in the paper file',
  fixed: 'The act that fixed the term',
  fixedHelp: '“{{act}}”: its day decides which law the case follows.',
  fixedOn: 'Day of {{act}}',
  fixedNone: 'It has not happened; the case has no term yet',
  note: 'Note',
  noteHelp: 'For example the number of the paper file and where it is kept.',
  send: 'Take over',
  stateMissing: 'Choose a state.',
  recorded: 'The paper file was taken over.',
}
