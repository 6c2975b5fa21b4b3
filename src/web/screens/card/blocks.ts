/** A piece of a line: plain, a name of the program, or a link. */
export type Piece =
  | { readonly is: 'text' | 'code'; readonly text: string }
  | { readonly is: 'link'; readonly text: string; readonly to: string }
export type Line = readonly Piece[]
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line; readonly id: string }
  | { readonly is: 'list'; readonly items: readonly Line[] }
  | { readonly is: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly is: 'text'; readonly line: Line }

const MARK = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]*)\)/g

/** Links lead only to web pages: a card is text that people write. */
const linked = (text: string, to: string): Piece => (/^https?:\/\//.test(to) ? { is: 'link', text, to } : { is: 'text', text })

export const pieces = (text: string): Line => {
  const found: Piece[] = []
  let from = 0
  for (const m of text.matchAll(MARK)) {
    if (m.index > from) found.push({ is: 'text', text: text.slice(from, m.index) })
    found.push(m[1] === undefined ? linked(m[2] ?? '', m[3] ?? '') : { is: 'code', text: m[1] })
    from = m.index + m[0].length
  }
  return from < text.length ? [...found, { is: 'text', text: text.slice(from) }] : found
}

const cells = (row: string): readonly Line[] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => pieces(cell.trim()))

const kindOf = (line: string): Block['is'] =>
  /^#{1,3} /.test(line) ? 'heading' : line.startsWith('- ') ? 'list' : line.startsWith('|') ? 'table' : 'text'

/** The small part of Markdown in which cards are printed: headings, lists of one level, tables, names and links. */
export const blocksOf = (markdown: string): readonly Block[] => {
  const runs: { readonly is: Block['is']; readonly lines: string[] }[] = []
  for (const line of markdown.split('\n')) {
    if (line.trim() === '') {
      runs.push({ is: 'text', lines: [] })
      continue
    }
    const is = kindOf(line)
    const run = runs.at(-1)
    if (run?.is === is && is !== 'heading' && run.lines.length > 0) run.lines.push(line)
    else runs.push({ is, lines: [line] })
  }
  return runs.filter((r) => r.lines.length > 0).map((r, at) => blockOf(r.is, r.lines, at))
}

const blockOf = (is: Block['is'], lines: readonly string[], at: number): Block => {
  const first = lines[0] ?? ''
  switch (is) {
    case 'heading': {
      const level = first.startsWith('###') ? 3 : first.startsWith('##') ? 2 : 1
      return { is, level, line: pieces(first.replace(/^#+ /, '')), id: `muc-${at}` }
    }
    case 'list':
      return { is, items: lines.map((l) => pieces(l.slice(2))) }
    case 'table':
      return {
        is,
        head: cells(first),
        rows: lines
          .slice(1)
          .filter((l) => !/^\|[\s|:-]+$/.test(l))
          .map(cells),
      }
    case 'text':
      return { is, line: pieces(lines.join(' ')) }
  }
}

/** A line without its names of the program, for titles and contents. */
export const plain = (line: Line): string =>
  line
    .filter((p) => p.is !== 'code')
    .map((p) => p.text)
    .join('')
    .replace(/\s*\(\s*\)\s*$/, '')
    .replace(/\(\s*,\s*/g, '(')
    .trim()

export type Section = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }

/** The sections of a card: what stands under each heading of the second level. */
export const sectionsOf = (blocks: readonly Block[]): { readonly lead: readonly Block[]; readonly sections: readonly Section[] } => {
  const lead: Block[] = []
  const sections: { readonly id: string; readonly title: string; readonly blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.is === 'heading' && block.level === 2) sections.push({ id: block.id, title: plain(block.line), blocks: [] })
    else if (!(block.is === 'heading' && block.level === 1)) (sections.at(-1)?.blocks ?? lead).push(block)
  }
  return { lead, sections }
}
