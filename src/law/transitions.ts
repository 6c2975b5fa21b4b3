import { type Citation, silent } from '../kernel/citation.ts'
import { type Day, day } from '../kernel/day.ts'
import { checkingIn2025 } from './court-ordered/silences.ts'
import { makers2025 } from './measures/compulsory-minor/silences.ts'
import { fromBefore } from './measures/monitoring/silences.ts'
import { stagesAcross } from './measures/residence/silences.ts'
import { runningIn2026 } from './measures/user-management/silences.ts'
import { openCases } from './silences.ts'
import { BLHS, D163, D184, L120 } from './sources/index.ts'

/** What a day on which texts changed does to cases of a measure: where that stands, what the sheets do, and a case on either side. */
export type Transition = {
  readonly border: Day
  readonly measure: string
  readonly cite: readonly Citation[]
  readonly rule: string
  /** Names of cases: something that had begun goes on as it was; what comes from that day on. */
  readonly before: string
  readonly after: string
}

const clocks = silent(
  'Thời hạn đang chạy khi luật mới có hiệu lực tính theo văn bản nào?',
  'docs/decisions/0004-a-clock-belongs-to-the-day-it-began.md',
)
const districts = silent('Hồ sơ của cấp huyện đang làm ngày 01/3/2025 do ai làm tiếp?', 'docs/decisions/0103-sheets-of-2025.md')
const [march2025, july2025, july2026] = [day('2025-03-01'), day('2025-07-01'), day('2026-07-01')]

