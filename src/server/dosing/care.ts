import { readCardHolder } from '../../db/care.ts'
import type { DosingKnown, DosingView } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import { licenceOn } from '../../dosing/care/licence.ts'
import { offerOf, signedDose } from '../../dosing/care/next.ts'
import { anyoneCorrects, type CareName, type CareSays, careWords, doctorSigns, homeSays, saidAfter } from '../../dosing/care/said.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { orderEntryFindings, type PaperHeld } from '../../dosing/interlocks/findings.ts'
import type { Parameters } from '../../dosing/parameters/parameters.ts'
import type { Order } from '../../dosing/situation/order.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { Json } from '../../log/canonical.ts'
import type { RecordCare } from '../contract/record-care.ts'
import { againstLeaving, calledInWatch, chartRefusals } from './care-checks.ts'
import { contentOf, type Said, wrong } from './care-content.ts'
import type { ClinicOf } from './clinic-of.ts'
import { callsOf } from './dose.ts'
import { againstUnsought } from './lost.ts'
import { figuresOf, officeAt, situationOf } from './situation.ts'
import { type Asking, type Draft, readDecideDose, type Wrote } from './writing.ts'

export type CareNot =
  | { readonly is: 'no right' }
  | { readonly is: 'refused'; readonly standing: readonly Finding[]; readonly reasons: readonly Refusal[] }

export type CareAnswer = { readonly entry: EntryId }

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
