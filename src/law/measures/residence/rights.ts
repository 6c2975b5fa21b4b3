import type { RightText } from '../../plain/rights.ts'

/** What somebody who lives in a facility may do or ask for (Decree 116 art. 67 to 71, Decree 163 art. 114 to 125). */
export const rights: readonly RightText[] = [
  {
    act: 'visit',
    is: 'Gặp người thân',
    how: 'Mỗi tuần một lần ở phòng thăm gặp. Từ 01/7/2026 mỗi lần 45 phút, xin thêm được 15 phút; tối đa 3 người. Ở cơ sở tư nhân thì xem hợp đồng.',
    within: 'mỗi tuần một lần',
    byOffice: true,
  },
  {
    act: 'call',
    is: 'Gọi điện, gọi hình cho người thân',
    how: 'Đăng ký với cán bộ; mỗi tháng 4 lần, mỗi lần 15 phút; có việc cần thì xin thêm 2 lần, thêm 30 phút. Ở cơ sở tư nhân thì xem hợp đồng.',
    within: 'mỗi tháng 4 lần',
    byOffice: true,
  },
  {
    act: 'receiveGift',
    is: 'Nhận và gửi thư, nhận tiền',
    how: 'Thư, quà được kiểm tra trước; tiền vào sổ lưu ký đứng tên bạn và được trả lại khi bạn về.',
    within: 'bất cứ lúc nào',
    byOffice: true,
  },
  {
    act: 'discipline',
    is: 'Nói ý kiến của mình trước khi bị kỷ luật',
    how: 'Chỉ người đứng đầu cơ sở quyết định kỷ luật, khi đã có biên bản và đã nghe bạn nói. Ở khu dành riêng phải có ngày hết.',
    byOffice: true,
  },
  {
    act: 'draftReintegration',
    is: 'Lập kế hoạch tái hòa nhập của mình',
    how: 'Nói với cán bộ bạn muốn về đâu, làm gì, cần ai giúp. Thiếu kế hoạch không làm bạn phải ở lại lâu hơn.',
    byOffice: true,
  },
]
