import fc from 'fast-check'
import { ADOPT, type Entry } from '../../../../engine/entry.ts'
import { actOf, sheetOn } from '../../../../engine/law.ts'
import { addDays, type Day, day } from '../../../../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../../../kernel/ids.ts'
import { moment } from '../../../../kernel/moment.ts'
import { law } from '../../../index.ts'

/** How each stretch begins and ends, whether its days are served, and whether another may take its place without a return between. */
const acts = {
  escape: { begin: 'escape', end: 'bringBack', served: false, yields: [] },
  hospital: { begin: 'goToHospital', end: 'backFromHospital', served: true, yields: ['escape', 'home', 'crime', 'prison'] },
  leave: { begin: 'grantLeave', end: 'backFromLeave', served: true, yields: ['escape', 'home', 'crime', 'prison'] },
  out: { begin: 'takeOut', end: 'bringIn', served: true, yields: ['escape', 'home', 'crime', 'prison'] },
  crime: { begin: 'suspendForCrime', end: 'resumeAfterCrime', served: true, yields: ['prison'] },
  home: { begin: 'suspend', end: 'resume', served: true, yields: ['prison', 'escape'] },
  prison: { begin: 'imprison', end: 'release', served: false, yields: [] },
} as const
type Kind = keyof typeof acts

/** What happens between a decision and the end, in days: how long until it begins, how long it lasts. */
export type History = {
  readonly decided: number
  readonly months: number
  readonly later: boolean
  /** What a paper file says was taken off already, where the text of the decision knew it. */
  readonly onPaper: number
  readonly appeal: { readonly after: number; readonly shorterBy: number; readonly anew: boolean; readonly months: number } | undefined
  /** Somebody held where the term is carried out is not brought there. */
  readonly inPlace: boolean
  readonly holding: readonly {
    readonly homeless: boolean
    readonly gap: number
    readonly days: number
    readonly end: 'home' | 'end' | 'flight' | 'postponed' | 'fled'
  }[]
  readonly wait: number
  /** Flight between the arrest and the gate, and for how long. */
  readonly onTheWay: number | undefined
  readonly stretches: readonly {
    readonly kind: Kind
    readonly gap: number
    readonly days: number
    readonly straight: boolean
    readonly wrong: number
  }[]
  readonly remitted: readonly number[]
  readonly open: boolean
}

/** The history as entries of a case, and as plain days. */
export type Told = {
  readonly entries: readonly Entry[]
  readonly taken: Day
  readonly months: number
  readonly held: number
  readonly lived: readonly { readonly from: Day; readonly to: Day | undefined; readonly served: boolean }[]
}

export const CASE = 'c' as CaseId // ids of these histories
const UNIT = 'xa' as UnitId
const LAW_120 = '2026-07-01'
const entry = (seq: number, name: string, happened: Day, body: Partial<Entry['body']>): Entry => ({
  id: `e${seq}` as EntryId,
  person: 'p' as PersonId,
  case: CASE,
  seq,
  name,
  edition: '',
  happened,
  forOffice: 'centreOfficer',
  forUnit: UNIT,
  signer: 'a' as AccountId,
  recordedBy: 'a' as AccountId,
  recordedAt: moment('2040-01-01T00:00+07:00'),
  body: { says: {}, ...body },
})

const isThere = (act: string, on: Day): boolean => {
  const sheet = sheetOn(law, 'compulsory', on)
  return sheet !== undefined && actOf(sheet, act) !== undefined
}

/** Somebody suspended who fled is brought back by a court that takes the suspension back. */
const beginOf = (before: Kind | undefined, kind: Kind): string =>
  before === 'home' && kind === 'escape' ? 'cancelSuspension' : acts[kind].begin

const HOLDING_ENDS = { home: 'holdAtHome', end: 'endHolding', flight: 'leaveHolding', postponed: 'postpone', fled: 'flee' } as const

