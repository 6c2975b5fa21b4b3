import { type Claim, isFree } from '../../../src/dosing/rights/right.ts'
import { dayOf } from '../../../src/kernel/moment.ts'
import { after, type Step } from './step.ts'
import {
  both,
  looseAt,
  mayTakeAway,
  newEntry,
  now,
  type Rules,
  rightOf,
  SITES,
  type Slip,
  siteOf,
  swallow,
  type World,
  withRight,
} from './world.ts'

const ab = (d: 0 | 1): string => 'ab'[d] as string // one of two

/** The clinic's doctor writes where somebody usually takes doses: at the point, or at the clinic again. */
const wording = (w: World, r: Rules, claim: Claim): readonly Step[] => {
  const right = rightOf(w, claim)
  const d = siteOf(right) === 0 ? 1 : 0
  if (w.left.words === 0 || !mayTakeAway(w, r, claim)) return []
  const left = { ...w.left, words: w.left.words - 1 }
  return [{ name: `doses are usually taken at site ${ab(d)}`, to: withRight({ ...w, left }, claim, r.usually(right, SITES[d])) }]
}

const SHEET = 'G1'

/** A right goes to a numbered sheet; its line is given, or not, and typed back. A server that was restored may know nothing of the sheet. */
const onSheet = (w: World, r: Rules, claim: Claim): readonly Step[] => {
  const right = rightOf(w, claim)
  const d = siteOf(right)
  const { person } = claim
  const without = (slip: Slip): World => ({ ...w, slips: w.slips.filter((s) => s !== slip) })
  const printed: World = { ...w, slips: [...w.slips, { claim, site: d, given: 'none' }], left: { ...w.left, slips: w.left.slips - 1 } }
  return [
    ...(w.left.slips > 0 && !looseAt(w, d, claim)
      ? after(`a numbered sheet takes the right to site ${ab(d)}`, r.toPaper(right, { person, sheet: SHEET, site: SITES[d] }), (out) =>
          withRight(printed, claim, out),
        )
      : []),
    ...w.slips.flatMap((slip): readonly Step[] => {
      const typed = (entry: Slip['given']) => r.typeBack(right, { person, sheet: SHEET }, entry === 'none' ? undefined : entry)
      if (slip.given === 'none') {
        const [entry, entered] = newEntry(w)
        const given = { ...entered, slips: [{ ...slip, given: entry }] }
        const back = typed('none')
        return [
          ...(claim.day === dayOf(now(w)) ? [{ name: `site ${ab(slip.site)} gives by the sheet`, to: swallow(given, claim) }] : []),
          // What the server does not know is taken back all the same.
          { name: 'the sheet is typed back: not given', to: back.ok ? withRight(without(slip), claim, back.value) : without(slip) },
        ]
      }
      const { given: entry } = slip
      const back = typed(entry)
      // Of a sheet that a restored server has lost it is typed as any dose on paper.
      const told = { ...right, given: [...right.given, { entry, person, site: SITES[slip.site] }] }
      return [{ name: 'the sheet is typed back: given', to: withRight(without(slip), claim, back.ok ? back.value : told) }]
    }),
  ]
}

/** Without a line and a device a dose is given by the printed list alone, and typed in as it happened, late. */
const byList = (w: World, claim: Claim): readonly Step[] => {
  const right = rightOf(w, claim)
  const d = siteOf(right)
  const [entry, entered] = newEntry(w)
  const gave: World = { ...entered, loose: [...w.loose, { claim, site: d, entry, typed: false }], left: { ...entered.left, loose: 0 } }
  const may = w.left.loose > 0 && isFree(right) && claim.day === dayOf(now(w))
  return [
    ...(may ? [{ name: `site ${ab(d)} gives on paper by its list`, to: swallow(gave, claim) }] : []),
    ...both.flatMap((at) => {
      const loose = looseAt(w, at, claim)
      if (!loose || loose.typed) return []
      const given = [...right.given, { entry: loose.entry, person: claim.person, site: SITES[at] }]
      const typed = { ...w, loose: w.loose.map((l) => (l === loose ? { ...l, typed: true } : l)) }
      return [{ name: `site ${ab(at)} types its paper`, to: withRight(typed, claim, { ...right, given }) }]
    }),
  ]
}

/** What happens at a dispensing point and its clinic beside what happens at any two sites. One person or two there: the model lets two wake a device anywhere. */
export const atPoint = (w: World, r: Rules, claim: Claim): readonly Step[] => [
  ...wording(w, r, claim),
  ...onSheet(w, r, claim),
  ...byList(w, claim),
]
