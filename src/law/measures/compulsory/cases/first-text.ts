import { addDays, day } from '../../../../kernel/day.ts'
import type { Case, Happened } from '../../../cases.ts'
import { filed } from './ways.ts'

/** 104 weeks: a day of 2024 under Ordinance 03/2022 and its weekday of 2022 under the sheet before it. */
const WEEKS = 104 * 7
/** What days off, leap years and birthdays make different there: 11 April 2022 was off in place of the 10th, a Sunday. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'qua Giỗ Tổ 2024',
  'trước ngày đủ 18 tuổi một ngày',
  'ngày thứ ba là Chủ nhật thì sang thứ Hai',
  'năm ngày, ngày cuối là Chủ nhật thì sang thứ Hai',
  'không chấp nhận thì vẫn phải đưa đi',
  'hết lý do hoãn thì đưa đi ngay',
  'tìm được: thời hiệu tính lại theo ngày người tìm được ghi',
  '24 tháng',
  'ghi ngày có hiệu lực muộn hơn ngày ngay sau ngày cuối kháng nghị',
  'ghi ngày có hiệu lực muộn hơn ngày ngay sau ngày cuối khiếu nại của người vắng mặt',
  'hủy, xem xét lại: thời hạn theo quyết định sau',
  'tháng không có ngày 31 thì hết ngày cuối tháng',
  'tháng không có ngày 29/02 thì hết ngày 28',
])
const route = 'adult'
/** As fast as the times allow from 3 January 2022, so that it lapses or ends before the second text begins. */
const early: readonly Happened[] = [
  ...filed('2022-01-03'),
  ['notify', '2022-01-03'],
  ['send', '2022-01-07'],
  ['forward', '2022-01-07'],
  ['accept', '2022-01-10'],
  ['decide', '2022-01-12', { months: 12 }],
  ['takeEffect', '2022-01-22'],
]
const earlyInside: readonly Happened[] = [...early, ['takeAway', '2022-01-24'], ['admit', '2022-01-24']]

/** What only the first text can show. */
export const onlyThere: readonly Case[] = [
  {
    is: 'năm ngày để đưa đi, giữa tuần',
    route,
    acts: [...early, ['receiveDecision', '2022-02-09']],
    due: { takeAway: '2022-02-14' },
  },
  { is: 'báo trước 15 ngày, về đúng ngày', route, acts: earlyInside, due: { noticeEnd: '2023-01-09', complete: '2023-01-24' } },
  {
    is: 'báo hai lần',
    route,
    acts: [...earlyInside, ['noticeEnd', '2023-01-05'], ['noticeEnd', '2023-01-06']],
    refused: { noticeEnd: 'Đã báo trước rồi' },
  },
  {
    is: 'trở lại sau khi đã báo: báo lại ngày làm việc kế tiếp',
    route,
    acts: [...earlyInside, ['noticeEnd', '2022-12-05'], ['escape', '2022-12-06'], ['bringBack', '2022-12-09']],
    ends: '2023-01-27',
    due: { noticeEndAgain: '2022-12-12' },
  },
  {
    is: 'đã báo và ngày như cũ thì không báo lại',
    route,
    acts: [...earlyInside, ['noticeEnd', '2022-12-05'], ['noticeEndAgain', '2022-12-06']],
    refused: { noticeEndAgain: 'vẫn như đã báo' },
  },
  { is: 'chưa hết thời hạn', route, acts: [...earlyInside, ['complete', '2023-01-23']], refused: { complete: 'Chưa hết thời hạn' } },
  {
    is: 'ngày cuối của thời hiệu là Chủ nhật thì hết đúng Chủ nhật, không lùi sang ngày làm việc: hôm sau không đưa đi nữa',
    route,
    acts: [...early, ['lapse', '2023-01-22'], ['takeAway', '2023-01-23']],
    refused: { lapse: 'Chưa hết thời hiệu', takeAway: 'Đã hết thời hiệu' },
  },
  {
    is: 'ngày cuối của thời hiệu là Chủ nhật: hôm ấy còn đưa đi được',
    route,
    acts: [...early, ['takeAway', '2023-01-22']],
    state: 'onTheWay',
  },
]

const began2024 = (c: Case): boolean => c.acts[0]?.[1].startsWith('2024') ?? false

/** The sheets of 2022 and 2023 say the same where the ordinance does: the cases of 2024 hold two years before. */
export const inFirstText = (tables: readonly (readonly Case[])[]): readonly Case[] =>
  tables
    .flat()
    .filter((c) => began2024(c) && !OTHERWISE.has(c.is))
    .map((c): Case => JSON.parse(JSON.stringify(c).replace(/\d{4}-\d\d-\d\d/g, (d) => addDays(day(d), -WEEKS)))) // a case of strings and numbers
