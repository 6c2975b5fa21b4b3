import { choice, note, pastDay, pastMoment } from '../../../../fields.ts'
import { D163, L120 } from '../../../../sources/index.ts'
import { afterRecord, explaining, otherExcuses } from '../../../../superseded/2026-11-22-4/silences.ts'
import { noExcuse } from './2022-01-01-commune.ts'
import { from2025 } from './2025-07-01.ts'
import * as when from './rules.ts'
import { beginning, grounds, ladder } from './silences.ts'

const was = from2025.acts

/** The ladder of breaches of Law 120/2025, and the way to the file for compulsory rehabilitation. */
export const breaches = {
  remind: {
    term: 'Lập biên bản, nhắc nhở vi phạm lần đầu',
    by: ['communePolice'],
    when: ['running'],
    says: { breach: note('Vi phạm'), noExcuse },
    sets: { reminded: 'happened' },
    refuses: [{ if: when.mayBeExcused(otherExcuses), field: 'noExcuse' }],
    cite: [L120.art(47, 4, 'a'), ladder],
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
      { if: when.mayBeExcused(otherExcuses), field: 'noExcuse' },
    ],
    cite: [L120.art(47, 3), L120.art(47, 4, 'b'), ladder],
  },
  recordViolation: {
    ...was.recordViolation,
    by: ['communePoliceChief'],
    at: 'minute',
    says: {
      ground: choice('Hành vi', {
        notStarted: 'đã đăng ký mà không thực hiện',
        stopped: 'tự ý chấm dứt điều trị',
        dismissed: 'bị chấm dứt điều trị do vi phạm',
        repeated: 'đã kiểm điểm về hành vi thuộc diện giáo dục tại xã mà tiếp tục vi phạm',
        third: 'vi phạm lần thứ ba',
      }),
      foundOn: pastDay('Ngày phát hiện'),
      lastActOn: pastDay('Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh'),
      noExcuse,
    },
    sets: { violationFound: { said: 'foundOn' }, lastAct: { said: 'lastActOn' }, recorded: 'happened' },
    refuses: [
      { if: when.otherState(L120.art(35, 1, 'c')), field: 'ground' },
      { if: when.noDuty(beginning), field: 'ground' },
      { if: when.noTimeRuns(beginning), field: 'ground' },
      { if: when.startTimeRuns(D163.art(4, 8)), field: 'ground' },
      { if: when.stopUnknown(D163.art(4, 9)), field: 'ground' },
      { if: when.notDismissed(grounds), field: 'ground' },
      { if: when.mayBeExcused(D163.art(4, 9)), field: 'noExcuse' },
      { if: when.notReviewed(L120.art(47, 4)), field: 'ground' },
    ],
    cite: [L120.art(35, 1, 'c'), L120.art(36, 1), D163.art(101, 1, 'b')],
  },
  explain: { ...was.explain, refuses: [{ if: when.noExplaining(explaining) }], cite: [explaining] },
  dropViolation: {
    ...was.dropViolation,
    by: ['communePoliceChief'],
    at: 'minute',
    says: { ...was.dropViolation.says, againFrom: pastMoment('Thời hạn bắt đầu tính lại từ lúc') },
    clears: ['violationFound', 'lastAct', 'recorded', 'explained', 'stopped'],
  },
  refer: {
    ...was.refer,
    refuses: [
      { if: when.limitationOver(L120.art(35, 4)) },
      { if: when.limitationOverForMinor(L120.art(36, 3)) },
      { if: when.stillExplaining(explaining) },
    ],
    proposes: [
      when.toCompulsory(['adult', 'minor'], { lastAct: { fact: 'lastAct' } }, L120.art(35, 1)),
      when.toCompulsoryMinor(['adult', 'minor'], { lastAct: { fact: 'lastAct' } }, L120.art(36, 1)),
    ],
    cite: [L120.art(35, 3), L120.art(36, 2), D163.art(100, 1), afterRecord],
  },
  closeFile: {
    ...was.closeFile,
    by: ['communePoliceChief'],
    when: ['registered', 'unstarted', 'terminated', 'violated'],
    cite: [L120.art(35, 2), grounds, afterRecord],
  },
} as const
