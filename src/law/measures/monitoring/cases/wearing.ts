import type { Case, Happened } from '../../../cases.ts'
import { at, worn } from './ways.ts'

const route = 'home'
const off = (on: string, whyOff = 'medical'): readonly Happened[] => [...worn('2026-07-15'), ['takeOff', at(on), { whyOff }]]

export const wearing: readonly Case[] = [
  { is: 'tháo tạm thời: chưa hết lý do thì chưa có hạn', route, acts: off('2026-08-03'), state: 'off', notDue: ['refit'] },
  {
    is: 'hết lý do: 24 giờ để đến đeo lại',
    route,
    acts: [...off('2026-08-03'), ['cameBack', at('2026-08-07', '16:00'), { backAt: at('2026-08-07', '15:00') }]],
    due: { refit: at('2026-08-08', '15:00') },
  },
  {
    is: 'đeo lại rồi: tiếp tục',
    route,
    acts: [
      ...off('2026-08-03', 'abroad'),
      ['cameBack', at('2026-08-10'), { backAt: at('2026-08-10') }],
      ['refit', at('2026-08-10', '10:00')],
    ],
    state: 'worn',
    notDue: ['refit'],
  },
  {
    is: 'quá 24 giờ chỉ hỏi vì sao: kết luận bất khả kháng thì không hỏi nữa',
    route,
    acts: [
      ...off('2026-08-03'),
      ['cameBack', at('2026-08-07'), { backAt: at('2026-08-07') }],
      ['conclude', '2026-08-09', { about: 'returning', conclusion: 'forceMajeure' }],
    ],
    state: 'off',
    notDue: ['refit'],
  },
  {
    is: 'tạm dừng khi đi tù; về địa phương có 24 giờ để đeo lại, thời hạn vẫn chạy',
    route,
    acts: [...worn('2026-07-15'), ['pause', '2026-09-01'], ['cameBack', at('2027-03-01'), { backAt: at('2027-03-01') }]],
    state: 'paused',
    due: { refit: at('2027-03-02') },
    ends: '2028-07-15',
  },
  {
    is: 'biết người đó đi chấp hành án phạt tù: trong ngày Trưởng Công an phải xem việc tạm dừng, không tự tạm dừng',
    route,
    acts: [...worn('2026-07-15'), ['notePrison', '2026-09-01']],
    state: 'worn',
    due: { pause: '2026-09-01' },
  },
  {
    is: 'đã tạm dừng: không còn hạn; đi tù lần nữa thì có hạn mới',
    route,
    acts: [
      ...worn('2026-07-15'),
      ['notePrison', '2026-09-01'],
      ['pause', '2026-09-01'],
      ['refit', at('2027-03-01')],
      ['notePrison', '2027-05-04'],
    ],
    due: { pause: '2027-05-04' },
  },
  {
    is: 'đổi nơi cư trú: bàn giao trong 24 giờ; chưa báo thì chưa có hạn',
    route,
    acts: [...worn('2026-07-15'), ['reportMove', at('2026-09-01'), { movedAt: at('2026-09-01') }]],
    due: { handOver: at('2026-09-02') },
  },
  {
    is: 'điều trị thay thế: tháo tạm thời, đi tù không kéo dài 2 năm',
    route: 'substitution',
    acts: [
      ...worn('2026-07-15', 'substitution'),
      ['takeOff', at('2026-08-03')],
      ['refit', at('2026-08-20')],
      ['pause', '2026-09-01'],
      ['refit', at('2027-03-01')],
    ],
    state: 'worn',
    ends: '2028-07-15',
  },
  {
    is: 'đổi vị trí: chưa đủ 1 tháng',
    route,
    acts: [...worn('2026-07-15'), ['changePosition', '2026-08-14']],
    refused: { changePosition: 'Chưa đeo đủ 1 tháng' },
  },
  { is: 'đổi vị trí: vừa đủ 1 tháng', route, acts: [...worn('2026-07-15'), ['changePosition', '2026-08-15']], state: 'worn' },
  {
    is: 'đổi vị trí sớm hơn theo yêu cầu của cơ sở y tế',
    route,
    acts: [...worn('2026-07-15'), ['changePosition', '2026-07-20', { whyMoved: 'medical' }]],
    state: 'worn',
  },
  {
    is: 'đổi vị trí lần nữa: tính lại 1 tháng',
    route,
    acts: [...worn('2026-07-15'), ['changePosition', '2026-08-17'], ['changePosition', '2026-09-16']],
    refused: { changePosition: 'Chưa đeo đủ 1 tháng' },
  },
  {
    is: 'chưa thông báo cho cha mẹ thì chưa đeo',
    route: 'minorNoHome',
    born: '2010-05-01',
    acts: [
      ['receive', at('2026-08-03'), { under: 'postRehab', basisOn: '2026-08-03', measureEnds: '2027-08-01' }],
      ['decide', at('2026-08-03', '10:00'), { effectiveAt: at('2026-08-03', '10:00'), fittedAt: 'commune' }],
      ['fit', at('2026-08-03', '11:00'), { parentsTold: false }],
    ],
    state: 'decided',
    refused: { fit: 'Chưa thông báo cho cha, mẹ' },
  },
]
