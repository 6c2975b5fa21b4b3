import type { Case, Happened } from '../../../cases.ts'
import { battery, batteryOnce, none, notComplied, remindedOnce, removed, route } from './breached.ts'
import { at, breach, dropped, excused, worn } from './ways.ts'

/** A fault noticed on 2 August at 08:30 and told of the day after. */
const told = (cause: string, minute: string): readonly Happened[] => [
  ...worn('2026-07-15'),
  ['reportFault', at('2026-08-03', minute), { cause, noticedAt: at('2026-08-02') }],
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
    is: 'hết pin 23 giờ 59 phút: chưa phải là vi phạm',
    route,
    acts: [...worn('2026-07-15'), breach('2026-08-03', 'battery', { flatSince: at('2026-08-02', '07:01') })],
    refused: { recordBreach: 'hết pin chưa đủ 24 giờ' },
  },
  { is: 'hết pin đủ 24 giờ', route, acts: [...worn('2026-07-15'), breach('2026-08-03', 'battery')], due: { remedied: at('2026-08-04') } },
  {
    is: 'đã báo lỗi kỹ thuật trong 24 giờ: xác minh trước, không lập biên bản',
    route,
    acts: [...told('technical', '08:30'), breach('2026-08-04', 'damage')],
    refused: { recordBreach: 'đã báo lỗi kỹ thuật' },
  },
  {
    is: 'đã báo trong 24 giờ từ khi bất khả kháng kết thúc: không lập biên bản',
    route,
    acts: [...told('forceMajeure', '08:30'), breach('2026-08-04', 'battery')],
    refused: { recordBreach: 'từ khi bất khả kháng, trở ngại kết thúc' },
  },
  {
    is: 'báo quá 24 giờ: lập được biên bản khi đã loại trừ lý do chính đáng',
    route,
    acts: [...told('technical', '08:31'), breach('2026-08-04', 'damage')],
    state: 'worn',
  },
  {
    is: 'đã báo trong 24 giờ nhưng xác minh là không đúng: lập được biên bản',
    route,
    acts: [
      ...told('technical', '08:30'),
      ['conclude', '2026-08-03', { about: 'alert', conclusion: 'untrue' }],
      breach('2026-08-04', 'damage'),
    ],
    notDue: ['remedied'],
  },
  {
    is: 'không khắc phục: trong 24 giờ đầu chưa lập biên bản không chấp hành',
    route,
    acts: [...removed, ['remindWearing', at('2026-08-03', '09:00')], none('2026-08-03', 'wearingNotRemedied')],
    state: 'worn',
    refused: { recordNoncompliance: 'chưa hết 24 giờ khắc phục' },
  },
  {
    is: 'không khắc phục: hết 24 giờ',
    route,
    acts: notComplied,
    state: 'notComplied',
    due: { refer: '2026-08-05' },
  },
  {
    is: 'không khắc phục mà chưa nhắc nhở: chưa được chuyển đi',
    route,
    acts: [...removed, none('2026-08-04', 'wearingNotRemedied')],
    state: 'worn',
    refused: { recordNoncompliance: 'yêu cầu khắc phục về biên bản vi phạm này' },
  },
  {
    is: 'hết pin, không khắc phục mà chưa nhắc nhở',
    route,
    acts: [...worn('2026-07-15'), breach('2026-08-03', 'battery'), none('2026-08-04', 'batteryNotRemedied')],
    refused: { recordNoncompliance: 'yêu cầu khắc phục về biên bản vi phạm này' },
  },
  {
    is: 'hết pin, đã nhắc nhở mà không khắc phục',
    route,
    acts: [
      ...worn('2026-07-15'),
      breach('2026-08-03', 'battery'),
      ['remindBattery', at('2026-08-03', '09:00')],
      none('2026-08-04', 'batteryNotRemedied'),
    ],
    state: 'notComplied',
  },
  {
    is: 'hết pin lần hai, lời nhắc nhở lần đầu không phải của biên bản này',
    route,
    acts: [...batteryOnce, breach('2026-08-17', 'battery'), none('2026-08-18', 'batteryNotRemedied')],
    refused: { recordNoncompliance: 'yêu cầu khắc phục về biên bản vi phạm này' },
  },
  {
    is: 'một lần vi phạm, đã nhắc nhở: không phải lần thứ hai',
    route,
    acts: [...remindedOnce, none('2026-09-07', 'wearingAgain')],
    state: 'worn',
    refused: { recordNoncompliance: 'chưa có vi phạm mới' },
  },
  {
    is: 'hai lần hết pin, đã nhắc nhở đủ: không phải lần thứ ba',
    route,
    acts: [...battery, none('2026-09-07', 'batteryThird')],
    state: 'worn',
    refused: { recordNoncompliance: 'chưa có vi phạm mới' },
  },
  {
    is: 'một lần hết pin không bị nhắc nhở hai lần',
    route,
    acts: [...batteryOnce, ['remindBatteryAgain', at('2026-08-04', '09:00')]],
    refused: { remindBatteryAgain: 'phải có vi phạm mới' },
  },
  {
    is: 'có lý do chính đáng: biên bản và lời nhắc nhở về nó không còn tính',
    route,
    acts: [...removed, ['remindWearing', at('2026-08-03', '09:00')], excused('2026-08-04'), none('2026-08-04', 'wearingNotRemedied')],
    state: 'worn',
    notDue: ['remedied'],
    refused: { recordNoncompliance: 'Chưa có biên bản vi phạm' },
  },
  {
    is: 'có lý do chính đáng thì không ghi ở bước kết luận thường',
    route,
    acts: [...removed, ['conclude', '2026-08-04', { about: 'remedying', conclusion: 'technical' }]],
    due: { remedied: at('2026-08-04') },
    refused: { conclude: 'Kết luận có lý do chính đáng' },
  },
  {
    is: 'không có lý do chính đáng: biên bản vẫn tính',
    route,
    acts: [
      ...removed,
      ['remindWearing', at('2026-08-03', '09:00')],
      ['conclude', '2026-08-04', { about: 'remedying', conclusion: 'noExcuse' }],
      none('2026-08-04', 'wearingNotRemedied'),
    ],
    state: 'notComplied',
  },
  {
    is: 'chưa có biên bản thì không có gì để miễn trách',
    route,
    acts: [...worn('2026-07-15'), excused('2026-08-04')],
    refused: { excuse: 'Chưa có biên bản vi phạm' },
  },
  {
    is: 'biên bản bị bỏ thì lời nhắc nhở về nó cũng bỏ: vi phạm sau là lần đầu',
    route,
    acts: [...notComplied, dropped('2026-08-05'), breach('2026-09-07', 'remove'), none('2026-09-07', 'wearingAgain')],
    state: 'worn',
    refused: { recordNoncompliance: 'chưa lập biên bản, nhắc nhở lần đầu' },
  },
  {
    is: 'lời nhắc nhở về chính biên bản bị bỏ thì không giữ lại được',
    route,
    acts: [...notComplied, dropped('2026-08-05', { wearingStands: '2026-08-03' })],
    state: 'notComplied',
    refused: { dropBreach: 'Chỉ lời nhắc nhở có trước' },
  },
  {
    is: 'bỏ biên bản lần hai: lời nhắc nhở lần đầu còn tính, phải ghi lại',
    route,
    acts: [
      ...remindedOnce,
      breach('2026-09-07', 'refuse'),
      none('2026-09-07', 'wearingAgain'),
      dropped('2026-09-08'),
      dropped('2026-09-08', { wearingStands: '2026-08-03' }),
      breach('2026-10-05', 'refuse'),
      none('2026-10-05', 'wearingAgain'),
    ],
    state: 'notComplied',
    refused: { dropBreach: 'ghi đúng ngày đã nhắc nhở' },
  },
  {
    is: 'hết pin: biên bản lần hai có lý do chính đáng, lời nhắc nhở lần đầu còn tính',
    route,
    acts: [
      ...battery,
      excused('2026-08-18', { batteryStands: '2026-08-03' }),
      breach('2026-09-07', 'battery'),
      ['remindBatteryAgain', at('2026-09-07', '09:00')],
      none('2026-09-07', 'batteryThird'),
    ],
    state: 'worn',
    refused: { recordNoncompliance: 'chưa có vi phạm mới' },
  },
]
