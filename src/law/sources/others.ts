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

/** Decree 09/2019 on the reporting regime of administrative agencies. */
export const D09 = source({
  id: 'D09',
  short: 'NĐ 09/2019',
  title: 'Nghị định 09/2019/NĐ-CP quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
  from: '2019-03-12',
  link: 'https://vanban.chinhphu.vn',
  mark: 'press',
  articles: {
    12: {
      clauses: 1,
      gist: 'Thời gian chốt số liệu của báo cáo định kỳ: từ ngày 15 của tháng trước đến ngày 14 của tháng, của tháng cuối quý, đến 14/6, 14/12.',
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
    95: { clauses: 2, gist: 'Thời hạn đưa vào cơ sở cai nghiện bắt buộc từ 12 đến 24 tháng (trước 01/7/2026).' },
    96: {
      clauses: 2,
      gist: 'Không đưa vào cơ sở cai nghiện bắt buộc: không có năng lực trách nhiệm hành chính, mang thai, đang nuôi con dưới 36 tháng tuổi.',
    },
    103: { clauses: 3, gist: 'Ai lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc (bỏ từ 01/7/2026).' },
    107: { clauses: 1, gist: 'Tòa án gửi quyết định có hiệu lực để thi hành trong 3 ngày.', mark: 'read' },
    108: {
      clauses: 3,
      gist: 'Thời hiệu thi hành một năm kể từ ngày quyết định có hiệu lực; cố tình trốn tránh thì tính từ khi hành vi đó chấm dứt.',
    },
    110: { clauses: 2, gist: 'Trong 5 ngày đưa người đi; thời hạn tính từ ngày tạm giữ để đưa vào cơ sở.' },
    111: { clauses: 3, gist: 'Hoãn, miễn chấp hành; Tòa án hỏi cơ quan đề nghị khi cần.' },
    112: { clauses: 3, gist: 'Giảm, tạm đình chỉ, miễn phần còn lại; thời gian điều trị tại gia đình tính vào thời hạn.' },
    113: { clauses: 3, gist: 'Người được hoãn trình báo UBND cấp xã; sử dụng ma túy hoặc bỏ trốn thì hủy hoãn, buộc chấp hành.' },
    114: { clauses: 3, gist: 'Hết thời hạn: giấy chứng nhận; người không nơi nương tựa đưa về cơ sở trợ giúp xã hội.' },
    115: { clauses: 2, gist: 'Đưa ra khỏi cơ sở theo yêu cầu tố tụng, thời gian đó tính vào thời hạn.' },
    116: {
      clauses: 2,
      gist: 'Hành vi có dấu hiệu tội phạm: hủy quyết định, chuyển hồ sơ trong 3 ngày; 1,5 ngày chấp hành bằng 1 ngày tù.',
    },
    117: { clauses: 1, gist: 'Tạm đình chỉ chấp hành để truy cứu trách nhiệm hình sự; bị phạt tù thì miễn phần còn lại.', mark: 'read' },
    122: { clauses: 3, gist: 'Tạm giữ người theo thủ tục hành chính, trong đó để xác định tình trạng nghiện: không quá 5 ngày.' },
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

/** The decrees on the base salary, one after the other: of the one of 2023 only the amount is remembered. */
export const LCS = source({
  id: 'LCS',
  short: 'NĐ 38/2019, NĐ 24/2023, NĐ 73/2024 về mức lương cơ sở',
  title: 'Nghị định 38/2019/NĐ-CP, 24/2023/NĐ-CP, 73/2024/NĐ-CP quy định mức lương cơ sở',
  from: '2019-07-01',
  until: '2026-07-01',
  link: 'https://vanban.chinhphu.vn',
  mark: 'recalled',
  articles: {
    3: { clauses: 4, gist: 'Mức lương cơ sở một tháng: 1.490.000 đồng, từ 01/7/2023 1.800.000 đồng, từ 01/7/2024 2.340.000 đồng.' },
  },
})

/** The decree on the base salary since July 2026, known from third parties that quote its amount: the gazette was not opened (docs/decisions/0707). */
export const D161 = source({
  id: 'D161',
  short: 'NĐ 161/2026 về mức lương cơ sở',
  title: 'Nghị định 161/2026/NĐ-CP quy định mức lương cơ sở',
  from: '2026-07-01',
  link: 'https://vanban.chinhphu.vn',
  mark: 'press',
  articles: {
    3: { clauses: 1, gist: 'Mức lương cơ sở một tháng: từ 01/7/2026 2.530.000 đồng.' },
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

/** Ordinance 03/2022: how courts decide on administrative handling measures. Of most articles only the first clause was seen. */
export const PL3 = source({
  id: 'PL3',
  short: 'PL 03/2022',
  title: 'Pháp lệnh 03/2022/UBTVQH15 về trình tự, thủ tục Tòa án nhân dân xem xét, quyết định áp dụng các biện pháp xử lý hành chính',
  from: '2023-02-01',
  link: 'https://congbao.chinhphu.vn',
  mark: 'read',
  articles: {
    8: {
      clauses: 2,
      gist: 'Tòa án ra quyết định trong 15 ngày từ ngày thụ lý; cần kiểm tra, đánh giá, hỏi cơ quan chuyên môn hoặc vụ việc phức tạp thì thời hạn có thể kéo dài, không quá 30 ngày.',
    },
    9: {
      clauses: 1,
      gist: 'Nhận hồ sơ, vào sổ; chưa đủ tài liệu thì trả lại trong 2 ngày làm việc, nêu lý do bằng văn bản. Khoản 2 chưa đọc.',
    },
    10: { clauses: 1, gist: 'Chánh án phân công Thẩm phán.' },
    12: { clauses: 1, gist: 'Trong 2 ngày làm việc từ khi thụ lý, thông báo cho cơ quan đề nghị, người bị đề nghị, Viện kiểm sát.' },
    17: { clauses: 1, gist: 'Phải mở phiên họp trong 7 ngày làm việc từ ngày ra quyết định mở phiên họp.' },
    20: { clauses: 1, gist: 'Vắng người đề nghị hoặc Kiểm sát viên thì hoãn phiên họp.' },
    21: { clauses: 3, gist: 'Trình tự phiên họp; áp dụng, không áp dụng, đình chỉ, tạm đình chỉ.' },
    24: { clauses: 1, gist: 'Quyết định có hiệu lực khi hết thời hạn khiếu nại, kiến nghị, kháng nghị mà không có.' },
    25: { clauses: 1, gist: 'Gửi quyết định trong 2 ngày làm việc từ ngày công bố hoặc ra quyết định.' },
    27: { clauses: 1, gist: 'Người phải chấp hành hoặc người đại diện nộp đơn xin hoãn, miễn.' },
    28: { clauses: 1, gist: 'Tòa án xét giảm, tạm đình chỉ, miễn phần còn lại theo đề nghị của người đứng đầu cơ sở.' },
    29: { clauses: 1, gist: 'Hủy quyết định hoãn, tạm đình chỉ; UBND cấp xã báo Tòa án.' },
    32: { clauses: 1, gist: 'Người bị áp dụng khiếu nại trong 5 ngày làm việc từ ngày công bố, hoặc từ ngày nhận nếu vắng mặt.' },
    34: {
      clauses: 1,
      gist: 'Trong 2 ngày làm việc từ ngày nhận, chuyển khiếu nại, kiến nghị, kháng nghị và hồ sơ lên Tòa án cấp tỉnh, báo người liên quan.',
    },
    41: { clauses: 1, gist: 'Khiếu nại hành vi của người tiến hành tố tụng trong 3 ngày làm việc từ khi biết.' },
    42: {
      clauses: 1,
      gist: 'Chánh án giải quyết trong 3 ngày làm việc từ ngày nhận; khiếu nại tiếp trong 3 ngày làm việc từ ngày nhận quyết định; Chánh án cấp tỉnh 5 ngày làm việc từ ngày nhận.',
    },
    44: {
      clauses: 1,
      gist: 'Việc đã thụ lý, chưa kết thúc ngày 01/02/2023 giải quyết tiếp theo Pháp lệnh 09/2014, trừ những nội dung chưa đọc được.',
    },
  },
})

/** Ordinance 01/2022: how courts decide on minors. In force since it was passed; only reports of it were seen, and one article by its number. */
export const PL1 = source({
  id: 'PL1',
  short: 'PL 01/2022',
  title:
    'Pháp lệnh 01/2022/UBTVQH15 về trình tự, thủ tục Tòa án nhân dân xem xét, quyết định việc đưa người nghiện ma túy từ đủ 12 tuổi đến dưới 18 tuổi vào cơ sở cai nghiện bắt buộc',
  from: '2022-03-24',
  link: 'https://congbao.chinhphu.vn',
  mark: 'press',
  articles: {
    31: {
      clauses: 1,
      gist: 'Tạm đình chỉ khi ốm nặng phải điều trị nội trú trên 10 ngày ở cơ sở y tế từ cấp huyện, hoặc ngoại trú trên 10 ngày theo chỉ định của cơ sở ấy mà cơ sở cai nghiện không điều trị được.',
    },
  },
})
