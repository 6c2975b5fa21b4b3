import type { Day } from '../../../../kernel/day.ts'
import { organisations } from '../../organisations.ts'
import { brought, type Fate } from '../fate.ts'
import { below } from '../random.ts'
import { follow, type Story } from '../story.ts'
import { fromResult } from './voluntary.ts'

const MEASURE = 'determination'
/** The police record what the health facility sends: none of its doctors works in the demonstration. */
const facility = organisations.find((o) => o.kind === 'health-centre')?.id
const no = (fate: Fate, kind: string): string => `${1 + below(fate.random, 300)}/${kind}`

/** Asked for by the police; three of ten do not come at first, most stay at a centre meanwhile, four of ten are found dependent and rehabilitate by their own will. */
export const determination: Story = function* (fate) {
  const { random, from } = fate
  const opened = yield { measure: MEASURE, act: 'open', route: 'managedUser', happened: from, says: { foundOn: from } }
  if (!opened.recorded) return
  const sent = yield* follow(fate, MEASURE, from, [
    { act: 'addPaper', after: [0, 0], says: { paper: 'test', pages: 1 } },
    { act: 'addPaper', after: [0, 1], says: { paper: 'biography', pages: 2 } },
    { act: 'send', after: [0, 1], says: { requestNo: no(fate, 'ĐN-XĐ'), facility, place: 'facility' } },
    { act: 'receiveFile', after: [0, 1] },
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
  const addicted = random() < 0.4
  const stays = random() < 0.9
  const told = yield* follow(fate, MEASURE, came.on, [
    ...(stays ? [{ act: 'enterStay', after: [0, 1], says: { centre: fate.facility } } as const] : []),
    { act: 'admit', after: [1, 3] },
    {
      act: 'receiveResult',
      after: [2, 5],
      says: (on: Day) => ({ finding: addicted ? 'addicted' : 'notAddicted', resultNo: no(fate, 'KQ'), resultOn: on }),
    },
    { act: addicted ? 'tellAddicted' : 'tellNotAddicted', after: [0, 0], says: { howTold: 'direct', parentsTold: true } },
    ...(stays ? [{ act: 'leaveStay', after: [0, 0] } as const] : []),
  ])
  if (!told || !addicted) return
  const taken = yield* follow(fate, 'voluntary-community', told.on, [{ act: 'takeUp', after: [0, 0] }])
  if (taken) yield* fromResult({ ...brought(fate), from: taken.on })
}
