/** Where a test stands, which days it knows and which papers it holds. */
export const states = {
  asked: { term: 'đã yêu cầu, chờ xét nghiệm', kind: 'open' },
  uncooperative: { term: 'không đến hoặc không hợp tác, chờ xử lý', kind: 'open' },
  positive: { term: 'dương tính, chờ gửi kết quả', kind: 'open' },
  sent: { term: 'đã gửi kết quả, chờ nơi cư trú nhận', kind: 'open' },
  negative: { term: 'âm tính', kind: 'end' },
  refuted: { term: 'xét nghiệm lại âm tính', kind: 'end' },
  received: { term: 'nơi cư trú đã nhận kết quả dương tính', kind: 'end' },
  kept: { term: 'dương tính, không phải gửi nơi cư trú', kind: 'end' },
  notTested: { term: 'không xét nghiệm được', kind: 'end' },
} as const

export const facts = {
  asked: 'ngày yêu cầu xét nghiệm',
  uncooperative: 'ngày không đến hoặc không hợp tác',
  tested: 'lúc có kết quả',
  sent: 'lúc gửi kết quả',
  received: 'lúc nơi cư trú nhận kết quả',
} as const

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
