import { readPostmaster } from '../../src/db/embedded/postmaster.ts'
import { joinEmbedded } from '../../src/db/embedded.ts'
import { countFigures } from '../../src/db/figures.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { indicatorsOf } from '../../src/reports/movement.ts'
import { periodId, windowOf } from '../../src/reports/period.ts'
import { rolls } from '../../src/reports/rolls.ts'
import { CITY, doiXanh } from '../../src/server/demo/organisations.ts'
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

/** Histories that were lived, and how often each is laid: about a tenth of the country, and the country. */
const HISTORIES = 450
const COPIES = [220, 2_200] as const
/** A plan is asked for less often than a list: so many times each, one reader. */
const TIMES = 12

/** Between two half-years of the template's years. */
const PERIOD = { kind: 'half', year: 2025, no: 1 } as const
const KNOWN = '2025-06-30'

type Time = { readonly ms: number; readonly cpu: number }
type Question = { readonly goal: string; readonly what: string; readonly most: number; readonly ask: () => Promise<unknown> }

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

const getting = (address: string, headers: Record<string, string>) => async (path: string) => {
  const answer = await fetch(`${address}${path}`, { headers })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text}`)
  return text
}

/** The commune of the province with the most open cases. */
const busiest = async (owner: Pool): Promise<{ readonly unit: UnitId; readonly cases: number }> => {
  const [row] = await owner.query<{ readonly unit: UnitId; readonly cases: number }>({
    name: 'busiest',
    text: `select c.main_unit as unit, count(*)::int as cases from now."case" c
      join units.unit u on u.id = c.main_unit and u.kind = 'commune' and u.valid_to is null
      where c.state_kind <> 'end' group by 1 order by 2 desc limit 1`,
    values: [],
  })
  if (!row) throw new Error('nobody has an open case')
  return row
}

const questionsOf = async (address: string, owner: Pool): Promise<readonly Question[]> => {
  const agency = getting(address, await reader(owner, address, 'provincialAgency', [CITY]))
  const { unit, cases } = await busiest(owner)
  const police = getting(address, await reader(owner, address, 'communePolice', [unit]))
  const head = getting(address, await reader(owner, address, 'facilityHead', [doiXanh.id]))
  const [inside] = await owner.query<{ readonly count: number }>({
    name: 'residents',
    text: `select count(*)::int as count from now."case" where units && array[$1] and state = any($2) and state_kind = 'open'`,
    values: [doiXanh.id, rolls.residents.states],
  })
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
    { goal: 'P6', what: 'the plan of a province as of 14 December 2024', most: 1_000, ask: () => agency(`${plan}?asOf=2024-12-14`) },
    {
      goal: 'P6',
      what: 'the same as known half a year later',
      most: 1_000,
      ask: () => agency(`${plan}?asOf=2024-12-14&known=${KNOWN}`),
    },
    {
      goal: 'P6',
      what: 'its two cut-offs explained, 14 June and 14 December',
      most: 2_000,
      ask: () => agency(`${plan}/changes?asOf=2024-12-14&known=2024-12-14&withAsOf=2024-06-14&withKnown=2024-06-14`),
    },
    {
      goal: 'P6',
      what: 'the half-year movement of residents in a province as of a past moment',
      most: 1_000,
      ask: () => agency(`/api/reports/residents?unit=${CITY}&period=${half}&known=${KNOWN}`),
    },
    {
      goal: 'P6',
      what: 'the half-year movement of rehabilitation at home in a province as of a past moment',
      most: 1_000,
      ask: () => agency(`/api/reports/community?unit=${CITY}&period=${half}&known=${KNOWN}`),
    },
    {
      goal: 'P6',
      what: 'the half-year movement of residents in all provinces, one figure after the other, in the database',
      most: 5_000,
      ask: () => countFigures(owner, { indicators: indicatorsOf(roll), roll, places: everywhere, window, known: known?.pos }),
    },
    { goal: 'P5', what: `the day's work of a commune with ${shown(cases)} open cases`, most: 50, ask: () => police('/api/today') },
    {
      goal: 'P5',
      what: `the board of ends near of a centre with ${shown(inside?.count ?? 0)} residents`,
      most: 50,
      ask: () => head('/api/boards/endings'),
    },
    { goal: 'P3', what: 'a beginning of a name in a commune', most: 3, ask: () => police('/api/people?q=nguyen%20van%20h') },
  ]
}

type Asked = { readonly question: Question; readonly times: readonly Time[] }
type Measured = { readonly size: string; readonly persons: number; readonly spans: number; readonly asked: readonly Asked[] }

/** Asks every question of a country that lies in a folder. */
export const measure = async (dataDir: string, log: (line: string) => void): Promise<readonly Asked[]> => {
  const program = await launch('node', dataDir, { empty: false })
  try {
    const joinedTo = await joinEmbedded(dataDir)
    if (!joinedTo.ok) throw new Error('the database does not run')
    const owner = openPool(joinedTo.value, { size: 2 })
    const meters = [program.pid, readPostmaster(`${dataDir}/pg`)?.pid ?? 0].map(meter)
    const used = (): number => meters.reduce((sum, m) => sum + m.seconds() * 1_000, 0)
    const asked: Asked[] = []
    for (const question of await questionsOf(program.address, owner)) {
      await question.ask()
      const times: Time[] = []
      for (let n = 0; n < TIMES; n += 1) {
        const [cpu, begun] = [used(), performance.now()]
        await question.ask()
        times.push({ ms: performance.now() - begun, cpu: used() - cpu })
      }
      log(
        `${question.what}: ${shown(
          quantile(
            times.map((t) => t.ms),
            0.5,
          ),
        )} ms`,
      )
      asked.push({ question, times })
    }
    for (const m of meters) m.stop()
    await owner.end()
    return asked
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
      ? [{ persons: HISTORIES * effort.share, copies: COPIES[0] * effort.share }]
      : COPIES.map((copies) => ({ persons: HISTORIES, copies }))
  for (const wanted of sizes) {
    const { dataDir, persons, entries, spans, seconds } = await fillCountry(folder, wanted, log)
    const size = `${shown(persons)} persons, ${shown(entries)} entries, ${shown(spans)} spans`
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
