import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '../../kernel/day.ts'
import { type Amount, type Dose, mg, mgPerMl, ml, plus, quantityOf, share, volumeOf } from '../../kernel/dose.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { addHours, dayOf, type Moment } from '../../kernel/moment.ts'
import { pouredFor } from '../care/pouring.ts'
import {
  asDose,
  bottle,
  confirmation,
  DISPENSER,
  DOCTOR,
  daily,
  entry,
  HERE,
  homeBottle,
  order,
  ordinary,
  PERSON,
  person,
  SECOND,
  THERE,
  TODAY,
  tablets,
} from '../cases/world.ts'
import { batchesOf, daysAtHome, givenOf, isPlanned, standing, swallowed } from '../history/days.ts'
import { type InterlockId, interlockIds } from '../parameters/interlock.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { DoseFact } from '../situation/facts.ts'
import { dailyOf, type Order } from '../situation/order.ts'
import type { Agent } from '../situation/person.ts'
import type { Bottle } from '../situation/site.ts'
import type { Asked, Facts } from '../situation/situation.ts'
import { decide } from './decide.ts'
import type { Happened } from './happened.ts'
import type { LedgerLine } from './record.ts'

/** One thing that somebody tries: where, under which record, how many hours later. */
type Step = {
  readonly tries: 'dose' | 'top-up' | 'replace' | 'hand out' | 'vomited' | 'spilled' | 'remove' | 'returned' | 'buprenorphine'
  readonly a: number
  readonly b: number
  readonly hours: number
  readonly there: boolean
  readonly twin: boolean
}

const TEN = mgPerMl(10)
/** A few days are as good as sixty here: the rules look at a week. */
const begun = daily(addDays(TODAY, -9), addDays(TODAY, -1), mg(60))
const figures = new Map(
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((n) => [addDays(TODAY, n), parametersOn(addDays(TODAY, n), HERE, [])]),
)
const ordinaryFigures = parametersOn(TODAY, HERE, [])
const TWIN = person('trùng')
const signed: readonly InterlockId[] = [
  'VM-01',
  'VM-02',
  'MS-02',
  'MS-06',
  'TH-04',
  'TH-08',
  'IN-05',
  'IN-02',
  'IN-07',
  'IN-08',
  'DD-04',
  'MX-05',
]
const warnings = interlockIds.map((finding) => ({ finding, reason: 'đã hỏi' }))

const orders: readonly Order[] = [
  order({ start: day('2026-11-01'), end: day('2026-11-30') }),
  order({ parts: [mg(35), mg(25)] }),
  order({ phase: 'induction', parts: [mg(20)], topUp: mg(10), start: TODAY, end: TODAY, signedAt: addHours(ordinary.now, -1) }),
]

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    tries: fc.constantFrom<Step['tries']>(
      'dose',
      'dose',
      'top-up',
      'replace',
      'hand out',
      'vomited',
      'spilled',
      'remove',
      'returned',
      'buprenorphine',
    ),
    a: fc.nat(7),
    b: fc.nat(7),
    hours: fc.constantFrom(0, 0, 1, 3, 8, 24),
    there: fc.boolean(),
    twin: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
)

type World = {
  readonly now: Moment
  readonly doses: readonly DoseFact[]
  readonly bottles: readonly Bottle[]
  readonly done: readonly string[]
}

/** The ends of some bottles, one after the other, and boxes of two strengths. */
const standingAs = (millilitres: readonly number[]): readonly Bottle[] => [
  ...millilitres.map((n, i) => bottle({ id: `chai-${i + 1}`, opened: false, balance: { unit: 'ml', volume: ml(n) } })),
  tablets({ id: 'hộp-8', form: { is: 'tablets', strength: mgPerMl(8) }, balance: { unit: 'mg', dose: mg(16) } }),
  tablets({ id: 'hộp-2', balance: { unit: 'mg', dose: mg(8) } }),
]
const after = (line: LedgerLine, b: Bottle): Bottle => {
  const left = quantityOf(b.balance) + (line.does === 'back' ? 1 : -1) * quantityOf(line.amount)
  // May be below nothing: that is what is looked for.
  return { ...b, balance: (b.balance.unit === 'ml' ? { unit: 'ml', volume: left } : { unit: 'mg', dose: left }) as Amount }
}

const hand = (dose: Dose) => ({ by: 'hand', volume: volumeOf(dose, TEN).volume, second: SECOND }) as const
const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(from.length, 1)]

