import { DAYS_READ } from '../../src/dosing/care/fold.ts'
import { bareDoses } from '../bare/doses.ts'
import { startBare } from '../bare/start.ts'
import { besideTable, cpuOf, middle, row } from '../beside.ts'
import { type Clinic, giveDose, layClinics, pageOf, type Waiting } from '../clinic.ts'
import { type Section, shown } from '../figure.ts'
import { CLIENTS, type Ground } from '../ground.ts'
import { layHistory } from '../history.ts'
import { type Client, type Loaded, load } from '../load.ts'

/** Doses of a round: nobody is dosed twice, so everybody must have been admitted beforehand. */
const A_ROUND = 2_000
const WINDOWS = 50
/** One of them for each kind of round; all pour from one bottle in the first, and those of the last have had doses before. */
const CLINICS = 5
/** As many days of doses as a decision reads. */
const DAYS = DAYS_READ
/** A litre holds 166 doses of 60 mg. */
const OF_A_BOTTLE = 160
/** Bottles of a clinic that are poured from at once. */
const OPEN = 16

type Pouring = (clinic: Clinic) => string

/** One litre after the other of each clinic, so many at once. */
const fromLitres = (): Pouring => {
  const poured = new Map<Clinic, number>()
  return (clinic) => {
    const n = poured.get(clinic) ?? 0
    poured.set(clinic, n + 1)
    const bottle = clinic.litres[Math.floor(n / (OF_A_BOTTLE * OPEN)) * OPEN + (n % OPEN)]
    if (!bottle) throw new Error('more bottles should have been opened')
    return bottle
  }
}

type Page = Awaited<ReturnType<typeof pageOf>>

/** A dose to the next person who waits; with `looks`, the person's page first, as the window does. */
const dosing =
  (queue: Waiting[], pouring: Pouring, answers: Page, looks: boolean): Client =>
  async (send) => {
    const next = queue.pop()
    if (!next) return false
    const page = looks ? await pageOf(send, next) : answers
    await giveDose(send, next, pouring(next.clinic), page)
    return true
  }

/** P1: doses through the whole program, beside the bare endpoint on the same PostgreSQL server, in turns. */
export const doses = async (ground: Ground): Promise<Section> => {
  const { effort, program } = ground
  const { rounds, seconds, share } = effort
  const ofRound = A_ROUND * share
  const people = ofRound * CLINICS * rounds
  const { clinics, waiting } = await layClinics(ground, {
    clinics: CLINICS,
    people,
    bottles: 1 + Math.ceil((people / CLINICS / OF_A_BOTTLE) * 2) + OPEN,
  })
  // Everybody is alike: the page of one says which reminders stand at all of them.
  const firstOf = async ([one]: readonly Waiting[]): Promise<Page> => {
    let read: Page | undefined
    await ground.load({
      clients: [
        async (send) => {
          if (one) read = await pageOf(send, one)
          return false
        },
      ],
    })
    if (!read) throw new Error('somebody must have been admitted')
    return read
  }
  const alone = waiting.filter((w) => w.clinic === clinics[0])
  const [treated] = clinics.slice(-1)
  const long = waiting.filter((w) => w.clinic === treated)
  const others = waiting.filter((w) => w.clinic !== clinics[0] && w.clinic !== treated)

  await using bare = await startBare(ground.server)
  const bareDose = bareDoses()
  const processes = { node: program.pid, postgres: program.postgres }
  const litres = fromLitres()
  const page = await firstOf(others)
  const ours = (queue: Waiting[], { pouring = litres, looks = false, clients = CLIENTS, answers = page }): Promise<Loaded> => {
    const client = dosing(queue.splice(-ofRound), pouring, answers, looks)
    return load({ address: program.address, clients: Array.from({ length: clients }, () => client), processes, warm: effort.seconds / 15 })
  }
  const dose: Loaded[] = []
  const window: Loaded[] = []
  const fifty: Loaded[] = []
  const bottle: Loaded[] = []
  const theirs: Loaded[] = []
  const settled: Loaded[] = []
  // One dose is the pattern of all that were given before.
  await ground.load({ clients: [dosing(others.splice(-1), litres, page, false)] })
  if (treated) await layHistory(ground.owner, treated, DAYS)
  const answers = await firstOf(long)
  for (let round = 0; round < rounds; round += 1) {
    dose.push(await ours(others, {}))
    settled.push(await ours(long, { answers }))
    theirs.push(
      await load({
        address: bare.address,
        clients: Array.from({ length: CLIENTS }, () => bareDose),
        processes: { ...processes, node: bare.pid },
        seconds: seconds / 2,
        warm: 1,
      }),
    )
    bottle.push(await ours(alone, { pouring: ({ vessel }) => vessel }))
    window.push(await ours(others, { looks: true }))
    fifty.push(await ours(others, { clients: WINDOWS }))
  }

  const cpu = ['node', 'postgres', 'load'].map((name) => cpuOf(dose, name))
  const limit = `a dose takes ${cpu.map((c) => shown(c)).join(' + ')} ms of CPU in the program, PostgreSQL and the load generator, and two cores give 2,000 ms a second`
  const what = `doses of ${shown(people)} people in ${CLINICS} clinics, ${CLIENTS} clients`
  const ofBare = (middle(dose, (l) => l.perSecond) / middle(theirs, (l) => l.perSecond)) * 100
  return {
    figures: [
      { goal: 'P1', what, reached: middle(dose, (l) => l.perSecond), unit: 'a second', least: 900, limit },
      { goal: 'P1', what: 'the same, share of the bare endpoint', reached: ofBare, unit: '%', least: 60, limit },
      { goal: 'P1', what: 'the same, p95', reached: middle(dose, (l) => l.p95), unit: 'ms', most: 18, limit },
      { goal: 'P1', what: 'the same, CPU s per 1,000', reached: (cpu[0] ?? 0) + (cpu[1] ?? 0), unit: 's', most: 1.6, limit },
      {
        goal: 'P1',
        what: `the same after ${DAYS} days of doses, CPU s per 1,000`,
        reached: cpuOf(settled, 'node') + cpuOf(settled, 'postgres'),
        unit: 's',
      },
      { goal: 'P1', what: 'all from one bottle', reached: middle(bottle, (l) => l.perSecond), unit: 'a second', least: 300, limit },
    ],
    details: `Doses beside the bare endpoint (\`bench/bare\`), in turns, ${rounds} rounds of ${shown(ofRound)} doses, median. Of the window, every second request is the person's page:

${besideTable([
  row('a dose', dose, theirs),
  row(`a dose after ${DAYS} days of doses`, settled, theirs),
  row('all from one bottle', bottle, theirs),
  row('page and dose, requests', window, theirs),
  row(`a dose, ${WINDOWS} windows at once`, fifty, theirs),
  row('bare', theirs, theirs),
])}`,
  }
}
