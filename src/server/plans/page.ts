import { type Compared, type PeopleBehind, readPlanChanges, readPlanPeople } from '../../db/plans.ts'
import type { SessionKey } from '../../db/session.ts'
import { type Day, earlierOf } from '../../kernel/day.ts'
import { isFew } from '../../kernel/few.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { planCounts } from '../../law/plans.ts'
import { type Count, type CountedLine, countedLines, countOf, standsIn } from '../../plans/counting.ts'
import { categories, isCategory, type Plan } from '../../plans/plan.ts'
import { progress } from '../../plans/progress.ts'
import { type Own, type Reads, told } from '../../plans/told.ts'
import type { PlanChange, PlanChanges, PlanCutOff, PlanPage, PlanPeople } from '../contract/plans.ts'
import type { Ground } from '../record.ts'
import { unitNamed } from '../routes/units.ts'
import { countedBy, countedCategories, countsOf, type Reading, readingOf, untilOf, whatOf } from './figures.ts'
import { type Version, versionHead } from './versions.ts'

/** A cut-off with the position that it comes to. */
export type Cut = PlanCutOff & { readonly pos: number | undefined }

const boundOf = (ground: Ground, plan: Plan, on: Day): PlanPage['bound'] =>
  Object.values(plan.units).map(({ name, ids }) => ({ unit: name, to: ids.map((id) => unitNamed(ground, id, on)) }))

const countsIn = (plan: Plan): PlanPage['counts'] => {
  const kinds = new Set(plan.groups.flatMap(({ lines }) => lines.map(({ category }) => category)))
  return Object.entries(planCounts).flatMap(([name, { says, cite }]) =>
    isCategory(name) && kinds.has(name) ? [{ category: categories[name].term, says, cite }] : [],
  )
}

/** The page of a plan as of a day and as known at a position. */
export const pageOf = async (
  ground: Ground,
  versions: readonly Version[],
  version: Version,
  { asOf, known, pos }: Cut,
  { reads, own }: { readonly reads: Reads; readonly own: Own },
  today: Day,
): Promise<Omit<PlanPage, 'mayKeep'>> => ({
  ...told(
    progress(
      version.plan,
      countedBy,
      await countsOf(ground.db, await readingOf(ground, version, pos), asOf),
      asOf,
      earlierOf(known ?? today, today),
    ),
    reads,
    own,
  ),
  reads,
  opens: countedLines(version.plan, countedBy).flatMap(({ no }) => (reads === 'exactly' || own.get(no) === 'exactly' ? [no] : [])),
  counts: countsIn(version.plan),
  version: versionHead(ground.units, version),
  versions: versions.length,
  bound: boundOf(ground, version.plan, today),
  ...(known && pos !== undefined ? { known: { on: known, pos, written: version.pos !== null && version.pos <= pos } } : {}),
})

/** The people behind a line, when it has a result in the year of the plan by then. */
export const peopleOf = async (
  ground: Ground,
  session: SessionKey,
  version: Version,
  no: number,
  { asOf, pos }: Cut,
): Promise<PlanPeople | 'not found' | 'no session'> => {
  const { plan } = version
  const line = countedLines(plan, countedBy).find((l) => l.no === no)
  const reading = await readingOf(ground, version, pos)
  const until = line && untilOf(reading, line, asOf)
  if (!line || !until) return 'not found'
  const people: PeopleBehind['people'][number][] = []
  let hidden = 0
  for (const what of whatOf(reading, line)) {
    const found = await readPlanPeople(ground.db, session, {
      ...what,
      until,
      known: pos,
      slots: line.slots,
      outside: line.is === 'outside',
      purpose: `${plan.id}/${no}`,
    })
    if (!found) return 'no session'
    people.push(...found.people)
    hidden += found.hidden
  }
  return {
    people: people.map(({ person, name, birth, case: of, from, until: left }) => ({
      id: person,
      name: name ?? '',
      birth,
      case: of,
      from,
      ...(left ? { until: left } : {}),
    })),
    hidden,
  }
}

type ComparedLine = { readonly was: readonly Count[]; readonly is: readonly Count[]; readonly changes: readonly PlanChange[] }

