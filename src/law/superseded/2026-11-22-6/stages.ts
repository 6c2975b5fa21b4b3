import { choice, pastDay } from '../../fields.ts'
import { D116 } from '../../sources/index.ts'

/** What is asked when a stage of rehabilitation is over. */
export const stage = {
  stageBegan: pastDay('Ngày bắt đầu giai đoạn'),
  rating: choice('Đánh giá', { good: 'Tốt', pass: 'Đạt', fail: 'Không đạt' }),
}

/** The ends of the five stages of rehabilitation under Decree 116, recorded by whoever a measure names, where it names. */
export const fiveStages = <const W extends object>(who: W) =>
  ({
    finishIntake: {
      term: 'Xong giai đoạn tiếp nhận, phân loại',
      ...who,
      says: stage,
      sets: { intakeDone: 'happened' },
      cite: [D116.art(22)],
    },
    finishDetox: {
      term: 'Xong giai đoạn cắt cơn, giải độc, điều trị',
      ...who,
      says: stage,
      sets: { detoxDone: 'happened' },
      cite: [D116.art(23)],
    },
    finishEducation: {
      term: 'Xong giai đoạn giáo dục, tư vấn, phục hồi hành vi, nhân cách',
      ...who,
      says: stage,
      sets: { educationDone: 'happened' },
      cite: [D116.art(24)],
    },
    finishLabour: {
      term: 'Xong giai đoạn lao động trị liệu, học nghề',
      ...who,
      says: stage,
      sets: { labourDone: 'happened' },
      cite: [D116.art(25)],
    },
    finishReintegration: {
      term: 'Xong giai đoạn chuẩn bị tái hòa nhập cộng đồng',
      ...who,
      says: stage,
      makes: ['reintegrationPlan'],
      sets: { reintegrationDone: 'happened' },
      cite: [D116.art(26)],
    },
  }) as const
