import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { countFigures, figureCases } from '../../db/figures.ts'
import { foundInstallation } from '../../db/installation.ts'
import { openPool, type Pool } from '../../db/pool.ts'
import { ADOPT, type Entry } from '../../engine/entry.ts'
import { fold } from '../../engine/fold.ts'
import { spansOf } from '../../engine/spans.ts'
import { addDays, type Day, day } from '../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../kernel/ids.ts'
import { momentOf } from '../../kernel/moment.ts'
import { law } from '../../law/index.ts'
import { freshKey, publicPart } from '../../log/key.ts'
import { type Asked, countIn, differences } from '../../reports/count.ts'
import { indicatorsOf } from '../../reports/movement.ts'
import { type Period, periodOf, windowOf } from '../../reports/period.ts'
import { casesAt, recount } from '../../reports/recount/recount.ts'
import type { Told, ToldDose, Undone } from '../../reports/recount/told.ts'
import { rolls } from '../../reports/rolls.ts'

let asOwner: Pool
beforeAll(async () => {
  const { owner } = await freshDatabase()
  asOwner = openPool(owner, { size: 1 })
  await foundInstallation(asOwner, 'real', publicPart(freshKey()))
  await asOwner.query({
    name: 'units',
    text: `insert into units.unit (id, code, kind, name, valid_from) values
      ('clinic-0', 'c0', 'clinic', 'Nhà', '2020-01-01'), ('clinic-1', 'c1', 'clinic', 'Nơi khác', '2020-01-01'),
      ('point-0', 'p0', 'dispensing-point', 'Điểm', '2020-01-01')`,
    values: [],
  })
})
afterAll(() => asOwner.end())

/** The second quarter of 2026 of this table: from 15 March to 14 June. */
const Q2 = periodOf('2026-Q2') as Period // a period as written
const { from: FIRST, until: LAST } = windowOf(Q2)

/** Doses of every day from one to another, and what is different about them. */
type Doses = {
  readonly from: Day
  readonly to: Day
  readonly agent?: string
  readonly site?: string
  readonly home?: Day
  /** Undone as a whole, or spilled, some positions later. */
  readonly undone?: 'removed' | 'spilled' | 'half spilled'
}
type Person = { readonly begun: Day; readonly sex?: 'female' | 'male'; readonly doses?: readonly Doses[] }

const daily = (from: Day, to: Day, more: Omit<Doses, 'from' | 'to'> = {}): Doses => ({ from, to, ...more })
const until = daily(addDays(LAST, -20), LAST)
/** Whose last dose makes a given day the 31st one missed. */
const leftOn = (on: Day): readonly Doses[] => [daily(addDays(on, -40), addDays(on, -31))]

