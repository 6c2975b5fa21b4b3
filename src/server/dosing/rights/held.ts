import type { RightsKnown, RightsPerson, RightUse } from '../../../db/rights.ts'
import { ordersOf } from '../../../dosing/care/fold.ts'
import { orderOn } from '../../../dosing/interlocks/view.ts'
import type { Beside, Claim, DeviceId, Epoch, Given, Out, Right } from '../../../dosing/rights/right.ts'
import type { Order } from '../../../dosing/situation/order.ts'
import type { Day } from '../../../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../../kernel/ids.ts'
import type { Moment } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'

/** Something outside, with the entry that its row is of. */
type Row = (Out | Beside) & { readonly row: EntryId | undefined }

/** A use that is outside, as the model has it. */
export const outOf = (use: Omit<RightUse, 'day'>): Row => {
  const { person } = use
  const row = use.entry ?? undefined
  const site = use.site as UnitId // of every use but the one that nobody knows
  switch (use.is) {
    case 'apart': {
      if (use.was === 'given') return { row: undefined, is: 'apart', person, of: { is: 'given', person, site } }
      const { row: _, ...of } = outOf({ ...use, is: use.was ?? 'unknown' })
      return { row: undefined, is: 'apart', person, of: of as Out } // no use is apart twice
    }
    case 'paper':
      return { row, is: 'paper', person, site, sheet: use.sheet ?? '' }
    case 'lease':
    case 'call':
      // A device, an epoch and an end stand in each row of these kinds: checks of the table.
      return { row, is: use.is, person, site, device: use.device as DeviceId, epoch: use.epoch as Epoch, until: use.until as Moment }
    default:
      return { row, is: 'unknown', person, waits: (use.waits ?? []) as readonly DeviceId[], until: use.until as Moment } // ids of devices
  }
}

type Places = Pick<RightsPerson, 'home' | 'points' | 'places'>

const siteIn = (places: readonly Omit<Place, 'person' | 'home'>[], on: Day): UnitId | undefined =>
  places.findLast((p) => p.from <= on && on <= p.to)?.site

/** Where somebody usually takes the doses of a day: at the clinic that treats, or at one of its points. */
export const usualOn = ({ home, points }: Omit<Places, 'places'>, on: Day): UnitId => siteIn(points, on) ?? home

/** The site where a right of a day lies: where it was last moved to, or the usual one. */
export const placeOn = (person: Places, on: Day): UnitId => siteIn(person.places, on) ?? usualOn(person, on)

/** A right as the model has it, from its rows. */
export const rightOn = (person: RightsPerson, day: Day, part: number): Right => {
  // What is outside for a record that was one person with this one keeps every part: nobody knows which human comes there.
  const used = person.uses.filter((u) => u.day === day && (u.part === part || u.is === 'apart'))
  return {
    day,
    part,
    site: placeOn(person, day),
    given: used.flatMap((u): readonly Given[] =>
      u.is === 'given' && u.entry && u.site ? [{ entry: u.entry, person: u.person, site: u.site }] : [],
    ),
    out: used.filter((u) => u.is !== 'given').map(outOf),
  }
}

/** What changes of the rows of a right. */
export type Change = {
  readonly person: PersonId
  readonly day: Day
  readonly part: number
  readonly drops: readonly EntryId[]
  readonly adds: readonly object[]
}
type Place = { readonly person: PersonId; readonly home: UnitId; readonly site: UnitId; readonly from: Day; readonly to: Day }
type Answered = Claim & { readonly epoch: number }

export type Changes = { readonly changes: readonly Change[]; readonly places: readonly Place[]; readonly answers: readonly Answered[] }

/** As one entry says it. All parts of a day lie at one place. */
export const together = (all: readonly Changes[]): Changes => ({
  changes: all.flatMap((c) => c.changes),
  places: [...new Map(all.flatMap((c) => c.places).map((p) => [`${p.person}/${p.from}`, p])).values()],
  answers: all.flatMap((c) => c.answers),
})

const rowOf = (out: Out | Beside | Given): object => {
  if (!('is' in out)) return { is: 'given', entry: out.entry, person: out.person, site: out.site }
  // The row gets the entry that adds it; what is not known has none.
  const { row: _, ...rest } = { row: undefined, ...out }
  return rest
}

/** The difference between a right and what a rule made of it. What a rule leaves as it is stays the same value. */
export const changesOf = (person: RightsPerson, before: Right, after: Right, epoch: number): Changes => {
  const { day, part } = before
  const gone = before.out.filter((o) => !after.out.includes(o)) as unknown as readonly Row[] // made by `rightOn`
  const drops = gone.flatMap((o) => (o.row ? [o.row] : []))
  const adds = [...after.out.filter((o) => !before.out.includes(o)), ...after.given.filter((g) => !before.given.includes(g))].map(rowOf)
  return {
    changes: drops.length + adds.length > 0 ? [{ person: person.person, day, part, drops, adds }] : [],
    places: after.site === before.site ? [] : [{ person: person.person, home: person.home, site: after.site, from: day, to: day }],
    // Of each record: one that turns out to be this person later was not asked about.
    answers: gone.some((o) => o.is === 'unknown') ? person.records.map((record) => ({ person: record, day, part, epoch })) : [],
  }
}

/** The order of a day, of whichever drug: the same that the window gives by. */
export const orderOf = (person: RightsPerson, now: Moment, on: Day): Order | 'none' => {
  const orders = ordersOf(person.orders, dosing.prescribes)
  const methadone = orderOn({ orders, now }, 'methadone', on)
  return methadone === 'none' ? orderOn({ orders, now }, 'buprenorphine', on) : methadone
}

/** Whether a dose of several days before a day reaches into it. */
export const isCovered = ({ covered }: Pick<RightsPerson, 'covered'>, day: Day): boolean =>
  covered.some((d) => d.day < day && d.through >= day)

export type Claimed = { readonly person: RightsPerson; readonly claim: Claim; readonly right: Right }

/** The rights to all doses that are ordered for a day, in the order of the list. */
export const claimsOn = ({ people }: Pick<RightsKnown, 'people'>, now: Moment, day: Day): readonly Claimed[] =>
  people.flatMap((person) => {
    const order = orderOf(person, now, day)
    return (order === 'none' ? [] : order.parts).map((_, i) => ({
      person,
      claim: { person: person.person, day, part: i + 1 },
      right: rightOn(person, day, i + 1),
    }))
  })
