import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/moved.ts'

export const text: Shape<typeof vi> = {
  title: 'Deadlines moved by a new calendar of days off',
  lead: 'What was done, and what had ended before the new calendar was known, stays as it was.',
  person: 'Person',
  what: 'What',
  days: 'Was due → is due',
  by: 'By the decision',
  openOf: 'Open the case of {{name}}',
  more: 'Show more',
  looked: 'Looked at all {{all}} deadlines',
  lookedWhy: 'Your office is not reminded again; each case goes on showing the old day and why it moved.',
  told: 'Noted that your office has looked.',
  nothing: 'Nothing has moved that your office has not looked at.',
  cut: '{{shown}} of {{all}} deadlines are shown.',
}
