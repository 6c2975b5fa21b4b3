import { silent } from '../kernel/citation.ts'

/** Questions the texts leave open, each with the record that says what the system does meanwhile and who can change it. */
const open = (question: string, record: string) => silent(question, `docs/decisions/${record}.md`)

export const twoStarts = open(
  'Thời hạn đăng ký tính từ ngày có kết quả (Điều 28) hay từ ngày được xác định và thông báo (Điều 3)?',
  '0101-two-starts-of-registration',
)
export const earlierRehab = open('Lần cai nghiện trước 01/7/2026 có tính là “lần đầu” không?', '0102-earlier-rehabilitation-counts')
export const refusing = open('Khi nào và theo mẫu nào từ chối đăng ký cai nghiện tại gia đình, cộng đồng?', '0105-refusing-a-registration')
export const lateStart = open(
  'Bắt đầu muộn vì bất khả kháng thì thời hạn ghi trong quyết định có lùi theo không?',
  '0106-dates-printed-in-a-decision',
)
export const noTimeLimit = open('Văn bản không nêu thời hạn cho bước này.', '0107-steps-without-a-time-limit')
export const afterRecord = open('Sau khi người vi phạm giải trình thì ai kết luận, theo mẫu nào?', '0108-after-a-violation-record')
export const runsFromCompletion = open(
  'Trình báo muộn hoặc ra quyết định muộn thì thời hạn quản lý sau cai nghiện tính thế nào?',
  '0109-post-rehab-runs-from-completion',
)
export const supportPlan = open(
  'Kế hoạch hỗ trợ người bị quản lý sau cai nghiện: ai lập, theo mẫu nào, bao lâu xem lại?',
  '0475-plan-of-support',
)
export const bookUnread = open(
  'Danh sách người ở cơ sở cai nghiện và người ở cơ sở điều trị thay thế: mẫu nào, ghi những lý do vào, ra nào?',
  '0476-books-of-facilities-and-clinics',
)
export const reporting = open(
  'Ai phải trình báo sau khi hoàn thành, và khoản 5 Điều 62 NĐ 116 còn hiệu lực sau NĐ 184/2025 không?',
  '0110-reporting-after-completion',
)
export const fileAndList = open(
  'Khoản 1 Điều 77 NĐ 116: Chủ tịch UBND cấp xã lập hồ sơ, đưa vào danh sách trong 3 ngày làm việc; đề nghị của Trưởng Công an cấp xã và danh sách (mẫu 52) có trong 3 ngày đó không, khi chưa có quyết định?',
  '0715-file-and-list-within-three-days',
)
export const criminal = open(
  'Trong lúc xem xét trách nhiệm hình sự theo Điều 256a BLHS, thời hạn cai nghiện hoặc quản lý có chạy tiếp không?',
  '0111-criminal-referral',
)
export const minorRelapse = open(
  'Người dưới 18 tuổi tái nghiện khi đang quản lý sau cai nghiện thì xử lý thế nào theo Luật 73/2021?',
  '0113-relapse-of-a-minor',
)
export const whoRegisters = open(
  'Người thuộc điểm c, d khoản 1 Điều 31 Luật 120/2025 có phải đăng ký không? Luật nêu điểm a, b, đ; Điều 89 NĐ 163 nêu mọi người.',
  '0114-duty-to-register-groups',
)
export const restDecision = open(
  'Tiếp tục thời hạn còn lại sau cơ sở tư nhân có cần quyết định mới không, và số ngày đã cai tính thế nào?',
  '0115-rest-after-a-private-centre',
)
export const otherExcuses = open(
  'Ốm đau hoặc lý do chính đáng khác, không phải bất khả kháng, có làm tính lại thời hạn không?',
  '0116-excuses-other-than-force-majeure',
)
/** Of superseded sheets only: it is a measure of the system now. */
export const monitoring = open(
  'Giám sát điện tử và bậc xử lý vi phạm của nó là một biện pháp riêng, chưa có trong hệ thống.',
  '0117-electronic-monitoring-is-its-own-measure',
)
export const referringFirst = open(
  'Văn bản cho thời hạn để lập hồ sơ đề nghị cai nghiện bắt buộc; bước chuyển xem xét trước đó có thời hạn riêng không?',
  '0633-referring-within-the-time-for-the-file',
)
export const changingForm = open(
  'Đổi sang cai tại cơ sở hoặc điều trị thay thế giữa chừng theo thủ tục nào?',
  '0118-changing-the-form-midway',
)
export const sentIsReceived = open(
  'Thời hạn tính từ khi nhận được văn bản đề nghị: văn bản gửi đi trong hệ thống thì coi là nhận được lúc nào?',
  '0704-sent-is-received',
)
export const prisonAndTerm = open(
  'Ra tù “mà vẫn còn thời hạn” thì tiếp tục “thời hạn còn lại” (khoản 1 Điều 47 Luật 120/2025): những ngày ở tù có tính vào thời hạn không?',
  '0718-days-in-prison-and-the-term',
)
export const tellingAgain = open(
  'Đã báo trước mà sau đó ngày hết thời hạn thay đổi thì ai báo lại, trong bao lâu?',
  '0173-telling-a-moved-end-again',
)
export const withdrawalPlace = open(
  'Điều trị cắt cơn tại trung tâm y tế: ai tiếp nhận, theo giấy nào, trong bao lâu, ai giữ trật tự? Chỉ thấy trong thông báo của một tỉnh (2023).',
  '0354-withdrawal-treatment-at-a-health-centre',
)
export const resultGoesOn = open(
  'Kết quả nghiện được chuyển sang đăng ký cai nghiện, kết quả không nghiện sang quản lý người sử dụng: ai chuyển, trong bao lâu, nơi phát hiện hay nơi cư trú?',
  '0351-where-a-result-of-determination-leads',
)
export const whoIsMonitored = open(
  'Khi nào bắt đầu tính 12 giờ của quyết định giám sát điện tử, và người sắp đủ 18 tuổi thì theo ngày nào?',
  '0350-proposing-electronic-monitoring',
)
export const noFrequency = open('Bao lâu thì xét nghiệm, ghi theo dõi một lần?', '0119-no-frequency')
export const leaving = open(
  'Đi tù, chết hoặc mất tích khi đang cai tự nguyện thì hồ sơ kết thúc theo điều nào của Luật 73/2021?',
  '0120-leaving-by-prison-or-death',
)
export const recurringFrom = open(
  '“03 tháng”, “06 tháng một lần”, “01 lần/năm” tính từ ngày nào, và lần sau tính từ lần trước hay theo quý, năm dương lịch?',
  '0494-a-recurring-duty-counts-from-the-last',
)
export const openCases = open('Bước nào của luật mới áp dụng cho hồ sơ đã có quyết định trước 01/7/2026?', '0122-open-cases-2026')
export const explaining = open(
  'Biên bản vi phạm lập trước 01/7/2026: hai ngày làm việc để giải trình có còn khi luật mới đã có hiệu lực?',
  '0125-explaining-across-the-border',
)
export const receptionFirst = open(
  'Biên bản tiếp nhận (mẫu 24) lập khi đăng ký, trước quyết định: thời hạn tính từ ngày nào nếu biên bản lập sau?',
  '0123-reception-record-starts-the-term',
)
export const whenOffTheList = open(
  'Trước 01/7/2026 người nghiện hoàn thành cai nghiện và vào danh sách quản lý sau cai nghiện thì có còn trong danh sách người nghiện không?',
  '0231-registers',
)
export const atOnce = open('“Gửi ngay” kết quả dương tính là trong bao lâu?', '0310-at-once')
export const nineMonths = open('Báo cáo 9 tháng chốt số liệu từ ngày nào đến ngày nào? Chưa thấy khoản riêng.', '0045-windows-of-reports')
/** The table in force was not found; ours has the columns that published reports show. */
export const movementForm = open(
  'Mẫu biểu biến động người cai nghiện đang áp dụng: chưa đọc được văn bản nào có đủ cột.',
  '0046-movement-table',
)
export const afterTreatment = open(
  'Điều trị thay thế không có thời hạn: thông báo nào mở hồ sơ quản lý sau cai nghiện, ai nhận giấy hoàn thành?',
  '0305-after-substitution-treatment',
)
export const unannounced = open(
  'Không có thông báo sắp hoàn thành, chỉ có giấy xác nhận: 2 ngày làm việc để đề nghị quản lý sau cai nghiện tính từ ngày nào?',
  '0496-proposing-without-a-notice',
)
export const intakeFrom = open(
  'Giai đoạn tiếp nhận, phân loại tối đa 02 ngày (khoản 6 Điều 84 NĐ 163/2026) tính từ ngày nào?',
  '0645-first-day-of-the-intake',
)
export const stagesAcross = open(
  'Độ dài các giai đoạn của NĐ 163 có áp dụng cho người có quyết định, hợp đồng trước 01/7/2026 không?',
  '0427-lengths-of-stages-across-july-2026',
)
export const lengthsOfProcess = open(
  'Quy trình riêng của cơ sở theo NĐ 116 Điều 27: ai ký, độ dài từng giai đoạn, và kế hoạch cá nhân được khác đến đâu?',
  '0442-lengths-of-the-2021-process',
)
