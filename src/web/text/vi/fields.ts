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
  unitMore: 'Gõ thêm để thu hẹp.',
  unitOffline: 'Chưa tải được danh mục đơn vị.',
} as const

declare module 'i18next' {
  interface ResourceNamespaceMap {
    fields: typeof text
  }
}
