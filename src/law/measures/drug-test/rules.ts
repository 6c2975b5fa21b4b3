import type { Looks, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { youngerThan } from '../../ages.ts'
import { rule } from '../../rules.ts'

export { mayBeExcused } from '../../rules.ts'

/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
export const signMissing = rule(
  'Diện có căn cứ cho rằng sử dụng trái phép: chưa chọn căn cứ.',
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
const saidInside = (l: Looks): boolean => l.said['whyKept'] === 'inside' && l.route !== 'inside'
export const notInside = rule('Người đó không đang cai nghiện ma túy bắt buộc: kết quả phải được gửi đến nơi cư trú.', saidInside)
export const notInPublic = rule(
  'Người đó không cai nghiện trong cơ sở công lập, trường giáo dưỡng: kết quả phải được gửi đến nơi cư trú.',
  saidInside,
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
/** Of whom a positive result goes to where they live: each law excepts others. */
const outside =
  (is: string) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of: (l) => l.route !== 'inside' && (l.said['testResult'] ?? 'positive') === 'positive' })
export const isOutside = outside('Kết quả dương tính của người không đang cai nghiện ma túy bắt buộc')
export const isOutsidePublic = outside('Kết quả dương tính của người không cai nghiện trong cơ sở công lập, trường giáo dưỡng')
