import { isDay } from '../kernel/day.ts'
import { isUnitId } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { categories, type DraftGroup, type DraftLine, type DraftPlan, type Kind, type Sex } from './plan.ts'
import { HEAD, KINDS, LINE, SEXES, SHEETS, type Sheet, SUM } from './sheet.ts'

/** What a workbook says, and what of it could not be read: then the plan is only what can be shown. */
export type ReadPlan = { readonly plan: DraftPlan; readonly refusals: readonly Refusal[] }

/** Without tone marks, capitals and punctuation: headings and words are known however they were typed. */
const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A key made of a name: stable, so that two versions of a plan can be compared. */
export const slugOf = (text: string): string =>
  keyOf(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)

/** A whole number with or without dots between thousands; NaN for anything else, nothing for an empty cell. */
const numberIn = (text: string): number | undefined => {
  if (text === '') return undefined
  return /^-?(\d+|\d{1,3}(\.\d{3})+)$/.test(text) ? Number(text.replaceAll('.', '')) : Number.NaN
}

type Row<C extends string> = { readonly at: number; readonly cell: (column: C) => string }

const trouble = (field: string, detail: string, why = 'content'): Refusal => ({ why, field, detail })

/** Rows below the headings, whatever order these are in, each with the number that Excel shows. */
const tableIn = <C extends string>(
  sheets: readonly Sheet[],
  name: string,
  columns: Readonly<Record<C, string>>,
  optional: readonly NoInfer<C>[] = [],
): { readonly rows: readonly Row<C>[]; readonly refusals: readonly Refusal[] } => {
  const sheet = sheets.find((s) => keyOf(s.name) === keyOf(name))
  if (!sheet) return { rows: [], refusals: [trouble('file', `Thiếu bảng “${name}” trong tệp.`)] }
  const keys = Object.keys(columns) as C[] // keys of the record
  const places = (row: readonly string[]) => {
    const cells = row.map(keyOf)
    return new Map(keys.map((key) => [key, cells.indexOf(keyOf(columns[key]))]))
  }
  const found = sheet.rows.map(places).map((at) => [...at.values()].filter((i) => i >= 0).length)
  const head = found.indexOf(Math.max(0, ...found))
  const at = places(sheet.rows[head] ?? [])
  const lacking = keys.filter((key) => (at.get(key) ?? -1) < 0 && !optional.includes(key))
  if (lacking.length > 0) {
    const names = lacking.map((key) => `“${columns[key]}”`).join(', ')
    return { rows: [], refusals: [trouble('file', `Bảng “${name}” thiếu cột ${names}.`)] }
  }
  const rows = sheet.rows.slice(head + 1).flatMap((row, i) => {
    const filled = row.some((cell) => cell.trim() !== '')
    return filled ? [{ at: head + i + 2, cell: (column: C) => (row[at.get(column) ?? -1] ?? '').trim() }] : []
  })
  return { rows, refusals: [] }
}

const keyIn = <K extends string>(words: Readonly<Record<K, string>>, text: string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => keyOf(words[key]) === keyOf(text)) // keys of the record

const terms = Object.fromEntries(Object.entries(categories).map(([key, { term }]) => [key, term]))
const wordOf = (words: Readonly<Record<string, string>>): string => Object.values(words).join(' / ')

const dayIn = (text: string): string => {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  return year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text
}

type Line = { readonly section: string; readonly line: DraftLine; readonly refusals: readonly Refusal[] }

const lineIn = ({ at, cell }: Row<keyof typeof LINE>): Line => {
  const where = `Bảng “${SHEETS.lines}”, dòng Excel ${at}`
  const beside = (detail: string): Refusal => trouble(`row.${at}`, `${where}: ${detail}`)
  const no = numberIn(cell('no'))
  const [sex, kind] = [cell('sex') === '' ? undefined : keyIn<Sex>(SEXES, cell('sex')), keyIn<Kind>(KINDS, cell('kind'))]
  const target = numberIn(cell('target'))
  const refusals = [
    ...(no !== undefined && no > 0 && no < 1000 ? [] : [beside(`cột “${LINE.no}” cần một số thứ tự.`)]),
    ...(cell('unit') === '' ? [beside('chưa ghi đơn vị.')] : []),
    ...(cell('sex') === '' || sex ? [] : [beside(`cột “${LINE.sex}” ghi ${wordOf(SEXES)}, hoặc để trống.`)]),
    ...(kind ? [] : [beside(`cột “${LINE.kind}” ghi ${wordOf(KINDS)}.`)]),
    ...(Number.isNaN(target) ? [beside(`cột “${LINE.target}” ghi “${cell('target')}”, cần một số nguyên.`)] : []),
  ]
  const line: DraftLine = {
    no: no !== undefined && no > 0 ? no : 0,
    unit: slugOf(cell('unit')),
    category: keyIn(terms, cell('category')) ?? cell('category'),
    place: cell('place') === '' ? '–' : cell('place'),
    ...(sex ? { sex } : {}),
    kind: kind ?? 'flow',
    target: Number.isNaN(target) ? undefined : target,
  }
  return { section: cell('section'), line, refusals }
}

