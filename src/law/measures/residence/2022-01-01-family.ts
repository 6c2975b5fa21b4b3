import { choice, name, note, number, optional, whole, yes } from '../../fields.ts'
import { D116 } from '../../sources/index.ts'
import { head, house } from './2022-01-01-coming.ts'
import * as when from './rules.ts'
import { calendarWeek, volunteersRegime } from './silences.ts'

/** Whom the limits of Decree 116 are about (docs/decisions/0424). */
const named = ['compulsory', 'minor'] as const
const visits = D116.art(69, 1)
/** Article 69 is of adults; minors have it by article 72. */
const ofMinors = D116.art(72, 1)

/** Time and week, whatever else a text adds. */
export const visitTimes = [
  { if: { ...when.visitNeedsHead(named, 120, '2 giờ')(visits), start: ofMinors }, field: 'headAgreed' },
  { if: { ...when.visitTooLong(named, 240, '4 giờ')(visits), start: ofMinors }, field: 'minutes' },
  { if: { ...when.secondThisWeek(named)(visits), start: [ofMinors, calendarWeek] } },
] as const

const visit = {
  term: 'Ghi một lần thăm gặp',
  ...house,
  when: ['living', 'apart'],
  says: {
    who: name('Thân nhân, quan hệ'),
    visitors: whole('Số thân nhân', 1, 20, 'người'),
    minutes: whole('Thời gian', 1, 720, 'phút'),
    headAgreed: yes('Người đứng đầu cơ sở đồng ý cho gặp lâu hơn'),
  },
  sets: { visited: 'happened' },
  refuses: [...visitTimes, { if: { ...when.tooManyVisitors(named)(visits), start: ofMinors }, field: 'visitors' }],
  cite: [visits, ofMinors, calendarWeek, volunteersRegime],
} as const

/** The family: visits, a room for couples, letters, money and gifts. */
export const family = {
  visit,
  coupleVisit: {
    term: 'Cho gặp vợ, chồng ở phòng riêng',
    ...head,
    when: ['living'],
    says: { hours: whole('Số giờ', 1, 96, 'giờ') },
    sets: { coupled: 'happened' },
    refuses: [
      { if: when.moreThan48Hours(visits), field: 'hours' },
      { if: { ...when.secondThisMonth(visits), start: calendarWeek } },
      { if: when.forCourtOnly(volunteersRegime) },
    ],
    cite: [visits, calendarWeek, volunteersRegime],
  },
  receiveGift: {
    term: 'Kiểm tra, chuyển thư, tiền, quà',
    ...house,
    when: ['living', 'apart'],
    says: {
      giftKind: choice('Loại', { letter: 'thư', money: 'tiền, vật có giá trị (vào lưu ký)', goods: 'quà, đồ dùng' }),
      forbidden: yes('Có rượu, bia, thuốc lá, chất kích thích, đồ vật cấm'),
      depositNo: optional(number('Số trang sổ lưu ký')),
      giftNote: optional(note('Ghi thêm')),
    },
    refuses: [{ if: when.forbiddenGift(D116.art(69, 3)), field: 'forbidden' }],
    cite: [D116.art(69, 3)],
  },
} as const
