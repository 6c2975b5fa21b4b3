import { PAUSE } from '../../../src/dosing/rights/clock.ts'
import { keyBetween } from '../../../src/dosing/rights/codes.ts'
import type { OnPaper } from '../../../src/dosing/rights/device.ts'
import { CLOCK_ERROR, type Claim, claimKey, type Right } from '../../../src/dosing/rights/right.ts'
import { addMinutes, dayOf, minutesBetween, startOf } from '../../../src/kernel/moment.ts'
import { hear } from './journals.ts'
import { after, type Step } from './step.ts'
import {
  asksOf,
  calledAs,
  clock,
  comers,
  ends,
  isOne,
  looseAt,
  mac,
  master,
  mayTakeAway,
  newEntry,
  now,
  put,
  type Rules,
  rightOf,
  seal,
  sheetOf,
  spill,
  strange,
  swallow,
  TWO,
  type World,
  wentOut,
  withDevice,
  withRight,
} from './world.ts'

/** It says at once how long it holds what the sheet has brought. */
const saying = (w: World, r: Rules, d: 0 | 1): World => {
  const [ticket] = w.devices[d].tickets
  const said = ticket && r.saysHeld(w.devices[d], ticket, clock(w, d), seal)
  return said?.ok ? hear(withDevice(w, d, said.value), r, { from: d, lines: r.toSend(said.value, w.server.heard[d].n) }) : w
}

/** A device takes the sheet that was sent to it, however long it was on its way. */
export const takingSheets = (w: World, r: Rules, d: 0 | 1): readonly Step[] => {
  const it = w.devices[d]
  const who = `device ${'ab'[d]}`
  return w.sheets
    .filter((s) => s.to === d)
    .flatMap((sheet) =>
      after(`${who} takes its sheet`, r.takeSheet(it, sheet, clock(w, d)), (has) => {
        const humans = { ...w.humans, sheets: put(w.humans.sheets, d, sheet.of) }
        const taken = { ...withDevice(w, d, has), humans, sheets: w.sheets.filter((s) => s !== sheet) }
        return w.play === 'a copy' ? saying(taken, r, d) : taken
      }),
    )
}

/** A right comes to the device, by a sheet. */
export const leasing = (w: World, r: Rules, d: 0 | 1, claim: Claim): readonly Step[] => {
  const it = w.devices[d]
  const who = `device ${'ab'[d]}`
  const until = ends(w, claim)
  if (!until || w.left.leases === 0) return []
  const handing = { person: claim.person, device: it.id, site: it.site, epoch: w.epoch, ends: until }
  const from = claim.day > dayOf(now(w)) ? startOf(claim.day) : addMinutes(now(w), -10)
  const ticket = { claim, from, ends: until, epoch: w.epoch }
  const said = { to: d, epoch: w.epoch, tickets: [ticket], serverTime: now(w), calledAs: calledAs(w, d) }
  const sent = (right: Right): World => ({
    ...withRight(w, claim, right),
    sheets: [...w.sheets, { ...said, of: sheetOf(w, r), heard: w.server.heard[d].n, asked: clock(w, d) }],
    left: { ...w.left, leases: w.left.leases - 1 },
  })
  return [
    ...(asksOf(w, r, claim).length > 0
      ? []
      : after(`the server leases to ${who}`, r.lease(rightOf(w, claim), handing), (right) =>
          wentOut(sent(right), claim, `${claim.person}/${it.id}`, false),
        )),
    ...after(`the server renews the lease of ${who}`, r.renew(rightOf(w, claim), handing), sent),
  ]
}

