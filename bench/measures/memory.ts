import { setTimeout as pause } from 'node:timers/promises'
import { type Section, shown } from '../figure.ts'
import { CLIENTS, type Ground, sharing } from '../ground.ts'
import { life, openCase, recordAct, registerPerson } from '../life.ts'
import { megabytesOf } from '../processes.ts'

const REQUESTS = 100_000
/** A life asks for each of its acts twice, once to record it and once to read the case; and to be registered and opened. */
const EACH = 2 + 2 * life.length

/** P9, idle: a program that has started, signed 32 officers in, and then had nothing to do. V8 tidies up after most of a minute. */
export const idleMemory = async ({ program }: Ground): Promise<Section> => {
  await pause(70_000)
  return {
    figures: [{ goal: 'P9', what: 'memory of the program, idle for a minute', reached: megabytesOf(program.pid), unit: 'MB', most: 120 }],
  }
}

/** P9, used: whole lives, each act followed by a look at the case. */
export const usedMemory = async ({ program, load, wards, effort }: Ground): Promise<Section> => {
  const lives = Math.ceil((REQUESTS * effort.share) / EACH)
  const samples: number[] = []
  const live = sharing(lives, async (send, n) => {
    const ward = wards[n % CLIENTS]
    if (!ward) throw new Error('every client has its ward')
    let at = await openCase(send, ward, await registerPerson(send, ward, n))
    for (const act of life) {
      at = await recordAct(send, ward, at, act)
      await send({ path: `/api/cases/${at.case}`, headers: ward.police })
    }
    if (n % Math.ceil(lives / 10) === 0) samples.push(megabytesOf(program.pid))
  })
  await load({ clients: live })
  const reached = megabytesOf(program.pid)
  const what = `memory of the program after ${shown(lives * EACH)} requests (on the way: ${samples.map((m) => shown(m)).join(', ')} MB)`
  return { figures: [{ goal: 'P9', what, reached, unit: 'MB', most: 200 }] }
}
