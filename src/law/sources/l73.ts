import { source } from '../../kernel/citation.ts'

/** Law 73/2021. `clauses` counts the clauses that were read. */
export const L73 = source({
  id: 'L73',
  short: 'Luật 73/2021',
  title: 'Luật Phòng, chống ma túy số 73/2021/QH14',
  from: '2022-01-01',
  until: '2026-07-01',
  link: 'https://congbao.chinhphu.vn/van-ban/nghi-quyet-so-73-2021-qh14-33659.htm',
  mark: 'read',
  articles: {
    22: {
      clauses: 3,
      gist: 'Ai bị xét nghiệm chất ma túy, trong đó có người đang cai nghiện và người đang bị quản lý sau cai nghiện; ai xét nghiệm; kết quả dương tính gửi ngay Chủ tịch UBND cấp xã; Nhà nước trả chi phí.',
    },
    23: {
      clauses: 5,
      gist: 'Quản lý người sử dụng trái phép chất ma túy: một năm, Chủ tịch UBND cấp xã quyết định; dừng quản lý khi được xác định nghiện, bị áp dụng giáo dục tại xã vì sử dụng ma túy, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng, chấp hành án tù, chết hoặc bị tuyên bố mất tích.',
    },
    26: {
      clauses: 3,
      gist: 'Danh sách người sử dụng trái phép chất ma túy do Công an cấp xã lập; chuyển đi thì báo nơi đến trong 5 ngày làm việc; đưa ra khỏi danh sách khi hết thời hạn không sử dụng, chuyển đi hoặc thuộc trường hợp dừng quản lý.',
    },
    27: {
      clauses: 8,
      gist: 'Các trường hợp phải hoặc tự nguyện xác định tình trạng nghiện; kết quả gửi ngay cho người đề nghị và người được xác định; người nghiện (hoặc cha, mẹ, người giám hộ, đại diện) có trách nhiệm đăng ký cai nghiện tự nguyện hoặc điều trị thay thế.',
    },
    29: { clauses: 2, gist: 'Quy trình cai nghiện năm giai đoạn; cai nghiện tự nguyện phải xong ít nhất ba giai đoạn a, b, c.' },
    30: {
      clauses: 9,
      gist: 'Cai nghiện tự nguyện tại gia đình, cộng đồng: 6 đến 12 tháng, Chủ tịch UBND cấp xã tiếp nhận, quản lý, cấp giấy xác nhận; nơi cung cấp dịch vụ báo UBND cấp xã trong 5 ngày làm việc khi người đó bắt đầu, tự ý chấm dứt hoặc hoàn thành dịch vụ.',
    },
    31: {
      clauses: 3,
      gist: 'Cai nghiện tự nguyện tại cơ sở: 6 đến 12 tháng; xong ít nhất ba giai đoạn được hỗ trợ; cơ sở công lập xét giảm, miễn chi phí khi có khó khăn.',
    },
    32: {
      clauses: 4,
      gist: 'Người từ đủ 18 tuổi bị đưa vào cơ sở cai nghiện bắt buộc khi không đăng ký, không thực hiện, tự ý chấm dứt, sử dụng ma túy trong khi cai nghiện tự nguyện, hoặc tái nghiện trong thời hạn quản lý sau cai nghiện.',
    },
    33: {
      clauses: 4,
      gist: 'Cai nghiện bắt buộc đối với người từ đủ 12 đến dưới 18 tuổi; không nêu trường hợp tái nghiện khi đang quản lý sau cai nghiện.',
    },
    34: {
      clauses: 4,
      gist: 'Hồ sơ đưa người từ đủ 12 đến dưới 18 tuổi vào cơ sở cai nghiện bắt buộc: Chủ tịch UBND cấp xã hoặc Công an thụ lý lập; có ý kiến của cha, mẹ, người giám hộ, người đại diện; những người này và người đó đọc, có ý kiến trong 3 ngày làm việc; gửi, kiểm tra, chuyển Tòa án; phải có ý kiến về bảo đảm quyền trẻ em.',
    },
    35: { clauses: 6, gist: 'Cơ sở cai nghiện công lập: các khu, tiếp nhận người trong thời gian lập hồ sơ, trách nhiệm của cơ sở.' },
    36: {
      clauses: 3,
      gist: 'Cơ sở cai nghiện tự nguyện: báo UBND cấp xã nơi người đó cư trú trong 5 ngày làm việc khi tiếp nhận, tự ý chấm dứt hoặc hoàn thành.',
    },
    39: {
      clauses: 1,
      gist: 'Đang chấp hành mà bị phạt tù không được hưởng án treo về tội phạm trước hoặc trong thời gian đó thì được miễn phần còn lại.',
    },
    40: {
      clauses: 2,
      gist: 'Quản lý sau cai nghiện một năm, hoặc hai năm đối với người từ đủ 18 tuổi chấp hành xong cai nghiện bắt buộc, kể từ ngày hoàn thành.',
    },
    43: {
      clauses: 3,
      gist: 'Công an cấp xã lập danh sách người nghiện và người bị quản lý sau cai nghiện; khi người đó chuyển đi thì báo nơi đến trong 5 ngày làm việc; đưa ra khỏi danh sách khi không sử dụng nữa, đi tù, chuyển đi, chết hoặc mất tích.',
    },
  },
})
