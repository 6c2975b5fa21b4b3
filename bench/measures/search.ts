import { findPeople } from '../../src/db/people.ts'
import { openPool } from '../../src/db/pool.ts'
import { sessionKey } from '../../src/db/session.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { nameKey } from '../../src/people/names.ts'
import { readQuery } from '../../src/people/query.ts'
import type { Found } from '../../src/server/contract/answers.ts'
import { median, type Section, shown, tableOf } from '../figure.ts'
import type { Ground } from '../ground.ts'
import { loadNow } from '../machine.ts'
import { type Meter, meter } from '../processes.ts'
import { askBaseline, isFound, layBaseline } from '../search/baseline.ts'
import { fill, type Known, LARGE } from '../search/fill.ts'
import { type Damaged, damagedQueries, kinds, kindsWithSlip } from '../search/queries.ts'
import { reader } from '../search/readers.ts'

const PEOPLE = 1_000_000
const QUERIES = 2_000
/** Of another draw, which nothing in the search was tuned on. */
const HELD_OUT = { seed: 77, queries: 480 } as const
const FIRST = 5

type Reader = { readonly name: string; readonly headers: Record<string, string>; readonly people: readonly Known[] }
/** How long somebody waited, and what the program and PostgreSQL worked for it: what would be waited on a quiet machine, but for the way there. */
type Time = { readonly ms: number; readonly cpu: number }
type Asked = Time & { readonly of: Damaged; readonly strict: boolean; readonly same: boolean }
/** Where to ask, and what is used up there. */
type Asking = { readonly address: string; readonly meters: readonly Meter[] }

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
const share = (asked: readonly Asked[], of: 'strict' | 'same'): number => (asked.filter((a) => a[of]).length / asked.length) * 100

/** Whom nothing that was typed tells from the one who is wanted. */
const isSame = (hit: Found['hits'][number], { wanted, year }: Damaged): boolean =>
  nameKey(hit.name) === nameKey(wanted.name) && (year === undefined || hit.birth.startsWith(year))

const ask = async ({ address, meters }: Asking, headers: Record<string, string>, q: string): Promise<Time & { readonly found: Found }> => {
  const used = (): number => meters.reduce((sum, each) => sum + each.seconds() * 1000, 0)
  const before = used()
  const begun = performance.now()
  const answer = await fetch(`${address}/api/people?q=${encodeURIComponent(q)}`, { headers })
  const found: Found = await answer.json()
  const ms = performance.now() - begun
  if (answer.status !== 200) throw new Error(`${q}: ${answer.status}`)
  return { found, ms, cpu: used() - before }
}

const askAll = async (asking: Asking, { headers }: Reader, queries: readonly Damaged[]): Promise<readonly Asked[]> => {
  const asked: Asked[] = []
  for (const of of queries) {
    const { found, ...time } = await ask(asking, headers, of.q)
    const first = found.hits.slice(0, FIRST)
    asked.push({ of, ...time, strict: first.some((h) => h.id === of.wanted.person), same: first.some((h) => isSame(h, of)) })
  }
  return asked
}

/** What stands in the box while a name is typed: its beginning, up to one or two letters of the last syllable. */
const beginning = ({ wanted }: Damaged, n: number): string => {
  const key = nameKey(wanted.name)
  return key.slice(0, key.lastIndexOf(' ') + 2 + (n % 2))
}
const reversed = ({ wanted }: Damaged): string => nameKey(wanted.name).split(' ').reverse().join(' ')

const timesOf = async (asking: Asking, { headers }: Reader, texts: readonly string[]): Promise<readonly Time[]> => {
  const times: Time[] = []
  for (const q of texts) times.push(await ask(asking, headers, q))
  return times
}

/** The same without HTTP, with session, walls and access log: what the best simple design, which has none of these, is to be held against. */
const timesAlone = async (ground: Ground, { headers }: Reader, texts: readonly string[]): Promise<readonly string[]> => {
  const pool = openPool(ground.server, { size: 1 })
  const key = sessionKey(headers['cookie']?.replace(/^[^=]*=/, '') ?? '')
  using used = new DisposableStack()
  const work = used.adopt(meter(ground.program.postgres), (m) => m.stop())
  const times: Time[] = []
  for (const q of texts) {
    const worked = work.seconds()
    const begun = performance.now()
    await findPeople(pool, key, readQuery(q))
    times.push({ ms: performance.now() - begun, cpu: (work.seconds() - worked) * 1000 })
  }
  await pool.end()
  // The first ones plan the statements of a new connection.
  return columnsOf(times.slice(20))
}

