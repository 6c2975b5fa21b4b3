import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { type Dose, mg, mgPerMl, plus, quantityOf, type Volume, volumeOf } from '../../kernel/dose.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { addMinutes, dayOf, type Moment, momentOf } from '../../kernel/moment.ts'
import { factsOf } from '../care/fold.ts'
import { askedOf, offerOf } from '../care/next.ts'
import type { Noted } from '../care/said.ts'
import { ago, bottle, DISPENSER, DOCTOR, entry, given, HERE, NOW, ordinary, PERSON, person, SECOND, THERE, TODAY } from '../cases/world.ts'
import { givenOf, isPlanned, restOf, standing, swallowed } from '../history/days.ts'
import { interlockIds } from '../parameters/interlock.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { DoseFact, Given } from '../situation/facts.ts'
import type { Fitness } from '../situation/person.ts'
import type { Asked, Facts } from '../situation/situation.ts'
import { decide } from './decide.ts'
import type { Happened } from './happened.ts'

/** `npm test` draws few ways; `RUNS=20000 SEED=7 npx vitest run src/dosing/decide` draws others, and many. */
const RUNS = Number(process.env['RUNS'] ?? 150)
const SITES = [HERE, THERE] as const
const RECORDS = [PERSON, person('trùng')] as const
const ORDERS = [[mg(60)], [mg(35), mg(25)]] as const
const WARNINGS = interlockIds.map((finding) => ({ finding, reason: 'đã hỏi' }))
const figures = [0, 1, 2, 3].map((n) => parametersOn(addDays(TODAY, n), HERE, []))

const does = ['give', 'give', 'give', 'not given', 'vomited', 'spilled', 'remove', 'confirm', 'merge', 'part'] as const
type Step = {
  readonly does: (typeof does)[number]
  /** When: so many minutes later, one minute before midnight, or at it. */
  readonly wait: number | 'before midnight' | 'midnight'
  readonly looks: Fitness
  readonly site: 0 | 1
  readonly record: 0 | 1
  readonly n: number
}
const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...does),
  wait: fc.constantFrom<Step['wait']>(0, 0, 0, 1, 5, 40, 'before midnight', 'midnight'),
  looks: fc.constantFrom<Fitness>('fit', 'fit', 'fit', 'unsure', 'intoxicated'),
  site: fc.constantFrom(0, 1),
  record: fc.constantFrom(0, 1),
  n: fc.nat(9),
})

/** Everything that was written, oldest first, of both records; they are one person or two; and what each site's bottle holds. */
type World = {
  readonly now: Moment
  readonly log: readonly Noted[]
  readonly one: boolean
  readonly bottles: readonly [number, number]
  readonly done: readonly string[]
}

const noted = (w: Pick<World, 'log' | 'now'>, record: 0 | 1, name: string, says: object, more: Partial<Noted> = {}): Noted => ({
  id: entry(`${w.log.length}`),
  name,
  person: RECORDS[record],
  at: w.now,
  site: HERE,
  office: 'doctor',
  by: DOCTOR,
  corrects: undefined,
  says,
  ...more,
})

/** Both are treated, each under a record of its own: the one here for long, the other somewhere until yesterday. */
const begun = (parts: (typeof ORDERS)[number]): readonly Noted[] => {
  const log: Noted[] = []
  for (const record of [0, 1] as const) {
    const write = (name: string, says: object, at: Moment) => log.push(noted({ log, now: at }, record, name, says))
    const order = {
      agent: 'methadone',
      phase: 'maintenance',
      parts,
      topUp: 'none',
      every: 1,
      start: ago(15),
      end: addDays(TODAY, 14),
      senior: 'none',
      names: [],
    }
    write('@care-order', order, momentOf(ago(15), 8, 0))
    write('@care-tolerance', { is: 'established' }, momentOf(ago(15), 8, 0))
    for (const on of [ago(15), TODAY]) write('@care-examine', {}, momentOf(on, 7, 0))
    if (record === 1)
      write('@care-elsewhere', { is: 'confirmed', place: 'nơi cũ', day: ago(1), agent: 'methadone', dose: mg(60), by: 'bác sĩ' }, NOW)
    else
      for (let n = 9; n >= 1; n -= 1) {
        const { id: _, ...says } = given('', momentOf(ago(n), 7, 30), mg(60), { person: RECORDS[record] })
        write('@dose-given', says, says.at)
      }
  }
  return log
}

const ofRecord = (w: World, record: 0 | 1) => w.log.filter((e) => w.one || e.person === RECORDS[record])

const factsAt = (w: World, s: Step, looked: boolean): Facts =>
  factsOf({
    now: w.now,
    entries: ofRecord(w, s.record),
    canonical: w.one ? RECORDS[0] : RECORDS[s.record],
    records: w.one ? RECORDS : [RECORDS[s.record]],
    birth: '1985-05-01',
    alsoAt: [],
    standing: ordinary.standing,
    places: [],
    prescribes: 'doctor',
    since: ago(9),
    older: w.one || s.record === 0,
    site: { ...ordinary.site, unit: SITES[s.site] },
    recognised: ['card', 'photo'],
    looked: looked ? { at: w.now, found: s.looks, by: DISPENSER } : undefined,
  })

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(from.length, 1)]

