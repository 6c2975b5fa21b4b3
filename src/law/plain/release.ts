import type { Law } from '../../engine/law.ts'
import { printCite, printDay, printLimit } from '../../engine/print.ts'
import type { CaseState, Interval } from '../../engine/state.ts'
import { endedOtherwise, lastingCitation, term } from '../../engine/term.ts'
import { addDays, daysBetween } from '../../kernel/day.ts'
import type { Step } from '../../kernel/limit.ts'
import { dayOf } from '../../kernel/moment.ts'
import { fullDay, type Section } from './words.ts'

const COUNTS = { counted: 'vẫn tính vào thời hạn', credited: 'được trừ vào thời hạn', uncounted: 'không tính vào thời hạn' } as const

const sentence = ({ does, amount, because, gives }: Step, first: string): string => {
  const on = printDay(dayOf(gives))
  const n = amount ? printLimit(amount) : ''
  switch (does) {
    case 'from':
      return `Ngày đầu tiên là ${first}: ${on}.`
    case 'add':
      return `Cộng ${n}: ${on}.`
    case 'clamped':
      return `Tháng cuối không có ngày đó, nên lấy ngày cuối tháng: ${on}.`
    case 'credited':
      return `Trừ ${n} (${because}): ${on}.`
    case 'uncounted':
      return `Cộng thêm ${n} (${because}): ${on}.`
    case 'open':
      return `Từ ${on} đang ${because}: khi việc này kết thúc mới tính tiếp được.`
    case 'nothingLeft':
      return `Số được trừ đã bằng hoặc hơn cả thời hạn, nên hết ngay từ ngày đầu tiên: ${on}.`
    default:
      return ''
  }
}

/** Ends are first days not counted; people read the last day. A stretch that ended on the day it began took no day. */
const stretchLine = (law: Law, c: CaseState, { name, from, to, counts }: Interval): string => {
  const { term: called = name, cite } = c.fixed?.sheet.intervals[name] ?? c.steps.at(-1)?.sheet.intervals[name] ?? {}
  const days = to && daysBetween(from, to)
  const span =
    to === undefined
      ? `từ ${printDay(from)}, chưa kết thúc`
      : days === 0
        ? `ngày ${printDay(from)}`
        : `từ ${printDay(from)} đến hết ${printDay(addDays(to, -1))}, ${days} ngày`
  return `${called}, ${span}: ${COUNTS[counts]}${cite ? ` (${printCite(law, cite)})` : ''}.`
}

/**
 * When a measure ends and how that was counted, for the person and the court: the decision, each stretch, each step of the sum, the day.
 * It is what `term` says, in words; it asks for no paper.
 */
export const releaseSheet = (law: Law, c: CaseState): readonly Section[] => {
  const { fixed } = c
  const counted = term(c)
  const lasts = fixed?.sheet.lasts
  const first = lasts ? (fixed.sheet.facts[lasts.from] ?? lasts.from) : ''
  const cite = fixed && lastingCitation(fixed.sheet, c.route)
  const no = c.said['decisionNo']
  const decision = fixed
    ? [
        `Quyết định ${typeof no === 'string' ? `số ${no} ` : ''}ngày ${printDay(fixed.on)}.`,
        ...(fixed.duration ? [`Thời hạn ${fixed.duration.months} tháng${cite ? ` (${printCite(law, cite)})` : ''}.`] : []),
      ]
    : ['Chưa có quyết định.']
  const over = endedOtherwise(c)
  const result = over
    ? [
        `Hồ sơ đã kết thúc ngày ${printDay(dayOf(over.entry.happened))}: ${over.sheet.states[c.state]?.term ?? c.state}.`,
        ...(counted?.ends ? ['Ngày hết thời hạn đã tính trước đó không còn áp dụng.'] : []),
      ]
    : counted?.ends
      ? [
          `Hết thời hạn: ${fullDay(counted.ends)}.`,
          ...(c.told && c.told.ends !== counted.ends
            ? [`Trước đây đã báo là ${fullDay(c.told.ends)}: ngày đó không còn đúng, nay theo ngày trên.`]
            : []),
          'Ngày này không lùi vì rơi vào ngày nghỉ. Thiếu giấy tờ không phải là lý do để giữ người thêm một ngày.',
          'Thấy ngày nào không đúng, hãy nói ngay với nơi giữ hồ sơ: mỗi ngày ở trên đều phải có giấy tờ làm căn cứ.',
        ]
      : [
          counted
            ? 'Chưa có ngày hết thời hạn: còn một khoảng thời gian chưa kết thúc.'
            : 'Chưa có ngày hết thời hạn: thời hạn chưa bắt đầu.',
        ]
  return [
    { title: 'Quyết định', lines: decision },
    ...(counted ? [{ title: 'Cách tính', lines: counted.steps.map((s) => sentence(s, first)).filter((line) => line !== '') }] : []),
    ...(c.intervals.length > 0 ? [{ title: 'Các khoảng thời gian', lines: c.intervals.map((i) => stretchLine(law, c, i)) }] : []),
    { title: 'Kết quả', lines: result },
  ]
}
