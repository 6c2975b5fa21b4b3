import { codeUsed } from '../../../src/dosing/rights/reasons.ts'
import { isFree } from '../../../src/dosing/rights/right.ts'
import { addMinutes } from '../../../src/kernel/moment.ts'
import { done, refused } from '../../../src/kernel/refusal.ts'
import { type Rules, rules } from './world.ts'

const WIDE = 600

/** Programs that forget one thing each. */
export const wrong: Readonly<Record<string, Rules>> = {
  'the server gives what is leased': {
    ...rules,
    give: (right, given) => rules.give(right.given.length > 0 ? right : { ...right, out: [] }, given),
  },
  'a device takes a renewed lease of a right that it used meanwhile': {
    ...rules,
    takeSheet: (device, sheet, clock) => rules.takeSheet(device, { ...sheet, heard: device.written }, clock),
  },
  'the server passes on what is leased': {
    ...rules,
    transfer: (right, to) => (right.given.length > 0 ? rules.transfer(right, to) : done({ ...right, site: to, out: [] })),
  },
  'the error of clocks is forgotten': {
    ...rules,
    lease: (right, handing) => rules.lease(right, { ...handing, ends: addMinutes(handing.ends, -5) }),
  },
  'two people may answer at any time': {
    ...rules,
    attest: (right, two, at) => rules.attest(right, two, addMinutes(at, WIDE)),
  },
  'a restored server trusts its backup': { ...rules, restored: (right) => right },
  'a restored server waits for one device only': {
    ...rules,
    restored: (right, person, [first], until) => rules.restored(right, person, first ? [first] : [], until),
  },
  'a restored server asks nobody about a day of which doses are lost': { ...rules, lost: [] },
  'two people answer while a sheet is out by which one may still be given': {
    ...rules,
    mayAnswer: ({ swallowed, had }) => swallowed + had === 0,
  },
  'two people who answer for a lost day ask of a record and not of a human': {
    ...rules,
    mayAnswer: ({ swallowed, sheets }) => swallowed + sheets === 0,
  },
  'nobody asks at the site that a right is taken away from': { ...rules, mayTakeAway: () => true },
  'a word where doses are usually taken frees what is outside': {
    ...rules,
    usually: (right, site) => ({ ...rules.usually(right, site), out: [] }),
  },
  'what a machine holds that the backup did not know is not asked of its file': { ...rules, takenUp: (right) => right },
  'a store that was put back is believed': { ...rules, isForked: () => false },
  'a machine does not tell how long it holds what a sheet has brought': { ...rules, saysHeld: (device) => done(device) },
  'nobody tells a machine what is lost with its store': { ...rules, tellsOfLost: () => [] },
  'a device keeps what it holds when the server was restored': {
    ...rules,
    meetRestored: (device, epoch, clock, seal) => ({ ...rules.meetRestored(device, epoch, clock, seal), tickets: device.tickets }),
  },
  'a device uses a right after its end': {
    ...rules,
    giveHere: (device, claim, entry, clock, seal) =>
      rules.giveHere(
        { ...device, tickets: device.tickets.map((t) => ({ ...t, ends: addMinutes(t.ends, WIDE) })) },
        claim,
        entry,
        clock,
        seal,
      ),
  },
  'a device does not look whether its clock went back': {
    ...rules,
    goOn: (device) => device,
    giveHere: (device, claim, entry, clock, seal) => rules.giveHere({ ...device, seen: clock }, claim, entry, clock, seal),
  },
  'a device whose lid was closed goes on as it was': { ...rules, beat: rules.goOn },
  'a device that holds rights of today is woken by the server alone': {
    ...rules,
    wakeAlone: (device, serverTime, clock) => {
      const awake = rules.wakeAlone({ ...device, tickets: [] }, serverTime, clock)
      return awake.ok ? done({ ...awake.value, tickets: device.tickets }) : awake
    },
  },
  'two records that are one person keep the right of one alone': { ...rules, merged: (stays) => stays },
  'what is outside when two records part keeps one of them alone': {
    ...rules,
    parted: (right, records) => {
      const own = rules.parted(right, records)
      return { ...own, out: own.out.filter((o) => o.is !== 'apart') }
    },
  },
  'what was given while two records were one asks nobody when they part': { ...rules, asksWhose: () => [] },
  'what was taken for a morning is used after its noon': {
    ...rules,
    takeSheet: (device, sheet, clock) =>
      rules.takeSheet(device, { ...sheet, tickets: sheet.tickets.map((t) => ({ ...t, ends: addMinutes(t.ends, WIDE) })) }, clock),
  },
  'a device wakes without what was given on paper': {
    ...rules,
    wakeUp: (device, two, _, clock, seal) => rules.wakeUp(device, two, [], clock, seal),
  },
  'a second person answers whatever the clock of a device shows': { ...rules, whyNotAnswer: () => [] },
  'a device is woken by a code without what was given on paper': {
    ...rules,
    wakeByCall: (device, heard, clock, seals) =>
      rules.wakeByCall(device.waking ? { ...device, waking: { ...device.waking, onPaper: [] } } : device, heard, clock, seals),
  },
  'a device that waits for a code does not look whether its clock went back': {
    ...rules,
    goOn: (device, clock) => (device.asleep ? device : rules.goOn(device, clock)),
    wakeByCall: (device, heard, clock, seals) =>
      rules.wakeByCall(device.waking ? { ...device, waking: { ...device.waking, seen: clock } } : device, heard, clock, seals),
  },
  'a device gives back before it knows of paper': {
    ...rules,
    giveBack: (device, claim, clock, seal) => rules.giveBack({ ...device, asleep: false }, claim, clock, seal),
  },
  'a device keeps what it gave up by telephone': {
    ...rules,
    callAway: (device, claim, to, clock, seal) => {
      const away = rules.callAway(device, claim, to, clock, seal)
      return away.ok ? done({ ...away.value, device: { ...away.value.device, tickets: device.tickets } }) : away
    },
  },
  'a device takes a code twice': {
    ...rules,
    takeCall: (device, call, heard, clock, seal) => rules.takeCall({ ...device, usedCalls: [] }, call, heard, clock, seal),
  },
  'a device takes a code of before the restore': {
    ...rules,
    takeCall: (device, call, heard, clock, seal) => {
      const taken = rules.takeCall({ ...device, epoch: call.epoch }, call, heard, clock, seal)
      return taken.ok ? done({ ...taken.value, epoch: device.epoch }) : taken
    },
  },
  'a right taken by telephone runs on its own': {
    ...rules,
    takeCall: (device, call, heard, clock, seal) =>
      rules.takeCall(device, { ...call, ends: addMinutes(call.ends, WIDE) }, heard, clock, seal),
  },
  'a late line ends what was called to the device since': {
    ...rules,
    afterTold: (right, teller, told) =>
      rules.afterTold({ ...right, out: right.out.filter((o) => o.is !== 'call' || o.device !== teller.device) }, teller, told),
  },
  'a late line of a taken call ends what its giver was leased since': {
    ...rules,
    afterTold: (right, teller, told) => rules.afterTold(right, { ...teller, calls: [] }, told),
  },
  'a spilled dose frees its right while the device has it again': {
    ...rules,
    afterTold: (right, teller, told) => {
      const after = rules.afterTold(right, teller, told)
      return told.does === 'spilled' ? { ...after, out: [] } : after
    },
  },
  'a spilled dose gives its right back for longer': {
    ...rules,
    spillHere: (device, claim, spill, clock, seal) => {
      const used = device.used.map((u) => ({ ...u, ticket: { ...u.ticket, ends: addMinutes(u.ticket.ends, WIDE) } }))
      return rules.spillHere({ ...device, used }, claim, spill, clock, seal)
    },
  },
  'a shorter time ends what was called to the device too': {
    ...rules,
    afterTold: (right, teller, told) =>
      told.does === 'shortened'
        ? { ...right, out: right.out.map((o) => (o.is === 'call' && o.device === teller.device ? { ...o, until: told.until } : o)) }
        : rules.afterTold(right, teller, told),
  },
  'a device that has shortened its time takes a longer sheet of before': {
    ...rules,
    takeSheet: (device, sheet, clock) => {
      const taken = rules.takeSheet({ ...device, journal: device.journal.filter((l) => l.told.does !== 'shortened') }, sheet, clock)
      return taken.ok ? done({ ...taken.value, journal: device.journal }) : taken
    },
  },
  'a device shortens its time and uses it longer': {
    ...rules,
    shorten: (device, day, ends, clock, seal) => {
      const has = rules.shorten(device, day, ends, clock, seal)
      return has.ok ? done({ ...has.value, tickets: device.tickets }) : has
    },
  },
  'a sheet brings again what came by telephone under another id': {
    ...rules,
    takeSheet: (device, sheet, clock) => rules.takeSheet(device, { ...sheet, calledAs: [] }, clock),
  },
  'a device takes an old sheet': {
    ...rules,
    takeSheet: (device, sheet, clock) => {
      const taken = rules.takeSheet({ ...device, epoch: sheet.epoch }, { ...sheet, serverTime: clock, asked: clock }, clock)
      return taken.ok ? done({ ...taken.value, epoch: device.epoch }) : taken
    },
  },
  'the server takes a code that has served': {
    ...rules,
    callIn: (right, from, to, heard) => rules.callIn(right, from, to, { ...heard, used: false }),
  },
  'the server takes a code for whatever is out': {
    ...rules,
    callIn: (right, _, to, heard) =>
      heard.code !== heard.expected || right.given.length > 0 || isFree(right) ? refused(codeUsed) : done({ ...right, out: [], site: to }),
  },
  'the server hears a line again': {
    ...rules,
    receive: (heard, lines) => ({ fresh: lines, heard: lines.at(-1) ?? heard, broken: undefined }),
  },
}
