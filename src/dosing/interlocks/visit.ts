import { type Dose, doseText, NO_DOSE, plus, share } from '../../kernel/dose.ts'
import { dayOf, minutesBetween } from '../../kernel/moment.ts'
import { vomitOf } from '../history/days.ts'
import { cameUpOf } from '../history/rest.ts'
import { figure } from '../parameters/parameters.ts'
import type { FitnessCheck } from '../situation/person.ts'
import { type Both, both } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'
import type { View } from './view.ts'

/** The looks at the person today, in the order in which they were written down; a check from the future is none. */
const looksToday = ({ facts }: Pick<View, 'facts'>): readonly FitnessCheck[] =>
  facts.chart.fitness
    .filter((c) => c.at <= facts.now && dayOf(c.at) === dayOf(facts.now))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

export const lastCheck = (v: Pick<View, 'facts'>): FitnessCheck | undefined => looksToday(v).at(-1)

const found = (v: View, what: FitnessCheck['found'], vi: string, en: string): Says => {
  const check = lastCheck(v)
  return check?.found === what
    ? { says: both(`Lúc ${check.at.slice(11, 16)}: ${vi}.`, `At ${check.at.slice(11, 16)}: ${en}.`), since: check.at }
    : undefined
}

/** Whoever was found intoxicated or unsure earlier today, be it in this minute, is not found fit by one key: a doctor says so, after that look. */
const recovered = (v: View): Says => {
  const looks = looksToday(v)
  const last = looks.at(-1)
  const before = looks.findLast((c) => c.found !== 'fit')
  if (last?.found !== 'fit' || !before) return undefined
  const [was, wasEn] =
    before.found === 'intoxicated'
      ? ['có dấu hiệu ảnh hưởng của rượu hoặc chất khác', 'signs of alcohol or another substance']
      : ['chưa chắc tỉnh táo', 'not sure']
  return {
    says: both(
      `Lúc ${before.at.slice(11, 16)} ${was}, lúc ${last.at.slice(11, 16)} đánh giá là tỉnh táo: bác sĩ xác nhận.`,
      `At ${before.at.slice(11, 16)} ${wasEn}, found fit at ${last.at.slice(11, 16)}: a doctor confirms.`,
    ),
    since: before.at,
  }
}

const old = (v: View, minutes: number): Says => {
  const check = lastCheck(v)
  if (!check)
    return { says: both('Chưa đánh giá người bệnh hôm nay trước liều này.', 'The person was not looked at today before this dose.') }
  const age = minutesBetween(check.at, v.facts.now)
  return age > minutes
    ? {
        says: both(
          `Đánh giá lúc ${check.at.slice(11, 16)}, đã ${age} phút; chỉ dùng trong ${minutes} phút.`,
          `Checked at ${check.at.slice(11, 16)}, ${age} minutes ago; it holds for ${minutes}.`,
        ),
      }
    : undefined
}

/** Whether the person is fit for a dose, at this window and now. */
export const fitnessFindings = (v: View): readonly Finding[] => [
  ...findingsOf(v.p, 'FT-01', () =>
    found(v, 'intoxicated', 'có dấu hiệu ảnh hưởng của rượu hoặc chất khác', 'signs of alcohol or another substance'),
  ),
  ...findingsOf(v.p, 'FT-02', () => found(v, 'unsure', 'chưa chắc người bệnh tỉnh táo', 'not sure that the person is fit') ?? recovered(v)),
  ...findingsOf(v.p, 'FT-03', (row) => old(v, limitOf(row))),
]

/** The share of a dose that is replaced so many minutes after it, by the figures of VM-02. */
export const replacedShare = (v: Pick<View, 'p'>, minutes: number): 0 | 25 | 50 | 100 => {
  if (minutes < figure(v.p, 'VM-02', 'whole')) return 100
  if (minutes <= figure(v.p, 'VM-02', 'half')) return 50
  return minutes <= figure(v.p, 'VM-02', 'quarter') ? 25 : 0
}

/** What a doctor signed of today: that nothing is given again. */
const signedNone = (v: View): Both =>
  v.dose === NO_DOSE ? both(' Bác sĩ đã ký: không cấp lại.', ' A doctor signed: nothing is given again.') : both('', '')

