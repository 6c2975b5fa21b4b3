import type { Day } from '../../../../kernel/day.ts'
import { momentOf } from '../../../../kernel/moment.ts'
import { healthCentre } from '../../organisations.ts'
import { brought, type Fate } from '../fate.ts'
import { type Beat, type Came, follow, NEW_LAW, type Story, type Wish } from '../story.ts'
import { no } from './turn.ts'
import { fromTold } from './voluntary.ts'

const MEASURE = 'determination'
const facility = healthCentre.id

const criteria = (finding: boolean) => (finding ? 'threeUp' : 'one')
const found = (fate: Fate, addicted: boolean): Beat => ({
  act: 'receiveResult',
  after: [2, 5],
  says: (on: Day) => ({ finding: addicted ? 'addicted' : 'notAddicted', resultNo: no(fate, 'KQ'), resultOn: on }),
})
/** The doctors write their sheets, watch a little longer, and give the result to who asked. */
const examined = (fate: Fate, addicted: boolean): readonly Beat[] => [
  { act: 'fillSheet', after: [0, 1], says: { sheet: 'criteria' } },
  { act: 'observe', after: [0, 0] },
  {
    act: 'result',
    after: [1, 3],
    says: (on: Day) => ({
      criteria: criteria(addicted),
      finding: addicted ? 'addicted' : 'notAddicted',
      resultNo: no(fate, 'KQ'),
      resultOn: on,
    }),
  },
]
const tellOf = (addicted: boolean): Beat => ({
  act: addicted ? 'tellAddicted' : 'tellNotAddicted',
  after: [0, 0],
  says: { howTold: 'direct', parentsTold: true },
})

/** Asked for by a case of management, which proposed it. Answers the day on which the result is there; nothing where no health facility took it up. */
export function* determined(fate: Fate, from: Day, addicted: boolean): Generator<Wish, Day | undefined, Came> {
  const told = yield* follow(fate, MEASURE, from, [
    { act: 'takeUp', after: [0, 0], says: { foundOn: from, educationEnded: null } },
    { act: 'addPaper', after: [0, 0], says: { paper: 'biography', pages: 2 } },
    { act: 'send', after: [0, 1], says: { requestNo: no(fate, 'ĐN-XĐ'), facility, place: 'facility' } },
    { act: 'admit', after: [0, 1] },
    ...examined(fate, addicted),
    { act: 'giveResult', after: [0, 0] },
    tellOf(addicted),
  ])
  return told?.on
}

/** Comes alone and asks for it; some think better of it. */
function* byThemselves(fate: Fate): Generator<Wish, void, Came> {
  const opened = yield {
    measure: MEASURE,
    act: 'apply',
    route: 'volunteer',
    happened: fate.from,
    says: { parents: true },
    // A health facility opens cases of people of a commune for who shows a number.
    unless: ['number'],
  }
  if (!opened.recorded) return
  yield* follow(fate, MEASURE, opened.on, [
    { act: 'admit', after: [0, 1] },
    ...(fate.nth % 2 === 0
      ? [{ act: 'withdraw', after: [0, 1], says: { whyWithdrawn: 'Muốn nghĩ thêm (minh họa).' } } as const]
      : [...examined(fate, true), tellOf(true)]),
  ])
}

/**
 * Asked for by the police; three of ten do not come at first, most stay at a centre meanwhile, four of ten are found dependent and rehabilitate by
 * their own will. Some are in custody and the doctors come to them; some ask for it themselves.
 */
export const determination: Story = function* (fate) {
  const { random, from, nth } = fate
  if (nth % 11 === 4 || nth % 11 === 9) return yield* byThemselves(fate)
  const above = nth % 9 === 6
  const held = nth % 7 === 2
  const opened = yield {
    measure: MEASURE,
    act: above ? 'openAbove' : 'open',
    route: 'managedUser',
    happened: from,
    says: { foundOn: from, educationEnded: null },
    unless: ['number'],
  }
  if (!opened.recorded) return
  if (nth % 29 === 10) {
    yield* follow(fate, MEASURE, from, [{ act: 'close', after: [1, 4], says: { whyClosed: 'noGround' } }])
    return
  }
  const sent = yield* follow(fate, MEASURE, from, [
    ...(held
      ? ([
          { act: 'hold', after: [0, 0], says: (on: Day) => ({ custodyNo: no(fate, 'QĐ-TG'), heldFrom: momentOf(on, 7, 30) }) },
          { act: 'addPaper', after: [0, 0], says: { paper: 'custody', pages: 1 } },
        ] as const)
      : []),
    { act: 'addPaper', after: [0, 0], says: { paper: 'test', pages: 1 } },
    { act: 'addPaper', after: [0, 1], says: { paper: 'biography', pages: 2 } },
    { act: 'send', after: [0, 1], says: { requestNo: no(fate, 'ĐN-XĐ'), facility, place: held ? 'custody' : 'facility' } },
    { act: 'receiveFile', after: [0, 1] },
    ...(held
      ? ([
          { act: 'sendStaff', after: [0, 0] },
          { act: 'endCustody', after: [0, 1], says: (on: Day) => ({ releasedAt: momentOf(on, 8, 0) }) },
        ] as const)
      : []),
  ])
  if (!sent) return
  const late = random() < 0.3
  const came = late
    ? yield* follow(fate, MEASURE, sent.on, [
        { act: 'noShow', after: [1, 2], says: { whatHappened: 'Không đến theo hẹn (minh họa).' } },
        { act: 'conclude', after: [0, 1], says: { conclusion: 'illness', verified: 'Đã đến nhà (minh họa).' } },
      ])
    : sent
  if (!came) return
  const addicted = random() < 0.45
  const stays = random() < 0.9
  const told = yield* follow(fate, MEASURE, came.on, [
    ...(stays ? [{ act: 'enterStay', after: [0, 1], says: { centre: fate.facility } } as const] : []),
    { act: 'admit', after: [1, 3] },
    found(fate, addicted),
    ...(above && from >= NEW_LAW
      ? [{ act: 'handToCommune', after: [0, 0], says: (on: Day) => ({ toCommune: fate.ward, handedAt: momentOf(on, 9, 0) }) } as const]
      : []),
    tellOf(addicted),
    ...(stays ? [{ act: 'leaveStay', after: [0, 0] } as const] : []),
  ])
  if (!told || !addicted) return
  yield* fromTold({ ...brought(fate), from: told.on })
}
