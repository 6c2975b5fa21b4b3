import type { DosingKnown } from '../../db/dosing.ts'
import { openAlone } from '../../dosing/care/alone.ts'
import { openConsults } from '../../dosing/care/consults.ts'
import { againstClinical, againstCounted, endsOf } from '../../dosing/care/ends.ts'
import { guestDaysOf } from '../../dosing/care/fold.ts'
import { PAPER_DAYS, paperComes } from '../../dosing/care/on-paper.ts'
import { type CareName, GUEST_DAYS, saidOf } from '../../dosing/care/said.ts'
import { openTold, signsTold } from '../../dosing/care/told.ts'
import { givenOf, standing } from '../../dosing/history/days.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import { dayText } from '../../dosing/text.ts'
import { addDays, type Day, daysBetween } from '../../kernel/day.ts'
import { doseText, NO_DOSE } from '../../kernel/dose.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { RecordCare } from '../contract/record-care.ts'
import type { ClinicOf } from './clinic-of.ts'
import { endsKnown } from './situation.ts'

export const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

export type Said<N extends CareName> = Extract<RecordCare, { readonly name: N }>

/** A point that gave today's dose records what fell or was written wrongly as long as the day is there: then nobody is sent elsewhere as of today. */
const leavesPoint = (
  { at, from, site }: { readonly at: UnitId; readonly from: Day; readonly site: UnitId },
  today: Day,
  facts: Facts,
  clinicOf: ClinicOf,
): readonly Refusal[] =>
  from === today &&
  givenOf(standing(facts.doses)).some((g) => dayOf(g.at) === today && g.site !== at && g.site !== site && clinicOf(g.site, today) === site)
    ? [wrong('from', 'Hôm nay người bệnh đã nhận thuốc ở điểm cấp phát: ghi từ ngày mai.')]
    : []

/** Guest days are to come, at another clinic or point of the network, few enough, and beside no others. */
const guestRefusals = (
  { says: { at, from, to }, site, corrects }: Said<'@care-guest'>,
  today: Day,
  known: DosingKnown,
  clinicOf: ClinicOf,
) => {
  const others = guestDaysOf(known.entries).filter((g) => g.id !== corrects && g.from <= to && from <= g.to)
  return [
    ...(to < from ? [wrong('to', 'Ngày cuối không thể trước ngày đầu.')] : []),
    ...(at === site || clinicOf(at, from) === undefined ? [wrong('at', 'Chọn một cơ sở điều trị hoặc điểm cấp phát khác.')] : []),
    ...(from < today ? [wrong('from', 'Không chuyển quyền của ngày đã qua.')] : []),
    ...(daysBetween(from, to) >= GUEST_DAYS
      ? [wrong('to', `Dùng thuốc tạm nhiều nhất ${GUEST_DAYS} ngày: lâu hơn thì chuyển cơ sở.`)]
      : []),
    ...(others.length > 0 ? [wrong('from', 'Đã có lịch dùng thuốc tạm trong những ngày này: sửa hoặc kết thúc lịch ấy trước.')] : []),
  ]
}

/** From a day to come on, at a point of the clinic that treats, or at the clinic again; never where it is already. */
const pointRefusals = (
  { says: { at, from }, site, corrects }: Said<'@care-point'>,
  today: Day,
  known: DosingKnown,
  facts: Facts,
  clinicOf: ClinicOf,
) => {
  // Words of an earlier stay at this clinic hold no more.
  const words = known.points.length === 0 ? [] : saidOf(known.entries, '@care-point')
  const before = words.findLast((e) => e.id !== corrects && e.site === site)?.says.at ?? site
  return [
    ...(from < today ? [wrong('from', 'Không chuyển quyền của ngày đã qua.')] : []),
    ...leavesPoint({ at, from, site }, today, facts, clinicOf),
    ...(clinicOf(at, from) !== site ? [wrong('at', 'Chọn cơ sở này, hoặc một điểm cấp phát thuộc cơ sở này.')] : []),
    ...(at === before ? [wrong('at', 'Người bệnh đang nhận thuốc ở nơi này rồi.')] : []),
  ]
}

/** No day that is over is moved any more, nor today once the dose was taken there. */
const endRefusals = ({ of, last }: Said<'@care-guest-end'>['says'], today: Day, known: DosingKnown, facts: Facts): readonly Refusal[] => {
  const days = guestDaysOf(known.entries).find((g) => g.id === of)
  if (!days) return [wrong('of', 'Không tìm thấy mục này của người bệnh.')]
  const taken = givenOf(standing(facts.doses)).some((g) => dayOf(g.at) === today && g.site === days.at)
  const first = taken ? today : addDays(days.from < today ? today : days.from, -1)
  return last > days.to || last < first
    ? [wrong('last', `Ngày cuối ở nơi kia nằm trong khoảng từ ${dayText(first)} đến ${dayText(days.to)}.`)]
    : []
}

