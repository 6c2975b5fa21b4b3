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
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import { differences } from '../../plans/differ.ts'
import type { DraftPlan } from '../../plans/plan.ts'
import { slugOf } from '../../plans/read-sheet.ts'
import { isOrganisationKind } from '../../units/organisation.ts'
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

/** A unit of the plan, as it is called there, with an organisation that it is. */
export type Binding = { readonly unit: string; readonly to: UnitId }

/** `Tên đơn vị=mã` of the command line, once or more for a unit. */
export const bindings = (given: readonly string[]): Outcome<readonly Binding[]> => {
  const read = given.map((each) => {
    const at = each.lastIndexOf('=')
    const [unit, to] = [each.slice(0, Math.max(at, 0)).trim(), each.slice(at + 1).trim()]
    return unit !== '' && isUnitId(to) ? { unit, to } : each
  })
  const wrong = read.filter((each) => typeof each === 'string')
  const [first, ...rest] = wrong.map((each) => ({
    why: 'content',
    field: 'bind',
    detail: `--bind cần dạng "TÊN=MÃ" (a name, =, and a code): ${each}`,
  }))
  return first ? refused(first, ...rest) : done(read.filter((each) => typeof each !== 'string'))
}

/** Names on the command line that no unit of the plan has: left out silently, its lines would seem to have nobody to count. */
const unknownNames = (plan: DraftPlan, bind: readonly Binding[]): readonly Refusal[] =>
  bind
    .filter(({ unit }) => !Object.hasOwn(plan.units, slugOf(unit)))
    .map(({ unit }) => ({
      why: 'unit',
      field: 'bind',
      detail: `Kế hoạch không có đơn vị “${unit}”; các đơn vị của kế hoạch (units of the plan): ${Object.values(plan.units)
        .map(({ name }) => name)
        .join('; ')}.`,
    }))

/** What may be named after `=`: told when something else was. */
const organisationsIn = (units: UnitBook, province: UnitId, on: Day): string =>
  units
    .book()
    .units.filter((u) => isOrganisationKind(u.kind) && existsOn(u, on) && units.book().above(u.id, on).includes(province))
    .map((u) => `${u.id} ${u.name}`)
    .join(', ')

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
  of: { readonly unit: string | undefined; readonly bind: readonly Binding[] },
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
  const last = await lastPlan(owner, read.id)
  const before = last && (last.says as unknown as PlanSays).plan // appended after `checkPlan`
  const plan: DraftPlan = {
    ...read,
    units: Object.fromEntries(
      Object.entries(read.units).map(([key, { name, ids }]) => {
        const chosen = of.bind.filter((each) => slugOf(each.unit) === key).map(({ to }) => to)
        const known = before?.units[key]?.ids ?? []
        const found = ids.length > 0 ? ids : known.length > 0 ? known : namedLike(units.book(), name, unit.id, on)
        return [key, { name, ids: chosen.length > 0 ? chosen : found }]
      }),
    ),
  }
  const checked = checkedFor({ units }, plan, unit.id, on)
  const [wrong, ...others] = [...refusals, ...unknownNames(plan, of.bind), ...(checked.ok ? [] : checked.refusals)]
  if (wrong) {
    const known = of.bind.length > 0 ? organisationsIn(units, unit.id, on) : ''
    const told = known === '' ? [] : [{ why: 'unit', detail: `Tổ chức của tỉnh, thành phố trong hệ thống (organisations): ${known}` }]
    return refused(wrong, ...others, ...told)
  }
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

/** `import-plan FILE --unit 31@2025-07-01 [--bind "Tên đơn vị=mã tổ chức"]…` */
export const importPlan = async (settings: Settings, args: readonly string[]): Promise<Outcome<string>> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { unit: { type: 'string' }, bind: { type: 'string', multiple: true } },
    allowPositionals: true,
  })
  const [path] = positionals
  if (path === undefined) return missing('FILE')
  const bind = bindings(values.bind ?? [])
  if (!bind.ok) return bind
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    return missing(path)
  }
  return withOwner(settings, async (owner) => {
    if (!(await readInstallation(owner)))
      return refused({ why: 'not-founded', detail: 'Hãy mở chương trình một lần trước khi nhập kế hoạch. (Start the program once first.)' })
    return writePlan(owner, await bookIn(owner), { name: basename(path), bytes }, { unit: values.unit, bind: bind.value }, dayOf(now()))
  })
}
