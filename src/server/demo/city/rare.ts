import { addDays, addMonths, type Day, day } from '../../../kernel/day.ts'
import { type Fate, fateOf, invented } from './fate.ts'
import {
  diesBeforeRegistering,
  managedWithAsides,
  providerSuspended,
  rehabilitatesInstead,
  toldAgainAtHome,
  treatedAndImprisoned,
  treatedWithConsent,
} from './stories/rare.ts'
import {
  bringsBackOnesPostponement,
  diesMeanwhile,
  diesOnTheWay,
  exempted,
  movesAtEighteen,
  refused,
  takenUpAndDropped,
  turnsAdult,
} from './stories/rare-minors.ts'
import type { Story } from './story.ts'

/** A life of the city that is told once, the day on which it begins, and when the person comes of age. */
type Rare = { readonly story: Story; readonly from: Day; readonly of18?: Day }

/** By the day on which the city is looked at: somebody has just come of age, and somebody will in some weeks. */
const lives = (until: Day): readonly Rare[] => [
  { story: turnsAdult, from: addDays(until, -14), of18: addDays(until, -8) },
  { story: movesAtEighteen, from: addDays(until, -90), of18: addDays(until, -9) },
  { story: bringsBackOnesPostponement, from: addDays(until, -110), of18: addDays(until, 18) },
  { story: exempted, from: addDays(until, -80), of18: day('2028-03-03') },
  { story: diesOnTheWay, from: addDays(until, -75), of18: day('2028-09-09') },
  { story: refused, from: day('2025-09-15'), of18: day('2027-05-20') },
  { story: diesMeanwhile, from: day('2024-09-16'), of18: day('2026-08-08') },
  { story: takenUpAndDropped, from: day('2025-04-14'), of18: day('2027-02-02') },
  { story: treatedWithConsent, from: day('2025-03-10'), of18: day('2026-12-12') },
  { story: treatedAndImprisoned, from: day('2026-07-20') },
  { story: rehabilitatesInstead, from: day('2025-10-06') },
  { story: diesBeforeRegistering, from: day('2025-12-08') },
  { story: providerSuspended, from: day('2026-07-01') },
  { story: managedWithAsides, from: day('2026-07-13') },
  { story: toldAgainAtHome, from: day('2026-02-02') },
]

/** Numbers that nobody drawn has. */
const FIRST = -101

/** People beside those that are drawn, of whom each lives what else nobody of some hundred does: as many in a city of any size. */
export const rareOfCity = (seed: number, until: Day): readonly (readonly [Fate, Story])[] =>
  lives(until).map(({ story, from, of18 }, i) => {
    const no = FIRST - i
    const fate = { ...fateOf(seed, no), from, nth: i }
    if (of18 === undefined) return [fate, story]
    const birth = addMonths(of18, -18 * 12)
    const number = fate.person.number && invented(i, Number(birth.slice(0, 4)), fate.person.sex)
    return [{ ...fate, person: { ...fate.person, birth, number } }, story]
  })