/** The middle and the slow ones, waited and worked. */
const columnsOf = (times: readonly Time[]): readonly string[] =>
  (['ms', 'cpu'] as const).flatMap((of) =>
    [0.5, 0.95].map((q) =>
      shown(
        quantile(
          times.map((t) => t[of]),
          q,
        ),
      ),
    ),
  )

const withReach = async (ground: Ground, people: readonly Known[]): Promise<readonly Reader[]> => {
  const { owner, program } = ground
  const [large] = await owner.query<{ readonly units: readonly UnitId[] }>({
    name: 'large_within',
    text: 'select array_agg(unit) as units from units.within where holder = $1',
    values: [LARGE],
  })
  const provinces = await owner.query<{ readonly id: UnitId }>({
    name: 'provinces',
    text: `select id from units.unit where kind = 'province' and valid_to is null order by id`,
    values: [],
  })
  const [ward] = await owner.query<{ readonly id: UnitId; readonly units: readonly UnitId[] }>({
    name: 'one_ward',
    text: `
      select w.holder as id, array_agg(w.unit) as units from units.within w join units.unit u on u.id = w.holder
      where u.parent = $1 and u.kind = 'commune' and u.valid_to is null group by w.holder order by w.holder limit 1`,
    values: [LARGE],
  })
  if (!large || !ward) throw new Error('the units are not there')
  const within = (units: readonly UnitId[]): readonly Known[] => {
    const set = new Set(units)
    return people.filter((p) => set.has(p.unit))
  }
  return [
    { name: 'a commune', headers: await reader(owner, program.address, 'communePolice', [ward.id]), people: within(ward.units) },
    {
      name: 'a province',
      headers: await reader(owner, program.address, 'provincialAgency', [LARGE as UnitId]),
      people: within(large.units),
    },
    {
      name: 'the country',
      headers: await reader(
        owner,
        program.address,
        'provincialAgency',
        provinces.map((p) => p.id),
      ),
      people,
    },
  ]
}

/** P3: the one box, over HTTP, one reader at a time, beside the best simple design on the same data. */
export const search = async (ground: Ground): Promise<Section> => {
  const begun = performance.now()
  const people = await fill(ground.owner, PEOPLE * ground.effort.share)
  const filled = (performance.now() - begun) / 1000
  const { figures, details } = await searchAmong(ground, people)
  return { figures, details: `${shown(people.length)} invented persons were laid in ${shown(filled)} s.\n\n${details}` }
}

