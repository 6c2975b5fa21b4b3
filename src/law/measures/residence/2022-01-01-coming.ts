import { anyDay, choice, name, note, number, optional, pastDay, unit, yes } from '../../fields.ts'
import { D116, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { besideTheMeasure, transferring } from './silences.ts'

export const house = { by: ['voluntaryCentre'], seat: 'facility' } as const
export const head = { by: ['facilityHead'], seat: 'facility' } as const
export const inside = ['living', 'apart'] as const
export const unended = [...inside, 'away'] as const

/** Coming to live in the house, where somebody lives in it, and leaving it. */
export const coming = {
  arrive: {
    term: 'Ghi nhận người vào ở cơ sở, phổ biến nội quy',
    ...house,
    when: 'opens a case',
    becomes: 'living',
    says: {
      basisNo: number('Số quyết định, hợp đồng'),
      decidedOn: pastDay('Ngày ký quyết định, hợp đồng'),
      admittedOn: pastDay('Ngày vào cơ sở'),
      termEnds: optional(anyDay('Ngày hết thời hạn (nếu đã biết)')),
    },
    brings: ['basis'],
    sets: {
      decided: { said: 'decidedOn' },
      admitted: { said: 'admittedOn' },
      regimeFrom: { said: 'admittedOn' },
      termEnds: { said: 'termEnds' },
    },
    seats: { facility: 'signer' },
    refuses: [{ if: when.under12(L73.art(33, 1)) }, { if: when.routeOfMinors(D116.art(72, 1)), field: 'admittedOn' }],
    cite: [D116.art(22, 1), D116.art(64, 2)],
  },
  settle: {
    term: 'Bố trí người mới tiếp nhận vào ở, phổ biến nội quy',
    ...house,
    when: ['expected'],
    becomes: 'living',
    says: { rulesTold: yes('Đã phổ biến nội quy, giới thiệu chương trình cai nghiện') },
    refuses: [{ if: when.under12(L73.art(33, 1)) }, { if: when.rulesUntold(D116.art(22, 1)), field: 'rulesTold' }],
    cite: [D116.art(22, 1), D116.art(64, 2)],
  },
  notOpen: {
    term: 'Không mở hồ sơ sinh hoạt: người đó không ở lại, hoặc đã có hồ sơ',
    ...house,
    when: ['expected'],
    becomes: 'notOpened',
    says: { whyNotOpened: choice('Lý do', { open: 'đã có hồ sơ sinh hoạt đang mở', gone: 'không ở lại cơ sở', error: 'ghi nhầm' }) },
    cite: [besideTheMeasure],
  },
  noteEnd: {
    term: 'Ghi ngày hết thời hạn đã được báo',
    ...house,
    when: unended,
    says: { termEnds: anyDay('Ngày hết thời hạn') },
    sets: { termEnds: { said: 'termEnds' } },
    cite: [D116.art(62, 1)],
  },
  placeInTeam: {
    term: 'Sắp xếp vào khu, đội, tổ',
    ...house,
    when: inside,
    says: {
      area: choice('Khu', { adults: 'khu nam', women: 'khu nữ', minors: 'khu người dưới 18 tuổi', infectious: 'khu cách ly y tế' }),
      team: number('Đội, tổ'),
      keeper: name('Người phụ trách'),
    },
    refuses: [
      { if: when.withAdults(D116.art(55, 4)), field: 'area' },
      { if: when.withMinors(D116.art(55, 4)), field: 'area' },
    ],
    cite: [D116.art(64, 2), D116.art(55, 4)],
  },
  transfer: {
    term: 'Chuyển sang cơ sở cai nghiện khác',
    ...house,
    when: ['living'],
    says: { toFacility: unit('Cơ sở nơi đến', 'centre') },
    seats: { facility: { said: 'toFacility' } },
    cite: [transferring],
  },
  goAway: {
    term: 'Ghi nhận người đó vắng cơ sở',
    ...house,
    when: inside,
    becomes: 'away',
    says: {
      whyAway: choice('Lý do', {
        hospital: 'điều trị ở bệnh viện',
        leave: 'về chịu tang',
        proceedings: 'phục vụ tố tụng',
        suspended: 'được tạm đình chỉ',
        escaped: 'tự ý rời cơ sở, bỏ trốn',
      }),
    },
    clears: ['apartUntil'],
    cite: [D116.art(64, 1)],
  },
  comeBack: {
    term: 'Ghi nhận người đó trở lại cơ sở',
    ...house,
    when: ['away'],
    becomes: 'living',
    says: {},
    sets: { regimeFrom: 'happened' },
    cite: [D116.art(64, 1)],
  },
  tellIllness: {
    term: 'Báo cơ quan cấp tỉnh và gia đình về người bệnh vượt khả năng của cơ sở',
    ...head,
    when: unended,
    says: { familyTold: name('Đã báo: cha, mẹ, người giám hộ, gia đình') },
    cite: [D116.art(67, 2)],
  },
  leave: {
    term: 'Ghi nhận rời cơ sở, trả đồ gửi lưu ký',
    ...house,
    when: unended,
    becomes: 'left',
    says: {
      whyLeft: choice('Lý do', {
        served: 'hết thời hạn, hoàn thành',
        eased: 'được miễn phần còn lại, tạm đình chỉ',
        ended: 'chấm dứt hợp đồng, rời cơ sở',
        prison: 'chấp hành án phạt tù, bị hủy quyết định',
        protection: 'chuyển cơ sở bảo trợ xã hội',
        dead: 'chết (hồ sơ cai nghiện ghi thủ tục)',
      }),
      depositBack: yes('Đã trả lại tiền, đồ vật, văn bằng gửi lưu ký'),
      leftNote: optional(note('Ghi thêm')),
    },
    cite: [D116.art(62, 4), D116.art(38, 1)],
  },
} as const
