import { note, number, unit, whole } from '../fields.ts'
import { D116 } from '../sources/index.ts'
import { forwarderSeats, makerSeats, makers } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { returningAgain } from './silences.ts'

/** From the office that checks the file under Law 73/2021 to the court. */
export const checking = {
  send: {
    term: 'Gửi hồ sơ đến cơ quan kiểm tra',
    by: makers,
    when: ['reading'],
    becomes: 'sent',
    seat: makerSeats,
    says: { checkedBy: unit('Cấp huyện', 'district'), pages: whole('Số trang', 1, 2000, 'trang') },
    needs: ['notice'],
    sets: { sent: 'happened' },
    seats: { district: { said: 'checkedBy' } },
    refuses: [{ if: when.stillReading(D116.art(42, 3)) }],
    cite: [D116.art(42, 4, 'a')],
  },
  returnFile: {
    term: 'Trả lại hồ sơ chưa đủ',
    by: ['forwarder'],
    when: ['sent'],
    becomes: 'returned',
    seat: forwarderSeats,
    says: { missing: note('Còn thiếu, mâu thuẫn') },
    makes: ['returnLetter'],
    sets: { returned: 'happened' },
    cite: [D116.art(43, 1, 'b'), returningAgain],
  },
  supplement: {
    term: 'Bổ sung hồ sơ, gửi lại',
    by: makers,
    when: ['returned'],
    becomes: 'sent',
    seat: makerSeats,
    says: { supplemented: note('Đã bổ sung') },
    sets: { supplemented: 'happened' },
    cite: [D116.art(43, 1, 'b')],
  },
  forward: {
    term: 'Chuyển hồ sơ đến Tòa án',
    by: ['forwarder'],
    when: ['sent'],
    becomes: 'forwarded',
    seat: forwarderSeats,
    says: {
      courtRequestNo: number('Số văn bản'),
      court: unit('Tòa án', 'court'),
      proposedFacility: unit('Cơ sở cai nghiện đề nghị', 'centre'),
    },
    needs: ['request', 'notice'],
    makes: ['courtRequest'],
    sets: { forwarded: 'happened' },
    seats: { court: { said: 'court' } },
    cite: [D116.art(43, 1, 'a'), D116.art(43, 2, 'a')],
  },
  answer: {
    term: 'Trả lời Tòa án',
    by: ['forwarder'],
    when: ['forwarded', 'accepted', 'meeting', 'courtPaused'],
    seat: forwarderSeats,
    says: { answered: note('Nội dung trả lời') },
    cite: [D116.art(43, 3)],
  },
} as const