/** The same among people who are there. */
export const searchAmong = async (ground: Ground, people: readonly Known[]): Promise<Section> => {
  const { owner, effort, program } = ground
  const size = people.length
  const readers = await withReach(ground, people)
  using used = new DisposableStack()
  const meters = [program.pid, program.postgres].map((pid) => used.adopt(meter(pid), (m) => m.stop()))
  const asking = { address: program.address, meters }

  const loads = [loadNow()]
  const rows: (readonly string[])[] = []
  const byKind: (readonly string[])[] = []
  const figures: Section['figures'][number][] = []
  for (const each of readers) {
    const queries = damagedQueries(each.people, QUERIES * effort.share)
    const some = queries.slice(0, 400)
    await timesOf(
      asking,
      each,
      some.slice(0, 50).map((d) => d.q),
    )
    const classes = {
      prefix: async () => timesOf(asking, each, some.map(beginning)),
      'any order': async () => timesOf(asking, each, some.map(reversed)),
      'one common syllable': async () =>
        timesOf(
          asking,
          each,
          Array.from({ length: 100 }, (_, n) => ['nguyen', 'van', 'thi', 'hung'][n % 4] ?? ''),
        ),
    }
    const where = `${each.name} (${shown(each.people.length)} of ${shown(size)} persons)`
    const rounds: Record<string, number[]> = {}
    for (let round = 0; round < effort.rounds; round += 1)
      for (const [name, run] of Object.entries(classes)) {
        const times = await run()
        rounds[name] = [
          ...(rounds[name] ?? []),
          quantile(
            times.map((t) => t.ms),
            0.95,
          ),
        ]
        if (round === 0) rows.push([each.name, name, ...columnsOf(times), '', ''])
      }
    for (const [name, texts] of [
      ['prefix', some.map(beginning)],
      ['any order', some.map(reversed)],
    ] as const)
      rows.push([each.name, `${name}, in the database alone`, ...(await timesAlone(ground, each, texts)), '', ''])
    const asked = await askAll(asking, each, queries)
    const slips = asked.filter((a) => kindsWithSlip.includes(a.of.kind))
    rows.push([each.name, 'with a typing error', ...columnsOf(slips), '', ''])
    rows.push([
      each.name,
      `all ${shown(asked.length)} damaged queries`,
      ...columnsOf(asked),
      `${shown(share(asked, 'strict'))} %`,
      `${shown(share(asked, 'same'))} %`,
    ])
    const heldOut = await askAll(asking, each, damagedQueries(each.people, HELD_OUT.queries, HELD_OUT.seed))
    rows.push([
      each.name,
      `${shown(heldOut.length)} of another draw`,
      ...columnsOf(heldOut),
      `${shown(share(heldOut, 'strict'))} %`,
      `${shown(share(heldOut, 'same'))} %`,
    ])
    loads.push(loadNow())
    for (const kind of kinds) {
      const of = asked.filter((a) => a.of.kind === kind)
      byKind.push([each.name, kind, `${shown(share(of, 'strict'))} %`, `${shown(share(of, 'same'))} %`])
    }
    const p95 = (name: string): number => median(rounds[name] ?? [])
    figures.push(
      { goal: 'P3', what: `search in ${where}: a prefix, p95`, reached: p95('prefix'), unit: 'ms', most: 3 },
      { goal: 'P3', what: `search in ${each.name}: any order, p95`, reached: p95('any order'), unit: 'ms', most: 15 },
      { goal: 'P3', what: `search in ${each.name}: one common syllable, p95`, reached: p95('one common syllable'), unit: 'ms', most: 15 },
      {
        goal: 'P3',
        what: `search in ${each.name}: with a typing error, p95`,
        reached: quantile(
          slips.map((t) => t.ms),
          0.95,
        ),
        unit: 'ms',
        most: 50,
      },
      {
        goal: 'P3',
        what: `search in ${each.name}: this very person in the first five`,
        reached: share(asked, 'strict'),
        unit: '%',
        least: 95,
      },
    )
    if (each.people.length === people.length) {
      await layBaseline(owner)
      const times: number[] = []
      let right = 0
      for (const of of queries) {
        const begun = performance.now()
        const found = await askBaseline(owner, of)
        times.push(performance.now() - begun)
        if (isFound(found, of.wanted)) right += 1
      }
      rows.push([
        'the country, without walls or HTTP',
        'the best simple design, the same queries',
        shown(quantile(times, 0.5)),
        shown(quantile(times, 0.95)),
        '',
        '',
        `${shown((right / queries.length) * 100)} %`,
        '',
      ])
    }
  }
  return {
    figures,
    details: [
      `The one box over HTTP with session, walls and access log, one reader at a time, load ${loads.map(shown).join(', ')} before and after each reader, ${effort.rounds} rounds for the first three rows of each reader. The set of damaged queries is drawn from whom the reader may see (\`bench/search/queries.ts\`); the year of birth, then the commune is typed where more than five would be left. *Very person*: this one is in the first five; *or like him*: or somebody whom nothing typed tells from him.`,
      tableOf({ head: ['reader', 'queries', 'p50 ms', 'p95 ms', 'p50 CPU ms', 'p95 CPU ms', 'very person', 'or like him'], rows }),
      tableOf({ head: ['reader', 'damage', 'very person', 'or like him'], rows: byKind }),
    ].join('\n\n'),
  }
}
