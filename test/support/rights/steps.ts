import type { Epoch } from '../../../src/dosing/rights/right.ts'
import { addMinutes } from '../../../src/kernel/moment.ts'
import { giving, leasing, sleeping } from './handing.ts'
import { arriving, sending } from './journals.ts'
import { after, type Step } from './step.ts'
import { calling, hearing } from './telephone.ts'
import { both, clock, DEVICES, LAST, now, PERSON, type Rules, TIMES, TWO, type World, withDevice, withRight } from './world.ts'

const goingOn = (w: World, r: Rules): readonly Step[] => {
  if (w.time === TIMES.length - 1) return []
  const later = { ...w, time: w.time + 1 }
  const beat = both.reduce<World>((x, d) => (x.devices[d].asleep ? x : withDevice(x, d, r.goOn(x.devices[d], clock(x, d)))), later)
  return [{ name: 'time goes on', to: beat }]
}

const restoring = (w: World, r: Rules): readonly Step[] => {
  if (!w.backup) return [{ name: 'a backup is made', to: { ...w, backup: w.server } }]
  if (w.left.restores === 0) return []
  const right = r.restored(w.backup.right, PERSON, DEVICES, addMinutes(LAST, 5))
  const epoch = (w.epoch + 1) as Epoch // the next one
  const left = { ...w.left, restores: w.left.restores - 1 }
  return [{ name: 'the server is restored', to: { ...w, epoch, server: { ...w.backup, right }, left } }]
}

/** Everything that may happen next. */
export const steps = (w: World, r: Rules): readonly Step[] => [
  ...goingOn(w, r),
  ...both.flatMap((d) => [leasing, giving, sending, sleeping, calling, hearing].flatMap((group) => group(w, r, d))),
  ...arriving(w, r),
  ...restoring(w, r),
  // People say what is so: nobody has had a dose.
  ...(w.swallowed === 0 ? after('two people answer for it', r.attest(w.server.right, TWO, now(w)), (freed) => withRight(w, freed)) : []),
]