/** What the server makes of what is asked at the window: the dose of the order, or what happened around one of the doses of the person. */
const askedAt = (w: World, s: Step, facts: Facts): Asked | Happened => {
  const doses = facts.doses.filter((f) => dayOf(f.at) >= TODAY)
  const of = pick(s.does === 'remove' ? doses : doses.filter((f) => f.is === 'given'), s.n)?.id ?? entry('không có')
  switch (s.does) {
    case 'vomited':
      return { does: 'vomited', of, at: w.now, witness: s.n % 2 === 0 ? SECOND : 'nobody' }
    case 'spilled':
      return {
        does: 'spilled',
        of,
        lost: s.n % 3 === 0 ? mg(5) : (doses.find((f): f is Given => f.id === of && f.is === 'given')?.dose ?? mg(60)),
        reason: 'đổ',
        doctor: true,
      }
    case 'remove':
      return { does: 'remove', of, reason: 'nhầm', doctor: true }
    case 'not given':
      return { does: 'not given', agent: 'methadone', reason: 'other', found: [] }
    default: {
      const offer = offerOf(facts)
      const source = bottle({ id: `chai-${s.site}`, balance: { unit: 'ml', volume: w.bottles[s.site] as Volume } })
      const { volume } = volumeOf(offer.dose ?? mg(60), mgPerMl(10))
      return askedOf(offer, [{ bottle: source, measured: { by: 'hand', volume, second: SECOND } }])
    }
  }
}

const later = (now: Moment, wait: Step['wait']): Moment => {
  if (typeof wait === 'number') return addMinutes(now, wait)
  return wait === 'midnight' ? momentOf(addDays(dayOf(now), 1), 0, 0) : momentOf(dayOf(now), 23, 59)
}

const wrote = (w: World, made: Noted, what: string): World => ({ ...w, log: [...w.log, made], done: [...w.done, what] })

const factsIn = (log: readonly Noted[]): readonly DoseFact[] =>
  log.flatMap((e) =>
    e.name.startsWith('@dose-') && e.name !== '@dose-called' ? [{ ...(e.says as Omit<DoseFact, 'id'>), id: e.id } as DoseFact] : [],
  ) // as `after` wrote it

const after = (before: World, s: Step): World => {
  const now = later(before.now, s.wait)
  const w = dayOf(now) > addDays(TODAY, 3) ? before : { ...before, now }
  if (s.does === 'merge' || s.does === 'part') return { ...w, one: s.does === 'merge' }
  if (s.does === 'confirm') {
    const finding = (['FT-02', 'FT-02', 'VM-01', 'VM-02'] as const)[s.n % 4]
    return wrote(w, noted(w, s.record, '@care-confirm', { finding, agent: 'methadone', upTo: mg(60) }), 'confirmed')
  }
  const looked = s.does === 'give' || s.does === 'not given'
  const facts = factsAt(w, s, looked)
  const p = figures.find(({ on }) => on === dayOf(w.now)) ?? parametersOn(dayOf(w.now), HERE, [])
  const decision = decide(facts, askedAt(w, s, facts), { account: DISPENSER, second: SECOND, release: 'none' }, WARNINGS, p)
  const look = looked ? { looked: facts.chart.fitness.at(-1) } : {}
  const where = { site: SITES[s.site] as UnitId, by: DISPENSER }
  if (!decision.ok) return s.does === 'give' ? wrote(w, noted(w, s.record, '@dose-called', { findings: [], ...look }, where), 'called') : w
  const { entry: made, ledger } = decision.record
  // What was taken back under one record is not taken back under another that parted from it since: the wall of the database.
  if (made.is === 'removed' && factsIn(w.log).some((f) => f.is === 'removed' && f.of === made.of)) return w
  const bottles: [number, number] = [...w.bottles]
  for (const { bottle: of, does: how, amount } of ledger.filter((l) => l.why !== 'spill'))
    bottles[of === 'chai-1' ? 1 : 0] += (how === 'back' ? 1 : -1) * quantityOf(amount)
  const as = made.is === 'given' ? Object(made.as) : {} // a top-up is not ordered here
  const kind = 'rest' in as ? 'rest' : 'replaces' in as ? 'replaced' : made.is
  return wrote({ ...w, bottles }, noted(w, s.record, `@dose-${made.is.replaceAll(' ', '-')}`, { ...made, ...look }, where), kind)
}

/** Looks and signatures about fitness of a day, as they followed one another: told anew, without the fold. */
const waysTo = (log: readonly Noted[], now: Moment): string =>
  log
    .filter((e) => dayOf(e.at) === dayOf(now))
    .map((e) => {
      const says = e.says as { readonly looked?: { readonly found: Fitness }; readonly finding?: string } // as `after` wrote it
      return says.looked ? { fit: 'f', unsure: 'u', intoxicated: 'i' }[says.looked.found] : says.finding === 'FT-02' ? 'D' : ''
    })
    .join('')

