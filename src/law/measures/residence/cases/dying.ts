import type { Said } from '../../../../engine/field.ts'
import type { Case, Happened } from '../../../cases.ts'
import { arrived, at } from './ways.ts'

const route = 'public'
const died = (on: string): readonly Happened[] => [...arrived('2024-01-10'), ['die', at(on, '06:00')]]
const told = (on: string): readonly Happened[] => [...died(on), ['noticeDeath', at(on, '08:00'), { officesTold: true, kinTold: 'told' }]]
const recorded = (on: string, minute: string, kinPresent: string, witnesses = 2): Happened => [
  'recordDeath',
  at(on, minute),
  { kinPresent, ...(on < '2026-07-01' ? { witnesses } : {}) } as Said, // the later text does not ask for witnesses
]

/** A volunteer's death: whom to tell, the twenty-four hours of the family, witnesses. */
export const dying: readonly Case[] = [
  { is: 'báo ngay trong ngày', route, acts: died('2024-02-04'), state: 'died', due: { noticeDeath: '2024-02-04' } },
  { is: 'luật mới: báo ngay trong ngày', route, acts: died('2026-08-09'), due: { noticeDeath: '2026-08-09' } },
  {
    is: 'chết 30/6, báo 01/7/2026: không còn Tòa án',
    route,
    acts: [...died('2026-06-30'), ['noticeDeath', at('2026-07-01'), { officesTold: true }]],
    state: 'died',
    notDue: ['noticeDeath'],
  },
  {
    is: 'chưa báo đủ cơ quan',
    route,
    acts: [...died('2024-02-04'), ['noticeDeath', at('2024-02-04', '08:00'), { officesTold: false }]],
    refused: { noticeDeath: 'Chưa báo đủ' },
  },
  {
    is: 'chưa báo ai thì chưa lập biên bản',
    route,
    acts: [...died('2024-02-04'), recorded('2024-02-04', '09:00', 'present')],
    refused: { recordDeath: 'Chưa báo' },
  },
  { is: 'thân nhân có mặt: một người làm chứng', route, acts: [...told('2024-02-04'), recorded('2024-02-04', '09:00', 'present', 1)] },
  {
    is: 'thân nhân có mặt: không ai làm chứng',
    route,
    acts: [...told('2024-02-04'), recorded('2024-02-04', '09:00', 'present', 0)],
    refused: { recordDeath: 'làm chứng' },
  },
  {
    is: 'không có thân nhân: một người làm chứng là thiếu',
    route,
    acts: [...told('2024-02-04'), recorded('2024-02-04', '09:00', 'none', 1)],
    refused: { recordDeath: 'hai người' },
  },
  {
    is: 'thân nhân chưa đến, một phút trước 24 giờ',
    route,
    acts: [...told('2024-02-04'), recorded('2024-02-05', '07:59', 'late')],
    refused: { recordDeath: '24 giờ' },
  },
  {
    is: 'thân nhân không đến sau 24 giờ: hai người làm chứng, cơ sở mai táng',
    route,
    acts: [...told('2024-02-04'), recorded('2024-02-05', '08:00', 'late'), ['bury', at('2024-02-05', '08:30'), { buriedBy: 'facility' }]],
    state: 'died',
  },
  {
    is: 'luật mới: thân nhân không đến, một phút trước 24 giờ chưa mai táng',
    route,
    acts: [
      ...told('2026-08-09'),
      recorded('2026-08-09', '09:00', 'present'),
      ['bury', at('2026-08-10', '07:59'), { buriedBy: 'facility' }],
    ],
    refused: { bury: '24 giờ' },
  },
  {
    is: 'luật mới: không có thân nhân thì không phải chờ',
    route,
    acts: [...told('2026-08-09'), recorded('2026-08-09', '09:00', 'none'), ['bury', at('2026-08-09', '15:00'), { buriedBy: 'nobody' }]],
    state: 'died',
  },
  {
    is: 'thân nhân nhận về ngay',
    route: 'private',
    acts: [...told('2026-08-09'), recorded('2026-08-09', '09:00', 'present'), ['bury', at('2026-08-09', '15:00'), { buriedBy: 'kin' }]],
  },
  {
    is: 'người chấp hành quyết định: thủ tục ở hồ sơ kia, ở đây chỉ rời cơ sở',
    route: 'compulsory',
    acts: [...arrived('2024-01-10'), ['die', at('2024-02-04')], ['leave', '2024-02-04', { whyLeft: 'dead' }]],
    state: 'left',
    refused: { die: 'hồ sơ cai nghiện bắt buộc' },
  },
]
