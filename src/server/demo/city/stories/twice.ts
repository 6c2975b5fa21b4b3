import { addDays } from '../../../../kernel/day.ts'
import { below } from '../random.ts'
import { minuteOf, type Story } from '../story.ts'

const MEASURE = 'voluntary-community'

/** Registered a second time in another commune, without a number; most are found out and become one person, the others wait on the list of likely duplicates. */
export const twice: Story = function* ({ random, from, also }) {
  const notified = yield {
    measure: MEASURE,
    act: 'notify',
    route: 'adult',
    happened: minuteOf(random, from, 8),
    says: { resultOn: from, notifiedOn: from, notifiedAt: minuteOf(random, from, 8), group: 'volunteer', residence: 'stable' },
  }
  if (!notified.recorded || also === undefined || random() < 0.3) return
  const ended = yield {
    measure: MEASURE,
    act: 'goElsewhere',
    happened: addDays(from, 1 + below(random, 4)),
    says: { otherForm: 'facility' },
  }
  yield { measure: MEASURE, act: '', happened: addDays(ended.on, 1 + below(random, 60)), says: {}, sameAs: also, unless: ['number'] }
}
