import { source } from '../../kernel/citation.ts'

/** Decree 116/2021. `clauses` counts the clauses that were read. */
export const D116 = source({
  id: 'D116',
  short: 'NĐ 116/2021',
  title: 'Nghị định 116/2021/NĐ-CP về cai nghiện ma túy và quản lý sau cai nghiện ma túy',
  from: '2022-01-01',
  until: '2026-07-01',
  link: 'https://datafiles.chinhphu.vn/cpp/files/vbpq/2021/12/116.signed.pdf',
  mark: 'read',
  articles: {
    3: {
      clauses: 6,
      gist: 'Không đăng ký: quá 5 ngày làm việc từ khi được xác định, thông báo là nghiện; không thực hiện: quá 5 ngày làm việc từ khi có quyết định; bất khả kháng thì tính lại theo quyết định của cơ quan có thẩm quyền; thế nào là tự ý chấm dứt, là tái nghiện.',
    },
    22: { clauses: 3, gist: 'Giai đoạn tiếp nhận, phân loại: phiếu thông tin (mẫu 19), kế hoạch cai nghiện cá nhân (mẫu 20).' },
    23: { clauses: 3, gist: 'Giai đoạn điều trị cắt cơn, giải độc, rối loạn tâm thần và bệnh lý khác, theo hướng dẫn của Bộ Y tế.' },
    24: { clauses: 3, gist: 'Giai đoạn giáo dục, tư vấn, phục hồi hành vi, nhân cách.' },
    25: { clauses: 2, gist: 'Giai đoạn lao động trị liệu, học nghề.' },
    26: { clauses: 3, gist: 'Giai đoạn chuẩn bị tái hòa nhập: đánh giá kế hoạch, lập kế hoạch tái hòa nhập (mẫu 21).' },
    28: {
      clauses: 5,
      gist: 'Đăng ký trong 5 ngày làm việc tại UBND cấp xã nơi cư trú; không có nơi cư trú ổn định thì đăng ký nơi vi phạm và phải cai tại cơ sở công lập; hồ sơ: mẫu 22, bản sao kết quả xác định nghiện, giấy tờ tùy thân; chưa đủ thì hướng dẫn; vào sổ mẫu 23.',
    },
    29: { clauses: 1, gist: 'Chủ tịch UBND cấp xã bố trí điểm và người tiếp nhận đăng ký.' },
    30: {
      clauses: 1,
      gist: 'Trong 3 ngày làm việc từ khi tiếp nhận, Công an cấp xã thẩm định, Chủ tịch UBND cấp xã ra quyết định (mẫu 24).',
    },
    31: { clauses: 3, gist: 'Ký hợp đồng (mẫu 28) với nơi cung cấp dịch vụ; nơi cung cấp dịch vụ báo UBND cấp xã.' },
    32: {
      clauses: 3,
      gist: 'Cán bộ được phân công theo dõi, đánh giá; khi chuyển nơi ở người đó báo Chủ tịch UBND cấp xã, Chủ tịch nơi đi đề nghị nơi đến tiếp tục (mẫu 25); hoàn thành thì cán bộ đề nghị, Chủ tịch cấp giấy xác nhận (mẫu 26a).',
    },
    33: {
      clauses: 1,
      gist: 'Chủ tịch UBND hoặc Trưởng Công an cấp xã lập biên bản vi phạm (mẫu 27); mẫu cho người đó 2 ngày làm việc để giải trình.',
    },
    34: {
      clauses: 4,
      gist: 'Mỗi xã có ít nhất một người theo dõi; người hoàn thành ít nhất ba giai đoạn được hỗ trợ một lần, tối thiểu bằng một mức lương cơ sở.',
    },
    35: { clauses: 3, gist: 'Cai nghiện tự nguyện tại cơ sở: ký hợp đồng, gửi một bản cho xã nơi đăng ký.' },
    40: { clauses: 2, gist: 'Lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc trong 5 ngày làm việc từ khi phát hiện.' },
    42: {
      clauses: 4,
      gist: 'Thông báo, cho đọc hồ sơ, gửi hồ sơ; người lập hồ sơ gồm Chủ tịch UBND cấp xã và công an cấp trên khi thụ lý vụ việc.',
    },
    43: { clauses: 3, gist: 'Trưởng phòng LĐTBXH cấp huyện kiểm tra, trả lại hoặc chuyển hồ sơ đến Tòa án (mẫu 33, 34).' },
    50: { clauses: 1, gist: 'Lập hồ sơ đối với người từ đủ 12 đến dưới 18 tuổi trong 5 ngày làm việc từ khi phát hiện.' },
    62: {
      clauses: 5,
      gist: 'Người chấp hành xong cai nghiện bắt buộc trình báo UBND và Công an cấp xã trong 5 ngày làm việc kể từ ngày về.',
    },
    63: { clauses: 1, gist: 'Trách nhiệm báo cáo và chịu giám sát của cơ sở cai nghiện.' },
    77: {
      clauses: 2,
      gist: 'Hồ sơ quản lý sau cai nghiện lập trong 3 ngày làm việc từ khi người đó trình báo: văn bản của Trưởng Công an cấp xã (mẫu 50), tóm tắt lý lịch (mẫu 30), giấy xác nhận hoàn thành.',
    },
    78: { clauses: 1, gist: 'Chủ tịch UBND cấp xã quyết định trong 2 ngày làm việc từ khi nhận đề nghị (mẫu 51).' },
    79: {
      clauses: 3,
      gist: 'Lập danh sách (mẫu 52); vắng mặt phải báo, vắng không báo thì thời gian đó không tính; chuyển đi thì Công an nơi đi báo nơi đến trong 5 ngày làm việc (mẫu 53); tư vấn, xét nghiệm định kỳ hoặc đột xuất; Chủ tịch phân công người giúp đỡ.',
    },
    80: { clauses: 4, gist: 'Hỗ trợ học tập, học nghề, vay vốn, việc làm công; UBND cấp xã hướng dẫn làm hồ sơ.' },
    81: { clauses: 1, gist: 'Hết thời hạn, Chủ tịch UBND cấp xã cấp giấy xác nhận (mẫu 54) và đưa ra khỏi danh sách.' },
  },
})
