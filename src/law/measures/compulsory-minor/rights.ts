import type { RightText } from '../../plain/rights.ts'

/** What a minor and whoever stands by him may do, in words for both, in the order in which it comes. */
export const rights: readonly RightText[] = [
  {
    act: 'explain',
    is: 'Giải trình về biên bản vi phạm',
    how: 'Bạn, hoặc cha, mẹ, người giám hộ nói hoặc viết cho Công an, Ủy ban xã, phường: vì sao bạn không đăng ký hoặc không thực hiện; có ốm đau, tai nạn hay việc ngoài ý muốn; hoặc biên bản ghi điều gì không đúng.',
  },
  {
    act: 'addOpinion',
    is: 'Cho ý kiến của cha, mẹ, người giám hộ, người đại diện',
    how: 'Gia đình viết vào mẫu: đồng ý, không đồng ý hoặc ý kiến khác, và vì sao. Ý kiến này nằm trong hồ sơ mà Tòa án xem. Không đồng ý thì cứ ghi là không đồng ý.',
    byOffice: true,
  },
  {
    act: 'readFile',
    is: 'Đọc hồ sơ, ghi chép, có ý kiến',
    how: 'Hồ sơ là những giấy tờ mà Tòa án sẽ xem để quyết định. Bạn và cha, mẹ, người giám hộ, người đại diện mỗi bên được nhận một bản cùng với thông báo, và được đọc từ ngày mình nhận. Thấy điều gì sai hoặc thiếu, hãy nói để được ghi lại.',
  },
  {
    act: 'noteDefender',
    is: 'Nhờ người bảo vệ quyền và lợi ích của bạn',
    how: 'Bạn hoặc gia đình có thể nhờ luật sư; Trung tâm trợ giúp pháp lý nhà nước có thể cử trợ giúp viên. Hãy hỏi Tòa án hoặc Trung tâm: người này được cùng bạn đọc hồ sơ và nói trước Tòa án.',
    byOffice: true,
  },
  {
    act: 'complain',
    is: 'Khiếu nại quyết định của Tòa án',
    how: 'Khi không đồng ý với quyết định, bạn, hoặc cha, mẹ, người giám hộ, người đại diện viết đơn gửi Tòa án đã ra quyết định; Tòa án cấp trên sẽ xem lại. Trong lúc chờ giải quyết, quyết định chưa có hiệu lực: chưa ai được đưa bạn đi theo quyết định đó. Quá hạn vẫn nộp được, ghi rõ vì sao: Tòa án xem xét có nhận không.',
    starts: 'tính từ ngày bạn, hoặc cha, mẹ, người giám hộ, người đại diện vắng mặt khi công bố, nhận được quyết định',
  },
  {
    act: 'complainOfOfficer',
    is: 'Khiếu nại hành vi của người tiến hành tố tụng',
    how: 'Khi Thẩm phán hoặc người khác của Tòa án làm điều bạn hoặc gia đình cho là trái luật, hãy gửi đơn đến Chánh án (người đứng đầu) Tòa án đang giải quyết, ghi rõ việc đó và ngày biết.',
    within: 'trong 3 ngày làm việc kể từ ngày biết hành vi đó',
  },
  {
    act: 'complainAgain',
    is: 'Khiếu nại tiếp về hành vi của người tiến hành tố tụng',
    how: 'Khi không đồng ý với trả lời của Chánh án, gửi đơn đến Chánh án Tòa án cấp tỉnh. Trả lời lần này là cuối cùng.',
    starts: 'tính từ ngày nhận được trả lời cho khiếu nại lần đầu',
  },
  {
    act: 'apply',
    is: 'Xin hoãn hoặc miễn chấp hành',
    how: 'Người đại diện nộp đơn cùng giấy chứng minh; Tòa án quyết định. Hoãn là được đưa đi muộn hơn, khi bạn ốm nặng hoặc gia đình có khó khăn đặc biệt. Miễn là không phải đi nữa, khi bạn mắc bệnh hiểm nghèo, mang thai, hoặc đang được hoãn mà không còn nghiện (trước 01/7/2026: đã tự nguyện cai).',
    starts: 'tính từ ngày nhận được quyết định đã có hiệu lực',
  },
  {
    act: 'moveAtEighteen',
    is: 'Đủ 18 tuổi khi đang cai nghiện',
    how: 'Nếu Tòa án quyết định từ 01/7/2026 và khi bạn đủ 18 tuổi thời hạn còn từ 3 tháng, bạn được chuyển sang cơ sở công lập cùng người từ đủ 18 tuổi; còn ít hơn thì ở lại cho đến hết. Thời hạn không đổi. Bạn và gia đình có thể hỏi trước: chuyển đến đâu, vì sao, và xin ở gần nhà.',
    byOffice: true,
  },
  {
    act: 'applyLeave',
    is: 'Xin về chịu tang',
    how: 'Khi cha, mẹ mất (hoặc vợ, chồng, con), gia đình làm đơn gửi cơ sở. Được về không quá 5 ngày, chưa kể thời gian đi đường; những ngày đó vẫn tính vào thời hạn.',
    byOffice: true,
  },
  {
    act: 'backFromLeave',
    is: 'Trở lại cơ sở sau khi về chịu tang',
    how: 'Nếu có việc khiến bạn không về kịp, hãy báo ngay cho cơ sở: những ngày về trễ mà không báo có thể bị coi là bỏ trốn và không được tính vào thời hạn.',
  },
  {
    act: 'reduce',
    is: 'Được xét giảm thời hạn',
    how: 'Cơ sở xét và đề nghị, Tòa án quyết định, khi bạn đã ở được một nửa thời hạn và ba tháng gần nhất được xếp loại từ khá trở lên. Hãy hỏi cơ sở: việc này có áp dụng cho người dưới 18 tuổi không còn chưa rõ.',
    byOffice: true,
  },
  {
    act: 'suspend',
    is: 'Được tạm đình chỉ để điều trị',
    how: 'Khi ốm nặng phải điều trị, bạn hoặc gia đình hãy báo cho cơ sở, kèm giấy của bệnh viện. Cơ sở đề nghị, Tòa án quyết định. Khỏi bệnh mà còn dưới 3 tháng thì bạn không phải trở lại.',
    byOffice: true,
  },
  {
    act: 'exemptRest',
    is: 'Được miễn phần thời hạn còn lại',
    how: 'Khi mắc bệnh hiểm nghèo hoặc mang thai, bạn hoặc gia đình hãy báo cho cơ sở, kèm giấy của bệnh viện. Cơ sở đề nghị, Tòa án quyết định. Được miễn thì bạn được về và không phải ở tiếp.',
    byOffice: true,
  },
]
