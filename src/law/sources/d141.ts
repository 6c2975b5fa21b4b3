import { source } from '../../kernel/citation.ts'

/** Decree 141/2024, known from third parties that quote it; no article was read in the text itself (docs/decisions/0302). */
export const D141 = source({
  id: 'D141',
  short: 'NĐ 141/2024',
  title: 'Nghị định 141/2024/NĐ-CP quy định chi tiết một số điều của Luật Phòng, chống HIV/AIDS',
  from: '2024-12-15',
  link: 'https://vanban.chinhphu.vn/?pageid=27160&docid=211553',
  mark: 'press',
  articles: {
    26: { clauses: 3, gist: 'Báo cáo về điều trị; thông tin về người bệnh chỉ đến nơi mà các mẫu của nghị định nêu.' },
    27: { clauses: 1, gist: 'Điều trị chỉ khi người đó tự nguyện.' },
    29: { clauses: 2, gist: 'Ai được điều trị; từ đủ 12 đến dưới 18 tuổi phải có đồng ý bằng văn bản của người đại diện hợp pháp.' },
    30: { clauses: 1, gist: 'Hồ sơ: đơn (mẫu 09), quyết định của xã (mẫu 10) hoặc phiếu xác định tình trạng nghiện.' },
    31: {
      clauses: 3,
      gist: 'Cơ sở trả lời bằng thông báo tiếp nhận (mẫu 11) hoặc không tiếp nhận (mẫu 12), ba bản, một bản gửi UBND cấp xã nơi cư trú.',
    },
    34: { clauses: 1, gist: 'Chuyển tiếp điều trị kèm bản tóm tắt bệnh án (mẫu 14).' },
    36: {
      clauses: 4,
      gist: 'Căn cứ chấm dứt: bỏ thuốc từ 30 ngày, hai lần dương tính với chất dạng thuốc phiện trong 12 tháng sau khi đạt liều duy trì; thông báo chấm dứt (mẫu 15), UBND cấp xã xem xét lập hồ sơ; giấy hoàn thành (mẫu 16).',
    },
  },
})
