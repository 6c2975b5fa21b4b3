/** Where somebody stands in the house, which days it knows and which papers it holds. */
export const states = {
  expected: { term: 'đã tiếp nhận, chờ bố trí vào ở', kind: 'proposed' },
  living: { term: 'đang ở cơ sở', kind: 'open' },
  apart: { term: 'đang ở khu dành riêng vì kỷ luật', kind: 'open' },
  away: { term: 'đang vắng cơ sở (bệnh viện, chịu tang, tố tụng, bỏ trốn)', kind: 'open' },
  notOpened: { term: 'không mở hồ sơ sinh hoạt', kind: 'end' },
  left: { term: 'đã rời cơ sở', kind: 'end' },
  died: { term: 'chết tại cơ sở', kind: 'end' },
} as const

export { groups as routes } from '../../facility-groups.ts'

export const facts = {
  decided: 'ngày ký quyết định, hợp đồng',
  admitted: 'ngày vào ở cơ sở',
  regimeFrom: 'ngày vào hoặc trở lại cơ sở',
  termEnds: 'ngày hết thời hạn đã được báo',
  intakeUntil: 'ngày dự kiến xong tiếp nhận, phân loại',
  detoxUntil: 'ngày dự kiến xong cắt cơn, giải độc',
  educationUntil: 'ngày dự kiến xong giáo dục, phục hồi hành vi',
  reintegrationFrom: 'ngày dự kiến bắt đầu chuẩn bị tái hòa nhập',
  visited: 'lần thăm gặp gần nhất',
  coupled: 'lần gặp ở phòng riêng gần nhất',
  breached: 'ngày lập biên bản vi phạm nội quy',
  apartUntil: 'ngày hết kỷ luật ở khu dành riêng',
  died: 'lúc chết',
  deathNoticed: 'lúc báo cơ quan, thân nhân',
} as const

export const documents = {
  basis: { term: 'Quyết định, hợp đồng làm căn cứ ở cơ sở' },
  intakeSheet: { term: 'Phiếu thu thập thông tin của người cai nghiện ma túy', form: 'Mẫu 19 NĐ 116/2021' },
  plan: { term: 'Kế hoạch cai nghiện ma túy', form: 'Mẫu 20 NĐ 116/2021' },
  schoolPaper: { term: 'Học bạ, văn bằng, chứng chỉ' },
  reintegrationPlan: { term: 'Kế hoạch tái hòa nhập cộng đồng', form: 'Mẫu 21 NĐ 116/2021' },
  breachRecord: { term: 'Biên bản vi phạm nội quy' },
  disciplineDecision: { term: 'Quyết định kỷ luật' },
  rewardDecision: { term: 'Quyết định khen thưởng' },
  deathRecord: { term: 'Biên bản về người chết' },
} as const
