import { addDays, type Day, laterOf } from '../../kernel/day.ts'
import { doseText, NO_DOSE, plus } from '../../kernel/dose.ts'
import { addHours, dayOf, minutesBetween } from '../../kernel/moment.ts'
import { batchesOf, daysAtHome, daysTaken, givenOf, isPlanned, replacedBy, restOf, standing, swallowed } from '../history/days.ts'
import { againAtMost, restLeft } from '../history/rest.ts'
import { coversOf, dailyOf } from '../situation/order.ts'
import { both, dayText, whenText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import { homeOn, isFirstDay, orderOn, type View } from './view.ts'

const said = (vi: string, en: string): Says => ({ says: both(vi, en) })

/** Written for a day to come: a clock was fast, and whoever has that dose may have had it today. */
const isAhead = ({ today }: View, { day, how }: View['days'][number]): boolean => day > today && how !== 'at home'

/** A dose of today, of an earlier day that still covers today, or of a day to come. */
const recorded = (v: View): Says => {
  const { todays, days, today } = v
  const given = todays[0]
  if (given) {
    const dose = (language: 'vi' | 'en') => doseText(given.dose, language)
    return said(
      `Hôm nay đã ghi ${dose('vi')} lúc ${given.at.slice(11, 16)} tại ${given.site}.`,
      `${dose('en')} is recorded today at ${given.at.slice(11, 16)} at ${given.site}.`,
    )
  }
  const earlier = days.find((d) => d.day < today && d.through >= today)
  if (earlier)
    return said(
      `Liều ngày ${dayText(earlier.day)} tính đến hết ngày ${dayText(earlier.through)}.`,
      `The dose of ${dayText(earlier.day)} covers until ${dayText(earlier.through)}.`,
    )
  const ahead = days.find((d) => isAhead(v, d))
  return ahead
    ? said(
        `Sổ có liều ghi cho ngày ${dayText(ahead.day)}, sau hôm nay: một đồng hồ đã chạy nhanh, có thể người bệnh đã uống hôm nay.`,
        `A dose is recorded for ${dayText(ahead.day)}, after today: a clock was fast, and the person may have had it today.`,
      )
    : undefined
}

/**
 * Of today only the top-up stands: the first dose before it was taken back, or fell. Whether the top-up was swallowed tells who saw the person; with what the doctor
 * signs of the first dose both stay within the order.
 */
const onlyToppedUp = (v: View): Says => {
  const { asked, order, ordered, todays, today, days } = v
  const [up, ...others] = todays
  if (asked.does !== 'dose' || order === 'none' || ordered === 'none' || up?.as !== 'top-up' || others.length > 0) return undefined
  const whole = plus(dailyOf(order), order.topUp === 'none' ? NO_DOSE : order.topUp)
  const within = up.agent === asked.agent && plus(ordered, up.dose) <= whole
  if (!within || days.some((d) => isAhead(v, d) || (d.day < today && d.through >= today))) return undefined
  const at = up.at.slice(11, 16)
  return {
    says: both(
      `Hôm nay chỉ còn liều bổ sung ${doseText(up.dose)} lúc ${at}, liều đầu đã hủy hoặc đổ hết. Liều bổ sung chưa uống thì hai người ký hủy nó rồi cấp liều đầu; đã uống thì bác sĩ xem người bệnh và ký mức của liều đầu.`,
      `Of today only the top-up of ${doseText(up.dose, 'en')} at ${at} stands; the first dose was taken back or all spilled. A top-up that was not swallowed is removed by two signatures, and the first dose given; after one that was, the doctor sees the person and signs how much of the first dose is given.`,
    ),
    since: up.at,
    action: 'doctor',
  }
}

/** A part of a split dose is due when the order is the same, this part was not given, and all together stay within the day. */
const partIsDue = (v: View): boolean => {
  const { asked, order, todays, ordered } = v
  if (asked.does !== 'dose' || order === 'none' || ordered === 'none') return false
  const planned = todays.filter(isPlanned)
  // What was given again for a part that came up, or for its rest, is that part.
  const ofParts = todays.filter((g) => isPlanned(g) || restOf(g) !== undefined)
  const replaced = todays.filter((g) => ofParts.some(({ id }) => replacedBy(g) === id))
  return (
    order.parts.length > 1 &&
    ofParts.length + replaced.length === todays.length &&
    planned.every((g) => g.agent === asked.agent && g.as.of === order.parts.length && g.as.part !== asked.part) &&
    plus(ordered, ...planned.map((g) => g.dose)) <= dailyOf(order) &&
    v.days.every((d) => !isAhead(v, d) && (d.day >= v.today || d.through < v.today))
  )
}

/** One small second dose on the first day, where the order has one, and with what was swallowed it stays within that order. */
const topUpIsDue = (v: View): boolean =>
  v.order !== 'none' &&
  v.order.topUp !== 'none' &&
  isFirstDay(v) &&
  v.todays.filter(isPlanned).length === 1 &&
  plus(...v.todays.map((g) => swallowed(v.doses, g))) <= dailyOf(v.order) &&
  v.todays.every((g) => (isPlanned(g) || restOf(g) !== undefined) && g.agent === v.asked.agent)

/** Instead of a dose that came up: what else was swallowed today, under whichever record, and this stay within the day. */
const replacesOneOfToday = ({ asked, todays, order, doses }: View): boolean => {
  if (asked.does !== 'replace') return false
  const meant = todays.filter((g) => isPlanned(g) || g.as === 'top-up' || restOf(g) !== undefined)
  const others = meant.filter((g) => g.id !== asked.of).map((g) => swallowed(doses, g))
  const most = order === 'none' ? NO_DOSE : plus(dailyOf(order), order.topUp === 'none' ? NO_DOSE : order.topUp)
  return (
    meant.some((g) => g.id === asked.of && g.agent === asked.agent && againAtMost(doses, g) >= asked.dose) &&
    (order === 'none' || plus(asked.dose, ...others) <= most)
  )
}

/** What was spilled of a dose of today, of that drug, and no more than is left of it within the order. */
const isRestOfToday = ({ asked, facts, order }: View): boolean => {
  if (asked.does !== 'rest') return false
  const left = restLeft(facts, order)
  return left !== undefined && left.of.id === asked.of && left.of.agent === asked.agent && asked.dose <= left.dose
}

/** Days asked to take home that have a dose already: a bottle, or what was given here. */
const taken = (v: View, from: Day, to: Day): readonly Day[] => {
  const home = batchesOf(v.doses).flatMap((batch) => daysAtHome(v.doses, batch))
  const given = v.days.filter((d) => d.how !== 'at home')
  const covered = given.flatMap((d) => (d.through >= from && d.day <= to ? [laterOf(d.day, from)] : []))
  return [...new Set([...home.filter((d) => from <= d && d <= to), ...covered])].sort()
}

/** Another part of the day was given not long ago: the same Enter once more looks the same. */
const soonAfterPart = (v: View, hours: number): Says => {
  const before = v.asked.does === 'dose' && partIsDue(v) ? v.todays.filter(isPlanned).at(-1) : undefined
  const minutes = before && minutesBetween(before.at, v.facts.now)
  return before && minutes !== undefined && minutes < hours * 60
    ? {
        says: both(
          `Phần ${before.as.part} của hôm nay đã cấp lúc ${before.at.slice(11, 16)}, mới ${minutes} phút.`,
          `Part ${before.as.part} of today was given at ${before.at.slice(11, 16)}, ${minutes} minutes ago.`,
        ),
        since: before.at,
      }
    : undefined
}

/**
 * A dose that covers today, of a record that was one person with this one when it was given or that day: nobody knows which of the two humans swallowed it. While
 * that record's right is outside at who may have both as one, no signature answers it.
 */
const ofOther = ({ asked, facts: { apart }, today }: View): Says => {
  if (asked.does !== 'dose' && asked.does !== 'hand out') return undefined
  const [site] = apart.outside
  if (site !== undefined)
    return {
      says: both(
        `Hồ sơ này từng gộp với một hồ sơ khác, và quyền cấp liều hôm nay của hồ sơ kia đang ở ngoài (${site}): nơi đó trả quyền, cấp xong, hoặc hai người xác nhận cho hồ sơ kia trước.`,
        `This record was one with another whose right of today is outside (${site}): it comes back, is used, or two people answer for it first.`,
      ),
      action: 'block',
    }
  const [day] = daysTaken(apart.doses, { is: 'none' }).filter((d) => d.through >= today)
  // Each cup of that day: who swallowed its rest may be the other human.
  const cups = (language: 'vi' | 'en'): string => {
    const stands = standing(apart.doses)
    const all = givenOf(stands).filter((g) => dayOf(g.at) === day?.day)
    const where = (g: (typeof all)[number]) =>
      language === 'vi' ? ` lúc ${g.at.slice(11, 16)} tại ${g.site}` : ` at ${g.at.slice(11, 16)} at ${g.site}`
    const each = all.map((g) => `${all.length > 1 ? doseText(swallowed(stands, g), language) : ''}${where(g)}`)
    return all.length > 1 ? ` (${each.join('; ')})` : each.join('')
  }
  const [kept] = apart.kept ?? []
  if (!day && kept !== undefined)
    return said(
      `Một máy ở ${kept} báo đã cấp liều hôm nay cho một hồ sơ từng gộp với hồ sơ này, và mục đó chưa vào được sổ liều: chưa rõ ai trong hai người đã uống. Bác sĩ hỏi nơi đó, ghi rõ ai đã uống, và chỉ ký khi chắc không phải người này.`,
      `A machine at ${kept} told that it gave today’s dose to a record that was one with this one, and its line is no dose of the log yet: nobody knows which of the two swallowed it. The doctor asks there, writes down who did, and signs only where it surely was not this person.`,
    )
  return day
    ? said(
        `Ngày ${dayText(day.day)} đã ghi ${doseText(day.dose)}${cups('vi')} cho một hồ sơ từng gộp với hồ sơ này: chưa rõ ai trong hai người đã uống. Bác sĩ hỏi, ghi rõ ai đã uống, và chỉ ký khi chắc không phải người này.`,
        `${doseText(day.dose, 'en')} is recorded on ${dayText(day.day)}${cups('en')} for a record that was one with this one: nobody knows which of the two swallowed it. The doctor asks, writes down who did, and signs only where it surely was not this person.`,
      )
    : undefined
}

/** A new day has a new right; who had the dose of the day before an hour ago has it still, be it under a record that was one with this one. */
const soonAfterNight = (v: View, hours: number): Says => {
  const had = [...givenOf(v.doses), ...givenOf(standing(v.facts.apart.doses))].filter((g) => dayOf(g.at) < v.today)
  const before = v.asked.does === 'dose' ? had.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) : undefined
  const minutes = before && minutesBetween(before.at, v.facts.now)
  return before && minutes !== undefined && minutes < hours * 60
    ? {
        says: both(
          `${doseText(before.dose, 'vi')} của ngày ${dayText(dayOf(before.at))} đã cấp lúc ${before.at.slice(11, 16)}, mới ${minutes} phút.`,
          `${doseText(before.dose, 'en')} of ${dayText(dayOf(before.at))} was given at ${before.at.slice(11, 16)}, ${minutes} minutes ago.`,
        ),
        since: before.at,
      }
    : undefined
}

