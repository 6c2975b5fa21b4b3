import { choice, note, number, optional, pastDay, unit, whole, yes } from '../fields.ts'
import { afterRecord, noTimeLimit } from '../silences.ts'
import { D116, L73, LHAV } from '../sources/index.ts'
import { notAddicted } from './enclosed.ts'
import * as when from './rules.ts'
import { otherEnds } from './silences.ts'

/** Who makes the file: the commune, or police above it who handle the case. */
export const makers = ['fileMaker', 'handlingPolice'] as const
export const makerSeats = ['commune', 'district', 'province'] as const
/** Of a court that does not work in the system, and of whoever forwards to it. */
export const forwarderSeats = ['district', 'commune'] as const
/** Before the person is on the way to a facility. */
export const beforeTaking = [
  'found',
  'filed',
  'reading',
  'sent',
  'returned',
  'forwarded',
  'accepted',
  'meeting',
  'courtPaused',
  'decided',
  'appealed',
  'effective',
  'waiting',
] as const
export const collecting = ['found', 'filed', 'reading', 'sent', 'returned'] as const

const pages = { pages: whole('Số trang', 1, 500, 'trang') }
export const residence = choice('Nơi cư trú', { stable: 'có nơi cư trú ổn định', none: 'không có nơi cư trú ổn định' })
const ground = choice('Căn cứ', {
  notRegistered: 'không đăng ký cai nghiện tự nguyện, điều trị thay thế',
  notStarted: 'không thực hiện cai nghiện tự nguyện, điều trị thay thế',
  stopped: 'tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế',
  used: 'bị phát hiện sử dụng ma túy trong thời gian cai nghiện tự nguyện',
  expelled: 'bị chấm dứt điều trị thay thế do vi phạm',
  relapsed: 'tái nghiện trong thời hạn quản lý sau cai nghiện',
})
/** What a case that refers here does not say: the day of discovery is its own. */
const taken = {
  ground,
  residence,
  noExcuse: yes('Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng'),
}
const opening = { ground, foundOn: pastDay('Ngày phát hiện'), residence, noExcuse: taken.noExcuse }
const opened = [{ if: when.minor(L73.art(33)) }, { if: when.mayBeExcused(D116.art(3)), field: 'noExcuse' }] as const

/** Whose right it is to read what was put together. */
export const READER = 'người đó hoặc người đại diện'

/** A paper of the file, put in by its maker with its number of pages. */
const paper = <const D extends string>(term: string, document: D) =>
  ({
    term,
    by: makers,
    when: collecting,
    seat: makerSeats,
    says: pages,
    brings: [document],
    cite: [D116.art(41, 1)],
  }) as const

