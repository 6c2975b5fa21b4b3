import type { Looks } from '../engine/sheet.ts'
import { addDays, addMonths, type Day, isDay } from '../kernel/day.ts'
import { dayOf } from '../kernel/moment.ts'
import { youngerThan } from './ages.ts'
import { done, rule, type Test } from './rules.ts'
import { stagesAcross } from './silences.ts'

/** Named conditions of rehabilitation by one's own will, at home or in a facility. Each takes its article. */

/** The length was fixed by the dates that a decision or a contract under Law 73/2021 prints. */
export const underOldLaw = (looks: Looks): boolean => done(looks, 'termFrom')

/** Whether the violation that an act says is one of these. */
export const ground = (l: Looks, ...names: readonly string[]): boolean => names.includes(String(l.said['ground']))

/** Stages with lengths of their own, all five of them: of whoever was decided on, or signed, under Law 120/2025. */
const SINCE_2026 = 'Quyết định, hợp đồng từ 01/7/2026'

/** The first day of the stage being finished, as the act says it. */
const began = (l: Looks): Day | undefined => {
  const said = l.said['stageBegan']
  return isDay(said) ? said : undefined
}
/** That it is so of those decided on since then is our answer (docs/decisions/0427). */
export const since2026 =
  (is: string, of: (l: Looks) => boolean): Test =>
  (cite) => ({ is: `${SINCE_2026}: ${is}`, cite, start: stagesAcross, of: (l) => !underOldLaw(l) && of(l) })
const tooShort = (is: string, enough: (began: Day) => Day): Test =>
  since2026(is, (l) => {
    const first = began(l)
    return first !== undefined && dayOf(l.happened) < enough(first)
  })
export const detoxTooShort = tooShort('giai đoạn cắt cơn, giải độc kéo dài ít nhất 10 ngày.', (d) => addDays(d, 10))
export const educationTooShort = tooShort('giai đoạn giáo dục, phục hồi hành vi kéo dài ít nhất 3 tháng.', (d) => addMonths(d, 3))
export const threeStagesOpen = rule(
  'Chưa xác nhận xong ba giai đoạn: tiếp nhận; cắt cơn, giải độc; giáo dục, phục hồi.',
  (l) => !done(l, 'intakeDone', 'detoxDone', 'educationDone'),
)
export const stagesOpen = since2026(
  'chưa xác nhận xong đủ năm giai đoạn cai nghiện.',
  (l) => !done(l, 'intakeDone', 'detoxDone', 'educationDone', 'labourDone', 'reintegrationDone'),
)
export const beforeLastDay = rule(
  'Chưa đến 24 giờ cuối của thời hạn cai nghiện.',
  (l) => l.ends === undefined || dayOf(l.happened) < addDays(l.ends, -1),
)
export const noticedAlready = rule('Đã báo trước rồi: ngày hết thời hạn thay đổi thì hồ sơ quản lý sau cai nghiện tự đổi theo.', (l) =>
  done(l, 'noticed'),
)
/** A notice that can be told again when the end moves; older editions let the case that follows move by itself. */
export const noticedOnce = rule('Đã báo trước rồi: ngày hết thời hạn thay đổi thì ghi việc báo lại.', (l) => done(l, 'noticed'))
export const noEndYet = rule('Chưa tính được ngày hết thời hạn: thời hạn đang tạm ngừng hoặc chưa bắt đầu.', (l) => l.ends === undefined)
export const notNoticedBefore = rule('Chưa báo trước lần nào: ghi việc báo trước.', (l) => l.told === undefined)
export const endAsTold = rule('Ngày hết thời hạn vẫn như đã báo.', (l) => l.told !== undefined && l.told === l.ends)

export const parentsSilent = rule(
  'Người dưới 18 tuổi: chưa có ý kiến của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp.',
  (l) => l.said['parents'] === false && youngerThan(l.subject, 18, l.happened),
)
export const stopUnknown = rule(
  'Tự ý chấm dứt: chưa có thông báo người đó tự ý chấm dứt.',
  (l) => ground(l, 'stopped') && !done(l, 'stopped'),
)
export const supportedAlready = rule('Đã hỗ trợ một lần cho lượt cai nghiện này.', (l) => done(l, 'supported'))

export const NOT_VERIFIED = 'Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.'
/** Using drugs is what no illness excuses. */
export const mayBeExcused = rule(NOT_VERIFIED, (l) => !ground(l, 'used') && l.said['noExcuse'] === false)
