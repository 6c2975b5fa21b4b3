import type { Day } from '../kernel/day.ts'
import { categories, type DraftPlan, type Kind, type Sex } from './plan.ts'

/** A sheet of a workbook as texts. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

export const SHEETS = { head: 'Kế hoạch', lines: 'Chỉ tiêu', sums: 'Tổng số' } as const

/** What the first sheet says of the plan, one in a row. */
export const HEAD = {
  id: 'Mã kế hoạch',
  title: 'Tên kế hoạch',
  year: 'Năm',
  document: 'Văn bản',
  by: 'Cơ quan ban hành',
  number: 'Số văn bản',
  on: 'Ngày ký',
  signer: 'Người ký',
} as const

export const LINE = {
  no: 'Dòng',
  section: 'Mục',
  unit: 'Đơn vị',
  category: 'Loại chỉ tiêu',
  place: 'Nơi thực hiện',
  sex: 'Giới',
  kind: 'Cách đếm',
  target: 'Số người',
} as const

/**
 * Without a unit the sum is of the whole section, and `term` is what it is about. `ids`: units of the installation, where they are known. A unit without a
 * sum is the place of lines that count its cases.
 */
export const SUM = { section: 'Mục', term: 'Nội dung', unit: 'Đơn vị', stated: 'Tổng số', ids: 'Mã đơn vị trong hệ thống' } as const

export const KINDS: Readonly<Record<Kind, string>> = { flow: 'tiếp nhận trong năm', stock: 'đang có' }
export const SEXES: Readonly<Record<Sex, string>> = { female: 'nữ', male: 'nam' }

/** A day as offices write it. */
const dayShown = (on: Day): string => `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`

type Written = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] }

/** Units of the plan at which lines of a group are counted, and which have no sum of their own. */
const placesIn = ({ units }: DraftPlan, group: DraftPlan['groups'][number]) => {
  const places = new Set(group.lines.map(({ place }) => place))
  return Object.entries(units)
    .filter(([key, { name }]) => places.has(name) && !group.units.some(({ unit }) => unit === key))
    .map(([, unit]) => unit)
}

/** A plan as sheets of a workbook, which `readSheets` reads again. A plan without groups is the empty form. */
export const sheetsOf = (plan: DraftPlan): readonly Written[] => {
  const { title, year, source, issued = {}, units, groups } = plan
  const named = (unit: string): string => units[unit]?.name ?? unit
  const head: Readonly<Record<keyof typeof HEAD, string | number>> = {
    id: plan.id,
    title,
    year: year === 0 ? '' : year,
    document: source.document,
    by: issued.by ?? '',
    number: issued.number ?? '',
    on: issued.on ? dayShown(issued.on) : '',
    signer: issued.signer ?? '',
  }
  return [
    { name: SHEETS.head, rows: Object.entries(HEAD).map(([key, label]) => [label, head[key as keyof typeof HEAD]]) }, // keys of `HEAD`
    {
      name: SHEETS.lines,
      rows: [
        Object.values(LINE),
        ...groups.flatMap(({ section, lines }) =>
          lines.map(({ no, unit, category, place, sex, kind, target }) => [
            no,
            section,
            named(unit),
            Object.entries(categories).find(([key]) => key === category)?.[1].term ?? category,
            place,
            sex ? SEXES[sex] : '',
            KINDS[kind],
            target ?? '',
          ]),
        ),
      ],
    },
    {
      name: SHEETS.sums,
      rows: [
        Object.values(SUM),
        ...groups.flatMap((group) => [
          [group.section, group.term, '', group.stated, ''],
          ...group.units.map(({ unit, stated }) => [group.section, '', named(unit), stated, (units[unit]?.ids ?? []).join(' ')]),
          ...placesIn(plan, group).map(({ name, ids }) => [group.section, '', name, '', ids.join(' ')]),
        ]),
      ],
    },
  ]
}
