import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { CASE, someStart, someSteps, someSubject, walk } from '../../../test/support/walk.ts'
import { countFigures } from '../../db/figures.ts'
import { foundInstallation } from '../../db/installation.ts'
import { countPlans } from '../../db/plans.ts'
import { openPool, type Pool } from '../../db/pool.ts'
import { ADOPT, type Entry, type Opening } from '../../engine/entry.ts'
import { fold } from '../../engine/fold.ts'
import type { PersonSubject } from '../../engine/sheet.ts'
import { spansOf } from '../../engine/spans.ts'
import { addDays, type Day, day, dayFrom, laterOf, yearOf } from '../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import { dayOf, moment } from '../../kernel/moment.ts'
import { law } from '../../law/index.ts'
import { planCounts } from '../../law/plans.ts'
import { freshKey, publicPart } from '../../log/key.ts'
import { type Asked, countIn, differences, type Place } from '../../reports/count.ts'
import type { Roll } from '../../reports/indicator.ts'
import { indicatorsOf } from '../../reports/movement.ts'
import { type Period, type PeriodKind, periodsBetween, windowOf } from '../../reports/period.ts'
import { type PlanRecount, recountPlan } from '../../reports/recount/plan.ts'
import { casesAt, recount } from '../../reports/recount/recount.ts'
import type { Told } from '../../reports/recount/told.ts'
import { rollNames, rolls } from '../../reports/rolls.ts'

let asOwner: Pool
beforeAll(async () => {
  const { owner } = await freshDatabase()
  asOwner = openPool(owner, { size: 1 })
  await foundInstallation(asOwner, 'real', publicPart(freshKey()))
})
afterAll(() => asOwner.end())

const lifeOf = (of: (typeof rollNames)[number]) =>
  fc.record({ subject: someSubject, start: someStart, steps: someSteps, of: fc.constant(of), paper: fc.boolean() })
const life = fc.oneof(...rollNames.map(lifeOf))
type Life = {
  readonly subject: PersonSubject
  readonly start: Day
  readonly steps: readonly { seed: number; gap: number }[]
  readonly of: (typeof rollNames)[number]
  readonly paper: boolean
}

/** Some cases are taken over from paper where the figures begin: nobody walks from a violation record to a facility by chance. */
const taken: Record<Life['of'], string> = {
  residents: 'inFacility',
  minors: 'inFacility',
  minorsExecution: 'effective',
  execution: 'effective',
  volunteers: 'running',
  community: 'running',
  managed: 'managed',
  results: 'positive',
  users: 'managed',
  treated: 'running',
  determining: 'admitted',
  monitored: 'worn',
  keptApart: 'apart',
}
const onPaper = (of: Life['of'], opens: Opening, on: Day): ReadonlyMap<CaseId, readonly Entry[]> => {
  const state = taken[of]
  const body = {
    says: {},
    opens,
    seats: { commune: 'commune-0', facility: 'centre-0' },
    adopted: {
      state,
      facts: {
        effective: addDays(on, -9),
        decided: addDays(on, -9),
        started: addDays(on, -2),
        ...(state === 'inFacility' ? { taken: addDays(on, -3), admitted: addDays(on, -2) } : {}),
      },
    },
  }
  const entry = {
    id: 'paper',
    person: 'person',
    case: CASE,
    seq: 1,
    name: ADOPT,
    edition: 'paper',
    happened: on,
    forOffice: 'facilityHead',
    forUnit: 'centre-0',
    signer: undefined,
    recordedBy: 'account',
    recordedAt: moment('2035-01-01T08:00+07:00'),
    body,
  } as unknown as Entry // ids of a walk
  return new Map([[CASE, [entry]]])
}

/** What random walks through the law leave in a log, each entry at a position of its own in the order of their days. */
const lived = (lives: readonly Life[]): Told => {
  const told = lives.map(({ subject, start: drawn, steps, of, paper }) => {
    // A measure of a later law begins with it.
    const start = laterOf(drawn, law.measures[rolls[of].measure]?.[0]?.from ?? drawn)
    const opens = { measure: rolls[of].measure, route: Object.keys(law.measures[rolls[of].measure]?.[0]?.routes ?? {})[0] ?? '' }
    const { view } = walk(law, opens, subject, start, steps, paper ? onPaper(of, opens, start) : new Map())
    const [person, id] = [randomUUID() as PersonId, randomUUID() as CaseId] // fresh ids
    return { person, subject, entries: (view.cases.get(CASE) ?? []).map((e) => ({ ...e, person, case: id })) }
  })
  const order = told.flatMap(({ entries }) => entries).toSorted((a, b) => (dayOf(a.happened) < dayOf(b.happened) ? -1 : 1))
  const posOf = new Map(order.map((e, i) => [e, i + 1]))
  return {
    records: told.map(({ person, subject, entries }) => ({
      person,
      subjects: [{ pos: 0, subject }],
      acts: entries.map((entry) => ({ pos: posOf.get(entry) ?? 0, entry })).toSorted((a, b) => a.pos - b.pos),
    })),
    pairs: [],
    rulings: [],
  }
}

