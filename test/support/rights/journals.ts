import type { Step } from './step.ts'
import { type Batch, clock, keptAs, put, type Rules, seal, type World, withDevice } from './world.ts'

/** The server hears lines of a journal. */
const hear = (w: World, r: Rules, { from, lines }: Batch): World => {
  const it = w.devices[from]
  const { fresh, heard } = r.receive(w.server.heard[from], lines, (before, line) =>
    seal(before, JSON.stringify([line.n, line.at, `${line.claim.person}/${line.claim.day}/${line.claim.part}`, line.told])),
  )
  const teller = { device: it.id, site: it.site }
  const rights = fresh.reduce<World['server']['rights']>((all, { told, claim }) => {
    // About no right alone: the device goes no further, that day.
    const concerns = (key: string): boolean => (told.does === 'shortened' ? key.includes(claim.day) : key === keptAs(w, claim))
    return Object.fromEntries(
      Object.entries(all).map(([key, right]) => [key, concerns(key) ? r.afterTold(right, teller, told) : right] as const),
    )
  }, w.server.rights)
  const toldCalls = fresh.flatMap(({ told: t }) => (t.does === 'called-out' ? [`${it.id}/${t.n}`] : []))
  const usedCalls = [...w.server.usedCalls, ...toldCalls]
  return { ...w, server: { ...w.server, rights, usedCalls, heard: put(w.server.heard, from, heard) } }
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
  const headed = Object.fromEntries(Object.entries(told.server.rights).map(([key, right]) => [key, r.afterHead(right, it.id, w.epoch)]))
  const server = whole ? { ...told.server, rights: headed } : told.server
  return [{ name: `${who} meets the restored server`, to: { ...told, server } }]
}

export const arriving = (w: World, r: Rules): readonly Step[] =>
  w.batches.map((batch) => ({
    name: 'what was on the way arrives',
    to: hear({ ...w, batches: w.batches.filter((b) => b !== batch) }, r, batch),
  }))
