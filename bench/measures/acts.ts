import type { Ward } from '../../test/support/staff.ts'
import { bareDoses } from '../bare/doses.ts'
import { startBare } from '../bare/start.ts'
import { besideTable, cpuOf, middle, row } from '../beside.ts'
import { type Section, shown } from '../figure.ts'
import { CLIENTS, type Ground, sharing } from '../ground.ts'
import { type Living, life, openCase, recordAct, registerPerson } from '../life.ts'
import { type Client, type Load, type Loaded, load } from '../load.ts'

/** No machine of this kind records more: so many cases are opened beforehand that none runs out. */
const MOST_PER_SECOND = 1_500

type Queue = { readonly ward: Ward; readonly waiting: Living[]; at: Living | undefined }

/** Lives one case after the other, act by act. */
const living =
  (queue: Queue): Client =>
  async (send) => {
    const at = queue.at ?? queue.waiting.pop()
    const act = at && life[at.lived]
    if (!at || !act) throw new Error('more cases should have been opened beforehand')
    const after = await recordAct(send, queue.ward, at, act)
    queue.at = after.lived < life.length ? after : undefined
    return true
  }

/** P2: acts of whole lives, beside the bare endpoint on the same PostgreSQL server, in turns. */
export const acts = async (ground: Ground): Promise<Section> => {
  const { effort, program } = ground
  const { rounds, seconds } = effort
  const warm = 2
  const queues = ground.wards.map((ward): Queue => ({ ward, waiting: [], at: undefined }))
  const cases = Math.ceil((MOST_PER_SECOND * rounds * (seconds + warm)) / life.length)
  await ground.load({
    clients: sharing(cases, async (send, n) => {
      const queue = queues[n % CLIENTS]
      if (!queue) throw new Error('every client has its ward')
      queue.waiting.push(await openCase(send, queue.ward, await registerPerson(send, queue.ward, n)))
    }),
  })

  await using bare = await startBare(ground.server)
  const dose = bareDoses()
  const processes = { node: program.pid, postgres: program.postgres }
  const ours: Loaded[] = []
  const theirs: Loaded[] = []
  const measure = (what: Pick<Load, 'address' | 'clients' | 'processes'>): Promise<Loaded> => load({ ...what, seconds, warm })
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measure({ address: program.address, clients: queues.map(living), processes }))
    theirs.push(await measure({ address: bare.address, clients: queues.map(() => dose), processes: { ...processes, node: bare.pid } }))
  }

  const cpu = ['node', 'postgres', 'load'].map((name) => cpuOf(ours, name))
  const limit = `an act takes ${cpu.map((c) => shown(c)).join(' + ')} ms of CPU in the program, PostgreSQL and the load generator, and two cores give 2,000 ms a second`
  const what = `acts of ${shown(cases)} cases of ${life.length} acts each, ${CLIENTS} clients`
  return {
    figures: [
      { goal: 'P2', what, reached: middle(ours, (l) => l.perSecond), unit: 'a second', least: 600, limit },
      { goal: 'P2', what: 'the same, p95', reached: middle(ours, (l) => l.p95), unit: 'ms', most: 25, limit },
    ],
    details: `Acts beside the bare endpoint (\`bench/bare\`: Fastify, Zod, pg and one function; no sign-in, policy, decision or log), in turns, ${rounds} rounds of ${seconds} s, median:

${besideTable([row('an act', ours, theirs), row('bare', theirs, theirs)])}`,
  }
}
