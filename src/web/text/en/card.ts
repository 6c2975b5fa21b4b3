import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/card.ts'

export const text: Shape<typeof vi> = {
  edition: 'Edition {{edition}}. The program does what this card says; where it differs from the text of the law, the text is right.',
  dates: 'Dates:',
  all: 'All measures',
  contents: 'Contents',
  missing: 'No such sheet',
  missingWhy: 'No sheet of this measure begins on that day.',
  signature:
    'Checked against the official text.\nChecked by:                                        Date:                        Signature:',
}
