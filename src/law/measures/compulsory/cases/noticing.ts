import type { Case, Happened } from '../../../cases.ts'
import { at, inside, inside26, insideSince } from './ways.ts'

const route = 'adult'
/** Told on 10 March 2025 that the term ends on 3 April. */
const told: readonly Happened[] = [...inside(), ['noticeEnd', '2025-03-10']]
/** Away from Saturday the 15th until Thursday the 20th: the term ends five days later. */
const later: readonly Happened[] = [...told, ['escape', '2025-03-15'], ['bringBack', '2025-03-20']]
const told26: readonly Happened[] = [...inside26(), ['noticeEnd', '2028-06-20']]

/** An end that moves after others were told of it is told again. */
export const noticing: readonly Case[] = [
  {
    is: 'đang bị tạm đình chỉ để truy cứu, thời hạn vẫn tính: vẫn phải báo trước',
    route,
    acts: [...inside(), ['suspendForCrime', '2025-03-12'], ['noticeEnd', '2025-03-19']],
    state: 'criminal',
  },
  {
    is: 'đang bị tạm đình chỉ để truy cứu: hạn báo trước như khi ở cơ sở',
    route,
    acts: [...inside(), ['suspendForCrime', '2025-03-12']],
    due: { noticeEnd: '2025-03-19' },
  },
  { is: 'đã báo, ngày hết thời hạn như cũ: không phải báo lại', route, acts: told, notDue: ['noticeEndAgain'] },
  {
    is: 'trốn sau khi đã báo: từ ngày trở lại một ngày làm việc để báo lại',
    route,
    acts: later,
    ends: '2025-04-08',
    due: { noticeEndAgain: '2025-03-21' },
    notDue: ['noticeEnd'],
  },
  {
    is: 'đang trốn thì chưa có ngày để báo lại',
    route,
    acts: [...told, ['escape', '2025-03-15']],
    asOf: '2025-03-18',
    notDue: ['noticeEndAgain'],
  },
  {
    is: 'đang trốn thì không báo lại',
    route,
    acts: [...told, ['escape', '2025-03-15'], ['noticeEndAgain', '2025-03-18']],
    refused: { noticeEndAgain: 'trạng thái' },
  },
  { is: 'báo lại rồi thì thôi', route, acts: [...later, ['noticeEndAgain', '2025-03-21']], notDue: ['noticeEndAgain'] },
  {
    is: 'lại thay đổi thì lại báo',
    route,
    acts: [...later, ['noticeEndAgain', '2025-03-21'], ['escape', '2025-03-25'], ['bringBack', '2025-03-27']],
    ends: '2025-04-10',
    due: { noticeEndAgain: '2025-03-28' },
  },
  {
    is: 'chưa báo lại mà lại thay đổi: hạn vẫn từ lần trước',
    route,
    acts: [
      ...inside(),
      ['noticeEnd', '2024-12-02'],
      ['post', '2024-12-02'],
      ['proposeReduction', '2024-12-10', { lastThreeGood: true }],
      ['reduce', '2024-12-17', { merit: false, monthsOff: 1 }],
      ['proposeReduction', '2024-12-18', { lastThreeGood: true }],
      ['reduce', '2024-12-24', { merit: false, monthsOff: 1 }],
    ],
    ends: '2025-02-03',
    due: { noticeEndAgain: '2024-12-18' },
  },
  {
    is: 'bệnh viện, chịu tang không đổi ngày hết thời hạn: không báo lại',
    route,
    acts: [...told, ['goToHospital', '2025-03-12'], ['backFromHospital', '2025-03-17'], ['noticeEndAgain', '2025-03-18']],
    refused: { noticeEndAgain: 'vẫn như đã báo' },
    notDue: ['noticeEndAgain'],
  },
  {
    is: 'chưa báo lần nào thì không có gì để báo lại',
    route,
    acts: [...inside(), ['escape', '2024-06-01'], ['bringBack', '2024-06-11'], ['noticeEndAgain', '2024-06-12']],
    refused: { noticeEndAgain: 'Chưa báo trước lần nào' },
    notDue: ['noticeEndAgain'],
  },
  {
    is: 'tạm đình chỉ để truy cứu, rồi trở lại: ngày như cũ',
    route,
    acts: [...told, ['suspendForCrime', '2025-03-12'], ['resumeAfterCrime', '2025-03-18']],
    notDue: ['noticeEndAgain'],
  },
  {
    is: 'báo trước 01/7/2026, ngày thay đổi sau đó: báo lại theo luật mới',
    route,
    acts: [...insideSince('2025-06-02', '2025-07-20'), ['noticeEnd', '2026-06-22'], ['escape', '2026-06-25'], ['bringBack', '2026-07-02']],
    ends: '2026-07-27',
    due: { noticeEndAgain: '2026-07-03' },
  },
  {
    is: 'từ 01/7/2026: ra tù, ngày hết thời hạn lùi lại thì báo lại',
    route,
    acts: [...told26, ['imprison', '2028-06-25'], ['release', '2028-07-05']],
    ends: '2028-08-07',
    due: { noticeEndAgain: '2028-07-06' },
  },
  {
    is: 'từ 01/7/2026: đang ở tù thì chưa báo lại',
    route,
    acts: [...told26, ['imprison', '2028-06-25']],
    asOf: '2028-07-01',
    notDue: ['noticeEndAgain'],
  },
  {
    is: 'từ 01/7/2026: ngày hết thời hạn vẫn như cũ',
    route,
    acts: [...told26, ['goToHospital', '2028-06-25'], ['backFromHospital', '2028-07-01'], ['noticeEndAgain', '2028-07-02']],
    refused: { noticeEndAgain: 'vẫn như đã báo' },
  },
  {
    is: 'từ 01/7/2026: chưa báo thì không báo lại',
    route,
    acts: [...inside26(), ['escape', at('2026-09-01')], ['bringBack', '2026-09-11'], ['noticeEndAgain', '2026-09-14']],
    refused: { noticeEndAgain: 'Chưa báo trước lần nào' },
  },
  {
    is: 'đang trốn: chưa tính được ngày thì chưa báo trước được',
    route,
    acts: [...told, ['escape', '2025-03-15'], ['noticeEnd', '2025-03-16']],
    refused: { noticeEnd: 'Chưa tính được ngày hết thời hạn' },
  },
]
