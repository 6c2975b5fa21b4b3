import { source } from '../../kernel/citation.ts'

/** Decree 90/2016, of which only article 3 was read; Decree 141/2024 took its place. */
export const D90 = source({
  id: 'D90',
  short: 'NĐ 90/2016',
  title: 'Nghị định 90/2016/NĐ-CP quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế',
  from: '2016-07-01',
  until: '2024-12-15',
  link: 'https://congbao.chinhphu.vn',
  mark: 'press',
  articles: {
    3: {
      clauses: 1,
      mark: 'read',
      gist: 'Tự nguyện; không lập hồ sơ đưa vào cơ sở cai nghiện bắt buộc đối với người đang điều trị, trừ khi đã chấm dứt điều trị mà còn sử dụng.',
    },
  },
})
