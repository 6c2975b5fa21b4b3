import type { Today } from '../../src/server/contract/answers.ts'
import { type Section, shown } from '../figure.ts'
import { type Ground, sharing } from '../ground.ts'
import { life, openCase, recordAct, registerPerson } from '../life.ts'

const CASES = 2_000

/** P5: the list of an office's work. The cases stand at every step of a life. */
export const today = async ({ load, freshWard, effort, program, owner }: Ground): Promise<Section> => {
  const ward = await freshWard()
  const cases = CASES * effort.share
  await load({
    clients: sharing(cases, async (send, n) => {
      let at = await openCase(send, ward, await registerPerson(send, ward, n))
      for (const act of life.slice(0, n % 9)) at = await recordAct(send, ward, at, act)
    }),
  })
  await owner.query({ name: 'analyzed_now', text: 'analyze now."case", now.deadline, now.task, now.person', values: [] })

  let left = 200 * effort.share
  let listed = 0
  const read = await load({
    clients: [
      async (send) => {
        const { totals } = await send<Today>({ path: '/api/today', headers: ward.police })
        listed = Object.values(totals).reduce((sum, n) => sum + n, 0)
        left -= 1
        return left > 0
      },
    ],
    processes: { node: program.pid, postgres: program.postgres },
  })
  return {
    figures: [
      {
        goal: 'P5',
        what: `the day's work of an office with ${shown(cases)} open cases (${shown(listed)} things to do), p95 of one reader`,
        reached: read.p95,
        unit: 'ms',
        most: 50,
        limit: `${shown(read.cpu['postgres'] ?? 0)} ms of CPU in PostgreSQL, ${shown(read.cpu['node'] ?? 0)} ms in the program`,
      },
    ],
  }
}
