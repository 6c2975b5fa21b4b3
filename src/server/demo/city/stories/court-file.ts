import { addWorkingDays } from '../../../../kernel/calendar.ts'
import { addDays, type Day } from '../../../../kernel/day.ts'
import { calendar } from '../../../../law/calendar.ts'
import { type Beat, type Came, follow, NEW_LAW } from '../story.ts'
import { type Chapter, dayNo, known, must, wordsOf } from './turn.ts'

const paper = (act: string, says: Readonly<Record<string, unknown>>) => known(act, [0, 0], { ...says, pages: 1 })

/** The two files enclosed in that for the court, paper by paper, and looked through. */
const enclosed: Chapter = (fate, measure, came) =>
  follow(fate, measure, came.on, [
    ...['decision', 'biography', 'test', 'statement', 'stop'].map((userPaper) => paper('addUserPaper', { userPaper })),
    ...['request', 'biography'].map((determinationPaper) => paper('addDeterminationPaper', { determinationPaper })),
    known('checkUserFile', [0, 0]),
    known('checkDetermination', [0, 0]),
  ])
const heldAtHome: Chapter = (fate, measure, came) =>
  came.on >= addDays(NEW_LAW, -3)
    ? held(fate, measure, came)
    : follow(fate, measure, came.on, [
        must('holdAtHome', [0, 0], (on: Day) => ({ holdingNo: dayNo(on, 'QĐ-GĐ') })),
        must('endHolding', [0, 1]),
      ])
/** Runs away from where the person is held; under the new law the facility tells the commune and looks for the person. */
const held: Chapter = (fate, measure, came) =>
  follow(fate, measure, came.on, [
    must('holdAtFacility', [0, 0], (on: Day) => ({ holdingNo: dayNo(on, 'QĐ-QL'), holdingPlace: fate.facility })),
    must('leaveHolding', [0, 0]),
    known('noticeHeldEscape', [0, 0]),
    known('pursueHeld', [0, 0], (on: Day) => ({ pursuitNo: dayNo(on, 'QĐ-CS') })),
  ])
const nothing: Chapter = function* (_fate, _measure, came: Came) {
  yield* []
  return came
}

/** While the file is made by whom it lives in a stable home. */
export const filing: readonly Chapter[] = [enclosed, heldAtHome, held, nothing]

/** The court asks, takes more time, or stops for a while. */
export const hearing: readonly Chapter[] = [
  (fate, measure, { on }) =>
    follow(fate, measure, on, [must('ask', [0, 0]), must('answer', [0, 1], { answered: wordsOf('Đã làm rõ nơi ở') })]),
  (fate, measure, { on }) => follow(fate, measure, on, [must('extend', [1, 2], { whyExtended: 'complex' })]),
  (fate, measure, { on }) =>
    follow(fate, measure, on, [
      must('openMeeting', [1, 2], (to: Day) => ({ meetingOn: addDays(to, 3) })),
      must('postponeMeeting', [1, 2], { whyMoved: 'requester' }),
    ]),
  (fate, measure, { on }) =>
    follow(fate, measure, on, [must('pauseCase', [1, 2], { whyPaused: wordsOf('Chờ kết quả giám định') }), must('takeUpAgain', [3, 8])]),
  (fate, measure, { on }) =>
    follow(fate, measure, on, [
      must('complainOfOfficer', [1, 1], (to: Day) => ({ knownOn: to })),
      must('answerOfficer', [1, 2]),
      must('complainAgain', [1, 1]),
      must('answerAgain', [1, 3]),
    ]),
]

export type Appeal = { readonly by: 'complain' | 'protest'; readonly outcome: 'upholdOnAppeal' | 'overturnOnAppeal' | 'dismissOnAppeal' }
export const appeals: readonly Appeal[] = [
  { by: 'complain', outcome: 'upholdOnAppeal' },
  { by: 'protest', outcome: 'overturnOnAppeal' },
  { by: 'complain', outcome: 'dismissOnAppeal' },
]

/** Complained or protested against, and decided by the court above. */
const appealed = ({ by, outcome }: Appeal): Chapter =>
  function* (fate, measure, { on }) {
    const last = yield* follow(fate, measure, on, [
      must(by, [1, 2], { complainant: 'person', protestBy: 'procuracy', appealNote: wordsOf('Xin chữa bệnh tại nhà') }),
      must('passUp', [1, 2], { appealCourt: fate.court }),
      must(outcome, [5, 10], { appealOutcome: 'upheld' }),
    ])
    return outcome === 'dismissOnAppeal' ? undefined : last
  }

type Ruling = {
  readonly opened: Beat
  readonly judged: Beat
  /** Not at the meeting: the decision is handed over, and nobody complains. */
  readonly absent: boolean
  readonly appeal: Appeal | undefined
}

/** Decided, perhaps by the court above, in effect, and with the police who carry it out. */
export const ruledOn = ({ opened, judged, absent, appeal }: Ruling): Chapter =>
  function* (fate, measure, { on }) {
    const first = yield* follow(fate, measure, on, [opened, judged])
    if (!first) return undefined
    yield* follow(fate, measure, first.on, [
      known('sendDecision', [0, 1]),
      ...(absent ? [must('deliverToAbsent', [0, 0], (day: Day) => ({ receivedOn: day }))] : []),
    ])
    const above = appeal ? yield* appealed(appeal)(fate, measure, first) : first
    if (!above) return undefined
    const ruled = appeal?.outcome === 'overturnOnAppeal' ? yield* follow(fate, measure, above.on, [judged]) : above
    if (!ruled) return undefined
    const effective =
      appeal?.outcome === 'upholdOnAppeal'
        ? ruled
        : // Nobody protests: the seven working days for it are the later of both times.
          yield* follow(fate, measure, addDays(addWorkingDays(calendar, ruled.on, 7), 1), [must('takeEffect', [0, 0])])
    return effective && ((yield* follow(fate, measure, effective.on, [known('receiveDecision', [1, 2])])) ?? effective)
  }
