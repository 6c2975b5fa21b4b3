import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/care-paper.ts'

export const text: Shape<typeof vi> = {
  title: 'A dose that was given on paper',
  lead: 'Type what happened: what is worrying is shown, and a doctor is called.',
  at: 'Given at',
  dose: 'Dose given',
  part: 'Which dose of the day',
  bottle: 'Bottle',
  bottleNo: 'Bottle or box {{n}}',
  amount: 'Poured from this one',
  more: 'One more bottle or box',
  fewer: 'Leave out the last one',
  stood: '{{bottle}} ({{lot}}), not in the cabinet any more',
  since: 'The window could not give since',
  why: 'Why the window could not',
  afar: 'Use the signature of the clinic from afar, {{time}}: {{dose}}, part {{part}}, given {{when}}',
  late: 'Why it is typed only now',
  lateHelp: 'More than 7 days ago: one of the two who sign is the head or a doctor of the clinic.',
  bottleTyped: 'The number as on the paper',
  another: 'This is another dose that the person took',
  save: 'Two people sign',
  done: 'Recorded. To be looked at',
  before: 'Typed from paper',
  typed: 'typed at {{when}}, {{name}}',
  amountHelp: 'As it was measured: 3.2 ml, or 8 mg.',
}
