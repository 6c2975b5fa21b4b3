import { dayText, numberText } from '../text.ts'
import { type Action, type Basis, FIRST_DAY, type Interlock, type Occasion, type Row, type Who } from './interlock.ts'
import type { InForce, Parameters } from './parameters.ts'
import { type SourceId, sources } from './sources.ts'
import { interlocks } from './table.ts'
import { figureText } from './units.ts'

const actions: Readonly<Record<Action, string>> = { block: 'chặn', doctor: 'hỏi bác sĩ', warn: 'cảnh báo' }
const bases: Readonly<Record<Basis, string>> = {
  VN: 'văn bản Việt Nam',
  'VN?': 'Việt Nam, nhớ lại hoặc chưa chắc còn hiệu lực',
  INT: 'hướng dẫn nước ngoài',
  'VN?/INT': 'nước ngoài; số Việt Nam chưa đối chiếu',
  'VN/INT': 'Việt Nam và nước ngoài',
  ENG: 'thiết kế',
}
const marks: Readonly<Record<Row['mark'], string>> = {
  read: 'đã đọc đoạn trích',
  press: 'nguồn thứ hai ⚠',
  recalled: 'nhớ lại ⚠',
  derived: 'suy ra',
}
const whoText: Readonly<Record<Who, string>> = {
  dispenser: 'Người cấp thuốc',
  doctor: 'Bác sĩ',
  'senior doctor': 'Bác sĩ tuyến trên',
  'head of clinic': 'Người đứng đầu cơ sở',
  pharmacist: 'Dược sĩ',
  storekeeper: 'Thủ kho',
  reception: 'Tiếp đón',
}
const occasions: Readonly<Record<Occasion, string>> = {
  dose: 'khi cấp liều',
  order: 'khi ký y lệnh',
  leaving: 'khi về sau liều đầu',
  admission: 'khi xét tiếp nhận',
  transfer: 'khi chuyển tiếp điều trị',
  end: 'khi chấm dứt',
  record: 'khi ghi sổ',
  receipt: 'khi nhận thuốc',
  spill: 'khi đổ, hủy, hoàn thuốc',
  stock: 'khi xem kho',
  'day close': 'khi chốt ngày',
}

const valueText = (value: number | 'none', unit: Row['unit']): string =>
  value === 'none' || unit === 'none' ? '–' : figureText(value, unit)
const boundsText = ({ bounds, value, mark }: Row): string => {
  if (bounds !== 'fixed') return `${numberText(bounds[0], 'vi')} đến ${numberText(bounds[1], 'vi')}`
  return mark === 'recalled' && value === 'none' ? 'có hoặc không' : 'cố định'
}
const adoptedText = ({ adopted }: InForce): string =>
  adopted === 'not adopted' ? 'chưa' : `ngày ${dayText(adopted.signed)}, ${adopted.source}`

const rowLine = ({ id, asks }: Interlock, inForce: InForce, first: boolean): string => {
  const { row, value, action } = inForce
  const cells = [
    first ? id : '',
    [first ? `${asks.vi}. *${asks.en}.*` : '', row.is === 'the only one' ? '' : `→ ${row.is.vi} *(${row.is.en})*`]
      .filter(Boolean)
      .join(' '),
    action === row.action ? actions[action] : `${actions[action]} (bảng ghi: ${actions[row.action]})`,
    valueText(value, row.unit),
    `${bases[row.basis]}; ${marks[row.mark]}`,
    row.sources.join(', ') || '–',
    boundsText(row),
    adoptedText(inForce),
  ]
  return `| ${cells.join(' | ')} |`
}

/** By what a doctor answers: nothing answers a block, and a warning is answered at the window. */
const answerText = ({ answered }: Interlock, rows: readonly InForce[]): string => {
  if (!rows.some(({ action }) => action === 'doctor')) return '–'
  return answered === 'by the order' ? 'xác nhận trong ngày, hoặc y lệnh nêu điểm này' : 'xác nhận trong ngày'
}

const remedyLine = (one: Interlock, rows: readonly InForce[]): string => {
  const { id, at, remedy } = one
  const when = at.map((o) => occasions[o]).join(', ')
  return `| ${id} | ${when} | ${whoText[remedy.who]}: ${remedy.does.vi}. *${remedy.does.en}.* | ${answerText(one, rows)} |`
}

/** What the hash of an edition is taken of: every word and figure of the table, whatever a clinic adopted. */
export const tableText = (): string => JSON.stringify({ interlocks, sources })

const HEAD = `# Các điều kiện an toàn khi cấp liều

Trang này được viết ra từ bảng thông số trong \`src/dosing/parameters\` (\`node scripts/dosing.ts\`); sửa bảng, không sửa trang. The page is made from the table; change the table, not the page.

- **Chặn**: không làm được ở màn hình này. **Hỏi bác sĩ**: cần chữ ký hôm nay có nêu điểm này. **Cảnh báo**: trả lời bằng một lý do.
- Con số chỉ *nhớ lại* không tự chặn và không tự cho phép: nó hỏi bác sĩ, đến khi người đứng đầu cơ sở chấp nhận bằng chữ ký, có người thứ hai kiểm tra.
- Mọi điều được nêu cùng lúc, theo thứ tự của bảng. Người đang điều trị bị chặn thì bác sĩ được gọi ngay; không ai phải về tay không khi chưa có quyết định của một bác sĩ có tên.
- Giấy tờ (OR-10, TR-01, TR-03, RC, TE) không bao giờ đứng giữa một y lệnh còn hiệu lực và một liều.
`

/** The table as a pharmacist and the head of a clinic read it, with what that clinic adopted. */
export const card = (p: Parameters): string => {
  const rows = interlocks.flatMap((one) => (p.rows.get(one.id) ?? []).map((inForce, i) => rowLine(one, inForce, i === 0)))
  const cited = (Object.keys(sources) as SourceId[]).filter((id) =>
    interlocks.some((one) => one.rows.some((row) => row.sources.includes(id))),
  ) // keys of a constant
  return [
    HEAD,
    `Bản \`${p.edition}\`, áp dụng cho liều từ ngày ${dayText(FIRST_DAY)}. ${interlocks.length} điều kiện.`,
    '',
    '| mã | điều kiện | hiện nay | giá trị | căn cứ | nguồn | chấp nhận được trong | cơ sở đã chấp nhận |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Ai làm gì ngay',
    '',
    '| mã | hỏi khi nào | việc làm ngay | bác sĩ trả lời bằng |',
    '| --- | --- | --- | --- |',
    ...interlocks.map((one) => remedyLine(one, p.rows.get(one.id) ?? [])),
    '',
    '## Nguồn',
    '',
    ...cited.map((id) => `- **${id}** ${sources[id]}`),
    '',
  ].join('\n')
}
