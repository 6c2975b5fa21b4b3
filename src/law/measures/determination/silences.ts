import { silent } from '../../../kernel/citation.ts'

/** Questions the texts on determining addiction leave open, each with the record that says what the system does meanwhile. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const determiningSince2026 = open(
  'Từ 01/7/2026 hồ sơ, trình tự, tiêu chuẩn xác định tình trạng nghiện còn theo NĐ 109/2021, TT 18/2021 không? Luật giao Chính phủ, Bộ Y tế quy định; chưa tìm thấy văn bản mới.',
  '0325-determining-since-2026',
)
export const staying = open(
  'Những ngày ở khu lưu trú tạm thời để xác định có trừ vào thời hạn cai nghiện không, và từ 01/7/2026 ai được tiếp nhận để xác định?',
  '0326-staying-while-determined',
)
export const custody = open(
  'Tạm giữ hành chính để xác định tình trạng nghiện tối đa 5 ngày là theo trí nhớ; người không hợp tác thì xử lý thế nào?',
  '0327-custody-while-determined',
)
export const atOnce = open('“Gửi ngay” kết quả xác định tình trạng nghiện là trong bao lâu?', '0310-at-once')
export const youngest = open(
  'Người dưới 12 tuổi có được, có phải xác định tình trạng nghiện không? Điều 27 Luật 73/2021, Điều 31 Luật 120/2025 không nêu tuổi thấp nhất.',
  '0493-determining-children-under-twelve',
)
export const whoAsks = open(
  'Từ 01/7/2026 người tự nguyện, người đăng ký cai nghiện tự nộp đơn cho cơ sở y tế hay do Công an cấp xã lập hồ sơ đề nghị?',
  '0328-who-asks-for-a-volunteer',
)
