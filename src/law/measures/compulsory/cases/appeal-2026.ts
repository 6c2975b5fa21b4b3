import type { Case } from '../../../cases.ts'
import { accepted26, at, effectiveSince, placed26 } from './ways.ts'

const route = 'adult'
const appealed26 = (attempt: string) => [...accepted26, ['decide', '2026-07-15', { attempt }], ['complain', '2026-07-20']] as const
const shorter = (shorterBy: number) => ({ appealOutcome: 'shortened', shorterBy })

/** Since 1 July 2026 a term is 24 or 36 months, above as below. */
export const appealing26: readonly Case[] = [
  {
    is: 'không phải lần thứ hai mà là lần đầu: giảm 12 tháng, còn 24 tháng',
    route,
    acts: [
      ...appealed26('later'),
      ['upholdOnAppeal', '2026-08-03', shorter(12)],
      ['receiveDecision', at('2026-08-04')],
      ['askPlacement', at('2026-08-04', '09:00')],
      ['place', at('2026-08-04', '10:00')],
      ['receivePlacement', at('2026-08-04', '11:00')],
      ['takeAway', at('2026-08-04', '15:00')],
    ],
    ends: '2028-08-04',
  },
  {
    is: 'từ lần thứ hai: giảm 11 tháng',
    route,
    acts: [...appealed26('later'), ['upholdOnAppeal', '2026-08-03', shorter(11)]],
    refused: { upholdOnAppeal: 'từ 36 xuống 24' },
  },
  {
    is: 'lần đầu thì không có gì để giảm',
    route,
    acts: [...appealed26('first'), ['upholdOnAppeal', '2026-08-03', shorter(12)]],
    refused: { upholdOnAppeal: 'từ 36 xuống 24' },
  },
  {
    is: 'giữ nguyên',
    route,
    acts: [...appealed26('first'), ['upholdOnAppeal', '2026-08-03', { appealOutcome: 'upheld' }]],
    state: 'effective',
  },
  {
    is: 'quyết định cuối tháng 6/2026: còn giảm theo tháng như cũ',
    route,
    acts: [
      // Decided on Wednesday 24 June.
      ...effectiveSince('2026-06-10').slice(0, -1),
      ['complain', '2026-06-26'],
      ['upholdOnAppeal', '2026-07-08', shorter(3)],
    ],
    state: 'effective',
  },
  {
    is: 'Giám đốc chọn sau khi đã hỏi C04: Giám đốc gửi',
    route,
    acts: [...placed26().slice(0, -2), ['askOutside', at('2026-07-28', '08:40')], ['place', at('2026-07-28', '09:30')]],
    due: { sendPlacement: at('2026-07-29', '09:30') },
    notDue: ['placeOutside'],
  },
  {
    is: 'C04 chọn: 24 giờ gửi tính từ lúc chọn',
    route,
    acts: [...placed26().slice(0, -2), ['askOutside', at('2026-07-28', '08:40')], ['placeOutside', at('2026-07-28', '16:00')]],
    due: { sendPlacement: at('2026-07-29', '16:00') },
  },
]