/** Writes the spans of every position, as the projector would have. Answers the last position. */
const projected = async (told: Told): Promise<number> => {
  await asOwner.query({ name: 'clear', text: 'delete from spans.span', values: [] })
  const steps = told.records.flatMap((r) => r.acts.map(({ pos }) => ({ pos, record: r }))).toSorted((a, b) => a.pos - b.pos)
  for (const { pos, record } of steps) {
    const entries = record.acts.filter((a) => a.pos <= pos).map((a) => a.entry)
    const [first] = entries
    const subject = record.subjects[0]?.subject
    const c = first && subject && fold({ law, subject, cases: new Map([[first.case, entries]]) }, first.case)
    const spans = c ? spansOf(c).map((s) => ({ ...s, ...subject, person: record.person })) : []
    await asOwner.query({
      name: 'put',
      text: 'select api.project_put($1, $2, $3, $4)',
      values: [pos, pos, [record.person], JSON.stringify(spans)],
    })
  }
  return steps.at(-1)?.pos ?? 0
}

/** The two units of a kind that a walk knows, and any other, each as a place. */
const placesOf = (roll: Roll): readonly Place[] => ['0', '1'].map((n) => ({ id: n, units: [`${roll.unitKind}-${n}` as UnitId] })) // units of a walk

const periods = periodsBetween(day('2022-01-01'), day('2027-12-14'))
/** Of a report on request, any two days. */
const requested = fc
  .tuple(fc.nat({ max: 2000 }), fc.nat({ max: 400 }))
  .map(([at, days]): Period => ({ kind: 'requested', from: addDays(day('2022-01-01'), at), until: addDays(day('2022-01-01'), at + days) }))
const years = periods.filter((p) => p.kind === 'year')
const asked = (roll: Roll, period: Period): Asked => ({
  roll,
  // What is done is counted from the log, which walks do not write: prove.routes.test.ts counts it twice.
  indicators: indicatorsOf(roll).filter((i) => i.part !== 'did'),
  places: placesOf(roll),
  window: windowOf(period),
})
const counted = (of: Asked, known?: number) => countFigures(asOwner, { ...of, known })

/** What every kind of line of a plan asks for up to the middle of a year: of everywhere, and of a territory with one unit of each kind. */
const linesOf = (year: number) =>
  Object.entries(planCounts).flatMap(([name, { measures, states, says: _says, cite: _cite, ...more }]) =>
    measures.flatMap((measure) =>
      (['flow', 'stock'] as const).flatMap((kind) =>
        [undefined, ['commune-0' as UnitId]].map((around) => {
          // Units of a walk.
          const homes = Object.fromEntries(['centre', 'clinic', 'provider'].flatMap((k) => ['0', '1'].map((n) => [`${k}-${n}`, n])))
          const window = { from: dayFrom(year, 1, 1), until: dayFrom(year, 7, 1) }
          return [name, kind, { kind, measure, states, seat: undefined, ...more, homes, around, bySex: true, ...window }] as const
        }),
      ),
    ),
  )
const sorted = (counts: readonly Pick<PlanRecount, 'home' | 'sex' | 'persons' | 'episodes'>[]) =>
  counts.map(({ home, sex, persons, episodes }) => `${home} ${sex}: ${persons} ${episodes}`).sort()

const some = fc.record({
  // One of every roll, so that a roll that joins takes nothing from the others.
  lives: fc.tuple(...rollNames.map(lifeOf)),
  draws: fc.array(fc.record({ pos: fc.nat(), period: fc.oneof(fc.constantFrom(...periods), requested) }), {
    minLength: 4,
    maxLength: 4,
  }),
})

