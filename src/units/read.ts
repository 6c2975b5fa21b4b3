import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { done, type Outcome, type Refusal } from '../kernel/refusal.ts'
import { type Row, readTable } from './table.ts'
import { KNOWN_FROM, type LevelKind, type Successor, TWO_LEVELS_FROM, type Unit, type Units, unitId } from './unit.ts'

/** What a file holds: units of one kind that exist on the same days. `parent` and `predecessors` are numbers of columns. */
type Level = {
  readonly kind: LevelKind
  readonly code: RegExp
  readonly columns: readonly string[]
  readonly from: Day
  readonly until?: Day
  readonly parent?: number
  readonly predecessors?: number
}

const before = { from: KNOWN_FROM, until: TWO_LEVELS_FROM }
const after = { from: TWO_LEVELS_FROM }
const province = { kind: 'province', code: /^\d{2}$/ } as const
const district = { kind: 'district', code: /^\d{3}$/ } as const
const commune = { kind: 'commune', code: /^\d{5}$/ } as const

const levels = {
  'provinces-until-2025-06-30.csv': { ...before, ...province, columns: ['code', 'name'] },
  'districts-until-2025-06-30.csv': { ...before, ...district, columns: ['code', 'name', 'province_code'], parent: 2 },
  'communes-until-2025-06-30.csv': { ...before, ...commune, columns: ['code', 'name', 'district_code'], parent: 2 },
  'provinces-from-2025-07-01.csv': { ...after, ...province, columns: ['code', 'name', 'predecessor_province_codes'], predecessors: 2 },
  'communes-from-2025-07-01.csv': {
    ...after,
    ...commune,
    columns: ['code', 'name', 'province_code', 'predecessor_commune_codes'],
    parent: 2,
    predecessors: 3,
  },
} as const satisfies Readonly<Record<string, Level>>

/** Names of the files in reference/units. */
export const unitFiles = Object.keys(levels) as readonly (keyof typeof levels)[] // keys of a literal

export type UnitFiles = Readonly<Record<keyof typeof levels, string>>

type Line = { readonly at: string; readonly unit: Unit; readonly predecessors: readonly UnitId[] }

const lineOf = (file: string, level: Level, { line, cells }: Row): Line => {
  const [code = '', name = ''] = cells
  const parent = level.parent && cells[level.parent]
  const predecessors = (level.predecessors && cells[level.predecessors]) || ''
  return {
    at: `${file}, dòng ${line}`,
    unit: {
      id: unitId(code, level.from),
      code,
      kind: level.kind,
      // One commune of the 3,321 is written with a small letter.
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      parent: parent ? unitId(parent, level.from) : undefined,
      from: level.from,
      until: level.until,
    },
    // `d318` is the whole district 318; codes of districts and communes differ in length, so the mark is not needed.
    predecessors: (predecessors.match(/\S+/g) ?? []).map((each) => unitId(each.replace(/^d/, ''), KNOWN_FROM)),
  }
}

const troubleOf = (known: ReadonlyMap<UnitId, number>, level: Level, { at, unit, predecessors }: Line): readonly Refusal[] => {
  const unknown = [unit.parent, ...predecessors].filter((id) => id !== undefined && !known.has(id))
  return [
    ...(level.code.test(unit.code) && unit.name ? [] : [{ why: 'unit', detail: `${at}: mã hoặc tên đơn vị không đúng (“${unit.code}”).` }]),
    ...(known.get(unit.id) === 1 ? [] : [{ why: 'twice', detail: `${at}: mã ${unit.code} có nhiều lần.` }]),
    ...unknown.map((id) => ({ why: 'unknown', detail: `${at}: không có đơn vị ${id}.` })),
  ]
}

const countOf = (lines: readonly Line[]): ReadonlyMap<UnitId, number> => {
  const count = new Map<UnitId, number>()
  for (const { unit } of lines) count.set(unit.id, (count.get(unit.id) ?? 0) + 1)
  return count
}

/** Units and who took over from whom, or everything that is wrong with the files. */
export const readUnits = (files: UnitFiles): Outcome<Units> => {
  const tables = unitFiles.map((file) => ({ file, level: levels[file] as Level, rows: readTable(file, files[file], levels[file].columns) }))
  const unread = tables.flatMap(({ rows }) => (rows.ok ? [] : rows.refusals))
  if (unread.length > 0) return { ok: false, refusals: unread }
  const read = tables.map(({ file, level, rows }) => ({ level, lines: rows.ok ? rows.value.map((row) => lineOf(file, level, row)) : [] }))
  const lines = read.flatMap((each) => each.lines)
  const known = countOf(lines)
  const refusals = read.flatMap(({ level, lines }) => lines.flatMap((line) => troubleOf(known, level, line)))
  return refusals.length > 0
    ? { ok: false, refusals }
    : done({ units: lines.map(({ unit }) => unit), successors: lines.flatMap(successorsOf) })
}

const successorsOf = ({ unit, predecessors }: Line): readonly Successor[] =>
  [...new Set(predecessors)].map((old) => ({ old, new: unit.id, from: unit.from, chosen: false }))
