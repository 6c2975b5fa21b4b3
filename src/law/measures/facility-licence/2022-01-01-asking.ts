import { anyDay, choice, number, when as only, optional, unit, whole } from '../../fields.ts'
import { lacking, text, whyRefused } from '../../licensing/fields.ts'
import * as when from '../../licensing/rules.ts'
import { withdrawing } from '../../licensing/silences.ts'
import { D116 } from '../../sources/index.ts'

export const desk = ['licenceDesk'] as const
export const head = ['licenser'] as const
const waiting = ['received', 'asked'] as const
export const working = ['licensed', 'suspended'] as const
const unended = [...waiting, 'complete', ...working] as const

/** From the file to the licence under Decree 116/2021, and the licence given again. */
export const asking = {
  receive: {
    term: 'Tiếp nhận hồ sơ đề nghị cấp giấy phép',
    by: desk,
    when: 'opens a case',
    becomes: 'received',
    says: {
      seatIn: unit('Xã, phường nơi đặt trụ sở', 'commune'),
      address: text('Địa chỉ trụ sở'),
    },
    brings: ['request'],
    sets: { received: 'happened' },
    seats: { commune: { said: 'seatIn' } },
    cite: [D116.art(11, 1), D116.art(11, 2, 'a')],
  },
  askSupplement: {
    term: 'Yêu cầu bổ sung hồ sơ',
    by: desk,
    when: ['received'],
    becomes: 'asked',
    says: { lacking },
    makes: ['supplementLetter'],
    cite: [D116.art(11, 2, 'b')],
  },
  accept: {
    term: 'Xác nhận hồ sơ đủ, hợp lệ',
    by: desk,
    when: waiting,
    becomes: 'complete',
    says: {
      premises: choice('Nhà, đất', { own: 'của cơ sở', rented: 'thuê' }),
      leaseUntil: only(anyDay('Hợp đồng thuê đến ngày'), 'premises', 'rented'),
    },
    brings: ['founding', 'siteConsent', 'premisesProof', 'staffList', 'headCv', 'headTraining', 'finance'],
    sets: { complete: 'happened' },
    refuses: [{ if: when.leaseTooShort(D116.art(9, 2)), field: 'leaseUntil' }],
    cite: [D116.art(9, 2), D116.art(11, 1), D116.art(11, 2, 'b')],
  },
  withdraw: {
    term: 'Ghi nhận cơ sở rút hồ sơ',
    by: desk,
    when: ['received', 'asked', 'complete'],
    becomes: 'withdrawn',
    says: {},
    cite: [withdrawing],
  },
  grant: {
    term: 'Cấp giấy phép hoạt động',
    by: head,
    when: ['complete'],
    becomes: 'licensed',
    says: {
      licenceNo: number('Số giấy phép'),
      scope: text('Phạm vi hoạt động'),
      capacity: optional(whole('Quy mô', 1, 5000, 'người')),
      validUntil: optional(anyDay('Có giá trị đến ngày (nếu giấy phép ghi)')),
    },
    needs: ['request', 'founding', 'premisesProof', 'staffList', 'headCv', 'finance'],
    makes: ['licence'],
    sets: { granted: 'happened', validUntil: { said: 'validUntil' } },
    cite: [D116.art(10), D116.art(11, 2, 'b'), D116.art(11, 3)],
  },
  refuse: {
    term: 'Trả lời không cấp giấy phép, nêu lý do',
    by: head,
    when: ['complete'],
    becomes: 'refused',
    says: { whyRefused, letterNo: number('Số văn bản') },
    makes: ['refusal'],
    sets: { refused: 'happened' },
    cite: [D116.art(11, 2, 'b')],
  },
  begin: {
    term: 'Ghi nhận bắt đầu cung cấp dịch vụ',
    by: desk,
    when: ['licensed'],
    says: {},
    sets: { serving: 'happened' },
    settles: 'checkService',
    cite: [D116.art(13, 1, 'b')],
  },
  concludeService: {
    term: 'Kết luận vì sao chưa cung cấp dịch vụ',
    by: desk,
    when: unended,
    says: { whyIdle: choice('Kết luận', { forceMajeure: 'do bất khả kháng', reason: 'có lý do', noReason: 'không có lý do' }) },
    settles: 'checkService',
    cite: [D116.art(13, 1, 'b')],
  },
  askRegrant: {
    term: 'Tiếp nhận hồ sơ hợp lệ đề nghị cấp lại giấy phép',
    by: desk,
    when: working,
    says: {
      regrantFor: choice('Lý do cấp lại', {
        lost: 'giấy phép mất, hỏng',
        head: 'đổi người đứng đầu',
        site: 'đổi địa điểm',
        suspension: 'hết thời hạn đình chỉ',
      }),
    },
    brings: { said: 'regrantFor', is: { lost: 'lossRecord', head: 'newHeadCv', site: 'siteRequest', suspension: 'remedyReport' } },
    sets: { regrantAsked: 'happened' },
    refuses: [
      { if: when.wrongState(D116.art(12, 1)), field: 'regrantFor' },
      { if: when.suspensionRuns(D116.art(12, 1, 'd')), field: 'regrantFor' },
    ],
    cite: [D116.art(12, 1), D116.art(12, 2)],
  },
  regrant: {
    term: 'Cấp lại giấy phép hoạt động',
    by: head,
    when: working,
    becomes: 'licensed',
    says: {
      licenceNo: number('Số giấy phép'),
      address: optional(text('Địa chỉ mới')),
      seatIn: optional(unit('Xã, phường mới nơi đặt trụ sở', 'commune')),
    },
    makes: ['licence'],
    sets: { regranted: 'happened' },
    clears: ['regrantAsked', 'suspended', 'suspensionEnds'],
    seats: { commune: { said: 'seatIn' } },
    refuses: [{ if: when.notAskedAgain(D116.art(12, 3, 'b')) }, { if: when.askedBefore(D116.art(12, 1, 'd')) }],
    cite: [D116.art(12, 3, 'b')],
  },
  refuseRegrant: {
    term: 'Trả lời không cấp lại, nêu lý do',
    by: head,
    when: working,
    says: { whyRefused, letterNo: number('Số văn bản') },
    makes: ['refusal'],
    clears: ['regrantAsked'],
    refuses: [{ if: when.notAskedAgain(D116.art(12, 3, 'b')) }],
    cite: [D116.art(12, 3, 'b')],
  },
  expire: {
    term: 'Ghi nhận giấy phép hết thời hạn',
    by: desk,
    when: working,
    becomes: 'expired',
    says: {},
    refuses: [{ if: { ...when.stillValid(D116.art(87, 1)), start: withdrawing } }],
    cite: [withdrawing],
  },
} as const
