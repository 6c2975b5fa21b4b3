import type { RightText } from '../../plain/rights.ts'

/** What somebody for whom compulsory rehabilitation is asked may do, in the order in which it comes. */
export const rights: readonly RightText[] = [
  {
    act: 'explain',
    is: 'Giải trình về biên bản vi phạm',
    how: 'Nói hoặc viết cho Công an xã, phường nơi lập biên bản: vì sao bạn không đăng ký hoặc không thực hiện; bạn ốm đau, gặp thiên tai, tai nạn hay việc khác ngoài ý muốn; hoặc biên bản ghi điều gì không đúng.',
  },
  {
    act: 'readFile',
    is: 'Đọc và ghi chép hồ sơ',
    how: 'Hồ sơ là những giấy tờ mà Tòa án sẽ xem để quyết định. Bạn được nhận một bản cùng với thông báo; muốn xem bản gốc, hãy đến nơi lập hồ sơ, tự mình hoặc nhờ người đại diện. Thấy điều gì sai hoặc thiếu, hãy nói để được ghi vào biên bản.',
  },
  {
    act: 'complain',
    is: 'Khiếu nại quyết định của Tòa án',
    how: 'Khi không đồng ý với quyết định, bạn hoặc người đại diện viết đơn gửi Tòa án đã ra quyết định; Tòa án cấp trên sẽ xem lại. Người khác đã khiếu nại hoặc kháng nghị thì bạn vẫn khiếu nại được trong thời hạn này. Trong lúc chờ giải quyết, quyết định chưa có hiệu lực: chưa ai được đưa bạn đi theo quyết định đó. Quá hạn vẫn nộp được, ghi rõ vì sao: Tòa án xem xét có nhận không.',
    starts: 'tính từ ngày bạn nhận được quyết định',
  },
  {
    act: 'complainOfOfficer',
    is: 'Khiếu nại hành vi của người tiến hành tố tụng',
    how: 'Khi Thẩm phán hoặc người khác của Tòa án làm điều bạn cho là trái luật, bạn gửi đơn đến Chánh án (người đứng đầu) Tòa án đang giải quyết, ghi rõ việc đó và ngày bạn biết.',
    within: 'trong 3 ngày làm việc kể từ ngày bạn biết hành vi đó',
  },
  {
    act: 'complainAgain',
    is: 'Khiếu nại tiếp về hành vi của người tiến hành tố tụng',
    how: 'Khi không đồng ý với trả lời của Chánh án, bạn gửi đơn đến Chánh án Tòa án cấp tỉnh. Trả lời lần này là cuối cùng.',
    starts: 'tính từ ngày bạn nhận được trả lời cho khiếu nại lần đầu',
  },
  {
    act: 'apply',
    is: 'Xin hoãn hoặc miễn chấp hành',
    how: 'Hoãn là được đưa đi muộn hơn, khi bạn ốm nặng hoặc gia đình có khó khăn đặc biệt. Miễn là không phải đi nữa, khi bạn mắc bệnh hiểm nghèo, mang thai, hoặc đang được hoãn mà không còn nghiện (trước 01/7/2026: đã tự nguyện cai). Nộp đơn cùng giấy chứng minh cho nơi lập hồ sơ; Tòa án quyết định.',
    starts: 'tính từ ngày bạn nhận được quyết định đã có hiệu lực',
  },
  {
    act: 'applyLeave',
    is: 'Xin về chịu tang',
    how: 'Khi cha, mẹ (từ 01/7/2026 gồm cả cha, mẹ của vợ hoặc chồng), vợ, chồng hoặc con của bạn mất, bạn hoặc gia đình làm đơn gửi cơ sở. Được về không quá 5 ngày, chưa kể thời gian đi đường; những ngày đó vẫn tính vào thời hạn.',
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
    how: 'Cơ sở xét và đề nghị, Tòa án quyết định, khi bạn đã ở được một nửa thời hạn và ba tháng gần nhất được xếp loại từ khá trở lên. Hãy hỏi cơ sở về kết quả xếp loại hằng tháng. Được giảm thì ngày về sớm hơn.',
    byOffice: true,
  },
  {
    act: 'suspend',
    is: 'Được tạm đình chỉ để điều trị',
    how: 'Khi ốm nặng phải điều trị, bạn hoặc gia đình hãy báo cho cơ sở, kèm giấy của bệnh viện hoặc cơ sở y tế. Cơ sở đề nghị, Tòa án quyết định. Những ngày điều trị vẫn tính vào thời hạn. Khỏi bệnh mà còn dưới 3 tháng thì bạn không phải trở lại.',
    byOffice: true,
  },
  {
    act: 'exemptRest',
    is: 'Được miễn phần thời hạn còn lại',
    how: 'Khi mắc bệnh hiểm nghèo hoặc mang thai, bạn hoặc gia đình hãy báo cho cơ sở, kèm giấy của bệnh viện hoặc cơ sở y tế. Cơ sở đề nghị, Tòa án quyết định. Được miễn thì bạn được về và không phải ở tiếp.',
    byOffice: true,
  },
]
