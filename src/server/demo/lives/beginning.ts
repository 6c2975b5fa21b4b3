import { day } from '../../../kernel/day.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import { BACH_DANG, HUNG_THANG, type Role } from '../accounts.ts'
import { before, type Life, type Step, telling } from '../story.ts'

const rehab = telling('voluntary-community')

/** The first three acts of every file under Law 120/2025. */
export const notified = (by: Role, at: Moment): Step =>
  rehab.open(by, at, 'notify', 'adult', { resultOn: dayOf(at), notifiedAt: at, group: 'volunteer', residence: 'stable' })
export const registered = (by: Role, at: Moment, place: 'home' | 'community' = 'home'): Step =>
  rehab.act(by, at, 'register', { proof: 'finding', channel: 'inPerson', place, parents: false })
export const decided = (by: Role, at: Moment, decisionNo: string): Step => rehab.act(by, at, 'decide', { decisionNo, attempt: 'first' })

/** Files in their first hours: one to be registered, one to be decided today, one decided too late, one to be asked about. */
export const beginning = (now: Moment): readonly Life[] => {
  const ago = before(now)
  return [
    {
      by: 'police',
      // Sixty letters: screens and prints must bear it.
      person: {
        name: 'Công Huyền Tôn Nữ Nguyễn Phước Hoàng Thị Minh Thiên Hương Bảo Ngọc Khuyên',
        birth: day('1994-08-21'),
        sex: 'female',
        number: '000194000103',
        unit: BACH_DANG,
      },
      steps: [notified('police', ago.hours(18))],
    },
    {
      by: 'police',
      person: { name: 'Trần Văn Lương', birth: day('1988-02-17'), sex: 'male', number: '000088000104', unit: BACH_DANG },
      steps: [notified('police', ago.hours(40)), registered('police', ago.hours(20))],
    },
    {
      by: 'police',
      person: { name: 'Phạm Quốc Bảo', birth: day('1979-06-30'), sex: 'male', number: '000079000105', unit: BACH_DANG },
      steps: [notified('police', ago.hours(80)), registered('police', ago.hours(60), 'community')],
    },
    {
      by: 'otherPolice',
      person: { name: 'Mạc Thị Phượng', birth: '1999', sex: 'female', unit: HUNG_THANG },
      steps: [notified('otherPolice', ago.hours(50))],
    },
  ]
}
