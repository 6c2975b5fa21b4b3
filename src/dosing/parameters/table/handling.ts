import { both } from '../../text.ts'
import { interlock } from '../interlock.ts'

const today = both(
  'Hôm nay cấp liều uống tại chỗ; bác sĩ xem lại việc cấp thuốc nhiều ngày',
  'An observed dose today; the doctor reviews the days at home',
)

/** Cấp thuốc nhiều ngày. Nothing here stands before today's observed dose. */
export const takeHome = [
  interlock('TH-01', {
    asks: both('Chưa được duyệt cấp thuốc nhiều ngày', 'Not approved for doses of several days'),
    remedy: ['doctor', today],
    rows: [['block', 'VN', 'read', ['S67']]],
  }),
  interlock('TH-02', {
    asks: both('Còn tiêu chuẩn chưa đạt, chưa rõ, hoặc có tiêu chuẩn loại trừ', 'A criterion not met or not known, or one that excludes'),
    remedy: ['doctor', today],
    rows: [['block', 'VN', 'read', ['S67']]],
  }),
  interlock('TH-03', {
    asks: both('Xin nhiều ngày hơn mức của người bệnh hoặc mức chung', 'More days than approved for the person, or than anybody gets'),
    remedy: ['doctor', both('Cấp số ngày trong mức; bác sĩ xem lại mức', 'Hand out as many as approved; the doctor reviews the number')],
    rows: [['block', 'VN?', 'read', ['S68'], { value: [10, 'days'], bounds: [1, 30] }]],
  }),
  interlock('TH-04', {
    asks: both('Chưa trả đủ chai của lần trước', 'Bottles of the last time are not all back'),
    remedy: ['doctor', both('Bác sĩ hỏi về chai thiếu và ký', 'The doctor asks after the missing bottles and signs')],
    rows: [['doctor', 'INT', 'read', ['S73']]],
  }),
  interlock('TH-05', {
    asks: both('Chai thiếu mục trên nhãn hoặc chưa kiểm tra rò rỉ', 'A bottle lacks part of its label or was not checked for leaks'),
    remedy: ['dispenser', both('Dán đủ nhãn, kiểm tra rò rỉ từng chai', 'Complete the label, check each bottle for leaks')],
    clears: 'window',
    rows: [['block', 'VN/INT', 'read', ['S28', 'S72']]],
  }),
  interlock('TH-06', {
    asks: both('Liều đầu của đợt không uống tại chỗ', 'The first dose of the batch is not observed'),
    remedy: ['dispenser', both('Cho uống liều hôm nay tại chỗ trước khi giao chai', "Give today's dose here before handing out bottles")],
    clears: 'window',
    rows: [['warn', 'ENG', 'derived', []]],
  }),
  interlock('TH-07', {
    asks: both('Cuộc gọi kiểm tra chưa được trả lời trong hạn', 'A verification call was not answered in time'),
    remedy: [
      'doctor',
      both('Hỏi lý do tại lần đến này; bác sĩ quyết định việc mang về', 'Ask why at this visit; the doctor decides on days at home'),
    ],
    rows: [
      [
        'warn',
        'ENG',
        'derived',
        [],
        { name: 'observed', is: both('liều uống tại chỗ', 'observed dose'), value: [24, 'hours'], bounds: [4, 72] },
      ],
      [
        'doctor',
        'ENG',
        'derived',
        [],
        {
          name: 'home',
          is: both('cấp thuốc nhiều ngày ở lần đến sau', 'days at home at the next visit'),
          value: [24, 'hours'],
          bounds: [4, 72],
        },
      ],
    ],
  }),
  interlock('TH-08', {
    asks: both('Nhà có trẻ em, hoặc chưa rõ, và chưa có hộp khóa', 'Children at home, or not known, and no locked box on file'),
    remedy: ['doctor', both('Bác sĩ hỏi nơi cất thuốc, tư vấn và ký', 'The doctor asks where the bottles are kept, advises and signs')],
    rows: [['doctor', 'INT', 'derived', ['S72', 'S73', 'S74']]],
  }),
  interlock('TH-09', {
    asks: both('Chưa ở giai đoạn duy trì', 'Not in the maintenance phase'),
    remedy: ['doctor', today],
    rows: [['block', 'VN?', 'recalled', ['S67']]],
  }),
]

