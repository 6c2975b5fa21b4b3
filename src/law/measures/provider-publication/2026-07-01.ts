import { sheet } from '../../../engine/builder.ts'
import { monthsLimit, workingDays } from '../../../kernel/limit.ts'
import { anyDay, choice, number } from '../../fields.ts'
import * as when from '../../licensing/rules.ts'
import { noService } from '../../licensing/shutting.ts'
import { lastDayOfMonths, lateRecord, notGivenNew, suspendedStill, withdrawing } from '../../licensing/silences.ts'
import { D163 } from '../../sources/index.ts'
import { provider } from './2022-01-01.ts'
import { desk, head } from './2022-01-01-asking.ts'
import { from2025 } from './2025-07-01.ts'

const { lasts: _, openCases: __, ...rest } = from2025
const was = from2025.acts
const unended = ['received', 'asked', 'declined', 'complete', 'published', 'assigned', 'suspended'] as const
const form = (n: string) => `Mẫu ${n} phụ lục V NĐ 163/2026`

/** Publication under Decree 163/2026: five working days, three months of suspension, a report before its end, and taking the publication back. */
export const from2026 = sheet({
  ...rest,
  from: '2026-07-01',
  basis: 'L120',
  states: {
    ...from2025.states,
    declined: { term: 'đã trả lời không công bố, được bổ sung hồ sơ', kind: 'open' },
    revoked: { term: 'đã bị thu hồi công bố', kind: 'end', shuts: noService(D163.art(81, 5)) },
  },
  facts: {
    ...from2025.facts,
    demanded: 'ngày yêu cầu khắc phục bằng văn bản',
    reported: 'ngày nhận báo cáo kết quả khắc phục',
    remedied: 'ngày ghi nhận đã khắc phục',
    revoked: 'ngày thu hồi công bố',
  },
  documents: {
    ...from2025.documents,
    // Papers of old files, whose decree is over.
    newHeadCv: { term: from2025.documents.newHeadCv.term, form: 'Mẫu 13, 04 NĐ 116/2021' },
    siteConsent: { term: from2025.documents.siteConsent.term },
    process: { term: from2025.documents.process.term },
    founding: {
      term: `${from2025.documents.founding.term} (không phải nộp khi đã cung cấp mã số doanh nghiệp)`,
      cite: [D163.art(80, 1, 'b')],
    },
    premisesProof: { ...from2025.documents.premisesProof, cite: [D163.art(80, 1, 'c')] },
    diplomas: { term: 'Bản sao văn bằng, chứng chỉ phù hợp với dịch vụ đăng ký', cite: [D163.art(80, 2, 'c')] },
    request: { term: 'Văn bản đề nghị công bố, công bố lại', form: form('11'), cite: [D163.art(80, 1, 'a'), D163.art(80, 2, 'a')] },
    staffList: { term: from2025.documents.staffList.term, form: form('03'), cite: [D163.art(80, 1, 'd')] },
    headCv: {
      term: 'Tóm tắt lý lịch người đứng đầu hoặc cá nhân',
      form: form('04'),
      cite: [D163.art(80, 1, 'd'), D163.art(80, 2, 'b')],
      citeIn: { accept: [D163.art(80, 1, 'd')], acceptIndividual: [D163.art(80, 2, 'b')] },
    },
    publication: { term: 'Quyết định công bố', form: form('12'), cite: [D163.art(80, 3, 'b')] },
    republication: { term: 'Quyết định công bố lại', form: form('12'), cite: [D163.art(82, 4)] },
    remedyReport: { term: 'Báo cáo kết quả khắc phục', form: form('15'), cite: [D163.art(81, 5)] },
    violation: { term: 'Biên bản vi phạm', form: form('13'), cite: [D163.art(81, 2)] },
    headRequest: {
      term: 'Văn bản đề nghị công bố lại, tóm tắt lý lịch và văn bằng của người đứng đầu mới',
      form: form('11, 04'),
      cite: [D163.art(82, 2), D163.art(82, 2, 'a')],
    },
    siteRequest: {
      term: 'Văn bản đề nghị công bố lại, tài liệu về địa điểm mới',
      form: form('11'),
      cite: [D163.art(82, 2), D163.art(82, 3, 'a')],
    },
    suspension: { term: 'Quyết định đình chỉ', form: form('14'), cite: [D163.art(81, 2)] },
    assignment: { term: 'Quyết định giao nhiệm vụ cho đơn vị công lập', form: form('16'), cite: [D163.art(83, 1)] },
    proposal: { term: 'Tờ trình của PC04 về cơ sở công lập' },
    demand: { term: 'Yêu cầu khắc phục vi phạm' },
    resumption: { term: 'Thông báo đủ điều kiện tiếp tục' },
    revocation: { term: 'Quyết định thu hồi công bố' },
  },
  tasks: {
    checkService: { ...from2025.tasks.checkService, cite: D163.art(81, 1, 'b') },
    checkRemedy: { term: 'Tìm hiểu kết quả khắc phục vi phạm', who: 'publisherDesk', cite: D163.art(81, 1, 'c') },
  },
  acts: {
    receive: {
      ...was.receive,
      refuses: [{ if: when.isAssigned(D163.art(83)) }],
      cite: [D163.art(80, 1), D163.art(80, 2), D163.art(80, 3, 'a')],
    },
    assign: { ...was.assign, refuses: [{ if: when.notAssigned(D163.art(83)) }], cite: [D163.art(83, 1), D163.art(83, 3)] },
    askSupplement: { ...was.askSupplement, cite: [D163.art(80, 3, 'b')] },
    accept: {
      ...was.accept,
      when: ['received', 'asked', 'declined'],
      brings: ['founding', 'premisesProof', 'staffList', 'headCv'],
      refuses: [{ if: when.ofIndividual(D163.art(80, 2)) }],
      cite: [D163.art(80, 1), D163.art(80, 3, 'b')],
    },
    acceptIndividual: {
      ...was.acceptIndividual,
      when: ['received', 'asked', 'declined'],
      brings: ['headCv', 'diplomas'],
      refuses: [{ if: when.notOfIndividual(D163.art(80, 2)) }],
      cite: [D163.art(80, 2), D163.art(80, 3, 'b')],
    },
    propose: {
      term: 'PC04 trình công bố cơ sở công lập',
      by: desk,
      when: ['received'],
      becomes: 'complete',
      says: {},
      brings: ['proposal'],
      sets: { complete: 'happened' },
      refuses: [{ if: when.notFacility(D163.art(80, 4)) }],
      cite: [D163.art(80, 4)],
    },
    withdraw: { ...was.withdraw, when: ['received', 'asked', 'complete', 'declined'], cite: [withdrawing] },
    publish: { ...was.publish, cite: [D163.art(80, 3, 'b'), D163.art(80, 5)] },
    refuse: { ...was.refuse, becomes: 'declined', cite: [D163.art(80, 3, 'b')] },
    begin: { ...was.begin, cite: [D163.art(81, 1, 'b')] },
    concludeService: { ...was.concludeService, when: unended, cite: [D163.art(81, 1, 'b')] },
    askRegrant: {
      ...was.askRegrant,
      when: ['published'],
      says: { regrantFor: choice('Lý do', { head: 'đổi người đứng đầu', site: 'đổi địa điểm' }) },
      brings: { said: 'regrantFor', is: { head: 'headRequest', site: 'siteRequest' } },
      refuses: [],
      cite: [D163.art(82, 1), D163.art(82, 2), D163.art(82, 3)],
    },
    republish: {
      ...was.republish,
      when: ['published'],
      clears: ['regrantAsked'],
      refuses: [{ if: when.notAskedAgain(D163.art(82, 4)) }],
      cite: [D163.art(82, 4), D163.art(82, 5)],
    },
    refuseRegrant: {
      ...was.refuseRegrant,
      refuses: [{ if: when.notAskedAgain(D163.art(82, 4)) }],
      cite: [D163.art(82, 4)],
    },
    demand: {
      term: 'Yêu cầu khắc phục vi phạm',
      by: ['publisherDesk', 'providerInspector'],
      when: ['published'],
      says: {},
      makes: ['demand'],
      sets: { demanded: 'happened' },
      clears: ['remedied'],
      cite: [D163.art(81, 1, 'c'), D163.art(81, 1, 'd')],
    },
    remedied: {
      term: 'Ghi nhận đã khắc phục vi phạm',
      by: ['publisherDesk', 'providerInspector'],
      when: ['published'],
      says: {},
      sets: { remedied: 'happened' },
      clears: ['demanded'],
      settles: 'checkRemedy',
      cite: [D163.art(81, 1, 'c'), D163.art(81, 1, 'd')],
    },
    concludeRemedy: {
      term: 'Kết luận chưa khắc phục vi phạm',
      by: ['publisherDesk', 'providerInspector'],
      when: unended,
      says: {},
      settles: 'checkRemedy',
      cite: [D163.art(81, 1, 'c'), D163.art(81, 1, 'd')],
    },
    recordViolation: {
      ...was.recordViolation,
      refuses: [{ if: when.recordedLate(3)(D163.art(81, 2)), field: 'late' }],
      cite: [D163.art(81, 2)],
    },
    dropViolation: { ...was.dropViolation, refuses: [{ if: when.nothingFound(D163.art(81, 2)) }], cite: [D163.art(81, 2)] },
    suspend: {
      ...was.suspend,
      says: {
        decisionNo: number('Số quyết định'),
        ground: choice('Lý do', {
          conditions: 'không bảo đảm điều kiện ở Điều 79',
          noService: '6 tháng liên tục không cung cấp dịch vụ',
          breach: 'vi phạm khoản 8 Điều 32 Luật, không khắc phục trong 15 ngày làm việc',
          other: 'vi phạm khác, không khắc phục trong 15 ngày làm việc',
        }),
        until: anyDay('Đình chỉ đến ngày'),
      },
      clears: ['found', 'recorded', 'demanded', 'reported'],
      refuses: [
        { if: when.outsideSuspension(3, 3)(D163.art(81, 1)), field: 'until' },
        { if: when.noRecord(D163.art(81, 2)) },
        { if: when.stillInTime('noService', 6, 'published')(D163.art(81, 1, 'b')), field: 'ground' },
        { if: when.servingAlready('noService')(D163.art(81, 1, 'b')), field: 'ground' },
        { if: { ...when.notDemanded(D163.art(81, 1, 'c')), start: D163.art(81, 1, 'd') }, field: 'ground' },
      ],
      cite: [D163.art(81, 1), D163.art(81, 2)],
    },
    report: {
      term: 'Tiếp nhận báo cáo kết quả khắc phục',
      by: desk,
      when: ['suspended'],
      says: {},
      brings: ['remedyReport'],
      sets: { reported: 'happened' },
      cite: [D163.art(81, 5), suspendedStill],
    },
    resume: {
      term: 'Thông báo đủ điều kiện tiếp tục cung cấp dịch vụ',
      by: head,
      when: ['suspended'],
      becomes: 'published',
      says: { letterNo: number('Số thông báo') },
      needs: ['remedyReport'],
      makes: ['resumption'],
      clears: ['suspended', 'suspensionEnds', 'reported'],
      refuses: [{ if: when.noReport(D163.art(81, 5)) }, { if: when.suspensionRuns(D163.art(81, 5)) }],
      cite: [D163.art(81, 5), D163.art(81, 5, 'a')],
    },
    revoke: {
      term: 'Thu hồi công bố',
      by: head,
      when: ['suspended'],
      becomes: 'revoked',
      says: { decisionNo: number('Số quyết định') },
      makes: ['revocation'],
      sets: { revoked: 'happened' },
      cite: [D163.art(81, 5, 'b')],
    },
    giveUp: was.giveUp,
  },
  clocks: [
    { of: ['publish', 'refuse'], who: 'publisher', within: workingDays(5), after: 'complete', cite: D163.art(80, 3, 'b') },
    { of: ['republish', 'refuseRegrant'], who: 'publisher', within: workingDays(5), after: 'regrantAsked', cite: D163.art(82, 4) },
    {
      of: ['remedied'],
      who: 'person',
      whose: provider,
      within: workingDays(15),
      after: 'demanded',
      missed: 'checkRemedy',
      start: D163.art(81, 1, 'd'),
      cite: D163.art(81, 1, 'c'),
    },
    { of: ['suspend', 'dropViolation'], who: 'publisher', within: workingDays(3), after: 'recorded', cite: D163.art(81, 2) },
    { of: ['report'], who: 'person', whose: provider, within: workingDays(3), before: 'suspensionEnds', cite: D163.art(81, 5) },
    { of: ['resume', 'revoke'], who: 'publisher', within: workingDays(3), after: 'reported', cite: D163.art(81, 5) },
    {
      of: ['begin'],
      who: 'person',
      whose: provider,
      within: monthsLimit(6),
      after: 'published',
      missed: 'checkService',
      if: when.served(D163.art(81, 1, 'b')),
      cite: D163.art(81, 1, 'b'),
    },
  ],
  silences: [withdrawing, notGivenNew, suspendedStill, lastDayOfMonths, lateRecord],
})
