import { type Claim, claimKey, type Epoch, ownOut, type Right } from '../../../src/dosing/rights/right.ts'
import { addMinutes, dayOf } from '../../../src/kernel/moment.ts'
import { giving, givingStrangely, leasing, onPaper, sleeping, takingSheets, typingBack } from './handing.ts'
import { arriving, sending } from './journals.ts'
import { copying, looking, takingUp } from './machines.ts'
import { atPoint } from './points.ts'
import { after, type Step } from './step.ts'
import { calling, hearing } from './telephone.ts'
import {
  asksOf,
  both,
  CLAIM,
  claimsOf,
  clock,
  DEVICES,
  holderOf,
  isLast,
  keptAs,
  LOOKS,
  last,
  mergedRights,
  now,
  type Rules,
  rightOf,
  sheetsOut,
  strange,
  TWO,
  type World,
  withDevice,
  withRight,
} from './world.ts'

const goingOn = (w: World, r: Rules): readonly Step[] => {
  if (isLast(w)) return []
  const later = { ...w, time: w.time + 1 }
  const runs = (x: World, d: 0 | 1): boolean => (!x.devices[d].asleep || x.devices[d].waking !== undefined) && !x.paused[d]
  return [
    {
      name: 'time goes on',
      to: both.reduce<World>((x, d) => (runs(x, d) ? withDevice(x, d, r.goOn(x.devices[d], clock(x, d))) : x), later),
    },
  ]
}

const restoring = (w: World, r: Rules): readonly Step[] => {
  const { joined, before, signed } = w.humans
  if (!w.backup)
    return [{ name: 'a backup is made', to: { ...w, backup: { ...w.server, merged: w.merged, humans: { joined, before, signed } } } }]
  if (w.left.restores === 0) return []
  const { merged, humans, ...backup } = w.backup
  const known = DEVICES.filter((_, d) => backup.enrolled[d])
  const looks = w.play === 'taken up' ? LOOKS : []
  const unknown = claimsOf(w).flatMap((claim) => {
    const right = backup.rights[claimKey(claim)]
    const waits = [...known, ...looks, ...(claim.day > dayOf(now(w)) ? [] : r.lost)]
    return right ? [[claimKey(claim), r.restored(right, claim.person, waits, addMinutes(last(claim), 5))] as const] : []
  })
  const epoch = (w.epoch + 1) as Epoch // the next one
  const left = { ...w.left, restores: w.left.restores - 1 }
  return [
    {
      name: 'the server is restored',
      to: {
        ...{ ...w, epoch, restored: now(w), server: { ...backup, rights: Object.fromEntries(unknown) }, left },
        ...{ merged, humans: { ...w.humans, ...humans } },
      },
    },
  ]
}

/** Two records turn out to be one person: what each was given and has outside stays. A restore may lose the word, and it is said again. */
const merging = (w: World, r: Rules): readonly Step[] => {
  if (!['two records', 'a stranger'].includes(w.play) || w.merged !== undefined) return []
  const rights = mergedRights(w.server.rights, r)
  const uses = Object.values(w.server.rights).reduce((sum, { given, out }) => sum + given.length + out.length, 0)
  // What a device gave and the server has not heard of is outside as the server knows it.
  const swallowed = Object.values(w.swallowed).reduce((sum, n) => sum + n, 0)
  return [{ name: 'two records are one person', to: { ...w, merged: Math.max(uses, swallowed), server: { ...w.server, rights } } }]
}

/** The records of two humans are taken for one, where no more than one use of their rights is known, and part again. */
const turning = (w: World, r: Rules): readonly Step[] => {
  if (w.play !== 'two humans' || w.left.turns === 0) return []
  const left = { ...w.left, turns: w.left.turns - 1 }
  if (w.merged === undefined) {
    // What a restored server does not know is no use that it knows.
    const known = (out: Right['out']): number => out.filter((o) => o.is !== 'unknown').length
    const uses = Object.values(w.server.rights).reduce((sum, { given, out }) => sum + given.length + known(out), 0)
    const swallowed = Object.values(w.swallowed).reduce((sum, n) => sum + n, 0)
    if (uses > 1 || swallowed > 1) return []
    const server = { ...w.server, rights: mergedRights(w.server.rights, r) }
    return [
      { name: 'two records are taken for one person', to: { ...w, left, merged: uses, server, humans: { ...w.humans, joined: true } } },
    ]
  }
  const claims = claimsOf(w)
  const apart = claims.map((claim) => [claimKey(claim), r.parted(rightOf(w, claim), [claim.person])] as const)
  const rights = Object.fromEntries(apart.map(([key, right]) => [key, { ...right, out: ownOut(right) }]))
  const before = Object.fromEntries(
    apart.map(([key, { out }]) => [key, out.flatMap((o) => (o.is === 'apart' && o.of.is !== 'given' ? [holderOf(o.of)] : []))]),
  )
  const humans = { ...w.humans, before }
  return [{ name: 'the two records part', to: { ...w, left, merged: undefined, server: { ...w.server, rights }, humans } }]
}

