import type { AtDevice, Right, Trouble } from '../../../dosing/rights/right.ts'
import { CLOCK_ERROR, troublesOf } from '../../../dosing/rights/right.ts'
import { type Both, both } from '../../../dosing/text.ts'
import { dayOf, type Moment, minutesBetween } from '../../../kernel/moment.ts'
import type { JournalLine } from '../../contract/machine.ts'

const sentences: Readonly<Record<Trouble['is'], Both>> = {
  'given-twice': both(
    'Người bệnh đã nhận hai liều trong ngày: mời bác sĩ khám ngay.',
    'The person had two doses on this day: a doctor sees them at once.',
  ),
  'may-be-given-again': both(
    'Đã cấp liều, nhưng quyền của cùng liều này còn ở một nơi khác: gọi nơi đó trước khi người bệnh đến.',
    'The dose was given, and the right to it is still elsewhere: call there before the person comes.',
  ),
  'out-twice': both(
    'Quyền của cùng một liều đang ở hai nơi: gọi cả hai nơi trước khi cấp.',
    'The right to one dose is in two places: call both before it is given.',
  ),
}

export const troubleText = ({ is }: Pick<Trouble, 'is'>): Both => sentences[is]

const NOT_HELD = both(
  'Theo máy chủ, quyền của liều này không còn ở thiết bị khi liều được cấp.',
  'As the server knows it, the right to this dose was not at the device any more when it was given.',
)
const OTHER_DAY = both('Giờ của thiết bị không thuộc ngày của liều.', "The device's clock was not on the day of the dose.")
const AHEAD = both('Đồng hồ của thiết bị chạy trước máy chủ.', "The device's clock is ahead of the server's.")
export const COVERED = both(
  'Một liều của ngày trước còn tính ngày này mà máy chưa biết: mời bác sĩ khám ngay.',
  'A dose of an earlier day covers this one, and the machine had not heard of it: a doctor sees the person at once.',
)
export const NO_RECORD = both(
  'Thiết bị báo đã cấp liều nhưng không kèm nội dung ghi được: hỏi người cấp và nhập lại liều này.',
  'The device says that a dose was given, without a record that can be entered: ask who gave it and type it in.',
)
export const NOT_ENTERED = both(
  'Nội dung thiết bị gửi không vào sổ được như nó có; bản gốc đã được giữ nguyên.',
  'What the device sent cannot be entered as it is; the original is kept whole.',
)
export const STRANGER = both(
  'Người bệnh không còn hồ sơ điều trị tại đây theo máy chủ.',
  'As the server knows it, the person has no treatment here any more.',
)
export const NO_STAFF = both('Người cấp không giữ chức vụ tại cơ sở hôm nay.', 'Who gave the dose holds no office at the site today.')
export const NO_OFFICE = both(
  'Người ký không giữ chức vụ đã ghi tại cơ sở: mục này không thay chữ ký của bác sĩ.',
  'Who signed does not hold the office that is named at the site: this stands for no signature of a doctor.',
)
export const FORKED = both(
  'Kho của máy đã được chép lại từ một bản cũ: mục này không nối vào sổ đã gửi và được giữ nguyên. Hỏi người ở máy, nhập liều nếu đã cấp, rồi thu hồi máy và ghi danh lại.',
  'The store of the machine was put back from a copy: this continues no journal that was sent, and is kept as it is. Ask who was there, type the dose in if it was given, revoke the machine and enrol it anew.',
)
export const NO_PROOF = both(
  'Mục này không mang dấu của người đã ký: có thể người khác ghi thay. Hỏi người được nêu tên.',
  'This does not carry the proof of who is said to have signed it: somebody else may have written it. Ask who is named.',
)
export const NO_SECOND = both(
  'Người thứ hai được nêu tên không ký bằng mật khẩu máy của mình: coi như chỉ một người ký. Hỏi người được nêu tên.',
  'The second person named did not sign with their own password of the machine: it counts as signed by one. Ask who is named.',
)
export const SHORT = both(
  'Chai thuốc trong sổ không đủ cho liều đã cấp: phần thiếu ghi thành chênh lệch, kiểm đếm lại chai.',
  'By the book the bottle held less than was given: the rest is a difference, count the bottle.',
)
export const NO_BOTTLE = both(
  'Chai thuốc này không có trong tủ ngày theo sổ: liều chưa trừ vào chai nào, kiểm đếm lại tủ.',
  'By the book this bottle is not in the cabinet: the dose was drawn from none, count the cabinet.',
)

export const ORDER_CHANGED = both(
  'Khi thiết bị cấp liều này, bác sĩ đã dừng hoặc đổi y lệnh ấy: mời bác sĩ khám ngay.',
  'When the device gave this dose the doctor had stopped or changed its order: a doctor sees the person at once.',
)
export const FOUND_UNFIT = both(
  'Trước liều này, nơi khác đã ghi người bệnh không tỉnh táo mà thiết bị chưa biết: mời bác sĩ khám ngay.',
  'Before this dose the person had been found not fit elsewhere, which the device did not know: a doctor sees the person at once.',
)

export const NOT_ANSWERED = both(
  'Máy đã cấp tiếp bằng một mã mà máy chủ không biết ai đọc: hỏi người được nêu tên đã xem giờ và nghe về những liều trên giấy chưa.',
  'The machine went on by a code that the server does not know anybody gave: ask who is named whether they saw its clock and heard of the doses on paper.',
)

export const UNCOUNTED = both(
  'Hai người ghi: sáng nay không kiểm kê được tủ vì mất đường truyền. Kiểm kê và ghi khi có đường truyền.',
  'Two people say that the cabinet was not counted this morning, for want of a line: count it and write it down now.',
)

export const UNCOUNTED_ALONE = both(
  'Người duy nhất ở điểm ghi: sáng nay không kiểm kê được tủ vì mất đường truyền. Kiểm kê và ghi khi có đường truyền.',
  'The only person of the point says that the cabinet was not counted this morning, for want of a line: count it and write it down now.',
)

/** Everything that is odd about a line, as the server knows the right before and after it. */
export const oddities = (line: JournalLine, before: Right, after: Right, device: string, now: Moment): readonly Both[] => {
  const held = before.out.some((o): o is AtDevice => (o.is === 'lease' || o.is === 'call') && o.device === device)
  const entry = 'entry' in line.told ? line.told.entry : undefined
  const known = before.given.some((g) => g.entry === entry)
  return [
    ...(line.told.does === 'gave' && !held && !known ? [NOT_HELD] : []),
    ...(dayOf(line.at) === line.claim.day || line.told.does === 'returned' ? [] : [OTHER_DAY]),
    ...(minutesBetween(now, line.at) > CLOCK_ERROR ? [AHEAD] : []),
    ...(line.told.does === 'noted' || known ? [] : troublesOf(after).map(troubleText)),
  ]
}