/** What may not be, after a step that gave a dose. */
const wrongs = (w: World, s: Step, most: Dose): readonly string[] => {
  const log = ofRecord(w, s.record)
  const stands = standing(factsIn(log))
  const todays = givenOf(stands).filter((g) => dayOf(g.at) === dayOf(w.now))
  const planned = todays.filter((g) => isPlanned(g) || restOf(g) !== undefined)
  const way = waysTo(log, w.now)
  // Fit at the dose; and after whatever look found otherwise a doctor signed.
  const unfit = Math.max(way.lastIndexOf('u'), way.lastIndexOf('i'))
  const seen = way.endsWith('f') && (unfit === -1 || way.slice(unfit).includes('D'))
  return [
    ...(plus(...planned.map((g) => swallowed(stands, g))) > most ? ['more than the order of the day'] : []),
    ...(todays.length - planned.length > 1 ? ['two replacements'] : []),
    ...(seen ? [] : [`not fit: ${way}`]),
  ]
}

const give = (more: Partial<Step> = {}): Step => ({ does: 'give', wait: 0, looks: 'fit', site: 0, record: 0, n: 0, ...more })
/** Whatever is drawn, each kind of thing happens once. */
const examples: [readonly Step[], (typeof ORDERS)[number], number][] = [
  [
    [give({ looks: 'intoxicated' }), give(), give({ does: 'confirm' }), give(), give({ does: 'merge' }), give({ record: 1, site: 1 })],
    ORDERS[0],
    2_000,
  ],
  [[give(), give({ does: 'vomited' }), give({ does: 'confirm', n: 3 }), give(), give()], ORDERS[0], 2_000],
  // A part is spilled, its rest given, and neither the spill nor the dose goes before the rest.
  [
    [
      give(),
      give({ does: 'spilled' }),
      give(),
      give(),
      give({ does: 'spilled', n: 3 }),
      give({ does: 'remove', n: 1 }),
      give({ does: 'remove' }),
      give(),
    ],
    ORDERS[0],
    2_000,
  ],
  // Two doses of what turned out to be one person: one that comes up is not given again.
  [
    [give(), give({ record: 1 }), give({ does: 'merge' }), give({ does: 'vomited' }), give({ does: 'confirm', n: 2 }), give()],
    ORDERS[0],
    2_000,
  ],
  [[give(), give({ does: 'spilled', n: 1 }), give(), give({ does: 'remove', site: 1 }), give({ does: 'remove', n: 2 })], ORDERS[1], 2_000],
  [
    [
      give({ does: 'not given', wait: 'before midnight' }),
      give(),
      give({ wait: 'midnight' }),
      give({ record: 1 }),
      give({ does: 'merge' }),
      give(),
    ],
    ORDERS[0],
    2_000,
  ],
]

test('on every way of visits at two sites nobody gets more than the order, two replacements, or a dose unfit; one person of two records neither', () => {
  let happened = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { maxLength: 24 }), fc.constantFrom(...ORDERS), fc.constantFrom(300, 900, 2_000), (steps, parts, filled) => {
      let w: World = { now: NOW, log: begun(parts), one: false, bottles: [filled, filled], done: [] }
      for (const s of steps) {
        const next = after(w, s)
        const [what, gave] = [next.done.at(-1), next.done.length > w.done.length]
        const wrong = gave && (what === 'given' || what === 'replaced' || what === 'rest') ? wrongs(next, s, plus(...parts)) : []
        if (Math.min(...next.bottles) < 0) throw new Error(`drawn below nothing: ${next.done.join(', ')}`)
        if (wrong.length > 0) throw new Error(`${wrong.join('; ')}: ${next.done.join(', ')}`)
        w = next
      }
      // Each bottle lost what its own site gave and did not take back.
      for (const [n, site] of SITES.entries()) {
        const all = factsIn(w.log)
        const back = new Set(all.flatMap((f) => (f.is === 'removed' ? [f.of] : [])))
        const drawn = all.filter((f) => f.is === 'given' && f.site === site && dayOf(f.at) >= TODAY && !back.has(f.id))
        if (
          filled - (w.bottles[n] ?? 0) !==
          drawn.reduce((sum, f) => sum + (f.is === 'given' ? plus(...f.poured.map((p) => quantityOf(p.amount) as Dose)) : 0), 0)
        )
          throw new Error(`the bottle of ${site}: ${w.done.join(', ')}`)
      }
      happened = happened.union(new Set(w.done))
    }),
    { numRuns: RUNS, examples },
  )
  // A property over steps that are all refused would say nothing.
  expect([...happened].toSorted()).toEqual([
    'called',
    'confirmed',
    'given',
    'not given',
    'removed',
    'replaced',
    'rest',
    'spilled',
    'vomited',
  ])
})
