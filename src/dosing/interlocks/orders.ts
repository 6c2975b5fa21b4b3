import { daysBetween } from '../../kernel/day.ts'
import { doseText } from '../../kernel/dose.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { InterlockId } from '../parameters/interlock.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Order, Phase } from '../situation/order.ts'
import type { Examination } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import { both, dayText, whenText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import { bySignature, orderOn, type View } from './view.ts'

/** Which phases each limit of length is about; a first dose is ordered for a day like any in titration. */
const limited = [
  ['OR-02', ['maintenance'], 'duy trì', 'maintenance'],
  ['OR-03', ['induction', 'titration'], 'khởi liều, dò liều', 'titration'],
  ['OR-04', ['adjustment'], 'điều chỉnh liều', 'adjustment'],
  ['OR-05', ['taper'], 'giảm liều', 'taper'],
] as const satisfies readonly (readonly [InterlockId, readonly Phase[], string, string])[]

/** Days of an order, first and last included. */
const lengthOf = ({ start, end }: Order): number | 'not known' =>
  start === 'missing' || end === 'missing' ? 'not known' : daysBetween(start, end) + 1

const tooLong = (order: Order, phases: readonly Phase[], most: number, vi: string, en: string): Says => {
  const length = lengthOf(order)
  if (!phases.includes(order.phase) || length === 'not known' || (length >= 1 && length <= most)) return undefined
  return {
    says: both(`Y lệnh ${vi} ghi ${length} ngày, nhiều nhất là ${most} ngày.`, `The ${en} order runs ${length} days; it may run ${most}.`),
  }
}

const signer: Readonly<Record<'lapsed' | 'none', readonly [string, string]>> = {
  lapsed: ['có quyền kê đơn đã hết hiệu lực', 'whose licence to prescribe has lapsed'],
  none: ['chưa có quyền kê đơn', 'who has no licence to prescribe'],
}

const byWhom = ({ prescriber }: Order): Says => {
  if (prescriber.licence === 'valid') return undefined
  const [vi, en] = signer[prescriber.licence]
  return { says: both(`Người ký y lệnh ${vi}.`, `Signed by somebody ${en}.`) }
}

const unexamined = (order: Order, examinations: readonly Examination[]): Says => {
  const day = dayOf(order.signedAt)
  return examinations.some((e) => e.on === day)
    ? undefined
    : {
        says: both(
          `Y lệnh ký ngày ${dayText(day)}; không có lần khám nào trong ngày đó.`,
          `Signed on ${dayText(day)}; no examination is recorded on that day.`,
        ),
      }
}

/** What the order is, whoever takes it: asked where it is written, and again at the dose. */
export const writtenFindings = (p: Parameters, order: Order, examinations: readonly Examination[]): readonly Finding[] => [
  ...limited.flatMap(([id, phases, vi, en]) => findingsOf(p, id, (row) => tooLong(order, phases, limitOf(row), vi, en))),
  ...findingsOf(p, 'OR-06', () =>
    order.start === 'missing' || order.end === 'missing'
      ? { says: both('Y lệnh thiếu ngày bắt đầu hoặc ngày kết thúc.', 'The order lacks its first or its last day.') }
      : undefined,
  ),
  ...findingsOf(p, 'OR-07', () => byWhom(order)),
  ...findingsOf(p, 'OR-08', () => unexamined(order, examinations)),
]

const latest = ({ orders }: Facts, agent: string): Order | undefined =>
  orders
    .filter((o) => o.agent === agent)
    .toSorted(bySignature)
    .at(-1)

const noOrder = (v: View): Says => {
  const { facts, asked, order, today } = v
  const last = latest(facts, asked.agent)
  if (order === 'none') {
    const ended = last && last.end !== 'missing' ? last.end : undefined
    return ended
      ? {
          says: both(
            `Không có y lệnh ${asked.agent} cho ngày ${dayText(today)}; y lệnh gần nhất đến ngày ${dayText(ended)}.`,
            `No order of ${asked.agent} for ${dayText(today)}; the last one ran to ${dayText(ended)}.`,
          ),
        }
      : { says: both(`Không có y lệnh ${asked.agent} cho ngày ${dayText(today)}.`, `No order of ${asked.agent} for ${dayText(today)}.`) }
  }
  if (v.ordered === 'none' || v.dose === 'none')
    return { says: both('Y lệnh hôm nay không có liều này.', "Today's order has no such dose.") }
  if (v.dose === 0)
    return {
      says: both(
        `Y lệnh là ${doseText(v.ordered)}, nhưng hôm nay bác sĩ đã ký không cấp: ghi là không cấp liều.`,
        `Ordered is ${doseText(v.ordered, 'en')}, but a doctor signed today for no dose: record it as not given.`,
      ),
    }
  if (asked.does !== 'hand out') return undefined
  return asked.from < today || asked.from > asked.to || orderOn(facts, asked.agent, asked.to) !== order
    ? {
        says: both(
          `Y lệnh không đủ cho mọi ngày từ ${dayText(asked.from)} đến ${dayText(asked.to)}.`,
          `The order does not cover every day from ${dayText(asked.from)} to ${dayText(asked.to)}.`,
        ),
      }
    : undefined
}

/** Of an order of a few days that would be said every day: its end is no news (docs/decisions/0506). */
const ending = ({ order, today }: View, days: number): Says => {
  if (order === 'none' || order.end === 'missing') return undefined
  const length = lengthOf(order)
  const left = daysBetween(today, order.end)
  if (length === 'not known' || length <= days || left > days) return undefined
  return {
    says: both(
      `Y lệnh hết ngày ${dayText(order.end)}, còn ${left} ngày sau hôm nay.`,
      `The order ends on ${dayText(order.end)}, ${left} day(s) after today.`,
    ),
  }
}

/** Who stood before the doctor may have been the human of the other record. */
const perhapsOther = ({ order }: View): Says =>
  order !== 'none' && order.unsure === true
    ? {
        says: both(
          `Khi hồ sơ còn gộp với một hồ sơ khác thì y lệnh này (${whenText(order.signedAt, 'vi')}) được ký, hoặc đã có y lệnh khác hay lệnh ngừng: bác sĩ xem có còn là của người này không, hoặc ký y lệnh mới.`,
          `While the record was one with another this order (${whenText(order.signedAt, 'en')}) was signed, or another one or a stop was written: the doctor looks whether it is still this person's, or signs a new one.`,
        ),
      }
    : undefined

export const orderFindings = (v: View): readonly Finding[] => [
  ...findingsOf(v.p, 'OR-01', (row) => (row.row.key === 'OR-01/apart' ? perhapsOther(v) : noOrder(v))),
  ...(v.order === 'none' ? [] : writtenFindings(v.p, v.order, v.facts.chart.examinations)),
  ...findingsOf(v.p, 'OR-09', (row) => ending(v, limitOf(row))),
]