const askedOf = (s: Step, w: World, o: Order, from: Day): Asked | Happened => {
  const doses = w.doses.filter((f) => f.is === 'given')
  const of: EntryId =
    (s.tries === 'returned' ? pick(batchesOf(w.doses), s.a) : s.tries === 'remove' ? pick(w.doses, s.a) : pick(doses, s.a))?.id ??
    entry('không có')
  // As the window pours it, or all of it from one bottle whatever that holds.
  const pour = (agent: Agent, dose: Dose) => {
    const [one] = w.bottles.filter((b) => b.agent === agent)
    const whole = one && agent === 'methadone' ? [{ bottle: one, measured: hand(dose) }] : []
    return { agent, poured: s.b % 4 === 3 ? whole : pouredFor(w.bottles, { agent, dose }, dayOf(w.now), true).poured }
  }
  const part = (s.a % 2) + 1
  switch (s.tries) {
    case 'dose':
      return { ...asDose, part, ...pour('methadone', o.parts[part - 1] ?? mg(60)) }
    case 'top-up':
      return { ...asDose, does: 'top-up', ...pour('methadone', mg(10)) }
    case 'replace': {
      const dose = share(mg(60), [25, 50, 100][s.b % 3] ?? 50)
      return { ...asDose, does: 'replace', of, dose, ...pour('methadone', dose) }
    }
    case 'hand out': {
      const to = addDays(from, s.b % 3)
      const days = Array.from({ length: (s.b % 3) + 1 }, (_, n) => addDays(from, n))
      return {
        does: 'hand out',
        agent: 'methadone',
        from,
        to,
        bottles: days.map((d) => homeBottle(d, { measured: hand(dailyOf(o)) })),
        bottle: w.bottles[0] ?? 'not chosen',
      }
    }
    case 'vomited':
      return { does: 'vomited', of, at: w.now, witness: s.b % 2 === 0 ? DOCTOR : 'nobody' }
    case 'spilled':
      return { does: 'spilled', of, lost: s.b % 2 === 0 ? mg(60) : mg(5), reason: 'đổ', doctor: true }
    case 'remove':
      return { does: 'remove', of, reason: 'nhầm', doctor: true }
    case 'returned':
      return { does: 'returned', of, empty: 0, full: [addDays(from, s.b % 2)], sealBroken: false }
    case 'buprenorphine':
      return { ...asDose, ...pour('buprenorphine', mg(12)) }
  }
}

/** The day as it stands at a site in a minute, with a fresh look at the person and a doctor's signature for whatever may be signed. */
const factsOf = (w: World, o: Order, s: Step): Facts => ({
  ...ordinary,
  now: w.now,
  person: { ...ordinary.person, canonical: s.twin ? TWIN : PERSON, records: [PERSON, TWIN] },
  orders: [
    o,
    order({
      id: entry('bup'),
      agent: 'buprenorphine',
      parts: [mg(12)],
      start: addDays(TODAY, 1),
      end: addDays(TODAY, 1),
      signedAt: addHours(ordinary.now, -2),
    }),
  ],
  doses: w.doses,
  knownSince: o.phase === 'induction' ? 'the beginning' : addDays(TODAY, -9),
  confirmations: signed.map((finding) => confirmation(finding, { signedAt: w.now })),
  chart: { ...ordinary.chart, fitness: [{ at: w.now, found: 'fit', by: DISPENSER }] },
  site: { ...ordinary.site, unit: s.there ? THERE : HERE },
})

const tried = (w: World, o: Order, s: Step, n: number): World => {
  const now = addHours(w.now, s.hours)
  const next = { ...w, now }
  const from = addDays(dayOf(now), s.a % 2)
  const decision = decide(
    factsOf(next, o, s),
    askedOf(s, next, o, from),
    { account: DISPENSER, second: SECOND, release: 'none' },
    warnings,
    figures.get(dayOf(now)) ?? ordinaryFigures,
  )
  if (!decision.ok) return next
  const { entry: made, ledger } = decision.record
  const moved = ledger.filter((line) => line.why !== 'spill')
  const bottles = w.bottles.map((b) => moved.filter((line) => line.bottle === b.id).reduce((held, line) => after(line, held), b))
  return {
    ...next,
    doses: [...w.doses, { ...made, id: entry(`${n}`) }],
    bottles,
    done: [...w.done, `${s.tries} ${made.is}${ledger.filter((l) => l.why === 'dose').length > 1 ? ' of several' : ''}`],
  }
}

/** What of the plan of a day was swallowed or stands in a bottle at home. */
const plannedOn = (doses: readonly DoseFact[], d: Day): Dose => {
  const stands = standing(doses)
  const here = givenOf(stands).filter((g) => dayOf(g.at) === d && (isPlanned(g) || g.as === 'top-up'))
  const home = batchesOf(stands).filter((batch) => daysAtHome(stands, batch).includes(d))
  return plus(...here.map((g) => swallowed(stands, g)), ...home.map((batch) => batch.daily))
}

