import { sheet } from '../../../engine/builder.ts'
import { monthsLimit, workingDays } from '../../../kernel/limit.ts'
import { anyDay, choice, number, when as only, pastDay } from '../../fields.ts'
import * as when from '../../licensing/rules.ts'
import { noIntake } from '../../licensing/shutting.ts'
import { lastDayOfMonths, notGivenNew, revokingFrom, suspendedStill, withdrawing } from '../../licensing/silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { desk, head, working } from './2022-01-01-asking.ts'
import { from2025 } from './2025-07-01.ts'

const { lasts: _, openCases: __, ...rest } = from2025
const was = from2025.acts
const unended = ['received', 'asked', 'declined', 'complete', ...working] as const
const form = (n: string) => `Mẫu ${n} phụ lục V NĐ 163/2026`
const facility = 'cơ sở cai nghiện ma túy tư nhân'

/** Licence of a private facility under Law 120/2025: five working days, a supplement after a refusal, a report after a suspension. */
export const from2026 = sheet({
  ...rest,
  from: '2026-07-01',
  term: 'Giấy phép hoạt động cơ sở cai nghiện ma túy tư nhân',
  basis: 'L120',
  states: {
    ...from2025.states,
    declined: { term: 'đã trả lời không cấp, được bổ sung hồ sơ', kind: 'open' },
    revoked: { term: 'đã bị thu hồi giấy phép', kind: 'end', shuts: noIntake(D163.art(76)) },
    expired: { term: 'giấy phép hết thời hạn', kind: 'end', shuts: noIntake(D163.art(151, 4)) },
  },
  facts: {
    ...from2025.facts,
    complete: 'ngày nhận đủ hồ sơ',
    regrantAsked: 'ngày nhận đủ hồ sơ cấp lại',
    newDecree: 'ngày yêu cầu theo nghị định mới',
    demanded: 'ngày yêu cầu khắc phục bằng văn bản',
    reported: 'ngày nhận báo cáo kết quả khắc phục',
    remedied: 'ngày ghi nhận đã khắc phục',
  },
  documents: {
    ...from2025.documents,
    // Papers of old files, whose decree is over.
    siteConsent: { term: from2025.documents.siteConsent.term, form: 'Mẫu 02b NĐ 116/2021' },
    lossRecord: { term: from2025.documents.lossRecord.term, form: 'Mẫu 01, 07 NĐ 116/2021' },
    newHeadCv: { term: from2025.documents.newHeadCv.term, form: 'Mẫu 01, 04 NĐ 116/2021' },
    founding: {
      term: `${from2025.documents.founding.term} (không phải nộp khi đã cung cấp mã số doanh nghiệp)`,
      cite: [D163.art(73, 1, 'b')],
    },
    premisesProof: { ...from2025.documents.premisesProof, cite: [D163.art(73, 1, 'c')] },
    headTraining: {
      term: 'Chứng chỉ hoặc chứng nhận bồi dưỡng kiến thức chuyên môn về cai nghiện của người đứng đầu',
      cite: [D163.art(73, 1, 'd')],
    },
    request: { term: 'Văn bản đề nghị cấp giấy phép', form: form('02'), cite: [D163.art(73, 1, 'a')] },
    lostRequest: {
      term: 'Văn bản đề nghị cấp lại, nêu rõ lý do mất, hỏng',
      form: form('02'),
      cite: [D163.art(74, 2), D163.art(74, 2, 'c')],
    },
    headRequest: {
      term: 'Văn bản đề nghị cấp lại, tóm tắt lý lịch và văn bằng của người đứng đầu mới',
      form: form('02, 04'),
      cite: [D163.art(74, 2), D163.art(74, 2, 'a')],
    },
    siteRequest: {
      term: 'Văn bản đề nghị cấp lại, tài liệu về trụ sở mới',
      form: form('02'),
      cite: [D163.art(74, 2), D163.art(74, 2, 'b')],
    },
    staffList: { term: from2025.documents.staffList.term, form: form('03'), cite: [D163.art(73, 1, 'd')] },
    headCv: { term: 'Tóm tắt lý lịch người đứng đầu', form: form('04'), cite: [D163.art(73, 1, 'd')] },
    finance: { term: 'Phương án tài chính', form: form('01'), cite: [D163.art(70, 3)] },
    licence: { term: 'Giấy phép hoạt động', form: form('05'), cite: [D163.art(73, 3)] },
    remedyReport: { term: 'Báo cáo kết quả khắc phục', form: form('06'), cite: [D163.art(75, 6)] },
    violation: {
      term: 'Biên bản vi phạm',
      form: form('07'),
      cite: [D163.art(75, 3), D163.art(76, 2, 'b')],
      citeIn: { suspend: [D163.art(75, 3)] },
    },
    suspension: { term: 'Quyết định đình chỉ hoạt động', form: form('08'), cite: [D163.art(75, 3)] },
    stopRequest: { term: 'Văn bản đề nghị dừng hoạt động', form: form('09'), cite: [D163.art(76, 1, 'a')] },
    revocation: { term: 'Quyết định thu hồi giấy phép', form: form('10'), cite: [D163.art(76, 2, 'b')] },
    demand: { term: 'Văn bản yêu cầu khắc phục vi phạm' },
    resumption: { term: 'Thông báo cho phép tiếp tục hoạt động' },
  },
  tasks: {
    checkService: { ...from2025.tasks.checkService, cite: D163.art(75, 1, 'b') },
    checkRemedy: { term: 'Tìm hiểu kết quả khắc phục vi phạm', who: 'licenceDesk', cite: D163.art(75, 1, 'c') },
  },
  acts: {
    receive: { ...was.receive, cite: [D163.art(73, 1), D163.art(73, 2)] },
    askSupplement: { ...was.askSupplement, cite: [D163.art(73, 2)] },
    accept: {
      ...was.accept,
      when: ['received', 'asked', 'declined'],
      says: {},
      refuses: [],
      brings: ['founding', 'premisesProof', 'staffList', 'headCv', 'headTraining', 'finance'],
      cite: [D163.art(70, 3), D163.art(73, 1), D163.art(73, 2)],
    },
    followNew: {
      term: 'Ghi nhận yêu cầu thực hiện theo Nghị định 163/2026',
      by: desk,
      when: ['received', 'asked', 'complete'],
      says: {},
      sets: { newDecree: 'happened', complete: 'happened' },
      refuses: [{ if: when.lodgedSince(D163.art(151, 3)) }],
      cite: [L120.art(56, 5), D163.art(151, 3)],
    },
    withdraw: { ...was.withdraw, when: ['received', 'asked', 'complete', 'declined'], cite: [withdrawing] },
    grant: { ...was.grant, cite: [L120.art(28, 4), D163.art(73, 2), D163.art(73, 3)] },
    refuse: { ...was.refuse, becomes: 'declined', cite: [D163.art(73, 2)] },
    begin: { ...was.begin, cite: [D163.art(75, 1, 'b')] },
    concludeService: { ...was.concludeService, when: unended, cite: [D163.art(75, 1, 'b')] },
    askRegrant: {
      ...was.askRegrant,
      when: ['licensed'],
      says: {
        regrantFor: choice('Lý do cấp lại', { head: 'đổi người đứng đầu', site: 'đổi địa điểm trụ sở', lost: 'giấy phép mất, hỏng' }),
      },
      brings: { said: 'regrantFor', is: { head: 'headRequest', site: 'siteRequest', lost: 'lostRequest' } },
      refuses: [],
      cite: [D163.art(74, 1), D163.art(74, 2)],
    },
    regrant: {
      ...was.regrant,
      when: ['licensed'],
      clears: ['regrantAsked'],
      refuses: [{ if: when.notAskedAgain(D163.art(74, 3)) }],
      cite: [D163.art(74, 3)],
    },
    refuseRegrant: {
      ...was.refuseRegrant,
      refuses: [{ if: when.notAskedAgain(D163.art(74, 3)) }],
      cite: [D163.art(74, 3)],
    },
    demand: {
      term: 'Yêu cầu khắc phục vi phạm bằng văn bản',
      by: desk,
      when: ['licensed'],
      says: {},
      makes: ['demand'],
      sets: { demanded: 'happened' },
      clears: ['remedied'],
      cite: [D163.art(75, 1, 'c'), D163.art(75, 1, 'd')],
    },
    remedied: {
      term: 'Ghi nhận cơ sở đã khắc phục vi phạm',
      by: desk,
      when: ['licensed'],
      says: {},
      sets: { remedied: 'happened' },
      clears: ['demanded'],
      settles: 'checkRemedy',
      cite: [D163.art(75, 1, 'c'), D163.art(75, 1, 'd')],
    },
    concludeRemedy: {
      term: 'Kết luận cơ sở chưa khắc phục vi phạm',
      by: desk,
      when: unended,
      says: {},
      settles: 'checkRemedy',
      cite: [D163.art(75, 1, 'c'), D163.art(75, 1, 'd')],
    },
    recordViolation: { ...was.recordViolation, cite: [D163.art(75, 3), D163.art(76, 2, 'b')] },
    dropViolation: { ...was.dropViolation, refuses: [{ if: when.nothingFound(D163.art(75, 3)) }], cite: [D163.art(75, 3)] },
    suspend: {
      ...was.suspend,
      says: {
        decisionNo: number('Số quyết định'),
        ground: choice('Lý do', {
          conditions: 'không bảo đảm điều kiện ở Điều 71, 72',
          noService: 'không cung cấp dịch vụ sau 3 tháng',
          breach: 'vi phạm khoản 2 Điều 46 Luật, không khắc phục trong 15 ngày làm việc',
          other: 'vi phạm khác, không khắc phục trong 15 ngày làm việc',
        }),
        until: anyDay('Đình chỉ đến ngày'),
      },
      clears: ['found', 'demanded', 'reported'],
      refuses: [
        { if: when.outsideSuspension(3, 6)(D163.art(75, 2)), field: 'until' },
        { if: when.noRecord(D163.art(75, 3)) },
        { if: when.stillInTime('noService', 3, 'granted')(D163.art(75, 1, 'b')), field: 'ground' },
        { if: when.servingAlready('noService')(D163.art(75, 1, 'b')), field: 'ground' },
        { if: { ...when.notDemanded(D163.art(75, 1, 'c')), start: D163.art(75, 1, 'd') }, field: 'ground' },
      ],
      cite: [D163.art(75, 1), D163.art(75, 2), D163.art(75, 3)],
    },
    report: {
      term: 'Tiếp nhận báo cáo kết quả khắc phục',
      by: desk,
      when: ['suspended'],
      says: {},
      brings: ['remedyReport'],
      sets: { reported: 'happened' },
      cite: [D163.art(75, 6), suspendedStill],
    },
    resume: {
      term: 'Thông báo cho phép tiếp tục hoạt động',
      by: head,
      when: ['suspended'],
      becomes: 'licensed',
      says: { letterNo: number('Số thông báo') },
      needs: ['remedyReport'],
      makes: ['resumption'],
      clears: ['suspended', 'suspensionEnds', 'reported'],
      refuses: [{ if: when.noReport(D163.art(75, 6)) }, { if: when.suspensionRuns(D163.art(75, 6)) }],
      cite: [D163.art(75, 6)],
    },
    askStop: { ...was.askStop, cite: [D163.art(76, 1, 'a')] },
    revoke: {
      ...was.revoke,
      says: {
        decisionNo: number('Số quyết định'),
        ground: choice('Lý do', {
          asked: 'cơ sở đề nghị dừng',
          notRemedied: 'không khắc phục khi bị đình chỉ',
          idle: '6 tháng không hoạt động, không có lý do, không do bất khả kháng',
        }),
        idleSince: only(pastDay('Không hoạt động từ ngày'), 'ground', 'idle'),
      },
      refuses: [
        { if: when.noStopAsked(D163.art(76, 1, 'a')), field: 'ground' },
        { if: when.notSuspended(D163.art(76, 1, 'b')), field: 'ground' },
        { if: when.idleForNoReasonTooShort(D163.art(76, 1, 'c')), field: 'idleSince' },
        { if: when.noRecord(D163.art(76, 2, 'b')), field: 'ground' },
      ],
      cite: [D163.art(76, 1), D163.art(76, 2, 'a'), D163.art(76, 2, 'b')],
    },
    tellRevoked: { ...was.tellRevoked, term: 'Thông báo việc thu hồi cho UBND và Công an cấp xã', cite: [D163.art(76, 2, 'c')] },
    expire: { ...was.expire, refuses: [{ if: when.stillValid(D163.art(151, 4)) }], cite: [L120.art(56, 4), D163.art(151, 4)] },
  },
  clocks: [
    {
      of: ['grant', 'refuse'],
      who: 'licenser',
      within: workingDays(5),
      after: 'complete',
      if: when.followsNew(D163.art(151, 3)),
      cite: D163.art(73, 2, 'b'),
    },
    {
      of: ['grant', 'refuse'],
      who: 'licenser',
      within: workingDays(15),
      after: 'complete',
      if: when.followsOld(D163.art(151, 3)),
      start: L120.art(56, 5),
      cite: D163.art(151, 3),
    },
    { of: ['regrant', 'refuseRegrant'], who: 'licenser', within: workingDays(5), after: 'regrantAsked', cite: D163.art(74, 3, 'b') },
    {
      of: ['remedied'],
      who: 'person',
      whose: facility,
      within: workingDays(15),
      after: 'demanded',
      missed: 'checkRemedy',
      start: D163.art(75, 1, 'd'),
      cite: D163.art(75, 1, 'c'),
    },
    {
      of: ['suspend', 'revoke', 'dropViolation'],
      who: 'licenser',
      within: workingDays(5),
      after: 'found',
      // To suspend; to revoke within the same time by the other.
      start: D163.art(76, 2, 'b'),
      cite: D163.art(75, 3),
    },
    { of: ['report'], who: 'person', whose: facility, within: workingDays(3), after: 'suspensionEnds', cite: D163.art(75, 6) },
    { of: ['resume', 'revoke'], who: 'licenser', within: workingDays(3), after: 'reported', cite: D163.art(75, 6) },
    {
      of: ['revoke'],
      who: 'licenser',
      within: workingDays(2),
      after: 'stopAsked',
      start: revokingFrom,
      cite: D163.art(76, 2, 'a'),
    },
    {
      of: ['begin'],
      who: 'person',
      whose: facility,
      within: monthsLimit(3),
      after: 'granted',
      missed: 'checkService',
      if: when.served(D163.art(75, 1, 'b')),
      cite: D163.art(75, 1, 'b'),
    },
  ],
  silences: [withdrawing, notGivenNew, suspendedStill, revokingFrom, lastDayOfMonths],
})
