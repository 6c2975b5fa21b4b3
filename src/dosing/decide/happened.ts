import type { Day } from '../../kernel/day.ts'
import { type Amount, type Dose, doseText, quantityOf, type Volume } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { coveredBy, givenOf, isPlanned, restOf, standing as stands, swallowed, vomitOf } from '../history/days.ts'
import { restLeft } from '../history/rest.ts'
import type { Finding } from '../interlocks/finding.ts'
import { findings } from '../interlocks/findings.ts'
import { recordingFindings, spillFindings } from '../interlocks/moments.ts'
import { type DoctorTask, doseOfGiven, taskOf } from '../interlocks/task.ts'
import { orderOn } from '../interlocks/view.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { DoseFact, Given, HandedOut, NotGivenReason, Spilled, Vomited } from '../situation/facts.ts'
import type { DoseOf } from '../situation/order.ts'
import type { Agent } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import { dayText } from '../text.ts'
import type { Actor, Decision, DoseSkeleton, LedgerLine, Malformed } from './record.ts'

/** What happened around a dose. Not given, vomited, spilled and removed are four things. */
export type Happened =
  /** Somebody who was due got no dose; with what was found when they came. */
  | {
      readonly does: 'not given'
      readonly agent: Agent
      readonly of?: DoseOf | undefined
      readonly reason: NotGivenReason
      readonly found: readonly Finding[]
    }
  /** No whole tablet makes the rest of a dose that was spilled in part. `makes`: what stands in the cabinet of the day does. `doctor`: as of a removal. */
  | { readonly does: 'no rest'; readonly of: EntryId; readonly reason: string; readonly makes: boolean; readonly doctor: boolean }
  | { readonly does: 'vomited'; readonly of: EntryId; readonly at: Moment; readonly witness: AccountId | 'nobody' }
  /** Poured and lost before it was swallowed. `doctor`: as of a removal. */
  | { readonly does: 'spilled'; readonly of: EntryId; readonly lost: Dose; readonly reason: string; readonly doctor: boolean }
  /** It never happened: a reversing entry, and the drug stands in the bottle. `doctor`: one of those who sign prescribes. */
  | { readonly does: 'remove'; readonly of: EntryId; readonly reason: string; readonly doctor: boolean }
  | { readonly does: 'returned'; readonly of: EntryId; readonly empty: number; readonly full: readonly Day[]; readonly sealBroken: boolean }

const trouble = (why: Malformed['why'], detail: string, en: string): Malformed => ({ why, detail, en })
const NO_REASON = trouble('reason', 'Chưa ghi lý do.', 'No reason was given.')
const NOT_FOUND = trouble('not found', 'Không tìm thấy mục này của người bệnh.', 'There is no such entry of this person.')

/** What of the facts an event is about. */
const about = <F extends DoseFact>(facts: Facts, of: EntryId, is: F['is']): F | undefined =>
  stands(facts.doses).find((f): f is F => f.id === of && f.is === is)

/** What left a bottle is taken back, or found spilled, where that bottle stands. */
const elsewhere = (facts: Facts, { site }: Pick<DoseFact, 'site'>): readonly Malformed[] =>
  site === facts.site.unit
    ? []
    : [
        trouble(
          'elsewhere',
          `Liều này lấy từ chai của nơi khác (${site}): nơi ấy ghi.`,
          `This dose came from a bottle of another site (${site}), which records it.`,
        ),
      ]

type Noted = {
  readonly entry: DoseSkeleton | undefined
  readonly ledger?: readonly LedgerLine[]
  readonly malformed?: readonly Malformed[]
  readonly found?: readonly Finding[]
  readonly task?: DoctorTask | undefined
}

const where = (facts: Facts) => ({ person: facts.person.canonical, site: facts.site.unit, at: facts.now })

/** A doctor comes to whoever vomited: whether and how much is given again, and whether the person is well, nobody else decides. */
const calledToVomiting = (facts: Facts, given: Given, vomit: Omit<Vomited, 'id'>, p: Parameters): DoctorTask | undefined => {
  const doses = [...facts.doses, { ...vomit, id: 'vomited just now' as EntryId }] // of no entry yet
  const asked = {
    does: 'replace',
    agent: given.agent,
    of: given.id,
    dose: given.dose,
    poured: [],
  } as const
  const found = findings({ ...facts, doses, asked }, p).filter((f) => f.id === 'VM-01' || f.id === 'VM-02')
  return taskOf(facts, { agent: given.agent }, found, 'tried', p)
}

