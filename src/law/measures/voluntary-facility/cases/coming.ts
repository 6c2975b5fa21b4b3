import type { Case } from '../../../cases.ts'
import { admitted, at, decided26, privately, publicly, signed } from './ways.ts'

export const coming: readonly Case[] = [
  {
    is: 'chưa đủ 12 tuổi',
    route: 'public',
    born: '2010-03-08',
    acts: [['apply', '2022-03-07']],
    refused: { apply: 'chưa đủ 12 tuổi' },
  },
  { is: 'đủ 12 tuổi, có người đại diện', route: 'public', born: '2010-03-07', acts: [['apply', '2022-03-07']], state: 'applied' },
  {
    is: 'dưới 18 tuổi mà người đại diện chưa đăng ký',
    route: 'private',
    born: '2005-01-01',
    acts: [['apply', '2022-03-07', { parents: false }]],
    refused: { apply: 'người đại diện' },
  },
  { is: 'người lớn tự nộp', route: 'private', acts: [['apply', '2022-03-07', { parents: false }]], state: 'applied' },
  {
    is: 'chưa ký hợp đồng thì chưa vào',
    route: 'public',
    acts: [
      ['apply', '2022-03-07'],
      ['admit', '2022-03-08'],
    ],
    refused: { admit: '' },
  },
  {
    is: 'báo xã trong năm ngày làm việc, qua 30/4 và 01/5: cơ sở công lập',
    route: 'public',
    acts: admitted('2022-04-28', 6),
    due: { noticeAdmitted: '2022-05-09' },
  },
  {
    is: 'báo xã trong năm ngày làm việc: cơ sở tư nhân',
    route: 'private',
    acts: admitted('2022-03-07', 6),
    due: { noticeAdmitted: '2022-03-14' },
  },
  {
    is: 'chế độ thuốc cắt cơn chỉ ở cơ sở công lập',
    route: 'private',
    acts: [...admitted('2022-03-07', 6), ['grantSupport', '2022-03-08', { supportKind: 'medicine' }]],
    refused: { grantSupport: 'công lập' },
  },
  {
    is: 'mức của tỉnh thì cơ sở tư nhân cũng có',
    route: 'private',
    acts: [...admitted('2022-03-07', 6), ['grantSupport', '2022-03-08', { supportKind: 'province' }]],
  },
  {
    is: 'ký mà không đến thì không phải vi phạm theo luật cũ',
    route: 'private',
    acts: [...signed('2022-03-07', 6), ['giveUp', '2022-04-01']],
    state: 'ended',
  },
]

