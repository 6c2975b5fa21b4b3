import type { Looks, Rule } from '../../../../../engine/sheet.ts'
import type { Citation } from '../../../../../kernel/citation.ts'
import { youngerThan } from '../../../../ages.ts'
import { rule } from '../../../../superseded/2026-11-22-4/rules.ts'

export { mayBeExcused } from '../../../../superseded/2026-11-22-4/rules.ts'

/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
export const signMissing = rule(
  'Chưa chọn căn cứ cho rằng người đó sử dụng trái phép.',
  (l) => l.route === 'suspected' && l.said['sign'] === undefined,
)

const minorWithoutFamily = (l: Looks): boolean =>
  youngerThan(l.subject, 18, l.happened) && l.said['sample'] !== 'urine' && l.said['guardian'] !== true
export const noConsent = rule(
  'Người dưới 18 tuổi: lấy mẫu khác nước tiểu phải có sự đồng ý của cha, mẹ, người giám hộ hoặc người đại diện.',
  minorWithoutFamily,
)
export const noWitness = rule(
  'Người dưới 18 tuổi: lấy mẫu khác nước tiểu phải có cha, mẹ, người giám hộ hoặc người đại diện chứng kiến.',
  minorWithoutFamily,
)
export const otherSexWatching = rule(
  'Lấy nước tiểu phải có cán bộ cùng giới giám sát.',
  (l) => l.said['sample'] === 'urine' && l.said['watched'] === 'none',
)
export const educationAbolished = rule(
  'Từ 01/7/2026 không còn biện pháp giáo dục tại xã đối với người sử dụng trái phép chất ma túy.',
  (l) => l.route === 'education',
)
export const notInside = rule(
  'Chỉ không gửi kết quả khi người đó đang cai nghiện trong cơ sở, hoặc không có nơi cư trú ổn định.',
  (l) => l.said['whyKept'] === 'inside' && l.route !== 'inside',
)

/** Who is tested for nothing but the use itself comes under management; for the others the measure they are in says what follows. */
export const newlyFound = (cite: Citation): Rule<boolean> => ({
  is: 'kết quả dương tính của người bị phát hiện hoặc có căn cứ cho rằng sử dụng trái phép',
  cite,
  of: (l) => (l.route === 'caught' || l.route === 'suspected') && (l.said['testResult'] ?? 'positive') === 'positive',
})
/** Using again while managed, or in education in the commune, is what the texts have addiction determined for. */
export const foundAgain = (cite: Citation): Rule<boolean> => ({
  is: 'kết quả dương tính của người đang bị quản lý người sử dụng trái phép, quản lý sau cai nghiện, giáo dục tại xã',
  cite,
  of: (l) => ['managed', 'education', 'postRehab'].includes(l.route) && (l.said['testResult'] ?? 'positive') === 'positive',
})
export const isOutside = (cite: Citation): Rule<boolean> => ({
  is: 'Người không cai nghiện trong cơ sở',
  cite,
  of: (l: Looks) => l.route !== 'inside',
})
