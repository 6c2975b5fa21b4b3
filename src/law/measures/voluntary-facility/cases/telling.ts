import type { Case, Happened } from '../../../cases.ts'
import { admitted, at, fiveStages, privately, publicly, stages26 } from './ways.ts'

const told = (way: readonly Happened[]): readonly Happened[] => [...way, ['noticeEnd', '2028-08-01']]
const moved: readonly Happened[] = [
  ['imprison', '2028-08-07'],
  ['release', '2028-08-17'],
]
const done = (way: readonly Happened[]): readonly Happened[] => [
  ...way,
  ...stages26('2026-09-02', '2026-09-20', '2027-01-20'),
  ...fiveStages('2028-08-29').slice(3),
  ['evaluate', '2028-08-29'],
]

/** The notice before the end, the same told again when the end moves, and the papers of the last 24 hours. */
export const telling: readonly Case[] = [
  {
    is: 'cơ sở công lập: báo trước 30 ngày',
    route: 'public',
    acts: publicly('2026-08-31'),
    asOf: '2028-07-01',
    due: { noticeEnd: '2028-08-01' },
  },
  { is: 'đã báo thì không nợ nữa', route: 'public', acts: told(publicly('2026-08-31')), notDue: ['noticeEnd', 'noticeEndAgain'] },
  {
    is: 'đang chấp hành án phạt tù thì chưa báo trước được',
    route: 'public',
    acts: [...publicly('2026-08-31'), ['imprison', '2028-07-03'], ['noticeEnd', '2028-08-01']],
    refused: { noticeEnd: '' },
  },
  {
    is: 'thời hạn lùi sau khi đã báo: một ngày làm việc để báo lại, cơ sở công lập',
    route: 'public',
    acts: [...told(publicly('2026-08-31')), ...moved],
    ends: '2028-09-10',
    due: { noticeEndAgain: '2028-08-18' },
  },
  {
    is: 'thời hạn lùi sau khi đã báo: cơ sở tư nhân cũng báo lại một lần',
    route: 'private',
    acts: [...told(privately('2026-08-31')), ...moved, ['noticeEndAgain', '2028-08-18'], ['noticeEndAgain', '2028-08-21']],
    refused: { noticeEndAgain: 'vẫn như đã báo' },
    notDue: ['noticeEndAgain'],
  },
  {
    is: 'chưa báo lần nào thì ghi việc báo trước',
    route: 'private',
    acts: [...privately('2026-08-31'), ['noticeEndAgain', '2028-08-01']],
    refused: { noticeEndAgain: 'Chưa báo trước lần nào' },
  },
  {
    is: 'trước 24 giờ cuối chưa cấp giấy',
    route: 'private',
    acts: [...done(privately('2026-08-31')), ['complete', at('2028-08-29', '23:59')], ['complete', at('2028-08-30', '00:00')]],
    refused: { complete: '24 giờ cuối' },
    state: 'completed',
  },
  {
    is: 'trong 24 giờ cuối cấp giấy, cơ sở công lập; báo trong 24 giờ chỉ là việc của cơ sở tư nhân',
    route: 'public',
    acts: [...done(publicly('2026-08-31')), ['complete', at('2028-08-30', '00:00')]],
    state: 'completed',
    notDue: ['noticeFinish'],
  },
  {
    is: 'hợp đồng cũ báo sau 01/7/2026, thời hạn lùi thì cũng báo lại',
    route: 'public',
    acts: [
      ...admitted('2026-02-28', 6),
      ['noticeEnd', '2026-07-20'],
      ['imprison', '2026-07-22'],
      ['release', '2026-07-24'],
      ['noticeEndAgain', '2026-07-27'],
    ],
    ends: '2026-08-30',
    notDue: ['noticeEndAgain'],
  },
]