const unseen = (v: View): Says => {
  if (v.asked.does !== 'replace') return undefined
  const vomit = vomitOf(v.doses, v.asked.of)
  // Without a record nothing says that the first dose came up.
  if (!vomit) return { says: both('Chưa ghi nhận việc nôn sau liều này.', 'No vomiting is recorded after this dose.'), action: 'block' }
  const none = signedNone(v)
  return vomit.witness === 'nobody'
    ? {
        says: both(
          `Nôn lúc ${vomit.at.slice(11, 16)}, không ai chứng kiến.${none.vi}`,
          `Vomited at ${vomit.at.slice(11, 16)}, seen by nobody.${none.en}`,
        ),
        since: vomit.at,
      }
    : undefined
}

/** One sentence whatever the number of figures: they are one table, and it is the last of them that ends it. */
const seen = (v: View, adopted: boolean): Says => {
  if (v.asked.does !== 'replace') return undefined
  const { of, dose } = v.asked
  const vomit = vomitOf(v.doses, of)
  const given = v.todays.find((g) => g.id === of)
  if (!vomit || vomit.witness === 'nobody' || !given) return undefined
  const minutes = minutesBetween(given.at, vomit.at)
  const percent = replacedShare(v, minutes)
  // What of the cup nobody swallowed is given with it, or not at all.
  const { swallowed, spilled } = cameUpOf(v.doses, given)
  const most: Dose = plus(share(swallowed, percent), spilled)
  const [part, partEn] =
    swallowed === given.dose ? ['', ''] : [` của ${doseText(swallowed)} đã uống`, ` of ${doseText(swallowed, 'en')} swallowed`]
  const [also, alsoEn] = spilled === 0 ? ['', ''] : [`, cùng ${doseText(spilled)} đã đổ`, `, with ${doseText(spilled, 'en')} spilled`]
  const source = adopted
    ? both('theo mức cơ sở đã ký', 'as adopted here')
    : both('theo mức nhớ lại, chưa đối chiếu bản gốc', 'as recalled, not confirmed')
  const none = signedNone(v)
  return {
    says: both(
      `Nôn ${minutes} phút sau liều ${doseText(given.dose)}: thay ${percent}%${part}${also}, tức ${doseText(most)} (${source.vi}).${none.vi}`,
      `Vomited ${minutes} minutes after ${doseText(given.dose, 'en')}: ${percent}% replaced${partEn}${alsoEn}, ${doseText(most, 'en')} (${source.en}).${none.en}`,
    ),
    since: vomit.at,
    ...(adopted && dose > most ? { action: 'block' as const } : {}),
  }
}

/** Of the three figures only one speaks: the one that the minute falls under. */
const speaking = (v: View): string => {
  const vomit = v.asked.does === 'replace' ? vomitOf(v.doses, v.asked.of) : undefined
  const given = v.asked.does === 'replace' ? v.todays.find((g) => v.asked.does === 'replace' && g.id === v.asked.of) : undefined
  const percent = vomit && given ? replacedShare(v, minutesBetween(given.at, vomit.at)) : 0
  return percent === 100 ? 'VM-02/whole' : percent === 50 ? 'VM-02/half' : 'VM-02/quarter'
}

const again = (v: View): Says => {
  if (v.asked.does !== 'replace') return undefined
  const earlier = v.todays.find((g) => typeof g.as === 'object' && 'replaces' in g.as)
  return earlier
    ? {
        says: both(
          `Đã cấp liều thay thế ${doseText(earlier.dose)} lúc ${earlier.at.slice(11, 16)} hôm nay.`,
          `A replacement of ${doseText(earlier.dose, 'en')} was given today at ${earlier.at.slice(11, 16)}.`,
        ),
      }
    : undefined
}

/** A dose instead of one that was vomited. */
export const vomitingFindings = (v: View): readonly Finding[] => [
  ...findingsOf(v.p, 'VM-01', () => unseen(v)),
  ...findingsOf(v.p, 'VM-02', (row) => (row.row.key === speaking(v) ? seen(v, row.adopted !== 'not adopted') : undefined)),
  ...findingsOf(v.p, 'VM-03', () => again(v)),
]