export const tell = (h: History): Told => {
  const entries: Entry[] = []
  let on = addDays(day('2022-03-01'), h.decided)
  const add = (name: string, body: Partial<Entry['body']> = {}, happened = on): void => {
    entries.push(entry(entries.length + 1, name, happened, body))
  }
  const length = (months: number) => (on >= LAW_120 ? { attempt: h.later ? 'later' : 'first' } : { months })
  const counted = (months: number): number => (on >= LAW_120 ? (h.later ? 36 : 24) : months)

  let months = counted(h.months)
  const onPaper = on < LAW_120 && h.onPaper > 0 ? [{ act: 'reduce', on, n: h.onPaper }] : []
  add(ADOPT, {
    opens: { measure: 'compulsory', route: 'adult' },
    seats: { commune: UNIT },
    documents: ['decision'],
    adopted: { state: 'decided', facts: { decided: on }, fixed: { on, says: length(h.months) }, remitted: onPaper },
  })
  months -= onPaper.length > 0 ? h.onPaper : 0
  if (h.appeal) {
    on = addDays(on, h.appeal.after)
    add('complain')
    if (h.appeal.anew) {
      add('overturnOnAppeal')
      on = addDays(on, h.appeal.after)
      // Whatever was taken off was taken off the decision that is no more.
      months = counted(h.appeal.months)
      add('decide', { says: length(h.appeal.months) })
    } else {
      add('upholdOnAppeal', { says: { appealOutcome: 'shortened', shorterBy: h.appeal.shorterBy } })
      months -= h.appeal.shorterBy
    }
  }
  const governing = on
  let held = 0
  for (const s of h.holding) {
    on = addDays(on, s.gap)
    add(s.homeless ? 'receiveTemporarily' : 'holdAtFacility')
    on = addDays(on, s.days)
    add(isThere(HOLDING_ENDS[s.end], on) ? HOLDING_ENDS[s.end] : 'endHolding')
    held += s.days
  }
  on = addDays(on, h.wait)
  let taken = on
  const inPlace = h.inPlace && isThere('startInPlace', on)
  add(inPlace ? 'startInPlace' : 'takeAway')
  const lived: { from: Day; to: Day | undefined; served: boolean }[] = []
  if (h.onTheWay !== undefined && !inPlace) {
    const from = on
    const fresh = on >= LAW_120
    add(fresh ? 'flee' : 'escape')
    on = addDays(on, h.onTheWay)
    // Since Law 120/2025 flight on the way is flight before entry: the first day is that of the arrest that led to the gate.
    if (fresh) {
      add('foundAgain')
      add('takeAway')
      taken = on
    } else lived.push({ from, to: on, served: false })
  }
  if (!inPlace) add('admit')

  let inside: (typeof lived)[number] | undefined
  h.stretches.forEach(({ kind, gap, days, wrong }, i) => {
    const { end, served } = acts[kind]
    const begin = beginOf(inside && h.stretches[i - 1]?.kind, kind)
    if (inside === undefined) on = addDays(on, gap)
    else inside.to = on
    const knows = isThere(begin, on)
    const from = on
    // Typed with a later day first, and then corrected.
    add(begin, {}, addDays(from, wrong))
    const first = entries.at(-1)
    if (wrong > 0 && first) entries.push({ ...entry(entries.length + 1, begin, from, {}), corrects: first.id })
    on = addDays(from, days)
    const next = h.stretches[i + 1]
    const straight = knows && next?.straight === true && (acts[kind].yields as readonly Kind[]).includes(next.kind)
    inside = { from, to: on, served: served || !knows }
    lived.push(inside)
    if (h.open && next === undefined) inside.to = undefined
    else if (!straight || !isThere(beginOf(kind, next.kind), on)) {
      add(end)
      inside = undefined
    }
  })
  const remitted = governing >= LAW_120 || on >= LAW_120 ? [] : h.remitted
  for (const monthsOff of remitted) add('reduce', { says: { monthsOff } })
  return { entries, taken, months: months - remitted.reduce((sum, n) => sum + n, 0), held, lived }
}

const days = (max: number) => fc.integer({ min: 1, max })
const months = fc.integer({ min: 12, max: 24 })
export const someHistory: fc.Arbitrary<History> = fc.record({
  decided: fc.integer({ min: 0, max: 1800 }),
  months,
  later: fc.boolean(),
  onPaper: fc.integer({ min: 0, max: 3 }),
  appeal: fc.option(fc.record({ after: days(12), shorterBy: days(12), anew: fc.boolean(), months }), { nil: undefined, freq: 2 }),
  inPlace: fc.boolean(),
  holding: fc.array(
    fc.record({
      homeless: fc.boolean(),
      gap: days(10),
      days: days(60),
      end: fc.constantFrom('home', 'end', 'flight', 'postponed', 'fled'),
    }),
    {
      maxLength: 3,
    },
  ),
  wait: days(90),
  onTheWay: fc.option(days(60), { nil: undefined, freq: 4 }),
  stretches: fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(acts) as Kind[])), // keys of a literal
      gap: days(150),
      days: days(200),
      straight: fc.boolean(),
      wrong: fc.nat({ max: 3 }),
    }),
    { maxLength: 6 },
  ),
  remitted: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  open: fc.boolean(),
})

/** Every act that a history may name. */
export const MOVES: readonly string[] = [
  ...Object.values(acts).flatMap(({ begin, end }) => [begin, end]),
  ...Object.values(HOLDING_ENDS),
  ...[
    'holdAtFacility',
    'receiveTemporarily',
    'startInPlace',
    'cancelSuspension',
    'takeAway',
    'admit',
    'foundAgain',
    'complain',
    'overturnOnAppeal',
    'decide',
    'upholdOnAppeal',
    'reduce',
  ],
]