/** Every transitional clause and every silence on one, by measure. A test holds the cases against their tables. */
export const transitions: readonly Transition[] = [
  {
    border: march2025,
    measure: 'compulsory',
    cite: [checkingIn2025],
    rule: 'Bước gửi phòng LĐTBXH kiểm tra không còn; hồ sơ đã gửi thì Công an cấp xã chuyển thẳng Tòa án. Hạn đã chạy theo văn bản trước thì chạy đến hết.',
    before: 'thông báo trước 01/3/2025: hạn theo văn bản ngày đó',
    after: '28/02/2025 gửi phòng LĐTBXH; từ 01/3 Công an cấp xã chuyển thẳng',
  },
  {
    border: march2025,
    measure: 'compulsory-minor',
    cite: [checkingIn2025, makers2025],
    rule: 'Như người lớn; hồ sơ Tòa án đã thụ lý thì Tòa án quyết định tiếp.',
    before: '28/02/2025 gửi phòng LĐTBXH; từ 01/3 Công an cấp xã chuyển thẳng',
    after: 'Tòa án thụ lý 28/02/2025, quyết định 03/3/2025',
  },
  {
    border: march2025,
    measure: 'determination',
    cite: [districts],
    rule: 'Công an cấp huyện không còn; hồ sơ đã mở ở cấp huyện làm tiếp, hồ sơ mới do Công an cấp tỉnh mở.',
    before: 'cấp huyện mở hồ sơ ngày 28/02/2025',
    after: 'hồ sơ cấp huyện mở ngày 28/02/2025 làm tiếp sau 01/3',
  },
  {
    border: july2025,
    measure: 'user-management',
    cite: [BLHS.art(256)],
    rule: 'Dùng lại khi đang bị quản lý có thể bị xem xét hình sự theo Điều 256a, cả với quyết định quản lý từ trước.',
    before: 'trước 01/7/2025 không có bước này',
    after: 'từ 01/7/2025: dùng lại có thể bị xem xét hình sự',
  },
  {
    border: july2025,
    measure: 'voluntary-community',
    cite: [BLHS.art(256)],
    rule: 'Sử dụng khi đang cai chuyển xem xét hình sự, cả hồ sơ có quyết định từ trước; trước đó không có bước này.',
    before: 'xử lý hình sự: trước 01/7/2025 không có',
    after: 'xử lý hình sự: từ 01/7/2025, cả hồ sơ cũ',
  },
  {
    border: july2025,
    measure: 'voluntary-facility',
    cite: [BLHS.art(256)],
    rule: 'Như cai tại gia đình, cộng đồng, cả hợp đồng ký từ trước.',
    before: 'trước đó không có bước này',
    after: 'từ 01/7/2025 sử dụng ma túy khi đang cai: chuyển cơ quan điều tra',
  },
  {
    border: july2025,
    measure: 'compulsory',
    cite: [D184.art(20, 29)],
    rule: 'Người làm theo NĐ 184/2025, Tòa án khu vực; người đã có quyết định chấp hành tiếp, việc làm sau ngày này theo bước mới.',
    before: 'hết hạn 2025-07-05: báo chậm nhất 2025-06-20, qua hai văn bản',
    after: 'tạm đình chỉ từ 01/7/2025: niêm yết chưa đủ năm ngày làm việc',
  },
  {
    border: july2025,
    measure: 'compulsory-minor',
    cite: [D184.art(20, 29)],
    rule: 'Hồ sơ bị trả lại trước ngày này được bổ sung theo NĐ 184/2025; quyết định từ trước vẫn thi hành.',
    before: 'quyết định 30/6/2025, thi hành sau khi bỏ cấp huyện',
    after: 'hồ sơ bị trả lại 30/6/2025, bổ sung theo NĐ 184',
  },
  {
    border: july2025,
    measure: 'post-rehab',
    cite: [BLHS.art(256)],
    rule: 'Hạn trình báo giữ nguyên; sử dụng khi bị quản lý chuyển xem xét hình sự, cả hồ sơ từ trước, thời hạn vẫn chạy.',
    before: 'xử lý hình sự: trước 01/7/2025 không có',
    after: 'xử lý hình sự: từ 01/7/2025, cả hồ sơ cũ; thời hạn vẫn chạy',
  },
  {
    border: july2025,
    measure: 'substitution',
    cite: [BLHS.art(256)],
    rule: 'Sử dụng khi đang điều trị chuyển xem xét hình sự, cả người tiếp nhận từ trước.',
    before: 'sử dụng ma túy khi điều trị trước 01/7/2025 không phải tội phạm',
    after: 'từ 01/7/2025 chuyển cơ quan điều tra, cho cả hồ sơ cũ',
  },
  {
    border: july2026,
    measure: 'voluntary-community',
    cite: [L120.art(56, 1), openCases],
    rule: 'Quyết định trước 01/7/2026 giữ thời hạn cũ; đăng ký trước mà quyết định từ ngày đó thì theo luật mới.',
    before: 'quyết định 30/6/2026 giữ thời hạn cũ',
    after: 'đăng ký trước, quyết định 01/7/2026: 24 tháng từ biên bản tiếp nhận',
  },
  {
    border: july2026,
    measure: 'voluntary-facility',
    cite: [L120.art(56, 1), openCases],
    rule: 'Hợp đồng ký trước giữ thời hạn cũ; hồ sơ nộp mà chưa ký thì đăng ký theo luật mới.',
    before: 'hợp đồng cũ giữ thời hạn cũ',
    after: 'hồ sơ nộp 30/6/2026 chưa ký: theo luật mới phải đăng ký với Công an cấp xã',
  },
  {
    border: july2026,
    measure: 'compulsory',
    cite: [L120.art(56, 1), openCases],
    rule: 'Quyết định trước 01/7/2026 chấp hành theo thời hạn cũ, dù vào cơ sở sau đó.',
    before: 'quyết định 22/6/2026, đưa đi 10/7/2026: thời hạn cũ',
    after: 'lên đường 30/6, vào cơ sở 01/7: thời hạn do quyết định trước đó',
  },
  {
    border: july2026,
    measure: 'compulsory',
    cite: [L120.art(56, 2)],
    rule: 'Hồ sơ mở trước, quyết định từ 01/7/2026: 24 hoặc 36 tháng.',
    before: 'khiếu nại trước, giữ nguyên sau 01/7/2026: thời hạn cũ',
    after: 'hồ sơ mở trước, quyết định 01/7/2026: 24 tháng',
  },
  {
    border: july2026,
    measure: 'compulsory-minor',
    cite: [L120.art(56, 1), openCases],
    rule: 'Như người lớn.',
    before: 'quyết định 22/6/2026, đưa đi 10/7/2026: thời hạn cũ, từ ngày tiếp nhận',
    after: 'quyết định cũ, đang được quản lý tại nơi được chọn: bắt đầu ở đó',
  },
  {
    border: july2026,
    measure: 'compulsory-minor',
    cite: [L120.art(56, 2)],
    rule: 'Như người lớn.',
    before: 'khiếu nại trước, giữ nguyên sau 01/7/2026: thời hạn cũ',
    after: 'hồ sơ mở trước, quyết định 01/7/2026: 24 tháng',
  },
  {
    border: july2026,
    measure: 'compulsory-minor',
    cite: [D163.art(151, 6)],
    rule: 'Đang ở cơ sở công lập mà ngày 01/7/2026 còn dưới 6 tháng thì ở lại; còn đúng 6 tháng thì chuyển được.',
    before: 'ở cơ sở công lập từ trước, ngày 01/7/2026 còn dưới 6 tháng: ở lại',
    after: 'ở cơ sở công lập từ trước, ngày 01/7/2026 còn đúng 6 tháng: chuyển được',
  },
  {
    border: july2026,
    measure: 'post-rehab',
    cite: [L120.art(56, 1), openCases],
    rule: 'Quản lý sau cai theo luật mới, cả người cai xong theo luật cũ; hạn đã chạy thì chạy đến hết.',
    before: 'đề nghị 30/6/2026: vẫn hai ngày làm việc',
    after: 'đề nghị 01/7/2026: luật không nêu hạn cho Chủ tịch',
  },
  {
    border: july2026,
    measure: 'post-rehab',
    cite: [openCases],
    rule: 'Quyết định quản lý từ trước: luật không nói; giữ thời hạn, nhận thêm các bước của luật mới có ghi tên.',
    before: 'chuyển ngày 29/6/2026, có kết quả ngày 01/7: quản lý tiếp đến hết thời hạn cũ',
    after: 'hồ sơ cũ: Tổ quản lý và cơ sở bảo trợ từ 01/7/2026',
  },
  {
    border: july2026,
    measure: 'monitoring',
    cite: [D163.art(151, 1), fromBefore],
    rule: 'Người đang cai tại nhà, điều trị thay thế, quản lý sau cai từ trước thuộc diện giám sát, tuổi tính lúc quyết định; danh sách “Chưa xem xét giám sát điện tử” nêu họ.',
    before: 'đã thuộc diện từ trước 01/7/2026: đưa vào diện, văn bản không nêu thời hạn',
    after: 'quyết định ngày 01/7/2026 không phải là từ trước',
  },
  {
    border: july2026,
    measure: 'substitution',
    cite: [L120.art(56, 1), openCases],
    rule: 'Người đã đăng ký, đã có quyết định của xã đi tiếp; đăng ký của xã không còn là một bước trước cơ sở điều trị.',
    before: 'đăng ký 30/6/2026: ba ngày làm việc vẫn chạy, Trưởng Công an quyết định',
    after: 'đăng ký 30/6/2026, sang luật mới nộp thẳng cơ sở điều trị',
  },
  {
    border: july2026,
    measure: 'user-management',
    cite: [runningIn2026],
    rule: 'Luật không nói. Quyết định từ trước giữ một năm; quyết định mới, tạm đình chỉ theo luật mới.',
    before: 'quyết định 30/6/2026 theo luật cũ: một năm',
    after: 'quyết định theo luật cũ, tạm giữ sau 01/7/2026: cũng tạm đình chỉ',
  },
  {
    border: july2026,
    measure: 'determination',
    cite: [clocks],
    rule: 'Luật không nói. Hạn đã chạy theo văn bản trước thì chạy đến hết; bước làm từ 01/7/2026 theo văn bản mới.',
    before: 'hồ sơ nhận ngày 30/6: 24 giờ của văn bản cũ chạy hết',
    after: 'đang xác định: kết luận sau 01/7/2026',
  },
  {
    border: july2026,
    measure: 'drug-test',
    cite: [clocks],
    rule: 'Luật không nói. Việc làm ngày nào theo văn bản ngày đó: áp giải thay cho triệu tập.',
    before: 'mời ngày 30/6, đến ngày 01/7/2026',
    after: 'không hợp tác ngày 30/6: từ 01/7/2026 áp giải, không triệu tập',
  },
  {
    border: july2026,
    measure: 'residence',
    cite: [stagesAcross],
    rule: 'Độ dài các giai đoạn theo quyết định, chế độ trong cơ sở theo văn bản của ngày.',
    before: 'quyết định 30/6/2026, vào cơ sở tháng Bảy: theo quy trình của cơ sở',
    after: 'đang ở cơ sở qua 01/7/2026',
  },
  {
    border: july2026,
    measure: 'facility-process',
    cite: [stagesAcross],
    rule: 'Quy trình riêng của cơ sở còn áp dụng cho người có quyết định, hợp đồng trước; người khác theo độ dài của NĐ 163.',
    before: 'ban hành ngày 30/6/2026',
    after: 'quy trình cũ bãi bỏ sau 01/7/2026',
  },
  {
    border: july2025,
    measure: 'facility-licence',
    cite: [D184.art(20, 4)],
    rule: 'Chủ tịch UBND cấp xã thay cấp huyện đồng ý về địa điểm; Giám đốc Công an cấp tỉnh cấp phép; thủ tục và thời hạn như trước.',
    before: 'hồ sơ nộp và đủ ngày 30/6/2025, cấp sau đó: 15 ngày làm việc',
    after: 'hồ sơ nộp ngày 01/7/2025: 15 ngày làm việc',
  },
  {
    border: july2025,
    measure: 'provider-publication',
    cite: [D184.art(20, 9)],
    rule: 'Giám đốc Công an cấp tỉnh công bố thay Chủ tịch UBND cấp huyện; thời hạn như trước.',
    before: 'hồ sơ hợp lệ ngày 30/6/2025, công bố sau đó: 10 ngày làm việc',
    after: 'hồ sơ nộp ngày 01/7/2025: 10 ngày làm việc',
  },
  {
    border: july2026,
    measure: 'facility-licence',
    cite: [L120.art(56, 4), D163.art(151, 4)],
    rule: 'Giấy phép cũ còn đến ngày ghi trên giấy; hết ngày đó phải xin cấp theo nghị định mới.',
    before: 'giấy phép cũ còn đến ngày ghi trên giấy',
    after: 'hết ngày ghi trên giấy thì phải xin cấp theo nghị định mới',
  },
  {
    border: july2026,
    measure: 'facility-licence',
    cite: [L120.art(56, 5), D163.art(151, 3)],
    rule: 'Hồ sơ nộp trước theo NĐ 116/2021, trừ khi cơ sở yêu cầu theo nghị định mới.',
    before: 'hồ sơ nộp và đủ ngày 30/6/2026: 15 ngày làm việc',
    after: 'hồ sơ nộp trước, yêu cầu theo nghị định mới: 5 ngày làm việc',
  },
  {
    border: july2026,
    measure: 'provider-publication',
    cite: [clocks],
    rule: 'Luật không nói. Hạn đã chạy thì chạy đến hết; bước làm từ 01/7/2026 theo nghị định mới.',
    before: 'ngày 30/6/2026: 10 ngày làm việc',
    after: 'nhận hồ sơ trước, hợp lệ sau 01/7/2026: 5 ngày làm việc',
  },
]
