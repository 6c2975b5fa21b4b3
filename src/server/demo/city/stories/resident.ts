import { addDays, addMonths, type Day, day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, NEW_LAW, type Story, type Wish } from '../story.ts'
import { compulsory } from './compulsory.ts'
import { no } from './turn.ts'

const MEASURE = 'residence'
/** Whoever comes later was decided on under Law 120 and has no paper file. */
const LAST = day('2026-06-20')
const some = (act: string, after: readonly [number, number], maybe: number, says: Beat['says'] = {}): Beat => ({ act, after, says, maybe })

/** A room, a plan by days, work and school in the first weeks. */
function* settling(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const { random } = fate
  return yield* follow(fate, MEASURE, from, [
    some('placeInTeam', [0, 1], 100, {
      area: fate.person.sex === 'female' ? 'women' : 'adults',
      team: `Tổ ${1 + below(random, 9)}`,
      keeper: 'Cán bộ quản lý (minh họa)',
    }),
    some('schedule', [0, 1], 100, (on: Day) => ({
      intakeUntil: addDays(on, 2),
      detoxUntil: addDays(on, 15),
      educationFrom: addDays(on, 15),
      educationUntil: addDays(on, 110),
      reintegrationFrom: addDays(on, 300),
      ownLength: 'term',
    })),
    some('evaluateTreatment', [14, 15], 95, (on: Day) => ({ rating: 'pass', evaluatedOn: on, nextGoal: 'Theo dõi giấc ngủ (minh họa).' })),
    some('assignLabour', [1, 3], 90, { work: 'Tổ trồng rau (minh họa)', hoursADay: 6, hoursAWeek: 30 }),
  ])
}

/** A month in the house: the family comes, some break the rules, and the head rates. */
function* month(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const { random } = fate
  const apart = random() < 0.2
  return yield* follow(fate, MEASURE, from, [
    some('visit', [16, 20], 60, (on: Day) => ({
      who: 'Mẹ và em (minh họa)',
      visitors: 2,
      minutes: on < NEW_LAW ? 90 : 40,
      headAgreed: false,
      special: false,
    })),
    some('call', [1, 2], 50, { who: 'Vợ (minh họa)', nth: 1, minutes: 12, headAgreed: false }),
    ...(random() < 0.06
      ? [
          some('recordBreach', [1, 2], 100, { breach: 'Gây gổ trong tổ (minh họa).' }),
          some('discipline', [1, 1], 100, (on: Day) => ({
            decisionNo: no(fate, 'QĐ-CS'),
            form: apart ? 'apart' : 'criticism',
            heard: true,
            ...(apart ? { apartUntil: addDays(on, 3) } : {}),
          })),
          ...(apart ? [some('endApart', [2, 3], 100, { whyOut: 'served' })] : []),
        ]
      : []),
    some('rate', [0, 4], 97, (on: Day) => ({ monthUntil: on, monthly: random() < 0.7 ? 'good' : 'fair' })),
  ])
}

/** Came with a paper file from a facility elsewhere, and lives in the house until the term is over. */
export const resident: Story = function* (fate) {
  const { random, from } = fate
  if (from > LAST) return yield* compulsory(fate)
  const taken = addDays(from, -20)
  const on = addDays(taken, -30)
  const adopted = yield {
    measure: 'compulsory',
    act: '',
    route: 'adult',
    happened: from,
    says: {},
    paper: {
      state: 'inFacility',
      facts: { decided: on, effective: addDays(taken, -12), taken, admitted: taken },
      documents: ['violation', 'request', 'decision', 'handover'],
      fixed: { on, says: { decisionNo: no(fate, 'QĐ-TA'), presence: 'present', months: 14 + below(random, 11) } },
      seats: { facility: fate.facility, court: fate.court },
    },
  }
  const { ends } = adopted
  if (!adopted.recorded || !ends) return
  const arrived = yield {
    measure: MEASURE,
    act: 'arrive',
    route: 'compulsory',
    happened: from,
    says: { basisNo: no(fate, 'QĐ-TA'), decidedOn: on, admittedOn: from, termEnds: ends },
  }
  if (!arrived.recorded) return
  let last = (yield* settling(fate, from)) ?? arrived
  for (let next = addMonths(from, 1); next < addDays(ends, -40); next = addMonths(next, 1))
    last = (yield* month(fate, addDays(next, -22))) ?? last
  const told = yield* follow(fate, 'compulsory', addDays(ends, -35), [some('noticeEnd', [0, 3], 95)])
  const drafted = yield* follow(fate, MEASURE, addDays(ends, -20), [
    some('draftReintegration', [0, 5], 95, { returnsTo: 'home', hopes: 'Về làm mộc cùng anh trai (minh họa).' }),
    some('evaluateReintegration', [1, 3], 90, (day: Day) => ({
      rating: 'good',
      evaluatedOn: day,
      nextGoal: 'Gặp nhóm đồng đẳng (minh họa).',
    })),
  ])
  if (!told || !drafted || last.on > ends) return
  const completed = yield* follow(fate, 'compulsory', ends, [
    { act: 'complete', after: [0, 0], says: { certificateNo: no(fate, 'GCN-CS') } },
  ])
  if (completed) yield* follow(fate, MEASURE, completed.on, [some('leave', [0, 0], 100, { whyLeft: 'served', depositBack: true })])
}
