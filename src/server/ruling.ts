import { createHash } from 'node:crypto'
import { readPerson, type View } from '../db/acts.ts'
import type { SessionKey } from '../db/session.ts'
import { ruleUnit } from '../db/unit-rulings.ts'
import type { Law } from '../engine/law.ts'
import type { Day } from '../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { bookOf } from '../units/book.ts'
import { placesSaid, whyNotRule } from '../units/rule.ts'
import { type Ruling, ruled, type Statement } from '../units/rulings.ts'
import { freshId } from './ids.ts'
import type { Ground } from './record.ts'
import { rowOfUnit, type UnitBook, unitStamp } from './unit-book.ts'

type Asked = { readonly session: SessionKey; readonly key: string; readonly clock?: string | undefined }

/** Where the work of units changed: rows of cases there are derived anew. */
export type MoveCases = {
  /** Whether all rows follow from what is known now; asked before it changes. */
  readonly upToDate: () => boolean
  readonly move: (places: readonly UnitId[], upToDate: boolean) => Promise<void>
  /** What the log says of units that this program has not heard: the answer to a commit may have been lost. */
  readonly missed: () => Promise<readonly Ruling[]>
}

export type Ruled =
  | { readonly is: 'recorded' | 'replayed'; readonly unit: UnitId }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'no session' | 'key reused' | 'no right' | 'busy' }

type Held = { readonly office: string; readonly unit: UnitId }

/** A choice is made by an office that assigns; everything else in the list by those who keep it (docs/decisions/0200). */
const isChoice = (units: UnitBook, statement: Statement): boolean =>
  statement.name === '@successor' ||
  (statement.name === '@strike' && units.rulings().some((r) => r.id === statement.says.of && r.name === '@successor'))

/** The session's office in whose name it is said: one with the power, in a unit that all places lie in. */
const officeFor = (law: Law, units: UnitBook, offices: readonly Held[], statement: Statement, today: Day): Held | undefined => {
  const choice = isChoice(units, statement)
  const within = ({ unit }: Held) => placesSaid(statement).every((place) => [place, ...units.above(place, today)].includes(unit))
  const mighty = ({ office }: Held) => (choice ? law.offices.offices[office]?.assigns : law.offices.offices[office]?.admin)
  return offices.find((held) => mighty(held) && within(held))
}

/** Units whose cases may lie elsewhere because of it: the unit, all whose work came to it, those below it, and who takes over before and after. */
const placesOf = (units: UnitBook, unit: UnitId, after: readonly UnitId[]): readonly UnitId[] => {
  const { heirs, below, line } = units.book()
  return [...new Set([...line(unit), ...below(unit), ...heirs(unit).map((h) => h.new), ...after])]
}

const newOf = (heirs: readonly { readonly new: UnitId }[]): readonly UnitId[] => heirs.map((h) => h.new)

const ruleNow = async (ground: Ground, moving: MoveCases, asked: Asked, statement: Statement, view: View): Promise<Ruled | 'stale'> => {
  const { law, units, db } = ground
  const today = dayOf(view.now)
  const known = units.rulings()
  const held = officeFor(law, units, view.offices, statement, today)
  if (!held) return { is: 'no right' }
  const reasons = whyNotRule(units.lists, known, statement)
  if (reasons.length > 0) return { is: 'refused', reasons }
  const last = known.at(-1)?.seq ?? 0
  const ruling = { ...statement, id: freshId() as EntryId, seq: last + 1, on: today } as Ruling // a fresh uuid beside one of the statements
  const after = bookOf(ruled(units.lists, [...known, ruling]))
  const unit = after.get(statement.says.unit)
  if (!unit) throw new Error('a statement that may stand is about a unit')
  const heirs = after.heirs(unit.id)
  const answer = { unit: unit.id }
  const appended = await ruleUnit(db, {
    ...asked,
    request: requestOf(statement),
    last,
    entry: {
      id: ruling.id,
      kind: 'ruling',
      case: null,
      seq: ruling.seq,
      name: statement.name,
      edition: '',
      happened: today,
      forOffice: held.office,
      forUnit: held.unit,
      signer: view.account,
      body: canonical({ says: statement.says as Json }), // plain data
    },
    unit: rowOfUnit(unit, today),
    heirs,
    stamps: { before: unitStamp(units, units.book(), today), after: unitStamp(units, after, today, ruling) },
    answer,
  })
  if (appended.outcome === 'stale') return 'stale'
  if (appended.outcome === 'replayed') return { is: 'replayed', unit: unit.id }
  if (appended.outcome !== 'done') return { is: appended.outcome }
  const places = placesOf(units, unit.id, newOf(heirs))
  const upToDate = moving.upToDate()
  units.learn(ruling)
  await moving.move(places, upToDate)
  return { is: 'recorded', unit: unit.id }
}

/** Rulings that were recorded and not followed, because an answer was lost: the rows of their cases are derived with the next that is said. */
const catchUp = async ({ units }: Ground, moving: MoveCases): Promise<void> => {
  for (const ruling of await moving.missed()) {
    const { unit } = ruling.says
    const places = units.book().get(unit) ? placesOf(units, unit, []) : [unit]
    units.learn(ruling)
    await moving.move([...new Set([...places, ...placesOf(units, unit, [])])], false)
  }
}

const requestOf = (statement: Statement): Buffer =>
  createHash('sha256')
    .update(canonical(statement as Json)) // plain data
    .digest()

/** Says something about a unit, in the name of the session's office. One after the other: each is judged on what was said before it. */
export const rulingBy = (ground: Ground, moving: MoveCases) => {
  let before: Promise<unknown> = Promise.resolve()
  const say = async (asked: Asked, statement: Statement): Promise<Ruled> => {
    const view = await readPerson(ground.db, { ...asked, person: freshId() as PersonId }) // nobody: who asks, and what was answered
    if (!view) return { is: 'no session' }
    if (view.stored) {
      if (!view.stored.request.equals(requestOf(statement))) return { is: 'key reused' }
      const { unit } = view.stored.answer as { readonly unit: UnitId } // kept by an earlier append
      await catchUp(ground, moving)
      // Whoever sends it again may have heard nothing because what follows from it failed; doing that twice changes nothing.
      if (ground.units.book().get(unit)) await moving.move(placesOf(ground.units, unit, []), false)
      return { is: 'replayed', unit }
    }
    const ruled = await ruleNow(ground, moving, asked, statement, view)
    if (ruled !== 'stale') return ruled
    await catchUp(ground, moving)
    const again = await ruleNow(ground, moving, asked, statement, view)
    return again === 'stale' ? { is: 'busy' } : again
  }
  return (asked: Asked, statement: Statement): Promise<Ruled> => {
    const result = before.then(() => say(asked, statement))
    before = result.catch(() => {})
    return result
  }
}
