import type { Day } from '../../../../kernel/day.ts'
import { momentOf } from '../../../../kernel/moment.ts'
import type { Fate } from '../fate.ts'
import { type Came, follow, NEW_LAW, type Wish } from '../story.ts'
import { no } from './turn.ts'

/** Put under electronic monitoring by the case that a decision or a notice of this day proposed, and fitted the next day at the latest. Answers the day on which the rest goes on. */
export function* fitted(fate: Fate, from: Day): Generator<Wish, Day, Came> {
  if (from < NEW_LAW) return from
  const worn = yield* follow(fate, 'monitoring', from, [
    {
      act: 'decide',
      after: [0, 0],
      says: (on: Day) => ({
        decisionNo: no(fate, 'QĐ-GSĐT'),
        effectiveAt: momentOf(on, 17, 0),
        watcher: 'Cán bộ xã (minh họa)',
        fittedAt: 'commune',
      }),
    },
    { act: 'deliver', after: [0, 0], says: { parentsTold: true }, maybe: 90 },
    { act: 'fit', after: [0, 1], says: { deviceNo: no(fate, 'TB'), position: 'wrist', told: true, parentsTold: true } },
  ])
  return worn?.on ?? from
}

/** Damages the device under management after rehabilitation, for which the person is fined and nothing else. */
export function* fined(fate: Fate, from: Day): Generator<Wish, void, Came> {
  yield* follow(fate, 'monitoring', from, [
    { act: 'recordBreach', after: [0, 1], says: (on: Day) => ({ breach: 'damage', happenedAt: momentOf(on, 6, 0), noExcuse: true }) },
    { act: 'recordNoncompliance', after: [0, 1], says: (on: Day) => ({ ground: 'damage', foundOn: on, lastActOn: on, noExcuse: true }) },
    { act: 'fine', after: [0, 1], says: { device: 'worn' } },
  ])
}
