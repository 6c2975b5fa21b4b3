import type { Value } from '../../src/engine/field.ts'
import { actOf, type Law, sheetOn } from '../../src/engine/law.ts'
import { printDay } from '../../src/engine/print.ts'
import type { Sheet } from '../../src/engine/sheet.ts'
import { isDay } from '../../src/kernel/day.ts'
import { dayOf, when } from '../../src/kernel/moment.ts'
import type { Case, Happened } from '../../src/law/cases.ts'

/** `2024-03-05T14:30+07:00` as `14:30 05/03/2024`. */
const dayText = (text: string): string => {
  const on = text.slice(0, 10)
  const time = /T(\d\d:\d\d)/.exec(text)?.[1]
  return isDay(on) ? [...(time ? [time] : []), printDay(on)].join(' ') : text
}

const actTerm = (law: Law, measure: string, name: string, sheet: Sheet | undefined): string =>
  (sheet && actOf(sheet, name)?.term) ?? law.measures[measure]?.findLast((s) => actOf(s, name))?.acts[name]?.term ?? name

const valueText = (sheet: Sheet | undefined, act: string, field: string, value: Value): string => {
  const f = sheet && actOf(sheet, act)?.says[field]
  if (value === true) return f?.label ?? field
  const shown = value === false ? 'không' : f?.kind === 'choice' ? (f.of[String(value)] ?? String(value)) : dayText(String(value))
  return `${f?.label ?? field}: ${shown}`
}

const step = (law: Law, measure: string, [name, on, says = {}]: Happened): string => {
  const sheet = sheetOn(law, measure, dayOf(when(on)))
  const said = Object.entries(says).flatMap(([field, v]) => (v === undefined ? [] : [valueText(sheet, name, field, v)]))
  return `${dayText(on)} “${actTerm(law, measure, name, sheet)}”${said.length > 0 ? ` (${said.join('; ')})` : ''}`
}

/** What the law makes of a case, as far as its line says it. */
const outcome = (law: Law, measure: string, c: Case): readonly string[] => {
  const sheet = sheetOn(law, measure, dayOf(when(c.asOf ?? c.acts.at(-1)?.[1] ?? '')))
  const term = (act: string): string => `“${actTerm(law, measure, act, sheet)}”`
  const stateTerm = law.measures[measure]?.findLast((s) => s.states[c.state ?? ''])?.states[c.state ?? '']?.term
  return [
    ...Object.entries(c.refused ?? {}).map(([act, why]) => `không ghi được ${term(act)}${why === '' ? '' : `: ${why}`}`),
    ...(c.state === undefined ? [] : [`trạng thái “${sheet?.states[c.state]?.term ?? stateTerm ?? c.state}”`]),
    ...Object.entries(c.due ?? {}).map(([act, on]) => `hạn ${term(act)}: ${dayText(on)}`),
    ...Object.entries(c.opens ?? {}).map(([act, on]) => `được ${term(act)} từ ${dayText(on)}`),
    ...(c.notDue ?? []).map((act) => `không có hạn ${term(act)}`),
    ...(c.ends === undefined ? [] : [c.ends === 'none' ? 'chưa tính được ngày hết thời hạn' : `hết thời hạn ${dayText(c.ends)}`]),
  ]
}

const line = (law: Law, measure: string, c: Case): string => {
  const route = law.measures[measure]?.findLast((s) => s.routes[c.route])?.routes[c.route] ?? c.route
  const who = [route, ...(c.born === undefined ? [] : [`sinh ${dayText(c.born)}`])].join(', ')
  const seen = c.asOf === undefined ? '' : ` Ngày ${dayText(c.asOf)}:`
  return `1. **${c.is}** (${who}). ${c.acts.map((a) => step(law, measure, a)).join(' → ')}.${seen} **⇒** ${outcome(law, measure, c).join('; ') || 'các bước đều ghi được'}.`
}

/** The cases of a measure as a lawyer reads them: what happened, what was said where that matters, and what the law makes of it. */
export const casesText = (law: Law, measure: string, cases: readonly Case[]): string =>
  [
    `# Các tình huống của “${law.measures[measure]?.at(-1)?.term}”`,
    '',
    `${cases.length} tình huống, mỗi tình huống được tính lại ở mỗi lần kiểm thử. Ô nào không nêu thì có câu trả lời thông thường; người sinh năm 1990 nếu không nêu. Bảng này do \`npm run law -- cards\` in ra.`,
    '',
    ...cases.map((c) => line(law, measure, c)),
    '',
  ].join('\n')

/** How many cases each measure has. */
export const casesIndex = (law: Law, tables: Readonly<Record<string, readonly Case[]>>): string =>
  [
    '# Các tình huống',
    '',
    'Luật được thử bằng các tình huống mà một luật sư đọc được; một kiểm thử đòi ít nhất 400 tình huống. Bảng này do `npm run law -- cards` in ra.',
    '',
    '| Biện pháp | Số tình huống |',
    '| --- | ---: |',
    ...Object.entries(tables).map(([m, cases]) => `| [${law.measures[m]?.at(-1)?.term}](${m}-cases.md) | ${cases.length} |`),
    `| Tất cả | ${Object.values(tables).flat().length} |`,
    '',
  ].join('\n')
