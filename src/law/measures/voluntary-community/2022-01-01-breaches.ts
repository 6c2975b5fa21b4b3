import { choice, note, when as only, optional, pastDay, yes } from '../../fields.ts'
import { afterRecord, lateStart, otherExcuses } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { openStates, unregistered } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'

/** What is found out about who did not come or stopped, and what follows. */
export const breaches = {
  conclude: {
    term: 'Kết luận xác minh',
    by: ['communePolice'],
    when: openStates,
    says: {
      about: choice('Việc được xác minh', {
        registering: 'chưa đăng ký',
        starting: 'chưa bắt đầu',
        stopping: 'tự ý chấm dứt',
        use: 'kết quả xét nghiệm dương tính',
      }),
      conclusion: choice('Kết luận', {
        illness: 'do ốm đau',
        otherReason: 'có lý do chính đáng khác',
        untrue: 'không đúng sự việc',
        noExcuse: 'không có lý do chính đáng',
      }),
      verified: note('Việc đã làm, giấy tờ đã xem'),
    },
    settles: {
      said: 'about',
      is: { registering: 'checkRegistering', starting: 'checkStarting', stopping: 'checkStopping', use: 'checkUse' },
    },
    cite: [D116.art(3, 5), otherExcuses],
  },
  restartRegister: {
    term: 'Quyết định tính lại thời hạn đăng ký vì bất khả kháng',
    by: ['communeChair', 'communePoliceChief'],
    when: unregistered,
    says: { registerAgainFrom: pastDay('Ngày bất khả kháng chấm dứt'), forceMajeure: note('Sự kiện bất khả kháng') },
    sets: { registerFrom: { said: 'registerAgainFrom' } },
    settles: 'checkRegistering',
    cite: [D116.art(3, 3)],
  },
  restartStart: {
    term: 'Quyết định tính lại thời hạn bắt đầu vì bất khả kháng',
    by: ['communeChair', 'communePoliceChief'],
    when: ['decided'],
    says: { startAgainFrom: pastDay('Ngày bất khả kháng chấm dứt'), forceMajeure: note('Sự kiện bất khả kháng') },
    sets: { startFrom: { said: 'startAgainFrom' } },
    settles: 'checkStarting',
    cite: [D116.art(3, 4), lateStart],
  },
  recordViolation: {
    term: 'Lập biên bản vi phạm',
    by: ['communeChair', 'communePoliceChief'],
    when: ['awaited', 'decided', 'running'],
    becomes: 'violated',
    says: {
      ground: choice('Hành vi', {
        notRegistered: 'không đăng ký cai nghiện',
        notStarted: 'có quyết định mà không thực hiện',
        stopped: 'tự ý chấm dứt cai nghiện',
        used: 'sử dụng ma túy trong khi cai nghiện',
      }),
      foundOn: pastDay('Ngày phát hiện'),
      askedElsewhere: optional(only(yes('Đã hỏi cơ sở cai nghiện, nơi điều trị thay thế: chưa đăng ký ở đâu'), 'ground', 'notRegistered')),
      noExcuse: yes('Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng'),
    },
    makes: ['violation'],
    sets: { violationFound: { said: 'foundOn' }, recorded: 'happened' },
    clears: ['explained'],
    refuses: [
      { if: when.registerTimeRuns(D116.art(3, 3)), field: 'ground' },
      { if: when.notAskedElsewhere(D116.art(3, 3)), field: 'askedElsewhere' },
      { if: when.startTimeRuns(D116.art(3, 4)), field: 'ground' },
      { if: when.notInTreatment(D116.art(33, 1)), field: 'ground' },
      { if: when.stopUnknown(D116.art(3, 5)), field: 'ground' },
      { if: when.mayBeExcused(D116.art(3)), field: 'noExcuse' },
    ],
    cite: [D116.art(33, 1)],
  },
  explain: {
    term: 'Ghi nhận giải trình của người vi phạm',
    by: ['communePolice', 'caseWorker'],
    when: ['violated'],
    says: { explanation: note('Nội dung giải trình') },
    sets: { explained: 'happened' },
    cite: [D116.art(33, 1)],
  },
  dropViolation: {
    term: 'Chấp nhận giải trình, tiếp tục cai nghiện',
    by: ['communeChair', 'communePoliceChief'],
    when: ['violated'],
    becomes: { said: 'backTo', is: { awaited: 'awaited', decided: 'decided', running: 'running' } },
    says: {
      backTo: choice('Tiếp tục từ', { awaited: 'đăng ký', decided: 'bắt đầu cai nghiện', running: 'đang cai nghiện' }),
      againFrom: pastDay('Thời hạn đăng ký, bắt đầu tính lại từ ngày'),
      whyDropped: note('Lý do'),
    },
    sets: { registerFrom: { said: 'againFrom' }, startFrom: { said: 'againFrom' } },
    clears: ['violationFound', 'recorded', 'explained', 'stopped'],
    cite: [afterRecord],
  },
  refer: {
    term: 'Chuyển xem xét đề nghị cai nghiện bắt buộc',
    by: ['fileMaker'],
    when: ['violated'],
    becomes: 'referred',
    says: {},
    needs: ['violation'],
    refuses: [{ if: { ...when.stillExplaining(D116.art(33, 1)), start: afterRecord } }],
    proposes: [when.toCompulsory(['adult', 'minor'], {}, L73.art(32)), when.toCompulsoryMinor(['adult', 'minor'], {}, L73.art(33, 1))],
    cite: [L73.art(32), D116.art(33, 1), afterRecord],
  },
} as const
