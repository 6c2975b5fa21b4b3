import type { Case, Happened } from '../../../cases.ts'
import { admitted, applied, at, complete, found, opened, received, sent, sheets } from './ways.ts'

const route = 'managedUser'
const BEFORE = '2026-06-30'
const SINCE = '2026-07-01'

const conclusion = (on: string, finding: string): Happened => [
  'result',
  on,
  { criteria: finding === 'addicted' ? 'threeUp' : 'one', finding, resultOn: on },
]
const told = (on: string, finding: string): readonly Happened[] => [
  ...sheets(on),
  conclusion(on, finding),
  [finding === 'addicted' ? 'tellAddicted' : 'tellNotAddicted', on],
]

/** One person in each state on the last day of the old text, and what the new one makes of it. */
export const borders: readonly Case[] = [
  {
    is: 'trước Luật 73/2021 không có văn bản',
    route,
    acts: opened('2021-12-31'),
    asOf: '2022-01-01',
    refused: { open: 'Không có văn bản' },
  },
  { is: 'ngày đầu của Luật 73/2021', route, acts: opened('2022-01-01'), state: 'collecting' },
  { is: 'cấp huyện mở hồ sơ ngày 28/02/2025', route, acts: [['openAbove', '2025-02-28', { foundOn: '2025-02-28' }]], state: 'collecting' },
  {
    is: 'hồ sơ cấp huyện mở ngày 28/02/2025 làm tiếp sau 01/3',
    route,
    acts: [
      ['openAbove', '2025-02-28', { foundOn: '2025-02-28' }],
      ...complete('2025-03-03'),
      ['send', '2025-03-03', { facility: 'health-centre-1', place: 'facility' }],
    ],
    state: 'sent',
  },
  { is: 'cấp tỉnh mở hồ sơ ngày 01/3/2025', route, acts: [['openAbove', '2025-03-01', { foundOn: '2025-03-01' }]], state: 'collecting' },
  { is: 'giáo dục tại xã: 30/6/2026 còn mở', route: 'education', acts: opened(BEFORE), state: 'collecting' },
  {
    is: 'giáo dục tại xã: 01/7/2026 không còn',
    route: 'education',
    acts: [...opened(SINCE), ['openAbove', SINCE, { foundOn: SINCE }]],
    refused: { open: 'không còn trường hợp', openAbove: 'không còn trường hợp' },
  },
  {
    is: 'giáo dục tại xã: hồ sơ mở trước làm tiếp',
    route: 'education',
    acts: [...opened(BEFORE), ...complete(SINCE), ['send', SINCE, { facility: 'health-centre-1', place: 'facility' }]],
    state: 'sent',
  },
  {
    is: 'đăng ký cai nghiện chưa có giấy xác định: 30/6/2026 chưa có trường hợp này',
    route: 'registering',
    acts: opened(BEFORE),
    refused: { open: 'Không có diện này' },
  },
  {
    is: 'đăng ký cai nghiện chưa có giấy xác định: từ 01/7/2026, Công an đề nghị hoặc tự nộp đơn',
    route: 'registering',
    acts: opened(SINCE),
    state: 'collecting',
  },
  { is: 'đăng ký cai nghiện: tự nộp đơn', route: 'registering', acts: applied(SINCE), state: 'sent' },
  {
    is: 'đăng ký cai nghiện: hồ sơ không cần phiếu xét nghiệm',
    route: 'registering',
    acts: [
      ...opened(SINCE),
      ['addPaper', SINCE, { paper: 'biography' }],
      ['send', SINCE, { facility: 'health-centre-1', place: 'facility' }],
    ],
    state: 'sent',
  },
  { is: 'tự nguyện: từ 01/7/2026 Công an cấp xã cũng lập hồ sơ', route: 'volunteer', acts: opened(SINCE), state: 'collecting' },
  {
    is: 'cơ quan chuyên trách không đề nghị xác định người tự nguyện',
    route: 'volunteer',
    born: '2015-01-01',
    acts: [['openAbove', SINCE, { foundOn: SINCE }]],
    refused: { openAbove: 'chưa đủ 12 tuổi không thuộc diện xác định tình trạng nghiện. Cơ quan chuyên trách chỉ đề nghị' },
  },
  {
    is: 'hồ sơ đang lập qua 01/7/2026',
    route,
    acts: [...opened(BEFORE), ...complete(BEFORE), ['send', SINCE, { facility: 'health-centre-1', place: 'facility' }]],
    state: 'sent',
  },
  {
    is: 'hồ sơ nhận ngày 30/6: 24 giờ của văn bản cũ chạy hết',
    route,
    acts: received(BEFORE, 'agreed'),
    asOf: SINCE,
    due: { sendStaff: at(SINCE, '10:00') },
  },
  { is: 'đã gửi: tiếp nhận sau 01/7/2026', route, acts: [...sent(BEFORE), ['admit', SINCE]], due: { result: '2026-07-06' } },
  {
    is: 'tiếp nhận ngày 30/6: 5 ngày của văn bản cũ, hết Chủ nhật thì sang thứ Hai',
    route,
    acts: admitted(BEFORE),
    asOf: '2026-07-02',
    due: { result: '2026-07-06' },
  },
  {
    is: 'đang xác định: kết luận sau 01/7/2026',
    route,
    acts: [...admitted(BEFORE), ...sheets(SINCE), ['result', SINCE, { criteria: 'threeUp', finding: 'addicted', resultOn: SINCE }]],
    state: 'foundAddicted',
    due: { tellAddicted: SINCE },
  },
  {
    is: 'có kết quả ngày 30/6, thông báo ngày 01/7',
    route,
    acts: [...found(BEFORE), ['tellAddicted', at(SINCE)]],
    state: 'addicted',
  },
  {
    is: 'có kết quả không nghiện ngày 30/6, thông báo ngày 01/7: cha mẹ cũng nhận',
    route,
    born: '2010-01-01',
    acts: [...found(BEFORE, 'notAddicted'), ['tellNotAddicted', at(SINCE), { parentsTold: false }]],
    state: 'foundNot',
    refused: { tellNotAddicted: 'cha, mẹ' },
  },
  {
    is: 'kết quả nghiện của người dưới 18 tuổi: cha mẹ cũng nhận',
    route,
    born: '2010-01-01',
    acts: [...found(SINCE), ['tellAddicted', at(SINCE, '15:00'), { parentsTold: false }]],
    state: 'foundAddicted',
    refused: { tellAddicted: 'cha, mẹ' },
  },
  {
    is: 'cấp tỉnh giao người và tài liệu cho xã nơi phát hiện',
    route,
    acts: [
      ['openAbove', SINCE, { foundOn: SINCE }],
      ...complete(SINCE),
      ['send', SINCE, { facility: 'health-centre-1', place: 'facility' }],
      ['receiveResult', SINCE, { finding: 'addicted', resultOn: SINCE }],
      ['handToCommune', SINCE],
      ['tellAddicted', at(SINCE, '16:00')],
    ],
    state: 'addicted',
  },
  {
    is: 'thông báo nghiện ngày 30/6 khi còn ở khu lưu trú: phải cho rời đi ngay ngày đó',
    route,
    acts: [...admitted(BEFORE), ['enterStay', BEFORE, { centre: 'centre-1' }], ...told(BEFORE, 'addicted')],
    asOf: SINCE,
    due: { leaveStay: BEFORE },
  },
  {
    is: 'thông báo không nghiện ngày 30/6, rời khu lưu trú ngày 01/7',
    route,
    acts: [...admitted(BEFORE), ['enterStay', BEFORE, { centre: 'centre-1' }], ...told(BEFORE, 'notAddicted'), ['leaveStay', SINCE]],
    state: 'notAddicted',
    notDue: ['leaveStay'],
  },
  {
    is: 'kết thúc ngày 30/6 mà không xác định, rời khu lưu trú ngày 01/7',
    route,
    acts: [...admitted(BEFORE), ['enterStay', BEFORE, { centre: 'centre-1' }], ['close', BEFORE], ['leaveStay', SINCE]],
    state: 'notDetermined',
  },
  {
    is: 'bác sĩ kết luận: gửi phiếu cho cơ quan đề nghị ngay ngày đó, luật cũ',
    route,
    acts: found('2026-06-29'),
    due: { giveResult: '2026-06-29' },
  },
  {
    is: 'bác sĩ kết luận: gửi phiếu cho cơ quan đề nghị ngay ngày đó, luật mới',
    route,
    acts: found(SINCE),
    due: { giveResult: SINCE },
  },
  {
    is: 'đã gửi phiếu thì thôi, kể cả sau khi thông báo',
    route,
    acts: [...found(SINCE), ['tellAddicted', at(SINCE, '15:00')], ['giveResult', SINCE]],
    state: 'addicted',
    notDue: ['giveResult'],
  },
  {
    is: 'Công an tự nhận phiếu thì không phải gửi lần nữa',
    route,
    acts: [...admitted(SINCE), ['receiveResult', SINCE, { finding: 'addicted', resultOn: SINCE }]],
    notDue: ['giveResult'],
  },
  {
    is: 'người tự nộp đơn: không có cơ quan để gửi phiếu',
    route: 'volunteer',
    acts: [...applied(SINCE), ['admit', SINCE], ...sheets(SINCE), conclusion(SINCE, 'addicted')],
    notDue: ['giveResult'],
  },
  {
    is: 'năm 2023: gửi phiếu cho cơ quan đề nghị ngay ngày có kết quả',
    route,
    acts: found('2023-06-05'),
    due: { giveResult: '2023-06-05' },
  },
  {
    is: 'năm 2023, người tự nộp đơn: không có cơ quan để gửi phiếu',
    route: 'volunteer',
    acts: [
      ...applied('2023-06-05'),
      ['admit', '2023-06-05'],
      ...sheets('2023-06-05'),
      conclusion('2023-06-05', 'addicted'),
      ['giveResult', '2023-06-05'],
    ],
    notDue: ['giveResult'],
    refused: { giveResult: 'Không có cơ quan đề nghị' },
  },
  {
    is: 'luật mới, người tự nộp đơn: không gửi phiếu cho ai khác',
    route: 'volunteer',
    acts: [...applied(SINCE), ['admit', SINCE], ...sheets(SINCE), conclusion(SINCE, 'addicted'), ['giveResult', SINCE]],
    refused: { giveResult: 'Không có cơ quan đề nghị' },
  },
]
