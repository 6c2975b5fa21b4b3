import { sheet } from '../../../engine/builder.ts'
import { cited } from '../../../kernel/citation.ts'
import { years } from '../../../kernel/duration.ts'
import { anyDay, choice, name, note, optional, pastDay, pastMoment, unit } from '../../fields.ts'
import {
  afterTreatment,
  criminal,
  explaining,
  noFrequency,
  noTimeLimit,
  openCases,
  runsFromCompletion,
  supportPlan,
  unannounced,
  whoIsMonitored,
} from '../../silences.ts'
import { BLHS, D163, L120 } from '../../sources/index.ts'
import { undecided } from './2022-01-01.ts'
import { from2025 } from './2025-07-01.ts'
import { clocks } from './2026-07-01-clocks.ts'
import { support } from './2026-07-01-support.ts'
import * as when from './rules.ts'

const was = from2025.acts
const minute = 'minute' as const
const unended = [...undecided, 'managed', 'relapsed', 'criminal', 'interrupted'] as const
const comesFrom = choice('Ra từ', {
  home: 'cai tại gia đình, cộng đồng',
  private: 'cơ sở cai nghiện tư nhân',
  public: 'cơ sở cai nghiện công lập, trường giáo dưỡng',
  clinic: 'cơ sở điều trị thay thế',
})

