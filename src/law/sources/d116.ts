import { source } from '../../kernel/citation.ts'

/** Decree 116/2021, read in the Official Gazette no. 37+38 and 39+40 of 2022-01-08. `clauses` counts the clauses that were read. */
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
    9: {
      clauses: 5,
      gist: 'Điều kiện của cơ sở cai nghiện tự nguyện: thành lập hợp pháp, cơ sở vật chất, trang thiết bị, nhân sự, phương án tài chính; nhà, đất thuê còn từ 2 năm khi nộp hồ sơ.',
    },
    10: { clauses: 1, gist: 'Giám đốc Sở LĐTBXH cấp, cấp lại, thu hồi giấy phép (từ 01/7/2025: Giám đốc Công an cấp tỉnh).' },
    11: {
      clauses: 3,
      gist: 'Hồ sơ cấp giấy phép (mẫu 01, 02a, 02b, 03, 04, 05); cấp trong 15 ngày làm việc từ khi nhận hồ sơ hợp lệ (mẫu 06); không cấp thì trả lời bằng văn bản, nêu lý do.',
    },
    12: {
      clauses: 3,
      gist: 'Cấp lại khi giấy phép mất, hỏng (mẫu 07), đổi người đứng đầu, đổi địa điểm, hết thời hạn đình chỉ (mẫu 08); trong 10 ngày làm việc từ khi nhận hồ sơ hợp lệ.',
    },
    13: {
      clauses: 4,
      gist: 'Đình chỉ 3 đến 6 tháng khi không bảo đảm điều kiện, sau 3 tháng không cung cấp dịch vụ, có vi phạm; biên bản (mẫu 09) và quyết định (mẫu 10) trong 5 ngày làm việc từ khi phát hiện; hoàn trả chi phí.',
    },
    14: {
      clauses: 3,
      gist: 'Thu hồi khi đề nghị dừng (mẫu 11; trong 2 ngày làm việc, không nói từ ngày nào); khi không khắc phục, gây thiệt hại nghiêm trọng, 6 tháng không hoạt động, giải thể, vi phạm nghĩa vụ thì lập biên bản (mẫu 09), quyết định (mẫu 12) trong 5 ngày làm việc từ khi phát hiện; báo Sở Y tế, Công an tỉnh, UBND cấp huyện; hoàn trả chi phí.',
    },
    16: {
      clauses: 4,
      gist: 'Điều kiện cung cấp dịch vụ cai nghiện tại gia đình, cộng đồng: pháp lý, cơ sở vật chất, trang thiết bị, ít nhất một người phụ trách đủ chuyên môn; cá nhân không đang bị truy cứu, chấp hành án hoặc bị cấm hành nghề.',
    },
    17: {
      clauses: 3,
      gist: 'Hồ sơ đăng ký cung cấp dịch vụ (mẫu 13, 03, 04), gửi UBND cấp huyện; công bố trong 10 ngày làm việc từ khi nhận hồ sơ hợp lệ (mẫu 14); đăng trên trang thông tin, niêm yết tại xã, phương tiện thông tin đại chúng.',
    },
    18: {
      clauses: 4,
      gist: 'Chủ tịch UBND cấp huyện đình chỉ nơi cung cấp dịch vụ 3 đến 6 tháng khi mất điều kiện, 6 tháng không cung cấp dịch vụ, có vi phạm; biên bản của Trưởng phòng LĐTBXH trong 5 ngày làm việc từ khi phát hiện (mẫu 15), quyết định trong 5 ngày làm việc từ biên bản (mẫu 16).',
    },
    19: {
      clauses: 4,
      gist: 'Công bố lại khi đổi người đại diện, địa điểm, hết thời hạn đình chỉ (mẫu 13, 04, 17): trong 10 ngày làm việc từ khi nhận hồ sơ hợp lệ.',
    },
    20: {
      clauses: 2,
      gist: 'Cơ sở cai nghiện đăng ký cung cấp dịch vụ tại gia đình, cộng đồng: gửi văn bản đề nghị; công bố theo khoản 2 Điều 17.',
    },
    21: { clauses: 3, gist: 'Chủ tịch UBND cấp huyện giao đơn vị sự nghiệp công lập cung cấp dịch vụ (mẫu 18), niêm yết danh sách.' },
    22: { clauses: 4, gist: 'Giai đoạn tiếp nhận, phân loại: phiếu thông tin (mẫu 19), kế hoạch cai nghiện cá nhân (mẫu 20).' },
    23: { clauses: 4, gist: 'Giai đoạn điều trị cắt cơn, giải độc, rối loạn tâm thần và bệnh lý khác, theo hướng dẫn của Bộ Y tế.' },
    24: { clauses: 4, gist: 'Giai đoạn giáo dục, tư vấn, phục hồi hành vi, nhân cách.' },
    25: {
      clauses: 2,
      gist: 'Giai đoạn lao động trị liệu, học nghề: hướng nghiệp, dạy nghề theo sức khỏe, tuổi, giới tính, trình độ, nguyện vọng và điều kiện của cơ sở.',
    },
    26: { clauses: 5, gist: 'Giai đoạn chuẩn bị tái hòa nhập: đánh giá kế hoạch, lập kế hoạch tái hòa nhập (mẫu 21).' },
    27: { clauses: 2, gist: 'Mỗi cơ sở xây dựng, ban hành quy trình cai nghiện phù hợp từng nhóm người.' },
    28: {
      clauses: 5,
      gist: 'Đăng ký trong 5 ngày làm việc tại UBND cấp xã nơi cư trú; không có nơi cư trú ổn định thì đăng ký nơi vi phạm và phải cai tại cơ sở công lập; hồ sơ: mẫu 22, bản sao kết quả xác định nghiện, giấy tờ tùy thân; chưa đủ thì hướng dẫn; vào sổ mẫu 23.',
    },
    29: { clauses: 2, gist: 'Chủ tịch UBND cấp xã bố trí điểm và người tiếp nhận đăng ký.' },
    30: {
      clauses: 2,
      gist: 'Trong 3 ngày làm việc từ ngày tiếp nhận, Công an cấp xã thẩm định, Chủ tịch UBND cấp xã ra quyết định (mẫu 24, cả điều trị thay thế); gửi người đó, gia đình, nơi cung cấp dịch vụ.',
    },
    31: {
      clauses: 3,
      gist: 'Trách nhiệm của người cai nghiện, gia đình, nơi cung cấp dịch vụ; trả chi phí theo hợp đồng; nơi cung cấp dịch vụ báo UBND cấp xã khi sử dụng, tự ý chấm dứt, hoàn thành dịch vụ.',
    },
    32: {
      clauses: 3,
      gist: 'Cán bộ được phân công theo dõi, đánh giá; khi chuyển nơi ở người đó báo Chủ tịch UBND cấp xã, Chủ tịch nơi đi đề nghị nơi đến tiếp tục (mẫu 25); hoàn thành thì cán bộ đề nghị, Chủ tịch cấp giấy xác nhận (mẫu 26a).',
    },
    33: {
      clauses: 2,
      gist: 'Chủ tịch UBND hoặc Trưởng Công an cấp xã lập biên bản vi phạm (mẫu 27); mẫu cho người đó 2 ngày làm việc để giải trình.',
    },
    34: {
      clauses: 5,
      gist: 'Mỗi xã có ít nhất một người theo dõi; người hoàn thành ít nhất ba giai đoạn được hỗ trợ một lần, tối thiểu bằng một mức lương cơ sở.',
    },
    35: { clauses: 3, gist: 'Cai nghiện tự nguyện tại cơ sở: ký hợp đồng, gửi một bản cho xã nơi đăng ký.' },
    36: { clauses: 2, gist: 'Nội dung hợp đồng dịch vụ cai nghiện; hình thức theo mẫu 28.' },
    37: {
      clauses: 2,
      gist: 'Người cai nghiện tự nguyện phải có mặt tại cơ sở suốt thời gian của hợp đồng; cơ sở tổ chức cai nghiện và báo UBND cấp xã.',
    },
    38: {
      clauses: 3,
      gist: 'Trước khi hết hợp đồng thì đánh giá, thanh lý hợp đồng; người đứng đầu cơ sở cấp giấy xác nhận (mẫu 26b); người từ đủ 12 đến dưới 18 tuổi được giao cho cha, mẹ, người giám hộ hoặc người đại diện.',
    },
    39: {
      clauses: 3,
      gist: 'Cai tự nguyện tại cơ sở công lập: 100 % thuốc cắt cơn, điều trị rối loạn tâm thần; 95 % chi phí cai nghiện và thuốc thông thường đối với sáu nhóm; từ 70 % định mức ăn, mặc, vật dụng; mức cao hơn do Hội đồng nhân dân cấp tỉnh.',
    },
    40: { clauses: 2, gist: 'Lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc trong 5 ngày làm việc từ khi phát hiện.' },
    41: {
      clauses: 2,
      gist: 'Hồ sơ đề nghị: văn bản đề nghị (mẫu 29), tóm tắt lý lịch (mẫu 30), biên bản vi phạm (mẫu 27), bản sao kết quả xác định nghiện, bản tường trình (mẫu 31), giấy tờ khác; thêm giấy của Công an về không có nơi cư trú ổn định.',
    },
    42: {
      clauses: 6,
      gist: 'Thông báo và gửi một bản hồ sơ (mẫu 32), cho đọc hồ sơ 3 ngày làm việc, gửi hồ sơ trong 1 ngày làm việc; người lập hồ sơ gồm Chủ tịch UBND cấp xã và công an cấp trên khi thụ lý vụ việc.',
    },
    43: {
      clauses: 3,
      gist: 'Trưởng phòng LĐTBXH cấp huyện trong 2 ngày làm việc kiểm tra, trả lại (mẫu 33) hoặc chuyển hồ sơ đến Tòa án (mẫu 34); bổ sung trong 2 ngày làm việc, chuyển lại trong 2 ngày làm việc, trả lời Tòa án trong 2 ngày làm việc.',
    },
    44: {
      clauses: 3,
      gist: 'Quản lý trong thời gian làm thủ tục, từ khi lập hồ sơ đến khi đưa đi chấp hành; thời gian ở cơ sở được trừ vào thời hạn, ở gia đình thì không.',
    },
    45: {
      clauses: 2,
      gist: 'Giao gia đình khi có nơi cư trú ổn định và gia đình đồng ý; không có nơi cư trú ổn định hoặc gia đình không đồng ý thì giao cơ sở quản lý; gia đình xác nhận bằng mẫu 35.',
    },
    46: { clauses: 2, gist: 'Quyết định quản lý trong thời gian làm thủ tục (mẫu 36), gửi ngay.' },
    47: {
      clauses: 3,
      gist: 'Cơ quan quyết định đưa người đến cơ sở quản lý; bệnh phải điều trị thì đến cơ sở y tế trước; hồ sơ và biên bản giao nhận (mẫu 37).',
    },
    48: { clauses: 4, gist: 'Trách nhiệm của gia đình, cơ sở, người bị quản lý; bỏ trốn thì truy tìm, ở gia đình thì chuyển vào cơ sở.' },
    50: { clauses: 1, gist: 'Lập hồ sơ đối với người từ đủ 12 đến dưới 18 tuổi trong 5 ngày làm việc từ khi phát hiện.' },
    51: {
      clauses: 3,
      gist: 'Hồ sơ người từ đủ 12 đến dưới 18 tuổi: biên bản vi phạm (mẫu 27), tóm tắt lý lịch (mẫu 30), kết quả xác định nghiện, bản tường trình (mẫu 31), ý kiến của cha, mẹ, người giám hộ, người đại diện (mẫu 38), văn bản đề nghị (mẫu 29); thêm giấy về không có nơi cư trú ổn định.',
    },
    52: { clauses: 1, gist: 'Thông báo về việc lập hồ sơ người từ đủ 12 đến dưới 18 tuổi: như Điều 42.' },
    53: {
      clauses: 3,
      gist: 'Kiểm tra, chuyển hồ sơ người từ đủ 12 đến dưới 18 tuổi đến Tòa án (mẫu 39: cơ sở, hoàn cảnh gia đình, kế hoạch tại cơ sở): như Điều 43; trả lời Tòa án trong 2 ngày làm việc.',
    },
    54: {
      clauses: 3,
      gist: 'Công an cấp huyện phối hợp với Phòng LĐTBXH đưa người vào cơ sở trong 5 ngày từ khi nhận quyết định; không chấp hành thì cưỡng chế; cơ sở hết chỗ thì được kéo dài, không quá 3 tháng; Phòng LĐTBXH báo Tòa án bằng văn bản, nêu lý do; bất khả kháng thì tính lại.',
    },
    55: { clauses: 4, gist: 'Tiếp nhận: đối chiếu người với hồ sơ, kiểm tra sức khỏe, biên bản giao nhận (mẫu 40).' },
    56: {
      clauses: 4,
      gist: 'Bỏ trốn trước khi vào cơ sở: Công an nơi lập hồ sơ truy tìm; bỏ trốn khỏi cơ sở: Giám đốc ra quyết định truy tìm (mẫu 41); thời gian bỏ trốn không tính vào thời hạn.',
    },
    57: {
      clauses: 5,
      gist: 'Hoãn: ốm nặng, gia đình khó khăn đặc biệt; miễn: bệnh hiểm nghèo, đang hoãn mà tự nguyện cai và không còn nghiện, mang thai; đơn (mẫu 42a, của người đại diện mẫu 42b) trong 2 ngày làm việc từ khi nhận quyết định.',
    },
    58: {
      clauses: 5,
      gist: 'Chấp hành một nửa và 3 tháng gần nhất từ khá trở lên: giảm 1 đến 3 tháng, lập công 3 đến 6 tháng; tạm đình chỉ khi ốm nặng điều trị nội trú trên 10 ngày, khỏi mà còn từ 3 tháng thì chấp hành tiếp; miễn phần còn lại; 3 tháng một lần xét, niêm yết 5 ngày làm việc, gửi Tòa án nơi có cơ sở (mẫu 43, 44).',
    },
    59: {
      clauses: 3,
      gist: 'Theo yêu cầu bằng văn bản của cơ quan tố tụng hình sự, Giám đốc quyết định tạm đình chỉ, đưa ra khỏi cơ sở (mẫu 45); cơ quan đó đưa đi, đưa trở lại đúng thời hạn ghi trong quyết định, giao nhận có biên bản; gia hạn phải đề nghị bằng văn bản. Không nói thời gian đó có tính vào thời hạn không.',
    },
    60: { clauses: 2, gist: 'Học viên có hành vi thuộc diện giáo dục bắt buộc: Giám đốc lập hồ sơ.' },
    61: {
      clauses: 2,
      gist: 'Người cai nghiện chết: báo bằng văn bản cơ quan điều tra, Viện kiểm sát, Tòa án nơi có cơ sở, y tế gần nhất, thân nhân để lập biên bản, có người cai nghiện làm chứng, hai người khi không có thân nhân hoặc sau 24 giờ từ khi báo họ không có mặt; báo ngay thân nhân để mai táng, họ không đến trong 24 giờ thì Giám đốc tổ chức mai táng.',
    },
    62: {
      clauses: 5,
      gist: 'Ít nhất 15 ngày trước khi hết thời hạn, cơ sở báo Tòa án đã quyết định, UBND cấp xã nơi lập hồ sơ, gia đình; cấp giấy chứng nhận (mẫu 46); người từ đủ 12 đến dưới 18 tuổi không ai đón thì đưa về bàn giao (mẫu 47); trả đồ lưu ký, cấp tiền đi đường; người chấp hành xong trình báo UBND và Công an cấp xã trong 5 ngày làm việc kể từ ngày về.',
    },
    63: {
      clauses: 2,
      gist: 'Sau cai nghiện, người từ đủ 12 đến dưới 18 tuổi không rõ cha, mẹ, không có nơi nương tựa hoặc không xác định được nơi cư trú, người ốm yếu không có khả năng lao động, không xác định được nơi cư trú: Giám đốc báo cáo Sở LĐTBXH, lập hồ sơ đưa vào cơ sở bảo trợ xã hội.',
    },
    64: {
      clauses: 3,
      gist: 'Chế độ quản lý: sắp xếp vào đội, tổ theo thời hạn, nhân thân, mức độ nghiện, sức khỏe, giới tính, độ tuổi, học vấn; mỗi đội, tổ có người phụ trách; đánh giá, xếp loại theo quy chế của cơ sở.',
    },
    67: {
      clauses: 4,
      gist: 'Sáu tháng khám sức khỏe một lần; vượt khả năng thì chuyển bệnh viện; thời gian ở bệnh viện tính vào thời hạn.',
    },
    68: {
      clauses: 2,
      gist: 'Lao động trị liệu không quá 8 giờ một ngày, 48 giờ một tuần; lao động sản xuất thì đăng ký và hưởng kết quả.',
    },
    69: {
      clauses: 3,
      gist: 'Thăm gặp một tuần một lần, không quá 2 giờ, tối đa 3 thân nhân, người đứng đầu đồng ý thì đến 4 giờ; vợ, chồng ở phòng riêng một tháng một lần, không quá 48 giờ; thư, tiền, quà, đồ vật cấm, tiền gửi lưu ký.',
    },
    70: {
      clauses: 4,
      gist: 'Về chịu tang: thân nhân làm đơn (mẫu 48), Giám đốc quyết định trong 1 ngày (mẫu 49), không quá 5 ngày chưa kể đi đường, tính vào thời hạn; quá hạn không về thì truy tìm; về thì kiểm tra sức khỏe, ma túy.',
    },
    71: {
      clauses: 3,
      gist: 'Khen thưởng: biểu dương, đề nghị giảm, miễn, hình thức khác. Kỷ luật: phê bình, cảnh cáo, đưa vào khu dành riêng.',
    },
    72: { clauses: 2, gist: 'Người từ đủ 12 đến dưới 18 tuổi ở cơ sở: chế độ như người lớn và các Điều 73, 74.' },
    73: {
      clauses: 3,
      gist: 'Người từ đủ 12 đến dưới 18 tuổi học văn hóa theo chương trình của Bộ Giáo dục và Đào tạo; chưa phổ cập tiểu học thì bắt buộc; thi, cấp bằng với cơ quan giáo dục địa phương.',
    },
    74: { clauses: 2, gist: 'Dưới 15 tuổi không quá 4 giờ một ngày, 20 giờ một tuần; dưới 18 tuổi không quá 6 giờ, 30 giờ.' },
    77: {
      clauses: 2,
      gist: 'Chủ tịch UBND cấp xã lập hồ sơ, đưa vào danh sách trong 3 ngày làm việc từ ngày người đó trình báo, Công an cấp xã giúp lập hồ sơ: văn bản của Trưởng Công an cấp xã (mẫu 50), tóm tắt lý lịch (mẫu 30), giấy xác nhận hoàn thành.',
    },
    78: { clauses: 3, gist: 'Chủ tịch UBND cấp xã quyết định trong 2 ngày làm việc từ khi nhận đề nghị (mẫu 51).' },
    79: {
      clauses: 3,
      gist: 'Lập danh sách (mẫu 52); vắng mặt phải báo, vắng không báo thì thời gian đó không tính; chuyển đi thì Công an nơi đi báo nơi đến trong 5 ngày làm việc (mẫu 53); tư vấn, xét nghiệm định kỳ hoặc đột xuất; Chủ tịch phân công người giúp đỡ.',
    },
    80: { clauses: 4, gist: 'Hỗ trợ học tập, học nghề, vay vốn, việc làm công; UBND cấp xã hướng dẫn làm hồ sơ.' },
    81: { clauses: 1, gist: 'Hết thời hạn, Chủ tịch UBND cấp xã cấp giấy chứng nhận (mẫu 54) và đưa ra khỏi danh sách.' },
    87: {
      clauses: 2,
      gist: 'Giấy phép cấp trước 01/01/2022 còn giá trị đến hết thời hạn ghi trên giấy; điều kiện về người phụ trách y tế.',
    },
  },
})