const people: Readonly<Record<string, Person>> = {
  'six months, and a day': { begun: addDays(day('2025-12-14'), -1), doses: [until] },
  'six months': { begun: day('2025-12-14'), sex: 'female', doses: [until] },
  'a year, and a day': { begun: day('2025-06-13'), doses: [until] },
  'a year': { begun: day('2025-06-14'), doses: [until] },
  'begun on the last day': { begun: LAST, doses: [daily(LAST, LAST)] },
  'begun a day later': { begun: addDays(LAST, 1), doses: [daily(addDays(LAST, 1), addDays(LAST, 3))] },
  'no dose in the system': { begun: day('2025-01-10'), sex: 'female' },
  'last dose thirty days ago': { begun: day('2025-01-10'), doses: [daily(day('2026-03-01'), addDays(LAST, -30))] },
  'dropped out on the last day': { begun: day('2025-01-10'), doses: leftOn(LAST) },
  'drops out a day later': { begun: day('2025-01-10'), doses: leftOn(addDays(LAST, 1)) },
  'dropped out on the first day': { begun: day('2025-01-10'), sex: 'female', doses: leftOn(FIRST) },
  'dropped out the day before': { begun: day('2025-01-10'), doses: leftOn(addDays(FIRST, -1)) },
  'back after thirty missed days': {
    begun: day('2025-01-10'),
    doses: [daily(day('2026-04-01'), day('2026-04-10')), daily(day('2026-05-11'), LAST)],
  },
  'back after thirty-one': {
    begun: day('2025-01-10'),
    doses: [daily(day('2026-04-01'), day('2026-04-10')), daily(day('2026-05-12'), LAST)],
  },
  'back long ago, six months and a day': {
    begun: day('2024-01-10'),
    doses: [daily(day('2025-10-01'), day('2025-10-05')), daily(day('2025-12-13'), LAST)],
  },
  'half a year, thirty missed': {
    begun: day('2025-10-01'),
    doses: [daily(day('2025-10-01'), day('2025-10-05')), daily(day('2025-11-05'), LAST)],
  },
  'half a year, and anew': {
    begun: day('2025-10-01'),
    doses: [daily(day('2025-11-20'), day('2025-12-01')), daily(day('2026-02-01'), LAST)],
  },
  'half a year, and gone': { begun: day('2025-10-01'), doses: [daily(day('2026-03-20'), day('2026-04-01'))] },
  'on the other drug': { begun: day('2025-01-10'), doses: [daily(addDays(LAST, -20), LAST, { agent: 'buprenorphine' })] },
  'at a point': { begun: day('2025-01-10'), doses: [daily(addDays(LAST, -20), LAST, { site: 'point-0' })] },
  'a guest elsewhere': { begun: day('2025-01-10'), doses: [daily(addDays(LAST, -20), LAST, { site: 'clinic-1' })] },
  'bottles for a month at home': {
    begun: day('2025-01-10'),
    doses: [daily(day('2026-04-10'), day('2026-04-10'), { home: day('2026-05-15') })],
  },
  'given by mistake, taken back': {
    begun: day('2025-01-10'),
    doses: [...leftOn(LAST), daily(addDays(LAST, -2), addDays(LAST, -2), { undone: 'removed' })],
  },
  'spilled whole': {
    begun: day('2025-01-10'),
    doses: [...leftOn(LAST), daily(addDays(LAST, -2), addDays(LAST, -2), { undone: 'spilled' })],
  },
  'spilled by half': {
    begun: day('2025-01-10'),
    doses: [...leftOn(LAST), daily(addDays(LAST, -2), addDays(LAST, -2), { undone: 'half spilled' })],
  },
}

type Written = { readonly id: string; readonly name: string; readonly at: Day; readonly site: string; readonly says: object }
const daysOf = ({ from, to }: Doses): readonly Day[] => {
  const days: Day[] = []
  for (let d = from; d <= to; d = addDays(d, 1)) days.push(d)
  return days
}

