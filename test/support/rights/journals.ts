import type { Step } from './step.ts'
import { type Batch, clock, put, type Rules, seal, type World, withDevice } from './world.ts'

/** The server hears lines of a journal. */
const hear = (w: World, r: Rules, { from, lines }: Batch): World => {
  const it = w.devices[from]
  const { fresh, heard } = r.receive(w.server.heard[from], lines, (before, line) =>
    seal(before, JSON.stringify([line.n, line.at, `${line.claim.person}/${line.claim.day}/${line.claim.part}`, line.told])),
  )
  const right = fresh.reduce((x, line) => r.afterTold(x, { device: it.id, site: it.site }, line.told), w.server.right)
  const toldCalls = fresh.flatMap(({ told: t }) => (t.does === 'called-out' ? [`${it.id}/${t.n}`] : []))
  const usedCalls = [...w.server.usedCalls, ...toldCalls]
  return { ...w, server: { ...w.server, right, usedCalls, heard: put(w.server.heard, from, heard) } }
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
  const server = whole ? { ...told.server, right: r.afterHead(told.server.right, it.id, w.epoch) } : told.server
  return [{ name: `${who} meets the restored server`, to: { ...told, server } }]
}

export const arriving = (w: World, r: Rules): readonly Step[] =>
  w.batches.map((batch) => ({
    name: 'what was on the way arrives',
    to: hear({ ...w, batches: w.batches.filter((b) => b !== batch) }, r, batch),
  }))
