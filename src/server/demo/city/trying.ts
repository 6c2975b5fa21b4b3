import { exampleSays } from '../../../engine/example.ts'
import type { Said } from '../../../engine/field.ts'
import { actOf, sheetOn } from '../../../engine/law.ts'
import type { Act } from '../../../engine/sheet.ts'
import { term } from '../../../engine/term.ts'
import type { Day } from '../../../kernel/day.ts'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf, momentOf, type When } from '../../../kernel/moment.ts'
import { done } from '../../../kernel/refusal.ts'
import type { Json } from '../../../log/canonical.ts'
import { sayIdentity } from '../../identity.ts'
import { freshId } from '../../ids.ts'
import type { Ground } from '../../record.ts'
import { officesThatOpen, register } from '../../register.ts'
import { type Known, recordAt, type World } from './desk.ts'
import type { Fate } from './fate.ts'
import { whoMay } from './staff.ts'
import type { Came, Wish } from './story.ts'

/** What came of a wish on a day, and why nothing did. `no act`: the law of the day knows no such act, or no case was ever opened for it. */
export type Tried = Came & { readonly why?: 'no act' | (string & {}) }

/** The units of a life on a day, each with what lies above it. */
const placesOf = ({ units }: Ground, { ward, team, facility, court }: Fate, on: Day): readonly UnitId[] =>
  [ward, team, facility, court].flatMap((unit) => {
    const now = units.on(unit, on)[0] ?? unit
    return [now, ...units.above(now, on)]
  })

/** Registered in the commune of the life, by an office there that may. */
export const enrol = async ({ ground, staff }: World, fate: Fate, on: Day): Promise<PersonId | undefined> => {
  const [unit] = placesOf(ground, fate, on)
  const office = [...officesThatOpen(ground.law, on)].find((o) => ground.law.offices.offices[o]?.unitKind === 'commune')
  if (!unit || !office) return undefined
  const asked = { session: await staff.of(office, unit), key: freshId(), clock: momentOf(on, 8, 0) }
  const registered = await register(ground, asked, { ...fate.person, unit })
  return registered.is === 'recorded' ? registered.person : undefined
}

/** What the fields of an act say: as wished, units as they are on the day, and whatever else is asked filled in. */
const saysFor = ({ units }: Ground, { says: fields }: Act, { says }: Wish, happened: When, places: readonly UnitId[]): Said => {
  const unitIn = (wished: unknown, kind: string): UnitId | undefined =>
    wished === undefined ? places.find((u) => units.kindOf(u) === kind) : units.on(wished as UnitId, dayOf(happened))[0] // told as a unit
  const given = Object.entries(fields).map(([name, f]) => [name, f.kind === 'unit' ? unitIn(says[name], f.unitKind) : says[name]] as const)
  return exampleSays(fields, happened, Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Said) // fields of the act
}

/** Told to an office of the commune that the person has moved. */
const move = async ({ ground, staff }: World, fate: Fate, { person }: Known, to: UnitId, on: Day): Promise<Tried> => {
  const [commune] = placesOf(ground, fate, on)
  const [unit] = ground.units.on(to, on)
  if (!commune || !unit) return { recorded: false, on, why: 'nowhere' }
  const asked = { session: await staff.of('communePolice', commune), key: freshId(), clock: momentOf(on, 10, 0) }
  const address = 'Nơi ở mới (minh họa)'
  const saying = { name: '@residence', says: { residence: 'permanent', unit, from: on }, words: { address } } as const
  const said = await sayIdentity(ground, { ...asked, request: saying as Json }, person, () => done([saying]))
  return { recorded: said.is === 'recorded', on, why: said.is }
}

/** Tries a wish on a day, from each desk that may have it. */
export const tryOn = async (world: World, fate: Fate, known: Known, wish: Wish, on: Day): Promise<Tried> => {
  const { ground } = world
  if (wish.movesTo) return move(world, fate, known, wish.movesTo, on)
  const sheet = sheetOn(ground.law, wish.measure, on)
  const act = sheet && actOf(sheet, wish.act)
  // Whoever may open such a case may take one over from paper.
  const rule = wish.paper ? Object.values(sheet?.acts ?? {}).find((a) => a.when === 'opens a case') : act
  if (!rule || (wish.route === undefined && !known.cases.has(wish.measure))) return { recorded: false, on, why: 'no act' }
  const places = placesOf(ground, fate, on)
  const happened = on === dayOf(wish.happened) ? wish.happened : rule.at === 'minute' ? momentOf(on, 9, 0) : on
  const says = act ? saysFor(ground, act, wish, happened, places) : {}
  let why = 'nobody may'
  for (const desk of whoMay(ground.law, ground.units, rule, on, places)) {
    const taken = await recordAt(world, desk, known, wish, happened, says)
    if (taken.is === 'recorded') return { recorded: true, on, state: taken.after?.state, ends: taken.after && term(taken.after)?.ends }
    why = taken.is === 'refused' ? taken.reasons.map((r) => r.detail).join(' ') : taken.is
    const isElsewhere =
      taken.is === 'not found' || (taken.is === 'refused' && taken.reasons.every((r) => r.why === 'office' || r.why === 'unit'))
    if (!isElsewhere) break
  }
  return { recorded: false, on, why }
}
