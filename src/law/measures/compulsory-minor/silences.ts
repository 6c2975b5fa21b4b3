import { silent } from '../../../kernel/citation.ts'

/** Questions the texts on minors leave open, each with the record that says what the system does meanwhile. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const courtBeforeOrdinance = open(
  'Từ 01/01 đến 23/3/2022 chưa có Pháp lệnh 01/2022: Tòa án xem xét theo trình tự nào?',
  '0400-courts-before-ordinance-01-2022',
)
export const courtOfMinors = open(
  'Mới biết Pháp lệnh 01/2022 qua báo chí: quyết định trong 15 ngày, khiếu nại trong 5 ngày làm việc; các thời hạn khác của Tòa án có như Pháp lệnh 03/2022 không?',
  '0401-court-procedure-for-minors',
)
export const makers2025 = open(
  'Từ 01/3/2025 đến 30/6/2026 ai lập hồ sơ người dưới 18 tuổi: Chủ tịch UBND cấp xã (điểm a khoản 1 Điều 34 Luật 73/2021) hay Trưởng Công an cấp xã (TTLT 03/2025, chưa đọc được)?',
  '0402-who-makes-the-file-of-a-minor-in-2025',
)
export const checkingSince184 = open(
  'Từ 01/7/2025 khoản 1 Điều 53 NĐ 116 vẫn dẫn chiếu Điều 43 đã bị bãi bỏ: ai kiểm tra, chuyển hồ sơ người dưới 18 tuổi, và trong bao lâu?',
  '0625-checking-a-minors-file-since-decree-184',
)
export const representing = open(
  'Không xác định được cha, mẹ, người giám hộ thì ai đại diện; ai bảo vệ quyền và lợi ích của người dưới 18 tuổi trước Tòa án?',
  '0403-who-stands-by-a-minor',
)
export const noOpinion = open(
  'Trước 01/7/2026 cha, mẹ, người giám hộ không cho ý kiến thì hồ sơ làm thế nào?',
  '0404-parents-who-say-nothing',
)
export const noticeToParents = open(
  'Người đó và cha, mẹ nhận thông báo khác ngày thì thời hạn đọc hồ sơ hết ngày nào; trước 01/7/2026 họ không nhận thì làm thế nào?',
  '0405-two-notices-of-one-file',
)
export const turningBefore = open(
  'Đủ 18 tuổi khi Tòa án chưa quyết định, không do trốn tránh, thì theo thủ tục nào?',
  '0406-turning-18-before-the-decision',
)
export const turningAfter = open(
  'Đủ 18 tuổi sau khi có quyết định: thời hạn, nơi cai nghiện trước 01/7/2026 hoặc khi còn dưới 3 tháng, ai cho chuyển và trong bao lâu, quản lý sau cai nghiện một hay hai năm?',
  '0407-turning-18-after-the-decision',
)
export const reformatory = open('Trường giáo dưỡng và cục C10 không làm việc trong hệ thống: ai ghi việc của họ?', '0408-reformatories')
export const placesAcross = open(
  'Người dưới 18 tuổi ở cơ sở công lập ngày 01/7/2026 còn từ 6 tháng thì có phải chuyển nơi không, ai quyết định?',
  '0409-places-of-minors-on-1-july-2026',
)
export const firstDay = open(
  'Trước 01/7/2026 thời hạn của người dưới 18 tuổi tính từ ngày tạm giữ để đưa đi hay từ ngày cơ sở tiếp nhận?',
  '0410-first-day-of-a-minors-term',
)
export const holdingOfMinors = open(
  'Trước 01/7/2026 việc quản lý trong thời gian làm thủ tục (Điều 44 đến 49 NĐ 116) có áp dụng với người dưới 18 tuổi không?',
  '0411-holding-minors-before-2026',
)
export const notAHandlingMeasure = open(
  'Đưa người dưới 18 tuổi đi cai nghiện không là biện pháp xử lý hành chính: hạn gửi quyết định, thời hiệu, tạm đình chỉ để truy cứu hình sự, tính thời gian ở ngoài phục vụ tố tụng của Luật XLVPHC có áp dụng không?',
  '0412-not-a-handling-measure',
)
export const reducing = open(
  'Trước 01/7/2026 người dưới 18 tuổi có được giảm thời hạn không? Điều 58 NĐ 116 có, Pháp lệnh 01/2022 theo báo chí không nêu.',
  '0413-reduction-for-minors',
)
export const noExclusions = open(
  'Người dưới 18 tuổi mang thai hoặc đang nuôi con nhỏ: Điều 33 Luật 73/2021, Điều 36 Luật 120/2025 không nêu trường hợp không áp dụng.',
  '0414-minors-who-are-not-sent',
)
export const suspending = open(
  'Căn cứ tạm đình chỉ của người dưới 18 tuổi: Pháp lệnh 01/2022, Điều 58 NĐ 116 và Nghị định 184/2025 nêu khác nhau; ngày điều trị có tính không?',
  '0415-suspending-minors',
)
export const courtOfMinors2026 = open(
  'Chưa tìm thấy pháp lệnh theo khoản 8 Điều 36 Luật 120/2025: từ 01/7/2026 Tòa án còn theo Pháp lệnh 01/2022 không?',
  '0416-court-procedure-for-minors-since-2026',
)
export const reformatoryRegime = open(
  'Ở trường giáo dưỡng theo chế độ của trường (khoản 1 Điều 129 NĐ 163/2026, chưa đọc được): chịu tang, khám sức khỏe, thân nhân người chết có thời hạn nào; ngày điều trị, ngày chịu tang có tính không?',
  '0702-the-regime-of-a-reformatory',
)
export const deathOfMinors = open(
  'Người từ đủ 12 đến dưới 18 tuổi chết ở cơ sở công lập có theo Điều 122 NĐ 163/2026 không? Điều 126 dẫn chiếu các chế độ của Mục 12, không nêu việc này.',
  '0701-the-death-of-a-minor',
)
export const handingHome = open(
  'Gia đình không đến đón: khoản 3 Điều 62 NĐ 116 còn không sau NĐ 184/2025, và từ 01/7/2026 ai đưa về?',
  '0417-minors-whom-nobody-fetches',
)
