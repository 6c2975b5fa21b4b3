import type { Case } from '../../../cases.ts'
import { admitted, applied, at, found, received, sent, sheets } from './ways.ts'

const route = 'managedUser'

/** The same questions under the text of a day; a Friday, so that limits of days reach over a weekend. */
const on = (day: string, text: string, next: string, five: string): readonly Case[] => [
  {
    is: `tại nơi tạm giữ: 24 giờ để cử người từ khi nhận hồ sơ${text}`,
    route,
    acts: received(day, 'custody'),
    due: { sendStaff: at(next, '10:00') },
  },
  {
    is: `tại nơi thống nhất: 24 giờ${text}`,
    route,
    acts: received(day, 'agreed'),
    due: { sendStaff: at(next, '10:00') },
  },
  { is: `tại cơ sở y tế: không có 24 giờ này${text}`, route, acts: received(day), notDue: ['sendStaff'] },
  { is: `chưa nhận hồ sơ thì chưa tính${text}`, route, acts: sent(day, 'agreed'), notDue: ['sendStaff'] },
  { is: `5 ngày để trả kết quả từ khi tiếp nhận người${text}`, route, acts: admitted(day), due: { result: five } },
  {
    is: `người tự nguyện: cũng 5 ngày${text}`,
    route: 'volunteer',
    acts: [...applied(day), ['admit', day]],
    due: { result: five },
  },
  {
    is: `chưa có phiếu tổng hợp theo dõi${text}`,
    route,
    acts: [...admitted(day), ['result', day, { criteria: 'threeUp', finding: 'addicted', resultOn: day }]],
    state: 'admitted',
    refused: { result: 'Phiếu tổng hợp theo dõi' },
  },
  {
    is: `từ 3 tiêu chuẩn: nghiện, thông báo ngay trong ngày${text}`,
    route,
    acts: found(day),
    state: 'foundAddicted',
    due: { tellAddicted: day },
  },
  {
    is: `không quá 1 tiêu chuẩn: không nghiện${text}`,
    route,
    acts: found(day, 'notAddicted'),
    state: 'foundNot',
    due: { tellNotAddicted: day },
  },
  {
    is: `1 tiêu chuẩn mà kết luận nghiện${text}`,
    route,
    acts: [...admitted(day), ...sheets(day), ['result', day, { criteria: 'one', finding: 'addicted', resultOn: day }]],
    refused: { result: 'cần từ 3 tiêu chuẩn' },
  },
  {
    is: `2 tiêu chuẩn, có tiêu chuẩn 6: không nghiện, không cần theo dõi${text}`,
    route,
    acts: [...admitted(day), ...sheets(day), ['result', day, { criteria: 'twoWithdrawal', finding: 'notAddicted', resultOn: day }]],
    state: 'foundNot',
  },
  {
    is: `3 tiêu chuẩn mà kết luận không nghiện${text}`,
    route,
    acts: [...admitted(day), ...sheets(day), ['result', day, { criteria: 'threeUp', finding: 'notAddicted', resultOn: day }]],
    refused: { result: 'kết luận là nghiện' },
  },
  {
    is: `2 tiêu chuẩn, không có tiêu chuẩn 6: theo dõi trước${text}`,
    route,
    acts: [...admitted(day), ...sheets(day), ['result', day, { criteria: 'two', finding: 'notAddicted', resultOn: day }]],
    refused: { result: 'phải theo dõi thêm' },
  },
  {
    is: `2 tiêu chuẩn, đã theo dõi: không nghiện${text}`,
    route,
    acts: [...admitted(day), ['observe', day], ...sheets(day), ['result', day, { criteria: 'two', finding: 'notAddicted', resultOn: day }]],
    state: 'foundNot',
  },
  {
    is: `ở khu lưu trú tạm thời: có kết quả thì rời đi ngay hôm đó${text}`,
    route,
    acts: [...sent(day), ['enterStay', day, { centre: 'centre-1' }], ['receiveResult', day, { finding: 'notAddicted', resultOn: day }]],
    due: { leaveStay: day },
  },
  { is: `không ở khu lưu trú thì không có hạn này${text}`, route, acts: found(day), notDue: ['leaveStay'] },
  { is: `đã thông báo: nghiện${text}`, route, acts: [...found(day), ['tellAddicted', tellAt(day)]], state: 'addicted' },
  {
    is: `đã thông báo: không nghiện${text}`,
    route,
    acts: [...found(day, 'notAddicted'), ['tellNotAddicted', tellAt(day)]],
    state: 'notAddicted',
  },
  {
    is: `Công an ghi kết quả do cơ sở y tế gửi${text}`,
    route,
    acts: [...sent(day), ['receiveResult', day, { finding: 'addicted', resultOn: day }]],
    state: 'foundAddicted',
    due: { tellAddicted: day },
  },
]

/** Told to the minute where hours hang on it. */
const tellAt = (day: string): string => (day < '2026-07-01' ? day : at(day, '15:00'))

export const diagnosing: readonly Case[] = [
  ...on('2024-03-08', '', '2024-03-09', '2024-03-13'),
  ...on('2026-08-07', ', từ 01/7/2026', '2026-08-08', '2026-08-12'),
  {
    is: '5 ngày hết vào Chủ nhật thì sang thứ Hai',
    route,
    acts: admitted('2024-03-05'),
    due: { result: '2024-03-11' },
  },
  { is: 'kết quả vào Chủ nhật: vẫn thông báo trong ngày', route, acts: found('2024-03-10'), due: { tellAddicted: '2024-03-10' } },
]
