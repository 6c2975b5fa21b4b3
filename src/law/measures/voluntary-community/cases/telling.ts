import type { Case, Happened } from '../../../cases.ts'
import { at, running, running26 } from './ways.ts'

const route = 'adult'
const told: readonly Happened[] = [...running26('2026-07-15'), ['noticeEnd', '2028-06-12']]
/** In prison from Tuesday the 20th until Friday the 30th of June: the term ends ten days later. */
const later: readonly Happened[] = [...told, ['imprison', '2028-06-20'], ['release', '2028-06-30']]

/** An end that moves after the commune police were told of it is told again. */
export const telling: readonly Case[] = [
  { is: 'đã báo, ngày hết thời hạn như cũ: không phải báo lại', route, acts: told, notDue: ['noticeEndAgain', 'noticeEnd'] },
  {
    is: 'ngày hết thời hạn như đã báo thì không báo lại',
    route,
    acts: [...told, ['noticeEndAgain', '2028-06-13']],
    refused: { noticeEndAgain: 'vẫn như đã báo' },
  },
  {
    is: 'chưa báo lần nào thì ghi việc báo trước',
    route,
    acts: [...running26('2026-07-15'), ['noticeEndAgain', '2028-06-13']],
    refused: { noticeEndAgain: 'Chưa báo trước lần nào' },
  },
  {
    is: 'đi tù: chưa có ngày để báo lại',
    route,
    acts: [...told, ['imprison', '2028-06-20']],
    asOf: '2028-06-25',
    notDue: ['noticeEndAgain'],
  },
  {
    is: 'ra tù: một ngày làm việc để báo lại ngày mới',
    route,
    acts: later,
    ends: '2028-07-25',
    due: { noticeEndAgain: '2028-07-03' },
    notDue: ['noticeEnd'],
  },
  { is: 'báo lại rồi thì thôi', route, acts: [...later, ['noticeEndAgain', '2028-07-03']], notDue: ['noticeEndAgain', 'noticeEnd'] },
  {
    is: 'hồ sơ cũ báo sau 01/7/2026, thời hạn đổi thì cũng báo lại',
    route,
    acts: [...running('2026-02-28', 6), ['noticeEnd', '2026-07-20'], ['imprison', '2026-07-22'], ['release', '2026-07-24']],
    ends: '2026-08-30',
    due: { noticeEndAgain: '2026-07-27' },
  },
  {
    is: 'đã báo, 30 ngày sau khi báo vẫn hoàn thành như thường',
    route,
    acts: [...running('2026-02-28', 6), ['noticeEnd', '2026-07-20'], ['proposeCompletion', '2026-08-28'], ['complete', at('2026-08-28')]],
    refused: { complete: 'ba giai đoạn' },
  },
]
