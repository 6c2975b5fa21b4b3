import type { DosingKnown, DosingView } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import { openPaper, type PaperOpen, paperFor } from '../../dosing/care/beside.ts'
import { DAYS_READ, doseFactsOf, isSecond } from '../../dosing/care/fold.ts'
import { PAPER_DAYS, paperComes } from '../../dosing/care/on-paper.ts'
import { amountOfDose, measuredAs } from '../../dosing/care/pouring.ts'
import type { Noted, PaperSaid } from '../../dosing/care/said.ts'
import { type LedgerLine, supervisorOf } from '../../dosing/decide/record.ts'
import { givenOf, isPlanned, standing } from '../../dosing/history/days.ts'
import { findings } from '../../dosing/interlocks/findings.ts'
import { together } from '../../dosing/interlocks/measuring.ts'
import { recordingFindings } from '../../dosing/interlocks/moments.ts'
import { taskOf } from '../../dosing/interlocks/task.ts'
import { orderOn } from '../../dosing/interlocks/view.ts'
import type { Given } from '../../dosing/situation/facts.ts'
import { coversOf, type Order } from '../../dosing/situation/order.ts'
import type { Agent } from '../../dosing/situation/person.ts'
import { type Asked, doseOf, type Facts } from '../../dosing/situation/situation.ts'
import { dayText } from '../../dosing/text.ts'
import { type Amount, amountText, type Dose, doseText, quantityOf } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { Json } from '../../log/canonical.ts'
import type { DoseOnPaper, PaperAnswer } from '../contract/care.ts'
import { callsOf, NOT_FROM_AFAR } from './dose.ts'
import { drawnFrom, notYetThere, type StandingBottle } from './drawn.ts'
import { type SheetLine, sheetLine } from './rights/on-paper.ts'
import { figuresOf, officeAt, situationOf, treatedUntil, withPlaces } from './situation.ts'
import { shown } from './window.ts'
import { type Asking, readDecideDose, type Wrote } from './writing.ts'

const NO_ORDER = '00000000-0000-7000-8000-000000000000' as EntryId // of no entry: there was no order

export type NotTyped =
  | { readonly is: 'no right' }
  | { readonly is: 'refused'; readonly standing: readonly []; readonly reasons: readonly Refusal[] }

type Said = Omit<DoseOnPaper, 'second'>

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

/** What was given: as typed, or as ordered for that day. */
type Poured = { readonly agent: Agent; readonly dose: Dose; readonly order: Order | 'none' }

const pouredOf = ({ agent, dose, part, at }: Said, facts: Facts): Poured | undefined => {
  const on = (a: Agent) => orderOn(facts, a, dayOf(at))
  const drug = agent ?? (on('methadone') === 'none' && on('buprenorphine') !== 'none' ? 'buprenorphine' : 'methadone')
  const order = on(drug)
  const amount = dose ?? (order === 'none' ? undefined : order.parts[part - 1])
  return amount === undefined ? undefined : { agent: drug, dose: amount, order }
}

/**
 * The dose of that day and part which stands already: the same line typed twice, under another key, by another nurse who reads another minute, from the sheet
 * and from the list, or on the page of a record that was one with this one.
 */
const standsAlready = (
  { at, part }: Said,
  { entries, apart }: DosingKnown,
): { readonly dose: Given; readonly where: string } | undefined => {
  const ofPart = (of: readonly Noted[]) =>
    givenOf(standing(doseFactsOf(of))).filter((g) => isPlanned(g) && dayOf(g.at) === dayOf(at) && g.as.part === part)
  const [own] = ofPart(entries)
  const typed = ofPart(apart?.entries ?? []).find((g) => g.paper !== undefined)
  const dose = own ?? typed
  return dose && { dose, where: own ? '' : ', ở một hồ sơ từng gộp với hồ sơ này' }
}

