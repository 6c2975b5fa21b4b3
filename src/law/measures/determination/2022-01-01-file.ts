import { choice, note, number, optional, pastDay, pastMoment, unit, whole, yes } from '../../fields.ts'
import { noTimeLimit, otherExcuses } from '../../silences.ts'
import { D109, L73, LHAV } from '../../sources/index.ts'
import { makerSeats, makers, undetermined, unended } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'
import { custody, staying, youngest } from './silences.ts'

const maker = { by: makers, seat: makerSeats } as const
export const opening = {
  foundOn: pastDay('Ngày phát hiện sử dụng trái phép'),
  educationEnded: optional(pastDay('Ngày chấp hành xong giáo dục tại xã (nếu thuộc trường hợp này)')),
} as const

export const foundIn = unit('Xã, phường nơi phát hiện', 'commune')
export const parents = yes('Cha, mẹ, người giám hộ, đại diện đồng ý (nếu dưới 18 tuổi, hạn chế năng lực)')

/** The file of the police, and what may happen while it is made and sent. */
export const file = {
  open: {
    term: 'Mở hồ sơ đề nghị xác định tình trạng nghiện',
    by: ['communePolice'],
    when: 'opens a case',
    becomes: 'collecting',
    says: opening,
    sets: { discovered: { said: 'foundOn' } },
    seats: { commune: 'signer' },
    refuses: [
      { if: when.under12(youngest) },
      { if: when.volunteers(D109.art(4)) },
      { if: when.educationTooLongAgo(L73.art(27, 1, 'c')), field: 'educationEnded' },
    ],
    cite: [L73.art(27, 1), L73.art(27, 2), D109.art(5)],
  },
  openAbove: {
    term: 'Công an cấp trên thụ lý vụ việc, mở hồ sơ đề nghị xác định',
    by: ['handlingPolice'],
    when: 'opens a case',
    becomes: 'collecting',
    says: { ...opening, commune: foundIn },
    sets: { discovered: { said: 'foundOn' } },
    seats: { district: 'signer', commune: { said: 'commune' } },
    refuses: [
      { if: when.under12(youngest) },
      { if: when.volunteers(D109.art(4)) },
      { if: when.educationTooLongAgo(L73.art(27, 1, 'c')), field: 'educationEnded' },
    ],
    cite: [L73.art(27, 3), D109.art(5)],
  },
  takeUp: {
    term: 'Tiếp nhận vụ việc được chuyển đến, mở hồ sơ đề nghị',
    by: ['communePolice'],
    when: ['awaited'],
    becomes: 'collecting',
    says: opening,
    sets: { discovered: { said: 'foundOn' }, takenUp: 'happened' },
    refuses: [{ if: when.under12(youngest) }],
    cite: [L73.art(27, 2), D109.art(5)],
  },
  hold: {
    term: 'Ghi nhận tạm giữ hành chính để xác định tình trạng nghiện',
    ...maker,
    when: undetermined,
    says: { custodyNo: number('Số quyết định tạm giữ'), heldFrom: pastMoment('Tạm giữ từ') },
    sets: { held: { said: 'heldFrom' } },
    clears: ['released'],
    cite: [LHAV.art(122), custody],
  },
  endCustody: {
    term: 'Ghi nhận hết tạm giữ hành chính',
    ...maker,
    when: unended,
    says: { releasedAt: pastMoment('Hết tạm giữ lúc') },
    sets: { released: { said: 'releasedAt' } },
    clears: ['held'],
    refuses: [{ if: when.neverHeld(LHAV.art(122)) }],
    cite: [LHAV.art(122), custody],
  },
  addPaper: {
    term: 'Đưa giấy vào hồ sơ đề nghị',
    ...maker,
    when: ['collecting'],
    says: {
      paper: choice('Giấy', {
        test: 'bản sao phiếu kết quả xét nghiệm',
        biography: 'tóm tắt lý lịch',
        custody: 'bản sao quyết định tạm giữ',
        residence: 'giấy xác minh nơi cư trú',
      }),
      pages: whole('Số trang', 1, 500, 'trang'),
    },
    brings: { said: 'paper', is: { test: 'testSheet', biography: 'biography', custody: 'custodyCopy', residence: 'residencePaper' } },
    cite: [D109.art(5)],
  },
  send: {
    term: 'Gửi hồ sơ đề nghị đến cơ sở y tế',
    ...maker,
    when: ['collecting'],
    becomes: 'sent',
    says: {
      requestNo: number('Số văn bản đề nghị'),
      facility: unit('Cơ sở y tế xác định', 'health-centre'),
      place: choice('Xác định tại', {
        facility: 'cơ sở y tế',
        custody: 'nơi tạm giữ',
        agreed: 'nơi Công an và cơ sở y tế thống nhất',
      }),
    },
    needs: ['biography'],
    makes: ['request'],
    sets: { sent: 'happened' },
    seats: { facility: { said: 'facility' } },
    refuses: [
      { if: when.noTest(D109.art(5, 1, 'b')) },
      { if: when.noCustodyCopy(D109.art(5, 1, 'd')) },
      { if: when.heldElsewhere(D109.art(2, 2)), field: 'place' },
      { if: when.notHeld(D109.art(2, 2)), field: 'place' },
    ],
    cite: [D109.art(5), D109.art(2, 2), noTimeLimit],
  },
  enterStay: {
    term: 'Vào khu lưu trú tạm thời để xác định (không phải tiếp nhận cai nghiện)',
    by: ['centre', ...makers],
    when: undetermined,
    seat: ['centre', ...makerSeats],
    says: { centre: unit('Cơ sở cai nghiện công lập', 'centre') },
    seats: { centre: { said: 'centre' } },
    sets: { stayed: 'happened' },
    clears: ['leftStay'],
    cite: [L73.art(35, 2, 'a'), staying],
  },
  leaveStay: {
    term: 'Rời khu lưu trú tạm thời',
    by: ['centre', ...makers],
    when: [...unended, 'addicted', 'notAddicted', 'notDetermined'],
    seat: ['centre', ...makerSeats],
    says: {},
    sets: { leftStay: 'happened' },
    refuses: [{ if: when.notStaying(staying) }],
    cite: [L73.art(35, 2, 'a'), staying],
  },
  noShow: {
    term: 'Ghi nhận người đó không đến, bỏ về hoặc không hợp tác',
    by: ['communePolice', 'determiner'],
    when: ['sent', 'admitted'],
    seat: ['commune', 'facility'],
    says: { whatHappened: note('Sự việc') },
    raises: 'checkComing',
    cite: [L73.art(27), custody],
  },
  conclude: {
    term: 'Kết luận xác minh vì sao không đến, không hợp tác',
    ...maker,
    when: unended,
    says: {
      conclusion: choice('Kết luận', {
        illness: 'do ốm đau',
        forceMajeure: 'do bất khả kháng',
        otherReason: 'có lý do chính đáng khác',
        untrue: 'không đúng sự việc',
        noExcuse: 'không có lý do chính đáng',
      }),
      verified: note('Việc đã làm, giấy tờ đã xem'),
    },
    settles: 'checkComing',
    cite: [otherExcuses],
  },
  close: {
    term: 'Kết thúc hồ sơ, không xác định',
    ...maker,
    when: ['awaited', ...undetermined],
    becomes: 'notDetermined',
    says: {
      whyClosed: choice('Lý do', {
        noGround: 'không thuộc trường hợp phải xác định',
        untraceable: 'không tìm được người',
        prosecuted: 'bị xử lý hình sự',
        dead: 'chết',
        missing: 'bị Tòa án tuyên bố mất tích',
      }),
    },
    cite: [L73.art(27), noTimeLimit],
  },
} as const
