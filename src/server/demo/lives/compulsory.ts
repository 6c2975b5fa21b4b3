import { addWorkingDays } from '../../../kernel/calendar.ts'
import { addDays, addMonths, type Day, day } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { dayOf, type Moment, type When } from '../../../kernel/moment.ts'
import { calendar } from '../../../law/calendar.ts'
import { BACH_DANG, HUNG_THANG, type Role } from '../accounts.ts'
import { benNuoc, CITY, doiXanh, regionalCourt } from '../organisations.ts'
import { before, type Life, type Step, telling } from '../story.ts'

const compulsory = telling('compulsory')

type Makers = { readonly chief: Role; readonly police: Role }
const inBachDang: Makers = { chief: 'chief', police: 'police' }
const inHungThang: Makers = { chief: 'otherChief', police: 'otherPolice' }

/** From the record of the violation to the reading of the file. */
const filed = (now: Moment, { chief }: Makers, daysAgo: number, no: string): readonly Step[] => {
  const on = (n: number): Day => before(now).days(n)
  return [
    compulsory.open(chief, on(daysAgo), 'recordViolation', 'adult', {
      ground: 'stopped',
      foundOn: on(daysAgo),
      lastActOn: on(daysAgo + 1),
      residence: 'stable',
      noExcuse: true,
      pages: 2,
    }),
    compulsory.act(chief, on(daysAgo), 'addBiography', { pages: 3 }),
    compulsory.act(chief, on(daysAgo), 'addFinding', { pages: 2 }),
    compulsory.act(chief, on(daysAgo - 1), 'makeFile', { requestNo: `${no}/ĐN-CA`, residence: 'stable', excluded: 'none', pages: 2 }),
    compulsory.act(chief, on(daysAgo - 1), 'notify', { receivedOn: on(daysAgo - 1) }),
  ]
}

/** Forwarded two weeks after the file was made: the three working days of reading are over even at Tết. */
const forwarded = (now: Moment, by: Makers, daysAgo: number, no: string): readonly Step[] => [
  ...filed(now, by, daysAgo + 14, no),
  compulsory.act(by.chief, before(now).days(daysAgo), 'forward', { courtRequestNo: `${no}/CV-CA`, court: regionalCourt.id }),
]

const accepted = (now: Moment, by: Makers, daysAgo: number, no: string): readonly Step[] => [
  ...forwarded(now, by, daysAgo + 1, no),
  compulsory.act('clerkOfCourt', before(now).days(daysAgo), 'courtReceive'),
  compulsory.act('clerkOfCourt', before(now).days(daysAgo), 'accept', { acceptanceNo: `${no}/TB-TA` }),
  compulsory.act('clerkOfCourt', before(now).days(daysAgo), 'noticeAcceptance'),
]

/** In effect so many days ago, or on the last day before on which a decision could take effect: the day after a working day. */
const effective = (now: Moment, by: Makers, daysAgo: number, no: string): readonly Step[] => {
  const on = (n: number): Day => before(now).days(n)
  const effectOf = (n: number): Day => addDays(addWorkingDays(calendar, on(n), 7), 1)
  const ago = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((n) => daysAgo + n).find((n) => effectOf(n) <= on(daysAgo)) ?? daysAgo + 20
  return [
    ...accepted(now, by, ago + 8, no),
    compulsory.act('clerkOfCourt', on(ago + 6), 'openMeeting', { meetingOn: on(ago) }),
    compulsory.act('clerkOfCourt', on(ago), 'decide', { decisionNo: `${no}/QĐ-TA`, attempt: 'first', presence: 'present' }),
    compulsory.act('clerkOfCourt', on(ago - 1), 'sendDecision'),
    compulsory.act('clerkOfCourt', effectOf(ago), 'takeEffect'),
  ]
}

const LAW_120 = day('2026-07-01')

/** Taken over from the paper file of a commune: somebody whose 24 months in a facility end in so many days. */
const inFacility = (now: Moment, by: Role, facility: UnitId, endsIn: number, decisionNo: string): Step => {
  const taken = addMonths(addDays(dayOf(now), endsIn), -24)
  const decided = addDays(taken, -30)
  const length = decided < LAW_120 ? { months: 24 } : { attempt: 'first' }
  const facts = { decided, effective: addDays(taken, -12), taken, admitted: taken }
  return compulsory.adopt(by, before(now).days(70), {
    route: 'adult',
    state: 'inFacility',
    facts,
    documents: ['violation', 'request', 'decision', 'handover'],
    fixed: { on: decided, says: { decisionNo, presence: 'present', ...length } },
    seats: { facility, court: regionalCourt.id },
    note: 'Hồ sơ giấy đủ trang, có biên bản giao nhận của cơ sở.',
  })
}
const checked = (by: Role, on: When): Step => compulsory.act(by, on, 'healthCheck')

