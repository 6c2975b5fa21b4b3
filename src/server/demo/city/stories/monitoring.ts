import { addDays, type Day, day, laterOf } from '../../../../kernel/day.ts'
import { momentOf } from '../../../../kernel/moment.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Came, follow, minuteOf, type Story, type Wish } from '../story.ts'
import { fitted } from './fitted.ts'

const MEASURE = 'monitoring'
const REHAB = 'voluntary-community'
const LAW_120 = day('2026-07-01')
const no = (fate: Fate, kind: string): string => `${1 + below(fate.random, 300)}/${kind}`

/** At home under Law 120, from the finding to the decision. */
function* atHome(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const { random } = fate
  const notified = yield {
    measure: REHAB,
    act: 'notify',
    route: 'adult',
    happened: minuteOf(random, from, 8),
    says: { resultOn: from, notifiedAt: minuteOf(random, from, 8), group: 'volunteer', residence: 'stable' },
  }
  if (!notified.recorded) return undefined
  return yield* follow(fate, REHAB, from, [
    { act: 'register', after: [0, 1], says: { place: 'home', parents: false, proof: 'finding', channel: 'inPerson' } },
    { act: 'receive', after: [0, 0], says: { parentsConfirmed: false } },
    { act: 'decide', after: [0, 0], says: { decisionNo: no(fate, 'QĐ-CNTN'), attempt: 'first' } },
  ])
}

/** An alarm, and why; some take the device off by themselves, are reminded, and a few are referred on by a named official. */
function* alarmed(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const { random } = fate
  const heard = yield* follow(fate, MEASURE, from, [
    { act: 'alert', after: [5, 40], says: { alertKind: 'battery' }, maybe: 50 },
    {
      act: 'conclude',
      after: [0, 1],
      says: { about: 'alert', conclusion: 'technical', verified: 'Pin hỏng (minh họa).' },
      maybe: 50,
    },
    { act: 'takeOff', after: [3, 15], says: { whyOff: 'medical' } },
    { act: 'cameBack', after: [2, 6], says: (on: Day) => ({ backAt: momentOf(on, 7, 30) }) },
    { act: 'refit', after: [0, 1], says: { deviceNo: no(fate, 'TB'), position: 'ankle' } },
  ])
  if (!heard || random() < 0.6) return heard
  return yield* follow(fate, MEASURE, heard.on, [
    {
      act: 'recordBreach',
      after: [3, 20],
      says: (on: Day) => ({ breach: 'remove', happenedAt: momentOf(on, 6, 0), noExcuse: true }),
    },
    { act: 'remindWearing', after: [0, 0], says: { reminded: 'Đã nhắc nhở trước gia đình (minh họa).' } },
    { act: 'remedied', after: [0, 0], says: { remediedHow: 'Đã đeo lại (minh họa).' } },
  ])
}

/** Monitored while rehabilitating at home: decided on in hours, fitted the next day at the latest. */
export const monitoring: Story = function* (fate) {
  const { random } = fate
  const from = laterOf(fate.from, addDays(LAW_120, 5 + below(random, 60)))
  const begun = yield* atHome(fate, from)
  if (!begun) return
  const on = yield* fitted(fate, begun.on)
  const started = yield* follow(fate, REHAB, on, [{ act: 'start', after: [0, 1] }])
  if (started) yield* alarmed(fate, started.on)
}
