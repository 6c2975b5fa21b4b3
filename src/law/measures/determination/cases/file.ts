import type { Case } from '../../../cases.ts'
import { applied, at, complete, opened, sent } from './ways.ts'

const route = 'managedUser'

/** The same questions under the text of a day. */
const on = (day: string, text: string): readonly Case[] => [
  { is: `hồ sơ đủ thì gửi được${text}`, route, acts: sent(day), state: 'sent' },
  {
    is: `thiếu phiếu xét nghiệm, lý lịch thì chưa gửi${text}`,
    route,
    acts: [...opened(day), ['send', day, { facility: 'health-centre-1', place: 'facility' }]],
    state: 'collecting',
    refused: { send: 'bản sao phiếu kết quả xét nghiệm chất ma túy' },
  },
  {
    is: `thiếu tóm tắt lý lịch${text}`,
    route,
    acts: [...opened(day), ['addPaper', day, { paper: 'test' }], ['send', day, { facility: 'health-centre-1', place: 'facility' }]],
    state: 'collecting',
    refused: { send: 'Bản tóm tắt lý lịch' },
  },
  { is: `người bị tạm giữ: xác định tại nơi tạm giữ${text}`, route, acts: sent(day, 'custody'), state: 'sent' },
  {
    is: `người bị tạm giữ: thiếu bản sao quyết định tạm giữ${text}`,
    route,
    acts: [
      ...opened(day),
      ...complete(day),
      ['hold', day, { heldFrom: at(day, '07:00') }],
      ['send', day, { facility: 'health-centre-1', place: 'custody' }],
    ],
    state: 'collecting',
    refused: { send: 'bản sao quyết định tạm giữ' },
  },
  {
    is: `người bị tạm giữ không xác định ở nơi khác${text}`,
    route,
    acts: [
      ...opened(day),
      ...complete(day),
      ['hold', day, { heldFrom: at(day, '07:00') }],
      ['send', day, { facility: 'health-centre-1', place: 'facility' }],
    ],
    state: 'collecting',
    refused: { send: 'tại nơi tạm giữ' },
  },
  {
    is: `không bị tạm giữ thì không phải nơi tạm giữ${text}`,
    route,
    acts: [...opened(day), ...complete(day), ['send', day, { facility: 'health-centre-1', place: 'custody' }]],
    state: 'collecting',
    refused: { send: 'không bị tạm giữ' },
  },
  {
    is: `tạm giữ 5 ngày, hết vào ngày nghỉ cũng không lùi${text}`,
    route,
    acts: [...opened(day), ['hold', day, { heldFrom: at(day, '07:00') }]],
    due: { endCustody: day < '2026' ? '2024-05-01' : '2026-09-02' },
  },
  {
    is: `hết tạm giữ: không cần giấy nào, không còn hạn${text}`,
    route,
    acts: [...opened(day), ['hold', day, { heldFrom: at(day, '07:00') }], ['endCustody', day, { releasedAt: at(day, '09:00') }]],
    notDue: ['endCustody'],
  },
  {
    is: `không bị tạm giữ thì không có gì để hết${text}`,
    route,
    acts: [...opened(day), ['endCustody', day]],
    refused: { endCustody: 'Không có quyết định tạm giữ' },
  },
  { is: `chưa đủ 12 tuổi${text}`, route, born: '2015-01-01', acts: opened(day), refused: { open: 'chưa đủ 12 tuổi' } },
  { is: `tự nguyện: nộp đơn cho cơ sở y tế${text}`, route: 'volunteer', acts: applied(day), state: 'sent' },
  {
    is: `tự nguyện, dưới 18 tuổi: cha mẹ phải đồng ý${text}`,
    route: 'volunteer',
    born: '2010-01-01',
    acts: [['apply', at(day), { parents: false }]],
    refused: { apply: 'chưa có ý kiến đồng ý' },
  },
  {
    is: `người bị đề nghị không tự nộp đơn${text}`,
    route,
    acts: [['apply', at(day)]],
    refused: { apply: 'tự nguyện xác định' },
  },
  {
    is: `vào khu lưu trú tạm thời không phải là cai nghiện: hồ sơ không đổi${text}`,
    route,
    acts: [...sent(day), ['enterStay', day, { centre: 'centre-1' }], ['leaveStay', day]],
    state: 'sent',
    ends: 'none',
  },
  { is: `không ở đó thì không rời${text}`, route, acts: [...sent(day), ['leaveStay', day]], refused: { leaveStay: 'không ở khu lưu trú' } },
  {
    is: `không đến: tìm hiểu vì sao, không tự mở hồ sơ nào khác${text}`,
    route,
    acts: [...sent(day), ['noShow', day], ['conclude', day, { conclusion: 'illness' }]],
    state: 'sent',
  },
  {
    is: `không tìm được người: kết thúc${text}`,
    route,
    acts: [...sent(day), ['close', day, { whyClosed: 'untraceable' }]],
    state: 'notDetermined',
  },
  {
    is: `chỉ người tự nguyện rút đơn${text}`,
    route,
    acts: [...sent(day), ['withdraw', day]],
    state: 'sent',
    refused: { withdraw: 'tự nguyện xác định' },
  },
  { is: `rút đơn${text}`, route: 'volunteer', acts: [...applied(day), ['withdraw', day]], state: 'withdrawn' },
]

