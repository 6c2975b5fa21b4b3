import { readPostmaster } from '../../src/db/embedded/postmaster.ts'
import { joinEmbedded } from '../../src/db/embedded.ts'
import { countFigures } from '../../src/db/figures.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { movementOf } from '../../src/reports/movement.ts'
import { periodId, windowOf } from '../../src/reports/period.ts'
import { rolls } from '../../src/reports/rolls.ts'
import { CITY } from '../../src/server/demo/organisations.ts'
import { bookIn } from '../../src/server/lists.ts'
import { placesIn, together } from '../../src/server/places.ts'
import { TWO_LEVELS_FROM } from '../../src/units/unit.ts'
import { launch } from '../../test/support/running.ts'
import { type Figure, type Section, shown, tableOf } from '../figure.ts'
import type { Effort } from '../ground.ts'
import { loadNow } from '../machine.ts'
import { fillCountry, type Size } from '../national/fill.ts'
import { meter } from '../processes.ts'
import { reader } from '../search/readers.ts'

/** Histories that were lived, and how often each is laid: a tenth of the country, and the country of 1,000,000 persons. One copy in ten has a log. */
const HISTORIES = 450
const COPIES = [232, 2_420] as const
const LOGGED = 10
/** So many courses before bring the spans to 30 a person. */
const EARLIER = 4
/** How often something heavy and something light is asked for, by one reader. */
const TIMES = { heavy: 12, light: 60 } as const

const BEGINNINGS = ['nguyen%20van%20h', 'tran%20thi%20l', 'pham%20q', 'le%20van%20tu', 'hoang%20m', 'do%20thi%20ha'] as const

/** Between two half-years of the template's years. */
const PERIOD = { kind: 'half', year: 2025, no: 1 } as const
const KNOWN = '2025-06-30'