const step = (tries: Step['tries'], more: Partial<Step> = {}): Step => ({ tries, a: 0, b: 0, hours: 0, there: false, twin: false, ...more })
/** Whatever is drawn, each kind of decision is recorded once. */
const examples: [readonly Step[], Order, readonly number[]][] = [
  [[step('dose'), step('top-up', { hours: 3 }), step('dose', { there: true }), step('dose', { twin: true })], orders[2] ?? order(), [100]],
  [[step('dose'), step('vomited', { a: 9 }), step('replace', { a: 9, hours: 1 }), step('replace', { a: 9 })], orders[0] ?? order(), [100]],
  [[step('dose'), step('spilled', { a: 9 }), step('dose'), step('remove', { a: 11 })], orders[0] ?? order(), [4, 3, 100]],
  [
    [step('dose'), step('hand out', { a: 1, b: 1 }), step('returned', { a: 0, b: 0, hours: 24 }), step('dose')],
    orders[0] ?? order(),
    [100],
  ],
  [[step('hand out'), step('returned')], orders[0] ?? order(), [100]],
]

test('no sequence of decisions, at any site and under any record, exceeds the order of a day, replaces twice, or draws more than there is', () => {
  let recorded = new Set<string>()
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom(...orders),
      fc.constantFrom<readonly number[]>([], [5], [12], [100], [4, 1.5, 0.25, 100], [2, 3, 0.5]),
      (all, o, filled) => {
        const before = o.phase === 'induction' ? [] : begun
        let world: World = { now: ordinary.now, doses: before, bottles: standingAs(filled), done: [] }
        all.forEach((s, n) => {
          world = tried(world, o, s, n)
          const stands = standing(world.doses)
          for (const d of new Set([
            ...stands.map((f) => dayOf(f.at)),
            ...batchesOf(stands).flatMap((batch) => daysAtHome(stands, batch)),
          ])) {
            const most = plus(dailyOf(o), o.topUp !== 'none' && d === TODAY ? o.topUp : mg(0))
            const given = givenOf(stands).filter((g) => dayOf(g.at) === d)
            const replaced = given.filter((g) => !isPlanned(g) && g.as !== 'top-up').length
            const agents = new Set(given.map((g) => g.agent)).size
            // One comparison: `expect` a thousand times took most of the time.
            if (plannedOn(world.doses, d) > most || replaced > 1 || agents > 1) throw new Error(`${d}: ${world.done.join(', ')}`)
          }
          if (world.bottles.some((b) => quantityOf(b.balance) < 0)) throw new Error(`drawn below nothing: ${world.done.join(', ')}`)
        })
        recorded = recorded.union(new Set(world.done))
      },
    ),
    { numRuns: 250, examples },
  )
  // A property over decisions that are all refused would say nothing.
  expect([...recorded].toSorted()).toEqual([
    'dose given',
    'dose given of several',
    'hand out handed out',
    'remove removed',
    'replace given',
    'returned returned',
    'spilled spilled',
    'top-up given',
    'vomited vomited',
  ])
})

test('what was poured and not taken back is what is missing, bottle by bottle, and each dose is what was ordered to the drop', () => {
  let several = 0
  fc.assert(
    fc.property(steps, fc.constantFrom<readonly number[]>([4, 1.5, 0.25, 100], [5, 3, 7.5, 4, 30]), (all, filled) => {
      const start = standingAs(filled)
      const end = all.reduce<World>((w, s, n) => tried(w, order(), s, n), { now: ordinary.now, doses: begun, bottles: start, done: [] })
      const removed = new Set(end.doses.flatMap((f) => (f.is === 'removed' ? [f.of] : [])))
      const poured = end.doses.flatMap((f) => {
        if (f.is !== 'given' && f.is !== 'handed out') return []
        const before = begun.some((b) => b.id === f.id)
        if (before !== removed.has(f.id)) return []
        const sign = before ? -1 : 1
        return f.is === 'given' ? f.poured.map((p) => ({ ...p, sign })) : [{ bottle: f.bottle, amount: f.drawn, sign }]
      })
      for (const [i, b] of start.entries()) {
        const gone = poured.filter((p) => p.bottle === b.id).reduce((sum, p) => sum + p.sign * quantityOf(p.amount), 0)
        expect(quantityOf(b.balance) - quantityOf(end.bottles[i]?.balance ?? b.balance)).toBe(gone)
      }
      for (const g of givenOf(end.doses).filter((f) => !begun.some((b) => b.id === f.id))) {
        if (g.poured.length > 1) several += 1
        // At 10 mg/ml a hundredth of a millilitre is a tenth of a milligram.
        expect(g.poured.reduce((sum, p) => sum + quantityOf(p.amount), 0)).toBe(g.dose)
      }
    }),
    { numRuns: 80 },
  )
  expect(several).toBeGreaterThan(15)
})
