import type { DosingKnown } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import { type CareName, type CareSays, careWords, doctorSigns } from '../../dosing/care/said.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { orderEntryFindings, type PaperHeld } from '../../dosing/interlocks/findings.ts'
import type { Parameters } from '../../dosing/parameters/parameters.ts'
import type { Order } from '../../dosing/situation/order.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { Json } from '../../log/canonical.ts'
import type { RecordCare } from '../contract/dosing.ts'
import { figuresOf, officeAt, situationOf } from './situation.ts'
import { type Asking, type Draft, readDecideDose, type Wrote } from './writing.ts'

export type CareNot =
  | { readonly is: 'no right' }
  | { readonly is: 'refused'; readonly standing: readonly Finding[]; readonly reasons: readonly Refusal[] }

export type CareAnswer = { readonly entry: EntryId }

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

type Said<N extends CareName> = Extract<RecordCare, { readonly name: N }>

const saysOf = (said: RecordCare, facts: Facts): CareSays[CareName] => {
  const today = dayOf(facts.now)
  switch (said.name) {
    case '@care-order': {
      const { topUp, senior, parts, covers, ...rest } = said.says
      const [first, ...more] = parts
      if (first === undefined) throw new Error('an order has a part')
      return {
        ...rest,
        every: covers,
        parts: [first, ...more],
        topUp: topUp ?? 'none',
        senior: senior === undefined ? 'none' : { by: senior, on: today },
      }
    }
    case '@care-pregnancy':
      return said.says.is === 'yes' ? { is: 'yes', since: said.says.since ?? today } : { is: 'no' }
    case '@care-medicine':
      return { ...said.says, until: said.says.until ?? 'open' }
    case '@care-card':
      return { code: said.says.card }
    case '@care-elsewhere': {
      const { is, place, day, agent, dose, by } = said.says
      return is === 'confirmed' && day && agent && dose !== undefined && by
        ? { is, place, day, agent, dose, by }
        : { is: 'not confirmed', place }
    }
    default:
      return said.says
  }
}

const PAPERS: Readonly<Record<string, PaperHeld>> = { 'personal-id': 'personal number', 'old-id': 'identity card', passport: 'passport' }

/** What speaks against an order: what blocks, and what the doctor has not named. */
const againstOrder = (said: Said<'@care-order'>, facts: Facts, known: DosingKnown, by: AccountId, p: Parameters): readonly Finding[] => {
  const order: Order = {
    ...(saysOf(said, facts) as CareSays['@care-order']), // of the same name
    id: '' as EntryId, // not written yet
    signedAt: facts.now,
    stopped: 'no',
    prescriber: { account: by, licence: 'valid' },
  }
  const papers = known.papers.flatMap((kind) => PAPERS[kind] ?? [])
  return orderEntryFindings(facts, order, papers, p).filter((f) => f.action === 'block' || (f.action === 'doctor' && f.met.by === 'nobody'))
}

const contentOf = (said: RecordCare, facts: Facts, known: DosingKnown): readonly Refusal[] => {
  const today = dayOf(facts.now)
  const own = (of: EntryId, name: CareName): readonly Refusal[] =>
    known.entries.some((e) => e.id === of && e.name === name) ? [] : [wrong('of', 'Không tìm thấy mục này của người bệnh.')]
  const corrects = said.corrects === undefined ? [] : own(said.corrects, said.name)
  switch (said.name) {
    case '@care-order':
      return [
        ...corrects,
        ...(said.says.end < said.says.start ? [wrong('end', 'Ngày cuối không thể trước ngày đầu.')] : []),
        ...(said.says.start < today ? [wrong('start', 'Y lệnh không bắt đầu trước hôm nay.')] : []),
        ...(said.says.senior !== undefined && !known.staff.includes(said.says.senior)
          ? [wrong('senior', 'Người hội chẩn phải thuộc cơ sở này.')]
          : []),
      ]
    case '@care-stop':
      return [...corrects, ...own(said.says.of, '@care-order')]
    case '@care-medicine-end':
      return [...corrects, ...own(said.says.of, '@care-medicine')]
    case '@care-guest':
      return [
        ...corrects,
        ...(said.says.to < said.says.from ? [wrong('to', 'Ngày cuối không thể trước ngày đầu.')] : []),
        ...(said.says.at === said.site ? [wrong('at', 'Chọn một cơ sở khác.')] : []),
        ...(said.says.from < today ? [wrong('from', 'Không chuyển quyền của ngày đã qua.')] : []),
      ]
    case '@care-consent':
      return [...corrects, ...(said.says.on > today ? [wrong('on', 'Ngày này chưa đến.')] : [])]
    case '@care-elsewhere':
      return said.says.is === 'confirmed' && !(said.says.day && said.says.agent && said.says.dose && said.says.by)
        ? [...corrects, wrong('day', 'Ghi đủ ngày, thuốc, liều và người xác nhận của nơi cũ.')]
        : corrects
    default:
      return corrects
  }
}

const wordsOf = (said: RecordCare): NonNullable<Draft['words']> => {
  const classes: Readonly<Record<string, 'clinical' | 'hiv'>> = careWords[said.name]
  const texts: readonly (readonly [string, unknown])[] = Object.entries(said.words)
  return Object.fromEntries(
    texts.flatMap(([field, text]) => (typeof text === 'string' ? [[field, { text, class: classes[field] ?? 'clinical' }] as const] : [])),
  )
}

/** Writes something of care: a signed entry; what was written wrong is corrected by another. */
export const recordCare = (
  db: Database,
  asking: Omit<Asking, 'request' | 'site' | 'key'>,
  said: RecordCare,
): Promise<Wrote<CareAnswer, CareNot>> => {
  const { key, ...request } = said
  const { site } = said
  const asked = { ...asking, key, site, request: { ...request, person: asking.person } as unknown as Json } // plain data
  return readDecideDose<CareAnswer, CareNot>(db, asked, (view, known) => {
    const office = doctorSigns.has(said.name) ? officeAt(view, site, dosing.prescribes) : officeAt(view, site, ...dosing.gives)
    if (!office) return { not: { is: 'no right' } }
    const facts = situationOf(known, site, view.now, { recognised: [] })
    const p = figuresOf(known, site, view.now)
    const reasons = contentOf(said, facts, known)
    const standing = said.name === '@care-order' && reasons.length === 0 ? againstOrder(said, facts, known, view.account, p) : []
    if (reasons.length + standing.length > 0) return { not: { is: 'refused', standing, reasons } }
    const draft: Draft = { name: said.name, happened: view.now, says: saysOf(said, facts), words: wordsOf(said), corrects: said.corrects }
    return { made: { office, drafts: [draft], ledger: [], edition: p.edition, answer: ([entry]) => ({ entry: entry as EntryId }) } } // there is one
  })
}
