import { type Dose, minus, NO_DOSE, plus } from '../../../kernel/dose.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'

/** What of a dose of today was not spilled. */
export const notSpilled = (today: DosingPerson['today'], of: DosingPerson['today'][number]): Dose => {
  const lost = today.flatMap((x) => (x.is === 'spilled' && x.of === of.entry && x.dose !== null ? [x.dose] : []))
  return minus(of.dose ?? NO_DOSE, plus(...lost)) ?? NO_DOSE
}

/** The doses of today of which something was swallowed: of what was spilled whole nothing was, and the dose is still to come. */
export const takenToday = (today: DosingPerson['today']): DosingPerson['today'] =>
  today.filter((x) => x.is === 'given' && notSpilled(today, x) > 0)

const REMOVED_HERE: ReadonlySet<DosingPerson['today'][number]['is']> = new Set(['given', 'not given', 'vomited', 'spilled'])

/** What a site takes back of today: the last that it wrote, since nothing is removed under what followed from it. */
export const lastWritten = (today: DosingPerson['today'], site: UnitId): DosingPerson['today'][number] | undefined =>
  today.findLast((x) => x.site === site && REMOVED_HERE.has(x.is))
