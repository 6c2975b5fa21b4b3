import { choice, pastDay } from '../../fields.ts'
import { D116 } from '../../sources/index.ts'

const stage = { stageBegan: pastDay('Ngày bắt đầu giai đoạn'), rating: choice('Đánh giá', { good: 'Tốt', pass: 'Đạt', fail: 'Không đạt' }) }
export const atProvider = ['provider', 'commune'] as const

/** The ends of the five stages of rehabilitation, as the provider or the commune records them. */
export const stages = {
  finishIntake: {
    term: 'Xong giai đoạn tiếp nhận, phân loại',
    by: ['provider', 'caseWorker'],
    when: ['running'],
    seat: atProvider,
    says: stage,
    sets: { intakeDone: 'happened' },
    cite: [D116.art(22)],
  },
  finishDetox: {
    term: 'Xong giai đoạn cắt cơn, giải độc, điều trị',
    by: ['provider', 'caseWorker'],
    when: ['running'],
    seat: atProvider,
    says: stage,
    sets: { detoxDone: 'happened' },
    cite: [D116.art(23)],
  },
  finishEducation: {
    term: 'Xong giai đoạn giáo dục, tư vấn, phục hồi hành vi, nhân cách',
    by: ['provider', 'caseWorker'],
    when: ['running'],
    seat: atProvider,
    says: stage,
    sets: { educationDone: 'happened' },
    cite: [D116.art(24)],
  },
  finishLabour: {
    term: 'Xong giai đoạn lao động trị liệu, học nghề',
    by: ['provider', 'caseWorker'],
    when: ['running'],
    seat: atProvider,
    says: stage,
    sets: { labourDone: 'happened' },
    cite: [D116.art(25)],
  },
  finishReintegration: {
    term: 'Xong giai đoạn chuẩn bị tái hòa nhập cộng đồng',
    by: ['provider', 'caseWorker'],
    when: ['running'],
    seat: atProvider,
    says: stage,
    makes: ['reintegrationPlan'],
    sets: { reintegrationDone: 'happened' },
    cite: [D116.art(26)],
  },
} as const