/** The same under Law 120/2025: the file begins 30 days before the end and the decision is handed over before the person leaves. */
export const from2026 = sheet({
  ...from2025,
  from: '2026-07-01',
  basis: 'L120',
  states: {
    ...from2025.states,
    reported: { ...from2025.states.reported, term: 'đã trình diện, chờ lập hồ sơ' },
    awaited: { term: 'chờ Công an cấp xã đề nghị', kind: 'proposed' },
    interrupted: { term: 'tạm ngừng vì chấp hành án phạt tù', kind: 'open' },
  },
  facts: {
    ...from2025.facts,
    left: 'lúc chuyển khỏi địa phương',
    noticed: 'ngày nhận thông báo sắp hoàn thành',
    unannounced: 'ngày nhận giấy xác nhận mà chưa có thông báo trước',
    certified: 'ngày nhận giấy xác nhận hoàn thành',
    delivered: 'lúc giao quyết định',
    presented: 'ngày trình diện',
    imprisoned: 'ngày chấp hành án phạt tù',
    lastAct: 'ngày vi phạm lần cuối',
  },
  documents: {
    ...from2025.documents,
    endNotice: {
      term: 'Thông báo sắp hoàn thành cai nghiện',
      form: 'Mẫu 51 phụ lục V NĐ 163/2026',
      cite: [D163.art(93, 2), D163.art(94, 2), D163.art(97, 1), D163.art(123, 1)],
    },
    completion: {
      term: 'Giấy xác nhận hoàn thành cai nghiện, điều trị thay thế',
      form: 'Mẫu 28, 30, 50 phụ lục V NĐ 163/2026',
      cite: [D163.art(93, 4, 'a'), D163.art(94, 3, 'a'), D163.art(97, 2, 'a'), D163.art(123, 2, 'a'), D163.art(135, 2)],
    },
    biography: { term: 'Tóm tắt lý lịch', form: 'Mẫu 33 phụ lục V NĐ 163/2026', cite: [D163.art(135, 3)] },
    proposal: { term: 'Văn bản đề nghị quản lý sau cai nghiện', form: 'Mẫu 52 phụ lục V NĐ 163/2026', cite: [D163.art(134, 1)] },
    decision: { term: 'Quyết định quản lý sau cai nghiện', form: 'Mẫu 53 phụ lục V NĐ 163/2026', cite: [D163.art(134, 1)] },
    delivery: {
      term: 'Biên bản giao nhận quyết định',
      form: 'Mẫu 23 phụ lục V NĐ 163/2026',
      cite: [D163.art(93, 4, 'b'), D163.art(94, 3, 'b'), D163.art(97, 2, 'b'), D163.art(123, 2, 'b')],
    },
    list: { term: 'Danh sách người bị quản lý sau cai nghiện' },
    moveNotice: {
      term: 'Thông báo tiếp tục quản lý khi chuyển nơi ở',
      form: 'Mẫu 54 phụ lục V NĐ 163/2026',
      cite: [D163.art(136, 1, 'b')],
    },
    team: { term: 'Phân công Tổ quản lý, hỗ trợ xã hội', form: 'Mẫu 55 phụ lục V NĐ 163/2026', cite: [D163.art(136, 3)] },
    assignment: {
      term: 'Phân công người tư vấn, quản lý, hỗ trợ tại nơi đến',
      form: 'Mẫu 60 phụ lục V NĐ 163/2026',
      cite: [D163.art(136, 1, 'b')],
    },
    counselRecord: { term: 'Biên bản tư vấn, giúp đỡ, phòng, chống tái nghiện ma túy' },
    socialPapers: { term: 'Tài liệu hỗ trợ xã hội: học nghề, vay vốn, việc làm, hoạt động xã hội' },
    commitment: { term: 'Cam kết không sử dụng trái phép chất ma túy' },
    violation: {
      term: 'Biên bản vi phạm',
      form: 'Mẫu 34 phụ lục V NĐ 163/2026',
      cite: [D163.art(101, 1, 'b'), D163.art(104, 1, 'b')],
    },
    certificate: {
      term: 'Giấy xác nhận đã chấp hành xong quản lý sau cai nghiện',
      form: 'Mẫu 56 phụ lục V NĐ 163/2026',
      cite: [D163.art(138)],
    },
    delisting: { term: 'Quyết định đưa ra khỏi danh sách', form: 'Mẫu 57 phụ lục V NĐ 163/2026', cite: [D163.art(135, 6)] },
  },
  seats: { ...from2025.seats, facility: { term: 'cơ sở cai nghiện nơi ra', unitKind: 'centre' } },
  intervals: {
    reportedAbsence: { term: 'vắng mặt có báo', counts: 'counted', cite: D163.art(136, 1, 'a') },
    unreportedAbsence: { term: 'vắng mặt không báo', counts: 'uncounted', cite: D163.art(136, 1, 'a') },
    socialProtection: { term: 'ở cơ sở bảo trợ xã hội', counts: 'counted', cite: D163.art(124, 4) },
    prison: { term: 'chấp hành án phạt tù', counts: 'uncounted', cite: L120.art(47, 1) },
  },
  tasks: {
    checkReporting: { term: 'Tìm hiểu vì sao chưa trình diện (ốm đau, ở nơi khác?)', who: 'communePolice', cite: L120.art(33, 3, 'b') },
    checkAbsence: { ...from2025.tasks.checkAbsence, cite: D163.art(136, 1, 'a') },
    checkUse: { ...from2025.tasks.checkUse, cite: L120.art(31, 1, 'd') },
  },
  lasts: {
    fixedBy: 'decide',
    from: 'completed',
    is: {
      voluntary: cited(years(1), L120.art(42, 1)),
      substitution: cited(years(1), L120.art(42, 1)),
      compulsoryMinor: cited(years(1), L120.art(42, 1)),
      compulsory: cited(years(2), L120.art(42, 2)),
    },
  },
  acts: {
    ...was,
    receiveNotice: {
      term: 'Tiếp nhận thông báo sắp hoàn thành cai nghiện',
      by: ['communePolice'],
      when: 'opens a case',
      becomes: 'awaited',
      says: {
        comesFrom,
        completedOn: anyDay('Ngày hoàn thành'),
        facility: { ...optional(unit('Cơ sở cai nghiện', 'centre')), onlyWhen: { comesFrom: ['private', 'public'] } },
      },
      brings: ['endNotice'],
      sets: { noticed: 'happened', completed: { said: 'completedOn' } },
      seats: { commune: 'signer', facility: { said: 'facility' } },
      refuses: [{ if: when.under12(L120.art(42)) }, { if: when.wrongAge(L120.art(42)) }],
      cite: [D163.art(134, 1)],
    },
    receive: {
      ...was.receive,
      says: { comesFrom, completedOn: anyDay('Ngày hoàn thành'), certifiedOn: pastDay('Ngày người đó nhận giấy xác nhận') },
      sets: {
        noticed: 'happened',
        unannounced: 'happened',
        completed: { said: 'completedOn' },
        certified: { said: 'certifiedOn' },
      },
      refuses: [{ if: when.under12(L120.art(42)) }, { if: when.wrongAge(L120.art(42)) }],
      cite: [L120.art(42, 1), L120.art(42, 2)],
    },
    certify: {
      term: 'Nhận bản sao giấy xác nhận hoàn thành',
      by: ['communePolice'],
      when: ['awaited', 'reported', 'requested', 'managed'],
      says: { certifiedOn: pastDay('Ngày người đó nhận giấy xác nhận') },
      brings: ['completion'],
      sets: { certified: { said: 'certifiedOn' } },
      cite: [D163.art(135, 2), L120.art(33, 3, 'a')],
    },
    report: {
      term: 'Ghi nhận người hoàn thành cai nghiện trình diện',
      by: ['communePolice'],
      when: ['awaited', 'requested', 'managed'],
      says: {},
      sets: { presented: 'happened' },
      cite: [L120.art(33, 3, 'b')],
    },
    propose: {
      ...was.propose,
      when: ['awaited', 'reported'],
      needs: [],
      cite: [D163.art(134, 1), D163.art(135, 3), L120.art(42, 7)],
    },
    decide: {
      ...was.decide,
      refuses: [{ if: when.termOver(L120.art(42)) }],
      proposes: [
        when.toMonitoring(
          { voluntary: 'postRehab', substitution: 'postRehab', compulsoryMinor: 'postRehab', compulsory: 'postRehab' },
          ['served', 'referred'],
          { measureEnds: 'ends', ...when.movesAndPrison },
          D163.art(15, 1, 'a'),
        ),
      ],
      cite: [L120.art(42, 6), L120.art(12, 1), D163.art(134, 1), D163.art(134, 2), noTimeLimit, whoIsMonitored],
    },
    notDecide: { ...was.notDecide, refuses: [{ if: when.notCompleted(runsFromCompletion), field: 'whyNot' }] },
    deliver: {
      term: 'Giao quyết định quản lý sau cai nghiện',
      by: ['communePolice', 'facilityHead'],
      when: ['managed'],
      at: minute,
      seat: ['commune', 'facility'],
      says: {},
      needs: ['decision'],
      makes: ['delivery'],
      sets: { delivered: 'happened' },
      cite: [D163.art(93, 4, 'b'), D163.art(94, 3, 'b'), D163.art(97, 2, 'b'), D163.art(123, 2, 'b')],
    },
    sendDecision: {
      term: 'Gửi quyết định cho cơ sở nơi ra, nơi và người được giao hỗ trợ, Công an cấp xã',
      by: ['communeChair'],
      when: ['managed'],
      says: { sentTo: name('Đã gửi: cơ sở nơi ra (nếu có), nơi và người được giao hỗ trợ, Trưởng Công an cấp xã') },
      needs: ['decision'],
      cite: [D163.art(134, 3), noTimeLimit],
    },
    enlist: { ...was.enlist, cite: [L120.art(42, 7, 'a'), L120.art(48, 1)] },
    formTeam: {
      term: 'Phân công Tổ quản lý, hỗ trợ xã hội',
      by: ['communeChair'],
      when: ['managed'],
      says: { members: name('Tổ trưởng và thành viên') },
      makes: ['team'],
      cite: [D163.art(136, 3)],
    },
    ...support,
    test: { ...was.test, cite: [L120.art(23, 1, 'e'), L120.art(42, 7, 'a'), noFrequency] },
    reportAbsence: { ...was.reportAbsence, cite: [D163.art(136, 1, 'a')] },
    absence: { ...was.absence, cite: [D163.art(136, 1, 'a')] },
    back: { ...was.back, cite: [D163.art(136, 1, 'a')] },
    conclude: {
      ...was.conclude,
      says: {
        ...was.conclude.says,
        about: choice('Việc được xác minh', {
          reporting: 'chưa trình diện',
          absence: 'vắng mặt không báo',
          use: 'kết quả xét nghiệm dương tính',
        }),
      },
      when: unended,
      cite: [D163.art(136, 1, 'a'), L120.art(42, 7, 'b')],
    },
    enterProtection: {
      term: 'Vào cơ sở bảo trợ xã hội',
      by: ['communePolice'],
      when: ['managed'],
      says: {},
      begins: ['socialProtection'],
      cite: [D163.art(124, 4)],
    },
    leaveProtection: {
      term: 'Rời cơ sở bảo trợ xã hội',
      by: ['communePolice'],
      when: ['managed'],
      says: {},
      ends: ['socialProtection'],
      cite: [D163.art(124, 4)],
    },
    reportMove: {
      ...was.reportMove,
      at: minute,
      says: { leavesAt: pastMoment('Lúc chuyển đi') },
      sets: { left: { said: 'leavesAt' } },
      cite: [D163.art(136, 1, 'b'), L120.art(48, 2)],
    },
    handOver: { ...was.handOver, at: minute, cite: [D163.art(136, 1, 'b'), L120.art(48, 2)] },
    assign: {
      term: 'Phân công người tư vấn, quản lý, hỗ trợ tại nơi đến',
      by: ['communeChair'],
      when: ['managed'],
      says: { helper: name('Người được phân công') },
      needs: ['moveNotice'],
      makes: ['assignment'],
      cite: [D163.art(136, 1, 'b'), noTimeLimit],
    },
    determined: { ...was.determined, cite: [L120.art(31, 1, 'd'), D163.art(4, 11)] },
    recordViolation: {
      ...was.recordViolation,
      by: ['communePoliceChief'],
      says: { foundOn: pastDay('Ngày phát hiện'), lastActOn: pastDay('Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh') },
      sets: { violationFound: { said: 'foundOn' }, lastAct: { said: 'lastActOn' }, recorded: 'happened' },
      cite: [L120.art(35, 1, 'd'), L120.art(36, 1, 'd'), D163.art(101, 1, 'b')],
    },
    explain: { ...was.explain, refuses: [{ if: when.noExplaining(explaining) }], cite: [explaining] },
    keepManaging: {
      ...was.keepManaging,
      by: ['communePoliceChief'],
      says: {
        whyKept: choice('Lý do', {
          notApplicable: 'thuộc trường hợp không áp dụng (mang thai, nuôi con dưới 36 tháng, không có năng lực trách nhiệm hành chính)',
          explained: 'không đủ căn cứ',
        }),
        whyKeptNote: note('Giải thích'),
      },
      clears: ['violationFound', 'lastAct', 'recorded', 'explained'],
      cite: [L120.art(35, 2)],
    },
    refer: {
      ...was.refer,
      refuses: [
        { if: when.limitationOver(L120.art(35, 4)) },
        { if: when.limitationOverForMinor(L120.art(36, 3)) },
        { if: when.stillExplainingOldRecord(explaining) },
      ],
      proposes: [
        when.toCompulsory(
          ['voluntary', 'substitution', 'compulsoryMinor', 'compulsory'],
          { lastAct: { fact: 'lastAct' } },
          L120.art(35, 1, 'd'),
        ),
        when.toCompulsoryMinor(
          ['voluntary', 'substitution', 'compulsoryMinor', 'compulsory'],
          { lastAct: { fact: 'lastAct' } },
          L120.art(36, 1, 'd'),
        ),
      ],
      cite: [L120.art(35, 1, 'd'), L120.art(36, 1, 'd'), L120.art(48, 4, 'b')],
    },
    imprison: {
      term: 'Tạm ngừng vì chấp hành án phạt tù có thời hạn',
      by: ['communePolice'],
      when: ['managed', 'relapsed', 'criminal'],
      becomes: 'interrupted',
      says: {},
      sets: { imprisoned: 'happened' },
      begins: ['prison'],
      makes: ['delisting'],
      cite: [L120.art(47, 1), L120.art(48, 4, 'b')],
    },
    release: {
      term: 'Ra tù, tiếp tục thời hạn quản lý còn lại',
      by: ['communePolice'],
      when: ['interrupted'],
      becomes: 'managed',
      says: {},
      clears: ['imprisoned'],
      ends: ['prison'],
      cite: [L120.art(47, 1)],
    },
    finish: { ...was.finish, refuses: [{ if: when.beforeLastDays(D163.art(138)) }], cite: [D163.art(138), L120.art(48, 4, 'a')] },
    close: {
      ...was.close,
      when: unended,
      makes: ['delisting'],
      refuses: [{ if: when.prisonWhileManaged(L120.art(47, 1)), field: 'reason' }],
      cite: [L120.art(48, 4, 'd'), D163.art(135, 6)],
    },
    criminalOutcome: {
      ...was.criminalOutcome,
      becomes: 'managed',
      says: {
        outcome: choice('Kết quả', {
          notProsecuted: 'không xử lý hình sự, tiếp tục quản lý',
          noPrison: 'xử lý hình sự nhưng không phải đi tù, tiếp tục quản lý',
        }),
      },
      cite: [BLHS.art(256), criminal],
    },
  },
  clocks,
  openCases: {
    gain: ['formTeam', 'assign', 'commit', 'enterProtection', 'leaveProtection', 'imprison', 'release'],
    cite: [D163.art(151, 1), openCases],
  },
  silences: [
    noTimeLimit,
    runsFromCompletion,
    noFrequency,
    criminal,
    openCases,
    explaining,
    whoIsMonitored,
    supportPlan,
    afterTreatment,
    unannounced,
  ],
})
