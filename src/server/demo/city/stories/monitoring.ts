import { addDays, type Day, laterOf } from '../../../../kernel/day.ts'
import { momentOf } from '../../../../kernel/moment.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, minuteOf, NEW_LAW, type Story, type Wish } from '../story.ts'
import { fitted } from './fitted.ts'
import { no } from './turn.ts'

const MEASURE = 'monitoring'
const REHAB = 'voluntary-community'
/** What the ladder still counts of before the last record: nothing. */
const NOTHING_STANDS = { wearingStands: null, batteryStands: null, againStands: null }

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
  const heard = yield* follow(fate, MEASURE, from, [
    { act: 'alert', after: [1, 5], says: { alertKind: 'battery' }, maybe: 100 },
    {
      act: 'conclude',
      after: [0, 1],
      says: { about: 'alert', conclusion: 'technical', verified: 'Pin hỏng (minh họa).' },
      maybe: 100,
    },
    { act: 'takeOff', after: [1, 4], says: { whyOff: 'medical' } },
    { act: 'cameBack', after: [1, 3], says: (on: Day) => ({ backAt: momentOf(on, 7, 30) }) },
    { act: 'refit', after: [0, 1], says: { deviceNo: no(fate, 'TB'), position: 'ankle' } },
  ])
  if (!heard || fate.nth % 5 !== 2) return heard
  return yield* follow(fate, MEASURE, heard.on, [
    {
      act: 'recordBreach',
      after: [1, 4],
      says: (on: Day) => ({ breach: 'remove', happenedAt: momentOf(on, 6, 0), noExcuse: true }),
    },
    { act: 'remindWearing', after: [0, 0], says: { reminded: 'Đã nhắc nhở trước gia đình (minh họa).' } },
    { act: 'remedied', after: [0, 0], says: { remediedHow: 'Đã đeo lại (minh họa).' } },
  ])
}

/** What becomes of somebody who wears it, lived in turn by the few who do. */
const lives: readonly (readonly Beat[])[] = [
  [
    { act: 'followUp', after: [1, 3], says: { followed: 'Gặp tại nhà (minh họa).' } },
    { act: 'reportFault', after: [1, 4], says: (on: Day) => ({ noticedAt: momentOf(on, 6, 0), cause: 'unknown' }) },
    { act: 'conclude', after: [0, 0], says: { about: 'alert', conclusion: 'technical', verified: 'Dây đứt (minh họa).' } },
    { act: 'replace', after: [0, 1], says: { part: 'device', deviceNo: '88/TB' } },
    { act: 'changePosition', after: [1, 3], says: { whyMoved: 'medical', position: 'ankle' } },
    {
      act: 'recordBreach',
      after: [4, 5],
      says: (on: Day) => ({
        breach: 'battery',
        flatSince: momentOf(addDays(on, -2), 6, 0),
        happenedAt: momentOf(on, 6, 0),
        noExcuse: true,
      }),
    },
    { act: 'remindBattery', after: [0, 0], says: { reminded: 'Đã nhắc lần đầu (minh họa).' } },
    {
      act: 'recordBreach',
      after: [3, 3],
      says: (on: Day) => ({
        breach: 'battery',
        flatSince: momentOf(addDays(on, -2), 6, 0),
        happenedAt: momentOf(on, 6, 0),
        noExcuse: true,
      }),
    },
    { act: 'remindBatteryAgain', after: [0, 0], says: { reminded: 'Đã nhắc lần hai (minh họa).' } },
    {
      act: 'excuse',
      after: [1, 1],
      // The first reminder stands, of the record before.
      says: (on: Day) => ({
        excuse: 'illness',
        verified: 'Có giấy ra viện (minh họa).',
        ...NOTHING_STANDS,
        batteryStands: addDays(on, -4),
      }),
    },
  ],
  [
    { act: 'noteEnd', after: [1, 2], says: (on: Day) => ({ measureEnds: addDays(on, 300), whyChanged: 'Kéo dài theo hồ sơ (minh họa).' }) },
    { act: 'recordBreach', after: [1, 3], says: (on: Day) => ({ breach: 'damage', happenedAt: momentOf(on, 6, 0), noExcuse: true }) },
    {
      act: 'recordNoncompliance',
      after: [1, 2],
      says: (on: Day) => ({ ground: 'damage', foundOn: on, lastActOn: on, noExcuse: true }),
    },
    { act: 'dropBreach', after: [1, 3], says: { device: 'worn', whyDropped: 'Thiết bị lỗi (minh họa).', ...NOTHING_STANDS } },
    { act: 'notePrison', after: [2, 5], says: { place: 'prison' } },
    { act: 'pause', after: [0, 1], says: { whyPaused: 'prison' } },
    { act: 'cameBack', after: [5, 9], says: (on: Day) => ({ backAt: momentOf(on, 7, 30) }) },
    { act: 'refit', after: [0, 0], says: { deviceNo: '89/TB', position: 'wrist' } },
    { act: 'end', after: [1, 3], says: { decisionNo: '12/QĐ-GSĐT', whyEnded: 'dead' } },
    { act: 'removeAtEnd', after: [0, 0] },
  ],
  [
    { act: 'recordBreach', after: [1, 3], says: (on: Day) => ({ breach: 'damage', happenedAt: momentOf(on, 6, 0), noExcuse: true }) },
    {
      act: 'recordNoncompliance',
      after: [1, 2],
      says: (on: Day) => ({ ground: 'damage', foundOn: on, lastActOn: on, noExcuse: true }),
    },
    { act: 'refer', after: [0, 1], says: { device: 'worn' } },
  ],
]

/** Opened by the commune itself: of whoever was in a measure before the law, by a request, or not applied in the end. */
function* openedHere(fate: Fate, from: Day): Generator<Wish, void, Came> {
  const before = fate.nth % 2 === 0
  const opened = yield {
    measure: MEASURE,
    act: before ? 'takeFromBefore' : 'receive',
    route: 'home',
    happened: from,
    says: {
      under: 'home',
      basisNo: no(fate, 'QĐ-UBND'),
      basisOn: before ? addDays(NEW_LAW, -30) : from,
      measureEnds: addDays(from, 300),
    },
  }
  if (!opened.recorded) return
  if (!before) return void (yield* follow(fate, MEASURE, from, [{ act: 'notApply', after: [0, 1], says: { whyNot: 'measureOver' } }]))
  const on = yield* fitted(fate, from)
  yield* follow(fate, MEASURE, on, [
    { act: 'reportMove', after: [1, 4], says: (to: Day) => ({ movedAt: momentOf(to, 8, 0) }) },
    { act: 'handOver', after: [0, 1], says: { toCommune: fate.nextWard }, movesTo: fate.nextWard },
    { act: 'assignHere', after: [0, 1], says: { watcher: 'Cán bộ nơi đến (minh họa)' } },
  ])
}

/** Monitored while rehabilitating at home: decided on in hours, fitted the next day at the latest. */
export const monitoring: Story = function* (fate) {
  const { random } = fate
  const from = laterOf(fate.from, addDays(NEW_LAW, 5 + below(random, 40)))
  if (fate.nth > 0 && fate.nth % 5 >= 3) return yield* openedHere(fate, from)
  const begun = yield* atHome(fate, from)
  if (!begun) return
  const on = yield* fitted(fate, begun.on)
  const started = yield* follow(fate, REHAB, on, [{ act: 'start', after: [0, 1] }])
  const heard = started && (yield* alarmed(fate, started.on))
  if (heard) yield* follow(fate, MEASURE, heard.on, lives[fate.nth % 5] ?? [])
}
