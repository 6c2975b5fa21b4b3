import type { View } from '../../../engine/view.ts'
import { aboutTrouble } from '../../../engine/why-not.ts'

/** Measures whose cases may be about whom the file is. */
export const adoptable = (view: View): readonly string[] =>
  Object.entries(view.law.measures).flatMap(([measure, sheets]) => {
    const latest = sheets.at(-1)
    return latest && aboutTrouble(view.subject, latest).length === 0 ? [measure] : []
  })
