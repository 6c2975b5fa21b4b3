import type { Case, Happened } from '../../../cases.ts'
import { at, breach, decided, worn } from './ways.ts'

const route = 'home'
const none = (on: string, ground: string): Happened => ['recordNoncompliance', at(on, '16:00'), { ground, foundOn: on, lastActOn: on }]
const removed: readonly Happened[] = [...worn('2026-07-15'), breach('2026-08-03', 'remove')]
const remindedOnce: readonly Happened[] = [...removed, ['remindWearing', '2026-08-03'], ['remedied', at('2026-08-03', '15:00')]]
const battery: readonly Happened[] = [
  ...worn('2026-07-15'),
  breach('2026-08-03', 'battery'),
  ['remindBattery', '2026-08-03'],
  ['remedied', at('2026-08-03', '15:00')],
  breach('2026-08-17', 'battery'),
  ['remindBatteryAgain', '2026-08-17'],
  ['remedied', at('2026-08-17', '15:00')],
]
const notComplied: readonly Happened[] = [...removed, none('2026-08-04', 'wearingNotRemedied')]
const damaged = (under: string): readonly Happened[] => [
  ...worn('2026-07-15', under),
  breach('2026-08-03', 'damage'),
  none('2026-08-03', 'damage'),
]

export const breaching: readonly Case[] = [
  { is: 'tự ý tháo: 24 giờ để khắc phục từ khi lập biên bản', route, acts: removed, state: 'worn', due: { remedied: at('2026-08-04') } },
  {
    is: 'phá hủy: không có thời gian khắc phục',
    route,
    acts: [...worn('2026-07-15'), breach('2026-08-03', 'damage')],
    notDue: ['remedied'],
  },
  {
    is: 'chưa loại trừ lỗi kỹ thuật, bất khả kháng thì không lập biên bản',
    route,
    acts: [...worn('2026-07-15'), breach('2026-08-03', 'battery', { noExcuse: false })],
    refused: { recordBreach: 'Chưa loại trừ bất khả kháng' },
  },
  {
    is: 'không khắc phục: trong 24 giờ đầu chưa lập biên bản không chấp hành',
    route,
    acts: [...removed, none('2026-08-03', 'wearingNotRemedied')],
    state: 'worn',
    refused: { recordNoncompliance: 'Chưa hết 24 giờ khắc phục' },
  },
  {
    is: 'không khắc phục: hết 24 giờ',
    route,
    acts: notComplied,
    state: 'notComplied',
    due: { refer: '2026-08-05' },
  },
  {
    is: 'đã khắc phục trong 24 giờ thì không phải là không khắc phục',
    route,
    acts: [...remindedOnce, none('2026-08-05', 'wearingNotRemedied')],
    state: 'worn',
    refused: { recordNoncompliance: 'Chưa hết 24 giờ khắc phục' },
  },
  {
    is: 'tự ý tháo lần thứ hai sau khi đã nhắc nhở',
    route,
    acts: [...remindedOnce, breach('2026-09-07', 'refuse'), none('2026-09-07', 'wearingAgain')],
    state: 'notComplied',
  },
  {
    is: 'lần thứ hai mà lần đầu chưa nhắc nhở',
    route,
    acts: [...removed, ['remedied', at('2026-08-03', '15:00')], breach('2026-09-07', 'remove'), none('2026-09-07', 'wearingAgain')],
    state: 'worn',
    refused: { recordNoncompliance: 'nhắc nhở đủ số lần' },
  },
  {
    is: 'chưa có biên bản thì không nhắc nhở, không có gì để khắc phục',
    route,
    acts: [
      ...worn('2026-07-15'),
      ['remindWearing', '2026-08-03'],
      ['remindBattery', '2026-08-03'],
      ['remindBatteryAgain', '2026-08-03'],
      ['remedied', at('2026-08-03')],
    ],
    refused: {
      remindWearing: 'Chưa có biên bản vi phạm. Biên bản vi phạm gần nhất không phải',
      remindBattery: 'Chưa có biên bản vi phạm. Biên bản vi phạm gần nhất không phải',
      remindBatteryAgain:
        'Chưa có biên bản vi phạm. Biên bản vi phạm gần nhất không phải về việc để hết pin, không đến đeo lại (điểm d, đ). Chưa nhắc nhở lần đầu',
      remedied: 'Chưa có biên bản vi phạm',
    },
  },
  {
    is: 'nhắc nhở về pin: lần đầu rồi lần hai, không hơn',
    route,
    acts: [...battery, ['remindBattery', '2026-08-18'], ['remindBatteryAgain', '2026-08-18']],
    refused: { remindBattery: 'ghi lần hai', remindBatteryAgain: 'đủ hai lần' },
  },
  {
    is: 'biên bản không chấp hành cũng phải loại trừ lý do chính đáng',
    route,
    acts: [
      ...removed,
      [
        'recordNoncompliance',
        at('2026-08-04', '16:00'),
        { ground: 'wearingNotRemedied', foundOn: '2026-08-04', lastActOn: '2026-08-03', noExcuse: false },
      ],
    ],
    state: 'worn',
    refused: { recordNoncompliance: 'Chưa loại trừ' },
  },
  {
    is: 'dưới 18 tuổi: một ngày làm việc, thời hiệu 3 tháng',
    route: 'minor',
    born: '2010-05-01',
    acts: [
      ['receiveRequest', at('2026-07-15'), { under: 'home', measureEnds: '2028-01-01' }],
      ['decide', at('2026-07-15', '09:30'), { effectiveAt: at('2026-07-15', '09:30'), fittedAt: 'commune' }],
      ['fit', at('2026-07-15', '14:00')],
      breach('2026-08-03', 'damage'),
      none('2026-08-03', 'damage'),
    ],
    due: { refer: '2026-08-04' },
  },
  {
    is: 'dưới 18 tuổi: quá 3 tháng',
    route: 'minor',
    born: '2010-05-01',
    acts: [
      ['receiveRequest', at('2026-07-15'), { under: 'home', measureEnds: '2028-01-01' }],
      ['decide', at('2026-07-15', '09:30'), { effectiveAt: at('2026-07-15', '09:30'), fittedAt: 'commune' }],
      ['fit', at('2026-07-15', '14:00')],
      breach('2026-08-03', 'damage'),
      none('2026-08-03', 'damage'),
      ['refer', '2026-11-04'],
    ],
    state: 'notComplied',
    refused: { refer: 'quá 3 tháng' },
  },
  {
    is: 'nhắc nhở lần đầu chỉ một lần',
    route,
    acts: [...removed, ['remindWearing', '2026-08-03'], ['remindWearing', '2026-08-04']],
    refused: { remindWearing: 'Đã nhắc nhở lần đầu' },
  },
  {
    is: 'hết pin lần thứ ba sau hai lần nhắc nhở',
    route,
    acts: [...battery, breach('2026-09-07', 'battery'), none('2026-09-07', 'batteryThird')],
    state: 'notComplied',
  },
  {
    is: 'hết pin lần thứ hai: chưa đủ hai lần nhắc nhở',
    route,
    acts: [...battery.slice(0, -2), none('2026-08-17', 'batteryThird')],
    state: 'worn',
    refused: { recordNoncompliance: 'nhắc nhở đủ số lần' },
  },
  {
    is: 'căn cứ phải khớp với biên bản vi phạm',
    route,
    acts: [...removed, none('2026-08-05', 'batteryNotRemedied')],
    state: 'worn',
    refused: { recordNoncompliance: 'không khớp' },
  },
  {
    is: 'không đến đeo lại: trong 24 giờ chưa là vi phạm',
    route,
    acts: [
      ...worn('2026-07-15'),
      ['takeOff', at('2026-08-03')],
      ['cameBack', at('2026-08-05'), { backAt: at('2026-08-05') }],
      breach('2026-08-06', 'noReturn'),
    ],
    state: 'off',
    refused: { recordBreach: 'Chưa hết 24 giờ' },
  },
  {
    is: 'không đến đeo lại: quá 24 giờ',
    route,
    acts: [
      ...worn('2026-07-15'),
      ['takeOff', at('2026-08-03')],
      ['cameBack', at('2026-08-05'), { backAt: at('2026-08-05') }],
      breach('2026-08-07', 'noReturn'),
    ],
    state: 'off',
    due: { remedied: at('2026-08-08') },
  },
  {
    is: 'không chịu đeo ngay từ đầu',
    route,
    acts: [...decided('2026-07-15'), breach('2026-07-17', 'refuse')],
    state: 'decided',
    due: { remedied: at('2026-07-18'), fit: at('2026-07-16', '09:30') },
  },
  {
    is: 'cai tại gia đình: người lập hồ sơ chuyển xem xét, giám sát vẫn tiếp tục',
    route,
    acts: [...damaged('home'), ['refer', '2026-08-04', { device: 'worn' }]],
    state: 'worn',
    notDue: ['refer'],
  },
  {
    is: 'quản lý sau cai nghiện: không đi cai bắt buộc vì lý do này',
    route: 'postRehab',
    acts: [...damaged('postRehab'), ['refer', '2026-08-04']],
    state: 'notComplied',
    notDue: ['refer'],
    refused: { refer: 'bị xử phạt' },
  },
  {
    is: 'quản lý sau cai nghiện: xử phạt rồi tiếp tục giám sát',
    route: 'postRehab',
    acts: [...damaged('postRehab'), ['fine', '2026-08-04', { device: 'notWorn' }]],
    state: 'decided',
  },
  {
    is: 'cai tại gia đình: không phải xử phạt theo khoản 5',
    route,
    acts: [...damaged('home'), ['fine', '2026-08-04']],
    state: 'notComplied',
    refused: { fine: 'Chỉ người bị quản lý sau cai nghiện' },
  },
  {
    is: 'kết luận không đủ căn cứ: biên bản không còn tính',
    route,
    acts: [...notComplied, ['dropBreach', '2026-08-05', { device: 'worn' }]],
    state: 'worn',
    notDue: ['refer', 'remedied'],
  },
  {
    is: 'thời hiệu 3 tháng từ hành vi cuối cùng: ngày cuối',
    route,
    acts: [...damaged('home'), ['refer', '2026-11-03', { device: 'worn' }]],
    state: 'worn',
  },
  {
    is: 'thời hiệu 3 tháng từ hành vi cuối cùng: hôm sau',
    route,
    acts: [...damaged('home'), ['refer', '2026-11-04', { device: 'worn' }]],
    state: 'notComplied',
    refused: { refer: 'quá 3 tháng' },
  },
  {
    is: 'điều trị thay thế: 24 giờ để ra quyết định giám sát mới',
    route: 'substitution',
    acts: [...worn('2026-07-15', 'substitution'), breach('2026-08-03', 'battery')],
    due: { decide: at('2026-08-04'), remedied: at('2026-08-04') },
  },
  {
    is: 'điều trị thay thế: quyết định mới, 2 năm tính lại',
    route: 'substitution',
    acts: [
      ...worn('2026-07-15', 'substitution'),
      breach('2026-08-03', 'battery'),
      ['decide', at('2026-08-04', '08:00'), { effectiveAt: at('2026-08-04', '08:00'), fittedAt: 'commune' }],
    ],
    state: 'decided',
    ends: '2028-08-04',
    due: { fit: at('2026-08-05', '08:00') },
  },
  {
    is: 'điều trị thay thế: quyết định mới không có hiệu lực từ ngày khác',
    route: 'substitution',
    acts: [
      ...worn('2026-07-15', 'substitution'),
      breach('2026-08-03', 'battery'),
      ['decide', at('2026-08-04', '08:00'), { effectiveAt: at('2026-08-05', '08:00'), fittedAt: 'commune' }],
    ],
    state: 'worn',
    refused: { decide: '2 năm kể từ ngày ra quyết định' },
  },
  {
    is: 'cai tại gia đình vi phạm: không ra quyết định giám sát mới',
    route,
    acts: [...removed, ['decide', at('2026-08-04', '08:00'), { effectiveAt: at('2026-08-04', '08:00'), fittedAt: 'commune' }]],
    state: 'worn',
    refused: { decide: 'Đã có quyết định' },
    notDue: ['decide'],
  },
]
