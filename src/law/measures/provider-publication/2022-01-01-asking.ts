import { choice, number, optional, unit } from '../../fields.ts'
import { lacking, text, whyRefused } from '../../licensing/fields.ts'
import * as when from '../../licensing/rules.ts'
import { withdrawing } from '../../licensing/silences.ts'
import { D116 } from '../../sources/index.ts'

export const desk = ['publisherDesk'] as const
export const head = ['publisher'] as const
export const working = ['published', 'suspended'] as const
const unended = ['received', 'asked', 'complete', 'assigned', ...working] as const

const scope = choice('Dịch vụ đăng ký', {
  all: 'toàn bộ quy trình cai nghiện',
  counselling: 'tư vấn, xây dựng kế hoạch',
  treatment: 'điều trị cắt cơn, giải độc',
  education: 'giáo dục, phục hồi hành vi, nhân cách',
  labour: 'lao động trị liệu, học nghề, tái hòa nhập',
})

/** From the file to the publication under Decree 116/2021, and the publication made again. */
export const asking = {
  receive: {
    term: 'Tiếp nhận hồ sơ đăng ký cung cấp dịch vụ',
    by: desk,
    when: 'opens a case',
    becomes: 'received',
    says: { seatIn: unit('Xã, phường nơi đặt trụ sở, nơi cư trú', 'commune'), address: text('Địa chỉ cung cấp dịch vụ'), scope },
    brings: ['request'],
    sets: { received: 'happened' },
    seats: { commune: { said: 'seatIn' } },
    refuses: [{ if: when.isAssigned(D116.art(21)) }],
    cite: [D116.art(17, 1), D116.art(17, 2, 'a'), D116.art(20, 1)],
  },
  assign: {
    term: 'Ghi quyết định giao đơn vị công lập cung cấp dịch vụ',
    by: desk,
    when: 'opens a case',
    becomes: 'assigned',
    says: {
      seatIn: unit('Xã, phường nơi đặt trụ sở', 'commune'),
      address: text('Địa chỉ cung cấp dịch vụ'),
      scope,
      publishedNo: number('Số quyết định'),
    },
    brings: ['assignment'],
    sets: { published: 'happened' },
    seats: { commune: { said: 'seatIn' } },
    refuses: [{ if: when.notAssigned(D116.art(21)) }],
    cite: [D116.art(21, 1), D116.art(21, 3)],
  },
  askSupplement: {
    term: 'Yêu cầu bổ sung hồ sơ',
    by: desk,
    when: ['received'],
    becomes: 'asked',
    says: { lacking },
    makes: ['supplementLetter'],
    cite: [D116.art(17, 2, 'b')],
  },
  accept: {
    term: 'Xác nhận hồ sơ hợp lệ',
    by: desk,
    when: ['received', 'asked'],
    becomes: 'complete',
    says: {},
    brings: ['premisesProof', 'staffList', 'headCv'],
    sets: { complete: 'happened' },
    cite: [D116.art(17, 1), D116.art(17, 2, 'b')],
  },
  withdraw: {
    term: 'Ghi nhận rút hồ sơ',
    by: desk,
    when: ['received', 'asked', 'complete'],
    becomes: 'withdrawn',
    says: {},
    cite: [withdrawing],
  },
  publish: {
    term: 'Công bố đủ điều kiện cung cấp dịch vụ',
    by: head,
    when: ['complete'],
    becomes: 'published',
    says: { publishedNo: number('Số quyết định') },
    needs: ['request'],
    makes: ['publication'],
    sets: { published: 'happened' },
    cite: [D116.art(17, 2, 'b'), D116.art(17, 3), D116.art(20, 2)],
  },
  refuse: {
    term: 'Trả lời không công bố, nêu lý do',
    by: head,
    when: ['complete'],
    becomes: 'refused',
    says: { whyRefused, letterNo: number('Số văn bản') },
    makes: ['refusal'],
    sets: { refused: 'happened' },
    cite: [D116.art(17, 2, 'b')],
  },
  begin: {
    term: 'Ghi nhận bắt đầu cung cấp dịch vụ',
    by: desk,
    when: ['published'],
    says: {},
    sets: { serving: 'happened' },
    settles: 'checkService',
    cite: [D116.art(18, 1, 'b')],
  },
  concludeService: {
    term: 'Kết luận vì sao chưa cung cấp dịch vụ',
    by: desk,
    when: unended,
    says: { whyIdle: choice('Kết luận', { forceMajeure: 'do bất khả kháng', reason: 'có lý do', noReason: 'không có lý do' }) },
    settles: 'checkService',
    cite: [D116.art(18, 1, 'b')],
  },
  askRegrant: {
    term: 'Tiếp nhận hồ sơ hợp lệ đề nghị công bố lại',
    by: desk,
    when: working,
    says: {
      regrantFor: choice('Lý do', { head: 'đổi người đại diện', site: 'đổi địa điểm', suspension: 'hết thời hạn đình chỉ' }),
    },
    brings: { said: 'regrantFor', is: { head: 'newHeadCv', site: 'siteRequest', suspension: 'remedyReport' } },
    sets: { regrantAsked: 'happened' },
    refuses: [
      { if: when.wrongState(D116.art(19, 1)), field: 'regrantFor' },
      { if: when.suspensionRuns(D116.art(19, 1, 'b')), field: 'regrantFor' },
    ],
    cite: [D116.art(19, 1), D116.art(19, 2)],
  },
  republish: {
    term: 'Công bố lại',
    by: head,
    when: working,
    becomes: 'published',
    says: {
      publishedNo: number('Số quyết định'),
      address: optional(text('Địa chỉ mới')),
      seatIn: optional(unit('Xã, phường mới', 'commune')),
    },
    makes: ['republication'],
    sets: { republished: 'happened' },
    clears: ['regrantAsked', 'suspended', 'suspensionEnds'],
    seats: { commune: { said: 'seatIn' } },
    refuses: [{ if: when.notAskedAgain(D116.art(19, 3)) }, { if: when.askedBefore(D116.art(19, 1, 'b')) }],
    cite: [D116.art(19, 3), D116.art(19, 4)],
  },
  refuseRegrant: {
    term: 'Trả lời không công bố lại, nêu lý do',
    by: head,
    when: working,
    says: { whyRefused, letterNo: number('Số văn bản') },
    makes: ['refusal'],
    clears: ['regrantAsked'],
    refuses: [{ if: when.notAskedAgain(D116.art(19, 3)) }],
    cite: [D116.art(19, 3)],
  },
} as const