/** Files on the way to the court and through it. */
const atCourt = (now: Moment): readonly Life[] => {
  const ago = before(now)
  return [
    {
      by: 'police',
      person: { name: 'Quách Văn Tài', birth: day('1991-05-23'), sex: 'male', number: '000091000121', unit: BACH_DANG },
      steps: filed(now, inBachDang, 3, '71'),
    },
    {
      by: 'police',
      // Forwarded, and the court has not said that it has it.
      person: { name: 'Tạ Hữu Quân', birth: day('1987-12-02'), sex: 'male', number: '000087000122', unit: BACH_DANG },
      steps: forwarded(now, inBachDang, 1, '68'),
    },
    {
      by: 'police',
      // Held in the facility while the court has the file. The meeting is in three days.
      person: { name: 'Kiều Thế Vinh', birth: day('1984-09-14'), sex: 'male', number: '000084000123', unit: BACH_DANG },
      steps: [
        ...accepted(now, inBachDang, 6, '66'),
        compulsory.act('chief', ago.days(5), 'holdAtFacility', {
          holdingNo: '04/QĐ-CA',
          holdingPlace: doiXanh.id,
          holdingReason: 'Chờ Tòa án xem xét',
          holdingUntil: addDays(dayOf(now), 10),
        }),
        compulsory.act('clerkOfCourt', ago.days(2), 'openMeeting', { meetingOn: addDays(dayOf(now), 3) }),
      ],
    },
    {
      by: 'otherPolice',
      person: { name: 'Chu Đức Mạnh', birth: day('1996-02-11'), sex: 'male', number: '000096000124', unit: HUNG_THANG },
      steps: accepted(now, inHungThang, 4, '35'),
    },
  ]
}

/** Decisions in effect that are not carried out yet: to be brought in today, waiting for a place, fled. */
const waiting = (now: Moment): readonly Life[] => {
  const ago = before(now)
  return [
    {
      by: 'police',
      person: {
        name: 'Tôn Thất Nguyễn Phúc Vĩnh Khang Hoàng Đăng Khôi Nguyên Thiên Ân',
        birth: day('1993-03-30'),
        sex: 'male',
        number: '000093000125',
        unit: BACH_DANG,
      },
      steps: [
        ...effective(now, inBachDang, 3, '52'),
        compulsory.act('chief', ago.at(2, 9), 'receiveDecision', { province: CITY }),
        compulsory.act('police', ago.days(2), 'deliverEffective', { receivedOn: ago.days(2) }),
        compulsory.act('chief', ago.at(1, 10), 'askPlacement', { province: CITY }),
        compulsory.act('director', ago.at(1, 16), 'place', { placementNo: '19/QĐ-CAT', facility: doiXanh.id }),
        compulsory.act('director', ago.at(1, 16), 'sendPlacement'),
        compulsory.act('chief', ago.at(1, 17), 'receivePlacement'),
      ],
    },
    {
      by: 'otherPolice',
      person: { name: 'Lục Văn Thái', birth: day('1980-10-19'), sex: 'male', number: '000080000126', unit: HUNG_THANG },
      steps: [
        ...effective(now, inHungThang, 4, '28'),
        compulsory.act('otherChief', ago.at(3, 9), 'receiveDecision', { province: CITY }),
        compulsory.act('otherChief', ago.at(2, 10), 'askPlacement', { province: CITY }),
      ],
    },
    {
      by: 'police',
      person: { name: 'Nghiêm Xuân Bách', birth: day('1998-06-06'), sex: 'male', number: '000098000127', unit: BACH_DANG },
      steps: [
        ...effective(now, inBachDang, 12, '47'),
        compulsory.act('chief', ago.days(11), 'receiveDecision', { province: CITY }),
        compulsory.act('chief', ago.days(10), 'flee'),
        compulsory.act('director', ago.days(9), 'pursue', { pursuitNo: '03/QĐ-CAT' }),
      ],
    },
  ]
}

/** In a facility: one told of and about to leave, one whose notice is missing, one in hospital, one who ran away. */
const inside = (now: Moment): readonly Life[] => {
  const ago = before(now)
  return [
    {
      by: 'police',
      person: { name: 'Hà Trung Kiên', birth: day('1986-08-08'), sex: 'male', number: '000086000128', unit: BACH_DANG },
      steps: [
        inFacility(now, 'police', doiXanh.id, 18, '112/QĐ-TA'),
        checked('centre', ago.days(60)),
        compulsory.act('centre', ago.days(14), 'noticeEnd'),
      ],
    },
    {
      by: 'police',
      person: { name: 'Ninh Thị Thùy Dung', birth: day('1995-01-27'), sex: 'female', number: '000195000129', unit: BACH_DANG },
      steps: [inFacility(now, 'police', doiXanh.id, 11, '109/QĐ-TA'), checked('centre', ago.days(55))],
    },
    {
      by: 'police',
      person: { name: 'Ông Văn Hiệp', birth: '1978', sex: 'male', number: '000078000130', unit: BACH_DANG },
      steps: [
        inFacility(now, 'police', doiXanh.id, 52, '120/QĐ-TA'),
        checked('centre', ago.days(50)),
        compulsory.act('centre', ago.days(8), 'goToHospital'),
      ],
    },
    {
      by: 'police',
      person: { name: 'Viên Quang Trọng', birth: day('1999-11-15'), sex: 'male', number: '000099000131', unit: BACH_DANG },
      steps: [
        inFacility(now, 'police', doiXanh.id, 300, '131/QĐ-TA'),
        checked('centre', ago.days(52)),
        compulsory.act('centre', ago.at(1, 21), 'escape'),
        compulsory.act('centre', ago.days(0), 'pursueEscaped', { pursuitNo: '06/QĐ-CS' }),
      ],
    },
    {
      by: 'otherPolice',
      person: { name: 'Doãn Văn Cảnh', birth: day('1982-07-04'), sex: 'male', number: '000082000132', unit: HUNG_THANG },
      steps: [inFacility(now, 'otherPolice', benNuoc.id, 40, '117/QĐ-TA')],
    },
  ]
}

/** Compulsory rehabilitation in every stage that a board shows. */
export const compulsoryLives = (now: Moment): readonly Life[] => [...atCourt(now), ...waiting(now), ...inside(now)]
