import { factText } from '../../src/engine/card-acts.ts'
import type { Law } from '../../src/engine/law.ts'
import { printCite, printLimit } from '../../src/engine/print.ts'
import type { Sheet } from '../../src/engine/sheet.ts'
import type { Citation } from '../../src/kernel/citation.ts'
import { isClock } from '../../src/law/limit-places.ts'
import type { Row, Side, Where } from '../../src/law/limits.ts'

const COUNTS = { counted: 'vẫn tính', credited: 'trừ vào thời hạn', uncounted: 'không tính' } as const

/** What an example of a border counts from. */
const since = (sheet: Sheet, { facts = {}, born, ends, wouldEnd, groundLost }: Side): readonly string[] => [
  ...Object.entries(facts).map(([fact, on]) => `${factText(sheet, fact)} ${on.slice(0, 10)}`),
  ...(born ? [`sinh ${born}`] : []),
  ...(ends ? [`hết thời hạn ${ends}`] : []),
  ...(groundLost ? [`không còn căn cứ từ ${groundLost.slice(0, 10)}`] : []),
  ...(wouldEnd ? [`hết thời hạn ${wouldEnd} nếu tính tiếp`] : []),
]
/** A border that lies between two days, on both sides. */
const border = (sheet: Sheet, { allowed, refused }: Extract<Where, { readonly refuses: string }>): string => {
  if (allowed.on === refused.on) return ''
  const days = `được ${allowed.on.slice(0, 10)}, không được ${refused.on.slice(0, 10)}`
  return ` (ví dụ: ${[days, ...since(sheet, allowed)].join('; ')})`
}

/** Where a row is in one sheet, in words, and what it stands on. */
const found = (sheet: Sheet, { where }: Row): { readonly text: string; readonly cite: Citation | undefined } | undefined => {
  if ('elsewhere' in where) return undefined
  if ('clock' in where) {
    const clock = sheet.clocks.find((c) => isClock(c, where))
    const fact = factText(sheet, where.on)
    const limit = where.limit.n === 0 ? 'trong chính ngày đó' : printLimit(where.limit)
    return clock && { text: `“${sheet.acts[where.clock]?.term}”: ${limit}, ${'after' in clock ? 'từ' : 'trước'} ${fact}`, cite: clock.cite }
  }
  if ('field' in where) {
    const field = sheet.acts[where.act]?.says[where.field]
    const text = `“${sheet.acts[where.act]?.term}”, ô “${field?.label ?? where.field}”: từ ${where.min} đến ${where.max}`
    return field && { text, cite: sheet.acts[where.act]?.cite[0] }
  }
  if ('act' in where) {
    const rule = sheet.acts[where.act]?.refuses?.find((r) => r.if.is.includes(where.refuses))?.if
    return rule && { text: `“${sheet.acts[where.act]?.term}” từ chối, với câu: “${rule.is}”${border(sheet, where)}`, cite: rule.cite }
  }
  if ('interval' in where) {
    const stretch = sheet.intervals[where.interval]
    return stretch && { text: `${stretch.term}: ${COUNTS[stretch.counts]}`, cite: stretch.cite }
  }
  const cite = sheet.lasts?.is[where.route]?.cite
  if ('until' in where) return { text: `${sheet.routes[where.route]}: đến ${factText(sheet, where.until)}`, cite }
  return { text: `${where.length.join(' – ')} tháng`, cite }
}

/** The rows of the laws for a measure, each with where the sheets have it, as a lawyer checks them off. */
export const limitsText = (law: Law, measure: string, rows: readonly Row[]): string => {
  const sheets = law.measures[measure] ?? []
  const lines = rows.map((row) => {
    const there = sheets.filter((s) => row.in.includes(s.from)).flatMap((s) => found(s, row) ?? [])
    const cites = [...new Set(there.flatMap((t) => (t.cite ? [printCite(law, t.cite)] : [])))]
    const where = 'elsewhere' in row.where ? row.where.elsewhere : (there[0]?.text ?? '')
    return `| ${row.row || '—'} | ${row.is} | ${where} | ${row.in.join(', ') || '—'} | ${cites.join('; ') || '—'} |`
  })
  return [
    `# Các hạn của “${sheets.at(-1)?.term}”: ở đâu trong hệ thống`,
    '',
    'Mỗi dòng là một hạn của hai chế độ luật. Bảng này do `npm run law -- cards` in ra; một kiểm thử đòi mỗi dòng có thật trong từng văn bản.',
    '',
    '| Dòng | Hạn | Trong hệ thống | Văn bản từ ngày | Căn cứ |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}