const doubled = (v: View): Says => {
  const { asked } = v
  switch (asked.does) {
    case 'dose':
      return partIsDue(v) ? undefined : (onlyToppedUp(v) ?? recorded(v))
    case 'top-up':
      return topUpIsDue(v)
        ? undefined
        : (recorded(v) ?? said('Liều bổ sung chỉ có sau liều đầu của ngày đầu.', 'A top-up only follows the first dose of the first day.'))
    case 'replace':
      return replacesOneOfToday(v)
        ? undefined
        : said(
            'Không có liều nào của hôm nay để thay, hoặc liều thay lớn hơn liều ấy, hoặc cùng các liều khác vượt y lệnh của ngày.',
            'There is no dose of today to replace, or the replacement is larger than it, or with other doses more than the order of the day.',
          )
    case 'rest':
      return isRestOfToday(v)
        ? undefined
        : said(
            'Hôm nay không còn phần nào của liều đã đổ để cấp, hoặc phần này nhiều hơn phần còn lại trong y lệnh.',
            'Nothing of a spilled dose of today is left to give, or this is more than what is left of it within the order.',
          )
    case 'hand out': {
      const days = taken(v, asked.from, asked.to)
      const list = days.map(dayText).join(', ')
      return days.length > 0 ? said(`Đã có liều cho ngày: ${list}.`, `There is a dose already for: ${list}.`) : undefined
    }
  }
}

