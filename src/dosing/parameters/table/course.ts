import { both } from '../../text.ts'
import { interlock } from '../interlock.ts'

const confirms = both('Bác sĩ xem lại liều và ký xác nhận có nêu điểm này', 'The doctor reviews the dose and signs, naming this point')
const reviews = both(
  'Bác sĩ hẹn khám lại, xem liều có còn đủ không',
  'The doctor makes an appointment and looks whether the dose still suffices',
)

/** High doses, the heart, changes of a settled dose. */
export const maintenance = [
  interlock('MX-01', {
    asks: both(
      'Liều cao chưa có ý kiến của bác sĩ tuyến trên hoặc hội chẩn',
      'High dose without approval of a senior doctor or a consultation',
    ),
    at: ['dose', 'order'],
    remedy: ['senior doctor', both('Hội chẩn hoặc bác sĩ có kinh nghiệm hơn ký', 'A consultation or a senior doctor signs')],
    rows: [['doctor', 'VN?', 'recalled', [], { value: [120, 'mg'], bounds: [60, 300] }]],
  }),
  interlock('MX-02', {
    asks: both('Liều cao mà không có điện tâm đồ trong một năm', 'High dose and no ECG within a year'),
    at: ['dose', 'order'],
    remedy: ['doctor', both('Bác sĩ hẹn đo điện tâm đồ', 'The doctor asks for an ECG')],
    rows: [
      [
        'warn',
        'INT',
        'read',
        ['S55'],
        { name: 'dose', is: both('trên mức liều', 'above a dose of'), value: [100, 'mg'], bounds: [60, 120] },
      ],
      [
        'warn',
        'INT',
        'read',
        ['S55'],
        { name: 'age', is: both('điện tâm đồ cũ hơn', 'ECG older than'), value: [365, 'days'], bounds: [90, 730] },
      ],
    ],
  }),
  interlock('MX-03', {
    asks: both('QTc gần nhất kéo dài', 'Last QTc prolonged'),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'INT', 'read', ['S55', 'S56'], { value: [450, 'ms'], bounds: [430, 470] }]],
  }),
  interlock('MX-04', {
    asks: both('QTc kéo dài nhiều: không bắt đầu, không tăng liều', 'QTc far prolonged: no start and no increase'),
    at: ['dose', 'order'],
    remedy: [
      'doctor',
      both(
        'Bác sĩ xem ngay: giữ hoặc giảm liều, đổi thuốc, đo lại',
        'The doctor sees the person now: keep or lower, another drug, measure again',
      ),
    ],
    rows: [['block', 'INT', 'read', ['S55', 'S56'], { value: [500, 'ms'], bounds: [470, 500] }]],
  }),
  interlock('MX-05', {
    asks: both(
      'Đổi liều duy trì nhiều trong một lần, tăng nhiều trong y lệnh giảm liều, hoặc trở lại methadone sau buprenorphine',
      'A settled dose is changed by much at once, a taper rises, or methadone follows buprenorphine again',
    ),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [
      ['doctor', 'ENG', 'derived', [], { value: [20, 'percent'], bounds: [5, 50] }],
      [
        'doctor',
        'ENG',
        'derived',
        [],
        {
          name: 'drug',
          is: both('methadone sau những ngày dùng buprenorphine', 'methadone after days of buprenorphine'),
        },
      ],
    ],
  }),
  interlock('MX-06', {
    asks: both('Số ghi khác hẳn liều gần nhất: có thể nhầm mg với ml', 'The amount is far from the last dose: mg and ml may be confused'),
    at: ['dose', 'order'],
    remedy: ['dispenser', both('Đọc lại số và đơn vị, đong lại', 'Read number and unit again, measure again')],
    clears: 'window',
    rows: [
      ['block', 'ENG', 'derived', ['S63'], { name: 'more', is: both('gấp từ', 'times, from'), value: [5, 'times'], bounds: [2, 10] }],
      [
        'block',
        'ENG',
        'derived',
        ['S63'],
        { name: 'less', is: both('chỉ còn một phần, từ', 'divided, from'), value: [5, 'times'], bounds: [2, 10] },
      ],
    ],
  }),
  interlock('MX-07', {
    asks: both('QTc kéo dài nhiều mà tiếp tục liều', 'QTc far prolonged and the dose goes on'),
    at: ['dose', 'order'],
    remedy: [
      'doctor',
      both('Bác sĩ xem ngay và ký tiếp tục, giảm hay đổi thuốc', 'The doctor sees the person now and signs: go on, lower or change'),
    ],
    answered: 'by the order',
    rows: [['doctor', 'INT', 'read', ['S55'], { value: [500, 'ms'], bounds: [470, 500] }]],
  }),
]

/** Other medicines and pregnancy. The sentences never name a medicine: whoever stands behind would read it. */
export const interactions = [
  interlock('IX-01', {
    asks: both('Mới dùng thuốc làm giảm nồng độ methadone', 'A medicine that lowers the level of methadone was started'),
    remedy: ['doctor', reviews],
    rows: [
      [
        'warn',
        'INT',
        'derived',
        ['S59', 'S60', 'S61'],
        { name: 'first', is: both('khám lại lần đầu sau', 'first review after'), value: [7, 'days'], bounds: [3, 10] },
      ],
      [
        'warn',
        'INT',
        'derived',
        ['S59', 'S60', 'S61'],
        { name: 'second', is: both('khám lại lần hai sau', 'second review after'), value: [14, 'days'], bounds: [10, 21] },
      ],
    ],
  }),
  interlock('IX-02', {
    asks: both(
      'Ngừng thuốc làm giảm nồng độ methadone: liều có thể thành quá cao',
      'A medicine that lowers the level of methadone was stopped: the dose may become too high',
    ),
    remedy: ['doctor', both('Bác sĩ khám lại, tính việc giảm liều', 'The doctor reviews and considers a lower dose')],
    rows: [
      ['warn', 'INT', 'read', ['S60'], { name: 'from', is: both('khám lại từ', 'review from'), value: [8, 'days'], bounds: [3, 10] }],
      [
        'warn',
        'INT',
        'read',
        ['S60'],
        { name: 'by', is: both('khám lại chậm nhất', 'review at the latest after'), value: [10, 'days'], bounds: [5, 14] },
      ],
    ],
  }),
  interlock('IX-03', {
    asks: both('Đang dùng benzodiazepine hoặc thuốc an thần khác', 'On a benzodiazepine or another sedative'),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'INT', 'derived', ['S63']]],
  }),
  interlock('IX-04', {
    asks: both('Đang mang thai và y lệnh giảm liều', 'Pregnant, and the order lowers the dose'),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'INT', 'derived', ['S64', 'S65']]],
  }),
]