/** What came from each bottle: all of the dose where there is one, else as it was typed; only those that the book has. */
const sharesOf = (
  { poured: from }: Said,
  dose: Dose,
  bottles: readonly StandingBottle[],
): readonly { readonly bottle: StandingBottle; readonly amount: Amount }[] =>
  from.flatMap(({ bottle: id, amount }) => {
    const bottle = bottles.find((b) => b.id === id)
    const whole = bottle && from.length === 1 ? amountOfDose(bottle, dose) : amount
    return bottle && whole ? [{ bottle, amount: whole }] : []
  })

/** What bottles cannot have given: a slip of the pen, which is no record of what happened. */
const wrongBottles = (said: Said, { agent, dose }: Poured, bottles: readonly StandingBottle[]): readonly Refusal[] => {
  const { poured: from } = said
  const unknown = from.filter((f) => !bottles.some((b) => b.id === f.bottle))
  const other = bottles.some((b) => b.agent !== agent)
  const shares = sharesOf(said, dose, bottles)
  const several = from.length > 1 && unknown.length === 0 && !other
  const mixed = new Set(bottles.map(({ form }) => (form.is === 'tablets' ? form.is : form.strength))).size > 1
  const [one] = shares
  const sum = together(shares.map((s) => s.amount))
  const whole = one && amountOfDose(one.bottle, dose)
  const fits = shares.length === from.length && sum && whole && sum.unit === whole.unit && quantityOf(sum) === quantityOf(whole)
  return [
    ...unknown.map((f) => wrong('poured', `Sổ của cơ sở không có chai ${f.bottle}: ghi nhận chai vào sổ trước, hoặc chọn chai đã rót.`)),
    ...(other ? [wrong('poured', 'Chai này không phải thuốc ấy.')] : []),
    ...(new Set(from.map((f) => f.bottle)).size < from.length ? [wrong('poured', 'Một chai được chọn hai lần.')] : []),
    ...(several && mixed ? [wrong('poured', 'Một liều lấy từ một dạng thuốc, dung dịch từ một nồng độ.')] : []),
    ...(several && !mixed && !fits
      ? [wrong('poured', `Lượng của các chai cộng lại phải bằng liều đã cấp: ${whole ? amountText(whole) : doseText(dose)}.`)]
      : []),
  ]
}

type Signing = { readonly now: Moment; readonly second: AccountId | 'nobody'; readonly first: AccountId }

/** What paper of more than a week ago lacks. */
const lateRefusals = (said: Said, { lateSigners }: DosingKnown, { now, second, first }: Signing): readonly Refusal[] => {
  switch (paperComes(dayOf(said.at), dayOf(now))) {
    case 'in time':
      return []
    case 'late':
      return [
        ...(said.late === undefined ? [wrong('late', `Giấy đã quá ${PAPER_DAYS.plain} ngày: ghi vì sao bây giờ mới nhập.`)] : []),
        ...(lateSigners.some((who) => who === first || who === second)
          ? []
          : [
              wrong(
                'second',
                `Giấy đã quá ${PAPER_DAYS.plain} ngày: một trong hai người ký phải là người đứng đầu hoặc bác sĩ của cơ sở điều trị.`,
              ),
            ]),
      ]
    case 'too late':
      return [
        wrong(
          'at',
          `Quá ${PAPER_DAYS.late} ngày thì liều trên giấy không nhập được nữa. Giữ bản giấy và báo người đứng đầu cơ sở: lượng thuốc ấy được ghi làm lý do chênh lệch ở lần kiểm kê tủ thuốc.`,
        ),
      ]
  }
}

/** Of paper that names a signature from afar: who signed it, or nothing where it is none of this dose, or somebody else works there (docs/decisions/0656). */
const signedAfar = (
  { afar, at, part, agent, dose }: PaperSaid & { readonly afar: EntryId | undefined },
  { release, entries }: DosingKnown,
  { account, now }: Pick<DosingView, 'account' | 'now'>,
): PaperOpen | undefined =>
  afar !== undefined && supervisorOf(release ?? undefined, account) !== undefined
    ? paperFor(openPaper(entries, now), afar, { at, part, agent, dose, by: account })
    : undefined

