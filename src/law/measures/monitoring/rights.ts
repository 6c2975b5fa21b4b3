import type { RightText } from '../../plain/rights.ts'

/** What somebody under electronic monitoring may do or ask for (Decree 163 art. 19, 20, 23). */
export const rights: readonly RightText[] = [
  {
    act: 'reportFault',
    is: 'Báo thiết bị, phụ kiện hỏng hoặc mất',
    how: 'Báo Công an xã, phường đang giám sát bạn: gọi điện hoặc đến trực tiếp, nói rõ lúc bạn phát hiện. Lỗi kỹ thuật, việc bất khả kháng mà bạn đã báo thì không phải là vi phạm.',
    within: 'trong 24 giờ kể từ khi bạn phát hiện, hoặc từ khi việc bất khả kháng, trở ngại kết thúc',
  },
  {
    act: 'takeOff',
    is: 'Xin tháo tạm thời thiết bị',
    how: 'Làm đơn (mẫu 05) gửi Công an xã, phường khi cơ sở y tế yêu cầu, khi bạn ra nước ngoài bằng đường hàng không hoặc từ 7 ngày. Cấp cứu ở nơi khác thì nhờ Công an xã, phường nơi đó.',
    byOffice: true,
  },
  {
    act: 'changePosition',
    is: 'Xin đổi vị trí đeo',
    how: 'Làm đơn (mẫu 05) khi đã đeo tại một vị trí từ đủ 1 tháng, hoặc bất cứ lúc nào nếu cơ sở y tế yêu cầu.',
    byOffice: true,
  },
  {
    act: 'waive',
    is: 'Được xem xét miễn thời gian còn lại',
    how: 'Sau 1 năm (dưới 18 tuổi: 6 tháng) thực hiện quyết định mà không vi phạm. Trưởng Công an xã, phường xem xét; bạn có thể nhắc.',
    byOffice: true,
  },
]