const atHomeToday = (v: View): Says => {
  const batch = v.asked.does === 'hand out' ? undefined : homeOn(v.doses, v.today)[0]
  return batch
    ? {
        says: both(
          `Chai giao ngày ${dayText(dayOf(batch.at))} tính cho các ngày ${dayText(batch.from)} đến ${dayText(batch.to)}, có hôm nay.`,
          `Bottles handed out on ${dayText(dayOf(batch.at))} cover ${dayText(batch.from)} to ${dayText(batch.to)}, today too.`,
        ),
        since: batch.at,
      }
    : undefined
}

const other = { methadone: 'buprenorphine', buprenorphine: 'methadone' } as const

/** The days that what is asked covers, with what the order's rhythm adds. */
const askedDays = ({ asked, today, order }: View): readonly Day[] => {
  if (asked.does !== 'hand out') return Array.from({ length: order === 'none' ? 1 : coversOf(order) }, (_, n) => addDays(today, n))
  const days: Day[] = []
  for (let d = asked.from; d <= asked.to && days.length < 60; d = addDays(d, 1)) days.push(d)
  return days
}

const bothDrugs = (v: View): Says => {
  const another = other[v.asked.agent]
  const [first] = askedDays(v).filter(
    (d) =>
      (orderOn(v.facts, another, d) !== 'none' && orderOn(v.facts, v.asked.agent, d) !== 'none') ||
      v.days.some((t) => t.agent === another && t.day <= d && d <= t.through),
  )
  return first
    ? said(
        `Ngày ${dayText(first)} người bệnh cũng có ${another}: y lệnh còn hiệu lực hoặc đã dùng.`,
        `On ${dayText(first)} the person has ${another} too: ordered, or taken.`,
      )
    : undefined
}

