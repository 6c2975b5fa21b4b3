import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readInstallation } from '../../db/installation.ts'
import { keepPlanAsOwner, lastPlan } from '../../db/plan-log.ts'
import type { Database } from '../../db/pool.ts'
import { readWorkbook } from '../../exchange/workbook.ts'
import type { Day } from '../../kernel/day.ts'
import { isUnitId, type UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { done, type Outcome, refused } from '../../kernel/refusal.ts'
import { differences } from '../../plans/differ.ts'
import type { DraftPlan } from '../../plans/plan.ts'
import { slugOf } from '../../plans/read-sheet.ts'
import { existsOn } from '../../units/unit.ts'
import { now } from '../clock.ts'
import { bookIn } from '../lists.ts'
import { planIn } from '../plans/book.ts'
import { checkedFor, entryOfPlan } from '../plans/keep.ts'
import { namedLike } from '../plans/units.ts'
import type { PlanSays } from '../plans/versions.ts'
import type { Settings } from '../settings.ts'
import type { UnitBook } from '../unit-book.ts'
import { withOwner } from './owner.ts'

const missing = (path: string) => refused({ why: 'file-missing', detail: `Không đọc được tệp ${path}. (The file cannot be read.)` })

/** `Tên đơn vị=mã` of the command line, by the key of the unit. */
const bindings = (given: readonly string[]): ReadonlyMap<string, UnitId> =>
  new Map(
    given.flatMap((each) => {
      const at = each.lastIndexOf('=')
      const id = each.slice(at + 1).trim()
      return at > 0 && isUnitId(id) ? [[slugOf(each.slice(0, at)), id] as const] : []
    }),
  )

const provinces = (units: UnitBook, on: Day): string =>
  units
    .book()
    .units.filter((u) => u.kind === 'province' && existsOn(u, on))
    .map((u) => `${u.id} ${u.name}`)
    .join(', ')

/** Writes a plan down as the next version of its name, after everything about it was found right. */
export const writePlan = async (
  owner: Database,
  units: UnitBook,
  file: { readonly name: string; readonly bytes: Uint8Array },
  of: { readonly unit: string | undefined; readonly bind: ReadonlyMap<string, UnitId> },
  on: Day,
): Promise<Outcome<string>> => {
  const unit =
    of.unit === undefined ? undefined : units.book().units.find((u) => u.id === of.unit && u.kind === 'province' && existsOn(u, on))
  if (!unit)
    return refused({
      why: 'no-unit',
      field: 'unit',
      detail: `Hãy nêu tỉnh, thành phố của kế hoạch bằng --unit (Name the province): ${provinces(units, on)}`,
    })
  const tables = await readWorkbook(file.bytes)
  if (!tables.ok) return tables
  const { plan: read, refusals } = planIn(tables.value, file.name)
  const [first, ...rest] = refusals
  const last = await lastPlan(owner, read.id)
  const before = last && (last.says as unknown as PlanSays).plan // appended after `checkPlan`
  const plan: DraftPlan = {
    ...read,
    units: Object.fromEntries(
      Object.entries(read.units).map(([key, { name, ids }]) => {
        const chosen = of.bind.get(key)
        const known = before?.units[key]?.ids ?? []
        const found = ids.length > 0 ? ids : known.length > 0 ? known : namedLike(units.book(), name, unit.id, on)
        return [key, { name, ids: chosen ? [chosen] : found }]
      }),
    ),
  }
  const checked = checkedFor({ units }, plan, unit.id, on)
  if (first) return refused(first, ...rest, ...(checked.ok ? [] : checked.refusals))
  if (!checked.ok) return checked
  if (before && differences(before, checked.value).length === 0)
    return done(`Kế hoạch ${read.id} đã có, không có gì khác. (The plan is there already, and the same.)`)
  const no = (last?.versions ?? 0) + 1
  const entry = entryOfPlan(checked.value, { no, unit: unit.id, office: '@program', on, after: last?.id })
  if (!(await keepPlanAsOwner(owner, entry, last?.id)))
    return refused({
      why: 'stale',
      detail: 'Kế hoạch này vừa có bản khác, hoặc do tỉnh khác giữ. (Another version came, or another province keeps it.)',
    })
  const unbound = Object.values(plan.units).filter(({ ids }) => ids.length === 0)
  const lines = checked.value.groups.flatMap((group) => group.lines).length
  return done(
    [
      `Đã ghi kế hoạch ${read.id}, bản ${no}: ${lines} dòng, ${checked.value.groups.length} mục. (The plan is written down.)`,
      ...(unbound.length === 0
        ? []
        : [
            `Chưa gắn với tổ chức nào, nên chưa đếm được (bound to no organisation yet): ${unbound.map(({ name }) => name).join('; ')}. ` +
              'Gắn bằng --bind "TÊN=MÃ" hoặc trên trang Kế hoạch. (Bind with --bind or on the page.)',
          ]),
    ].join('\n'),
  )
}

/** `import-plan FILE --unit 31@2025-07-01 [--bind "Cơ sở …=demo/…"]…` */
export const importPlan = async (settings: Settings, args: readonly string[]): Promise<Outcome<string>> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { unit: { type: 'string' }, bind: { type: 'string', multiple: true } },
    allowPositionals: true,
  })
  const [path] = positionals
  if (path === undefined) return missing('FILE')
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    return missing(path)
  }
  return withOwner(settings, async (owner) => {
    if (!(await readInstallation(owner)))
      return refused({ why: 'not-founded', detail: 'Hãy mở chương trình một lần trước khi nhập kế hoạch. (Start the program once first.)' })
    return writePlan(
      owner,
      await bookIn(owner),
      { name: basename(path), bytes },
      { unit: values.unit, bind: bindings(values.bind ?? []) },
      dayOf(now()),
    )
  })
}