/** What the log of the network has of a day is not said otherwise: a dose, or that none was given. */
const knownOf = (day: Day, facts: Facts): readonly Refusal[] => {
  const [known] = standing(facts.doses).filter((f) => dayOf(f.at) === day && (f.is === 'given' || f.is === 'not given'))
  return known
    ? [
        wrong(
          'day',
          `Sổ của mạng lưới đã có ngày ${dayText(day)}: ${known.is === 'given' ? `đã cấp ${doseText(known.dose)}` : 'không cấp'}.`,
        ),
      ]
    : []
}

const elsewhereRefusals = ({ says, words }: Said<'@care-elsewhere'>, today: Day, facts: Facts): readonly Refusal[] => {
  if (says.is === 'not confirmed') return []
  return [
    ...(says.day && says.agent && says.dose ? [] : [wrong('day', 'Ghi đủ ngày, thuốc và liều mà nơi cũ xác nhận.')]),
    ...(says.day && says.day >= today
      ? [wrong('day', 'Chỉ ghi liều của ngày đã qua: ai đã uống hôm nay ở nơi khác thì hôm nay không cấp ở đây.')]
      : []),
    ...(says.day ? knownOf(says.day, facts) : []),
    ...(says.covers !== undefined && says.agent !== 'buprenorphine' ? [wrong('covers', 'Chỉ buprenorphine có liều cho nhiều ngày.')] : []),
    ...(words.by ? [] : [wrong('by', 'Ghi tên người xác nhận của nơi cũ.')]),
  ]
}

/** Somebody answered, today, a call that is open; what they said was heard by somebody else. */
const toldRefusals = ({ says, words }: Said<'@care-told'>, known: DosingKnown, by: AccountId, now: Moment): readonly Refusal[] => {
  const own = says.doctor !== 'elsewhere'
  return [
    ...(known.tasks.length === 0 ? [wrong('of', 'Không có cuộc gọi bác sĩ nào đang chờ của người bệnh này.')] : []),
    ...(own && (says.doctor === by || !known.doctors.some((d) => d === says.doctor))
      ? [wrong('doctor', 'Chọn bác sĩ của cơ sở đã trả lời; bác sĩ tự trả lời thì ký ở trang của bác sĩ.')]
      : []),
    ...(own === (words.doctor !== undefined) ? [wrong('doctor', 'Bác sĩ của cơ sở khác: ghi họ tên và cơ sở của bác sĩ.')] : []),
    ...(says.at > now || dayOf(says.at) !== dayOf(now) ? [wrong('at', 'Giờ nghe phải trong hôm nay và không sau bây giờ.')] : []),
  ]
}

/** From afar the clinic signs for a dose that stands on paper at a point of it; the sheet is there, and who reads it out is named. */
const paperRefusals = (site: UnitId, at: Moment, now: Moment, clinicOf: ClinicOf): readonly Refusal[] => [
  ...(clinicOf(site, dayOf(now)) === site ? [] : [wrong('site', 'Ký từ xa là việc của cơ sở điều trị, không phải của điểm cấp phát.')]),
  ...(at > now ? [wrong('at', 'Giờ cấp không thể sau bây giờ.')] : []),
  ...(paperComes(dayOf(at), dayOf(now)) === 'too late'
    ? [wrong('at', `Quá ${PAPER_DAYS.late} ngày thì liều trên giấy không nhập được nữa.`)]
    : []),
]

/**
 * From afar the clinic signs for what somebody else wrote today at a point of it: so much of a dose was lost, or the dose, or its spill, never happened; or for
 * what stands on paper there.
 */
const besideRefusals = (
  { says, site }: Said<'@care-beside'>,
  { entries }: DosingKnown,
  clinicOf: ClinicOf,
  by: AccountId,
  now: Moment,
): readonly Refusal[] => {
  const today = dayOf(now)
  if (says.does === 'paper') return paperRefusals(site, says.at, now, clinicOf)
  const { of, does, lost } = says
  const given = entries.find((e) => e.id === of && (e.name === '@dose-given' || (does === 'remove' && e.name === '@dose-spilled')))
  const there = given && given.site !== site && clinicOf(given.site, today) === site && dayOf(given.at) === today && given.by !== by
  return [
    ...(there ? [] : [wrong('of', 'Chỉ ký từ xa cho liều hôm nay do người khác cấp ở điểm cấp phát của cơ sở này.')]),
    ...((does === 'spilled') === (lost !== undefined) ? [] : [wrong('lost', 'Đổ thuốc thì ghi lượng đã đổ; hủy ghi nhầm thì không.')]),
  ]
}

/** A consultation is about the order of now. Ours. */
const CONSULTED_DAYS = 7

/** Who was consulted is a doctor of the clinic, or one of another clinic whose name and clinic are written down. */
const seniorRefusals = ({ says: { senior }, words }: Said<'@care-order'>, { doctors }: DosingKnown): readonly Refusal[] => {
  const elsewhere = senior?.by === 'elsewhere'
  return [
    ...(senior && !elsewhere && !doctors.some((d) => d === senior.by)
      ? [wrong('senior', 'Người hội chẩn phải là một bác sĩ của cơ sở này, hoặc ghi tên bác sĩ của cơ sở khác.')]
      : []),
    ...(elsewhere === (words.senior !== undefined) ? [] : [wrong('senior', 'Bác sĩ của cơ sở khác: ghi họ tên và cơ sở của bác sĩ.')]),
  ]
}

