import type { Looks, Rule } from '../../../engine/sheet.ts'
import { addWorkingDays } from '../../../kernel/calendar.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { addMonths } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { hasReached, youngerThan } from '../../ages.ts'
import { calendar } from '../../calendar.ts'
import * as shared from '../../rules.ts'
import { done, rule } from '../../rules.ts'

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
/** The notices that decree 163 names are those of terms; the day on which treatment was completed counts as one (docs/decisions/0305). */
export const fromTreatment = (cite: Citation): Rule<boolean> => ({
  is: 'Hoàn thành điều trị thay thế',
  cite,
  of: (l) => l.route === 'substitution',
})
const announcedEnd = (l: Looks): boolean => l.route !== 'substitution' && !done(l, 'unannounced')
export const announced = (cite: Citation): Rule<boolean> => ({
  is: 'Hoàn thành cai nghiện, đã có thông báo trước',
  cite,
  of: announcedEnd,
})
/** Only a paper of the end came: none of the four notices that article 134(1) counts from (docs/decisions/0496). */
export const unannounced = (cite: Citation): Rule<boolean> => ({
  is: 'Hoàn thành cai nghiện, không có thông báo trước',
  cite,
  of: (l) => l.route !== 'substitution' && !announcedEnd(l),
})
/** Months of management by route: art. 40 of Law 73/2021 and art. 42 of Law 120/2025 say the same. */
export const monthsOf = (route: string): number => (route === 'compulsory' ? 24 : 12)

export const fromCompulsory = (cite: Citation): Rule<boolean> => ({
  is: 'Người chấp hành xong cai nghiện bắt buộc',
  cite,
  of: (l) => l.route === 'compulsory' || l.route === 'compulsoryMinor',
})
export const isAdult = (cite: Citation): Rule<boolean> => ({
  is: 'Người từ đủ 18 tuổi',
  cite,
  of: (l) => !youngerThan(l.subject, 18, l.happened),
})
export const isMinor = (cite: Citation): Rule<boolean> => ({
  is: 'Người dưới 18 tuổi',
  cite,
  of: (l) => youngerThan(l.subject, 18, l.happened),
})
const comesFrom = (l: Looks): string => String(l.said['comesFrom'] ?? 'home')
export const fromHome = (cite: Citation): Rule<boolean> => ({
  is: 'Người cai tại gia đình, cộng đồng',
  cite,
  of: (l) => l.route === 'voluntary' && comesFrom(l) === 'home',
})
export const fromPrivate = (cite: Citation): Rule<boolean> => ({
  is: 'Người ra từ cơ sở cai nghiện tư nhân',
  cite,
  of: (l) => comesFrom(l) === 'private',
})
export const voluntaryFromPublic = (cite: Citation): Rule<boolean> => ({
  is: 'Người cai tự nguyện ra từ cơ sở công lập, trường giáo dưỡng',
  cite,
  of: (l) => l.route === 'voluntary' && comesFrom(l) === 'public',
})
/** What the system proposes from the case of the facility does not say again where the person comes from. */
export const afterCompulsory = (cite: Citation): Rule<boolean> => ({
  is: 'Người chấp hành xong cai nghiện bắt buộc ở cơ sở công lập, trường giáo dưỡng',
  cite,
  of: (l) => l.route.startsWith('compulsory') && (l.said['comesFrom'] ?? 'public') === 'public',
})

export const under12 = shared.under12('quản lý sau cai nghiện')
export const wrongAge = shared.wrongAge((l) =>
  l.route === 'compulsory'
    ? youngerThan(l.subject, 18, l.happened)
    : l.route === 'compulsoryMinor' && hasReached(l.subject, 21, l.happened),
)
export const termOver = rule('Thời hạn quản lý tính từ ngày hoàn thành đã hết: không ra quyết định nữa.', (l) => {
  const completed = l.facts['completed']
  return completed !== undefined && addMonths(dayOf(completed), monthsOf(l.route)) <= dayOf(l.happened)
})
export const beforeEnd = rule('Chưa hết thời hạn quản lý.', (l) => l.ends === undefined || dayOf(l.happened) < l.ends)
export const beforeLastDays = rule(
  'Chưa đến 3 ngày làm việc cuối của thời hạn quản lý.',
  (l) => l.ends === undefined || dayOf(l.happened) < addWorkingDays(calendar, l.ends, -3),
)
export const isStillMinor = rule('Luật 73/2021 không nêu việc đưa người dưới 18 tuổi tái nghiện đi cai nghiện bắt buộc.', (l) =>
  youngerThan(l.subject, 18, l.happened),
)
export const limitationOver = shared.limitationOverFor.adults((l) => !youngerThan(l.subject, 18, l.happened))
export const limitationOverForMinor = shared.limitationOverFor.minors((l) => youngerThan(l.subject, 18, l.happened))
export const prisonWhileManaged = rule(
  'Đang bị quản lý mà đi tù thì ghi bước tạm ngừng; thời hạn còn lại làm tiếp sau.',
  (l) => l.said['reason'] === 'prison' && ['managed', 'relapsed', 'criminal', 'interrupted'].includes(l.state),
)
export const notCompleted = rule(
  'Người đó đã hoàn thành: chọn lý do khác.',
  (l) => l.said['whyNot'] === 'notCompleted' && done(l, 'certified'),
)

export const schoolingOfAdults = rule(
  'Hỗ trợ học tập ở bậc phổ thông là của người từ đủ 12 đến dưới 18 tuổi.',
  (l) => l.said['supportKind'] === 'schooling' && hasReached(l.subject, 18, l.happened),
)
export const reviewBeforePlan = rule('Ngày xem lại không thể trước ngày lập kế hoạch.', (l) => {
  const reviewOn = l.said['reviewOn']
  return typeof reviewOn === 'string' && reviewOn < dayOf(l.happened)
})
