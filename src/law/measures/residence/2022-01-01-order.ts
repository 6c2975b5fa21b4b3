import { anyDay, choice, note, number, when as only, optional, pastDay, yes } from '../../fields.ts'
import { D116 } from '../../sources/index.ts'
import { head, house } from './2022-01-01-coming.ts'
import * as when from './rules.ts'
import { disciplining, monthlyRating, volunteersRegime } from './silences.ts'

/** Rating, reward and discipline: the head's alone, and nothing coercive without a record, the person's word and an end. */
export const order = {
  rate: {
    term: 'Xếp loại tháng',
    ...head,
    when: ['living', 'apart'],
    says: {
      monthUntil: pastDay('Tháng xếp loại, đến ngày'),
      monthly: choice('Xếp loại', { good: 'tốt', fair: 'khá', average: 'trung bình', poor: 'kém' }),
      ratingNote: optional(note('Nhận xét')),
    },
    cite: [D116.art(64, 3), monthlyRating],
  },
  reward: {
    term: 'Khen thưởng',
    ...head,
    when: ['living'],
    says: {
      decisionNo: number('Số quyết định'),
      rewardKind: choice('Hình thức', { praise: 'biểu dương', easing: 'đề nghị giảm, miễn thời hạn', other: 'hình thức khác' }),
      rewardFor: note('Thành tích'),
    },
    makes: ['rewardDecision'],
    refuses: [{ if: when.easingForVolunteer(D116.art(58, 5, 'a')), field: 'rewardKind' }],
    cite: [D116.art(71, 1)],
  },
  recordBreach: {
    term: 'Lập biên bản vi phạm nội quy',
    ...house,
    when: ['living', 'apart'],
    says: { breachedOn: pastDay('Ngày vi phạm'), breach: note('Hành vi, người làm chứng') },
    makes: ['breachRecord'],
    sets: { breached: 'happened' },
    cite: [D116.art(71, 2), disciplining],
  },
  dropBreach: {
    term: 'Không kỷ luật, khép biên bản vi phạm nội quy',
    ...head,
    when: ['living', 'apart'],
    says: { whyDropped: note('Lý do') },
    refuses: [{ if: when.noBreachRecorded(disciplining) }],
    clears: ['breached'],
    cite: [D116.art(71, 2), disciplining],
  },
  discipline: {
    term: 'Quyết định kỷ luật',
    ...head,
    when: ['living'],
    becomes: { said: 'form', is: { criticism: 'living', warning: 'living', apart: 'apart' } },
    says: {
      decisionNo: number('Số quyết định'),
      form: choice('Hình thức', { criticism: 'phê bình', warning: 'cảnh cáo', apart: 'đưa vào khu dành riêng' }),
      heard: yes('Người đó đã được trình bày ý kiến'),
      apartUntil: only(anyDay('Ở khu dành riêng đến ngày'), 'form', 'apart'),
    },
    needs: ['breachRecord'],
    makes: ['disciplineDecision'],
    sets: { apartUntil: { said: 'apartUntil' } },
    clears: ['breached'],
    refuses: [
      { if: when.noBreachRecorded(disciplining) },
      { if: when.notHeard(disciplining), field: 'heard' },
      { if: when.apartVolunteer(volunteersRegime), field: 'form' },
      { if: when.endsBeforeItBegins(disciplining), field: 'apartUntil' },
    ],
    cite: [D116.art(71, 2), disciplining],
  },
  endApart: {
    term: 'Cho ra khỏi khu dành riêng',
    ...head,
    when: ['apart'],
    becomes: 'living',
    says: {
      whyOut: choice('Lý do', {
        served: 'hết thời hạn',
        early: 'tiến bộ, cho ra sớm',
        cancelled: 'hủy quyết định kỷ luật',
        ill: 'sức khỏe',
      }),
    },
    clears: ['apartUntil'],
    cite: [D116.art(71, 2), disciplining],
  },
} as const