/** What is no record of a dose; nothing of treatment is asked here. */
const refusalsOf = (
  said: Said,
  poured: Poured | undefined,
  bottles: readonly StandingBottle[],
  known: DosingKnown,
  signing: Signing,
): readonly Refusal[] => {
  const { now, second, first } = signing
  const stands = said.another === true ? undefined : standsAlready(said, known)
  return [
    ...(said.at > now ? [wrong('at', 'Giờ cấp không thể sau bây giờ.')] : []),
    ...lateRefusals(said, known, signing),
    ...(said.on.is === 'down' && said.on.since > said.at
      ? [wrong('since', 'Lúc cấp, cửa cấp thuốc còn dùng được: ghi đúng từ lúc nào không dùng được.')]
      : []),
    ...(poured ? [] : [wrong('dose', 'Ngày đó không có y lệnh cho liều này: ghi thuốc và liều đã cấp.')]),
    ...(poured ? wrongBottles(said, poured, bottles) : []),
    ...(stands
      ? [
          wrong(
            'another',
            `Sổ đã có liều này của ngày ${dayText(dayOf(stands.dose.at))}${stands.where}: ${doseText(stands.dose.dose)} lúc ${stands.dose.at.slice(11, 16)}. Chỉ ghi nữa nếu người bệnh thật sự đã nhận thêm một liều.`,
          ),
        ]
      : []),
    ...(isSecond(second, first, known.staff)
      ? []
      : [wrong('second', 'Người ký thứ hai phải là một người khác đang giữ chức vụ tại cơ sở này hôm nay.')]),
  ]
}

/**
 * A dose that was given on paper is entered as it happened, whoever typed it from whatever paper: nothing of treatment refuses it, and everything that would
 * have stood in its way at the window is said, kept with the entry, and brought to a doctor. Only what is no record is refused.
 */
