import type { RightText } from '../../plain/rights.ts'

/** What somebody for whom compulsory rehabilitation is asked may do, in the order in which it comes. */
export const rights: readonly RightText[] = [
  {
    act: 'explain',
    is: 'Giải trình về biên bản vi phạm',
    how: 'Nói hoặc viết cho Công an xã, phường nơi lập biên bản: vì sao bạn không đăng ký, không thực hiện; bạn ốm đau, gặp việc bất khả kháng hay điều gì ghi không đúng.',
  },
  {
    act: 'readFile',
    is: 'Đọc và ghi chép hồ sơ',
    how: 'Đến nơi lập hồ sơ, tự mình hoặc nhờ người đại diện. Bạn được nhận một bản của hồ sơ cùng với thông báo.',
  },
  {
    act: 'complain',
    is: 'Khiếu nại quyết định của Tòa án',
    how: 'Gửi đơn đến Tòa án đã ra quyết định, tự mình hoặc nhờ người đại diện. Trong lúc chờ giải quyết, quyết định chưa có hiệu lực.',
    starts: 'tính từ ngày bạn nhận được quyết định',
  },
  {
    act: 'complainOfOfficer',
    is: 'Khiếu nại hành vi của người tiến hành tố tụng',
    how: 'Gửi đơn đến Chánh án Tòa án đang giải quyết, ghi rõ hành vi và ngày bạn biết hành vi đó.',
    within: 'trong 3 ngày làm việc kể từ ngày bạn biết hành vi đó',
  },
  {
    act: 'complainAgain',
    is: 'Khiếu nại tiếp về hành vi của người tiến hành tố tụng',
    how: 'Gửi đơn đến Chánh án Tòa án cấp tỉnh.',
    starts: 'tính từ ngày bạn nhận được trả lời cho khiếu nại lần đầu',
  },
  {
    act: 'apply',
    is: 'Xin hoãn hoặc miễn chấp hành',
    how: 'Nộp đơn cùng giấy chứng minh khi bạn ốm nặng, mắc bệnh hiểm nghèo, mang thai hoặc gia đình có khó khăn đặc biệt. Nơi lập hồ sơ giúp bạn gửi đến Tòa án.',
    starts: 'tính từ ngày bạn nhận được quyết định đã có hiệu lực',
  },
  {
    act: 'backFromLeave',
    is: 'Trở lại cơ sở sau khi về chịu tang',
    how: 'Nếu có việc khiến bạn không về kịp, hãy báo ngay cho cơ sở: những ngày về trễ mà không báo có thể bị coi là bỏ trốn và không được tính.',
  },
  {
    act: 'reduce',
    is: 'Được xét giảm thời hạn',
    how: 'Cơ sở xét và đề nghị Tòa án khi bạn đã chấp hành được một nửa thời hạn và ba tháng gần nhất được xếp loại từ khá trở lên. Bạn hãy hỏi cơ sở về kết quả xếp loại hằng tháng.',
    byOffice: true,
  },
  {
    act: 'suspend',
    is: 'Được tạm đình chỉ để điều trị',
    how: 'Khi ốm nặng phải điều trị, bạn hoặc gia đình hãy báo cho cơ sở, kèm giấy của cơ sở y tế. Cơ sở đề nghị và Tòa án quyết định.',
    byOffice: true,
  },
  {
    act: 'exemptRest',
    is: 'Được miễn phần thời hạn còn lại',
    how: 'Khi mắc bệnh hiểm nghèo hoặc mang thai, bạn hoặc gia đình hãy báo cho cơ sở, kèm giấy của cơ sở y tế. Cơ sở đề nghị và Tòa án quyết định.',
    byOffice: true,
  },
]
