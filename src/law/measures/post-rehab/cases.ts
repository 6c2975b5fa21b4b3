import type { Case, Happened } from '../../cases.ts'

const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`

/** The usual way under Law 73/2021: completed on one day, everything else on another. */
const reported = (completedOn: string, on: string): readonly Happened[] => [
  ['receive', on, { completedOn, returnedOn: on }],
  ['report', on],
]
const requested = (completedOn: string, on: string): readonly Happened[] => [...reported(completedOn, on), ['propose', on]]
const managed = (completedOn: string, on: string): readonly Happened[] => [...requested(completedOn, on), ['decide', on]]

/** Under Law 120/2025: noticed, proposed and decided before the person leaves. */
const noticed26 = (completedOn: string, on: string, comesFrom = 'home'): readonly Happened[] => [
  [
    'receiveNotice',
    on,
    comesFrom === 'home' || comesFrom === 'clinic' ? { comesFrom, completedOn } : { comesFrom, completedOn, facility: 'centre-1' },
  ],
]
const managed26 = (completedOn: string, on: string, comesFrom = 'home'): readonly Happened[] => [
  ...noticed26(completedOn, on, comesFrom),
  ['propose', on],
  ['decide', on],
]

const beginning: readonly Case[] = [
  {
    is: 'ra khỏi cơ sở bắt buộc: năm ngày làm việc để trình báo',
    route: 'compulsory',
    acts: [['receive', '2022-04-27', { completedOn: '2022-04-26', returnedOn: '2022-04-27' }]],
    due: { report: '2022-05-06' },
  },
  {
    is: 'sau NĐ 184/2025 hạn trình báo vẫn giữ',
    route: 'compulsory',
    acts: [['receive', '2025-07-01', { completedOn: '2025-06-30', returnedOn: '2025-07-01' }]],
    due: { report: '2025-07-08' },
  },
  {
    is: 'cai tự nguyện: luật không nêu hạn trình báo',
    route: 'voluntary',
    acts: [['receive', '2022-04-27', { completedOn: '2022-04-26', returnedOn: '2022-04-27' }]],
    notDue: ['report'],
  },
  {
    is: 'ba ngày làm việc để lập hồ sơ, qua Tết 2023',
    route: 'voluntary',
    acts: reported('2023-01-10', '2023-01-18'),
    due: { propose: '2023-01-30' },
  },
  {
    is: 'ba ngày làm việc: thứ Bảy 04/5/2024 làm bù thì tính',
    route: 'voluntary',
    acts: reported('2024-04-20', '2024-04-26'),
    due: { propose: '2024-05-04' },
  },
  {
    is: 'trình báo 30/6/2026: vẫn ba ngày làm việc',
    route: 'voluntary',
    acts: reported('2026-06-20', '2026-06-30'),
    asOf: '2026-07-01',
    due: { propose: '2026-07-03' },
  },
  {
    is: 'nhận thông báo 01/7/2026: hai ngày làm việc',
    route: 'voluntary',
    acts: noticed26('2026-07-31', '2026-07-01'),
    due: { propose: '2026-07-03' },
  },
  {
    is: 'hai ngày làm việc, qua nghỉ Quốc khánh 2026',
    route: 'voluntary',
    acts: noticed26('2026-09-27', '2026-08-28'),
    due: { propose: '2026-09-04' },
  },
  {
    is: 'hai ngày làm việc để quyết định, qua 30/4/2022',
    route: 'voluntary',
    acts: requested('2022-04-20', '2022-04-29'),
    due: { decide: '2022-05-05' },
  },
  {
    is: 'đề nghị 30/6/2026: vẫn hai ngày làm việc',
    route: 'voluntary',
    acts: requested('2026-06-20', '2026-06-30'),
    asOf: '2026-07-01',
    due: { decide: '2026-07-02' },
  },
  {
    is: 'đề nghị 01/7/2026: luật không nêu hạn cho Chủ tịch',
    route: 'voluntary',
    acts: [...noticed26('2026-07-31', '2026-07-01'), ['propose', '2026-07-01']],
    notDue: ['decide'],
    state: 'requested',
  },
  {
    is: 'chưa có giấy xác nhận hoàn thành vẫn đề nghị được theo luật mới',
    route: 'voluntary',
    acts: [...noticed26('2026-07-31', '2026-07-01'), ['propose', '2026-07-01']],
    state: 'requested',
  },
  {
    is: 'hết năm kể từ ngày hoàn thành: không quyết định nữa',
    route: 'voluntary',
    acts: [...requested('2022-01-10', '2023-01-09'), ['decide', '2023-01-10']],
    refused: { decide: 'đã hết' },
  },
  {
    is: 'một ngày trước đó vẫn quyết định được',
    route: 'voluntary',
    acts: [...requested('2022-01-10', '2023-01-09'), ['decide', '2023-01-09']],
    state: 'managed',
    ends: '2023-01-10',
  },
  {
    is: 'người lớn cai bắt buộc: hết sau hai năm',
    route: 'compulsory',
    acts: [...requested('2022-01-10', '2023-01-09'), ['decide', '2023-01-10']],
    state: 'managed',
    ends: '2024-01-10',
  },
  {
    is: 'diện bắt buộc người lớn mà dưới 18 tuổi',
    route: 'compulsory',
    born: '2006-01-01',
    acts: [['receive', '2022-04-27']],
    refused: { receive: 'không đúng với tuổi' },
  },
  {
    is: 'trước Luật 73/2021 không có văn bản',
    route: 'voluntary',
    acts: [['receive', '2021-12-31']],
    asOf: '2022-01-01',
    refused: { receive: 'Không có văn bản' },
  },

  {
    is: 'chưa đủ 12 tuổi',
    route: 'voluntary',
    born: '2012-01-01',
    acts: [['receive', '2022-04-27']],
    refused: { receive: 'chưa đủ 12 tuổi' },
  },
  {
    is: 'luật mới: chưa đủ 12 tuổi',
    route: 'voluntary',
    born: '2016-01-01',
    acts: noticed26('2026-07-31', '2026-07-01'),
    refused: { receiveNotice: 'chưa đủ 12 tuổi' },
  },
  {
    is: 'luật mới: diện bắt buộc người lớn mà dưới 18 tuổi',
    route: 'compulsory',
    born: '2010-01-01',
    acts: noticed26('2026-07-31', '2026-07-01', 'public'),
    refused: { receiveNotice: 'không đúng với tuổi' },
  },
  {
    is: 'luật mới, mở bằng giấy xác nhận: chưa đủ 12 tuổi',
    route: 'voluntary',
    born: '2016-01-01',
    acts: [['receive', '2026-07-01']],
    refused: { receive: 'chưa đủ 12 tuổi' },
  },
  {
    is: 'luật mới, mở bằng giấy xác nhận: sai diện',
    route: 'compulsory',
    born: '2010-01-01',
    acts: [['receive', '2026-07-01']],
    refused: { receive: 'không đúng với tuổi' },
  },
  {
    is: 'luật mới: hết năm kể từ ngày hoàn thành',
    route: 'voluntary',
    acts: [
      ['receive', '2026-08-03', { completedOn: '2025-08-04' }],
      ['propose', '2026-08-03'],
      ['decide', '2026-08-04'],
    ],
    refused: { decide: 'đã hết' },
  },
  {
    is: 'sau NĐ 184/2025, cai tự nguyện vẫn không có hạn trình báo',
    route: 'voluntary',
    acts: [['receive', '2025-07-01', { completedOn: '2025-06-30', returnedOn: '2025-07-01' }]],
    notDue: ['report'],
  },
]

const handingOver: readonly Case[] = [
  {
    is: 'trao quyết định trong 24 giờ cuối',
    route: 'voluntary',
    acts: managed26('2026-08-31', '2026-08-03'),
    due: { deliver: '2026-08-31' },
    opens: { deliver: at('2026-08-30', '00:00') },
  },
  {
    is: 'ra từ cơ sở công lập sau cai bắt buộc: người đứng đầu cơ sở trao',
    route: 'compulsory',
    acts: noticed26('2026-08-31', '2026-08-03', 'public'),
    due: { deliver: '2026-08-31' },
  },
  {
    is: 'hoàn thành điều trị thay thế: luật không nêu hạn trao',
    route: 'substitution',
    acts: noticed26('2026-08-31', '2026-08-03', 'clinic'),
    notDue: ['deliver'],
  },
  {
    is: 'đã trao thì không còn hạn',
    route: 'compulsory',
    acts: [...managed26('2026-08-31', '2026-08-03', 'public'), ['deliver', at('2026-08-31', '07:00')]],
    notDue: ['deliver'],
  },
  {
    is: 'ra khỏi cơ sở tư nhân: hai ngày để trình diện, Chủ nhật thì sang thứ Hai',
    route: 'voluntary',
    acts: [...managed26('2026-07-10', '2026-07-01', 'private'), ['certify', '2026-07-10']],
    due: { report: '2026-07-13' },
  },
  {
    is: 'cai tại gia đình: không có hạn trình diện',
    route: 'voluntary',
    acts: [...managed26('2026-07-10', '2026-07-01'), ['certify', '2026-07-10']],
    notDue: ['report'],
  },

  {
    is: 'ra từ cơ sở tư nhân: người đứng đầu cơ sở trao',
    route: 'voluntary',
    acts: noticed26('2026-08-31', '2026-08-03', 'private'),
    due: { deliver: '2026-08-31' },
    opens: { deliver: at('2026-08-30', '00:00') },
  },
  {
    is: 'cai tự nguyện ra từ cơ sở công lập',
    route: 'voluntary',
    acts: noticed26('2026-08-31', '2026-08-03', 'public'),
    due: { deliver: '2026-08-31' },
    opens: { deliver: at('2026-08-30', '00:00') },
  },
  {
    is: 'cai bắt buộc: cửa sổ 24 giờ cuối',
    route: 'compulsory',
    acts: noticed26('2026-08-31', '2026-08-03', 'public'),
    opens: { deliver: at('2026-08-30', '00:00') },
  },
  {
    is: 'ra khỏi cơ sở tư nhân đầu tuần: hai ngày để trình diện',
    route: 'voluntary',
    acts: [...managed26('2026-07-06', '2026-07-01', 'private'), ['certify', '2026-07-06']],
    due: { report: '2026-07-08' },
  },
]

const lengths: readonly Case[] = [
  { is: 'tự nguyện: một năm từ ngày hoàn thành', route: 'voluntary', acts: managed('2023-02-28', '2023-03-06'), ends: '2024-02-28' },
  { is: 'điều trị thay thế: một năm', route: 'substitution', acts: managed('2023-02-28', '2023-03-06'), ends: '2024-02-28' },
  {
    is: 'bắt buộc dưới 18 tuổi: một năm',
    route: 'compulsoryMinor',
    born: '2007-01-01',
    acts: managed('2023-02-28', '2023-03-06'),
    ends: '2024-02-28',
  },
  { is: 'bắt buộc người lớn: hai năm, từ 29/02', route: 'compulsory', acts: managed('2024-02-29', '2024-03-06'), ends: '2026-02-28' },
  { is: 'luật mới: một năm', route: 'voluntary', acts: managed26('2026-07-31', '2026-07-01'), ends: '2027-07-31' },
  {
    is: 'luật mới, bắt buộc người lớn: hai năm',
    route: 'compulsory',
    acts: managed26('2026-07-31', '2026-07-01', 'public'),
    ends: '2028-07-31',
  },
  {
    is: 'vắng không báo mười ngày thì kéo dài mười ngày',
    route: 'voluntary',
    acts: [...managed('2023-02-28', '2023-03-06'), ['absence', '2023-06-01'], ['back', '2023-06-11']],
    ends: '2024-03-09',
  },
  {
    is: 'vắng có báo thì vẫn tính',
    route: 'voluntary',
    acts: [...managed('2023-02-28', '2023-03-06'), ['reportAbsence', '2023-06-01'], ['back', '2023-06-11']],
    ends: '2024-02-28',
  },
  {
    is: 'đang vắng không báo: chưa có ngày hết',
    route: 'voluntary',
    acts: [...managed('2023-02-28', '2023-03-06'), ['absence', '2023-06-01']],
    ends: 'none',
  },
  {
    is: 'luật mới: ở cơ sở bảo trợ xã hội thì vẫn tính',
    route: 'compulsory',
    acts: [...managed26('2026-07-31', '2026-07-01', 'public'), ['enterProtection', '2026-08-03'], ['leaveProtection', '2026-10-05']],
    ends: '2028-07-31',
  },
  {
    is: 'luật mới: đi tù không tính, kể cả hồ sơ cũ',
    route: 'voluntary',
    acts: [...managed('2026-03-02', '2026-03-10'), ['imprison', '2026-07-01'], ['release', '2026-08-30']],
    ends: '2027-05-01',
    state: 'managed',
  },
  {
    is: 'luật cũ: đi tù thì ra khỏi danh sách',
    route: 'voluntary',
    acts: [...managed('2026-03-02', '2026-03-10'), ['close', '2026-06-30', { reason: 'prison' }]],
    state: 'imprisoned',
  },

  {
    is: 'luật mới: điều trị thay thế một năm',
    route: 'substitution',
    acts: managed26('2026-07-31', '2026-07-01', 'clinic'),
    ends: '2027-07-31',
  },
  {
    is: 'luật mới: bắt buộc dưới 18 tuổi một năm',
    route: 'compulsoryMinor',
    born: '2009-01-01',
    acts: managed26('2026-07-31', '2026-07-01', 'public'),
    ends: '2027-07-31',
  },
  {
    is: 'luật mới: vắng không báo năm ngày',
    route: 'voluntary',
    acts: [...managed26('2026-07-31', '2026-07-01'), ['absence', '2026-08-03'], ['back', '2026-08-08']],
    ends: '2027-08-05',
  },
  {
    is: 'luật mới: vắng có báo thì vẫn tính',
    route: 'voluntary',
    acts: [...managed26('2026-07-31', '2026-07-01'), ['reportAbsence', '2026-08-03'], ['back', '2026-08-08']],
    ends: '2027-07-31',
  },
  {
    is: 'luật mới: đang quản lý mà đi tù là tạm ngừng, không kết thúc',
    route: 'voluntary',
    acts: [...managed26('2026-07-31', '2026-07-01'), ['close', '2026-08-03', { reason: 'prison' }]],
    refused: { close: 'tạm ngừng' },
  },
  {
    is: 'hồ sơ cũ: Tổ quản lý và cơ sở bảo trợ từ 01/7/2026',
    route: 'voluntary',
    acts: [
      ...managed('2026-03-02', '2026-03-10'),
      ['formTeam', '2026-07-06'],
      ['enterProtection', '2026-07-07'],
      ['leaveProtection', '2026-07-20'],
    ],
    ends: '2027-03-02',
  },
]

const moving: readonly Case[] = [
  {
    is: 'chuyển đi: năm ngày làm việc',
    route: 'voluntary',
    acts: [...managed('2025-03-03', '2025-03-10'), ['reportMove', '2025-06-26', { leavesOn: '2025-06-27' }]],
    due: { handOver: '2025-07-04' },
  },
  {
    is: 'chuyển đi 30/6/2026: vẫn năm ngày làm việc',
    route: 'voluntary',
    acts: [...managed('2026-03-03', '2026-03-10'), ['reportMove', '2026-06-30']],
    asOf: '2026-07-01',
    due: { handOver: '2026-07-07' },
  },
  {
    is: 'chuyển đi 01/7/2026: 24 giờ',
    route: 'voluntary',
    acts: [...managed('2026-03-03', '2026-03-10'), ['reportMove', at('2026-07-01', '09:00')]],
    due: { handOver: at('2026-07-02', '09:00') },
  },
  {
    is: 'nơi đến phân công người',
    route: 'voluntary',
    acts: [
      ...managed('2026-03-03', '2026-03-10'),
      ['reportMove', at('2026-07-01')],
      ['handOver', at('2026-07-01', '10:00')],
      ['assign', '2026-07-02'],
    ],
    notDue: ['handOver'],
  },
]

const relapsed = (on: string): readonly Happened[] => [...managed('2025-03-03', '2025-03-10'), ['determined', on, { finding: 'addicted' }]]
/** Two working days before the new text. */
const lastDays: readonly Happened[] = [
  ...managed('2025-03-03', '2025-03-10'),
  ['determined', '2026-06-29', { finding: 'addicted' }],
  ['recordViolation', '2026-06-29'],
]
const relapsing: readonly Case[] = [
  {
    is: 'không nghiện thì quản lý tiếp',
    route: 'voluntary',
    acts: [...managed('2025-03-03', '2025-03-10'), ['determined', '2025-06-02', { finding: 'notAddicted' }]],
    state: 'managed',
  },
  {
    is: 'chưa có biên bản thì chưa chuyển',
    route: 'voluntary',
    acts: [...relapsed('2025-06-02'), ['refer', '2025-06-03']],
    refused: { refer: 'Biên bản vi phạm' },
  },
  {
    is: 'chưa hết hạn giải trình thì chưa chuyển',
    route: 'voluntary',
    acts: [...relapsed('2025-06-02'), ['recordViolation', '2025-06-02'], ['refer', '2025-06-04']],
    refused: { refer: 'giải trình' },
  },
  {
    is: 'hết hạn giải trình',
    route: 'voluntary',
    acts: [...relapsed('2025-06-02'), ['recordViolation', '2025-06-02'], ['refer', '2025-06-05']],
    state: 'referred',
  },
  {
    is: 'biên bản 29/6/2026: luật mới có hiệu lực, hạn giải trình vẫn đến 01/7',
    route: 'compulsory',
    acts: [...lastDays, ['refer', '2026-07-01']],
    due: { explain: '2026-07-01' },
    refused: { refer: 'giải trình' },
  },
  {
    is: 'biên bản 29/6/2026: giải trình ngày 01/7 thì không phải đợi',
    route: 'compulsory',
    acts: [...lastDays, ['explain', '2026-07-01'], ['refer', '2026-07-01']],
    state: 'referred',
  },
  {
    is: 'biên bản 29/6/2026: ngày sau hạn giải trình',
    route: 'compulsory',
    acts: [...lastDays, ['refer', '2026-07-02']],
    state: 'referred',
  },
  {
    is: 'không chuyển rồi lập biên bản mới: giải trình của lần trước không còn',
    route: 'compulsory',
    acts: [
      ...lastDays,
      ['explain', '2026-07-01'],
      ['keepManaging', '2026-07-01'],
      ['determined', '2026-07-02', { finding: 'addicted' }],
      ['recordViolation', '2026-07-02'],
      ['explain', '2026-07-02'],
    ],
    refused: { explain: 'không có thời hạn giải trình' },
  },
  {
    is: 'luật cũ: dưới 18 tuổi không chuyển',
    route: 'voluntary',
    born: '2009-01-01',
    acts: [...relapsed('2026-06-01'), ['recordViolation', '2026-06-01'], ['refer', '2026-06-30']],
    asOf: '2026-06-30',
    refused: { refer: 'dưới 18 tuổi' },
  },
  {
    is: 'luật mới: dưới 18 tuổi chuyển được',
    route: 'voluntary',
    born: '2010-01-01',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-03', { finding: 'addicted' }],
      ['recordViolation', '2026-08-03'],
      ['refer', '2026-08-04'],
    ],
    state: 'referred',
  },
  {
    is: 'luật mới: một ngày làm việc từ khi phát hiện',
    route: 'voluntary',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-28', { finding: 'addicted' }],
      ['recordViolation', '2026-08-28'],
    ],
    due: { refer: '2026-09-03' },
  },
  {
    is: 'thời hiệu ba tháng',
    route: 'voluntary',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-31', { finding: 'addicted' }],
      ['recordViolation', '2026-08-31'],
      ['refer', '2026-12-01'],
    ],
    refused: { refer: 'hết thời hiệu' },
  },
  {
    is: 'xử lý hình sự: trước 01/7/2025 không có',
    route: 'voluntary',
    acts: [...managed('2025-03-03', '2025-03-10'), ['referCriminal', '2025-06-30']],
    refused: { referCriminal: 'không có bước này' },
  },
  {
    is: 'xử lý hình sự: từ 01/7/2025, cả hồ sơ cũ; thời hạn vẫn chạy',
    route: 'voluntary',
    acts: [
      ...managed('2025-03-03', '2025-03-10'),
      ['referCriminal', '2025-07-01'],
      ['criminalOutcome', '2025-09-01', { outcome: 'notProsecuted' }],
    ],
    state: 'managed',
    ends: '2026-03-03',
  },

  {
    is: 'luật cũ, trước 2025: dưới 18 tuổi không chuyển',
    route: 'voluntary',
    born: '2008-01-01',
    acts: [
      ...managed('2023-03-03', '2023-03-10'),
      ['determined', '2023-06-01', { finding: 'addicted' }],
      ['recordViolation', '2023-06-01'],
      ['refer', '2023-06-30'],
    ],
    refused: { refer: 'dưới 18 tuổi' },
  },
  {
    is: 'lập hồ sơ trong năm ngày làm việc từ khi phát hiện',
    route: 'voluntary',
    acts: [
      ...managed('2023-03-03', '2023-03-10'),
      ['determined', '2023-06-01', { finding: 'addicted' }],
      ['recordViolation', '2023-06-01'],
    ],
    due: { refer: '2023-06-08' },
  },
  {
    is: 'luật cũ: dưới 18 tuổi không có hạn lập hồ sơ',
    route: 'voluntary',
    born: '2008-01-01',
    acts: [
      ...managed('2023-03-03', '2023-03-10'),
      ['determined', '2023-06-01', { finding: 'addicted' }],
      ['recordViolation', '2023-06-01'],
    ],
    notDue: ['refer'],
  },
  {
    is: 'luật mới, dưới 18 tuổi: một ngày làm việc',
    route: 'voluntary',
    born: '2010-01-01',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-28', { finding: 'addicted' }],
      ['recordViolation', '2026-08-28'],
    ],
    due: { refer: '2026-09-03' },
  },
  {
    is: 'thời hiệu đối với người dưới 18 tuổi',
    route: 'voluntary',
    born: '2010-01-01',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-31', { finding: 'addicted' }],
      ['recordViolation', '2026-08-31'],
      ['refer', '2026-12-01'],
    ],
    refused: { refer: 'hết thời hiệu' },
  },
]

const ending: readonly Case[] = [
  {
    is: 'trước ngày hết hạn: chưa cấp giấy',
    route: 'voluntary',
    acts: [...managed('2023-02-28', '2023-03-06'), ['finish', '2024-02-27']],
    refused: { finish: 'Chưa hết thời hạn' },
  },
  { is: 'ngày hết hạn', route: 'voluntary', acts: [...managed('2023-02-28', '2023-03-06'), ['finish', '2024-02-28']], state: 'served' },
  {
    is: 'hết hạn vào ngày lễ: cấp giấy ngày làm việc kế tiếp',
    route: 'voluntary',
    acts: managed('2022-05-01', '2022-05-10'),
    asOf: '2023-04-20',
    ends: '2023-05-01',
    due: { finish: '2023-05-04' },
  },
  {
    is: 'từ 01/7/2026: cửa sổ ba ngày làm việc cuối, qua nghỉ Quốc khánh',
    route: 'voluntary',
    acts: managed('2025-09-04', '2025-09-10'),
    asOf: '2026-08-20',
    ends: '2026-09-04',
    due: { finish: '2026-09-04' },
    opens: { finish: '2026-08-27' },
  },
  {
    is: 'trước ba ngày làm việc cuối',
    route: 'voluntary',
    acts: [...managed('2025-09-04', '2025-09-10'), ['finish', '2026-08-26']],
    refused: { finish: '3 ngày làm việc cuối' },
  },
  {
    is: 'ngày đầu của ba ngày làm việc cuối',
    route: 'voluntary',
    acts: [...managed('2025-09-04', '2025-09-10'), ['finish', '2026-08-27']],
    state: 'served',
  },
  {
    is: 'hết hạn 01/7/2026: theo luật mới',
    route: 'voluntary',
    acts: managed('2025-07-01', '2025-07-08'),
    asOf: '2026-07-01',
    ends: '2026-07-01',
    due: { finish: '2026-07-01' },
  },
  {
    is: 'không hoàn thành cai nghiện: kết thúc, không quyết định',
    route: 'voluntary',
    acts: [...noticed26('2026-07-31', '2026-07-01'), ['notDecide', '2026-07-20', { whyNot: 'notCompleted' }]],
    state: 'notManaged',
  },

  {
    is: 'hết hạn thứ Ba: cấp giấy đúng thứ Ba',
    route: 'voluntary',
    acts: managed('2022-03-14', '2022-03-20'),
    asOf: '2023-03-01',
    ends: '2023-03-14',
    due: { finish: '2023-03-14' },
  },
  {
    is: 'đã nhận giấy xác nhận thì không phải là không hoàn thành',
    route: 'voluntary',
    acts: [
      ['receive', '2026-07-06'],
      ['notDecide', '2026-07-20', { whyNot: 'notCompleted' }],
    ],
    refused: { notDecide: 'chọn lý do khác' },
  },
]

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'bắt đầu': beginning,
  'trao quyết định, trình diện': handingOver,
  'độ dài': lengths,
  'chuyển nơi ở': moving,
  'tái nghiện': relapsing,
  'hết thời hạn': ending,
}

/** Who may do it on which day: the last day of a phase and the first of the next. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['propose', '2022-01-01', 'communePoliceChief', true],
  ['propose', '2022-01-01', 'communeChair', false],
  ['decide', '2026-06-30', 'communeChair', true],
  ['decide', '2026-07-01', 'communeChair', true],
  ['decide', '2026-07-01', 'communePoliceChief', false],
  ['report', '2026-06-30', 'communeOfficer', true],
  ['report', '2026-07-01', 'communeOfficer', false],
  ['recordViolation', '2026-06-30', 'communeChair', true],
  ['recordViolation', '2026-07-01', 'communeChair', false],
  ['refer', '2025-02-28', 'communeChair', true],
  ['refer', '2025-03-01', 'communeChair', false],
  ['refer', '2025-03-01', 'communePoliceChief', true],
  ['deliver', '2026-07-01', 'facilityHead', true],
  ['finish', '2026-07-01', 'communeChair', true],
]
