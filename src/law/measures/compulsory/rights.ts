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
  },
  {
    act: 'complainAgain',
    is: 'Khiếu nại tiếp về hành vi của người tiến hành tố tụng',
    how: 'Gửi đơn đến Chánh án Tòa án cấp tỉnh.',
  },
  {
    act: 'apply',
    is: 'Xin hoãn hoặc miễn chấp hành',
    how: 'Nộp đơn cùng giấy chứng minh khi bạn ốm nặng, mắc bệnh hiểm nghèo, mang thai hoặc gia đình có khó khăn đặc biệt. Nơi lập hồ sơ giúp bạn gửi đến Tòa án.',
  },
  {
    act: 'backFromLeave',
    is: 'Trở lại cơ sở sau khi về chịu tang',
    how: 'Nếu có việc khiến bạn không về kịp, hãy báo ngay cho cơ sở: những ngày về trễ mà không báo có thể bị coi là bỏ trốn và không được tính.',
  },
]
