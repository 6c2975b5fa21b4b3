import type { Day } from '../../kernel/day.ts'
import type { Dose, Volume } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { isSecond } from '../care/fold.ts'
import { lookOf } from '../care/looked.ts'
import { askedOf, offeredOtherwise, offerOf, type Shown } from '../care/next.ts'
import { askedToPour, type SaidPoured, volumePoured } from '../care/pouring.ts'
import { unprovable } from '../care/recognised.ts'
import { decide } from '../decide/decide.ts'
import type { Happened } from '../decide/happened.ts'
import { type Actor, type Answer, type DoseRecord, type Release, releasedBy } from '../decide/record.ts'
import { givenOf, standing, swallowed } from '../history/days.ts'
import type { Finding } from '../interlocks/finding.ts'
import { findings } from '../interlocks/findings.ts'
import type { DoctorTask } from '../interlocks/task.ts'
import { type Device, type Seal, whyNotUse } from '../rights/device.ts'
import { giveHere, mayComeBack, noteHere, spillHere } from '../rights/gives.ts'
import type { Claim } from '../rights/right.ts'
import type { NotGivenReason } from '../situation/facts.ts'
import type { Factor, Fitness } from '../situation/person.ts'
import type { Line } from '../situation/site.ts'
import type { Asked } from '../situation/situation.ts'
import { calledOrder } from './called.ts'
import { claimOf, type Kept, type Known, knownHere, linesOf, notOfStaff, sheetNow } from './kept.ts'
import { type Made, madeIn, textOf } from './made.ts'
import type { Prove, Signer } from './proof.ts'
import { unreadyHere } from './ready.ts'
import { type DaySheet, onFileOf, type SheetPerson } from './sheet.ts'

type Seen = { readonly recognised: readonly Factor[]; readonly fitness: Fitness; readonly looked: Moment }

/** What is done at the window of a device: as at any window, and nobody types a dose. */
export type SaidHere =
  | (Seen & {
      readonly does: 'give'
      readonly offer: Shown
      readonly poured: readonly SaidPoured[]
      readonly answers: readonly Answer[]
      readonly second?: AccountId | undefined
      readonly release?: AccountId | undefined
    })
  | (Pick<Seen, 'recognised'> & {
      readonly does: 'not given'
      readonly reason: NotGivenReason
      readonly why?: string | undefined
      /** Nobody looks at whoever does not come. */
      readonly fitness?: Fitness | undefined
      readonly looked?: Moment | undefined
    })
  | { readonly does: 'vomited'; readonly of: EntryId; readonly at: Moment; readonly seen: boolean }
  | { readonly does: 'spilled'; readonly of: EntryId; readonly lost: Dose; readonly why: string; readonly second?: AccountId | undefined }
  /** Written for the wrong person, or never given. */
  | { readonly does: 'remove'; readonly of: EntryId; readonly why: string; readonly second?: AccountId | undefined }

/** Who unlocked the device, what time it shows, and what it is handed: sealing and fresh ids. */
export type Hand = {
  readonly by: { readonly account: AccountId; readonly office: string }
  readonly clock: Moment
  readonly line: Line
  readonly seal: Seal
  readonly newId: () => EntryId
  readonly prove: Prove
  /** Whoever signs beside at the same screen. */
  readonly beside?: readonly Signer[] | undefined
}

export type Written =
  | {
      readonly ok: true
      readonly kept: Kept
      readonly answer: { readonly entry: EntryId; readonly does: string; readonly dose: Dose | null; readonly volume: Volume | null }
    }
  | {
      readonly ok: false
      readonly standing: readonly Finding[]
      readonly reasons: readonly Refusal[]
      /** Of a doctor, for what stands in the way. */
      readonly task?: DoctorTask | undefined
    }

const refusedFor = (...reasons: readonly Refusal[]): Written => ({ ok: false, standing: [], reasons })

/** Everybody whose hand the journal of a day has: who wrote a line of it, and who signed a dose or a spill beside. */
const handsOn = (kept: Kept, day: Day): readonly AccountId[] =>
  linesOf(kept).flatMap((line) => {
    const made = dayOf(line.at) === day ? madeIn(line) : undefined
    if (!made || 'call' in made) return []
    const second = 'record' in made ? made.record.by.second : 'nobody'
    return second === 'nobody' ? [made.by] : [made.by, second]
  })

