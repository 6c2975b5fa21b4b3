import { daysBetween } from '../../kernel/day.ts'
import { dayOf, minutesBetween } from '../../kernel/moment.ts'
import { batchesOf, bottlesOut, isPlanned } from '../history/days.ts'
import { labelFields } from '../situation/site.ts'
import { both, dayText, whenText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import type { View } from './view.ts'

const notApproved = (v: View): Says => {
  const { approval } = v.facts.home
  if (approval.is === 'none')
    return { says: both('Người bệnh chưa được duyệt cấp thuốc nhiều ngày.', 'Not approved for doses of several days.') }
  return approval.until < v.today
    ? {
        says: both(
          `Duyệt cấp thuốc nhiều ngày đã hết ngày ${dayText(approval.until)}.`,
          `The approval for several days ended on ${dayText(approval.until)}.`,
        ),
      }
    : undefined
}

const unmet = ({ facts }: View): Says => {
  const { approval } = facts.home
  if (approval.is === 'none') return undefined
  const open = approval.criteria.filter((c) => c.met !== 'yes')
  if (open.length === 0 && approval.criteria.length > 0) return undefined
  const list = open.map((c) => c.id).join(', ') || '—'
  return {
    says: both(
      `Bảng kiểm ${approval.checklist}: chưa đạt hoặc chưa rõ ${list}.`,
      `Checklist ${approval.checklist}: not met or not known ${list}.`,
    ),
  }
}

const tooMany = ({ facts, asked }: View, most: number): Says => {
  if (asked.does !== 'hand out') return undefined
  const days = daysBetween(asked.from, asked.to) + 1
  const own = facts.home.approval.is === 'approved' ? Math.min(facts.home.approval.days, most) : most
  return days > own ? { says: both(`Xin ${days} ngày, được duyệt ${own} ngày.`, `${days} days asked for, ${own} approved.`) } : undefined
}

/** Of batches whose last day has passed. */
const notBack = ({ doses, today }: View): Says => {
  const over = batchesOf(doses).filter((batch) => batch.to < today)
  const out = over.reduce((sum, batch) => sum + Math.max(bottlesOut(doses, batch), 0), 0)
  const last = over.at(-1)
  return out > 0 && last
    ? {
        says: both(
          `Còn ${out} chai chưa trả, đợt gần nhất giao ngày ${dayText(dayOf(last.at))}.`,
          `${out} bottle(s) not back, the last batch of ${dayText(dayOf(last.at))}.`,
        ),
      }
    : undefined
}

const incomplete = ({ asked }: View): Says => {
  if (asked.does !== 'hand out') return undefined
  const bad = asked.bottles.filter((b) => b.leaks !== 'checked' || labelFields.some((field) => !b.label.includes(field)))
  const days = daysBetween(asked.from, asked.to) + 1
  const missing = days - new Set(asked.bottles.map((b) => b.day).filter((d) => asked.from <= d && d <= asked.to)).size
  if (bad.length === 0 && missing <= 0 && asked.bottles.length === days) return undefined
  return {
    says: both(
      `${asked.bottles.length} chai cho ${days} ngày; ${bad.length} chai thiếu nhãn hoặc chưa kiểm tra rò rỉ.`,
      `${asked.bottles.length} bottle(s) for ${days} day(s); ${bad.length} without a full label or a leak check.`,
    ),
  }
}

const notObserved = ({ todays, today, asked }: View): Says =>
  asked.does === 'hand out' && !todays.some(isPlanned)
    ? {
        says: both(
          `Chưa có liều uống tại chỗ ngày ${dayText(today)} trước khi giao chai.`,
          `No observed dose on ${dayText(today)} before the bottles.`,
        ),
      }
    : undefined

const unanswered = ({ facts }: View, hours: number): Says => {
  const late = facts.home.unanswered.find(({ called }) => minutesBetween(called, facts.now) > hours * 60)
  return late
    ? {
        says: both(
          `Cuộc gọi kiểm tra lúc ${whenText(late.called, 'vi')} chưa được trả lời, quá ${hours} giờ.`,
          `The call of ${whenText(late.called, 'en')} is not answered after ${hours} hours.`,
        ),
        since: late.called,
      }
    : undefined
}

const unlocked = ({ facts }: View): Says => {
  const { children, lockedBox } = facts.home
  if (children === 'no' || lockedBox === 'yes') return undefined
  return children === 'yes'
    ? { says: both('Nhà có trẻ em, chưa có hộp khóa.', 'Children at home and no locked box.') }
    : { says: both('Chưa hỏi nhà có trẻ em không, chưa có hộp khóa.', 'Not asked about children at home, and no locked box.') }
}

const notMaintained = ({ order }: View): Says =>
  order !== 'none' && order.phase !== 'maintenance'
    ? { says: both('Người bệnh chưa ở giai đoạn duy trì.', 'Not in the maintenance phase.') }
    : undefined

/** Days at home. A call that nobody answered is said at an observed dose, and never holds it back. */
export const takeHomeFindings = (v: View): readonly Finding[] => {
  const home = v.asked.does === 'hand out'
  const calls = findingsOf(v.p, 'TH-07', (row) => ((row.row.key === 'TH-07/home') === home ? unanswered(v, limitOf(row)) : undefined))
  if (!home) return calls
  return [
    ...findingsOf(v.p, 'TH-01', () => notApproved(v)),
    ...findingsOf(v.p, 'TH-02', () => unmet(v)),
    ...findingsOf(v.p, 'TH-03', (row) => tooMany(v, limitOf(row))),
    ...findingsOf(v.p, 'TH-04', () => notBack(v)),
    ...findingsOf(v.p, 'TH-05', () => incomplete(v)),
    ...findingsOf(v.p, 'TH-06', () => notObserved(v)),
    ...calls,
    ...findingsOf(v.p, 'TH-08', () => unlocked(v)),
    ...findingsOf(v.p, 'TH-09', () => notMaintained(v)),
  ]
}
