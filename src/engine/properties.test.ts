import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attempt, CASE, someStart, someSteps, someSubject, type Walked, walk } from '../../test/support/walk.ts'
import { addDays, addMonths, type Day, daysBetween } from '../kernel/day.ts'
import { dayOf, momentOf } from '../kernel/moment.ts'
import { law as realLaw } from '../law/index.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { correct } from './correct.ts'
import { decide } from './decide.ts'
import { due, sortKey } from './due.ts'
import type { Entry } from './entry.ts'
import { fold } from './fold.ts'
import type { Law } from './law.ts'
import { project } from './project.ts'
import type { CaseState } from './state.ts'
import { term } from './term.ts'
import { toy } from './toy.ts'
import { prefix, type View } from './view.ts'
import { mayDo, whyNot } from './why-not.ts'

/** Every measure of a law by every route it ever had. */
const courses = (law: Law) =>
  Object.entries(law.measures).flatMap(([measure, sheets]) =>
    [...new Set(sheets.flatMap((s) => Object.keys(s.routes)))].map((route) => ({ law, opens: { measure, route } })),
  )

const RUNS = { toy: 60, law: 25 }

const laws = [
  { name: 'the toy law', runs: RUNS.toy, some: fc.constantFrom(...courses(toy)) },
  { name: 'the law', runs: RUNS.law, some: fc.constantFrom(...courses(realLaw)) },
]

/** All properties look at the same walks: every property is drawn with one seed, and a walk is gone once. */
const gone = new Map<string, Walked>()
const everywhere = ({ some, runs }: (typeof laws)[number], holds: (walked: Walked) => void): void => {
  const walks = fc.tuple(some, someSubject, someStart, someSteps)
  fc.assert(
    fc.property(walks, ([{ law, opens }, subject, start, steps]) => {
      const key = JSON.stringify([opens, subject, start, steps])
      const walked = gone.get(key) ?? walk(law, opens, subject, start, steps)
      gone.set(key, walked)
      holds(walked)
    }),
    { numRuns: runs },
  )
}

/** A few of a list, from its beginning to its end. */
const some = <T>(list: readonly T[]): readonly T[] => list.filter((_, i) => i % Math.ceil(list.length / 4) === 0)

const entriesOf = (view: View): readonly Entry[] => view.cases.get(CASE) ?? []
const withCase = (view: View, entries: readonly Entry[]): View => ({ ...view, cases: new Map([[CASE, entries]]) })
const IDS = Array.from({ length: 9 }, (_, i) => `later-${i}`)
const recorded = (walked: Walked): readonly Attempt[] => walked.attempts.filter((a) => a.outcome.ok)

/** What a case is, without the numbers, names and hashes that recording gives. */
const meaning = (c: CaseState | undefined) =>
  c && {
    state: c.state,
    facts: Object.fromEntries(Object.entries(c.facts).map(([name, f]) => [name, f.when])),
    said: c.said,
    documents: Object.keys(c.documents).sort(),
    seats: c.seats,
    intervals: c.intervals,
    tasks: c.tasks.map((t) => [t.task, t.raised, t.settled?.when]),
    fixed: c.fixed && [c.fixed.on, c.fixed.sheet.from, c.fixed.duration],
    remitted: c.remitted,
    steps: c.steps.map((s) => [s.entry.name, s.entry.happened, s.before, s.after, s.lost.map((r) => [r.why, r.detail])]),
    ends: term(c)?.ends,
  }
const derived = (view: View, c: CaseState | undefined) => ({
  is: meaning(c),
  due: c && due(view, c).map((d) => [d.acts, d.from, d.rolled, d.overdue]),
})

