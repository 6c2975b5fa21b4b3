import { type DosingKnown, type DosingView, readCardHolder } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import { openAlone } from '../../dosing/care/alone.ts'
import { openConsults } from '../../dosing/care/consults.ts'
import { againstClinical, againstCounted, endsOf } from '../../dosing/care/ends.ts'
import { guestDaysOf } from '../../dosing/care/fold.ts'
import { licenceOn } from '../../dosing/care/licence.ts'
import { offerOf, signedDose } from '../../dosing/care/next.ts'
import { PAPER_DAYS, paperComes } from '../../dosing/care/on-paper.ts'
import {
  anyoneCorrects,
  type CareName,
  type CareSays,
  careWords,
  doctorSigns,
  GUEST_DAYS,
  homeSays,
  saidAfter,
  saidOf,
} from '../../dosing/care/said.ts'
import { openTold, signsTold } from '../../dosing/care/told.ts'
import { givenOf, standing } from '../../dosing/history/days.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { orderEntryFindings, type PaperHeld } from '../../dosing/interlocks/findings.ts'
import type { Parameters } from '../../dosing/parameters/parameters.ts'
import type { Order } from '../../dosing/situation/order.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import { dayText } from '../../dosing/text.ts'
import { addDays, type Day, daysBetween } from '../../kernel/day.ts'
import { doseText, NO_DOSE } from '../../kernel/dose.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { Json } from '../../log/canonical.ts'
import type { RecordCare } from '../contract/dosing.ts'
import type { UnitBook } from '../unit-book.ts'
import { againstLeaving, calledInWatch, chartRefusals } from './care-checks.ts'
import { callsOf } from './dose.ts'
import { againstUnsought } from './lost.ts'
import { endsKnown, figuresOf, officeAt, situationOf } from './situation.ts'
import { type Asking, type Draft, readDecideDose, type Wrote } from './writing.ts'

export type CareNot =
  | { readonly is: 'no right' }
  | { readonly is: 'refused'; readonly standing: readonly Finding[]; readonly reasons: readonly Refusal[] }

export type CareAnswer = { readonly entry: EntryId }

/** The clinic of a site that gives doses on a day: itself, or that of a dispensing point. Nothing where none are given. */
export type ClinicOf = (unit: UnitId, on: Day) => UnitId | undefined

export const clinicOfIn =
  (units: Pick<UnitBook, 'book'>): ClinicOf =>
  (unit, on) => {
    const works = (of: UnitId | undefined) => {
      const found = of === undefined ? undefined : units.book().get(of)
      return found && found.from <= on && (found.until === undefined || on < found.until) ? found : undefined
    }
    const site = works(unit)
    const clinic = site?.kind === 'dispensing-point' ? works(site.parent) : site
    return clinic?.kind === 'clinic' ? clinic.id : undefined
  }

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

type Said<N extends CareName> = Extract<RecordCare, { readonly name: N }>

/** As it is signed, or as it is looked at before: then nobody has read anything for it yet. */
type OrderTyped = Omit<Said<'@care-order'>['says'], 'seen'> & { readonly seen?: EntryId | null }

const orderSaid = ({ topUp, senior, parts, covers, seen, ...rest }: OrderTyped): CareSays['@care-order'] => {
  const [first, ...more] = parts
  if (first === undefined) throw new Error('an order has a part')
  return {
    ...rest,
    every: covers,
    parts: [first, ...more],
    topUp: topUp ?? 'none',
    senior: senior === undefined ? 'none' : { ...senior, on: dayOf(senior.at) },
    ...(seen ? { seen } : {}),
  }
}

const saysOf = (said: RecordCare, facts: Facts): CareSays[CareName] => {
  const today = dayOf(facts.now)
  switch (said.name) {
    case '@care-order':
      return orderSaid(said.says)
    case '@care-pregnancy':
      return said.says.is === 'yes' ? { is: 'yes', since: said.says.since ?? today } : { is: 'no' }
    case '@care-medicine':
      return { ...said.says, until: said.says.until ?? 'open' }
    case '@care-confirm':
      return { ...said.says, of: signedDose(said.says.finding, offerOf(facts)) }
    case '@care-card':
      return { code: said.says.card }
    case '@care-released':
      return { of: said.says.of }
    case '@care-elsewhere': {
      const { is, place, day, agent, dose, covers } = said.says
      return is === 'confirmed' && day && agent && dose !== undefined
        ? { is, place, day, agent, dose, ...(covers === undefined ? {} : { covers }) }
        : { is: 'not confirmed', place }
    }
    default:
      return said.says
  }
}

