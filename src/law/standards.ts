import type { Standards } from '../engine/standard.ts'
import { byOwnProcess } from './measures/residence/rules.ts'
import { D116 } from './sources/index.ts'

/** What a facility sets by its own process for the plans of the people in it (docs/decisions/0442). */
export const standards: Standards = {
  residence: {
    schedule: {
      measure: 'facility-process',
      seat: 'facility',
      fields: {
        intakeUntil: { after: 'fact', of: 'admitted', days: 'intakeDays' },
        detoxUntil: { after: 'field', of: 'intakeUntil', days: 'detoxDays' },
        educationFrom: { after: 'field', of: 'detoxUntil' },
        educationUntil: { after: 'field', of: 'educationFrom', days: 'educationDays' },
        reintegrationFrom: { before: 'fact', of: 'termEnds', days: 'reintegrationDays' },
        processNo: { said: 'processNo' },
      },
      unless: 'ownLength',
      if: byOwnProcess(D116.art(27)),
    },
  },
}
