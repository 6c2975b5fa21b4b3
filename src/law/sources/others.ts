import { source } from '../../kernel/citation.ts'

/** Decree 184/2025: who acts since the district level ended; its rehabilitation part died with Decree 116. */
export const D184 = source({
  id: 'D184',
  short: 'NĐ 184/2025',
  title: 'Nghị định 184/2025/NĐ-CP phân định thẩm quyền khi tổ chức chính quyền địa phương hai cấp trong lĩnh vực an ninh, trật tự',
  from: '2025-07-01',
  until: '2026-07-01',
  link: 'https://vanban.chinhphu.vn',
  mark: 'read',
  articles: {
    2: {
      clauses: 1,
      gist: 'Thẩm quyền của Chủ tịch UBND cấp huyện tại Điều 30 Luật 73/2021 chuyển cho Chủ tịch UBND cấp tỉnh và Giám đốc Công an cấp tỉnh.',
    },
    20: {
      clauses: 29,
      gist: 'Sửa Nghị định 116: thay cơ quan cấp huyện và ngành Lao động bằng Công an; in lại Điều 62 chỉ còn khoản 1 và 2.',
    },
  },
})

/** Joint circular 03/2025: only press summaries were seen, so no article of it can be cited. */
export const JC03 = source({
  id: 'JC03',
  short: 'TTLT 03/2025',
  title: 'Thông tư liên tịch 03/2025/TTLT-BCA-VKSNDTC-TANDTC về áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc khi sắp xếp bộ máy',
  from: '2025-03-01',
  until: '2026-07-01',
  link: 'https://bocongan.gov.vn',
  mark: 'press',
  articles: {},
})

/** Law 86/2025, as far as it adds article 256a to the Penal Code. */
export const BLHS = source({
  id: 'BLHS',
  short: 'BLHS (sửa đổi 2025)',
  title: 'Bộ luật Hình sự, Điều 256a bổ sung bởi Luật 86/2025/QH15',
  from: '2025-07-01',
  link: 'https://congbao.chinhphu.vn',
  mark: 'read',
  articles: {
    256: {
      clauses: 2,
      suffix: 'a',
      gist: 'Sử dụng trái phép chất ma túy khi đang cai nghiện, điều trị thay thế, bị quản lý sau cai nghiện, hoặc trong 2 năm sau đó ở các trường hợp luật nêu, là tội phạm.',
    },
  },
})

/** Law on handling administrative violations; the text after 2020 was seen in part only. */
export const LHAV = source({
  id: 'LHAV',
  short: 'Luật XLVPHC',
  title: 'Luật Xử lý vi phạm hành chính số 15/2012/QH13, đã sửa đổi, bổ sung',
  from: '2013-07-01',
  link: 'https://congbao.chinhphu.vn',
  mark: 'recalled',
  articles: {
    8: { clauses: 2, gist: 'Thời hạn tính theo Bộ luật Dân sự, trừ khi luật nói ngày làm việc.' },
    96: {
      clauses: 2,
      gist: 'Không đưa vào cơ sở cai nghiện bắt buộc: không có năng lực trách nhiệm hành chính, mang thai, đang nuôi con dưới 36 tháng tuổi.',
    },
    103: { clauses: 3, gist: 'Ai lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc (bỏ từ 01/7/2026).' },
  },
})

/** Civil Code: how limits are counted. */
export const BLDS = source({
  id: 'BLDS',
  short: 'BLDS 2015',
  title: 'Bộ luật Dân sự số 91/2015/QH13',
  from: '2017-01-01',
  link: 'https://congbao.chinhphu.vn',
  mark: 'recalled',
  articles: {
    147: { clauses: 3, gist: 'Ngày xảy ra sự kiện không tính; tính từ ngày tiếp theo.' },
    148: {
      clauses: 6,
      gist: 'Hạn tính bằng tháng hết vào ngày tương ứng hoặc ngày cuối tháng; ngày cuối là ngày nghỉ thì sang ngày làm việc tiếp theo.',
    },
  },
})

/** Labour Code: the public holidays that the calendar is made of. */
export const BLLD = source({
  id: 'BLLD',
  short: 'BLLĐ 2019',
  title: 'Bộ luật Lao động số 45/2019/QH14',
  from: '2021-01-01',
  link: 'https://congbao.chinhphu.vn',
  mark: 'read',
  articles: {
    111: { clauses: 3, gist: 'Ngày lễ trùng ngày nghỉ hằng tuần thì nghỉ bù ngày làm việc kế tiếp.' },
    112: { clauses: 3, gist: 'Các ngày nghỉ lễ, Tết; Thủ tướng quyết định ngày nghỉ Tết và ngày liền kề Quốc khánh.' },
  },
})
