import { type Article, type Citation, isSilence } from '../kernel/citation.ts'
import { actText, clockRow } from './card-acts.ts'
import { citationsOf, citesOf } from './citations.ts'
import { type Law, officeTerm } from './law.ts'
import { printCite, printCites, printDay, printDuration } from './print.ts'
import type { Act, Lasting, Sheet, Shutting } from './sheet.ts'

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']
const COUNTS = { counted: 'vẫn tính vào thời hạn', credited: 'trừ vào thời hạn', uncounted: 'không tính vào thời hạn' } as const

const lastingText = (law: Law, sheet: Sheet, lasting: Lasting): string => {
  const cite = printCite(law, lasting.cite)
  if ('is' in lasting) return `${printDuration(lasting.is)} (${cite})`
  if ('until' in lasting) return `cho đến ${sheet.facts[lasting.until] ?? lasting.until} (${cite})`
  if ('bySaid' in lasting)
    return `${Object.values(lasting.of).map(printDuration).join(' hoặc ')}, theo điều đã ghi khi quyết định (${cite})`
  return `từ ${printDuration(lasting.min)} đến ${printDuration(lasting.max)}, theo quyết định (${cite})`
}

const lastsLines = (law: Law, sheet: Sheet): readonly string[] => {
  const { lasts } = sheet
  if (!lasts) return []
  const less = lasts.less ? [`- Trừ số ngày ${lasts.less.term} (${printCite(law, lasts.less.cite)})`] : []
  return [
    ...Object.entries(lasts.is).map(([route, l]) => `- ${sheet.routes[route] ?? route}: ${lastingText(law, sheet, l)}`),
    ...less,
    ...Object.entries(lasts.start ?? {}).flatMap(([route, c]) =>
      c ? [`- Ngày đầu, ${sheet.routes[route] ?? route}: ${printCite(law, c)}`] : [],
    ),
    `- Tính từ ${sheet.facts[lasts.from] ?? lasts.from}; văn bản của ngày làm bước “${sheet.acts[lasts.fixedBy]?.term ?? lasts.fixedBy}” quyết định độ dài cho cả lượt.`,
  ]
}

/** Acts in the order of the states they begin in: a later sheet adds its own at the end of what it took over. */
const inCourse = (sheet: Sheet): readonly (readonly [string, Act])[] => {
  const states = Object.keys(sheet.states)
  const place = (act: Act): number => (act.when === 'opens a case' ? -1 : Math.min(...act.when.map((s) => states.indexOf(s))))
  return Object.entries(sheet.acts).sort(([, a], [, b]) => place(a) - place(b))
}

/** What of a law a lawyer signs for one sheet: everything the sheet itself says. Its hash is the edition. */
const shutsText = (law: Law, { cite, acts, own }: Shutting): string => {
  const named = (of: Shutting['acts']): string =>
    Object.entries(of)
      .flatMap(([measure, names]) => names.map((act) => `\`${measure}.${act}\``))
      .join(', ')
  const itself = own ? `, không tự nhận qua ${named(own)}` : ''
  return `không nhận người mới qua ${named(acts)}${itself} (${printCite(law, cite)})`
}

export const sheetText = (law: Law, sheet: Sheet): string => {
  const unread = [
    ...new Set(
      citationsOf(sheet)
        .filter((c) => !isSilence(c) && c.mark !== 'read')
        .map((c) => printCite(law, c)),
    ),
  ]
  const gained = sheet.openCases?.gain.map((a) => sheet.acts[a]?.term ?? a) ?? []
  return [
    `# ${sheet.term}`,
    '',
    `Áp dụng từ ${printDay(sheet.from)}. Văn bản chính: ${law.sources[sheet.basis]?.title ?? sheet.basis}.`,
    '',
    ...(sheet.about ? [`Hồ sơ về tổ chức, không về người: ${sheet.about.map((k) => `\`${k}\``).join(', ')}.`, ''] : []),
    ...(sheet.together ? ['Một người có thể có nhiều hồ sơ cùng lúc.', ''] : []),
    ...section(
      'Diện',
      Object.entries(sheet.routes).map(([name, term]) => `- ${term} (\`${name}\`)`),
    ),
    ...section(
      'Trạng thái',
      Object.entries(sheet.states).map(
        ([name, s]) =>
          `- ${s.term} (\`${name}\`${s.kind === 'end' ? ', kết thúc' : s.kind === 'proposed' ? ', mới đề xuất' : ''})${s.works ? ', được hoạt động' : ''}${s.shuts ? `: ${shutsText(law, s.shuts)}` : ''}`,
      ),
    ),
    ...section('Độ dài', lastsLines(law, sheet)),
    ...section(
      'Khoảng thời gian tính riêng',
      Object.values(sheet.intervals).map((i) => `- ${i.term}: ${COUNTS[i.counts]} (${printCites(law, citesOf(i))})`),
    ),
    ...section(
      'Các bước',
      inCourse(sheet).flatMap(([name, act]) => [actText(law, sheet, name, act), '']),
    ),
    ...section('Thời hạn phải làm', [
      '| Ai | Việc | Hạn | Quá hạn thì hỏi | Căn cứ |',
      '| --- | --- | --- | --- | --- |',
      ...sheet.clocks.map((c) => clockRow(law, sheet, c)),
    ]),
    ...section(
      'Việc phải tìm hiểu',
      Object.values(sheet.tasks).map((t) => `- ${t.term}: ${law.offices.roles[t.who]?.term ?? t.who} (${printCite(law, t.cite)})`),
    ),
    ...section(
      'Hồ sơ đã có quyết định theo văn bản trước',
      sheet.openCases ? [`- Được thêm các bước: ${gained.join('; ') || 'không'} (${printCites(law, sheet.openCases.cite)})`] : [],
    ),
    ...section(
      'Luật chưa quy định',
      sheet.silences.map((c) => `- ${printCite(law, c)}`),
    ),
    ...section(
      'Chưa đối chiếu bản gốc',
      unread.map((text) => `- ${text}`),
    ),
  ].join('\n')
}

