import { both } from '../../text.ts'
import { interlock } from '../interlock.ts'

/** Moments of their own. None of these is asked between a valid order and a dose. */
export const records = [
  interlock('RC-01', {
    asks: both('Sửa hoặc xóa một liều, một dòng sổ kho', 'A dose or a stock line would be edited or deleted'),
    at: ['record'],
    remedy: ['dispenser', both('Ghi một dòng đảo có lý do', 'Enter a reversing line with its reason')],
    clears: 'window',
    rows: [['block', 'ENG', 'derived', ['S53', 'S110']]],
  }),
  interlock('RC-02', {
    asks: both('Người cấp và người kiểm tra là một', 'Dispenser and verifier are the same person'),
    at: ['record'],
    remedy: [
      'head of clinic',
      both(
        'Người thứ hai kiểm tra; nơi chỉ có một người thì người phụ trách cho phép từ xa',
        'A second person verifies; where a point has one person, a supervisor releases',
      ),
    ],
    rows: [['block', 'VN?', 'recalled', [], { value: [2, 'people'] }]],
  }),
  interlock('RC-03', {
    asks: both('Ghi muộn từ giấy', 'Entered late from paper'),
    at: ['record'],
    remedy: ['dispenser', both('Ghi lý do muộn; dòng được đánh dấu ghi muộn', 'Say why; the line is marked late')],
    clears: 'window',
    rows: [['warn', 'ENG', 'derived', ['S113'], { value: [24, 'hours'], bounds: [4, 72] }]],
  }),
]

export const transfers = [
  interlock('TR-01', {
    asks: both('Chuyển tiếp điều trị chưa có bản tóm tắt bệnh án', 'Transfer without a case summary'),
    at: ['transfer'],
    remedy: [
      'doctor',
      both(
        'Bác sĩ nơi chuyển viết tóm tắt; trong lúc chờ vẫn dùng thuốc ở nơi cũ hoặc là khách',
        'The doctor writes the summary; doses go on at the old site or as a guest meanwhile',
      ),
    ],
    rows: [['block', 'VN', 'read', ['S20']]],
  }),
  interlock('TR-03', {
    asks: both('Quyết định tiếp nhận quá hạn', 'The decision on admission is late'),
    at: ['admission'],
    remedy: ['head of clinic', both('Quyết định hôm nay, hoặc ghi muộn kèm lý do', 'Decide today, or say late and why')],
    rows: [['warn', 'VN?', 'read', ['S19'], { value: [10, 'working days'], bounds: [1, 10] }]],
  }),
]

export const ending = [
  interlock('TE-01', {
    asks: both('Chấm dứt điều trị tự động', 'Treatment would end by itself'),
    at: ['end'],
    remedy: ['head of clinic', both('Một người có tên xem chứng cứ và quyết định', 'A named person looks at the evidence and decides')],
    rows: [['block', 'ENG', 'derived', ['S32']]],
  }),
  interlock('TE-02', {
    asks: both('Chấm dứt điều trị không có căn cứ hoặc chứng cứ', 'Treatment would end without a ground or evidence'),
    at: ['end'],
    remedy: ['head of clinic', both('Nêu căn cứ và chứng cứ, hoặc tiếp tục điều trị', 'Name ground and evidence, or go on with treatment')],
    rows: [['block', 'VN?', 'read', ['S32']]],
  }),
]