/** A doctor looks who swallowed what stands under the other record, and says what is so. */
const sayingWhose = (w: World, r: Rules, claims: readonly Claim[]): readonly Step[] =>
  claims.flatMap((c) => {
    const asks = asksOf(w, r, c)
    const key = claimKey(c)
    if (asks.length === 0 || (w.humans.had[key] ?? 0) > 0) return []
    const signed = { ...w.humans.signed, [key]: [...(w.humans.signed[key] ?? []), ...asks] }
    return [{ name: `a doctor says that the other human had it (${key})`, to: { ...w, humans: { ...w.humans, signed } } }]
  })

/** Doses that somebody had, by all records that are known to be theirs. */
const swallowedOf = ({ swallowed, merged }: World, claim: Claim): number =>
  merged === undefined ? (swallowed[claimKey(claim)] ?? 0) : Object.values(swallowed).reduce((sum, n) => sum + n, 0)

/** Of somebody whose records a lost word may have had as one: what they had by either. */
const hadOf = ({ restored, humans }: World, claim: Claim): number => (restored === undefined ? 0 : (humans.had[claimKey(claim)] ?? 0))

/** Everything that may happen next. */
export const steps = (w: World, r: Rules): readonly Step[] => {
  const claims = claimsOf(w)
  const of = (claim: (typeof claims)[number], all: readonly Step[]): readonly Step[] =>
    claims.length === 1 ? all : all.map((s) => ({ ...s, name: `${s.name} (${claimKey(claim)})` }))
  const works = (d: 0 | 1): boolean => w.paused[d] === undefined && !(d === 0 && w.copy === 'stopped')
  const speaks = (d: 0 | 1): boolean => works(d) && w.server.enrolled[d]
  return [
    ...goingOn(w, r),
    ...both.flatMap((d) => [
      ...claims.flatMap((claim) => of(claim, speaks(d) ? leasing(w, r, d, claim) : [])),
      ...(works(d) ? takingSheets(w, r, d) : []),
      ...claims.flatMap((claim) => of(claim, works(d) ? giving(w, r, d, claim) : [])),
      ...(speaks(d) ? sending(w, r, d) : []),
      ...claims.flatMap((claim) => of(claim, onPaper(w, r, d, claim))),
      ...sleeping(w, r, d),
      ...claims.flatMap((claim) => of(claim, works(d) ? calling(w, r, d, claim) : [])),
      ...(works(d) ? hearing(w, r, d) : []),
    ]),
    ...(w.play === 'a stranger' && works(1) ? givingStrangely(w, r, CLAIM) : []),
    ...(w.play === 'a stranger' ? of(strange(CLAIM), onPaper(w, r, 1, strange(CLAIM))) : []),
    ...arriving(w, r),
    ...restoring(w, r),
    ...merging(w, r),
    ...turning(w, r),
    ...sayingWhose(w, r, claims),
    ...(w.play === 'a point' ? claims.flatMap((claim) => atPoint(w, r, claim)) : []),
    ...(w.play === 'taken up' ? [...takingUp(w, r), ...looking(w, r)] : []),
    ...(w.play === 'a copy' ? copying(w, r) : []),
    // People say what is so.
    ...claims.flatMap((claim) => (w.merged === undefined || claimKey(claim) === keptAs(w, claim) ? typingBack(w, r, claim) : [])),
    ...claims.flatMap((claim) =>
      r.mayAnswer({ swallowed: swallowedOf(w, claim), had: hadOf(w, claim), sheets: sheetsOut(w, claim) })
        ? of(
            claim,
            after('two people answer for it', r.attest(rightOf(w, claim), TWO, now(w)), (freed) => withRight(w, claim, freed)),
          )
        : [],
    ),
  ]
}
