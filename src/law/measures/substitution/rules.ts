import type { Looks, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { hasReached, youngerThan } from '../../ages.ts'
import * as shared from '../../rules.ts'
import { done, rule } from '../../rules.ts'
import { L120 } from '../../sources/index.ts'

export {
  movesAndPrison,
  noExplaining,
  stillExplaining,
  stillExplainingOldRecord,
  toCompulsory,
  toCompulsoryMinor,
  toMonitoring,
} from '../../rules.ts'

/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
export const isAdult = (cite: Citation): Rule<boolean> => ({ is: 'Người từ đủ 18 tuổi', cite, of: (l) => l.route === 'adult' })
export const isMinor = (cite: Citation): Rule<boolean> => ({ is: 'Người dưới 18 tuổi', cite, of: (l) => l.route === 'minor' })

export const under12 = shared.under12('điều trị thay thế')
export const wrongAge = shared.wrongAge((l) =>
  l.route === 'adult' ? youngerThan(l.subject, 18, l.happened) : hasReached(l.subject, 18, l.happened),
)
export const notOpioid = rule('Điều trị thay thế chỉ dành cho người nghiện chất dạng thuốc phiện.', (l) => l.said['dependence'] === 'other')
export const parentsSilent = rule(
  'Người dưới 18 tuổi: chưa có ý kiến của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp.',
  (l) => l.said['parents'] === false && youngerThan(l.subject, 18, l.happened),
)
export const consentMissing = rule(
  'Chưa có đồng ý bằng văn bản của người đại diện: người dưới 18 tuổi chưa được điều trị.',
  (l) => youngerThan(l.subject, 18, l.happened) && !l.has('consent'),
)
export const consentNotAsked = rule('Người từ đủ 18 tuổi tự quyết định việc điều trị.', (l) => hasReached(l.subject, 18, l.happened))

/** A registration under Law 120/2025: the clinic answers, the commune decides nothing (docs/decisions/0307). */
const underNewLaw = (l: Looks): boolean => l.facts['registered'] !== undefined && dayOf(l.facts['registered']) >= L120.from
export const clinicAnswers = rule('Đăng ký từ 01/7/2026 thì cơ sở điều trị trả lời; xã không ra quyết định.', underNewLaw)
/** Registered since Law 120/2025 and not come to the clinic: nobody decided anything from which two working days would run. */
export const neverDecided = (cite: Citation): Rule<boolean> => ({
  is: 'Đăng ký từ 01/7/2026, xã không ra quyết định (chưa nộp thì Công an cấp xã hỏi vì sao)',
  cite,
  of: underNewLaw,
})

export const communeUnsaid = rule(
  'Người đến thẳng cơ sở điều trị: ghi xã, phường nơi cư trú nhận thông báo.',
  (l) => done(l, 'cameDirectly') && l.said['commune'] === undefined,
)
export const communeUntold = rule(
  'Người đến thẳng cơ sở điều trị: chưa báo xã, phường nơi cư trú, nơi sẽ quản lý sau điều trị.',
  (l) => done(l, 'cameDirectly') && l.said['commune'] === undefined,
)

const ground = (l: Looks, ...names: readonly string[]): boolean => names.includes(String(l.said['ground']))
export const startTimeRuns = rule(
  'Chưa hết thời hạn bắt đầu nên chưa là hành vi không thực hiện.',
  (l) => ground(l, 'notStarted') && done(l, 'decided') && !l.passed(l.state === 'unstarted' ? 'applyAgain' : 'apply'),
)
export const otherState = rule(
  'Hành vi này không có ở bước hiện nay của hồ sơ.',
  (l) =>
    (ground(l, 'notStarted') && !['decided', 'unstarted'].includes(l.state)) ||
    (ground(l, 'stopped', 'repeated', 'third') && l.state !== 'running') ||
    (ground(l, 'dismissed') && l.state !== 'terminated'),
)
/** Whoever came to the clinic of the own wish owes nobody a beginning. */
export const noDuty = rule(
  'Người đó đến thẳng cơ sở điều trị, xã không có quyết định hay đăng ký: không có nghĩa vụ bắt đầu.',
  (l) => ground(l, 'notStarted') && !done(l, 'decided') && !underNewLaw(l),
)
/** Two working days run from a decision, and since Law 120/2025 a registration has none. */
export const noTimeRuns = rule(
  'Đăng ký từ 01/7/2026 không có quyết định của xã: chưa có văn bản nêu thời hạn bắt đầu tính từ đâu, nên chưa có hành vi không thực hiện.',
  (l) => ground(l, 'notStarted') && !done(l, 'decided') && underNewLaw(l),
)
export const stopUnknown = rule(
  'Tự ý chấm dứt: chưa có thông báo người đó tự ý chấm dứt, hoặc người đó đã trở lại điều trị.',
  (l) => ground(l, 'stopped') && !done(l, 'stopped'),
)
const NOT_VERIFIED = 'Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.'
export const mayBeExcused = rule(NOT_VERIFIED, (l) => l.said['noExcuse'] === false)
/** Going by one's own wish, with the clinic's knowledge, is no breach of rules of treatment. */
export const notDismissed = rule(
  'Người đó xin ra khỏi chương trình, không phải bị chấm dứt do vi phạm.',
  (l) => ground(l, 'dismissed') && !done(l, 'dismissed'),
)
export const notReviewed = rule(
  'Vi phạm lần thứ ba, hoặc đã kiểm điểm mà tiếp tục vi phạm: chưa nhắc nhở lần một và kiểm điểm lần hai.',
  (l) => (ground(l, 'third') && !done(l, 'reminded', 'reviewed')) || (ground(l, 'repeated') && !done(l, 'reviewed')),
)
export const notReminded = rule('Kiểm điểm lần hai: chưa nhắc nhở lần một.', (l) => l.said['reviewOf'] === 'second' && !done(l, 'reminded'))
export const limitationOver = shared.limitationOverFor.adults((l) => l.route !== 'minor')
export const limitationOverForMinor = shared.limitationOverFor.minors((l) => l.route === 'minor')
/** Prison has an act of its own, so that electronic monitoring, which it pauses, knows of it. */
export const prisonIsAnAct = rule(
  'Đi tù thì ghi bước “Kết thúc vì chấp hành án phạt tù”, để việc giám sát điện tử (nếu có) được tạm dừng.',
  (l) => l.said['reason'] === 'prison' || l.said['outcome'] === 'imprisoned',
)