/** One life, with what of it stands in the rows of the database and in the log. */
const laid = async ({ begun, sex = 'male', doses = [] }: Person, n: number, pos: () => number) => {
  const [person, id] = [randomUUID() as PersonId, randomUUID() as CaseId] // fresh ids
  const act = {
    ...{ id: randomUUID(), person, case: id, seq: 1, name: ADOPT, edition: 'paper', happened: begun },
    ...{ forOffice: 'clinicDoctor', forUnit: 'clinic-0', signer: undefined, recordedBy: 'account', recordedAt: momentOf(begun, 8, 0) },
    body: {
      says: {},
      opens: { measure: 'substitution', route: 'applied' },
      seats: { clinic: 'clinic-0' },
      adopted: { state: 'running', facts: {} },
    },
  } as unknown as Entry // ids of a test
  const subject = { birth: '1990', sex } as const
  const c = fold({ law, subject: subject as never, cases: new Map([[id, [act]]]) }, id)
  const at = pos()
  const spans = c ? spansOf(c).map((s) => ({ ...s, ...subject, person })) : []
  await asOwner.query({ name: 'put', text: 'select api.project_put($1, $2, $3, $4)', values: [at, at, [person], JSON.stringify(spans)] })
  await asOwner.query({ name: 'head', text: 'insert into now.person_head (person, version) values ($1, 1)', values: [person] })
  await asOwner.query({
    name: 'person',
    text: `insert into now.person (person, name, name_key, birth, sex, unit) values ($1, $2, $2, '1990', $3, 'clinic-0')`,
    values: [person, `nguoi ${n}`, sex],
  })
  await asOwner.query({
    name: 'case',
    text: `insert into now."case" ("case", person, measure, route, state, state_kind, units, main_unit, stands_on, opened, irregular, lost, seq, facts, tasks, awaits)
      values ($1, $2, 'substitution', 'applied', 'running', 'open', '{clinic-0}', 'clinic-0', '{}', $3, false, '{}', 1, '{}', false, false)`,
    values: [id, person, begun],
  })
  const told: ToldDose[] = []
  const undone: Undone[] = []
  let seq = 0
  const write = async ({ id: entry, name, at: on, site, says }: Written): Promise<number> => {
    seq += 1
    const place = pos()
    await asOwner.query({
      name: 'write',
      text: `with e as (
          insert into log.entry (id, kind, person, "case", seq, name, edition, happened, for_office, for_unit, recorded_by, recorded_at, body)
          values ($1, 'dose', $2, $3, $4, $5, '', $6, 'clinicNurse', $7, $2, now(), $8) returning *
        )
        insert into log.position (pos, entry, leaf) select $9, e.id, sha256('') from e`,
      values: [entry, person, id, seq, name, momentOf(on, 7, 0), site, JSON.stringify({ says }), place],
    })
    await asOwner.query({ name: 'rows', text: 'select api.write_dose(e) from log.entry e where e.id = $1', values: [entry] })
    return place
  }
  for (const some of doses)
    for (const on of daysOf(some)) {
      const { agent = 'methadone', site = 'clinic-0', home, undone: how } = some
      const entry = randomUUID()
      const given = { agent, as: { part: 1, of: 1 }, covers: 1, dose: 600 }
      const out = { agent, daily: 600, bottles: 20, from: addDays(on, 1), to: home }
      const place = await write({ id: entry, name: home ? '@dose-handed-out' : '@dose-given', at: on, site, says: home ? out : given })
      told.push({
        pos: place,
        id: entry,
        case: id,
        day: on,
        through: home ?? on,
        agent,
        site,
        home: home !== undefined,
        dose: home ? 12_000 : 600,
      })
      if (!how) continue
      const lost = how === 'spilled' ? 600 : 300
      const back = randomUUID()
      const says = { of: entry, ...(how === 'removed' ? {} : { lost }) }
      const later = await write({ id: back, name: how === 'removed' ? '@dose-removed' : '@dose-spilled', at: on, site, says })
      undone.push({ pos: later, id: back, of: entry, lost: how === 'removed' ? 'all' : lost })
    }
  return { id, record: { person, subjects: [{ pos: 0, subject: subject as never }], acts: [{ pos: at, entry: act }] }, told, undone }
}

