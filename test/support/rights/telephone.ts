import { type Call, callEnds, codeOf, keyBetween } from '../../../src/dosing/rights/codes.ts'
import type { Claim } from '../../../src/dosing/rights/right.ts'
import type { End } from '../../../src/dosing/rights/told.ts'
import { mg } from '../../../src/kernel/dose.ts'
import type { UnitId } from '../../../src/kernel/ids.ts'
import { dayOf, startOf } from '../../../src/kernel/moment.ts'
import { after, type Step } from './step.ts'
import {
  asksOf,
  clock,
  DEVICES,
  ends,
  last,
  looseAt,
  mac,
  master,
  now,
  type Rules,
  rightOf,
  SITES,
  seal,
  siteOf,
  strange,
  type World,
  withDevice,
  withRight,
} from './world.ts'

const say = (w: World, said: Pick<Call, 'from' | 'to' | 'n' | 'epoch' | 'ends' | 'claim'>): World => {
  const call: Call = { ...said, drug: 'methadone', dose: mg(60), written: startOf(said.claim.day) }
  const code = codeOf(mac, keyBetween(mac, master(call.from), call.to), call)
  return { ...w, spoken: [...w.spoken, { call, code }], left: { ...w.left, calls: w.left.calls - 1 } }
}

/** Somebody gives a right up and says the code. */
export const calling = (w: World, r: Rules, d: 0 | 1, claim: Claim): readonly Step[] => {
  if (w.left.calls === 0) return []
  const known = (at: 0 | 1): boolean => looseAt(w, at, claim) !== undefined
  const it = w.devices[d]
  const who = `device ${'ab'[d]}`
  const site = SITES[1 - d] as UnitId // of the other device
  const other = DEVICES[1 - d] as End // likewise
  const away = (known(d) ? [] : [other, 'server' as const]).flatMap((to) =>
    after(`${who} gives up to ${to} by telephone`, r.callAway(it, claim, { end: to, site }, clock(w, d), seal), (gone) =>
      say(withDevice(w, d, gone.device), { from: it.id, to, n: gone.n, epoch: it.epoch, ends: gone.ends, claim }),
    ),
  )
  const right = rightOf(w, claim)
  if (claim.day !== dayOf(now(w)) || !ends(w, claim) || !w.server.enrolled[d] || known(siteOf(right)) || asksOf(w, r, claim).length > 0)
    return away
  const until = callEnds(last(claim), claim.day, now(w))
  const to = { person: claim.person, device: it.id, site: it.site, epoch: w.epoch, ends: until }
  const n = w.server.calls + 1
  const out = after(`the server gives up to ${who} by telephone`, r.callOut(right, right.site, to), (called) =>
    say(withRight({ ...w, server: { ...w.server, calls: n } }, claim, called), {
      from: 'server',
      to: it.id,
      n,
      epoch: w.epoch,
      ends: until,
      claim: w.play === 'a stranger' && d === 1 ? strange(claim) : claim,
    }),
  )
  return [...away, ...out]
}

/** Somebody types the code in. */
export const hearing = (w: World, r: Rules, d: 0 | 1): readonly Step[] => {
  const it = w.devices[d]
  const expected = (call: Call): string => codeOf(mac, keyBetween(mac, master(call.from), call.to), call)
  return w.spoken.flatMap(({ call, code }) => {
    if (call.to === it.id)
      return after(
        `device ${'ab'[d]} takes the code ${call.n} of ${call.from}`,
        r.takeCall(it, call, { code, expected: expected(call) }, clock(w, d), seal),
        (took) => withDevice(w, d, took),
      )
    if (call.to !== 'server' || call.from !== it.id) return []
    const key = `${call.from}/${call.n}`
    return after(
      `the server takes the code ${call.n} of ${call.from}`,
      r.callIn(rightOf(w, call.claim), { device: it.id, person: call.claim.person, epoch: call.epoch }, SITES[1 - d] as UnitId, {
        code,
        expected: expected(call),
        used: w.server.usedCalls.includes(key),
      }),
      (taken) => {
        const heard = withRight(w, call.claim, taken)
        return { ...heard, server: { ...heard.server, usedCalls: [...w.server.usedCalls, key] } }
      },
    )
  })
}
