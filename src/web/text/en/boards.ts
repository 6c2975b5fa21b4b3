import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/boards.ts'

export const text: Shape<typeof vi> = {
  which: 'List to look over',
  person: 'Person',
  ends: 'Term ends',
  endsUnknown: 'The end cannot be counted: the decision or this day is missing: {{from}}',
  stands: 'Where it stands',
  owed: 'Still to be done',
  self: 'The person',
  nothingOwed: 'No clock is running.',
  until: 'by {{until}}',
  window: 'from {{from}} to {{until}}',
  today: 'today',
  late: { days: '{{count}} days late', days_one: '1 day late', hours: '{{count}} hours late', hours_one: '1 hour late' },
  left: { days: '{{count}} days left', days_one: '1 day left', hours: '{{count}} hours left', hours_one: '1 hour left' },
  open: 'Open',
  openOf: 'Open the case of {{name}}',
  done: 'Done',
  nothing: 'No case is on this list.',
  cut: 'The nearest {{shown}} of {{all}} cases are shown.',
  printed: 'Printed by {{name}}, {{office}}, {{when}}',
}