/** From the violation to the file that the person has read. */
export const file = {
  recordViolation: {
    term: 'Lập biên bản vi phạm',
    by: ['communeChair', 'communePoliceChief'],
    when: 'opens a case',
    becomes: 'found',
    says: { ...opening, ...pages },
    makes: ['violation'],
    sets: { found: { said: 'foundOn' }, recorded: 'happened' },
    seats: { commune: 'signer' },
    refuses: opened,
    cite: [D116.art(33, 1), L73.art(32)],
  },
  receiveReferral: {
    term: 'Tiếp nhận vụ việc đã có biên bản vi phạm',
    by: ['fileMaker'],
    when: 'opens a case',
    becomes: 'found',
    says: { ...opening, ...pages },
    brings: ['violation'],
    sets: { found: { said: 'foundOn' } },
    seats: { commune: 'signer' },
    refuses: opened,
    cite: [D116.art(33, 1), L73.art(32)],
  },
  takeUp: {
    term: 'Tiếp nhận vụ việc được chuyển đến, mở hồ sơ',
    by: ['fileMaker'],
    when: ['awaited'],
    becomes: 'found',
    says: taken,
    refuses: opened,
    cite: [D116.art(40, 1), L73.art(32)],
  },
  openAbove: {
    term: 'Công an cấp trên thụ lý vụ việc, lập hồ sơ',
    by: ['handlingPolice'],
    when: 'opens a case',
    becomes: 'found',
    says: { ...opening, ...pages, commune: unit('Xã, phường nơi cư trú hoặc nơi vi phạm', 'commune') },
    brings: ['violation'],
    sets: { found: { said: 'foundOn' } },
    seats: { district: 'signer', commune: { said: 'commune' } },
    refuses: opened,
    cite: [D116.art(41, 1, 'đ'), D116.art(42, 4, 'a'), L73.art(32)],
  },
  explain: {
    term: 'Ghi nhận giải trình của người vi phạm',
    by: ['communePolice', 'caseWorker'],
    who: 'person',
    when: ['found'],
    says: { explanation: note('Nội dung giải trình') },
    sets: { explained: 'happened' },
    cite: [D116.art(33, 1)],
  },
  addBiography: paper('Đưa tóm tắt lý lịch vào hồ sơ', 'biography'),
  addFinding: paper('Đưa kết quả xác định tình trạng nghiện vào hồ sơ', 'finding'),
  addStatement: paper('Đưa bản tường trình vào hồ sơ', 'statement'),
  addResidencePaper: paper('Đưa giấy về không có nơi cư trú ổn định vào hồ sơ', 'residencePaper'),
  makeFile: {
    term: 'Lập xong hồ sơ, ký văn bản đề nghị',
    by: makers,
    when: ['found'],
    becomes: 'filed',
    seat: makerSeats,
    says: {
      requestNo: number('Số văn bản đề nghị'),
      residence,
      excluded: choice('Trường hợp không áp dụng', {
        none: 'không thuộc trường hợp nào',
        noCapacity: 'không có năng lực trách nhiệm hành chính',
        pregnant: 'phụ nữ mang thai có giấy của bệnh viện',
        child: 'phụ nữ hoặc người duy nhất đang nuôi con dưới 36 tháng tuổi',
      }),
      ...pages,
    },
    needs: ['violation', 'biography', 'finding', 'statement'],
    makes: ['request'],
    sets: { filed: 'happened' },
    refuses: [
      { if: { ...when.stillExplaining(D116.art(33, 1)), start: afterRecord } },
      { if: notAddicted(L73.art(32)) },
      { if: when.excluded(LHAV.art(96, 2)), field: 'excluded' },
      { if: when.homeUnproved(D116.art(41, 2, 'b')), field: 'residence' },
      { if: when.homeContradicted(D116.art(41, 2, 'b')), field: 'residence' },
    ],
    cite: [D116.art(40, 1), D116.art(41, 1)],
  },
  dropFile: {
    term: 'Kết thúc, không đề nghị',
    by: makers,
    when: ['awaited', ...collecting],
    becomes: 'notFiled',
    seat: makerSeats,
    says: {
      whyDropped: choice('Lý do', {
        explained: 'chấp nhận giải trình',
        notApplicable: 'thuộc trường hợp không áp dụng',
        noGround: 'không đủ căn cứ',
      }),
      dropped: note('Giải thích'),
    },
    ends: ['holding'],
    cite: [LHAV.art(96, 2), afterRecord],
  },
  notify: {
    term: 'Giao thông báo và một bản hồ sơ cho người đó',
    by: makers,
    when: ['filed'],
    becomes: 'reading',
    seat: makerSeats,
    says: { receivedOn: pastDay('Ngày người đó nhận') },
    needs: ['request'],
    makes: ['notice'],
    sets: { noticeReceived: { said: 'receivedOn' } },
    cite: [D116.art(42, 1), D116.art(42, 2), noTimeLimit],
  },
  readFile: {
    term: 'Người đó hoặc người đại diện đọc, ghi chép hồ sơ',
    by: makers,
    who: 'person',
    whose: READER,
    when: ['reading'],
    seat: makerSeats,
    says: {
      reader: choice('Người đọc', { person: 'người bị đề nghị', representative: 'người đại diện' }),
      readNote: optional(note('Ý kiến')),
    },
    makes: ['readingRecord'],
    sets: { read: 'happened' },
    refuses: [{ if: when.readingOver(D116.art(42, 3)) }],
    cite: [D116.art(42, 3)],
  },
  close: {
    term: 'Kết thúc vì đi tù, chết hoặc mất tích trước khi vào cơ sở',
    by: ['communePolice'],
    when: ['awaited', ...beforeTaking, 'postponed', 'fled'],
    becomes: { said: 'reason', is: { prison: 'imprisoned', dead: 'gone', missing: 'gone' } },
    says: { reason: choice('Lý do', { prison: 'chấp hành án phạt tù', dead: 'chết', missing: 'bị Tòa án tuyên bố mất tích' }) },
    ends: ['holding'],
    cite: [otherEnds],
  },
} as const
