import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ADOPT, type Entry } from '../../../engine/entry.ts'
import { fold } from '../../../engine/fold.ts'
import { term } from '../../../engine/term.ts'
import { addDays, type Day, day } from '../../../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../../kernel/ids.ts'
import { moment } from '../../../kernel/moment.ts'
import { law } from '../../index.ts'

/** What happens to somebody between the decision and the end, in days: how long until it begins, how long it lasts. */
type Stretch = { readonly kind: keyof typeof acts; readonly gap: number; readonly days: number }
type History = {
  readonly decided: number
  readonly months: number
  readonly later: boolean
  readonly holding: readonly { readonly gap: number; readonly days: number; readonly home: boolean }[]
  readonly wait: number
  readonly stretches: readonly Stretch[]
  readonly remitted: readonly number[]
  readonly open: boolean
}

/** How each stretch begins and ends, and whether its days are served. */
const acts = {
  escape: { begin: 'escape', end: 'bringBack', served: false },
  hospital: { begin: 'goToHospital', end: 'backFromHospital', served: true },
  leave: { begin: 'grantLeave', end: 'backFromLeave', served: true },
  out: { begin: 'takeOut', end: 'bringIn', served: true },
  crime: { begin: 'suspendForCrime', end: 'resumeAfterCrime', served: true },
  home: { begin: 'suspend', end: 'resume', served: true },
  prison: { begin: 'imprison', end: 'release', served: false },
} as const

const CASE = 'c' as CaseId // ids of this test
const UNIT = 'xa' as UnitId
const entry = (seq: number, name: string, happened: Day, body: Partial<Entry['body']> = {}): Entry => ({
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

type Told = {
  readonly entries: readonly Entry[]
  readonly taken: Day
  readonly months: number
  readonly held: number
  readonly lived: readonly Lived[]
}
type Lived = { readonly from: Day; readonly to: Day | undefined; readonly served: boolean }

/** The history as entries of a case, and as plain days. */
const tell = (h: History): Told => {
  const decided = addDays(day('2022-03-01'), h.decided)
  const fresh = decided >= '2026-07-01'
  let on = decided
  let held = 0
  const entries: Entry[] = []
  const add = (name: string, body?: Partial<Entry['body']>): void => {
    entries.push(entry(entries.length + 1, name, on, body))
  }
  const says = fresh ? { attempt: h.later ? 'later' : 'first' } : { months: h.months }
  add(ADOPT, {
    opens: { measure: 'compulsory', route: 'adult' },
    seats: { commune: UNIT },
    documents: ['decision'],
    adopted: { state: 'effective', facts: { decided }, fixed: { on: decided, says } },
  })
  for (const s of h.holding) {
    on = addDays(on, s.gap)
    add('holdAtFacility')
    on = addDays(on, s.days)
    add(s.home && on < '2026-07-01' ? 'holdAtHome' : 'endHolding')
    held += s.days
  }
  on = addDays(on, h.wait)
  const taken = on
  add('takeAway')
  add('admit')
  const lived = h.stretches.map(({ kind, gap, days }, i): Lived => {
    on = addDays(on, gap)
    const from = on
    add(acts[kind].begin)
    const to = h.open && i === h.stretches.length - 1 ? undefined : addDays(from, days)
    if (to) {
      on = to
      add(acts[kind].end)
    }
    return {
      from,
      to,
      served: acts[kind].served || law.measures['compulsory']?.findLast((s) => s.from <= from)?.acts[acts[kind].begin] === undefined,
    }
  })
  const remitted = fresh || on >= '2026-07-01' ? [] : h.remitted
  for (const monthsOff of remitted) add('reduce', { says: { monthsOff } })
  const months = (fresh ? (h.later ? 36 : 24) : h.months) - remitted.reduce((sum, n) => sum + n, 0)
  return { entries, taken, months, held, lived }
}

/** A month later by the calendar on the wall: the same number of the day, or the last day of a shorter month. */
const monthsLater = (from: Day, months: number): Date => {
  const [y = 0, m = 1, d = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate()
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last)))
}
const DAY = 86_400_000

const numberOf = (d: Day): number => Date.parse(`${d}T00:00:00Z`) / DAY

/** Lives through the days from the first on, and strikes off each that is served. Shares no code with the engine. */
const lived = ({ taken, months, held, lived: stretches }: Told): string | undefined => {
  const away = stretches.filter((s) => !s.served).map((s) => ({ from: numberOf(s.from), to: s.to ? numberOf(s.to) : Number.MAX_VALUE }))
  const first = numberOf(taken)
  let owed = monthsLater(taken, months).getTime() / DAY - first - held
  for (let today = first; today < first + 10_000; today += 1) {
    if (owed <= 0) return new Date(today * DAY).toISOString().slice(0, 10)
    if (!away.some((s) => s.from <= today && today < s.to)) owed -= 1
  }
  return undefined
}

const days = (max: number) => fc.integer({ min: 1, max })
const someHistory: fc.Arbitrary<History> = fc.record({
  decided: fc.integer({ min: 0, max: 1800 }),
  months: fc.integer({ min: 12, max: 24 }),
  later: fc.boolean(),
  holding: fc.array(fc.record({ gap: days(10), days: days(60), home: fc.boolean() }), { maxLength: 3 }),
  wait: days(90),
  stretches: fc.array(
    fc.record({ kind: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])), gap: days(150), days: days(200) }), // keys of a literal
    { maxLength: 6 },
  ),
  remitted: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  open: fc.boolean(),
})

test('the end of the term is where living through the days of 10,000 random histories arrives', { timeout: 60_000 }, () => {
  let without = 0
  fc.assert(
    fc.property(someHistory, (h) => {
      const told = tell(h)
      const subject = { birth: '1985', sex: 'male' } as const
      const c = fold({ law, subject, cases: new Map([[CASE, told.entries]]) }, CASE)
      const ends = lived(told)
      if (ends === undefined) without += 1
      expect(c && term(c)?.ends).toBe(ends)
    }),
    { numRuns: 10_000 },
  )
  expect(without, 'some histories have no end yet').toBeGreaterThan(100)
})
