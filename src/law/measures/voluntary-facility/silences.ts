import { silent } from '../../../kernel/citation.ts'

const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const noContract = open(
  'Nộp hồ sơ mà không ký hợp đồng, hoặc ký mà không đến, thì hồ sơ kết thúc thế nào?',
  '0340-ways-out-of-a-contract',
)
export const earlyEnd = open(
  'Hai bên thỏa thuận chấm dứt hợp đồng trước 6 tháng: có phải tự ý chấm dứt không?',
  '0340-ways-out-of-a-contract',
)
export const shortAbsence = open('Trở lại cơ sở trước hạn: những ngày vắng có tính vào thời hạn không?', '0341-absence-that-ends-in-time')
export const noticeOfContract = open(
  'Hợp đồng với cơ sở tư nhân ngắn hơn thời hạn cai nghiện thì báo trước 30 ngày (khoản 2 Điều 94 NĐ 163/2026) tính theo ngày nào?',
  '0340-ways-out-of-a-contract',
)
export const toldOfMinors = open(
  'Khoản 1 Điều 97 NĐ 163/2026: báo Công an cấp xã “hoặc cha, mẹ, người giám hộ” của người từ đủ 12 đến dưới 18 tuổi; có phải báo cả hai không?',
  '0703-told-of-the-end-for-a-minor',
)
export const dropOut = open(
  'Người tự ý chấm dứt cai nghiện tự nguyện tại cơ sở: Điều 33 NĐ 116/2021 chỉ nói người có quyết định cai tại gia đình, cộng đồng; có lập biên bản mẫu 27 và cho 2 ngày giải trình không?',
  '0639-dropping-out-of-a-facility',
)
export const contractDay = open(
  'Cai tự nguyện tại cơ sở theo Luật 73/2021: thời hạn tính từ ngày ghi trong hợp đồng hay từ ngày vào cơ sở?',
  '0642-a-contract-prints-its-first-day',
)
export const whenFinished = open(
  'Báo trong 5 ngày làm việc (24 giờ từ 01/7/2026) từ khi “hoàn thành quy trình cai nghiện”: từ ngày hết thời hạn hay từ ngày cấp giấy xác nhận?',
  '0643-finished-when-it-is-certified',
)
export const publicTerm = open(
  'Cai tự nguyện tại cơ sở công lập: thời hạn tính từ ngày giao nhận hay từ ngày quyết định?',
  '0342-placing-a-volunteer',
)
export const sendingAtOnce = open(
  '“Phải gửi ngay” quyết định chọn cơ sở cho người cai nghiện tự nguyện (khoản 4 Điều 95 NĐ 163/2026) là trong bao lâu?',
  '0497-times-from-no-hour',
)
export const handingFrom = open(
  '24 giờ để quyết định cơ sở và đưa người tự nguyện đi (khoản 5 Điều 38 Luật 120/2025) tính từ lúc nào?',
  '0497-times-from-no-hour',
)
export const threeStagesBefore = open(
  'Khoản 4 Điều 94 NĐ 163/2026: cấp giấy xác nhận thời gian, quy trình và báo Công an cấp xã “trong thời hạn 24 giờ trước khi” hoàn thành ít nhất 03 giai đoạn; khoản 4 Điều 33 Luật 120/2025 nói báo trong 24 giờ khi cấp giấy. Cấp trước khi xong được không, và ai ở lại cai tiếp có được cấp không?',
  '0684-a-certificate-before-three-stages-are-done',
)
export const afterSomeStages = open(
  'Báo “đã hoàn thành một số giai đoạn” (điểm i khoản 2 Điều 46 Luật 120/2025): mỗi giai đoạn một lần, hay khi cấp giấy xác nhận?',
  '0497-times-from-no-hour',
)
export { afterExempt, underThreeMonths } from '../../court-ordered/silences.ts'
export const directorsTime = open(
  'Giám đốc Công an cấp tỉnh xét hoãn, miễn, tạm đình chỉ cho người cai nghiện tự nguyện trong bao lâu?',
  '0443-easing-for-volunteers',
)
export const suspendedFacility = open(
  'Cơ sở bị đình chỉ: người đang cai không đăng ký tiếp trong 3 ngày thì xử lý thế nào?',
  '0343-a-facility-that-is-suspended',
)
