import { both } from '../../text.ts'
import { interlock } from '../interlock.ts'

/** Who stands at the window, and whether today's dose was given already. */
export const identity = [
  interlock('ID-01', {
    asks: both('Chưa xác nhận người bệnh bằng hai yếu tố khác nhau', 'The person was not confirmed by two different factors'),
    remedy: [
      'dispenser',
      both(
        'Xem ảnh hoặc vân tay, và thẻ hoặc mã người bệnh, ngay tại cửa; thiếu một thì xem giấy tờ tùy thân có ảnh',
        'Check photo or fingerprint, and card or code, at the window; where one is missing an identity paper with a photo',
      ),
    ],
    clears: 'window',
    rows: [['block', 'ENG', 'derived', ['S83', 'S84'], { value: [2, 'factors'] }]],
  }),
  interlock('ID-02', {
    asks: both(
      'Người bệnh không đang điều trị tại cơ sở này và không có lịch dùng thuốc tạm còn hiệu lực',
      'Not in treatment at this site, and no guest schedule in force',
    ),
    remedy: [
      'doctor',
      both(
        'Bác sĩ gọi cơ sở đang điều trị để chuyển quyền cấp liều trong ngày',
        "The doctor calls the clinic in charge to transfer the right to today's dose",
      ),
    ],
    rows: [['block', 'ENG', 'derived', ['S98']]],
  }),
  interlock('ID-03', {
    asks: both('Người bệnh đang điều trị ở một cơ sở khác', 'In treatment at another clinic as well'),
    remedy: [
      'doctor',
      both(
        'Bác sĩ hai cơ sở thống nhất nơi điều trị và nơi dùng liều hôm nay',
        "The doctors of both clinics agree on the clinic in charge and on the place of today's dose",
      ),
    ],
    rows: [['block', 'ENG', 'derived', ['S107'], { value: [1, 'clinics'] }]],
  }),
  interlock('ID-04', {
    asks: both(
      'Chưa đủ tuổi tự quyết định và chưa có văn bản đồng ý của người đại diện',
      'Below the age of own consent and no written consent of a representative',
    ),
    remedy: [
      'doctor',
      both(
        'Bác sĩ khám, quyết định việc hôm nay và mời người đại diện ký',
        'The doctor examines, decides on today and asks the representative to sign',
      ),
    ],
    rows: [['block', 'VN', 'read', ['S7'], { value: [18, 'years'] }]],
  }),
  interlock('ID-05', {
    asks: both('Dưới tuổi mà văn bản nêu cho điều trị thay thế', 'Below the age from which the text speaks of substitution treatment'),
    remedy: [
      'doctor',
      both('Bác sĩ và người đứng đầu cơ sở quyết định cách chăm sóc khác', 'The doctor and the head decide on other care'),
    ],
    rows: [['block', 'VN', 'derived', ['S7'], { value: [12, 'years'] }]],
  }),
]

export const doubling = [
  interlock('DD-01', {
    asks: both(
      'Liều này của hôm nay đã ghi nhận rồi, ở bất kỳ nơi nào',
      'This dose of today is recorded already, at any site and under any record',
    ),
    remedy: [
      'doctor',
      both(
        'Bác sĩ xem người bệnh; nếu liều đã ghi là nhầm thì hai người ký hủy ghi nhận',
        'The doctor sees the person; a dose recorded by mistake is reversed by two signatures',
      ),
    ],
    rows: [
      ['block', 'ENG', 'derived', ['S98', 'S107'], { value: [1, 'doses'] }],
      [
        'warn',
        'ENG',
        'derived',
        [],
        {
          name: 'part',
          is: both('phần sau của liều chia, sớm hơn so với phần trước', 'the next part of a split dose, soon after the one before'),
          value: [6, 'hours'],
          bounds: [2, 12],
        },
      ],
      [
        'doctor',
        'ENG',
        'derived',
        ['S107'],
        {
          name: 'apart',
          is: both(
            'liều của hôm nay đứng ở một hồ sơ từng gộp với hồ sơ này trong ngày: bác sĩ ghi rõ ai đã uống rồi mới ký',
            'a dose of today stands under a record that was one with this one that day: the doctor writes down who swallowed it, and signs then',
          ),
        },
      ],
    ],
  }),
  interlock('DD-02', {
    asks: both(
      'Chai thuốc mang về đã tính cho hôm nay mà người bệnh xin uống tại chỗ',
      'A bottle taken home covers today and an observed dose is asked for',
    ),
    remedy: ['doctor', both('Bác sĩ kiểm tra chai của hôm nay và ký xác nhận', "The doctor looks at today's bottle and signs")],
    rows: [['doctor', 'ENG', 'derived', ['S48']]],
  }),
  interlock('DD-03', {
    asks: both('Methadone và buprenorphine cùng đến lượt trong một ngày', 'Methadone and buprenorphine are both due on one day'),
    remedy: ['doctor', both('Bác sĩ dừng một trong hai y lệnh', 'The doctor stops one of the two orders')],
    rows: [['block', 'ENG', 'derived', ['S78']]],
  }),
  interlock('DD-04', {
    asks: both('Mất mạng, chưa biết liều ở nơi khác', 'The line is down and doses elsewhere cannot be seen'),
    remedy: [
      'dispenser',
      both(
        'Hỏi người bệnh đã dùng thuốc ở đâu; với khách thì bác sĩ gọi cơ sở gốc và ký',
        'Ask where the last dose was; for a guest the doctor calls the home clinic and signs',
      ),
    ],
    rows: [
      ['warn', 'ENG', 'derived', ['S92'], { name: 'own', is: both('người bệnh của cơ sở', 'own patient'), value: [48, 'hours'] }],
      ['doctor', 'ENG', 'derived', ['S92'], { name: 'guest', is: both('khách', 'guest'), value: [48, 'hours'] }],
    ],
  }),
  interlock('DD-05', {
    asks: both(
      'Đang có lịch dùng thuốc tạm ở nơi khác mà người bệnh đến cơ sở gốc',
      'A guest schedule elsewhere is in force and the person comes to the home site',
    ),
    remedy: [
      'doctor',
      both(
        'Gọi nơi dùng thuốc tạm, rồi bác sĩ dừng lịch và nhận lại quyền cấp liều trong ngày',
        "Call the guest site; then the doctor ends the schedule and takes the right to today's dose back",
      ),
    ],
    rows: [['block', 'ENG', 'read', ['S98']]],
  }),
  interlock('DD-06', {
    asks: both('Liều của ngày trước mới cấp, qua nửa đêm', 'The dose of the day before was given not long ago, across midnight'),
    remedy: [
      'doctor',
      both(
        'Bác sĩ xem người bệnh, quyết định giờ cấp liều của hôm nay',
        "The doctor sees the person and decides when today's dose is given",
      ),
    ],
    rows: [['doctor', 'ENG', 'derived', [], { value: [6, 'hours'], bounds: [2, 12] }]],
  }),
  interlock('TR-02', {
    asks: both(
      'Liều đầu tại nơi mới mà nơi cũ chưa xác nhận liều cuối',
      'First dose at the new site without confirmation of the last one by the old site',
    ),
    remedy: [
      'doctor',
      both(
        'Bác sĩ gọi nơi cũ hỏi liều cuối, ghi tên người trả lời',
        'The doctor calls the old site for the last dose and writes down who answered',
      ),
    ],
    rows: [['block', 'ENG', 'derived', ['S98']]],
  }),
]
