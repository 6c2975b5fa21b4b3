import type { Day } from '../../kernel/day.ts'
import { type Dose, doseText } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { givenOf, isPlanned, standing as stands, swallowed, vomitOf } from '../history/days.ts'
import type { Finding } from '../interlocks/finding.ts'
import { recordingFindings, spillFindings } from '../interlocks/moments.ts'
import { type DoctorTask, taskOf } from '../interlocks/task.ts'
import { orderOn } from '../interlocks/view.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { DoseFact, Given, HandedOut, NotGivenReason } from '../situation/facts.ts'
import type { Agent } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import type { Actor, Decision, DoseSkeleton, LedgerLine, Malformed } from './record.ts'

/** What happened around a dose. Not given, vomited, spilled and removed are four things. */
export type Happened =
  /** Somebody who was due got no dose; with what was found when they came. */
  | { readonly does: 'not given'; readonly agent: Agent; readonly reason: NotGivenReason; readonly found: readonly Finding[] }
  | { readonly does: 'vomited'; readonly of: EntryId; readonly at: Moment; readonly witness: AccountId | 'nobody' }
  /** Poured and lost before it was swallowed. */
  | { readonly does: 'spilled'; readonly of: EntryId; readonly lost: Dose; readonly reason: string }
  /** It never happened: a reversing entry, and the drug stands in the bottle. */
  | { readonly does: 'remove'; readonly of: EntryId; readonly reason: string }
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

const vomited = (facts: Facts, e: Extract<Happened, { does: 'vomited' }>): Noted => {
  const given = about<Given>(facts, e.of, 'given')
  const twice = stands(facts.doses).some((f) => f.is === 'vomited' && f.of === e.of)
  const early = given && (e.at < given.at || e.at > facts.now)
  return {
    entry: given && { ...where(facts), is: 'vomited', at: e.at, of: e.of, witness: e.witness },
    malformed: [
      ...(given ? [] : [NOT_FOUND]),
      ...(twice ? [trouble('not found', 'Việc nôn sau liều này đã ghi rồi.', 'Vomiting after this dose is recorded already.')] : []),
      ...(early
        ? [trouble('time', 'Giờ nôn phải sau giờ uống và không sau bây giờ.', 'Vomiting lies after the dose and not after now.')]
        : []),
    ],
  }
}

const spilled = (facts: Facts, e: Extract<Happened, { does: 'spilled' }>, signers: readonly AccountId[], p: Parameters): Noted => {
  const given = about<Given>(facts, e.of, 'given')
  const left = given && swallowed(stands(facts.doses), given)
  const tooMuch = left !== undefined && (e.lost === 0 || e.lost > left)
  return {
    entry: given && { ...where(facts), is: 'spilled', of: e.of, lost: e.lost },
    found: spillFindings(signers, p),
    malformed: [
      ...(given ? elsewhere(facts, given) : [NOT_FOUND]),
      ...(e.reason.trim() === '' ? [NO_REASON] : []),
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

/** Exactly what the book has of a dose, undone: nothing comes back that never left, and a shortage that was found with it was none. */
const undone = ({ is, bottle, drawn, ledger }: Given | HandedOut): readonly LedgerLine[] => {
  const lines = ledger ?? [{ bottle, does: 'out', amount: drawn, why: 'dose' }]
  const back = lines
    .filter((l) => l.does === 'out')
    .map((l) => ({ ...l, does: 'back' as const, why: is === 'given' ? ('removal' as const) : ('removal of days at home' as const) }))
  const short = lines.filter((l) => l.does === 'back').map((l) => ({ ...l, does: 'out' as const }))
  return [...back, ...short]
}

/**
 * A dose with a history (vomited, spilled, replaced) is not removed under it; what let another dose be given stays while that dose stands:
 * two doses would be left on one day.
 */
const removed = (facts: Facts, e: Extract<Happened, { does: 'remove' }>, signers: readonly AccountId[], p: Parameters): Noted => {
  const all = stands(facts.doses)
  const target = all.find((f) => f.id === e.of)
  // By place in the log: a minute holds a dose and its spill.
  const after = target ? all.slice(all.indexOf(target) + 1) : []
  const used = all.some(
    (f) => ('of' in f && f.of === e.of) || (f.is === 'given' && typeof f.as === 'object' && 'replaces' in f.as && f.as.replaces === e.of),
  )
  const ledTo = after.some((f) => f.is === 'given' || f.is === 'handed out')
  const leads = target?.is === 'spilled' || target?.is === 'vomited' || target?.is === 'returned'
  const drew = target?.is === 'given' || target?.is === 'handed out' ? target : undefined
  return {
    entry: target && { ...where(facts), is: 'removed', of: e.of, reason: e.reason },
    ledger: drew ? undone(drew) : [],
    found: drew ? spillFindings(signers, p) : [],
    malformed: [
      ...(target ? [] : [NOT_FOUND]),
      ...(target && (drew || target.is === 'spilled') ? elsewhere(facts, target) : []),
      ...(e.reason.trim() === '' ? [NO_REASON] : []),
      ...(used || (leads && ledTo)
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

/** Whether somebody has had all that the order gives today, and none of it came up: there is nothing that was not given. */
const isWhole = (facts: Facts, agent: Agent): boolean => {
  const today = dayOf(facts.now)
  const all = stands(facts.doses)
  const given = givenOf(all).filter((g) => isPlanned(g) && dayOf(g.at) === today)
  const order = orderOn(facts, agent, today)
  return given.length >= (order === 'none' ? 1 : order.parts.length) && !given.some((g) => vomitOf(all, g.id))
}

const noted = (facts: Facts, e: Happened, signers: readonly AccountId[], p: Parameters): Noted => {
  switch (e.does) {
    case 'not given':
      return {
        entry: { ...where(facts), is: 'not given', agent: e.agent, reason: e.reason },
        task: taskOf(facts, e.agent, e.found, 'tried', p),
        malformed: isWhole(facts, e.agent) ? [trouble('time', 'Hôm nay đã ghi đủ liều.', 'All doses of today are recorded as given.')] : [],
      }
    case 'vomited':
      return vomited(facts, e)
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
