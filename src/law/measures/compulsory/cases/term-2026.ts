import type { Case } from '../../../cases.ts'
import { at, blank, held26, inside26, reading26, received26 } from './ways.ts'

const route = 'adult'

export const term26: readonly Case[] = [
  {
    is: 'được hoãn thì thôi quản lý tại cơ sở: chỉ trừ 30 ngày trước đó',
    route,
    acts: [
      ...reading26,
      ['holdAtFacility', '2026-07-02'],
      ...received26.slice(reading26.length),
      ['apply', '2026-07-28'],
      ['postpone', '2026-08-01'],
      ['endPostponement', '2026-10-01'],
      ['askPlacement', at('2026-10-01')],
      ['place', at('2026-10-02')],
      ['takeAway', at('2026-10-02', '15:00')],
    ],
    ends: '2028-09-02',
  },
  {
    is: 'đang quản lý tại cơ sở mà bỏ trốn trước khi đưa đi: chỉ trừ 15 ngày đã ở',
    route,
    acts: [
      ...held26(),
      ['flee', '2026-07-28'],
      ['foundAgain', '2026-08-03', blank('lapseAgainFrom')],
      ['askPlacement', at('2026-08-03')],
      ['place', at('2026-08-04')],
      ['takeAway', at('2026-08-04', '15:00')],
    ],
    ends: '2028-07-20',
  },
  { is: 'lần đầu: 24 tháng', route, acts: inside26(), ends: '2028-07-28' },
  { is: 'từ lần thứ hai: 36 tháng', route, acts: inside26('later'), ends: '2029-07-28' },
  {
    is: 'ngày ở cơ sở trong thời gian lập hồ sơ được trừ',
    route,
    acts: [
      ...held26(),
      ['receiveDecision', at('2026-07-27')],
      ['askPlacement', at('2026-07-27', '10:00')],
      ['place', at('2026-07-28', '09:00')],
      ['takeAway', at('2026-07-28', '15:00')],
    ],
    ends: '2028-07-13',
  },
  {
    is: 'bỏ trốn khỏi nơi quản lý',
    route,
    acts: [
      ...held26(),
      ['leaveHolding', '2026-07-27'],
      ['receiveDecision', at('2026-07-28')],
      ['askPlacement', at('2026-07-28', '10:00')],
      ['place', at('2026-07-29', '09:00')],
      ['takeAway', at('2026-07-30', '08:00')],
    ],
    ends: '2028-07-16',
  },
  {
    is: 'thôi quản lý',
    route,
    acts: [
      ...held26(),
      ['endHolding', '2026-07-27'],
      ['receiveDecision', at('2026-07-28')],
      ['askPlacement', at('2026-07-28', '10:00')],
      ['place', at('2026-07-29', '09:00')],
      ['takeAway', at('2026-07-30', '08:00')],
    ],
    ends: '2028-07-16',
  },
  { is: 'bỏ trốn không tính', route, acts: [...inside26(), ['escape', at('2026-09-01')], ['bringBack', '2026-09-11']], ends: '2028-08-07' },
  {
    is: 'án phạt tù: ngừng, ra tù làm tiếp',
    route,
    acts: [...inside26(), ['imprison', '2027-01-01'], ['release', '2027-12-31']],
    ends: '2029-07-27',
  },
  {
    is: 'đang ở tù thì chưa có ngày hết hạn',
    route,
    acts: [...inside26(), ['imprison', '2027-01-01']],
    state: 'interrupted',
    ends: 'none',
  },
  {
    is: 'bệnh viện tính vào',
    route,
    acts: [...inside26(), ['goToHospital', '2026-09-01'], ['backFromHospital', '2026-09-20']],
    ends: '2028-07-28',
  },
  {
    is: 'chịu tang, tố tụng tính vào',
    route,
    acts: [
      ...inside26(),
      ['applyLeave', '2026-09-07'],
      ['grantLeave', '2026-09-07', { leaveUntil: '2026-09-12' }],
      ['backFromLeave', '2026-09-12'],
      ['takeOut', '2026-10-05', { outUntil: '2026-10-15' }],
      ['bringIn', '2026-10-15'],
    ],
    ends: '2028-07-28',
  },
  {
    is: 'truy cứu hình sự mà không bị tù: tính vào',
    route,
    acts: [...inside26(), ['suspendForCrime', '2026-09-01'], ['resumeAfterCrime', '2026-10-01']],
    ends: '2028-07-28',
  },
  {
    is: 'điều trị tại gia đình tính vào',
    route,
    acts: [...inside26(), ['proposeSuspension', '2026-09-01'], ['suspend', '2026-09-10'], ['resume', '2026-12-10']],
    ends: '2028-07-28',
  },
]