const vomited = (facts: Facts, e: Extract<Happened, { does: 'vomited' }>, p: Parameters): Noted => {
  const given = about<Given>(facts, e.of, 'given')
  const twice = stands(facts.doses).some((f) => f.is === 'vomited' && f.of === e.of)
  const early = given && (e.at < given.at || e.at > facts.now)
  const vomit = given && ({ ...where(facts), is: 'vomited', at: e.at, of: e.of, witness: e.witness } as const)
  return {
    entry: vomit,
    task: given && vomit && calledToVomiting(facts, given, vomit, p),
    malformed: [
      ...(given ? [] : [NOT_FOUND]),
      ...(twice ? [trouble('not found', 'Việc nôn sau liều này đã ghi rồi.', 'Vomiting after this dose is recorded already.')] : []),
      ...(early
        ? [trouble('time', 'Giờ nôn phải sau giờ uống và không sau bây giờ.', 'Vomiting lies after the dose and not after now.')]
        : []),
    ],
  }
}

const share = (whole: number, lost: number, of: Dose): number => Math.round((whole * lost) / of)
const amountOf = ({ unit }: Amount, quantity: number): Amount =>
  // A whole number of either is one.
  unit === 'ml' ? { unit, volume: quantity as Volume } : { unit, dose: quantity as Dose }

/**
 * What was poured as a dose and lost is a loss in the book: of several spills of one cup together exactly what it held, of each bottle what came from it. The
 * cup mixes them: what came first is taken as lost first.
 */
const lossOf = (given: Given, left: Dose, lost: Dose): readonly LedgerLine[] => {
  const { poured, ledger } = given
  const booked = ledger ? poured.filter((p) => ledger.some((l) => l.does === 'out' && l.bottle === p.bottle)) : poured
  const whole = poured.reduce((sum, p) => sum + quantityOf(p.amount), 0)
  const gone = given.dose - left
  const [from, to] = [share(whole, gone, given.dose), share(whole, gone + lost, given.dose)]
  let before = 0
  return poured.flatMap((p): readonly LedgerLine[] => {
    const start = before
    before += quantityOf(p.amount)
    const quantity = Math.min(to, before) - Math.max(from, start)
    return quantity > 0 && booked.includes(p) ? [{ bottle: p.bottle, does: 'out', amount: amountOf(p.amount, quantity), why: 'spill' }] : []
  })
}

/**
 * How long a dose is taken back by two who were there: after that the person is gone, and that they had none is a doctor's to say. One that a clock wrote so far
 * ahead was given nobody knows when. Ours.
 */
const BY_TWO = 30

/** Whether somebody recorded vomiting after it and took that back: one signature says so, and what came up was swallowed. */
const vomitingTakenBack = ({ doses }: Facts, { id }: Given | HandedOut): boolean =>
  doses.some((f) => f.is === 'vomited' && f.of === id && doses.some((r) => r.is === 'removed' && r.of === f.id))

/** Of a dose that would count as not taken, all of it or a part: another one, or its rest, may follow. */
const needsDoctor = (facts: Facts, e: { readonly doctor: boolean }, drew: Given | HandedOut | undefined): readonly Malformed[] => {
  if (drew && !e.doctor && vomitingTakenBack(facts, drew))
    return [
      trouble(
        'doctor',
        'Sau liều này đã ghi nôn rồi hủy: một trong hai người ký phải là bác sĩ của cơ sở.',
        'Vomiting after this dose was recorded and taken back: one of the two who sign is a doctor of the site.',
      ),
    ]
  const since = drew && !e.doctor ? minutesBetween(drew.at, facts.now) : 0
  if (!drew || Math.abs(since) <= BY_TWO) return []
  const at = drew.at.slice(11, 16)
  const [vi, en] =
    since > 0
      ? [`Đã quá ${BY_TWO} phút từ khi cấp (${at})`, `More than ${BY_TWO} minutes since it was given (${at})`]
      : [`Giờ cấp trong sổ (${at}) còn sau bây giờ`, `By the record it was given after now (${at})`]
  return [
    trouble('doctor', `${vi}: một trong hai người ký phải là bác sĩ của cơ sở.`, `${en}: one of the two who sign is a doctor of the site.`),
  ]
}

