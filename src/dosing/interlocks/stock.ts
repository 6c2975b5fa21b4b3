import { type Amount, amountText, type Dose, type Language, type Volume } from '../../kernel/dose.ts'
import type { Asked } from '../situation/situation.ts'
import { both, dayText } from '../text.ts'
import { type Finding, findingsOf, type Says } from './finding.ts'
import { amountOf, measures } from './measuring.ts'
import type { View } from './view.ts'

/** What leaves the bottle, in the unit of its book: nothing while it is not measured, or measured in another unit. */
export const drawnFrom = (asked: Asked): Amount | undefined => {
  const amounts = measures({ asked }).map(amountOf)
  const { bottle } = asked
  if (bottle === 'not chosen' || amounts.length === 0) return undefined
  const { unit } = bottle.balance
  let sum = 0
  for (const amount of amounts) {
    if (!amount || amount.unit !== unit) return undefined
    sum += amount.unit === 'mg' ? amount.dose : amount.volume
  }
  // Sums of whole numbers of one unit.
  return unit === 'mg' ? { unit, dose: sum as Dose } : { unit, volume: sum as Volume }
}

const whole = (amount: Amount): number => (amount.unit === 'mg' ? amount.dose : amount.volume)

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
        says: both(
          'Đầu ngày không kiểm kê được, hai người đã ghi lý do; vẫn cấp liều.',
          'It could not be counted this morning, two people said why; doses go on.',
        ),
      }
  }
}

/** Before the count of the day nothing is said of what the book holds: it would be written down as the count. */
const short = ({ asked, facts }: View): Says => {
  const { bottle } = asked
  if (bottle === 'not chosen') return { says: both('Chưa chọn chai.', 'No bottle was chosen.') }
  if (bottle.agent !== asked.agent)
    return { says: both(`Chai này là ${bottle.agent}, không phải ${asked.agent}.`, `This bottle is ${bottle.agent}, not ${asked.agent}.`) }
  const drawn = drawnFrom(asked)
  if (!drawn)
    return measures({ asked }).every(amountOf)
      ? { says: both('Đơn vị đã đong không phải đơn vị của sổ chai này.', 'Measured in another unit than the book of this bottle.') }
      : undefined
  if (whole(drawn) <= whole(bottle.balance)) return undefined
  if (facts.site.opening.is === 'not entered')
    return { says: both(`Chai ${bottle.id} không đủ cho liều này.`, `Bottle ${bottle.id} does not hold enough for this dose.`) }
  const say = (language: Language) => [amountText(bottle.balance, language), amountText(drawn, language)] as const
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
  const { bottle } = asked
  if (bottle === 'not chosen') return undefined
  if (bottle.recalled) return { says: both(`Lô ${bottle.lot} đã bị thu hồi.`, `Lot ${bottle.lot} was recalled.`) }
  const last = asked.does === 'hand out' && asked.to > today ? asked.to : today
  return bottle.expires < last
    ? {
        says: both(
          `Lô ${bottle.lot} hết hạn ngày ${dayText(bottle.expires)}, dùng cho ngày ${dayText(last)}.`,
          `Lot ${bottle.lot} expires on ${dayText(bottle.expires)}, asked for ${dayText(last)}.`,
        ),
      }
    : undefined
}

/** The bottle and the count of the day. A count that does not match never leaves anybody without a dose. */
export const stockFindings = (v: View): readonly Finding[] => [
  ...findingsOf(v.p, 'ST-01', (row) => opening(v, row.row.key)),
  ...findingsOf(v.p, 'ST-02', () => short(v)),
  ...findingsOf(v.p, 'ST-04', () => unusable(v)),
]
