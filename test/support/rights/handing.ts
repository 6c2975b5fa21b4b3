import { addMinutes } from '../../../src/kernel/moment.ts'
import { after, type Step } from './step.ts'
import {
  CLAIM,
  clock,
  ends,
  newEntry,
  now,
  PERSON,
  put,
  type Rules,
  seal,
  spill,
  swallow,
  TWO,
  type World,
  withDevice,
  withRight,
} from './world.ts'

/** A right comes to the device, on a sheet that may be long on its way. */
export const leasing = (w: World, r: Rules, d: 0 | 1): readonly Step[] => {
  const it = w.devices[d]
  const who = `device ${'ab'[d]}`
  const until = ends(w)
  const sheets = w.sheets
    .filter((s) => s.to === d)
    .flatMap((sheet) =>
      after(`${who} takes its sheet`, r.takeSheet(it, sheet, clock(w, d)), (has) => ({
        ...withDevice(w, d, has),
        sheets: w.sheets.filter((s) => s !== sheet),
      })),
    )
  if (!until || w.left.leases === 0) return sheets
  const handing = { person: PERSON, device: it.id, site: it.site, epoch: w.epoch, ends: until }
  const ticket = { claim: CLAIM, from: addMinutes(now(w), -10), ends: until, epoch: w.epoch }
  const sent = (right: World['server']['right']): World => ({
    ...withRight(w, right),
    sheets: [...w.sheets, { to: d, epoch: w.epoch, tickets: [ticket], serverTime: now(w), heard: w.server.heard[d].n, asked: clock(w, d) }],
    left: { ...w.left, leases: w.left.leases - 1 },
  })
  return [
    ...after(`the server leases to ${who}`, r.lease(w.server.right, handing), sent),
    ...after(`the server renews the lease of ${who}`, r.renew(w.server.right, handing), sent),
    ...sheets,
  ]
}

/** The dose is given, with or without a line; the right goes back, or to the site over the line. */
export const giving = (w: World, r: Rules, d: 0 | 1): readonly Step[] => {
  const it = w.devices[d]
  const at = clock(w, d)
  const who = `device ${'ab'[d]}`
  const [entry, entered] = newEntry(w)
  const { right } = w.server
  const shorter = addMinutes(at, 30)
  const [dose] = it.used
  const spilt = { entry: `${entry} spills` as typeof entry, of: dose?.entry ?? entry, heard: 0 } // a name of the model
  return [
    // The cup falls: nothing of the dose was swallowed. Of the two worlds, in which it was heard of and in which not, the device takes the wider one.
    ...(dose && w.left.spills > 0
      ? after(`${who} spills its dose`, r.spillHere(it, CLAIM, spilt, at, seal), (has) => spill(withDevice(w, d, has)))
      : []),
    // Of the rights of others too, whatever became of this one.
    ...(w.left.shortened > 0
      ? after(`${who} shortens its time`, r.shorten(it, CLAIM.day, shorter, at, seal), (has) => ({
          ...withDevice(w, d, has),
          left: { ...w.left, shortened: w.left.shortened - 1 },
        }))
      : []),
    ...after(`${who} gives without a line`, r.giveHere(it, CLAIM, entry, at, seal), (gave) => swallow(withDevice(entered, d, gave))),
    // Whoever stands at the site's page has its device before him.
    ...(it.asleep || it.epoch < w.epoch
      ? []
      : after(`site ${'ab'[d]} gives over the line`, r.give(right, { entry, person: PERSON, site: it.site }), (given) =>
          swallow(withRight(withDevice(entered, d, r.keepGiven(it, CLAIM, entry, at, seal)), given)),
        )),
    ...after(`${who} gives back`, r.giveBack(it, CLAIM, at, seal), (gave) => withDevice(w, d, gave)),
    ...after(`site ${'ab'[d]} gets the right over the line`, r.transfer(right, it.site), (moved) => withRight(w, moved)),
  ]
}

/** The device goes off and on again, with paper meanwhile; or its clock jumps back while it runs. */
export const sleeping = (w: World, r: Rules, d: 0 | 1): readonly Step[] => {
  const it = w.devices[d]
  const who = `device ${'ab'[d]}`
  if (!it.asleep) {
    const jumped = { ...w, off: put(w.off, d, -150) }
    return [
      ...(w.left.starts > 0
        ? [
            {
              name: `${who} is started anew`,
              to: { ...withDevice(w, d, r.afterStart(it)), left: { ...w.left, starts: w.left.starts - 1 } },
            },
          ]
        : []),
      ...(w.off[d] > -60
        ? [{ name: `the clock of ${who} jumps back`, to: withDevice(jumped, d, r.goOn(it, addMinutes(now(w), -150))) }]
        : []),
    ]
  }
  const [entry, entered] = newEntry(w)
  const lines = w.paper[d].map((e) => ({ claim: CLAIM, entry: e, sheet: '7' }))
  // The printed list says until when; the clock on the wall is right.
  const onPaper = it.tickets.some((t) => now(w) < t.ends) && w.paper[d].length === 0
  return [
    ...(onPaper
      ? [
          {
            name: `site ${'ab'[d]} gives on paper while ${who} is off`,
            to: swallow({ ...entered, paper: put(w.paper, d, [...w.paper[d], entry]) }),
          },
        ]
      : []),
    ...after(`${who} wakes by the server's clock`, r.wakeAlone(it, now(w), clock(w, d)), (awake) => withDevice(w, d, awake)),
    ...after(`${who} is woken by two`, r.wakeUp(it, TWO, lines, now(w), seal), (awake) => ({
      ...withDevice(w, d, awake),
      // They set it right.
      off: put(w.off, d, 0),
      paper: put(w.paper, d, []),
    })),
  ]
}
