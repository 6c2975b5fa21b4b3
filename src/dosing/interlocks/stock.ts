import { amountText, type Language, quantityOf } from '../../kernel/dose.ts'
import type { Bottle, Share } from '../situation/site.ts'
import type { Asked } from '../situation/situation.ts'
import { both, dayText } from '../text.ts'
import { type Finding, findingsOf, type Says } from './finding.ts'
import { amountOf, measures, together } from './measuring.ts'
import type { View } from './view.ts'

/** What leaves each bottle, in the unit of its book: nothing while some of it is not measured, or measured in another unit. */
export const drawnFrom = (asked: Asked): readonly Share[] | undefined => {
  const all =
    asked.does === 'hand out'
      ? [{ bottle: asked.bottle, amount: together(asked.bottles.map((b) => amountOf(b.measured))) }]
      : asked.poured.map(({ bottle, measured }) => ({ bottle, amount: amountOf(measured) }))
  const drawn = all.flatMap(({ bottle, amount }) =>
    bottle === 'not chosen' || amount?.unit !== bottle.balance.unit ? [] : [{ bottle, amount }],
  )
  return drawn.length === all.length && drawn.length > 0 ? drawn : undefined
}

const chosen = (asked: Asked): readonly Bottle[] =>
  asked.does === 'hand out' ? (asked.bottle === 'not chosen' ? [] : [asked.bottle]) : asked.poured.map((p) => p.bottle)

const opening = (v: View, key: string): Says => {
  const count = v.facts.site.opening
  if (key === 'ST-01/missing')
    return count.is === 'not entered' ? { says: both('Đầu ngày chưa ghi kiểm kê.', 'The opening count is not entered.') } : undefined
  switch (count.is) {
    case 'not entered':
    case 'agrees':
      return undefined
    case 'differs':
      return {
        says: both(
          'Kiểm kê đầu ngày có chênh lệch, đã ghi biên bản; vẫn cấp liều.',
          'The opening count differed and is recorded; doses go on.',
        ),
      }
    case 'cannot be counted':
      return {
        says:
          count.by.length > 1
            ? both(
                'Đầu ngày không kiểm kê được, hai người đã ghi lý do; vẫn cấp liều.',
                'It could not be counted this morning, two people said why; doses go on.',
              )
            : both(
                'Đầu ngày không kiểm kê được, đã ghi lý do; vẫn cấp liều.',
                'It could not be counted this morning, the reason is recorded; doses go on.',
              ),
      }
  }
}

/** One cup is of one form and strength, and takes from each bottle once: nobody adds millilitres of two. */
const mixed = (bottles: readonly Bottle[]): Says => {
  const [first] = bottles
  const forms = new Set(bottles.map(({ form }) => (form.is === 'tablets' ? form.is : `${form.strength}`)))
  if (!first || (forms.size === 1 && new Set(bottles.map((b) => b.id)).size === bottles.length)) return undefined
  return {
    says: both(
      'Một liều lấy từ một dạng thuốc, dung dịch từ một nồng độ, mỗi chai một lần.',
      'One dose is of one form, a solution of one strength, from each bottle once.',
    ),
  }
}

/** Before the count of the day nothing is said of what the book holds: it would be written down as the count. */
const short = ({ asked, facts }: View): Says => {
  const bottles = chosen(asked)
  const other = bottles.find((b) => b.agent !== asked.agent)
  if (bottles.length === 0)
    return { says: (asked.does === 'hand out' ? undefined : asked.lacks) ?? both('Chưa chọn chai.', 'No bottle was chosen.') }
  if (other)
    return { says: both(`Chai này là ${other.agent}, không phải ${asked.agent}.`, `This bottle is ${other.agent}, not ${asked.agent}.`) }
  const drawn = drawnFrom(asked)
  if (!drawn)
    return measures({ asked }).every(amountOf)
      ? { says: both('Đơn vị đã đong không phải đơn vị của sổ chai này.', 'Measured in another unit than the book of this bottle.') }
      : undefined
  const lacking = drawn.find(({ bottle, amount }) => quantityOf(amount) > quantityOf(bottle.balance))
  if (!lacking) return mixed(bottles)
  const { bottle, amount } = lacking
  if (facts.site.opening.is === 'not entered')
    return { says: both(`Chai ${bottle.id} không đủ cho liều này.`, `Bottle ${bottle.id} does not hold enough for this dose.`) }
  const say = (language: Language) => [amountText(bottle.balance, language), amountText(amount, language)] as const
  const [has, needs] = say('vi')
  const [hasEn, needsEn] = say('en')
  return {
    says: both(
      `Chai ${bottle.id} còn ${has} theo sổ, cần ${needs}.`,
      `Bottle ${bottle.id} holds ${hasEn} by the book, ${needsEn} is needed.`,
    ),
  }
}

const unusable = ({ asked, today }: View): Says => {
  const last = asked.does === 'hand out' && asked.to > today ? asked.to : today
  const bottle = chosen(asked).find((b) => b.recalled || b.expires < last)
  if (!bottle) return undefined
  return bottle.recalled
    ? { says: both(`Lô ${bottle.lot} đã bị thu hồi.`, `Lot ${bottle.lot} was recalled.`) }
    : {
        says: both(
          `Lô ${bottle.lot} hết hạn ngày ${dayText(bottle.expires)}, dùng cho ngày ${dayText(last)}.`,
          `Lot ${bottle.lot} expires on ${dayText(bottle.expires)}, asked for ${dayText(last)}.`,
        ),
      }
}

/** The bottle and the count of the day. A count that does not match never leaves anybody without a dose. */
export const stockFindings = (v: View): readonly Finding[] => [
  ...findingsOf(v.p, 'ST-01', (row) => opening(v, row.row.key)),
  ...findingsOf(v.p, 'ST-02', () => short(v)),
  ...findingsOf(v.p, 'ST-04', () => unusable(v)),
]
