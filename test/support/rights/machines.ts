import { maybeUsed } from '../../../src/dosing/rights/clock.ts'
import { callKey } from '../../../src/dosing/rights/codes.ts'
import { claimKey, surelyOver } from '../../../src/dosing/rights/right.ts'
import type { EntryId } from '../../../src/kernel/ids.ts'
import { addHours, addMinutes } from '../../../src/kernel/moment.ts'
import { headed, hear } from './journals.ts'
import type { Step } from './step.ts'
import { both, claimsOf, clock, DEVICES, LOOKS, last, now, put, type Rules, rightOf, seal, type World, withDevice } from './world.ts'

/** Device b is enrolled; a restored server that does not know it takes it up again by the file of its journal, which says what it holds. */
export const takingUp = (w: World, r: Rules): readonly Step[] => {
  const it = w.devices[1]
  if (w.server.enrolled[1]) return []
  const server = { ...w.server, enrolled: put(w.server.enrolled, 1, true) }
  if (isNew(w)) return [{ name: 'device b is enrolled', to: withDevice({ ...w, server }, 1, { ...it, epoch: w.epoch, seen: clock(w, 1) }) }]
  if (w.restored === undefined || it.written === 0) return []
  const told = hear({ ...w, server }, r, { from: 1, lines: r.toSend(it, w.server.heard[1].n) })
  // As long as any lease of before may run it is waited for as the others are; later what it holds is kept back alone.
  const runs = now(w) < addMinutes(addHours(w.restored, 6), 5)
  const rights = claimsOf(w).map((claim) => {
    const ticket = it.tickets.find((t) => claimKey(t.claim) === claimKey(claim))
    const at = { is: 'lease', person: claim.person, device: it.id, site: it.site } as const
    const taken = ticket
      ? r.takenUp(rightOf(told, claim), { ...at, epoch: ticket.epoch, until: surelyOver(ticket.ends) })
      : rightOf(told, claim)
    return [claimKey(claim), runs ? r.restored(taken, claim.person, [DEVICES[1]], addMinutes(last(claim), 5)) : taken] as const
  })
  return [{ name: 'the file of device b is read in', to: { ...told, server: { ...told.server, rights: Object.fromEntries(rights) } } }]
}

const isNew = ({ devices: [, it], sheets }: World): boolean =>
  it.written === 0 && it.tickets.length === 0 && sheets.every((s) => s.to === 0)

/** Two people of each site say after a restore that the server knows all devices of it. */
export const looking = (w: World, r: Rules): readonly Step[] =>
  both.flatMap((d) => {
    const waits = Object.values(w.server.rights).some((right) => right.out.some((o) => o.is === 'unknown' && o.waits.includes(LOOKS[d])))
    const whole = w.server.enrolled[d] || isNew(w)
    return waits && whole ? [{ name: `site ${'ab'[d]} has looked through its devices`, to: headed(w, r, LOOKS[d]) }] : []
  })

/** The store of device a is put back from a copy, or opened from it on another machine, and with a line first; what was written since is in no store. */
export const copying = (w: World, r: Rules): readonly Step[] => {
  const { copy, left } = w
  const [it] = w.devices
  if (copy === undefined)
    return left.copies > 0
      ? [{ name: 'a copy of the store of device a is made', to: { ...w, copy: it, left: { ...left, copies: 0 } } }]
      : []
  if (copy === 'stopped' || copy === 'back') return []
  if (r.isForked({ device: copy }, w.server.heard[0])) return [{ name: 'the store of device a is put back', to: { ...w, copy: 'stopped' } }]
  // Nobody is asked anything where it holds no right.
  const lost = maybeUsed(copy, clock(w, 0)).length === 0 ? [] : r.tellsOfLost(it.journal.filter((line) => line.n > copy.written))
  const used = lost.filter(({ told }) => ['gave', 'gave-on-paper', 'called-out'].includes(told.does))
  const paper = used.map(({ claim }, i) => ({ claim, entry: `lost ${i}` as EntryId })) // a name of the model
  const ran = {
    // What was under way between it and the server ended with the machine.
    batches: w.batches.filter(({ from }) => from !== 0),
    sheets: w.sheets.filter(({ to }) => to !== 0),
    paused: put(w.paused, 0, undefined),
    // A code that was typed in before is not typed in again: the store does not know it any more.
    spoken: w.spoken.filter(({ call }) => !it.usedCalls.includes(callKey(call))),
  }
  const back: World = { ...w, ...ran, copy: 'back', paper: put(w.paper, 0, [...w.paper[0], ...paper]) }
  // With a line it learns of a restore before anything else.
  const opened = r.meetRestored(r.afterStart(copy), w.epoch, clock(w, 0), seal)
  // Who works there knows of these, whatever code they are read again.
  const known = used.map(({ claim }) => ({ claim, site: 0, entry: 'lost' as EntryId, typed: true }) as const) // likewise
  return [{ name: 'the store of device a is put back', to: withDevice({ ...back, loose: [...w.loose, ...known] }, 0, opened) }]
}
