import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { UnitBook } from '../unit-book.ts'

/** The clinic of a site that gives doses on a day: itself, or that of a dispensing point. Nothing where none are given. */
export type ClinicOf = (unit: UnitId, on: Day) => UnitId | undefined

export const clinicOfIn =
  (units: Pick<UnitBook, 'book'>): ClinicOf =>
  (unit, on) => {
    const works = (of: UnitId | undefined) => {
      const found = of === undefined ? undefined : units.book().get(of)
      return found && found.from <= on && (found.until === undefined || on < found.until) ? found : undefined
    }
    const site = works(unit)
    const clinic = site?.kind === 'dispensing-point' ? works(site.parent) : site
    return clinic?.kind === 'clinic' ? clinic.id : undefined
  }
