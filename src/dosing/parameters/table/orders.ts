import { both } from '../../text.ts'
import { interlock } from '../interlock.ts'

const newOrder = both('Bác sĩ khám và ký y lệnh mới ngay', 'The doctor examines and signs a new order now')

/** The order. What only concerns its paper (OR-10) is asked where it is written. */
export const orders = [
  interlock('OR-01', {
    asks: both('Không có y lệnh còn hiệu lực cho liều được yêu cầu', 'No order valid for the dose asked for'),
    remedy: ['doctor', newOrder],
    rows: [
      ['block', 'VN', 'derived', ['S26']],
      [
        'doctor',
        'ENG',
        'derived',
        [],
        {
          name: 'apart',
          is: both(
            'y lệnh ký khi hồ sơ này còn gộp với một hồ sơ khác: có thể là của người kia',
            'an order signed while this record was one with another: it may be the other person’s',
          ),
        },
      ],
    ],
  }),
  interlock('OR-02', {
    asks: both('Y lệnh duy trì dài hơn mức cho phép', 'Maintenance order longer than allowed'),
    at: ['order', 'dose'],
    remedy: ['doctor', newOrder],
    rows: [['block', 'VN', 'read', ['S26'], { value: [30, 'days'], bounds: [1, 30] }]],
  }),
  interlock('OR-03', {
    asks: both('Y lệnh khởi liều, dò liều dài hơn mức cho phép', 'Titration order longer than allowed'),
    at: ['order', 'dose'],
    remedy: ['doctor', newOrder],
    rows: [['block', 'VN?', 'read', ['S24', 'S25'], { value: [1, 'days'], bounds: [1, 3] }]],
  }),
  interlock('OR-04', {
    asks: both('Y lệnh điều chỉnh liều dài hơn mức cho phép', 'Adjustment order longer than allowed'),
    at: ['order', 'dose'],
    remedy: ['doctor', newOrder],
    rows: [['block', 'VN?', 'read', ['S24', 'S25'], { value: [5, 'days'], bounds: [1, 7] }]],
  }),
  interlock('OR-05', {
    asks: both('Y lệnh giảm liều dài hơn mức cho phép', 'Taper order longer than allowed'),
    at: ['order', 'dose'],
    remedy: ['doctor', newOrder],
    rows: [['block', 'VN?', 'read', ['S25'], { value: [14, 'days'], bounds: [1, 30] }]],
  }),
  interlock('OR-06', {
    asks: both('Y lệnh thiếu ngày bắt đầu hoặc ngày kết thúc', 'Order without a first or last day'),
    at: ['order', 'dose'],
    remedy: ['doctor', newOrder],
    rows: [['block', 'VN', 'read', ['S26']]],
  }),
  interlock('OR-07', {
    asks: both('Người ký y lệnh không có quyền kê đơn còn hiệu lực', 'Signed by somebody who may not prescribe'),
    at: ['order', 'dose'],
    remedy: ['doctor', both('Bác sĩ được kê đơn khám và ký y lệnh', 'A doctor who may prescribe examines and signs')],
    rows: [['block', 'VN?', 'read', ['S24']]],
  }),
  interlock('OR-08', {
    asks: both('Không có lần khám nào trong ngày ký y lệnh', 'No examination recorded on the day of the order'),
    at: ['order', 'dose'],
    remedy: ['doctor', both('Bác sĩ khám hôm nay và ký y lệnh', 'The doctor examines today and signs an order')],
    rows: [['block', 'VN?', 'read', ['S24', 'S25']]],
  }),
  interlock('OR-09', {
    asks: both('Y lệnh sắp hết', 'The order ends soon'),
    remedy: ['doctor', both('Hẹn người bệnh khám trước ngày hết y lệnh', 'Make an appointment before the order ends')],
    rows: [['warn', 'ENG', 'derived', [], { value: [3, 'days'], bounds: [1, 10] }]],
  }),
  interlock('OR-10', {
    asks: both(
      'Khi ký y lệnh: chưa có số định danh, căn cước hoặc hộ chiếu',
      'At the order: no personal number, identity card or passport',
    ),
    at: ['order'],
    remedy: [
      'reception',
      both('Bổ sung giấy tờ; liều theo y lệnh đang có vẫn được cấp', 'Add the paper; doses of an order in force go on'),
    ],
    rows: [['block', 'VN', 'read', ['S10', 'S27']]],
  }),
]
