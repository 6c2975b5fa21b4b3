import {
  matchRegister,
  type RegisterAsked,
  type RegisterPerson,
  type RegisterRead,
  readRegister,
  readRegisterPeople,
} from '../db/registers.ts'
import type { SessionKey } from '../db/session.ts'
import { type Me, readMe } from '../db/signin.ts'
import { officesIn } from '../engine/law.ts'
import { type Register, yearOfRegister } from '../engine/register.ts'
import { coversDay, type Listed, type Stay, type Stretch, staysOn } from '../engine/stays.ts'
import type { Day } from '../kernel/day.ts'
import type { PersonId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { registers } from '../law/registers/index.ts'
import { REGISTER_ROWS, type RegisterOf, type RegisterPage, type RegisterRow, type RegisterView } from './contract/registers.ts'
import type { LongList, LongLists } from './long-lists.ts'
import type { Ground } from './record.ts'

export const registerNamed = (name: string): Register | undefined => (Object.hasOwn(registers, name) ? registers[name] : undefined)

/** Units in which somebody may put persons on a register: where they hold an office of the role that keeps it. */
export const keepsIn = (ground: Ground, me: Pick<Me, 'offices' | 'now'>, register: Register): readonly UnitId[] => {
  const today = dayOf(me.now)
  const keepers = officesIn(ground.law, register.keeper, today)
  return [...new Set(me.offices.filter((o) => keepers.includes(o.office)).flatMap((o) => ground.units.on(o.unit, today)))]
}

/** Whether a case is over in a state, in the words of any sheet of its measure. */
export const isOver =
  (ground: Ground) =>
  ({ measure, state }: Stretch): boolean =>
    (ground.law.measures[measure] ?? []).some((sheet) => sheet.states[state]?.kind === 'end')

/** The unit that has the work on a day, where one alone has it: a file that passed on with its commune did not move. */
export const heirOf = (ground: Ground, on: Day): ((unit: UnitId) => UnitId) => {
  const known = new Map<UnitId, UnitId>()
  return (unit) => {
    const [heir, ...others] = known.has(unit) ? [] : ground.units.on(unit, on)
    const found = known.get(unit) ?? (heir !== undefined && others.length === 0 ? heir : unit)
    known.set(unit, found)
    return found
  }
}

type Window = { readonly from: Day; readonly day: Day }

const inWindow = (stay: Stay, { from, day }: Window): boolean => stay.from <= day && (stay.until === null || stay.until >= from)
/** What happened after the day is not known on it. */
const leftBy = (stay: Stay, day: Day): boolean => stay.until !== null && stay.until <= day

const inView: Readonly<Record<RegisterView, (stay: Stay, window: Window) => boolean>> = {
  standing: (stay, { day }) => !leftBy(stay, day),
  entered: (stay, { from }) => stay.from >= from,
  left: (stay, { day }) => leftBy(stay, day),
}

/** The stays of a register between two days in the units asked about, in the order of names. */
const staysIn = (ground: Ground, register: Register, read: RegisterRead, window: Window): readonly Stay[] => {
  const heir = heirOf(ground, window.day)
  const asked = new Set(read.places.map(heir))
  const stretches = read.spans.map(
    ([person, id, measure, route, state, unit, from, until]): Stretch => ({
      person,
      case: id,
      measure,
      route,
      state,
      unit: heir(unit),
      from,
      until,
    }),
  )
  const listed = read.byHand.map(([person, entry, does, unit, cause, on]): Listed => ({ person, entry, does, unit: heir(unit), cause, on }))
  const place = new Map(read.people.map(([whose], i) => [whose, i]))
  const placeOf = ({ person }: Stay): number => place.get(person) ?? 0
  return staysOn(register, stretches, listed, isOver(ground))
    .filter((stay) => place.has(stay.person) && inWindow(stay, window) && asked.has(stay.unit))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.unit < b.unit ? -1 : 1))
}

const tally = (names: readonly string[]): Readonly<Record<string, number>> => {
  const of: Record<string, number> = {}
  for (const name of names) of[name] = (of[name] ?? 0) + 1
  return of
}
/** How many came and stand by the cause of their coming, and how many left by that of their leaving. */
const causesOf = (stays: readonly Stay[], window: Window): RegisterPage['counts']['causes'] => ({
  entered: tally(stays.filter((s) => inView.entered(s, window)).map((s) => s.entered)),
  standing: tally(stays.filter((s) => coversDay(s, window.day)).map((s) => s.entered)),
  left: tally(stays.filter((s) => inView.left(s, window)).map((s) => s.left ?? '')),
})

