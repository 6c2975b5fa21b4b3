import { sheetText } from '../../../engine/card.ts'
import type { Law } from '../../../engine/law.ts'
import type { Sheet } from '../../../engine/sheet.ts'
import { type Block, blocksOf, type Line, plain, sectionsOf } from '../card/blocks.ts'

/** One line of a card as either text has it. */
export type Row = { readonly head: string; readonly before: string | undefined; readonly after: string | undefined }
/** An act, or a section of the card, side by side. */
export type Pair = {
  readonly key: string
  readonly title: string
  readonly how: 'same' | 'changed' | 'added' | 'gone'
  readonly rows: readonly Row[]
}

type Entry = { readonly key: string; readonly title: string; readonly lines: readonly string[] }

const code = (line: Line): string | undefined => line.find((p) => p.is === 'code')?.text

const linesOf = (block: Block): readonly string[] => {
  if (block.is === 'list') return block.items.map(plain)
  if (block.is === 'table')
    return block.rows.map(([first = [], second = [], ...rest]) => `${plain(second)}: ${[first, ...rest].map(plain).join(' · ')}`)
  return block.is === 'text' ? [plain(block.line)] : []
}

/** The card of a sheet in its parts: each section, and of the steps each act by its name. */
const entriesOf = (law: Law, sheet: Sheet): readonly Entry[] =>
  sectionsOf(blocksOf(sheetText(law, sheet))).sections.flatMap(({ title, blocks }) => {
    const entries: { key: string; title: string; lines: string[] }[] = []
    for (const block of blocks) {
      if (block.is === 'heading') {
        entries.push({ key: code(block.line) ?? plain(block.line), title: plain(block.line), lines: [] })
        continue
      }
      if (entries.length === 0) entries.push({ key: `§${title}`, title, lines: [] })
      entries.at(-1)?.lines.push(...linesOf(block))
    }
    return entries
  })

const HEAD = /^([^:]{2,60}): (.+)$/s

type Named = readonly (readonly [head: string, text: string])[]

/** A line bears a name where it begins with one that no other line of either text shares; all others are compared as they stand. */
const namedIn = (before: readonly string[], after: readonly string[]): readonly [Named, Named] => {
  const headOf = (line: string): string => HEAD.exec(line)?.[1] ?? ''
  const twice = (lines: readonly string[], head: string): boolean => lines.filter((l) => headOf(l) === head).length > 1
  const named = (line: string): readonly [string, string] => {
    const head = headOf(line)
    return head === '' || twice(before, head) || twice(after, head) ? ['', line] : [head, line.slice(head.length + 2)]
  }
  return [before.map(named), after.map(named)]
}

const rowsOf = (before: readonly string[], after: readonly string[]): readonly Row[] => {
  const [was, is] = namedIn(before, after)
  const heads = [...new Set([...is, ...was].flatMap(([head]) => (head === '' ? [] : [head])))]
  const textOf = (lines: Named, head: string) => lines.find(([h]) => h === head)?.[1]
  const plainLines = (lines: Named) => lines.flatMap(([head, text]) => (head === '' ? [text] : []))
  const [old, fresh] = [plainLines(was), plainLines(is)]
  return [
    ...heads.map((head) => ({ head, before: textOf(was, head), after: textOf(is, head) })),
    ...fresh.map((text) => ({ head: '', before: old.includes(text) ? text : undefined, after: text })),
    ...old.filter((text) => !fresh.includes(text)).map((text) => ({ head: '', before: text, after: undefined })),
  ]
}

/** Two texts of a measure side by side, in the order of the later one; what only the earlier has comes last. */
export const sidesOf = (law: Law, before: Sheet, after: Sheet): readonly Pair[] => {
  const [was, is] = [entriesOf(law, before), entriesOf(law, after)]
  const pairOf = (key: string): Pair => {
    const [old, fresh] = [was.find((e) => e.key === key), is.find((e) => e.key === key)]
    const rows = rowsOf(old?.lines ?? [], fresh?.lines ?? [])
    const changed = rows.some((r) => r.before !== r.after) || old?.title !== fresh?.title
    const how = old === undefined ? 'added' : fresh === undefined ? 'gone' : changed ? 'changed' : 'same'
    return { key, title: fresh?.title ?? old?.title ?? key, how, rows }
  }
  return [...new Set([...is, ...was].map((e) => e.key))].map(pairOf)
}

/** The last text, and the one before it that stands on another law; else the one just before. */
export const usualPair = (sheets: readonly Sheet[]): readonly [Sheet, Sheet] | undefined => {
  const after = sheets.at(-1)
  const before = sheets.findLast((s) => s.basis !== after?.basis) ?? sheets.at(-2)
  return after && before ? [before, after] : undefined
}