test('walks through the law count the same in SQL and case by case, as of any position, and the stock is what came less what went', async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(some, async ({ lives, draws }) => {
      const told = lived(lives)
      const last = await projected(told)
      for (const { pos, period } of [...draws, ...years.map((period) => ({ pos: last, period }))]) {
        const at = last === 0 ? 0 : pos % (last + 1)
        const cases = casesAt(law, {}, told, at)
        for (const name of rollNames) {
          const of = asked(rolls[name], period)
          const counts = await counted(of, at)
          expect(differences(counts, recount(cases, of)), `${name} ${JSON.stringify(period)} @${at}`).toEqual([])
          seen.set(name, (seen.get(name) ?? 0) + counts.length)
          for (const { id } of of.places) {
            const [start, came, went, end] = ['start', 'in', 'out', 'end'].map((i) => countIn(counts, i, id).episodes)
            expect(end).toBe((start ?? 0) + (came ?? 0) - (went ?? 0))
            // Who has been there for a year has been there for half of it; nobody stays who did not begin.
            const people = (figure: string) => countIn(counts, figure, id).persons
            expect(people('end.over12')).toBeLessThanOrEqual(people('end.over6'))
            expect(people('end.over6')).toBeLessThanOrEqual(people('end'))
            for (const n of [6, 12]) expect(people(`cohort${n}.kept`)).toBeLessThanOrEqual(people(`cohort${n}`))
            const causes = (part: 'in' | 'out') =>
              of.indicators
                .filter((i) => i.part === part && i.sex === undefined && i.id !== part)
                .reduce((sum, i) => sum + countIn(counts, i.id, id).episodes, 0)
            expect([causes('in'), causes('out')]).toEqual([came, went])
          }
        }
        for (const [name, kind, of] of linesOf(yearOf(windowOf(period).until))) {
          const [one, other] = [sorted(await countPlans(asOwner, { ...of, known: at })), sorted(recountPlan(cases, of))]
          expect(one, `${name} ${kind} ${JSON.stringify(of.around)} ${JSON.stringify(period)} @${at}`).toEqual(other)
          seen.set(name, (seen.get(name) ?? 0) + one.length)
        }
      }
    }),
    { numRuns: 8 },
  )
  // A count of nothing would prove nothing.
  for (const name of [...rollNames, ...Object.keys(planCounts)]) expect(seen.get(name), name).toBeGreaterThan(0)
})

test('months add up to quarters, half-years and years, and each begins with the stock that the one before ended with', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 6, maxLength: 9 }), fc.constantFrom(2023, 2024, 2025, 2026), async (lives, year) => {
      await projected(lived(lives))
      for (const name of rollNames) {
        const count = async (kind: PeriodKind, no: number) => counted(asked(rolls[name], { kind, year, no }))
        const months = await Promise.all(Array.from({ length: 12 }, (_, i) => count('month', i + 1)))
        const sum = (from: number, until: number, id: string, place: string) =>
          months.slice(from, until).reduce((all, m) => all + countIn(m, id, place).episodes, 0)
        for (const [kind, size] of [
          ['quarter', 3],
          ['half', 6],
          ['year', 12],
        ] as const)
          for (let no = 1; no * size <= 12; no += 1) {
            const whole = await count(kind, no)
            for (const place of ['0', '1']) {
              for (const i of indicatorsOf(rolls[name]).filter((x) => x.kind === 'flow' && !x.from && !x.below))
                expect(countIn(whole, i.id, place).episodes).toBe(sum((no - 1) * size, no * size, i.id, place))
              const [first, last] = [months[(no - 1) * size] ?? [], months[no * size - 1] ?? []]
              expect(countIn(whole, 'start', place)).toEqual(countIn(first, 'start', place))
              expect(countIn(whole, 'end', place)).toEqual(countIn(last, 'end', place))
            }
          }
        for (let m = 1; m < 12; m += 1)
          for (const place of ['0', '1']) {
            const [before, after] = [months[m - 1] ?? [], months[m] ?? []]
            expect(countIn(after, 'start', place).episodes).toBe(countIn(before, 'end', place).episodes)
          }
      }
    }),
    { numRuns: 3 },
  )
})

test('a figure as of a past position is the same whatever is recorded later', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 5, maxLength: 8 }), fc.nat(), fc.constantFrom(...periods), async (lives, at, period) => {
      const told = lived(lives)
      const all = told.records.flatMap((r) => r.acts.map((a) => a.pos)).length
      const pos = all === 0 ? 0 : at % (all + 1)
      const until = (most: number): Told => ({
        ...told,
        records: told.records.map((r) => ({ ...r, acts: r.acts.filter((a) => a.pos <= most) })),
      })
      const count = () => Promise.all(rollNames.map((name) => counted(asked(rolls[name], period), pos)))
      const sorted = (counts: Awaited<ReturnType<typeof count>>) =>
        counts.map((c) => c.toSorted((a, b) => (`${a.id} ${a.place}` < `${b.id} ${b.place}` ? -1 : 1)))
      await projected(until(pos))
      const then = sorted(await count())
      await projected(told)
      expect(sorted(await count())).toEqual(then)
    }),
    { numRuns: 8 },
  )
})
