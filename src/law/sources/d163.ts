import { source } from '../../kernel/citation.ts'

/** Decree 163/2026, read in a transcription; articles 29-52 were not read. */
export const D163 = source({
  id: 'D163',
  short: 'NĐ 163/2026',
  title: 'Nghị định 163/2026/NĐ-CP quy định chi tiết và hướng dẫn thi hành Luật Phòng, chống ma túy',
  from: '2026-07-01',
  link: 'https://vanban.chinhphu.vn/?pageid=27160&docid=218256',
  mark: 'read',
  articles: {
    4: {
      clauses: 11,
      gist: 'Không đăng ký: quá 24 giờ từ khi được xác định, thông báo; không thực hiện: quá 2 ngày làm việc từ ngày có quyết định; bất khả kháng thì tính lại; tự ý chấm dứt: không theo quy định chuyên môn hoặc rời cơ sở từ 2 ngày làm việc không có lý do chính đáng; tái nghiện.',
    },
    14: { clauses: 1, gist: 'Thiết bị giám sát định vị viễn thông đeo trên cơ thể, do Bộ Công an trang cấp.' },
    15: {
      clauses: 2,
      gist: 'Từ đủ 18 tuổi: suốt thời gian cai tại gia đình, cộng đồng hoặc quản lý sau cai nghiện; điều trị thay thế: 2 năm từ khi quyết định có hiệu lực. Dưới 18 tuổi: cha mẹ đề nghị (mẫu 01 phụ lục I) thì 1 năm hoặc phần thời gian còn lại ít hơn 1 năm; không có nơi cư trú ổn định thì suốt thời gian quản lý sau cai nghiện.',
    },
    16: {
      clauses: 4,
      gist: 'Trưởng Công an cấp xã quyết định (mẫu 02) trong 12 giờ từ khi ra quyết định cai nghiện tự nguyện, nhận thông báo tiếp nhận điều trị hoặc quyết định quản lý sau cai nghiện; 24 giờ từ khi nhận đề nghị của cha mẹ hoặc tài liệu vi phạm; có thể ủy quyền cho Phó trưởng.',
    },
    17: {
      clauses: 4,
      gist: 'Trong 24 giờ từ khi quyết định có hiệu lực, cán bộ Công an cấp xã đeo thiết bị, lập biên bản (mẫu 03), phổ biến, nhận cam kết (mẫu 04); người ra khỏi cơ sở, trường giáo dưỡng được đeo tại đó trước khi ra.',
    },
    18: {
      clauses: 2,
      gist: 'Nội dung giám sát: đeo, xử lý cảnh báo, tư vấn, xử lý vi phạm, tháo, thay, thu hồi; quy trình do Bộ Công an quy định.',
    },
    19: {
      clauses: 4,
      gist: 'Tháo tạm thời khi khám, chữa bệnh, ra nước ngoài bằng đường hàng không hoặc từ 7 ngày, tạm giữ, tạm giam (mẫu 05 đến 07), đeo lại (mẫu 08); đổi vị trí sau 1 tháng hoặc theo yêu cầu y tế (mẫu 09); thay thiết bị hỏng (mẫu 10).',
    },
    20: {
      clauses: 7,
      gist: 'Tạm dừng khi đi tù, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng (mẫu 11, 12); miễn phần còn lại sau 1 năm (dưới 18 tuổi: 6 tháng) không vi phạm (mẫu 13, 14); chấm dứt khi hết thời hạn, vào cơ sở, không còn thuộc diện, chết, mất tích (mẫu 15, 16).',
    },
    21: { clauses: 2, gist: 'Vắng mặt: phối hợp với nơi đến. Đổi nơi cư trú: trong 24 giờ bàn giao, nơi đến phân công cán bộ (mẫu 17).' },
    22: {
      clauses: 5,
      gist: 'Bộ, tỉnh quản lý hệ thống giám sát; Công an cấp xã quản lý, sử dụng thiết bị, ra quyết định và trực tiếp thực hiện; cơ sở, trường giáo dưỡng thi hành trước khi người đó ra.',
    },
    23: { clauses: 2, gist: 'Quyền, nghĩa vụ của người bị giám sát; báo thiết bị hỏng, mất trong 24 giờ từ khi phát hiện.' },
    24: {
      clauses: 2,
      gist: 'Vi phạm: phá hủy, tác động thiết bị; không chấp hành đeo; tự ý tháo; cố ý để hết pin 24 giờ; quá 24 giờ không đến đeo lại. Bất khả kháng, trở ngại khách quan, lỗi kỹ thuật và đã báo trong 24 giờ thì không là vi phạm.',
    },
    25: {
      clauses: 7,
      gist: 'Biên bản vi phạm (mẫu 18). Phá hủy: xử lý theo khoản 2 Điều 47 Luật. Không đeo, tự tháo: nhắc nhở lần đầu, không khắc phục trong 24 giờ hoặc từ lần hai thì xử lý. Hết pin, không đến đeo lại: nhắc nhở hai lần, không khắc phục trong 24 giờ hoặc lần ba thì xử lý. Quản lý sau cai nghiện: xử phạt. Điều trị thay thế từ đủ 18 tuổi: quyết định mới 2 năm.',
    },
    55: { clauses: 1, gist: 'Đối tượng bị quản lý: không bị xử lý hình sự và không thuộc trường hợp dừng quản lý.' },
    56: {
      clauses: 6,
      gist: 'Xét nghiệm chất ma túy: chín căn cứ, phiếu kết quả (mẫu 01 phụ lục III), lấy máu, nước tiểu hoặc mẫu khác, cán bộ cùng giới giám sát lấy nước tiểu; dưới 18 tuổi phải có cha, mẹ, người giám hộ hoặc đại diện chứng kiến, trừ lấy nước tiểu.',
    },
    57: {
      clauses: 2,
      gist: 'Kết quả dương tính: Công an nơi phát hiện xác minh nơi cư trú, gửi thông báo (mẫu 02 phụ lục III) kèm phiếu, tài liệu, tường trình (mẫu 03).',
    },
    58: {
      clauses: 6,
      gist: 'Xác minh nơi cư trú trong 24 giờ từ khi có kết quả dương tính, vùng đi lại khó khăn không quá 48 giờ từ khi phát hiện; trong 24 giờ từ khi có kết quả xác minh thì gửi thông báo; không có nơi cư trú ổn định thì gửi nơi phát hiện và nơi đăng ký thường trú.',
    },
    59: {
      clauses: 4,
      gist: 'Quyết định quản lý người sử dụng trái phép chất ma túy trong 24 giờ (mẫu 04 phụ lục III), Tổ quản lý, hồ sơ.',
    },
    60: {
      clauses: 2,
      gist: 'Chuyển nơi ở thì tính tiếp thời hạn còn lại; vắng mặt khỏi xã, phường mà vi phạm quy định về quản lý cư trú, không xác định được nơi đến thì thời gian vắng không tính vào thời hạn quản lý.',
    },
    61: {
      clauses: 2,
      gist: 'Mỗi tháng ít nhất một lần kiểm tra cư trú; xét nghiệm khi có căn cứ hoặc đột xuất theo kế hoạch chuyên đề; tư vấn, giáo dục, giúp đỡ; dưới 18 tuổi có giáo viên hoặc đoàn, đội tham gia.',
    },
    62: { clauses: 3, gist: 'Chuyển nơi ở: trong 24 giờ chuyển hồ sơ (mẫu 06 phụ lục III), nơi đến ra quyết định cho thời hạn còn lại.' },
    63: { clauses: 4, gist: 'Tạm đình chỉ (mẫu 07), dừng (mẫu 08), chấm dứt (mẫu 09 phụ lục III) quản lý; gửi trong 24 giờ.' },
    64: { clauses: 2, gist: 'Lưu hồ sơ; Công an cấp xã lập danh sách người sử dụng trái phép chất ma túy (mẫu 10 phụ lục III).' },
    70: { clauses: 3, gist: 'Tiêu chí thành lập cơ sở tư nhân: pháp lý, điều kiện ở Điều 71, 72, phương án tài chính (mẫu 01 phụ lục V).' },
    71: { clauses: 2, gist: 'Cơ sở vật chất, trang thiết bị của cơ sở tư nhân: các khu, từ 5 m² một người cắt cơn, từ 4 m² một người ở.' },
    72: { clauses: 4, gist: 'Nhân sự của cơ sở tư nhân: người đứng đầu từ cao đẳng và có chứng chỉ; y tế, tư vấn từ trung cấp.' },
    73: {
      clauses: 3,
      gist: 'Hồ sơ cấp giấy phép (mẫu 02, 03, 04); Công an cấp tỉnh thẩm định, cấp trong 5 ngày làm việc từ khi nhận đủ hồ sơ (mẫu 05); không cấp thì trả lời bằng văn bản, nêu lý do, cơ sở được bổ sung hồ sơ.',
    },
    74: {
      clauses: 3,
      gist: 'Cấp lại khi đổi người đứng đầu, đổi địa điểm, mất hoặc hỏng giấy phép (mẫu 02): trong 5 ngày làm việc từ khi nhận đủ hồ sơ.',
    },
    75: {
      clauses: 6,
      gist: 'Đình chỉ cơ sở tư nhân từ 3 đến 6 tháng; biên bản (mẫu 07) và quyết định (mẫu 08) trong 5 ngày làm việc từ khi phát hiện; người đang cai trong 3 ngày đăng ký thời hạn còn lại với Công an cấp xã ban đầu; trong 3 ngày làm việc từ khi hết thời hạn đình chỉ cơ sở báo cáo khắc phục (mẫu 06), Giám đốc Công an cấp tỉnh xem xét trong 3 ngày làm việc.',
    },
    76: {
      clauses: 3,
      gist: 'Thu hồi giấy phép khi cơ sở đề nghị dừng (mẫu 09; 2 ngày làm việc), không khắc phục, 6 tháng không hoạt động (biên bản, 5 ngày làm việc, mẫu 10); báo UBND và Công an cấp xã; hoàn trả chi phí.',
    },
    78: { clauses: 1, gist: 'Dịch vụ tại gia đình, cộng đồng gồm một hoặc nhiều giai đoạn của quy trình cai nghiện.' },
    79: { clauses: 4, gist: 'Điều kiện của tổ chức, cá nhân cung cấp dịch vụ cai nghiện tại gia đình, cộng đồng.' },
    80: {
      clauses: 5,
      gist: 'Hồ sơ đăng ký cung cấp dịch vụ (mẫu 11, 03, 04); Giám đốc Công an cấp tỉnh công bố trong 5 ngày làm việc từ khi nhận hồ sơ hợp lệ (mẫu 12); cơ sở công lập do PC04 trình; niêm yết trên trang thông tin, tại UBND và Công an cấp xã.',
    },
    81: {
      clauses: 5,
      gist: 'Đình chỉ nơi cung cấp dịch vụ 3 tháng; Công an cấp xã lập biên bản trong 3 ngày làm việc từ khi phát hiện (mẫu 13), quyết định trong 3 ngày làm việc (mẫu 14); báo cáo khắc phục trong 3 ngày làm việc trước khi hết thời hạn (mẫu 15), xem xét trong 3 ngày làm việc; không khắc phục thì thu hồi công bố.',
    },
    82: {
      clauses: 5,
      gist: 'Công bố lại khi đổi người đứng đầu, đổi địa điểm (mẫu 11): trong 5 ngày làm việc từ khi nhận hồ sơ hợp lệ; niêm yết.',
    },
    83: { clauses: 3, gist: 'Chủ tịch UBND cấp tỉnh giao đơn vị sự nghiệp công lập cung cấp dịch vụ (mẫu 16), thông báo danh sách.' },
    66: {
      clauses: 5,
      gist: 'Cơ sở công lập nhận người từ đủ 12 đến dưới 18 tuổi phải có thêm khu dạy văn hóa và khu quản lý riêng.',
    },
    67: { clauses: 1, gist: 'Trường giáo dưỡng thực hiện cai nghiện phải có trang thiết bị và khu riêng quản lý người cai nghiện.' },
    84: { clauses: 6, gist: 'Giai đoạn tiếp nhận, phân loại: mẫu 17, 18; tối đa 2 ngày.' },
    85: { clauses: 6, gist: 'Giai đoạn cắt cơn, giải độc, điều trị: tối thiểu 10 ngày.' },
    86: { clauses: 6, gist: 'Giai đoạn giáo dục, tư vấn, phục hồi hành vi, nhân cách: tối thiểu 3 tháng.' },
    87: { clauses: 3, gist: 'Giai đoạn lao động trị liệu, học nghề: từ khi xong cắt cơn đến hết thời hạn.' },
    88: { clauses: 8, gist: 'Giai đoạn chuẩn bị tái hòa nhập: 30 ngày cuối, kế hoạch tái hòa nhập (mẫu 19).' },
    89: {
      clauses: 5,
      gist: 'Đăng ký trong 24 giờ từ khi được xác định, thông báo; hồ sơ: lý lịch (mẫu 33), đơn (mẫu 20), xác nhận tình trạng nghiện hoặc giấy xác nhận đang điều trị thay thế (mẫu 35), giấy tờ tùy thân; nộp trực tiếp hoặc trực tuyến; vào sổ mẫu 21; chưa hợp lệ thì hướng dẫn.',
    },
    90: { clauses: 3, gist: 'Công an cấp xã bố trí nơi và người tiếp nhận đăng ký.' },
    91: { clauses: 2, gist: 'Trong 24 giờ từ khi tiếp nhận, Công an cấp xã ra quyết định (mẫu 22), giao nhận theo mẫu 23.' },
    92: {
      clauses: 2,
      gist: 'Khi người đó đăng ký, Công an cấp xã lập biên bản tiếp nhận (mẫu 24), người đó cam kết (mẫu 25); chuyển nơi ở thì nơi đi gửi hồ sơ trong 24 giờ (mẫu 26), Trưởng Công an nơi đến quyết định tiếp tục (mẫu 22). Cơ sở tư nhân: kiểm tra quyết định, ký hợp đồng (mẫu 29), lập biên bản tiếp nhận (mẫu 24), gửi một bản cho Công an cấp xã nơi ra quyết định.',
    },
    93: {
      clauses: 4,
      gist: 'Nơi cung cấp dịch vụ cấp giấy hoàn thành dịch vụ (mẫu 27); người được phân công báo trước ít nhất 30 ngày (mẫu 51), đánh giá và đề nghị; trong 24 giờ trước khi hết thời hạn, Trưởng Công an cấp xã cấp giấy xác nhận (mẫu 28) và trao quyết định quản lý sau cai nghiện.',
    },
    94: {
      clauses: 4,
      gist: 'Cơ sở tư nhân: báo chậm nhất 30 ngày trước khi hết hạn hợp đồng (mẫu 51); đủ thời hạn thì trong 24 giờ cuối cấp giấy (mẫu 30) và trao quyết định quản lý sau cai nghiện; xong ít nhất ba giai đoạn thì trong 24 giờ trước đó cấp giấy xác nhận thời gian, quy trình (mẫu 30), giao nhận theo mẫu 23, và báo Công an cấp xã.',
    },
    95: {
      clauses: 4,
      gist: 'Cai tự nguyện tại cơ sở công lập: trong 24 giờ từ khi ra quyết định, Trưởng Công an cấp xã gửi đề nghị đến Giám đốc Công an cấp tỉnh; trong 24 giờ Giám đốc chọn cơ sở hoặc đề nghị; cơ sở ngoài tỉnh do C04, trường giáo dưỡng do C10 chọn trong 24 giờ; quyết định gửi ngay.',
    },
    96: { clauses: 2, gist: 'Giao người cai nghiện tự nguyện cho cơ sở công lập, biên bản giao nhận (mẫu 31).' },
    97: {
      clauses: 3,
      gist: 'Cơ sở công lập, cai tự nguyện: báo trước 30 ngày, cấp giấy (mẫu 30) và trao quyết định quản lý sau cai nghiện trong 24 giờ cuối.',
    },
    98: {
      clauses: 3,
      gist: 'Quản lý trong thời gian lập hồ sơ: quyết định (mẫu 32) ghi lý do, thời hạn, giao cơ sở công lập, trường giáo dưỡng gần nhất; tính từ khi ra quyết định.',
    },
    99: {
      clauses: 3,
      gist: 'Công an cấp xã đưa người đến nơi quản lý gần nhất, kèm quyết định và lý lịch (mẫu 33); biên bản giao nhận (mẫu 31).',
    },
    100: { clauses: 2, gist: 'Trưởng Công an cấp xã lập hồ sơ trong 1 ngày làm việc từ khi phát hiện.' },
    101: {
      clauses: 2,
      gist: 'Thành phần hồ sơ: lý lịch (mẫu 33), biên bản vi phạm (mẫu 34), bản sao xác định tình trạng nghiện hoặc giấy xác nhận điều trị thay thế (mẫu 35), văn bản đề nghị (mẫu 36), giấy về không có nơi cư trú ổn định nếu có.',
    },
    102: {
      clauses: 5,
      gist: 'Thông báo, đọc hồ sơ 3 ngày làm việc, chuyển Tòa án trong 1 ngày làm việc, trả lời Tòa án trong 2 ngày làm việc.',
    },
    103: { clauses: 2, gist: 'Người từ đủ 12 đến dưới 18 tuổi: Trưởng Công an cấp xã lập hồ sơ trong 1 ngày làm việc từ khi phát hiện.' },
    104: {
      clauses: 2,
      gist: 'Hồ sơ người từ đủ 12 đến dưới 18 tuổi: lý lịch (mẫu 33), biên bản vi phạm (mẫu 34), xác định tình trạng nghiện, bản tường trình (mẫu 38; không biết chữ: mẫu 58), ý kiến của cha, mẹ, người giám hộ, người đại diện (mẫu 39); không viết, không có ý kiến thì lập biên bản có người chứng kiến (mẫu 40); văn bản đề nghị (mẫu 36); giấy về không có nơi cư trú ổn định nếu có.',
    },
    105: {
      clauses: 5,
      gist: 'Thông báo (mẫu 37) cho người đó và cha, mẹ, người giám hộ, người đại diện; họ đọc hồ sơ 3 ngày làm việc; không nhận thông báo thì lập biên bản có người chứng kiến (mẫu 41); chuyển Tòa án trong 1 ngày làm việc; trả lời Tòa án trong 2 ngày làm việc.',
    },
    106: {
      clauses: 4,
      gist: 'Thi hành quyết định của Tòa án: 24 giờ Công an cấp xã đề nghị, 24 giờ Giám đốc Công an cấp tỉnh chọn cơ sở hoặc đề nghị, 24 giờ Cục trưởng C04 chọn cơ sở ngoài tỉnh, Cục trưởng C10 chọn trường giáo dưỡng, 24 giờ gửi quyết định.',
    },
    107: {
      clauses: 4,
      gist: 'Đưa người đến cơ sở trong 24 giờ từ khi nhận quyết định nơi tiếp nhận; đang được quản lý tại chính nơi đó thì thông báo, thực hiện tại chỗ; bất khả kháng thì tính lại từ khi chấm dứt; thời gian bỏ trốn không tính.',
    },
    108: { clauses: 2, gist: 'Tiếp nhận: đối chiếu người với hồ sơ, kiểm tra sơ bộ sức khỏe, biên bản giao nhận (mẫu 42).' },
    109: {
      clauses: 3,
      gist: 'Bỏ trốn trước khi vào cơ sở: Giám đốc Công an cấp tỉnh ra quyết định truy tìm; bỏ trốn khỏi cơ sở, nơi quản lý: người đứng đầu cơ sở (mẫu 43); thời gian bỏ trốn không tính.',
    },
    110: {
      clauses: 5,
      gist: 'Người từ đủ 18 tuổi làm đơn xin hoãn hoặc miễn (mẫu 44); người từ đủ 12 đến dưới 18 tuổi thì cha, mẹ, người giám hộ, người đại diện làm đơn (mẫu 45). Trưởng cơ sở, Hiệu trưởng đề nghị tạm đình chỉ, miễn phần còn lại (mẫu 46). Tòa án khu vực quyết định, cai tự nguyện thì Giám đốc Công an cấp tỉnh; đơn phải kèm tài liệu chứng minh.',
    },
    111: {
      clauses: 4,
      gist: 'Đưa ra khỏi cơ sở theo yêu cầu tố tụng (mẫu 47), quyết định gửi Giám đốc Công an cấp tỉnh và C10; giao, nhận theo mẫu 42; gia hạn thì đề nghị Phó Thủ trưởng Cơ quan Cảnh sát điều tra Công an cấp tỉnh; thời gian đó tính vào thời hạn.',
    },
    112: { clauses: 2, gist: 'Trưởng cơ sở sắp xếp người cai nghiện vào tổ phù hợp; mỗi tổ có người của cơ sở phụ trách.' },
    113: { clauses: 6, gist: 'Chế độ ăn, mặc, ở của người cai nghiện bắt buộc.' },
    114: {
      clauses: 5,
      gist: 'Mỗi năm khám sức khỏe; bệnh vượt quá khả năng thì đưa đi bệnh viện hoặc được tạm đình chỉ về gia đình điều trị (mẫu 46), báo Công an cấp tỉnh và cha, mẹ, người giám hộ; thời gian điều trị tính vào thời hạn; thuốc gia đình gửi phải có đơn, Tổ Y tế giám sát.',
    },
    115: { clauses: 2, gist: 'Học văn hóa theo trình độ; lớp xóa mù chữ.' },
    116: { clauses: 2, gist: 'Đào tạo nghề trình độ sơ cấp.' },
    117: { clauses: 2, gist: 'Lao động trị liệu không quá 8 giờ một ngày, 48 giờ một tuần; người cai nghiện đăng ký và hưởng kết quả.' },
    120: {
      clauses: 3,
      gist: 'Thăm gặp một tuần một lần, không quá 45 phút (Trưởng cơ sở đồng ý: thêm đến 15 phút), tối đa 3 thân nhân; điện thoại, hình ảnh một tháng không quá 4 lần, mỗi lần không quá 15 phút (thêm đến 2 lần, 30 phút); thư được kiểm duyệt; nhận tiền Việt Nam, vào sổ lưu ký.',
    },
    121: {
      clauses: 4,
      gist: 'Về chịu tang bố, mẹ (cả bên vợ, chồng), vợ, chồng, con: không quá 5 ngày chưa kể đi đường, tính vào thời hạn; gia đình làm đơn (mẫu 48), Trưởng cơ sở quyết định trong 24 giờ (mẫu 49), gửi gia đình và UBND cấp xã; về thì kiểm tra sức khỏe, ma túy; không trở lại thì truy tìm.',
    },
    122: {
      clauses: 2,
      gist: 'Người cai nghiện chết: báo bằng văn bản cơ quan điều tra, Viện kiểm sát khu vực, cơ quan y tế gần nhất, thân nhân; không có thân nhân hoặc sau 24 giờ không có mặt thì lập biên bản, Trưởng cơ sở tổ chức mai táng.',
    },
    123: {
      clauses: 3,
      gist: 'Cơ sở công lập, cai bắt buộc: báo chậm nhất 30 ngày trước (mẫu 51), cấp giấy xác nhận (mẫu 50) và trao quyết định quản lý sau cai nghiện trong 24 giờ cuối; trả lại tiền, đồ gửi, cấp tiền về.',
    },
    124: {
      clauses: 4,
      gist: 'Từ đủ 12 đến dưới 18 tuổi không có nơi cư trú ổn định; từ đủ 18 tuổi không xác định được nơi cư trú và không còn khả năng lao động: ít nhất 15 ngày trước khi hết thời hạn Trưởng cơ sở lập hồ sơ và đưa vào cơ sở bảo trợ xã hội; thời gian ở đó tính vào thời hạn quản lý sau cai nghiện.',
    },
    125: {
      clauses: 3,
      gist: 'Khen thưởng đột xuất, định kỳ; kỷ luật: phê bình, cảnh cáo, đưa vào quản lý tại khu dành riêng; Bộ trưởng Bộ Công an quy định nội quy.',
    },
    126: { clauses: 1, gist: 'Người từ đủ 12 đến dưới 18 tuổi ở cơ sở công lập hưởng các chế độ như Mục 12.' },
    127: { clauses: 2, gist: 'Người dưới 18 tuổi chưa phổ cập tiểu học, trung học cơ sở bắt buộc phải học.' },
    128: {
      clauses: 2,
      gist: 'Dưới 15 tuổi không quá 4 giờ một ngày, 20 giờ một tuần; dưới 18 tuổi không quá 6 giờ, 30 giờ; công việc theo luật lao động.',
    },
    129: { clauses: 3, gist: 'Ở trường giáo dưỡng: chế độ của trường; hết thời hạn và chuyển vào cơ sở bảo trợ xã hội như Điều 123, 124.' },
    130: { clauses: 5, gist: 'Chủ tịch UBND cấp xã phân công ít nhất một người tư vấn, quản lý, hỗ trợ (mẫu 59).' },
    131: {
      clauses: 4,
      gist: 'Xong ít nhất ba giai đoạn tại gia đình, cộng đồng hoặc cơ sở tư nhân được hỗ trợ một lần, tối thiểu bằng mức lương cơ sở, do ngân sách địa phương và nguồn hợp pháp khác; cai tự nguyện tại cơ sở công lập, trường giáo dưỡng hưởng chế độ như người bị đưa vào đó.',
    },
    134: {
      clauses: 3,
      gist: 'Trong 2 ngày làm việc từ khi nhận thông báo về ngày hoàn thành (khoản 2 Điều 93, khoản 2 Điều 94, khoản 1 Điều 97, khoản 1 Điều 123), Trưởng Công an cấp xã đề nghị (mẫu 52), Chủ tịch UBND cấp xã quyết định (mẫu 53); không nêu thời hạn của Chủ tịch.',
    },
    135: {
      clauses: 7,
      gist: 'Công an cấp xã mở và giữ hồ sơ quản lý sau cai nghiện: quyết định, giấy xác nhận, lý lịch, tài liệu tư vấn, cam kết, tài liệu hỗ trợ xã hội; quyết định đưa ra khỏi danh sách (mẫu 57).',
    },
    136: {
      clauses: 3,
      gist: 'Vắng mặt phải báo, không báo thì thời gian đó không tính; chuyển đi thì báo nơi đến trong 24 giờ (mẫu 54), nơi đến phân công người (mẫu 60); tư vấn, xét nghiệm; Tổ quản lý (mẫu 55).',
    },
    137: {
      clauses: 4,
      gist: 'Từ đủ 12 đến dưới 18 tuổi đi học tiếp được miễn, giảm học phí; hỗ trợ đào tạo nghề; vay vốn tạo việc làm, ưu tiên việc làm công; địa phương có chính sách riêng.',
    },
    138: {
      clauses: 1,
      gist: 'Trong 3 ngày làm việc trước khi hết thời hạn, Chủ tịch UBND cấp xã cấp giấy xác nhận (mẫu 56), đưa ra khỏi danh sách.',
    },
    151: {
      clauses: 6,
      gist: 'Người đang cai tại gia đình, cộng đồng, điều trị thay thế, quản lý sau cai nghiện trước 01/7/2026 thì bị giám sát điện tử; hồ sơ xin giấy phép đã nộp thì theo NĐ 116/2021 trừ khi yêu cầu theo nghị định này; giấy phép đã cấp có giá trị đến hết thời hạn.',
    },
  },
})
