import { source } from '../../kernel/citation.ts'

/** Circular 18/2021 on diagnosing addiction. Whether it goes on under Law 120/2025 was not confirmed (docs/decisions/0325). */
export const C18 = source({
  id: 'C18',
  short: 'TT 18/2021/TT-BYT',
  title: 'Thông tư 18/2021/TT-BYT về tiêu chuẩn chẩn đoán và quy trình chuyên môn để xác định tình trạng nghiện ma túy',
  from: '2022-01-01',
  link: 'https://congbao.chinhphu.vn',
  mark: 'read',
  articles: {
    3: {
      clauses: 4,
      gist: 'Nghiện khi có từ 3 trong 6 tiêu chuẩn cùng lúc, kéo dài từ 1 tháng, hoặc ngắn hơn nhưng lặp lại trong 12 tháng.',
    },
    4: {
      clauses: 5,
      gist: 'Phiếu tổng hợp (phụ lục 03). Chỉ 1 tiêu chuẩn, hoặc 2 trong đó có tiêu chuẩn 6 (trạng thái cai ma túy): không nghiện; từ 3: nghiện; 2 không có tiêu chuẩn 6, hoặc chưa rõ: theo dõi thêm, lập phiếu từng chất (phụ lục 04 đến 06) rồi kết luận.',
    },
    5: {
      clauses: 2,
      gist: 'Phiếu kết quả theo đúng kết luận trên phiếu tổng hợp; trả kết quả trong 5 ngày từ khi tiếp nhận người cần xác định.',
    },
  },
})
