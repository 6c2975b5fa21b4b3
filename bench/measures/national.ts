import { readPostmaster } from '../../src/db/embedded/postmaster.ts'
import { joinEmbedded } from '../../src/db/embedded.ts'
import { countFigures } from '../../src/db/figures.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { indicatorsOf } from '../../src/reports/movement.ts'
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
import { fillCountry } from '../national/fill.ts'
import { meter } from '../processes.ts'
import { reader } from '../search/readers.ts'

/** Histories that were lived, and how often each is laid: a tenth of the country, and the country of 1,000,000 persons. One copy in ten has a log. */
const HISTORIES = 450
const COPIES = [232, 2_320] as const
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
      ask: () => countFigures(owner, { indicators: indicatorsOf(roll), roll, places: everywhere, window, known: known?.pos }),
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
type Measured = { readonly size: string; readonly persons: number; readonly spans: number; readonly asked: readonly Asked[] }

/** Asks every question of a country that lies in a folder, where the program runs. */
export const askAll = async (
  program: { readonly address: string; readonly pid: number },
  dataDir: string,
  log: (line: string) => void,
): Promise<readonly Asked[]> => {
  const joinedTo = await joinEmbedded(dataDir)
  if (!joinedTo.ok) throw new Error('the database does not run')
  const owner = openPool(joinedTo.value, { size: 2 })
  const meters = [program.pid, readPostmaster(`${dataDir}/pg`)?.pid ?? 0].map(meter)
  const used = (): number => meters.reduce((sum, m) => sum + m.seconds() * 1_000, 0)
  const asked: Asked[] = []
  for (const question of await questionsOf(program.address, owner)) {
    await question.ask(0)
    const times: Time[] = []
    for (let n = 0; n < question.times; n += 1) {
      const [cpu, begun] = [used(), performance.now()]
      await question.ask(n)
      times.push({ ms: performance.now() - begun, cpu: used() - cpu })
    }
    const of = (key: keyof Time): string =>
      [0.5, 0.95]
        .map((at) =>
          shown(
            quantile(
              times.map((t) => t[key]),
              at,
            ),
          ),
        )
        .join(' / ')
    log(`${question.what}: ${of('ms')} ms, ${of('cpu')} ms of CPU`)
    asked.push({ question, times })
  }
  for (const m of meters) m.stop()
  await owner.end()
  return asked
}

const measure = async (dataDir: string, log: (line: string) => void): Promise<readonly Asked[]> => {
  const program = await launch('node', dataDir, { empty: false })
  try {
    return await askAll(program, dataDir, log)
  } finally {
    await program.stop()
  }
}

/** P6, and P5 and P7 beside it: a tenth of the country and the country, laid by the bulk loader. */
export const national = async (folder: string, effort: Effort): Promise<Section> => {
  const log = (line: string): void => console.error(`  ${line}`)
  const measured: Measured[] = []
  const rows: (readonly string[])[] = []
  const sizes =
    effort.share < 1
      ? [{ persons: HISTORIES * effort.share, copies: 40, logged: 2, earlier: EARLIER }]
      : COPIES.map((copies) => ({ persons: HISTORIES, copies, logged: Math.round(copies / LOGGED), earlier: EARLIER }))
  for (const wanted of sizes) {
    const { dataDir, persons, entries, spans, seconds, logged } = await fillCountry(folder, wanted, log)
    const size = `${shown(persons)} persons, ${shown(spans)} spans; a log of ${shown(entries)} entries for ${shown(logged)} of ${shown(wanted.copies)} copies`
    const loads = [loadNow()]
    const asked = await measure(dataDir, log)
    loads.push(loadNow())
    measured.push({ size, persons, spans, asked })
    rows.push([size, `${shown(seconds)} s`, loads.map(shown).join(' to '), '', '', '', ''])
    for (const { question, times } of asked) {
      const of = (key: keyof Time, share: number): string =>
        shown(
          quantile(
            times.map((t) => t[key]),
            share,
          ),
        )
      rows.push([
        '',
        '',
        '',
        question.what,
        `${of('ms', 0.5)} / ${of('ms', 0.95)}`,
        `${of('cpu', 0.5)} / ${of('cpu', 0.95)}`,
        `${shown(question.most)} ms`,
      ])
    }
  }
  const last = measured.at(-1)
  const p95 = ({ times }: Asked): number =>
    quantile(
      times.map((t) => t.ms),
      0.95,
    )
  const figures = (last?.asked ?? []).map(
    (a): Figure => ({
      goal: a.question.goal,
      what: `${a.question.what}, of ${last?.size}, p95`,
      reached: p95(a),
      unit: 'ms',
      most: a.question.most,
    }),
  )
  const [small, large] = measured
  const growth =
    small && large
      ? large.asked.map(
          (a, n): Figure => ({
            goal: 'P7',
            what: `${a.question.what}: the country beside a tenth of it, p50`,
            reached:
              quantile(
                a.times.map((t) => t.ms),
                0.5,
              ) /
              quantile(
                (small.asked[n]?.times ?? []).map((t) => t.ms),
                0.5,
              ),
            unit: 'times',
            most: 1.5,
          }),
        )
      : []
  return {
    figures: [...figures, ...growth],
    details: tableOf({ head: ['laid', 'in', 'load', 'question', 'p50 / p95 ms', 'p50 / p95 ms of CPU', 'wanted'], rows }),
  }
}
