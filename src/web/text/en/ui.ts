import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/ui.ts'

export const text: Shape<typeof vi> = {
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  undo: 'Undo',
  excel: 'Download as Excel',
  print: 'Print',
  filter: 'Filter the list',
  more: 'Show {{n}} more rows',
  shown: '{{shown}} of {{all}} rows shown',
  noneMatch: 'No row matches “{{q}}”.',
  loading: 'Loading',
  retry: 'Try again',
  back: 'Back',
  required: 'required',
  optional: 'optional',
  skip: 'Skip to main content',
  whatNow: 'What to do now',
  kept: 'What was kept',
  shortcut: 'Shortcut: {{keys}}',
  choose: 'Choose…',
  nothingFound: 'Nothing found',
}
