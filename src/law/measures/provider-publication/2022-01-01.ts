import { sheet } from '../../../engine/builder.ts'
import { monthsLimit, workingDays } from '../../../kernel/limit.ts'
import * as when from '../../licensing/rules.ts'
import { noService } from '../../licensing/shutting.ts'
import { lastDayOfMonths, lateRecord, notGivenNew, withdrawing } from '../../licensing/silences.ts'
import { D116 } from '../../sources/index.ts'
import { asking } from './2022-01-01-asking.ts'
import { ending } from './2022-01-01-ending.ts'

const form = (n: string) => `Mẫu ${n} NĐ 116/2021`
/** As articles 18 of Decree 116 and 81 of Decree 163 call it. */
export const provider = 'tổ chức, cá nhân cung cấp dịch vụ'

/** Publication of those who rehabilitate people at home and in the community, under Decree 116/2021. Its case is about the provider. */
export const from2022 = sheet({
  measure: 'provider-publication',
  from: '2022-01-01',
  term: 'Công bố nơi cung cấp dịch vụ cai nghiện tại gia đình, cộng đồng',
  basis: 'D116',
  about: ['provider', 'centre', 'health-centre', 'clinic'],
  routes: {
    organisation: 'tổ chức',
    individual: 'cá nhân',
    facility: 'cơ sở cai nghiện',
    assigned: 'đơn vị sự nghiệp công lập được giao nhiệm vụ',
  },
  states: {
    received: { term: 'đã nhận hồ sơ, chờ xem hồ sơ đủ chưa', kind: 'open' },
    asked: { term: 'chờ bổ sung hồ sơ', kind: 'open' },
    complete: { term: 'hồ sơ hợp lệ, chờ công bố', kind: 'open' },
    published: { term: 'đã công bố đủ điều kiện', kind: 'open', works: true },
    assigned: { term: 'được giao nhiệm vụ', kind: 'open', works: true },
    suspended: { term: 'đang bị đình chỉ cung cấp dịch vụ', kind: 'open', shuts: noService(notGivenNew) },
    refused: { term: 'không được công bố', kind: 'end' },
    withdrawn: { term: 'đã rút hồ sơ', kind: 'end' },
    ended: { term: 'đã thôi cung cấp dịch vụ', kind: 'end', shuts: noService(withdrawing) },
  },
  facts: {
    received: 'ngày nhận hồ sơ',
    complete: 'ngày nhận hồ sơ hợp lệ',
    published: 'ngày công bố',
    refused: 'ngày trả lời không công bố',
    serving: 'ngày bắt đầu cung cấp dịch vụ',
    regrantAsked: 'ngày nhận hồ sơ công bố lại hợp lệ',
    republished: 'ngày công bố lại',
    found: 'ngày phát hiện vi phạm',
    recorded: 'ngày lập biên bản vi phạm',
    suspended: 'ngày bị đình chỉ',
    suspensionEnds: 'ngày hết thời hạn đình chỉ',
    reported: 'ngày báo cáo kết quả khắc phục',
    ended: 'ngày thôi cung cấp dịch vụ',
  },
  documents: {
    request: { term: 'Văn bản đề nghị công bố, công bố lại', form: form('13'), cite: [D116.art(17, 1, 'a')] },
    founding: {
      term: 'Bản sao quyết định thành lập, cho phép thành lập hoặc giấy chứng nhận đăng ký doanh nghiệp',
      cite: [D116.art(17, 1, 'b')],
    },
    premisesProof: { term: 'Tài liệu chứng minh cơ sở vật chất, trang thiết bị', cite: [D116.art(17, 1, 'c')] },
    staffList: {
      term: 'Danh sách nhân viên kèm văn bằng, chứng chỉ, phiếu lý lịch tư pháp',
      form: form('03'),
      cite: [D116.art(17, 1, 'd')],
    },
    headCv: { term: 'Lý lịch tóm tắt người đứng đầu hoặc cá nhân', form: form('04'), cite: [D116.art(17, 1, 'd')] },
    process: { term: 'Dự kiến quy trình cung cấp dịch vụ', cite: [D116.art(17, 1, 'đ')] },
    newHeadCv: {
      term: 'Văn bản đề nghị công bố lại, lý lịch tóm tắt và văn bằng, chứng chỉ, phiếu lý lịch tư pháp của người đại diện mới',
      form: form('13, 04'),
      cite: [D116.art(19, 2, 'a'), D116.art(19, 2, 'b')],
    },
    siteRequest: {
      term: 'Văn bản đề nghị công bố lại, giấy tờ về địa điểm mới',
      form: form('13'),
      cite: [D116.art(19, 2, 'a'), D116.art(19, 2, 'b')],
    },
    supplementLetter: { term: 'Văn bản yêu cầu bổ sung hồ sơ' },
    publication: { term: 'Quyết định công bố', form: form('14'), cite: [D116.art(17, 2, 'b')] },
    republication: { term: 'Quyết định công bố lại', form: form('14'), cite: [D116.art(19, 3)] },
    refusal: { term: 'Văn bản trả lời không công bố, nêu lý do' },
    remedyReport: {
      term: 'Văn bản đề nghị công bố lại, báo cáo khắc phục',
      form: form('13, 17'),
      cite: [D116.art(19, 2, 'a'), D116.art(19, 2, 'b')],
    },
    violation: { term: 'Biên bản vi phạm', form: form('15'), cite: [D116.art(18, 3, 'a')] },
    suspension: { term: 'Quyết định đình chỉ', form: form('16'), cite: [D116.art(18, 3, 'a')] },
    assignment: { term: 'Quyết định giao nhiệm vụ cho đơn vị công lập', form: form('18'), cite: [D116.art(21, 1)] },
  },
  seats: { commune: { term: 'xã, phường nơi đặt trụ sở', unitKind: 'commune' } },
  intervals: {},
  tasks: {
    checkService: { term: 'Tìm hiểu vì sao chưa cung cấp dịch vụ (bất khả kháng?)', who: 'publisherDesk', cite: D116.art(18, 1, 'b') },
  },
  acts: { ...asking, ...ending },
  clocks: [
    { of: ['publish', 'refuse'], who: 'publisher', within: workingDays(10), after: 'complete', cite: D116.art(17, 2, 'b') },
    { of: ['republish', 'refuseRegrant'], who: 'publisher', within: workingDays(10), after: 'regrantAsked', cite: D116.art(19, 3) },
    { of: ['suspend', 'dropViolation'], who: 'publisher', within: workingDays(5), after: 'recorded', cite: D116.art(18, 3, 'a') },
    {
      of: ['begin'],
      who: 'person',
      whose: provider,
      within: monthsLimit(6),
      after: 'published',
      missed: 'checkService',
      if: when.served(D116.art(18, 1, 'b')),
      cite: D116.art(18, 1, 'b'),
    },
  ],
  silences: [withdrawing, notGivenNew, lastDayOfMonths, lateRecord],
})
