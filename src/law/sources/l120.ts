import { source } from '../../kernel/citation.ts'

/** Law 120/2025, read in a transcription of the official PDF. */
export const L120 = source({
  id: 'L120',
  short: 'Luật 120/2025',
  title: 'Luật Phòng, chống ma túy số 120/2025/QH15',
  from: '2026-07-01',
  link: 'https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/01/luat120-2025.pdf',
  mark: 'read',
  articles: {
    12: {
      clauses: 4,
      gist: 'Giám sát điện tử người đang cai tại gia đình, cộng đồng, đang điều trị thay thế, đang bị quản lý sau cai nghiện; Trưởng Công an cấp xã áp dụng; trách nhiệm của người bị giám sát.',
    },
    23: {
      clauses: 3,
      gist: 'Ai bị xét nghiệm chất ma túy, trong đó có người đang cai nghiện và người đang bị quản lý sau cai nghiện; kết quả dương tính gửi ngay Trưởng Công an cấp xã; Nhà nước trả chi phí.',
    },
    24: {
      clauses: 9,
      gist: 'Quản lý người sử dụng trái phép chất ma túy: một năm, Trưởng Công an cấp xã quyết định; dừng khi được xác định nghiện, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng, chấp hành án tù, chết hoặc bị tuyên bố mất tích, tạm giữ, tạm giam dài hơn thời hạn còn lại.',
    },
    25: {
      clauses: 5,
      gist: 'Người sử dụng trái phép chất ma túy: có mặt khi được triệu tập; vắng mặt phải báo; trước khi đổi nơi cư trú phải báo và trong 24 giờ trình diện Công an cấp xã nơi cư trú mới.',
    },
    27: {
      clauses: 3,
      gist: 'Danh sách người sử dụng trái phép chất ma túy; chuyển đi thì báo nơi đến trong 24 giờ; các trường hợp đưa ra khỏi danh sách.',
    },
    28: {
      clauses: 4,
      gist: 'Các loại cơ sở cai nghiện; Bộ trưởng Bộ Công an thành lập cơ sở công lập, Giám đốc Công an cấp tỉnh cấp, đình chỉ, thu hồi giấy phép cơ sở tư nhân.',
    },
    29: { clauses: 4, gist: 'Cai nghiện lần đầu 24 tháng, từ lần thứ hai 36 tháng; năm giai đoạn; phải thực hiện đầy đủ.' },
    30: {
      clauses: 2,
      gist: 'Cai nghiện tự nguyện và bắt buộc đều phải đủ thời hạn, quy trình; xong ít nhất ba giai đoạn ở cơ sở tư nhân thì phần còn lại tiếp tục tại gia đình, cộng đồng.',
    },
    31: {
      clauses: 9,
      gist: 'Xác định tình trạng nghiện; giấy xác định quá 6 tháng thì phải xác định lại; người thuộc điểm a, b, đ phải đăng ký với Công an cấp xã khi nhận kết quả; không có nơi cư trú ổn định thì đăng ký cai tại cơ sở công lập.',
    },
    32: {
      clauses: 10,
      gist: 'Cai nghiện tự nguyện tại gia đình, cộng đồng: thời hạn tính từ ngày Công an cấp xã lập biên bản tiếp nhận; cam kết bằng văn bản; Trưởng Công an cấp xã tiếp nhận, quản lý, cấp giấy xác nhận; nơi cung cấp dịch vụ báo trong 24 giờ; hỗ trợ kinh phí sau ba giai đoạn.',
    },
    33: {
      clauses: 6,
      gist: 'Cơ sở tư nhân: đủ thời hạn thì nộp giấy xác nhận trong 2 ngày; mới xong ba giai đoạn thì trong 2 ngày phải trình diện, đăng ký tiếp tục tại gia đình, cộng đồng.',
    },
    34: {
      clauses: 5,
      gist: 'Cai nghiện tự nguyện tại cơ sở công lập, trường giáo dưỡng: đăng ký với Công an cấp xã, Giám đốc Công an cấp tỉnh quyết định.',
    },
    35: {
      clauses: 8,
      gist: 'Các trường hợp đưa người từ đủ 18 tuổi đi cai nghiện bắt buộc, trường hợp không áp dụng, Trưởng Công an cấp xã lập hồ sơ, thời hiệu 3 tháng từ hành vi cuối cùng.',
    },
    36: { clauses: 8, gist: 'Cai nghiện bắt buộc đối với người từ đủ 12 đến dưới 18 tuổi: các trường hợp, hồ sơ, thời hiệu 3 tháng.' },
    37: {
      clauses: 2,
      gist: 'Trong thời gian lập hồ sơ, Công an cấp xã quyết định giao người đó cho cơ sở công lập, trường giáo dưỡng gần nhất quản lý, hưởng chế độ như người cai bắt buộc; thời gian này trừ vào thời hạn.',
    },
    38: {
      clauses: 5,
      gist: 'Trưởng Công an cấp xã tổ chức thi hành quyết định của Tòa án, Giám đốc Công an cấp tỉnh; Giám đốc chọn cơ sở, điều chuyển trong tỉnh, truy tìm người bỏ trốn khi chưa đến nơi; C04 chọn cơ sở, điều chuyển giữa các tỉnh; C10 chọn, điều chuyển giữa các trường giáo dưỡng; tổ chức thi hành 24 giờ, chọn nơi và tổ chức đưa đi 24 giờ.',
    },
    39: {
      clauses: 6,
      gist: 'Hoãn, miễn, tạm đình chỉ; khỏi bệnh mà còn từ 3 tháng thì chấp hành tiếp; thời gian điều trị tại gia đình tính vào thời hạn; đang hoãn, tạm đình chỉ mà có căn cứ là bỏ trốn thì Tòa án hủy và buộc chấp hành; không nêu giảm thời hạn.',
    },
    42: {
      clauses: 8,
      gist: 'Quản lý sau cai nghiện một năm hoặc hai năm kể từ ngày hoàn thành; nội dung quản lý, hỗ trợ xã hội; Chủ tịch UBND cấp xã quyết định, Trưởng Công an cấp xã lập danh sách, quản lý cư trú, xét nghiệm.',
    },
    43: { clauses: 2, gist: 'Biện pháp giảm tác hại; điều trị thay thế đứng đầu, không nêu riêng chất dạng thuốc phiện.' },
    46: {
      clauses: 2,
      gist: 'Quyền, nghĩa vụ của cơ sở; trong 24 giờ cơ sở tư nhân báo Công an cấp xã nơi đặt trụ sở khi người đó được tiếp nhận, tự ý chấm dứt, hoàn thành quy trình hoặc một số giai đoạn; cơ sở công lập, trường giáo dưỡng báo Công an cấp xã nơi lập hồ sơ khi người đó trốn.',
    },
    47: {
      clauses: 4,
      gist: 'Bị phạt tù thì sau khi ra tù tiếp tục thời hạn còn lại; đang cai tại gia đình, cộng đồng hoặc điều trị thay thế mà không chấp hành giám sát điện tử thì đi cai bắt buộc; hành vi thuộc diện giáo dục tại xã: kiểm điểm, tiếp tục vi phạm thì đi cai bắt buộc; vi phạm khác: lần đầu nhắc nhở, lần hai kiểm điểm, lần ba đi cai bắt buộc.',
    },
    48: {
      clauses: 4,
      gist: 'Danh sách người nghiện và người bị quản lý sau cai nghiện; chuyển đi thì báo nơi đến trong 24 giờ; các trường hợp đưa ra khỏi danh sách.',
    },
    54: {
      clauses: 10,
      gist: 'Sửa Luật Xử lý vi phạm hành chính: bỏ giáo dục tại xã vì sử dụng trái phép chất ma túy (khoản 5 Điều 90) và các điều 96, 103, 104, 118; đưa đi cai nghiện bắt buộc thay cho đưa vào cơ sở cai nghiện bắt buộc.',
    },
    56: {
      clauses: 5,
      gist: 'Người đang cai nghiện ngày 01/7/2026 cai đến hết thời hạn theo luật cũ và chịu quản lý sau cai nghiện theo luật này; hồ sơ chưa có quyết định thì theo luật này.',
    },
  },
})
