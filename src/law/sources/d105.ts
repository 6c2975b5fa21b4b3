import { source } from '../../kernel/citation.ts'

/** Decree 105/2021; its chapter on users and its forms were read. */
export const D105 = source({
  id: 'D105',
  short: 'NĐ 105/2021',
  title: 'Nghị định 105/2021/NĐ-CP quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phòng, chống ma túy',
  from: '2022-01-01',
  until: '2026-07-01',
  link: 'https://congbao.chinhphu.vn',
  mark: 'read',
  articles: {
    37: { clauses: 1, gist: 'Đối tượng bị quản lý: người có hành vi sử dụng trái phép mà không thuộc trường hợp dừng quản lý.' },
    38: { clauses: 2, gist: 'Chín căn cứ cho rằng có dấu hiệu sử dụng trái phép; kết quả xét nghiệm theo mẫu 03.' },
    40: {
      clauses: 3,
      gist: 'Hồ sơ quản lý: lý lịch (mẫu 05), phiếu xét nghiệm (mẫu 03), tường trình (mẫu 06), biên bản, giấy tờ về lần sử dụng, cai nghiện trước.',
    },
    41: { clauses: 6, gist: 'Xác minh nơi cư trú; Công an nơi phát hiện báo Chủ tịch UBND cấp xã (mẫu 04) trong 3 ngày làm việc.' },
    42: {
      clauses: 4,
      gist: 'Trong 3 ngày làm việc, Chủ tịch UBND cấp xã quyết định quản lý người sử dụng trái phép chất ma túy và lập Tổ quản lý.',
    },
    43: {
      clauses: 3,
      gist: 'Một năm từ ngày ra quyết định; bị phát hiện dùng lại mà không thuộc trường hợp dừng thì ra quyết định mới, tính lại một năm; chuyển nơi ở thì tính tiếp thời hạn còn lại.',
    },
    44: {
      clauses: 3,
      gist: 'Nội dung quản lý: xét nghiệm, tư vấn, giáo dục, giúp đỡ; dưới 18 tuổi thì bảo đảm học văn hóa và có giáo viên hoặc đoàn, đội tham gia.',
    },
    45: { clauses: 2, gist: 'Trong thời hạn quản lý, xét nghiệm đột xuất khi có căn cứ tại khoản 1 Điều 38.' },
    46: {
      clauses: 4,
      gist: 'Mời đến xét nghiệm, không hợp tác thì Công an triệu tập; lấy máu, nước tiểu, thông tiểu hoặc mẫu khác; cán bộ cùng giới giám sát lấy nước tiểu; dưới 18 tuổi phải có sự đồng ý của cha, mẹ, người giám hộ hoặc đại diện, trừ lấy nước tiểu.',
    },
    47: { clauses: 3, gist: 'Mỗi tháng ít nhất một lần kiểm tra cư trú; chuyển nơi ở thì chuyển hồ sơ đến nơi đến (mẫu 08).' },
    48: { clauses: 3, gist: 'Dừng (mẫu 09) và chấm dứt (mẫu 10) quản lý; gửi trong 3 ngày làm việc.' },
    49: { clauses: 1, gist: 'Công an cấp xã giữ hồ sơ quản lý người sử dụng trái phép chất ma túy.' },
  },
})