/** The dose is given, with or without a line; the right goes back, or to the site over the line. */
export const giving = (w: World, r: Rules, d: 0 | 1, claim: Claim): readonly Step[] => {
  const it = w.devices[d]
  const at = clock(w, d)
  const who = `device ${'ab'[d]}`
  const [entry, entered] = newEntry(w)
  const right = rightOf(w, claim)
  const shorter = addMinutes(at, 30)
  const sheet = w.humans.sheets[d]
  // What the sheet does not know of the other record asks nobody.
  const asked = sheet.asks[claimKey(claim)] ?? []
  // By telephone a name is read out, and whoever stands there is asked for it.
  const named = it.journal.some((line) => line.told.does === 'called-in' && claimKey(line.claim) === claimKey(claim))
  const dose = it.used.find((u) => claimKey(u.ticket.claim) === claimKey(claim))
  // What two people ticked as given on paper counts at the device as the dose that it was (docs/decisions/0677), until it has that right again.
  const ticked = it.journal.some((line) => line.told.does === 'gave-on-paper' && claimKey(line.claim) === claimKey(claim))
  const here = looseAt(w, d, claim) === undefined && (!ticked || it.tickets.some((t) => claimKey(t.claim) === claimKey(claim)))
  const spilt = { entry: `${entry} spills` as typeof entry, of: dose?.entry ?? entry, heard: 0 } // a name of the model
  return [
    // The cup falls: nothing of the dose was swallowed. Of the two worlds, in which it was heard of and in which not, the device takes the wider one.
    ...(dose && w.left.spills > 0
      ? after(`${who} spills its dose`, r.spillHere(it, claim, spilt, at, seal), (has) => spill(withDevice(w, d, has), claim, spilt.of))
      : []),
    // Of the rights of others too, whatever became of this one.
    ...(w.left.shortened > 0
      ? after(`${who} shortens its time`, r.shorten(it, claim.day, shorter, at, seal), (has) => ({
          ...withDevice(w, d, has),
          left: { ...w.left, shortened: w.left.shortened - 1 },
        }))
      : []),
    ...comers(claim, sheet.one && !named).flatMap(({ human, as }) =>
      here && (sheet.one || asked.length === 0)
        ? after(`${who} gives without a line${as}`, r.giveHere(it, claim, entry, at, seal), (gave) =>
            swallow(withDevice(entered, d, gave), claim, human, entry),
          )
        : [],
    ),
    ...comers(claim, isOne(w)).flatMap(({ human, as }) =>
      here && claim.day === dayOf(now(w)) && asksOf(w, r, claim).length === 0
        ? after(`site ${'ab'[d]} gives over the line${as}`, r.give(right, { entry, person: claim.person, site: it.site }), (given) =>
            swallow(withRight(entered, claim, given), claim, human, entry),
          )
        : [],
    ),
    ...after(`${who} gives back`, r.giveBack(it, claim, at, seal), (gave) => withDevice(w, d, gave)),
    ...(mayTakeAway(w, r, claim)
      ? after(`site ${'ab'[d]} gets the right over the line`, r.transfer(right, it.site), (moved) => withRight(w, claim, moved))
      : []),
  ]
}

/** What device b does with a right that came to it by telephone as of a stranger. */
export const givingStrangely = (w: World, r: Rules, of: Claim): readonly Step[] => {
  const [it, at, claim] = [w.devices[1], clock(w, 1), strange(of)]
  const [entry, entered] = newEntry(w)
  const dose = it.used.find((u) => claimKey(u.ticket.claim) === claimKey(claim))
  const spilt = { entry: `${entry} spills` as typeof entry, of: dose?.entry ?? entry, heard: 0 } // a name of the model
  return [
    ...after('device b gives to a stranger', r.giveHere(it, claim, entry, at, seal), (gave) =>
      swallow(withDevice(entered, 1, gave), claim),
    ),
    ...after('device b gives the right of a stranger back', r.giveBack(it, claim, at, seal), (gave) => withDevice(w, 1, gave)),
    ...(dose && w.left.spills > 0
      ? after('device b spills the dose of a stranger', r.spillHere(it, claim, spilt, at, seal), (has) =>
          spill(withDevice(w, 1, has), claim, spilt.of),
        )
      : []),
  ]
}

const tickedTrue = (lines: readonly Pick<OnPaper, 'claim' | 'entry'>[]): World['ticks'] =>
  lines.map(({ claim, entry }) => ({ claim, entry, given: true }))

const wokenWith = (w: World, d: 0 | 1, awake: World['devices'][0], lines: readonly OnPaper[]): World => ({
  ...withDevice(w, d, awake),
  // They set it right.
  off: put(w.off, d, 0),
  paper: put(w.paper, d, []),
  ticks: [...w.ticks, ...tickedTrue(lines)],
})

/** The device goes off and on again, or its lid is closed for a while; or its clock jumps back while it runs. */
export const sleeping = (w: World, r: Rules, d: 0 | 1): readonly Step[] => {
  const it = w.devices[d]
  const who = `device ${'ab'[d]}`
  if (w.paused[d]) {
    const opened = { ...w, paused: put(w.paused, d, undefined) }
    return [{ name: `the lid of ${who} is opened`, to: withDevice(opened, d, r.beat(it, clock(w, d))) }]
  }
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
      ...(w.left.pauses > 0
        ? [
            {
              name: `the lid of ${who} is closed`,
              to: { ...w, paused: put(w.paused, d, now(w)), left: { ...w.left, pauses: w.left.pauses - 1 } },
            },
          ]
        : []),
      ...(w.off[d] > -60
        ? [{ name: `the clock of ${who} jumps back`, to: withDevice(jumped, d, r.goOn(it, addMinutes(now(w), -150))) }]
        : []),
    ]
  }
  // They are asked of the day; what was given on one that is over is typed in by who has the paper.
  const lines = w.paper[d].filter((p) => p.claim.day === dayOf(now(w))).map((p) => ({ ...p, sheet: '7' }))
  return [
    ...after(`${who} wakes by the server's clock`, r.wakeAlone(it, now(w), clock(w, d)), (awake) => withDevice(w, d, awake)),
    ...after(`${who} is woken by two`, r.wakeUp(it, TWO, lines, now(w), seal), (awake) => wokenWith(w, d, awake, lines)),
    // Of somebody who had none they say it too.
    ...(w.left.mistakes === 0 ? [] : it.tickets)
      .filter((t) => t.claim.day === dayOf(now(w)) && !lines.some((l) => claimKey(l.claim) === claimKey(t.claim)))
      .flatMap(({ claim }) => {
        const mistake = { claim, entry: `mistaken ${it.written}` as OnPaper['entry'], sheet: '7' } // a name of the model
        const left = { ...w.left, mistakes: w.left.mistakes - 1 }
        return after(
          `${who} is woken by two, who tick ${claimKey(claim)} by mistake`,
          r.wakeUp(it, TWO, [...lines, mistake], now(w), seal),
          (awake) => wokenWith({ ...w, left, ticks: [...w.ticks, { ...mistake, given: false }] }, d, awake, lines),
        )
      }),
    ...wakingByCall(w, r, d, lines),
  ]
}

