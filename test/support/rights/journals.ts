import type { Beside, DeviceId, Out } from '../../../src/dosing/rights/right.ts'
import { callOfDevice } from '../../../src/dosing/rights/told.ts'
import type { Step } from './step.ts'
import { type Batch, clock, keptAs, PEOPLE, put, type Rules, seal, type World, wentOut, withDevice } from './world.ts'

/** The server hears lines of a journal. */
export const hear = (w: World, r: Rules, { from, lines }: Batch): World => {
  const it = w.devices[from]
  const { fresh, heard } = r.receive(w.server.heard[from], lines, (before, line) =>
    seal(before, JSON.stringify([line.n, line.at, `${line.claim.person}/${line.claim.day}/${line.claim.part}`, line.told])),
  )
  const toldCalls = fresh.flatMap(({ told: t }) => (t.does === 'called-out' ? [callOfDevice(it.id, t.n)] : []))
  const usedCalls = [...w.server.usedCalls, ...toldCalls]
  const teller = { device: it.id, site: it.site, calls: usedCalls }
  const rights = fresh.map(r.asKnown).reduce<World['server']['rights']>((all, { told, claim }) => {
    // About no right alone: the device goes no further, that day.
    const concerns = (key: string): boolean => (told.does === 'shortened' ? key.includes(claim.day) : key === keptAs(w, claim))
    return Object.fromEntries(
      Object.entries(all).map(([key, right]) => [key, concerns(key) ? r.afterTold(right, teller, told) : right] as const),
    )
  }, w.server.rights)
  const told: World = { ...w, server: { ...w.server, rights, usedCalls, heard: put(w.server.heard, from, heard) } }
  // What a journal takes up may be of before the records parted.
  return fresh.reduce((x, { told: { does }, claim }) => {
    if (does === 'gave-on-paper') return wentOut(x, claim, `${claim.person}/paper`, true)
    return does === 'called-in' || does === 'spilled' ? wentOut(x, claim, `${claim.person}/${it.id}`, true) : x
  }, told)
}

/** A restored server waits for this one no more. Once it waits for nobody else people answer for a lost day at once. */
export const headed = (w: World, r: Rules, device: DeviceId): World => {
  const sooner = <O extends Out | Beside>(o: O): O =>
    o.is === 'unknown' && w.restored !== undefined && o.waits.every((waits) => waits === PEOPLE) ? { ...o, until: w.restored } : o
  const rights = Object.entries(w.server.rights).map(([key, right]) => {
    const after = r.afterHead(right, device, w.epoch)
    return [key, { ...after, out: after.out.map(sooner) }] as const
  })
  return { ...w, server: { ...w.server, rights: Object.fromEntries(rights) } }
}

/** A device sends its journal, now or kept on the way: what arrives late arrives again. Before a restored server it tells everything. */
export const sending = (w: World, r: Rules, d: 0 | 1): readonly Step[] => {
  const it = w.devices[d]
  const who = `device ${'ab'[d]}`
  const heard = w.server.heard[d]
  if (it.epoch === w.epoch) {
    const batch = { from: d, lines: r.toSend(it, heard.n) }
    if (batch.lines.length === 0) return []
    return [
      { name: `${who} sends its journal`, to: hear(w, r, batch) },
      ...(w.batches.length < 1 ? [{ name: `${who} sends, and it stays on the way`, to: { ...w, batches: [batch] } }] : []),
    ]
  }
  if (it.asleep) return []
  const met = r.meetRestored(it, w.epoch, clock(w, d), seal)
  const told = hear(withDevice(w, d, met), r, { from: d, lines: r.toSend(met, heard.n) })
  const whole = told.server.heard[d].n === met.written
  return [{ name: `${who} meets the restored server`, to: whole ? headed(told, r, it.id) : told }]
}

export const arriving = (w: World, r: Rules): readonly Step[] =>
  w.batches.map((batch) => ({
    name: 'what was on the way arrives',
    to: hear({ ...w, batches: w.batches.filter((b) => b !== batch) }, r, batch),
  }))