/** Who lets one person of this point work alone on a day, as the sheet has it, with everybody whose work of that day the sheet and this machine have seen. */
export const releaseOn = (kept: Kept, { release, day: of }: Pick<DaySheet, 'release' | 'day'>, day: Day): Release | undefined =>
  release && day <= release.until
    ? { by: release.by, seen: [...(of === day ? (release.seen ?? []) : []), ...handsOn(kept, day)] }
    : undefined

const actorOf = (kept: Kept, said: SaidHere, { by: { account }, clock }: Pick<Hand, 'by' | 'clock'>, sheet: DaySheet): Actor => {
  const { second = 'nobody', release = 'none' } = { second: undefined, release: undefined, ...said }
  return releasedBy({ account, second, release }, releaseOn(kept, sheet, dayOf(clock)))
}

const askedFor = (said: SaidHere, { sheet, facts, p }: Known, by: Actor): Asked | Happened => {
  switch (said.does) {
    case 'give':
      return askedToPour(offerOf(facts), said.poured, sheet.bottles, { ...facts, second: by.second })
    case 'not given': {
      const offer = offerOf(facts)
      // Of whoever did not come nothing was found, and no doctor has anybody to see.
      if (said.reason === 'absent') return { does: 'not given', agent: offer.agent, reason: said.reason, found: [] }
      const found = findings({ ...facts, asked: askedOf(offer, []) }, p)
      return { does: 'not given', agent: offer.agent, reason: said.reason, found }
    }
    case 'vomited':
      return { does: 'vomited', of: said.of, at: said.at, witness: said.seen ? by.account : 'nobody' }
    case 'spilled':
      // Whether a doctor signs is known over the line alone.
      return { does: 'spilled', of: said.of, lost: said.lost, reason: said.why, doctor: false }
    case 'remove':
      return { does: 'remove', of: said.of, reason: said.why, doctor: false }
  }
}

const answersOf = (said: SaidHere): readonly Answer[] => (said.does === 'give' ? said.answers : [])

const wordsOf = (said: SaidHere): Readonly<Record<string, string>> => {
  const why = 'why' in said ? said.why : undefined
  return { ...(why === undefined ? {} : { why }), ...Object.fromEntries(answersOf(said).map((a) => [`answer-${a.finding}`, a.reason])) }
}

const strangers = ({ second, release, account }: Actor, { staff }: DaySheet): readonly Refusal[] => {
  const known = staff.map((s) => s.account)
  return [
    ...(second === 'nobody' || isSecond(second, account, known)
      ? []
      : [{ why: 'content', field: 'second', detail: 'Người thứ hai phải là một người khác của cơ sở này.' }]),
    ...(release === 'none' || isSecond(release, account, known)
      ? []
      : [{ why: 'content', field: 'release', detail: 'Người phụ trách cho phép phải là một người khác của cơ sở này.' }]),
  ]
}

/**
 * No right of the day keeps a top-up, a replacement or a rest from being given at two places: they are given over the line alone, where the database lets one stand
 * (docs/decisions/0593). Without a line a doctor sees the person.
 */
export const overTheLineOnly = (does: Asked['does'] | Happened['does']): readonly Refusal[] =>
  does === 'top-up' || does === 'replace' || does === 'rest'
    ? [
        {
          why: 'line',
          detail:
            'Liều bổ sung, liều thay và phần còn lại của liều đã đổ chỉ cấp ở cửa có đường truyền, để không nơi nào cấp lần nữa. Chưa có đường truyền thì mời bác sĩ xem người bệnh ngay và quyết định.',
        },
      ]
    : []

const AT_A_WINDOW = 'Việc này ghi ở cửa có đường truyền.'

const noSheet: Refusal = { why: 'not-held', detail: 'Máy này chưa có danh sách của hôm nay.' }

/** The device with a line more, and the text of what it made. */
export const withMade = (kept: Kept, device: Device, text: string): Kept => ({
  ...kept,
  device,
  made: { ...kept.made, [device.written]: text },
})

/** Seals a line together with what it made. */
export const sealing =
  (seal: Seal, text: string): Seal =>
  (before, line) =>
    seal(before, `${line}${text}`)

/** The dose of which nothing was swallowed, as this says. */
const notSwallowed = ({ facts }: Known, entry: DoseRecord['entry']): EntryId | undefined => {
  if (entry.is === 'removed') return entry.of
  if (entry.is !== 'spilled') return undefined
  const all = standing(facts.doses)
  const given = givenOf(all).find((g) => g.id === entry.of)
  return given && swallowed(all, given) === entry.lost ? given.id : undefined
}

