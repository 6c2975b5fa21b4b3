import { silent } from '../../kernel/citation.ts'

/** Questions the texts on compulsory rehabilitation leave open, each with the record that says what the system does meanwhile. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const courtBefore2023 = open(
  'Chưa đọc được Pháp lệnh 09/2014: các thời hạn của Tòa án trước 01/02/2023 có như Pháp lệnh 03/2022 không?',
  '0150-court-limits-before-2023',
)
export const courtSince2026 = open(
  'Chưa tìm thấy pháp lệnh mới theo khoản 8 Điều 35 Luật 120/2025: từ 01/7/2026 Tòa án còn theo Pháp lệnh 03/2022 không?',
  '0151-court-procedure-since-2026',
)
export const courtSince2025July = open(
  'Chưa đọc được Pháp lệnh 08/2025 sửa đổi Pháp lệnh 03/2022 từ 01/7/2025 (mới thấy tên): thời hạn của Tòa án nhân dân khu vực có còn như trước không?',
  '0681-ordinance-08-2025',
)
export const protesting = open(
  'Cơ quan đề nghị, Viện kiểm sát kiến nghị, kháng nghị trong bao lâu? 7 ngày làm việc là theo trí nhớ.',
  '0152-time-to-protest',
)
export const limitationUntil = open(
  'Thời hiệu áp dụng ba tháng (khoản 4 Điều 35, khoản 3 Điều 36 Luật 120/2025) tính đến khi lập xong hồ sơ hay đến khi Tòa án quyết định?',
  '0719-until-when-three-months-run',
)
export const accepting = open(
  'Hồ sơ đủ thì Tòa án thụ lý trong bao lâu? Khoản 1 Điều 9 PL 03/2022 chỉ nêu 2 ngày làm việc để trả lại hồ sơ chưa đủ; khoản 2 chưa đọc được.',
  '0717-accepting-in-the-time-of-returning',
)
export const extending = open(
  'Gia hạn “không quá 30 ngày” là 30 ngày kể từ ngày thụ lý hay thêm 30 ngày sau 15 ngày đầu, ai gia hạn, và được gia hạn mấy lần?',
  '0617-extending-the-time-of-the-court',
)
export const receivedWhich = open(
  'Hai ngày làm việc để xin hoãn, miễn tính từ ngày nhận quyết định vừa công bố hay quyết định đã có hiệu lực?',
  '0711-which-receipt-starts-the-two-days',
)
export const returningAgain = open(
  'Hồ sơ đã bổ sung mà vẫn thiếu thì có được trả lại lần nữa không? Văn bản chỉ nói chuyển đến Tòa án.',
  '0712-a-file-that-came-back-and-still-lacks',
)
export const underThreeMonths = open(
  'Khỏi bệnh mà thời hạn còn lại dưới 3 tháng thì có phải chấp hành tiếp không? Luật chỉ nói trường hợp còn từ 3 tháng trở lên.',
  '0618-less-than-three-months-left',
)
export const lodgedLate = open(
  'Người đó khiếu nại, nộp đơn khi đã quá hạn thì ai xem xét, và vì lý do nào còn được giải quyết?',
  '0490-a-late-step-is-written-down',
)
export const notingEffect = open(
  'Hết thời hạn khiếu nại, kiến nghị, kháng nghị thì ai ghi nhận quyết định có hiệu lực, trong bao lâu?',
  '0172-noting-that-a-decision-took-effect',
)
export const appeal = open('Tòa án cấp trên giải quyết khiếu nại thế nào, có được tăng thời hạn không?', '0153-powers-on-appeal')
export const checkingIn2025 = open(
  'Từ 01/3 đến 30/6/2025 kiểm tra, chuyển, bổ sung hồ sơ trong bao lâu? Chưa đọc được toàn văn TTLT 03/2025.',
  '0154-checking-the-file-in-2025',
)
export const waiting = open(
  'Ba tháng chờ chỗ tính từ ngày báo Tòa án hay từ ngày hết 5 ngày, và việc chờ dở dang ngày 01/7/2026 ra sao?',
  '0155-waiting-for-a-place',
)
export const lapsing = open(
  'Trốn tránh thì thời hiệu thi hành một năm ngừng lại hay tính lại, ngày cuối là ngày nghỉ có lùi không, và thời hiệu đang chạy ngày 01/7/2026 ra sao?',
  '0156-lapse-of-a-decision',
)
export const termStart = open(
  'Từ 01/7/2026 thời hạn tính từ ngày tạm giữ để đưa đi hay từ ngày cơ sở tiếp nhận?',
  '0157-first-day-of-the-term',
)
export const easingTime = open(
  'Tòa án xét hoãn, miễn, giảm, tạm đình chỉ trong bao lâu? Mới đọc khoản đầu các điều 27, 28 PL 03/2022.',
  '0158-time-to-decide-on-easing',
)
export const pending = open(
  'Đề nghị giảm thời hạn và các việc theo quy định cũ còn dở dang ngày 01/7/2026 xử lý thế nào?',
  '0159-pending-on-1-july-2026',
)
export const crimeDays = open(
  'Thời gian tạm đình chỉ để truy cứu trách nhiệm hình sự có tính vào thời hạn không?',
  '0160-days-of-criminal-proceedings',
)
export const determining = open(
  'Từ 01/7/2026 hồ sơ xác định tình trạng nghiện còn theo NĐ 109/2021 không? NĐ 163/2026 không quy định, không bãi bỏ.',
  '0170-enclosed-files',
)
export const prisonDays = open(
  '1,5 ngày chấp hành bằng 1 ngày tù: phần lẻ tính thế nào, và những ngày nào là đã chấp hành?',
  '0169-days-of-prison',
)
export const prisonThen = open(
  'Người có quyết định trước 01/7/2026 bị phạt tù sau ngày đó: miễn phần còn lại hay sau khi ra tù chấp hành tiếp?',
  '0161-prison-across-the-border',
)
export const transferring = open('Ai quyết định chuyển người giữa hai cơ sở cai nghiện?', '0162-transfer-between-facilities')
export const noticeAcross = open(
  'Người hết thời hạn trong tháng 7/2026: báo trước 15 ngày hay 30 ngày?',
  '0163-notice-before-ends-of-july-2026',
)
export const afterExempt = open('Người được miễn phần thời hạn còn lại có bị quản lý sau cai nghiện không?', '0164-after-an-exemption')
export const otherEnds = open(
  'Đi tù, chết hoặc mất tích khi chưa vào, hoặc đang ở ngoài cơ sở thì hồ sơ kết thúc theo điều nào?',
  '0165-ends-before-entry',
)
export const otherPlaces = open('Hết thời hạn hoãn hoặc bắt được người trốn thì đưa vào cơ sở trong bao lâu?', '0166-bringing-in-again')
export const heldEscape = open(
  'Người đang bị quản lý trong thời gian lập hồ sơ trốn khỏi cơ sở: cơ sở có phải báo trong 24 giờ như với người cai nghiện không?',
  '0495-notice-of-the-flight-of-somebody-held',
)
export const tellingKin = open('“Thông báo ngay” cho thân nhân người chết là trong bao lâu?', '0310-at-once')
export const heldAfterDecision = open(
  'Từ khi Tòa án ra quyết định đến khi đưa đi, người đang được quản lý còn ở lại cơ sở theo điều nào? Luật 120/2025 chỉ nói thời gian lập hồ sơ.',
  '0177-held-between-decision-and-transport',
)
export const suspendingForCrime = open(
  'Từ 01/7/2026 ai tạm đình chỉ chấp hành để truy cứu trách nhiệm hình sự? Điều 117 Luật XLVPHC không còn giao Trưởng cơ sở cai nghiện.',
  '0178-who-suspends-for-a-crime-since-2026',
)
