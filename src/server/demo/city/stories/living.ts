import { addDays, addMonths, type Day, laterOf } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, NEW_LAW, type Wish } from '../story.ts'

const MEASURE = 'residence'
type Telling = Generator<Wish, void, Came>
const some = (act: string, after: readonly [number, number], maybe: number, says: Beat['says'] = {}): Beat => ({ act, after, says, maybe })

/** The plan of whoever came under the new law: intake two days, detoxification ten, education three months, the last thirty days. */
const planned = (from: Day, ends: Day): Beat =>
  some('schedule', [0, 0], 100, {
    intakeUntil: addDays(from, 2),
    detoxUntil: addDays(from, 14),
    educationFrom: addDays(from, 14),
    educationUntil: addMonths(addDays(from, 20), 3),
    reintegrationFrom: addDays(ends, -30),
  })

/** A part of the plan, rated so many days after the gate where the plan goes by days; nothing earlier than it has come to. */
export function* evaluated(fate: Fate, entered: Day, from: Day, act: 'evaluateTreatment' | 'evaluateBehaviour', days: number): Telling {
  if (entered < NEW_LAW) return
  const on = laterOf(from, addDays(entered, days))
  yield* follow(fate, MEASURE, on, [some(act, [0, 0], 95, { rating: 'pass', evaluatedOn: on })])
}

/** Settled where a case waits since the gate; a room, for some the sheet of intake and aims, for minors a class. */
export function* settled(fate: Fate, { on, ends }: Came, who: 'adult' | 'minor' | 'volunteer'): Telling {
  const { random } = fate
  const minor = who === 'minor'
  const area = minor ? 'minors' : fate.person.sex === 'female' ? 'women' : 'adults'
  yield* follow(fate, MEASURE, on, [
    some('settle', [0, 0], 100, { rulesTold: true }),
    // Under the new law the plan by days is made in the two days of intake.
    ...(on >= NEW_LAW && ends ? [planned(on, ends)] : []),
    some('placeInTeam', [0, 1], 35, { area, team: `Tổ ${1 + below(random, 9)}`, keeper: 'Cán bộ quản lý (minh họa)' }),
    some('fillIntakeSheet', [0, 0], 20),
    some('setGoals', [0, 0], 20, { part: 'behaviour', goalUntil: addDays(on, 120) }),
    ...(minor ? [some('placeInClass', [3, 6], 100, { finished: 'primary', attends: 'lowerSecondary' })] : []),
  ])
  if (who !== 'volunteer') yield* evaluated(fate, on, on, 'evaluateTreatment', 14)
}

/** Rated at the end of each month from a day on. */
export function* rated(fate: Fate, from: Day, until: Day): Telling {
  for (let month = addMonths(from, 1), n = 1; month < until; month = addMonths(month, 1), n += 1) {
    yield* follow(fate, MEASURE, addDays(month, -3), [
      some('rate', [0, 3], 95, (on: Day) => ({ monthUntil: on, monthly: fate.random() < 0.7 ? 'good' : 'fair' })),
    ])
    if (n === 4) yield* evaluated(fate, from, month, 'evaluateBehaviour', 0)
  }
}

/** Out of the house on the day on which the measure is over. */
export function* gone(fate: Fate, on: Day, whyLeft: 'served' | 'ended' | 'eased' | 'dead'): Telling {
  yield* follow(fate, MEASURE, on, [some('leave', [0, 0], 100, { whyLeft, depositBack: true })])
}

/** In hospital, of which the family is told. */
export function* awayInHospital(fate: Fate, on: Day): Telling {
  yield* follow(fate, MEASURE, on, [
    some('tellIllness', [0, 0], 100, { familyTold: 'Mẹ (minh họa)' }),
    some('goAway', [0, 0], 100, { whyAway: 'hospital' }),
  ])
}
