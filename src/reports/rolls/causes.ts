import { MOVED } from '../indicator.ts'

export const moved = { of: [MOVED] }
export const imprisoned = { term: { vi: 'Chấp hành án phạt tù', en: 'Prison sentence' }, of: ['imprisoned', 'interrupted'] }
export const referred = {
  term: { vi: 'Chuyển xem xét cai nghiện bắt buộc', en: 'Referred for compulsory rehabilitation' },
  of: ['referred'],
}
export const gone = { term: { vi: 'Chết hoặc mất tích', en: 'Dead or missing' }, of: ['gone'] }
export const criminal = { term: { vi: 'Xem xét trách nhiệm hình sự', en: 'Criminal proceedings' }, of: ['criminal'] }
export const backFromProceedings = { term: { vi: 'Trở lại sau tố tụng', en: 'Back from proceedings' }, of: ['criminal'] }
export const movedIn = { term: { vi: 'Từ nơi khác chuyển đến', en: 'Moved in' }, ...moved }
export const movedOut = { term: { vi: 'Chuyển đi nơi khác', en: 'Moved away' }, ...moved }
