import { anyDay, choice, note, number, pastDay, unit, yes } from '../../fields.ts'
import { afterRecord, afterTreatment, noTimeLimit, otherExcuses, refusing } from '../../silences.ts'
import { D116, L73, LHAV } from '../../sources/index.ts'
import { openStates } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'
import { beginning, elsewhere, grounds, twoWaysIn } from './silences.ts'

export const noExcuse = yes('Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng')
export const dependence = choice('Nghiện', { opioid: 'chất dạng thuốc phiện', other: 'chất khác' })
export const chosenClinic = unit('Cơ sở điều trị đã chọn', 'clinic')

/** What the commune does: registration and its decision, verification, and what follows when treatment was not begun or is over. */
export const commune = {
  register: {
    term: 'Tiếp nhận đăng ký điều trị thay thế',
    by: ['reception'],
    when: 'opens a case',
    becomes: 'registered',
    says: {
      resultOn: pastDay('Ngày có kết quả xác định nghiện'),
      dependence,
      clinic: chosenClinic,
      parents: yes('Người đại diện đăng ký (nếu dưới 18 tuổi)'),
    },
    brings: ['finding', 'registration', 'identityCopy'],
    makes: ['register'],
    sets: { found: { said: 'resultOn' }, registered: 'happened' },
    seats: { commune: 'signer', clinic: { said: 'clinic' } },
    refuses: [
      { if: when.under12(D116.art(28, 1)) },
      { if: when.wrongAge(D116.art(28, 1)) },
      { if: when.notOpioid(L73.art(27, 5, 'c')), field: 'dependence' },
      { if: when.parentsSilent(L73.art(27, 5, 'c')), field: 'parents' },
    ],
    cite: [L73.art(27, 5, 'c'), D116.art(28, 1), D116.art(28, 4), twoWaysIn],
  },
  decide: {
    term: 'Ra quyết định điều trị thay thế',
    by: ['communeChair'],
    when: ['registered'],
    becomes: 'decided',
    says: { decisionNo: number('Số quyết định') },
    needs: ['registration'],
    makes: ['decision'],
    sets: { decided: 'happened', startFrom: 'happened' },
    cite: [D116.art(30, 1), D116.art(30, 2)],
  },
  refuse: {
    term: 'Từ chối đăng ký bằng văn bản',
    by: ['communeChair'],
    when: ['registered'],
    becomes: 'refused',
    says: { whyRefused: note('Lý do') },
    cite: [refusing],
  },
  restartStart: {
    term: 'Quyết định tính lại thời hạn bắt đầu vì bất khả kháng',
    by: ['communeChair', 'communePoliceChief'],
    when: ['decided', 'unstarted'],
    says: { startAgainFrom: pastDay('Ngày bất khả kháng chấm dứt'), forceMajeure: note('Sự kiện bất khả kháng') },
    sets: { startFrom: { said: 'startAgainFrom' } },
    settles: 'checkStarting',
    cite: [D116.art(3, 4), beginning],
  },
  conclude: {
    term: 'Kết luận xác minh',
    by: ['communePolice'],
    when: openStates,
    says: {
      about: choice('Việc được xác minh', { starting: 'chưa bắt đầu', stopping: 'tự ý chấm dứt' }),
      conclusion: choice('Kết luận', {
        illness: 'do ốm đau',
        otherReason: 'có lý do chính đáng khác',
        untrue: 'không đúng sự việc',
        noExcuse: 'không có lý do chính đáng',
      }),
      verified: note('Việc đã làm, giấy tờ đã xem'),
    },
    settles: { said: 'about', is: { starting: 'checkStarting', stopping: 'checkStopping' } },
    cite: [D116.art(3, 5), otherExcuses],
  },
  recordViolation: {
    term: 'Lập biên bản vi phạm',
    by: ['communeChair', 'communePoliceChief'],
    when: ['decided', 'unstarted', 'running', 'terminated'],
    becomes: 'violated',
    says: {
      ground: choice('Hành vi', {
        notStarted: 'có quyết định mà không thực hiện',
        stopped: 'tự ý chấm dứt điều trị',
        dismissed: 'bị chấm dứt điều trị do vi phạm',
      }),
      foundOn: pastDay('Ngày phát hiện'),
      noExcuse,
    },
    makes: ['violation'],
    sets: { violationFound: { said: 'foundOn' }, recorded: 'happened' },
    clears: ['explained'],
    refuses: [
      { if: when.otherState(L73.art(32, 3)), field: 'ground' },
      { if: when.noDuty(beginning), field: 'ground' },
      { if: when.startTimeRuns(D116.art(3, 4)), field: 'ground' },
      { if: when.stopUnknown(D116.art(3, 5)), field: 'ground' },
      { if: when.notDismissed(grounds), field: 'ground' },
      { if: when.mayBeExcused(D116.art(3)), field: 'noExcuse' },
    ],
    cite: [D116.art(33, 1, 'd'), L73.art(32, 3)],
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
    term: 'Chấp nhận giải trình, không chuyển xử lý',
    by: ['communeChair', 'communePoliceChief'],
    when: ['violated'],
    becomes: { said: 'backTo', is: { decided: 'decided', running: 'running', terminated: 'terminated' } },
    says: {
      backTo: choice('Tiếp tục từ', {
        decided: 'nộp hồ sơ ở cơ sở điều trị',
        running: 'đang điều trị',
        terminated: 'đã chấm dứt điều trị',
      }),
      againFrom: pastDay('Thời hạn bắt đầu tính lại từ ngày'),
      whyDropped: note('Lý do'),
    },
    sets: { startFrom: { said: 'againFrom' } },
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
    proposes: [when.toCompulsory(['adult', 'minor'], {}, L73.art(32, 3))],
    cite: [L73.art(32, 3), L73.art(33, 1, 'c'), D116.art(33, 1), afterRecord],
  },
  closeFile: {
    term: 'Khép hồ sơ, không chuyển xử lý',
    by: ['communeChair', 'communePoliceChief'],
    when: ['unstarted', 'terminated', 'violated'],
    becomes: 'closed',
    says: {
      whyClosed: choice('Lý do', {
        ownWish: 'người đó xin ra khỏi chương trình',
        excused: 'có lý do chính đáng',
        notApplicable: 'thuộc trường hợp không áp dụng (mang thai, nuôi con dưới 36 tháng, không có năng lực trách nhiệm hành chính)',
        livesElsewhere: 'cư trú ở nơi khác',
      }),
    },
    cite: [LHAV.art(96, 2), grounds, afterRecord],
  },
  reportMove: {
    term: 'Ghi nhận người bệnh chuyển nơi ở',
    by: ['caseWorker', 'communePolice'],
    when: openStates,
    says: { leavesOn: anyDay('Ngày chuyển đi') },
    sets: { left: { said: 'leavesOn' } },
    cite: [L73.art(43, 2)],
  },
  handOver: {
    term: 'Báo Công an nơi đến để đưa vào danh sách, phối hợp quản lý',
    by: ['communePolice', 'communeChair'],
    when: openStates,
    says: { toCommune: unit('Xã, phường nơi đến', 'commune') },
    seats: { commune: { said: 'toCommune' } },
    cite: [L73.art(43, 2)],
  },
  goElsewhere: {
    term: 'Ghi nhận đăng ký cai nghiện tự nguyện',
    by: ['communePolice', 'reception'],
    when: ['registered', 'decided', 'unstarted', 'terminated'],
    becomes: 'elsewhere',
    says: { otherForm: choice('Hình thức', { home: 'tại gia đình, cộng đồng', facility: 'tại cơ sở cai nghiện' }) },
    cite: [D116.art(28, 1), afterTreatment, noTimeLimit],
  },
  close: {
    term: 'Kết thúc vì đi tù, chết hoặc mất tích',
    by: ['communePolice', 'clinic'],
    when: openStates,
    seat: ['commune', 'clinic'],
    becomes: { said: 'reason', is: { prison: 'imprisoned', dead: 'gone', missing: 'gone' } },
    says: { reason: choice('Lý do', { prison: 'chấp hành án phạt tù', dead: 'chết', missing: 'bị Tòa án tuyên bố mất tích' }) },
    sets: { ended: 'happened' },
    cite: [L73.art(43, 3), elsewhere],
  },
} as const
