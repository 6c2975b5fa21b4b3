/** What makes an officer think that somebody used drugs: the nine points of Decree 105/2021 art. 38(1) and Decree 163/2026 art. 56(1). */
export const signs = {
  caughtInTheAct: 'bị phát hiện quả tang',
  ownDeclaration: 'tự khai báo',
  atPlaceOfUse: 'có mặt ở nơi sử dụng mà không có lý do chính đáng',
  traces: 'có dấu vết, dụng cụ trên người, phương tiện, nơi ở',
  lossOfControl: 'mất năng lực nhận thức, kiểm soát hành vi',
  driver: 'điều khiển phương tiện có biểu hiện dùng chất kích thích',
  tip: 'tin báo, tố giác đã xác minh',
  caseFile: 'thông tin, tài liệu trong vụ vi phạm',
  other: 'căn cứ khác theo pháp luật',
} as const
