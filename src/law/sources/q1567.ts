import { source } from '../../kernel/citation.ts'

/** Decision 1567/QĐ-BCA, of which only answers in the press on its rules of visits were seen (docs/decisions/0422). */
export const Q1567 = source({
  id: 'Q1567',
  short: 'QĐ 1567/2025',
  title: 'Quyết định 1567/QĐ-BCA năm 2025 quy định nội quy của cơ sở cai nghiện ma túy',
  from: '2025-03-08',
  link: 'https://luatvietnam.vn/giao-duc/quyet-dinh-1567-qd-bca-2025-quy-dinh-noi-quy-cua-co-so-cai-nghien-ma-tuy-395510-d1.html',
  mark: 'press',
  articles: {
    24: {
      clauses: 1,
      gist: 'Điều 24 đến 29 về thăm gặp: 15 ngày đầu và khi đang bị kỷ luật thì chưa thăm gặp; tối đa 3 thân nhân, trường hợp đặc biệt 5; phòng vợ, chồng khi đã chấp hành từ 3 tháng, từ hai phần ba số tháng xếp loại tốt, không tháng nào kém, không quá 24 giờ.',
    },
  },
})