type Time = { readonly ms: number; readonly cpu: number }
type Question = {
  readonly goal: string
  readonly what: string
  readonly most: number
  readonly times: number
  readonly ask: (n: number) => Promise<unknown>
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

const getting = (address: string, headers: Record<string, string>) => async (path: string) => {
  const answer = await fetch(`${address}${path}`, { headers })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text}`)
  return text
}

type Office = { readonly unit: UnitId; readonly count: number }

/** The commune whose open cases are nearest to 2,000, and the centre whose residents are nearest to 1,000. */
const offices = async (owner: Pool): Promise<{ readonly commune: Office; readonly centre: Office }> => {
  const [commune] = await owner.query<Office>({
    name: 'commune',
    text: `select c.main_unit as unit, count(*)::int as count from now."case" c
      join units.unit u on u.id = c.main_unit and u.kind = 'commune' and u.valid_to is null
      where c.state_kind <> 'end' group by 1 order by abs(count(*) - 2000) limit 1`,
    values: [],
  })
  const [centre] = await owner.query<Office>({
    name: 'centre',
    text: `select u.id as unit, count(*)::int as count from now."case" c
      cross join lateral unnest(c.units) p(unit) join units.unit u on u.id = p.unit and u.kind = 'centre' and u.valid_to is null
      where c.measure = $1 and c.state = any($2) group by 1 order by abs(count(*) - 1000) limit 1`,
    values: [rolls.residents.measure, rolls.residents.states],
  })
  if (!commune || !centre) throw new Error('nobody has an open case')
  return { commune, centre }
}

/** Persons of a commune whose log was laid, those with the most entries. */
const longFiles = (owner: Pool, unit: UnitId): Promise<readonly { readonly person: string; readonly entries: number }[]> =>
  owner.query({
    name: 'long_files',
    text: `select p.person, count(*)::int as entries from now.person p join log.entry e on e.person = p.person where p.unit = $1
      group by 1 order by 2 desc limit 200`,
    values: [unit],
  })

const questionsOf = async (address: string, owner: Pool): Promise<readonly Question[]> => {
  const agency = getting(address, await reader(owner, address, 'provincialAgency', [CITY]))
  const { commune, centre } = await offices(owner)
  const police = getting(address, await reader(owner, address, 'communePolice', [commune.unit]))
  const head = getting(address, await reader(owner, address, 'facilityHead', [centre.unit]))
  const files = await longFiles(owner, commune.unit)
  const book = await bookIn(owner)
  const country = book.book().units.filter((u) => u.kind === 'province' && u.from === TWO_LEVELS_FROM)
  const window = windowOf(PERIOD)
  const [known] = await owner.query<{ readonly pos: number }>({
    name: 'known',
    text: 'select pos from api.known_at($1)',
    values: [KNOWN],
  })
  const roll = rolls.residents
  const everywhere = country.flatMap((p) => together(p.id, placesIn(book.book(), roll, p.id, window.until)))
  const half = periodId(PERIOD)
  const plan = '/api/plans/minh-hoa-2024'
  return [
    {
      goal: 'P6',
      what: 'the plan of a province as of 14 December 2024',
      most: 1_000,
      times: TIMES.heavy,
      ask: () => agency(`${plan}?asOf=2024-12-14`),
    },
    {
      goal: 'P6',
      what: 'the same as known half a year later',
      most: 1_000,
      times: TIMES.heavy,
      ask: () => agency(`${plan}?asOf=2024-12-14&known=${KNOWN}`),
    },
    {
      goal: 'P6',
      what: 'its two cut-offs explained, 14 June and 14 December',
      most: 2_000,
      times: TIMES.heavy,
      ask: () => agency(`${plan}/changes?asOf=2024-12-14&known=2024-12-14&withAsOf=2024-06-14&withKnown=2024-06-14`),
    },
    {
      goal: 'P6',
      what: 'the half-year movement of residents in a province as of a past moment',
      most: 1_000,
      times: TIMES.heavy,
      ask: () => agency(`/api/reports/residents?unit=${CITY}&period=${half}&known=${KNOWN}`),
    },
    {
      goal: 'P6',
      what: 'the half-year movement of rehabilitation at home in a province as of a past moment',
      most: 1_000,
      times: TIMES.heavy,
      ask: () => agency(`/api/reports/community?unit=${CITY}&period=${half}&known=${KNOWN}`),
    },
    {
      goal: 'P6',
      what: 'the half-year movement of residents in all provinces, one figure after the other, in the database',
      most: 5_000,
      times: TIMES.heavy,
      ask: () => countFigures(owner, { indicators: movementOf(roll), roll, places: everywhere, window, known: known?.pos }),
    },
    {
      goal: 'P5',
      what: `the day's work of a commune with ${shown(commune.count)} open cases`,
      most: 50,
      times: TIMES.light,
      ask: () => police('/api/today'),
    },
    {
      goal: 'P5',
      what: `the board of ends near of a centre with ${shown(centre.count)} residents`,
      most: 50,
      times: TIMES.light,
      ask: () => head('/api/boards/endings'),
    },
    {
      goal: 'P4',
      what: `the page of a person, up to ${files[0]?.entries ?? 0} entries`,
      most: 30,
      times: TIMES.light,
      ask: (n) => police(`/api/people/${files[n % files.length]?.person ?? ''}`),
    },
    {
      goal: 'P3',
      what: 'a beginning of a name, in a commune',
      most: 3,
      times: TIMES.light,
      ask: (n) => police(`/api/people?q=${BEGINNINGS[n % BEGINNINGS.length]}`),
    },
    {
      goal: 'P3',
      what: 'a beginning of a name, in the largest province',
      most: 3,
      times: TIMES.light,
      ask: (n) => agency(`/api/people?q=${BEGINNINGS[n % BEGINNINGS.length]}`),
    },
  ]
}

type Asked = { readonly question: Question; readonly times: readonly Time[] }

/** A country that lies in a folder, where the program runs: what it is asked, and the CPU milliseconds it has used. */
type Open = { readonly questions: readonly Question[]; readonly used: () => number; readonly end: () => Promise<void> }

export const join = async (program: { readonly address: string; readonly pid: number }, dataDir: string): Promise<Open> => {
  const joinedTo = await joinEmbedded(dataDir)
  if (!joinedTo.ok) throw new Error('the database does not run')
  const owner = openPool(joinedTo.value, { size: 2 })
  const meters = [program.pid, readPostmaster(`${dataDir}/pg`)?.pid ?? 0].map(meter)
  return {
    questions: await questionsOf(program.address, owner),
    used: () => meters.reduce((sum, m) => sum + m.seconds() * 1_000, 0),
    end: async () => {
      for (const m of meters) m.stop()
      await owner.end()
    },
  }
}

