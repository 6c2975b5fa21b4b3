import { both } from '../../text.ts'
import { interlock } from '../interlock.ts'

const lowers = both('Bác sĩ xem lại và ký y lệnh thấp hơn', 'The doctor looks again and signs a lower order')
const confirms = both('Bác sĩ xem lại liều và ký xác nhận có nêu điểm này', 'The doctor reviews the dose and signs, naming this point')

/** First doses and how they rise: methadone unless said. */
export const induction = [
  interlock('IN-01', {
    asks: both('Liều đầu cao hơn mức trần', 'First dose above the ceiling'),
    at: ['dose', 'order'],
    remedy: ['doctor', lowers],
    rows: [['block', 'VN?/INT', 'read', ['S43', 'S44', 'S45'], { value: [30, 'mg'], bounds: [10, 30] }]],
  }),
  interlock('IN-02', {
    asks: both('Liều đầu cao hơn mức thận trọng', 'First dose above the line of caution'),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'INT', 'read', ['S43'], { value: [20, 'mg'], bounds: [5, 25] }]],
  }),
  interlock('IN-03', {
    asks: both(
      'Liều đầu cao khi dung nạp thấp, chưa rõ, hoặc đang dùng thuốc an thần',
      'High first dose with low or unknown tolerance, or with sedatives',
    ),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [
      [
        'doctor',
        'INT',
        'read',
        ['S43'],
        { name: 'tolerance', is: both('dung nạp thấp hoặc chưa rõ', 'low or unknown tolerance'), value: [15, 'mg'], bounds: [5, 20] },
      ],
      [
        'doctor',
        'INT',
        'read',
        ['S44'],
        { name: 'sedatives', is: both('đang dùng thuốc an thần', 'on sedatives'), value: [20, 'mg'], bounds: [5, 20] },
      ],
    ],
  }),
  interlock('IN-04', {
    asks: both('Tổng liều ngày đầu cao hơn mức trần', 'Total of the first day above the ceiling'),
    at: ['dose', 'order'],
    remedy: ['doctor', lowers],
    rows: [['block', 'INT', 'press', ['S45'], { value: [40, 'mg'], bounds: [20, 40] }]],
  }),
  interlock('IN-05', {
    asks: both('Liều bổ sung quá sớm sau liều đầu', 'Top-up too soon after the first dose'),
    remedy: ['doctor', both('Chờ đủ giờ, theo dõi; bác sĩ đánh giá lại', 'Wait and watch; the doctor looks again')],
    rows: [
      ['block', 'INT', 'press', ['S45'], { name: 'least', is: both('ít nhất', 'at least'), value: [2, 'hours'], bounds: [2, 6] }],
      ['doctor', 'INT', 'derived', ['S24'], { name: 'advised', is: both('nên chờ', 'advised'), value: [3, 'hours'], bounds: [2, 6] }],
    ],
  }),
  interlock('IN-06', {
    asks: both('Người bệnh về trước khi hết giờ theo dõi liều đầu', 'Leaving before the observation of a first dose has ended'),
    at: ['leaving'],
    remedy: [
      'doctor',
      both('Mời người bệnh ở lại; bác sĩ ký nếu cho về sớm', 'Ask the person to stay; the doctor signs if they leave early'),
    ],
    rows: [['doctor', 'VN', 'read', ['S24'], { value: [3, 'hours'], bounds: [2, 6] }]],
  }),
  interlock('IN-07', {
    asks: both(
      'Tăng liều quá sớm sau lần tăng trước, khi dò liều hoặc trong hai tuần đầu',
      'Increase too soon after the last one, in titration or in the first two weeks',
    ),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'VN?', 'recalled', [], { value: [3, 'days'], bounds: [2, 7] }]],
  }),
  interlock('IN-08', {
    asks: both('Một lần tăng vượt mức', 'A single increase above the step'),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'VN?/INT', 'read', ['S44'], { value: [10, 'mg'], bounds: [5, 15] }]],
  }),
  interlock('IN-09', {
    asks: both(
      'Tăng trong 7 ngày vượt mức, khi dò liều hoặc trong hai tuần đầu',
      'Rise within 7 days above the cap, in titration or in the first two weeks',
    ),
    at: ['dose', 'order'],
    remedy: ['doctor', lowers],
    rows: [
      [
        'block',
        'VN?',
        'recalled',
        [],
        { name: 'vn', is: both('Việt Nam, nhớ lại', 'Viet Nam, recalled'), value: [20, 'mg'], bounds: [5, 30] },
      ],
      ['block', 'INT', 'read', ['S44'], { name: 'uk', is: both('Anh', 'United Kingdom'), value: [30, 'mg'], bounds: [5, 30] }],
    ],
  }),
  interlock('IN-10', {
    asks: both('Tăng trong 7 ngày vượt mức, khi điều chỉnh liều', 'Rise within 7 days above the cap, in adjustment'),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'VN?', 'recalled', [], { value: [30, 'mg'], bounds: [10, 40] }]],
  }),
  interlock('IN-11', {
    asks: both(
      'Người mới trong hai tuần đầu chưa được đánh giá trước liều',
      'New patient in the first two weeks not looked at before the dose',
    ),
    remedy: ['dispenser', both('Đánh giá ngay trước khi cấp liều', 'Look at the person now, before the dose')],
    clears: 'window',
    rows: [['block', 'INT', 'read', ['S46'], { value: [14, 'days'], bounds: [7, 28] }]],
  }),
]