type Sums = Pick<DraftPlan, 'units'> & { readonly groups: readonly Omit<DraftGroup, 'lines'>[]; readonly refusals: readonly Refusal[] }

const sumsIn = (rows: readonly Row<keyof typeof SUM>[], places: ReadonlySet<string>): Sums => {
  const refusals: Refusal[] = []
  const groups = new Map<string, { group: Omit<DraftGroup, 'lines' | 'units'>; units: { unit: string; stated: number }[] }>()
  const units: Record<string, DraftPlan['units'][string]> = {}
  for (const { at, cell } of rows) {
    const beside = (detail: string) => refusals.push(trouble(`sum.${at}`, `Bảng “${SHEETS.sums}”, dòng Excel ${at}: ${detail}`))
    const [section, name, stated] = [cell('section'), cell('unit'), numberIn(cell('stated'))]
    const ids = cell('ids')
      .split(/[\s,;]+/)
      .filter((id) => id !== '')
    const key = slugOf(name)
    const isPlace = name !== '' && cell('stated') === '' && places.has(key)
    if (!isPlace && (stated === undefined || !(stated >= 0))) beside('tổng số phải là số người, không âm.')
    if (ids.some((id) => !isUnitId(id))) beside('mã đơn vị không đúng.')
    const known = groups.get(section)
    if (name === '' && known) beside(`mục ${section} đã ghi tổng số ở dòng khác.`)
    if (name === '' && !known)
      groups.set(section, { group: { id: slugOf(section), term: cell('term'), section, stated: stated ?? 0 }, units: [] })
    if (name !== '' && !known) beside(`dòng tổng số của cả mục ${section} phải đứng trước các đơn vị của mục.`)
    if (known?.units.some((u) => u.unit === key)) beside(`${name} đã có ở mục này.`)
    else if (name !== '' && !isPlace) known?.units.push({ unit: key, stated: stated ?? 0 })
    if (name !== '') units[key] = { name, ids: [...new Set([...(units[key]?.ids ?? []), ...ids.filter(isUnitId)])] }
  }
  return { units, groups: [...groups.values()].map(({ group, units: of }) => ({ ...group, units: of })), refusals }
}

/** Reads the sheets of a workbook as `sheetsOf` writes them, in whatever order its columns are; says everything that cannot be read. `file`: its name. */
export const readSheets = (sheets: readonly Sheet[], file: string): ReadPlan => {
  const said = new Map(
    sheets.find((s) => keyOf(s.name) === keyOf(SHEETS.head))?.rows.map(([label = '', text = '']) => [keyOf(label), text.trim()]),
  )
  const head = (key: keyof typeof HEAD): string => said.get(keyOf(HEAD[key])) ?? ''
  const [lines, sums] = [tableIn(sheets, SHEETS.lines, LINE), tableIn(sheets, SHEETS.sums, SUM, ['ids'])]
  const read = lines.rows.map(lineIn)
  const { units, groups, refusals } = sumsIn(sums.rows, new Set(read.map(({ line }) => slugOf(line.place))))
  const on = dayIn(head('on'))
  const sections = new Set(groups.map(({ section }) => section))
  return {
    plan: {
      id: head('id'),
      title: head('title'),
      year: numberIn(head('year')) ?? 0,
      source: { document: head('document') || head('title'), file },
      issued: {
        ...(head('by') ? { by: head('by') } : {}),
        ...(head('number') ? { number: head('number') } : {}),
        ...(isDay(on) ? { on } : {}),
        ...(head('signer') ? { signer: head('signer') } : {}),
      },
      units,
      groups: groups.map((group) => ({ ...group, lines: read.filter((r) => r.section === group.section).map(({ line }) => line) })),
    },
    refusals: [
      ...(said.size === 0 ? [trouble('file', `Thiếu bảng “${SHEETS.head}” trong tệp.`)] : []),
      ...(head('on') === '' || isDay(on) ? [] : [trouble('on', `“${HEAD.on}” cần một ngày có thật, ví dụ 5/3/2026.`)]),
      ...lines.refusals,
      ...sums.refusals,
      ...read.flatMap((r) => r.refusals),
      ...read
        .filter((r) => !sections.has(r.section))
        .map((r) => trouble(`line.${r.line.no}`, `Dòng ${r.line.no}: chưa ghi tổng số của mục “${r.section}”.`, 'section')),
      ...refusals,
    ],
  }
}
