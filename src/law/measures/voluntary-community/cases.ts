import type { Case, Happened } from '../../cases.ts'

/** The usual way in under Law 73/2021: told, registered, decided for some months from a day, begun - all on one day. */
const registered = (on: string): readonly Happened[] => [
  ['notify', on],
  ['register', on],
]
const decided = (on: string, months: number, termFrom: string = on): readonly Happened[] => [
  ...registered(on),
  ['decide', on, { months, termFrom }],
]
const running = (on: string, months: number, termFrom: string = on): readonly Happened[] => [
  ...decided(on, months, termFrom),
  ['contract', on],
  ['start', on],
]
const threeStages = (on: string): readonly Happened[] => [
  ['finishIntake', on],
  ['finishDetox', on],
  ['finishEducation', on],
]

/** The same under Law 120/2025, by the minute; the reception record is of the day of registering. */
const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`
const registered26 = (day: string): readonly Happened[] => [
  ['notify', at(day)],
  ['register', at(day)],
  ['receive', day],
]
const decided26 = (day: string, attempt: string): readonly Happened[] => [...registered26(day), ['decide', at(day), { attempt }]]
const running26 = (day: string, attempt = 'first'): readonly Happened[] => [...decided26(day, attempt), ['start', at(day)]]

const registering: readonly Case[] = [
  { is: 'năm ngày làm việc để đăng ký, tuần thường', route: 'adult', acts: [['notify', '2022-03-07']], due: { register: '2022-03-14' } },
  { is: 'qua Tết 2022', route: 'adult', acts: [['notify', '2022-01-27']], due: { register: '2022-02-10' } },
  { is: 'qua 30/4 và nghỉ bù 2022', route: 'adult', acts: [['notify', '2022-04-27']], due: { register: '2022-05-06' } },
  { is: 'qua Tết 2023', route: 'adult', acts: [['notify', '2023-01-17']], due: { register: '2023-01-31' } },
  { is: 'thứ Bảy 04/5/2024 làm bù thì tính', route: 'adult', acts: [['notify', '2024-04-25']], due: { register: '2024-05-06' } },
  { is: 'thứ Bảy 26/4/2025 làm bù thì tính', route: 'adult', acts: [['notify', '2025-04-24']], due: { register: '2025-05-05' } },
  { is: 'Tết Dương lịch 2026 nghỉ hai ngày', route: 'adult', acts: [['notify', '2025-12-31']], due: { register: '2026-01-09' } },
  { is: 'hạn rơi vào thứ Bảy 10/01/2026 làm bù', route: 'adult', acts: [['notify', '2026-01-05']], due: { register: '2026-01-10' } },
  { is: 'qua Tết 2026', route: 'adult', acts: [['notify', '2026-02-12']], due: { register: '2026-02-26' } },
  {
    is: 'tính từ ngày được thông báo, không từ ngày có kết quả',
    route: 'adult',
    acts: [['notify', '2022-03-10', { resultOn: '2022-03-01', notifiedOn: '2022-03-09' }]],
    due: { register: '2022-03-16' },
  },
  {
    is: 'bất khả kháng: tính lại từ ngày chấm dứt',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['restartRegister', '2022-03-22', { registerAgainFrom: '2022-03-21' }],
    ],
    due: { register: '2022-03-28' },
  },
  {
    is: 'trước Luật 73/2021 không có văn bản',
    route: 'adult',
    acts: [['notify', '2021-12-31']],
    asOf: '2022-01-01',
    refused: { notify: 'Không có văn bản' },
  },
  { is: 'ngày đầu của Luật 73/2021', route: 'adult', acts: [['notify', '2022-01-01']], state: 'awaited', due: { register: '2022-01-10' } },
  {
    is: 'thông báo 30/6/2026: vẫn năm ngày làm việc',
    route: 'adult',
    acts: [['notify', '2026-06-30']],
    asOf: '2026-07-02',
    due: { register: '2026-07-07' },
  },
  { is: 'thông báo 01/7/2026: 24 giờ', route: 'adult', acts: [['notify', at('2026-07-01')]], due: { register: at('2026-07-02') } },
  {
    is: '24 giờ chạy qua ngày lễ',
    route: 'adult',
    acts: [['notify', at('2026-09-01', '17:00')]],
    due: { register: at('2026-09-02', '17:00') },
  },
  {
    is: 'bất khả kháng theo luật mới: 24 giờ từ lúc chấm dứt',
    route: 'adult',
    acts: [
      ['notify', at('2026-08-03')],
      ['restartRegister', at('2026-08-06', '10:00'), { registerAgainFrom: at('2026-08-05', '18:00') }],
    ],
    due: { register: at('2026-08-06', '18:00') },
  },
  { is: 'chưa đủ 12 tuổi', route: 'minor', born: '2010-07-02', acts: [['notify', '2022-07-01']], refused: { notify: 'chưa đủ 12 tuổi' } },
  { is: 'vừa đủ 12 tuổi', route: 'minor', born: '2010-07-02', acts: [['notify', '2022-07-02']], state: 'awaited' },
  {
    is: 'chưa đủ 18 tuổi thì không phải diện người lớn',
    route: 'adult',
    born: '2004-03-08',
    acts: [['notify', '2022-03-07']],
    refused: { notify: 'không đúng với tuổi' },
  },
  { is: 'vừa đủ 18 tuổi', route: 'adult', born: '2004-03-08', acts: [['notify', '2022-03-08']], state: 'awaited' },
  {
    is: 'đủ 18 tuổi thì không phải diện dưới 18',
    route: 'minor',
    born: '2004-03-08',
    acts: [['notify', '2022-03-08']],
    refused: { notify: 'không đúng với tuổi' },
  },
  {
    is: 'chỉ biết năm sinh: không từ chối khi còn có thể',
    route: 'adult',
    born: '2004',
    acts: [['notify', '2022-03-08']],
    state: 'awaited',
  },
  {
    is: 'không có nơi cư trú ổn định',
    route: 'adult',
    acts: [['notify', '2022-03-07', { residence: 'none' }]],
    refused: { notify: 'cơ sở cai nghiện công lập' },
  },
  {
    is: 'tái nghiện khi đang quản lý sau cai nghiện',
    route: 'adult',
    acts: [['notify', '2022-03-07', { group: 'postRehab' }]],
    refused: { notify: 'không đăng ký cai nghiện tự nguyện' },
  },
  {
    is: 'dưới 18 tuổi: người đại diện đăng ký',
    route: 'minor',
    born: '2008-01-01',
    acts: [
      ['notify', '2022-03-07'],
      ['register', '2022-03-08', { parents: false }],
    ],
    state: 'awaited',
    refused: { register: 'ý kiến của cha, mẹ' },
  },
  {
    is: 'giấy xác định nghiện đúng 6 tháng',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-15'), { resultOn: '2026-01-15' }],
      ['register', at('2026-07-15', '09:00')],
    ],
    state: 'registered',
  },
  {
    is: 'giấy xác định nghiện quá 6 tháng',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-16'), { resultOn: '2026-01-15' }],
      ['register', at('2026-07-16', '09:00')],
    ],
    refused: { register: 'quá 6 tháng' },
  },
  {
    is: 'ra khỏi cơ sở tư nhân: hai ngày, hạn rơi vào Chủ nhật thì sang thứ Hai',
    route: 'rest',
    acts: [['acceptRest', at('2026-07-10'), { servedDays: 100 }]],
    due: { register: '2026-07-13' },
  },

  {
    is: 'luật mới: chưa đủ 12 tuổi',
    route: 'minor',
    born: '2014-07-02',
    acts: [['notify', at('2026-07-01')]],
    refused: { notify: 'chưa đủ 12 tuổi' },
  },
  {
    is: 'luật mới: chưa đủ 18 tuổi thì không phải diện người lớn',
    route: 'adult',
    born: '2008-07-02',
    acts: [['notify', at('2026-07-01')]],
    refused: { notify: 'không đúng với tuổi' },
  },
  {
    is: 'luật mới: không có nơi cư trú ổn định',
    route: 'adult',
    acts: [['notify', at('2026-07-01'), { residence: 'none' }]],
    refused: { notify: 'cơ sở cai nghiện công lập' },
  },
  {
    is: 'luật mới: dưới 18 tuổi phải có ý kiến của cha, mẹ',
    route: 'minor',
    born: '2010-01-01',
    acts: [
      ['notify', at('2026-07-01')],
      ['register', at('2026-07-01', '09:00'), { parents: false }],
    ],
    refused: { register: 'ý kiến của cha, mẹ' },
  },
  {
    is: 'ra khỏi cơ sở tư nhân đầu tuần: hai ngày',
    route: 'rest',
    acts: [['acceptRest', at('2026-07-06'), { servedDays: 100 }]],
    due: { register: '2026-07-08' },
  },
  {
    is: 'ra khỏi cơ sở tư nhân: không có hạn 24 giờ của người mới được xác định',
    route: 'rest',
    acts: [['acceptRest', at('2026-07-06'), { servedDays: 100 }]],
    notDue: ['goElsewhere'],
  },
]

const afterPrivate = (servedDays: number, attempt: string): readonly Happened[] => [
  ['acceptRest', at('2026-10-01'), { servedDays }],
  ['register', at('2026-10-01')],
  ['receive', '2026-10-01'],
  ['decide', at('2026-10-01'), { attempt }],
]
const deciding: readonly Case[] = [
  {
    is: 'đã cai ở cơ sở tư nhân bằng cả 24 tháng: không còn gì để quyết định',
    route: 'rest',
    acts: afterPrivate(731, 'first'),
    refused: { decide: 'dài hơn cả thời hạn' },
  },
  {
    is: 'đã cai ở cơ sở tư nhân 730 ngày: còn một ngày',
    route: 'rest',
    acts: afterPrivate(730, 'first'),
    state: 'decided',
    ends: '2026-10-02',
  },
  {
    is: 'lần sau 36 tháng: 731 ngày đã cai vẫn còn một năm',
    route: 'rest',
    acts: afterPrivate(731, 'later'),
    state: 'decided',
    ends: '2027-10-01',
  },
  {
    is: 'ba ngày làm việc để quyết định, qua 30/4 và nghỉ bù',
    route: 'adult',
    acts: registered('2022-04-29'),
    due: { decide: '2022-05-06' },
  },
  { is: 'ba ngày làm việc để quyết định, qua Tết 2024', route: 'adult', acts: registered('2024-02-06'), due: { decide: '2024-02-16' } },
  {
    is: 'đăng ký 30/6/2026: vẫn ba ngày làm việc',
    route: 'adult',
    acts: registered('2026-06-30'),
    asOf: '2026-07-01',
    due: { decide: '2026-07-03' },
  },
  { is: 'đăng ký 01/7/2026: 24 giờ', route: 'adult', acts: registered26('2026-07-01'), due: { decide: at('2026-07-02') } },
  {
    is: 'đăng ký chiều thứ Sáu: hết 24 giờ vào thứ Bảy',
    route: 'adult',
    acts: registered26('2026-07-10'),
    due: { decide: at('2026-07-11') },
  },
  { is: 'năm ngày làm việc để bắt đầu, qua Quốc khánh 2023', route: 'adult', acts: decided('2023-08-30', 6), due: { start: '2023-09-08' } },
  {
    is: 'quyết định 30/6/2026: năm ngày làm việc để bắt đầu',
    route: 'adult',
    acts: decided('2026-06-30', 6),
    asOf: '2026-07-01',
    due: { start: '2026-07-07' },
  },
  {
    is: 'quyết định 01/7/2026: hai ngày làm việc để bắt đầu',
    route: 'adult',
    acts: decided26('2026-07-01', 'first'),
    due: { start: '2026-07-03' },
  },
  {
    is: 'hai ngày làm việc: thứ Bảy 22/8/2026 làm bù thì tính',
    route: 'adult',
    acts: decided26('2026-08-20', 'first'),
    due: { start: '2026-08-22' },
  },
  {
    is: 'hai ngày làm việc: qua nghỉ Quốc khánh 2026',
    route: 'adult',
    acts: decided26('2026-08-28', 'first'),
    due: { start: '2026-09-04' },
  },
  {
    is: 'hai ngày làm việc: qua Ngày Văn hóa 24/11/2026',
    route: 'adult',
    acts: decided26('2026-11-23', 'first'),
    due: { start: '2026-11-26' },
  },
  {
    is: 'nơi cung cấp dịch vụ báo trong năm ngày làm việc',
    route: 'adult',
    acts: running('2024-04-26', 6),
    due: { noticeStart: '2024-05-07' },
  },
  { is: 'nơi cung cấp dịch vụ báo trong 24 giờ', route: 'adult', acts: running26('2026-07-10'), due: { noticeStart: at('2026-07-11') } },
  {
    is: 'luật mới: chưa có biên bản tiếp nhận thì chưa bắt đầu',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-06')],
      ['register', at('2026-07-06')],
      ['decide', at('2026-07-06')],
      ['start', at('2026-07-06')],
    ],
    refused: { start: 'biên bản tiếp nhận' },
  },
  { is: 'thời hạn dưới 6 tháng', route: 'adult', acts: decided('2022-03-07', 5), refused: { decide: 'từ 6 đến 12' }, state: 'registered' },
  {
    is: 'thời hạn trên 12 tháng',
    route: 'adult',
    acts: decided('2022-03-07', 13),
    refused: { decide: 'từ 6 đến 12' },
    state: 'registered',
  },

  {
    is: 'luật mới: giai đoạn tiếp nhận, phân loại tối đa hai ngày',
    route: 'adult',
    acts: running26('2026-08-03'),
    due: { finishIntake: '2026-08-05' },
  },
  {
    is: 'tiếp tục sau cơ sở tư nhân: đã qua tiếp nhận, phân loại',
    route: 'rest',
    acts: [
      ['acceptRest', at('2026-10-01'), { servedDays: 100 }],
      ['register', at('2026-10-01')],
      ['receive', '2026-10-01'],
      ['decide', at('2026-10-01'), { attempt: 'later' }],
      ['start', at('2026-10-01')],
    ],
    notDue: ['finishIntake'],
    ends: '2029-06-23',
  },
  {
    is: 'biên bản tiếp nhận chỉ lập một lần',
    route: 'adult',
    acts: [...registered26('2026-07-06'), ['receive', '2026-07-07']],
    refused: { receive: 'Đã có biên bản' },
  },
  {
    is: 'cam kết của người dưới 18 tuổi phải được xác nhận',
    route: 'minor',
    born: '2010-01-01',
    acts: [
      ['notify', at('2026-07-06')],
      ['register', at('2026-07-06')],
      ['receive', '2026-07-06', { parentsConfirmed: false }],
    ],
    refused: { receive: 'Cam kết' },
  },
  { is: 'hồ sơ cũ được phân công người hỗ trợ', route: 'adult', acts: [...running('2026-06-01', 12), ['assign', '2026-07-06']] },
]

const lengths: readonly Case[] = [
  { is: 'sáu tháng từ ngày ghi trong quyết định', route: 'adult', acts: running('2022-03-07', 6, '2022-03-10'), ends: '2022-09-10' },
  { is: 'tháng không có ngày 31: hết ngày cuối tháng', route: 'adult', acts: running('2022-08-31', 6), ends: '2023-02-28' },
  { is: 'mười hai tháng từ 29/02', route: 'adult', acts: running('2024-02-29', 12), ends: '2025-02-28' },
  {
    is: 'thời hạn không lùi vì ngày lễ; giấy xác nhận thì ngày làm việc kế tiếp',
    route: 'adult',
    acts: running('2022-11-01', 6),
    asOf: '2023-04-20',
    ends: '2023-05-01',
    due: { complete: '2023-05-04' },
  },
  { is: 'quyết định 30/6/2026 giữ thời hạn cũ', route: 'adult', acts: running('2026-06-30', 12), asOf: '2026-08-01', ends: '2027-06-30' },
  {
    is: 'đăng ký trước, quyết định 01/7/2026: 24 tháng từ biên bản tiếp nhận',
    route: 'adult',
    acts: [...registered('2026-06-29'), ['receive', '2026-07-01'], ['decide', at('2026-07-01'), { attempt: 'first' }]],
    ends: '2028-07-01',
  },
  { is: 'lần đầu: 24 tháng', route: 'adult', acts: running26('2026-08-31'), ends: '2028-08-31' },
  { is: 'từ lần thứ hai: 36 tháng', route: 'adult', acts: running26('2026-07-01', 'later'), ends: '2029-07-01' },
  { is: 'dưới 18 tuổi cũng 24 tháng', route: 'minor', born: '2011-01-01', acts: running26('2026-08-31'), ends: '2028-08-31' },
  {
    is: 'trừ số ngày đã cai ở cơ sở tư nhân',
    route: 'rest',
    acts: [
      ['acceptRest', at('2026-10-01'), { servedDays: 100 }],
      ['register', at('2026-10-01')],
      ['receive', '2026-10-01'],
      ['decide', at('2026-10-01'), { attempt: 'first' }],
    ],
    ends: '2028-06-23',
  },
  {
    is: 'đang chấp hành án phạt tù: chưa có ngày hết',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['imprison', '2027-01-10']],
    ends: 'none',
    state: 'interrupted',
  },
  {
    is: 'ra tù: 60 ngày không tính',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['imprison', '2027-01-10'], ['release', '2027-03-11']],
    ends: '2028-09-13',
    state: 'running',
  },
  {
    is: 'luật cũ: đi tù thì kết thúc',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['close', '2025-05-05', { reason: 'prison' }]],
    state: 'imprisoned',
  },
  {
    is: 'luật mới: đi tù khi đang cai là tạm ngừng, không kết thúc',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['close', '2027-01-10', { reason: 'prison' }]],
    refused: { close: 'tạm ngừng' },
  },
  {
    is: 'hồ sơ cũ cũng tạm ngừng khi đi tù từ 01/7/2026',
    route: 'adult',
    acts: [...running('2026-06-01', 6), ['imprison', '2026-07-01'], ['release', '2026-07-11']],
    ends: '2026-12-11',
  },

  {
    is: 'dưới 18 tuổi, từ lần thứ hai: 36 tháng',
    route: 'minor',
    born: '2011-01-01',
    acts: running26('2026-08-31', 'later'),
    ends: '2029-08-31',
  },
  {
    is: 'hết hạn ngày nghỉ bù: giấy xác nhận ngày làm việc kế tiếp',
    route: 'adult',
    acts: running('2022-11-02', 6),
    asOf: '2023-04-20',
    ends: '2023-05-02',
    due: { complete: '2023-05-04' },
  },
  {
    is: 'hết hạn Chủ nhật: giấy xác nhận thứ Hai',
    route: 'adult',
    acts: running('2022-09-12', 6),
    asOf: '2023-03-01',
    ends: '2023-03-12',
    due: { complete: '2023-03-13' },
  },
  {
    is: 'hết hạn thứ Ba: giấy xác nhận đúng thứ Ba',
    route: 'adult',
    acts: running('2022-09-14', 6),
    asOf: '2023-03-01',
    ends: '2023-03-14',
    due: { complete: '2023-03-14' },
  },
]

const stages: readonly Case[] = [
  {
    is: 'cắt cơn chưa đủ 10 ngày',
    route: 'adult',
    acts: [...running26('2026-08-01'), ['finishDetox', '2026-08-10', { stageBegan: '2026-08-01' }]],
    refused: { finishDetox: '10 ngày' },
  },
  {
    is: 'cắt cơn đủ 10 ngày',
    route: 'adult',
    acts: [...running26('2026-08-01'), ['finishDetox', '2026-08-11', { stageBegan: '2026-08-01' }]],
  },
  {
    is: 'giáo dục chưa đủ 3 tháng',
    route: 'adult',
    acts: [...running26('2026-08-01'), ['finishEducation', '2026-11-10', { stageBegan: '2026-08-11' }]],
    refused: { finishEducation: '3 tháng' },
  },
  {
    is: 'giáo dục đủ 3 tháng',
    route: 'adult',
    acts: [...running26('2026-08-01'), ['finishEducation', '2026-11-11', { stageBegan: '2026-08-11' }]],
  },
  {
    is: 'luật cũ không nêu thời gian tối thiểu của giai đoạn',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['finishDetox', '2022-03-08', { stageBegan: '2022-03-07' }]],
  },
]

const supporting = (day: string, ...amounts: readonly number[]): readonly Happened[] => [
  ...running('2023-06-01', 12),
  ...threeStages('2023-06-20'),
  ...amounts.map((amount): Happened => ['paySupport', day, { amount }]),
]
const support: readonly Case[] = [
  {
    is: 'chưa xong ba giai đoạn thì chưa hỗ trợ',
    route: 'adult',
    acts: [...running('2023-06-01', 12), ['paySupport', '2023-06-20', { amount: 1_490_000 }]],
    refused: { paySupport: 'ba giai đoạn' },
  },
  { is: 'đủ mức lương cơ sở 1.490.000 đồng', route: 'adult', acts: supporting('2023-06-30', 1_490_000) },
  { is: 'thiếu một đồng', route: 'adult', acts: supporting('2023-06-30', 1_489_999), refused: { paySupport: 'mức lương cơ sở' } },
  {
    is: 'từ 01/7/2023 mức lương cơ sở 1.800.000 đồng',
    route: 'adult',
    acts: supporting('2023-07-01', 1_799_999),
    refused: { paySupport: 'mức lương cơ sở' },
  },
  {
    is: 'từ 01/7/2024 mức lương cơ sở 2.340.000 đồng',
    route: 'adult',
    acts: [...running('2024-06-01', 6), ...threeStages('2024-06-20'), ['paySupport', '2024-07-01', { amount: 2_339_999 }]],
    refused: { paySupport: 'mức lương cơ sở' },
  },
  {
    is: '30/6/2026: 2.340.000 đồng là đủ',
    route: 'adult',
    acts: [...running('2026-01-05', 12), ...threeStages('2026-04-20'), ['paySupport', '2026-06-30', { amount: 2_340_000 }]],
  },
  {
    is: 'từ 01/7/2026 mức lương cơ sở 2.530.000 đồng',
    route: 'adult',
    acts: [...running('2026-01-05', 12), ...threeStages('2026-04-20'), ['paySupport', '2026-07-01', { amount: 2_529_999 }]],
    refused: { paySupport: 'mức lương cơ sở' },
  },
  { is: 'chỉ một lần', route: 'adult', acts: supporting('2023-06-30', 1_490_000, 1_490_000), refused: { paySupport: 'một lần' } },

  {
    is: 'luật mới: chưa xong ba giai đoạn',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['paySupport', '2026-08-03', { amount: 2_530_000 }]],
    refused: { paySupport: 'ba giai đoạn' },
  },
  {
    is: 'luật mới: chỉ một lần',
    route: 'adult',
    acts: [
      ...running('2026-01-05', 12),
      ...threeStages('2026-04-20'),
      ['paySupport', '2026-07-01', { amount: 2_530_000 }],
      ['paySupport', '2026-07-02', { amount: 2_530_000 }],
    ],
    refused: { paySupport: 'một lần' },
  },
]

/** Reminded and reviewed, so that the next breach is the third. */
const reviewed26: readonly Happened[] = [
  ...running26('2026-07-15'),
  ['remind', '2026-08-03'],
  ['review', '2026-08-17', { reviewOf: 'second' }],
]
/** Under the old text two working days before the new one. */
const lastDays: readonly Happened[] = [...running('2026-03-02', 6), ['recordViolation', '2026-06-29', { ground: 'used' }]]
const violations: readonly Case[] = [
  {
    is: 'ngày cuối của hạn đăng ký: chưa phải vi phạm',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-14', { ground: 'notRegistered' }],
    ],
    refused: { recordViolation: 'Chưa hết thời hạn đăng ký' },
  },
  {
    is: 'ngày sau hạn đăng ký',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'notRegistered' }],
    ],
    state: 'violated',
  },
  {
    is: 'đã kết luận không có lý do thì vẫn lập được',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['conclude', '2022-03-16', { about: 'registering', conclusion: 'noExcuse' }],
      ['recordViolation', '2022-03-17', { ground: 'notRegistered' }],
    ],
    state: 'violated',
  },
  {
    is: 'chưa loại trừ ốm đau, bất khả kháng',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'notRegistered', noExcuse: false }],
    ],
    refused: { recordViolation: 'phải xác minh trước' },
  },
  {
    is: 'luật mới: trong 24 giờ chưa phải vi phạm',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-06')],
      ['recordViolation', at('2026-07-07', '08:30'), { ground: 'notRegistered' }],
    ],
    refused: { recordViolation: 'Chưa hết thời hạn đăng ký' },
  },
  {
    is: 'luật mới: sau 24 giờ',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-06')],
      ['recordViolation', at('2026-07-07', '08:31'), { ground: 'notRegistered' }],
    ],
    state: 'violated',
  },
  {
    is: 'ngày cuối của hạn bắt đầu: chưa phải vi phạm',
    route: 'adult',
    acts: [...decided('2023-08-30', 6), ['recordViolation', '2023-09-08', { ground: 'notStarted' }]],
    refused: { recordViolation: 'Chưa hết thời hạn bắt đầu' },
  },
  {
    is: 'ngày sau hạn bắt đầu',
    route: 'adult',
    acts: [...decided('2023-08-30', 6), ['recordViolation', '2023-09-09', { ground: 'notStarted' }]],
    state: 'violated',
  },
  {
    is: 'tự ý chấm dứt mà chưa có thông báo',
    route: 'adult',
    acts: [...running('2023-08-30', 6), ['recordViolation', '2023-10-02', { ground: 'stopped' }]],
    refused: { recordViolation: 'Chưa có thông báo' },
  },
  {
    is: 'hai ngày làm việc để giải trình, qua 30/4',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used' }]],
    due: { explain: '2022-05-04' },
  },
  {
    is: 'chưa hết hạn giải trình thì chưa chuyển',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used' }], ['refer', '2022-05-04']],
    refused: { refer: 'giải trình' },
  },
  {
    is: 'hết hạn giải trình',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used' }], ['refer', '2022-05-05']],
    state: 'referred',
  },
  {
    is: 'đã giải trình thì không phải đợi',
    route: 'adult',
    acts: [
      ...running('2022-03-07', 6),
      ['recordViolation', '2022-04-28', { ground: 'used' }],
      ['explain', '2022-04-29'],
      ['refer', '2022-04-29'],
    ],
    state: 'referred',
  },
  {
    is: 'biên bản 29/6/2026: luật mới có hiệu lực, hạn giải trình vẫn đến 01/7',
    route: 'adult',
    acts: [...lastDays, ['refer', '2026-07-01']],
    due: { explain: '2026-07-01' },
    refused: { refer: 'giải trình' },
  },
  {
    is: 'biên bản 29/6/2026: giải trình ngày 01/7 thì xong hạn, không phải đợi',
    route: 'adult',
    acts: [...lastDays, ['explain', '2026-07-01']],
    state: 'violated',
    notDue: ['explain'],
  },
  {
    is: 'đã giải trình ngày 01/7 thì chuyển được',
    route: 'adult',
    acts: [...lastDays, ['explain', '2026-07-01'], ['refer', '2026-07-01']],
    state: 'referred',
  },
  { is: 'biên bản 29/6/2026: ngày sau hạn giải trình', route: 'adult', acts: [...lastDays, ['refer', '2026-07-02']], state: 'referred' },
  {
    is: 'biên bản theo luật mới không có hạn giải trình',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['recordViolation', at('2026-08-28'), { ground: 'used' }],
      ['explain', '2026-08-28'],
      ['refer', '2026-08-28'],
    ],
    refused: { explain: 'không có thời hạn giải trình' },
    state: 'referred',
  },
  {
    is: 'chấp nhận giải trình: cai tiếp, thời hạn không đổi',
    route: 'adult',
    acts: [
      ...running('2022-03-07', 6),
      ['recordViolation', '2022-04-28', { ground: 'used' }],
      ['explain', '2022-04-29'],
      ['dropViolation', '2022-04-29', { backTo: 'running' }],
    ],
    state: 'running',
    ends: '2022-09-07',
  },
  {
    is: 'chấp nhận lý do chưa đăng ký: hạn tính lại',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'notRegistered' }],
      ['explain', '2022-03-16'],
      ['dropViolation', '2022-03-16', { backTo: 'awaited' }],
    ],
    state: 'awaited',
    due: { register: '2022-03-23' },
  },
  {
    is: 'lập hồ sơ trong năm ngày làm việc từ khi phát hiện',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used', foundOn: '2022-04-27' }]],
    due: { refer: '2022-05-06' },
  },
  {
    is: 'luật mới: một ngày làm việc từ khi phát hiện',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['recordViolation', at('2026-08-28'), { ground: 'used' }]],
    due: { refer: '2026-09-03' },
  },
  {
    is: 'vi phạm lần ba khi chưa nhắc nhở, kiểm điểm',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['recordViolation', at('2026-08-28'), { ground: 'third' }]],
    refused: { recordViolation: 'Chưa nhắc nhở' },
  },
  {
    is: 'vi phạm vì ốm đau: chưa xác minh thì không nhắc nhở, không kiểm điểm',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['remind', '2026-08-03', { noExcuse: false }],
      ['review', '2026-08-17', { reviewOf: 'education', noExcuse: false }],
    ],
    refused: { remind: 'Chưa loại trừ ốm đau', review: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'lần ba vì ốm đau: chưa xác minh thì không lập biên bản',
    route: 'adult',
    acts: [...reviewed26, ['recordViolation', at('2026-08-28'), { ground: 'third', noExcuse: false }]],
    refused: { recordViolation: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'tiếp tục vi phạm sau kiểm điểm vì ốm đau: chưa xác minh thì không lập biên bản',
    route: 'adult',
    acts: [...reviewed26, ['recordViolation', at('2026-08-28'), { ground: 'repeated', noExcuse: false }]],
    refused: { recordViolation: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'nhắc nhở, kiểm điểm rồi mới lần ba',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['remind', '2026-07-20'],
      ['review', '2026-08-03', { reviewOf: 'second' }],
      ['recordViolation', at('2026-08-28'), { ground: 'third' }],
    ],
    state: 'violated',
  },
  {
    is: 'kiểm điểm lần hai khi chưa nhắc nhở',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['review', '2026-08-03', { reviewOf: 'second' }]],
    refused: { review: 'Chưa nhắc nhở' },
  },
  {
    is: 'bậc nhắc nhở không áp dụng cho hồ sơ cũ',
    route: 'adult',
    acts: [...running('2026-06-01', 12), ['remind', '2026-07-20']],
    refused: { remind: 'không áp dụng cho hồ sơ đã được quyết định theo luật cũ' },
  },
  {
    is: 'thời hiệu: ngày cuối của ba tháng',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['recordViolation', at('2026-09-03'), { ground: 'used', lastActOn: '2026-08-31' }],
      ['refer', '2026-11-30'],
    ],
    state: 'referred',
  },
  {
    is: 'thời hiệu: quá ba tháng',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['recordViolation', at('2026-09-03'), { ground: 'used', lastActOn: '2026-08-31' }],
      ['refer', '2026-12-01'],
    ],
    refused: { refer: 'hết thời hiệu' },
  },
  {
    is: 'xử lý hình sự: trước 01/7/2025 không có',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['referCriminal', '2025-06-30']],
    refused: { referCriminal: 'không có bước này' },
  },
  {
    is: 'xử lý hình sự: từ 01/7/2025, cả hồ sơ cũ',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['referCriminal', '2025-07-01']],
    state: 'criminal',
    ends: '2026-03-03',
  },

  {
    is: 'sử dụng ma túy khi chưa cai không phải hành vi này',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'used' }],
    ],
    refused: { recordViolation: 'đang cai nghiện' },
  },
  {
    is: 'dưới 18 tuổi: lập hồ sơ trong năm ngày làm việc',
    route: 'minor',
    born: '2008-01-01',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used', foundOn: '2022-04-27' }]],
    due: { refer: '2022-05-06' },
  },
  {
    is: 'luật mới, dưới 18 tuổi: một ngày làm việc',
    route: 'minor',
    born: '2010-01-01',
    acts: [...running26('2026-07-15'), ['recordViolation', at('2026-08-28'), { ground: 'used' }]],
    due: { refer: '2026-09-03' },
  },
  {
    is: 'luật mới: trong hai ngày làm việc chưa là không thực hiện',
    route: 'adult',
    acts: [...decided26('2026-07-06', 'first'), ['recordViolation', at('2026-07-08', '17:00'), { ground: 'notStarted' }]],
    refused: { recordViolation: 'Chưa hết thời hạn bắt đầu' },
  },
  {
    is: 'luật mới: chưa cai thì không phải sử dụng khi đang cai',
    route: 'adult',
    acts: [...decided26('2026-07-06', 'first'), ['recordViolation', at('2026-07-09'), { ground: 'used' }]],
    refused: { recordViolation: 'đang cai nghiện' },
  },
  {
    is: 'luật mới: tự ý chấm dứt mà chưa có thông báo',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['recordViolation', at('2026-07-20'), { ground: 'stopped' }]],
    refused: { recordViolation: 'Chưa có thông báo' },
  },
  {
    is: 'luật mới: có thông báo tự ý chấm dứt',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['noticeStop', at('2026-07-17')], ['recordViolation', at('2026-07-20'), { ground: 'stopped' }]],
    state: 'violated',
  },
  {
    is: 'luật mới: chưa loại trừ ốm đau, bất khả kháng',
    route: 'adult',
    acts: [
      ...running26('2026-07-06'),
      ['noticeStop', at('2026-07-17')],
      ['recordViolation', at('2026-07-20'), { ground: 'stopped', noExcuse: false }],
    ],
    refused: { recordViolation: 'phải xác minh trước' },
  },
  {
    is: 'không xử lý hình sự thì cai tiếp, cả hồ sơ cũ',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['referCriminal', '2025-07-01'], ['criminalOutcome', '2025-09-01', { outcome: 'notProsecuted' }]],
    state: 'running',
  },
  {
    is: 'thời hiệu đối với người dưới 18 tuổi',
    route: 'minor',
    born: '2010-01-01',
    acts: [
      ...running26('2026-07-15'),
      ['recordViolation', at('2026-09-03'), { ground: 'used', lastActOn: '2026-08-31' }],
      ['refer', '2026-12-01'],
    ],
    refused: { refer: 'hết thời hiệu' },
  },
]

const moving: readonly Case[] = [
  {
    is: 'chuyển đi: năm ngày làm việc',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['reportMove', '2025-06-26', { leavesOn: '2025-06-27' }]],
    due: { handOver: '2025-07-04' },
  },
  {
    is: 'chuyển đi 01/7/2026: 24 giờ',
    route: 'adult',
    acts: [...running('2026-06-01', 12), ['reportMove', at('2026-07-01', '09:00')]],
    due: { handOver: at('2026-07-02', '09:00') },
  },
  {
    is: 'chuyển hồ sơ rồi thì không còn hạn',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['reportMove', at('2026-08-03')],
      ['handOver', at('2026-08-03', '10:00')],
      ['continueHere', '2026-08-04'],
    ],
    notDue: ['handOver'],
    state: 'running',
  },

  {
    is: 'hồ sơ cũ chuyển đi sau 01/7/2026: nơi đến ra quyết định tiếp tục',
    route: 'adult',
    acts: [
      ...running('2026-06-01', 12),
      ['reportMove', at('2026-07-06')],
      ['handOver', at('2026-07-06', '10:00')],
      ['continueHere', '2026-07-07'],
    ],
    ends: '2027-06-01',
  },
]

const ending: readonly Case[] = [
  {
    is: 'trước ngày hết hạn: chưa cấp giấy xác nhận',
    route: 'adult',
    acts: [...running('2022-08-31', 6), ...threeStages('2022-12-01'), ['proposeCompletion', '2023-02-27'], ['complete', '2023-02-27']],
    refused: { complete: 'Chưa hết thời hạn' },
  },
  {
    is: 'ngày hết hạn: cấp giấy xác nhận',
    route: 'adult',
    acts: [...running('2022-08-31', 6), ...threeStages('2022-12-01'), ['proposeCompletion', '2023-02-28'], ['complete', '2023-02-28']],
    state: 'completed',
  },
  {
    is: 'chưa xong ba giai đoạn',
    route: 'adult',
    acts: [...running('2022-08-31', 6), ['proposeCompletion', '2023-02-28'], ['complete', '2023-02-28']],
    refused: { complete: 'ba giai đoạn' },
  },
  {
    is: 'chưa có đánh giá',
    route: 'adult',
    acts: [...running('2022-08-31', 6), ...threeStages('2022-12-01'), ['complete', '2023-02-28']],
    refused: { complete: 'Hồ sơ chưa có: Đánh giá' },
  },
  {
    is: 'hồ sơ cũ hết hạn 30/7/2026: không nợ thông báo trước 30 ngày',
    route: 'adult',
    acts: running('2026-01-30', 6),
    asOf: '2026-07-01',
    ends: '2026-07-30',
    notDue: ['noticeEnd'],
  },
  {
    is: 'hồ sơ cũ hết hạn 31/7/2026: phải báo đúng ngày 01/7/2026',
    route: 'adult',
    acts: running('2026-01-31', 6),
    asOf: '2026-07-01',
    ends: '2026-07-31',
    due: { noticeEnd: '2026-07-01' },
  },
  {
    is: 'hồ sơ cũ vẫn được báo trước và cấp giấy theo mẫu mới',
    route: 'adult',
    acts: [
      ...running('2026-02-28', 6),
      ...threeStages('2026-06-01'),
      ['noticeEnd', '2026-07-20'],
      ['proposeCompletion', '2026-08-27'],
      ['complete', at('2026-08-28')],
    ],
    ends: '2026-08-28',
    state: 'completed',
  },
  { is: 'báo trước 30 ngày', route: 'adult', acts: running26('2026-08-31'), asOf: '2028-07-01', due: { noticeEnd: '2028-08-01' } },
  {
    is: 'cửa sổ 24 giờ cuối',
    route: 'adult',
    acts: running26('2026-08-31'),
    asOf: '2028-07-01',
    due: { complete: '2028-08-31' },
    opens: { complete: at('2028-08-30', '00:00') },
  },
  {
    is: 'trước 24 giờ cuối: chưa cấp giấy',
    route: 'adult',
    acts: [
      ...running26('2026-08-31'),
      ['finishIntake', '2026-09-02'],
      ['finishDetox', '2026-09-20', { stageBegan: '2026-09-02' }],
      ['finishEducation', '2027-01-20', { stageBegan: '2026-09-21' }],
      ['finishLabour', '2028-08-29'],
      ['finishReintegration', '2028-08-29'],
      ['proposeCompletion', '2028-08-29'],
      ['complete', at('2028-08-29', '23:59')],
      ['complete', at('2028-08-30', '00:00')],
    ],
    refused: { complete: '24 giờ cuối' },
    state: 'completed',
  },
  {
    is: 'luật mới: phải đủ năm giai đoạn',
    route: 'adult',
    acts: [
      ...running26('2026-08-31'),
      ['finishIntake', '2026-09-02'],
      ['finishDetox', '2026-09-20', { stageBegan: '2026-09-02' }],
      ['finishEducation', '2027-01-20', { stageBegan: '2026-09-21' }],
      ['proposeCompletion', '2028-08-30'],
      ['complete', at('2028-08-30')],
    ],
    refused: { complete: 'năm giai đoạn' },
  },
  {
    is: 'đã báo một lần thì thôi',
    route: 'adult',
    acts: [...running26('2026-08-31'), ['noticeEnd', '2028-07-20'], ['noticeEnd', '2028-07-21']],
    refused: { noticeEnd: 'Đã báo trước' },
    notDue: ['noticeEnd'],
  },

  {
    is: 'đang chấp hành án phạt tù thì chưa báo trước được',
    route: 'adult',
    acts: [...running26('2026-08-31'), ['imprison', '2028-07-03'], ['noticeEnd', '2028-07-20']],
    refused: { noticeEnd: 'Chưa tính được ngày hết thời hạn' },
  },
  {
    is: 'hồ sơ cũ sau 01/7/2026 vẫn phải xong ba giai đoạn',
    route: 'adult',
    acts: [...running('2026-02-28', 6), ['proposeCompletion', '2026-08-27'], ['complete', at('2026-08-28')]],
    refused: { complete: 'ba giai đoạn' },
  },
]

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'đăng ký': registering,
  'quyết định và bắt đầu': deciding,
  'độ dài': lengths,
  'giai đoạn': stages,
  'hỗ trợ một lần': support,
  'vi phạm': violations,
  'chuyển nơi ở': moving,
  'hết thời hạn': ending,
}

/** Who may do it on which day: the last day of a phase and the first of the next. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['register', '2026-06-30', 'communeOfficer', true],
  ['register', '2026-07-01', 'communeOfficer', false],
  ['register', '2026-07-01', 'communePolice', true],
  ['decide', '2026-06-30', 'communeChair', true],
  ['decide', '2026-06-30', 'communePoliceChief', false],
  ['decide', '2026-07-01', 'communeChair', false],
  ['decide', '2026-07-01', 'communePoliceChief', true],
  ['complete', '2026-06-30', 'communeChair', true],
  ['complete', '2026-07-01', 'communeChair', false],
  ['complete', '2026-07-01', 'communePoliceChief', true],
  ['recordViolation', '2026-06-30', 'communeChair', true],
  ['recordViolation', '2026-06-30', 'communePolice', false],
  ['recordViolation', '2026-07-01', 'communeChair', false],
  ['refer', '2025-02-28', 'communeChair', true],
  ['refer', '2025-02-28', 'communePoliceChief', false],
  ['refer', '2025-03-01', 'communeChair', false],
  ['refer', '2025-03-01', 'communePoliceChief', true],
  ['refer', '2025-07-01', 'communePoliceChief', true],
  ['refer', '2026-07-01', 'communePoliceChief', true],
  ['noticeStop', '2022-01-01', 'provider', true],
  ['noticeStop', '2022-01-01', 'communeChair', false],
  ['noticeEnd', '2026-07-01', 'communeOfficer', true],
]