const offline = (v: View, hours: number, guest: boolean): Says => {
  const { line } = v.facts.site
  if (line.is === 'up' || guest !== (v.facts.standing.is === 'guest')) return undefined
  const asked = addHours(v.facts.now, -hours)
  const from = line.since > asked ? line.since : asked
  return {
    says: both(
      `Mất mạng từ ${whenText(line.since, 'vi')}: chưa biết liều ở nơi khác từ ${whenText(from, 'vi')}.`,
      `No line since ${whenText(line.since, 'en')}: doses elsewhere are not known since ${whenText(from, 'en')}.`,
    ),
    since: line.since,
  }
}

const guestElsewhere = ({ facts, today }: View): Says => {
  const away = facts.schedules.find((g) => g.at !== facts.site.unit && g.from <= today && today <= g.to)
  return away
    ? said(
        `Từ ${dayText(away.from)} đến ${dayText(away.to)} người bệnh dùng thuốc tạm ở nơi khác (${away.at}).`,
        `From ${dayText(away.from)} to ${dayText(away.to)} the person takes doses elsewhere (${away.at}).`,
      )
    : undefined
}

/** Whoever came from another clinic and has had no dose here yet. */
const unconfirmed = ({ facts, doses }: View): Says => {
  const { elsewhere, site, standing, knownSince } = facts
  const dosed = doses.filter((f) => f.is === 'given' || f.is === 'handed out')
  if (elsewhere.is === 'not confirmed' && !dosed.some((f) => f.site === site.unit))
    return said(
      `Nơi cũ (${elsewhere.place}) chưa xác nhận ngày và mức của liều cuối.`,
      `The old site (${elsewhere.place}) has not confirmed day and size of the last dose.`,
    )
  // A move within the network brings its doses along; of any other nobody has said a word yet.
  const moved = standing.is === 'in treatment' && standing.admission === 'transferred'
  return moved && elsewhere.is === 'none' && dosed.length === 0 && knownSince === 'the beginning'
    ? said(
        'Người bệnh chuyển đến từ nơi khác, chưa ghi liều cuối ở nơi ấy.',
        'The person came from another place, whose last dose is not written down.',
      )
    : undefined
}

/** Whether today's dose was given already, or may have been. */
export const doublingFindings = (v: View): readonly Finding[] => [
  ...findingsOf(v.p, 'DD-01', (row) =>
    row.row.key === 'DD-01/apart' ? ofOther(v) : row.row.key === 'DD-01/part' ? soonAfterPart(v, limitOf(row)) : doubled(v),
  ),
  ...findingsOf(v.p, 'DD-02', () => atHomeToday(v)),
  ...findingsOf(v.p, 'DD-03', () => bothDrugs(v)),
  ...findingsOf(v.p, 'DD-04', (row) => offline(v, limitOf(row), row.row.key === 'DD-04/guest')),
  ...findingsOf(v.p, 'DD-05', () => guestElsewhere(v)),
  ...findingsOf(v.p, 'DD-06', (row) => soonAfterNight(v, limitOf(row))),
  ...findingsOf(v.p, 'TR-02', () => unconfirmed(v)),
]