const changesIn = async (
  ground: Ground,
  session: SessionKey,
  reading: Reading,
  line: CountedLine,
  before: Cut,
  after: Cut,
): Promise<ComparedLine | undefined> => {
  const last = untilOf(reading, line, after.asOf)
  if (!last) return { was: [], is: [], changes: [] }
  const lines = countedLines(reading.plan, countedBy).filter((l) => l.category === line.category)
  const lineOf = (place: { readonly home: string | null; readonly sex: 'female' | 'male' | null } | null): number | undefined =>
    place ? lines.find((l) => standsIn(l, place))?.no : undefined
  const all: Compared[] = []
  for (const what of whatOf(reading, line)) {
    const found = await readPlanChanges(ground.db, session, {
      ...what,
      // Before the year nobody was received in it: the day before its first has no case.
      before: { until: untilOf(reading, line, before.asOf) ?? before.asOf, known: before.pos },
      after: { until: last, known: after.pos },
      purpose: reading.plan.id,
    })
    if (!found) return undefined
    all.push(found)
  }
  const counted = (counts: Compared['before']): readonly Count[] => counts.map((c) => ({ category: line.category, ...c }))
  const shown = ({ why, from, before: was, after: is, person, case: of, name, birth }: Compared['changes'][number]): PlanChange => {
    const [a, b] = [lineOf(was), lineOf(is)]
    return {
      why,
      ...(a === undefined ? {} : { before: a }),
      ...(b === undefined ? {} : { after: b }),
      ...(person && of && from ? { who: { person, case: of, name: name ?? '', birth: birth ?? '', from } } : {}),
    }
  }
  return {
    was: all.flatMap(({ before: was }) => counted(was)),
    is: all.flatMap(({ after: is }) => counted(is)),
    changes: all.flatMap(({ changes }) => changes.map(shown)),
  }
}

/** Every counted line at two cut-offs, and, for whoever reads exactly, each case that makes them differ. Both are counted by the units as known at the later one. */
export const changesOf = async (
  ground: Ground,
  session: SessionKey,
  version: Version,
  before: Cut,
  after: Cut,
  reads: PlanChanges['reads'],
): Promise<PlanChanges | undefined> => {
  const { plan, no } = version
  const reading = await readingOf(ground, version, after.pos)
  const compared = await (reads === 'exactly'
    ? Promise.all(countedCategories(plan).map((line) => changesIn(ground, session, reading, line, before, after)))
    : Promise.all([countsOf(ground.db, { ...reading, known: before.pos }, before.asOf), countsOf(ground.db, reading, after.asOf)]).then(
        ([was, is]): readonly ComparedLine[] => [{ was, is, changes: [] }],
      ))
  if (!compared.every((found) => found !== undefined)) return undefined
  const [was, is, changes] = [compared.flatMap((c) => c.was), compared.flatMap((c) => c.is), compared.flatMap((c) => c.changes)]
  const printed = progress(plan, countedBy, is, after.asOf).groups.flatMap((group) => group.lines)
  const shown = new Set([...changes.flatMap((c) => [c.before, c.after]), ...printed.map((line) => line.no)])
  const persons = (line: CountedLine, counts: typeof was): number | null => {
    const n = countOf(line, counts).persons
    return reads === 'roughly' && isFew(n) ? null : n
  }
  const unitOf = (line: CountedLine): string => {
    const own = plan.groups.flatMap((g) => g.lines).find((l) => l.no === line.no)
    return own
      ? (plan.units[own.unit]?.name ?? own.unit)
      : line.is === 'unnamed'
        ? 'Chưa ghi đơn vị cung cấp dịch vụ'
        : 'Ngoài các dòng chỉ tiêu'
  }
  return {
    id: plan.id,
    title: plan.title,
    year: plan.year,
    version: no,
    reads,
    before: { asOf: before.asOf, ...(before.known ? { known: before.known } : {}) },
    after: { asOf: after.asOf, ...(after.known ? { known: after.known } : {}) },
    lines: countedLines(plan, countedBy)
      .filter((line) => shown.has(line.no))
      .map((line) => ({
        no: line.no,
        unit: unitOf(line),
        category: categories[line.category].term,
        before: persons(line, was),
        after: persons(line, is),
      })),
    changes,
  }
}

/** Units of a plan with the organisations they are bound to. */
export const unitsShown = (
  ground: Ground,
  units: Readonly<Record<string, { readonly name: string; readonly ids: readonly UnitId[] }>>,
  on: Day,
) => Object.entries(units).map(([key, { name, ids }]) => ({ key, name, to: ids.map((id) => unitNamed(ground, id, on)) }))
