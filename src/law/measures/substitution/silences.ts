import { silent } from '../../../kernel/citation.ts'

/** What the texts on substitution treatment leave open. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const twoWaysIn = open('Ai phải đăng ký ở xã trước, ai đến thẳng cơ sở điều trị được?', '0300-two-ways-into-substitution-treatment')
export const registrationPapers = open(
  'Mẫu đăng ký, sổ đăng ký của NĐ 116/2021 (mẫu 22, 23), NĐ 163/2026 (mẫu 21) là của cai nghiện tự nguyện: người đăng ký điều trị thay thế ở xã có dùng không?',
  '0708-forms-for-registering-substitution-treatment',
)
export const beginning = open(
  'Nộp hồ sơ ở cơ sở điều trị trong thời hạn bắt đầu có phải là đã thực hiện không, khi cơ sở còn đang xét?',
  '0301-beginning-substitution-treatment',
)
export const admitting = open(
  'Cơ sở điều trị quyết định tiếp nhận trong bao lâu? Chỉ thấy 10 ngày làm việc trong thông báo của một cơ sở (2021).',
  '0302-time-to-admit',
)
export const threeFacts = open(
  'Kết thúc về lâm sàng, về pháp lý, về thống kê: ghi ngày nào, ai được biết gì?',
  '0303-three-facts-of-an-end',
)
export const grounds = open(
  'Căn cứ chấm dứt điều trị (bốn căn cứ năm 2016, căn cứ của Điều 36 NĐ 141) còn hiệu lực đến đâu; xin ra có phải tự ý chấm dứt không?',
  '0304-grounds-of-ending',
)
export const elsewhere = open(
  'Đi tù, chết, mất tích, vào cơ sở khép kín khi đang điều trị thay thế: hồ sơ kết thúc theo điều nào?',
  '0306-leaving-substitution-treatment',
)
export const toWhom = open(
  'Từ 01/7/2026 cơ sở điều trị báo UBND cấp xã (mẫu của NĐ 141) hay Công an cấp xã (NĐ 163), và xã có còn ra quyết định không?',
  '0307-whom-a-clinic-tells',
)
export const consentAge = open(
  'Trước 15/12/2024 phải có đồng ý của người đại diện đến tuổi nào (16 hay 18)?',
  '0308-consent-of-a-representative',
)
export const clinics = open(
  'Từ 01/3/2025 ai quản lý cơ sở điều trị thay thế của ngành Lao động; từ 01/7/2026 có điều trị chất khác chất dạng thuốc phiện không?',
  '0309-clinics-and-substances',
)
export const neverCame = open(
  'Đăng ký từ 01/7/2026 mà không đến cơ sở điều trị: bao lâu thì phải hỏi vì sao, và có phải là không thực hiện không?',
  '0353-registered-and-never-came',
)
export const ladder = open(
  'Bậc nhắc nhở, kiểm điểm của Điều 47 Luật 120/2025 áp dụng cho người điều trị thay thế thế nào khi cơ sở y tế mới là nơi biết vi phạm?',
  '0304-grounds-of-ending',
)
export const tellingFrom = open(
  '24 giờ để cơ sở điều trị báo Công an cấp xã (khoản 2 Điều 89 NĐ 163/2026) tính từ lúc nào?',
  '0497-times-from-no-hour',
)
