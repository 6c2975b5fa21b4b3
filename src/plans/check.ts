import { done, type Outcome, type Refusal } from '../kernel/refusal.ts'
import { numberText } from './number.ts'
import { type DraftGroup, type DraftLine, type DraftPlan, isCategory, type Plan } from './plan.ts'

/** The plan, or everything that is wrong with it: with the line or unit, and both numbers where two differ. */
export const checkPlan = (plan: DraftPlan): Outcome<Plan> => {
  const lines = plan.groups.flatMap((group) => group.lines)
  const refusals = [
    ...headTrouble(plan),
    ...lines.flatMap((line) => lineTrouble(plan, line)),
    ...lines.flatMap((line, i) => repeated(line, lines.slice(0, i))),
    ...plan.groups.flatMap((group) => sumTrouble(plan, group)),
  ]
  // Every category and target was just checked.
  return refusals.length > 0 ? { ok: false, refusals } : done(plan as Plan)
}

/** A plan is named by a part of an address. */
const ID = /^[a-z0-9](-?[a-z0-9])*$/
const YEARS = [2000, 2100] as const
/** Parts of addresses beside which plans stand. */
const TAKEN = ['nhap', 'preview', 'template']

const headTrouble = ({ id, title, year, groups }: DraftPlan): readonly Refusal[] => [
  ...(ID.test(id) && id.length <= 40 && !TAKEN.includes(id)
    ? []
    : [{ why: 'content', field: 'id', detail: 'Mã kế hoạch gồm chữ thường không dấu, số và gạch nối, ví dụ hai-phong-2024.' }]),
  ...(title === '' ? [{ why: 'content', field: 'title', detail: 'Chưa ghi tên kế hoạch.' }] : []),
  ...(Number.isInteger(year) && year >= YEARS[0] && year <= YEARS[1]
    ? []
    : [{ why: 'content', field: 'year', detail: 'Năm của kế hoạch phải là một năm có bốn chữ số.' }]),
  ...(groups.some((group) => group.lines.length > 0)
    ? []
    : [{ why: 'content', field: 'file', detail: 'Kế hoạch chưa có dòng chỉ tiêu nào.' }]),
]

const lineTrouble = (plan: DraftPlan, { no, unit, category, target }: DraftLine): readonly Refusal[] => [
  ...(Object.hasOwn(plan.units, unit) ? [] : [refusal('unit', no, `không có đơn vị “${unit}” trong kế hoạch.`)]),
  ...(isCategory(category) ? [] : [refusal('category', no, `không có loại chỉ tiêu “${category}”.`)]),
  ...(target === undefined ? [refusal('target', no, 'chưa ghi chỉ tiêu.')] : []),
  ...(target === undefined || (Number.isInteger(target) && target >= 0)
    ? []
    : [refusal('target', no, `chỉ tiêu phải là số người, không âm (đang ghi ${numberText(target)}).`)]),
]

const repeated = (line: DraftLine, earlier: readonly DraftLine[]): readonly Refusal[] => {
  const same = (other: DraftLine) =>
    other.unit === line.unit && other.category === line.category && other.place === line.place && other.sex === line.sex
  const twin = earlier.find(same)
  return [
    ...(earlier.some(({ no }) => no === line.no) ? [refusal('number', line.no, 'số thứ tự này đã dùng cho dòng khác.')] : []),
    ...(twin ? [refusal('duplicate', line.no, `trùng với dòng ${twin.no} (cùng đơn vị, loại chỉ tiêu và nơi thực hiện).`)] : []),
  ]
}

/** What lines add up to; a target that is missing has its own sentence. */
export const sumOf = (lines: readonly DraftLine[]): number => lines.reduce((sum, { target }) => sum + (target ?? 0), 0)

const sumTrouble = (plan: DraftPlan, group: DraftGroup): readonly Refusal[] => {
  const stated = new Set(group.units.map(({ unit }) => unit))
  const unstated = new Set(group.lines.map(({ unit }) => unit).filter((unit) => !stated.has(unit)))
  return [
    ...group.units.flatMap(({ unit, stated }) => {
      const name = plan.units[unit]?.name ?? unit
      return differs(`Mục ${group.section}, ${name}`, stated, sumOf(group.lines.filter((line) => line.unit === unit)))
    }),
    ...[...unstated].map((unit) => ({
      why: 'unit',
      detail: `Mục ${group.section}: chưa ghi tổng số của ${plan.units[unit]?.name ?? unit}.`,
    })),
    ...differs(`Mục ${group.section}`, group.stated, sumOf(group.lines)),
  ]
}

const differs = (where: string, stated: number, computed: number): readonly Refusal[] =>
  stated === computed
    ? []
    : [{ why: 'sum', detail: `${where}: kế hoạch ghi ${numberText(stated)} người, cộng các dòng được ${numberText(computed)} người.` }]

const refusal = (why: string, no: number, detail: string): Refusal => ({ why, field: `line.${no}`, detail: `Dòng ${no}: ${detail}` })