export const buprenorphine = [
  interlock('BU-01', {
    asks: both(
      'Buprenorphine lần đầu, hoặc lại sau methadone, khi điểm COWS còn thấp hoặc chưa có',
      'First buprenorphine, or again after methadone, with a low COWS score or none',
    ),
    remedy: ['doctor', both('Bác sĩ đánh giá COWS lại trong ngày', 'The doctor scores COWS again the same day')],
    rows: [['block', 'INT', 'press', ['S78'], { value: [8, 'points'], bounds: [8, 13] }]],
  }),
  interlock('BU-02', {
    asks: both('Buprenorphine quá sớm sau methadone', 'Buprenorphine too soon after methadone'),
    remedy: ['doctor', both('Bác sĩ hẹn giờ và quyết định thuốc cho hôm nay', 'The doctor sets the hour and decides on a drug for today')],
    rows: [['block', 'INT', 'press', ['S78'], { value: [72, 'hours'], bounds: [36, 168] }]],
  }),
  interlock('BU-03', {
    asks: both('Liều methadone cuối cao trước khi chuyển thuốc', 'High last dose of methadone before the switch'),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'INT', 'press', ['S78'], { value: [30, 'mg'], bounds: [10, 40] }]],
  }),
  interlock('BU-04', {
    asks: both('Tổng buprenorphine ngày đầu hoặc ngày thứ hai vượt mức', 'Total of buprenorphine on the first or second day above the cap'),
    at: ['dose', 'order'],
    remedy: ['doctor', lowers],
    rows: [
      ['block', 'INT', 'read', ['S77'], { name: 'day-1', is: both('ngày đầu', 'first day'), value: [12, 'mg'], bounds: [4, 12] }],
      ['block', 'INT', 'read', ['S77'], { name: 'day-2', is: both('ngày thứ hai', 'second day'), value: [16, 'mg'], bounds: [4, 16] }],
    ],
  }),
  interlock('BU-05', {
    asks: both('Liều buprenorphine trong ngày vượt mức', 'Daily buprenorphine above the cap'),
    at: ['dose', 'order'],
    remedy: ['doctor', confirms],
    answered: 'by the order',
    rows: [['doctor', 'INT', 'press', ['S78'], { value: [24, 'mg'], bounds: [16, 32] }]],
  }),
]
