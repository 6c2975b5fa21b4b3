import { addDays, addMonths, day } from '../../../kernel/day.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import { BACH_DANG } from '../accounts.ts'
import { doiXanh } from '../organisations.ts'
import { before, type Life, type Step, telling } from '../story.ts'

const after = telling('post-rehab')

/** A centre tells that somebody will leave it on a day. */
const noticed = (now: Moment, daysAgo: number, leavesIn: number): Step =>
  after.open('police', before(now).days(daysAgo), 'receiveNotice', 'compulsory', {
    comesFrom: 'public',
    completedOn: addDays(dayOf(now), leavesIn),
    facility: doiXanh.id,
  })

/** Management after rehabilitation: one taken over from paper and about to end, one decided, one waiting for the chair, one just proposed. */
export const aftercare = (now: Moment): readonly Life[] => {
  const ago = before(now)
  const completed = addMonths(ago.days(-2), -12)
  return [
    {
      by: 'police',
      person: { name: 'Cao Thị Bích Liên', birth: '1976', sex: 'female', number: '000176000111', unit: BACH_DANG },
      steps: [
        after.adopt('police', ago.days(30), {
          route: 'voluntary',
          state: 'managed',
          facts: { completed, reported: addDays(completed, 1), decided: addDays(completed, 3) },
          documents: ['completion', 'proposal', 'decision'],
          fixed: { on: addDays(completed, 3), says: { decisionNo: '88/QĐ-UBND' } },
          note: 'Hồ sơ giấy đủ trang, có chữ ký của người được quản lý.',
        }),
        after.act('worker', ago.days(14), 'support', {
          supportKind: 'training',
          supported: 'Đã xong lớp may ba tháng, nhận việc tại nhà.',
        }),
      ],
    },
    {
      by: 'police',
      person: { name: 'Nguyễn Hữu Lộc', birth: day('1982-03-28'), sex: 'male', number: '000082000114', unit: BACH_DANG },
      steps: [
        noticed(now, 29, 1),
        after.act('chief', ago.days(25), 'propose', {
          responsible: 'Hội Cựu chiến binh phường',
          measures: 'Gặp gỡ hằng tháng, giúp vay vốn.',
        }),
        after.act('chair', ago.days(21), 'decide', { decisionNo: '93/QĐ-UBND', helper: 'Phan Thị Mai' }),
        after.act('chair', ago.days(20), 'formTeam', { members: 'Phan Thị Mai, tổ trưởng; một hội viên Hội Cựu chiến binh' }),
        after.act('worker', ago.days(19), 'askNeeds', {
          needs: 'some',
          wantsCounselling: false,
          wantsLegal: false,
          wantsPapers: false,
          wantsSchooling: false,
          wantsTraining: false,
          wantsLoan: true,
          wantsJob: true,
          wantsSocial: false,
          inOwnWords: 'Muốn mua lại chiếc xe để chở hàng.',
        }),
        after.act('worker', ago.days(18), 'planSupport', {
          reviewOn: ago.days(8),
          planned: 'Làm hồ sơ vay vốn trong tháng; trong lúc chờ, hỏi việc ở hợp tác xã vận tải.',
        }),
        after.act('worker', ago.days(16), 'requestSupport', { supportKind: 'loan', toWhom: 'bank', requested: 'Vay mua xe chở hàng.' }),
        after.act('worker', ago.days(8), 'reviewPlan', { planStands: 'goesOn', reviewed: 'Đã nộp hồ sơ vay; chưa có việc.' }),
        after.act('worker', ago.days(6), 'notSupported', {
          supportKind: 'loan',
          toWhom: 'bank',
          askedOn: ago.days(16),
          whyNotSupported: 'noMeans',
          answered: 'Hết vốn của năm, hẹn quý sau.',
        }),
      ],
    },
    {
      by: 'police',
      person: { name: 'Trương Mỹ Hạnh', birth: day('1989-07-19'), sex: 'female', number: '000189000112', unit: BACH_DANG },
      steps: [
        noticed(now, 4, 20),
        after.act('chief', ago.days(2), 'propose', {
          responsible: 'Hội Liên hiệp Phụ nữ phường',
          measures: 'Tư vấn tâm lý, hỗ trợ tìm việc.',
        }),
      ],
    },
    {
      by: 'police',
      person: { name: 'Đoàn Minh Tuấn', birth: day('1995-10-10'), sex: 'male', number: '000095000113', unit: BACH_DANG },
      steps: [noticed(now, 1, 28)],
    },
  ]
}