/** That nothing is given is signed of what came up, with the reason; of a dose of the order it is written down as not given. */
const noneAgainRefusals = ({ says, words }: Said<'@care-confirm'>): readonly Refusal[] => {
  if (says.upTo !== NO_DOSE) return []
  return [
    ...(says.finding.startsWith('VM-')
      ? []
      : [wrong('upTo', 'Ký 0 mg chỉ khi không cấp lại sau nôn; không cấp liều của y lệnh thì ghi “Không cấp liều” ở cửa cấp thuốc.')]),
    ...(words.note === undefined ? [wrong('note', 'Ghi lý do không cấp lại.')] : []),
  ]
}

/** Whose a dose was that stands under a record which was one with this one is said in words: nobody can read it from anything else. */
const unsaid = ({ says: { finding }, words }: Said<'@care-confirm'>, { apart }: Facts): readonly Refusal[] =>
  finding === 'DD-01' && apart.doses.length > 0 && (words.note ?? '').trim() === ''
    ? [wrong('note', 'Ghi rõ ai đã uống liều ấy, và bác sĩ biết điều đó từ đâu.')]
    : []

/** All that speaks against what somebody writes of somebody's care, beside who may write it. */
export const contentOf = (said: RecordCare, facts: Facts, known: DosingKnown, clinicOf: ClinicOf, by: AccountId): readonly Refusal[] => {
  const today = dayOf(facts.now)
  const own = (of: EntryId, name: CareName): readonly Refusal[] =>
    known.entries.some((e) => e.id === of && e.name === name) ? [] : [wrong('of', 'Không tìm thấy mục này của người bệnh.')]
  switch (said.name) {
    case '@care-order':
      return [
        ...(said.says.end < said.says.start ? [wrong('end', 'Ngày cuối không thể trước ngày đầu.')] : []),
        ...(said.says.start < today ? [wrong('start', 'Y lệnh không bắt đầu trước hôm nay.')] : []),
        ...seniorRefusals(said, known),
        ...(said.says.senior !== undefined &&
        (said.says.senior.at > facts.now || dayOf(said.says.senior.at) < addDays(today, -CONSULTED_DAYS))
          ? [wrong('senior', `Giờ hội chẩn phải trong ${CONSULTED_DAYS} ngày qua và không sau bây giờ.`)]
          : []),
      ]
    case '@care-confirm':
      return [...noneAgainRefusals(said), ...unsaid(said, facts)]
    case '@care-consulted':
      return openConsults(known.entries).some((c) => c.of === said.says.of && signsTold(c, by, known.doctors))
        ? []
        : [wrong('of', 'Việc hội chẩn này không phải của bác sĩ, do chính bác sĩ ghi trong y lệnh, hoặc đã ký xác nhận rồi.')]
    case '@care-told':
      return toldRefusals(said, known, by, facts.now)
    case '@care-told-signed':
      return openTold(known.entries).some((t) => t.of === said.says.of && signsTold(t, by, known.doctors))
        ? []
        : [wrong('of', 'Lời này không ghi là của bác sĩ, do chính bác sĩ ghi, hoặc đã ký rồi.')]
    case '@care-beside':
      return besideRefusals(said, known, clinicOf, by, facts.now)
    case '@care-released':
      return openAlone(known.entries).some(
        (d) => d.of === said.says.of && d.by !== by && clinicOf(d.site, today) === clinicOf(said.site, today),
      )
        ? []
        : [wrong('of', 'Liều này không do một người của cơ sở này cấp, do chính mình cấp, hoặc đã có người xác nhận rồi.')]
    case '@care-stop':
      return own(said.says.of, '@care-order')
    case '@care-medicine-end':
      return own(said.says.of, '@care-medicine')
    case '@care-ended':
    case '@care-counted': {
      const ends = endsKnown(known)
      const at = { ...ends, today, ends: endsOf({ ...ends, entries: ends.entries.filter((e) => e.id !== said.corrects) }) }
      return said.name === '@care-ended' ? againstClinical(said.says.on, at) : againstCounted(said.says.on, at)
    }
    case '@care-guest':
      return [...guestRefusals(said, today, known, clinicOf), ...leavesPoint({ ...said.says, site: said.site }, today, facts, clinicOf)]
    case '@care-point':
      return pointRefusals(said, today, known, facts, clinicOf)
    case '@care-guest-end':
      return endRefusals(said.says, today, known, facts)
    case '@care-consent':
      return said.says.on > today ? [wrong('on', 'Ngày này chưa đến.')] : []
    case '@care-elsewhere':
      return elsewhereRefusals(said, today, facts)
    default:
      return []
  }
}
