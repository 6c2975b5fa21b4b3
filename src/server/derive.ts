import type { NowCase, NowRows, NowTask } from '../db/now-rows.ts'
import { VOID } from '../engine/entry.ts'
import { type Cases, fold } from '../engine/fold.ts'
import { officesIn, sheetOn } from '../engine/law.ts'
import { type DeadlineRow, project, type TaskRow } from '../engine/project.ts'
import type { CaseState } from '../engine/state.ts'
import type { Setting } from '../engine/why-not.ts'
import { addDays, isDay } from '../kernel/day.ts'
import type { CaseId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'

const NOWHERE = '' as UnitId // a case always has a first entry

const standsOn = (cases: Cases, id: CaseId): readonly CaseId[] => [
  ...new Set((cases.get(id) ?? []).flatMap((e) => (e.body.from ? [e.body.from.case] : []))),
]

const fixedOf = (c: CaseState): Json => (c.fixed ? { by: c.fixed.by, on: c.fixed.on, months: c.fixed.duration?.months ?? null } : null)

/** A duty whose passing asks a question has its task at once, dated with the first day after it: lists show it from then on. */
const tasksToCome = (setting: Setting, c: CaseState, deadlines: readonly DeadlineRow[]): readonly TaskRow[] => {
  const on = dayOf(setting.now)
  const sheet = sheetOn(setting.law, c.measure, on)
  return deadlines.flatMap((d) => {
    const who = d.missed === undefined ? undefined : sheet?.tasks[d.missed]?.who
    if (d.missed === undefined || who === undefined) return []
    return [
      {
        case: d.case,
        task: d.missed,
        raised: isDay(d.rolled) ? addDays(d.rolled, 1) : d.rolled,
        who,
        offices: officesIn(setting.law, who, on),
        unit: d.unit,
      },
    ]
  })
}

/** One row a task and case: the earliest question stands for the later ones. */
const earliest = (tasks: readonly TaskRow[], home: UnitId): readonly NowTask[] => {
  const first = new Map<string, TaskRow>()
  for (const t of tasks) {
    const known = first.get(t.task)
    if (!known || t.raised < known.raised) first.set(t.task, t)
  }
  return [...first.values()].map((t) => ({ ...t, unit: t.unit ?? home }))
}

/** A case whose opening was struck out keeps its entries and its units, and is over. */
const struckOut = (cases: Cases, id: CaseId, home: UnitId): NowRows['cases'] => {
  const entries = cases.get(id) ?? []
  const first = entries[0]
  if (!first?.body.opens) return []
  const units = [...new Set([first.forUnit, ...Object.values(first.body.seats ?? {})])]
  return [
    {
      ...first.body.opens,
      case: id,
      state: VOID,
      stateKind: 'end',
      units,
      mainUnit: units[0] ?? home,
      standsOn: standsOn(cases, id),
      opened: dayOf(first.happened),
      ends: null,
      irregular: false,
      lost: [],
      seq: entries.length,
      facts: {},
      fixed: null,
      unassigned: [],
    },
  ]
}

/** A case without a unit of its own is that of its first entry, or of the one its work went to. */
const homeOf = (setting: Setting, cases: Cases, id: CaseId): UnitId => {
  const unit = cases.get(id)?.[0]?.forUnit ?? NOWHERE
  const [only, ...others] = setting.units(unit, dayOf(setting.now))
  return only && others.length === 0 ? only : unit
}

/** The rows that screens read, for the cases an entry touched. */
export const rowsOf = (setting: Setting, cases: Cases, touched: readonly CaseId[]): NowRows => {
  const rows = touched.flatMap((id) => {
    const c = fold({ ...setting, cases }, id)
    return c ? [{ c, home: homeOf(setting, cases, id), ...project(setting, c) }] : []
  })
  const standing = new Set(rows.map(({ c }) => c.id))
  const over = touched.filter((id) => !standing.has(id)).flatMap((id) => struckOut(cases, id, homeOf(setting, cases, id)))
  return {
    cases: [
      ...over,
      ...rows.map(
        ({ c, home, case: row }): NowCase => ({
          case: row.case,
          measure: row.measure,
          route: row.route,
          state: row.state,
          stateKind: row.stateKind,
          units: row.units.length > 0 ? row.units : [home],
          mainUnit: row.units[0] ?? home,
          standsOn: standsOn(cases, row.case),
          opened: row.opened,
          ends: row.ends ?? null,
          irregular: row.irregular,
          lost: c.steps.filter((s) => s.lost.length > 0).map((s) => s.original.id),
          seq: row.seq,
          facts: Object.fromEntries(Object.entries(c.facts).map(([name, f]) => [name, f.when])),
          fixed: fixedOf(c),
          unassigned: row.unassigned,
        }),
      ),
    ],
    deadlines: rows.flatMap(({ home, deadlines }) =>
      deadlines.map(({ missed, cite, moved, ...d }, i) => ({
        ...d,
        clock: `${d.edition}/${d.acts.join('+')}/${i}`,
        unit: d.unit ?? home,
        opens: d.opens ?? null,
        basis: cite as Json, // a citation is plain data
        moved: moved.length > 0 ? moved : null,
      })),
    ),
    tasks: rows.flatMap(({ c, home, deadlines, tasks }) => earliest([...tasks, ...tasksToCome(setting, c, deadlines)], home)),
  }
}