export const typeFromPaper = async (
  db: Database,
  asking: Omit<Asking, 'request' | 'site' | 'key'>,
  said: Said,
  beside: AccountId | 'nobody',
): Promise<Wrote<PaperAnswer, NotTyped>> => {
  const { key, site, on, late, afar, ...rest } = said
  const request = {
    ...rest,
    ...(late === undefined ? {} : { late }),
    on,
    site,
    second: beside,
    ...(afar === undefined ? {} : { afar }),
    person: asking.person,
    paper: true,
  } as unknown as Json // plain data
  const line: SheetLine | undefined =
    on.is === 'sheet'
      ? await sheetLine(db, asking.session, { site, person: asking.person, at: said.at, part: said.part, sheet: on.sheet })
      : undefined
  return readDecideDose<PaperAnswer, NotTyped>(
    db,
    { ...asking, key, site, request, of: dayOf(said.at), bottles: said.poured.map((f) => f.bottle), days: DAYS_READ + PAPER_DAYS.late },
    (view, read) => {
      const office = officeAt(view, site, ...dosing.gives)
      // Whose treatment here ended since was treated on that day.
      const known = read.treats || dayOf(said.at) > treatedUntil(read) ? read : { ...read, treats: true, state: dosing.treated[1] }
      if (!office || !known.treats) return { not: { is: 'no right' } }
      const p = figuresOf(known, said.at)
      const looked = { at: said.at, found: said.fitness, by: view.account }
      const now = situationOf(known, site, said.at, { recognised: ['code', 'paper'], looked })
      // Doses of the days since say nothing of that day, and an order that was stopped since stood.
      const facts: Facts = {
        ...now,
        doses: now.doses.filter((d) => d.is !== 'given' || dayOf(d.at) <= dayOf(said.at)),
        orders: now.orders.map((o) => (o.stopped !== 'no' && o.stopped >= said.at ? { ...o, stopped: 'no' } : o)),
      }
      const poured = pouredOf(said, facts)
      const bottles = known.cabinet.named as unknown as readonly StandingBottle[] // as the cabinet writes them
      const signed = poured && signedAfar({ afar, at: said.at, part: said.part, ...poured }, known, view)
      const second = signed?.by ?? beside
      const reasons = [
        ...(afar !== undefined && !signed ? [NOT_FROM_AFAR] : []),
        ...(line?.refusals ?? []),
        ...refusalsOf(said, poured, bottles, known, { now: view.now, second, first: view.account }),
      ]
      if (reasons.length > 0 || !poured || second === 'nobody') return { not: { is: 'refused', standing: [], reasons } }
      const { agent, dose, order } = poured
      const shares = sharesOf(said, dose, bottles)
      const asked: Asked = {
        does: 'dose',
        part: said.part,
        agent,
        poured: shares.map((s) => ({ ...s, measured: measuredAs(s.amount, second) })),
      }
      const found = findings({ ...facts, asked }, p)
      const by = { account: view.account, second, release: 'none' as const, ...(signed ? { afar: signed.entry } : {}) }
      const notes = recordingFindings(
        { does: 'add', dispenser: by.account, verifier: second, release: 'none', happened: said.at, recorded: view.now },
        p,
      )
      const drawn = shares.map(({ bottle, amount }) => ({ bottle: bottle.id, amount }))
      const { ledger, troubles } = drawnFrom(
        drawn.map((d): LedgerLine => ({ ...d, does: 'out', why: 'dose' })),
        bottles,
      )
      const entry: Omit<Given, 'id'> = {
        person: known.canonical,
        site,
        at: said.at,
        is: 'given',
        agent,
        order: order === 'none' ? NO_ORDER : order.id,
        dose,
        as: { part: said.part, of: order === 'none' ? said.part : Math.max(order.parts.length, said.part) },
        covers: order === 'none' ? 1 : coversOf(order),
        poured: drawn,
      }
      // The cabinet of today says nothing of the one that stood there then.
      const ofPerson = found.filter((f) => !f.id.startsWith('ST-'))
      const task = taskOf({ ...facts, now: view.now }, { agent, of: doseOf(asked) }, ofPerson, 'tried', p)
      const given = {
        name: '@dose-given',
        happened: said.at,
        says: {
          ...entry,
          looked,
          recognised: ['code', 'paper'],
          closes: [],
          ledger,
          ...(signed ? { afar: signed.entry } : {}),
          paper: { typed: view.now, ...(on.is === 'down' ? { down: on.since } : {}) },
          ...(on.is === 'sheet' ? { sheet: on.sheet, claim: line?.claim } : {}),
        },
        judged: {
          edition: p.edition,
          by,
          found: found.map(({ id, row, action, met }) => ({ id, row, action, met })),
          notes: notes.map(({ id }) => id),
        },
        words: {
          ...(on.is === 'down' ? { why: { text: on.why, class: 'clinical' as const } } : {}),
          ...(late === undefined ? {} : { late: { text: late, class: 'clinical' as const } }),
        },
      }
      return {
        made: {
          office,
          drafts: [given, ...callsOf(task, known)],
          ledger: ledger as unknown as readonly Json[], // plain data
          told: true,
          edition: p.edition,
          answer: ([id]) => ({
            entry: id as EntryId, // there is one
            dose,
            findings: [...found, ...notes]
              .filter((f) => f.action !== 'warn' || f.id.startsWith('RC'))
              .map((f) => withPlaces(known)(shown(f))),
            troubles: [
              ...troubles,
              ...notYetThere(
                dayOf(said.at),
                shares.map((s) => s.bottle),
              ),
            ],
          }),
        },
      }
    },
  )
}