export const coming26: readonly Case[] = [
  {
    is: 'quyết định trong 24 giờ',
    route: 'private',
    acts: [['register', at('2026-07-15', '09:00'), { resultOn: '2026-07-14' }]],
    due: { decide: at('2026-07-16', '09:00') },
  },
  {
    is: 'kết quả xác định đúng 6 tháng',
    route: 'public',
    acts: [['register', at('2026-08-28'), { resultOn: '2026-02-28' }]],
    state: 'registered',
  },
  {
    is: 'kết quả xác định quá 6 tháng một ngày',
    route: 'public',
    acts: [['register', at('2026-08-28'), { resultOn: '2026-02-27' }]],
    refused: { register: 'quá 6 tháng' },
  },
  {
    is: 'đang điều trị thay thế thì không cần kết quả mới',
    route: 'public',
    acts: [['register', at('2026-08-31'), { proof: 'substitution' }]],
    state: 'registered',
  },
  {
    is: 'cơ sở tư nhân: đến cơ sở trong 2 ngày làm việc',
    route: 'private',
    acts: decided26('2026-08-28'),
    due: { receive: '2026-09-04' },
  },
  {
    is: 'cơ sở công lập: người đó không có hạn riêng, Công an cấp xã có 24 giờ',
    route: 'public',
    acts: decided26('2026-07-15'),
    due: { forward: at('2026-07-16', '08:30') },
    notDue: ['receive', 'handOver'],
  },
  {
    is: 'Giám đốc Công an cấp tỉnh chọn cơ sở trong 24 giờ',
    route: 'public',
    acts: [...decided26('2026-07-15'), ['forward', at('2026-07-15', '15:00')]],
    due: { place: at('2026-07-16', '15:00') },
  },
  {
    is: 'Giám đốc đã chọn: gửi ngay trong ngày',
    route: 'public',
    acts: [...decided26('2026-07-15'), ['forward', at('2026-07-15', '15:00')], ['place', at('2026-07-16', '10:00')]],
    due: { sendPlacement: '2026-07-16', handOver: at('2026-07-17', '10:00') },
  },
  {
    is: 'đã gửi thì không nợ nữa',
    route: 'public',
    acts: [
      ...decided26('2026-07-15'),
      ['forward', at('2026-07-15', '15:00')],
      ['place', at('2026-07-16', '10:00')],
      ['sendPlacement', at('2026-07-16', '11:00')],
    ],
    notDue: ['sendPlacement'],
  },
  {
    is: 'C04 chọn ngoài tỉnh trong 24 giờ từ khi được đề nghị',
    route: 'public',
    acts: [
      ...decided26('2026-07-15'),
      ['forward', at('2026-07-15', '15:00')],
      ['askMinistry', at('2026-07-16', '10:00'), { askedFor: 'outside' }],
    ],
    due: { placeByMinistry: at('2026-07-17', '10:00') },
    notDue: ['place'],
  },
  {
    is: 'C10 chọn trường giáo dưỡng trong 24 giờ từ khi được đề nghị',
    route: 'public',
    born: '2010-01-01',
    acts: [
      ...decided26('2026-07-15'),
      ['forward', at('2026-07-15', '15:00')],
      ['askMinistry', at('2026-07-16', '10:00'), { askedFor: 'reformatory' }],
    ],
    due: { placeByMinistry: at('2026-07-17', '10:00') },
  },
  {
    is: 'chưa chọn cơ sở thì chưa giao người',
    route: 'public',
    acts: [...decided26('2026-07-15'), ['forward', at('2026-07-15')], ['handOver', at('2026-07-16')]],
    refused: { handOver: 'chưa chọn cơ sở' },
  },
  {
    is: 'dưới 18 tuổi: cơ sở không đủ điều kiện',
    route: 'public',
    born: '2010-01-01',
    acts: [...decided26('2026-07-15'), ['forward', at('2026-07-15')], ['place', at('2026-07-15'), { minorPlace: false }]],
    refused: { place: 'trường giáo dưỡng' },
  },
  {
    is: 'cơ sở công lập không ký hợp đồng dịch vụ',
    route: 'public',
    acts: [...decided26('2026-07-15'), ['sign', '2026-07-15']],
    refused: { sign: 'tư nhân' },
  },
  {
    is: 'cơ sở tư nhân không qua Công an cấp tỉnh',
    route: 'private',
    acts: [...decided26('2026-07-15'), ['forward', at('2026-07-15')]],
    refused: { forward: 'công lập' },
  },
  {
    is: 'tiếp nhận: báo Công an cấp xã trong 24 giờ, phân loại trong 2 ngày',
    route: 'private',
    acts: privately('2026-07-15'),
    due: { noticeAdmitted: at('2026-07-16'), finishIntake: '2026-07-17' },
  },
  {
    is: 'chọn cơ sở công lập rồi: Công an cấp xã đưa người đi trong 24 giờ',
    route: 'public',
    acts: publicly('2026-07-15').slice(0, -1),
    due: { handOver: at('2026-07-16') },
  },
  {
    is: 'giao người cho cơ sở công lập: cơ sở công lập không phải báo xã trong 24 giờ',
    route: 'public',
    acts: publicly('2026-07-15'),
    state: 'running',
    notDue: ['handOver', 'noticeAdmitted'],
  },
  {
    is: 'bất khả kháng: hạn đến cơ sở tính lại',
    route: 'private',
    acts: [...decided26('2026-07-15'), ['restartStart', '2026-07-20', { startAgainFrom: at('2026-07-20') }]],
    due: { receive: '2026-07-22' },
  },
  {
    is: 'hợp đồng ký 30/6/2026, vào 01/7: thời hạn ghi trong hợp đồng',
    route: 'private',
    acts: [...signed('2026-06-30', 6, '2026-07-01'), ['admit', at('2026-07-01')]],
    ends: '2027-01-01',
    due: { noticeAdmitted: at('2026-07-02') },
  },
  {
    is: 'hợp đồng mới: phải lập biên bản tiếp nhận',
    route: 'private',
    acts: [...decided26('2026-07-15'), ['chooseFacility', '2026-07-15'], ['sign', '2026-07-15'], ['admit', at('2026-07-15')]],
    refused: { admit: 'biên bản tiếp nhận' },
  },
  {
    is: 'hồ sơ nộp 30/6/2026 chưa ký: theo luật mới phải đăng ký với Công an cấp xã',
    route: 'private',
    acts: [
      ['apply', '2026-06-30'],
      ['sign', '2026-07-01'],
    ],
    refused: { sign: '' },
    state: 'applied',
  },

  {
    is: 'luật mới: chưa đủ 12 tuổi',
    route: 'private',
    born: '2014-07-16',
    acts: [['register', at('2026-07-15'), { resultOn: '2026-07-14' }]],
    refused: { register: 'chưa đủ 12 tuổi' },
  },
  {
    is: 'luật mới: dưới 18 tuổi mà chưa có ý kiến cha mẹ',
    route: 'private',
    born: '2010-01-01',
    acts: [['register', at('2026-07-15'), { resultOn: '2026-07-14', parents: false }]],
    refused: { register: 'cha, mẹ' },
  },
  {
    is: 'cơ sở công lập do tỉnh chọn, không do người đó',
    route: 'public',
    acts: [...decided26('2026-07-15'), ['chooseFacility', '2026-07-15']],
    refused: { chooseFacility: 'tư nhân' },
  },
  {
    is: 'cơ sở tư nhân: không giao người theo mẫu 31',
    route: 'private',
    acts: [...decided26('2026-07-15'), ['handOver', at('2026-07-16')]],
    refused: { handOver: 'công lập' },
  },
]