const PAPERS: Readonly<Record<string, PaperHeld>> = { 'personal-id': 'personal number', 'old-id': 'identity card', passport: 'passport' }

/** Everything that speaks about an order which is about to be signed. */
export const aboutOrder = (said: OrderTyped, facts: Facts, known: DosingKnown, by: AccountId, p: Parameters): readonly Finding[] => {
  const order: Order = {
    ...orderSaid(said),
    id: '' as EntryId, // not written yet
    signedAt: facts.now,
    stopped: 'no',
    prescriber: { account: by, licence: licenceOn(known.licences, { by, site: facts.site.unit }, dayOf(facts.now)) },
  }
  const papers = known.papers.flatMap((kind) => PAPERS[kind] ?? [])
  return orderEntryFindings(facts, order, papers, p)
}

/** What speaks against an order: what blocks, and what the doctor has not named. */
const againstOrder = (said: Said<'@care-order'>, facts: Facts, known: DosingKnown, by: AccountId, p: Parameters): readonly Finding[] =>
  aboutOrder(said.says, facts, known, by, p).filter((f) => f.action === 'block' || (f.action === 'doctor' && f.met.by === 'nobody'))

/** A correction is of an entry of this kind that still stands, by the site that wrote it or the clinic that treats. */
const correctable = ({ corrects, name, site }: RecordCare, { entries, home }: DosingKnown): readonly Refusal[] => {
  if (corrects === undefined) return []
  if (name === '@care-guest-end') return [wrong('corrects', 'Lịch đã kết thúc: ghi lịch mới.')]
  const target = entries.find((e) => e.id === corrects && e.name === name)
  if (!target || (target.site !== site && home !== site)) return [wrong('corrects', 'Không tìm thấy mục này của người bệnh ở cơ sở này.')]
  return entries.some((e) => e.corrects === corrects) ? [wrong('corrects', 'Mục này đã được sửa rồi: sửa mục mới nhất.')] : []
}

/** A signature for a finding opens the window for a dose: whoever has no licence that day signs for none. An order says it by its own finding. */
const unlicensed = ({ name, site }: RecordCare, { licences }: DosingKnown, { account, now }: Pick<DosingView, 'account' | 'now'>) =>
  name === '@care-confirm' && licenceOn(licences, { by: account, site }, dayOf(now)) !== 'valid'
    ? [wrong('name', 'Theo sổ của người đứng đầu cơ sở, hôm nay bác sĩ này không có quyền kê đơn: mời bác sĩ khác ký.')]
    : []

/** What an entry that came between is called to whoever had not read it. */
const CAME: Readonly<Record<string, string>> = {
  '@dose-called': 'một lần gọi bác sĩ',
  '@dose-given': 'một liều đã cấp',
  '@dose-not-given': 'một lần không cấp liều',
  '@dose-vomited': 'một lần nôn',
  '@dose-spilled': 'một lần đổ thuốc',
  '@dose-removed': 'một mục bị hủy',
  '@care-order': 'một y lệnh',
  '@care-stop': 'một y lệnh bị ngừng',
  '@care-confirm': 'một chữ ký của bác sĩ',
  '@care-answer': 'một câu trả lời của bác sĩ',
  '@care-told': 'một câu trả lời của bác sĩ qua điện thoại',
  '@care-examine': 'một lần khám',
  '@care-fitness': 'một lần đánh giá',
  '@care-watch': 'một lần xem sau liều đầu',
  '@care-ecg': 'một điện tâm đồ',
}

/** A doctor answers, orders and signs for what they read: where something was written since, they read it first. */
const notRead = (said: RecordCare, { read, entries }: DosingKnown): readonly Refusal[] => {
  const reads = ['@care-confirm', '@care-answer', '@care-told', '@care-order'].includes(said.name)
  if (!reads || !('seen' in said.says) || said.says.seen === read) return []
  const last = entries.find((e) => e.id === read)
  const came = last ? `${CAME[last.name] ?? 'một mục mới trong hồ sơ'} lúc ${last.at.slice(11, 16)}` : 'một mục mới trong hồ sơ'
  return [wrong('seen', `Sau khi bác sĩ đọc trang này đã có thêm ${came}. Đọc lại rồi ký; điều đã gõ vẫn còn.`)]
}

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

