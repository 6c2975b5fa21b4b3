import { day } from '../../../kernel/day.ts'
import { moment } from '../../../kernel/moment.ts'
import { BACH_DANG, PHAM_NGU_LAO } from '../accounts.ts'
import { doiXanhTeam } from '../organisations.ts'
import { type Life, telling } from '../story.ts'

const rehab = telling('voluntary-community')
const after = telling('post-rehab')

/** Begun in a ward of three levels under Law 73/2021, completed in its successor, managed there under both laws. */
const son: Life = {
  by: 'police',
  person: {
    name: 'Hoàng Văn Sơn',
    birth: day('1985-03-12'),
    sex: 'male',
    number: '000085000101',
    unit: PHAM_NGU_LAO,
    address: 'Tổ dân phố số 3, phường Phạm Ngũ Lão (minh họa)',
  },
  steps: [
    rehab.open('police', day('2025-03-10'), 'notify', 'adult', {
      resultOn: '2025-03-07',
      notifiedOn: '2025-03-10',
      group: 'volunteer',
      residence: 'stable',
    }),
    rehab.act('police', day('2025-03-12'), 'register', { place: 'home', plannedMonths: 12, parents: false }),
    rehab.act('chair', day('2025-03-14'), 'decide', {
      decisionNo: '41/QĐ-UBND',
      months: 12,
      termFrom: '2025-03-17',
      helper: 'Phan Thị Mai',
    }),
    rehab.act('worker', day('2025-03-17'), 'contract', { provider: doiXanhTeam.id }),
    rehab.act('worker', day('2025-03-18'), 'start'),
    rehab.act('provider', day('2025-03-20'), 'noticeStart'),
    rehab.act('provider', day('2025-03-21'), 'plan'),
    rehab.act('provider', day('2025-03-25'), 'finishIntake', { stageBegan: '2025-03-18', rating: 'good' }),
    rehab.act('provider', day('2025-04-10'), 'finishDetox', { stageBegan: '2025-03-25', rating: 'pass' }),
    rehab.act('provider', day('2025-09-15'), 'finishEducation', { stageBegan: '2025-04-10', rating: 'good' }),
    rehab.act('police', day('2025-10-20'), 'test', { testKind: 'unannounced', testResult: 'negative' }),
    rehab.act('worker', day('2026-03-10'), 'proposeCompletion', { evaluated: 'Đã qua đủ các giai đoạn, gia đình hỗ trợ tốt.' }),
    rehab.act('chair', day('2026-03-17'), 'complete', { certificateNo: '07/GXN-UBND' }),
    after.act('police', day('2026-03-19'), 'report'),
    after.act('chief', day('2026-03-20'), 'propose', {
      responsible: 'Hội Nông dân phường',
      measures: 'Gặp gỡ mỗi tháng, giới thiệu việc làm.',
    }),
    after.act('chair', day('2026-03-24'), 'decide', { decisionNo: '29/QĐ-UBND', helper: 'Phan Thị Mai' }),
    after.act('police', day('2026-03-25'), 'enlist'),
    after.act('worker', day('2026-04-14'), 'requestSupport', { supportKind: 'job', toWhom: 'business', requested: 'Xưởng mộc gần nhà.' }),
    after.act('worker', day('2026-05-12'), 'support', { supportKind: 'job', supported: 'Làm việc tại xưởng mộc gần nhà từ tháng 5.' }),
    after.act('chair', day('2026-07-20'), 'formTeam', { members: 'Phan Thị Mai, tổ trưởng; hai hội viên Hội Nông dân' }),
    after.act('police', day('2026-09-15'), 'test', { testKind: 'planned', testResult: 'negative' }),
    after.act('chair', day('2027-03-16'), 'finish', { certificateNo: '05/GXN-UBND' }),
  ],
}

/** Decided under Law 73/2021 shortly before it ended: its twelve months stay, all else follows the new law. */
const ha: Life = {
  by: 'police',
  person: { name: 'Lê Thị Thu Hà', birth: day('1992-11-05'), sex: 'female', number: '000192000102', unit: BACH_DANG },
  steps: [
    rehab.open('police', day('2026-05-11'), 'notify', 'adult', {
      resultOn: '2026-05-08',
      notifiedOn: '2026-05-11',
      group: 'volunteer',
      residence: 'stable',
    }),
    rehab.act('police', day('2026-05-13'), 'register', { place: 'community', plannedMonths: 12, parents: false }),
    rehab.act('chair', day('2026-05-15'), 'decide', {
      decisionNo: '52/QĐ-UBND',
      months: 12,
      termFrom: '2026-05-18',
      helper: 'Phan Thị Mai',
    }),
    rehab.act('worker', day('2026-05-18'), 'contract', { provider: doiXanhTeam.id }),
    rehab.act('worker', day('2026-05-19'), 'start'),
    rehab.act('provider', day('2026-05-20'), 'noticeStart'),
    rehab.act('provider', day('2026-05-25'), 'finishIntake', { stageBegan: '2026-05-19', rating: 'good' }),
    rehab.act('provider', day('2026-06-12'), 'finishDetox', { stageBegan: '2026-05-25', rating: 'good' }),
    rehab.act('provider', day('2026-09-21'), 'finishEducation', { stageBegan: '2026-06-12', rating: 'pass' }),
    rehab.act('police', day('2026-10-06'), 'test', { testKind: 'planned', testResult: 'negative' }),
    rehab.act('worker', day('2027-04-16'), 'noticeEnd'),
    after.act('chief', day('2027-04-19'), 'propose', { responsible: 'Hội Liên hiệp Phụ nữ xã', measures: 'Tư vấn tâm lý mỗi tháng.' }),
    after.act('chair', day('2027-04-22'), 'decide', { decisionNo: '33/QĐ-UBND', helper: 'Phan Thị Mai' }),
    rehab.act('worker', day('2027-05-10'), 'proposeCompletion', { evaluated: 'Hoàn thành ba giai đoạn đầu, kết quả tốt.' }),
    rehab.act('chief', moment('2027-05-17T15:00+07:00'), 'complete', { certificateNo: '11/GXN-CAX' }),
    after.act('police', moment('2027-05-17T15:30+07:00'), 'deliver'),
    after.act('chair', day('2028-05-17'), 'finish', { certificateNo: '09/GXN-UBND' }),
  ],
}

export const oldLaw: readonly Life[] = [son, ha]
