import type { Field } from '../engine/field.ts'
import { actOf, type Law, sheetOn } from '../engine/law.ts'
import type { Sheet } from '../engine/sheet.ts'
import type { Day } from '../kernel/day.ts'
import { type Column, personColumns, type Reading } from './column.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const readingOf = (field: Field): Reading => {
  switch (field.kind) {
    case 'day':
    case 'flag':
      return { is: field.kind }
    case 'moment':
      return { is: 'when' }
    case 'whole':
      return { is: 'whole', unit: field.unit }
    case 'choice':
      return { is: 'choice', of: field.of }
    case 'unit':
      return { is: 'unit', kind: field.unitKind }
    default:
      return { is: 'text' }
  }
}

const column = (key: string, label: string, reading: Reading, help = '', required = false, aliases: readonly string[] = []): Column => ({
  key,
  label,
  help,
  required,
  reading,
  aliases,
})

/** What the act that fixes the length said, under every text of the measure: a file decided before the newest text has the fields of its own. */
const fixingColumns = (sheets: readonly Sheet[]): readonly Column[] => {
  const fields = new Map<string, Column>()
  for (const sheet of sheets.toReversed()) {
    const act = sheet.lasts && actOf(sheet, sheet.lasts.fixedBy)
    if (!act) continue
    if (!fields.has('fixed.on'))
      fields.set(
        'fixed.on',
        column('fixed.on', `Ngày: ${act.term}`, { is: 'day' }, 'Bước đã quyết định thời hạn; bỏ trống khi chưa có.', false, [
          'Ngày quyết định',
          'Ngày ra quyết định',
        ]),
      )
    for (const [name, field] of Object.entries(act.says)) {
      const key = `fixed.says.${name}`
      if (field.kind !== 'words' && !fields.has(key))
        fields.set(
          key,
          column(key, `${capital(field.label)} (bước quyết định thời hạn)`, readingOf(field), field.help ?? '', false, [field.label]),
        )
    }
  }
  return [...fields.values()]
}

/** What moves an end and no column takes, because there may be several of each. */
const WITHOUT_COLUMNS =
  'Tệp này không có cột cho ngày được trừ, được giảm. Ai có những ngày đó thì tiếp nhận từng người bằng biểu mẫu, nếu không ngày hết thời hạn sẽ muộn hơn ngày thật.'

/** What must be known before cases of a measure are taken over from a workbook, in sentences. */
export const adoptWarnings = (law: Law, measure: string, on: Day): readonly string[] => {
  const sheets = (law.measures[measure] ?? []).filter((s) => s.from <= on)
  const shortens = sheets.some(
    (s) => Object.values(s.intervals).some((i) => i.counts === 'credited') || Object.values(s.acts).some((a) => a.remits),
  )
  return shortens ? [WITHOUT_COLUMNS] : []
}

/**
 * Everything that a running case of a measure may bring along when it is taken over from paper, as its sheet of the day has it, after what is
 * written down of the person.
 */
export const adoptColumns = (law: Law, measure: string, on: Day): readonly Column[] => {
  const sheet = sheetOn(law, measure, on)
  if (!sheet) return []
  const sheets = (law.measures[measure] ?? []).filter((s) => s.from <= on)
  const states = Object.fromEntries(Object.entries(sheet.states).map(([name, s]) => [name, s.term]))
  const routes = Object.values(sheet.routes)
  return [
    ...personColumns,
    column('happened', 'Ngày tiếp nhận', { is: 'day' }, 'Hồ sơ giấy đúng như ghi ở dòng này vào ngày này.', true, [
      'Ngày tiếp nhận hồ sơ giấy',
    ]),
    column('route', 'Diện', { is: 'choice', of: sheet.routes }, `Một trong: ${routes.join('; ')}.`, true, ['Đối tượng', 'Loại đối tượng']),
    column('state', 'Trạng thái', { is: 'choice', of: states }, `Một trong: ${Object.values(states).join('; ')}.`, true, [
      'Tình trạng',
      'Tình trạng hồ sơ',
    ]),
    ...fixingColumns(sheets),
    ...Object.entries(sheet.facts).map(([name, label]) =>
      column(`facts.${name}`, capital(label), { is: 'when' }, 'Ngày/tháng/năm, có thể kèm giờ phút; bỏ trống khi không có.'),
    ),
    ...Object.entries(sheet.documents).map(([name, paper]) =>
      column(`documents.${name}`, paper.term, { is: 'flag' }, `Ghi “x” khi hồ sơ giấy có.${paper.form ? ` ${paper.form}.` : ''}`),
    ),
    ...Object.entries(sheet.seats).map(([name, seat]) =>
      column(
        `seats.${name}`,
        `Đơn vị: ${seat.term}`,
        { is: 'unit', kind: seat.unitKind },
        'Tên đơn vị; bỏ trống khi là đơn vị của bạn hoặc chưa có.',
        false,
        [seat.term],
      ),
    ),
    column('note', 'Ghi chú', { is: 'text' }, 'Ví dụ: số hồ sơ giấy, nơi cất giữ.', false, ['Chú thích']),
  ]
}
