import { createHash } from 'node:crypto'
import type { OrganisationSubject } from '../engine/sheet.ts'
import type { PersonId, UnitId } from '../kernel/ids.ts'
import type { Unit } from '../units/unit.ts'

/**
 * Whom a case is about where that is an organisation: a name-based uuid (version 8) of its unit, which no fresh id is. The column `units.unit.subject` holds
 * the same (docs/decisions/0450).
 */
export const subjectOf = (unit: UnitId): PersonId => {
  const hex = createHash('sha256').update(unit).digest('hex')
  const marked = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17, 32)}`
  return marked.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as PersonId // the subject of a case
}

/** Whether an id stands for an organisation. */
export const isOfOrganisation = (subject: PersonId): boolean => subject[14] === '8'

/** An organisation as the engine asks of the subject of a case. */
export const subjectIn = ({ kind, from }: Unit): OrganisationSubject => ({ birth: from, sex: 'none', kind })
