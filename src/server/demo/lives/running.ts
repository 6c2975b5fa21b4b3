import { addDays, addMonths, type Day, day, daysBetween } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { addHours, dayOf, type Moment } from '../../../kernel/moment.ts'
import { BACH_DANG, HUNG_THANG, type Role } from '../accounts.ts'
import { benNuocTeam, doiXanhTeam } from '../organisations.ts'
import { before, type Life, type Step, telling } from '../story.ts'
import { decided, notified, registered } from './beginning.ts'

const rehab = telling('voluntary-community')

/** From the first notice to the first day, `days` ago, in an ordinary week. */
const begunDaysAgo = (
  now: Moment,
  days: number,
  decisionNo: string,
  by: { readonly police: Role; readonly chief: Role },
): readonly Step[] => {
  const ago = before(now)
  return [
    notified(by.police, ago.at(days + 3, 14)),
    registered(by.police, ago.at(days + 2, 9)),
    rehab.act(by.chief, ago.days(days + 2), 'receive', { parentsConfirmed: false }),
    decided(by.chief, ago.at(days + 2, 16), decisionNo),
    rehab.act(by.police, ago.days(days + 1), 'deliver'),
    rehab.act(by.police, ago.at(days, 8), 'start'),
  ]
}
const inBachDang = { police: 'police', chief: 'chief' } as const
const inHungThang = { police: 'otherPolice', chief: 'otherChief' } as const

const contract = (by: Role, when: Day, provider: UnitId): Step => rehab.act(by, when, 'contract', { provider })

/** Days served elsewhere that let a term of 24 months, begun on a day, end in so many days. */
const servedFor = (now: Moment, begun: Day, days: number): number => daysBetween(addDays(dayOf(now), days), addMonths(begun, 24))

/** People in rehabilitation at home and in the community, begun under Law 120/2025. */
export const running = (now: Moment): readonly Life[] => {
  const ago = before(now)
  return [
    {
      by: 'police',
      // The provider told that he stays away: somebody must find out why before anything else happens.
      person: { name: 'Lê Hoàng Nam', birth: day('2001-01-09'), sex: 'male', number: '000201000106', unit: BACH_DANG },
      steps: [
        ...begunDaysAgo(now, 70, '61/QĐ-CAP', inBachDang),
        contract('worker', ago.days(70), doiXanhTeam.id),
        rehab.act('provider', ago.at(70, 15), 'noticeStart'),
        rehab.act('provider', ago.days(68), 'finishIntake', { stageBegan: ago.days(70), rating: 'pass' }),
        rehab.act('provider', ago.days(54), 'finishDetox', { stageBegan: ago.days(68), rating: 'pass' }),
        rehab.act('worker', ago.days(40), 'followUp', { followed: 'Gặp tại nhà, tinh thần ổn định, muốn học nghề sửa xe.' }),
        rehab.act('provider', ago.hours(30), 'noticeStop', { stoppedAt: ago.hours(50) }),
      ],
    },
    {
      by: 'police',
      // Begun this morning: the provider's notice and the intake are to come.
      person: { name: 'Đinh Văn Khải', birth: day('1997-09-02'), sex: 'male', number: '000097000107', unit: BACH_DANG },
      steps: [
        notified('police', ago.hours(70)),
        registered('police', ago.hours(52)),
        rehab.act('chief', ago.days(1), 'receive', { parentsConfirmed: false }),
        decided('chief', ago.hours(34), '64/QĐ-CAP'),
        contract('worker', ago.days(1), doiXanhTeam.id),
        rehab.act('police', ago.hours(10), 'start'),
      ],
    },
    {
      by: 'police',
      // A stage that ended a day early on a doctor's word, a test typed ten days late, a date put right.
      person: { name: 'Vũ Ngọc Diệp', birth: day('1990-12-24'), sex: 'female', number: '000190000108', unit: BACH_DANG },
      steps: [
        ...begunDaysAgo(now, 60, '62/QĐ-CAP', inBachDang),
        contract('worker', ago.days(60), doiXanhTeam.id),
        rehab.act('provider', ago.at(60, 15), 'noticeStart'),
        rehab.act('provider', ago.days(57), 'finishIntake', { stageBegan: ago.days(60), rating: 'good' }),
        rehab.correct(
          'provider',
          ago.at(56, 10),
          'finishIntake',
          ago.days(58),
          { stageBegan: ago.days(60), rating: 'good' },
          'Ghi nhầm ngày; phiếu tiếp nhận ký trước đó một ngày.',
        ),
        rehab.act(
          'provider',
          ago.days(49),
          'finishDetox',
          { stageBegan: ago.days(58), rating: 'good' },
          { irregular: 'Bác sĩ cho kết thúc sớm một ngày vì sức khỏe đã ổn định.' },
        ),
        rehab.act('police', ago.days(12), 'test', { testKind: 'planned', testResult: 'negative' }, { typed: addHours(now, -48) }),
      ],
    },
    {
      by: 'police',
      // Goes on at home with what is left after a private facility; nobody wrote down who provides the service.
      person: { name: 'Bùi Tiến Đạt', birth: day('1983-04-15'), sex: 'male', number: '000083000109', unit: BACH_DANG },
      steps: [
        rehab.open('police', ago.at(62, 10), 'acceptRest', 'rest', {
          certifiedAt: ago.at(62, 9),
          servedDays: servedFor(now, ago.days(61), 34),
          stagesOn: ago.days(90),
        }),
        registered('police', ago.at(61, 9)),
        rehab.act('chief', ago.days(61), 'receive', { parentsConfirmed: false }),
        decided('chief', ago.at(61, 16), '60/QĐ-CAP'),
        rehab.act('chair', ago.days(60), 'assign', { helper: 'Phan Thị Mai' }),
        rehab.act('police', ago.at(60, 8), 'start'),
        rehab.act('worker', ago.at(60, 15), 'noticeStart'),
        rehab.act('worker', ago.days(30), 'followUp', { followed: 'Đã đi làm lại, gia đình quan tâm.' }),
      ],
    },
    {
      by: 'otherPolice',
      person: { name: 'Tô Văn Hợi', birth: '1971', sex: 'male', number: '000071000110', unit: HUNG_THANG },
      steps: [
        ...begunDaysAgo(now, 25, '18/QĐ-CAX', inHungThang),
        contract('otherWorker', ago.days(25), benNuocTeam.id),
        rehab.act('otherWorker', ago.at(25, 15), 'noticeStart'),
        rehab.act('otherWorker', ago.days(23), 'finishIntake', { stageBegan: ago.days(25), rating: 'pass' }),
        rehab.act('otherWorker', ago.days(12), 'finishDetox', { stageBegan: ago.days(23), rating: 'pass' }),
        rehab.act('otherPolice', ago.days(10), 'test', { testKind: 'unannounced', testResult: 'negative' }),
      ],
    },
  ]
}
