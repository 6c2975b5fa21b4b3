import { sheet } from '../../../engine/builder.ts'
import { monthsLimit, workingDays } from '../../../kernel/limit.ts'
import * as when from '../../licensing/rules.ts'
import { noIntake } from '../../licensing/shutting.ts'
import { lastDayOfMonths, notGivenNew, revokingFrom, withdrawing } from '../../licensing/silences.ts'
import { D116 } from '../../sources/index.ts'
import { asking } from './2022-01-01-asking.ts'
import { ending } from './2022-01-01-ending.ts'

const form = (n: string) => `Mẫu ${n} NĐ 116/2021`

/** Licence of a private rehabilitation facility under Decree 116/2021. Its case is about the facility. */
export const from2022 = sheet({
  measure: 'facility-licence',
  from: '2022-01-01',
  term: 'Giấy phép hoạt động cai nghiện ma túy tự nguyện của cơ sở tư nhân',
  basis: 'D116',
  about: ['centre'],
  routes: { private: 'cơ sở cai nghiện tư nhân' },
  states: {
    received: { term: 'đã nhận hồ sơ, chờ xem hồ sơ đủ chưa', kind: 'open' },
    asked: { term: 'chờ bổ sung hồ sơ', kind: 'open' },
    complete: { term: 'hồ sơ hợp lệ, chờ quyết định', kind: 'open' },
    licensed: { term: 'đang có giấy phép', kind: 'open', works: true },
    suspended: { term: 'đang bị đình chỉ hoạt động', kind: 'open', shuts: noIntake(notGivenNew) },
    refused: { term: 'không được cấp giấy phép', kind: 'end' },
    withdrawn: { term: 'đã rút hồ sơ', kind: 'end' },
    revoked: { term: 'đã bị thu hồi giấy phép', kind: 'end', shuts: noIntake(D116.art(14)) },
    expired: { term: 'giấy phép hết thời hạn', kind: 'end', shuts: noIntake(withdrawing) },
  },
  facts: {
    received: 'ngày nhận hồ sơ',
    complete: 'ngày nhận hồ sơ hợp lệ',
    granted: 'ngày cấp giấy phép',
    validUntil: 'ngày giấy phép hết giá trị',
    refused: 'ngày trả lời không cấp',
    serving: 'ngày bắt đầu cung cấp dịch vụ',
    regrantAsked: 'ngày nhận hồ sơ cấp lại hợp lệ',
    regranted: 'ngày cấp lại giấy phép',
    found: 'ngày phát hiện vi phạm',
    suspended: 'ngày bị đình chỉ',
    suspensionEnds: 'ngày hết thời hạn đình chỉ',
    reported: 'ngày báo cáo kết quả khắc phục',
    stopAsked: 'ngày nhận văn bản đề nghị dừng hoạt động',
    revoked: 'ngày thu hồi giấy phép',
    revocationTold: 'ngày thông báo việc thu hồi',
  },
  documents: {
    request: { term: 'Văn bản đề nghị cấp, cấp lại giấy phép', form: form('01'), cite: [D116.art(11, 1, 'a')] },
    founding: {
      term: 'Bản sao quyết định thành lập, cho phép thành lập hoặc giấy chứng nhận đăng ký doanh nghiệp',
      cite: [D116.art(11, 1, 'b')],
    },
    siteConsent: { term: 'Văn bản của Chủ tịch UBND cấp huyện chấp thuận đặt trụ sở', form: form('02b'), cite: [D116.art(11, 1, 'c')] },
    premisesProof: { term: 'Tài liệu chứng minh cơ sở vật chất, trang thiết bị', cite: [D116.art(11, 1, 'd')] },
    staffList: { term: 'Danh sách nhân viên kèm văn bằng, chứng chỉ', form: form('03'), cite: [D116.art(11, 1, 'đ')] },
    headCv: { term: 'Lý lịch tóm tắt người đứng đầu', form: form('04'), cite: [D116.art(11, 1, 'đ')] },
    headTraining: {
      term: 'Giấy xác nhận người đứng đầu đã được đào tạo, tập huấn hoặc đã làm việc tại cơ sở cai nghiện',
      cite: [D116.art(11, 1, 'đ')],
    },
    newHeadCv: {
      term: 'Văn bản đề nghị cấp lại, lý lịch tóm tắt và văn bằng, chứng chỉ của người đứng đầu mới',
      form: form('01, 04'),
      cite: [D116.art(12, 2, 'a'), D116.art(12, 2, 'c')],
    },
    finance: { term: 'Phương án tài chính', form: form('05'), cite: [D116.art(11, 1, 'e')] },
    supplementLetter: { term: 'Văn bản yêu cầu bổ sung hồ sơ' },
    licence: { term: 'Giấy phép hoạt động', form: form('06'), cite: [D116.art(11, 3)] },
    refusal: { term: 'Văn bản trả lời không cấp, nêu lý do' },
    lossRecord: {
      term: 'Văn bản đề nghị cấp lại, biên bản mất, hỏng giấy phép',
      form: form('01, 07'),
      cite: [D116.art(12, 2, 'a'), D116.art(12, 2, 'b')],
    },
    siteRequest: {
      term: 'Văn bản đề nghị cấp lại, tài liệu chứng minh cơ sở vật chất, trang thiết bị tại trụ sở mới',
      form: form('01'),
      cite: [D116.art(12, 2, 'a'), D116.art(12, 2, 'd')],
    },
    remedyReport: {
      term: 'Văn bản đề nghị cấp lại, báo cáo khắc phục sau đình chỉ',
      form: form('01, 08'),
      cite: [D116.art(12, 2, 'a'), D116.art(12, 2, 'đ')],
    },
    violation: {
      term: 'Biên bản vi phạm',
      form: form('09'),
      cite: [D116.art(13, 3, 'a'), D116.art(14, 2, 'b')],
      citeIn: { suspend: [D116.art(13, 3, 'a')] },
    },
    suspension: { term: 'Quyết định đình chỉ hoạt động', form: form('10'), cite: [D116.art(13, 3, 'a')] },
    stopRequest: { term: 'Văn bản đề nghị dừng hoạt động', form: form('11'), cite: [D116.art(14, 1, 'a')] },
    revocation: { term: 'Quyết định thu hồi giấy phép', form: form('12'), cite: [D116.art(14, 2, 'b')] },
  },
  seats: { commune: { term: 'xã, phường nơi đặt trụ sở', unitKind: 'commune' } },
  intervals: {},
  tasks: {
    checkService: { term: 'Tìm hiểu vì sao chưa cung cấp dịch vụ (bất khả kháng?)', who: 'licenceDesk', cite: D116.art(13, 1, 'b') },
  },
  acts: { ...asking, ...ending },
  clocks: [
    { of: ['grant', 'refuse'], who: 'licenser', within: workingDays(15), after: 'complete', cite: D116.art(11, 2, 'b') },
    { of: ['regrant', 'refuseRegrant'], who: 'licenser', within: workingDays(10), after: 'regrantAsked', cite: D116.art(12, 3, 'b') },
    {
      of: ['suspend', 'revoke', 'dropViolation'],
      who: 'licenser',
      within: workingDays(5),
      after: 'found',
      // To suspend; to revoke within the same time by the other.
      start: D116.art(14, 2, 'b'),
      cite: D116.art(13, 3, 'a'),
    },
    { of: ['revoke'], who: 'licenser', within: workingDays(2), after: 'stopAsked', start: revokingFrom, cite: D116.art(14, 2, 'a') },
    {
      of: ['begin'],
      who: 'person',
      whose: 'cơ sở cai nghiện ma túy tự nguyện',
      within: monthsLimit(3),
      after: 'granted',
      missed: 'checkService',
      if: when.served(D116.art(13, 1, 'b')),
      cite: D116.art(13, 1, 'b'),
    },
  ],
  silences: [withdrawing, notGivenNew, lastDayOfMonths, revokingFrom],
})
