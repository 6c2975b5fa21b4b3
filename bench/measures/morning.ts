import { setTimeout as pause } from 'node:timers/promises'
import { bareDoses } from '../bare/doses.ts'
import { startBare } from '../bare/start.ts'
import { giveDose, layClinics, pageOf, type Waiting } from '../clinic.ts'
import { type Section, shown, tableOf } from '../figure.ts'
import type { Ground } from '../ground.ts'
import { sender } from '../load.ts'
import { meter } from '../processes.ts'

const SITES = 650
/** 50,000 doses in two hours, six times as fast. */
const A_SECOND = (50_000 / 7_200) * 6
/** As long as the people last who can be admitted in some minutes: the rate is the country's, the length is not. */
const SECONDS = 300
/** Windows of the whole country that may be busy at once: more than come at this rate. */
const CONNECTIONS = 200

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN

/**
 * P11: people come when they come, whether the one before was served or not; a time is counted from when somebody came, so that a program that stands still is not
 * measured by those who were not sent.
 */
export const morning = async (ground: Ground): Promise<Section> => {
  const { effort, program } = ground
  const seconds = Math.ceil(SECONDS * effort.share)
  const people = Math.ceil(A_SECOND * seconds)
  const sites = Math.ceil(SITES * effort.share)
  const { waiting } = await layClinics(ground, { clinics: sites, people, bottles: 0 })
  const { send, close } = sender(program.address, CONNECTIONS)
  const [pages, doses]: [number[], number[]] = [[], []]
  const errors: string[] = []
  const come = async (who: Waiting, due: number): Promise<void> => {
    try {
      const page = await pageOf(send, who)
      const seen = performance.now()
      pages.push(seen - due)
      await giveDose(send, who, who.clinic.vessel, page)
      doses.push(performance.now() - seen)
    } catch (error) {
      errors.push(String(error).slice(0, 300))
    }
  }
  /** Does something for each of so many, when they come. */
  const atRate = async (count: number, each: (n: number, due: number) => Promise<void>): Promise<void> => {
    const begun = performance.now()
    const served: Promise<void>[] = []
    for (let n = 0; n < count; n += 1) {
      const due = begun + (n * 1000) / A_SECOND
      await pause(Math.max(0, due - performance.now()))
      served.push(each(n, due))
    }
    await Promise.all(served)
  }
  const [node, postgres] = [meter(program.pid), meter(program.postgres)]
  const begun = performance.now()
  await atRate(people, async (n, due) => {
    const who = waiting[n]
    if (who) await come(who, due)
  })
  const took = (performance.now() - begun) / 1000
  const cpu = (node.seconds() + postgres.seconds()) / took
  node.stop()
  postgres.stop()
  await close()

  // The same people at the same rate at the endpoint that does the least, a fifth as long.
  await using bare = await startBare(ground.server)
  const theirs = sender(bare.address, CONNECTIONS)
  const give = bareDoses()
  const least: number[] = []
  await atRate(Math.ceil(people / 5), async (_, due) => {
    await give(theirs.send)
    least.push(performance.now() - due)
  })
  await theirs.close()
  if (errors.length > 0) console.error(errors.slice(0, 5).join('\n'))
  const what = `${shown(people)} people at ${shown(sites)} sites, ${shown(A_SECOND)} a second for ${shown(seconds)} s (the country's morning six times over; in full it lasts 7,200 s)`
  return {
    figures: [
      { goal: 'P11', what: `${what}: errors`, reached: errors.length, unit: '', most: 0 },
      { goal: 'P11', what: 'the same: the dose, p95', reached: quantile(doses, 0.95), unit: 'ms', most: 100 },
      { goal: 'P11', what: "the same: the person's page, p95", reached: quantile(pages, 0.95), unit: 'ms', most: 100 },
    ],
    details: tableOf({
      head: ['the morning', 'p50 ms', 'p95 ms', 'p99 ms', 'slowest ms'],
      rows: [
        ['page', ...[0.5, 0.95, 0.99, 1].map((q) => shown(quantile(pages, q)))],
        ['dose', ...[0.5, 0.95, 0.99, 1].map((q) => shown(quantile(doses, q)))],
        ['bare dose', ...[0.5, 0.95, 0.99, 1].map((q) => shown(quantile(least, q)))],
        [`cores busy of two: ${shown(cpu)}`, '', '', '', ''],
      ],
    }),
  }
}
