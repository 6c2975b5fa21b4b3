import { anyDay, choice, note, pastDay } from '../../../../fields.ts'
import { D116 } from '../../../../sources/index.ts'
import { noFrequency } from '../../../../superseded/2026-11-22-4/silences.ts'
import { house, inside } from './2022-01-01-coming.ts'

const rated = {
  rating: choice('Đánh giá', { good: 'Tốt', pass: 'Đạt', fail: 'Không đạt' }),
  evaluatedOn: pastDay('Ngày đánh giá'),
  nextGoal: note('Mục tiêu, cách làm tiếp theo'),
}
const part = <const T extends string, const C>(term: T, cite: C) =>
  ({ term: `Đánh giá kế hoạch cá nhân: ${term}`, ...house, when: inside, says: rated, cite }) as const

/**
 * The plan of the person by days, as the process of the facility has them, and the rating of its parts (forms 20 and 18). That a stage is over is
 * said in the case of the term (docs/decisions/0420).
 */
export const plan = {
  schedule: {
    term: 'Lập, điều chỉnh tiến độ kế hoạch cai nghiện cá nhân',
    ...house,
    when: inside,
    says: {
      intakeUntil: anyDay('Tiếp nhận, phân loại đến ngày'),
      detoxUntil: anyDay('Cắt cơn, giải độc đến ngày'),
      educationFrom: anyDay('Giáo dục, phục hồi hành vi từ ngày'),
      educationUntil: anyDay('Giáo dục, phục hồi hành vi đến ngày'),
      reintegrationFrom: anyDay('Chuẩn bị tái hòa nhập từ ngày'),
    },
    sets: {
      intakeUntil: { said: 'intakeUntil' },
      detoxUntil: { said: 'detoxUntil' },
      educationUntil: { said: 'educationUntil' },
      reintegrationFrom: { said: 'reintegrationFrom' },
    },
    cite: [D116.art(22, 3), D116.art(27)],
  },
  evaluateTreatment: part('điều trị cắt cơn, giải độc', [D116.art(23), noFrequency]),
  evaluateBehaviour: part('giáo dục, phục hồi hành vi, nhân cách', [D116.art(24), noFrequency]),
  evaluateLabour: part('lao động trị liệu, học nghề', [D116.art(25), noFrequency]),
  evaluateReintegration: part('toàn bộ kế hoạch, sức khỏe, chuẩn bị tái hòa nhập', [D116.art(26), noFrequency]),
  draftReintegration: {
    term: 'Giúp người đó lập kế hoạch tái hòa nhập, xác định nơi cư trú',
    ...house,
    when: inside,
    says: {
      returnsTo: choice('Nơi sẽ về', { home: 'nơi cư trú', elsewhere: 'nơi khác', none: 'chưa có nơi về' }),
      hopes: note('Mục tiêu, nguyện vọng'),
    },
    makes: ['reintegrationPlan'],
    cite: [D116.art(26)],
  },
} as const
