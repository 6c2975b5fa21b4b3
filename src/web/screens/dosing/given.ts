import type { DosingPerson } from '../../../server/contract/dosing.ts'

/** The doses of today of which something was swallowed: of what was spilled whole nothing was, and the dose is still to come. */
export const takenToday = (today: DosingPerson['today']): DosingPerson['today'] =>
  today.filter((x) => {
    if (x.is !== 'given') return false
    const lost = today.reduce((sum, y) => sum + (y.is === 'spilled' && y.of === x.entry ? (y.dose ?? 0) : 0), 0)
    return lost < (x.dose ?? 0)
  })