const rolesIn = (sheet: Sheet): readonly string[] =>
  [
    ...new Set([
      ...Object.values(sheet.acts).flatMap((a) => a.by),
      ...sheet.clocks.map((c) => c.who),
      ...Object.values(sheet.tasks).map((t) => t.who),
    ]),
  ].filter((r) => r !== 'person')

const officeLines = (law: Law, sheet: Sheet): readonly string[] =>
  rolesIn(sheet).flatMap((role) => {
    const bound = law.offices.roles[role]
    return (bound?.is ?? []).map((b) => {
      const names = b.offices.map((o) => officeTerm(law, o, b.from)).join(', ')
      return `- ${bound?.term ?? role}, từ ${printDay(b.from)}: ${names || 'không có trong hệ thống'} (${printCite(law, b.cite)})`
    })
  })

const articleLines = (law: Law, cites: readonly Citation[]): readonly string[] => {
  const articles = cites.filter((c): c is Article => !isSilence(c))
  const number = (key: string): number => Number(key.split('|')[1])
  const keys = [...new Set(articles.map((c) => `${c.law}|${c.article}`))].sort((a, b) => {
    const [one, other] = [a.split('|')[0] ?? '', b.split('|')[0] ?? '']
    return one === other ? number(a) - number(b) : one < other ? -1 : 1
  })
  return keys.map((key) => {
    const [id = '', number = ''] = key.split('|')
    const source = law.sources[id]
    const gist = source?.articles[Number(number)]
    return `- Điều ${number}${gist?.suffix ?? ''} [${source?.short ?? id}](${source?.link ?? ''}): ${gist?.gist ?? ''}`
  })
}

/** The sheet with what it leans on: who holds its roles when, and what each article says in our own words. */
export const card = (law: Law, sheet: Sheet): string =>
  [
    sheetText(law, sheet),
    ...section('Ai làm, theo ngày', officeLines(law, sheet)),
    ...section('Điều khoản được dẫn', articleLines(law, citationsOf(sheet))),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')

const MARKS = { read: 'đã đọc', recalled: 'nhớ lại', derived: 'tính ra', press: 'theo báo chí' } as const

/** The calendar as a table to check against the notices. */
export const calendarText = (law: Law): string => {
  const rows = (days: Law['calendar']['off'], kind: string): readonly string[] =>
    [...days].map(([d, { name, mark }]) => `| ${printDay(d)} | ${kind} | ${name} | ${MARKS[mark]}${mark === 'read' ? '' : ' ⚠'} |`)
  const { years, replaces } = law.calendar
  return [
    '# Lịch ngày làm việc',
    '',
    `Bản ${law.calendar.edition}. Đủ thông báo các năm ${years.from}–${years.to}; ngoài các năm đó mọi ngày đều đánh dấu chưa chắc.`,
    ...(replaces ? ['', `Thay bản ${replaces.calendar.edition} từ ngày ${printDay(replaces.until)} theo ${replaces.by}.`] : []),
    '',
    '| Ngày | | Lý do | Nguồn |',
    '| --- | --- | --- | --- |',
    ...rows(law.calendar.off, 'nghỉ'),
    ...rows(law.calendar.work, 'làm việc'),
    '',
  ].join('\n')
}
