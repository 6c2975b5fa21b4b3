import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/sheet.ts'

export const text: Shape<typeof vi> = {
  rights: 'Rights and dates to know',
  release: 'How the term was counted',
  born: 'born {{birth}}',
  back: 'Back to the case',
  missing: 'There is no such case, or it belongs to another unit.',
  unread:
    'Where it says that something is not checked, not certain or not settled by law, ask the office that has the case. This sheet, in Vietnamese as the law, explains; it does not replace a decision.',
  asOf: 'Printed {{when}} by {{name}}, {{office}}. Computed from the log up to act number {{seq}}.',
  number: 'Number of the case in the system:',
  keep: 'Keep this sheet: the number and day of each step can be compared with the sealed log.',
  given: 'Handed over by',
  taken: 'Received by',
}