const timed = async ({ questions, used }: Open, of: number, n: number): Promise<Time> => {
  const [cpu, begun] = [used(), performance.now()]
  await questions[of]?.ask(n)
  return { ms: performance.now() - begun, cpu: used() - cpu }
}

const quantilesOf = (times: readonly Time[], key: keyof Time): string =>
  [0.5, 0.95]
    .map((share) =>
      shown(
        quantile(
          times.map((t) => t[key]),
          share,
        ),
      ),
    )
    .join(' / ')

/** Asks all countries the same in turns, so that what else the machine does falls on each of them. */
export const askInTurns = async (countries: readonly Open[], log: (line: string) => void): Promise<readonly (readonly Asked[])[]> => {
  const asked = countries.map((): Asked[] => [])
  for (const [of, { times: often }] of (countries[0]?.questions ?? []).entries()) {
    const times = countries.map((): Time[] => [])
    for (const country of countries) await country.questions[of]?.ask(0)
    for (let n = 0; n < often; n += 1) for (const [c, country] of countries.entries()) times[c]?.push(await timed(country, of, n))
    for (const [c, { questions }] of countries.entries()) {
      const [question, theirs] = [questions[of], times[c] ?? []]
      if (!question) throw new Error('every country is asked the same')
      asked[c]?.push({ question, times: theirs })
      log(`${question.what}: ${quantilesOf(theirs, 'ms')} ms, ${quantilesOf(theirs, 'cpu')} ms of CPU`)
    }
  }
  return asked
}

/** P6, and P5 and P7 beside it: a tenth of the country and the country, laid by the bulk loader. */
export const national = async (folder: string, effort: Effort): Promise<Section> => {
  const log = (line: string): void => console.error(`  ${line}`)
  const sizes =
    effort.share < 1
      ? [{ persons: HISTORIES * effort.share, copies: 40, logged: 2, earlier: EARLIER }]
      : COPIES.map((copies) => ({ persons: HISTORIES, copies, logged: Math.round(copies / LOGGED), earlier: EARLIER }))
  const filled: (Awaited<ReturnType<typeof fillCountry>> & { readonly wanted: Size })[] = []
  for (const wanted of sizes) filled.push({ wanted, ...(await fillCountry(folder, wanted, log)) })
  await using running = new AsyncDisposableStack()
  const open: Open[] = []
  for (const { dataDir } of filled) {
    const program = await launch('node', dataDir, { empty: false })
    running.defer(program.stop)
    const country = await join(program, dataDir)
    running.defer(country.end)
    open.push(country)
  }
  const before = loadNow()
  const asked = await askInTurns(open, log)
  const loads = `${shown(before)} to ${shown(loadNow())}`
  const sizeOf = ({ persons, spans, entries, logged, wanted }: (typeof filled)[number]): string =>
    `${shown(persons)} persons, ${shown(spans)} spans; a log of ${shown(entries)} entries for ${shown(logged)} of ${shown(wanted.copies)} copies`
  const rows = filled.flatMap((country, c) => [
    [sizeOf(country), `${shown(country.seconds)} s`, '', '', '', ''],
    ...(asked[c] ?? []).map(({ question, times }) => [
      '',
      '',
      question.what,
      quantilesOf(times, 'ms'),
      quantilesOf(times, 'cpu'),
      `${shown(question.most)} ms`,
    ]),
  ])
  const of = ({ times }: Asked, share: number): number =>
    quantile(
      times.map((t) => t.ms),
      share,
    )
  const [largest] = filled.slice(-1).map(sizeOf)
  const figures = (asked.at(-1) ?? []).map((a): Figure => {
    const { goal, what, most } = a.question
    return { goal, what: `${what}, of ${largest}, p95`, reached: of(a, 0.95), unit: 'ms', most }
  })
  const [small, large] = asked
  const growth = (large ?? []).map((a, n): Figure => {
    const beside = small?.[n]
    return {
      goal: 'P7',
      what: `${a.question.what}: the country beside a tenth of it, in turns, p50`,
      reached: beside ? of(a, 0.5) / of(beside, 0.5) : Number.NaN,
      unit: 'times',
      most: 1.5,
    }
  })
  return {
    figures: [...figures, ...growth],
    details: `Asked in turns, load ${loads}.\n\n${tableOf({ head: ['laid', 'in', 'question', 'p50 / p95 ms', 'p50 / p95 ms of CPU', 'wanted'], rows })}`,
  }
}