export const file: readonly Case[] = [
  {
    is: 'tự nguyện, chưa đủ 12 tuổi',
    route: 'volunteer',
    born: '2015-01-01',
    acts: applied('2024-04-26'),
    refused: { apply: 'chưa đủ 12 tuổi' },
  },
  {
    is: 'từ 01/7/2026: tự nguyện, chưa đủ 12 tuổi, cha mẹ đồng ý: cơ sở y tế nhận đơn',
    route: 'volunteer',
    born: '2015-01-01',
    acts: applied('2026-08-28'),
    state: 'sent',
  },
  ...on('2024-04-26', ''),
  ...on('2026-08-28', ', từ 01/7/2026'),
  {
    is: 'tự nguyện thì không lập hồ sơ đề nghị',
    route: 'volunteer',
    acts: opened('2024-03-04'),
    refused: { open: 'nộp đơn cho cơ sở y tế' },
  },
  {
    is: 'cấp trên: chưa đủ 12 tuổi, tự nguyện thì không',
    route: 'volunteer',
    born: '2015-01-01',
    acts: [['openAbove', '2024-03-05', { foundOn: '2024-03-05' }]],
    refused: { openAbove: 'chưa đủ 12 tuổi không thuộc diện xác định tình trạng nghiện. Người tự nguyện' },
  },
  {
    is: 'cấp trên: giáo dục tại xã xong đã quá 1 năm',
    route: 'education',
    acts: [['openAbove', '2024-03-05', { foundOn: '2024-03-05', educationEnded: '2023-03-04' }]],
    refused: { openAbove: 'quá 1 năm' },
  },
  {
    is: 'cấp trên: chưa đủ 12 tuổi, tự nguyện thì không, từ 01/3/2025',
    route: 'volunteer',
    born: '2015-01-01',
    acts: [['openAbove', '2025-03-05', { foundOn: '2025-03-05' }]],
    refused: { openAbove: 'chưa đủ 12 tuổi không thuộc diện xác định tình trạng nghiện. Người tự nguyện' },
  },
  {
    is: 'cấp trên: giáo dục tại xã xong đã quá 1 năm, từ 01/3/2025',
    route: 'education',
    acts: [['openAbove', '2025-03-05', { foundOn: '2025-03-05', educationEnded: '2023-03-04' }]],
    refused: { openAbove: 'quá 1 năm' },
  },
  {
    is: 'giáo dục tại xã: đúng 1 năm sau khi xong',
    route: 'education',
    acts: opened('2024-03-04', { educationEnded: '2023-03-04' }),
    state: 'collecting',
  },
  {
    is: 'giáo dục tại xã: quá 1 năm một ngày',
    route: 'education',
    acts: [
      ...opened('2024-03-05', { educationEnded: '2023-03-04' }),
      ['openAbove', '2024-03-05', { foundOn: '2024-03-05', educationEnded: '2023-03-04' }],
    ],
    refused: { open: 'quá 1 năm', openAbove: 'quá 1 năm' },
  },
]