describe.each(laws)('on random walks through $name', { timeout: 60_000 }, (law) => {
  test('what was allowed folds, and nothing that was recorded in its order loses its ground', () => {
    everywhere(law, (walked) => {
      const c = fold(walked.view, CASE)
      expect(c?.steps.length ?? 0).toBe(recorded(walked).length)
      expect(c?.steps.flatMap((s) => s.lost) ?? []).toEqual([])
    })
  })

  test('nothing speaks against an act if and only if it is recorded', () => {
    everywhere(law, (walked) => {
      for (const { view, by, command, opens, outcome } of walked.attempts) {
        if (opens || command.irregular) continue
        const c = prefix(view, CASE, command.happened)
        if (!c) throw new Error('a further act has a case')
        const { reasons } = whyNot(view, c, { ...command, measure: c.measure, route: c.route, acting: by.acting })
        expect(outcome.ok ? [] : outcome.refusals).toEqual(reasons)
      }
    })
  })

  test('in whatever order entries are recorded, the case is the same', () => {
    everywhere(law, ({ view }) => {
      const entries = entriesOf(view)
      const late = [...entries].reverse().map((e, i) => ({ ...e, seq: i + 1 }))
      expect(meaning(fold(withCase(view, late), CASE))).toEqual(meaning(fold(withCase(view, entries), CASE)))
    })
  })

  test('a late act is recorded if and only if the fold finds its ground', () => {
    everywhere(law, (walked) => {
      const entries = entriesOf(walked.view)
      for (const attempt of some(recorded(walked))) {
        const { by, command, opens } = attempt
        if (opens || command.irregular) continue
        const i = recorded(walked).indexOf(attempt)
        const without = withCase(
          walked.view,
          [...entries.slice(0, i), ...entries.slice(i + 1)].map((e, n) => ({ ...e, seq: n + 1 })),
        )
        const outcome = decide(without, by, command, { case: CASE }, IDS, () => 'hash')
        expect(outcome.ok).toBe(true)
        if (outcome.ok) expect(meaning(fold({ ...without, cases: outcome.value.cases }, CASE))).toEqual(meaning(fold(walked.view, CASE)))
      }
    })
  })

  test('a correction that says the same changes nothing, and striking out leaves what the others make', () => {
    everywhere(law, (walked) => {
      const { view } = walked
      const before = derived(view, fold(view, CASE))
      const entries = entriesOf(view)
      for (const { by, command, outcome } of some(recorded(walked))) {
        const entry = outcome.ok ? outcome.value.entries[0] : undefined
        if (!entry) continue
        const again = { entry: entry.id, instead: { happened: entry.happened, says: command.says }, why: 'the same' }
        const same = correct(view, by, CASE, again, IDS, () => 'hash')
        if (!same.ok) throw new Error(JSON.stringify(same.refusals))
        const after = { ...view, cases: same.value.cases }
        expect(derived(after, fold(after, CASE))).toEqual(before)
        if (entry === entries[0]) continue
        const struck = correct(view, by, CASE, { entry: entry.id, why: 'never happened' }, IDS, () => 'hash')
        if (!struck.ok) throw new Error(JSON.stringify(struck.refusals))
        const left = withCase(
          view,
          entries.filter((e) => e.id !== entry.id),
        )
        expect(meaning(fold({ ...view, cases: struck.value.cases }, CASE))).toEqual(meaning(fold(left, CASE)))
      }
    })
  })

  test('the end of the term is where a count day by day over the entries arrives', () => {
    everywhere(law, ({ view }) => {
      const c = fold(view, CASE)
      if (c) expect(term(c)?.ends).toBe(counted(c, entriesOf(view)))
    })
  })

  test('limits are read without fail on every day of a walk, belong to acts that are there, and come nearest first', () => {
    everywhere(law, ({ view, attempts }) => {
      for (const { command } of attempts) {
        const now = momentOf(dayOf(command.happened), 12, 0)
        const c = prefix({ ...view, now }, CASE, command.happened)
        const list = c ? due({ ...view, now }, c) : []
        expect(list.every((d) => d.acts.every((a) => Object.hasOwn(d.sheet.acts, a)) && d.rolled >= d.raw.slice(0, 10))).toBe(true)
        expect(list.map((d) => sortKey(d.rolled))).toEqual(list.map((d) => sortKey(d.rolled)).toSorted())
      }
    })
  })

  test('what may be done now is what nothing speaks against now, whatever is said', () => {
    everywhere(law, ({ view, attempts }) => {
      const c = fold(view, CASE)
      const last = attempts.findLast((a) => a.outcome.ok)
      if (!c || !last) return
      const now = momentOf(addDays(dayOf(last.command.happened), 1), 12, 0)
      const { acting } = last.by
      for (const m of mayDo({ ...view, now }, c, [acting])) {
        const asked = { measure: c.measure, route: c.route, act: m.act, happened: dayOf(now), says: {}, acting }
        const against = whyNot({ ...view, now }, c, asked).reasons
        const inTheCase = ['state', 'document', 'old case', 'opening']
        expect(against.filter((r) => inTheCase.includes(r.why))).toEqual(m.reasons.filter((r) => inTheCase.includes(r.why)))
        expect(against.some((r) => r.why === 'office' || r.why === 'unit')).toBe(!m.mine)
      }
    })
  })

  test('rows are the same each time, and the same from entries that went through the log', () => {
    everywhere(law, ({ view }) => {
      const rows = (v: View) => [...v.cases.keys()].map((id) => project(v, fold(v, id) as CaseState))
      const read = new Map([...view.cases].map(([id, list]) => [id, list.map((e) => JSON.parse(canonical(e as unknown as Json)) as Entry)]))
      expect(rows({ ...view, cases: new Map(view.cases) })).toEqual(rows(view))
      expect(rows({ ...view, cases: read })).toEqual(rows(view))
    })
  })

  test('an entry that proposes leads to cases that fold, and that lean on it', () => {
    everywhere(law, ({ view }) => {
      for (const [id, list] of view.cases) {
        const c = fold(view, id)
        expect(c?.steps.length).toBe(list.length)
        if (id !== CASE) expect(list[0]?.body.from).toMatchObject({ case: CASE })
      }
    })
  })
})

