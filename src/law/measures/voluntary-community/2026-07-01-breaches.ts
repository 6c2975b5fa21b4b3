import { choice, note, when as only, optional, pastDay, pastMoment, yes } from '../../fields.ts'
import { afterRecord, explaining, otherExcuses } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { from2025 } from './2025-07-01.ts'
import * as when from './rules.ts'

const was = from2025.acts
const noExcuse = yes('Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng')

/** The ladder of breaches of Law 120/2025, from the first reminder to the file for compulsory rehabilitation. */
export const breaches = {
  remind: {
    term: 'Lập biên bản, nhắc nhở vi phạm lần đầu',
    by: ['communePolice'],
    when: ['running'],
    says: { breach: note('Vi phạm'), noExcuse },
    sets: { reminded: 'happened' },
    refuses: [{ if: when.breachMayBeExcused(otherExcuses), field: 'noExcuse' }],
    cite: [L120.art(47, 4, 'a')],
  },
  review: {
    term: 'Lập biên bản, tổ chức kiểm điểm',
    by: ['communePolice'],
    when: ['running'],
    says: {
      reviewOf: choice('Trường hợp', { second: 'vi phạm lần thứ hai', education: 'hành vi thuộc diện giáo dục tại xã' }),
      breach: note('Vi phạm'),
      noExcuse,
    },
    sets: { reviewed: 'happened' },
    refuses: [
      { if: when.notReminded(L120.art(47, 4)), field: 'reviewOf' },
      { if: when.breachMayBeExcused(otherExcuses), field: 'noExcuse' },
    ],
    cite: [L120.art(47, 3), L120.art(47, 4, 'b')],
  },
  recordViolation: {
    ...was.recordViolation,
    by: ['communePoliceChief'],
    at: 'minute',
    says: {
      ground: choice('Hành vi', {
        notRegistered: 'không đăng ký cai nghiện',
        notStarted: 'có quyết định mà không thực hiện',
        stopped: 'tự ý chấm dứt cai nghiện',
        used: 'sử dụng ma túy trong khi cai nghiện',
        repeated: 'đã kiểm điểm về hành vi thuộc diện giáo dục tại xã mà tiếp tục vi phạm',
        third: 'vi phạm lần thứ ba',
      }),
      foundOn: pastDay('Ngày phát hiện'),
      lastActOn: pastDay('Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh'),
      askedElsewhere: optional(only(yes('Đã hỏi cơ sở cai nghiện, nơi điều trị thay thế: chưa đăng ký ở đâu'), 'ground', 'notRegistered')),
      noExcuse,
    },
    sets: { violationFound: { said: 'foundOn' }, lastAct: { said: 'lastActOn' }, recorded: 'happened' },
    refuses: [
      { if: when.registerTimeRuns(D163.art(4, 7)), field: 'ground' },
      { if: when.notAskedElsewhere(D163.art(4, 7)), field: 'askedElsewhere' },
      { if: when.startTimeRuns(D163.art(4, 8)), field: 'ground' },
      { if: when.notInTreatment(L120.art(35, 1)), field: 'ground' },
      { if: when.stopUnknown(D163.art(4, 9)), field: 'ground' },
      { if: when.mayBeExcused(D163.art(4, 9)), field: 'noExcuse' },
      { if: when.notReviewed(L120.art(47, 4)), field: 'ground' },
    ],
    cite: [L120.art(35, 1), L120.art(36, 1), D163.art(101, 1, 'b')],
  },
  explain: { ...was.explain, refuses: [{ if: when.noExplaining(explaining) }], cite: [explaining] },
  dropViolation: {
    ...was.dropViolation,
    by: ['communePoliceChief'],
    at: 'minute',
    says: { ...was.dropViolation.says, againFrom: pastMoment('Thời hạn đăng ký, bắt đầu tính lại từ lúc') },
    clears: ['violationFound', 'lastAct', 'recorded', 'explained', 'stopped'],
  },
  refer: {
    ...was.refer,
    refuses: [
      { if: when.limitationOver(L120.art(35, 4)) },
      { if: when.limitationOverForMinor(L120.art(36, 3)) },
      { if: when.stillExplainingOldRecord(explaining) },
    ],
    proposes: [
      when.toCompulsory(['adult', 'minor', 'rest'], { lastAct: { fact: 'lastAct' } }, L120.art(35, 1)),
      when.toCompulsoryMinor(['adult', 'minor', 'rest'], { lastAct: { fact: 'lastAct' } }, L120.art(36, 1)),
    ],
    cite: [L120.art(35, 3), L120.art(36, 2), D163.art(100, 1), afterRecord],
  },
} as const