/** One person is alone with the device: a second one answers by telephone, from a clock that is right. Nobody says less than was given on paper by then. */
const wakingByCall = (w: World, r: Rules, d: 0 | 1, lines: readonly OnPaper[]): readonly Step[] => {
  const it = w.devices[d]
  const who = `device ${'ab'[d]}`
  const { waking } = it
  const key = keyBetween(mac, master('server'), it.id)
  const said = w.answered[d]
  const isWhole = lines.every((p) => waking?.onPaper.some(({ entry }) => entry === p.entry))
  const back = { ...w, off: put(w.off, d, -150) }
  return [
    ...(w.off[d] < -60 ? [{ name: `the clock of ${who} is set right`, to: { ...w, off: put(w.off, d, 0) } }] : []),
    // Read out once, and answered where the clock fits.
    ...((waking && isWhole) || r.whyNotAnswer(clock(w, d), now(w)).length > 0
      ? []
      : after(`${who} reads out what it shows to a second person`, r.askToWake(it, TWO, lines, clock(w, d)), (asks) => ({
          ...withDevice(w, d, asks),
          answered: asks.waking ? put(w.answered, d, r.wakingCode(mac, key, r.wokenOf(asks, asks.waking))) : w.answered,
        }))),
    ...(waking && w.off[d] > -60
      ? [{ name: `the clock of ${who} jumps back before its code comes`, to: withDevice(back, d, r.goOn(it, clock(back, d))) }]
      : []),
    ...(waking && said !== undefined && isWhole
      ? after(
          `${who} is woken by the code of a second person`,
          r.wakeByCall(it, { code: said, expected: r.wakingCode(mac, key, r.wokenOf(it, waking)) }, clock(w, d), {
            paper: seal,
            woken: seal,
          }),
          (awake) => ({ ...withDevice(w, d, awake), paper: put(w.paper, d, []), ticks: [...w.ticks, ...tickedTrue(waking.onPaper)] }),
        )
      : []),
  ]
}

/** Paper while the device is off, or its lid was closed for longer than anybody waits. */
export const onPaper = (w: World, _: Rules, d: 0 | 1, claim: Claim): readonly Step[] => {
  const sheet = w.humans.sheets[d]
  const it = w.devices[d]
  const since = w.paused[d]
  const off = it.asleep || (since !== undefined && minutesBetween(since, now(w)) > PAUSE + 2 * CLOCK_ERROR)
  const [entry, entered] = newEntry(w)
  // The printed list says until when; the clock on the wall is right.
  const may =
    off &&
    looseAt(w, d, claim) === undefined &&
    (sheet.one || (sheet.asks[claimKey(claim)] ?? []).length === 0) &&
    claim.day === dayOf(now(w)) &&
    it.tickets.some((t) => claimKey(t.claim) === claimKey(claim) && now(w) < t.ends) &&
    !w.paper[d].some((p) => claimKey(p.claim) === claimKey(claim))
  const given = { ...entered, paper: put(w.paper, d, [...w.paper[d], { claim, entry }]) }
  return may
    ? comers(claim, sheet.one).map(({ human, as }) => ({
        name: `site ${'ab'[d]} gives on paper while device ${'ab'[d]} is off${as}`,
        to: swallow(given, claim, human, entry),
      }))
    : []
}

/** A line that was ticked is typed back as what it was: a dose, or a mistake. Of a store that was put back from a copy nobody types what was passed on. */
export const typingBack = (w: World, r: Rules, claim: Claim): readonly Step[] =>
  w.play === 'a copy'
    ? []
    : rightOf(w, claim).out.flatMap((o) => {
        if (o.is !== 'paper' || o.sheet !== '7') return []
        const of = { ...claim, person: o.person }
        const ticks = w.ticks.filter((t) => [claimKey(of), claimKey(strange(of))].includes(claimKey(t.claim)))
        const given = ticks.find((t) => t.given)?.entry
        return after(
          `the ticked line of ${claimKey(of)} is typed back`,
          r.typeBack(rightOf(w, claim), { person: o.person, sheet: '7' }, given),
          (right) => withRight(w, claim, right),
        )
      })
