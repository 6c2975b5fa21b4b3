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