const spilled = (facts: Facts, e: Extract<Happened, { does: 'spilled' }>, signers: readonly AccountId[], p: Parameters): Noted => {
  const given = about<Given>(facts, e.of, 'given')
  const left = given && swallowed(stands(facts.doses), given)
  const tooMuch = left !== undefined && (e.lost === 0 || e.lost > left)
  // What came up was swallowed: that another dose follows is a doctor's to say.
  const cameUp = given !== undefined && e.lost === left && vomitOf(stands(facts.doses), given.id) !== undefined
  // The rest was measured by what the first spill left: what falls now is of its cup.
  const rested = given !== undefined && givenOf(stands(facts.doses)).some((g) => restOf(g) === given.id)
  return {
    entry: given && { ...where(facts), is: 'spilled', of: e.of, lost: e.lost },
    ledger: given && left !== undefined ? lossOf(given, left, e.lost) : [],
    found: spillFindings(signers, p),
    malformed: [
      ...(given ? elsewhere(facts, given) : [NOT_FOUND]),
      ...(e.reason.trim() === '' ? [NO_REASON] : []),
      ...needsDoctor(facts, e, given),
      ...(rested
        ? [
            trouble(
              'amount',
              'Phần còn lại của liều này đã cấp: ghi đổ cho cốc của phần ấy.',
              'The rest of this dose was given: record the spill of that cup.',
            ),
          ]
        : []),
      ...(cameUp
        ? [
            trouble(
              'amount',
              'Đã ghi nôn sau liều này, nên không phải đổ hết. Nếu ghi nôn nhầm thì hủy mục ấy trước.',
              'Vomiting after this dose is recorded, so not all of it was spilled. If that was a mistake, remove it first.',
            ),
          ]
        : []),
      ...(tooMuch && left !== undefined
        ? [
            trouble(
              'amount',
              `Lượng đổ phải từ 0,1 mg đến ${doseText(left)}.`,
              `What was spilled lies between 0.1 mg and ${doseText(left, 'en')}.`,
            ),
          ]
        : []),
    ],
  }
}

/** The rest is given up by two, or by a doctor: the next part of the day does not wait for tablets that are not there. */
const restGivenUp = (facts: Facts, e: Extract<Happened, { does: 'no rest' }>, signers: readonly AccountId[]): Noted => {
  const given = about<Given>(facts, e.of, 'given')
  const left = given && restLeft(facts, orderOn(facts, given.agent, dayOf(facts.now)))
  const stands = left?.of.id === e.of
  return {
    entry: given && { ...where(facts), is: 'not given', agent: given.agent, reason: 'no drug', rest: e.of },
    malformed: [
      ...(stands
        ? []
        : [trouble('not found', 'Hôm nay không còn phần nào của liều này để cấp.', 'Nothing of this dose is left to give today.')]),
      ...(stands && e.makes
        ? [
            trouble(
              'amount',
              'Thuốc trong tủ ngày làm được phần còn lại, hoặc lấy thêm từ kho: cấp phần ấy.',
              'What stands in the cabinet of the day makes the rest, or more of it out of store: give it.',
            ),
          ]
        : []),
      ...(e.reason.trim() === '' ? [NO_REASON] : []),
      ...(signers.length < 2 && !e.doctor
        ? [trouble('doctor', 'Hai người ký, hoặc bác sĩ của cơ sở ký.', 'Two sign, or a doctor of the site.')]
        : []),
    ],
  }
}

