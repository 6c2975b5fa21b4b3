/** Words of the fields that know days and units. */
export const text = {
  exampleDay: 'ngày/tháng/năm, ví dụ 5/3/26',
  exampleMoment: 'ví dụ 5/3/26 8h30',
  exampleBirth: 'ví dụ 5/3/1990, hoặc 1990',
  shapeDay: 'Chưa đọc được ngày này. Gõ ngày/tháng/năm, ví dụ 5/3/26.',
  shapeMoment: 'Chưa đọc được. Gõ ngày và giờ phút, ví dụ 5/3/26 8h30.',
  shapeBirth: 'Chưa đọc được. Gõ ngày sinh, ví dụ 5/3/1990, hoặc chỉ năm sinh.',
  noSuchDay: 'Không có ngày này; xem lại ngày và tháng.',
  noMinute: 'Bước này tính thời hạn theo giờ: cần cả giờ phút, ví dụ 5/3/26 8h30.',
  unitSearch: 'Gõ tên xã, phường hoặc cơ quan',
  unitNone: 'Không có đơn vị nào tên như vậy.',
  unitChoose: 'Chọn một đơn vị trong danh sách.',
  unitMore: 'Gõ thêm để thu hẹp.',
  number: {
    check: 'Xem lại số này; nếu đúng thì cứ tiếp tục.',
    passport: 'Hộ chiếu Việt Nam có một chữ cái và 7 hoặc 8 chữ số. Hộ chiếu nước khác có thể khác.',
    province: 'Ba số đầu {{code}} không phải mã tỉnh nào trong 63 tỉnh trước ngày 01/7/2025 (có thể khai sinh ở nước ngoài).',
    male: 'Theo số này là nam.',
    female: 'Theo số này là nữ.',
    year: 'Theo số này sinh năm {{year}}.',
  },
  unitOffline: 'Chưa tải được danh mục đơn vị.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    fields: typeof text
  }
}