/** The claim by which a dose was given here: its line has it. */
const claimOfDose = ({ device }: Kept, dose: EntryId, otherwise: Claim): Claim =>
  device.used.find((u) => u.entry === dose)?.ticket.claim ?? otherwise

/**
 * A removal puts drug back into its bottle and frees a right: of a dose that this machine gave and the server has not heard of, both are the machine's alone.
 * Everything else is removed over the line.
 */
const notOurs = ({ device, heard }: Kept, said: SaidHere, clock: Moment): readonly Refusal[] => {
  const claim = said.does === 'remove' ? device.used.find((u) => u.entry === said.of)?.ticket.claim : undefined
  return said.does !== 'remove' || (claim && mayComeBack(device, claim, { of: said.of, heard }, clock))
    ? []
    : [
        {
          why: 'line',
          detail:
            'Ở máy chỉ hủy được liều mà máy này đã cấp và máy chủ chưa nhận. Việc này hủy ở cửa có đường truyền; cho đến lúc đó người bệnh được cấp trên giấy có số.',
        },
      ]
}

/** Decides as the server does, asks the right of the day, and writes the line: what comes back is stored before anything is shown. */
export const writeHere = (kept: Kept, person: SheetPerson, said: SaidHere, hand: Hand): Written => {
  const { clock, line, by, seal } = hand
  const sheet = sheetNow(kept, clock)
  if (!sheet) return refusedFor(noSheet)
  const recognised = 'recognised' in said ? said.recognised : []
  const looked = 'fitness' in said ? lookOf(said, by.account, clock) : undefined
  const known = knownHere(kept, sheet, person, { now: clock, line, recognised, looked })
  const unready = said.does === 'give' ? unreadyHere(kept, sheet, known.p, person.known.prescribes) : []
  if (unready.length > 0) return refusedFor(...unready)
  const actor = actorOf(kept, said, hand, sheet)
  const asked = askedFor(said, known, actor)
  const decision = decide(known.facts, asked, actor, answersOf(said), known.p)
  const claim = claimOf(kept, person, dayOf(clock), asked.does === 'dose' ? asked.part : 1)
  const against: readonly Refusal[] = [
    ...(asked.does === 'dose' ? whyNotUse(kept.device, claim, clock) : []),
    ...(said.does === 'give' ? offeredOtherwise(said.offer, offerOf(known.facts)) : []),
    ...overTheLineOnly(asked.does),
    ...notOurs(kept, said, clock),
    ...notOfStaff(kept, by),
    ...strangers(actor, sheet),
    ...unprovable(recognised, onFileOf(person)),
    ...(decision.ok
      ? []
      : decision.malformed.map(({ why, detail }) => ({ why, detail: why === 'doctor' ? `${detail} ${AT_A_WINDOW}` : detail }))),
  ]
  if (!decision.ok || against.length > 0)
    return { ok: false, standing: decision.ok ? [] : decision.standing, reasons: against, task: decision.ok ? undefined : decision.task }
  const { record } = decision
  const entry = hand.newId()
  const called = record.entry.is === 'given' ? calledOrder(linesOf(kept), record.entry.order) : undefined
  const made: Made = {
    entry,
    at: clock,
    by: by.account,
    office: by.office,
    case: person.case,
    words: wordsOf(said),
    record,
    looked: looked ?? null,
    recognised,
    ...(person.known.records.length > 1 ? { records: person.known.records } : {}),
    ...(called ? { called: { drug: called.drug, dose: called.dose, written: called.written } } : {}),
  }
  const text = textOf(made, hand.prove, hand.beside)
  const sealed = sealing(seal, text)
  const whole = notSwallowed(known, record.entry)
  const outcome = whole
    ? spillHere(kept.device, claimOfDose(kept, whole, claim), { entry, of: whole, heard: kept.heard }, clock, sealed)
    : (asked.does === 'dose' ? giveHere : noteHere)(kept.device, claim, entry, clock, sealed)
  if (!outcome.ok) return refusedFor(...outcome.refusals)
  const given = record.entry.is === 'given' ? record.entry : undefined
  return {
    ok: true,
    kept: withMade(kept, outcome.value, text),
    answer: { entry, does: record.entry.is, dose: given?.dose ?? null, volume: given ? volumePoured(given.poured) : null },
  }
}
