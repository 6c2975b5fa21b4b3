import { findPeople } from '../../../db/people.ts'
import { exampleSays } from '../../../engine/example.ts'
import type { Said } from '../../../engine/field.ts'
import { actOf, sheetOn } from '../../../engine/law.ts'
import type { Act } from '../../../engine/sheet.ts'
import { term } from '../../../engine/term.ts'
import { addDays, type Day } from '../../../kernel/day.ts'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf, momentOf, type When } from '../../../kernel/moment.ts'
import { done } from '../../../kernel/refusal.ts'
import type { Json } from '../../../log/canonical.ts'
import { byNumber } from '../../../people/query.ts'
import { sayIdentity } from '../../identity.ts'
import { freshId } from '../../ids.ts'
import type { Ground } from '../../record.ts'
import { officesThatOpen, register } from '../../register.ts'
import { saySame } from '../../same.ts'
import { type Desk, type Known, recordAt, type World } from './desk.ts'
import type { Fate } from './fate.ts'
import { whoMay } from './staff.ts'
import type { Came, Unless, Wish } from './story.ts'

/** What came of a wish on a day, and why nothing did: `unless` where another day would change nothing. */
export type Tried = Came & { readonly why?: string | undefined; readonly unless?: Unless | 'case' | 'divided' | undefined }

/** The units of a life on a day, each with what lies above it. */
const placesOf = (
  { units }: Ground,
  { ward, team, facility, nextFacility, court, health, clinic, nextClinic, houseWard }: Fate,
  on: Day,
): readonly UnitId[] =>
  [ward, team, facility, nextFacility, court, clinic, nextClinic, health, ...(houseWard ? [houseWard] : [])].flatMap((unit) => {
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
  const said = exampleSays(fields, happened, Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Said) // fields of the act
  return Object.fromEntries(Object.entries(said).filter(([name]) => says[name] !== null))
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
  return { recorded: said.is === 'recorded', on, ...(said.is === 'recorded' ? {} : { why: said.is }) }
}

const WHY_SAME = 'Cùng họ tên, ngày sinh; đã gặp người đó (minh họa).'

/**
 * One commune, where the person shows a paper whose number has a file elsewhere, asks whether two records are of one person; the other says yes. A commune
 * that has both says so at once.
 */
const join = async ({ ground, staff, residents }: World, fate: Fate, { person }: Known, no: number, on: Day): Promise<Tried> => {
  const other = residents.get(no)
  const number = other?.fate.person.number
  if (!other) return { recorded: false, on, why: `nobody is ${no} yet` }
  if (!number) return { recorded: false, on, unless: 'number' }
  const says = async (side: Fate, hour: number) => {
    const [commune] = placesOf(ground, side, on)
    if (!commune) return undefined
    const session = await staff.of('communePolice', commune)
    await findPeople(ground.db, session, byNumber(number), { purpose: WHY_SAME })
    return saySame(ground, {
      session,
      key: freshId(),
      clock: momentOf(on, hour, 0),
      one: person,
      other: other.person,
      does: 'same',
      why: WHY_SAME,
    })
  }
  const asked = await says(fate, 10)
  const said = asked?.is === 'recorded' && asked.answer.said === '@same-asked' ? await says(other.fate, 15) : asked
  return { recorded: said?.is === 'recorded', on, ...(said?.is === 'recorded' ? {} : { why: said?.is ?? 'nowhere' }) }
}

const WHY_OPENS = 'Người đó đến làm hồ sơ (minh họa).'

/** Where the person is not known, a case is opened for who shows a paper with a number. */
const askAfter = async ({ ground, staff }: World, { person: { number } }: Fate, wish: Wish, { office, unit }: Desk): Promise<boolean> => {
  if (wish.route === undefined || number === undefined) return false
  await findPeople(ground.db, await staff.of(office, unit), byNumber(number), { purpose: WHY_OPENS })
  return true
}

/** Tries a wish on the day on which it is written down, from each desk that may have it. */
export const tryOn = async (world: World, fate: Fate, known: Known, wish: Wish, on: Day): Promise<Tried> => {
  const { ground } = world
  if (wish.sameAs !== undefined) return join(world, fate, known, wish.sameAs, on)
  // A commune that two wards became part of is left by nobody who goes from one to the other.
  if (wish.movesTo && ground.units.on(wish.movesTo, on)[0] === ground.units.on(fate.ward, on)[0])
    return { recorded: false, on, unless: 'place' }
  if (wish.movesTo && wish.act === '') return move(world, fate, known, wish.movesTo, on)
  const day = addDays(on, -(wish.late ?? 0))
  const sheet = sheetOn(ground.law, wish.measure, day)
  const act = sheet && actOf(sheet, wish.act)
  // Whoever may open such a case may take one over from paper.
  const rule = wish.paper ? Object.values(sheet?.acts ?? {}).find((a) => a.when === 'opens a case') : act
  if (!rule) return { recorded: false, on, unless: 'law' }
  if (wish.route === undefined && !known.cases.has(wish.measure)) return { recorded: false, on, unless: 'case' }
  const places = placesOf(ground, fate, on)
  const happened = day === dayOf(wish.happened) ? wish.happened : rule.at === 'minute' ? momentOf(day, 9, 0) : day
  const says = act ? saysFor(ground, act, wish, happened, places) : {}
  let why = 'nobody may'
  let waits = false
  for (const desk of whoMay(ground.law, ground.units, rule, day, places)) {
    const write = () => recordAt(world, desk, known, wish, { happened, says, on })
    const first = await write()
    const taken = first.is === 'not found' && (await askAfter(world, fate, wish, desk)) ? await write() : first
    if (taken.is === 'recorded') {
      const settled = wish.movesTo ? await move(world, { ...fate, ward: wish.movesTo }, known, wish.movesTo, on) : undefined
      const why = settled?.recorded === false ? { why: settled.why } : {}
      return { recorded: true, on: day, state: taken.after?.state, ends: taken.after && term(taken.after)?.ends, ...why }
    }
    why = taken.is === 'refused' ? taken.reasons.map((r) => r.detail).join(' ') : taken.is
    // Who has the file of a divided ward is chosen by the province.
    waits =
      ground.units.on(fate.ward, on).length > 1 &&
      (taken.is === 'not found' || (taken.is === 'refused' && taken.reasons.every((r) => r.why === 'unit')))
    const isElsewhere =
      taken.is === 'not found' || (taken.is === 'refused' && taken.reasons.every((r) => r.why === 'office' || r.why === 'unit'))
    if (!isElsewhere) break
  }
  if (why === 'not found' && wish.route !== undefined && fate.person.number === undefined) return { recorded: false, on, unless: 'number' }
  return { recorded: false, on, why, ...(waits ? { unless: 'divided' } : {}) }
}
