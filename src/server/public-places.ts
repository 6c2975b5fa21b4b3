import type { Law } from '../engine/law.ts'
import type { StateOf } from '../engine/sheet.ts'
import type { CaseState } from '../engine/state.ts'
import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { published } from '../law/licensing/published.ts'
import type { PublicPlace, PublicPlaces } from './contract/organisations.ts'
import { meaning, type Stood, speaking } from './standings.ts'
import type { UnitBook } from './unit-book.ts'

/** What a field of the case says last, in the words of the sheet that asked it. */
const wordOf = (c: CaseState, field: string): string => {
  const value = c.said[field]
  if (value === undefined) return ''
  for (const step of c.steps.toReversed()) {
    const asked = step.sheet.acts[step.entry.name]?.says[field]
    if (asked?.kind === 'choice') return asked.of[String(value)] ?? String(value)
  }
  return String(value)
}

const dayIn = (c: CaseState, fact: string): Day | undefined => {
  const when = c.facts[fact]?.when
  return when && dayOf(when)
}

/** The end of what a state says: of a suspension, or of a paper in force. */
const stateUntil = (
  is: StateOf | undefined,
  ends: { readonly suspended: Day | undefined; readonly valid: Day | undefined },
): Day | undefined => (is?.kind === 'end' ? undefined : is?.shuts ? ends.suspended : ends.valid)

/** Where the place sits, as that unit is on a day: one that was divided, and not chosen for yet, stands as it was. */
const seatOf = (units: UnitBook, c: CaseState, day: Day): UnitId | undefined => {
  const seat = c.seats.findLast((s) => s.from <= day)?.unit
  const now = seat === undefined ? [] : units.on(seat, day)
  return now.length === 1 ? now[0] : seat
}

const placeOf =
  (law: Law, units: UnitBook, day: Day) =>
  ({ unit, state: c }: Stood): readonly (PublicPlace & { readonly province: UnitId | undefined })[] => {
    const shown = published[c.measure]
    if (!shown?.states.includes(c.state)) return []
    const seat = seatOf(units, c, day)
    const lies = seat ? [seat, ...units.above(seat, day)] : []
    const validUntil = shown.valid && dayIn(c, shown.valid.until)
    const over = shown.valid && validUntil && validUntil < day && meaning(law, c, day)?.kind === 'open' ? shown.valid.past : c.state
    const state = meaning(law, { ...c, state: over }, day)
    const until = stateUntil(state, { suspended: dayIn(c, shown.suspendedUntil), valid: validUntil })
    const since = dayIn(c, shown.since)
    return [
      {
        id: `${c.measure} ${unit}`,
        measure: c.measure,
        name: units.nameOf(unit, day) ?? unit,
        address: wordOf(c, shown.address),
        within: lies.map((u) => units.nameOf(u, day) ?? u),
        scope: wordOf(c, shown.scope),
        number: shown.number.map((f) => wordOf(c, f)).find((w) => w !== '') ?? '',
        ...(since ? { since } : {}),
        state: state?.term ?? over,
        stands: state?.kind === 'end' ? 'ended' : state?.shuts ? 'suspended' : 'working',
        ...(until ? { until } : {}),
        province: lies.find((u) => units.kindOf(u) === 'province'),
      },
    ]
  }

/** The registers open to anyone as of a day, of one province or of all: one line for each place in each. */
export const publicPlaces = (
  law: Law,
  units: UnitBook,
  stood: readonly Stood[],
  { day, within }: { readonly day: Day; readonly within?: UnitId | undefined },
): PublicPlaces => {
  const all = speaking(law, stood, day).flatMap(placeOf(law, units, day))
  const provinces = [...new Set(all.flatMap((p) => (p.province ? [p.province] : [])))]
  return {
    day,
    provinces: provinces.map((id) => ({ id, name: units.nameOf(id, day) ?? id })).toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    rows: all
      .filter((p) => within === undefined || p.province === within)
      .map(({ province: _, ...row }) => row)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
  }
}

/**
 * What anyone may read of a day: of one that is over, only of places that the registers still show today. A provider whose publication ended may be one
 * person, who is there no more under any day (docs/decisions/0456).
 */
export const openPlaces = (
  law: Law,
  units: UnitBook,
  on: (day: Day) => readonly Stood[],
  { today, ...asked }: { readonly day: Day; readonly within?: UnitId | undefined; readonly today: Day },
): PublicPlaces => {
  const places = publicPlaces(law, units, on(asked.day), asked)
  if (asked.day === today) return places
  const shown = new Set(publicPlaces(law, units, on(today), { day: today }).rows.map((r) => r.id))
  return { ...places, rows: places.rows.filter((r) => shown.has(r.id)) }
}
