import type { Law } from '../../src/engine/law.ts'
import { officesIn, officeTerm } from '../../src/engine/law.ts'
import { printCites, printDay } from '../../src/engine/print.ts'
import { addDays, type Day } from '../../src/kernel/day.ts'
import type { Transition } from '../../src/law/transitions.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

/** Who acts in a role on the eve of a day and on it, where that changes. */
const actors = (law: Law, border: Day): readonly string[] =>
  Object.entries(law.offices.roles).flatMap(([role, { term, is }]) => {
    const change = is.find((b) => b.from === border)
    if (!change) return []
    const on = (d: Day): string =>
      officesIn(law, role, d)
        .map((o) => officeTerm(law, o, d))
        .join(', ') || 'chưa có'
    const [was, now] = [on(addDays(border, -1)), on(border)]
    return was === now ? [] : [row(printDay(border), term, was, now, printCites(law, [change.cite]))]
  })

/** Transitional clauses by measure with a case on either side, and who acts from which day on, as one page to check. */
export const transitionsText = (law: Law, transitions: readonly Transition[]): string => {
  const borders = [...new Set(transitions.map((t) => t.border))].sort()
  return [
    '# Chuyển tiếp',
    '',
    'Việc đang làm dở vào ngày luật đổi: điều khoản chuyển tiếp, quy tắc trong phần mềm, và một tình huống ở mỗi bên của ngày đó (tên tình huống như trong bảng tình huống của biện pháp). Bảng này do `npm run law -- cards` in ra từ `src/law/transitions.ts`.',
    '',
    '| Ngày | Biện pháp | Căn cứ | Quy tắc | Trước ngày đó | Từ ngày đó |',
    '| --- | --- | --- | --- | --- | --- |',
    ...borders.flatMap((b) =>
      transitions
        .filter((t) => t.border === b)
        .map((t) =>
          row(
            printDay(b),
            `[${law.measures[t.measure]?.at(-1)?.term ?? t.measure}](${t.measure}-cases.md)`,
            printCites(law, t.cite),
            t.rule,
            t.before,
            t.after,
          ),
        ),
    ),
    '',
    '## Ai làm, trước và từ ngày đó',
    '',
    '| Ngày | Vai trò | Đến hôm trước | Từ ngày đó | Căn cứ |',
    '| --- | --- | --- | --- | --- |',
    ...borders.flatMap((b) => actors(law, b)),
    '',
  ].join('\n')
}