test('the methadone table has everybody on the right side of each of its borders, and both counts agree on every position', {
  timeout: 120_000,
}, async () => {
  let last = 0
  const pos = (): number => (last += 1)
  const lives = new Map<string, Awaited<ReturnType<typeof laid>>>()
  for (const [n, [name, person]] of Object.entries(people).entries()) lives.set(name, await laid(person, n, pos))
  const all = [...lives.values()]
  const told: Told = {
    records: all.map((l) => l.record),
    pairs: [],
    rulings: [],
    doses: all.flatMap((l) => l.told),
    undone: all.flatMap((l) => l.undone),
  }
  const asked = (period: Period): Asked => ({
    roll: rolls.treated,
    indicators: indicatorsOf(rolls.treated).filter((i) => i.part !== 'did'),
    places: [{ id: 'clinic-0', units: ['clinic-0' as UnitId] }], // a unit of this test
    window: windowOf(period),
    points: ['point-0'],
  })
  const nameOf = new Map([...lives].map(([name, { id }]) => [id, name]))
  const inRow = async (id: string, known = last): Promise<readonly string[]> => {
    const of = asked(Q2)
    const cases = await figureCases(asOwner, { ...of, indicators: of.indicators.filter((i) => i.id === id), known })
    return cases.map((c) => nameOf.get(c) ?? c).sort()
  }

  const here = [
    ...['six months, and a day', 'six months', 'a year, and a day', 'a year', 'begun on the last day', 'no dose in the system'],
    ...['last dose thirty days ago', 'drops out a day later', 'back after thirty missed days', 'back after thirty-one'],
    ...['back long ago, six months and a day', 'at a point', 'a guest elsewhere', 'bottles for a month at home', 'spilled by half'],
    ...['half a year, thirty missed', 'half a year, and anew'],
  ].sort()
  expect(await inRow('dosed.here')).toEqual(here)
  const young = ['six months', 'begun on the last day', 'back after thirty-one', 'half a year, and anew']
  const over6 = here.filter((name) => !young.includes(name))
  expect(await inRow('dosed.over6')).toEqual(over6)
  expect(await inRow('dosed.over12')).toEqual(
    over6.filter(
      (name) => !['six months, and a day', 'a year', 'back long ago, six months and a day', 'half a year, thirty missed'].includes(name),
    ),
  )
  expect(await inRow('dosed.point')).toEqual(['at a point'])
  expect(await inRow('dosed.clinic')).toEqual(here.filter((name) => name !== 'at a point'))
  expect(await inRow('dosed.home')).toEqual(['bottles for a month at home'])
  expect(await inRow('dosed.untold')).toEqual(['no dose in the system'])
  const lost = [
    ...['back after thirty-one', 'dropped out on the first day', 'dropped out on the last day', 'given by mistake, taken back'],
    ...['half a year, and gone', 'spilled whole'],
  ]
  expect(await inRow('dosed.lost')).toEqual(lost)
  // Before it was taken back it was a dose: nobody had dropped out then.
  const mistaken = lives.get('given by mistake, taken back')?.undone[0]?.pos ?? 0
  expect(await inRow('dosed.lost', mistaken - 1)).not.toContain('given by mistake, taken back')
  // Who began from 15 September to 14 December 2025, and who of them never stopped for more than thirty days.
  const began = ['back long ago, six months and a day', 'half a year, and anew', 'half a year, and gone', 'half a year, thirty missed']
  expect(await inRow('cohort6')).toEqual([...began, 'six months', 'six months, and a day'])
  expect(await inRow('cohort6.kept')).toEqual([began[0], began[3], 'six months', 'six months, and a day'])
  expect(await inRow('dosed.here.women')).toEqual(['no dose in the system', 'six months'])
  expect(await inRow('dosed.lost.men')).toEqual(lost.filter((name) => name !== 'dropped out on the first day'))

  for (const period of ['2026-Q2', '2026-Q1', '2025-Q4', '2026-T5', '2026-T6', '2025-Y1', '2026-N1'].map((p) => periodOf(p) as Period))
    for (const known of [last, mistaken - 1, Math.floor(last / 2), 1]) {
      const of = asked(period)
      const counts = await countFigures(asOwner, { ...of, known })
      expect(differences(counts, recount(casesAt(law, {}, told, known), of)), `${JSON.stringify(period)} @${known}`).toEqual([])
      if (known !== last) continue
      const n = (id: string) => countIn(counts, id, 'clinic-0').persons
      for (const id of ['dosed.here', 'dosed.over6', 'dosed.lost']) expect(n(`${id}.women`) + n(`${id}.men`)).toBe(n(id))
      expect(n('dosed.clinic') + n('dosed.point')).toBe(n('dosed.here'))
    }

  // Less is known than the first day of what is asked: whoever was given something before that is no one without doses.
  const sealed = [{ pos: Math.floor(last / 2), day: day('2026-01-10') }]
  await asOwner.query({
    name: 'sealed',
    text: `with k as (insert into app.signing_key (id, public_key) values ('thử', '') on conflict do nothing)
      insert into log.batch (no, pos_to, access_to, merkle, access_merkle, previous, root, signature, key, sealed_at, tx_before)
      values (1, $1, 0, '', '', '', '', '', 'thử', $2, '0')`,
    values: [sealed[0]?.pos, `${sealed[0]?.day}T12:00:00Z`],
  })
  const half = asked(periodOf('2026-Q2') as Period)
  const counts = await countFigures(asOwner, { ...half, known: sealed[0]?.pos ?? 0 })
  expect(differences(counts, recount(casesAt(law, {}, { ...told, sealed }, sealed[0]?.pos ?? 0), half))).toEqual([])
})
