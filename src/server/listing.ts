import { fold } from '../engine/fold.ts'
import { causesOn, type Register } from '../engine/register.ts'
import { spansOf } from '../engine/spans.ts'
import { coversDay, type Listed, type Stay, staysOn } from '../engine/stays.ts'
import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { done, type Outcome, type Refusal } from '../kernel/refusal.ts'
import type { ListPerson } from './contract/registers.ts'
import type { Known, Saying } from './identity.ts'
import { type Ground, viewOf } from './record.ts'
import { heirOf, isOver } from './registers.ts'

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

/** What a listing is judged against. `units`: those in which the session keeps the register. */
export type Listing = { readonly units: readonly UnitId[]; readonly lives: UnitId; readonly stays: readonly Stay[]; readonly today: Day }

/** The stays of one person by all records, from the log itself: the projected days of cases may be a second behind it. */
export const staysOfOne = (ground: Ground, name: string, register: Register, { entries, beside, who, today }: Known): readonly Stay[] => {
  const person = who.person?.id
  const world = person && viewOf(ground, who, person)
  if (!world) return []
  const heir = heirOf(ground, today)
  const stretches = [...world.cases.keys()].flatMap((id) => {
    const c = fold(world, id)
    return (c ? spansOf(c) : []).flatMap((s) => {
      const unit = s.seats[register.seat] ?? s.units[0]
      return unit ? [{ ...s, person, unit: heir(unit) }] : []
    })
  })
  const listed = [...entries, ...beside].flatMap((e): readonly Listed[] => {
    const { says } = e
    if ((e.name !== '@enlist' && e.name !== '@delist') || says['register'] !== name) return []
    const unit = heir(says['unit'] as UnitId) // written by listing, as the cause
    return [
      {
        entry: e.id,
        person,
        does: e.name === '@enlist' ? 'enters' : 'leaves',
        unit,
        cause: says['cause'] as string,
        on: dayOf(e.happened),
      },
    ]
  })
  return staysOn(register, stretches, listed, isOver(ground))
}

/** The unit that a listing is about: the one named, or where the person lives, or the only one. */
const unitOf = (named: UnitId | undefined, { units, lives }: Listing): UnitId | undefined => {
  const unit = named ?? (units.length === 1 ? units[0] : lives)
  return units.find((u) => u === unit)
}

/** Puts a person on a register by hand, or takes them off, for a cause that the register has on that day: only who is not on it comes, only who is goes. */
export const listing = (
  name: string,
  register: Register,
  said: Omit<ListPerson, 'key' | 'person'>,
  known: Listing,
): Outcome<readonly Saying[]> => {
  const { does, cause, on, note } = said
  const causes = does === 'enters' ? register.enters : register.leaves
  const unit = unitOf(said.unit, known)
  const standing = known.stays.some((s) => s.unit === unit && coversDay(s, on))
  const reasons = [
    ...(on > known.today ? [wrong('on', 'Ngày chưa đến.')] : []),
    ...(causesOn(causes, on).includes(cause) ? [] : [wrong('cause', 'Chọn một lý do có trong văn bản của ngày đó.')]),
    ...(unit === undefined ? [wrong('unit', 'Chọn đơn vị lập danh sách mà ông/bà phụ trách.')] : []),
    ...(does === 'enters' && standing ? [wrong('on', 'Ngày đó người này đã có trong danh sách.')] : []),
    ...(does === 'leaves' && unit !== undefined && !standing ? [wrong('on', 'Ngày đó người này không có trong danh sách.')] : []),
  ]
  if (unit === undefined || reasons.length > 0) return { ok: false, refusals: reasons }
  const statement = does === 'enters' ? '@enlist' : '@delist'
  return done([{ name: statement, says: { register: name, unit, cause }, words: { note }, happened: on }])
}