/** Exactly what the book has of a dose, undone: nothing comes back that never left, and a shortage that was found with it was none. */
export const undone = (fact: Omit<Given, 'id'> | Omit<HandedOut, 'id'> | Omit<Spilled, 'id'>): readonly LedgerLine[] => {
  if (fact.is === 'spilled') return (fact.ledger ?? []).map((l) => ({ ...l, does: 'back' as const }))
  const { is, ledger } = fact
  const drawn = is === 'given' ? fact.poured : [{ bottle: fact.bottle, amount: fact.drawn }]
  const lines = ledger ?? drawn.map((d): LedgerLine => ({ ...d, does: 'out', why: 'dose' }))
  // It comes back to wherever its bottle stands.
  const back = lines
    .filter((l) => l.does === 'out')
    .map(({ from: _, ...l }) => ({
      ...l,
      does: 'back' as const,
      why: is === 'given' ? ('removal' as const) : ('removal of days at home' as const),
    }))
  const short = lines.filter((l) => l.does === 'back').map((l) => ({ ...l, does: 'out' as const }))
  return [...back, ...short]
}

/** Whether another dose of the same part of that day went down, or the rest of it: it was let by the spill, also where a machine's clock is minutes off. */
const otherOfPart = (all: readonly DoseFact[], { of }: Spilled): boolean => {
  const cup = all.find((f): f is Given => f.is === 'given' && f.id === of)
  return givenOf(all).some(
    (g) =>
      cup &&
      g !== cup &&
      (restOf(g) === cup.id || (dayOf(g.at) === dayOf(cup.at) && doseOfGiven(g) === doseOfGiven(cup))) &&
      swallowed(all, g) > 0,
  )
}

/** Of a cup whose right the spill gave back, and another record that was one with this one had a dose that day since: either human may have had both. */
const otherRecordHad = ({ apart, doses }: Facts, spill: Spilled): boolean => {
  const cup = doses.find((f) => f.id === spill.of)
  return (
    cup !== undefined &&
    (apart.outside.length > 0 || givenOf(stands(apart.doses)).some((g) => dayOf(g.at) === dayOf(cup.at))) &&
    swallowed(stands(doses), cup as Given) === 0 // a spill is of a dose
  )
}

/**
 * A dose with a history (vomited, spilled, replaced) is not removed under it; what let another dose be given stays while that dose stands: two doses would be
 * left on one day. Of several spills of one cup the last goes first: what came from which bottle follows from those before it.
 */
const removed = (facts: Facts, e: Extract<Happened, { does: 'remove' }>, signers: readonly AccountId[], p: Parameters): Noted => {
  const all = stands(facts.doses)
  const target = all.find((f) => f.id === e.of)
  // By place in the log: a minute holds a dose and its spill.
  const after = target ? all.slice(all.indexOf(target) + 1) : []
  const used = all.some(
    (f) =>
      ('of' in f && f.of === e.of) ||
      (f.is === 'given' && typeof f.as === 'object' && (('replaces' in f.as && f.as.replaces === e.of) || restOf(f) === e.of)),
  )
  const spilledSince = target?.is === 'spilled' && after.some((f) => f.is === 'spilled' && f.of === target.of)
  const ledTo = after.some((f) => f.is === 'given' || f.is === 'handed out') || (target?.is === 'spilled' && otherOfPart(all, target))
  const givesUp = target?.is === 'not given' && target.rest !== undefined
  const leads = givesUp || target?.is === 'spilled' || target?.is === 'vomited' || target?.is === 'returned'
  const drew = target?.is === 'given' || target?.is === 'handed out' ? target : undefined
  const booked = target?.is === 'spilled' ? target : drew
  return {
    entry: target && { ...where(facts), is: 'removed', of: e.of, reason: e.reason },
    ledger: booked ? undone(booked) : [],
    found: booked ? spillFindings(signers, p) : [],
    malformed: [
      ...(target ? [] : [NOT_FOUND]),
      ...(target && (drew || target.is === 'spilled') ? elsewhere(facts, target) : []),
      ...(e.reason.trim() === '' ? [NO_REASON] : []),
      ...needsDoctor(facts, e, drew),
      ...(target?.is === 'spilled' && otherRecordHad(facts, target)
        ? [
            trouble(
              'not found',
              'Hồ sơ từng gộp với hồ sơ này đã có liều của ngày ấy từ khi liều này ghi là đổ hết: mục đổ không hủy được nữa.',
              'The record that was one with this one has had a dose of that day since this one was spilled: the spill is not taken back any more.',
            ),
          ]
        : []),
      ...(used || spilledSince || (leads && ledTo)
        ? [trouble('not found', 'Hủy mục ghi sau mục này trước.', 'Remove what was recorded after it first.')]
        : []),
    ],
  }
}