/** Another way to the end of a term: live through the days, and strike off each that counts. */
const counted = (c: CaseState, entries: readonly Entry[]): Day | undefined => {
  const lasts = c.fixed?.sheet.lasts
  const lasting = lasts?.is[c.route]
  if (!c.fixed || !lasts || !lasting) return undefined
  if ('until' in lasting) return c.facts[lasting.until] && dayOf(c.facts[lasting.until]?.when as Day)
  const start = c.facts[lasts.from] && dayOf(c.facts[lasts.from]?.when as Day)
  if (!start || !c.fixed.duration) return undefined
  const less = lasts.less ? Number(c.said[lasts.less.saidIn] ?? 0) : 0
  const given = (unit: string) => c.remitted.reduce((sum, r) => sum + (r.amount.unit === unit ? r.amount.n : 0), 0)
  let owed = daysBetween(start, addMonths(start, c.fixed.duration.months - given('months'))) - given('days') - less
  const acts = entries
    .filter((e) => e.case === c.id)
    .toSorted((a, b) => (a.happened < b.happened ? -1 : 1))
    .map((e) => ({ on: dayOf(e.happened), sheet: c.steps.find((s) => s.entry.id === e.id)?.sheet, name: e.name }))
  const running = new Map<string, string>()
  let next = 0
  const live = (d: Day): void => {
    for (; next < acts.length && (acts[next]?.on ?? d) <= d; next += 1) {
      const { sheet, name } = acts[next] ?? {}
      const act = sheet?.acts[name ?? '']
      for (const i of act?.ends ?? []) running.delete(i)
      for (const i of act?.begins ?? []) running.set(i, sheet?.intervals[i]?.counts ?? 'counted')
    }
  }
  const first = acts[0]?.on ?? start
  for (let d = first < start ? first : start; d < start; d = addDays(d, 1)) {
    live(d)
    const counts = [...running.values()]
    if (counts.includes('credited') && !counts.includes('uncounted')) owed -= 1
  }
  if (owed <= 0) return start
  for (let d = start; d < '2045-01-01'; d = addDays(d, 1)) {
    live(d)
    if (owed === 0) return d
    if (![...running.values()].includes('uncounted')) owed -= 1
  }
  return undefined
}
