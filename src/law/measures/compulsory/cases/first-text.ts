import { addDays, day } from '../../../../kernel/day.ts'
import type { Case } from '../../../cases.ts'

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
  'tháng không có ngày 31 thì hết ngày cuối tháng',
  'tháng không có ngày 29/02 thì hết ngày 28',
])
const began2024 = (c: Case): boolean => c.acts[0]?.[1].startsWith('2024') ?? false

/** The sheets of 2022 and 2023 say the same where the ordinance does: the cases of 2024 hold two years before. */
export const inFirstText = (tables: readonly (readonly Case[])[]): readonly Case[] =>
  tables
    .flat()
    .filter((c) => began2024(c) && !OTHERWISE.has(c.is))
    .map((c): Case => JSON.parse(JSON.stringify(c).replace(/\d{4}-\d\d-\d\d/g, (d) => addDays(day(d), -WEEKS)))) // a case of strings and numbers