const returned = (facts: Facts, e: Extract<Happened, { does: 'returned' }>): Noted => {
  const all = stands(facts.doses)
  const batch = about<HandedOut>(facts, e.of, 'handed out')
  const before = all.filter((f) => f.is === 'returned' && f.of === e.of)
  const came = before.reduce((sum, f) => (f.is === 'returned' ? sum + f.empty + f.full.length : sum), 0)
  const outside = batch && e.full.some((d) => d < batch.from || d > batch.to)
  const many = batch && came + e.empty + e.full.length > batch.bottles
  return {
    entry: batch && { ...where(facts), is: 'returned', of: e.of, empty: e.empty, full: e.full, sealBroken: e.sealBroken },
    malformed: [
      ...(batch ? [] : [NOT_FOUND]),
      ...(outside || many || !Number.isSafeInteger(e.empty) || e.empty < 0
        ? [trouble('amount', 'Số chai trả không khớp với đợt đã giao.', 'The bottles returned do not fit the batch.')]
        : []),
    ],
  }
}

/** On a day that is covered by an earlier dose nobody was absent, and nothing was not given. */
const notDue = (facts: Facts): readonly Malformed[] => {
  const today = dayOf(facts.now)
  const earlier = coveredBy(facts.doses, today, facts.elsewhere)
  return earlier && !givenOf(stands(facts.doses)).some((g) => dayOf(g.at) === today)
    ? [
        trouble(
          'time',
          `Hôm nay không đến hạn: liều ngày ${dayText(earlier.day)} tính đến hết ngày ${dayText(earlier.through)}.`,
          `Nothing is due today: the dose of ${dayText(earlier.day)} covers until ${dayText(earlier.through)}.`,
        ),
      ]
    : []
}

/** Whether somebody has had all that the order gives today, and none of it came up: there is nothing that was not given. */
const isWhole = (facts: Facts, agent: Agent): boolean => {
  const today = dayOf(facts.now)
  const all = stands(facts.doses)
  const given = givenOf(all).filter((g) => isPlanned(g) && dayOf(g.at) === today)
  const order = orderOn(facts, agent, today)
  return given.length >= (order === 'none' ? 1 : order.parts.length) && !given.some((g) => vomitOf(all, g.id)) && !restLeft(facts, order)
}

const noted = (facts: Facts, e: Happened, signers: readonly AccountId[], p: Parameters): Noted => {
  switch (e.does) {
    case 'not given':
      return {
        entry: { ...where(facts), is: 'not given', agent: e.agent, reason: e.reason },
        task: taskOf(facts, { agent: e.agent, of: e.of }, e.found, 'tried', p),
        malformed: isWhole(facts, e.agent)
          ? [trouble('time', 'Hôm nay đã ghi đủ liều.', 'All doses of today are recorded as given.')]
          : notDue(facts),
      }
    case 'no rest':
      return restGivenUp(facts, e, signers)
    case 'vomited':
      return vomited(facts, e, p)
    case 'spilled':
      return spilled(facts, e, signers, p)
    case 'remove':
      return removed(facts, e, signers, p)
    case 'returned':
      return returned(facts, e)
  }
}

/** Records what happened. What really happened is refused only where it does not exist, says nothing, or lacks the second signature. */
export const note = (facts: Facts, e: Happened, by: Actor, p: Parameters): Decision => {
  // A release lets one person work alone; it is no eye on what was spilled.
  const signers = [by.account, ...(by.second === 'nobody' ? [] : [by.second])]
  const { entry, ledger = [], malformed = [], found = [], task } = noted(facts, e, signers, p)
  if (!entry || malformed.length > 0 || found.length > 0) return { ok: false, findings: found, standing: found, malformed, task }
  const does = e.does === 'remove' ? 'reverse' : 'add'
  const notes = recordingFindings(
    { does, dispenser: by.account, verifier: by.second, release: by.release, happened: entry.at, recorded: facts.now },
    p,
  )
  return { ok: true, record: { entry, ledger, edition: p.edition, by, found, answers: [], notes, task } }
}
