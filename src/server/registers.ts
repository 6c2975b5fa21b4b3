import { type RegisterRead, readRegister } from '../db/registers.ts'
import type { SessionKey } from '../db/session.ts'
import { type Me, readMe } from '../db/signin.ts'
import { fold } from '../engine/fold.ts'
import { officesIn } from '../engine/law.ts'
import { causesOn, type Register } from '../engine/register.ts'
import { spansOf } from '../engine/spans.ts'
import { coversDay, type Listed, type Stay, type Stretch, staysOn } from '../engine/stays.ts'
import { type Day, dayFrom, yearOf } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { done, type Outcome, type Refusal } from '../kernel/refusal.ts'
import { registers } from '../law/registers/index.ts'
import type { ListPerson, RegisterPage, RegisterRow } from './contract/registers.ts'
import type { Known, Saying } from './identity.ts'
import { type Ground, viewOf } from './record.ts'

export const registerNamed = (name: string): Register | undefined => (Object.hasOwn(registers, name) ? registers[name] : undefined)

/** Units in which somebody may put persons on a register: where they hold an office of the role that keeps it. */
export const keepsIn = (ground: Ground, me: Pick<Me, 'offices' | 'now'>, register: Register): readonly UnitId[] => {
  const today = dayOf(me.now)
  const keepers = officesIn(ground.law, register.keeper, today)
  return [...new Set(me.offices.filter((o) => keepers.includes(o.office)).flatMap((o) => ground.units.on(o.unit, today)))]
}

/** Whether a case is over in a state, in the words of any sheet of its measure. */
const isOver =
  (ground: Ground) =>
  ({ measure, state }: Stretch): boolean =>
    (ground.law.measures[measure] ?? []).some((sheet) => sheet.states[state]?.kind === 'end')

/** The unit that has the work on a day, where one alone has it: a file that passed on with its commune did not move. */
const heirOf =
  (ground: Ground, on: Day) =>
  (unit: UnitId): UnitId => {
    const [heir, ...others] = ground.units.on(unit, on)
    return heir !== undefined && others.length === 0 ? heir : unit
  }

const inWindow = (stay: Stay, from: Day, day: Day): boolean => stay.from <= day && (stay.until === null || stay.until >= from)

/** The page of a register as of a day, with who left since `from`, from what was read. */
export const pageOf = (
  ground: Ground,
  register: Register,
  read: RegisterRead,
  of: { readonly from: Day; readonly day: Day },
): Pick<RegisterPage, 'rows' | 'counts'> => {
  const heir = heirOf(ground, of.day)
  const stretches = read.spans.map((s) => ({ ...s, unit: heir(s.unit) }))
  const listed = read.byHand.map((l) => ({ ...l, unit: heir(l.unit) }))
  const asked = new Set([...stretches, ...listed].filter((s) => s.within).map((s) => s.unit))
  const stays = staysOn(register, stretches, listed, isOver(ground)).filter((s) => inWindow(s, of.from, of.day) && asked.has(s.unit))
  const people = new Map(read.people.map((p, i) => [p.person, { ...p, place: i }]))
  const rows = stays
    .flatMap((stay) => {
      const person = people.get(stay.person)
      return person ? [{ stay, person }] : []
    })
    .sort((a, b) => a.person.place - b.person.place || (a.stay.from < b.stay.from ? -1 : 1))
    .map(
      ({ stay, person }): RegisterRow => ({
        id: person.person,
        name: person.name ?? '',
        birth: person.birth,
        sex: person.sex,
        ...(person.number ? { number: person.number } : {}),
        ...(person.address ? { address: person.address } : {}),
        unit: stay.unit,
        unitName: ground.units.nameOf(stay.unit) ?? stay.unit,
        from: stay.from,
        entered: stay.entered,
        // What happened after the day is not known on it.
        ...(stay.until !== null && stay.until <= of.day ? { until: stay.until, left: stay.left ?? '' } : {}),
        cases: stay.cases,
        entries: stay.entries,
      }),
    )
  return {
    rows,
    counts: {
      standing: new Set(stays.filter((s) => coversDay(s, of.day)).map((s) => s.person)).size,
      entered: rows.filter((r) => r.from >= of.from).length,
      left: rows.filter((r) => r.until !== undefined).length,
    },
  }
}

export const readPage = async (
  ground: Ground,
  session: SessionKey,
  name: string,
  asked: { readonly day?: Day | undefined; readonly from?: Day | undefined; readonly unit?: UnitId | undefined },
): Promise<RegisterPage | 'no session' | 'not found'> => {
  const me = await readMe(ground.db, session)
  if (!me) return 'no session'
  const register = registerNamed(name)
  if (!register) return 'not found'
  const day = asked.day ?? dayOf(me.now)
  const year = dayFrom(yearOf(day), 1, 1)
  const from = asked.from !== undefined && asked.from <= day ? asked.from : year
  const cases = Object.fromEntries(Object.entries(register.cases).map(([measure, m]) => [measure, m.in]))
  const read = await readRegister(ground.db, session, { register: name, cases, unit: asked.unit, from, day })
  if (!read) return 'no session'
  return {
    day,
    from,
    now: me.now,
    hidden: read.hidden,
    mayList: keepsIn(ground, me, register),
    ...pageOf(ground, register, read, { from, day }),
  }
}

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

/** What a listing is judged against. `units`: those in which the session keeps the register. */
type Listing = { readonly units: readonly UnitId[]; readonly lives: UnitId; readonly stays: readonly Stay[]; readonly today: Day }

/** The stays of one person, from the log itself: the projected days of cases may be a second behind it. */
export const staysOfOne = (ground: Ground, name: string, register: Register, { entries, who, today }: Known): readonly Stay[] => {
  const person = who.person?.id
  const world = person && viewOf(ground, who, person)
  if (!world) return []
  const heir = heirOf(ground, today)
  const stretches = [...world.cases.keys()].flatMap((id) => {
    const c = fold(world, id)
    return c ? spansOf(c).flatMap((s) => (s.units[0] ? [{ ...s, person, unit: heir(s.units[0]) }] : [])) : []
  })
  const listed = entries.flatMap((e): readonly Listed[] => {
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
