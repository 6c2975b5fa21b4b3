import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/assignments.ts'

export const text: Shape<typeof vi> = {
  title: 'Cases that wait for a unit',
  lead: 'The unit that had the case ended or was divided. It waits for an official to say which unit has it.',
  none: 'No case waits for a unit',
  noneWhy: 'Every open case has one unit.',
  more: 'Shown are {{n}} of {{total}} cases, the most urgent of each unit first.',
  parts: 'Divided among: {{units}}',
  nobody: 'The lists name nobody who took over.',
  casesOf: 'Cases of {{unit}}',
  person: 'Name',
  hidden: '(name not shown)',
  birth: 'Birth',
  case: 'Case',
  due: 'Nearest limit',
  noDue: '–',
  choose: 'Choose a unit',
  chooseOf: 'Choose a unit for the case of {{name}}: {{seat}}',
  whole: 'Choose for the whole unit',
  wholeOf: 'Choose for the whole unit {{unit}}',
  form: 'Unit that has the case of {{name}}',
  why: 'Reason (if any)',
  noUnit: 'Choose a unit.',
  save: 'Give the case',
  cancel: 'Cancel',
  done: '{{unit}} has the case of {{name}}.',
}
