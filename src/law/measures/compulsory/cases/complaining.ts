import type { Case } from '../../../cases.ts'
import { accepted26, decided, effectiveSince } from './ways.ts'

const route = 'adult'
const absent = decided(12, { presence: 'absent' })

/** Several may complain or protest, each in their own time; the decision takes effect when the last of these times is over. */
export const complaining: readonly Case[] = [
  {
    is: 'có mặt: kháng nghị hết sau cùng, ngày làm việc kế tiếp ghi có hiệu lực',
    route,
    acts: decided(),
    due: { takeEffect: '2024-04-01' },
  },
  { is: 'vắng mặt, chưa nhận: chưa đến lúc ghi có hiệu lực', route, acts: absent, asOf: '2024-04-10', notDue: ['takeEffect'] },
  {
    is: 'vắng mặt, nhận rồi mà hai thời hạn hết cùng ngày',
    route,
    acts: [...absent, ['deliverToAbsent', '2024-03-22']],
    due: { takeEffect: '2024-04-01' },
  },
  {
    is: 'vắng mặt, khiếu nại hết sau cùng',
    route,
    acts: [...absent, ['deliverToAbsent', '2024-03-25']],
    due: { complain: '2024-04-01', takeEffect: '2024-04-02' },
  },
  {
    is: 'đã khiếu nại thì không ghi có hiệu lực',
    route,
    acts: [...decided(), ['complain', '2024-03-27']],
    asOf: '2024-04-10',
    notDue: ['takeEffect'],
  },
  { is: 'ghi rồi thì thôi', route, acts: [...decided(), ['takeEffect', '2024-03-30']], notDue: ['takeEffect'] },
  {
    is: 'Viện kiểm sát đã kháng nghị, người đó vẫn còn thời hạn khiếu nại',
    route,
    acts: [...decided(), ['protest', '2024-03-22']],
    state: 'appealed',
    due: { complain: '2024-03-27', passUp: '2024-03-26' },
  },
  {
    is: 'khiếu nại ngày thứ năm khi đã có kháng nghị: mỗi việc chuyển lên trong hai ngày của nó',
    route,
    acts: [...decided(), ['protest', '2024-03-22'], ['passUp', '2024-03-25'], ['complain', '2024-03-27']],
    state: 'appealed',
    due: { passUp: '2024-03-29' },
    notDue: ['complain'],
  },
  {
    is: 'khiếu nại ngày thứ sáu khi đã có kháng nghị',
    route,
    acts: [...decided(), ['protest', '2024-03-22'], ['complain', '2024-03-28']],
    refused: { complain: 'Đã hết thời hạn khiếu nại' },
  },
  {
    is: 'kháng nghị ngày thứ bảy khi đã có khiếu nại',
    route,
    acts: [...decided(), ['complain', '2024-03-22'], ['protest', '2024-03-29']],
    state: 'appealed',
    due: { passUp: '2024-03-26' },
  },
  {
    is: 'kháng nghị ngày thứ tám khi đã có khiếu nại',
    route,
    acts: [...decided(), ['complain', '2024-03-22'], ['protest', '2024-04-01']],
    refused: { protest: 'Đã hết thời hạn kiến nghị' },
  },
  {
    is: 'người đại diện khiếu nại sau người đó, quá ngày thứ năm thì muộn',
    route,
    acts: [...decided(), ['complain', '2024-03-22'], ['complain', '2024-03-28']],
    refused: { complain: 'Đã hết thời hạn khiếu nại' },
  },
  {
    is: 'giao cho người vắng mặt khi đang kháng nghị: thời hạn khiếu nại chạy từ đó',
    route,
    acts: [...absent, ['protest', '2024-03-22'], ['deliverToAbsent', '2024-03-26', { receivedOn: '2024-03-25' }]],
    state: 'appealed',
    due: { complain: '2024-04-01' },
  },
  {
    is: 'từ 01/7/2026: ngày làm việc sau khi hết thời hạn kháng nghị ghi có hiệu lực',
    route,
    acts: [...accepted26, ['decide', '2026-07-15']],
    due: { takeEffect: '2026-07-27' },
  },
  {
    is: 'từ 01/7/2026: vắng mặt, khiếu nại hết sau cùng',
    route,
    acts: [...accepted26, ['decide', '2026-07-15', { presence: 'absent' }], ['deliverToAbsent', '2026-07-20']],
    due: { takeEffect: '2026-07-28' },
  },
  {
    is: 'từ 01/7/2026: khiếu nại khi đã có kháng nghị',
    route,
    acts: [...accepted26, ['decide', '2026-07-15'], ['protest', '2026-07-20'], ['complain', '2026-07-22']],
    due: { passUp: '2026-07-22' },
  },
  {
    is: 'từ 01/7/2026: khiếu nại muộn một ngày khi đã có kháng nghị',
    route,
    acts: [...accepted26, ['decide', '2026-07-15'], ['protest', '2026-07-20'], ['complain', '2026-07-23']],
    refused: { complain: 'Đã hết thời hạn khiếu nại' },
  },
  {
    is: 'quyết định cuối tháng 6/2026, có hiệu lực sau 01/7/2026',
    route,
    // Decided on Wednesday 24 June: the seventh working day is Friday 3 July.
    acts: effectiveSince('2026-06-10').slice(0, -1),
    due: { takeEffect: '2026-07-06' },
  },
]
