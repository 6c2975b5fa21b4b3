import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { askedOf, cameUp, type Offer, offerOf } from '../care/next.ts'
import { pouredFor } from '../care/pouring.ts'
import { type Actor, type Release, supervisorOf } from '../decide/record.ts'
import { givenOf, standing } from '../history/days.ts'
import type { Finding } from '../interlocks/finding.ts'
import { findings } from '../interlocks/findings.ts'
import { asksSecond, secondFindings } from '../interlocks/moments.ts'
import { drawnFrom } from '../interlocks/stock.ts'
import { viewOf } from '../interlocks/view.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { sources as texts } from '../parameters/sources.ts'
import type { Bottle, Share } from '../situation/site.ts'
import type { Facts } from '../situation/situation.ts'

/** What the window shows of somebody before anything is measured: `facts` as if recognised, fit and measured as ordered, so that what is left has to be answered. */
export type Looked = {
  readonly offer: Offer
  /** From which bottles or boxes it comes; nothing where it cannot. */
  readonly from: readonly Share[]
  readonly found: readonly Finding[]
  /** Days surely missed; nothing for whoever never took a dose. */
  readonly missed: number | null
}

export const lookAt = (facts: Facts, bottles: readonly Bottle[], p: Parameters): Looked => {
  const offer = offerOf(facts)
  const { poured, lacks } = pouredFor(bottles, offer, dayOf(facts.now), facts.site.opening.is !== 'not entered')
  const asked = askedOf(offer, poured, lacks)
  const { missed } = viewOf({ ...facts, asked }, p)
  return { offer, from: drawnFrom(asked) ?? [], found: findings({ ...facts, asked }, p), missed: 'surely' in missed ? missed.surely : null }
}

/** What a doctor signs for before a dose of today that came up is given again: how long after it, and what share the figures name. */
export const againAsks = (facts: Facts, p: Parameters): readonly Finding[] => {
  const up = cameUp(facts)
  const offer = offerOf(facts)
  if (!up || offer.does === 'replace') return []
  const asked = askedOf({ ...offer, does: 'replace', of: up.of.id, dose: up.of.dose }, [])
  return findings({ ...facts, asked }, p).filter((f) => f.id.startsWith('VM-'))
}

/** Where two people give: that nobody else has compared yet. Whoever is released works alone. */
export const secondAsked = (by: Omit<Actor, 'second'>, p: Parameters): Finding | undefined =>
  asksSecond(secondFindings({ dispenser: by.account, verifier: 'nobody', release: by.release }, p))

/** A finding as it is shown: `met` when a doctor signed for it. What a clinic adopted has a source of its own, which stands with its signature. */
export const shownFinding = ({ id, row, action, says, remedy, basis, mark, sources, adopted, met }: Finding) => ({
  id,
  row,
  action,
  says,
  remedy: remedy.does,
  basis,
  mark,
  sources: adopted ? [] : sources.map((s) => texts[s]),
  adopted,
  met: met.by !== 'nobody',
})

/** What happened today, at any site. */
export const todaysOf = ({ doses, now }: Facts) =>
  standing(doses)
    .filter((f) => dayOf(f.at) === dayOf(now))
    .map((f) => ({
      entry: f.id,
      is: f.is,
      at: f.at,
      dose: (f.is === 'given' ? f.dose : f.is === 'spilled' ? f.lost : null) as Dose | null, // either is one
      site: f.site,
      of: 'of' in f ? f.of : f.is === 'not given' ? (f.rest ?? null) : null,
    }))

type Staff = readonly { readonly account: AccountId; readonly name: string }[]

/** By name: who lets somebody work alone at a point, and who ended that for the day by working there too. */
export const aloneAt = (release: Release | undefined, { account, staff }: { readonly account: AccountId; readonly staff: Staff }) => {
  const names = (who: readonly AccountId[]) => [...new Set(staff.flatMap((s) => (who.includes(s.account) ? [s.name] : [])))]
  const by = supervisorOf(release, account)
  return by
    ? { release: names([by])[0] ?? null, together: [] }
    : { release: null, together: names(release?.seen.filter((w) => w !== account) ?? []) }
}

export type LastDose = { readonly day: Day; readonly dose: Dose } & (
  | { readonly from: 'here' | 'other' }
  | { readonly from: 'told'; readonly place: string }
)

/** The last dose before today of those that were read: at a site, or as an old place confirmed it. */
export const lastOf = ({ doses, elsewhere, now, site }: Facts): LastDose | null => {
  const given = givenOf(standing(doses)).findLast((g) => dayOf(g.at) < dayOf(now))
  if (elsewhere.is === 'confirmed' && (!given || dayOf(given.at) < elsewhere.day))
    return { day: elsewhere.day, dose: elsewhere.dose, from: 'told', place: elsewhere.place }
  return given ? { day: dayOf(given.at), dose: given.dose, from: given.site === site.unit ? 'here' : 'other' } : null
}
