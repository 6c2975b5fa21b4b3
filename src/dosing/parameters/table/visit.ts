import { both } from '../../text.ts'
import { interlock } from '../interlock.ts'

const seesNow = both(
  'Bác sĩ xem người bệnh ngay và ký xác nhận hôm nay',
  'The doctor sees the person now and signs a confirmation of today',
)

export const missed = [
  interlock('MS-01', {
    asks: both('Bỏ liều một đến hai ngày liền', 'One or two days missed in a row'),
    remedy: ['dispenser', both('Hỏi lý do, đánh giá kỹ; tỉnh táo thì cấp đủ liều', 'Ask why, look closely; the full dose if fit')],
    clears: 'window',
    rows: [['warn', 'VN?/INT', 'read', ['S49', 'S50'], { value: [1, 'days'] }]],
  }),
  interlock('MS-02', {
    asks: both(
      'Bỏ liều ba ngày liền, hoặc những ngày chỉ uống một phần, đã nôn',
      'Three days missed, or days only partly taken or vomited',
    ),
    remedy: [
      'doctor',
      both(
        'Bác sĩ xem người bệnh ngay, quyết định đủ liều hay nửa liều',
        'The doctor sees the person now and decides on the full dose or half',
      ),
    ],
    rows: [['doctor', 'VN?/INT', 'read', ['S49', 'S50', 'S51'], { value: [3, 'days'], bounds: [2, 3] }]],
  }),
  interlock('MS-03', {
    asks: both(
      'Bỏ liều bốn đến năm ngày liền: cần y lệnh mới sau khám, không quá nửa liều cũ',
      'Four or five days missed: a new order after an examination, at most half of the last dose',
    ),
    at: ['dose', 'order'],
    remedy: [
      'doctor',
      both('Bác sĩ khám ngay và ký y lệnh mới, không quá nửa liều cũ', 'The doctor examines now and signs an order of at most half'),
    ],
    rows: [
      [
        'block',
        'VN?/INT',
        'read',
        ['S49', 'S50'],
        { name: 'days', is: both('số ngày bỏ', 'days missed'), value: [4, 'days'], bounds: [3, 4] },
      ],
      [
        'block',
        'VN?/INT',
        'read',
        ['S49', 'S50'],
        { name: 'share', is: both('phần của liều cũ', 'share of the last dose'), value: [50, 'percent'], bounds: [10, 50] },
      ],
    ],
  }),
  interlock('MS-04', {
    asks: both('Bỏ liều quá năm ngày liền: phải khởi liều lại', 'More than five days missed: treatment starts again from a first dose'),
    at: ['dose', 'order'],
    remedy: ['doctor', both('Bác sĩ khám ngay và ký y lệnh khởi liều', 'The doctor examines now and signs an order for a first dose')],
    rows: [['block', 'VN?/INT', 'read', ['S36', 'S49', 'S50'], { value: [5, 'days'], bounds: [3, 5] }]],
  }),
  interlock('MS-05', {
    asks: both('Bỏ liều quá một tháng: cần tiếp nhận lại', 'More than a month missed: admission anew'),
    at: ['dose', 'order'],
    remedy: [
      'doctor',
      both('Bác sĩ khám ngay; cơ sở tiếp nhận lại và khởi liều', 'The doctor examines now; the clinic admits anew and starts again'),
    ],
    rows: [['block', 'VN?', 'read', ['S36'], { value: [30, 'days'], bounds: [14, 31] }]],
  }),
  interlock('MS-06', {
    asks: both('Chai mang về trả lại còn đầy hoặc rách niêm', 'Bottles came back full or with a broken seal'),
    remedy: ['doctor', both('Bác sĩ xem lại số ngày đã bỏ và ký xác nhận', 'The doctor counts the days missed again and signs')],
    rows: [['doctor', 'ENG', 'derived', ['S73']]],
  }),
]

export const fitness = [
  interlock('FT-01', {
    asks: both('Có dấu hiệu ảnh hưởng của rượu hoặc chất khác', 'Signs of alcohol or another substance'),
    remedy: [
      'doctor',
      both(
        'Bác sĩ xem ngay, theo dõi; đánh giá lại trong ngày, chưa đưa thuốc mang về',
        'The doctor sees the person now and watches; looked at again the same day, nothing to take home',
      ),
    ],
    rows: [['block', 'INT', 'read', ['S43', 'S54']]],
  }),
  interlock('FT-02', {
    asks: both(
      'Chưa chắc người bệnh tỉnh táo, hoặc hôm nay đã có lúc có dấu hiệu ảnh hưởng của rượu, chất khác',
      'Not sure that the person is fit, or intoxicated earlier today',
    ),
    remedy: [
      'doctor',
      both(
        'Bác sĩ xem ngay; chỉ bác sĩ ký liều, có thể giảm',
        'The doctor sees the person now; only a doctor signs the dose, lower where needed',
      ),
    ],
    rows: [['doctor', 'INT', 'read', ['S54']]],
  }),
  interlock('FT-03', {
    asks: both('Chưa đánh giá trước liều, hoặc đánh giá đã cũ', 'No check of fitness before the dose, or an old one'),
    remedy: ['dispenser', both('Đánh giá lại ngay bằng một phím', 'Look again now, one key')],
    clears: 'window',
    rows: [['block', 'ENG', 'derived', [], { value: [30, 'minutes'], bounds: [5, 60] }]],
  }),
]

export const vomiting = [
  interlock('VM-01', {
    asks: both('Xin liều thay thế khi không ai chứng kiến nôn', 'A replacement is asked for and nobody saw the vomiting'),
    remedy: ['doctor', seesNow],
    rows: [['doctor', 'INT', 'derived', ['S52']]],
  }),
  interlock('VM-02', {
    asks: both('Liều thay thế sau nôn có người chứng kiến', 'A replacement after vomiting that was seen'),
    remedy: [
      'doctor',
      both('Bác sĩ xem ngay và ký mức liều thay thế', 'The doctor sees the person now and signs the size of the replacement'),
    ],
    rows: [
      [
        'doctor',
        'VN?',
        'recalled',
        ['S52'],
        {
          name: 'whole',
          is: both('trước số phút này: cả liều', 'before so many minutes: the whole dose'),
          value: [10, 'minutes'],
          bounds: [0, 10],
        },
      ],
      [
        'doctor',
        'VN?',
        'recalled',
        ['S52'],
        { name: 'half', is: both('đến số phút này: nửa liều', 'up to so many minutes: half'), value: [30, 'minutes'], bounds: [0, 30] },
      ],
      [
        'doctor',
        'VN?',
        'recalled',
        ['S52'],
        {
          name: 'quarter',
          is: both('đến số phút này: một phần tư; sau đó không thay', 'up to so many minutes: a quarter; none after'),
          value: [45, 'minutes'],
          bounds: [0, 60],
        },
      ],
    ],
  }),
  interlock('VM-03', {
    asks: both('Đã có một liều thay thế hôm nay', 'One replacement was given today'),
    remedy: ['doctor', both('Bác sĩ xem người bệnh và chăm sóc triệu chứng', 'The doctor sees the person and treats the symptoms')],
    rows: [['block', 'ENG', 'derived', [], { value: [1, 'doses'] }]],
  }),
]
