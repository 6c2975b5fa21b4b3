import { day } from '../../../../kernel/day.ts'
import type { Story } from '../story.ts'

type Says = Readonly<Record<string, unknown>>
/** A day, an act, and what it says. */
export type Told = readonly [on: string, act: string, says?: Says]

/** Tells a case act by act, each on its day; it stops where one does not come. Each act of `opening` opens a case of its own. */
export const onDays = (measure: string, route: string, opening: readonly string[], told: readonly Told[]): Story =>
  function* () {
    for (const [on, act, says = {}] of told) {
      const came = yield { measure, act, happened: day(on), says, ...(opening.includes(act) ? { route } : {}) }
      if (!came.recorded) return
    }
  }
