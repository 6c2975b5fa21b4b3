import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { type Law, officesIn, sheetOn, type UnitsOn } from './law.ts'
import type { Act, Sheet } from './sheet.ts'
import type { CaseState, Seat } from './state.ts'

/** What is asked of units: where work lies, what a unit is, and what lies above it on a day, nearest first. */
export type Places = {
  readonly law: Law
  readonly units: UnitsOn
  readonly kindOf?: ((unit: UnitId) => string | undefined) | undefined
  readonly above?: ((unit: UnitId, on: Day) => readonly UnitId[]) | undefined
  /** The units that these tell of, where that is not all of them: what is said of another was looked up elsewhere. */
  readonly tells?: ((unit: UnitId) => boolean) | undefined
}

/** Whether a unit is of a kind, as far as one is told. */
export const isOfKind = ({ kindOf, tells }: Pick<Places, 'kindOf' | 'tells'>, unit: UnitId, kind: string | undefined): boolean =>
  !kindOf || tells?.(unit) === false || kindOf(unit) === kind

/** A seat whose work lies nowhere or with several units: `unit` is the one that the papers name, `to` those that it may have gone to. */
export type Unassigned = { readonly seat: string; readonly unit: UnitId; readonly to: readonly UnitId[] }

export const seatsOf = (sheet: Sheet, act: Act): readonly string[] => [act.seat ?? Object.keys(sheet.seats)[0] ?? []].flat()

/** A case whose acts gave no seat is with the unit that opened it, in the first seat of its sheet. */
export const given = (c: CaseState): readonly Seat[] => {
  const first = c.steps[0]
  if (c.seats.length > 0 || !first) return c.seats
  const [seat] = Object.keys(first.sheet.seats)
  return seat === undefined ? [] : [{ seat, unit: first.original.forUnit, from: c.opened }]
}

/** The unit that held a seat on a day, before any the first. */
const heldOn = (seats: readonly Seat[], seat: string, on: Day): Seat | undefined =>
  seats.findLast((s) => s.seat === seat && s.from <= on) ?? seats.find((s) => s.seat === seat)

/** The unit whose work a seat's case is on a day: the unit that held the seat then, or where its work went; several while nobody has chosen. */
export const seatOn = (c: CaseState, seat: string, on: Day, units: UnitsOn): readonly UnitId[] => {
  const held = heldOn(c.seats, seat, on)
  return held ? units(held.unit, on) : []
}

/** Whether some role is that of an office in units of a kind on a day. */
const worksIn = (law: Law, kind: string, on: Day): boolean =>
  Object.keys(law.offices.roles).some((role) => officesIn(law, role, on).some((office) => law.offices.offices[office]?.unitKind === kind))

/**
 * The seats of a case on a day. One whose unit is gone, with nobody to take over and no office left in units of its kind, is laid to rest while the
 * case has another: nobody could be chosen for it, and its work is that of other seats (docs/decisions/0214).
 */
const awake = (c: CaseState, on: Day, { law, units }: Pick<Places, 'law' | 'units'>): readonly Seat[] => {
  const seats = given(c)
  const sheet = sheetOn(law, c.measure, on)
  const rests = (seat: string): boolean => {
    const kind = sheet?.seats[seat]?.unitKind
    const held = heldOn(seats, seat, on)
    return kind !== undefined && held !== undefined && units(held.unit, on).length === 0 && !worksIn(law, kind, on)
  }
  const gone = new Set([...new Set(seats.map((s) => s.seat))].filter(rests))
  return gone.size > 0 && seats.some((s) => !gone.has(s.seat)) ? seats.filter((s) => !gone.has(s.seat)) : seats
}

/** One unit for each seat that is awake: where its work lies, or, until somebody chooses among several, the one that the papers name. */
export const unitsOn = (c: CaseState, on: Day, places: Pick<Places, 'law' | 'units'>): ReadonlyMap<string, UnitId> => {
  const seats = awake(c, on, places)
  return new Map(
    [...new Set(seats.map((s) => s.seat))].flatMap((seat) => {
      const held = heldOn(seats, seat, on)
      if (!held) return []
      const [only, ...others] = places.units(held.unit, on)
      return [[seat, only && others.length === 0 ? only : held.unit] as const]
    }),
  )
}

const open = (seats: readonly Seat[], on: Day, units: UnitsOn): readonly Unassigned[] =>
  [...new Set(seats.map((s) => s.seat))].flatMap((seat) => {
    const held = heldOn(seats, seat, on)
    const to = held ? units(held.unit, on) : []
    return held && to.length !== 1 ? [{ seat, unit: held.unit, to }] : []
  })

/** Seats that wait on a day for somebody to say which unit has the case. */
export const unassigned = (c: CaseState, on: Day, places: Pick<Places, 'law' | 'units'>): readonly Unassigned[] =>
  open(awake(c, on, places), on, places.units)

/** Seats for which a unit may be chosen on a day: those that wait, and those that waited before somebody chose for this case. */
export const choosable = (c: CaseState, on: Day, places: Pick<Places, 'law' | 'units'>): readonly Unassigned[] => {
  const seats = awake(c, on, places)
  const waiting = open(seats, on, places.units)
  const asPapersSay = open(
    seats.filter((s) => !s.chosen),
    on,
    places.units,
  ).filter(({ seat }) => heldOn(seats, seat, on)?.chosen && waiting.every((w) => w.seat !== seat))
  return [...waiting, ...asPapersSay]
}

/** Of a unit and those above it, the nearest of a kind; the unit itself where units have no kinds or none of the kind lies above. */
export const placeOf = ({ kindOf, above }: Places, unit: UnitId, kind: string | undefined, on: Day): UnitId =>
  kind === undefined || !kindOf || kindOf(unit) === kind ? unit : (above?.(unit, on).find((u) => kindOf(u) === kind) ?? unit)

/** Where an office works on a seat's case on a day: in the unit of the seat, or in the unit of its own kind above it. */
export const placesOn = (places: Places, c: CaseState, seat: string, office: string, on: Day): readonly UnitId[] => {
  const [unit, ...others] = seatOn(c, seat, on, places.units)
  if (unit === undefined || others.length > 0) return []
  return [...new Set([unit, placeOf(places, unit, places.law.offices.offices[office]?.unitKind, on)])]
}