export const measuring = [
  interlock('MS-P1', {
    asks: both('Chưa đong, hoặc lượng đong lệch so với y lệnh', 'Not measured, or measured otherwise than ordered'),
    remedy: ['dispenser', both('Đong lại', 'Measure again')],
    clears: 'window',
    rows: [['block', 'INT', 'read', ['S81'], { value: [0.1, 'ml'], bounds: [0, 0.1] }]],
  }),
  interlock('MS-P2', {
    asks: both('Bơm chưa hiệu chuẩn hôm nay', 'Pump not calibrated today'),
    remedy: ['dispenser', both('Hiệu chuẩn bơm, hoặc đong tay', 'Calibrate the pump, or measure by hand')],
    clears: 'window',
    rows: [['block', 'INT', 'derived', ['S122']]],
  }),
  interlock('MS-P3', {
    asks: both('Bơm không báo thể tích', 'The pump reported no volume'),
    remedy: ['dispenser', both('Đong tay, hai người ký', 'Measure by hand, two people sign')],
    clears: 'window',
    rows: [['block', 'ENG', 'derived', ['S102'], { value: [2, 'people'] }]],
  }),
]

export const stock = [
  interlock('ST-01', {
    asks: both('Đầu ngày chưa ghi kiểm kê', 'No opening count entered'),
    at: ['dose', 'stock'],
    remedy: [
      'dispenser',
      both(
        'Kiểm kê và ghi ngay; lệch thì ghi chênh lệch, không đếm được thì hai người ghi lý do, rồi cấp liều',
        'Count and enter it now; a difference is recorded, and where it cannot be counted two people say why; then doses go on',
      ),
    ],
    clears: 'window',
    rows: [
      ['block', 'ENG', 'press', ['S91'], { name: 'missing', is: both('chưa ghi', 'not entered') }],
      ['warn', 'ENG', 'press', ['S91'], { name: 'difference', is: both('có chênh lệch đã ghi', 'a difference is recorded') }],
    ],
  }),
  interlock('ST-02', {
    asks: both('Chai không đủ theo sổ, hoặc chưa chọn chai', 'The bottle holds less by the book, or none was chosen'),
    remedy: [
      'dispenser',
      both(
        'Dùng chai khác; chai thật còn nhiều hơn sổ thì ghi kiểm kê chai',
        'Use another bottle; where it really holds more, record a count of it',
      ),
    ],
    clears: 'window',
    rows: [['block', 'ENG', 'derived', ['S110']]],
  }),
  interlock('ST-03', {
    asks: both('Chênh lệch cuối ngày vượt mức cho phép', 'Difference at the end of the day beyond the allowance'),
    at: ['day close'],
    remedy: [
      'head of clinic',
      both(
        'Lập biên bản chênh lệch, người đứng đầu ký, rồi chốt ngày',
        'A signed record of the difference by the head, then the day is closed',
      ),
    ],
    rows: [['block', 'VN?', 'derived', [], { value: [0, 'ml'], bounds: [0, 20] }]],
  }),
  interlock('ST-04', {
    asks: both('Lô thuốc hết hạn hoặc bị thu hồi', 'The lot expired or was recalled'),
    remedy: ['dispenser', both('Cách ly chai này, dùng lô khác', 'Set this bottle apart, use another lot')],
    clears: 'window',
    rows: [['block', 'ENG', 'derived', ['S41']]],
  }),
  interlock('ST-05', {
    asks: both('Điểm cấp phát nhận thuốc chưa đủ hai chữ ký', 'Receipt at a dispensing point without two signatures'),
    at: ['receipt'],
    remedy: ['storekeeper', both('Người giao và người nhận cùng ký', 'Who delivers and who receives both sign')],
    rows: [['block', 'VN', 'derived', ['S3', 'S86'], { value: [2, 'people'] }]],
  }),
  interlock('ST-06', {
    asks: both('Đổ, hủy thuốc chưa có người thứ hai ký', 'Spill or waste without a second signature'),
    at: ['spill'],
    remedy: ['dispenser', both('Mời người thứ hai xem và ký', 'A second person looks and signs')],
    clears: 'window',
    rows: [['block', 'INT', 'read', ['S90'], { value: [2, 'people'] }]],
  }),
  interlock('ST-07', {
    asks: both('Thuốc còn ít ngày dùng', 'Stock for few days of use'),
    at: ['stock'],
    remedy: ['storekeeper', both('Dự trù và xin cấp thuốc', 'Ask for a delivery')],
    rows: [['warn', 'INT', 'read', ['S92'], { value: [21, 'days'], bounds: [7, 45] }]],
  }),
]