export const countsOf = (stays: readonly Stay[], window: Window): RegisterPage['counts'] => ({
  standing: new Set(stays.filter((s) => coversDay(s, window.day)).map((s) => s.person)).size,
  entered: stays.filter((s) => inView.entered(s, window)).length,
  left: stays.filter((s) => inView.left(s, window)).length,
  causes: causesOf(stays, window),
})

const rowOf = (ground: Ground, stay: Stay, person: RegisterPerson, day: Day): RegisterRow => ({
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
  ...(leftBy(stay, day) && stay.until !== null ? { until: stay.until, left: stay.left ?? '' } : {}),
  cases: stay.cases,
  entries: stay.entries,
})

const readLong = async (ground: Ground, session: SessionKey, register: Register, of: RegisterAsked): Promise<LongList | undefined> => {
  const cases = Object.fromEntries(Object.entries(register.cases).map(([measure, m]) => [measure, m.in]))
  const read = await readRegister(ground.db, session, { ...of, cases, seat: register.seat })
  if (!read) return undefined
  const records = new Map<PersonId, PersonId>(read.people)
  const stays = staysIn(ground, register, read, of)
  return {
    stays: stays.map((stay) => ({ stay, record: records.get(stay.person) ?? stay.person })),
    hidden: read.hidden,
    behind: read.behind,
    counts: countsOf(stays, of),
  }
}

type Line = LongList['stays'][number]

/** Those whose name, birth, number or address has the words of a question. */
const matching = async (
  ground: Ground,
  session: SessionKey,
  q: string | undefined,
  listed: readonly Line[],
): Promise<readonly Line[] | undefined> => {
  if (q === undefined) return listed
  const found = await matchRegister(ground.db, session, { records: [...new Set(listed.map((l) => l.record))], q })
  const records = found && new Set(found)
  return records && listed.filter((l) => records.has(l.record))
}

/** A page of a register as of a day, or the whole of it for paper and workbooks. Its names are read for the rows that it shows. */
export const readPage = async (
  ground: Ground,
  lists: LongLists,
  session: SessionKey,
  name: string,
  asked: RegisterOf,
): Promise<RegisterPage | 'no session' | 'not found'> => {
  const me = await readMe(ground.db, session)
  if (!me) return 'no session'
  const register = registerNamed(name)
  if (!register) return 'not found'
  const day = asked.day ?? dayOf(me.now)
  const year = yearOfRegister(register, day)
  const window = { day, from: asked.from !== undefined && asked.from <= day ? asked.from : year }
  const of = { register: name, unit: asked.unit, ...window }
  const list = await lists.get(session, of, asked.page > 0, () => readLong(ground, session, register, of))
  const { view, whole } = asked
  const viewed = list?.stays.filter(({ stay }) => view === undefined || inView[view](stay, window))
  const listed = viewed && (await matching(ground, session, asked.q, viewed))
  if (!list || !listed) return 'no session'
  const page = whole ? 0 : Math.min(asked.page, Math.max(0, Math.ceil(listed.length / REGISTER_ROWS) - 1))
  const shown = whole ? listed : listed.slice(page * REGISTER_ROWS, (page + 1) * REGISTER_ROWS)
  const people = await readRegisterPeople(ground.db, session, { ...of, records: [...new Set(shown.map((s) => s.record))] })
  if (!people) return 'no session'
  const known = new Map(people.map((p) => [p.person, p]))
  return {
    ...window,
    now: me.now,
    ...(asked.unit ? { unit: { id: asked.unit, name: ground.units.nameOf(asked.unit) ?? asked.unit } } : {}),
    hidden: list.hidden,
    behind: list.behind,
    mayList: keepsIn(ground, me, register),
    counts: list.counts,
    total: listed.length,
    page,
    size: REGISTER_ROWS,
    rows: shown.flatMap(({ stay, record }) => {
      const person = known.get(record)
      return person ? [rowOf(ground, stay, person, day)] : []
    }),
  }
}