const contentOf = (said: RecordCare, facts: Facts, known: DosingKnown, clinicOf: ClinicOf, by: AccountId): readonly Refusal[] => {
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

const wordsOf = (said: RecordCare): NonNullable<Draft['words']> => {
  const classes: Readonly<Record<string, 'clinical' | 'hiv'>> = careWords[said.name]
  const texts: readonly (readonly [string, unknown])[] = Object.entries(said.words)
  return Object.fromEntries(
    texts.flatMap(([field, text]) => (typeof text === 'string' ? [[field, { text, class: classes[field] ?? 'clinical' }] as const] : [])),
  )
}

const signing = ({ name, corrects }: RecordCare): readonly string[] =>
  doctorSigns.has(name) || (corrects !== undefined && !anyoneCorrects.has(name)) ? [dosing.prescribes] : dosing.gives

/** Whether the site may say it of the person at all: it treats them, or signs for what it gave; and what only the clinic that treats says comes from there. */
const maySay = (name: CareName, site: UnitId, { treats, home, state }: DosingKnown): boolean =>
  (treats || saidAfter.has(name) || name === '@care-released') &&
  (state !== 'applied' || (name !== '@care-confirm' && name !== '@care-fitness')) &&
  (!homeSays.has(name) ||
    (home === site && (name === '@care-elsewhere' || (saidAfter.has(name) && !treats) || dosing.treated.some((s) => s === state))))

/** Writes something of care: a signed entry; what was written wrong is corrected by another. */
export const recordCare = async (
  { db, clinicOf }: { readonly db: Database; readonly clinicOf: ClinicOf },
  asking: Omit<Asking, 'request' | 'site' | 'key'>,
  said: RecordCare,
): Promise<Wrote<CareAnswer, CareNot>> => {
  const { key, ...request } = said
  const { site } = said
  const of = said.name === '@care-released' ? said.says.on : undefined
  const asked = { ...asking, key, site, of, request: { ...request, person: asking.person } as unknown as Json } // plain data
  const holder =
    said.name === '@care-card'
      ? await readCardHolder(db, { session: asking.session, site, person: asking.person, code: said.says.card })
      : null
  const unsought = said.name === '@care-ended' ? await againstUnsought(db, { ...asking, site }) : []
  return readDecideDose<CareAnswer, CareNot>(db, asked, (view, known) => {
    const office = officeAt(view, site, ...signing(said))
    if (!office || !maySay(said.name, site, known)) return { not: { is: 'no right' } }
    const facts = situationOf(known, site, view.now, { recognised: [] })
    const p = figuresOf(known, view.now)
    const reasons = [
      ...(holder === null
        ? []
        : [wrong('card', `Mã thẻ này là của một người bệnh khác, cấp tại ${holder}: dùng mã khác, hoặc đề nghị nơi ấy đổi thẻ.`)]),
      ...unsought,
      ...correctable(said, known),
      ...notRead(said, known),
      ...unlicensed(said, known, view),
      ...contentOf(said, facts, known, clinicOf, view.account),
      ...chartRefusals(said, { facts, entries: known.entries, by: view.account }, p),
    ]
    const against = () =>
      said.name === '@care-order' ? againstOrder(said, facts, known, view.account, p) : againstLeaving(said, facts, office, p)
    const standing = reasons.length === 0 ? against() : []
    if (reasons.length + standing.length > 0) return { not: { is: 'refused', standing, reasons } }
    const draft: Draft = { name: said.name, happened: view.now, says: saysOf(said, facts), words: wordsOf(said), corrects: said.corrects }
    const task = calledInWatch(said, facts, view.account, p)
    const drafts: readonly [Draft, ...Draft[]] = [draft, ...callsOf(task, known)]
    return { made: { office, drafts, ledger: [], edition: p.edition, answer: ([entry]) => ({ entry: entry as EntryId }) } } // there is one
  })
}
