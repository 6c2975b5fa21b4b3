// Built by `npm run law -- keep` and never changed: see docs/decisions/0492-kept-editions-are-built.md.
import { sheet } from "../../engine/builder.ts";
import { months, years } from "../../kernel/duration.ts";
import { cited, silent, source } from "../../kernel/citation.ts";
import { addHours, dayOf, endOf, isAfter, isMoment, isWhen, minutesBetween, startOf } from "../../kernel/moment.ts";
import { addDays, addMonths, day, dayFrom, daysBetween, isDay, laterOf, monthOf, weekdayOf, yearOf } from "../../kernel/day.ts";
import { printDay } from "../../engine/print.ts";
import { addWorkingDays } from "../../kernel/calendar.ts";
import { calendar } from "../calendar.ts";
import { days, exactDays, exactMonths, hours, limitAfter, monthsLimit, sameDay, workingDays } from "../../kernel/limit.ts";
// src/law/fields.ts
/** Short ways to write the fields of acts. */
const field = (f) => f;
/** A day that may also lie ahead. */
const anyDay = (label) => field({
	kind: "day",
	label
});
/** A day not after the act. */
const pastDay = (label) => field({
	kind: "day",
	label,
	past: true
});
/** A minute that may also lie ahead. */
const anyMoment = (label) => field({
	kind: "moment",
	label
});
/** A minute not after the act. */
const pastMoment = (label) => field({
	kind: "moment",
	label,
	past: true
});
const whole = (label, min, max, unit) => field({
	kind: "whole",
	label,
	min,
	max,
	...unit === void 0 ? {} : { unit }
});
const choice = (label, of) => field({
	kind: "choice",
	label,
	of
});
const yes = (label) => field({
	kind: "flag",
	label
});
const number$1 = (label) => field({
	kind: "code",
	label,
	max: 60
});
const unit = (label, unitKind) => field({
	kind: "unit",
	label,
	unitKind
});
const words$1 = (label, of, max) => field({
	kind: "words",
	label,
	class: of,
	max
});
const name = (label) => words$1(label, "name", 120);
const note = (label) => words$1(label, "note", 2e3);
/** Read by those who treat the person only (docs/decisions/0112). */
const clinical = (label) => words$1(label, "clinical", 2e3);
const optional = (f) => ({
	...f,
	optional: true
});
/** Asked only when another field of the same act has one of these values. */
const when = (f, other, ...values) => ({
	...f,
	onlyWhen: { [other]: values }
});
// src/law/silences.ts
/** Questions the texts leave open, each with the record that says what the system does meanwhile and who can change it. */
const open$10 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const twoStarts = open$10("Thời hạn đăng ký tính từ ngày có kết quả (Điều 28) hay từ ngày được xác định và thông báo (Điều 3)?", "0101-two-starts-of-registration");
const earlierRehab = open$10("Lần cai nghiện trước 01/7/2026 có tính là “lần đầu” không?", "0102-earlier-rehabilitation-counts");
const refusing = open$10("Khi nào và theo mẫu nào từ chối đăng ký cai nghiện tại gia đình, cộng đồng?", "0105-refusing-a-registration");
const lateStart = open$10("Bắt đầu muộn vì bất khả kháng thì thời hạn ghi trong quyết định có lùi theo không?", "0106-dates-printed-in-a-decision");
const noTimeLimit = open$10("Văn bản không nêu thời hạn cho bước này.", "0107-steps-without-a-time-limit");
const afterRecord = open$10("Sau khi người vi phạm giải trình thì ai kết luận, theo mẫu nào?", "0108-after-a-violation-record");
const runsFromCompletion = open$10("Trình báo muộn hoặc ra quyết định muộn thì thời hạn quản lý sau cai nghiện tính thế nào?", "0109-post-rehab-runs-from-completion");
const supportPlan = open$10("Kế hoạch hỗ trợ người bị quản lý sau cai nghiện: ai lập, theo mẫu nào, bao lâu xem lại?", "0475-plan-of-support");
open$10("Danh sách người ở cơ sở cai nghiện và người ở cơ sở điều trị thay thế: mẫu nào, ghi những lý do vào, ra nào?", "0476-books-of-facilities-and-clinics");
const reporting = open$10("Ai phải trình báo sau khi hoàn thành, và khoản 5 Điều 62 NĐ 116 còn hiệu lực sau NĐ 184/2025 không?", "0110-reporting-after-completion");
const criminal = open$10("Trong lúc xem xét trách nhiệm hình sự theo Điều 256a BLHS, thời hạn cai nghiện hoặc quản lý có chạy tiếp không?", "0111-criminal-referral");
const minorRelapse = open$10("Người dưới 18 tuổi tái nghiện khi đang quản lý sau cai nghiện thì xử lý thế nào theo Luật 73/2021?", "0113-relapse-of-a-minor");
const whoRegisters = open$10("Người thuộc điểm c, d khoản 1 Điều 31 Luật 120/2025 có phải đăng ký không? Luật nêu điểm a, b, đ; Điều 89 NĐ 163 nêu mọi người.", "0114-duty-to-register-groups");
const restDecision = open$10("Tiếp tục thời hạn còn lại sau cơ sở tư nhân có cần quyết định mới không, và số ngày đã cai tính thế nào?", "0115-rest-after-a-private-centre");
const otherExcuses = open$10("Ốm đau hoặc lý do chính đáng khác, không phải bất khả kháng, có làm tính lại thời hạn không?", "0116-excuses-other-than-force-majeure");
open$10("Giám sát điện tử và bậc xử lý vi phạm của nó là một biện pháp riêng, chưa có trong hệ thống.", "0117-electronic-monitoring-is-its-own-measure");
const referringFirst = open$10("Văn bản cho thời hạn để lập hồ sơ đề nghị cai nghiện bắt buộc; bước chuyển xem xét trước đó có thời hạn riêng không?", "0633-referring-within-the-time-for-the-file");
const changingForm = open$10("Đổi sang cai tại cơ sở hoặc điều trị thay thế giữa chừng theo thủ tục nào?", "0118-changing-the-form-midway");
const sentIsReceived = open$10("Thời hạn tính từ khi nhận được văn bản đề nghị: văn bản gửi đi trong hệ thống thì coi là nhận được lúc nào?", "0704-sent-is-received");
const tellingAgain = open$10("Đã báo trước mà sau đó ngày hết thời hạn thay đổi thì ai báo lại, trong bao lâu?", "0173-telling-a-moved-end-again");
const withdrawalPlace = open$10("Điều trị cắt cơn tại trung tâm y tế: ai tiếp nhận, theo giấy nào, trong bao lâu, ai giữ trật tự? Chỉ thấy trong thông báo của một tỉnh (2023).", "0354-withdrawal-treatment-at-a-health-centre");
const resultGoesOn = open$10("Kết quả nghiện được chuyển sang đăng ký cai nghiện, kết quả không nghiện sang quản lý người sử dụng: ai chuyển, trong bao lâu, nơi phát hiện hay nơi cư trú?", "0351-where-a-result-of-determination-leads");
const whoIsMonitored = open$10("Khi nào bắt đầu tính 12 giờ của quyết định giám sát điện tử, và người sắp đủ 18 tuổi thì theo ngày nào?", "0350-proposing-electronic-monitoring");
const noFrequency = open$10("Bao lâu thì xét nghiệm, ghi theo dõi một lần?", "0119-no-frequency");
const leaving = open$10("Đi tù, chết hoặc mất tích khi đang cai tự nguyện thì hồ sơ kết thúc theo điều nào của Luật 73/2021?", "0120-leaving-by-prison-or-death");
const recurringFrom = open$10("“03 tháng”, “06 tháng một lần”, “01 lần/năm” tính từ ngày nào, và lần sau tính từ lần trước hay theo quý, năm dương lịch?", "0494-a-recurring-duty-counts-from-the-last");
const openCases = open$10("Bước nào của luật mới áp dụng cho hồ sơ đã có quyết định trước 01/7/2026?", "0122-open-cases-2026");
const explaining = open$10("Biên bản vi phạm lập trước 01/7/2026: hai ngày làm việc để giải trình có còn khi luật mới đã có hiệu lực?", "0125-explaining-across-the-border");
const receptionFirst = open$10("Biên bản tiếp nhận (mẫu 24) lập khi đăng ký, trước quyết định: thời hạn tính từ ngày nào nếu biên bản lập sau?", "0123-reception-record-starts-the-term");
open$10("Trước 01/7/2026 người nghiện hoàn thành cai nghiện và vào danh sách quản lý sau cai nghiện thì có còn trong danh sách người nghiện không?", "0231-registers");
const atOnce$1 = open$10("“Gửi ngay” kết quả dương tính là trong bao lâu?", "0310-at-once");
open$10("Báo cáo 9 tháng chốt số liệu từ ngày nào đến ngày nào? Chưa thấy khoản riêng.", "0045-windows-of-reports");
open$10("Mẫu biểu biến động người cai nghiện đang áp dụng: chưa đọc được văn bản nào có đủ cột.", "0046-movement-table");
const afterTreatment = open$10("Điều trị thay thế không có thời hạn: thông báo nào mở hồ sơ quản lý sau cai nghiện, ai nhận giấy hoàn thành?", "0305-after-substitution-treatment");
const unannounced$1 = open$10("Không có thông báo sắp hoàn thành, chỉ có giấy xác nhận: 2 ngày làm việc để đề nghị quản lý sau cai nghiện tính từ ngày nào?", "0496-proposing-without-a-notice");
const intakeFrom = open$10("Giai đoạn tiếp nhận, phân loại tối đa 02 ngày (khoản 6 Điều 84 NĐ 163/2026) tính từ ngày nào?", "0645-first-day-of-the-intake");
const stagesAcross = open$10("Độ dài các giai đoạn của NĐ 163 có áp dụng cho người có quyết định, hợp đồng trước 01/7/2026 không?", "0427-lengths-of-stages-across-july-2026");
const lengthsOfProcess = open$10("Quy trình riêng của cơ sở theo NĐ 116 Điều 27: ai ký, độ dài từng giai đoạn, và kế hoạch cá nhân được khác đến đâu?", "0442-lengths-of-the-2021-process");
// src/law/sources/c18.ts
/** Circular 18/2021 on diagnosing addiction. Whether it goes on under Law 120/2025 was not confirmed (docs/decisions/0325). */
const C18 = source({
	id: "C18",
	short: "TT 18/2021/TT-BYT",
	title: "Thông tư 18/2021/TT-BYT về tiêu chuẩn chẩn đoán và quy trình chuyên môn để xác định tình trạng nghiện ma túy",
	from: "2022-01-01",
	link: "https://congbao.chinhphu.vn",
	mark: "read",
	articles: {
		3: {
			clauses: 4,
			gist: "Nghiện khi có từ 3 trong 6 tiêu chuẩn cùng lúc, kéo dài từ 1 tháng, hoặc ngắn hơn nhưng lặp lại trong 12 tháng."
		},
		4: {
			clauses: 3,
			gist: "Chỉ 1 tiêu chuẩn, hoặc 2 trong đó có hội chứng cai: không nghiện; từ 3: nghiện; 2 không có hội chứng cai, hoặc chưa rõ: theo dõi thêm rồi kết luận. Phiếu phụ lục 03 đến 06."
		},
		5: {
			clauses: 2,
			gist: "Trả kết quả trong 5 ngày từ khi tiếp nhận người cần xác định."
		}
	}
});
// src/law/sources/d90.ts
/** Decree 90/2016, of which only article 3 was read; Decree 141/2024 took its place. */
const D90 = source({
	id: "D90",
	short: "NĐ 90/2016",
	title: "Nghị định 90/2016/NĐ-CP quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế",
	from: "2016-07-01",
	until: "2024-12-15",
	link: "https://congbao.chinhphu.vn",
	mark: "press",
	articles: { 3: {
		clauses: 1,
		mark: "read",
		gist: "Tự nguyện; không lập hồ sơ đưa vào cơ sở cai nghiện bắt buộc đối với người đang điều trị, trừ khi đã chấm dứt điều trị mà còn sử dụng."
	} }
});
// src/law/sources/d105.ts
/** Decree 105/2021; its chapter on users and its forms were read. */
const D105 = source({
	id: "D105",
	short: "NĐ 105/2021",
	title: "Nghị định 105/2021/NĐ-CP quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phòng, chống ma túy",
	from: "2022-01-01",
	until: "2026-07-01",
	link: "https://congbao.chinhphu.vn",
	mark: "read",
	articles: {
		37: {
			clauses: 1,
			gist: "Đối tượng bị quản lý: người có hành vi sử dụng trái phép mà không thuộc trường hợp dừng quản lý."
		},
		38: {
			clauses: 2,
			gist: "Chín căn cứ cho rằng có dấu hiệu sử dụng trái phép; kết quả xét nghiệm theo mẫu 03."
		},
		40: {
			clauses: 3,
			gist: "Hồ sơ quản lý: lý lịch (mẫu 05), phiếu xét nghiệm (mẫu 03), tường trình (mẫu 06), biên bản, giấy tờ về lần sử dụng, cai nghiện trước."
		},
		41: {
			clauses: 6,
			gist: "Xác minh nơi cư trú; Công an nơi phát hiện báo Chủ tịch UBND cấp xã (mẫu 04) trong 3 ngày làm việc."
		},
		42: {
			clauses: 4,
			gist: "Trong 3 ngày làm việc, Chủ tịch UBND cấp xã quyết định quản lý người sử dụng trái phép chất ma túy và lập Tổ quản lý."
		},
		43: {
			clauses: 3,
			gist: "Một năm từ ngày ra quyết định; bị phát hiện dùng lại mà không thuộc trường hợp dừng thì ra quyết định mới, tính lại một năm; chuyển nơi ở thì tính tiếp thời hạn còn lại."
		},
		44: {
			clauses: 3,
			gist: "Nội dung quản lý: xét nghiệm, tư vấn, giáo dục, giúp đỡ; dưới 18 tuổi thì bảo đảm học văn hóa và có giáo viên hoặc đoàn, đội tham gia."
		},
		45: {
			clauses: 2,
			gist: "Trong thời hạn quản lý, xét nghiệm đột xuất khi có căn cứ tại khoản 1 Điều 38."
		},
		46: {
			clauses: 4,
			gist: "Mời đến xét nghiệm, không hợp tác thì Công an triệu tập; lấy máu, nước tiểu, thông tiểu hoặc mẫu khác; cán bộ cùng giới giám sát lấy nước tiểu; dưới 18 tuổi phải có sự đồng ý của cha, mẹ, người giám hộ hoặc đại diện, trừ lấy nước tiểu."
		},
		47: {
			clauses: 3,
			gist: "Mỗi tháng ít nhất một lần kiểm tra cư trú; chuyển nơi ở thì chuyển hồ sơ đến nơi đến (mẫu 08)."
		},
		48: {
			clauses: 3,
			gist: "Dừng (mẫu 09) và chấm dứt (mẫu 10) quản lý; gửi trong 3 ngày làm việc."
		},
		49: {
			clauses: 1,
			gist: "Công an cấp xã giữ hồ sơ quản lý người sử dụng trái phép chất ma túy."
		}
	}
});
// src/law/sources/d109.ts
/** Decree 109/2021 on determining addiction. Neither Law 120/2025 nor Decree 163/2026 ends it (docs/decisions/0170). */
const D109 = source({
	id: "D109",
	short: "NĐ 109/2021",
	title: "Nghị định 109/2021/NĐ-CP về cơ sở y tế đủ điều kiện và hồ sơ, trình tự, thủ tục xác định tình trạng nghiện ma túy",
	from: "2022-01-01",
	link: "https://congbao.chinhphu.vn",
	mark: "read",
	articles: {
		2: {
			clauses: 2,
			gist: "Người tự nguyện đến cơ sở mình chọn; người khác xác định tại nơi tạm giữ, cơ sở đủ điều kiện hoặc nơi thống nhất."
		},
		3: {
			clauses: 2,
			gist: "Cơ sở y tế đủ điều kiện; người xác định: bác sĩ chuyên khoa tâm thần, hoặc bác sĩ đã được tập huấn; y sĩ đang làm thì làm tiếp."
		},
		4: {
			clauses: 1,
			gist: "Người tự nguyện: đơn (mẫu 01), giấy tờ có ảnh; kết quả mẫu 04."
		},
		5: {
			clauses: 1,
			gist: "Điều 5 đến 7: Công an đề nghị (mẫu 02), bản sao phiếu xét nghiệm, tóm tắt lý lịch (mẫu 03); kết quả mẫu 05."
		},
		6: {
			clauses: 2,
			gist: "Người bị tạm giữ: kèm bản sao quyết định tạm giữ; trong 24 giờ cơ sở y tế cử người đến."
		},
		7: {
			clauses: 3,
			gist: "Xác định tại nơi Công an và cơ sở y tế thống nhất: trong 24 giờ cơ sở y tế cử người đến."
		},
		9: {
			clauses: 1,
			gist: "Công bố danh sách cơ sở y tế đủ điều kiện xác định tình trạng nghiện."
		},
		11: {
			clauses: 1,
			gist: "Chuyển tiếp: y sĩ đang xác định tình trạng nghiện thì tiếp tục."
		}
	}
});
/** Where the police ask: in general, of somebody held, where both agreed. The same papers in each. */
const ASKED_BY_POLICE = [
	D109.art(5),
	D109.art(6),
	D109.art(7)
];
// src/law/sources/d116.ts
/** Decree 116/2021. `clauses` counts the clauses that were read. */
const D116 = source({
	id: "D116",
	short: "NĐ 116/2021",
	title: "Nghị định 116/2021/NĐ-CP về cai nghiện ma túy và quản lý sau cai nghiện ma túy",
	from: "2022-01-01",
	until: "2026-07-01",
	link: "https://datafiles.chinhphu.vn/cpp/files/vbpq/2021/12/116.signed.pdf",
	mark: "read",
	articles: {
		3: {
			clauses: 6,
			gist: "Không đăng ký: quá 5 ngày làm việc từ khi được xác định, thông báo là nghiện; không thực hiện: quá 5 ngày làm việc từ khi có quyết định; bất khả kháng thì tính lại theo quyết định của cơ quan có thẩm quyền; thế nào là tự ý chấm dứt, là tái nghiện."
		},
		9: {
			clauses: 5,
			gist: "Điều kiện của cơ sở cai nghiện tự nguyện: thành lập hợp pháp, cơ sở vật chất, trang thiết bị, nhân sự, phương án tài chính; nhà, đất thuê còn từ 2 năm khi nộp hồ sơ."
		},
		10: {
			clauses: 1,
			gist: "Giám đốc Sở LĐTBXH cấp, cấp lại, thu hồi giấy phép (từ 01/7/2025: Giám đốc Công an cấp tỉnh)."
		},
		11: {
			clauses: 2,
			gist: "Hồ sơ cấp giấy phép (mẫu 01, 02b, 03, 04, 05); cấp trong 15 ngày làm việc từ khi nhận hồ sơ hợp lệ (mẫu 06); không cấp thì trả lời bằng văn bản, nêu lý do."
		},
		12: {
			clauses: 3,
			gist: "Cấp lại khi giấy phép mất, hỏng (mẫu 07), đổi người đứng đầu, đổi địa điểm, hết thời hạn đình chỉ (mẫu 08); trong 10 ngày làm việc từ khi nhận hồ sơ hợp lệ."
		},
		13: {
			clauses: 4,
			gist: "Đình chỉ 3 đến 6 tháng khi không bảo đảm điều kiện, sau 3 tháng không cung cấp dịch vụ, có vi phạm; biên bản (mẫu 09) và quyết định (mẫu 10) trong 5 ngày làm việc từ khi phát hiện; hoàn trả chi phí."
		},
		14: {
			clauses: 3,
			gist: "Thu hồi khi đề nghị dừng (mẫu 11; 2 ngày làm việc), không khắc phục, vi phạm gây hậu quả nghiêm trọng, 6 tháng không hoạt động, giải thể (5 ngày làm việc); quyết định (mẫu 12); báo Sở Y tế, Công an, UBND."
		},
		16: {
			clauses: 4,
			gist: "Điều kiện cung cấp dịch vụ cai nghiện tại gia đình, cộng đồng: pháp lý, cơ sở vật chất, trang thiết bị, ít nhất một người phụ trách đủ chuyên môn; cá nhân không đang bị truy cứu, chấp hành án hoặc bị cấm hành nghề."
		},
		17: {
			clauses: 3,
			gist: "Hồ sơ đăng ký cung cấp dịch vụ (mẫu 13, 03, 04), gửi UBND cấp huyện; công bố trong 10 ngày làm việc từ khi nhận hồ sơ hợp lệ (mẫu 14); đăng trên trang thông tin, niêm yết tại xã, phương tiện thông tin đại chúng."
		},
		18: {
			clauses: 3,
			gist: "Đình chỉ nơi cung cấp dịch vụ 3 đến 6 tháng khi mất điều kiện, 6 tháng không cung cấp dịch vụ, có vi phạm; biên bản trong 5 ngày làm việc (mẫu 15), quyết định trong 5 ngày làm việc (mẫu 16)."
		},
		19: {
			clauses: 3,
			gist: "Công bố lại khi đổi người đại diện, địa điểm, hết thời hạn đình chỉ (mẫu 13, 04, 17): trong 10 ngày làm việc từ khi nhận hồ sơ hợp lệ."
		},
		20: {
			clauses: 1,
			gist: "Cơ sở cai nghiện đăng ký cung cấp dịch vụ tại gia đình, cộng đồng: chỉ gửi văn bản đề nghị."
		},
		21: {
			clauses: 2,
			gist: "Giao đơn vị sự nghiệp công lập cung cấp dịch vụ (mẫu 18), niêm yết danh sách."
		},
		22: {
			clauses: 3,
			gist: "Giai đoạn tiếp nhận, phân loại: phiếu thông tin (mẫu 19), kế hoạch cai nghiện cá nhân (mẫu 20)."
		},
		23: {
			clauses: 3,
			gist: "Giai đoạn điều trị cắt cơn, giải độc, rối loạn tâm thần và bệnh lý khác, theo hướng dẫn của Bộ Y tế."
		},
		24: {
			clauses: 3,
			gist: "Giai đoạn giáo dục, tư vấn, phục hồi hành vi, nhân cách."
		},
		25: {
			clauses: 2,
			gist: "Giai đoạn lao động trị liệu, học nghề."
		},
		26: {
			clauses: 3,
			gist: "Giai đoạn chuẩn bị tái hòa nhập: đánh giá kế hoạch, lập kế hoạch tái hòa nhập (mẫu 21)."
		},
		27: {
			clauses: 1,
			gist: "Mỗi cơ sở xây dựng, ban hành quy trình cai nghiện phù hợp từng nhóm người."
		},
		28: {
			clauses: 5,
			gist: "Đăng ký trong 5 ngày làm việc tại UBND cấp xã nơi cư trú; không có nơi cư trú ổn định thì đăng ký nơi vi phạm và phải cai tại cơ sở công lập; hồ sơ: mẫu 22, bản sao kết quả xác định nghiện, giấy tờ tùy thân; chưa đủ thì hướng dẫn; vào sổ mẫu 23."
		},
		29: {
			clauses: 1,
			gist: "Chủ tịch UBND cấp xã bố trí điểm và người tiếp nhận đăng ký."
		},
		30: {
			clauses: 1,
			gist: "Trong 3 ngày làm việc từ khi tiếp nhận, Công an cấp xã thẩm định, Chủ tịch UBND cấp xã ra quyết định (mẫu 24)."
		},
		31: {
			clauses: 3,
			gist: "Ký hợp đồng (mẫu 28) với nơi cung cấp dịch vụ; nơi cung cấp dịch vụ báo UBND cấp xã."
		},
		32: {
			clauses: 3,
			gist: "Cán bộ được phân công theo dõi, đánh giá; khi chuyển nơi ở người đó báo Chủ tịch UBND cấp xã, Chủ tịch nơi đi đề nghị nơi đến tiếp tục (mẫu 25); hoàn thành thì cán bộ đề nghị, Chủ tịch cấp giấy xác nhận (mẫu 26a)."
		},
		33: {
			clauses: 1,
			gist: "Chủ tịch UBND hoặc Trưởng Công an cấp xã lập biên bản vi phạm (mẫu 27); mẫu cho người đó 2 ngày làm việc để giải trình."
		},
		34: {
			clauses: 4,
			gist: "Mỗi xã có ít nhất một người theo dõi; người hoàn thành ít nhất ba giai đoạn được hỗ trợ một lần, tối thiểu bằng một mức lương cơ sở."
		},
		35: {
			clauses: 3,
			gist: "Cai nghiện tự nguyện tại cơ sở: ký hợp đồng, gửi một bản cho xã nơi đăng ký."
		},
		36: {
			clauses: 1,
			mark: "derived",
			gist: "Hợp đồng dịch vụ cai nghiện theo mẫu 28."
		},
		37: {
			clauses: 2,
			gist: "Người cai nghiện tự nguyện phải có mặt tại cơ sở suốt thời gian của hợp đồng; cơ sở tổ chức cai nghiện và báo UBND cấp xã."
		},
		38: {
			clauses: 3,
			gist: "Trước khi hết hợp đồng thì đánh giá, thanh lý hợp đồng; người đứng đầu cơ sở cấp giấy xác nhận (mẫu 26b); người từ đủ 12 đến dưới 18 tuổi được giao cho cha, mẹ, người giám hộ hoặc người đại diện."
		},
		39: {
			clauses: 3,
			gist: "Cai tự nguyện tại cơ sở công lập: 100 % thuốc cắt cơn, điều trị rối loạn tâm thần; 95 % chi phí cai nghiện và thuốc thông thường đối với sáu nhóm; từ 70 % định mức ăn, mặc, vật dụng; mức cao hơn do Hội đồng nhân dân cấp tỉnh."
		},
		40: {
			clauses: 2,
			gist: "Lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc trong 5 ngày làm việc từ khi phát hiện."
		},
		41: {
			clauses: 1,
			gist: "Hồ sơ đề nghị: văn bản đề nghị (mẫu 29), tóm tắt lý lịch (mẫu 30), biên bản vi phạm (mẫu 27), bản sao kết quả xác định nghiện, bản tường trình (mẫu 31), giấy tờ khác; thêm giấy của Công an về không có nơi cư trú ổn định."
		},
		42: {
			clauses: 6,
			gist: "Thông báo và gửi một bản hồ sơ (mẫu 32), cho đọc hồ sơ 3 ngày làm việc, gửi hồ sơ trong 1 ngày làm việc; người lập hồ sơ gồm Chủ tịch UBND cấp xã và công an cấp trên khi thụ lý vụ việc."
		},
		43: {
			clauses: 3,
			gist: "Trưởng phòng LĐTBXH cấp huyện trong 2 ngày làm việc kiểm tra, trả lại (mẫu 33) hoặc chuyển hồ sơ đến Tòa án (mẫu 34); bổ sung trong 2 ngày làm việc, chuyển lại trong 2 ngày làm việc, trả lời Tòa án trong 2 ngày làm việc."
		},
		44: {
			clauses: 3,
			gist: "Quản lý trong thời gian làm thủ tục, từ khi lập hồ sơ đến khi đưa đi chấp hành; thời gian ở cơ sở được trừ vào thời hạn, ở gia đình thì không."
		},
		45: {
			clauses: 2,
			gist: "Giao gia đình khi có nơi cư trú ổn định và gia đình đồng ý (mẫu 35); nếu không thì giao cơ sở."
		},
		46: {
			clauses: 2,
			gist: "Quyết định quản lý trong thời gian làm thủ tục (mẫu 36), gửi ngay."
		},
		47: {
			clauses: 3,
			gist: "Đưa người đến nơi quản lý, biên bản giao nhận (mẫu 37)."
		},
		48: {
			clauses: 4,
			gist: "Trách nhiệm của gia đình, cơ sở, người bị quản lý; bỏ trốn thì truy tìm, ở gia đình thì chuyển vào cơ sở."
		},
		50: {
			clauses: 1,
			gist: "Lập hồ sơ đối với người từ đủ 12 đến dưới 18 tuổi trong 5 ngày làm việc từ khi phát hiện."
		},
		51: {
			clauses: 3,
			gist: "Hồ sơ người từ đủ 12 đến dưới 18 tuổi: biên bản vi phạm (mẫu 27), tóm tắt lý lịch (mẫu 30), kết quả xác định nghiện, bản tường trình (mẫu 31), ý kiến của cha, mẹ, người giám hộ, người đại diện (mẫu 38), văn bản đề nghị (mẫu 29); thêm giấy về không có nơi cư trú ổn định."
		},
		52: {
			clauses: 1,
			gist: "Thông báo về việc lập hồ sơ người từ đủ 12 đến dưới 18 tuổi: như Điều 42."
		},
		53: {
			clauses: 3,
			gist: "Kiểm tra, chuyển hồ sơ người từ đủ 12 đến dưới 18 tuổi đến Tòa án (mẫu 39: cơ sở, hoàn cảnh gia đình, kế hoạch tại cơ sở): như Điều 43; trả lời Tòa án trong 2 ngày làm việc."
		},
		54: {
			clauses: 3,
			gist: "Đưa người vào cơ sở trong 5 ngày từ khi nhận quyết định (mẫu 40); không chấp hành thì cưỡng chế; cơ sở hết chỗ thì được kéo dài, không quá 3 tháng, báo Tòa án bằng văn bản; bất khả kháng thì tính lại."
		},
		55: {
			clauses: 4,
			gist: "Tiếp nhận: đối chiếu người với hồ sơ, kiểm tra sức khỏe, biên bản giao nhận (mẫu 40)."
		},
		56: {
			clauses: 4,
			gist: "Bỏ trốn trước khi vào cơ sở: Công an nơi lập hồ sơ truy tìm; bỏ trốn khỏi cơ sở: Giám đốc ra quyết định truy tìm (mẫu 41); thời gian bỏ trốn không tính vào thời hạn."
		},
		57: {
			clauses: 5,
			gist: "Hoãn: ốm nặng, gia đình khó khăn đặc biệt; miễn: bệnh hiểm nghèo, đang hoãn mà tự nguyện cai và không còn nghiện, mang thai; đơn (mẫu 42a) trong 2 ngày làm việc từ khi nhận quyết định."
		},
		58: {
			clauses: 5,
			gist: "Chấp hành một nửa và 3 tháng gần nhất từ khá trở lên: giảm 1 đến 3 tháng, lập công 3 đến 6 tháng; tạm đình chỉ khi ốm nặng điều trị nội trú trên 10 ngày, khỏi mà còn từ 3 tháng thì chấp hành tiếp; miễn phần còn lại; 3 tháng một lần xét, niêm yết 5 ngày làm việc, gửi Tòa án nơi có cơ sở (mẫu 43, 44)."
		},
		59: {
			clauses: 4,
			gist: "Đưa ra khỏi cơ sở theo yêu cầu tố tụng (mẫu 45), thời gian đó tính vào thời hạn."
		},
		60: {
			clauses: 2,
			gist: "Học viên có hành vi thuộc diện giáo dục bắt buộc: Giám đốc lập hồ sơ."
		},
		61: {
			clauses: 4,
			gist: "Học viên chết: báo ngay cơ quan điều tra, Viện kiểm sát, Tòa án nơi có cơ sở, y tế, thân nhân; quá 24 giờ không có thân nhân thì lập biên bản, mai táng."
		},
		62: {
			clauses: 5,
			gist: "Ít nhất 15 ngày trước khi hết thời hạn, cơ sở báo Tòa án đã quyết định, cơ quan lập hồ sơ, gia đình; cấp giấy xác nhận (mẫu 46); người chấp hành xong trình báo UBND và Công an cấp xã trong 5 ngày làm việc kể từ ngày về."
		},
		63: {
			clauses: 1,
			gist: "Hết thời hạn mà không nơi nương tựa hoặc không còn khả năng lao động: cơ sở báo cơ quan cấp tỉnh, đưa về cơ sở trợ giúp xã hội; trách nhiệm báo cáo của cơ sở."
		},
		64: {
			clauses: 3,
			gist: "Chế độ quản lý: sắp xếp vào đội, tổ theo thời hạn, nhân thân, mức độ nghiện, sức khỏe, giới tính, độ tuổi, học vấn; mỗi đội, tổ có người phụ trách; đánh giá, xếp loại theo quy chế của cơ sở."
		},
		67: {
			clauses: 4,
			gist: "Sáu tháng khám sức khỏe một lần; vượt khả năng thì chuyển bệnh viện; thời gian ở bệnh viện tính vào thời hạn."
		},
		68: {
			clauses: 1,
			gist: "Lao động trị liệu không quá 8 giờ một ngày, 48 giờ một tuần; lao động sản xuất thì đăng ký và hưởng kết quả."
		},
		69: {
			clauses: 3,
			gist: "Thăm gặp một tuần một lần, không quá 2 giờ, tối đa 3 thân nhân, người đứng đầu đồng ý thì đến 4 giờ; vợ, chồng ở phòng riêng một tháng một lần, không quá 48 giờ; thư, tiền, quà, đồ vật cấm, tiền gửi lưu ký."
		},
		70: {
			clauses: 4,
			gist: "Về chịu tang: thân nhân làm đơn (mẫu 48), Giám đốc quyết định trong 1 ngày (mẫu 49), không quá 5 ngày chưa kể đi đường, tính vào thời hạn; quá hạn không về thì truy tìm; về thì kiểm tra sức khỏe, ma túy."
		},
		71: {
			clauses: 3,
			gist: "Khen thưởng: biểu dương, đề nghị giảm, miễn, hình thức khác. Kỷ luật: phê bình, cảnh cáo, đưa vào khu dành riêng."
		},
		72: {
			clauses: 1,
			gist: "Người từ đủ 12 đến dưới 18 tuổi ở cơ sở: chế độ như người lớn và các Điều 73, 74."
		},
		73: {
			clauses: 1,
			gist: "Người từ đủ 12 đến dưới 18 tuổi học văn hóa theo chương trình của Bộ Giáo dục và Đào tạo; chưa phổ cập tiểu học thì bắt buộc; thi, cấp bằng với cơ quan giáo dục địa phương."
		},
		74: {
			clauses: 1,
			gist: "Dưới 15 tuổi không quá 4 giờ một ngày, 20 giờ một tuần; dưới 18 tuổi không quá 6 giờ, 30 giờ."
		},
		77: {
			clauses: 2,
			gist: "Hồ sơ quản lý sau cai nghiện lập trong 3 ngày làm việc từ khi người đó trình báo: văn bản của Trưởng Công an cấp xã (mẫu 50), tóm tắt lý lịch (mẫu 30), giấy xác nhận hoàn thành."
		},
		78: {
			clauses: 1,
			gist: "Chủ tịch UBND cấp xã quyết định trong 2 ngày làm việc từ khi nhận đề nghị (mẫu 51)."
		},
		79: {
			clauses: 3,
			gist: "Lập danh sách (mẫu 52); vắng mặt phải báo, vắng không báo thì thời gian đó không tính; chuyển đi thì Công an nơi đi báo nơi đến trong 5 ngày làm việc (mẫu 53); tư vấn, xét nghiệm định kỳ hoặc đột xuất; Chủ tịch phân công người giúp đỡ."
		},
		80: {
			clauses: 4,
			gist: "Hỗ trợ học tập, học nghề, vay vốn, việc làm công; UBND cấp xã hướng dẫn làm hồ sơ."
		},
		81: {
			clauses: 1,
			gist: "Hết thời hạn, Chủ tịch UBND cấp xã cấp giấy xác nhận (mẫu 54) và đưa ra khỏi danh sách."
		}
	}
});
// src/law/sources/d141.ts
/** Decree 141/2024, known from third parties that quote it; no article was read in the text itself (docs/decisions/0302). */
const D141 = source({
	id: "D141",
	short: "NĐ 141/2024",
	title: "Nghị định 141/2024/NĐ-CP quy định chi tiết một số điều của Luật Phòng, chống HIV/AIDS",
	from: "2024-12-15",
	link: "https://vanban.chinhphu.vn/?pageid=27160&docid=211553",
	mark: "press",
	articles: {
		26: {
			clauses: 3,
			gist: "Báo cáo về điều trị; thông tin về người bệnh chỉ đến nơi mà các mẫu của nghị định nêu."
		},
		27: {
			clauses: 1,
			gist: "Điều trị chỉ khi người đó tự nguyện."
		},
		29: {
			clauses: 2,
			gist: "Ai được điều trị; từ đủ 12 đến dưới 18 tuổi phải có đồng ý bằng văn bản của người đại diện hợp pháp."
		},
		30: {
			clauses: 1,
			gist: "Hồ sơ: đơn (mẫu 09), quyết định của xã (mẫu 10) hoặc phiếu xác định tình trạng nghiện."
		},
		31: {
			clauses: 3,
			gist: "Cơ sở trả lời bằng thông báo tiếp nhận (mẫu 11) hoặc không tiếp nhận (mẫu 12), ba bản, một bản gửi UBND cấp xã nơi cư trú."
		},
		34: {
			clauses: 1,
			gist: "Chuyển tiếp điều trị kèm bản tóm tắt bệnh án (mẫu 14)."
		},
		36: {
			clauses: 4,
			gist: "Căn cứ chấm dứt: bỏ thuốc từ 30 ngày, hai lần dương tính với chất dạng thuốc phiện trong 12 tháng sau khi đạt liều duy trì; thông báo chấm dứt (mẫu 15), UBND cấp xã xem xét lập hồ sơ; giấy hoàn thành (mẫu 16)."
		}
	}
});
// src/law/sources/d163.ts
/** Decree 163/2026, read in a transcription; articles 29-52 were not read. */
const D163 = source({
	id: "D163",
	short: "NĐ 163/2026",
	title: "Nghị định 163/2026/NĐ-CP quy định chi tiết và hướng dẫn thi hành Luật Phòng, chống ma túy",
	from: "2026-07-01",
	link: "https://vanban.chinhphu.vn/?pageid=27160&docid=218256",
	mark: "read",
	articles: {
		4: {
			clauses: 11,
			gist: "Không đăng ký: quá 24 giờ từ khi được xác định, thông báo; không thực hiện: quá 2 ngày làm việc từ ngày có quyết định; bất khả kháng thì tính lại; tự ý chấm dứt: không theo quy định chuyên môn hoặc rời cơ sở từ 2 ngày làm việc không có lý do chính đáng; tái nghiện."
		},
		14: {
			clauses: 1,
			gist: "Thiết bị giám sát định vị viễn thông đeo trên cơ thể, do Bộ Công an trang cấp."
		},
		15: {
			clauses: 2,
			gist: "Từ đủ 18 tuổi: suốt thời gian cai tại gia đình, cộng đồng hoặc quản lý sau cai nghiện; điều trị thay thế: 2 năm từ khi quyết định có hiệu lực. Dưới 18 tuổi: cha mẹ đề nghị (mẫu 01 phụ lục I) thì 1 năm hoặc phần thời gian còn lại ít hơn 1 năm; không có nơi cư trú ổn định thì suốt thời gian quản lý sau cai nghiện."
		},
		16: {
			clauses: 4,
			gist: "Trưởng Công an cấp xã quyết định (mẫu 02) trong 12 giờ từ khi ra quyết định cai nghiện tự nguyện, nhận thông báo tiếp nhận điều trị hoặc quyết định quản lý sau cai nghiện; 24 giờ từ khi nhận đề nghị của cha mẹ hoặc tài liệu vi phạm; có thể ủy quyền cho Phó trưởng."
		},
		17: {
			clauses: 4,
			gist: "Trong 24 giờ từ khi quyết định có hiệu lực, cán bộ Công an cấp xã đeo thiết bị, lập biên bản (mẫu 03), phổ biến, nhận cam kết (mẫu 04); người ra khỏi cơ sở, trường giáo dưỡng được đeo tại đó trước khi ra."
		},
		18: {
			clauses: 2,
			gist: "Nội dung giám sát: đeo, xử lý cảnh báo, tư vấn, xử lý vi phạm, tháo, thay, thu hồi; quy trình do Bộ Công an quy định."
		},
		19: {
			clauses: 4,
			gist: "Tháo tạm thời khi khám, chữa bệnh, ra nước ngoài bằng đường hàng không hoặc từ 7 ngày, tạm giữ, tạm giam (mẫu 05 đến 07), đeo lại (mẫu 08); đổi vị trí sau 1 tháng hoặc theo yêu cầu y tế (mẫu 09); thay thiết bị hỏng (mẫu 10)."
		},
		20: {
			clauses: 7,
			gist: "Tạm dừng khi đi tù, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng (mẫu 11, 12); miễn phần còn lại sau 1 năm (dưới 18 tuổi: 6 tháng) không vi phạm (mẫu 13, 14); chấm dứt khi hết thời hạn, vào cơ sở, không còn thuộc diện, chết, mất tích (mẫu 15, 16)."
		},
		21: {
			clauses: 2,
			gist: "Vắng mặt: phối hợp với nơi đến. Đổi nơi cư trú: trong 24 giờ bàn giao, nơi đến phân công cán bộ (mẫu 17)."
		},
		22: {
			clauses: 5,
			gist: "Bộ, tỉnh quản lý hệ thống giám sát; Công an cấp xã quản lý, sử dụng thiết bị, ra quyết định và trực tiếp thực hiện; cơ sở, trường giáo dưỡng thi hành trước khi người đó ra."
		},
		23: {
			clauses: 2,
			gist: "Quyền, nghĩa vụ của người bị giám sát; báo thiết bị hỏng, mất trong 24 giờ từ khi phát hiện."
		},
		24: {
			clauses: 2,
			gist: "Vi phạm: phá hủy, tác động thiết bị; không chấp hành đeo; tự ý tháo; cố ý để hết pin 24 giờ; quá 24 giờ không đến đeo lại. Bất khả kháng, trở ngại khách quan, lỗi kỹ thuật và đã báo trong 24 giờ thì không là vi phạm."
		},
		25: {
			clauses: 7,
			gist: "Biên bản vi phạm (mẫu 18). Phá hủy: xử lý theo khoản 2 Điều 47 Luật. Không đeo, tự tháo: nhắc nhở lần đầu, không khắc phục trong 24 giờ hoặc từ lần hai thì xử lý. Hết pin, không đến đeo lại: nhắc nhở hai lần, không khắc phục trong 24 giờ hoặc lần ba thì xử lý. Quản lý sau cai nghiện: xử phạt. Điều trị thay thế từ đủ 18 tuổi: quyết định mới 2 năm."
		},
		55: {
			clauses: 1,
			gist: "Đối tượng bị quản lý: không bị xử lý hình sự và không thuộc trường hợp dừng quản lý."
		},
		56: {
			clauses: 6,
			gist: "Xét nghiệm chất ma túy: chín căn cứ, phiếu kết quả (mẫu 01 phụ lục III), lấy máu, nước tiểu hoặc mẫu khác, cán bộ cùng giới giám sát lấy nước tiểu; dưới 18 tuổi phải có cha, mẹ, người giám hộ hoặc đại diện chứng kiến, trừ lấy nước tiểu."
		},
		57: {
			clauses: 2,
			gist: "Kết quả dương tính: Công an nơi phát hiện xác minh nơi cư trú, gửi thông báo (mẫu 02 phụ lục III) kèm phiếu, tài liệu, tường trình (mẫu 03)."
		},
		58: {
			clauses: 6,
			gist: "Xác minh nơi cư trú trong 24 giờ từ khi có kết quả dương tính, vùng đi lại khó khăn không quá 48 giờ từ khi phát hiện; trong 24 giờ từ khi có kết quả xác minh thì gửi thông báo; không có nơi cư trú ổn định thì gửi nơi phát hiện và nơi đăng ký thường trú."
		},
		59: {
			clauses: 4,
			gist: "Quyết định quản lý người sử dụng trái phép chất ma túy trong 24 giờ (mẫu 04 phụ lục III), Tổ quản lý, hồ sơ."
		},
		60: {
			clauses: 2,
			gist: "Chuyển nơi ở thì tính tiếp thời hạn còn lại; vắng mặt không xác định được nơi đến thì thời gian vắng không tính vào thời hạn quản lý."
		},
		61: {
			clauses: 2,
			gist: "Mỗi tháng ít nhất một lần kiểm tra cư trú; xét nghiệm khi có căn cứ hoặc đột xuất theo kế hoạch chuyên đề; tư vấn, giáo dục, giúp đỡ; dưới 18 tuổi có giáo viên hoặc đoàn, đội tham gia."
		},
		62: {
			clauses: 3,
			gist: "Chuyển nơi ở: trong 24 giờ chuyển hồ sơ (mẫu 06 phụ lục III), nơi đến ra quyết định cho thời hạn còn lại."
		},
		63: {
			clauses: 4,
			gist: "Tạm đình chỉ (mẫu 07), dừng (mẫu 08), chấm dứt (mẫu 09 phụ lục III) quản lý; gửi trong 24 giờ."
		},
		64: {
			clauses: 2,
			gist: "Lưu hồ sơ; Công an cấp xã lập danh sách người sử dụng trái phép chất ma túy (mẫu 10 phụ lục III)."
		},
		70: {
			clauses: 3,
			gist: "Tiêu chí thành lập cơ sở tư nhân: pháp lý, điều kiện ở Điều 71, 72, phương án tài chính (mẫu 01 phụ lục V)."
		},
		71: {
			clauses: 2,
			gist: "Cơ sở vật chất, trang thiết bị của cơ sở tư nhân: các khu, từ 5 m² một người cắt cơn, từ 4 m² một người ở."
		},
		72: {
			clauses: 4,
			gist: "Nhân sự của cơ sở tư nhân: người đứng đầu từ cao đẳng và có chứng chỉ; y tế, tư vấn từ trung cấp."
		},
		73: {
			clauses: 3,
			gist: "Hồ sơ cấp giấy phép (mẫu 02, 03, 04); Công an cấp tỉnh thẩm định, cấp trong 5 ngày làm việc từ khi nhận đủ hồ sơ (mẫu 05); không cấp thì trả lời bằng văn bản, nêu lý do, cơ sở được bổ sung hồ sơ."
		},
		74: {
			clauses: 3,
			gist: "Cấp lại khi đổi người đứng đầu, đổi địa điểm, mất hoặc hỏng giấy phép (mẫu 02): trong 5 ngày làm việc từ khi nhận đủ hồ sơ."
		},
		75: {
			clauses: 6,
			gist: "Đình chỉ cơ sở tư nhân từ 3 đến 6 tháng; biên bản (mẫu 07) và quyết định (mẫu 08) trong 5 ngày làm việc từ khi phát hiện; người đang cai trong 3 ngày đăng ký thời hạn còn lại với Công an cấp xã ban đầu; trong 3 ngày làm việc từ khi hết thời hạn đình chỉ cơ sở báo cáo khắc phục (mẫu 06), Giám đốc Công an cấp tỉnh xem xét trong 3 ngày làm việc."
		},
		76: {
			clauses: 3,
			gist: "Thu hồi giấy phép khi cơ sở đề nghị dừng (mẫu 09; 2 ngày làm việc), không khắc phục, 6 tháng không hoạt động (biên bản, 5 ngày làm việc, mẫu 10); báo UBND và Công an cấp xã; hoàn trả chi phí."
		},
		78: {
			clauses: 1,
			gist: "Dịch vụ tại gia đình, cộng đồng gồm một hoặc nhiều giai đoạn của quy trình cai nghiện."
		},
		79: {
			clauses: 4,
			gist: "Điều kiện của tổ chức, cá nhân cung cấp dịch vụ cai nghiện tại gia đình, cộng đồng."
		},
		80: {
			clauses: 5,
			gist: "Hồ sơ đăng ký cung cấp dịch vụ (mẫu 11, 03, 04); Giám đốc Công an cấp tỉnh công bố trong 5 ngày làm việc từ khi nhận hồ sơ hợp lệ (mẫu 12); cơ sở công lập do PC04 trình; niêm yết trên trang thông tin, tại UBND và Công an cấp xã."
		},
		81: {
			clauses: 5,
			gist: "Đình chỉ nơi cung cấp dịch vụ 3 tháng; Công an cấp xã lập biên bản trong 3 ngày làm việc từ khi phát hiện (mẫu 13), quyết định trong 3 ngày làm việc (mẫu 14); báo cáo khắc phục trong 3 ngày làm việc trước khi hết thời hạn (mẫu 15), xem xét trong 3 ngày làm việc; không khắc phục thì thu hồi công bố."
		},
		82: {
			clauses: 5,
			gist: "Công bố lại khi đổi người đứng đầu, đổi địa điểm (mẫu 11): trong 5 ngày làm việc từ khi nhận hồ sơ hợp lệ; niêm yết."
		},
		83: {
			clauses: 3,
			gist: "Chủ tịch UBND cấp tỉnh giao đơn vị sự nghiệp công lập cung cấp dịch vụ (mẫu 16), thông báo danh sách."
		},
		66: {
			clauses: 5,
			gist: "Cơ sở công lập nhận người từ đủ 12 đến dưới 18 tuổi phải có thêm khu dạy văn hóa và khu quản lý riêng."
		},
		67: {
			clauses: 1,
			gist: "Trường giáo dưỡng thực hiện cai nghiện phải có trang thiết bị và khu riêng quản lý người cai nghiện."
		},
		84: {
			clauses: 6,
			gist: "Giai đoạn tiếp nhận, phân loại: mẫu 17, 18; tối đa 2 ngày."
		},
		85: {
			clauses: 6,
			gist: "Giai đoạn cắt cơn, giải độc, điều trị: tối thiểu 10 ngày."
		},
		86: {
			clauses: 6,
			gist: "Giai đoạn giáo dục, tư vấn, phục hồi hành vi, nhân cách: tối thiểu 3 tháng."
		},
		87: {
			clauses: 3,
			gist: "Giai đoạn lao động trị liệu, học nghề: từ khi xong cắt cơn đến hết thời hạn."
		},
		88: {
			clauses: 8,
			gist: "Giai đoạn chuẩn bị tái hòa nhập: 30 ngày cuối, kế hoạch tái hòa nhập (mẫu 19)."
		},
		89: {
			clauses: 5,
			gist: "Đăng ký trong 24 giờ từ khi được xác định, thông báo; hồ sơ: lý lịch (mẫu 33), đơn (mẫu 20), xác nhận tình trạng nghiện hoặc giấy xác nhận đang điều trị thay thế (mẫu 35), giấy tờ tùy thân; nộp trực tiếp hoặc trực tuyến; vào sổ mẫu 21; chưa hợp lệ thì hướng dẫn."
		},
		90: {
			clauses: 3,
			gist: "Công an cấp xã bố trí nơi và người tiếp nhận đăng ký."
		},
		91: {
			clauses: 2,
			gist: "Trong 24 giờ từ khi tiếp nhận, Công an cấp xã ra quyết định (mẫu 22), giao nhận theo mẫu 23."
		},
		92: {
			clauses: 2,
			gist: "Khi người đó đăng ký, Công an cấp xã lập biên bản tiếp nhận (mẫu 24), người đó cam kết (mẫu 25); chuyển nơi ở thì nơi đi gửi hồ sơ trong 24 giờ (mẫu 26), Trưởng Công an nơi đến quyết định tiếp tục (mẫu 22). Cơ sở tư nhân: kiểm tra quyết định, ký hợp đồng (mẫu 29), lập biên bản tiếp nhận (mẫu 24), gửi một bản cho Công an cấp xã nơi ra quyết định."
		},
		93: {
			clauses: 4,
			gist: "Nơi cung cấp dịch vụ cấp giấy hoàn thành dịch vụ (mẫu 27); người được phân công báo trước ít nhất 30 ngày (mẫu 51), đánh giá và đề nghị; trong 24 giờ trước khi hết thời hạn, Trưởng Công an cấp xã cấp giấy xác nhận (mẫu 28) và trao quyết định quản lý sau cai nghiện."
		},
		94: {
			clauses: 4,
			gist: "Cơ sở tư nhân: báo chậm nhất 30 ngày trước khi hết hạn hợp đồng (mẫu 51); đủ thời hạn thì trong 24 giờ cuối cấp giấy (mẫu 30) và trao quyết định quản lý sau cai nghiện; xong ít nhất ba giai đoạn thì trong 24 giờ trước đó cấp giấy xác nhận thời gian, quy trình (mẫu 30), giao nhận theo mẫu 23, và báo Công an cấp xã."
		},
		95: {
			clauses: 4,
			gist: "Cai tự nguyện tại cơ sở công lập: trong 24 giờ từ khi ra quyết định, Trưởng Công an cấp xã gửi đề nghị đến Giám đốc Công an cấp tỉnh; trong 24 giờ Giám đốc chọn cơ sở hoặc đề nghị; cơ sở ngoài tỉnh do C04, trường giáo dưỡng do C10 chọn trong 24 giờ; quyết định gửi ngay."
		},
		96: {
			clauses: 2,
			gist: "Giao người cai nghiện tự nguyện cho cơ sở công lập, biên bản giao nhận (mẫu 31)."
		},
		97: {
			clauses: 3,
			gist: "Cơ sở công lập, cai tự nguyện: báo trước 30 ngày, cấp giấy (mẫu 30) và trao quyết định quản lý sau cai nghiện trong 24 giờ cuối."
		},
		98: {
			clauses: 3,
			gist: "Quản lý trong thời gian lập hồ sơ: quyết định (mẫu 32) ghi lý do, thời hạn, giao cơ sở công lập, trường giáo dưỡng gần nhất; tính từ khi ra quyết định."
		},
		99: {
			clauses: 3,
			gist: "Công an cấp xã đưa người đến nơi quản lý gần nhất, kèm quyết định và lý lịch (mẫu 33); biên bản giao nhận (mẫu 31)."
		},
		100: {
			clauses: 2,
			gist: "Trưởng Công an cấp xã lập hồ sơ trong 1 ngày làm việc từ khi phát hiện."
		},
		101: {
			clauses: 2,
			gist: "Thành phần hồ sơ: lý lịch (mẫu 33), biên bản vi phạm (mẫu 34), bản sao xác định tình trạng nghiện hoặc giấy xác nhận điều trị thay thế (mẫu 35), văn bản đề nghị (mẫu 36), giấy về không có nơi cư trú ổn định nếu có."
		},
		102: {
			clauses: 5,
			gist: "Thông báo, đọc hồ sơ 3 ngày làm việc, chuyển Tòa án trong 1 ngày làm việc, trả lời Tòa án trong 2 ngày làm việc."
		},
		103: {
			clauses: 2,
			gist: "Người từ đủ 12 đến dưới 18 tuổi: Trưởng Công an cấp xã lập hồ sơ trong 1 ngày làm việc từ khi phát hiện."
		},
		104: {
			clauses: 2,
			gist: "Hồ sơ người từ đủ 12 đến dưới 18 tuổi: lý lịch (mẫu 33), biên bản vi phạm (mẫu 34), xác định tình trạng nghiện, bản tường trình (mẫu 38; không biết chữ: mẫu 58), ý kiến của cha, mẹ, người giám hộ, người đại diện (mẫu 39); không viết, không có ý kiến thì lập biên bản có người chứng kiến (mẫu 40); văn bản đề nghị (mẫu 36); giấy về không có nơi cư trú ổn định nếu có."
		},
		105: {
			clauses: 5,
			gist: "Thông báo (mẫu 37) cho người đó và cha, mẹ, người giám hộ, người đại diện; họ đọc hồ sơ 3 ngày làm việc; không nhận thông báo thì lập biên bản có người chứng kiến (mẫu 41); chuyển Tòa án trong 1 ngày làm việc; trả lời Tòa án trong 2 ngày làm việc."
		},
		106: {
			clauses: 4,
			gist: "Thi hành quyết định của Tòa án: 24 giờ Công an cấp xã đề nghị, 24 giờ Giám đốc Công an cấp tỉnh chọn cơ sở hoặc đề nghị, 24 giờ Cục trưởng C04 chọn cơ sở ngoài tỉnh, Cục trưởng C10 chọn trường giáo dưỡng, 24 giờ gửi quyết định."
		},
		107: {
			clauses: 4,
			gist: "Đưa người đến cơ sở trong 24 giờ từ khi nhận quyết định nơi tiếp nhận; đang được quản lý tại chính nơi đó thì thông báo, thực hiện tại chỗ; bất khả kháng thì tính lại từ khi chấm dứt; thời gian bỏ trốn không tính."
		},
		108: {
			clauses: 2,
			gist: "Tiếp nhận: đối chiếu người với hồ sơ, kiểm tra sơ bộ sức khỏe, biên bản giao nhận (mẫu 42)."
		},
		109: {
			clauses: 3,
			gist: "Bỏ trốn trước khi vào cơ sở: Giám đốc Công an cấp tỉnh ra quyết định truy tìm; bỏ trốn khỏi cơ sở, nơi quản lý: người đứng đầu cơ sở (mẫu 43); thời gian bỏ trốn không tính."
		},
		110: {
			clauses: 5,
			gist: "Người từ đủ 18 tuổi làm đơn xin hoãn hoặc miễn (mẫu 44); người từ đủ 12 đến dưới 18 tuổi thì cha, mẹ, người giám hộ, người đại diện làm đơn (mẫu 45). Trưởng cơ sở, Hiệu trưởng đề nghị tạm đình chỉ, miễn phần còn lại (mẫu 46). Tòa án khu vực quyết định, cai tự nguyện thì Giám đốc Công an cấp tỉnh; đơn phải kèm tài liệu chứng minh."
		},
		111: {
			clauses: 4,
			gist: "Đưa ra khỏi cơ sở theo yêu cầu tố tụng (mẫu 47), quyết định gửi Giám đốc Công an cấp tỉnh và C10; giao, nhận theo mẫu 42; gia hạn thì đề nghị Phó Thủ trưởng Cơ quan Cảnh sát điều tra Công an cấp tỉnh; thời gian đó tính vào thời hạn."
		},
		112: {
			clauses: 2,
			gist: "Trưởng cơ sở sắp xếp người cai nghiện vào tổ phù hợp; mỗi tổ có người của cơ sở phụ trách."
		},
		113: {
			clauses: 6,
			gist: "Chế độ ăn, mặc, ở của người cai nghiện bắt buộc."
		},
		114: {
			clauses: 5,
			gist: "Mỗi năm khám sức khỏe; bệnh vượt quá khả năng thì đưa đi bệnh viện hoặc được tạm đình chỉ về gia đình điều trị (mẫu 46), báo Công an cấp tỉnh và cha, mẹ, người giám hộ; thời gian điều trị tính vào thời hạn; thuốc gia đình gửi phải có đơn, Tổ Y tế giám sát."
		},
		115: {
			clauses: 2,
			gist: "Học văn hóa theo trình độ; lớp xóa mù chữ."
		},
		116: {
			clauses: 2,
			gist: "Đào tạo nghề trình độ sơ cấp."
		},
		117: {
			clauses: 2,
			gist: "Lao động trị liệu không quá 8 giờ một ngày, 48 giờ một tuần; người cai nghiện đăng ký và hưởng kết quả."
		},
		120: {
			clauses: 3,
			gist: "Thăm gặp một tuần một lần, không quá 45 phút (Trưởng cơ sở đồng ý: thêm đến 15 phút), tối đa 3 thân nhân; điện thoại, hình ảnh một tháng không quá 4 lần, mỗi lần không quá 15 phút (thêm đến 2 lần, 30 phút); thư được kiểm duyệt; nhận tiền Việt Nam, vào sổ lưu ký."
		},
		121: {
			clauses: 4,
			gist: "Về chịu tang bố, mẹ (cả bên vợ, chồng), vợ, chồng, con: không quá 5 ngày chưa kể đi đường, tính vào thời hạn; gia đình làm đơn (mẫu 48), Trưởng cơ sở quyết định trong 24 giờ (mẫu 49), gửi gia đình và UBND cấp xã; về thì kiểm tra sức khỏe, ma túy; không trở lại thì truy tìm."
		},
		122: {
			clauses: 2,
			gist: "Người cai nghiện chết: báo bằng văn bản cơ quan điều tra, Viện kiểm sát khu vực, cơ quan y tế gần nhất, thân nhân; không có thân nhân hoặc sau 24 giờ không có mặt thì lập biên bản, Trưởng cơ sở tổ chức mai táng."
		},
		123: {
			clauses: 3,
			gist: "Cơ sở công lập, cai bắt buộc: báo chậm nhất 30 ngày trước (mẫu 51), cấp giấy xác nhận (mẫu 50) và trao quyết định quản lý sau cai nghiện trong 24 giờ cuối; trả lại tiền, đồ gửi, cấp tiền về."
		},
		124: {
			clauses: 4,
			gist: "Từ đủ 12 đến dưới 18 tuổi không có nơi cư trú ổn định; từ đủ 18 tuổi không xác định được nơi cư trú và không còn khả năng lao động: ít nhất 15 ngày trước khi hết thời hạn Trưởng cơ sở lập hồ sơ và đưa vào cơ sở bảo trợ xã hội; thời gian ở đó tính vào thời hạn quản lý sau cai nghiện."
		},
		125: {
			clauses: 3,
			gist: "Khen thưởng đột xuất, định kỳ; kỷ luật: phê bình, cảnh cáo, đưa vào quản lý tại khu dành riêng; Bộ trưởng Bộ Công an quy định nội quy."
		},
		126: {
			clauses: 1,
			gist: "Người từ đủ 12 đến dưới 18 tuổi ở cơ sở công lập hưởng các chế độ như Mục 12."
		},
		127: {
			clauses: 2,
			gist: "Người dưới 18 tuổi chưa phổ cập tiểu học, trung học cơ sở bắt buộc phải học."
		},
		128: {
			clauses: 2,
			gist: "Dưới 15 tuổi không quá 4 giờ một ngày, 20 giờ một tuần; dưới 18 tuổi không quá 6 giờ, 30 giờ; công việc theo luật lao động."
		},
		129: {
			clauses: 3,
			gist: "Ở trường giáo dưỡng: chế độ của trường; hết thời hạn và chuyển vào cơ sở bảo trợ xã hội như Điều 123, 124."
		},
		130: {
			clauses: 5,
			gist: "Chủ tịch UBND cấp xã phân công ít nhất một người tư vấn, quản lý, hỗ trợ (mẫu 59)."
		},
		131: {
			clauses: 4,
			gist: "Xong ít nhất ba giai đoạn tại gia đình, cộng đồng hoặc cơ sở tư nhân được hỗ trợ một lần, tối thiểu bằng mức lương cơ sở, do ngân sách địa phương và nguồn hợp pháp khác; cai tự nguyện tại cơ sở công lập, trường giáo dưỡng hưởng chế độ như người bị đưa vào đó."
		},
		134: {
			clauses: 3,
			gist: "Trong 2 ngày làm việc từ khi nhận thông báo về ngày hoàn thành (khoản 2 Điều 93, khoản 2 Điều 94, khoản 1 Điều 97, khoản 1 Điều 123), Trưởng Công an cấp xã đề nghị (mẫu 52), Chủ tịch UBND cấp xã quyết định (mẫu 53); không nêu thời hạn của Chủ tịch."
		},
		135: {
			clauses: 7,
			gist: "Công an cấp xã mở và giữ hồ sơ quản lý sau cai nghiện: quyết định, giấy xác nhận, lý lịch, tài liệu tư vấn, cam kết, tài liệu hỗ trợ xã hội; quyết định đưa ra khỏi danh sách (mẫu 57)."
		},
		136: {
			clauses: 3,
			gist: "Vắng mặt phải báo, không báo thì thời gian đó không tính; chuyển đi thì báo nơi đến trong 24 giờ (mẫu 54), nơi đến phân công người (mẫu 60); tư vấn, xét nghiệm; Tổ quản lý (mẫu 55)."
		},
		137: {
			clauses: 4,
			gist: "Từ đủ 12 đến dưới 18 tuổi đi học tiếp được miễn, giảm học phí; hỗ trợ đào tạo nghề; vay vốn tạo việc làm, ưu tiên việc làm công; địa phương có chính sách riêng."
		},
		138: {
			clauses: 1,
			gist: "Trong 3 ngày làm việc trước khi hết thời hạn, Chủ tịch UBND cấp xã cấp giấy xác nhận (mẫu 56), đưa ra khỏi danh sách."
		},
		151: {
			clauses: 6,
			gist: "Người đang cai tại gia đình, cộng đồng, điều trị thay thế, quản lý sau cai nghiện trước 01/7/2026 thì bị giám sát điện tử; hồ sơ xin giấy phép đã nộp thì theo NĐ 116/2021 trừ khi yêu cầu theo nghị định này; giấy phép đã cấp có giá trị đến hết thời hạn."
		}
	}
});
// src/law/sources/l73.ts
/** Law 73/2021. `clauses` counts the clauses that were read. */
const L73 = source({
	id: "L73",
	short: "Luật 73/2021",
	title: "Luật Phòng, chống ma túy số 73/2021/QH14",
	from: "2022-01-01",
	until: "2026-07-01",
	link: "https://congbao.chinhphu.vn/van-ban/nghi-quyet-so-73-2021-qh14-33659.htm",
	mark: "read",
	articles: {
		22: {
			clauses: 3,
			gist: "Ai bị xét nghiệm chất ma túy, trong đó có người đang cai nghiện và người đang bị quản lý sau cai nghiện; ai xét nghiệm; kết quả dương tính gửi ngay Chủ tịch UBND cấp xã; Nhà nước trả chi phí."
		},
		23: {
			clauses: 5,
			gist: "Quản lý người sử dụng trái phép chất ma túy: một năm, Chủ tịch UBND cấp xã quyết định; dừng quản lý khi được xác định nghiện, bị áp dụng giáo dục tại xã vì sử dụng ma túy, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng, chấp hành án tù, chết hoặc bị tuyên bố mất tích."
		},
		26: {
			clauses: 3,
			gist: "Danh sách người sử dụng trái phép chất ma túy do Công an cấp xã lập; chuyển đi thì báo nơi đến trong 5 ngày làm việc; đưa ra khỏi danh sách khi hết thời hạn không sử dụng, chuyển đi hoặc thuộc trường hợp dừng quản lý."
		},
		27: {
			clauses: 8,
			gist: "Các trường hợp phải hoặc tự nguyện xác định tình trạng nghiện; kết quả gửi ngay cho người đề nghị và người được xác định; người nghiện (hoặc cha, mẹ, người giám hộ, đại diện) có trách nhiệm đăng ký cai nghiện tự nguyện hoặc điều trị thay thế."
		},
		29: {
			clauses: 2,
			gist: "Quy trình cai nghiện năm giai đoạn; cai nghiện tự nguyện phải xong ít nhất ba giai đoạn a, b, c."
		},
		30: {
			clauses: 9,
			gist: "Cai nghiện tự nguyện tại gia đình, cộng đồng: 6 đến 12 tháng, Chủ tịch UBND cấp xã tiếp nhận, quản lý, cấp giấy xác nhận; nơi cung cấp dịch vụ báo UBND cấp xã trong 5 ngày làm việc khi người đó bắt đầu, tự ý chấm dứt hoặc hoàn thành dịch vụ."
		},
		31: {
			clauses: 3,
			gist: "Cai nghiện tự nguyện tại cơ sở: 6 đến 12 tháng; xong ít nhất ba giai đoạn được hỗ trợ; cơ sở công lập xét giảm, miễn chi phí khi có khó khăn."
		},
		32: {
			clauses: 4,
			gist: "Người từ đủ 18 tuổi bị đưa vào cơ sở cai nghiện bắt buộc khi không đăng ký, không thực hiện, tự ý chấm dứt, sử dụng ma túy trong khi cai nghiện tự nguyện, hoặc tái nghiện trong thời hạn quản lý sau cai nghiện."
		},
		33: {
			clauses: 4,
			gist: "Cai nghiện bắt buộc đối với người từ đủ 12 đến dưới 18 tuổi; không nêu trường hợp tái nghiện khi đang quản lý sau cai nghiện."
		},
		34: {
			clauses: 4,
			gist: "Hồ sơ đưa người từ đủ 12 đến dưới 18 tuổi vào cơ sở cai nghiện bắt buộc: Chủ tịch UBND cấp xã hoặc Công an thụ lý lập; có ý kiến của cha, mẹ, người giám hộ, người đại diện; những người này và người đó đọc, có ý kiến trong 3 ngày làm việc; gửi, kiểm tra, chuyển Tòa án; phải có ý kiến về bảo đảm quyền trẻ em."
		},
		35: {
			clauses: 6,
			gist: "Cơ sở cai nghiện công lập: các khu, tiếp nhận người trong thời gian lập hồ sơ, trách nhiệm của cơ sở."
		},
		36: {
			clauses: 3,
			gist: "Cơ sở cai nghiện tự nguyện: báo UBND cấp xã nơi người đó cư trú trong 5 ngày làm việc khi tiếp nhận, tự ý chấm dứt hoặc hoàn thành."
		},
		39: {
			clauses: 1,
			gist: "Đang chấp hành mà bị phạt tù không được hưởng án treo về tội phạm trước hoặc trong thời gian đó thì được miễn phần còn lại."
		},
		40: {
			clauses: 2,
			gist: "Quản lý sau cai nghiện một năm, hoặc hai năm đối với người từ đủ 18 tuổi chấp hành xong cai nghiện bắt buộc, kể từ ngày hoàn thành."
		},
		43: {
			clauses: 3,
			gist: "Công an cấp xã lập danh sách người nghiện và người bị quản lý sau cai nghiện; khi người đó chuyển đi thì báo nơi đến trong 5 ngày làm việc; đưa ra khỏi danh sách khi không sử dụng nữa, đi tù, chuyển đi, chết hoặc mất tích."
		}
	}
});
// src/law/sources/l120.ts
/** Law 120/2025, read in a transcription of the official PDF. */
const L120 = source({
	id: "L120",
	short: "Luật 120/2025",
	title: "Luật Phòng, chống ma túy số 120/2025/QH15",
	from: "2026-07-01",
	link: "https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/01/luat120-2025.pdf",
	mark: "read",
	articles: {
		12: {
			clauses: 4,
			gist: "Giám sát điện tử người đang cai tại gia đình, cộng đồng, đang điều trị thay thế, đang bị quản lý sau cai nghiện; Trưởng Công an cấp xã áp dụng; trách nhiệm của người bị giám sát."
		},
		23: {
			clauses: 3,
			gist: "Ai bị xét nghiệm chất ma túy, trong đó có người đang cai nghiện và người đang bị quản lý sau cai nghiện; kết quả dương tính gửi ngay Trưởng Công an cấp xã; Nhà nước trả chi phí."
		},
		24: {
			clauses: 9,
			gist: "Quản lý người sử dụng trái phép chất ma túy: một năm, Trưởng Công an cấp xã quyết định; dừng khi được xác định nghiện, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng, chấp hành án tù, chết hoặc bị tuyên bố mất tích, tạm giữ, tạm giam dài hơn thời hạn còn lại."
		},
		25: {
			clauses: 5,
			gist: "Người sử dụng trái phép chất ma túy: có mặt khi được triệu tập; vắng mặt phải báo; trước khi đổi nơi cư trú phải báo và trong 24 giờ trình diện Công an cấp xã nơi cư trú mới."
		},
		27: {
			clauses: 3,
			gist: "Danh sách người sử dụng trái phép chất ma túy; chuyển đi thì báo nơi đến trong 24 giờ; các trường hợp đưa ra khỏi danh sách."
		},
		28: {
			clauses: 4,
			gist: "Các loại cơ sở cai nghiện; Bộ trưởng Bộ Công an thành lập cơ sở công lập, Giám đốc Công an cấp tỉnh cấp, đình chỉ, thu hồi giấy phép cơ sở tư nhân."
		},
		29: {
			clauses: 4,
			gist: "Cai nghiện lần đầu 24 tháng, từ lần thứ hai 36 tháng; năm giai đoạn; phải thực hiện đầy đủ."
		},
		30: {
			clauses: 2,
			gist: "Cai nghiện tự nguyện và bắt buộc đều phải đủ thời hạn, quy trình; xong ít nhất ba giai đoạn ở cơ sở tư nhân thì phần còn lại tiếp tục tại gia đình, cộng đồng."
		},
		31: {
			clauses: 9,
			gist: "Xác định tình trạng nghiện; giấy xác định quá 6 tháng thì phải xác định lại; người thuộc điểm a, b, đ phải đăng ký với Công an cấp xã khi nhận kết quả; không có nơi cư trú ổn định thì đăng ký cai tại cơ sở công lập."
		},
		32: {
			clauses: 10,
			gist: "Cai nghiện tự nguyện tại gia đình, cộng đồng: thời hạn tính từ ngày Công an cấp xã lập biên bản tiếp nhận; cam kết bằng văn bản; Trưởng Công an cấp xã tiếp nhận, quản lý, cấp giấy xác nhận; nơi cung cấp dịch vụ báo trong 24 giờ; hỗ trợ kinh phí sau ba giai đoạn."
		},
		33: {
			clauses: 6,
			gist: "Cơ sở tư nhân: đủ thời hạn thì nộp giấy xác nhận trong 2 ngày; mới xong ba giai đoạn thì trong 2 ngày phải trình diện, đăng ký tiếp tục tại gia đình, cộng đồng."
		},
		34: {
			clauses: 5,
			gist: "Cai nghiện tự nguyện tại cơ sở công lập, trường giáo dưỡng: đăng ký với Công an cấp xã, Giám đốc Công an cấp tỉnh quyết định."
		},
		35: {
			clauses: 8,
			gist: "Các trường hợp đưa người từ đủ 18 tuổi đi cai nghiện bắt buộc, trường hợp không áp dụng, Trưởng Công an cấp xã lập hồ sơ, thời hiệu 3 tháng từ hành vi cuối cùng."
		},
		36: {
			clauses: 8,
			gist: "Cai nghiện bắt buộc đối với người từ đủ 12 đến dưới 18 tuổi: các trường hợp, hồ sơ, thời hiệu 3 tháng."
		},
		37: {
			clauses: 2,
			gist: "Trong thời gian lập hồ sơ, Công an cấp xã quyết định giao người đó cho cơ sở công lập, trường giáo dưỡng gần nhất quản lý, hưởng chế độ như người cai bắt buộc; thời gian này trừ vào thời hạn."
		},
		38: {
			clauses: 5,
			gist: "Trưởng Công an cấp xã tổ chức thi hành quyết định của Tòa án, Giám đốc Công an cấp tỉnh; Giám đốc chọn cơ sở, điều chuyển trong tỉnh, truy tìm người bỏ trốn khi chưa đến nơi; C04 chọn cơ sở, điều chuyển giữa các tỉnh; C10 chọn, điều chuyển giữa các trường giáo dưỡng; tổ chức thi hành 24 giờ, chọn nơi và tổ chức đưa đi 24 giờ."
		},
		39: {
			clauses: 6,
			gist: "Hoãn, miễn, tạm đình chỉ; khỏi bệnh mà còn từ 3 tháng thì chấp hành tiếp; thời gian điều trị tại gia đình tính vào thời hạn; đang hoãn, tạm đình chỉ mà có căn cứ là bỏ trốn thì Tòa án hủy và buộc chấp hành; không nêu giảm thời hạn."
		},
		42: {
			clauses: 8,
			gist: "Quản lý sau cai nghiện một năm hoặc hai năm kể từ ngày hoàn thành; nội dung quản lý, hỗ trợ xã hội; Chủ tịch UBND cấp xã quyết định, Trưởng Công an cấp xã lập danh sách, quản lý cư trú, xét nghiệm."
		},
		43: {
			clauses: 2,
			gist: "Biện pháp giảm tác hại; điều trị thay thế đứng đầu, không nêu riêng chất dạng thuốc phiện."
		},
		46: {
			clauses: 2,
			gist: "Quyền, nghĩa vụ của cơ sở; trong 24 giờ cơ sở tư nhân báo Công an cấp xã nơi đặt trụ sở khi người đó được tiếp nhận, tự ý chấm dứt, hoàn thành quy trình hoặc một số giai đoạn; cơ sở công lập, trường giáo dưỡng báo Công an cấp xã nơi lập hồ sơ khi người đó trốn."
		},
		47: {
			clauses: 4,
			gist: "Bị phạt tù thì sau khi ra tù tiếp tục thời hạn còn lại; đang cai tại gia đình, cộng đồng hoặc điều trị thay thế mà không chấp hành giám sát điện tử thì đi cai bắt buộc; hành vi thuộc diện giáo dục tại xã: kiểm điểm, tiếp tục vi phạm thì đi cai bắt buộc; vi phạm khác: lần đầu nhắc nhở, lần hai kiểm điểm, lần ba đi cai bắt buộc."
		},
		48: {
			clauses: 4,
			gist: "Danh sách người nghiện và người bị quản lý sau cai nghiện; chuyển đi thì báo nơi đến trong 24 giờ; các trường hợp đưa ra khỏi danh sách."
		},
		54: {
			clauses: 10,
			gist: "Sửa Luật Xử lý vi phạm hành chính: bỏ giáo dục tại xã vì sử dụng trái phép chất ma túy (khoản 5 Điều 90) và các điều 96, 103, 104, 118; đưa đi cai nghiện bắt buộc thay cho đưa vào cơ sở cai nghiện bắt buộc."
		},
		56: {
			clauses: 5,
			gist: "Người đang cai nghiện ngày 01/7/2026 cai đến hết thời hạn theo luật cũ và chịu quản lý sau cai nghiện theo luật này; hồ sơ chưa có quyết định thì theo luật này."
		}
	}
});
// src/law/sources/others.ts
/** Decree 184/2025: who acts since the district level ended; its rehabilitation part died with Decree 116. */
const D184 = source({
	id: "D184",
	short: "NĐ 184/2025",
	title: "Nghị định 184/2025/NĐ-CP phân định thẩm quyền khi tổ chức chính quyền địa phương hai cấp trong lĩnh vực an ninh, trật tự",
	from: "2025-07-01",
	until: "2026-07-01",
	link: "https://vanban.chinhphu.vn",
	mark: "read",
	articles: {
		2: {
			clauses: 1,
			gist: "Thẩm quyền của Chủ tịch UBND cấp huyện tại Điều 30 Luật 73/2021 chuyển cho Chủ tịch UBND cấp tỉnh và Giám đốc Công an cấp tỉnh."
		},
		20: {
			clauses: 29,
			gist: "Sửa Nghị định 116: thay cơ quan cấp huyện và ngành Lao động bằng Công an; in lại Điều 62 chỉ còn khoản 1 và 2."
		}
	}
});
/** Decree 09/2019 on the reporting regime of administrative agencies. */
const D09 = source({
	id: "D09",
	short: "NĐ 09/2019",
	title: "Nghị định 09/2019/NĐ-CP quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
	from: "2019-03-12",
	link: "https://vanban.chinhphu.vn",
	mark: "press",
	articles: { 12: {
		clauses: 1,
		gist: "Thời gian chốt số liệu của báo cáo định kỳ: từ ngày 15 của tháng trước đến ngày 14 của tháng, của tháng cuối quý, đến 14/6, 14/12."
	} }
});
/** Joint circular 03/2025: only press summaries were seen, so no article of it can be cited. */
const JC03 = source({
	id: "JC03",
	short: "TTLT 03/2025",
	title: "Thông tư liên tịch 03/2025/TTLT-BCA-VKSNDTC-TANDTC về áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc khi sắp xếp bộ máy",
	from: "2025-03-01",
	until: "2026-07-01",
	link: "https://bocongan.gov.vn",
	mark: "press",
	articles: {}
});
/** Law 86/2025, as far as it adds article 256a to the Penal Code. */
const BLHS = source({
	id: "BLHS",
	short: "BLHS (sửa đổi 2025)",
	title: "Bộ luật Hình sự, Điều 256a bổ sung bởi Luật 86/2025/QH15",
	from: "2025-07-01",
	link: "https://congbao.chinhphu.vn",
	mark: "read",
	articles: { 256: {
		clauses: 2,
		suffix: "a",
		gist: "Sử dụng trái phép chất ma túy khi đang cai nghiện, điều trị thay thế, bị quản lý sau cai nghiện, hoặc trong 2 năm sau đó ở các trường hợp luật nêu, là tội phạm."
	} }
});
/** Law on handling administrative violations; the text after 2020 was seen in part only. */
const LHAV = source({
	id: "LHAV",
	short: "Luật XLVPHC",
	title: "Luật Xử lý vi phạm hành chính số 15/2012/QH13, đã sửa đổi, bổ sung",
	from: "2013-07-01",
	link: "https://congbao.chinhphu.vn",
	mark: "recalled",
	articles: {
		8: {
			clauses: 2,
			gist: "Thời hạn tính theo Bộ luật Dân sự, trừ khi luật nói ngày làm việc."
		},
		95: {
			clauses: 2,
			gist: "Thời hạn đưa vào cơ sở cai nghiện bắt buộc từ 12 đến 24 tháng (trước 01/7/2026)."
		},
		96: {
			clauses: 2,
			gist: "Không đưa vào cơ sở cai nghiện bắt buộc: không có năng lực trách nhiệm hành chính, mang thai, đang nuôi con dưới 36 tháng tuổi."
		},
		103: {
			clauses: 3,
			gist: "Ai lập hồ sơ đề nghị đưa vào cơ sở cai nghiện bắt buộc (bỏ từ 01/7/2026)."
		},
		107: {
			clauses: 1,
			gist: "Tòa án gửi quyết định có hiệu lực để thi hành trong 3 ngày.",
			mark: "read"
		},
		108: {
			clauses: 2,
			gist: "Thời hiệu thi hành một năm kể từ ngày quyết định có hiệu lực; cố tình trốn tránh thì tính khác."
		},
		110: {
			clauses: 2,
			gist: "Trong 5 ngày đưa người đi; thời hạn tính từ ngày tạm giữ để đưa vào cơ sở."
		},
		111: {
			clauses: 3,
			gist: "Hoãn, miễn chấp hành; Tòa án hỏi cơ quan đề nghị khi cần."
		},
		112: {
			clauses: 3,
			gist: "Giảm, tạm đình chỉ, miễn phần còn lại; thời gian điều trị tại gia đình tính vào thời hạn."
		},
		113: {
			clauses: 3,
			gist: "Người được hoãn trình báo UBND cấp xã; sử dụng ma túy hoặc bỏ trốn thì hủy hoãn, buộc chấp hành."
		},
		114: {
			clauses: 3,
			gist: "Hết thời hạn: giấy chứng nhận; người không nơi nương tựa đưa về cơ sở trợ giúp xã hội."
		},
		115: {
			clauses: 2,
			gist: "Đưa ra khỏi cơ sở theo yêu cầu tố tụng, thời gian đó tính vào thời hạn."
		},
		116: {
			clauses: 2,
			gist: "Hành vi có dấu hiệu tội phạm: hủy quyết định, chuyển hồ sơ trong 3 ngày; 1,5 ngày chấp hành bằng 1 ngày tù."
		},
		117: {
			clauses: 1,
			gist: "Tạm đình chỉ chấp hành để truy cứu trách nhiệm hình sự; bị phạt tù thì miễn phần còn lại."
		},
		122: {
			clauses: 3,
			gist: "Tạm giữ người theo thủ tục hành chính, trong đó để xác định tình trạng nghiện: không quá 5 ngày."
		}
	}
});
/** Civil Code: how limits are counted. */
const BLDS = source({
	id: "BLDS",
	short: "BLDS 2015",
	title: "Bộ luật Dân sự số 91/2015/QH13",
	from: "2017-01-01",
	link: "https://congbao.chinhphu.vn",
	mark: "recalled",
	articles: {
		147: {
			clauses: 3,
			gist: "Ngày xảy ra sự kiện không tính; tính từ ngày tiếp theo."
		},
		148: {
			clauses: 6,
			gist: "Hạn tính bằng tháng hết vào ngày tương ứng hoặc ngày cuối tháng; ngày cuối là ngày nghỉ thì sang ngày làm việc tiếp theo."
		}
	}
});
/** The decrees on the base salary, one after the other: of the one of 2023 only the amount is remembered. */
const LCS = source({
	id: "LCS",
	short: "NĐ 38/2019, NĐ 24/2023, NĐ 73/2024 về mức lương cơ sở",
	title: "Nghị định 38/2019/NĐ-CP, 24/2023/NĐ-CP, 73/2024/NĐ-CP quy định mức lương cơ sở",
	from: "2019-07-01",
	until: "2026-07-01",
	link: "https://vanban.chinhphu.vn",
	mark: "recalled",
	articles: { 3: {
		clauses: 4,
		gist: "Mức lương cơ sở một tháng: 1.490.000 đồng, từ 01/7/2023 1.800.000 đồng, từ 01/7/2024 2.340.000 đồng."
	} }
});
/** Labour Code: the public holidays that the calendar is made of. */
const BLLD = source({
	id: "BLLD",
	short: "BLLĐ 2019",
	title: "Bộ luật Lao động số 45/2019/QH14",
	from: "2021-01-01",
	link: "https://congbao.chinhphu.vn",
	mark: "read",
	articles: {
		111: {
			clauses: 3,
			gist: "Ngày lễ trùng ngày nghỉ hằng tuần thì nghỉ bù ngày làm việc kế tiếp."
		},
		112: {
			clauses: 3,
			gist: "Các ngày nghỉ lễ, Tết; Thủ tướng quyết định ngày nghỉ Tết và ngày liền kề Quốc khánh."
		}
	}
});
/** Ordinance 03/2022: how courts decide on administrative handling measures. Of most articles only the first clause was seen. */
const PL3 = source({
	id: "PL3",
	short: "PL 03/2022",
	title: "Pháp lệnh 03/2022/UBTVQH15 về trình tự, thủ tục Tòa án nhân dân xem xét, quyết định áp dụng các biện pháp xử lý hành chính",
	from: "2023-02-01",
	link: "https://congbao.chinhphu.vn",
	mark: "read",
	articles: {
		8: {
			clauses: 2,
			gist: "Quyết định trong 15 ngày từ khi thụ lý; phức tạp hoặc cần giám định thì gia hạn, không quá 30 ngày."
		},
		9: {
			clauses: 1,
			gist: "Hồ sơ chưa đủ: trả lại trong 2 ngày làm việc, nêu lý do bằng văn bản."
		},
		10: {
			clauses: 1,
			gist: "Chánh án phân công Thẩm phán."
		},
		12: {
			clauses: 1,
			gist: "Trong 2 ngày làm việc từ khi thụ lý, thông báo cho cơ quan đề nghị, người bị đề nghị, Viện kiểm sát."
		},
		17: {
			clauses: 1,
			gist: "Mở phiên họp trong 7 ngày làm việc từ ngày quyết định mở phiên họp."
		},
		20: {
			clauses: 1,
			gist: "Vắng người đề nghị hoặc Kiểm sát viên thì hoãn phiên họp."
		},
		21: {
			clauses: 3,
			gist: "Trình tự phiên họp; áp dụng, không áp dụng, đình chỉ, tạm đình chỉ."
		},
		24: {
			clauses: 1,
			gist: "Quyết định có hiệu lực khi hết thời hạn khiếu nại, kiến nghị, kháng nghị mà không có."
		},
		25: {
			clauses: 1,
			gist: "Gửi quyết định trong 2 ngày làm việc."
		},
		27: {
			clauses: 1,
			gist: "Tòa án xem xét hoãn, miễn chấp hành."
		},
		28: {
			clauses: 1,
			gist: "Tòa án xem xét giảm, tạm đình chỉ, miễn phần thời hạn còn lại."
		},
		29: {
			clauses: 1,
			gist: "Hủy quyết định hoãn, tạm đình chỉ; UBND cấp xã báo Tòa án."
		},
		32: {
			clauses: 1,
			gist: "Người bị áp dụng khiếu nại trong 5 ngày làm việc từ ngày công bố, hoặc từ ngày nhận nếu vắng mặt."
		},
		34: {
			clauses: 1,
			gist: "Chuyển khiếu nại, kiến nghị, kháng nghị và hồ sơ lên Tòa án cấp tỉnh trong 2 ngày làm việc."
		},
		41: {
			clauses: 1,
			gist: "Khiếu nại hành vi của người tiến hành tố tụng trong 3 ngày làm việc từ khi biết."
		},
		42: {
			clauses: 1,
			gist: "Chánh án trả lời trong 3 ngày làm việc; khiếu nại tiếp 3 ngày làm việc; Chánh án cấp tỉnh 5 ngày làm việc."
		},
		44: {
			clauses: 1,
			gist: "Việc đã thụ lý trước 01/02/2023 giải quyết tiếp theo pháp lệnh cũ."
		}
	}
});
/** Ordinance 01/2022: how courts decide on minors. In force since it was passed; only reports of it were seen, and one article by its number. */
const PL1 = source({
	id: "PL1",
	short: "PL 01/2022",
	title: "Pháp lệnh 01/2022/UBTVQH15 về trình tự, thủ tục Tòa án nhân dân xem xét, quyết định việc đưa người nghiện ma túy từ đủ 12 tuổi đến dưới 18 tuổi vào cơ sở cai nghiện bắt buộc",
	from: "2022-03-24",
	link: "https://congbao.chinhphu.vn",
	mark: "press",
	articles: { 31: {
		clauses: 1,
		gist: "Tạm đình chỉ khi ốm nặng phải điều trị nội trú trên 10 ngày ở cơ sở y tế từ cấp huyện, hoặc ngoại trú trên 10 ngày theo chỉ định của cơ sở ấy mà cơ sở cai nghiện không điều trị được."
	} }
});
// src/law/sources/q1567.ts
/** Decision 1567/QĐ-BCA, of which only answers in the press on its rules of visits were seen (docs/decisions/0422). */
const Q1567 = source({
	id: "Q1567",
	short: "QĐ 1567/2025",
	title: "Quyết định 1567/QĐ-BCA năm 2025 quy định nội quy của cơ sở cai nghiện ma túy",
	from: "2025-03-08",
	link: "https://luatvietnam.vn/giao-duc/quyet-dinh-1567-qd-bca-2025-quy-dinh-noi-quy-cua-co-so-cai-nghien-ma-tuy-395510-d1.html",
	mark: "press",
	articles: { 24: {
		clauses: 1,
		gist: "Điều 24 đến 29 về thăm gặp: 15 ngày đầu và khi đang bị kỷ luật thì chưa thăm gặp; tối đa 3 thân nhân, trường hợp đặc biệt 5; phòng vợ, chồng khi đã chấp hành từ 3 tháng, từ hai phần ba số tháng xếp loại tốt, không tháng nào kém, không quá 24 giờ."
	} }
});
/** Every text the law of this system stands on, by its id. */
const sources = Object.fromEntries([
	L73,
	D90,
	D105,
	D109,
	D116,
	D141,
	D184,
	JC03,
	BLHS,
	L120,
	D163,
	LHAV,
	PL1,
	PL3,
	BLDS,
	BLLD,
	D09,
	LCS,
	C18,
	Q1567
].map((s) => [s.id, s]));
// src/law/ages.ts
/** The day somebody reaches an age: the first and the last possible one, where only the year of birth is known. */
const reaches = (subject, age) => {
	if (isDay(subject.birth)) {
		const on = addMonths(subject.birth, age * 12);
		return [on, on];
	}
	const year = Number(subject.birth) + age;
	return [dayFrom(year, 1, 1), dayFrom(year, 12, 31)];
};
/** Surely younger: false while a year of birth leaves it open. */
const youngerThan = (subject, age, on) => {
	const [first] = reaches(subject, age);
	return isDay(subject.birth) ? dayOf(on) < first : yearOf(dayOf(on)) < yearOf(first);
};
/** Surely that old already. */
const hasReached = (subject, age, on) => {
	const [, last] = reaches(subject, age);
	return isDay(subject.birth) ? dayOf(on) >= last : yearOf(dayOf(on)) > yearOf(last);
};
// src/law/rules.ts
const rule = (is, of) => (cite) => ({
	is,
	cite,
	of
});
const done = (looks, ...facts) => facts.every((f) => looks.facts[f] !== void 0);
/** Words for whose step it is where the text names a body, or the heads of several kinds of places, and the role is narrower. */
const COMMUNE_POLICE$1 = "Công an cấp xã";
const PRIVATE_HEAD = "Người đứng đầu cơ sở cai nghiện ma túy tư nhân";
const PUBLIC_HEADS = "Trưởng cơ sở cai nghiện ma túy công lập, Hiệu trưởng trường giáo dưỡng";
const grown = (l) => !youngerThan(l.subject, 18, l.happened);
/** Nothing is done to somebody who did not come before illness and other good reasons are ruled out. */
const mayBeExcused$4 = rule("Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.", (l) => l.said["noExcuse"] === false);
const under12$8 = (measure) => rule(`Người chưa đủ 12 tuổi không thuộc diện ${measure}.`, (l) => youngerThan(l.subject, 12, l.happened));
const wrongAge$4 = (of) => rule("Diện đã chọn không đúng với tuổi của người đó.", of);
const over$2 = (is, about) => rule(is, (l) => {
	const last = l.facts["lastAct"];
	return about(l) && last !== void 0 && dayOf(l.happened) > addMonths(dayOf(last), 3);
});
/** Three months from the last act, in a measure of one age. */
const limitationOver$7 = over$2("Đã quá 3 tháng kể từ ngày vi phạm lần cuối, hoặc từ khi chấm dứt trốn tránh, cản trở: hết thời hiệu.", () => true);
const OVER = "đã quá 3 tháng kể từ ngày vi phạm lần cuối, hoặc từ khi chấm dứt trốn tránh, cản trở: hết thời hiệu.";
/** The same where adults and minors have an article each: it says whose it is. */
const limitationOverFor = {
	adults: (about) => over$2(`Người từ đủ 18 tuổi: ${OVER}`, about),
	minors: (about) => over$2(`Người dưới 18 tuổi: ${OVER}`, about)
};
/** Whether the violation was recorded under Law 73/2021, whose record gives two working days to explain (docs/decisions/0125). */
const mayExplain = (l) => {
	const recorded = l.facts["recorded"];
	return recorded !== void 0 && dayOf(recorded) < L120.from;
};
/** How the two days to explain come about: the article only names the form of the record. */
const BY_FORM_27 = "mẫu 27 cho 2 ngày làm việc để giải trình";
const explainingOpen = (l) => !done(l, "explained") && mayExplain(l) && !l.passed("explain");
const stillExplaining = rule("Chưa hết 2 ngày làm việc mà mẫu 27 cho người đó để giải trình.", explainingOpen);
const stillExplainingOldRecord = rule("Biên bản lập trước 01/7/2026: chưa hết 2 ngày làm việc mà mẫu 27 cho người đó để giải trình.", explainingOpen);
const noExplaining = rule("Biên bản lập từ 01/7/2026 không có thời hạn giải trình.", (l) => done(l, "recorded") && !mayExplain(l));
/**
* Somebody of 18 years who is referred on: a case for compulsory rehabilitation that waits until a named official takes it up or drops it. The
* days of the violation are those of the case that refers.
*/
const toCompulsory = (routes, facts, cite) => ({
	measure: "compulsory",
	route: Object.fromEntries(routes.map((route) => [route, "adult"])),
	if: {
		is: "người đó từ đủ 18 tuổi",
		cite,
		of: grown
	},
	facts: {
		found: { fact: "violationFound" },
		...facts
	},
	seats: { commune: "commune" },
	brings: ["violation"]
});
/** The same of somebody from 12 to under 18: a case of the measure that a court orders for minors. */
const toCompulsoryMinor = (routes, facts, cite) => ({
	measure: "compulsory-minor",
	route: Object.fromEntries(routes.map((route) => [route, "minor"])),
	if: {
		is: "người đó từ đủ 12 đến dưới 18 tuổi",
		cite,
		of: (l) => !grown(l) && !youngerThan(l.subject, 12, l.happened)
	},
	facts: {
		found: { fact: "violationFound" },
		...facts
	},
	seats: { commune: "commune" },
	brings: ["violation"]
});
/**
* Somebody of 18 years who is put under electronic monitoring by the decision or the notice that this act is: a case that waits for the chief of
* the commune police, whose twelve hours run from it (docs/decisions/0350). Without a decision it has no ground once the measure ended otherwise.
*/
const toMonitoring = (route, promises, facts, cite) => ({
	measure: "monitoring",
	route,
	if: {
		is: "người đó từ đủ 18 tuổi",
		cite,
		of: grown
	},
	facts: {
		received: "happened",
		...facts
	},
	seats: { commune: "commune" },
	brings: ["basis"],
	promises
});
/** What the case of monitoring reads in the one it goes with: somebody who moves away is handed over there too, and prison pauses the device. */
const movesAndPrison = {
	left: { fact: "left" },
	imprisoned: { fact: "imprisoned" }
};
/** What is left of the term, if all that interrupts it stopped that day. */
const threeMonthsLeft = (l) => l.wouldEnd !== void 0 && addMonths(dayOf(l.happened), 3) <= l.wouldEnd;
const lessThanThreeMonthsLeft = rule("Thời hạn còn lại dưới 3 tháng: không phải chấp hành tiếp.", (l) => !threeMonthsLeft(l));
const threeMonthsOrMoreLeft = rule("Thời hạn còn lại từ 3 tháng: phải chấp hành tiếp.", threeMonthsLeft);
// src/law/court-ordered/enclosed.ts
/** Named conditions of the two files that the file for the court encloses: how addiction was determined, and the management before it. */
const volunteered = (l) => l.said["determinedAs"] === "volunteer";
const without = (is, document, about) => rule(is, (l) => about(l) && !l.has(document));
const asked$4 = (l) => !volunteered(l);
const noRequest = without("Công an đề nghị xác định: hồ sơ cần văn bản đề nghị.", "determinationRequest", asked$4);
const noTest$1 = without("Công an đề nghị xác định: hồ sơ cần phiếu kết quả xét nghiệm.", "testSheet", asked$4);
const noBiography = without("Công an đề nghị xác định: hồ sơ cần tóm tắt lý lịch.", "determinationBiography", asked$4);
const noApplication = without("Người đó tự nguyện xác định: hồ sơ cần đơn đề nghị.", "determinationApplication", volunteered);
const noCustody = without("Người đó bị tạm giữ khi xác định: hồ sơ cần bản sao quyết định tạm giữ.", "custodyCopy", (l) => l.said["heldThen"] === true);
const notManaged = without("Kết quả ghi người đó đang bị quản lý người sử dụng trái phép, nhưng chưa có quyết định quản lý.", "managementDecision", (l) => l.said["determinedAs"] === "managedUser");
const notAddicted = rule("Kết quả xác định là không nghiện: không phải căn cứ của hồ sơ này.", (l) => l.said["findingIs"] === "notAddicted" && l.has("finding"));
const determinedLater = rule("Kết quả xác định có sau ngày phát hiện thuộc diện: kiểm tra lại hai ngày này.", (l) => {
	const [determined, found] = [l.facts["determined"], l.facts["found"]];
	return determined !== void 0 && found !== void 0 && dayOf(determined) > dayOf(found) && l.has("finding");
});
const notStopped = rule("Đã xác định nghiện thì dừng quản lý người sử dụng trái phép: chưa có quyết định dừng.", (l) => l.has("managementDecision") && l.has("finding") && !l.has("managementStop"));
// src/law/burial.ts
/** After a death in a facility, whichever way the person came there. Each takes its article. */
const notToldYet = rule("Chưa báo các cơ quan và thân nhân.", (l) => !done(l, "deathNoticed"));
/** The 24 hours of relatives who were told; whoever has none waits for nobody. */
const kinStillHaveTime = (l) => {
	const told = l.facts["deathNoticed"];
	return told !== void 0 && startOf(l.happened) < addHours(endOf(told), 24);
};
// src/law/court-ordered/rules.ts
/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
const condition$3 = (is, of) => (cite) => ({
	is,
	cite,
	of
});
const said$2 = (l, field, ...values) => values.includes(String(l.said[field]));
const factDay$1 = (l, fact) => {
	const when = l.facts[fact];
	return when && dayOf(when);
};
const decidedBefore2026 = (l) => {
	const decided = factDay$1(l, "decided");
	return decided === void 0 || decided < L120.from;
};
const decidedSince2026 = condition$3("Quyết định từ 01/7/2026", (l) => !decidedBefore2026(l));
const minor = rule("Người dưới 18 tuổi theo thủ tục riêng, không theo hồ sơ này.", (l) => youngerThan(l.subject, 18, l.happened));
const mayBeExcused$3 = rule("Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.", (l) => l.said["noExcuse"] === false && !said$2(l, "ground", "used", "relapsed"));
const lastActKnown = rule("Vụ việc chuyển đến đã ghi ngày vi phạm lần cuối: để trống ô này.", (l) => done(l, "lastAct") && l.said["lastActOn"] !== void 0);
const limitationOver$6 = limitationOver$7;
/** The file. */
const excluded = rule("Thuộc trường hợp không áp dụng: không có năng lực trách nhiệm hành chính, mang thai, đang nuôi con dưới 36 tháng tuổi.", (l) => said$2(l, "excluded", "noCapacity", "pregnant", "child"));
const homeUnproved = rule("Người không có nơi cư trú ổn định: hồ sơ cần giấy của Công an xác nhận.", (l) => said$2(l, "residence", "none") && !l.has("residencePaper"));
const homeContradicted = rule("Hồ sơ có giấy xác nhận không có nơi cư trú ổn định nhưng ghi là có nơi cư trú ổn định.", (l) => said$2(l, "residence", "stable") && l.has("residencePaper"));
const withoutResidence = rule("Hồ sơ ghi không có nơi cư trú ổn định: ghi việc tiếp nhận tạm thời.", (l) => said$2(l, "residence", "none"));
const withResidence = rule("Hồ sơ ghi có nơi cư trú ổn định: ghi việc giao cơ sở quản lý.", (l) => said$2(l, "residence", "stable"));
const familyGround = rule("Từ 01/7/2026 mọi người bị đề nghị được giao cơ sở gần nhất: gia đình không đồng ý không còn là lý do.", (l) => said$2(l, "holdingGround", "family"));
const cannotStayHome = rule("Không có nơi cư trú ổn định thì không giao gia đình quản lý.", (l) => said$2(l, "residence", "none"));
const stillReading = rule("Chưa hết 3 ngày làm việc để người đó đọc hồ sơ.", (l) => {
	const received = factDay$1(l, "noticeReceived");
	return received !== void 0 && dayOf(l.happened) <= addWorkingDays(calendar, received, 3);
});
const readingOver = rule("Đã hết 3 ngày làm việc đọc hồ sơ.", (l) => {
	const received = factDay$1(l, "noticeReceived");
	return received !== void 0 && dayOf(l.happened) > addWorkingDays(calendar, received, 3);
});
/** The court. */
const extended = condition$3("Đã gia hạn", (l) => done(l, "extended"));
const notExtended = condition$3("Chưa gia hạn", (l) => !done(l, "extended"));
const extendedAlready = rule("Đã gia hạn một lần.", (l) => done(l, "extended"));
const knowsDecision = condition$3("Người đó có mặt khi công bố, hoặc đã nhận quyết định", (l) => !said$2(l, "presence", "absent") || done(l, "deliveredToAbsent"));
const absentUndelivered = rule("Người đó vắng mặt khi công bố và chưa nhận quyết định: thời hạn khiếu nại chưa chạy.", (l) => said$2(l, "presence", "absent") && !done(l, "deliveredToAbsent"));
const wasPresent = rule("Người đó có mặt khi công bố: thời hạn khiếu nại tính từ ngày công bố.", (l) => !said$2(l, "presence", "absent"));
/** Working days to complain and to protest. They run for each who is entitled: what another has done in time ends nobody's. */
const COMPLAINING = 5;
const PROTESTING = 7;
const lastToComplain = (l) => {
	const from = factDay$1(l, "complainFrom");
	const knows = !said$2(l, "presence", "absent") || done(l, "deliveredToAbsent");
	return from && knows ? addWorkingDays(calendar, from, COMPLAINING) : void 0;
};
const lastToProtest = (l) => {
	const decided = factDay$1(l, "decided");
	return decided && addWorkingDays(calendar, decided, PROTESTING);
};
const isOver = (l, last) => last !== void 0 && last < dayOf(l.happened);
/** The day after the later of both times; nothing while one of them does not run. */
const takesEffect = (l) => {
	const [complain, protest] = [lastToComplain(l), lastToProtest(l)];
	return complain && protest && addDays(laterOf(complain, protest), 1);
};
/** The year of carrying it out and the days of sending it run from the effect, not from when somebody writes it down. */
const tookEffectBefore = (cite) => ({
	is: "Ngày có hiệu lực là ngày ngay sau khi hết thời hạn khiếu nại, kiến nghị, kháng nghị.",
	cite,
	of: (l) => {
		const effect = takesEffect(l);
		return effect !== void 0 && effect < dayOf(l.happened);
	},
	tells: (l) => {
		const effect = takesEffect(l);
		return `Quyết định có hiệu lực ngay sau khi hết thời hạn khiếu nại, kiến nghị, kháng nghị: ghi ngày ${effect ? printDay(effect) : ""}.`;
	}
});
const stillComplaining = rule("Chưa hết thời hạn khiếu nại, kiến nghị, kháng nghị.", (l) => !isOver(l, lastToComplain(l)) || !isOver(l, lastToProtest(l)));
/** Whoever is late is asked to say so, and never turned away (docs/decisions/0490). Each act has a field of its own. */
const unmarked = (field, l) => !said$2(l, field, "late");
const complainedLate = rule("Đã hết thời hạn khiếu nại mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).", (l) => unmarked("complaintLate", l) && isOver(l, lastToComplain(l)));
const protestedLate = rule("Đã hết thời hạn kiến nghị, kháng nghị mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).", (l) => unmarked("protestLate", l) && isOver(l, lastToProtest(l)));
const nothingLate = rule("Không có khiếu nại, kiến nghị, kháng nghị quá hạn nào đang chờ.", (l) => !done(l, "complainedLate"));
const protestLast = condition$3("Thời hạn kiến nghị, kháng nghị hết sau cùng", (l) => {
	const [complain, protest] = [lastToComplain(l), lastToProtest(l)];
	return complain !== void 0 && protest !== void 0 && complain <= protest;
});
const complaintLast = condition$3("Thời hạn khiếu nại hết sau cùng", (l) => {
	const [complain, protest] = [lastToComplain(l), lastToProtest(l)];
	return complain !== void 0 && protest !== void 0 && complain > protest;
});
const OFFICER = 3;
const officerComplaintLate = rule("Đã quá 3 ngày làm việc kể từ khi biết hành vi của người tiến hành tố tụng mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).", (l) => {
	const known = l.said["knownOn"];
	return unmarked("officerLate", l) && isDay(known) && dayOf(l.happened) > addWorkingDays(calendar, known, OFFICER);
});
const answerLate = rule("Đã quá 3 ngày làm việc để khiếu nại tiếp mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).", (l) => {
	const answered = factDay$1(l, "officerAnswered");
	return unmarked("againLate", l) && answered !== void 0 && dayOf(l.happened) > addWorkingDays(calendar, answered, OFFICER);
});
/** Law 120/2025 art. 29(1) knows 24 and 36 months and nothing between: above, a decision of its time may only be found the first. */
const shortenedOtherwise = (cite) => ({
	is: "Quyết định từ 01/7/2026: chỉ sửa từ lần thứ hai trở lên thành lần đầu, giảm 12 tháng (từ 36 xuống 24).",
	cite,
	of: (l) => said$2(l, "appealOutcome", "shortened") && !decidedBefore2026(l) && !(said$2(l, "attempt", "later") && l.said["shorterBy"] === 12)
});
/** Execution. */
const lapsed = rule("Đã hết thời hiệu thi hành quyết định.", (l) => l.passed("lapse"));
const notLapsed = rule("Chưa hết thời hiệu thi hành quyết định.", (l) => !l.passed("lapse"));
/** Law 120/2025 knows no lapse: only decisions that took effect before it may still lapse, if at all (docs/decisions/0156). */
const effectiveSince2026 = rule("Từ 01/7/2026 không còn thời hiệu thi hành.", (l) => {
	const effective = factDay$1(l, "effective");
	return effective !== void 0 && effective >= L120.from;
});
const lapseOfBefore = rule("Quyết định có hiệu lực từ 01/7/2026 không có thời hiệu thi hành: để trống ô này.", (l) => l.said["lapseAgainFrom"] !== void 0 && !(done(l, "effective") && (factDay$1(l, "effective") ?? L120.from) < L120.from));
const appliedLate = rule("Đã quá 2 ngày làm việc kể từ khi người đó nhận quyết định mà chưa ghi là nộp quá hạn (ghi rồi vẫn được nhận).", (l) => unmarked("applicationLate", l) && l.state !== "postponed" && l.passed("apply"));
const notYetPostponed = rule("Miễn vì không còn nghiện chỉ khi đang được hoãn chấp hành.", (l) => said$2(l, "applyGround", "recovered") && l.state !== "postponed");
/** Of a decision of before Law 120/2025 the facility stands in the request to the court. */
const notPlaced$1 = rule("Giám đốc Công an cấp tỉnh chưa chọn cơ sở.", (l) => !decidedBefore2026(l) && !done(l, "placed"));
/** Who chose the place sends his decision (Decree 163 art. 106(4)); a director who chooses himself after all has asked nobody any more. */
const placedByDirector = condition$3("Giám đốc Công an cấp tỉnh chọn", (l) => !done(l, "outsideAsked"));
const placedOutside = condition$3("C04 chọn", (l) => done(l, "outsideAsked"));
const choiceUnknown = rule("Chưa ghi quyết định chọn cơ sở.", (l) => !done(l, "placed"));
/** The field of the act is not that of the director's choice: what is said while somebody is taken cannot overwrite it. */
const facilityUnsaid = rule("Chưa có cơ sở được chọn: ghi cơ sở theo hồ sơ chuyển Tòa án.", (l) => !done(l, "placed") && l.said["facilityThen"] === void 0);
const placedElsewhere = rule("Đã có quyết định chọn cơ sở khác: để trống ô này.", (l) => done(l, "placed") && l.said["facilityThen"] !== void 0 && l.said["facilityThen"] !== l.said["facility"]);
const heldElsewhere$1 = rule("Người đó không đang được quản lý tại chính nơi được chọn: ghi việc đưa đi.", (l) => !done(l, "held") || l.said["holdingPlace"] !== l.said["facility"]);
/** A file taken over from paper may lack the day; the record of the hand-over tells of it too. */
const wasAdmitted = (l) => done(l, "admitted") || l.has("handover");
const admittedBefore = rule("Cơ sở đã tiếp nhận người này trước đây: ghi việc đưa trở lại cơ sở.", wasAdmitted);
const neverAdmitted = rule("Cơ sở chưa tiếp nhận người này lần nào: ghi việc cơ sở tiếp nhận.", (l) => !wasAdmitted(l));
/** Somebody held at home has no facility that would tell of the flight. */
const heldInFacility = condition$3("Trước khi bỏ trốn do cơ sở quản lý", (l) => l.said["holdingPlace"] !== void 0);
const notFledHolding = rule("Chưa ghi nhận người đó bỏ trốn khỏi nơi quản lý.", (l) => !done(l, "heldAway"));
const prisonUnderNewLaw = rule("Quyết định từ 01/7/2026: bị phạt tù thì tạm ngừng, ra tù chấp hành tiếp.", (l) => said$2(l, "easing", "exemptPrison") && !decidedBefore2026(l));
/** What is left of the term if all that interrupts it stopped that day. */
const left = (l) => l.wouldEnd && daysBetween(dayOf(l.happened), l.wouldEnd);
/** Half of what the courts fixed, counted in days: what the court above took off is no part of it. Days credited or remitted count as served. */
const halfNotServedSince = (first) => rule("Chưa chấp hành được một nửa thời hạn.", (l) => {
	const taken = factDay$1(l, first);
	const months = l.said["months"];
	const rest = left(l);
	if (taken === void 0 || typeof months !== "number" || rest === void 0) return false;
	const off = l.said["shorterBy"];
	const whole = daysBetween(taken, addMonths(taken, months - (typeof off === "number" ? off : 0)));
	return (whole - rest) * 2 < whole;
});
const halfNotServed$1 = halfNotServedSince("taken");
const ratedLow = rule("Ba tháng gần nhất chưa được xếp loại từ khá trở lên.", (l) => {
	const low = factDay$1(l, "ratedLow");
	const recently = low !== void 0 && dayOf(l.happened) < addMonths(low, 3);
	return l.said["lastThreeGood"] !== true || recently;
});
const POSTED = 5;
const notPosted = rule("Danh sách chưa niêm yết đủ 5 ngày làm việc.", (l) => {
	const posted = factDay$1(l, "posted");
	return posted === void 0 || dayOf(l.happened) < addWorkingDays(calendar, posted, POSTED);
});
const reducedTooMuch = rule("Không lập công thì giảm từ 1 đến 3 tháng; lập công thì từ 3 đến 6 tháng.", (l) => {
	const off = l.said["monthsOff"];
	if (typeof off !== "number") return false;
	return l.said["merit"] === true ? off < 3 : off > 3;
});
const careTooShort$1 = rule("Tạm đình chỉ khi ốm nặng phải điều trị nội trú trên 10 ngày ở cơ sở y tế tuyến huyện trở lên.", (l) => {
	const days = l.said["careDays"];
	return typeof days === "number" && days <= 10;
});
const noHomeCare = rule("Tạm đình chỉ khi ốm nặng phải đưa về gia đình điều trị, có xác nhận của cơ sở y tế cấp cơ bản trở lên.", (l) => l.said["homeCare"] === false);
const illnessTooShort = rule("Miễn vì bệnh hiểm nghèo khi phải điều trị từ 6 tháng trở lên.", (l) => {
	const months = l.said["illnessMonths"];
	return said$2(l, "easing", "exemptIllness") && typeof months === "number" && months < 6;
});
const notSuspended$1 = rule("Miễn vì tiến bộ rõ rệt, lập công chỉ khi đang được tạm đình chỉ.", (l) => said$2(l, "easing", "exemptProgress") && l.state !== "suspended");
/** A decision clears the day on which it was asked for. */
const noSuchRequest = (fact) => rule("Chưa có đề nghị này của cơ sở, hoặc đề nghị đã có quyết định.", (l) => !done(l, fact));
const notAskedAbove = rule("Gia hạn thì Thủ trưởng cơ quan tố tụng phải có văn bản đề nghị Phó Thủ trưởng Cơ quan Cảnh sát điều tra Công an cấp tỉnh.", (l) => l.said["askedAbove"] === false);
/** Days of leave without the journey, and the journey. */
const LEAVE = 5;
const leaveTooLong$1 = rule("Về chịu tang không quá 5 ngày, chưa kể thời gian đi đường.", (l) => {
	const until = l.said["leaveUntil"];
	const travel = l.said["travelDays"];
	return isDay(until) && daysBetween(dayOf(l.happened), until) > LEAVE + (typeof travel === "number" ? travel : 0);
});
/** Days of the measure until the decision was cancelled for a crime: a day and a half of them is a day of prison, a part of one counts as one. */
const servedUntilCancelled = (l) => {
	const cancelled = factDay$1(l, "cancelled");
	return cancelled && l.served(cancelled);
};
const inPrison = (days) => Math.ceil(days / 1.5);
const servedText = (l) => {
	const days = servedUntilCancelled(l) ?? 0;
	return `Theo hồ sơ: ${days} ngày đã chấp hành, bằng ${inPrison(days)} ngày tù (1,5 ngày bằng 1 ngày, phần lẻ tính là một ngày).`;
};
const otherThan = (field, days) => (l) => {
	const served = servedUntilCancelled(l);
	return served !== void 0 && l.said[field] !== days(served);
};
const counted = (is, of) => (cite) => ({
	is,
	cite,
	of,
	tells: servedText
});
const servedOtherwise = counted("Số ngày đã chấp hành không đúng với hồ sơ.", otherThan("servedDays", (n) => n));
const creditedOtherwise = counted("Số ngày tù được trừ không đúng với số ngày đã chấp hành.", otherThan("prisonDays", inPrison));
/** One resident beside relatives who bury; two where none came (Decree 116 art. 61). */
const tooFewWitnesses$1 = rule("Biên bản cần một người cai nghiện làm chứng, hai người khi không có thân nhân hoặc sau 24 giờ thân nhân không có mặt.", (l) => Number(l.said["witnesses"] ?? 0) < (said$2(l, "buriedBy", "kin") ? 1 : 2));
const kinMayStillCome$1 = rule("Chưa hết 24 giờ từ khi báo thân nhân.", (l) => said$2(l, "buriedBy", "facility") && kinStillHaveTime(l));
/** The end. */
const isHomeless = condition$3("Không xác định được nơi cư trú và không còn khả năng lao động", (l) => done(l, "homeless"));
const untoldInJuly2026 = condition$3("Hết thời hạn trước ngày 31/7/2026, chưa có thông báo trước", (l) => !done(l, "noticed") && dayOf(l.happened) < addDays(L120.from, 30));
const noEndYet$1 = rule("Chưa tính được ngày hết thời hạn: thời hạn đang tạm ngừng hoặc chưa bắt đầu.", (l) => l.ends === void 0);
const noticedAlready$1 = rule("Đã báo trước rồi: ngày hết thời hạn thay đổi thì ghi việc báo lại.", (l) => done(l, "noticed"));
const notNoticedBefore$1 = rule("Chưa báo trước lần nào: ghi việc báo trước.", (l) => l.told === void 0);
const endAsTold$1 = rule("Ngày hết thời hạn vẫn như đã báo.", (l) => l.told !== void 0 && l.told === l.ends);
const neverNoticed$1 = condition$3("Chưa báo lần nào", (l) => !done(l, "noticed"));
/** A notice of before Law 120/2025 proposed nothing, nor did one that a paper file tells of. */
const notProposedYet$2 = condition$3("Chưa chuyển sang lập hồ sơ quản lý sau cai nghiện", (l) => !done(l, "managementProposed"));
const beforeEnd$5 = rule("Chưa hết thời hạn cai nghiện.", (l) => l.ends === void 0 || dayOf(l.happened) < l.ends);
const beforeLastDay$1 = rule("Chưa đến 24 giờ cuối của thời hạn cai nghiện.", (l) => l.ends === void 0 || dayOf(l.happened) < addDays(l.ends, -1));
const began$1 = (l) => {
	const first = l.said["stageBegan"];
	return isDay(first) ? first : void 0;
};
const detoxTooShort$2 = rule("Quyết định từ 01/7/2026: giai đoạn cắt cơn, giải độc, điều trị kéo dài ít nhất 10 ngày.", (l) => {
	const first = began$1(l);
	return first !== void 0 && !decidedBefore2026(l) && dayOf(l.happened) < addDays(first, 10);
});
const educationTooShort$2 = rule("Quyết định từ 01/7/2026: giai đoạn giáo dục, tư vấn phục hồi hành vi, nhân cách kéo dài ít nhất 3 tháng.", (l) => {
	const first = began$1(l);
	return first !== void 0 && !decidedBefore2026(l) && dayOf(l.happened) < addMonths(first, 3);
});
// src/law/court-ordered/silences.ts
/** Questions the texts on compulsory rehabilitation leave open, each with the record that says what the system does meanwhile. */
const open$9 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const courtBefore2023 = open$9("Chưa đọc được Pháp lệnh 09/2014: các thời hạn của Tòa án trước 01/02/2023 có như Pháp lệnh 03/2022 không?", "0150-court-limits-before-2023");
const courtSince2026 = open$9("Chưa tìm thấy pháp lệnh mới theo khoản 8 Điều 35 Luật 120/2025: từ 01/7/2026 Tòa án còn theo Pháp lệnh 03/2022 không?", "0151-court-procedure-since-2026");
const protesting = open$9("Cơ quan đề nghị, Viện kiểm sát kiến nghị, kháng nghị trong bao lâu? 7 ngày làm việc là theo trí nhớ.", "0152-time-to-protest");
const extending = open$9("Gia hạn “không quá 30 ngày” là 30 ngày kể từ ngày thụ lý hay thêm 30 ngày sau 15 ngày đầu, và được gia hạn mấy lần?", "0617-extending-the-time-of-the-court");
const comingBack = open$9("Trở lại cơ sở sau khi chịu tang (Điều 70 NĐ 116/2021), đưa trở lại sau khi tham gia tố tụng (Điều 59): đúng ngày nào, theo khoản nào? Chưa đọc được từng khoản.", "0648-coming-back-under-decree-116");
const underThreeMonths = open$9("Khỏi bệnh mà thời hạn còn lại dưới 3 tháng thì có phải chấp hành tiếp không? Luật chỉ nói trường hợp còn từ 3 tháng trở lên.", "0618-less-than-three-months-left");
const lodgedLate = open$9("Người đó khiếu nại, nộp đơn khi đã quá hạn thì ai xem xét, và vì lý do nào còn được giải quyết?", "0490-a-late-step-is-written-down");
const notingEffect = open$9("Hết thời hạn khiếu nại, kiến nghị, kháng nghị thì ai ghi nhận quyết định có hiệu lực, trong bao lâu?", "0172-noting-that-a-decision-took-effect");
const appeal = open$9("Tòa án cấp trên giải quyết khiếu nại thế nào, có được tăng thời hạn không?", "0153-powers-on-appeal");
const checkingIn2025 = open$9("Từ 01/3 đến 30/6/2025 kiểm tra, chuyển, bổ sung hồ sơ trong bao lâu? Chưa đọc được toàn văn TTLT 03/2025.", "0154-checking-the-file-in-2025");
const waiting$1 = open$9("Ba tháng chờ chỗ tính từ ngày báo Tòa án hay từ ngày hết 5 ngày, và việc chờ dở dang ngày 01/7/2026 ra sao?", "0155-waiting-for-a-place");
const lapsing = open$9("Trốn tránh thì thời hiệu thi hành một năm ngừng lại hay tính lại, ngày cuối là ngày nghỉ có lùi không, và thời hiệu đang chạy ngày 01/7/2026 ra sao?", "0156-lapse-of-a-decision");
const termStart = open$9("Từ 01/7/2026 thời hạn tính từ ngày tạm giữ để đưa đi hay từ ngày cơ sở tiếp nhận?", "0157-first-day-of-the-term");
const easingTime = open$9("Tòa án xét hoãn, miễn, giảm, tạm đình chỉ trong bao lâu? Mới đọc khoản đầu các điều 27, 28 PL 03/2022.", "0158-time-to-decide-on-easing");
const pending = open$9("Đề nghị giảm thời hạn và các việc theo quy định cũ còn dở dang ngày 01/7/2026 xử lý thế nào?", "0159-pending-on-1-july-2026");
const crimeDays = open$9("Thời gian tạm đình chỉ để truy cứu trách nhiệm hình sự có tính vào thời hạn không?", "0160-days-of-criminal-proceedings");
const determining = open$9("Từ 01/7/2026 hồ sơ xác định tình trạng nghiện còn theo NĐ 109/2021 không? NĐ 163/2026 không quy định, không bãi bỏ.", "0170-enclosed-files");
const prisonDays = open$9("1,5 ngày chấp hành bằng 1 ngày tù: phần lẻ tính thế nào, và những ngày nào là đã chấp hành?", "0169-days-of-prison");
const prisonThen = open$9("Người có quyết định trước 01/7/2026 bị phạt tù sau ngày đó: miễn phần còn lại hay sau khi ra tù chấp hành tiếp?", "0161-prison-across-the-border");
const transferring$1 = open$9("Ai quyết định chuyển người giữa hai cơ sở cai nghiện?", "0162-transfer-between-facilities");
const noticeAcross = open$9("Người hết thời hạn trong tháng 7/2026: báo trước 15 ngày hay 30 ngày?", "0163-notice-before-ends-of-july-2026");
const afterExempt = open$9("Người được miễn phần thời hạn còn lại có bị quản lý sau cai nghiện không?", "0164-after-an-exemption");
const otherEnds = open$9("Đi tù, chết hoặc mất tích khi chưa vào, hoặc đang ở ngoài cơ sở thì hồ sơ kết thúc theo điều nào?", "0165-ends-before-entry");
const otherPlaces = open$9("Hết thời hạn hoãn hoặc bắt được người trốn thì đưa vào cơ sở trong bao lâu?", "0166-bringing-in-again");
const heldEscape = open$9("Người đang bị quản lý trong thời gian lập hồ sơ trốn khỏi cơ sở: cơ sở có phải báo trong 24 giờ như với người cai nghiện không?", "0495-notice-of-the-flight-of-somebody-held");
const tellingKin = open$9("“Thông báo ngay” cho thân nhân người chết là trong bao lâu?", "0310-at-once");
const heldAfterDecision = open$9("Từ khi Tòa án ra quyết định đến khi đưa đi, người đang được quản lý còn ở lại cơ sở theo điều nào? Luật 120/2025 chỉ nói thời gian lập hồ sơ.", "0177-held-between-decision-and-transport");
const suspendingForCrime = open$9("Từ 01/7/2026 ai tạm đình chỉ chấp hành để truy cứu trách nhiệm hình sự? Điều 117 Luật XLVPHC không còn giao Trưởng cơ sở cai nghiện.", "0178-who-suspends-for-a-crime-since-2026");
// src/law/court-ordered/2022-01-01-file.ts
/** Who makes the file: the commune, or police above it who handle the case. */
const makers$1 = ["fileMaker", "handlingPolice"];
const makerSeats$1 = [
	"commune",
	"district",
	"province"
];
/** Of a court that does not work in the system, and of whoever forwards to it. */
const forwarderSeats = ["district", "commune"];
/** Before the person is on the way to a facility. */
const beforeTaking = [
	"found",
	"filed",
	"reading",
	"sent",
	"returned",
	"forwarded",
	"accepted",
	"meeting",
	"courtPaused",
	"decided",
	"appealed",
	"effective",
	"waiting"
];
const collecting = [
	"found",
	"filed",
	"reading",
	"sent",
	"returned"
];
const pages$2 = { pages: whole("Số trang", 1, 500, "trang") };
const residence$1 = choice("Nơi cư trú", {
	stable: "có nơi cư trú ổn định",
	none: "không có nơi cư trú ổn định"
});
const ground$6 = choice("Căn cứ", {
	notRegistered: "không đăng ký cai nghiện tự nguyện, điều trị thay thế",
	notStarted: "không thực hiện cai nghiện tự nguyện, điều trị thay thế",
	stopped: "tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế",
	used: "bị phát hiện sử dụng ma túy trong thời gian cai nghiện tự nguyện",
	expelled: "bị chấm dứt điều trị thay thế do vi phạm",
	relapsed: "tái nghiện trong thời hạn quản lý sau cai nghiện"
});
/** What a case that refers here does not say: the day of discovery is its own. */
const taken = {
	ground: ground$6,
	residence: residence$1,
	noExcuse: yes("Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng")
};
const opening$4 = {
	ground: ground$6,
	foundOn: pastDay("Ngày phát hiện"),
	residence: residence$1,
	noExcuse: taken.noExcuse
};
const opened$4 = [{ if: minor(L73.art(33)) }, {
	if: mayBeExcused$3(D116.art(3)),
	field: "noExcuse"
}];
/** Whose right it is to read what was put together. */
const READER = "người đó hoặc người đại diện";
/** A paper of the file, put in by its maker with its number of pages. */
const paper$3 = (term, document) => ({
	term,
	by: makers$1,
	when: collecting,
	seat: makerSeats$1,
	says: pages$2,
	brings: [document],
	cite: [D116.art(41)]
});
/** From the violation to the file that the person has read. */
const file$3 = {
	recordViolation: {
		term: "Lập biên bản vi phạm",
		by: ["communeChair", "communePoliceChief"],
		when: "opens a case",
		becomes: "found",
		says: {
			...opening$4,
			...pages$2
		},
		makes: ["violation"],
		sets: {
			found: { said: "foundOn" },
			recorded: "happened"
		},
		seats: { commune: "signer" },
		refuses: opened$4,
		cite: [D116.art(33), L73.art(32)]
	},
	receiveReferral: {
		term: "Tiếp nhận vụ việc đã có biên bản vi phạm",
		by: ["fileMaker"],
		when: "opens a case",
		becomes: "found",
		says: {
			...opening$4,
			...pages$2
		},
		brings: ["violation"],
		sets: { found: { said: "foundOn" } },
		seats: { commune: "signer" },
		refuses: opened$4,
		cite: [D116.art(33), L73.art(32)]
	},
	takeUp: {
		term: "Tiếp nhận vụ việc được chuyển đến, mở hồ sơ",
		by: ["fileMaker"],
		when: ["awaited"],
		becomes: "found",
		says: taken,
		refuses: opened$4,
		cite: [D116.art(40, 1), L73.art(32)]
	},
	openAbove: {
		term: "Công an cấp trên thụ lý vụ việc, lập hồ sơ",
		by: ["handlingPolice"],
		when: "opens a case",
		becomes: "found",
		says: {
			...opening$4,
			...pages$2,
			commune: unit("Xã, phường nơi cư trú hoặc nơi vi phạm", "commune")
		},
		brings: ["violation"],
		sets: { found: { said: "foundOn" } },
		seats: {
			district: "signer",
			commune: { said: "commune" }
		},
		refuses: opened$4,
		cite: [D116.art(42, 4), L73.art(32)]
	},
	explain: {
		term: "Ghi nhận giải trình của người vi phạm",
		by: ["communePolice", "caseWorker"],
		who: "person",
		when: ["found"],
		says: { explanation: note("Nội dung giải trình") },
		sets: { explained: "happened" },
		cite: [D116.art(33)]
	},
	addBiography: paper$3("Đưa tóm tắt lý lịch vào hồ sơ", "biography"),
	addFinding: paper$3("Đưa kết quả xác định tình trạng nghiện vào hồ sơ", "finding"),
	addStatement: paper$3("Đưa bản tường trình vào hồ sơ", "statement"),
	addResidencePaper: paper$3("Đưa giấy về không có nơi cư trú ổn định vào hồ sơ", "residencePaper"),
	makeFile: {
		term: "Lập xong hồ sơ, ký văn bản đề nghị",
		by: makers$1,
		when: ["found"],
		becomes: "filed",
		seat: makerSeats$1,
		says: {
			requestNo: number$1("Số văn bản đề nghị"),
			residence: residence$1,
			excluded: choice("Trường hợp không áp dụng", {
				none: "không thuộc trường hợp nào",
				noCapacity: "không có năng lực trách nhiệm hành chính",
				pregnant: "phụ nữ mang thai có giấy của bệnh viện",
				child: "phụ nữ hoặc người duy nhất đang nuôi con dưới 36 tháng tuổi"
			}),
			...pages$2
		},
		needs: [
			"violation",
			"biography",
			"finding",
			"statement"
		],
		makes: ["request"],
		sets: { filed: "happened" },
		refuses: [
			{ if: {
				...stillExplaining(D116.art(33)),
				start: afterRecord
			} },
			{ if: notAddicted(L73.art(32)) },
			{
				if: excluded(LHAV.art(96, 2)),
				field: "excluded"
			},
			{
				if: homeUnproved(D116.art(41)),
				field: "residence"
			},
			{
				if: homeContradicted(D116.art(41)),
				field: "residence"
			}
		],
		cite: [D116.art(40, 1), D116.art(41)]
	},
	dropFile: {
		term: "Kết thúc, không đề nghị",
		by: makers$1,
		when: ["awaited", ...collecting],
		becomes: "notFiled",
		seat: makerSeats$1,
		says: {
			whyDropped: choice("Lý do", {
				explained: "chấp nhận giải trình",
				notApplicable: "thuộc trường hợp không áp dụng",
				noGround: "không đủ căn cứ"
			}),
			dropped: note("Giải thích")
		},
		ends: ["holding"],
		cite: [LHAV.art(96, 2), afterRecord]
	},
	notify: {
		term: "Giao thông báo và một bản hồ sơ cho người đó",
		by: makers$1,
		when: ["filed"],
		becomes: "reading",
		seat: makerSeats$1,
		says: { receivedOn: pastDay("Ngày người đó nhận") },
		needs: ["request"],
		makes: ["notice"],
		sets: { noticeReceived: { said: "receivedOn" } },
		cite: [
			D116.art(42, 1),
			D116.art(42, 2),
			noTimeLimit
		]
	},
	readFile: {
		term: "Người đó hoặc người đại diện đọc, ghi chép hồ sơ",
		by: makers$1,
		who: "person",
		whose: READER,
		when: ["reading"],
		seat: makerSeats$1,
		says: {
			reader: choice("Người đọc", {
				person: "người bị đề nghị",
				representative: "người đại diện"
			}),
			readNote: optional(note("Ý kiến"))
		},
		makes: ["readingRecord"],
		sets: { read: "happened" },
		refuses: [{ if: readingOver(D116.art(42, 3)) }],
		cite: [D116.art(42, 3)]
	},
	close: {
		term: "Kết thúc vì đi tù, chết hoặc mất tích trước khi vào cơ sở",
		by: ["communePolice"],
		when: [
			"awaited",
			...beforeTaking,
			"postponed",
			"fled"
		],
		becomes: {
			said: "reason",
			is: {
				prison: "imprisoned",
				dead: "gone",
				missing: "gone"
			}
		},
		says: { reason: choice("Lý do", {
			prison: "chấp hành án phạt tù",
			dead: "chết",
			missing: "bị Tòa án tuyên bố mất tích"
		}) },
		ends: ["holding"],
		cite: [otherEnds]
	}
};
// src/law/court-ordered/2022-01-01-court.ts
/** One text for all of it. */
const everywhere = (cite) => ({
	returns: cite,
	notice: cite,
	decides: cite,
	meets: cite,
	outcome: cite,
	sends: cite,
	complains: cite,
	up: cite,
	effect: cite,
	officer: cite,
	answers: cite
});
const judging = ["accepted", "meeting"];
/** A court that does not work in the system is recorded from its papers by whoever forwarded the file. */
const recorders = ["court", "forwarder"];
/** A step of the court, whoever writes it down. */
const ofCourt = {
	by: recorders,
	who: "court"
};
const recorderSeats = ["court", ...forwarderSeats];
const shownBy = choice("Người đó khi công bố", {
	present: "có mặt",
	absent: "vắng mặt"
});
/** From acceptance to a decision in effect. */
const court = (cite) => ({
	courtReceive: {
		term: "Tòa án nhận hồ sơ",
		...ofCourt,
		when: ["forwarded"],
		seat: recorderSeats,
		says: {},
		sets: { courtReceived: "happened" },
		cite: [cite.returns]
	},
	courtReturn: {
		term: "Tòa án trả lại hồ sơ chưa đủ",
		...ofCourt,
		when: ["forwarded"],
		becomes: "returned",
		seat: recorderSeats,
		says: { missing: note("Còn thiếu, mâu thuẫn") },
		brings: ["courtReturn"],
		sets: { returned: "happened" },
		clears: ["courtReceived"],
		cite: [cite.returns]
	},
	accept: {
		term: "Tòa án thụ lý",
		...ofCourt,
		when: ["forwarded"],
		becomes: "accepted",
		seat: recorderSeats,
		says: { acceptanceNo: number$1("Số thụ lý") },
		sets: { accepted: "happened" },
		clears: [
			"extended",
			"meetingOpened",
			"meeting"
		],
		cite: [cite.notice]
	},
	noticeAcceptance: {
		term: "Tòa án thông báo thụ lý",
		...ofCourt,
		when: [...judging, "courtPaused"],
		seat: recorderSeats,
		says: {},
		brings: ["acceptance"],
		cite: [cite.notice]
	},
	ask: {
		term: "Tòa án hỏi, yêu cầu làm rõ",
		...ofCourt,
		when: [
			"forwarded",
			...judging,
			"courtPaused"
		],
		seat: recorderSeats,
		says: { question: note("Nội dung") },
		sets: { asked: "happened" },
		cite: [cite.decides]
	},
	extend: {
		term: "Tòa án gia hạn",
		...ofCourt,
		when: judging,
		seat: recorderSeats,
		says: { whyExtended: choice("Lý do", {
			complex: "vụ việc phức tạp",
			expert: "cần giám định"
		}) },
		sets: { extended: "happened" },
		refuses: [{ if: {
			...extendedAlready(cite.decides),
			start: extending
		} }],
		cite: [cite.decides]
	},
	openMeeting: {
		term: "Tòa án quyết định mở phiên họp",
		...ofCourt,
		when: ["accepted"],
		becomes: "meeting",
		seat: recorderSeats,
		says: { meetingOn: optional(anyDay("Ngày họp")) },
		brings: ["meetingDecision"],
		sets: {
			meetingOpened: "happened",
			meeting: { said: "meetingOn" }
		},
		cite: [cite.meets]
	},
	postponeMeeting: {
		term: "Tòa án hoãn phiên họp",
		...ofCourt,
		when: ["meeting"],
		becomes: "accepted",
		seat: recorderSeats,
		says: { whyMoved: choice("Lý do", {
			requester: "vắng người đề nghị",
			prosecutor: "vắng Kiểm sát viên",
			other: "lý do khác"
		}) },
		clears: ["meeting"],
		cite: [cite.meets]
	},
	pauseCase: {
		term: "Tòa án tạm đình chỉ việc xem xét",
		...ofCourt,
		when: judging,
		becomes: "courtPaused",
		seat: recorderSeats,
		says: { whyPaused: note("Lý do") },
		cite: [cite.outcome]
	},
	takeUpAgain: {
		term: "Tòa án tiếp tục xem xét",
		...ofCourt,
		when: ["courtPaused"],
		becomes: "accepted",
		seat: recorderSeats,
		says: {},
		cite: [cite.outcome]
	},
	refuseMeasure: {
		term: "Tòa án quyết định không áp dụng hoặc đình chỉ",
		...ofCourt,
		when: [...judging, "courtPaused"],
		becomes: {
			said: "courtOutcome",
			is: {
				notApplied: "notApplied",
				stopped: "stopped"
			}
		},
		seat: recorderSeats,
		says: {
			courtOutcome: choice("Kết quả", {
				notApplied: "không áp dụng",
				stopped: "đình chỉ"
			}),
			decisionNo: number$1("Số quyết định")
		},
		ends: ["holding"],
		cite: [cite.outcome]
	},
	decide: {
		term: "Tòa án quyết định đưa vào cơ sở cai nghiện bắt buộc",
		...ofCourt,
		when: judging,
		becomes: "decided",
		seat: recorderSeats,
		says: {
			decisionNo: number$1("Số quyết định"),
			months: whole("Thời hạn", 12, 24, "tháng"),
			presence: shownBy
		},
		brings: ["decision"],
		sets: {
			decided: "happened",
			complainFrom: "happened"
		},
		clears: [
			"deliveredToAbsent",
			"complained",
			"protested"
		],
		cite: [cite.decides, cite.outcome]
	},
	sendDecision: {
		term: "Tòa án gửi quyết định",
		...ofCourt,
		when: [
			"decided",
			"appealed",
			"effective"
		],
		seat: recorderSeats,
		says: {},
		cite: [cite.sends]
	}
});
// src/law/stages.ts
/** What is asked when a stage of rehabilitation is over. */
const stage = {
	stageBegan: pastDay("Ngày bắt đầu giai đoạn"),
	rating: choice("Đánh giá", {
		good: "Tốt",
		pass: "Đạt",
		fail: "Không đạt"
	})
};
/** The ends of the five stages of rehabilitation under Decree 116, recorded by whoever a measure names, where it names. */
const fiveStages = (who) => ({
	finishIntake: {
		term: "Xong giai đoạn tiếp nhận, phân loại",
		...who,
		says: stage,
		sets: { intakeDone: "happened" },
		cite: [D116.art(22)]
	},
	finishDetox: {
		term: "Xong giai đoạn cắt cơn, giải độc, điều trị",
		...who,
		says: stage,
		sets: { detoxDone: "happened" },
		cite: [D116.art(23)]
	},
	finishEducation: {
		term: "Xong giai đoạn giáo dục, tư vấn, phục hồi hành vi, nhân cách",
		...who,
		says: stage,
		sets: { educationDone: "happened" },
		cite: [D116.art(24)]
	},
	finishLabour: {
		term: "Xong giai đoạn lao động trị liệu, học nghề",
		...who,
		says: stage,
		sets: { labourDone: "happened" },
		cite: [D116.art(25)]
	},
	finishReintegration: {
		term: "Xong giai đoạn chuẩn bị tái hòa nhập cộng đồng",
		...who,
		says: stage,
		makes: ["reintegrationPlan"],
		sets: { reintegrationDone: "happened" },
		cite: [D116.art(26)]
	}
});
const staying$1 = ["inFacility", ...[
	"inHospital",
	"onLeave",
	"out"
]];
const centre$3 = {
	by: ["centre"],
	seat: "facility"
};
const inside$3 = {
	...centre$3,
	when: ["inFacility"]
};
const stages$1 = fiveStages(inside$3);
/** Life in the facility under Law 73/2021, as far as it moves the term, its clocks or its end. */
const facility = {
	...stages$1,
	finishIntake: {
		...stages$1.finishIntake,
		makes: ["intakeSheet", "plan"]
	},
	healthCheck: {
		term: "Khám sức khỏe định kỳ",
		...inside$3,
		says: {},
		cite: [D116.art(67, 1)]
	},
	goToHospital: {
		term: "Chuyển bệnh viện điều trị",
		...inside$3,
		becomes: "inHospital",
		says: {},
		begins: ["hospital"],
		cite: [D116.art(67, 2), D116.art(67, 4)]
	},
	backFromHospital: {
		term: "Từ bệnh viện trở lại cơ sở",
		...centre$3,
		when: ["inHospital"],
		becomes: "inFacility",
		says: {},
		ends: ["hospital"],
		cite: [D116.art(67, 4)]
	},
	applyLeave: {
		term: "Nhận đơn xin về chịu tang",
		...inside$3,
		says: { mourned: choice("Người mất", {
			parent: "cha, mẹ",
			spouse: "vợ, chồng",
			child: "con"
		}) },
		brings: ["leaveApplication"],
		sets: { leaveApplied: "happened" },
		cite: [D116.art(70)]
	},
	grantLeave: {
		term: "Cho về chịu tang",
		by: ["facilityHead"],
		seat: "facility",
		when: ["inFacility"],
		becomes: "onLeave",
		says: {
			leaveUntil: anyDay("Phải trở lại ngày"),
			travelDays: whole("Số ngày đi đường", 0, 10, "ngày")
		},
		needs: ["leaveApplication"],
		makes: ["leaveDecision"],
		begins: ["leave"],
		sets: { leaveUntil: { said: "leaveUntil" } },
		refuses: [{
			if: leaveTooLong$1(D116.art(70, 1)),
			field: "leaveUntil"
		}],
		cite: [D116.art(70, 1), D116.art(70, 2, "b")]
	},
	denyLeave: {
		term: "Không cho về chịu tang",
		by: ["facilityHead"],
		seat: "facility",
		when: ["inFacility"],
		says: { whyDenied: note("Lý do") },
		needs: ["leaveApplication"],
		cite: [D116.art(70, 2, "b")]
	},
	backFromLeave: {
		term: "Trở lại sau khi chịu tang, kiểm tra sức khỏe và ma túy",
		...centre$3,
		when: ["onLeave"],
		becomes: "inFacility",
		says: { testResult: choice("Kết quả xét nghiệm", {
			negative: "âm tính",
			positive: "dương tính"
		}) },
		ends: ["leave"],
		cite: [D116.art(70, 4)]
	},
	takeOut: {
		term: "Đưa ra khỏi cơ sở theo yêu cầu của cơ quan tố tụng",
		by: ["facilityHead"],
		seat: "facility",
		when: ["inFacility"],
		becomes: "out",
		says: {
			outNo: number$1("Số quyết định"),
			outUntil: anyDay("Phải đưa trở lại ngày")
		},
		makes: ["outDecision"],
		begins: ["proceedings"],
		sets: { outUntil: { said: "outUntil" } },
		cite: [D116.art(59), LHAV.art(115)]
	},
	extendOut: {
		term: "Gia hạn thời gian ở ngoài theo yêu cầu của cơ quan tố tụng",
		by: ["facilityHead"],
		seat: "facility",
		when: ["out"],
		says: { outUntil: anyDay("Phải đưa trở lại ngày") },
		sets: { outUntil: { said: "outUntil" } },
		cite: [D116.art(59)]
	},
	bringIn: {
		term: "Cơ quan tố tụng đưa trở lại cơ sở",
		...centre$3,
		when: ["out"],
		becomes: "inFacility",
		says: {},
		ends: ["proceedings"],
		cite: [D116.art(59)]
	},
	escape: {
		term: "Bỏ trốn khỏi cơ sở hoặc không trở lại",
		by: ["centre", "enforcer"],
		seat: [
			"facility",
			"commune",
			"district"
		],
		when: ["onTheWay", ...staying$1],
		becomes: "escaped",
		at: "minute",
		says: {},
		begins: ["escape"],
		ends: [
			"hospital",
			"leave",
			"proceedings"
		],
		sets: { escaped: "happened" },
		cite: [D116.art(56, 2), D116.art(70)]
	},
	pursueEscaped: {
		term: "Ra quyết định truy tìm người trốn khỏi cơ sở",
		by: ["facilityHead"],
		seat: "facility",
		when: ["escaped"],
		says: { pursuitNo: number$1("Số quyết định") },
		makes: ["pursuit"],
		cite: [D116.art(56, 2)]
	},
	bringBack: {
		term: "Đưa người trốn trở lại cơ sở",
		...centre$3,
		when: ["escaped"],
		becomes: "inFacility",
		says: {},
		ends: ["escape"],
		refuses: [{ if: neverAdmitted(D116.art(55)) }],
		cite: [D116.art(56, 3), D116.art(56, 4)]
	},
	transfer: {
		term: "Chuyển sang cơ sở cai nghiện khác",
		...inside$3,
		says: {
			toFacility: unit("Cơ sở nơi đến", "centre"),
			transferNo: number$1("Số quyết định")
		},
		seats: { facility: { said: "toFacility" } },
		cite: [transferring$1]
	}
};
// src/law/court-ordered/2022-01-01-appeal.ts
const atCourt = [
	"forwarded",
	"accepted",
	"meeting",
	"courtPaused",
	"decided",
	"appealed"
];
/** The time to complain and to protest runs for each who is entitled, also while what another brought is with the court above. */
const underComplaint = ["decided", "appealed"];
/** Nothing was done under the decision yet, so it may wait with the court above. */
const beforeAnything = ["effective", "waiting"];
/** Put off, in flight or brought in: what a complaint that comes too late does not undo. */
const afterwards$1 = [
	"postponed",
	"fled",
	"onTheWay",
	...staying$1,
	"escaped",
	"suspended",
	"criminal"
];
const afterEffect = [...beforeAnything, ...afterwards$1];
const ABOVE = "Tòa án nhân dân cấp tỉnh";
/** That somebody complained is written down whenever it was; whether it is too late is the court's to say (docs/decisions/0490). */
const lodged = optional(choice("Nộp", {
	inTime: "trong thời hạn",
	late: "quá hạn: ghi nhận, nơi giải quyết xem xét"
}));
/** From the announced decision to its effect, through complaint, protest and the court above. */
const appeals = (cite) => ({
	deliverToAbsent: {
		term: "Giao quyết định cho người vắng mặt khi công bố",
		by: [...recorders, "communePolice"],
		when: underComplaint,
		seat: recorderSeats,
		says: { receivedOn: pastDay("Ngày người đó nhận") },
		sets: {
			deliveredToAbsent: { said: "receivedOn" },
			complainFrom: { said: "receivedOn" }
		},
		refuses: [{ if: wasPresent(cite.complains) }],
		cite: [cite.complains]
	},
	complain: {
		term: "Người đó hoặc người đại diện khiếu nại quyết định",
		by: recorders,
		who: "person",
		whose: "người đó hoặc người đại diện",
		when: underComplaint,
		becomes: "appealed",
		seat: recorderSeats,
		says: {
			appealNote: optional(note("Nội dung")),
			complaintLate: lodged
		},
		sets: { complained: "happened" },
		refuses: [{
			if: complainedLate(cite.complains),
			field: "complaintLate"
		}],
		cite: [cite.complains, lodgedLate]
	},
	protest: {
		term: "Cơ quan đề nghị kiến nghị hoặc Viện kiểm sát kháng nghị",
		by: recorders,
		whose: "Cơ quan đề nghị, Viện kiểm sát",
		when: underComplaint,
		becomes: "appealed",
		seat: recorderSeats,
		says: {
			protestBy: choice("Cơ quan", {
				requester: "cơ quan đề nghị",
				procuracy: "Viện kiểm sát"
			}),
			protestLate: lodged
		},
		sets: { protested: "happened" },
		refuses: [{
			if: protestedLate(protesting),
			field: "protestLate"
		}],
		cite: [protesting, lodgedLate]
	},
	complainLate: {
		term: "Ghi nhận khiếu nại, kiến nghị, kháng nghị khi quyết định đã có hiệu lực",
		by: recorders,
		when: afterEffect,
		seat: recorderSeats,
		says: {
			lateFrom: choice("Của ai", {
				person: "người đó hoặc người đại diện",
				requester: "cơ quan đề nghị",
				procuracy: "Viện kiểm sát"
			}),
			whyLate: optional(note("Nội dung, vì sao quá hạn"))
		},
		sets: { complainedLate: "happened" },
		cite: [lodgedLate]
	},
	judgeLate: {
		term: "Tòa án trả lời có xem xét khiếu nại, kiến nghị, kháng nghị quá hạn không",
		...ofCourt,
		when: beforeAnything,
		becomes: {
			said: "lateOutcome",
			is: { taken: "appealed" }
		},
		seat: ["appealCourt", ...recorderSeats],
		says: { lateOutcome: choice("Trả lời", {
			taken: "xem xét: quyết định chưa thi hành",
			turnedAway: "không xem xét vì quá hạn"
		}) },
		clears: ["complainedLate"],
		refuses: [{ if: nothingLate(lodgedLate) }],
		cite: [lodgedLate]
	},
	answerLate: {
		term: "Tòa án trả lời khiếu nại, kiến nghị, kháng nghị quá hạn khi đã hoãn, truy tìm hoặc đưa đi: việc đang làm vẫn tiếp tục",
		...ofCourt,
		when: afterwards$1,
		seat: ["appealCourt", ...recorderSeats],
		says: { lateAnswer: choice("Trả lời", {
			taken: "xem xét",
			turnedAway: "không xem xét vì quá hạn"
		}) },
		clears: ["complainedLate"],
		refuses: [{ if: nothingLate(lodgedLate) }],
		cite: [lodgedLate]
	},
	passUp: {
		term: "Chuyển khiếu nại, kiến nghị, kháng nghị lên Tòa án cấp tỉnh",
		...ofCourt,
		when: ["appealed"],
		seat: recorderSeats,
		says: { appealCourt: unit("Tòa án cấp tỉnh", "court") },
		seats: { appealCourt: { said: "appealCourt" } },
		cite: [cite.up]
	},
	upholdOnAppeal: {
		term: "Tòa án cấp tỉnh giữ nguyên hoặc giảm thời hạn",
		...ofCourt,
		whose: ABOVE,
		when: ["appealed"],
		becomes: "effective",
		seat: ["appealCourt", ...forwarderSeats],
		says: {
			appealOutcome: choice("Kết quả", {
				upheld: "giữ nguyên",
				withdrawn: "rút khiếu nại, kiến nghị, kháng nghị",
				tooLate: "không xem xét vì nộp quá hạn",
				shortened: "sửa, giảm thời hạn"
			}),
			shorterBy: when(whole("Giảm", 1, 12, "tháng"), "appealOutcome", "shortened")
		},
		remits: {
			said: "shorterBy",
			unit: "months"
		},
		brings: ["appealDecision"],
		sets: {
			effective: "happened",
			lapseFrom: "happened"
		},
		cite: [cite.up, appeal]
	},
	overturnOnAppeal: {
		term: "Tòa án cấp tỉnh hủy quyết định, giao xem xét lại",
		...ofCourt,
		whose: ABOVE,
		when: ["appealed"],
		becomes: "accepted",
		seat: ["appealCourt", ...forwarderSeats],
		says: {},
		brings: ["appealDecision"],
		sets: { accepted: "happened" },
		clears: [
			"extended",
			"meetingOpened",
			"meeting",
			"complained",
			"protested",
			"deliveredToAbsent"
		],
		cite: [cite.up, appeal]
	},
	dismissOnAppeal: {
		term: "Tòa án cấp tỉnh hủy quyết định, không áp dụng",
		...ofCourt,
		whose: ABOVE,
		when: ["appealed"],
		becomes: "notApplied",
		seat: ["appealCourt", ...forwarderSeats],
		says: {},
		brings: ["appealDecision"],
		ends: ["holding"],
		cite: [cite.up, appeal]
	},
	takeEffect: {
		term: "Ghi nhận quyết định có hiệu lực",
		by: recorders,
		when: ["decided"],
		becomes: "effective",
		seat: recorderSeats,
		says: {},
		sets: {
			effective: "happened",
			lapseFrom: "happened"
		},
		refuses: [
			{ if: absentUndelivered(cite.complains) },
			{ if: {
				...stillComplaining(cite.effect),
				start: protesting
			} },
			{ if: tookEffectBefore(cite.effect) }
		],
		cite: [cite.effect]
	},
	complainOfOfficer: {
		term: "Khiếu nại hành vi của người tiến hành tố tụng",
		by: recorders,
		who: "person",
		whose: "người khiếu nại",
		when: atCourt,
		seat: recorderSeats,
		says: {
			knownOn: pastDay("Ngày biết hành vi"),
			officerLate: lodged
		},
		sets: { officerComplained: "happened" },
		clears: ["officerAnswered", "officerAgain"],
		refuses: [{
			if: officerComplaintLate(cite.officer),
			field: "officerLate"
		}],
		cite: [cite.officer, lodgedLate]
	},
	answerOfficer: {
		term: "Chánh án trả lời khiếu nại",
		...ofCourt,
		whose: "Chánh án Tòa án",
		when: [...atCourt, "effective"],
		seat: recorderSeats,
		says: {},
		sets: { officerAnswered: "happened" },
		cite: [cite.answers]
	},
	complainAgain: {
		term: "Khiếu nại tiếp lên Chánh án Tòa án cấp tỉnh",
		by: recorders,
		who: "person",
		whose: "người khiếu nại",
		when: [...atCourt, "effective"],
		seat: recorderSeats,
		says: { againLate: lodged },
		sets: { officerAgain: "happened" },
		refuses: [{
			if: answerLate(cite.answers),
			field: "againLate"
		}],
		cite: [cite.answers, lodgedLate]
	},
	answerAgain: {
		term: "Chánh án Tòa án cấp tỉnh trả lời cuối cùng",
		...ofCourt,
		whose: "Chánh án Tòa án cấp tỉnh",
		when: [...atCourt, "effective"],
		seat: ["appealCourt", ...recorderSeats],
		says: {},
		cite: [cite.answers]
	}
});
// src/law/court-ordered/2022-01-01-checking.ts
/** From the office that checks the file under Law 73/2021 to the court. */
const checking = {
	send: {
		term: "Gửi hồ sơ đến cơ quan kiểm tra",
		by: makers$1,
		when: ["reading"],
		becomes: "sent",
		seat: makerSeats$1,
		says: {
			checkedBy: unit("Cấp huyện", "district"),
			pages: whole("Số trang", 1, 2e3, "trang")
		},
		needs: ["notice"],
		sets: { sent: "happened" },
		seats: { district: { said: "checkedBy" } },
		refuses: [{ if: stillReading(D116.art(42, 3)) }],
		cite: [D116.art(42, 4)]
	},
	returnFile: {
		term: "Trả lại hồ sơ chưa đủ",
		by: ["forwarder"],
		when: ["sent"],
		becomes: "returned",
		seat: forwarderSeats,
		says: { missing: note("Còn thiếu, mâu thuẫn") },
		makes: ["returnLetter"],
		sets: { returned: "happened" },
		cite: [D116.art(43, 1)]
	},
	supplement: {
		term: "Bổ sung hồ sơ, gửi lại",
		by: makers$1,
		when: ["returned"],
		becomes: "sent",
		seat: makerSeats$1,
		says: { supplemented: note("Đã bổ sung") },
		sets: { supplemented: "happened" },
		cite: [D116.art(43, 1, "b")]
	},
	forward: {
		term: "Chuyển hồ sơ đến Tòa án",
		by: ["forwarder"],
		when: ["sent"],
		becomes: "forwarded",
		seat: forwarderSeats,
		says: {
			courtRequestNo: number$1("Số văn bản"),
			court: unit("Tòa án", "court"),
			proposedFacility: unit("Cơ sở cai nghiện đề nghị", "centre")
		},
		needs: ["request", "notice"],
		makes: ["courtRequest"],
		sets: { forwarded: "happened" },
		seats: { court: { said: "court" } },
		cite: [D116.art(43, 1), D116.art(43, 2)]
	},
	answer: {
		term: "Trả lời Tòa án",
		by: ["forwarder"],
		when: [
			"forwarded",
			"accepted",
			"meeting",
			"courtPaused"
		],
		seat: forwarderSeats,
		says: { answered: note("Nội dung trả lời") },
		cite: [D116.art(43, 3)]
	}
};
// src/law/court-ordered/2022-01-01-clocks.ts
/** What the file must keep to. Article 33 only names the form of the record; the two working days to explain are printed in it. */
const fileClocks = {
	explain: {
		of: ["explain"],
		who: "person",
		within: workingDays(2),
		after: "recorded",
		reckoned: BY_FORM_27,
		cite: D116.art(33)
	},
	make: {
		of: ["makeFile", "dropFile"],
		who: "fileMaker",
		within: workingDays(5),
		after: "found",
		cite: D116.art(40, 1)
	},
	read: {
		of: ["readFile"],
		who: "person",
		whose: READER,
		within: workingDays(3),
		after: "noticeReceived",
		cite: D116.art(42, 3)
	}
};
/** Clocks of who makes the file in other words: police above who handle a case make its file, and owe what he would. */
const madeBy = (whose, clocks) => clocks.map((c) => c.who === "fileMaker" ? {
	...c,
	whose
} : c);
/** Until 28 February 2025 (Law on handling violations art. 103, recalled; Decree 116 art. 42(4); of minors Law 73 art. 34(1)). */
const CHAIR = "Chủ tịch UBND cấp xã; Công an cấp huyện, cấp tỉnh đang thụ lý";
/** On the working day after the three for reading: on the fourth after the notice. */
const SENDS = "3 ngày làm việc đọc hồ sơ, rồi 1 ngày làm việc để gửi";
const FORWARDS = "3 ngày làm việc đọc hồ sơ, rồi 1 ngày làm việc để chuyển";
/** Sending to the office that checks, its answer, and the way back. */
const checkClocks$1 = [
	{
		of: ["send", "forward"],
		who: "fileMaker",
		within: workingDays(4),
		after: "noticeReceived",
		reckoned: SENDS,
		start: D116.art(42, 3),
		cite: D116.art(42, 4)
	},
	{
		of: ["forward", "returnFile"],
		who: "forwarder",
		within: workingDays(2),
		after: "sent",
		start: sentIsReceived,
		cite: D116.art(43, 1)
	},
	{
		of: ["supplement"],
		who: "fileMaker",
		within: workingDays(2),
		after: "returned",
		cite: D116.art(43, 1, "b")
	},
	{
		of: ["forward", "returnFile"],
		who: "forwarder",
		within: workingDays(2),
		after: "supplemented",
		start: sentIsReceived,
		cite: D116.art(43, 2)
	},
	{
		of: ["answer"],
		who: "forwarder",
		within: workingDays(2),
		after: "asked",
		cite: D116.art(43, 3)
	}
];
/** Since 2025 who makes the file also checks and forwards it: one working day after the three for reading. */
const ownCheckClocks$1 = (cite) => [
	{
		of: ["forward", "returnFile"],
		who: "forwarder",
		within: workingDays(4),
		after: "noticeReceived",
		reckoned: FORWARDS,
		start: D116.art(42, 3),
		cite
	},
	{
		of: ["supplement"],
		who: "fileMaker",
		within: workingDays(2),
		after: "returned",
		cite
	},
	{
		of: ["forward", "returnFile"],
		who: "forwarder",
		within: workingDays(2),
		after: "supplemented",
		cite
	},
	{
		of: ["answer"],
		who: "forwarder",
		within: workingDays(2),
		after: "asked",
		cite
	}
];
/**
* What the court must keep to, wherever its procedure stands that day: its judge decides, complaints about its officers are answered by chief
* judges. Whether the thirty days have the fifteen in them is open.
*/
const courtClocks = (cite) => {
	const outcome = ["decide", "refuseMeasure"];
	const judge = {
		of: outcome,
		who: "court",
		whose: "Thẩm phán",
		after: "accepted"
	};
	return [
		{
			of: ["accept", "courtReturn"],
			who: "court",
			within: workingDays(2),
			after: "courtReceived",
			cite: cite.returns
		},
		{
			of: ["noticeAcceptance"],
			who: "court",
			within: workingDays(2),
			after: "accepted",
			cite: cite.notice
		},
		{
			...judge,
			within: days(15),
			if: notExtended(cite.decides),
			cite: cite.decides
		},
		{
			...judge,
			within: days(30),
			if: extended(cite.decides),
			start: extending,
			cite: cite.decides
		},
		{
			of: [...outcome, "postponeMeeting"],
			who: "court",
			within: workingDays(7),
			after: "meetingOpened",
			cite: cite.meets
		},
		{
			of: ["sendDecision"],
			who: "court",
			within: workingDays(2),
			after: "decided",
			reckoned: "công bố hoặc ban hành",
			cite: cite.sends
		},
		{
			of: ["complain"],
			who: "person",
			whose: "người đó hoặc người đại diện",
			within: workingDays(5),
			after: "complainFrom",
			if: knowsDecision(cite.complains),
			cite: cite.complains
		},
		{
			of: ["protest"],
			who: "forwarder",
			whose: "Cơ quan đề nghị, Viện kiểm sát",
			within: workingDays(7),
			after: "decided",
			cite: protesting
		},
		{
			of: ["passUp"],
			who: "court",
			within: workingDays(2),
			after: "complained",
			cite: cite.up
		},
		{
			of: ["passUp"],
			who: "court",
			within: workingDays(2),
			after: "protested",
			cite: cite.up
		},
		{
			of: ["takeEffect"],
			who: "forwarder",
			within: workingDays(8),
			after: "decided",
			reckoned: "7 ngày làm việc kiến nghị, kháng nghị, rồi ngày làm việc tiếp theo",
			if: protestLast(cite.effect),
			cite: notingEffect
		},
		{
			of: ["takeEffect"],
			who: "forwarder",
			within: workingDays(6),
			after: "complainFrom",
			reckoned: "5 ngày làm việc khiếu nại, rồi ngày làm việc tiếp theo",
			if: complaintLast(cite.effect),
			cite: notingEffect
		},
		{
			of: ["answerOfficer"],
			who: "court",
			whose: "Chánh án Tòa án",
			within: workingDays(3),
			after: "officerComplained",
			cite: cite.answers
		},
		{
			of: ["complainAgain"],
			who: "person",
			whose: "người khiếu nại",
			within: workingDays(3),
			after: "officerAnswered",
			cite: cite.answers
		},
		{
			of: ["answerAgain"],
			who: "court",
			whose: "Chánh án Tòa án cấp tỉnh",
			within: workingDays(5),
			after: "officerAgain",
			cite: cite.answers
		}
	];
};
/** Bringing in within five days, or telling the court that no place is free; anew from the end of a force majeure. */
const bringing2022 = {
	of: ["takeAway", "wait"],
	who: "enforcer",
	within: days(5),
	after: "received",
	start: D116.art(54, 3),
	cite: D116.art(54, 1)
};
/** Bringing in, with what the Law on handling violations adds until 30 June 2026. */
const executionClocks = [
	{
		of: ["sendForExecution"],
		who: "court",
		within: days(3),
		after: "effective",
		cite: LHAV.art(107)
	},
	bringing2022,
	{
		of: ["takeAway"],
		who: "enforcer",
		within: monthsLimit(3),
		after: "waitingFrom",
		start: waiting$1,
		cite: D116.art(54, 3)
	},
	{
		of: ["apply"],
		who: "person",
		within: workingDays(2),
		after: "personReceived",
		cite: D116.art(57, 5, "a")
	},
	{
		of: ["takeAway", "lapse"],
		who: "enforcer",
		within: exactMonths(12),
		after: "lapseFrom",
		reckoned: "thời hiệu thi hành một năm",
		start: lapsing,
		cite: LHAV.art(108, 2)
	}
];
/** In the facility. The end of the term never rolls off a weekend. `unseen`: what asks for the clause of coming back. */
const facilityClocks = (cite) => {
	const start = cite.unseen ? { start: cite.unseen } : {};
	return [
		{
			of: ["grantLeave", "denyLeave"],
			who: "facilityHead",
			within: days(1),
			after: "leaveApplied",
			cite: cite.leave
		},
		{
			of: ["backFromLeave"],
			who: "person",
			whose: "người đó và gia đình",
			atLeast: days(0),
			before: "leaveUntil",
			...start,
			cite: cite.back
		},
		{
			of: ["bringIn"],
			who: "proceedingsBody",
			atLeast: days(0),
			before: "outUntil",
			...start,
			cite: cite.out
		},
		{
			of: ["noticeEndAgain"],
			who: "facilityHead",
			within: workingDays(1),
			after: "endMoved",
			cite: tellingAgain
		}
	];
};
/** Health and the list of who is proposed: again and again from the day of entry. */
const recurringClocks2022 = [{
	of: ["healthCheck"],
	who: "facilityHead",
	whose: "Cơ sở cai nghiện bắt buộc",
	within: monthsLimit(6),
	after: "admitted",
	every: true,
	start: recurringFrom,
	cite: D116.art(67, 1)
}, {
	of: ["review"],
	who: "facilityHead",
	within: monthsLimit(3),
	after: "admitted",
	every: true,
	start: recurringFrom,
	cite: D116.art(58, 5, "a")
}];
const endClocks2022 = [
	...recurringClocks2022,
	{
		of: ["passToCriminal"],
		who: "court",
		within: days(3),
		after: "cancelled",
		cite: LHAV.art(116, 2)
	},
	{
		of: ["noticeEnd"],
		who: "facilityHead",
		atLeast: days(15),
		before: "ends",
		if: neverNoticed$1(D116.art(62, 1)),
		cite: D116.art(62, 1)
	},
	{
		of: ["complete"],
		who: "facilityHead",
		atLeast: days(0),
		before: "ends",
		start: noTimeLimit,
		cite: D116.art(62, 2)
	}
];
// src/law/court-ordered/2022-01-01-easing.ts
const centre$2 = {
	by: ["centre"],
	seat: "facility"
};
/** The court of the facility's seat; its decisions are recorded from its papers where it does not work in the system. */
const byCourt$2 = {
	by: ["court", "facilityHead"],
	who: "court",
	seat: ["facilityCourt", "facility"]
};
const facilityCourt$2 = unit("Tòa án nơi có cơ sở", "court");
/** One act for each kind: a request waits beside one of another kind, and serves for one decision. */
const request$1 = {
	by: ["facilityHead"],
	seat: "facility",
	needs: ["easingList"],
	makes: ["easingRequest"],
	seats: { facilityCourt: { said: "facilityCourt" } },
	cite: [D116.art(58, 4), D116.art(58, 5)]
};
/** Reduction, suspension and exemption of the rest under Law 73/2021. */
const easing = {
	rateGood: {
		term: "Xếp loại tháng: tốt, khá",
		...centre$2,
		when: ["inFacility"],
		says: { monthly: choice("Xếp loại", {
			good: "tốt",
			fair: "khá"
		}) },
		cite: [D116.art(58, 1)]
	},
	rateLow: {
		term: "Xếp loại tháng: trung bình, kém",
		...centre$2,
		when: ["inFacility"],
		says: { monthlyLow: choice("Xếp loại", {
			average: "trung bình",
			poor: "kém"
		}) },
		sets: { ratedLow: "happened" },
		cite: [D116.art(58, 1)]
	},
	review: {
		term: "Xét đề nghị giảm, tạm đình chỉ, miễn",
		by: ["facilityHead"],
		seat: "facility",
		when: ["inFacility"],
		says: {},
		cite: [D116.art(58, 5, "a")]
	},
	post: {
		term: "Niêm yết danh sách đề nghị",
		...centre$2,
		when: [...staying$1, "suspended"],
		says: {},
		makes: ["easingList"],
		sets: { posted: "happened" },
		cite: [D116.art(58, 5, "b")]
	},
	proposeReduction: {
		term: "Gửi Tòa án đề nghị giảm thời hạn",
		...request$1,
		when: staying$1,
		says: {
			lastThreeGood: yes("Ba tháng gần nhất đều từ khá trở lên"),
			facilityCourt: facilityCourt$2
		},
		sets: { reductionAsked: "happened" },
		refuses: [
			{ if: notPosted(D116.art(58, 5, "b")) },
			{ if: {
				...halfNotServed$1(D116.art(58, 1)),
				start: LHAV.art(110, 2)
			} },
			{
				if: ratedLow(D116.art(58, 1)),
				field: "lastThreeGood"
			}
		]
	},
	proposeSuspension: {
		term: "Gửi Tòa án đề nghị tạm đình chỉ",
		...request$1,
		when: staying$1,
		says: {
			careDays: whole("Số ngày phải điều trị nội trú", 1, 400, "ngày"),
			facilityCourt: facilityCourt$2
		},
		sets: { suspensionAsked: "happened" },
		refuses: [{ if: notPosted(D116.art(58, 5, "b")) }, {
			if: careTooShort$1(D116.art(58, 2)),
			field: "careDays"
		}]
	},
	proposeExemption: {
		term: "Gửi Tòa án đề nghị miễn phần thời hạn còn lại",
		...request$1,
		when: [
			...staying$1,
			"suspended",
			"criminal"
		],
		says: {
			easing: choice("Lý do miễn", {
				exemptIllness: "bệnh hiểm nghèo",
				exemptPregnant: "mang thai",
				exemptProgress: "đang tạm đình chỉ mà tiến bộ rõ rệt hoặc lập công",
				exemptPrison: "bị phạt tù không được hưởng án treo"
			}),
			illnessMonths: when(whole("Số tháng phải điều trị", 0, 60, "tháng"), "easing", "exemptIllness"),
			facilityCourt: facilityCourt$2
		},
		sets: { exemptionAsked: "happened" },
		refuses: [
			{ if: notPosted(D116.art(58, 5, "b")) },
			{
				if: illnessTooShort(D116.art(58, 3, "b")),
				field: "illnessMonths"
			},
			{
				if: notSuspended$1(D116.art(58, 3)),
				field: "easing"
			}
		]
	},
	reduce: {
		term: "Tòa án giảm thời hạn",
		...byCourt$2,
		when: staying$1,
		says: {
			easingNo: number$1("Số quyết định"),
			merit: yes("Có lập công"),
			monthsOff: whole("Giảm", 1, 6, "tháng")
		},
		needs: ["easingRequest"],
		brings: ["easingDecision"],
		clears: ["reductionAsked"],
		remits: {
			said: "monthsOff",
			unit: "months"
		},
		refuses: [{ if: noSuchRequest("reductionAsked")(D116.art(58, 5)) }, {
			if: reducedTooMuch(D116.art(58, 1)),
			field: "monthsOff"
		}],
		cite: [D116.art(58, 1), easingTime]
	},
	suspend: {
		term: "Tòa án tạm đình chỉ để điều trị",
		...byCourt$2,
		when: staying$1,
		becomes: "suspended",
		says: { easingNo: number$1("Số quyết định") },
		needs: ["easingRequest"],
		brings: ["easingDecision"],
		clears: ["suspensionAsked"],
		begins: ["homeTreatment"],
		ends: [
			"hospital",
			"leave",
			"proceedings"
		],
		refuses: [{ if: noSuchRequest("suspensionAsked")(D116.art(58, 5)) }],
		cite: [D116.art(58, 2), easingTime]
	},
	resume: {
		term: "Khỏi bệnh, trở lại chấp hành phần còn lại",
		...centre$2,
		who: "person",
		when: ["suspended"],
		becomes: "inFacility",
		says: {},
		ends: ["homeTreatment"],
		refuses: [{ if: {
			...lessThanThreeMonthsLeft(D116.art(58, 2)),
			start: underThreeMonths
		} }],
		cite: [D116.art(58, 2)]
	},
	notResume: {
		term: "Khỏi bệnh, còn dưới 3 tháng: không phải chấp hành tiếp",
		...centre$2,
		who: "person",
		when: ["suspended"],
		becomes: "notResumed",
		says: {},
		ends: ["homeTreatment"],
		refuses: [{ if: threeMonthsOrMoreLeft(D116.art(58, 2)) }],
		cite: [
			D116.art(58, 2),
			underThreeMonths,
			afterExempt
		]
	},
	exemptRest: {
		term: "Tòa án miễn phần thời hạn còn lại",
		...byCourt$2,
		when: [
			...staying$1,
			"suspended",
			"criminal"
		],
		becomes: "exemptedRest",
		says: { easingNo: number$1("Số quyết định") },
		needs: ["easingRequest"],
		brings: ["easingDecision"],
		clears: ["exemptionAsked"],
		ends: [
			"hospital",
			"leave",
			"proceedings",
			"homeTreatment",
			"crime"
		],
		refuses: [{ if: noSuchRequest("exemptionAsked")(D116.art(58, 5)) }],
		cite: [
			D116.art(58, 3),
			L73.art(39),
			easingTime,
			afterExempt
		]
	}
};
// src/law/court-ordered/2022-01-01-enclosed.ts
const pages$1 = { pages: whole("Số trang", 1, 500, "trang") };
const maker$5 = {
	by: makers$1,
	when: collecting,
	seat: makerSeats$1
};
/** What the finding says, where somebody writes it down: then the papers behind it can be checked against it. */
const findingSays = {
	...pages$1,
	resultOn: optional(pastDay("Ngày có kết quả xác định")),
	findingIs: optional(choice("Kết quả", {
		addicted: "nghiện ma túy",
		notAddicted: "không nghiện ma túy"
	})),
	determinedAs: optional(choice("Xác định theo trường hợp", {
		managedUser: "đang bị quản lý người sử dụng trái phép",
		noResidence: "không có nơi cư trú ổn định",
		education: "đang hoặc vừa chấp hành giáo dục tại xã",
		postRehab: "đang bị quản lý sau cai nghiện",
		volunteer: "tự nguyện xác định"
	})),
	heldThen: optional(yes("Bị tạm giữ khi xác định"))
};
/** Papers of the two enclosed files, with who makes them out. */
const enclosedDocuments = {
	determinationRequest: {
		term: "Văn bản của Công an đề nghị xác định tình trạng nghiện",
		form: "Mẫu 02 NĐ 109/2021",
		cite: ASKED_BY_POLICE
	},
	determinationApplication: {
		term: "Đơn của người đó đề nghị xác định tình trạng nghiện",
		form: "Mẫu 01 NĐ 109/2021",
		cite: [D109.art(4)]
	},
	determinationBiography: {
		term: "Tóm tắt lý lịch gửi cơ sở y tế (Công an lập)",
		form: "Mẫu 03 NĐ 109/2021",
		cite: ASKED_BY_POLICE
	},
	custodyCopy: { term: "Bản sao quyết định tạm giữ" },
	testSheet: {
		term: "Phiếu kết quả xét nghiệm chất ma túy (nơi xét nghiệm lập)",
		form: "Mẫu 03 NĐ 105/2021",
		cite: [D105.art(38, 2)]
	},
	useNotice: {
		term: "Thông báo của Công an nơi phát hiện về việc sử dụng",
		form: "Mẫu 04 NĐ 105/2021",
		cite: [D105.art(40, 1, "b")]
	},
	userBiography: {
		term: "Lý lịch người sử dụng trái phép (Công an cấp xã lập)",
		form: "Mẫu 05 NĐ 105/2021",
		cite: [D105.art(40, 2, "b")]
	},
	userStatement: {
		term: "Bản tường trình về việc sử dụng (người đó viết)",
		form: "Mẫu 06 NĐ 105/2021",
		cite: [D105.art(40, 2, "đ")]
	},
	managementDecision: {
		term: "Quyết định quản lý người sử dụng trái phép (Chủ tịch UBND cấp xã)",
		form: "Mẫu 07 NĐ 105/2021",
		cite: [D105.art(42, 2)]
	},
	managementStop: {
		term: "Quyết định dừng quản lý người sử dụng trái phép",
		form: "Mẫu 09 NĐ 105/2021",
		cite: [D105.art(48, 1)]
	},
	userOther: { term: "Biên bản, giấy tờ về các lần sử dụng, cai nghiện trước" }
};
/** The file of the determination and that of the management before it: neither keeps the file for the court from being closed. */
const enclosed = {
	addDeterminationPaper: {
		term: "Đưa giấy của hồ sơ xác định tình trạng nghiện vào",
		...maker$5,
		says: {
			determinationPaper: choice("Giấy", {
				request: "văn bản Công an đề nghị xác định",
				application: "đơn của người đó",
				test: "phiếu kết quả xét nghiệm",
				biography: "tóm tắt lý lịch",
				custody: "bản sao quyết định tạm giữ"
			}),
			...pages$1
		},
		brings: {
			said: "determinationPaper",
			is: {
				request: "determinationRequest",
				application: "determinationApplication",
				test: "testSheet",
				biography: "determinationBiography",
				custody: "custodyCopy"
			}
		},
		cite: [D109.art(5)]
	},
	checkDetermination: {
		term: "Kiểm hồ sơ xác định tình trạng nghiện: đủ, khớp",
		...maker$5,
		says: {},
		needs: ["finding"],
		refuses: [
			{ if: noRequest(D109.art(5)) },
			{ if: noTest$1(D109.art(5)) },
			{ if: noBiography(D109.art(5)) },
			{ if: noApplication(D109.art(4)) },
			{ if: noCustody(D109.art(6)) },
			{ if: notManaged(L73.art(27, 1, "a")) },
			{ if: notAddicted(L73.art(32)) },
			{ if: determinedLater(L73.art(32)) }
		],
		cite: [D109.art(5), L73.art(27)]
	},
	addUserPaper: {
		term: "Đưa giấy của hồ sơ quản lý người sử dụng trái phép vào",
		...maker$5,
		says: {
			userPaper: choice("Giấy", {
				decision: "quyết định quản lý",
				biography: "lý lịch",
				test: "phiếu kết quả xét nghiệm",
				statement: "bản tường trình",
				notice: "thông báo của nơi phát hiện",
				stop: "quyết định dừng quản lý",
				other: "biên bản, giấy tờ khác"
			}),
			...pages$1
		},
		brings: {
			said: "userPaper",
			is: {
				decision: "managementDecision",
				biography: "userBiography",
				test: "testSheet",
				statement: "userStatement",
				notice: "useNotice",
				stop: "managementStop",
				other: "userOther"
			}
		},
		cite: [D105.art(40, 2), D105.art(41, 5)]
	},
	checkUserFile: {
		term: "Kiểm hồ sơ quản lý người sử dụng trái phép (nếu đã bị quản lý): đủ, khớp",
		...maker$5,
		says: {},
		needs: [
			"managementDecision",
			"userBiography",
			"testSheet",
			"userStatement"
		],
		refuses: [{ if: notStopped(D105.art(48, 1)) }],
		cite: [D105.art(40, 2), D105.art(42)]
	}
};
// src/law/court-ordered/2022-01-01-ends.ts
/** What interrupts or ends the stay: crime, death, and the day the term is over, which waits for no paper. */
const ends$1 = {
	proposeEducation: {
		term: "Lập hồ sơ đề nghị giáo dục bắt buộc",
		by: ["facilityHead"],
		seat: "facility",
		when: ["inFacility"],
		says: { misdeed: note("Hành vi") },
		cite: [D116.art(60)]
	},
	suspendForCrime: {
		term: "Tạm đình chỉ theo yêu cầu của cơ quan tố tụng hình sự",
		by: ["facilityHead"],
		seat: "facility",
		when: staying$1,
		becomes: "criminal",
		says: { transferNo: number$1("Số văn bản") },
		begins: ["crime"],
		ends: [
			"hospital",
			"leave",
			"proceedings"
		],
		cite: [LHAV.art(117), crimeDays]
	},
	resumeAfterCrime: {
		term: "Không bị phạt tù, trở lại cơ sở",
		...centre$3,
		when: ["criminal"],
		becomes: "inFacility",
		says: {},
		ends: ["crime"],
		cite: [LHAV.art(117), crimeDays]
	},
	cancelForCrime: {
		term: "Tòa án hủy quyết định vì hành vi có dấu hiệu tội phạm",
		by: ["court", "facilityHead"],
		who: "court",
		seat: ["court", "facility"],
		when: [
			"effective",
			"waiting",
			...staying$1,
			"criminal"
		],
		becomes: "cancelled",
		says: { cancelNo: number$1("Số quyết định") },
		ends: [
			"holding",
			"hospital",
			"leave",
			"proceedings",
			"crime"
		],
		sets: { cancelled: "happened" },
		cite: [LHAV.art(116, 2)]
	},
	passToCriminal: {
		term: "Chuyển hồ sơ cho cơ quan tố tụng hình sự, báo số ngày đã chấp hành",
		by: ["court", "facilityHead"],
		who: "court",
		seat: ["court", "facility"],
		when: ["cancelled"],
		says: {
			servedDays: whole("Số ngày đã chấp hành", 0, 1100, "ngày"),
			prisonDays: whole("Số ngày tù được trừ (1,5 ngày bằng 1 ngày tù)", 0, 740, "ngày")
		},
		refuses: [{
			if: {
				...servedOtherwise(LHAV.art(116, 2)),
				start: prisonDays
			},
			field: "servedDays"
		}, {
			if: {
				...creditedOtherwise(LHAV.art(116, 2)),
				start: prisonDays
			},
			field: "prisonDays"
		}],
		cite: [LHAV.art(116, 2), prisonDays]
	},
	die: {
		term: "Người cai nghiện chết",
		...centre$3,
		when: [...staying$1, "criminal"],
		becomes: "died",
		at: "minute",
		says: {},
		ends: [
			"hospital",
			"leave",
			"proceedings",
			"crime"
		],
		sets: { died: "happened" },
		cite: [D116.art(61)]
	},
	noticeDeath: {
		term: "Báo cơ quan điều tra, Viện kiểm sát, Tòa án, y tế, thân nhân",
		...centre$3,
		when: ["died"],
		at: "minute",
		says: { kinReached: choice("Thân nhân", {
			reached: "đã báo",
			none: "không có hoặc không liên lạc được"
		}) },
		sets: { deathNoticed: "happened" },
		cite: [D116.art(61)]
	},
	bury: {
		term: "Lập biên bản, giao thân nhân hoặc mai táng",
		...centre$3,
		who: "facilityHead",
		when: ["died"],
		at: "minute",
		says: {
			buriedBy: choice("Người mai táng", {
				kin: "thân nhân",
				nobody: "cơ sở, vì không có thân nhân",
				facility: "cơ sở, vì thân nhân không đến"
			}),
			witnesses: optional(whole("Số người cai nghiện làm chứng", 0, 9, "người"))
		},
		makes: ["deathRecord"],
		refuses: [
			{ if: notToldYet(D116.art(61)) },
			{
				if: kinMayStillCome$1(D116.art(61)),
				field: "buriedBy"
			},
			{
				if: tooFewWitnesses$1(D116.art(61)),
				field: "witnesses"
			}
		],
		cite: [D116.art(61)]
	},
	endAway: {
		term: "Kết thúc vì chết hoặc bị tuyên bố mất tích khi ở ngoài cơ sở",
		by: ["centre", "communePolice"],
		seat: ["facility", "commune"],
		when: [
			"onTheWay",
			"escaped",
			"suspended"
		],
		becomes: "gone",
		says: { awayReason: choice("Lý do", {
			dead: "chết",
			missing: "bị Tòa án tuyên bố mất tích"
		}) },
		ends: ["escape", "homeTreatment"],
		cite: [otherEnds]
	},
	noteHomeless: {
		term: "Ghi nhận người không nơi nương tựa, không còn khả năng lao động",
		...inside$3,
		says: {},
		sets: { homeless: "happened" },
		cite: [D116.art(63), LHAV.art(114, 3)]
	},
	askProtection: {
		term: "Đề nghị đưa vào cơ sở trợ giúp xã hội",
		...centre$3,
		when: staying$1,
		says: { protection: note("Nơi nhận, kết quả") },
		cite: [D116.art(63), LHAV.art(114, 3)]
	},
	noticeEnd: {
		term: "Báo trước khi hết thời hạn",
		...centre$3,
		when: [
			"onTheWay",
			...staying$1,
			"suspended",
			"criminal"
		],
		says: {},
		makes: ["endNotice"],
		sets: { noticed: "happened" },
		tells: "ends",
		refuses: [{ if: noEndYet$1(D116.art(62, 1)) }, { if: noticedAlready$1(D116.art(62, 1)) }],
		cite: [D116.art(62, 1)]
	},
	noticeEndAgain: {
		term: "Báo lại: ngày hết thời hạn đã thay đổi",
		...centre$3,
		when: [
			"onTheWay",
			...staying$1,
			"suspended",
			"criminal"
		],
		says: {},
		makes: ["endNotice"],
		sets: { noticedAgain: "happened" },
		tells: "ends",
		refuses: [
			{ if: noEndYet$1(tellingAgain) },
			{ if: notNoticedBefore$1(tellingAgain) },
			{ if: endAsTold$1(tellingAgain) }
		],
		cite: [tellingAgain]
	},
	complete: {
		term: "Cấp giấy xác nhận chấp hành xong, cho về",
		by: ["facilityHead"],
		seat: "facility",
		when: [
			"onTheWay",
			...staying$1,
			"suspended",
			"criminal"
		],
		becomes: "completed",
		says: {
			certificateNo: number$1("Số giấy xác nhận"),
			goesTo: choice("Về đâu", {
				home: "nơi cư trú",
				protection: "cơ sở trợ giúp xã hội",
				elsewhere: "nơi khác"
			}),
			travelMoney: optional(yes("Đã cấp tiền ăn, tiền tàu xe, quần áo"))
		},
		makes: ["completion"],
		ends: [
			"hospital",
			"leave",
			"proceedings",
			"homeTreatment",
			"crime"
		],
		refuses: [{ if: beforeEnd$5(LHAV.art(95, 2)) }],
		proposes: [{
			measure: "post-rehab",
			route: { adult: "compulsory" },
			facts: { completed: "ends" },
			seats: { commune: "commune" },
			brings: ["completion"]
		}],
		cite: [D116.art(62, 2), L73.art(40, 2)]
	}
};
// src/law/court-ordered/2022-01-01-execution.ts
/** Whoever comes through the gate begins to live in the house: a file of that life waits there for who settles people in (docs/decisions/0440). */
const livingIn$1 = {
	measure: "residence",
	route: { adult: "compulsory" },
	facts: {
		decided: { fact: "decided" },
		admitted: "happened",
		regimeFrom: "happened",
		termEnds: "ends"
	},
	seats: { facility: "facility" },
	brings: ["basis"],
	promises: ["completed"]
};
const minorLivingIn = {
	...livingIn$1,
	route: { minor: "minor" }
};
const bringing$1 = ["enforcer"];
const toExecute$1 = ["effective", "waiting"];
/** From a decision in effect to the gate of the facility. */
const execution = {
	sendForExecution: {
		term: "Tòa án gửi quyết định có hiệu lực để thi hành",
		by: ["court", "forwarder"],
		who: "court",
		when: [
			"effective",
			"postponed",
			"fled"
		],
		seat: ["court", ...forwarderSeats],
		says: {},
		cite: [LHAV.art(107)]
	},
	receiveDecision: {
		term: "Nhận quyết định để thi hành",
		by: [...bringing$1, ...makers$1],
		when: ["effective"],
		seat: makerSeats$1,
		says: {},
		sets: { received: "happened" },
		cite: [D116.art(54, 1)]
	},
	deliverEffective: {
		term: "Giao quyết định có hiệu lực cho người đó",
		by: [
			"communePolice",
			...bringing$1,
			...makers$1
		],
		when: toExecute$1,
		seat: makerSeats$1,
		says: { receivedOn: pastDay("Ngày người đó nhận") },
		sets: { personReceived: { said: "receivedOn" } },
		cite: [LHAV.art(107), D116.art(57, 5, "a")]
	},
	wait: {
		term: "Báo Tòa án chưa đưa vào cơ sở được vì hết chỗ",
		by: bringing$1,
		when: ["effective"],
		becomes: "waiting",
		seat: makerSeats$1,
		says: { whyWaiting: note("Lý do, cơ sở nào") },
		makes: ["waitNotice"],
		sets: { waitingFrom: "happened" },
		cite: [D116.art(54, 3), waiting$1]
	},
	restartBringing: {
		term: "Quyết định tính lại thời hạn đưa đi vì bất khả kháng",
		by: bringing$1,
		when: toExecute$1,
		seat: makerSeats$1,
		says: {
			bringAgainFrom: pastDay("Ngày bất khả kháng chấm dứt"),
			forceMajeure: note("Sự kiện bất khả kháng")
		},
		sets: { received: { said: "bringAgainFrom" } },
		cite: [D116.art(54, 3)]
	},
	flee: {
		term: "Bỏ trốn trước khi vào cơ sở",
		by: [
			"communePolice",
			...bringing$1,
			...makers$1
		],
		when: [...toExecute$1, "postponed"],
		becomes: "fled",
		seat: makerSeats$1,
		says: {},
		ends: ["holding"],
		sets: { fled: "happened" },
		clears: ["held"],
		cite: [D116.art(56, 1)]
	},
	pursue: {
		term: "Ra quyết định truy tìm người trốn trước khi vào cơ sở",
		by: ["pursuer"],
		when: ["fled"],
		seat: makerSeats$1,
		says: { pursuitNo: number$1("Số quyết định") },
		makes: ["pursuit"],
		cite: [D116.art(56, 1)]
	},
	foundAgain: {
		term: "Tìm được người trốn",
		by: [
			"communePolice",
			...bringing$1,
			...makers$1
		],
		when: ["fled"],
		becomes: "effective",
		seat: makerSeats$1,
		says: { lapseAgainFrom: optional(pastDay("Thời hiệu thi hành tính lại từ ngày (nếu tính lại)")) },
		sets: { lapseFrom: { said: "lapseAgainFrom" } },
		cite: [
			D116.art(56, 3),
			lapsing,
			otherPlaces
		]
	},
	lapse: {
		term: "Ghi nhận hết thời hiệu thi hành",
		by: [
			"court",
			"forwarder",
			...bringing$1
		],
		when: [...toExecute$1, "postponed"],
		becomes: "lapsed",
		seat: ["court", ...forwarderSeats],
		says: {},
		refuses: [{ if: notLapsed(LHAV.art(108, 2)) }],
		ends: ["holding"],
		cite: [LHAV.art(108, 2), lapsing]
	},
	takeAway: {
		term: "Tạm giữ, đưa người đi cơ sở",
		by: bringing$1,
		when: toExecute$1,
		becomes: "onTheWay",
		seat: makerSeats$1,
		says: {
			facility: unit("Cơ sở cai nghiện", "centre"),
			forced: choice("Người đó", {
				willing: "chấp hành",
				coerced: "không chấp hành, bị cưỡng chế"
			})
		},
		ends: ["holding"],
		sets: { taken: "happened" },
		clears: ["held"],
		seats: { facility: { said: "facility" } },
		refuses: [{ if: lapsed(LHAV.art(108, 2)) }],
		cite: [
			D116.art(54, 1),
			D116.art(54, 2),
			LHAV.art(110, 2)
		]
	},
	admit: {
		term: "Cơ sở tiếp nhận người",
		by: ["centre"],
		when: ["onTheWay", "escaped"],
		becomes: "inFacility",
		seat: "facility",
		says: {
			condition: note("Sức khỏe, giấy tờ, tài sản"),
			matches: choice("Đối chiếu người với hồ sơ", {
				yes: "đúng người",
				no: "có sai lệch, đã ghi"
			})
		},
		needs: ["decision"],
		makes: ["handover"],
		ends: ["escape"],
		sets: { admitted: "happened" },
		refuses: [{ if: admittedBefore(D116.art(55)) }],
		proposes: [livingIn$1],
		cite: [D116.art(55)]
	}
};
// src/law/court-ordered/2022-01-01-holding.ts
/** Where somebody is held: received for want of a stable residence, or for another reason; each seat is counted apart (docs/decisions/0430). */
const holdingSeats = ["holding", "reception"];
const given = {
	by: makers$1,
	when: beforeTaking,
	seat: makerSeats$1,
	makes: ["holdingDecision", "holdingHandover"],
	begins: ["holding"],
	sets: { held: "happened" },
	clears: ["heldAtHome", "heldAway"]
};
const place$1 = {
	holdingNo: number$1("Số quyết định"),
	holdingPlace: unit("Cơ sở", "centre")
};
/** Where the person is kept while the file is made: at home, which credits nothing, or in a facility, whose days are credited. */
const holding = {
	holdAtHome: {
		term: "Giao gia đình quản lý trong thời gian làm thủ tục",
		by: makers$1,
		when: beforeTaking,
		seat: makerSeats$1,
		says: { holdingNo: place$1.holdingNo },
		brings: ["homeConsent"],
		makes: ["holdingDecision", "holdingHandover"],
		ends: ["holding"],
		sets: { heldAtHome: "happened" },
		clears: ["held", "heldAway"],
		refuses: [{ if: cannotStayHome(D116.art(45, 1)) }],
		cite: [
			D116.art(44, 3),
			D116.art(45, 1),
			D116.art(46)
		]
	},
	holdAtFacility: {
		term: "Giao cơ sở quản lý trong thời gian làm thủ tục (có nơi cư trú ổn định)",
		...given,
		says: {
			...place$1,
			holdingGround: optional(choice("Lý do giao cơ sở", {
				family: "gia đình không đồng ý hoặc không quản lý được",
				other: "lý do khác, đã ghi trong quyết định"
			}))
		},
		seats: { holding: { said: "holdingPlace" } },
		refuses: [{ if: withoutResidence(D116.art(45, 2)) }],
		cite: [
			D116.art(44, 3),
			D116.art(45, 2),
			D116.art(47)
		]
	},
	receiveTemporarily: {
		term: "Giao cơ sở tiếp nhận tạm thời, quản lý người không có nơi cư trú ổn định trong thời gian làm thủ tục",
		...given,
		says: place$1,
		seats: { reception: { said: "holdingPlace" } },
		refuses: [{ if: withResidence(D116.art(45, 2)) }],
		cite: [
			D116.art(44, 3),
			D116.art(45, 2),
			D116.art(47)
		]
	},
	leaveHolding: {
		term: "Bỏ trốn khỏi nơi quản lý trong thời gian làm thủ tục",
		by: [...makers$1, "centre"],
		when: beforeTaking,
		seat: [...makerSeats$1, ...holdingSeats],
		says: {},
		ends: ["holding"],
		sets: { heldAway: "happened" },
		clears: ["heldAtHome", "held"],
		cite: [D116.art(48, 4)]
	},
	endHolding: {
		term: "Thôi quản lý trong thời gian làm thủ tục",
		by: makers$1,
		when: beforeTaking,
		seat: makerSeats$1,
		says: {},
		ends: ["holding"],
		clears: ["heldAtHome", "held"],
		cite: [D116.art(44, 2)]
	}
};
// src/law/court-ordered/2022-01-01-postponing.ts
const bringing = ["enforcer"];
const toExecute = ["effective", "waiting"];
/** Postponement and exemption before entry: asked for in two working days, decided by the court. */
const postponing = {
	apply: {
		term: "Nhận đơn đề nghị hoãn hoặc miễn chấp hành",
		by: [...bringing, ...makers$1],
		who: "person",
		when: [...toExecute, "postponed"],
		seat: makerSeats$1,
		says: {
			asksFor: choice("Đề nghị", {
				postpone: "hoãn",
				exempt: "miễn"
			}),
			applyGround: choice("Lý do", {
				illness: "ốm nặng",
				hardship: "gia đình có khó khăn đặc biệt",
				fatal: "bệnh hiểm nghèo",
				pregnant: "mang thai",
				recovered: "đang hoãn, tự nguyện cai và không còn nghiện"
			}),
			applicationLate: lodged
		},
		brings: ["easingApplication"],
		sets: { applied: "happened" },
		refuses: [{
			if: appliedLate(D116.art(57, 5, "a")),
			field: "applicationLate"
		}, {
			if: notYetPostponed(D116.art(57, 3)),
			field: "applyGround"
		}],
		cite: [
			D116.art(57),
			LHAV.art(111),
			lodgedLate
		]
	},
	postpone: {
		term: "Tòa án cho hoãn chấp hành",
		by: ["court", "forwarder"],
		who: "court",
		when: toExecute,
		becomes: "postponed",
		seat: ["court", ...forwarderSeats],
		says: { easingNo: number$1("Số quyết định") },
		needs: ["easingApplication"],
		brings: ["easingDecision"],
		ends: ["holding"],
		clears: ["held"],
		cite: [
			D116.art(57, 1),
			LHAV.art(111, 1),
			easingTime
		]
	},
	denyEasing: {
		term: "Tòa án không chấp nhận đề nghị hoãn, miễn",
		by: ["court", "forwarder"],
		who: "court",
		when: toExecute,
		seat: ["court", ...forwarderSeats],
		says: { easingNo: number$1("Số quyết định") },
		needs: ["easingApplication"],
		cite: [LHAV.art(111), easingTime]
	},
	exempt: {
		term: "Tòa án miễn chấp hành",
		by: ["court", "forwarder"],
		who: "court",
		when: [...toExecute, "postponed"],
		becomes: "exempted",
		seat: ["court", ...forwarderSeats],
		says: { easingNo: number$1("Số quyết định") },
		needs: ["easingApplication"],
		brings: ["easingDecision"],
		ends: ["holding"],
		clears: ["held"],
		cite: [
			D116.art(57, 3),
			LHAV.art(111, 2),
			easingTime
		]
	},
	endPostponement: {
		term: "Hết lý do hoãn hoặc hủy quyết định hoãn",
		by: [
			"court",
			"forwarder",
			...bringing
		],
		when: ["postponed"],
		becomes: "effective",
		seat: ["court", ...forwarderSeats],
		says: {
			whyEnded: choice("Lý do", {
				over: "không còn lý do hoãn",
				used: "sử dụng ma túy trong thời gian hoãn",
				fled: "bỏ trốn trong thời gian hoãn"
			}),
			proof: note("Căn cứ xác định")
		},
		cite: [
			D116.art(57, 2),
			LHAV.art(113),
			otherPlaces
		]
	}
};
// src/law/court-ordered/2022-01-01-vocabulary.ts
/** Where a case under Law 73/2021 stands, which days it knows and which papers it holds. */
const states$12 = {
	awaited: {
		term: "được chuyển đến, chờ tiếp nhận",
		kind: "proposed"
	},
	found: {
		term: "có biên bản vi phạm, chờ lập hồ sơ",
		kind: "open"
	},
	filed: {
		term: "đã lập hồ sơ, chờ thông báo cho người đó",
		kind: "open"
	},
	reading: {
		term: "người đó đang có quyền đọc hồ sơ",
		kind: "open"
	},
	sent: {
		term: "đã gửi cơ quan kiểm tra hồ sơ",
		kind: "open"
	},
	returned: {
		term: "hồ sơ bị trả lại, chờ bổ sung",
		kind: "open"
	},
	forwarded: {
		term: "đã chuyển Tòa án, chờ thụ lý",
		kind: "open"
	},
	accepted: {
		term: "Tòa án đã thụ lý",
		kind: "open"
	},
	meeting: {
		term: "Tòa án đã quyết định mở phiên họp",
		kind: "open"
	},
	courtPaused: {
		term: "Tòa án tạm đình chỉ việc xem xét",
		kind: "open"
	},
	decided: {
		term: "có quyết định, chưa có hiệu lực",
		kind: "open"
	},
	appealed: {
		term: "đang khiếu nại, kiến nghị, kháng nghị",
		kind: "open"
	},
	effective: {
		term: "quyết định có hiệu lực, chờ đưa đi",
		kind: "open"
	},
	waiting: {
		term: "chờ chỗ ở cơ sở",
		kind: "open"
	},
	postponed: {
		term: "được hoãn chấp hành",
		kind: "open"
	},
	fled: {
		term: "bỏ trốn trước khi vào cơ sở",
		kind: "open"
	},
	onTheWay: {
		term: "đang đưa đến cơ sở",
		kind: "open"
	},
	inFacility: {
		term: "đang cai nghiện tại cơ sở",
		kind: "open"
	},
	inHospital: {
		term: "đang điều trị ở bệnh viện",
		kind: "open"
	},
	onLeave: {
		term: "đang về chịu tang",
		kind: "open"
	},
	out: {
		term: "được đưa ra khỏi cơ sở phục vụ tố tụng",
		kind: "open"
	},
	escaped: {
		term: "bỏ trốn khỏi cơ sở",
		kind: "open"
	},
	suspended: {
		term: "được tạm đình chỉ, điều trị tại gia đình",
		kind: "open"
	},
	criminal: {
		term: "tạm đình chỉ để truy cứu trách nhiệm hình sự",
		kind: "open"
	},
	completed: {
		term: "đã chấp hành xong",
		kind: "end"
	},
	notResumed: {
		term: "khỏi bệnh, không phải chấp hành tiếp",
		kind: "end"
	},
	exemptedRest: {
		term: "được miễn phần thời hạn còn lại",
		kind: "end"
	},
	exempted: {
		term: "được miễn chấp hành",
		kind: "end"
	},
	notFiled: {
		term: "không lập hồ sơ",
		kind: "end"
	},
	notApplied: {
		term: "Tòa án không áp dụng",
		kind: "end"
	},
	stopped: {
		term: "Tòa án đình chỉ",
		kind: "end"
	},
	cancelled: {
		term: "quyết định bị hủy, chuyển xử lý hình sự",
		kind: "end"
	},
	lapsed: {
		term: "hết thời hiệu thi hành",
		kind: "end"
	},
	imprisoned: {
		term: "chấp hành án phạt tù",
		kind: "end"
	},
	died: {
		term: "chết trong thời gian chấp hành",
		kind: "end"
	},
	gone: {
		term: "chết hoặc mất tích",
		kind: "end"
	}
};
const facts$14 = {
	found: "ngày phát hiện thuộc diện",
	recorded: "ngày lập biên bản vi phạm",
	explained: "ngày giải trình",
	determined: "ngày có kết quả xác định nghiện",
	heldAtHome: "ngày giao gia đình quản lý",
	held: "ngày giao cơ sở quản lý trong thời gian làm thủ tục",
	heldAway: "ngày bỏ trốn khỏi nơi quản lý",
	filed: "ngày lập xong hồ sơ",
	noticeReceived: "ngày người đó nhận thông báo",
	read: "ngày người đó đọc hồ sơ",
	sent: "ngày cơ quan kiểm tra nhận hồ sơ",
	returned: "ngày nhận lại hồ sơ",
	supplemented: "ngày nhận hồ sơ đã bổ sung",
	forwarded: "ngày chuyển Tòa án",
	asked: "ngày nhận câu hỏi của Tòa án",
	courtReceived: "ngày Tòa án nhận hồ sơ",
	accepted: "ngày Tòa án thụ lý",
	extended: "ngày gia hạn",
	meetingOpened: "ngày quyết định mở phiên họp",
	meeting: "ngày Tòa án họp",
	decided: "ngày công bố quyết định",
	complainFrom: "ngày công bố quyết định, người vắng mặt: ngày nhận quyết định",
	deliveredToAbsent: "ngày người vắng mặt nhận quyết định",
	complained: "ngày Tòa án nhận khiếu nại",
	complainedLate: "ngày nhận khiếu nại, kiến nghị, kháng nghị quá hạn",
	protested: "ngày Tòa án nhận kiến nghị, kháng nghị",
	effective: "ngày quyết định có hiệu lực",
	officerComplained: "ngày khiếu nại hành vi của người tiến hành tố tụng",
	officerAnswered: "ngày Chánh án trả lời",
	officerAgain: "ngày khiếu nại tiếp",
	received: "ngày nhận quyết định để thi hành, hoặc ngày bất khả kháng chấm dứt",
	personReceived: "ngày người đó nhận quyết định có hiệu lực",
	applied: "ngày nộp đơn hoãn, miễn",
	waitingFrom: "ngày báo Tòa án về việc chờ chỗ",
	lapseFrom: "ngày quyết định có hiệu lực, hoặc ngày chấm dứt trốn tránh",
	fled: "ngày bỏ trốn trước khi vào cơ sở",
	taken: "ngày tạm giữ để đưa đi",
	admitted: "ngày cơ sở tiếp nhận",
	intakeDone: "ngày xong tiếp nhận, phân loại",
	detoxDone: "ngày xong cắt cơn, giải độc",
	educationDone: "ngày xong giáo dục, phục hồi hành vi",
	labourDone: "ngày xong lao động trị liệu, học nghề",
	reintegrationDone: "ngày xong chuẩn bị tái hòa nhập",
	ratedLow: "ngày xếp loại dưới khá gần nhất",
	posted: "ngày niêm yết danh sách",
	reductionAsked: "ngày đề nghị giảm thời hạn, chưa có quyết định",
	suspensionAsked: "ngày đề nghị tạm đình chỉ, chưa có quyết định",
	exemptionAsked: "ngày đề nghị miễn phần còn lại, chưa có quyết định",
	leaveApplied: "ngày nhận đơn xin về chịu tang",
	leaveUntil: "ngày phải trở lại sau khi chịu tang",
	outUntil: "ngày phải đưa trở lại cơ sở",
	escaped: "lúc bỏ trốn khỏi cơ sở",
	cancelled: "ngày Tòa án hủy quyết định",
	died: "lúc chết",
	deathNoticed: "lúc báo thân nhân",
	homeless: "ngày ghi nhận không nơi nương tựa",
	noticed: "ngày báo trước khi hết thời hạn",
	noticedAgain: "ngày báo lại ngày hết thời hạn"
};
const documents$13 = {
	violation: {
		term: "Biên bản vi phạm",
		form: "Mẫu 27 NĐ 116/2021",
		cite: [D116.art(33), D116.art(41)]
	},
	biography: {
		term: "Tóm tắt lý lịch, có ảnh",
		form: "Mẫu 30 NĐ 116/2021",
		cite: [D116.art(41)]
	},
	finding: { term: "Bản sao kết quả xác định tình trạng nghiện" },
	statement: {
		term: "Bản tường trình của người đó",
		form: "Mẫu 31 NĐ 116/2021",
		cite: [D116.art(41)]
	},
	residencePaper: { term: "Giấy của Công an về việc không có nơi cư trú ổn định" },
	request: {
		term: "Văn bản đề nghị",
		form: "Mẫu 29 NĐ 116/2021",
		cite: [D116.art(41)]
	},
	notice: {
		term: "Thông báo về việc lập hồ sơ, kèm một bản hồ sơ",
		form: "Mẫu 32 NĐ 116/2021",
		cite: [D116.art(42, 1)]
	},
	readingRecord: { term: "Biên bản đọc, ghi chép hồ sơ" },
	homeConsent: {
		term: "Ý kiến của gia đình về việc quản lý",
		form: "Mẫu 35 NĐ 116/2021",
		cite: [D116.art(45, 1)]
	},
	holdingDecision: {
		term: "Quyết định quản lý trong thời gian làm thủ tục",
		form: "Mẫu 36 NĐ 116/2021",
		cite: [D116.art(46)]
	},
	holdingHandover: {
		term: "Biên bản giao nhận người bị quản lý",
		form: "Mẫu 37 NĐ 116/2021",
		cite: [D116.art(47)]
	},
	returnLetter: {
		term: "Văn bản trả lại hồ sơ",
		form: "Mẫu 33 NĐ 116/2021",
		cite: [D116.art(43, 1)]
	},
	courtRequest: {
		term: "Văn bản chuyển hồ sơ đến Tòa án, ghi tên cơ sở",
		form: "Mẫu 34 NĐ 116/2021",
		cite: [D116.art(43, 2)]
	},
	courtReturn: { term: "Văn bản của Tòa án trả lại hồ sơ" },
	acceptance: { term: "Thông báo thụ lý" },
	meetingDecision: { term: "Quyết định mở phiên họp" },
	decision: { term: "Quyết định của Tòa án đưa vào cơ sở cai nghiện bắt buộc" },
	appealDecision: { term: "Quyết định giải quyết khiếu nại, kiến nghị, kháng nghị" },
	easingApplication: {
		term: "Đơn đề nghị hoãn, miễn chấp hành",
		form: "Mẫu 42a NĐ 116/2021",
		cite: [D116.art(57, 5, "a")]
	},
	easingDecision: { term: "Quyết định của Tòa án về hoãn, miễn, giảm, tạm đình chỉ" },
	waitNotice: { term: "Văn bản báo Tòa án chưa đưa người vào cơ sở được" },
	pursuit: {
		term: "Quyết định truy tìm",
		form: "Mẫu 41 NĐ 116/2021",
		cite: [D116.art(56)]
	},
	handover: {
		term: "Biên bản giao nhận người vào cơ sở",
		form: "Mẫu 40 NĐ 116/2021",
		cite: [D116.art(55)]
	},
	intakeSheet: {
		term: "Phiếu thông tin cá nhân",
		form: "Mẫu 19 NĐ 116/2021",
		cite: [D116.art(22)]
	},
	plan: {
		term: "Kế hoạch cai nghiện cá nhân và đánh giá",
		form: "Mẫu 20 NĐ 116/2021",
		cite: [D116.art(22)]
	},
	reintegrationPlan: {
		term: "Kế hoạch tái hòa nhập cộng đồng",
		form: "Mẫu 21 NĐ 116/2021",
		cite: [D116.art(26)]
	},
	easingList: {
		term: "Danh sách đề nghị giảm, tạm đình chỉ, miễn",
		form: "Mẫu 44 NĐ 116/2021",
		cite: [D116.art(58, 5)]
	},
	easingRequest: {
		term: "Văn bản đề nghị giảm, tạm đình chỉ, miễn",
		form: "Mẫu 43 NĐ 116/2021",
		cite: [D116.art(58, 5)]
	},
	outDecision: {
		term: "Quyết định đưa ra khỏi cơ sở phục vụ tố tụng",
		form: "Mẫu 45 NĐ 116/2021",
		cite: [D116.art(59)]
	},
	leaveApplication: {
		term: "Đơn xin về chịu tang",
		form: "Mẫu 48 NĐ 116/2021",
		cite: [D116.art(70, 2)]
	},
	leaveDecision: {
		term: "Quyết định cho về chịu tang",
		form: "Mẫu 49 NĐ 116/2021",
		cite: [D116.art(70, 2, "b")]
	},
	deathRecord: { term: "Biên bản về người chết" },
	endNotice: { term: "Thông báo sắp hết thời hạn" },
	completion: {
		term: "Giấy xác nhận chấp hành xong",
		form: "Mẫu 46 NĐ 116/2021",
		cite: [D116.art(62, 2)]
	}
};
// src/law/measures/compulsory/held.ts
/** Days held in a facility while a minor's file was made, before the birthday that brought the case here (docs/decisions/0406). */
const heldDays = optional(whole("Số ngày đã bị quản lý tại cơ sở khi lập hồ sơ người chưa đủ 18 tuổi", 1, 400, "ngày"));
const lessHeld = (cite) => ({
	term: "đã bị quản lý khi lập hồ sơ người chưa đủ 18 tuổi",
	saidIn: "heldDays",
	cite
});
const facilityClocks2022 = facilityClocks({
	leave: D116.art(70, 2, "b"),
	back: D116.art(70, 1),
	out: D116.art(59),
	unseen: comingBack
});
/** The court chooses, and the term runs from the day on which the person is held to be brought in. */
const lasts2022$1 = {
	fixedBy: "decide",
	from: "taken",
	is: { adult: {
		min: months(12),
		max: months(24),
		saidIn: "months",
		cite: LHAV.art(95, 2)
	} },
	start: { adult: LHAV.art(110, 2) },
	less: lessHeld(D116.art(44, 3))
};
/** Compulsory rehabilitation from 18 years on under Law 73/2021, with the labour office, the district police and the district court. */
const from2022$12 = sheet({
	measure: "compulsory",
	from: "2022-01-01",
	term: "Đưa vào cơ sở cai nghiện bắt buộc",
	basis: "L73",
	routes: { adult: "người từ đủ 18 tuổi" },
	states: states$12,
	facts: facts$14,
	documents: {
		...documents$13,
		...enclosedDocuments
	},
	seats: {
		commune: {
			term: "xã, phường lập hồ sơ",
			unitKind: "commune"
		},
		district: {
			term: "cấp huyện kiểm tra hồ sơ, thi hành",
			unitKind: "district"
		},
		province: {
			term: "Công an cấp tỉnh",
			unitKind: "province"
		},
		holding: {
			term: "nơi quản lý trong thời gian làm thủ tục",
			unitKind: "centre"
		},
		reception: {
			term: "nơi tiếp nhận tạm thời người không có nơi cư trú ổn định",
			unitKind: "centre"
		},
		court: {
			term: "Tòa án ra quyết định",
			unitKind: "court"
		},
		appealCourt: {
			term: "Tòa án cấp tỉnh",
			unitKind: "court"
		},
		facilityCourt: {
			term: "Tòa án nơi có cơ sở",
			unitKind: "court"
		},
		facility: {
			term: "cơ sở cai nghiện",
			unitKind: "centre"
		}
	},
	intervals: {
		holding: {
			term: "quản lý tại cơ sở trong thời gian làm thủ tục",
			counts: "credited",
			cite: D116.art(44, 3)
		},
		hospital: {
			term: "điều trị ở bệnh viện",
			counts: "counted",
			cite: D116.art(67, 4)
		},
		leave: {
			term: "về chịu tang",
			counts: "counted",
			cite: D116.art(70, 1)
		},
		proceedings: {
			term: "ở ngoài cơ sở phục vụ tố tụng",
			counts: "counted",
			cite: D116.art(59)
		},
		homeTreatment: {
			term: "tạm đình chỉ, điều trị tại gia đình",
			counts: "counted",
			cite: LHAV.art(112, 2)
		},
		crime: {
			term: "tạm đình chỉ để truy cứu trách nhiệm hình sự",
			counts: "counted",
			cite: crimeDays
		},
		escape: {
			term: "bỏ trốn",
			counts: "uncounted",
			cite: D116.art(56, 4)
		}
	},
	tasks: {},
	lasts: lasts2022$1,
	acts: {
		...file$3,
		takeUp: {
			...file$3.takeUp,
			says: {
				...file$3.takeUp.says,
				heldDays
			}
		},
		addFinding: {
			...file$3.addFinding,
			says: findingSays,
			sets: { determined: { said: "resultOn" } }
		},
		...enclosed,
		...holding,
		...checking,
		...court(everywhere(courtBefore2023)),
		...appeals(everywhere(courtBefore2023)),
		...execution,
		...postponing,
		...facility,
		...ends$1,
		...easing
	},
	clocks: [
		...madeBy(CHAIR, [
			fileClocks.explain,
			fileClocks.make,
			fileClocks.read,
			...checkClocks$1
		]),
		...courtClocks(everywhere(courtBefore2023)),
		...executionClocks,
		...facilityClocks2022,
		...endClocks2022
	],
	silences: [
		afterRecord,
		noTimeLimit,
		sentIsReceived,
		courtBefore2023,
		protesting,
		notingEffect,
		appeal,
		tellingAgain,
		easingTime,
		waiting$1,
		lapsing,
		otherPlaces,
		crimeDays,
		prisonDays,
		transferring$1,
		afterExempt,
		underThreeMonths,
		comingBack,
		extending,
		otherEnds,
		lodgedLate,
		recurringFrom
	]
});
// src/law/measures/compulsory/2023-02-01.ts
/** Ordinance 03/2022, of most articles of which only the first clause was seen. */
const procedure2023 = {
	returns: PL3.art(9, 1),
	notice: PL3.art(12, 1),
	decides: PL3.art(8),
	meets: PL3.art(17, 1),
	outcome: PL3.art(21, 3, "k"),
	sends: PL3.art(25, 1),
	complains: PL3.art(32, 1),
	up: PL3.art(34, 1),
	effect: PL3.art(24, 1),
	officer: PL3.art(41),
	answers: PL3.art(42, 1)
};
const courtClocks2023 = courtClocks(procedure2023);
/** The courts follow Ordinance 03/2022; nothing else changes. */
const from2023 = sheet({
	...from2022$12,
	from: "2023-02-01",
	acts: {
		...from2022$12.acts,
		...court(procedure2023),
		...appeals(procedure2023)
	},
	clocks: [
		...madeBy(CHAIR, [
			fileClocks.explain,
			fileClocks.make,
			fileClocks.read,
			...checkClocks$1
		]),
		...courtClocks2023,
		...executionClocks,
		...facilityClocks2022,
		...endClocks2022
	],
	silences: from2022$12.silences.filter((s) => s !== courtBefore2023)
});
// src/law/measures/compulsory/2025-03-01.ts
const { openCases: _nothingGained$1, ...before$4 } = from2023;
const { send: _send$1, ...was$28 } = from2023.acts;
/** Press only: joint circular 03/2025 was not read (docs/decisions/0104). */
const CHIEF = "Trưởng Công an cấp xã; Công an cấp tỉnh đang thụ lý";
/** A file that lay at the district on the day the district stopped checking is forwarded by who took over. */
const unchecked$1 = ["reading", "sent"];
/**
* The police take rehabilitation over: the chief of the commune police makes the file, checks it and brings it to the court himself, so
* sending it to another office to be checked falls away (docs/decisions/0154).
*/
const from2025March$1 = sheet({
	...before$4,
	from: "2025-03-01",
	lasts: lasts2022$1,
	acts: {
		...was$28,
		openAbove: {
			...was$28.openAbove,
			seats: {
				province: "signer",
				commune: { said: "commune" }
			},
			cite: [checkingIn2025]
		},
		returnFile: {
			...was$28.returnFile,
			when: unchecked$1,
			refuses: [{ if: stillReading(D116.art(42, 3)) }],
			cite: [checkingIn2025]
		},
		supplement: {
			...was$28.supplement,
			cite: [checkingIn2025]
		},
		forward: {
			...was$28.forward,
			when: unchecked$1,
			refuses: [{ if: stillReading(D116.art(42, 3)) }],
			cite: [checkingIn2025]
		},
		answer: {
			...was$28.answer,
			cite: [checkingIn2025]
		}
	},
	clocks: [
		...madeBy(CHIEF, [
			fileClocks.explain,
			fileClocks.make,
			fileClocks.read,
			...ownCheckClocks$1(checkingIn2025)
		]),
		...courtClocks2023,
		...executionClocks,
		...facilityClocks2022,
		...endClocks2022
	],
	silences: [...from2023.silences, checkingIn2025]
});
// src/law/measures/compulsory/2025-07-01.ts
const was$27 = from2025March$1.acts;
const D184_ART_42$1 = D184.art(20, 14);
/**
* Decree 184: a new article 42 for checking and forwarding, another ground for suspension, the notice before the end to the commune police.
* Using drugs in rehabilitation is a crime (Penal Code art. 256a).
*/
const from2025July$1 = sheet({
	...from2025March$1,
	from: "2025-07-01",
	documents: {
		...from2025March$1.documents,
		returnLetter: {
			...from2025March$1.documents.returnLetter,
			cite: [D184_ART_42$1]
		},
		courtRequest: {
			...from2025March$1.documents.courtRequest,
			cite: [D184_ART_42$1]
		}
	},
	seats: {
		...from2025March$1.seats,
		district: {
			term: "cấp huyện (hồ sơ trước 01/7/2025)",
			unitKind: "district"
		}
	},
	acts: {
		...was$27,
		openAbove: {
			...was$27.openAbove,
			cite: [checkingIn2025]
		},
		returnFile: {
			...was$27.returnFile,
			cite: [D184_ART_42$1]
		},
		supplement: {
			...was$27.supplement,
			cite: [D184_ART_42$1]
		},
		forward: {
			...was$27.forward,
			cite: [D184_ART_42$1]
		},
		answer: {
			...was$27.answer,
			cite: [D184_ART_42$1]
		},
		takeAway: {
			...was$27.takeAway,
			cite: [
				D184.art(20, 15),
				D116.art(54),
				LHAV.art(110, 2)
			]
		},
		pursue: {
			...was$27.pursue,
			cite: [D184.art(20, 28, "d"), D116.art(56, 1)]
		},
		proposeSuspension: {
			...was$27.proposeSuspension,
			says: {
				homeCare: yes("Ốm nặng, cơ sở y tế cấp cơ bản trở lên xác nhận phải đưa về gia đình điều trị"),
				facilityCourt: easing.proposeSuspension.says.facilityCourt
			},
			refuses: [{ if: notPosted(D116.art(58, 5, "b")) }, {
				if: noHomeCare(D184.art(20, 17)),
				field: "homeCare"
			}],
			cite: [
				D116.art(58, 4),
				D116.art(58, 5),
				D184.art(20, 17)
			]
		},
		suspendForCrime: {
			...was$27.suspendForCrime,
			says: {
				...was$27.suspendForCrime.says,
				suspected: choice("Hành vi", {
					use: "sử dụng ma túy khi đang cai nghiện (Điều 256a BLHS)",
					other: "hành vi khác"
				})
			},
			cite: [
				LHAV.art(117),
				BLHS.art(256),
				crimeDays,
				criminal
			]
		},
		noticeEnd: {
			...was$27.noticeEnd,
			cite: [D184.art(20, 18), D116.art(62, 1)]
		}
	},
	clocks: [
		...madeBy(CHIEF, [
			fileClocks.explain,
			fileClocks.make,
			fileClocks.read,
			...ownCheckClocks$1(D184_ART_42$1)
		]),
		...courtClocks2023,
		...executionClocks,
		...facilityClocks2022,
		...endClocks2022.filter((c) => c.of[0] !== "noticeEnd"),
		{
			of: ["noticeEnd"],
			who: "facilityHead",
			atLeast: days(15),
			before: "ends",
			if: neverNoticed$1(D184.art(20, 18)),
			cite: D184.art(20, 18)
		}
	],
	silences: [...from2025March$1.silences, criminal]
});
// src/law/court-ordered/2026-07-01-clocks.ts
const facilityTimes = {
	leave: D163.art(121, 2, "b"),
	back: D163.art(121, 3),
	out: D163.art(111, 2)
};
/** A leave is decided on within 24 hours, which is no day any more. */
const otherwise = ["grantLeave"];
/** Whoever chose the place sends his decision within 24 hours. */
const sendingClock = (who, by) => ({
	of: ["sendPlacement", "receivePlacement"],
	who,
	within: hours(24),
	after: "placed",
	if: by(D163.art(106, 4)),
	cite: D163.art(106, 4)
});
/** From the choice of the place to the gate: 24 hours more once the commune police have the decision. Whoever is held there already is told. */
const bringingClocks2026 = [{
	of: ["takeAway", "startInPlace"],
	who: "enforcer",
	within: hours(24),
	after: "bringFrom",
	start: D163.art(107, 3),
	cite: D163.art(107, 1)
}];
const PUBLIC_CENTRE$1 = "Cơ sở cai nghiện ma túy công lập";
/** In the facility, alike for adults and minors; `place`: what the law calls where they are, which owes what no article gives its head. */
const stayClocks2026 = (place) => [
	{
		of: ["finishIntake"],
		who: "facilityHead",
		whose: place,
		within: days(2),
		after: "admitted",
		if: decidedSince2026(stagesAcross),
		cite: D163.art(84, 6)
	},
	{
		of: ["healthCheck"],
		who: "facilityHead",
		whose: PUBLIC_CENTRE$1,
		within: monthsLimit(12),
		after: "admitted",
		every: true,
		start: recurringFrom,
		cite: D163.art(114, 1)
	},
	...facilityClocks(facilityTimes).filter((c) => !otherwise.includes(c.of[0])),
	{
		of: ["grantLeave", "denyLeave"],
		who: "facilityHead",
		within: hours(24),
		after: "leaveApplied",
		cite: D163.art(121, 2, "b")
	},
	{
		of: ["noticeDeath"],
		who: "facilityHead",
		whose: PUBLIC_CENTRE$1,
		within: sameDay,
		after: "died",
		reckoned: "nghị định chỉ nói “ngay” về việc báo thân nhân",
		start: tellingKin,
		cite: D163.art(122, 2)
	},
	{
		of: ["noticeEscape"],
		who: "facilityHead",
		whose: place,
		within: hours(24),
		after: "escaped",
		cite: L120.art(46, 2, "i")
	},
	{
		of: ["noticeHeldEscape"],
		who: "facilityHead",
		whose: place,
		within: hours(24),
		after: "heldAway",
		if: heldInFacility(L120.art(46, 2, "i")),
		start: heldEscape,
		cite: L120.art(46, 2, "i")
	},
	{
		of: ["noticeEnd"],
		who: "facilityHead",
		atLeast: days(30),
		before: "ends",
		if: neverNoticed$1(D163.art(123, 1)),
		cite: D163.art(123, 1)
	},
	{
		of: ["noticeEnd"],
		who: "facilityHead",
		atLeast: days(15),
		before: "ends",
		if: untoldInJuly2026(noticeAcross),
		cite: noticeAcross
	},
	{
		of: ["complete"],
		who: "facilityHead",
		within: hours(24),
		before: "ends",
		reckoned: "khoản 2 viết “cai nghiện ma túy tự nguyện”, trong điều về cai nghiện bắt buộc",
		cite: D163.art(123, 2)
	}
];
/** What must be done in time under Law 120/2025. */
const clocks$13 = [
	{
		of: ["makeFile", "dropFile"],
		who: "fileMaker",
		within: workingDays(1),
		after: "found",
		cite: D163.art(100, 1)
	},
	{
		of: ["readFile"],
		who: "person",
		whose: READER,
		within: workingDays(3),
		after: "noticeReceived",
		cite: D163.art(102, 3)
	},
	{
		of: ["forward"],
		who: "forwarder",
		within: workingDays(4),
		after: "noticeReceived",
		reckoned: FORWARDS,
		start: D163.art(102, 3),
		cite: D163.art(102, 4)
	},
	{
		of: ["answer"],
		who: "forwarder",
		within: workingDays(2),
		after: "asked",
		cite: D163.art(102, 5)
	},
	...courtClocks(everywhere(courtSince2026)),
	{
		of: ["askPlacement"],
		who: "communePoliceChief",
		within: hours(24),
		after: "received",
		cite: D163.art(106, 1)
	},
	{
		of: ["place", "askOutside"],
		who: "placer",
		within: hours(24),
		after: "placementAsked",
		start: sentIsReceived,
		cite: D163.art(106, 2, "a")
	},
	{
		of: ["placeOutside"],
		who: "drugPolice",
		within: hours(24),
		after: "outsideAsked",
		start: sentIsReceived,
		cite: D163.art(106, 3, "a")
	},
	sendingClock("placer", placedByDirector),
	sendingClock("drugPolice", placedOutside),
	...bringingClocks2026,
	...stayClocks2026(PUBLIC_CENTRE$1),
	{
		of: ["passToCriminal"],
		who: "court",
		within: days(3),
		after: "cancelled",
		cite: LHAV.art(116, 2)
	},
	{
		of: ["askProtection"],
		who: "facilityHead",
		atLeast: days(15),
		before: "ends",
		if: isHomeless(D163.art(124, 1, "b")),
		cite: D163.art(124, 1, "b")
	}
];
// src/law/court-ordered/2026-07-01-enclosed.ts
const form$9 = (no) => `Mẫu ${no} phụ lục III NĐ 163/2026`;
const maker$4 = {
	by: ["fileMaker"],
	seat: "commune"
};
const enclosedDocuments2026 = {
	...enclosedDocuments,
	testSheet: {
		...enclosedDocuments.testSheet,
		form: form$9("01"),
		cite: [D163.art(56, 2)]
	},
	useNotice: {
		...enclosedDocuments.useNotice,
		form: form$9("02"),
		cite: [D163.art(57, 1, "b")]
	},
	userStatement: {
		...enclosedDocuments.userStatement,
		form: form$9("03"),
		cite: [D163.art(59, 4, "đ")]
	},
	managementDecision: {
		term: "Quyết định quản lý người sử dụng trái phép (Trưởng Công an cấp xã)",
		form: form$9("04"),
		cite: [D163.art(59, 2)]
	},
	userBiography: {
		...enclosedDocuments.userBiography,
		form: form$9("05"),
		cite: [D163.art(59, 4, "b")]
	},
	managementStop: {
		...enclosedDocuments.managementStop,
		form: form$9("08"),
		cite: [D163.art(63, 2)]
	}
};
/** The same under Law 120/2025. How addiction is determined since then stands in no text that was found. */
const enclosed2026 = {
	addDeterminationPaper: {
		...enclosed.addDeterminationPaper,
		...maker$4,
		cite: [determining]
	},
	checkDetermination: {
		...enclosed.checkDetermination,
		...maker$4,
		refuses: [
			{ if: noRequest(determining) },
			{ if: noTest$1(determining) },
			{ if: noBiography(determining) },
			{ if: noApplication(determining) },
			{ if: noCustody(determining) },
			{ if: notManaged(L120.art(31, 1)) },
			{ if: notAddicted(L120.art(35, 1)) },
			{ if: determinedLater(L120.art(35, 1)) }
		],
		cite: [determining, L120.art(31)]
	},
	addUserPaper: {
		...enclosed.addUserPaper,
		...maker$4,
		cite: [D163.art(59, 4)]
	},
	checkUserFile: {
		...enclosed.checkUserFile,
		...maker$4,
		refuses: [{ if: notStopped(D163.art(63)) }],
		cite: [D163.art(59, 4)]
	}
};
// src/law/court-ordered/2026-07-01-execution.ts
const { wait: _wait$1, ...rest$9 } = execution;
const { applicationLate: _late, applyGround: _ground, ...applies } = postponing.apply.says;
const was$26 = {
	...rest$9,
	...postponing
};
const minute$14 = "minute";
const commune$3 = {
	by: ["communePoliceChief", "communePolice"],
	seat: "commune"
};
const director$2 = {
	by: ["placer"],
	seat: "province",
	at: minute$14
};
const postponed = [
	L120.art(39, 1),
	L120.art(39, 4),
	D163.art(110, 1)
];
const exempted = [
	L120.art(39, 2),
	L120.art(39, 4),
	D163.art(110, 1)
];
const chosen$1 = { placed: "happened" };
const province = unit("Công an cấp tỉnh", "province");
/** From the decision to the gate of the facility in three times 24 hours, in the province or out of it. */
const execution2026 = {
	...was$26,
	sendForExecution: {
		...was$26.sendForExecution,
		cite: [courtSince2026]
	},
	receiveDecision: {
		...was$26.receiveDecision,
		...commune$3,
		at: minute$14,
		says: { province },
		seats: { province: { said: "province" } },
		cite: [L120.art(38, 1), D163.art(106, 1)]
	},
	deliverEffective: {
		...was$26.deliverEffective,
		...commune$3,
		cite: [courtSince2026]
	},
	askPlacement: {
		term: "Báo Giám đốc Công an cấp tỉnh chọn cơ sở",
		...commune$3,
		when: ["effective", "waiting"],
		at: minute$14,
		says: { province },
		sets: { placementAsked: "happened" },
		clears: [
			"placed",
			"outsideAsked",
			"bringFrom"
		],
		seats: { province: { said: "province" } },
		cite: [L120.art(38, 5), D163.art(106, 1)]
	},
	place: {
		term: "Chọn cơ sở trong tỉnh",
		...director$2,
		when: ["effective", "waiting"],
		says: {
			placementNo: number$1("Số quyết định"),
			facility: unit("Cơ sở cai nghiện", "centre")
		},
		makes: ["placement"],
		sets: chosen$1,
		clears: ["outsideAsked"],
		seats: { facility: { said: "facility" } },
		cite: [
			L120.art(38, 2, "a"),
			L120.art(38, 5),
			D163.art(106, 2, "a")
		]
	},
	askOutside: {
		term: "Đề nghị C04 chọn cơ sở ngoài tỉnh",
		...director$2,
		when: ["effective", "waiting"],
		says: { whyOutside: choice("Lý do", {
			full: "cơ sở trong tỉnh hết chỗ",
			none: "trong tỉnh không có cơ sở",
			other: "lý do khác"
		}) },
		sets: { outsideAsked: "happened" },
		cite: [L120.art(38, 5), D163.art(106, 2, "a")]
	},
	placeOutside: {
		term: "Ghi quyết định của C04 chọn cơ sở ngoài tỉnh",
		...director$2,
		when: ["effective", "waiting"],
		says: {
			placementNo: number$1("Số quyết định"),
			facility: unit("Cơ sở cai nghiện", "centre")
		},
		brings: ["placement"],
		sets: chosen$1,
		seats: { facility: { said: "facility" } },
		cite: [L120.art(38, 3, "a"), D163.art(106, 3, "a")]
	},
	sendPlacement: {
		term: "Gửi quyết định chọn cơ sở cho Công an cấp xã, cơ sở tiếp nhận",
		...director$2,
		when: ["effective", "waiting"],
		says: {},
		needs: ["placement"],
		refuses: [{ if: choiceUnknown(D163.art(106, 4)) }],
		cite: [D163.art(106, 4)]
	},
	receivePlacement: {
		term: "Nhận quyết định chọn cơ sở",
		...commune$3,
		when: ["effective", "waiting"],
		at: minute$14,
		says: {},
		needs: ["placement"],
		sets: { bringFrom: "happened" },
		refuses: [{ if: choiceUnknown(D163.art(107, 1)) }],
		cite: [D163.art(106, 4), D163.art(107, 1)]
	},
	restartBringing: {
		...was$26.restartBringing,
		by: ["communePoliceChief"],
		seat: "commune",
		at: minute$14,
		says: {
			bringAgainFrom: pastMoment("Lúc bất khả kháng chấm dứt"),
			forceMajeure: note("Sự kiện bất khả kháng")
		},
		sets: { bringFrom: { said: "bringAgainFrom" } },
		cite: [D163.art(107, 3)]
	},
	startInPlace: {
		term: "Đang được quản lý tại chính nơi được chọn: thông báo, bắt đầu chấp hành",
		by: ["facilityHead"],
		seat: "facility",
		when: ["effective", "waiting"],
		becomes: "inFacility",
		says: { condition: was$26.admit.says.condition },
		needs: ["decision"],
		ends: ["holding"],
		sets: {
			taken: "happened",
			admitted: "happened"
		},
		clears: ["held"],
		refuses: [{ if: notPlaced$1(L120.art(38, 5)) }, { if: heldElsewhere$1(D163.art(107, 1)) }],
		proposes: was$26.admit.proposes,
		cite: [D163.art(107, 1), termStart]
	},
	apply: {
		...was$26.apply,
		...commune$3,
		says: {
			...applies,
			applyGround: choice("Lý do", {
				illness: "ốm nặng",
				hardship: "gia đình có khó khăn đặc biệt",
				fatal: "bệnh hiểm nghèo",
				pregnant: "mang thai",
				recovered: "đang hoãn và không còn nghiện"
			})
		},
		refuses: [{
			if: notYetPostponed(L120.art(39, 2, "b")),
			field: "applyGround"
		}],
		cite: [
			L120.art(39, 4),
			D163.art(110, 1),
			D163.art(110, 5)
		]
	},
	postpone: {
		...was$26.postpone,
		cite: postponed
	},
	denyEasing: {
		...was$26.denyEasing,
		cite: [L120.art(39, 4), D163.art(110, 1)]
	},
	exempt: {
		...was$26.exempt,
		cite: exempted
	},
	endPostponement: {
		...was$26.endPostponement,
		term: "Điều kiện hoãn không còn: quyết định được tiếp tục thi hành",
		by: ["court", "communePoliceChief"],
		seat: ["court", "commune"],
		says: {
			whyEnded: choice("Lý do", { over: "điều kiện hoãn không còn" }),
			proof: was$26.endPostponement.says.proof
		},
		cite: [L120.art(39, 1), otherPlaces]
	},
	cancelPostponement: {
		term: "Tòa án hủy quyết định hoãn vì bỏ trốn, buộc chấp hành",
		by: ["court", "forwarder"],
		seat: ["court", ...forwarderSeats],
		when: ["postponed", "fled"],
		becomes: "fled",
		says: { easingNo: number$1("Số quyết định") },
		needs: ["easingDecision"],
		cite: [L120.art(39, 6)]
	},
	flee: {
		...was$26.flee,
		...commune$3,
		when: [...toExecute$1, "onTheWay"],
		says: { province: optional(province) },
		seats: { province: { said: "province" } },
		clears: ["taken", "held"],
		cite: [D163.art(107, 4), D163.art(109, 1)]
	},
	pursue: {
		...was$26.pursue,
		seat: "province",
		makes: ["provincialPursuit"],
		cite: [L120.art(38, 2, "d"), D163.art(109, 1)]
	},
	foundAgain: {
		...was$26.foundAgain,
		...commune$3,
		says: { lapseAgainFrom: optional(pastDay("Quyết định có hiệu lực trước 01/7/2026: thời hiệu thi hành tính lại từ ngày (nếu tính lại)")) },
		refuses: [{
			if: lapseOfBefore(lapsing),
			field: "lapseAgainFrom"
		}],
		cite: [
			D163.art(107, 4),
			lapsing,
			otherPlaces
		]
	},
	lapse: {
		...was$26.lapse,
		seat: ["court", ...forwarderSeats],
		refuses: [{ if: notLapsed(lapsing) }, { if: effectiveSince2026(lapsing) }],
		cite: [lapsing, pending]
	},
	takeAway: {
		...was$26.takeAway,
		term: "Đưa người đi cơ sở",
		seat: "commune",
		at: minute$14,
		says: {
			facilityThen: optional(unit("Cơ sở cai nghiện, nếu chưa được chọn trước đó", "centre")),
			forced: choice("Người đó", {
				willing: "chấp hành",
				coerced: "không chấp hành: có quyết định tạm giữ hành chính, áp giải"
			})
		},
		seats: { facility: { said: "facilityThen" } },
		refuses: [
			{ if: lapsed(lapsing) },
			{ if: notPlaced$1(L120.art(38, 5)) },
			{
				if: facilityUnsaid(L120.art(38, 5)),
				field: "facilityThen"
			},
			{
				if: placedElsewhere(L120.art(38, 5)),
				field: "facilityThen"
			}
		],
		cite: [
			L120.art(38, 5),
			D163.art(107, 1),
			D163.art(107, 2),
			termStart
		]
	},
	admit: {
		...was$26.admit,
		refuses: [{ if: admittedBefore(D163.art(107)) }],
		cite: [D163.art(108, 1), D163.art(108, 2)]
	}
};
// src/law/court-ordered/2026-07-01-facility.ts
const { proposeEducation: _proposeEducation, ...rest$8 } = ends$1;
const was$25 = {
	...facility,
	...rest$8
};
const minute$13 = "minute";
const eased$1 = [
	L120.art(39, 3),
	L120.art(39, 4),
	D163.art(110, 2)
];
const inPlace = [
	...staying$1,
	"suspended",
	"criminal"
];
const proposal$1 = {
	measure: "post-rehab",
	route: { adult: "compulsory" },
	facts: {
		noticed: "happened",
		completed: "ends"
	},
	seats: {
		commune: "commune",
		facility: "facility"
	}
};
/** In the facility under Law 120/2025: no reduction, 30 days' notice, the last 24 hours. */
const facility2026 = {
	...was$25,
	finishIntake: {
		...was$25.finishIntake,
		cite: [
			D163.art(84, 2),
			D163.art(84, 4),
			D163.art(84, 6)
		]
	},
	finishDetox: {
		...was$25.finishDetox,
		refuses: [{
			if: {
				...detoxTooShort$2(D163.art(85, 6)),
				start: stagesAcross
			},
			field: "stageBegan"
		}],
		cite: [D163.art(85, 6), stagesAcross]
	},
	finishEducation: {
		...was$25.finishEducation,
		refuses: [{
			if: {
				...educationTooShort$2(D163.art(86, 6)),
				start: stagesAcross
			},
			field: "stageBegan"
		}],
		cite: [D163.art(86, 6), stagesAcross]
	},
	finishLabour: {
		...was$25.finishLabour,
		cite: [D163.art(87, 3)]
	},
	finishReintegration: {
		...was$25.finishReintegration,
		cite: [D163.art(88, 5), D163.art(88, 7)]
	},
	healthCheck: {
		...was$25.healthCheck,
		cite: [D163.art(114, 1)]
	},
	goToHospital: {
		...was$25.goToHospital,
		cite: [D163.art(114, 4)]
	},
	backFromHospital: {
		...was$25.backFromHospital,
		cite: [D163.art(114, 4)]
	},
	applyLeave: {
		...was$25.applyLeave,
		at: minute$13,
		says: { mourned: choice("Người mất", {
			parent: "bố, mẹ (cả bên vợ, chồng)",
			spouse: "vợ, chồng",
			child: "con"
		}) },
		cite: [D163.art(121, 1), D163.art(121, 2, "a")]
	},
	grantLeave: {
		...was$25.grantLeave,
		makes: [...was$25.grantLeave.makes, "leaveHandover"],
		refuses: [{
			if: leaveTooLong$1(D163.art(121, 1)),
			field: "leaveUntil"
		}],
		cite: [
			D163.art(121, 1),
			D163.art(121, 2, "b"),
			D163.art(121, 3)
		]
	},
	denyLeave: {
		...was$25.denyLeave,
		cite: [D163.art(121, 2, "b")]
	},
	backFromLeave: {
		...was$25.backFromLeave,
		makes: ["leaveHandover"],
		cite: [D163.art(121, 3), D163.art(121, 4)]
	},
	takeOut: {
		...was$25.takeOut,
		term: "Đưa ra khỏi cơ sở theo yêu cầu của cơ quan tố tụng, gửi quyết định cho Công an cấp tỉnh, C10",
		makes: [...was$25.takeOut.makes, "outHandover"],
		cite: [D163.art(111, 1), D163.art(111, 2)]
	},
	extendOut: {
		...was$25.extendOut,
		says: {
			...was$25.extendOut.says,
			askedAbove: optional(yes("Đã có văn bản đề nghị Phó Thủ trưởng Cơ quan Cảnh sát điều tra Công an cấp tỉnh gia hạn"))
		},
		who: "proceedingsBody",
		whose: "Thủ trưởng cơ quan tiến hành tố tụng hình sự",
		refuses: [{
			if: notAskedAbove(D163.art(111, 3)),
			field: "askedAbove"
		}],
		cite: [D163.art(111, 3)]
	},
	bringIn: {
		...was$25.bringIn,
		makes: ["outHandover"],
		cite: [D163.art(111, 2)]
	},
	transfer: {
		...was$25.transfer,
		by: ["centre", "placer"],
		seat: ["facility", "province"],
		says: {
			movedBy: optional(choice("Theo quyết định của", {
				director: "Giám đốc Công an cấp tỉnh (trong tỉnh)",
				c04: "C04 (giữa các tỉnh, thành phố)"
			})),
			...was$25.transfer.says
		},
		cite: [L120.art(38, 2, "b"), L120.art(38, 3, "b")]
	},
	escape: {
		...was$25.escape,
		when: staying$1,
		cite: [D163.art(109, 2), D163.art(109, 3)]
	},
	noticeEscape: {
		term: "Báo Công an cấp xã lập hồ sơ về người trốn",
		by: ["centre"],
		seat: "facility",
		when: ["escaped", "inFacility"],
		at: minute$13,
		says: {},
		cite: [L120.art(46, 2, "i")]
	},
	pursueEscaped: {
		...was$25.pursueEscaped,
		cite: [L120.art(46, 2, "đ"), D163.art(109, 2)]
	},
	bringBack: {
		...was$25.bringBack,
		refuses: [{ if: neverAdmitted(D163.art(107)) }],
		cite: [D163.art(107, 4), D163.art(109, 3)]
	},
	suspendForCrime: {
		...was$25.suspendForCrime,
		says: {
			...was$25.suspendForCrime.says,
			suspected: choice("Hành vi", {
				use: "sử dụng ma túy khi đang cai nghiện (Điều 256a BLHS)",
				other: "hành vi khác"
			})
		},
		cite: [
			suspendingForCrime,
			BLHS.art(256),
			crimeDays,
			criminal
		]
	},
	resumeAfterCrime: {
		...was$25.resumeAfterCrime,
		cite: [suspendingForCrime, crimeDays]
	},
	imprison: {
		term: "Tạm ngừng vì chấp hành án phạt tù có thời hạn",
		by: ["centre"],
		seat: "facility",
		when: inPlace,
		becomes: "interrupted",
		says: {},
		begins: ["prison"],
		ends: [
			"hospital",
			"leave",
			"proceedings",
			"homeTreatment",
			"crime"
		],
		cite: [L120.art(47, 1), prisonThen]
	},
	release: {
		term: "Ra tù, tiếp tục thời hạn còn lại",
		by: ["centre"],
		seat: "facility",
		when: ["interrupted"],
		becomes: "inFacility",
		says: {},
		ends: ["prison"],
		cite: [L120.art(47, 1)]
	},
	die: {
		...was$25.die,
		cite: [D163.art(122, 1)]
	},
	noticeDeath: {
		...was$25.noticeDeath,
		term: "Báo bằng văn bản cơ quan điều tra, Viện kiểm sát khu vực, cơ quan y tế gần nhất; báo ngay thân nhân",
		cite: [D163.art(122, 1), D163.art(122, 2)]
	},
	bury: {
		...was$25.bury,
		says: { buriedBy: was$25.bury.says.buriedBy },
		refuses: [{ if: notToldYet(D163.art(122, 1)) }, {
			if: kinMayStillCome$1(D163.art(122, 2)),
			field: "buriedBy"
		}],
		cite: [D163.art(122, 1), D163.art(122, 2)]
	},
	endAway: {
		...was$25.endAway,
		when: [...was$25.endAway.when, "interrupted"],
		ends: [...was$25.endAway.ends, "prison"],
		cite: [otherEnds]
	},
	noteHomeless: {
		...was$25.noteHomeless,
		cite: [L120.art(35, 6), D163.art(124, 1, "b")]
	},
	askProtection: {
		...was$25.askProtection,
		term: "Đề nghị đưa vào cơ sở bảo trợ xã hội",
		cite: [
			L120.art(35, 6),
			D163.art(124, 1, "b"),
			D163.art(124, 2)
		]
	},
	noticeEnd: {
		...was$25.noticeEnd,
		says: { livesIn: optional(unit("Xã, phường mà người không có nơi cư trú ổn định đã đăng ký về ở", "commune")) },
		refuses: [{ if: noEndYet$1(D163.art(123, 1)) }, { if: noticedAlready$1(D163.art(123, 1)) }],
		sets: {
			...was$25.noticeEnd.sets,
			managementProposed: "happened"
		},
		proposes: [{
			...proposal$1,
			promises: ["completed"]
		}],
		cite: [
			D163.art(123, 1),
			L120.art(42, 3),
			D163.art(88, 2),
			D163.art(134, 1)
		]
	},
	noticeEndAgain: {
		...was$25.noticeEndAgain,
		makes: ["endNoticeAgain"]
	},
	complete: {
		...was$25.complete,
		at: minute$13,
		says: {
			...was$25.complete.says,
			goesTo: choice("Về đâu", {
				home: "nơi cư trú",
				protection: "cơ sở bảo trợ xã hội",
				elsewhere: "nơi khác"
			})
		},
		refuses: [{ if: beforeLastDay$1(D163.art(123, 2)) }],
		proposes: [{
			...proposal$1,
			facts: {
				...proposal$1.facts,
				unannounced: "happened"
			},
			if: notProposedYet$2(D163.art(123)),
			brings: ["completion"]
		}],
		cite: [
			L120.art(35, 5),
			D163.art(123, 2),
			D163.art(124, 3),
			L120.art(42, 2)
		]
	}
};
/** No list is posted any more. */
const request = ({ needs: _list, ...act }) => act;
/** Suspension and exemption of the rest; reduction ended with the law of 2021 (docs/decisions/0159). */
const easing2026$1 = {
	review: {
		...easing.review,
		term: "Ghi việc xét giảm, miễn theo quy định cũ còn dở dang",
		cite: [pending]
	},
	proposeSuspension: {
		...request(easing.proposeSuspension),
		says: { facilityCourt: easing.proposeSuspension.says.facilityCourt },
		refuses: [],
		cite: [
			L120.art(39, 3),
			D163.art(110, 2),
			D163.art(110, 5),
			D163.art(114, 2)
		]
	},
	proposeExemption: {
		...request(easing.proposeExemption),
		says: {
			easing: choice("Lý do miễn", {
				exemptIllness: "bệnh hiểm nghèo",
				exemptPregnant: "mang thai",
				exemptPrison: "bị phạt tù (quyết định trước 01/7/2026)"
			}),
			facilityCourt: easing.proposeExemption.says.facilityCourt
		},
		refuses: [{
			if: prisonUnderNewLaw(prisonThen),
			field: "easing"
		}],
		cite: [
			L120.art(39, 3),
			D163.art(110, 2),
			D163.art(110, 5),
			prisonThen
		]
	},
	suspend: {
		...easing.suspend,
		refuses: [{ if: noSuchRequest("suspensionAsked")(D163.art(110, 2)) }],
		cite: [...eased$1, easingTime]
	},
	resume: {
		...easing.resume,
		refuses: [{ if: {
			...lessThanThreeMonthsLeft(L120.art(39, 3)),
			start: underThreeMonths
		} }],
		cite: [L120.art(39, 3)]
	},
	notResume: {
		...easing.notResume,
		refuses: [{ if: threeMonthsOrMoreLeft(L120.art(39, 3)) }],
		cite: [
			L120.art(39, 3),
			underThreeMonths,
			afterExempt
		]
	},
	cancelSuspension: {
		term: "Tòa án hủy tạm đình chỉ vì bỏ trốn, buộc chấp hành",
		by: easing.suspend.by,
		seat: easing.suspend.seat,
		when: ["suspended"],
		becomes: "escaped",
		says: { easingNo: number$1("Số quyết định") },
		begins: ["escape"],
		ends: ["homeTreatment"],
		cite: [L120.art(39, 6), easingTime]
	},
	exemptRest: {
		...easing.exemptRest,
		refuses: [{ if: noSuchRequest("exemptionAsked")(D163.art(110, 2)) }],
		cite: [
			...eased$1,
			easingTime,
			afterExempt,
			prisonThen
		]
	},
	sendEasing: {
		term: "Gửi quyết định hoãn, miễn, tạm đình chỉ cho những nơi và người phải nhận",
		by: [
			"court",
			"forwarder",
			"facilityHead"
		],
		seat: [
			"court",
			"facilityCourt",
			...forwarderSeats,
			"facility"
		],
		when: [
			"postponed",
			"exempted",
			"suspended",
			"exemptedRest"
		],
		says: { sentTo: name("Đã gửi: Công an cấp xã, cơ sở (nếu đang chấp hành), người đó; từ 12 đến dưới 18 tuổi: cha, mẹ, người giám hộ, người đại diện") },
		needs: ["easingDecision"],
		cite: [L120.art(39, 4), noTimeLimit]
	}
};
// src/law/court-ordered/2026-07-01-file.ts
const { openAbove: _openAbove$1, addStatement: _addStatement, recordViolation, receiveReferral, ...was$24 } = file$3;
const maker$3 = {
	by: ["fileMaker"],
	seat: "commune"
};
const ground$5 = choice("Căn cứ", {
	notRegistered: "không đăng ký cai nghiện tự nguyện, điều trị thay thế",
	notStarted: "không thực hiện cai nghiện tự nguyện, điều trị thay thế",
	stopped: "tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế",
	used: "bị phát hiện sử dụng ma túy trong thời gian cai nghiện tự nguyện",
	expelled: "bị chấm dứt điều trị thay thế do vi phạm",
	relapsed: "xác định nghiện trong thời hạn quản lý sau cai nghiện",
	breaches: "vi phạm khi cai nghiện tại gia đình, cộng đồng (khoản 2, 3, 4 Điều 47)",
	evaded: "trốn tránh khi chưa đủ 18 tuổi, nay đã đủ"
});
const opening$3 = {
	ground: ground$5,
	foundOn: pastDay("Ngày phát hiện"),
	lastActOn: pastDay("Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh"),
	residence: residence$1,
	noExcuse: yes("Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng"),
	pages: recordViolation.says.pages
};
const opened$3 = {
	says: opening$3,
	refuses: [{ if: minor(L120.art(36, 1)) }, {
		if: mayBeExcused$3(otherExcuses),
		field: "noExcuse"
	}]
};
/** The file is being made until the court decides (Law 120 art. 35(3)); after that nobody is given to a facility to be held. */
const beforeDecision = [
	...collecting,
	"forwarded",
	"accepted",
	"meeting",
	"courtPaused"
];
/** Everybody goes to the nearest facility now; why, and until when, is said in the decision. */
const reason = [
	L120.art(37, 1),
	D163.art(98, 1),
	D163.art(98, 2),
	D163.art(98, 3),
	D163.art(99, 1),
	D163.art(99, 2),
	D163.art(99, 3),
	heldAfterDecision
];
/** Handed over with the decision (Decree 163 art. 99(2)); the file for the court has the same paper. */
const withPerson = ["biography"];
const asDecided = {
	holdingReason: optional(note("Lý do ghi trong quyết định")),
	holdingUntil: optional(anyDay("Thời hạn quản lý, nếu quyết định ghi một ngày (mẫu 32 ghi: đến khi có quyết định của Tòa án)"))
};
/** The file under Law 120/2025: one office makes it and sends it straight to the regional court. */
const file2026 = {
	...was$24,
	recordViolation: {
		...recordViolation,
		...opened$3,
		by: ["communePoliceChief"],
		sets: {
			found: { said: "foundOn" },
			lastAct: { said: "lastActOn" },
			recorded: "happened"
		},
		cite: [
			L120.art(35, 1),
			D163.art(101, 1, "b"),
			criminal
		]
	},
	receiveReferral: {
		...receiveReferral,
		...opened$3,
		sets: {
			found: { said: "foundOn" },
			lastAct: { said: "lastActOn" }
		},
		cite: [
			L120.art(35, 1),
			D163.art(100, 1),
			criminal
		]
	},
	takeUp: {
		...was$24.takeUp,
		says: {
			ground: ground$5,
			lastActOn: optional(pastDay("Ngày vi phạm lần cuối, nếu hồ sơ chuyển đến chưa ghi")),
			residence: residence$1,
			noExcuse: opening$3.noExcuse
		},
		sets: { lastAct: { said: "lastActOn" } },
		refuses: [...opened$3.refuses, {
			if: lastActKnown(L120.art(35, 4)),
			field: "lastActOn"
		}],
		cite: [L120.art(35, 1), D163.art(100, 1)]
	},
	explain: {
		...was$24.explain,
		refuses: [{ if: noExplaining(explaining) }],
		cite: [explaining]
	},
	addBiography: {
		...was$24.addBiography,
		...maker$3,
		cite: [D163.art(101, 1, "a")]
	},
	addFinding: {
		...was$24.addFinding,
		says: findingSays,
		sets: { determined: { said: "resultOn" } },
		...maker$3,
		cite: [D163.art(101, 1, "c")]
	},
	addResidencePaper: {
		...was$24.addResidencePaper,
		...maker$3,
		cite: [D163.art(101, 2, "b")]
	},
	makeFile: {
		...was$24.makeFile,
		...maker$3,
		needs: [
			"violation",
			"biography",
			"finding"
		],
		refuses: [
			{ if: stillExplainingOldRecord(explaining) },
			{ if: notAddicted(L120.art(35, 1)) },
			{ if: limitationOver$6(L120.art(35, 4)) },
			{
				if: excluded(L120.art(35, 2)),
				field: "excluded"
			},
			{
				if: homeUnproved(D163.art(101, 2, "b")),
				field: "residence"
			},
			{
				if: homeContradicted(D163.art(101, 2, "b")),
				field: "residence"
			}
		],
		cite: [
			L120.art(35, 3),
			D163.art(100, 1),
			D163.art(101, 1),
			D163.art(101, 2)
		]
	},
	dropFile: {
		...was$24.dropFile,
		...maker$3,
		cite: [L120.art(35, 2), afterRecord]
	},
	notify: {
		...was$24.notify,
		...maker$3,
		cite: [D163.art(102, 1), noTimeLimit]
	},
	readFile: {
		...was$24.readFile,
		...maker$3,
		refuses: [{ if: readingOver(D163.art(102, 3)) }],
		cite: [D163.art(102, 3)]
	},
	forward: {
		...checking.forward,
		when: ["reading", "sent"],
		seat: "commune",
		says: {
			courtRequestNo: checking.forward.says.courtRequestNo,
			court: unit("Tòa án khu vực", "court")
		},
		refuses: [{ if: stillReading(D163.art(102, 3)) }],
		cite: [L120.art(35, 3), D163.art(102, 4)]
	},
	supplement: {
		...checking.supplement,
		...maker$3,
		cite: [noTimeLimit]
	},
	answer: {
		...checking.answer,
		seat: "commune",
		cite: [D163.art(102, 5)]
	},
	holdAtFacility: {
		...holding.holdAtFacility,
		term: "Giao cơ sở quản lý trong thời gian lập hồ sơ (có nơi cư trú ổn định)",
		...maker$3,
		when: beforeDecision,
		brings: withPerson,
		says: {
			...holding.holdAtFacility.says,
			holdingGround: optional(choice("Lý do giao cơ sở", {
				other: "lý do ghi trong quyết định",
				family: "gia đình (luật cũ, không dùng nữa)"
			})),
			...asDecided
		},
		refuses: [{ if: withoutResidence(D163.art(98, 2)) }, {
			if: familyGround(L120.art(37, 1)),
			field: "holdingGround"
		}],
		cite: reason
	},
	receiveTemporarily: {
		...holding.receiveTemporarily,
		term: "Giao cơ sở quản lý người không có nơi cư trú ổn định trong thời gian lập hồ sơ",
		...maker$3,
		when: beforeDecision,
		brings: withPerson,
		says: {
			...holding.receiveTemporarily.says,
			...asDecided
		},
		refuses: [{ if: withResidence(D163.art(98, 2)) }],
		cite: reason
	},
	leaveHolding: {
		...holding.leaveHolding,
		by: ["fileMaker", "centre"],
		seat: ["commune", ...holdingSeats],
		at: "minute",
		cite: [D163.art(109, 2), D163.art(109, 3)]
	},
	noticeHeldEscape: {
		term: "Báo Công an cấp xã lập hồ sơ: người bị quản lý bỏ trốn",
		by: ["centre"],
		seat: holdingSeats,
		when: beforeTaking,
		at: "minute",
		says: {},
		refuses: [{ if: notFledHolding(L120.art(46, 2, "i")) }],
		cite: [L120.art(46, 2, "i"), D163.art(109, 2)]
	},
	pursueHeld: {
		term: "Ra quyết định truy tìm người trốn khỏi nơi quản lý",
		by: ["facilityHead"],
		seat: holdingSeats,
		when: beforeTaking,
		says: { pursuitNo: number$1("Số quyết định") },
		makes: ["pursuit"],
		refuses: [{ if: notFledHolding(D163.art(109, 2)) }],
		cite: [D163.art(109, 2)]
	},
	endHolding: {
		...holding.endHolding,
		...maker$3,
		cite: [L120.art(37), heldAfterDecision]
	}
};
const procedure$1 = {
	...court(everywhere(courtSince2026)),
	...appeals(everywhere(courtSince2026))
};
/** In prison the term rests since Law 120/2025, and somebody may complain from there. */
const lateSince2026 = ({ complainLate, answerLate }) => ({
	complainLate: {
		...complainLate,
		when: [...afterEffect, "interrupted"]
	},
	answerLate: {
		...answerLate,
		when: [...afterwards$1, "interrupted"]
	}
});
/** The court as before, as far as anybody knows; how long it decides for is no longer its choice. */
const court2026 = {
	...procedure$1,
	...lateSince2026(procedure$1),
	decide: {
		...procedure$1.decide,
		term: "Tòa án quyết định đưa đi cai nghiện bắt buộc",
		says: {
			decisionNo: procedure$1.decide.says.decisionNo,
			attempt: choice("Lần cai nghiện", {
				first: "lần đầu (24 tháng)",
				later: "từ lần thứ hai (36 tháng)"
			}),
			presence: procedure$1.decide.says.presence
		},
		cite: [
			L120.art(29, 1),
			L120.art(35, 8),
			L120.art(56, 2),
			courtSince2026,
			earlierRehab
		]
	},
	upholdOnAppeal: {
		...procedure$1.upholdOnAppeal,
		refuses: [{
			if: {
				...shortenedOtherwise(L120.art(29, 1)),
				start: appeal
			},
			field: "shorterBy"
		}]
	}
};
// src/law/court-ordered/2026-07-01-vocabulary.ts
/** The days that Law 120/2025 adds, and the papers under its forms. */
const states$11 = {
	...states$12,
	interrupted: {
		term: "tạm ngừng vì chấp hành án phạt tù",
		kind: "open"
	}
};
const facts$13 = {
	...facts$14,
	received: "lúc nhận quyết định để thi hành",
	leaveApplied: "lúc nhận đơn xin về chịu tang",
	heldAway: "lúc bỏ trốn khỏi nơi quản lý",
	lastAct: "ngày vi phạm lần cuối",
	taken: "ngày đưa đi cơ sở",
	placementAsked: "lúc Công an cấp tỉnh nhận đề nghị chọn cơ sở (tính từ lúc gửi)",
	outsideAsked: "lúc C04 nhận đề nghị cơ sở ngoài tỉnh (tính từ lúc gửi)",
	placed: "lúc chọn cơ sở",
	bringFrom: "lúc nhận quyết định chọn cơ sở, hoặc lúc bất khả kháng chấm dứt",
	managementProposed: "ngày báo để lập hồ sơ quản lý sau cai nghiện"
};
const form$8 = (no) => `Mẫu ${no} phụ lục V NĐ 163/2026`;
/** A paper of before that is still in files: the text that asked for it is no longer in force. */
const ofBefore = ({ term, form: no }) => ({
	term,
	form: no
});
const documents$12 = {
	...documents$13,
	statement: ofBefore(documents$13.statement),
	homeConsent: ofBefore(documents$13.homeConsent),
	returnLetter: ofBefore(documents$13.returnLetter),
	easingList: ofBefore(documents$13.easingList),
	...enclosedDocuments,
	...enclosedDocuments2026,
	violation: {
		term: "Biên bản vi phạm",
		form: form$8("34"),
		cite: [D163.art(101, 1, "b")]
	},
	biography: {
		term: "Lý lịch",
		form: form$8("33"),
		cite: [D163.art(101, 1, "a"), D163.art(99, 2, "b")]
	},
	finding: { term: "Bản sao xác định tình trạng nghiện, hoặc giấy xác nhận điều trị thay thế (mẫu 35 phụ lục V NĐ 163/2026)" },
	request: {
		term: "Văn bản đề nghị Tòa án",
		form: form$8("36"),
		cite: [D163.art(101, 1, "d")]
	},
	notice: {
		term: "Thông báo về việc lập hồ sơ, kèm một bản hồ sơ",
		form: form$8("37"),
		cite: [D163.art(102, 1)]
	},
	holdingDecision: {
		term: "Quyết định quản lý trong thời gian lập hồ sơ",
		form: form$8("32"),
		cite: [D163.art(98, 1)]
	},
	holdingHandover: {
		term: "Biên bản giao nhận người bị quản lý",
		form: form$8("31"),
		cite: [D163.art(99, 3, "b")]
	},
	courtRequest: { term: "Văn bản chuyển hồ sơ đến Tòa án" },
	decision: { term: "Quyết định của Tòa án đưa đi cai nghiện bắt buộc" },
	placement: { term: "Quyết định cơ sở tiếp nhận" },
	handover: {
		term: "Biên bản giao nhận người vào cơ sở",
		form: form$8("42"),
		cite: [D163.art(108, 1)]
	},
	pursuit: {
		term: "Quyết định truy tìm của Trưởng cơ sở, Hiệu trưởng trường giáo dưỡng",
		form: form$8("43"),
		cite: [D163.art(109, 2)]
	},
	provincialPursuit: { term: "Quyết định truy tìm của Giám đốc Công an cấp tỉnh" },
	easingApplication: {
		term: "Đơn đề nghị hoãn, miễn chấp hành",
		form: form$8("44"),
		cite: [D163.art(110, 1)]
	},
	easingRequest: {
		term: "Văn bản của cơ sở đề nghị tạm đình chỉ, miễn phần còn lại",
		form: form$8("46"),
		cite: [D163.art(110, 2), D163.art(114, 2)]
	},
	easingDecision: { term: "Quyết định của Tòa án về hoãn, miễn, tạm đình chỉ" },
	intakeSheet: {
		term: "Phiếu thu thập thông tin người cai nghiện ma túy",
		form: form$8("17"),
		cite: [D163.art(84, 2)]
	},
	plan: {
		term: "Kế hoạch cai nghiện ma túy",
		form: form$8("18"),
		cite: [D163.art(84, 4)]
	},
	reintegrationPlan: {
		term: "Kế hoạch tái hòa nhập cộng đồng của người cai nghiện ma túy",
		form: form$8("19"),
		cite: [D163.art(88, 5)]
	},
	outDecision: {
		term: "Quyết định đưa ra khỏi cơ sở phục vụ tố tụng",
		form: form$8("47"),
		cite: [D163.art(111, 1)]
	},
	outHandover: {
		term: "Biên bản giao, nhận người được đưa ra khỏi cơ sở",
		form: form$8("42"),
		cite: [D163.art(111, 2)]
	},
	leaveApplication: {
		term: "Đơn xin về chịu tang",
		form: form$8("48"),
		cite: [D163.art(121, 2, "a")]
	},
	leaveHandover: {
		term: "Biên bản giao, nhận người về chịu tang",
		form: form$8("23"),
		cite: [D163.art(121, 3)]
	},
	leaveDecision: {
		term: "Quyết định cho về chịu tang",
		form: form$8("49"),
		cite: [D163.art(121, 2, "b")]
	},
	completion: {
		term: "Giấy xác nhận hoàn thành cai nghiện bắt buộc",
		form: form$8("50"),
		cite: [D163.art(123, 2, "a")]
	},
	endNotice: {
		term: "Thông báo sắp hết thời hạn",
		form: form$8("51"),
		cite: [D163.art(123, 1)]
	},
	endNoticeAgain: {
		term: "Thông báo lại ngày hết thời hạn",
		form: form$8("51"),
		cite: [D163.art(123, 1), tellingAgain]
	}
};
// src/law/measures/compulsory/2026-07-01.ts
/** The same under Law 120/2025: 24 or 36 months, the file straight to the court, a facility chosen within 24 hours, no reduction. */
const from2026$13 = sheet({
	measure: "compulsory",
	from: "2026-07-01",
	term: "Đưa đi cai nghiện bắt buộc",
	basis: "L120",
	routes: from2025July$1.routes,
	states: states$11,
	facts: facts$13,
	documents: documents$12,
	seats: {
		...from2025July$1.seats,
		commune: {
			term: "xã, phường lập hồ sơ, thi hành",
			unitKind: "commune"
		},
		court: {
			term: "Tòa án khu vực",
			unitKind: "court"
		}
	},
	intervals: {
		holding: {
			term: "quản lý tại cơ sở trong thời gian lập hồ sơ",
			counts: "credited",
			cite: L120.art(37, 2)
		},
		hospital: {
			term: "điều trị ở bệnh viện",
			counts: "counted",
			cite: D163.art(114, 4)
		},
		leave: {
			term: "về chịu tang",
			counts: "counted",
			cite: D163.art(121, 1)
		},
		proceedings: {
			term: "ở ngoài cơ sở phục vụ tố tụng",
			counts: "counted",
			cite: D163.art(111, 4)
		},
		homeTreatment: {
			term: "tạm đình chỉ, điều trị tại gia đình",
			counts: "counted",
			cite: L120.art(39, 3)
		},
		crime: {
			term: "tạm đình chỉ để truy cứu trách nhiệm hình sự",
			counts: "counted",
			cite: crimeDays
		},
		escape: {
			term: "bỏ trốn",
			counts: "uncounted",
			cite: D163.art(109, 3)
		},
		prison: {
			term: "chấp hành án phạt tù",
			counts: "uncounted",
			cite: L120.art(47, 1)
		}
	},
	tasks: {},
	lasts: {
		fixedBy: "decide",
		from: "taken",
		is: { adult: {
			bySaid: "attempt",
			of: {
				first: months(24),
				later: months(36)
			},
			cite: L120.art(29, 1)
		} },
		start: { adult: termStart },
		less: lessHeld(L120.art(37, 2))
	},
	acts: {
		...file2026,
		takeUp: {
			...file2026.takeUp,
			says: {
				...file2026.takeUp.says,
				heldDays
			}
		},
		...enclosed2026,
		...court2026,
		...execution2026,
		...facility2026,
		...easing2026$1
	},
	clocks: clocks$13,
	openCases: {
		gain: [
			"askPlacement",
			"place",
			"askOutside",
			"placeOutside",
			"sendPlacement",
			"receivePlacement",
			"startInPlace",
			"noticeEscape",
			"noticeHeldEscape",
			"pursueHeld",
			"cancelPostponement",
			"cancelSuspension",
			"imprison",
			"release"
		],
		cite: [L120.art(56, 1), openCases]
	},
	silences: [
		afterRecord,
		noTimeLimit,
		explaining,
		otherExcuses,
		criminal,
		earlierRehab,
		openCases,
		courtSince2026,
		protesting,
		notingEffect,
		appeal,
		tellingAgain,
		easingTime,
		lapsing,
		termStart,
		sentIsReceived,
		otherPlaces,
		pending,
		prisonThen,
		crimeDays,
		suspendingForCrime,
		heldAfterDecision,
		prisonDays,
		determining,
		noticeAcross,
		afterExempt,
		underThreeMonths,
		extending,
		stagesAcross,
		otherEnds,
		lodgedLate,
		recurringFrom,
		heldEscape,
		tellingKin
	]
});
// src/law/measures/compulsory-minor/silences.ts
/** Questions the texts on minors leave open, each with the record that says what the system does meanwhile. */
const open$8 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const courtBeforeOrdinance = open$8("Từ 01/01 đến 23/3/2022 chưa có Pháp lệnh 01/2022: Tòa án xem xét theo trình tự nào?", "0400-courts-before-ordinance-01-2022");
const courtOfMinors = open$8("Mới biết Pháp lệnh 01/2022 qua báo chí: quyết định trong 15 ngày, khiếu nại trong 5 ngày làm việc; các thời hạn khác của Tòa án có như Pháp lệnh 03/2022 không?", "0401-court-procedure-for-minors");
const makers2025 = open$8("Từ 01/3/2025 đến 30/6/2026 ai lập hồ sơ người dưới 18 tuổi: Chủ tịch UBND cấp xã (điểm a khoản 1 Điều 34 Luật 73/2021) hay Trưởng Công an cấp xã (TTLT 03/2025, chưa đọc được)?", "0402-who-makes-the-file-of-a-minor-in-2025");
const checkingSince184 = open$8("Từ 01/7/2025 khoản 1 Điều 53 NĐ 116 vẫn dẫn chiếu Điều 43 đã bị bãi bỏ: ai kiểm tra, chuyển hồ sơ người dưới 18 tuổi, và trong bao lâu?", "0625-checking-a-minors-file-since-decree-184");
const representing = open$8("Không xác định được cha, mẹ, người giám hộ thì ai đại diện; ai bảo vệ quyền và lợi ích của người dưới 18 tuổi trước Tòa án?", "0403-who-stands-by-a-minor");
const noOpinion = open$8("Trước 01/7/2026 cha, mẹ, người giám hộ không cho ý kiến thì hồ sơ làm thế nào?", "0404-parents-who-say-nothing");
const noticeToParents = open$8("Người đó và cha, mẹ nhận thông báo khác ngày thì thời hạn đọc hồ sơ hết ngày nào; trước 01/7/2026 họ không nhận thì làm thế nào?", "0405-two-notices-of-one-file");
const turningBefore = open$8("Đủ 18 tuổi khi Tòa án chưa quyết định, không do trốn tránh, thì theo thủ tục nào?", "0406-turning-18-before-the-decision");
const turningAfter = open$8("Đủ 18 tuổi sau khi có quyết định: thời hạn, nơi cai nghiện trước 01/7/2026 hoặc khi còn dưới 3 tháng, ai cho chuyển và trong bao lâu, quản lý sau cai nghiện một hay hai năm?", "0407-turning-18-after-the-decision");
const reformatory = open$8("Trường giáo dưỡng và cục C10 không làm việc trong hệ thống: ai ghi việc của họ?", "0408-reformatories");
const placesAcross = open$8("Người dưới 18 tuổi ở cơ sở công lập ngày 01/7/2026 còn từ 6 tháng thì có phải chuyển nơi không, ai quyết định?", "0409-places-of-minors-on-1-july-2026");
const firstDay = open$8("Trước 01/7/2026 thời hạn của người dưới 18 tuổi tính từ ngày tạm giữ để đưa đi hay từ ngày cơ sở tiếp nhận?", "0410-first-day-of-a-minors-term");
const holdingOfMinors = open$8("Trước 01/7/2026 việc quản lý trong thời gian làm thủ tục (Điều 44 đến 49 NĐ 116) có áp dụng với người dưới 18 tuổi không?", "0411-holding-minors-before-2026");
const notAHandlingMeasure = open$8("Đưa người dưới 18 tuổi đi cai nghiện không là biện pháp xử lý hành chính: hạn gửi quyết định, thời hiệu, tạm đình chỉ để truy cứu hình sự của Luật XLVPHC có áp dụng không?", "0412-not-a-handling-measure");
const reducing = open$8("Trước 01/7/2026 người dưới 18 tuổi có được giảm thời hạn không? Điều 58 NĐ 116 có, Pháp lệnh 01/2022 theo báo chí không nêu.", "0413-reduction-for-minors");
const noExclusions = open$8("Người dưới 18 tuổi mang thai hoặc đang nuôi con nhỏ: Điều 33 Luật 73/2021, Điều 36 Luật 120/2025 không nêu trường hợp không áp dụng.", "0414-minors-who-are-not-sent");
const suspending = open$8("Căn cứ tạm đình chỉ của người dưới 18 tuổi: Pháp lệnh 01/2022, Điều 58 NĐ 116 và Nghị định 184/2025 nêu khác nhau; ngày điều trị có tính không?", "0415-suspending-minors");
const courtOfMinors2026 = open$8("Chưa tìm thấy pháp lệnh theo khoản 8 Điều 36 Luật 120/2025: từ 01/7/2026 Tòa án còn theo Pháp lệnh 01/2022 không?", "0416-court-procedure-for-minors-since-2026");
const reformatoryRegime = open$8("Ở trường giáo dưỡng theo chế độ của trường (khoản 1 Điều 129 NĐ 163/2026, chưa đọc được): chịu tang, khám sức khỏe, thân nhân người chết có thời hạn nào; ngày điều trị, ngày chịu tang có tính không?", "0702-the-regime-of-a-reformatory");
const deathOfMinors = open$8("Người từ đủ 12 đến dưới 18 tuổi chết ở cơ sở công lập có theo Điều 122 NĐ 163/2026 không? Điều 126 dẫn chiếu các chế độ của Mục 12, không nêu việc này.", "0701-the-death-of-a-minor");
const handingHome = open$8("Gia đình không đến đón: khoản 3 Điều 62 NĐ 116 còn không sau NĐ 184/2025, và từ 01/7/2026 ai đưa về?", "0417-minors-whom-nobody-fetches");
// src/law/measures/compulsory-minor/rules.ts
/** Named conditions of this measure beside those shared with adults. Each takes its article. */
const under12$7 = under12$8("cai nghiện bắt buộc");
const adult = (l) => hasReached(l.subject, 18, l.happened);
const isAdult$5 = rule("Người từ đủ 18 tuổi theo thủ tục của người từ đủ 18 tuổi, không theo hồ sơ này.", adult);
const eighteen = rule("Người đó đã đủ 18 tuổi: chuyển sang thủ tục người từ đủ 18 tuổi.", adult);
const notYetEighteen = rule("Người đó chưa đủ 18 tuổi.", (l) => youngerThan(l.subject, 18, l.happened));
/** What another act said before is no answer to this one, so each asks for its own field. */
const reformatoryAt = (field) => rule("Người từ đủ 18 tuổi không vào trường giáo dưỡng.", (l) => adult(l) && said$2(l, field, "reformatory"));
const reformatoryAsked = reformatoryAt("askedFor");
const movedToReformatory = reformatoryAt("toKind");
/** The file. */
const opinionMissing = rule("Hồ sơ cần ý kiến của cha, mẹ, người giám hộ hoặc người đại diện, hoặc biên bản về việc không có ý kiến.", (l) => !l.has("opinion") && !l.has("opinionRefusal"));
const statementMissing = rule("Hồ sơ cần bản tường trình, biên bản lời khai, hoặc biên bản về việc không viết tường trình.", (l) => !l.has("statement") && !l.has("statementRefusal"));
const parentsUnnoticed = rule("Chưa giao thông báo cho cha, mẹ, người giám hộ, người đại diện, chưa lập biên bản không nhận, chưa ghi là chưa xác định được ai.", (l) => !done(l, "parentsNoticed") && !said$2(l, "representedBy", "none"));
const known = (l) => said$2(l, "representedBy", "parent", "guardian", "legal");
const parentsKnown = rule("Đã ghi cha, mẹ, người giám hộ hoặc người đại diện: hỏi ý kiến của họ.", (l) => said$2(l, "whyNone", "nobody") && known(l));
/** Both read for three working days, each since they have the notice: the reading is over with the later of both. */
const lastToRead = (l) => {
	const [own, parents] = [factDay$1(l, "noticeReceived"), factDay$1(l, "parentsNoticed")];
	const from = own && parents ? laterOf(own, parents) : own;
	return from && addWorkingDays(calendar, from, 3);
};
const isReading = (l) => {
	const last = lastToRead(l);
	return last !== void 0 && dayOf(l.happened) <= last;
};
/** That the reading ends with the later of two notices is our reading (docs/decisions/0405). */
const fromTheLater = (of) => (cite) => ({
	...of(cite),
	start: noticeToParents
});
const bothStillReading = fromTheLater(rule("Chưa hết 3 ngày làm việc để người đó, cha, mẹ, người giám hộ, người đại diện đọc hồ sơ.", isReading));
const bothHaveRead = fromTheLater(rule("Đã hết 3 ngày làm việc đọc hồ sơ.", (l) => lastToRead(l) !== void 0 && !isReading(l)));
const parentsLater = (l) => {
	const [own, parents] = [factDay$1(l, "noticeReceived"), factDay$1(l, "parentsNoticed")];
	return own !== void 0 && parents !== void 0 && parents > own;
};
const ownNoticeLast = condition$3("Người đó nhận thông báo sau cùng", (l) => !parentsLater(l));
const parentsNoticeLast = condition$3("Cha, mẹ, người giám hộ, người đại diện nhận thông báo sau cùng", parentsLater);
/** Whether a minor's term may be reduced at all is a question (docs/decisions/0413). */
const ofReduction = (of) => ({
	...of,
	start: reducing
});
/** Of the six to twelve months of a decision of before Law 120/2025 no more than six can be taken off. */
const shortenedTooMuch = rule("Quyết định trước 01/7/2026: giảm không quá 6 tháng.", (l) => {
	const off = l.said["shorterBy"];
	return said$2(l, "appealOutcome", "shortened") && decidedBefore2026(l) && typeof off === "number" && off > 6;
});
/** The place: of the ministry who was asked has chosen, C04 a facility of another province, C10 a reformatory. */
const placedByC04 = condition$3("C04 chọn", (l) => done(l, "outsideAsked") && !said$2(l, "askedFor", "reformatory"));
const placedByC10 = condition$3("C10 chọn", (l) => done(l, "outsideAsked") && said$2(l, "askedFor", "reformatory"));
const unfitPlace = rule("Cơ sở phải có khu dành cho người từ đủ 12 đến dưới 18 tuổi.", (l) => l.said["minorPlace"] === false && !adult(l));
const tooLittleLeftToMove = rule("Thời hạn còn lại dưới 3 tháng: ở lại cho đến hết.", (l) => !threeMonthsLeft(l));
/** Whoever was in a public facility before and had less than six months left on 1 July 2026 stays there to the end. */
const staysInPlace = rule("Ở cơ sở công lập từ trước 01/7/2026, khi ấy còn dưới 6 tháng: ở lại cho đến hết.", (l) => {
	const admitted = factDay$1(l, "admitted");
	return said$2(l, "toKind", "reformatory") && admitted !== void 0 && admitted < L120.from && l.wouldEnd !== void 0 && l.wouldEnd < addMonths(L120.from, 6);
});
/** C10 chose a reformatory, unless a transfer has led elsewhere since; at 18 nobody stays there. A place of which nothing is known is no reformatory. */
const inReformatory = (l) => !done(l, "movedAsAdult") && (l.said["toKind"] === void 0 ? done(l, "outsideAsked") && said$2(l, "askedFor", "reformatory") : said$2(l, "toKind", "reformatory"));
const inPublicFacility = condition$3("Ở cơ sở cai nghiện ma túy công lập", (l) => !inReformatory(l));
/** What is refused only there: a reformatory has the regime of its own (docs/decisions/0702). */
const onlyThere = (is, of, start) => (cite) => ({
	is,
	cite,
	start,
	of: (l) => !inReformatory(l) && of(cite).of(l)
});
const leaveTooLongThere = onlyThere("Ở cơ sở công lập, về chịu tang không quá 5 ngày, chưa kể thời gian đi đường.", leaveTooLong$1, D163.art(126));
const kinMayStillComeThere = onlyThere("Chưa hết 24 giờ từ khi cơ sở công lập báo thân nhân.", kinMayStillCome$1, deathOfMinors);
/** In the facility. */
const halfNotServed = halfNotServedSince("admitted");
const outpatientUnordered = rule("Điều trị ngoại trú thì phải theo chỉ định của cơ sở y tế và cơ sở cai nghiện không điều trị được.", (l) => said$2(l, "care", "outpatient") && l.said["ordered"] === false);
const careTooShort = rule("Điều trị nội trú, ngoại trú phải trên 10 ngày mới được tạm đình chỉ.", (l) => {
	const days = l.said["careDays"];
	return !said$2(l, "care", "home") && typeof days === "number" && days <= 10;
});
const isWithoutHome = condition$3("Không có nơi cư trú ổn định", (l) => said$2(l, "residence", "none") || done(l, "homeless"));
const limitationOver$5 = limitationOver$7;
// src/law/measures/compulsory-minor/2022-01-01-clocks.ts
/** The minor and whoever stands by him. */
const FAMILY = "người đó; cha, mẹ, người giám hộ hoặc người đại diện";
/** Each side of the file reads for three working days since its own notice. */
const readingClocks = (cite) => [{
	of: ["readFile"],
	who: "person",
	within: workingDays(3),
	after: "noticeReceived",
	cite
}, {
	of: ["readFile"],
	who: "person",
	whose: "cha, mẹ, người giám hộ, người đại diện",
	within: workingDays(3),
	after: "parentsNoticed",
	cite
}];
/** On the working day after the later of both readings, the fourth after the later notice: that the later one counts is our reading. */
const afterReading = (of, who, { reads, sends }, reckoned = FORWARDS) => {
	const sending = {
		of,
		who,
		within: workingDays(4),
		reckoned,
		start: reads,
		cite: sends
	};
	return [{
		...sending,
		after: "noticeReceived",
		if: ownNoticeLast(noticeToParents)
	}, {
		...sending,
		after: "parentsNoticed",
		if: parentsNoticeLast(noticeToParents)
	}];
};
const READ_2022 = {
	reads: L73.art(34, 2),
	sends: L73.art(34, 3)
};
const asked$3 = (start) => start ? { start } : {};
/** Law 73 names the chair, a circular that nobody read may name the police (docs/decisions/0402). */
const EITHER = "Chủ tịch UBND cấp xã hoặc Trưởng Công an cấp xã; Công an cấp tỉnh đang thụ lý";
const ofEither = (clocks) => madeBy(EITHER, clocks);
const makingClocks = [
	fileClocks.explain,
	{
		of: ["makeFile", "dropFile"],
		who: "fileMaker",
		within: workingDays(5),
		after: "found",
		cite: D116.art(50)
	},
	...readingClocks(L73.art(34, 2))
];
/** Sending to the labour office, its answer, and the way back. */
const checkClocks = [
	...afterReading(["send", "forward"], "fileMaker", READ_2022, SENDS),
	{
		of: ["forward", "returnFile"],
		who: "forwarder",
		within: workingDays(2),
		after: "sent",
		start: sentIsReceived,
		cite: L73.art(34, 3)
	},
	{
		of: ["supplement"],
		who: "fileMaker",
		within: workingDays(2),
		after: "returned",
		cite: L73.art(34, 3)
	},
	{
		of: ["forward", "returnFile"],
		who: "forwarder",
		within: workingDays(2),
		after: "supplemented",
		start: sentIsReceived,
		cite: L73.art(34, 3)
	},
	{
		of: ["answer"],
		who: "forwarder",
		within: workingDays(2),
		after: "asked",
		cite: D116.art(53, 3)
	}
];
/** Since 2025 who makes the file also checks and forwards it; the times are those of the law. Each with what is open about it that day. */
const ownCheckClocks = ({ sending, mending, answering }) => ofEither([
	...afterReading(["forward", "returnFile"], "forwarder", READ_2022).map((c) => ({
		...c,
		...asked$3(sending)
	})),
	{
		of: ["supplement"],
		who: "fileMaker",
		within: workingDays(2),
		after: "returned",
		...asked$3(mending),
		cite: L73.art(34, 3)
	},
	{
		of: ["forward", "returnFile"],
		who: "forwarder",
		within: workingDays(2),
		after: "supplemented",
		...asked$3(mending),
		cite: L73.art(34, 3)
	},
	{
		of: ["answer"],
		who: "forwarder",
		within: workingDays(2),
		after: "asked",
		...asked$3(answering),
		cite: D116.art(53, 3)
	}
]);
/** The court's, where whoever stands by the minor may complain like him. */
const minorsCourtClocks = (cite) => courtClocks(cite).map((c) => c.of[0] === "complain" ? {
	...c,
	whose: FAMILY
} : c);
/** Bringing in; nothing lapses. */
const bringingClocks = [
	{
		of: ["sendForExecution"],
		who: "court",
		within: days(3),
		after: "effective",
		cite: notAHandlingMeasure
	},
	bringing2022,
	{
		of: ["takeAway"],
		who: "enforcer",
		within: monthsLimit(3),
		after: "waitingFrom",
		start: waiting$1,
		cite: D116.art(54, 3)
	},
	{
		of: ["apply"],
		who: "person",
		whose: "người đại diện",
		within: workingDays(2),
		after: "personReceived",
		cite: D116.art(57, 5, "a")
	}
];
/** The regime of adults is that of minors by article 72 (docs/decisions/0440). */
const BY_72 = [
	"healthCheck",
	"grantLeave",
	"backFromLeave"
];
const by72 = (clocks) => clocks.map((c) => c.of.some((act) => BY_72.includes(act)) ? {
	...c,
	start: [D116.art(72), ...[c.start ?? []].flat()]
} : c);
/** In the facility, to the day on which the term is over. `notice`: where the notice before it stands that day. */
const stayClocks = (notice) => [
	...by72([...facilityClocks({
		leave: D116.art(70, 2, "b"),
		back: D116.art(70, 1),
		out: D116.art(59),
		unseen: comingBack
	}), ...recurringClocks2022]),
	{
		of: ["noticeEnd"],
		who: "facilityHead",
		atLeast: days(15),
		before: "ends",
		if: neverNoticed$1(notice),
		cite: notice
	},
	{
		of: ["complete"],
		who: "facilityHead",
		atLeast: days(0),
		before: "ends",
		start: noTimeLimit,
		cite: D116.art(62, 2)
	}
];
// src/law/measures/compulsory-minor/2022-01-01-court.ts
/** Half a year to a year in the facility, as the court chooses. */
const LENGTH = whole("Thời hạn", 6, 12, "tháng");
/** From acceptance to a decision in effect: the steps of adults, with whoever stands by the minor. */
const minorsCourt = (cite) => {
	const [steps, above] = [court(cite), appeals(cite)];
	const { upholdOnAppeal, takeEffect } = above;
	return {
		...steps,
		...above,
		noteDefender: {
			term: "Ghi người bảo vệ quyền và lợi ích hợp pháp của người đó",
			by: recorders,
			when: [
				"forwarded",
				"accepted",
				"meeting",
				"courtPaused",
				"decided",
				"appealed"
			],
			seat: recorderSeats,
			says: {
				defenderKind: choice("Là", {
					lawyer: "luật sư",
					legalAid: "trợ giúp viên pháp lý",
					other: "người khác"
				}),
				askedBy: choice("Do ai", {
					family: "người đó hoặc gia đình nhờ",
					legalAid: "Trung tâm trợ giúp pháp lý cử",
					court: "Tòa án yêu cầu"
				}),
				defender: name("Họ tên")
			},
			cite: [representing]
		},
		decide: {
			...steps.decide,
			says: {
				decisionNo: steps.decide.says.decisionNo,
				months: LENGTH,
				presence: steps.decide.says.presence
			},
			refuses: [{ if: eighteen(turningBefore) }],
			cite: [
				L73.art(33, 3),
				L73.art(33, 4),
				cite.decides,
				cite.outcome
			]
		},
		complain: {
			...above.complain,
			whose: FAMILY,
			term: "Người đó, cha, mẹ, người giám hộ, người đại diện khiếu nại quyết định",
			says: {
				complainant: choice("Người khiếu nại", {
					person: "người đó",
					representative: "cha, mẹ, người giám hộ, người đại diện"
				}),
				appealNote: optional(note("Nội dung")),
				complaintLate: lodged
			}
		},
		upholdOnAppeal: {
			...upholdOnAppeal,
			says: {
				appealOutcome: upholdOnAppeal.says.appealOutcome,
				shorterBy: when(whole("Giảm", 1, 6, "tháng"), "appealOutcome", "shortened")
			},
			sets: { effective: "happened" }
		},
		takeEffect: {
			...takeEffect,
			sets: { effective: "happened" }
		}
	};
};
// src/law/measures/compulsory-minor/2022-01-01-execution.ts
const { lapse: _lapse$1, foundAgain: foundAgain$1, ...rest$7 } = execution;
const { says: _says, sets: _sets, ...found } = foundAgain$1;
/** A facility for minors keeps them apart from adults. */
const minorPlace = yes("Có khu dành cho người từ đủ 12 đến dưới 18 tuổi");
/** From a decision in effect to the gate: as of adults, to a facility with a part for minors, and without a year after which it lapses. */
const minorsExecution = {
	...rest$7,
	sendForExecution: {
		...rest$7.sendForExecution,
		cite: [courtOfMinors, notAHandlingMeasure]
	},
	deliverEffective: {
		...rest$7.deliverEffective,
		term: "Giao quyết định có hiệu lực cho người đó và cha, mẹ, người giám hộ, người đại diện",
		cite: [D116.art(57, 5, "a"), courtOfMinors]
	},
	wait: {
		...rest$7.wait,
		cite: [D116.art(54, 3), waiting$1]
	},
	foundAgain: {
		...found,
		says: {},
		cite: [D116.art(56, 3), otherPlaces]
	},
	takeAway: {
		...rest$7.takeAway,
		term: "Đưa người đi cơ sở",
		says: {
			facility: rest$7.takeAway.says.facility,
			minorPlace,
			forced: rest$7.takeAway.says.forced
		},
		refuses: [{
			if: unfitPlace(L73.art(35, 2, "d")),
			field: "minorPlace"
		}],
		cite: [
			D116.art(54, 1),
			D116.art(54, 2),
			L73.art(35, 2, "d")
		]
	},
	admit: {
		...rest$7.admit,
		proposes: [minorLivingIn],
		cite: [D116.art(55), D116.art(72)]
	}
};
/** Asked for by the representative, decided by the court. */
const minorsPostponing = {
	apply: {
		...postponing.apply,
		whose: "người đại diện",
		term: "Nhận đơn của người đại diện đề nghị hoãn hoặc miễn chấp hành",
		cite: [
			D116.art(57, 5, "a"),
			D116.art(57),
			lodgedLate
		]
	},
	postpone: {
		...postponing.postpone,
		cite: [D116.art(57, 1), courtOfMinors]
	},
	denyEasing: {
		...postponing.denyEasing,
		cite: [courtOfMinors]
	},
	exempt: {
		...postponing.exempt,
		cite: [D116.art(57, 3), courtOfMinors]
	},
	endPostponement: {
		...postponing.endPostponement,
		cite: [D116.art(57, 2), otherPlaces]
	}
};
// src/law/measures/compulsory-minor/2022-01-01-file.ts
const maker$2 = {
	by: makers$1,
	seat: makerSeats$1
};
/** Three grounds: Law 73/2021 names no relapse after rehabilitation for minors. */
const ground$4 = choice("Căn cứ", {
	notRegistered: "không đăng ký cai nghiện tự nguyện, điều trị thay thế",
	notStarted: "không thực hiện cai nghiện tự nguyện, điều trị thay thế",
	stopped: "tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế",
	used: "bị phát hiện sử dụng ma túy trong thời gian cai nghiện tự nguyện",
	expelled: "bị chấm dứt điều trị thay thế do vi phạm"
});
const opened$2 = [
	{ if: under12$7(L73.art(33, 1)) },
	{ if: isAdult$5(L73.art(33, 1)) },
	{
		if: mayBeExcused$3(D116.art(3)),
		field: "noExcuse"
	}
];
const { pages } = file$3.addBiography.says;
const paper$2 = { cite: [D116.art(51)] };
const { excluded: _excluded, ...filing } = file$3.makeFile.says;
/** While nobody is on the way to a facility yet, whoever stands by the minor may still become known. */
const represented = [
	...beforeTaking,
	"postponed",
	"fled"
];
/** Whoever stands by a minor: who is asked, told and heard beside him. */
const persons = {
	noteRepresentative: {
		term: "Ghi cha, mẹ, người giám hộ hoặc người đại diện hợp pháp",
		by: [...makers$1, "communePolice"],
		when: represented,
		seat: makerSeats$1,
		says: {
			representedBy: choice("Ai", {
				parent: "cha, mẹ",
				guardian: "người giám hộ",
				legal: "người đại diện hợp pháp khác",
				none: "chưa xác định được ai"
			}),
			representative: when(name("Họ tên"), "representedBy", "parent", "guardian", "legal")
		},
		sets: { represented: "happened" },
		cite: [
			L73.art(34, 1, "c"),
			L73.art(34, 2),
			representing
		]
	},
	addOpinion: {
		term: "Đưa ý kiến của cha, mẹ, người giám hộ, người đại diện vào hồ sơ",
		...maker$2,
		when: collecting,
		says: {
			opinion: choice("Ý kiến", {
				agree: "đồng ý",
				disagree: "không đồng ý",
				other: "ý kiến khác"
			}),
			pages
		},
		brings: ["opinion"],
		cite: [L73.art(34, 1, "c"), D116.art(51)]
	},
	noteNoOpinion: {
		term: "Lập biên bản về việc không có ý kiến của cha, mẹ, người giám hộ, người đại diện",
		...maker$2,
		when: collecting,
		says: {
			whyNone: choice("Vì sao", {
				silent: "không cho ý kiến bằng văn bản",
				nobody: "chưa xác định được ai"
			}),
			witness: name("Người chứng kiến")
		},
		makes: ["opinionRefusal"],
		refuses: [{
			if: parentsKnown(noOpinion),
			field: "whyNone"
		}],
		cite: [noOpinion]
	}
};
/** From the violation to the file that the minor and his parents have read, under Law 73/2021. */
const { openAbove, ...rest$6 } = file$3;
const minorsFile = {
	...rest$6,
	openAbove: {
		...openAbove,
		says: {
			...openAbove.says,
			ground: ground$4
		},
		refuses: opened$2,
		cite: [L73.art(34, 1), L73.art(33, 1)]
	},
	recordViolation: {
		...file$3.recordViolation,
		says: {
			...file$3.recordViolation.says,
			ground: ground$4
		},
		refuses: opened$2,
		cite: [D116.art(33), L73.art(33, 1)]
	},
	receiveReferral: {
		...file$3.receiveReferral,
		says: {
			...file$3.receiveReferral.says,
			ground: ground$4
		},
		refuses: opened$2,
		cite: [D116.art(33), L73.art(33, 1)]
	},
	takeUp: {
		...file$3.takeUp,
		says: {
			...file$3.takeUp.says,
			ground: ground$4
		},
		refuses: opened$2,
		cite: [D116.art(50), L73.art(33, 1)]
	},
	...persons,
	addBiography: {
		...file$3.addBiography,
		...paper$2
	},
	addFinding: {
		...file$3.addFinding,
		says: findingSays,
		sets: { determined: { said: "resultOn" } },
		...paper$2
	},
	addStatement: {
		...file$3.addStatement,
		...paper$2
	},
	addResidencePaper: {
		...file$3.addResidencePaper,
		...paper$2
	},
	makeFile: {
		...file$3.makeFile,
		says: filing,
		refuses: [
			{ if: {
				...stillExplaining(D116.art(33)),
				start: afterRecord
			} },
			{ if: notAddicted(L73.art(33, 1)) },
			{ if: opinionMissing(L73.art(34, 1, "c")) },
			{
				if: homeUnproved(D116.art(51)),
				field: "residence"
			},
			{
				if: homeContradicted(D116.art(51)),
				field: "residence"
			}
		],
		cite: [
			D116.art(50),
			D116.art(51),
			L73.art(34, 1),
			noExclusions
		]
	},
	dropFile: {
		...file$3.dropFile,
		says: {
			...file$3.dropFile.says,
			whyDropped: choice("Lý do", {
				explained: "chấp nhận giải trình",
				noGround: "không đủ căn cứ",
				other: "lý do khác, đã ghi"
			})
		},
		cite: [afterRecord, noExclusions]
	},
	notify: {
		...file$3.notify,
		cite: [
			L73.art(34, 2),
			D116.art(52),
			noTimeLimit
		]
	},
	notifyParents: {
		term: "Giao thông báo và một bản hồ sơ cho cha, mẹ, người giám hộ, người đại diện",
		...maker$2,
		when: ["filed", "reading"],
		says: { parentsReceivedOn: pastDay("Ngày họ nhận") },
		needs: ["request"],
		makes: ["notice"],
		sets: { parentsNoticed: { said: "parentsReceivedOn" } },
		cite: [
			L73.art(34, 2),
			D116.art(52),
			noticeToParents
		]
	},
	noteNotTaken: {
		term: "Lập biên bản cha, mẹ, người giám hộ, người đại diện không nhận thông báo",
		...maker$2,
		when: ["filed", "reading"],
		says: { witness: name("Người chứng kiến") },
		needs: ["request"],
		makes: ["noticeRefusal"],
		sets: { parentsNoticed: "happened" },
		cite: [noticeToParents]
	},
	readFile: {
		...file$3.readFile,
		whose: FAMILY,
		term: "Người đó, cha, mẹ, người giám hộ, người đại diện đọc hồ sơ, có ý kiến",
		says: {
			reader: choice("Người đọc", {
				person: "người bị đề nghị",
				representative: "cha, mẹ, người giám hộ, người đại diện"
			}),
			readNote: optional(note("Ý kiến"))
		},
		refuses: [{ if: bothHaveRead(L73.art(34, 2)) }],
		cite: [L73.art(34, 2), noticeToParents]
	},
	turnAdult: {
		term: "Đã đủ 18 tuổi khi chưa có quyết định: chuyển sang thủ tục người từ đủ 18 tuổi",
		by: ["fileMaker"],
		when: [
			"found",
			"filed",
			"reading",
			"sent",
			"returned",
			"forwarded",
			"accepted",
			"meeting",
			"courtPaused"
		],
		becomes: "toAdult",
		seat: "commune",
		says: {},
		ends: ["holding"],
		clears: ["held"],
		refuses: [{ if: notYetEighteen(turningBefore) }],
		proposes: [{
			measure: "compulsory",
			route: { minor: "adult" },
			facts: { found: "happened" },
			says: { heldDays: { spent: "holding" } },
			seats: { commune: "commune" },
			brings: ["violation"]
		}],
		cite: [turningBefore]
	}
};
/** The file of the determination and that of the management before it, as of adults. */
const minorsEnclosed = {
	...enclosed,
	checkDetermination: {
		...enclosed.checkDetermination,
		refuses: [
			{ if: noRequest(D109.art(5)) },
			{ if: noTest$1(D109.art(5)) },
			{ if: noBiography(D109.art(5)) },
			{ if: noApplication(D109.art(4)) },
			{ if: noCustody(D109.art(6)) },
			{ if: notManaged(L73.art(27, 1, "a")) },
			{ if: notAddicted(L73.art(33, 1)) },
			{ if: determinedLater(L73.art(33, 1)) }
		]
	}
};
/** Where the minor is kept while the file is made, if those articles reach minors at all. */
const minorsHolding = {
	holdAtHome: {
		...holding.holdAtHome,
		cite: [
			holdingOfMinors,
			D116.art(45, 1),
			D116.art(46)
		]
	},
	holdAtFacility: {
		...holding.holdAtFacility,
		cite: [
			holdingOfMinors,
			D116.art(44, 3),
			D116.art(45, 2),
			D116.art(47)
		]
	},
	receiveTemporarily: {
		...holding.receiveTemporarily,
		cite: [
			holdingOfMinors,
			D116.art(44, 3),
			D116.art(45, 2),
			D116.art(47)
		]
	},
	leaveHolding: {
		...holding.leaveHolding,
		cite: [holdingOfMinors, D116.art(48, 4)]
	},
	endHolding: {
		...holding.endHolding,
		cite: [holdingOfMinors, D116.art(44, 2)]
	}
};
/** What the request to the court must say of a minor's family, and of his rights as a child. */
const ofTheChild = {
	family: note("Hoàn cảnh gia đình, kế hoạch tại cơ sở"),
	childRights: note("Ý kiến về việc bảo đảm quyền trẻ em")
};
const both$2 = [{ if: bothStillReading(L73.art(34, 2)) }, { if: parentsUnnoticed(L73.art(34, 2)) }];
/** From the labour office that checks the file to the court. */
const minorsChecking = {
	send: {
		...checking.send,
		refuses: both$2,
		cite: [L73.art(34, 3), D116.art(52)]
	},
	returnFile: {
		...checking.returnFile,
		cite: [L73.art(34, 3), D116.art(53)]
	},
	supplement: {
		...checking.supplement,
		cite: [L73.art(34, 3), D116.art(53)]
	},
	forward: {
		...checking.forward,
		says: {
			...checking.forward.says,
			...ofTheChild
		},
		cite: [
			L73.art(34, 3),
			L73.art(34, 4),
			D116.art(53, 2, "a")
		]
	},
	answer: {
		...checking.answer,
		cite: [D116.art(53, 3)]
	}
};
// src/law/measures/compulsory-minor/2022-01-01-stay.ts
const regime$2 = D116.art(72);
/** Life in the facility as far as it moves the term, its clocks or its end, the regime of adults by article 72; schooling and hours of labour are of the measure beside it (docs/decisions/0420). */
const minorsFacility = {
	...facility,
	transfer: {
		...facility.transfer,
		cite: [transferring$1, turningAfter]
	},
	takeOut: {
		...facility.takeOut,
		cite: [D116.art(59)]
	},
	healthCheck: {
		...facility.healthCheck,
		cite: [...facility.healthCheck.cite, regime$2]
	},
	goToHospital: {
		...facility.goToHospital,
		cite: [...facility.goToHospital.cite, regime$2]
	},
	backFromHospital: {
		...facility.backFromHospital,
		cite: [...facility.backFromHospital.cite, regime$2]
	},
	applyLeave: {
		...facility.applyLeave,
		cite: [...facility.applyLeave.cite, regime$2]
	},
	grantLeave: {
		...facility.grantLeave,
		refuses: [{
			if: {
				...leaveTooLong$1(D116.art(70, 1)),
				start: regime$2
			},
			field: "leaveUntil"
		}],
		cite: [...facility.grantLeave.cite, regime$2]
	},
	denyLeave: {
		...facility.denyLeave,
		cite: [...facility.denyLeave.cite, regime$2]
	},
	backFromLeave: {
		...facility.backFromLeave,
		cite: [...facility.backFromLeave.cite, regime$2]
	}
};
const { proposeEducation: _educate, cancelForCrime: _cancel$1, passToCriminal: _pass$1, ...kept$1 } = ends$1;
/** Death, criminal proceedings, and the day the term is over. */
const minorsEnds = {
	...kept$1,
	suspendForCrime: {
		...kept$1.suspendForCrime,
		cite: [notAHandlingMeasure, crimeDays]
	},
	resumeAfterCrime: {
		...kept$1.resumeAfterCrime,
		cite: [notAHandlingMeasure, crimeDays]
	},
	noteHomeless: {
		...kept$1.noteHomeless,
		term: "Ghi nhận người không nơi nương tựa, không có gia đình",
		cite: [D116.art(63)]
	},
	askProtection: {
		...kept$1.askProtection,
		cite: [D116.art(63)]
	},
	complete: {
		...kept$1.complete,
		says: {
			...kept$1.complete.says,
			goesTo: choice("Về đâu", {
				fetched: "gia đình đến đón",
				brought: "cơ sở đưa về gia đình, UBND cấp xã",
				protection: "cơ sở trợ giúp xã hội",
				elsewhere: "nơi khác"
			})
		},
		refuses: [{ if: beforeEnd$5(L73.art(33, 3)) }],
		proposes: [{
			measure: "post-rehab",
			route: { minor: "compulsoryMinor" },
			facts: { completed: "ends" },
			seats: { commune: "commune" },
			brings: ["completion"]
		}],
		cite: [
			D116.art(62, 2),
			L73.art(35, 6, "c"),
			L73.art(40, 1),
			turningAfter
		]
	},
	bringHome: {
		term: "Đưa người chấp hành xong về giao cho gia đình hoặc UBND cấp xã",
		...centre$3,
		when: [
			"completed",
			"exemptedRest",
			"notResumed"
		],
		says: {
			givenTo: choice("Giao cho", {
				family: "gia đình",
				commune: "UBND cấp xã"
			}),
			receiver: note("Người nhận")
		},
		makes: ["homeHandover"],
		cite: [D116.art(62, 3), handingHome]
	}
};
/** What a court of the facility's seat may ease, by the grounds that are for minors since the ordinance. */
const minorsEasing = {
	...easing,
	post: {
		...easing.post,
		when: [...easing.post.when, "criminal"]
	},
	proposeReduction: {
		...easing.proposeReduction,
		refuses: [
			{ if: ofReduction(notPosted(D116.art(58, 5, "b"))) },
			{ if: {
				...halfNotServed(D116.art(58, 1)),
				start: firstDay
			} },
			{
				if: ofReduction(ratedLow(D116.art(58, 1))),
				field: "lastThreeGood"
			}
		],
		cite: [
			D116.art(58, 4),
			D116.art(58, 5),
			reducing
		]
	},
	reduce: {
		...easing.reduce,
		refuses: easing.reduce.refuses.map((r) => ({
			...r,
			if: ofReduction(r.if)
		})),
		cite: [
			D116.art(58, 1),
			reducing,
			courtOfMinors
		]
	},
	proposeSuspension: {
		...easing.proposeSuspension,
		cite: [
			D116.art(58, 4),
			D116.art(58, 5),
			suspending
		]
	},
	suspend: {
		...easing.suspend,
		cite: [
			D116.art(58, 2),
			suspending,
			courtOfMinors
		]
	},
	exemptRest: {
		...easing.exemptRest,
		cite: [
			D116.art(58, 3),
			L73.art(39),
			courtOfMinors,
			afterExempt
		]
	}
};
const { facilityCourt: facilityCourt$1 } = easing.proposeSuspension.says;
/** Ordinance 01/2022: as an inpatient, or as an outpatient whom the facility cannot treat. */
const careOfMinors = {
	care: choice("Điều trị", {
		inpatient: "nội trú",
		outpatient: "ngoại trú"
	}),
	careDays: whole("Số ngày phải điều trị", 1, 400, "ngày"),
	ordered: when(yes("Theo chỉ định của cơ sở y tế, cơ sở cai nghiện không điều trị được"), "care", "outpatient"),
	facilityCourt: facilityCourt$1
};
const suspensionSince2022March = {
	...minorsEasing.proposeSuspension,
	says: careOfMinors,
	refuses: [
		{ if: notPosted(D116.art(58, 5, "b")) },
		{
			if: careTooShort(PL1.art(31, 1)),
			field: "careDays"
		},
		{
			if: outpatientUnordered(PL1.art(31, 1)),
			field: "ordered"
		}
	],
	cite: [
		PL1.art(31, 1),
		D116.art(58, 4),
		D116.art(58, 5),
		suspending
	]
};
// src/law/measures/compulsory-minor/2022-01-01-vocabulary.ts
/** Where a minor's case stands under Law 73/2021, which days it knows, which papers it holds: as of adults, but for what follows. */
const { lapsed: _lapsed, cancelled: _cancelled$1, ...kept } = states$12;
const states$10 = {
	...kept,
	toAdult: {
		term: "đã đủ 18 tuổi, chuyển thủ tục người từ đủ 18 tuổi",
		kind: "end"
	}
};
const { lapseFrom: _lapseFrom$1, cancelled: _cancelledOn, ...days$2 } = facts$14;
const facts$12 = {
	...days$2,
	taken: "ngày đưa đi cơ sở",
	represented: "ngày ghi người đại diện",
	parentsNoticed: "ngày cha, mẹ, người giám hộ, người đại diện nhận thông báo"
};
const documents$11 = {
	...documents$13,
	...enclosedDocuments,
	homeConsent: {
		...documents$13.homeConsent,
		cite: [D116.art(45, 1), holdingOfMinors]
	},
	holdingDecision: {
		...documents$13.holdingDecision,
		cite: [D116.art(46), holdingOfMinors]
	},
	holdingHandover: {
		...documents$13.holdingHandover,
		cite: [D116.art(47), holdingOfMinors]
	},
	violation: {
		...documents$13.violation,
		cite: [D116.art(33), D116.art(51)]
	},
	biography: {
		...documents$13.biography,
		cite: [D116.art(51)]
	},
	request: {
		...documents$13.request,
		cite: [D116.art(51)]
	},
	notice: {
		...documents$13.notice,
		cite: [D116.art(52)]
	},
	returnLetter: {
		...documents$13.returnLetter,
		cite: [D116.art(43, 1), D116.art(53)]
	},
	statement: {
		term: "Bản tường trình của người đó hoặc người đại diện",
		form: "Mẫu 31 NĐ 116/2021",
		cite: [D116.art(51)]
	},
	opinion: {
		term: "Ý kiến của cha, mẹ, người giám hộ hoặc người đại diện",
		form: "Mẫu 38 NĐ 116/2021",
		cite: [D116.art(51)]
	},
	opinionRefusal: { term: "Biên bản về việc không có ý kiến của cha, mẹ, người giám hộ, người đại diện" },
	noticeRefusal: { term: "Biên bản về việc cha, mẹ, người giám hộ, người đại diện không nhận thông báo" },
	courtRequest: {
		term: "Văn bản đề nghị Tòa án, ghi cơ sở, hoàn cảnh gia đình, kế hoạch tại cơ sở",
		form: "Mẫu 39 NĐ 116/2021",
		cite: [D116.art(53, 2, "a")]
	},
	easingApplication: {
		term: "Đơn của người đại diện đề nghị hoãn, miễn chấp hành",
		form: "Mẫu 42b NĐ 116/2021",
		cite: [D116.art(57, 5, "a")]
	},
	homeHandover: {
		term: "Biên bản giao người chấp hành xong cho gia đình hoặc UBND cấp xã",
		form: "Mẫu 47 NĐ 116/2021",
		cite: [D116.art(62, 3)]
	}
};
// src/law/measures/compulsory-minor/2022-01-01.ts
/** What leaves the times of the file and of the facility as they are until 28 February 2025. */
const clocksBesidesCourt = [
	...madeBy(CHAIR, [...makingClocks, ...checkClocks]),
	...bringingClocks,
	...stayClocks(D116.art(62, 1))
];
/** The court chooses, and the term runs from the gate. */
const lasts2022 = {
	fixedBy: "decide",
	from: "admitted",
	is: { minor: {
		min: months(6),
		max: months(12),
		saidIn: "months",
		cite: L73.art(33, 3)
	} },
	start: { minor: firstDay }
};
/** Compulsory rehabilitation from 12 to under 18 under Law 73/2021, which is no administrative measure, before there was a procedure for its courts. */
const from2022$11 = sheet({
	measure: "compulsory-minor",
	from: "2022-01-01",
	term: "Đưa người từ đủ 12 đến dưới 18 tuổi vào cơ sở cai nghiện bắt buộc",
	basis: "L73",
	routes: { minor: "người từ đủ 12 đến dưới 18 tuổi" },
	states: states$10,
	facts: facts$12,
	documents: documents$11,
	seats: {
		commune: {
			term: "xã, phường lập hồ sơ",
			unitKind: "commune"
		},
		district: {
			term: "cấp huyện kiểm tra hồ sơ, thi hành",
			unitKind: "district"
		},
		province: {
			term: "Công an cấp tỉnh",
			unitKind: "province"
		},
		holding: {
			term: "nơi quản lý trong thời gian làm thủ tục",
			unitKind: "centre"
		},
		reception: {
			term: "nơi tiếp nhận tạm thời người không có nơi cư trú ổn định",
			unitKind: "centre"
		},
		court: {
			term: "Tòa án ra quyết định",
			unitKind: "court"
		},
		appealCourt: {
			term: "Tòa án cấp tỉnh",
			unitKind: "court"
		},
		facilityCourt: {
			term: "Tòa án nơi có cơ sở",
			unitKind: "court"
		},
		facility: {
			term: "cơ sở cai nghiện",
			unitKind: "centre"
		}
	},
	intervals: {
		holding: {
			term: "quản lý tại cơ sở trong thời gian làm thủ tục",
			counts: "credited",
			cite: holdingOfMinors
		},
		hospital: {
			term: "điều trị ở bệnh viện",
			counts: "counted",
			cite: D116.art(67, 4),
			start: D116.art(72)
		},
		leave: {
			term: "về chịu tang",
			counts: "counted",
			cite: D116.art(70, 1),
			start: D116.art(72)
		},
		proceedings: {
			term: "ở ngoài cơ sở phục vụ tố tụng",
			counts: "counted",
			cite: D116.art(59)
		},
		homeTreatment: {
			term: "tạm đình chỉ, điều trị tại gia đình",
			counts: "counted",
			cite: suspending
		},
		crime: {
			term: "tạm đình chỉ để truy cứu trách nhiệm hình sự",
			counts: "counted",
			cite: crimeDays
		},
		escape: {
			term: "bỏ trốn",
			counts: "uncounted",
			cite: D116.art(56, 4)
		}
	},
	tasks: {},
	lasts: lasts2022,
	acts: {
		...minorsFile,
		...minorsEnclosed,
		...minorsHolding,
		...minorsChecking,
		...minorsCourt(everywhere(courtBeforeOrdinance)),
		...minorsExecution,
		...minorsPostponing,
		...minorsFacility,
		...minorsEnds,
		...minorsEasing
	},
	clocks: [...clocksBesidesCourt, ...minorsCourtClocks(everywhere(courtBeforeOrdinance))],
	silences: [
		courtBeforeOrdinance,
		courtOfMinors,
		representing,
		noOpinion,
		noticeToParents,
		turningBefore,
		turningAfter,
		firstDay,
		holdingOfMinors,
		notAHandlingMeasure,
		reducing,
		noExclusions,
		suspending,
		handingHome,
		afterRecord,
		noTimeLimit,
		sentIsReceived,
		protesting,
		notingEffect,
		appeal,
		tellingAgain,
		waiting$1,
		otherPlaces,
		crimeDays,
		transferring$1,
		afterExempt,
		underThreeMonths,
		comingBack,
		extending,
		otherEnds,
		lodgedLate,
		recurringFrom
	]
});
// src/law/measures/compulsory-minor/2022-03-24.ts
const courtClocks2022March = minorsCourtClocks(everywhere(courtOfMinors));
/** Ordinance 01/2022, in force since it was passed: of its articles only one is known by its number. */
const from2022March = sheet({
	...from2022$11,
	from: "2022-03-24",
	acts: {
		...from2022$11.acts,
		...minorsCourt(everywhere(courtOfMinors)),
		proposeSuspension: suspensionSince2022March
	},
	clocks: [...clocksBesidesCourt, ...courtClocks2022March],
	silences: from2022$11.silences.filter((s) => s !== courtBeforeOrdinance)
});
// src/law/measures/compulsory-minor/2025-03-01.ts
const { openCases: _nothingGained, ...before$3 } = from2022March;
const { send: _send, ...was$23 } = from2022March.acts;
/** A file that lay at the district on the day the district stopped checking is forwarded by who took over. */
const unchecked = ["reading", "sent"];
const both$1 = [{ if: bothStillReading(L73.art(34, 2)) }, { if: parentsUnnoticed(L73.art(34, 2)) }];
/** Law 73 still names the chair, the circular that nobody read may name the police: either may make a minor's file (docs/decisions/0402). */
const chairToo = ({ by, ...act }) => ({
	...act,
	by: ["communeChair", ...by]
});
/** The police take rehabilitation over: sending a file to another office to be checked falls away. */
const from2025March = sheet({
	...before$3,
	from: "2025-03-01",
	lasts: lasts2022,
	acts: {
		...was$23,
		receiveReferral: chairToo(was$23.receiveReferral),
		takeUp: chairToo(was$23.takeUp),
		openAbove: {
			...was$23.openAbove,
			seats: {
				province: "signer",
				commune: { said: "commune" }
			},
			cite: [makers2025]
		},
		noteRepresentative: chairToo(was$23.noteRepresentative),
		addOpinion: chairToo(was$23.addOpinion),
		noteNoOpinion: chairToo(was$23.noteNoOpinion),
		addBiography: chairToo(was$23.addBiography),
		addFinding: chairToo(was$23.addFinding),
		addStatement: chairToo(was$23.addStatement),
		addResidencePaper: chairToo(was$23.addResidencePaper),
		makeFile: chairToo({
			...was$23.makeFile,
			cite: [
				D116.art(50),
				D116.art(51),
				makers2025
			]
		}),
		dropFile: chairToo(was$23.dropFile),
		notify: chairToo(was$23.notify),
		notifyParents: chairToo(was$23.notifyParents),
		noteNotTaken: chairToo(was$23.noteNotTaken),
		readFile: chairToo(was$23.readFile),
		holdAtHome: chairToo(was$23.holdAtHome),
		holdAtFacility: chairToo(was$23.holdAtFacility),
		receiveTemporarily: chairToo(was$23.receiveTemporarily),
		endHolding: chairToo(was$23.endHolding),
		returnFile: {
			...was$23.returnFile,
			when: unchecked,
			refuses: [{ if: bothStillReading(L73.art(34, 2)) }],
			cite: [checkingIn2025]
		},
		supplement: {
			...chairToo(was$23.supplement),
			cite: [checkingIn2025]
		},
		forward: {
			...was$23.forward,
			when: unchecked,
			refuses: both$1,
			cite: [
				L73.art(34, 4),
				D116.art(53, 2, "a"),
				checkingIn2025
			]
		},
		answer: {
			...was$23.answer,
			cite: [checkingIn2025]
		}
	},
	clocks: [
		...ofEither(makingClocks),
		...ownCheckClocks({
			sending: checkingIn2025,
			mending: checkingIn2025,
			answering: checkingIn2025
		}),
		...courtClocks2022March,
		...bringingClocks,
		...stayClocks(D116.art(62, 1))
	],
	silences: [
		...from2022March.silences,
		checkingIn2025,
		makers2025
	]
});
// src/law/measures/compulsory-minor/2025-07-01.ts
const was$22 = from2025March.acts;
/** Article 53 still points to an article that decree 184 repealed: what it put in its place is meant (docs/decisions/0625). */
const D184_ART_42 = D184.art(20, 14);
const { ordered: ordered$1, facilityCourt, careDays } = careOfMinors;
/** Decree 184: a new article for checking and forwarding, another ground for suspension beside that of the ordinance, the notice to the commune police. */
const from2025July = sheet({
	...from2025March,
	from: "2025-07-01",
	seats: {
		...from2025March.seats,
		district: {
			term: "cấp huyện (hồ sơ trước 01/7/2025)",
			unitKind: "district"
		}
	},
	documents: {
		...from2025March.documents,
		returnLetter: {
			...from2025March.documents.returnLetter,
			cite: [D184_ART_42, checkingSince184]
		},
		homeHandover: {
			...from2025March.documents.homeHandover,
			cite: [D116.art(62, 3), handingHome]
		}
	},
	acts: {
		...was$22,
		openAbove: {
			...was$22.openAbove,
			cite: [makers2025, D184.art(20, 29)]
		},
		returnFile: {
			...was$22.returnFile,
			cite: [
				D184_ART_42,
				D184.art(20, 28),
				checkingSince184
			]
		},
		supplement: {
			...was$22.supplement,
			cite: [L73.art(34, 3), D184_ART_42]
		},
		forward: {
			...was$22.forward,
			cite: [
				L73.art(34, 3),
				L73.art(34, 4),
				D116.art(53, 2, "a"),
				D184_ART_42,
				checkingSince184
			]
		},
		answer: {
			...was$22.answer,
			cite: [D116.art(53, 3), D184.art(20, 28)]
		},
		takeAway: {
			...was$22.takeAway,
			cite: [
				D184.art(20, 15),
				D116.art(54),
				L73.art(35, 2, "d")
			]
		},
		pursue: {
			...was$22.pursue,
			cite: [D184.art(20, 28, "d"), D116.art(56, 1)]
		},
		proposeSuspension: {
			...was$22.proposeSuspension,
			says: {
				care: choice("Điều trị", {
					inpatient: "nội trú",
					outpatient: "ngoại trú",
					home: "ốm nặng, cơ sở y tế cấp cơ bản trở lên xác nhận phải đưa về gia đình điều trị"
				}),
				careDays: {
					...careDays,
					onlyWhen: { care: ["inpatient", "outpatient"] }
				},
				ordered: ordered$1,
				facilityCourt
			},
			refuses: [
				{ if: notPosted(D116.art(58, 5, "b")) },
				{
					if: careTooShort(PL1.art(31, 1)),
					field: "careDays"
				},
				{
					if: outpatientUnordered(PL1.art(31, 1)),
					field: "ordered"
				}
			],
			cite: [
				PL1.art(31, 1),
				D184.art(20, 17),
				D116.art(58, 5),
				suspending
			]
		},
		suspendForCrime: {
			...was$22.suspendForCrime,
			says: {
				...was$22.suspendForCrime.says,
				suspected: choice("Hành vi", {
					use: "sử dụng ma túy khi đang cai nghiện (Điều 256a BLHS)",
					other: "hành vi khác"
				})
			},
			cite: [
				BLHS.art(256),
				notAHandlingMeasure,
				crimeDays,
				criminal
			]
		},
		noticeEnd: {
			...was$22.noticeEnd,
			cite: [D184.art(20, 18), D116.art(62, 1)]
		}
	},
	clocks: [
		...ofEither(makingClocks),
		...ownCheckClocks({
			sending: checkingSince184,
			mending: void 0,
			answering: void 0
		}),
		...courtClocks2022March,
		...bringingClocks,
		...stayClocks(D184.art(20, 18))
	],
	silences: [
		...from2025March.silences.filter((s) => s !== checkingIn2025),
		checkingSince184,
		criminal
	]
});
// src/law/placing.ts
const asked$2 = (is, of) => (cite) => ({
	is,
	cite,
	of: (l) => of(l.said["askedFor"])
});
const forFacility = asked$2("Đề nghị C04 chọn cơ sở công lập ngoài tỉnh", (f) => f !== "reformatory");
const forReformatory = asked$2("Đề nghị C10 chọn trường giáo dưỡng", (f) => f === "reformatory");
/** Of the ministry who was asked owes the choice: C04 a public facility of another province, C10 a reformatory. The province records its paper. */
const ministryClocks = (after, ofC04, ofC10) => [{
	of: ["placeByMinistry"],
	who: "drugPolice",
	within: hours(24),
	after,
	if: forFacility(ofC04),
	start: sentIsReceived,
	cite: ofC04
}, {
	of: ["placeByMinistry"],
	who: "prisonPolice",
	within: hours(24),
	after,
	if: forReformatory(ofC10),
	start: sentIsReceived,
	cite: ofC10
}];
const chosen = (is, of) => (cite) => ({
	is,
	cite,
	of
});
const askedOf = (l, who) => l.facts["ministryAsked"] !== void 0 && who(l.said["askedFor"]);
const byDirector = chosen("Giám đốc Công an cấp tỉnh chọn", (l) => l.facts["ministryAsked"] === void 0);
const byC04 = chosen("C04 chọn", (l) => askedOf(l, (f) => f !== "reformatory"));
const byC10 = chosen("C10 chọn", (l) => askedOf(l, (f) => f === "reformatory"));
/** Not in a reformatory that C10 chose. */
const atPublicFacility = chosen("Ở cơ sở cai nghiện ma túy công lập", (l) => !askedOf(l, (f) => f === "reformatory"));
/** Whoever chose the place of a volunteer sends his decision. `within`: ours, as `open` says; that it is owed stands in `at`. */
const sendingClocks = (within, at, open) => {
	const clock = (who, by) => ({
		of: ["sendPlacement"],
		who,
		within,
		after: "placed",
		while: ["decided"],
		if: by(at),
		cite: open
	});
	return [
		clock("placer", byDirector),
		clock("drugPolice", byC04),
		clock("prisonPolice", byC10)
	];
};
// src/law/measures/compulsory-minor/2026-07-01-clocks.ts
/** A minor is in a public facility or in a reformatory. */
const FACILITY = "Cơ sở cai nghiện ma túy công lập, trường giáo dưỡng";
/** What the head of a reformatory owes like that of a public facility (Decree 163 art. 129(2), (3)). */
const HEADS = [
	"noticeEnd",
	"noticeEndAgain",
	"complete",
	"askProtection"
];
/** What binds for minors by article 126 in public facilities, and of a death nobody says that it does; a reformatory has a regime of its own (129(1)). */
const BY_126 = [
	"healthCheck",
	"grantLeave",
	"backFromLeave"
];
const placed = (clocks) => clocks.map((c) => {
	const of = (acts) => c.of.some((act) => acts.includes(act));
	if (of(HEADS)) return {
		...c,
		whose: PUBLIC_HEADS
	};
	if (of(BY_126)) return {
		...c,
		if: inPublicFacility(D163.art(126))
	};
	return of(["noticeDeath"]) ? {
		...c,
		if: inPublicFacility(deathOfMinors)
	} : c;
});
/** What must be done in time under Law 120/2025. */
const clocks$12 = [
	{
		of: ["makeFile", "dropFile"],
		who: "fileMaker",
		within: workingDays(1),
		after: "found",
		cite: D163.art(103, 1)
	},
	...readingClocks(D163.art(105, 3)),
	...afterReading(["forward"], "forwarder", {
		reads: D163.art(105, 3),
		sends: D163.art(105, 4)
	}),
	{
		of: ["answer"],
		who: "forwarder",
		within: workingDays(2),
		after: "asked",
		cite: D163.art(105, 5)
	},
	...minorsCourtClocks(everywhere(courtOfMinors2026)),
	{
		of: ["askPlacement"],
		who: "communePoliceChief",
		within: hours(24),
		after: "received",
		cite: D163.art(106, 1)
	},
	{
		of: ["place", "askMinistry"],
		who: "placer",
		within: hours(24),
		after: "placementAsked",
		start: sentIsReceived,
		cite: D163.art(106, 2)
	},
	...ministryClocks("outsideAsked", D163.art(106, 3, "a"), D163.art(106, 3, "b")),
	sendingClock("placer", placedByDirector),
	sendingClock("drugPolice", placedByC04),
	sendingClock("prisonPolice", placedByC10),
	...bringingClocks2026,
	...placed([...stayClocks2026(FACILITY), {
		of: ["askProtection"],
		who: "facilityHead",
		atLeast: days(15),
		before: "ends",
		if: isWithoutHome(D163.art(124, 1, "a")),
		cite: D163.art(124, 1, "a")
	}])
];
// src/law/measures/compulsory-minor/2026-07-01-execution.ts
const was$21 = execution2026;
const { wait: _wait, ...before$2 } = minorsExecution;
const { lapse: _lapse, placeOutside: _placeOutside, askOutside, foundAgain: _foundAgain, ...same } = was$21;
/** A reformatory has a regime of its own (art. 129(1)): no file of that life waits there. */
const livesThere = {
	...minorLivingIn,
	if: inPublicFacility(D163.art(126))
};
const place = unit("Cơ sở cai nghiện, trường giáo dưỡng", "centre");
/** From the decision to the gate in three times 24 hours: a public facility fit for minors, or a reformatory that C10 chooses. */
const minorsExecution2026 = {
	...same,
	sendForExecution: {
		...same.sendForExecution,
		cite: [courtOfMinors2026]
	},
	deliverEffective: {
		...same.deliverEffective,
		term: before$2.deliverEffective.term,
		cite: [courtOfMinors2026]
	},
	askPlacement: {
		...same.askPlacement,
		cite: [L120.art(38, 5), D163.art(106, 1)]
	},
	place: {
		...same.place,
		says: {
			...same.place.says,
			minorPlace
		},
		refuses: [{
			if: unfitPlace(L120.art(36, 4)),
			field: "minorPlace"
		}],
		cite: [
			L120.art(36, 4),
			L120.art(38, 2, "a"),
			D163.art(106, 2, "a"),
			D163.art(66, 4)
		]
	},
	askMinistry: {
		...askOutside,
		term: "Đề nghị C04 chọn cơ sở ngoài tỉnh hoặc C10 chọn trường giáo dưỡng",
		says: { askedFor: choice("Đề nghị", {
			outside: "C04 chọn cơ sở ngoài tỉnh",
			reformatory: "C10 chọn trường giáo dưỡng"
		}) },
		refuses: [{
			if: reformatoryAsked(L120.art(36, 4)),
			field: "askedFor"
		}],
		cite: [L120.art(38, 5), D163.art(106, 2)]
	},
	placeByMinistry: {
		...was$21.placeOutside,
		term: "Ghi quyết định của C04 hoặc C10 chọn nơi tiếp nhận",
		says: {
			placementNo: was$21.placeOutside.says.placementNo,
			facility: place
		},
		cite: [
			L120.art(38, 3),
			L120.art(38, 4),
			D163.art(106, 3),
			D163.art(67),
			reformatory
		]
	},
	startInPlace: {
		...same.startInPlace,
		proposes: [livesThere]
	},
	apply: {
		...same.apply,
		term: minorsPostponing.apply.term,
		whose: "cha, mẹ, người giám hộ hoặc người đại diện"
	},
	foundAgain: {
		...before$2.foundAgain,
		by: was$21.foundAgain.by,
		seat: "commune",
		cite: [D163.art(107, 4), otherPlaces]
	},
	takeAway: {
		...same.takeAway,
		refuses: [
			{ if: notPlaced$1(L120.art(38, 5)) },
			{
				if: facilityUnsaid(L120.art(38, 5)),
				field: "facilityThen"
			},
			{
				if: placedElsewhere(L120.art(38, 5)),
				field: "facilityThen"
			}
		]
	},
	admit: {
		...same.admit,
		proposes: [livesThere]
	}
};
/** Somebody who is 18 by now has no place among minors, if enough of the term is left to move. */
const moving = {
	transfer: {
		term: "Chuyển sang cơ sở, trường giáo dưỡng khác",
		by: ["centre", "placer"],
		who: "placer",
		whose: "Giám đốc Công an cấp tỉnh, C04 hoặc C10",
		seat: ["facility", "province"],
		when: ["inFacility"],
		says: {
			movedBy: choice("Theo quyết định của", {
				director: "Giám đốc Công an cấp tỉnh (trong tỉnh)",
				c04: "C04 (giữa các tỉnh)",
				c10: "C10 (giữa các trường giáo dưỡng)"
			}),
			toKind: choice("Nơi đến là", {
				public: "cơ sở cai nghiện công lập",
				reformatory: "trường giáo dưỡng"
			}),
			toFacility: place,
			transferNo: number$1("Số quyết định")
		},
		seats: { facility: { said: "toFacility" } },
		refuses: [{
			if: movedToReformatory(L120.art(36, 4)),
			field: "toKind"
		}, {
			if: staysInPlace(D163.art(151, 6)),
			field: "toKind"
		}],
		cite: [
			L120.art(38, 2, "b"),
			L120.art(38, 3, "b"),
			L120.art(38, 4, "b"),
			reformatory
		]
	},
	moveAtEighteen: {
		term: "Đủ 18 tuổi, còn từ 3 tháng: chuyển sang cai nghiện cùng người từ đủ 18 tuổi tại cơ sở công lập",
		by: ["centre", "placer"],
		seat: ["facility", "province"],
		when: ["inFacility"],
		says: {
			toFacility: unit("Cơ sở cai nghiện công lập", "centre"),
			transferNo: number$1("Số quyết định")
		},
		sets: { movedAsAdult: "happened" },
		seats: { facility: { said: "toFacility" } },
		refuses: [{ if: notYetEighteen(L120.art(36, 4)) }, { if: {
			...tooLittleLeftToMove(L120.art(36, 4)),
			start: turningAfter
		} }],
		cite: [L120.art(36, 4), turningAfter]
	}
};
// src/law/measures/compulsory-minor/2026-07-01-file.ts
const maker$1 = {
	by: ["fileMaker"],
	seat: "commune"
};
const chief$2 = { by: ["communePoliceChief"] };
const { openAbove: _openAbove, ...was$20 } = minorsFile;
const ground$3 = choice("Căn cứ", {
	notRegistered: "không đăng ký cai nghiện tự nguyện, điều trị thay thế",
	notStarted: "không thực hiện cai nghiện tự nguyện, điều trị thay thế",
	stopped: "tự ý chấm dứt cai nghiện tự nguyện, điều trị thay thế",
	used: "bị phát hiện sử dụng ma túy trong thời gian cai nghiện tự nguyện",
	expelled: "bị chấm dứt điều trị thay thế do vi phạm",
	relapsed: "xác định nghiện trong thời hạn quản lý sau cai nghiện",
	breaches: "vi phạm khi cai nghiện tại gia đình, cộng đồng (khoản 2, 3, 4 Điều 47)"
});
const opened$1 = [
	{ if: under12$7(L120.art(36, 1)) },
	{ if: isAdult$5(L120.art(36, 1)) },
	{
		if: mayBeExcused$3(otherExcuses),
		field: "noExcuse"
	}
];
const nearest = unit("Cơ sở, trường giáo dưỡng gần nhất", "centre");
const paper$1 = {
	...maker$1,
	cite: [D163.art(104, 1)]
};
const both = [{ if: bothStillReading(D163.art(105, 3)) }, { if: parentsUnnoticed(D163.art(105, 1)) }];
/** The file under Law 120/2025: one working day, the minor's word and his parents' or a record that they gave none, straight to the court. */
const minorsFile2026 = {
	...was$20,
	recordViolation: {
		...file2026.recordViolation,
		...chief$2,
		says: {
			...file2026.recordViolation.says,
			ground: ground$3
		},
		refuses: opened$1,
		cite: [
			L120.art(36, 1),
			D163.art(104, 1, "b"),
			criminal
		]
	},
	receiveReferral: {
		...file2026.receiveReferral,
		says: {
			...file2026.receiveReferral.says,
			ground: ground$3
		},
		refuses: opened$1,
		cite: [
			L120.art(36, 1),
			D163.art(103, 1),
			criminal
		]
	},
	takeUp: {
		...file2026.takeUp,
		says: {
			...file2026.takeUp.says,
			ground: ground$3
		},
		refuses: [...opened$1, {
			if: lastActKnown(L120.art(36, 3)),
			field: "lastActOn"
		}],
		cite: [L120.art(36, 1), D163.art(103, 1)]
	},
	explain: {
		...was$20.explain,
		refuses: [{ if: noExplaining(explaining) }],
		cite: [explaining]
	},
	noteRepresentative: {
		...was$20.noteRepresentative,
		by: ["fileMaker", "communePolice"],
		seat: "commune",
		cite: [
			L120.art(36, 2),
			D163.art(104, 1, "d"),
			representing
		]
	},
	addOpinion: {
		...was$20.addOpinion,
		...maker$1,
		cite: [D163.art(104, 1, "đ")]
	},
	noteNoOpinion: {
		...was$20.noteNoOpinion,
		...maker$1,
		refuses: [{
			if: parentsKnown(D163.art(104, 1, "e")),
			field: "whyNone"
		}],
		cite: [D163.art(104, 1, "e")]
	},
	addBiography: {
		...was$20.addBiography,
		...paper$1
	},
	addFinding: {
		...was$20.addFinding,
		...paper$1
	},
	addStatement: {
		...was$20.addStatement,
		...paper$1
	},
	noteNoStatement: {
		term: "Lập biên bản về việc người đó không viết tường trình",
		...maker$1,
		when: collecting,
		says: { witness: name("Người chứng kiến") },
		makes: ["statementRefusal"],
		cite: [D163.art(104, 1, "e")]
	},
	addResidencePaper: {
		...was$20.addResidencePaper,
		...maker$1,
		cite: [D163.art(104, 2, "b")]
	},
	makeFile: {
		...was$20.makeFile,
		...maker$1,
		needs: [
			"violation",
			"biography",
			"finding"
		],
		refuses: [
			{ if: stillExplainingOldRecord(explaining) },
			{ if: notAddicted(L120.art(36, 1)) },
			{ if: limitationOver$5(L120.art(36, 3)) },
			{ if: statementMissing(D163.art(104, 1, "e")) },
			{ if: opinionMissing(D163.art(104, 1, "e")) },
			{
				if: homeUnproved(D163.art(104, 2, "b")),
				field: "residence"
			},
			{
				if: homeContradicted(D163.art(104, 2, "b")),
				field: "residence"
			}
		],
		cite: [
			L120.art(36, 2),
			D163.art(103, 1),
			D163.art(104),
			noExclusions
		]
	},
	dropFile: {
		...was$20.dropFile,
		...maker$1,
		cite: [afterRecord, noExclusions]
	},
	notify: {
		...was$20.notify,
		...maker$1,
		cite: [
			L120.art(36, 2, "c"),
			D163.art(105, 1),
			noTimeLimit
		]
	},
	notifyParents: {
		...was$20.notifyParents,
		...maker$1,
		cite: [
			L120.art(36, 2, "c"),
			D163.art(105, 1),
			noticeToParents
		]
	},
	noteNotTaken: {
		...was$20.noteNotTaken,
		...maker$1,
		cite: [D163.art(105, 3)]
	},
	readFile: {
		...was$20.readFile,
		...maker$1,
		term: "Người đó, cha, mẹ, người giám hộ, người đại diện đọc, ghi chép hồ sơ",
		refuses: [{ if: bothHaveRead(D163.art(105, 3)) }],
		cite: [D163.art(105, 3), noticeToParents]
	},
	turnAdult: {
		...was$20.turnAdult,
		proposes: was$20.turnAdult.proposes.map((p) => ({
			...p,
			facts: {
				...p.facts,
				lastAct: { fact: "lastAct" }
			}
		})),
		cite: [L120.art(36, 3), turningBefore]
	},
	forward: {
		...file2026.forward,
		says: {
			...file2026.forward.says,
			childNote: optional(note("Hoàn cảnh gia đình, việc bảo đảm quyền trẻ em"))
		},
		refuses: both,
		cite: [L120.art(36, 2, "d"), D163.art(105, 4)]
	},
	supplement: {
		...file2026.supplement,
		cite: [noTimeLimit]
	},
	answer: {
		...file2026.answer,
		cite: [D163.art(105, 5)]
	},
	holdAtFacility: {
		...file2026.holdAtFacility,
		says: {
			...file2026.holdAtFacility.says,
			holdingPlace: nearest
		},
		cite: [...file2026.holdAtFacility.cite, reformatory]
	},
	receiveTemporarily: {
		...file2026.receiveTemporarily,
		says: {
			...file2026.receiveTemporarily.says,
			holdingPlace: nearest
		},
		cite: [...file2026.receiveTemporarily.cite, reformatory]
	},
	leaveHolding: {
		...file2026.leaveHolding,
		cite: [D163.art(109, 2), D163.art(109, 3)]
	},
	noticeHeldEscape: file2026.noticeHeldEscape,
	pursueHeld: {
		...file2026.pursueHeld,
		cite: [D163.art(109, 2)]
	},
	endHolding: file2026.endHolding
};
const minorsEnclosed2026 = {
	...enclosed2026,
	checkDetermination: {
		...enclosed2026.checkDetermination,
		refuses: [
			{ if: noRequest(determining) },
			{ if: noTest$1(determining) },
			{ if: noBiography(determining) },
			{ if: noApplication(determining) },
			{ if: noCustody(determining) },
			{ if: notManaged(L120.art(31, 1)) },
			{ if: notAddicted(L120.art(36, 1)) },
			{ if: determinedLater(L120.art(36, 1)) }
		]
	}
};
const procedure = minorsCourt(everywhere(courtOfMinors2026));
/** The court as before, as far as anybody knows; how long it decides for is no longer its choice. */
const minorsCourt2026 = {
	...procedure,
	...lateSince2026(procedure),
	decide: {
		...procedure.decide,
		term: court2026.decide.term,
		says: court2026.decide.says,
		cite: [
			L120.art(29, 1),
			L120.art(36, 8),
			L120.art(56, 2),
			courtOfMinors2026,
			earlierRehab
		]
	},
	upholdOnAppeal: {
		...procedure.upholdOnAppeal,
		says: {
			appealOutcome: procedure.upholdOnAppeal.says.appealOutcome,
			shorterBy: when(whole("Giảm", 1, 12, "tháng"), "appealOutcome", "shortened")
		},
		refuses: [{
			if: {
				...shortenedOtherwise(L120.art(29, 1)),
				start: appeal
			},
			field: "shorterBy"
		}, {
			if: shortenedTooMuch(appeal),
			field: "shorterBy"
		}]
	}
};
// src/law/measures/compulsory-minor/2026-07-01-stay.ts
const { cancelForCrime: _cancel, passToCriminal: _pass, ...was$19 } = facility2026;
const proposal = {
	measure: "post-rehab",
	route: { minor: "compulsoryMinor" },
	facts: {
		noticed: "happened",
		completed: "ends"
	},
	seats: {
		commune: "commune",
		facility: "facility"
	}
};
/** In the facility or reformatory under Law 120/2025. */
const minorsStay2026 = {
	...was$19,
	...moving,
	finishDetox: {
		...was$19.finishDetox,
		whose: FACILITY
	},
	finishEducation: {
		...was$19.finishEducation,
		whose: FACILITY
	},
	healthCheck: {
		...was$19.healthCheck,
		cite: [
			D163.art(114, 1),
			D163.art(126),
			reformatoryRegime
		]
	},
	goToHospital: {
		...was$19.goToHospital,
		cite: [
			D163.art(114, 4),
			D163.art(126),
			reformatoryRegime
		]
	},
	backFromHospital: {
		...was$19.backFromHospital,
		cite: [
			D163.art(114, 4),
			D163.art(126),
			reformatoryRegime
		]
	},
	applyLeave: {
		...was$19.applyLeave,
		cite: [
			...was$19.applyLeave.cite,
			D163.art(126),
			reformatoryRegime
		]
	},
	grantLeave: {
		...was$19.grantLeave,
		refuses: [{
			if: leaveTooLongThere(D163.art(121, 1)),
			field: "leaveUntil"
		}],
		cite: [
			...was$19.grantLeave.cite,
			D163.art(126),
			reformatoryRegime
		]
	},
	denyLeave: {
		...was$19.denyLeave,
		cite: [
			...was$19.denyLeave.cite,
			D163.art(126),
			reformatoryRegime
		]
	},
	backFromLeave: {
		...was$19.backFromLeave,
		cite: [
			...was$19.backFromLeave.cite,
			D163.art(126),
			reformatoryRegime
		]
	},
	die: {
		...was$19.die,
		cite: [
			...was$19.die.cite,
			deathOfMinors,
			reformatoryRegime
		]
	},
	noticeDeath: {
		...was$19.noticeDeath,
		cite: [
			...was$19.noticeDeath.cite,
			deathOfMinors,
			reformatoryRegime
		]
	},
	bury: {
		...was$19.bury,
		refuses: [{ if: {
			...notToldYet(D163.art(122, 1)),
			start: deathOfMinors
		} }, {
			if: kinMayStillComeThere(D163.art(122, 2)),
			field: "buriedBy"
		}],
		cite: [
			...was$19.bury.cite,
			deathOfMinors,
			reformatoryRegime
		]
	},
	suspendForCrime: {
		...was$19.suspendForCrime,
		cite: [
			BLHS.art(256),
			notAHandlingMeasure,
			crimeDays,
			criminal
		]
	},
	resumeAfterCrime: {
		...was$19.resumeAfterCrime,
		cite: [notAHandlingMeasure, crimeDays]
	},
	noteHomeless: {
		...was$19.noteHomeless,
		term: minorsEnds.noteHomeless.term,
		cite: [L120.art(36, 6), D163.art(124, 1, "a")]
	},
	askProtection: {
		...was$19.askProtection,
		cite: [
			L120.art(36, 6),
			D163.art(124, 1, "a"),
			D163.art(129, 3)
		]
	},
	noticeEnd: {
		...was$19.noticeEnd,
		proposes: [{
			...proposal,
			promises: ["completed"]
		}],
		cite: [
			D163.art(123, 1),
			D163.art(129, 2),
			L120.art(42, 3),
			D163.art(88, 2),
			D163.art(134, 1)
		]
	},
	complete: {
		...was$19.complete,
		whose: PUBLIC_HEADS,
		says: {
			...minorsEnds.complete.says,
			goesTo: choice("Về đâu", {
				fetched: "gia đình đến đón",
				brought: "cơ sở đưa về gia đình, UBND cấp xã",
				protection: "cơ sở bảo trợ xã hội",
				elsewhere: "nơi khác"
			})
		},
		proposes: [{
			...proposal,
			facts: {
				...proposal.facts,
				unannounced: "happened"
			},
			if: notProposedYet$2(D163.art(123)),
			brings: ["completion"]
		}],
		cite: [
			L120.art(36, 5),
			D163.art(123, 2),
			D163.art(124, 3),
			D163.art(129, 2),
			L120.art(42, 1),
			turningAfter
		]
	},
	bringHome: {
		...minorsEnds.bringHome,
		cite: [handingHome, reformatory]
	}
};
const eased = [
	L120.art(39, 3),
	L120.art(39, 4),
	D163.art(110, 2),
	courtOfMinors2026
];
/** Suspension and exemption of the rest; no text reduces any more. */
const minorsEasing2026 = {
	...easing2026$1,
	suspend: {
		...easing2026$1.suspend,
		cite: eased
	},
	cancelSuspension: {
		...easing2026$1.cancelSuspension,
		cite: [L120.art(39, 6), courtOfMinors2026]
	},
	sendEasing: {
		...easing2026$1.sendEasing,
		cite: [
			L120.art(39, 4),
			courtOfMinors2026,
			noTimeLimit
		]
	},
	exemptRest: {
		...easing2026$1.exemptRest,
		cite: [
			...eased,
			afterExempt,
			prisonThen
		]
	}
};
// src/law/measures/compulsory-minor/2026-07-01-vocabulary.ts
/** What Law 120/2025 adds, and the papers under its forms. */
const form$7 = (no) => `Mẫu ${no} phụ lục V NĐ 163/2026`;
const states$9 = {
	...states$10,
	interrupted: states$11.interrupted
};
const { lapseFrom: _lapseFrom, cancelled: _cancelled, ...days$1 } = facts$13;
const facts$11 = {
	...days$1,
	...facts$12,
	received: days$1.received,
	leaveApplied: days$1.leaveApplied,
	heldAway: days$1.heldAway,
	outsideAsked: "lúc C04, C10 nhận đề nghị chọn nơi tiếp nhận (tính từ lúc gửi)",
	taken: "ngày đưa đi cơ sở, trường giáo dưỡng",
	movedAsAdult: "ngày chuyển nơi khi đủ 18 tuổi"
};
const documents$10 = {
	...documents$11,
	...documents$12,
	violation: {
		...documents$12.violation,
		cite: [D163.art(104, 1, "b")]
	},
	biography: {
		...documents$12.biography,
		cite: [D163.art(104, 1, "a"), D163.art(99, 2, "b")]
	},
	request: {
		...documents$12.request,
		cite: [D163.art(104, 1, "g")]
	},
	notice: {
		...documents$12.notice,
		cite: [D163.art(105, 1)]
	},
	statement: {
		term: "Bản tường trình, hoặc biên bản lời khai của người không biết chữ",
		form: form$7("38, 58"),
		cite: [D163.art(104, 1, "d")]
	},
	statementRefusal: {
		term: "Biên bản về việc không viết tường trình",
		form: form$7("40"),
		cite: [D163.art(104, 1, "e")]
	},
	opinion: {
		term: documents$11.opinion.term,
		form: form$7("39"),
		cite: [D163.art(104, 1, "đ")]
	},
	opinionRefusal: {
		term: documents$11.opinionRefusal.term,
		form: form$7("40"),
		cite: [D163.art(104, 1, "e")]
	},
	noticeRefusal: {
		term: documents$11.noticeRefusal.term,
		form: form$7("41"),
		cite: [D163.art(105, 3)]
	},
	easingApplication: {
		term: "Đơn của cha, mẹ, người giám hộ, người đại diện đề nghị hoãn, miễn chấp hành",
		form: form$7("45"),
		cite: [D163.art(110, 1)]
	},
	placement: { term: "Quyết định cơ sở, trường giáo dưỡng tiếp nhận" },
	homeHandover: { term: "Biên bản giao người chấp hành xong cho gia đình hoặc Công an, UBND cấp xã" }
};
// src/law/measures/compulsory-minor/2026-07-01.ts
/** What counts in public facilities counts for minors there too (art. 126); of a reformatory nothing was read. */
const elsewhere$1 = [D163.art(126), reformatoryRegime];
/** The same under Law 120/2025: 24 or 36 months, a reformatory or a facility fit for minors, at 18 among adults. */
const from2026$12 = sheet({
	measure: "compulsory-minor",
	from: "2026-07-01",
	term: "Đưa người từ đủ 12 đến dưới 18 tuổi đi cai nghiện bắt buộc",
	basis: "L120",
	routes: from2025July.routes,
	states: states$9,
	facts: facts$11,
	documents: documents$10,
	seats: {
		...from2025July.seats,
		commune: {
			term: "xã, phường lập hồ sơ, thi hành",
			unitKind: "commune"
		},
		court: {
			term: "Tòa án khu vực",
			unitKind: "court"
		},
		facility: {
			term: "cơ sở cai nghiện, trường giáo dưỡng",
			unitKind: "centre"
		}
	},
	intervals: {
		holding: {
			term: "quản lý tại cơ sở, trường giáo dưỡng trong thời gian lập hồ sơ",
			counts: "credited",
			cite: L120.art(37, 2)
		},
		hospital: {
			term: "điều trị ở bệnh viện",
			counts: "counted",
			cite: D163.art(114, 4),
			start: elsewhere$1
		},
		leave: {
			term: "về chịu tang",
			counts: "counted",
			cite: D163.art(121, 1),
			start: elsewhere$1
		},
		proceedings: {
			term: "ở ngoài cơ sở phục vụ tố tụng",
			counts: "counted",
			cite: D163.art(111, 4)
		},
		homeTreatment: {
			term: "tạm đình chỉ, điều trị tại gia đình",
			counts: "counted",
			cite: L120.art(39, 3)
		},
		crime: {
			term: "tạm đình chỉ để truy cứu trách nhiệm hình sự",
			counts: "counted",
			cite: crimeDays
		},
		escape: {
			term: "bỏ trốn",
			counts: "uncounted",
			cite: D163.art(109, 3)
		},
		prison: {
			term: "chấp hành án phạt tù",
			counts: "uncounted",
			cite: L120.art(47, 1)
		}
	},
	tasks: {},
	lasts: {
		fixedBy: "decide",
		from: "taken",
		is: { minor: {
			bySaid: "attempt",
			of: {
				first: months(24),
				later: months(36)
			},
			cite: L120.art(29, 1)
		} },
		start: { minor: termStart }
	},
	acts: {
		...minorsFile2026,
		...minorsEnclosed2026,
		...minorsCourt2026,
		...minorsExecution2026,
		...minorsStay2026,
		...minorsEasing2026
	},
	clocks: clocks$12,
	openCases: {
		gain: [
			"askPlacement",
			"place",
			"askMinistry",
			"placeByMinistry",
			"sendPlacement",
			"receivePlacement",
			"startInPlace",
			"noticeEscape",
			"noticeHeldEscape",
			"pursueHeld",
			"imprison",
			"release",
			"cancelPostponement",
			"cancelSuspension"
		],
		cite: [
			L120.art(56, 1),
			openCases,
			placesAcross
		]
	},
	silences: [
		courtOfMinors2026,
		representing,
		noticeToParents,
		turningBefore,
		turningAfter,
		reformatory,
		reformatoryRegime,
		deathOfMinors,
		placesAcross,
		notAHandlingMeasure,
		noExclusions,
		handingHome,
		afterRecord,
		noTimeLimit,
		explaining,
		otherExcuses,
		criminal,
		earlierRehab,
		openCases,
		protesting,
		notingEffect,
		appeal,
		tellingAgain,
		termStart,
		sentIsReceived,
		otherPlaces,
		pending,
		prisonThen,
		crimeDays,
		heldAfterDecision,
		determining,
		noticeAcross,
		afterExempt,
		underThreeMonths,
		extending,
		stagesAcross,
		otherEnds,
		lodgedLate,
		recurringFrom,
		heldEscape,
		tellingKin
	]
});
// src/law/measures/determination/rules.ts
/** Named conditions of determining addiction. Each takes its article: a later text says the same elsewhere. */
const condition$2 = (is, of) => (cite) => ({
	is,
	cite,
	of
});
const said$1 = (l, field, ...values) => values.includes(String(l.said[field]));
const young = (l) => youngerThan(l.subject, 18, l.happened);
const onSite = condition$2("Xác định tại nơi tạm giữ hoặc nơi Công an và cơ sở y tế thống nhất", (l) => said$1(l, "place", "custody", "agreed"));
const stillStaying = condition$2("Người đó đang ở khu lưu trú tạm thời", (l) => done(l, "stayed") && !done(l, "leftStay"));
/** Opening. */
const under12$6 = under12$8("xác định tình trạng nghiện");
const volunteers$1 = rule("Người tự nguyện xác định nộp đơn cho cơ sở y tế mình chọn, không qua hồ sơ đề nghị.", (l) => l.route === "volunteer");
const notVolunteer = rule("Chỉ người tự nguyện xác định tự nộp đơn.", (l) => l.route !== "volunteer");
const notByThemselves = rule("Chỉ người tự nguyện xác định, người đăng ký cai nghiện tự nộp đơn.", (l) => l.route !== "volunteer" && l.route !== "registering");
const noLongerARoute = rule("Từ 01/7/2026 không còn trường hợp đang hoặc vừa chấp hành giáo dục tại xã.", (l) => l.route === "education");
const notHandledAbove = rule("Cơ quan chuyên trách chỉ đề nghị xác định người đang bị quản lý, quản lý sau cai nghiện, không có nơi cư trú ổn định.", (l) => l.route === "volunteer" || l.route === "registering");
const educationTooLongAgo = rule("Đã quá 1 năm từ khi chấp hành xong giáo dục tại xã.", (l) => {
	const [ended, found] = [l.said["educationEnded"], l.said["foundOn"]];
	return l.route === "education" && isDay(ended) && isDay(found) && found > addMonths(ended, 12);
});
const parentsSilent$2 = rule("Chưa có ý kiến đồng ý của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp.", (l) => l.said["parents"] === false && young(l));
/** The file. */
const noTest = rule("Người bị phát hiện sử dụng: hồ sơ cần bản sao phiếu kết quả xét nghiệm chất ma túy.", (l) => l.route !== "volunteer" && l.route !== "registering" && !l.has("testSheet"));
const noCustodyCopy = rule("Người đó đang bị tạm giữ: hồ sơ cần bản sao quyết định tạm giữ.", (l) => done(l, "held") && !l.has("custodyCopy"));
const heldElsewhere = rule("Người đang bị tạm giữ được xác định tại nơi tạm giữ.", (l) => done(l, "held") && l.said["place"] !== void 0 && !said$1(l, "place", "custody"));
const notHeld = rule("Người đó không bị tạm giữ.", (l) => said$1(l, "place", "custody") && !done(l, "held"));
const notStaying = rule("Người đó không ở khu lưu trú tạm thời.", (l) => !done(l, "stayed") || done(l, "leftStay"));
const neverHeld = rule("Không có quyết định tạm giữ đang thực hiện.", (l) => !done(l, "held"));
/** The conclusion, as the circular leads to it. */
const tooFew = rule("Kết luận nghiện cần từ 3 tiêu chuẩn trở lên.", (l) => said$1(l, "finding", "addicted") && !said$1(l, "criteria", "threeUp"));
const threeButNot = rule("Có từ 3 tiêu chuẩn trở lên thì kết luận là nghiện.", (l) => said$1(l, "finding", "notAddicted") && said$1(l, "criteria", "threeUp"));
const notObserved = rule("Có 2 tiêu chuẩn không có hội chứng cai, hoặc chưa rõ: phải theo dõi thêm trước khi kết luận.", (l) => said$1(l, "criteria", "two", "unclear") && !done(l, "observed"));
const parentsNotTold$1 = rule("Kết quả của người từ đủ 12 đến dưới 18 tuổi gửi cả cha, mẹ, người giám hộ, người đại diện.", (l) => l.said["parentsTold"] === false && young(l));
/** Where a result leads. Only of what the police asked: a volunteer's own paper is the volunteer's (docs/decisions/0351). */
const asked$1 = condition$2("Công an đề nghị xác định", (l) => done(l, "sent"));
const nobodyAsked = rule("Không có cơ quan đề nghị: phiếu kết quả chỉ trả cho người đó.", (l) => !done(l, "sent"));
/** Under Law 73/2021 an adult found again under management after rehabilitation has no right to register: that case goes on itself. */
const mayRegister = (l) => done(l, "sent") && (l.route !== "postRehab" || young(l));
/** Decree 163 has everybody register; Law 120/2025 names fewer (docs/decisions/0114). */
const everybodyRegisters = (l) => done(l, "sent");
const ALL = [
	"managedUser",
	"noResidence",
	"education",
	"postRehab",
	"volunteer",
	"registering"
];
const everyRoute = (route) => Object.fromEntries(ALL.map((r) => [r, route]));
const homeless$1 = (l) => l.route === "noResidence";
const registration = (route, withHome, cite, may) => ({
	measure: "voluntary-community",
	route: everyRoute(route),
	if: {
		is: `Công an đề nghị xác định, người đó được đăng ký, ${route === "adult" ? "từ đủ 18 tuổi" : "dưới 18 tuổi"}, ${withHome ? "có" : "không có"} nơi cư trú ổn định`,
		cite,
		of: (l) => may(l) && young(l) === (route === "minor") && homeless$1(l) !== withHome
	},
	facts: {
		found: { fact: "found" },
		registerFrom: "happened",
		...withHome ? {} : { homeless: { fact: "found" } }
	},
	seats: { commune: "commune" },
	brings: ["finding"]
});
/** The wait for registration: who was told, from when, and whether only a public facility is open to that person. */
const registrations = (cite, may) => [
	registration("adult", true, cite, may),
	registration("minor", true, cite, may),
	registration("adult", false, cite, may),
	registration("minor", false, cite, may)
];
/** Who used and is not dependent comes under management, unless a case of management asked and goes on itself. */
const toManagement$1 = (cite) => ({
	measure: "user-management",
	route: everyRoute("user"),
	if: {
		is: "Công an đề nghị xác định, không do hồ sơ quản lý chuyển đến, người đó chưa bị quản lý",
		cite,
		of: (l) => done(l, "sent") && !done(l, "takenUp") && [
			"noResidence",
			"education",
			"postRehab"
		].includes(l.route)
	},
	facts: {
		found: { fact: "discovered" },
		handedOn: "happened",
		cleared: { fact: "found" }
	},
	seats: {
		commune: "commune",
		finder: "commune"
	},
	brings: ["testSheet", "finding"]
});
// src/law/measures/determination/silences.ts
/** Questions the texts on determining addiction leave open, each with the record that says what the system does meanwhile. */
const open$7 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const determiningSince2026 = open$7("Từ 01/7/2026 hồ sơ, trình tự, tiêu chuẩn xác định tình trạng nghiện còn theo NĐ 109/2021, TT 18/2021 không? Luật giao Chính phủ, Bộ Y tế quy định; chưa tìm thấy văn bản mới.", "0325-determining-since-2026");
const staying = open$7("Những ngày ở khu lưu trú tạm thời để xác định có trừ vào thời hạn cai nghiện không, và từ 01/7/2026 ai được tiếp nhận để xác định?", "0326-staying-while-determined");
const custody = open$7("Tạm giữ hành chính để xác định tình trạng nghiện tối đa 5 ngày là theo trí nhớ; người không hợp tác thì xử lý thế nào?", "0327-custody-while-determined");
const atOnce = open$7("“Gửi ngay” kết quả xác định tình trạng nghiện là trong bao lâu?", "0310-at-once");
const youngest$1 = open$7("Người dưới 12 tuổi có được, có phải xác định tình trạng nghiện không? Điều 27 Luật 73/2021, Điều 31 Luật 120/2025 không nêu tuổi thấp nhất.", "0493-determining-children-under-twelve");
const whoAsks = open$7("Từ 01/7/2026 người tự nguyện, người đăng ký cai nghiện tự nộp đơn cho cơ sở y tế hay do Công an cấp xã lập hồ sơ đề nghị?", "0328-who-asks-for-a-volunteer");
// src/law/measures/determination/2022-01-01-clocks.ts
/** What must be done in time while addiction is determined: the same limits under both laws, each with its own articles. */
const clocksBy = (cite) => [
	{
		of: ["sendStaff", "admit"],
		who: "determiner",
		within: hours(24),
		after: "fileReceived",
		if: onSite(cite.agreed),
		cite: cite.held
	},
	{
		of: ["result", "receiveResult"],
		who: "determiner",
		within: days(5),
		after: "admitted",
		cite: cite.result
	},
	{
		of: ["tellAddicted", "tellNotAddicted"],
		who: "determiner",
		within: sameDay,
		after: "found",
		start: atOnce,
		cite: cite.tell
	},
	{
		of: ["giveResult", "receiveResult"],
		who: "determiner",
		within: sameDay,
		after: "found",
		if: asked$1(cite.tell),
		start: atOnce,
		cite: cite.tell
	},
	{
		of: ["leaveStay"],
		who: "centre",
		whose: "Cơ sở cai nghiện ma túy công lập",
		within: sameDay,
		after: "found",
		if: stillStaying(staying),
		cite: staying
	},
	{
		of: ["endCustody"],
		who: "communePolice",
		whose: "cơ quan Công an tạm giữ",
		within: exactDays(5),
		after: "held",
		cite: LHAV.art(122)
	}
];
// src/law/measures/determination/2022-01-01-vocabulary.ts
/** Where a determination stands, which days it knows and which papers it holds. */
const states$8 = {
	awaited: {
		term: "được chuyển đến, chờ lập hồ sơ đề nghị",
		kind: "proposed"
	},
	collecting: {
		term: "đang lập hồ sơ đề nghị",
		kind: "open"
	},
	sent: {
		term: "hồ sơ ở cơ sở y tế, chờ tiếp nhận người",
		kind: "open"
	},
	admitted: {
		term: "đang xác định",
		kind: "open"
	},
	foundAddicted: {
		term: "có kết quả nghiện, chờ thông báo",
		kind: "open"
	},
	foundNot: {
		term: "có kết quả không nghiện, chờ thông báo",
		kind: "open"
	},
	addicted: {
		term: "xác định nghiện ma túy, đã thông báo",
		kind: "end"
	},
	notAddicted: {
		term: "xác định không nghiện, đã thông báo",
		kind: "end"
	},
	withdrawn: {
		term: "rút đơn",
		kind: "end"
	},
	notDetermined: {
		term: "không xác định",
		kind: "end"
	}
};
const facts$10 = {
	discovered: "ngày phát hiện sử dụng trái phép",
	takenUp: "ngày tiếp nhận vụ việc do hồ sơ khác chuyển đến",
	sent: "ngày gửi hồ sơ đến cơ sở y tế",
	fileReceived: "lúc cơ sở y tế nhận hồ sơ",
	staffSent: "lúc cử người đến nơi xác định",
	held: "lúc bắt đầu tạm giữ hành chính",
	released: "lúc hết tạm giữ hành chính",
	stayed: "ngày vào khu lưu trú tạm thời",
	leftStay: "ngày rời khu lưu trú tạm thời",
	admitted: "ngày tiếp nhận người để xác định",
	observed: "ngày bắt đầu theo dõi thêm",
	found: "ngày có kết quả",
	given: "lúc gửi phiếu kết quả cho cơ quan đề nghị",
	told: "lúc thông báo kết quả cho người được xác định"
};
const documents$9 = {
	application: {
		term: "Đơn đề nghị xác định tình trạng nghiện",
		form: "Mẫu 01 NĐ 109/2021",
		cite: [D109.art(4)]
	},
	identity: { term: "Giấy tờ tùy thân có ảnh" },
	request: {
		term: "Văn bản của Công an đề nghị xác định",
		form: "Mẫu 02 NĐ 109/2021",
		cite: ASKED_BY_POLICE
	},
	testSheet: {
		term: "Bản sao phiếu kết quả xét nghiệm chất ma túy",
		form: "Mẫu 03 NĐ 105/2021",
		cite: [D105.art(38, 2)]
	},
	biography: {
		term: "Tóm tắt lý lịch",
		form: "Mẫu 03 NĐ 109/2021",
		cite: ASKED_BY_POLICE
	},
	custodyCopy: { term: "Bản sao quyết định tạm giữ" },
	residencePaper: { term: "Giấy xác minh nơi cư trú" },
	medicalRecord: { term: "Hồ sơ bệnh án" },
	criteriaSheet: {
		term: "Phiếu tóm tắt 6 tiêu chuẩn",
		form: "Phụ lục 03 TT 18/2021/TT-BYT",
		cite: [C18.art(4)]
	},
	opioidSheet: {
		term: "Phiếu hội chứng cai: chất dạng thuốc phiện",
		form: "Phụ lục 04 TT 18/2021/TT-BYT",
		cite: [C18.art(4)]
	},
	stimulantSheet: {
		term: "Phiếu hội chứng cai: chất kích thích",
		form: "Phụ lục 05 TT 18/2021/TT-BYT",
		cite: [C18.art(4)]
	},
	cannabisSheet: {
		term: "Phiếu hội chứng cai: cần sa",
		form: "Phụ lục 06 TT 18/2021/TT-BYT",
		cite: [C18.art(4)]
	},
	result: {
		term: "Phiếu trả kết quả xác định",
		form: "Mẫu 04 (tự nguyện), 05 (Công an đề nghị) NĐ 109/2021",
		formIn: {
			giveResult: "Mẫu 05 NĐ 109/2021",
			receiveResult: "Mẫu 05 NĐ 109/2021"
		},
		cite: [D109.art(4), ...ASKED_BY_POLICE]
	}
};
const makers = ["communePolice", "handlingPolice"];
const makerSeats = [
	"commune",
	"district",
	"province"
];
const examiners = {
	by: ["determiner", "communePolice"],
	seat: ["facility", "commune"]
};
/** Until the result is there. */
const undetermined$1 = [
	"collecting",
	"sent",
	"admitted"
];
const unended$11 = [
	"awaited",
	...undetermined$1,
	"foundAddicted",
	"foundNot"
];
// src/law/measures/determination/2022-01-01-file.ts
const maker = {
	by: makers,
	seat: makerSeats
};
const opening$2 = {
	foundOn: pastDay("Ngày phát hiện sử dụng trái phép"),
	educationEnded: optional(pastDay("Ngày chấp hành xong giáo dục tại xã (nếu thuộc trường hợp này)"))
};
const foundIn = unit("Xã, phường nơi phát hiện", "commune");
const parents = yes("Cha, mẹ, người giám hộ, đại diện đồng ý (nếu dưới 18 tuổi, hạn chế năng lực)");
/** The file of the police, and what may happen while it is made and sent. */
const file$2 = {
	open: {
		term: "Mở hồ sơ đề nghị xác định tình trạng nghiện",
		by: ["communePolice"],
		when: "opens a case",
		becomes: "collecting",
		says: opening$2,
		sets: { discovered: { said: "foundOn" } },
		seats: { commune: "signer" },
		refuses: [
			{ if: under12$6(youngest$1) },
			{ if: volunteers$1(D109.art(4)) },
			{
				if: educationTooLongAgo(L73.art(27, 1, "c")),
				field: "educationEnded"
			}
		],
		cite: [
			L73.art(27, 1),
			L73.art(27, 2),
			D109.art(5)
		]
	},
	openAbove: {
		term: "Công an cấp trên thụ lý vụ việc, mở hồ sơ đề nghị xác định",
		by: ["handlingPolice"],
		when: "opens a case",
		becomes: "collecting",
		says: {
			...opening$2,
			commune: foundIn
		},
		sets: { discovered: { said: "foundOn" } },
		seats: {
			district: "signer",
			commune: { said: "commune" }
		},
		refuses: [
			{ if: under12$6(youngest$1) },
			{ if: volunteers$1(D109.art(4)) },
			{
				if: educationTooLongAgo(L73.art(27, 1, "c")),
				field: "educationEnded"
			}
		],
		cite: [L73.art(27, 3), D109.art(5)]
	},
	takeUp: {
		term: "Tiếp nhận vụ việc được chuyển đến, mở hồ sơ đề nghị",
		by: ["communePolice"],
		when: ["awaited"],
		becomes: "collecting",
		says: opening$2,
		sets: {
			discovered: { said: "foundOn" },
			takenUp: "happened"
		},
		refuses: [{ if: under12$6(youngest$1) }],
		cite: [L73.art(27, 2), D109.art(5)]
	},
	hold: {
		term: "Ghi nhận tạm giữ hành chính để xác định tình trạng nghiện",
		...maker,
		when: undetermined$1,
		says: {
			custodyNo: number$1("Số quyết định tạm giữ"),
			heldFrom: pastMoment("Tạm giữ từ")
		},
		sets: { held: { said: "heldFrom" } },
		clears: ["released"],
		cite: [LHAV.art(122), custody]
	},
	endCustody: {
		term: "Ghi nhận hết tạm giữ hành chính",
		...maker,
		when: unended$11,
		says: { releasedAt: pastMoment("Hết tạm giữ lúc") },
		sets: { released: { said: "releasedAt" } },
		clears: ["held"],
		refuses: [{ if: neverHeld(LHAV.art(122)) }],
		cite: [LHAV.art(122), custody]
	},
	addPaper: {
		term: "Đưa giấy vào hồ sơ đề nghị",
		...maker,
		when: ["collecting"],
		says: {
			paper: choice("Giấy", {
				test: "bản sao phiếu kết quả xét nghiệm",
				biography: "tóm tắt lý lịch",
				custody: "bản sao quyết định tạm giữ",
				residence: "giấy xác minh nơi cư trú"
			}),
			pages: whole("Số trang", 1, 500, "trang")
		},
		brings: {
			said: "paper",
			is: {
				test: "testSheet",
				biography: "biography",
				custody: "custodyCopy",
				residence: "residencePaper"
			}
		},
		cite: [D109.art(5)]
	},
	send: {
		term: "Gửi hồ sơ đề nghị đến cơ sở y tế",
		...maker,
		when: ["collecting"],
		becomes: "sent",
		says: {
			requestNo: number$1("Số văn bản đề nghị"),
			facility: unit("Cơ sở y tế xác định", "health-centre"),
			place: choice("Xác định tại", {
				facility: "cơ sở y tế",
				custody: "nơi tạm giữ",
				agreed: "nơi Công an và cơ sở y tế thống nhất"
			})
		},
		needs: ["biography"],
		makes: ["request"],
		sets: { sent: "happened" },
		seats: { facility: { said: "facility" } },
		refuses: [
			{ if: noTest(D109.art(5)) },
			{ if: noCustodyCopy(D109.art(6)) },
			{
				if: heldElsewhere(D109.art(2, 2)),
				field: "place"
			},
			{
				if: notHeld(D109.art(2, 2)),
				field: "place"
			}
		],
		cite: [
			D109.art(5),
			D109.art(2, 2),
			noTimeLimit
		]
	},
	enterStay: {
		term: "Vào khu lưu trú tạm thời để xác định (không phải tiếp nhận cai nghiện)",
		by: ["centre", ...makers],
		when: undetermined$1,
		seat: ["centre", ...makerSeats],
		says: { centre: unit("Cơ sở cai nghiện công lập", "centre") },
		seats: { centre: { said: "centre" } },
		sets: { stayed: "happened" },
		clears: ["leftStay"],
		cite: [L73.art(35, 2, "a"), staying]
	},
	leaveStay: {
		term: "Rời khu lưu trú tạm thời",
		by: ["centre", ...makers],
		when: [
			...unended$11,
			"addicted",
			"notAddicted",
			"notDetermined"
		],
		seat: ["centre", ...makerSeats],
		says: {},
		sets: { leftStay: "happened" },
		refuses: [{ if: notStaying(staying) }],
		cite: [L73.art(35, 2, "a"), staying]
	},
	noShow: {
		term: "Ghi nhận người đó không đến, bỏ về hoặc không hợp tác",
		by: ["communePolice", "determiner"],
		when: ["sent", "admitted"],
		seat: ["commune", "facility"],
		says: { whatHappened: note("Sự việc") },
		raises: "checkComing",
		cite: [L73.art(27), custody]
	},
	conclude: {
		term: "Kết luận xác minh vì sao không đến, không hợp tác",
		...maker,
		when: unended$11,
		says: {
			conclusion: choice("Kết luận", {
				illness: "do ốm đau",
				forceMajeure: "do bất khả kháng",
				otherReason: "có lý do chính đáng khác",
				untrue: "không đúng sự việc",
				noExcuse: "không có lý do chính đáng"
			}),
			verified: note("Việc đã làm, giấy tờ đã xem")
		},
		settles: "checkComing",
		cite: [otherExcuses]
	},
	close: {
		term: "Kết thúc hồ sơ, không xác định",
		...maker,
		when: ["awaited", ...undetermined$1],
		becomes: "notDetermined",
		says: { whyClosed: choice("Lý do", {
			noGround: "không thuộc trường hợp phải xác định",
			untraceable: "không tìm được người",
			prosecuted: "bị xử lý hình sự",
			dead: "chết",
			missing: "bị Tòa án tuyên bố mất tích"
		}) },
		cite: [L73.art(27), noTimeLimit]
	}
};
// src/law/measures/determination/2022-01-01-diagnosing.ts
const doctor = {
	by: ["determiner"],
	seat: "facility"
};
const finding$1 = choice("Kết quả", {
	addicted: "nghiện ma túy",
	notAddicted: "không nghiện"
});
const becomesFound = {
	said: "finding",
	is: {
		addicted: "foundAddicted",
		notAddicted: "foundNot"
	}
};
const numbered = {
	resultNo: number$1("Số phiếu kết quả"),
	resultOn: pastDay("Ngày có kết quả")
};
/** What the doctor saw stays in words that only those who treat may read. */
const seen = optional({
	kind: "words",
	label: "Ghi chú chuyên môn",
	class: "clinical",
	max: 2e3
});
/** At the health facility: from the file or the application to the result that everybody concerned has been told. */
const diagnosing = {
	apply: {
		term: "Tiếp nhận đơn của người tự nguyện xác định",
		by: ["determiner"],
		when: "opens a case",
		becomes: "sent",
		at: "minute",
		says: { parents },
		brings: ["application", "identity"],
		sets: { fileReceived: "happened" },
		seats: { facility: "signer" },
		refuses: [
			{ if: under12$6(youngest$1) },
			{ if: notVolunteer(D109.art(4)) },
			{
				if: parentsSilent$2(D109.art(2, 1)),
				field: "parents"
			}
		],
		cite: [
			L73.art(27, 1, "đ"),
			D109.art(4),
			D109.art(2, 1)
		]
	},
	receiveFile: {
		term: "Cơ sở y tế nhận hồ sơ đề nghị",
		...examiners,
		when: ["sent"],
		at: "minute",
		says: { receivedAt: pastMoment("Nhận lúc") },
		needs: ["request"],
		sets: { fileReceived: { said: "receivedAt" } },
		cite: [D109.art(5)]
	},
	sendStaff: {
		term: "Cử nhân viên y tế đến nơi tạm giữ, nơi thống nhất",
		...examiners,
		when: ["sent"],
		at: "minute",
		says: {},
		sets: { staffSent: "happened" },
		cite: [D109.art(6, 2, "b"), D109.art(7, 3, "b")]
	},
	admit: {
		term: "Tiếp nhận người, bắt đầu xác định",
		...examiners,
		when: ["sent"],
		becomes: "admitted",
		says: {},
		makes: ["medicalRecord"],
		sets: { admitted: "happened" },
		cite: [C18.art(5, 2), D109.art(2)]
	},
	fillSheet: {
		term: "Lập phiếu chẩn đoán",
		...doctor,
		when: ["admitted"],
		says: {
			sheet: choice("Phiếu", {
				criteria: "tóm tắt 6 tiêu chuẩn (phụ lục 03)",
				opioid: "hội chứng cai, chất dạng thuốc phiện (phụ lục 04)",
				stimulant: "hội chứng cai, chất kích thích (phụ lục 05)",
				cannabis: "hội chứng cai, cần sa (phụ lục 06)"
			}),
			seen
		},
		brings: {
			said: "sheet",
			is: {
				criteria: "criteriaSheet",
				opioid: "opioidSheet",
				stimulant: "stimulantSheet",
				cannabis: "cannabisSheet"
			}
		},
		cite: [
			C18.art(4),
			D109.art(3, 2),
			D109.art(11)
		]
	},
	observe: {
		term: "Theo dõi thêm trước khi kết luận",
		...doctor,
		when: ["admitted"],
		says: {},
		sets: { observed: "happened" },
		cite: [C18.art(4, 3)]
	},
	result: {
		term: "Kết luận, lập phiếu trả kết quả",
		...doctor,
		whose: "người xác định tình trạng nghiện của cơ sở y tế",
		when: ["admitted"],
		becomes: becomesFound,
		says: {
			criteria: choice("Số tiêu chuẩn", {
				threeUp: "từ 3 trở lên",
				one: "không quá 1",
				twoWithdrawal: "2, trong đó có hội chứng cai",
				two: "2, không có hội chứng cai",
				unclear: "chưa rõ"
			}),
			finding: finding$1,
			...numbered
		},
		needs: ["criteriaSheet"],
		makes: ["result"],
		sets: { found: { said: "resultOn" } },
		refuses: [
			{
				if: tooFew(C18.art(4, 3)),
				field: "finding"
			},
			{
				if: threeButNot(C18.art(4, 3)),
				field: "finding"
			},
			{
				if: notObserved(C18.art(4, 3)),
				field: "criteria"
			}
		],
		cite: [
			C18.art(3, 4),
			C18.art(4, 3),
			C18.art(5, 2),
			D109.art(5)
		]
	},
	receiveResult: {
		term: "Nhận kết quả của cơ sở y tế",
		by: ["communePolice", "handlingPolice"],
		when: ["sent", "admitted"],
		becomes: becomesFound,
		seat: [
			"commune",
			"district",
			"province"
		],
		says: {
			finding: finding$1,
			...numbered
		},
		brings: ["result"],
		sets: { found: { said: "resultOn" } },
		cite: [D109.art(5), L73.art(27, 4)]
	},
	giveResult: {
		term: "Gửi phiếu kết quả cho cơ quan đề nghị",
		...doctor,
		when: [
			"foundAddicted",
			"foundNot",
			"addicted",
			"notAddicted"
		],
		says: {},
		needs: ["result"],
		sets: { given: "happened" },
		refuses: [{ if: nobodyAsked(L73.art(27, 4)) }],
		cite: [
			L73.art(27, 4),
			D109.art(5),
			atOnce
		]
	},
	tellAddicted: {
		term: "Thông báo kết quả nghiện cho người được xác định",
		...examiners,
		when: ["foundAddicted"],
		becomes: "addicted",
		says: { howTold: choice("Cách thông báo", {
			direct: "giao trực tiếp",
			post: "gửi bảo đảm"
		}) },
		needs: ["result"],
		sets: { told: "happened" },
		proposes: registrations(L73.art(27, 5, "c"), mayRegister),
		cite: [
			L73.art(27, 4),
			L73.art(27, 5),
			atOnce,
			resultGoesOn
		]
	},
	tellNotAddicted: {
		term: "Thông báo kết quả không nghiện cho người được xác định",
		...examiners,
		when: ["foundNot"],
		becomes: "notAddicted",
		says: { howTold: choice("Cách thông báo", {
			direct: "giao trực tiếp",
			post: "gửi bảo đảm"
		}) },
		needs: ["result"],
		sets: { told: "happened" },
		proposes: [toManagement$1(D105.art(40, 2, "e"))],
		cite: [
			L73.art(27, 4),
			D105.art(40, 2, "e"),
			atOnce,
			resultGoesOn
		]
	},
	withdraw: {
		term: "Ghi nhận người tự nguyện rút đơn",
		...doctor,
		when: ["sent", "admitted"],
		becomes: "withdrawn",
		says: { whyWithdrawn: optional(note("Lý do, nếu người đó nói")) },
		refuses: [{ if: notVolunteer(D109.art(4)) }],
		cite: [D109.art(4), noTimeLimit]
	}
};
// src/law/measures/determination/2022-01-01.ts
/** Determining whether somebody is dependent, under Law 73/2021: on request of the police, or on one's own. */
const from2022$10 = sheet({
	measure: "determination",
	from: "2022-01-01",
	term: "Xác định tình trạng nghiện ma túy",
	basis: "L73",
	routes: {
		managedUser: "đang bị quản lý người sử dụng trái phép mà bị phát hiện sử dụng (điểm a)",
		noResidence: "không có nơi cư trú ổn định (điểm b)",
		education: "đang hoặc vừa chấp hành giáo dục tại xã mà bị phát hiện sử dụng (điểm c)",
		postRehab: "đang bị quản lý sau cai nghiện mà bị phát hiện sử dụng (điểm d)",
		volunteer: "tự nguyện xác định (điểm đ)"
	},
	states: states$8,
	facts: facts$10,
	documents: documents$9,
	seats: {
		commune: {
			term: "xã, phường nơi phát hiện",
			unitKind: "commune"
		},
		facility: {
			term: "cơ sở y tế xác định",
			unitKind: "health-centre"
		},
		centre: {
			term: "cơ sở có khu lưu trú tạm thời",
			unitKind: "centre"
		},
		district: {
			term: "Công an cấp huyện thụ lý",
			unitKind: "district"
		},
		province: {
			term: "Công an cấp tỉnh thụ lý",
			unitKind: "province"
		}
	},
	intervals: {},
	tasks: { checkComing: {
		term: "Tìm hiểu vì sao không đến, không hợp tác (ốm đau, bất khả kháng?)",
		who: "communePolice",
		cite: L73.art(27)
	} },
	acts: {
		...file$2,
		...diagnosing
	},
	clocks: clocksBy({
		held: D109.art(6, 2, "b"),
		agreed: D109.art(7, 3, "b"),
		result: C18.art(5, 2),
		tell: L73.art(27, 4)
	}),
	silences: [
		noTimeLimit,
		otherExcuses,
		staying,
		custody,
		youngest$1,
		atOnce,
		resultGoesOn
	]
});
// src/law/measures/determination/2025-03-01.ts
/** The district police are gone: whoever handles the case above the commune is the police of the province. */
const from2025$8 = sheet({
	...from2022$10,
	from: "2025-03-01",
	acts: {
		...from2022$10.acts,
		openAbove: {
			...from2022$10.acts.openAbove,
			seats: {
				province: "signer",
				commune: { said: "commune" }
			}
		}
	}
});
// src/law/measures/determination/2026-07-01.ts
const { lasts: _lastsNothing, ...before$1 } = from2025$8;
const was$18 = from2025$8.acts;
const { educationEnded: _educationEnded, ...opened } = opening$2;
const told$1 = {
	at: "minute",
	says: {
		howTold: choice("Cách thông báo", {
			direct: "giao trực tiếp",
			post: "gửi bảo đảm"
		}),
		parentsTold: yes("Đã gửi cha, mẹ, người giám hộ, người đại diện (nếu từ đủ 12 đến dưới 18 tuổi)")
	},
	refuses: [{
		if: parentsNotTold$1(L120.art(31, 4)),
		field: "parentsTold"
	}]
};
const unknownYet = [determiningSince2026];
/**
* The same under Law 120/2025: other groups, the police of the province hand the person and the papers over, the result goes to the parents
* too. How it is done and in what time stands in texts that may or may not go on.
*/
const from2026$11 = sheet({
	...before$1,
	from: "2026-07-01",
	basis: "L120",
	routes: {
		volunteer: "tự nguyện xác định (điểm a)",
		registering: "đăng ký cai nghiện tự nguyện, chưa có giấy xác định hoặc giấy đã quá 6 tháng (điểm b)",
		managedUser: "đang bị quản lý người sử dụng trái phép mà bị phát hiện sử dụng (điểm c)",
		postRehab: "đang bị quản lý sau cai nghiện mà bị phát hiện sử dụng (điểm d)",
		noResidence: "không có nơi cư trú ổn định (điểm đ)",
		education: "đang hoặc vừa chấp hành giáo dục tại xã (trước 01/7/2026)"
	},
	documents: {
		...from2025$8.documents,
		result: {
			...from2025$8.documents.result,
			formIn: {
				...from2025$8.documents.result.formIn,
				handToCommune: "Mẫu 05 NĐ 109/2021"
			}
		},
		testSheet: {
			term: "Bản sao phiếu kết quả xét nghiệm chất ma túy",
			form: "Mẫu 01 phụ lục III NĐ 163/2026",
			cite: [D163.art(56, 2)]
		}
	},
	tasks: { checkComing: {
		...from2025$8.tasks.checkComing,
		cite: L120.art(31, 5)
	} },
	acts: {
		...was$18,
		open: {
			...was$18.open,
			says: opened,
			refuses: [{ if: under12$6(youngest$1) }, { if: noLongerARoute(L120.art(31, 1)) }],
			cite: [
				L120.art(31, 1),
				L120.art(31, 2),
				whoAsks
			]
		},
		openAbove: {
			...was$18.openAbove,
			says: {
				...opened,
				commune: foundIn
			},
			refuses: [
				{ if: under12$6(youngest$1) },
				{ if: noLongerARoute(L120.art(31, 1)) },
				{ if: notHandledAbove(L120.art(31, 3)) }
			],
			cite: [L120.art(31, 3)]
		},
		takeUp: {
			...was$18.takeUp,
			says: opened,
			refuses: [{ if: under12$6(youngest$1) }],
			cite: [L120.art(31, 2)]
		},
		hold: {
			...was$18.hold,
			cite: [LHAV.art(122), custody]
		},
		addPaper: {
			...was$18.addPaper,
			cite: unknownYet
		},
		send: {
			...was$18.send,
			refuses: [
				{ if: noTest(determiningSince2026) },
				{ if: noCustodyCopy(determiningSince2026) },
				{
					if: heldElsewhere(determiningSince2026),
					field: "place"
				},
				{
					if: notHeld(determiningSince2026),
					field: "place"
				}
			],
			cite: [
				L120.art(31, 2),
				determiningSince2026,
				noTimeLimit
			]
		},
		enterStay: {
			...was$18.enterStay,
			cite: [L120.art(46, 2, "a"), staying]
		},
		leaveStay: {
			...was$18.leaveStay,
			cite: [L120.art(46, 2, "a"), staying]
		},
		noShow: {
			...was$18.noShow,
			cite: [L120.art(31, 5), custody]
		},
		close: {
			...was$18.close,
			cite: [L120.art(31, 1), noTimeLimit]
		},
		apply: {
			...was$18.apply,
			says: { parents },
			refuses: [{ if: notByThemselves(whoAsks) }, {
				if: parentsSilent$2(determiningSince2026),
				field: "parents"
			}],
			cite: [
				L120.art(31, 1, "a"),
				whoAsks,
				determiningSince2026,
				youngest$1
			]
		},
		receiveFile: {
			...was$18.receiveFile,
			cite: unknownYet
		},
		sendStaff: {
			...was$18.sendStaff,
			cite: unknownYet
		},
		admit: {
			...was$18.admit,
			cite: unknownYet
		},
		fillSheet: {
			...was$18.fillSheet,
			cite: [L120.art(31, 8), determiningSince2026]
		},
		observe: {
			...was$18.observe,
			cite: unknownYet
		},
		result: {
			...was$18.result,
			refuses: [
				{
					if: tooFew(determiningSince2026),
					field: "finding"
				},
				{
					if: threeButNot(determiningSince2026),
					field: "finding"
				},
				{
					if: notObserved(determiningSince2026),
					field: "criteria"
				}
			],
			cite: [L120.art(31, 8), determiningSince2026]
		},
		receiveResult: {
			...was$18.receiveResult,
			cite: [L120.art(31, 4)]
		},
		giveResult: {
			...was$18.giveResult,
			refuses: [{ if: nobodyAsked(L120.art(31, 4)) }],
			cite: [L120.art(31, 4), atOnce]
		},
		tellAddicted: {
			...was$18.tellAddicted,
			...told$1,
			proposes: registrations(L120.art(31, 6), everybodyRegisters),
			cite: [
				L120.art(31, 4),
				L120.art(31, 6),
				atOnce,
				resultGoesOn,
				whoRegisters
			]
		},
		tellNotAddicted: {
			...was$18.tellNotAddicted,
			...told$1,
			proposes: [toManagement$1(L120.art(24))],
			cite: [
				L120.art(31, 4),
				L120.art(24),
				atOnce,
				resultGoesOn
			]
		},
		handToCommune: {
			term: "Chuyển người và tài liệu đến Công an cấp xã nơi phát hiện",
			by: ["handlingPolice"],
			when: ["foundAddicted", "foundNot"],
			seat: "province",
			says: {
				toCommune: unit("Xã, phường nơi phát hiện", "commune"),
				handedAt: pastMoment("Giao lúc"),
				handedNote: optional(note("Giấy tờ giao kèm"))
			},
			needs: ["result"],
			seats: { commune: { said: "toCommune" } },
			cite: [
				L120.art(31, 3, "a"),
				L120.art(31, 3, "b"),
				noTimeLimit
			]
		},
		withdraw: {
			...was$18.withdraw,
			refuses: [{ if: notByThemselves(whoAsks) }],
			cite: [whoAsks, noTimeLimit]
		}
	},
	clocks: clocksBy({
		held: determiningSince2026,
		agreed: determiningSince2026,
		result: determiningSince2026,
		tell: L120.art(31, 4)
	}),
	silences: [
		noTimeLimit,
		otherExcuses,
		staying,
		custody,
		determiningSince2026,
		whoAsks,
		youngest$1,
		atOnce,
		resultGoesOn,
		whoRegisters
	]
});
// src/law/signs.ts
/** What makes an officer think that somebody used drugs: the nine points of Decree 105/2021 art. 38(1) and Decree 163/2026 art. 56(1). */
const signs = {
	caughtInTheAct: "bị phát hiện quả tang",
	ownDeclaration: "tự khai báo",
	atPlaceOfUse: "có mặt ở nơi sử dụng mà không có lý do chính đáng",
	traces: "có dấu vết, dụng cụ trên người, phương tiện, nơi ở",
	lossOfControl: "mất năng lực nhận thức, kiểm soát hành vi",
	driver: "điều khiển phương tiện có biểu hiện dùng chất kích thích",
	tip: "tin báo, tố giác đã xác minh",
	caseFile: "thông tin, tài liệu trong vụ vi phạm",
	other: "căn cứ khác theo pháp luật"
};
// src/law/measures/drug-test/rules.ts
/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
const signMissing = rule("Chưa chọn căn cứ cho rằng người đó sử dụng trái phép.", (l) => l.route === "suspected" && l.said["sign"] === void 0);
const minorWithoutFamily = (l) => youngerThan(l.subject, 18, l.happened) && l.said["sample"] !== "urine" && l.said["guardian"] !== true;
const noConsent = rule("Người dưới 18 tuổi: lấy mẫu khác nước tiểu phải có sự đồng ý của cha, mẹ, người giám hộ hoặc người đại diện.", minorWithoutFamily);
const noWitness = rule("Người dưới 18 tuổi: lấy mẫu khác nước tiểu phải có cha, mẹ, người giám hộ hoặc người đại diện chứng kiến.", minorWithoutFamily);
const otherSexWatching = rule("Lấy nước tiểu phải có cán bộ cùng giới giám sát.", (l) => l.said["sample"] === "urine" && l.said["watched"] === "none");
const educationAbolished = rule("Từ 01/7/2026 không còn biện pháp giáo dục tại xã đối với người sử dụng trái phép chất ma túy.", (l) => l.route === "education");
const saidInside = (l) => l.said["whyKept"] === "inside" && l.route !== "inside";
const notInside = rule("Người đó không đang cai nghiện ma túy bắt buộc: kết quả phải được gửi đến nơi cư trú.", saidInside);
const notInPublic = rule("Người đó không cai nghiện trong cơ sở công lập, trường giáo dưỡng: kết quả phải được gửi đến nơi cư trú.", saidInside);
/** Who is tested for nothing but the use itself comes under management; for the others the measure they are in says what follows. */
const newlyFound = (cite) => ({
	is: "kết quả dương tính của người bị phát hiện hoặc có căn cứ cho rằng sử dụng trái phép",
	cite,
	of: (l) => (l.route === "caught" || l.route === "suspected") && (l.said["testResult"] ?? "positive") === "positive"
});
/** Using again while managed, or in education in the commune, is what the texts have addiction determined for. */
const foundAgain = (cite) => ({
	is: "kết quả dương tính của người đang bị quản lý người sử dụng trái phép, quản lý sau cai nghiện, giáo dục tại xã",
	cite,
	of: (l) => [
		"managed",
		"education",
		"postRehab"
	].includes(l.route) && (l.said["testResult"] ?? "positive") === "positive"
});
/** Of whom a positive result goes to where they live: each law excepts others. */
const outside = (is) => (cite) => ({
	is,
	cite,
	of: (l) => l.route !== "inside" && (l.said["testResult"] ?? "positive") === "positive"
});
const isOutside = outside("Kết quả dương tính của người không đang cai nghiện ma túy bắt buộc");
const isOutsidePublic = outside("Kết quả dương tính của người không cai nghiện trong cơ sở công lập, trường giáo dưỡng");
// src/law/measures/drug-test/silences.ts
/** Questions the texts on testing leave open, each with the record that says what the system does meanwhile. */
const open$6 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const confirming = open$6("Kết quả xét nghiệm nhanh có đủ không, hay phải có kết quả của cơ quan chuyên môn? Hai kết quả khác nhau thì theo kết quả nào?", "0311-rapid-and-laboratory-result");
const refusingTest = open$6("Người không chấp hành xét nghiệm có lý do chính đáng thì làm lại thế nào; theo Luật 73/2021 triệu tập mà vẫn không đến thì sao?", "0312-refusing-to-be-tested");
// src/law/measures/drug-test/vocabulary.ts
/** Where a test stands, which days it knows and which papers it holds. */
const states$7 = {
	asked: {
		term: "đã yêu cầu, chờ xét nghiệm",
		kind: "open"
	},
	uncooperative: {
		term: "không đến hoặc không hợp tác, chờ xử lý",
		kind: "open"
	},
	positive: {
		term: "dương tính, chờ gửi kết quả",
		kind: "open"
	},
	sent: {
		term: "đã gửi kết quả, chờ nơi cư trú nhận",
		kind: "open"
	},
	negative: {
		term: "âm tính",
		kind: "end"
	},
	refuted: {
		term: "xét nghiệm lại âm tính",
		kind: "end"
	},
	received: {
		term: "nơi cư trú đã nhận kết quả dương tính",
		kind: "end"
	},
	kept: {
		term: "dương tính, không phải gửi nơi cư trú",
		kind: "end"
	},
	notTested: {
		term: "không xét nghiệm được",
		kind: "end"
	}
};
const facts$9 = {
	asked: "ngày yêu cầu xét nghiệm",
	uncooperative: "ngày không đến hoặc không hợp tác",
	tested: "lúc có kết quả",
	sent: "lúc gửi kết quả",
	received: "lúc nơi cư trú nhận kết quả"
};
// src/law/measures/drug-test/2022-01-01.ts
const minute$12 = "minute";
const awaiting = ["asked", "uncooperative"];
const unended$10 = [
	...awaiting,
	"positive",
	"sent"
];
const sign = optional(choice("Căn cứ", signs));
const result = choice("Kết quả", {
	negative: "âm tính",
	positive: "dương tính"
});
const method = choice("Cách xét nghiệm", {
	rapid: "xét nghiệm nhanh",
	laboratory: "cơ quan, người có chuyên môn xét nghiệm"
});
const watched = when(choice("Giám sát khi lấy nước tiểu", {
	sameSex: "có cán bộ cùng giới",
	none: "không có cán bộ cùng giới"
}), "sample", "urine");
const tested$1 = {
	testResult: result,
	sample: choice("Mẫu", {
		urine: "nước tiểu",
		blood: "máu",
		catheter: "thông tiểu",
		other: "mẫu khác"
	}),
	watched,
	method,
	guardian: optional(yes("Cha, mẹ, người giám hộ hoặc người đại diện đồng ý (dưới 18 tuổi, trừ lấy nước tiểu)"))
};
const refuses$2 = [{
	if: noConsent(D105.art(46, 4)),
	field: "guardian"
}, {
	if: otherSexWatching(D105.art(46, 3)),
	field: "watched"
}];
const routes$1 = [
	"caught",
	"suspected",
	"managed",
	"education",
	"rehab",
	"inside",
	"substitution",
	"postRehab"
];
/** Whoever is found using comes under management where the test was made, until it is known where that person lives. */
const toManagement = (cite) => ({
	measure: "user-management",
	route: Object.fromEntries(routes$1.map((route) => [route, "user"])),
	if: newlyFound(cite),
	facts: {
		found: "happened",
		positive: "happened"
	},
	seats: {
		commune: "commune",
		finder: "commune"
	},
	brings: ["testSheet"],
	promises: ["received", "kept"]
});
/** Whoever is found using under management is to have addiction determined: the file waits for the police, who make it or close it. */
const toDetermination$1 = (cite) => ({
	measure: "determination",
	route: {
		...Object.fromEntries(routes$1.map((route) => [route, "managedUser"])),
		education: "education",
		postRehab: "postRehab"
	},
	if: foundAgain(cite),
	facts: { discovered: "happened" },
	seats: { commune: "commune" },
	brings: ["testSheet"],
	promises: ["received", "kept"]
});
/** Testing somebody's body for drugs under Law 73/2021. */
const from2022$9 = sheet({
	measure: "drug-test",
	from: "2022-01-01",
	term: "Xét nghiệm chất ma túy trong cơ thể",
	basis: "L73",
	together: true,
	routes: {
		caught: "người bị phát hiện sử dụng trái phép",
		suspected: "người có căn cứ cho rằng sử dụng trái phép",
		managed: "người đang bị quản lý vì sử dụng trái phép",
		education: "người đang bị giáo dục tại xã vì sử dụng trái phép",
		rehab: "người đang cai nghiện",
		inside: "người đang cai nghiện bắt buộc trong cơ sở",
		substitution: "người đang điều trị thay thế",
		postRehab: "người đang bị quản lý sau cai nghiện"
	},
	states: states$7,
	facts: facts$9,
	documents: {
		testSheet: {
			term: "Phiếu kết quả xét nghiệm chất ma túy trong cơ thể",
			form: "Mẫu 03 NĐ 105/2021",
			cite: [D105.art(38, 2)]
		},
		laboratorySheet: { term: "Kết quả của cơ quan, người có chuyên môn" },
		summons: { term: "Giấy triệu tập đến địa điểm xét nghiệm" }
	},
	seats: {
		commune: {
			term: "xã, phường nơi xét nghiệm",
			unitKind: "commune"
		},
		residence: {
			term: "xã, phường nơi cư trú",
			unitKind: "commune"
		}
	},
	intervals: {},
	tasks: { checkRefusal: {
		term: "Tìm hiểu vì sao không đến, không hợp tác xét nghiệm (ốm đau, bất khả kháng?)",
		who: "communePolice",
		cite: D105.art(46, 1)
	} },
	acts: {
		quickTest: {
			term: "Xét nghiệm, ghi kết quả",
			by: ["tester"],
			when: "opens a case",
			becomes: {
				said: "testResult",
				is: {
					negative: "negative",
					positive: "positive"
				}
			},
			at: minute$12,
			says: {
				sign,
				...tested$1
			},
			makes: ["testSheet"],
			sets: { tested: "happened" },
			seats: { commune: "signer" },
			refuses: [{
				if: signMissing(D105.art(38, 1)),
				field: "sign"
			}, ...refuses$2],
			proposes: [toManagement(L73.art(23, 4)), toDetermination$1(L73.art(27, 1))],
			cite: [
				L73.art(22, 1),
				L73.art(22, 2),
				D105.art(38, 2),
				confirming
			]
		},
		ask: {
			term: "Yêu cầu, mời đến xét nghiệm",
			by: ["tester"],
			when: "opens a case",
			becomes: "asked",
			says: {
				sign,
				comeOn: anyDay("Mời đến ngày")
			},
			sets: { asked: "happened" },
			seats: { commune: "signer" },
			refuses: [{
				if: signMissing(D105.art(38, 1)),
				field: "sign"
			}],
			cite: [D105.art(46, 1)]
		},
		receiveResult: {
			term: "Nhận kết quả dương tính do nơi khác gửi",
			by: ["userDecider", "communePolice"],
			when: "opens a case",
			becomes: "received",
			at: minute$12,
			says: {
				testedBy: choice("Nơi xét nghiệm", {
					police: "cơ quan Công an khác",
					facility: "cơ sở cai nghiện",
					clinic: "cơ sở điều trị thay thế",
					other: "người khác có thẩm quyền"
				}),
				testedAt: pastMoment("Lúc có kết quả")
			},
			brings: ["testSheet"],
			sets: {
				tested: { said: "testedAt" },
				received: "happened"
			},
			seats: {
				commune: "signer",
				residence: "signer"
			},
			cite: [L73.art(22, 2)]
		},
		test: {
			term: "Xét nghiệm người đã được yêu cầu",
			by: ["tester"],
			when: ["asked"],
			becomes: {
				said: "testResult",
				is: {
					negative: "negative",
					positive: "positive"
				}
			},
			at: minute$12,
			says: tested$1,
			makes: ["testSheet"],
			sets: { tested: "happened" },
			refuses: refuses$2,
			proposes: [toManagement(L73.art(23, 4)), toDetermination$1(L73.art(27, 1))],
			cite: [
				L73.art(22, 2),
				D105.art(38, 2),
				D105.art(46, 2),
				confirming
			]
		},
		uncooperative: {
			term: "Ghi nhận không đến hoặc không hợp tác xét nghiệm",
			by: ["tester"],
			when: ["asked"],
			becomes: "uncooperative",
			says: {
				how: choice("Việc", {
					absent: "không đến",
					refused: "đến nhưng không hợp tác"
				}),
				circumstances: optional(note("Diễn biến"))
			},
			sets: { uncooperative: "happened" },
			raises: "checkRefusal",
			cite: [D105.art(46, 1)]
		},
		conclude: {
			term: "Kết luận vì sao không đến, không hợp tác",
			by: ["communePolice"],
			when: unended$10,
			says: {
				conclusion: choice("Kết luận", {
					illness: "do ốm đau",
					forceMajeure: "do bất khả kháng",
					otherReason: "có lý do chính đáng khác",
					untrue: "không đúng sự việc",
					noExcuse: "không có lý do chính đáng"
				}),
				verified: note("Việc đã làm, giấy tờ đã xem")
			},
			settles: "checkRefusal",
			cite: [
				D105.art(46, 1),
				refusingTest,
				otherExcuses
			]
		},
		askAgain: {
			term: "Hẹn lại ngày xét nghiệm",
			by: ["tester"],
			when: ["uncooperative"],
			becomes: "asked",
			says: { comeOn: anyDay("Mời đến ngày") },
			sets: { asked: "happened" },
			clears: ["uncooperative"],
			cite: [refusingTest]
		},
		summon: {
			term: "Triệu tập đến địa điểm xét nghiệm",
			by: ["communePoliceChief"],
			whose: "cơ quan Công an",
			when: ["uncooperative"],
			becomes: "asked",
			says: {
				comeOn: anyDay("Triệu tập đến ngày"),
				noExcuse: yes("Đã loại trừ ốm đau, bất khả kháng, lý do chính đáng")
			},
			makes: ["summons"],
			sets: { asked: "happened" },
			refuses: [{
				if: mayBeExcused$4(refusingTest),
				field: "noExcuse"
			}],
			cite: [D105.art(46, 1)]
		},
		drop: {
			term: "Kết thúc, không xét nghiệm được",
			by: ["communePoliceChief"],
			when: awaiting,
			becomes: "notTested",
			says: { whyDropped: choice("Lý do", {
				noGround: "không còn căn cứ",
				neverCame: "không đến, không tìm được",
				illness: "sức khỏe không cho phép",
				gone: "chết hoặc mất tích"
			}) },
			cite: [refusingTest]
		},
		laboratory: {
			term: "Ghi kết quả của cơ quan, người có chuyên môn",
			by: ["tester"],
			when: ["positive", "sent"],
			becomes: {
				said: "laboratoryResult",
				is: { negative: "refuted" }
			},
			at: minute$12,
			says: { laboratoryResult: result },
			brings: ["laboratorySheet"],
			cite: [L73.art(22, 2), confirming]
		},
		send: {
			term: "Gửi kết quả dương tính đến nơi cư trú",
			by: ["tester"],
			when: ["positive"],
			becomes: "sent",
			at: minute$12,
			says: { toCommune: unit("Xã, phường nơi người đó cư trú", "commune") },
			needs: ["testSheet"],
			sets: { sent: "happened" },
			seats: { residence: { said: "toCommune" } },
			cite: [L73.art(22, 2)]
		},
		receive: {
			term: "Nơi cư trú nhận kết quả dương tính",
			by: ["userDecider", "communePolice"],
			when: ["sent"],
			becomes: "received",
			at: minute$12,
			seat: "residence",
			says: {},
			sets: { received: "happened" },
			cite: [L73.art(22, 2)]
		},
		keep: {
			term: "Ghi nhận kết quả dương tính không phải gửi nơi cư trú",
			by: ["tester"],
			when: ["positive"],
			becomes: "kept",
			says: { whyKept: choice("Lý do", {
				noResidence: "không có nơi cư trú ổn định: nơi phát hiện quản lý",
				inside: "đang cai nghiện bắt buộc"
			}) },
			refuses: [{
				if: notInside(L73.art(22, 2)),
				field: "whyKept"
			}],
			cite: [L73.art(22, 2), D105.art(41, 6)]
		}
	},
	clocks: [{
		of: ["send", "keep"],
		who: "tester",
		within: sameDay,
		after: "tested",
		if: isOutside(L73.art(22, 2)),
		cite: atOnce$1
	}],
	silences: [
		atOnce$1,
		confirming,
		refusingTest,
		otherExcuses
	]
});
// src/law/measures/drug-test/2026-07-01.ts
const { lasts: _$4, openCases: __$4, acts, ...rest$5 } = from2022$9;
const { summon: ___, ...was$17 } = acts;
const tested = {
	...tested$1,
	sample: choice("Mẫu", {
		urine: "nước tiểu",
		blood: "máu",
		other: "mẫu khác"
	}),
	guardian: optional(yes("Cha, mẹ, người giám hộ hoặc người đại diện chứng kiến (dưới 18 tuổi, trừ lấy nước tiểu)"))
};
const refuses$1 = [{
	if: noWitness(D163.art(56, 6)),
	field: "guardian"
}, {
	if: otherSexWatching(D163.art(56, 5)),
	field: "watched"
}];
const opening$1 = [{
	if: signMissing(D163.art(56, 1)),
	field: "sign"
}, { if: educationAbolished(L120.art(54, 2, "b")) }];
/** The same under Law 120/2025: the result goes to the police of the commune, and who refuses may be brought. */
const from2026$10 = sheet({
	...rest$5,
	from: "2026-07-01",
	basis: "L120",
	routes: {
		...from2022$9.routes,
		inside: "người đang cai nghiện trong cơ sở công lập, trường giáo dưỡng"
	},
	documents: {
		...from2022$9.documents,
		testSheet: {
			term: "Phiếu kết quả xét nghiệm chất ma túy trong cơ thể",
			form: "Mẫu 01 phụ lục III NĐ 163/2026",
			cite: [D163.art(56, 2)]
		},
		escortDecision: { term: "Quyết định áp giải đến địa điểm xét nghiệm" }
	},
	tasks: { checkRefusal: {
		...from2022$9.tasks.checkRefusal,
		cite: L120.art(23, 2)
	} },
	acts: {
		...was$17,
		quickTest: {
			...was$17.quickTest,
			says: {
				sign,
				...tested
			},
			refuses: [...opening$1, ...refuses$1],
			proposes: [toManagement(L120.art(24, 4)), toDetermination$1(L120.art(31, 1))],
			cite: [
				L120.art(23, 1),
				L120.art(23, 2),
				D163.art(56, 2),
				confirming
			]
		},
		ask: {
			...was$17.ask,
			refuses: opening$1,
			cite: [L120.art(23, 1), L120.art(23, 2)]
		},
		receiveResult: {
			...was$17.receiveResult,
			refuses: [{ if: educationAbolished(L120.art(54, 2, "b")) }],
			cite: [L120.art(23, 2)]
		},
		test: {
			...was$17.test,
			says: tested,
			refuses: refuses$1,
			proposes: [toManagement(L120.art(24, 4)), toDetermination$1(L120.art(31, 1))],
			cite: [
				L120.art(23, 2),
				D163.art(56, 2),
				D163.art(56, 4),
				confirming
			]
		},
		uncooperative: {
			...was$17.uncooperative,
			cite: [L120.art(23, 2)]
		},
		conclude: {
			...was$17.conclude,
			when: unended$10,
			cite: [
				L120.art(23, 2),
				refusingTest,
				otherExcuses
			]
		},
		escort: {
			term: "Áp giải đến địa điểm xét nghiệm",
			by: ["communePoliceChief"],
			whose: "người có thẩm quyền xử phạt hành vi sử dụng trái phép chất ma túy",
			when: ["uncooperative"],
			becomes: "asked",
			says: { noExcuse: yes("Đã loại trừ ốm đau, bất khả kháng, lý do chính đáng") },
			makes: ["escortDecision"],
			sets: { asked: "happened" },
			refuses: [{
				if: mayBeExcused$4(refusingTest),
				field: "noExcuse"
			}],
			cite: [L120.art(23, 2)]
		},
		laboratory: {
			...was$17.laboratory,
			cite: [L120.art(23, 2), confirming]
		},
		send: {
			...was$17.send,
			cite: [L120.art(23, 2)]
		},
		receive: {
			...was$17.receive,
			cite: [L120.art(23, 2)]
		},
		keep: {
			...was$17.keep,
			says: { whyKept: choice("Lý do", {
				noResidence: "không có nơi cư trú ổn định: xác định tình trạng nghiện",
				inside: "đang cai nghiện trong cơ sở công lập, trường giáo dưỡng"
			}) },
			refuses: [{
				if: notInPublic(L120.art(23, 2)),
				field: "whyKept"
			}],
			cite: [
				L120.art(23, 2),
				L120.art(31, 1, "đ"),
				D163.art(58, 6)
			]
		}
	},
	clocks: [{
		of: ["send", "keep"],
		who: "tester",
		within: sameDay,
		after: "tested",
		if: isOutsidePublic(L120.art(23, 2)),
		cite: atOnce$1
	}]
});
// src/law/licensing/silences.ts
/** Questions that the texts on licensing and publication leave open. */
const open$5 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const districtPublishes = open$5("Chủ tịch UBND cấp huyện công bố trước 01/7/2025: hệ thống ghi qua chức vụ nào?", "0452-who-licenses-and-publishes");
const clauseOfDecree184 = open$5("Khoản nào của Điều 20 NĐ 184/2025 giao việc đình chỉ, công bố lại, lập biên bản (Điều 18, 19 NĐ 116/2021) cho Công an? Chỉ thấy khoản 9 về Điều 17.", "0647-a-clause-of-decree-184-for-providers");
const withdrawing = open$5("Rút hồ sơ, hoặc thôi cung cấp dịch vụ, thì ghi nhận thế nào?", "0453-ways-out-of-a-licence");
const suspendedStill = open$5("Hết thời hạn đình chỉ mà chưa có quyết định thì cơ sở ở trạng thái nào?", "0454-after-a-suspension");
const notGivenNew = open$5("Nơi đang bị đình chỉ có được nhận người mới không?", "0455-a-suspended-place-takes-nobody");
const lastDayOfMonths = open$5("“Sau 03 tháng”, “06 tháng liên tục”, “06 tháng liên tiếp” không hoạt động: ngày cuối cùng đã được đình chỉ, thu hồi chưa?", "0641-the-last-day-of-months-without-service");
const lateRecord = open$5("Biên bản vi phạm của nơi cung cấp dịch vụ lập sau 5 ngày làm việc (NĐ 116/2021), 3 ngày làm việc (NĐ 163/2026): còn lập được không?", "0491-a-late-record-of-a-provider");
const revokingFrom = open$5("2 ngày làm việc để thu hồi giấy phép theo đề nghị của cơ sở (điểm a khoản 2 Điều 76 NĐ 163/2026) tính từ ngày nào?", "0497-times-from-no-hour");
// src/law/licensing/rules.ts
/** Conditions that licences of facilities and publications of providers share. Each takes its article. */
const plain = (is, of) => (cite) => ({
	is,
	cite,
	of
});
const dayIn = (l, fact) => {
	const when = l.facts[fact];
	return when && dayOf(when);
};
const saidDay$1 = (l, field) => {
	const said = l.said[field];
	return typeof said === "string" && isDay(said) ? said : void 0;
};
/** The last day of `months` from a day still belongs to them, and is the next working day where it is off (docs/decisions/0641). */
const monthsRun = (l, months, from) => from !== void 0 && dayOf(l.happened) <= dayOf(limitAfter(calendar, from, monthsLimit(months)).rolled);
const ground$2 = (l, is) => l.said["ground"] === is;
/** A rule of an article whose time leaves a question open. */
const asking$2 = (question, test) => (cite) => ({
	...test(cite),
	start: question
});
const leaseTooShort = rule("Hợp đồng thuê nhà, đất phải còn từ 2 năm khi nộp hồ sơ.", (l) => {
	const until = saidDay$1(l, "leaseUntil");
	const received = dayIn(l, "received") ?? dayOf(l.happened);
	return until !== void 0 && until < addMonths(received, 24);
});
const outsideSuspension = (least, most) => rule(least === most ? `Thời hạn đình chỉ là ${least} tháng.` : `Thời hạn đình chỉ phải từ ${least} đến ${most} tháng.`, (l) => {
	const until = saidDay$1(l, "until");
	const on = dayOf(l.happened);
	return until !== void 0 && (until < addMonths(on, least) || until > addMonths(on, most));
});
/** `months` without service since the day of `fact`. */
const stillInTime = (is, months, fact) => asking$2(lastDayOfMonths, rule(`Vì không cung cấp dịch vụ: chưa quá ${months} tháng kể từ ngày được ${fact === "granted" ? "cấp giấy phép" : "công bố"}.`, (l) => ground$2(l, is) && monthsRun(l, months, dayIn(l, fact))));
const servingAlready = (is) => rule("Nơi này đã bắt đầu cung cấp dịch vụ.", (l) => ground$2(l, is) && done(l, "serving"));
/** Of whoever never began, from the day of the licence; of whoever stopped, from that day. */
const idleTooShort = asking$2(lastDayOfMonths, rule("Chưa quá 6 tháng liên tiếp không hoạt động (chưa từng hoạt động thì kể từ ngày được cấp giấy phép).", (l) => ground$2(l, "idle") && monthsRun(l, 6, saidDay$1(l, "idleSince"))));
const noStopAsked = rule("Chưa có văn bản đề nghị dừng hoạt động.", (l) => ground$2(l, "asked") && !done(l, "stopAsked"));
const notSuspended = rule("Chỉ thu hồi vì không khắc phục khi đang bị đình chỉ.", (l) => ground$2(l, "notRemedied") && l.state !== "suspended");
const noRecord = rule("Chưa lập biên bản vi phạm.", (l) => !ground$2(l, "asked") && !ground$2(l, "dissolved") && !ground$2(l, "notRemedied") && !done(l, "found"));
const nothingFound = rule("Không có biên bản vi phạm nào đang chờ xem xét.", (l) => !done(l, "found"));
const notAskedAgain = rule("Chưa có hồ sơ đề nghị cấp lại, công bố lại.", (l) => !done(l, "regrantAsked"));
/** What was asked before a suspension does not end it: only what was asked for after its end does. */
const askedBefore = rule("Đề nghị nộp trước khi bị đình chỉ không chấm dứt việc đình chỉ.", (l) => {
	const asked = dayIn(l, "regrantAsked");
	const suspended = dayIn(l, "suspended");
	return l.state === "suspended" && asked !== void 0 && suspended !== void 0 && asked <= suspended;
});
/** `days`: working days from the day of discovery to the record. A late one is recorded as late: no text takes the power away (docs/decisions/0491). */
const recordedLate = (days) => asking$2(lateRecord, rule(`Biên bản phải lập trong ${days} ngày làm việc kể từ ngày phát hiện: lập chậm thì đánh dấu, ghi lý do trong biên bản.`, (l) => {
	const found = saidDay$1(l, "foundOn");
	return l.said["late"] !== true && found !== void 0 && dayOf(l.happened) > addWorkingDays(calendar, found, days);
}));
const wrongState = rule("Đề nghị sau đình chỉ chỉ khi đang bị đình chỉ; các trường hợp khác khi đang hoạt động.", (l) => l.said["regrantFor"] === "suspension" !== (l.state === "suspended"));
const suspensionRuns = rule("Chưa hết thời hạn đình chỉ.", (l) => {
	const ends = dayIn(l, "suspensionEnds");
	return l.state === "suspended" && ends !== void 0 && dayOf(l.happened) < ends;
});
const noReport = rule("Chưa có báo cáo kết quả khắc phục.", (l) => !done(l, "reported"));
const notDemanded = rule("Vi phạm này chỉ bị đình chỉ khi đã có yêu cầu khắc phục bằng văn bản và quá 15 ngày làm việc không khắc phục.", (l) => (ground$2(l, "breach") || ground$2(l, "other")) && !(done(l, "demanded") && l.passed("remedied")));
const stillValid = rule("Giấy phép chưa hết thời hạn, hoặc không ghi thời hạn.", (l) => {
	const until = dayIn(l, "validUntil");
	return until === void 0 || dayOf(l.happened) <= until;
});
/** Files lodged before Law 120/2025, as long as nobody asked for the new decree. */
const lodgedBefore = (l) => {
	const received = dayIn(l, "received");
	return received !== void 0 && received < L120.from && !done(l, "newDecree");
};
const followsOld = plain("hồ sơ nộp trước 01/7/2026, không có yêu cầu theo nghị định mới (15 ngày làm việc của điểm b khoản 2 Điều 11 NĐ 116/2021)", lodgedBefore);
const followsNew = plain("hồ sơ nộp từ 01/7/2026, hoặc có yêu cầu theo nghị định mới", (l) => !lodgedBefore(l));
const lodgedSince = rule("Chỉ hồ sơ nộp trước 01/7/2026 và chưa có yêu cầu.", (l) => !lodgedBefore(l));
const served = plain("chưa ghi nhận bắt đầu cung cấp dịch vụ", (l) => !done(l, "serving"));
const isAssigned = rule("Đơn vị được giao nhiệm vụ thì ghi quyết định giao, không nhận hồ sơ đăng ký.", (l) => l.route === "assigned");
const notAssigned = rule("Chỉ đơn vị sự nghiệp công lập mới được giao nhiệm vụ.", (l) => l.route !== "assigned");
const notFacility = rule("Chỉ cơ sở cai nghiện công lập do PC04 trình.", (l) => l.route !== "facility");
// src/law/licensing/shutting.ts
const byCourt$1 = [
	"holdAtFacility",
	"receiveTemporarily",
	"takeAway",
	"place",
	"transfer"
];
/** Without its licence a private facility takes in nobody, whoever sends them. Who names the facility that somebody leaves is not stopped. */
const noIntake = (cite) => ({
	cite,
	acts: {
		"voluntary-facility": [
			"chooseFacility",
			"place",
			"placeByMinistry"
		],
		compulsory: [...byCourt$1, "placeOutside"],
		"compulsory-minor": [
			...byCourt$1,
			"placeByMinistry",
			"moveAtEighteen"
		],
		determination: ["enterStay"],
		residence: ["transfer"]
	},
	own: { "voluntary-facility": [
		"apply",
		"sign",
		"admit",
		"receive"
	] }
});
/** The service at home and in the community only: what else a clinic, a health centre or a public centre does goes on (Decree 163 art. 81(4)). */
const noService = (cite) => ({
	cite,
	acts: { "voluntary-community": ["contract"] }
});
// src/law/licensing/fields.ts
/** A line of a licence or publication that the law publishes: it stands in the sealed body. */
const text = (label) => ({
	kind: "code",
	label,
	max: 160
});
const reasons = {
	premises: "cơ sở vật chất",
	equipment: "trang thiết bị",
	staff: "nhân sự",
	finance: "phương án tài chính",
	papers: "giấy tờ không hợp lệ"
};
const lacking = choice("Còn thiếu", reasons);
const whyRefused = choice("Lý do", reasons);
// src/law/measures/facility-licence/2022-01-01-asking.ts
const desk$1 = ["licenceDesk"];
const head$3 = ["licenser"];
const waiting = ["received", "asked"];
const working$1 = ["licensed", "suspended"];
const unended$9 = [
	...waiting,
	"complete",
	...working$1
];
/** From the file to the licence under Decree 116/2021, and the licence given again. */
const asking$1 = {
	receive: {
		term: "Tiếp nhận hồ sơ đề nghị cấp giấy phép",
		by: desk$1,
		when: "opens a case",
		becomes: "received",
		says: {
			seatIn: unit("Xã, phường nơi đặt trụ sở", "commune"),
			address: text("Địa chỉ trụ sở")
		},
		brings: ["request"],
		sets: { received: "happened" },
		seats: { commune: { said: "seatIn" } },
		cite: [D116.art(11, 1), D116.art(11, 2)]
	},
	askSupplement: {
		term: "Yêu cầu bổ sung hồ sơ",
		by: desk$1,
		when: ["received"],
		becomes: "asked",
		says: { lacking },
		makes: ["supplementLetter"],
		cite: [D116.art(11, 2)]
	},
	accept: {
		term: "Xác nhận hồ sơ đủ, hợp lệ",
		by: desk$1,
		when: waiting,
		becomes: "complete",
		says: {
			premises: choice("Nhà, đất", {
				own: "của cơ sở",
				rented: "thuê"
			}),
			leaseUntil: when(anyDay("Hợp đồng thuê đến ngày"), "premises", "rented")
		},
		brings: [
			"founding",
			"siteConsent",
			"premisesProof",
			"staffList",
			"headCv",
			"finance"
		],
		sets: { complete: "happened" },
		refuses: [{
			if: leaseTooShort(D116.art(9, 2)),
			field: "leaseUntil"
		}],
		cite: [
			D116.art(9, 2),
			D116.art(11, 1),
			D116.art(11, 2)
		]
	},
	withdraw: {
		term: "Ghi nhận cơ sở rút hồ sơ",
		by: desk$1,
		when: [
			"received",
			"asked",
			"complete"
		],
		becomes: "withdrawn",
		says: {},
		cite: [withdrawing]
	},
	grant: {
		term: "Cấp giấy phép hoạt động",
		by: head$3,
		when: ["complete"],
		becomes: "licensed",
		says: {
			licenceNo: number$1("Số giấy phép"),
			scope: text("Phạm vi hoạt động"),
			capacity: optional(whole("Quy mô", 1, 5e3, "người")),
			validUntil: optional(anyDay("Có giá trị đến ngày (nếu giấy phép ghi)"))
		},
		needs: [
			"request",
			"founding",
			"premisesProof",
			"staffList",
			"headCv",
			"finance"
		],
		makes: ["licence"],
		sets: {
			granted: "happened",
			validUntil: { said: "validUntil" }
		},
		cite: [D116.art(10), D116.art(11, 2, "b")]
	},
	refuse: {
		term: "Trả lời không cấp giấy phép, nêu lý do",
		by: head$3,
		when: ["complete"],
		becomes: "refused",
		says: {
			whyRefused,
			letterNo: number$1("Số văn bản")
		},
		makes: ["refusal"],
		sets: { refused: "happened" },
		cite: [D116.art(11, 2, "b")]
	},
	begin: {
		term: "Ghi nhận bắt đầu cung cấp dịch vụ",
		by: desk$1,
		when: ["licensed"],
		says: {},
		sets: { serving: "happened" },
		settles: "checkService",
		cite: [D116.art(13, 1, "b")]
	},
	concludeService: {
		term: "Kết luận vì sao chưa cung cấp dịch vụ",
		by: desk$1,
		when: unended$9,
		says: { whyIdle: choice("Kết luận", {
			forceMajeure: "do bất khả kháng",
			reason: "có lý do",
			noReason: "không có lý do"
		}) },
		settles: "checkService",
		cite: [D116.art(13, 1, "b")]
	},
	askRegrant: {
		term: "Tiếp nhận hồ sơ hợp lệ đề nghị cấp lại giấy phép",
		by: desk$1,
		when: working$1,
		says: { regrantFor: choice("Lý do cấp lại", {
			lost: "giấy phép mất, hỏng",
			head: "đổi người đứng đầu",
			site: "đổi địa điểm",
			suspension: "hết thời hạn đình chỉ"
		}) },
		brings: {
			said: "regrantFor",
			is: {
				lost: "lossRecord",
				head: "newHeadCv",
				site: "siteRequest",
				suspension: "remedyReport"
			}
		},
		sets: { regrantAsked: "happened" },
		refuses: [{
			if: wrongState(D116.art(12)),
			field: "regrantFor"
		}, {
			if: suspensionRuns(D116.art(12)),
			field: "regrantFor"
		}],
		cite: [D116.art(12, 1), D116.art(12, 2)]
	},
	regrant: {
		term: "Cấp lại giấy phép hoạt động",
		by: head$3,
		when: working$1,
		becomes: "licensed",
		says: {
			licenceNo: number$1("Số giấy phép"),
			address: optional(text("Địa chỉ mới")),
			seatIn: optional(unit("Xã, phường mới nơi đặt trụ sở", "commune"))
		},
		makes: ["licence"],
		sets: { regranted: "happened" },
		clears: [
			"regrantAsked",
			"suspended",
			"suspensionEnds"
		],
		seats: { commune: { said: "seatIn" } },
		refuses: [{ if: notAskedAgain(D116.art(12, 3, "b")) }, { if: askedBefore(D116.art(12)) }],
		cite: [D116.art(12, 3, "b")]
	},
	refuseRegrant: {
		term: "Trả lời không cấp lại, nêu lý do",
		by: head$3,
		when: working$1,
		says: {
			whyRefused,
			letterNo: number$1("Số văn bản")
		},
		makes: ["refusal"],
		clears: ["regrantAsked"],
		refuses: [{ if: notAskedAgain(D116.art(12, 3, "b")) }],
		cite: [D116.art(12, 3, "b")]
	},
	expire: {
		term: "Ghi nhận giấy phép hết thời hạn",
		by: desk$1,
		when: working$1,
		becomes: "expired",
		says: {},
		refuses: [{ if: stillValid(withdrawing) }],
		cite: [withdrawing]
	}
};
// src/law/measures/facility-licence/2022-01-01-ending.ts
/** Suspension and revocation under Decree 116/2021. */
const ending$3 = {
	recordViolation: {
		term: "Lập biên bản vi phạm",
		by: desk$1,
		when: working$1,
		says: { foundOn: pastDay("Ngày phát hiện") },
		makes: ["violation"],
		sets: { found: { said: "foundOn" } },
		cite: [D116.art(13, 3), D116.art(14, 2, "b")]
	},
	dropViolation: {
		term: "Kết luận không đình chỉ, không thu hồi",
		by: head$3,
		when: working$1,
		says: {},
		clears: ["found"],
		refuses: [{ if: nothingFound(D116.art(13, 3)) }],
		cite: [D116.art(13, 3)]
	},
	suspend: {
		term: "Quyết định đình chỉ hoạt động có thời hạn",
		by: head$3,
		when: ["licensed"],
		becomes: "suspended",
		says: {
			decisionNo: number$1("Số quyết định"),
			ground: choice("Lý do", {
				conditions: "không bảo đảm điều kiện",
				noService: "sau 3 tháng không cung cấp dịch vụ",
				breach: "vi phạm quy định về cai nghiện"
			}),
			until: anyDay("Đình chỉ đến ngày")
		},
		needs: ["violation"],
		makes: ["suspension"],
		sets: {
			suspended: "happened",
			suspensionEnds: { said: "until" }
		},
		clears: ["found"],
		refuses: [
			{
				if: outsideSuspension(3, 6)(D116.art(13, 2)),
				field: "until"
			},
			{ if: noRecord(D116.art(13, 3)) },
			{
				if: stillInTime("noService", 3, "granted")(D116.art(13, 1, "b")),
				field: "ground"
			},
			{
				if: servingAlready("noService")(D116.art(13, 1, "b")),
				field: "ground"
			}
		],
		cite: [
			D116.art(13, 1),
			D116.art(13, 2),
			D116.art(13, 3)
		]
	},
	askStop: {
		term: "Tiếp nhận văn bản đề nghị dừng hoạt động",
		by: desk$1,
		when: working$1,
		says: {},
		brings: ["stopRequest"],
		sets: { stopAsked: "happened" },
		cite: [D116.art(14, 1)]
	},
	revoke: {
		term: "Quyết định thu hồi giấy phép",
		by: head$3,
		when: working$1,
		becomes: "revoked",
		says: {
			decisionNo: number$1("Số quyết định"),
			ground: choice("Lý do", {
				asked: "cơ sở đề nghị dừng",
				notRemedied: "không khắc phục khi bị đình chỉ",
				damage: "vi phạm gây hậu quả nghiêm trọng",
				idle: "6 tháng không hoạt động",
				dissolved: "cơ sở bị giải thể"
			}),
			idleSince: when(pastDay("Không hoạt động từ ngày"), "ground", "idle")
		},
		makes: ["revocation"],
		sets: { revoked: "happened" },
		refuses: [
			{
				if: noStopAsked(D116.art(14, 1)),
				field: "ground"
			},
			{
				if: notSuspended(D116.art(14, 1)),
				field: "ground"
			},
			{
				if: idleTooShort(D116.art(14, 1, "d")),
				field: "idleSince"
			},
			{
				if: noRecord(D116.art(14, 2, "b")),
				field: "ground"
			}
		],
		cite: [
			D116.art(14, 1),
			D116.art(14, 2, "a"),
			D116.art(14, 2, "b")
		]
	},
	tellRevoked: {
		term: "Thông báo việc thu hồi giấy phép",
		by: desk$1,
		when: ["revoked"],
		says: {},
		sets: { revocationTold: "happened" },
		cite: [D116.art(14, 3)]
	}
};
// src/law/measures/facility-licence/2022-01-01.ts
const form$6 = (n) => `Mẫu ${n} NĐ 116/2021`;
/** Licence of a private rehabilitation facility under Decree 116/2021. Its case is about the facility. */
const from2022$8 = sheet({
	measure: "facility-licence",
	from: "2022-01-01",
	term: "Giấy phép hoạt động cai nghiện ma túy tự nguyện của cơ sở tư nhân",
	basis: "D116",
	about: ["centre"],
	routes: { private: "cơ sở cai nghiện tư nhân" },
	states: {
		received: {
			term: "đã nhận hồ sơ, chờ xem hồ sơ đủ chưa",
			kind: "open"
		},
		asked: {
			term: "chờ bổ sung hồ sơ",
			kind: "open"
		},
		complete: {
			term: "hồ sơ hợp lệ, chờ quyết định",
			kind: "open"
		},
		licensed: {
			term: "đang có giấy phép",
			kind: "open",
			works: true
		},
		suspended: {
			term: "đang bị đình chỉ hoạt động",
			kind: "open",
			shuts: noIntake(notGivenNew)
		},
		refused: {
			term: "không được cấp giấy phép",
			kind: "end"
		},
		withdrawn: {
			term: "đã rút hồ sơ",
			kind: "end"
		},
		revoked: {
			term: "đã bị thu hồi giấy phép",
			kind: "end",
			shuts: noIntake(D116.art(14))
		},
		expired: {
			term: "giấy phép hết thời hạn",
			kind: "end",
			shuts: noIntake(withdrawing)
		}
	},
	facts: {
		received: "ngày nhận hồ sơ",
		complete: "ngày nhận hồ sơ hợp lệ",
		granted: "ngày cấp giấy phép",
		validUntil: "ngày giấy phép hết giá trị",
		refused: "ngày trả lời không cấp",
		serving: "ngày bắt đầu cung cấp dịch vụ",
		regrantAsked: "ngày nhận hồ sơ cấp lại hợp lệ",
		regranted: "ngày cấp lại giấy phép",
		found: "ngày phát hiện vi phạm",
		suspended: "ngày bị đình chỉ",
		suspensionEnds: "ngày hết thời hạn đình chỉ",
		reported: "ngày báo cáo kết quả khắc phục",
		stopAsked: "ngày đề nghị dừng hoạt động",
		revoked: "ngày thu hồi giấy phép",
		revocationTold: "ngày thông báo việc thu hồi"
	},
	documents: {
		request: {
			term: "Văn bản đề nghị cấp, cấp lại giấy phép",
			form: form$6("01"),
			cite: [D116.art(11, 1)]
		},
		founding: { term: "Quyết định thành lập hoặc giấy chứng nhận đăng ký doanh nghiệp" },
		siteConsent: {
			term: "Văn bản đồng ý của Chủ tịch UBND cấp huyện về địa điểm",
			form: form$6("02b"),
			cite: [D116.art(11, 1)]
		},
		premisesProof: { term: "Giấy tờ chứng minh cơ sở vật chất, trang thiết bị" },
		staffList: {
			term: "Danh sách nhân viên kèm văn bằng",
			form: form$6("03"),
			cite: [D116.art(11, 1)]
		},
		headCv: {
			term: "Sơ yếu lý lịch người đứng đầu",
			form: form$6("04"),
			cite: [D116.art(11, 1)]
		},
		newHeadCv: {
			term: "Văn bản đề nghị cấp lại, sơ yếu lý lịch người đứng đầu mới",
			form: form$6("01, 04"),
			cite: [D116.art(12, 2)]
		},
		finance: {
			term: "Phương án tài chính",
			form: form$6("05"),
			cite: [D116.art(11, 1)]
		},
		supplementLetter: { term: "Văn bản yêu cầu bổ sung hồ sơ" },
		licence: {
			term: "Giấy phép hoạt động",
			form: form$6("06"),
			cite: [D116.art(11, 2, "b")]
		},
		refusal: { term: "Văn bản trả lời không cấp, nêu lý do" },
		lossRecord: {
			term: "Văn bản đề nghị cấp lại, biên bản mất, hỏng giấy phép",
			form: form$6("01, 07")
		},
		siteRequest: {
			term: "Văn bản đề nghị cấp lại, văn bản đồng ý của Chủ tịch UBND cấp huyện về địa điểm mới",
			form: form$6("01, 02b")
		},
		remedyReport: {
			term: "Văn bản đề nghị cấp lại, báo cáo khắc phục sau đình chỉ",
			form: form$6("01, 08")
		},
		violation: {
			term: "Biên bản vi phạm",
			form: form$6("09"),
			cite: [D116.art(13, 3), D116.art(14, 2, "b")]
		},
		suspension: {
			term: "Quyết định đình chỉ hoạt động",
			form: form$6("10"),
			cite: [D116.art(13, 3)]
		},
		stopRequest: {
			term: "Văn bản đề nghị dừng hoạt động",
			form: form$6("11")
		},
		revocation: {
			term: "Quyết định thu hồi giấy phép",
			form: form$6("12"),
			cite: [D116.art(14, 2)]
		}
	},
	seats: { commune: {
		term: "xã, phường nơi đặt trụ sở",
		unitKind: "commune"
	} },
	intervals: {},
	tasks: { checkService: {
		term: "Tìm hiểu vì sao chưa cung cấp dịch vụ (bất khả kháng?)",
		who: "licenceDesk",
		cite: D116.art(13, 1, "b")
	} },
	acts: {
		...asking$1,
		...ending$3
	},
	clocks: [
		{
			of: ["grant", "refuse"],
			who: "licenser",
			within: workingDays(15),
			after: "complete",
			cite: D116.art(11, 2, "b")
		},
		{
			of: ["regrant", "refuseRegrant"],
			who: "licenser",
			within: workingDays(10),
			after: "regrantAsked",
			cite: D116.art(12, 3, "b")
		},
		{
			of: [
				"suspend",
				"revoke",
				"dropViolation"
			],
			who: "licenser",
			within: workingDays(5),
			after: "found",
			start: D116.art(14, 2, "b"),
			cite: D116.art(13, 3)
		},
		{
			of: ["revoke"],
			who: "licenser",
			within: workingDays(2),
			after: "stopAsked",
			cite: D116.art(14, 2, "a")
		},
		{
			of: ["begin"],
			who: "person",
			within: monthsLimit(3),
			after: "granted",
			missed: "checkService",
			if: served(D116.art(13, 1, "b")),
			cite: D116.art(13, 1, "b")
		}
	],
	silences: [
		withdrawing,
		notGivenNew,
		lastDayOfMonths
	]
});
// src/law/measures/facility-licence/2025-07-01.ts
const { lasts: _$3, openCases: __$3, ...rest$4 } = from2022$8;
/** The same once the district level ended: the commune consents to the site, the police of the province license (Decree 184/2025 art. 20). */
const from2025$7 = sheet({
	...rest$4,
	from: "2025-07-01",
	documents: {
		...from2022$8.documents,
		siteRequest: {
			...from2022$8.documents.siteRequest,
			term: "Văn bản đề nghị cấp lại, văn bản đồng ý của Chủ tịch UBND cấp xã về địa điểm mới"
		},
		siteConsent: {
			term: "Văn bản đồng ý của Chủ tịch UBND cấp xã về địa điểm",
			form: "Mẫu 02b NĐ 116/2021",
			cite: [D116.art(11, 1)]
		}
	},
	acts: {
		...from2022$8.acts,
		grant: {
			...from2022$8.acts.grant,
			cite: [D184.art(20, 4), D116.art(11, 2, "b")]
		}
	}
});
// src/law/measures/facility-licence/2026-07-01.ts
const { lasts: _$2, openCases: __$2, ...rest$3 } = from2025$7;
const was$16 = from2025$7.acts;
const unended$8 = [
	"received",
	"asked",
	"declined",
	"complete",
	...working$1
];
const form$5 = (n) => `Mẫu ${n} phụ lục V NĐ 163/2026`;
/** Licence of a private facility under Law 120/2025: five working days, a supplement after a refusal, a report after a suspension. */
const from2026$9 = sheet({
	...rest$3,
	from: "2026-07-01",
	term: "Giấy phép hoạt động cơ sở cai nghiện ma túy tư nhân",
	basis: "L120",
	states: {
		...from2025$7.states,
		declined: {
			term: "đã trả lời không cấp, được bổ sung hồ sơ",
			kind: "open"
		},
		revoked: {
			term: "đã bị thu hồi giấy phép",
			kind: "end",
			shuts: noIntake(D163.art(76))
		},
		expired: {
			term: "giấy phép hết thời hạn",
			kind: "end",
			shuts: noIntake(D163.art(151, 4))
		}
	},
	facts: {
		...from2025$7.facts,
		complete: "ngày nhận đủ hồ sơ",
		regrantAsked: "ngày nhận đủ hồ sơ cấp lại",
		newDecree: "ngày yêu cầu theo nghị định mới",
		demanded: "ngày yêu cầu khắc phục bằng văn bản",
		reported: "ngày nhận báo cáo kết quả khắc phục",
		remedied: "ngày ghi nhận đã khắc phục"
	},
	documents: {
		...from2025$7.documents,
		siteConsent: {
			term: from2025$7.documents.siteConsent.term,
			form: "Mẫu 02b NĐ 116/2021"
		},
		newHeadCv: {
			term: from2025$7.documents.newHeadCv.term,
			form: "Mẫu 01, 04 NĐ 116/2021"
		},
		request: {
			term: "Văn bản đề nghị cấp giấy phép",
			form: form$5("02"),
			cite: [D163.art(73, 1, "a")]
		},
		lostRequest: {
			term: "Văn bản đề nghị cấp lại, nêu rõ lý do mất, hỏng",
			form: form$5("02"),
			cite: [D163.art(74, 2), D163.art(74, 2, "c")]
		},
		headRequest: {
			term: "Văn bản đề nghị cấp lại, tóm tắt lý lịch và văn bằng của người đứng đầu mới",
			form: form$5("02, 04"),
			cite: [D163.art(74, 2), D163.art(74, 2, "a")]
		},
		siteRequest: {
			term: "Văn bản đề nghị cấp lại, tài liệu về trụ sở mới",
			form: form$5("02"),
			cite: [D163.art(74, 2), D163.art(74, 2, "b")]
		},
		staffList: {
			term: "Danh sách nhân viên kèm văn bằng",
			form: form$5("03"),
			cite: [D163.art(73, 1, "d")]
		},
		headCv: {
			term: "Tóm tắt lý lịch người đứng đầu",
			form: form$5("04"),
			cite: [D163.art(73, 1, "d")]
		},
		finance: {
			term: "Phương án tài chính",
			form: form$5("01"),
			cite: [D163.art(70, 3)]
		},
		licence: {
			term: "Giấy phép hoạt động",
			form: form$5("05"),
			cite: [D163.art(73, 3)]
		},
		remedyReport: {
			term: "Báo cáo kết quả khắc phục",
			form: form$5("06"),
			cite: [D163.art(75, 6)]
		},
		violation: {
			term: "Biên bản vi phạm",
			form: form$5("07"),
			cite: [D163.art(75, 3), D163.art(76, 2, "b")]
		},
		suspension: {
			term: "Quyết định đình chỉ hoạt động",
			form: form$5("08"),
			cite: [D163.art(75, 3)]
		},
		stopRequest: {
			term: "Văn bản đề nghị dừng hoạt động",
			form: form$5("09"),
			cite: [D163.art(76, 1, "a")]
		},
		revocation: {
			term: "Quyết định thu hồi giấy phép",
			form: form$5("10"),
			cite: [D163.art(76, 2, "b")]
		},
		demand: { term: "Văn bản yêu cầu khắc phục vi phạm" },
		resumption: { term: "Thông báo cho phép tiếp tục hoạt động" }
	},
	tasks: {
		checkService: {
			...from2025$7.tasks.checkService,
			cite: D163.art(75, 1, "b")
		},
		checkRemedy: {
			term: "Tìm hiểu kết quả khắc phục vi phạm",
			who: "licenceDesk",
			cite: D163.art(75, 1, "c")
		}
	},
	acts: {
		receive: {
			...was$16.receive,
			cite: [D163.art(73, 1), D163.art(73, 2)]
		},
		askSupplement: {
			...was$16.askSupplement,
			cite: [D163.art(73, 2)]
		},
		accept: {
			...was$16.accept,
			when: [
				"received",
				"asked",
				"declined"
			],
			says: {},
			refuses: [],
			brings: [
				"founding",
				"premisesProof",
				"staffList",
				"headCv",
				"finance"
			],
			cite: [
				D163.art(70, 3),
				D163.art(73, 1),
				D163.art(73, 2)
			]
		},
		followNew: {
			term: "Ghi nhận yêu cầu thực hiện theo Nghị định 163/2026",
			by: desk$1,
			when: [
				"received",
				"asked",
				"complete"
			],
			says: {},
			sets: {
				newDecree: "happened",
				complete: "happened"
			},
			refuses: [{ if: lodgedSince(D163.art(151, 3)) }],
			cite: [L120.art(56, 5), D163.art(151, 3)]
		},
		withdraw: {
			...was$16.withdraw,
			when: [
				"received",
				"asked",
				"complete",
				"declined"
			],
			cite: [withdrawing]
		},
		grant: {
			...was$16.grant,
			cite: [
				L120.art(28, 4),
				D163.art(73, 2),
				D163.art(73, 3)
			]
		},
		refuse: {
			...was$16.refuse,
			becomes: "declined",
			cite: [D163.art(73, 2)]
		},
		begin: {
			...was$16.begin,
			cite: [D163.art(75, 1, "b")]
		},
		concludeService: {
			...was$16.concludeService,
			when: unended$8,
			cite: [D163.art(75, 1, "b")]
		},
		askRegrant: {
			...was$16.askRegrant,
			when: ["licensed"],
			says: { regrantFor: choice("Lý do cấp lại", {
				head: "đổi người đứng đầu",
				site: "đổi địa điểm trụ sở",
				lost: "giấy phép mất, hỏng"
			}) },
			brings: {
				said: "regrantFor",
				is: {
					head: "headRequest",
					site: "siteRequest",
					lost: "lostRequest"
				}
			},
			refuses: [],
			cite: [D163.art(74, 1), D163.art(74, 2)]
		},
		regrant: {
			...was$16.regrant,
			when: ["licensed"],
			clears: ["regrantAsked"],
			refuses: [{ if: notAskedAgain(D163.art(74, 3)) }],
			cite: [D163.art(74, 3)]
		},
		refuseRegrant: {
			...was$16.refuseRegrant,
			refuses: [{ if: notAskedAgain(D163.art(74, 3)) }],
			cite: [D163.art(74, 3)]
		},
		demand: {
			term: "Yêu cầu khắc phục vi phạm bằng văn bản",
			by: desk$1,
			when: ["licensed"],
			says: {},
			makes: ["demand"],
			sets: { demanded: "happened" },
			clears: ["remedied"],
			cite: [D163.art(75, 1, "c"), D163.art(75, 1, "d")]
		},
		remedied: {
			term: "Ghi nhận cơ sở đã khắc phục vi phạm",
			by: desk$1,
			when: ["licensed"],
			says: {},
			sets: { remedied: "happened" },
			clears: ["demanded"],
			settles: "checkRemedy",
			cite: [D163.art(75, 1, "c"), D163.art(75, 1, "d")]
		},
		concludeRemedy: {
			term: "Kết luận cơ sở chưa khắc phục vi phạm",
			by: desk$1,
			when: unended$8,
			says: {},
			settles: "checkRemedy",
			cite: [D163.art(75, 1, "c"), D163.art(75, 1, "d")]
		},
		recordViolation: {
			...was$16.recordViolation,
			cite: [D163.art(75, 3), D163.art(76, 2, "b")]
		},
		dropViolation: {
			...was$16.dropViolation,
			refuses: [{ if: nothingFound(D163.art(75, 3)) }],
			cite: [D163.art(75, 3)]
		},
		suspend: {
			...was$16.suspend,
			says: {
				decisionNo: number$1("Số quyết định"),
				ground: choice("Lý do", {
					conditions: "không bảo đảm điều kiện ở Điều 71, 72",
					noService: "không cung cấp dịch vụ sau 3 tháng",
					breach: "vi phạm khoản 2 Điều 46 Luật, không khắc phục trong 15 ngày làm việc",
					other: "vi phạm khác, không khắc phục trong 15 ngày làm việc"
				}),
				until: anyDay("Đình chỉ đến ngày")
			},
			clears: [
				"found",
				"demanded",
				"reported"
			],
			refuses: [
				{
					if: outsideSuspension(3, 6)(D163.art(75, 2)),
					field: "until"
				},
				{ if: noRecord(D163.art(75, 3)) },
				{
					if: stillInTime("noService", 3, "granted")(D163.art(75, 1, "b")),
					field: "ground"
				},
				{
					if: servingAlready("noService")(D163.art(75, 1, "b")),
					field: "ground"
				},
				{
					if: {
						...notDemanded(D163.art(75, 1, "c")),
						start: D163.art(75, 1, "d")
					},
					field: "ground"
				}
			],
			cite: [
				D163.art(75, 1),
				D163.art(75, 2),
				D163.art(75, 3)
			]
		},
		report: {
			term: "Tiếp nhận báo cáo kết quả khắc phục",
			by: desk$1,
			when: ["suspended"],
			says: {},
			brings: ["remedyReport"],
			sets: { reported: "happened" },
			cite: [D163.art(75, 6), suspendedStill]
		},
		resume: {
			term: "Thông báo cho phép tiếp tục hoạt động",
			by: head$3,
			when: ["suspended"],
			becomes: "licensed",
			says: { letterNo: number$1("Số thông báo") },
			needs: ["remedyReport"],
			makes: ["resumption"],
			clears: [
				"suspended",
				"suspensionEnds",
				"reported"
			],
			refuses: [{ if: noReport(D163.art(75, 6)) }, { if: suspensionRuns(D163.art(75, 6)) }],
			cite: [D163.art(75, 6)]
		},
		askStop: {
			...was$16.askStop,
			cite: [D163.art(76, 1, "a")]
		},
		revoke: {
			...was$16.revoke,
			says: {
				decisionNo: number$1("Số quyết định"),
				ground: choice("Lý do", {
					asked: "cơ sở đề nghị dừng",
					notRemedied: "không khắc phục khi bị đình chỉ",
					idle: "6 tháng không hoạt động, không có lý do, không do bất khả kháng"
				}),
				idleSince: when(pastDay("Không hoạt động từ ngày"), "ground", "idle")
			},
			refuses: [
				{
					if: noStopAsked(D163.art(76, 1, "a")),
					field: "ground"
				},
				{
					if: notSuspended(D163.art(76, 1, "b")),
					field: "ground"
				},
				{
					if: idleTooShort(D163.art(76, 1, "c")),
					field: "idleSince"
				},
				{
					if: noRecord(D163.art(76, 2, "b")),
					field: "ground"
				}
			],
			cite: [
				D163.art(76, 1),
				D163.art(76, 2, "a"),
				D163.art(76, 2, "b")
			]
		},
		tellRevoked: {
			...was$16.tellRevoked,
			term: "Thông báo việc thu hồi cho UBND và Công an cấp xã",
			cite: [D163.art(76, 2, "c")]
		},
		expire: {
			...was$16.expire,
			refuses: [{ if: stillValid(D163.art(151, 4)) }],
			cite: [L120.art(56, 4), D163.art(151, 4)]
		}
	},
	clocks: [
		{
			of: ["grant", "refuse"],
			who: "licenser",
			within: workingDays(5),
			after: "complete",
			if: followsNew(D163.art(151, 3)),
			cite: D163.art(73, 2, "b")
		},
		{
			of: ["grant", "refuse"],
			who: "licenser",
			within: workingDays(15),
			after: "complete",
			if: followsOld(D163.art(151, 3)),
			start: L120.art(56, 5),
			cite: D163.art(151, 3)
		},
		{
			of: ["regrant", "refuseRegrant"],
			who: "licenser",
			within: workingDays(5),
			after: "regrantAsked",
			cite: D163.art(74, 3, "b")
		},
		{
			of: ["remedied"],
			who: "person",
			within: workingDays(15),
			after: "demanded",
			missed: "checkRemedy",
			start: D163.art(75, 1, "d"),
			cite: D163.art(75, 1, "c")
		},
		{
			of: [
				"suspend",
				"revoke",
				"dropViolation"
			],
			who: "licenser",
			within: workingDays(5),
			after: "found",
			start: D163.art(76, 2, "b"),
			cite: D163.art(75, 3)
		},
		{
			of: ["report"],
			who: "person",
			within: workingDays(3),
			after: "suspensionEnds",
			cite: D163.art(75, 6)
		},
		{
			of: ["resume", "revoke"],
			who: "licenser",
			within: workingDays(3),
			after: "reported",
			cite: D163.art(75, 6)
		},
		{
			of: ["revoke"],
			who: "licenser",
			within: workingDays(2),
			after: "stopAsked",
			start: revokingFrom,
			cite: D163.art(76, 2, "a")
		},
		{
			of: ["begin"],
			who: "person",
			within: monthsLimit(3),
			after: "granted",
			missed: "checkService",
			if: served(D163.art(75, 1, "b")),
			cite: D163.art(75, 1, "b")
		}
	],
	silences: [
		withdrawing,
		notGivenNew,
		suspendedStill,
		revokingFrom,
		lastDayOfMonths
	]
});
// src/law/facility-groups.ts
/** The groups of people in a facility, each with a regime and a process of its own. */
const groups = {
	compulsory: "người chấp hành quyết định cai nghiện bắt buộc",
	minor: "người từ đủ 12 đến dưới 18 tuổi chấp hành quyết định cai nghiện bắt buộc",
	public: "người cai nghiện tự nguyện tại cơ sở công lập",
	private: "người cai nghiện tự nguyện tại cơ sở tư nhân"
};
// src/law/measures/facility-process/rules.ts
/** Two processes of one day would leave open which of them holds. */
const sameDay$1 = rule("Quy trình của cơ sở đã ban hành hoặc sửa đổi trong ngày này.", (l) => [l.facts["issued"], l.facts["revised"]].some((known) => known !== void 0 && dayOf(known) === dayOf(l.happened)));
// src/law/measures/facility-process/2022-01-01.ts
const head$2 = {
	by: ["facilityHead"],
	seat: "facility"
};
const lengths = {
	processNo: number$1("Số quyết định ban hành quy trình"),
	intakeDays: whole("Tiếp nhận, phân loại", 1, 60, "ngày"),
	detoxDays: whole("Cắt cơn, giải độc: sau giai đoạn tiếp nhận", 1, 180, "ngày"),
	educationDays: whole("Giáo dục, phục hồi hành vi: từ khi xong cắt cơn, giải độc", 1, 730, "ngày"),
	labourFrom: choice("Lao động trị liệu, học nghề", {
		afterDetox: "từ khi xong cắt cơn, giải độc, cùng lúc với giáo dục",
		afterEducation: "từ khi xong giáo dục, phục hồi hành vi"
	}),
	reintegrationDays: whole("Chuẩn bị tái hòa nhập: trước khi hết thời hạn", 1, 365, "ngày")
};
const acts2022$1 = {
	issue: {
		term: "Ban hành quy trình cai nghiện của cơ sở cho một nhóm người",
		...head$2,
		when: "opens a case",
		becomes: "inForce",
		says: lengths,
		makes: ["process"],
		sets: { issued: "happened" },
		seats: { facility: "signer" },
		cite: [D116.art(27), lengthsOfProcess]
	},
	revise: {
		term: "Sửa đổi quy trình cai nghiện của cơ sở",
		...head$2,
		when: ["inForce"],
		says: lengths,
		makes: ["process"],
		sets: { revised: "happened" },
		refuses: [{ if: sameDay$1(lengthsOfProcess) }],
		cite: [D116.art(27), lengthsOfProcess]
	},
	withdraw: {
		term: "Bãi bỏ quy trình cai nghiện của cơ sở",
		...head$2,
		when: ["inForce"],
		becomes: "withdrawn",
		says: { withdrawnNo: number$1("Số quyết định bãi bỏ") },
		cite: [lengthsOfProcess]
	}
};
/** The process that each facility issues for itself under Decree 116/2021, one for each group of people. Its case is about the facility. */
const from2022$7 = sheet({
	measure: "facility-process",
	from: "2022-01-01",
	term: "Quy trình cai nghiện của cơ sở",
	basis: "D116",
	about: ["centre"],
	together: true,
	routes: groups,
	states: {
		inForce: {
			term: "đang áp dụng",
			kind: "open",
			works: true
		},
		withdrawn: {
			term: "đã bãi bỏ",
			kind: "end"
		}
	},
	facts: {
		issued: "ngày ban hành quy trình",
		revised: "ngày sửa đổi quy trình"
	},
	documents: { process: { term: "Quyết định ban hành quy trình cai nghiện của cơ sở" } },
	seats: { facility: {
		term: "cơ sở cai nghiện",
		unitKind: "centre"
	} },
	intervals: {},
	tasks: {},
	acts: acts2022$1,
	clocks: [],
	silences: [lengthsOfProcess]
});
// src/law/measures/facility-process/2026-07-01.ts
/** Decree 163/2026 has the lengths itself; the process of a facility is for whoever was decided on before. */
const from2026$8 = sheet({
	...from2022$7,
	from: "2026-07-01",
	basis: "L120",
	acts: {
		issue: {
			...acts2022$1.issue,
			term: "Ban hành quy trình cai nghiện của cơ sở cho người có quyết định, hợp đồng trước 01/7/2026",
			cite: [stagesAcross, lengthsOfProcess]
		},
		revise: {
			...acts2022$1.revise,
			cite: [stagesAcross, lengthsOfProcess]
		},
		withdraw: {
			...acts2022$1.withdraw,
			cite: [stagesAcross, lengthsOfProcess]
		}
	},
	silences: [lengthsOfProcess, stagesAcross]
});
// src/law/measures/monitoring/rules.ts
/** Named conditions of electronic monitoring. Each takes its article. */
const DAY = 1440;
const LAW_120$2 = day("2026-07-01");
const condition$1 = (is, of) => (cite) => ({
	is,
	cite,
	of
});
const said = (l, field, ...values) => values.includes(String(l.said[field]));
const saidDay = (l, field) => {
	const value = l.said[field];
	return isDay(value) ? value : void 0;
};
const onRoute = (l, ...routes) => routes.includes(l.route);
const onRequest = (l) => onRoute(l, "minor", "minorShort");
const isMinorRoute = (l) => onRequest(l) || onRoute(l, "minorNoHome");
/** The measure that somebody is monitored in: the route says it of adults and of those without a home, the request of others. */
const inManagement = (l) => onRoute(l, "postRehab", "minorNoHome") || said(l, "under", "postRehab");
const isAdult$4 = condition$1("Người từ đủ 18 tuổi", (l) => !isMinorRoute(l) && !inManagement(l));
const isMinor$5 = condition$1("Người dưới 18 tuổi", (l) => isMinorRoute(l) && !inManagement(l));
const isSubstitution = condition$1("Người từ đủ 18 tuổi đang điều trị thay thế", (l) => l.route === "substitution");
const fittedHere = condition$1("Công an cấp xã đeo thiết bị", (l) => !said(l, "fittedAt", "facility", "private"));
const fittedByPublic = condition$1("Cơ sở công lập, trường giáo dưỡng đeo thiết bị trước khi người đó ra", (l) => said(l, "fittedAt", "facility"));
const fittedAtPrivate = condition$1("Công an cấp xã nơi cơ sở tư nhân đặt trụ sở đeo thiết bị trước khi người đó ra", (l) => said(l, "fittedAt", "private"));
const WEARING = ["refuse", "remove"];
const BATTERY = ["battery", "noReturn"];
const wearingBreach = condition$1("Không đeo, tự ý tháo (điểm b, c)", (l) => said(l, "breach", ...WEARING));
const batteryBreach = condition$1("Để hết pin, không đến đeo lại (điểm d, đ)", (l) => said(l, "breach", ...BATTERY));
/** Opening and deciding. */
const under12$5 = under12$8("giám sát điện tử");
const grownOnMinorRoute = (l) => isMinorRoute(l) && hasReached(l.subject, 18, l.happened);
const minorOnAdultRoute = (l) => !isMinorRoute(l) && youngerThan(l.subject, 18, l.happened);
const wrongAge$3 = wrongAge$4((l) => grownOnMinorRoute(l) || minorOnAdultRoute(l));
/** Adults and minors have a clause each. */
const tooYoung$1 = rule("Diện đã chọn không đúng với tuổi của người đó: diện này từ đủ 18 tuổi.", minorOnAdultRoute);
const tooOld = rule("Diện đã chọn không đúng với tuổi của người đó: diện này từ đủ 12 đến dưới 18 tuổi.", grownOnMinorRoute);
const routeDiffers = rule("Diện đã chọn không khớp với biện pháp đang thực hiện.", (l) => {
	if (onRequest(l)) return false;
	return !said(l, "under", onRoute(l, "minorNoHome") ? "postRehab" : l.route);
});
const needsRequest = rule("Người dưới 18 tuổi có nơi cư trú ổn định chỉ bị giám sát khi cha, mẹ, người giám hộ, người đại diện đề nghị.", onRequest);
const needsNoRequest = rule("Diện này không theo đề nghị của cha, mẹ, người giám hộ, người đại diện.", (l) => !onRequest(l));
const noHome = rule("Không có nơi cư trú ổn định: chỉ giám sát trong thời gian quản lý sau cai nghiện, không theo đề nghị.", (l) => said(l, "residence", "none"));
const endMissing = rule("Chưa có ngày hết thời hạn cai nghiện hoặc quản lý: thời hạn giám sát theo ngày đó.", (l) => l.route !== "substitution" && l.said["measureEnds"] === void 0);
const fromBefore$1 = rule("Quyết định, thông báo có trước 01/7/2026: ghi ở bước dành cho người đã thuộc diện từ trước ngày đó.", (l) => (saidDay(l, "basisOn") ?? LAW_120$2) < LAW_120$2);
const notFromBefore = rule("Quyết định, thông báo từ 01/7/2026: ghi ở bước tiếp nhận thông thường.", (l) => (saidDay(l, "basisOn") ?? day("2022-01-01")) >= LAW_120$2);
const leftInMeasure = (l) => {
	const ends = saidDay(l, "measureEnds");
	return ends && ends < addMonths(dayOf(l.happened), 12);
};
const lessThanAYear = rule("Thời gian cai nghiện, điều trị, quản lý còn ít hơn 1 năm: giám sát đến hết thời gian đó.", (l) => l.route === "minor" && leftInMeasure(l) === true);
const aYearOrMore = rule("Thời gian cai nghiện, điều trị, quản lý còn từ 1 năm: giám sát 1 năm.", (l) => l.route === "minorShort" && leftInMeasure(l) === false);
const decidedBefore = (l) => !["proposed", "awaited"].includes(l.state);
const decidedAlready = rule("Đã có quyết định giám sát. Quyết định mới chỉ thay quyết định đang thực hiện khi người từ đủ 18 tuổi đang điều trị thay thế vi phạm.", (l) => decidedBefore(l) && !(l.route === "substitution" && done(l, "breached")));
const effectiveBefore = rule("Quyết định không có hiệu lực trước khi được ký.", (l) => {
	const effective = l.said["effectiveAt"];
	return isMoment(effective) && (isMoment(l.happened) ? isAfter(l.happened, effective) : dayOf(effective) < dayOf(l.happened));
});
const anewLater = rule("Quyết định giám sát mới có thời hạn 2 năm kể từ ngày ra quyết định: ngày có hiệu lực phải là ngày đó.", (l) => {
	const effective = l.said["effectiveAt"];
	return decidedBefore(l) && isMoment(effective) && dayOf(effective) !== dayOf(l.happened);
});
/** Wearing. */
const notFromPrivate = rule("Quyết định không giao Công an nơi cơ sở tư nhân đặt trụ sở đeo thiết bị.", (l) => !said(l, "fittedAt", "private"));
const notTold = rule("Chưa thông báo quyết định, phổ biến quy định cho người bị giám sát.", (l) => l.said["told"] === false);
const parentsNotTold = rule("Chưa thông báo cho cha, mẹ, người giám hộ, người đại diện của người dưới 18 tuổi.", (l) => l.said["parentsTold"] === false && youngerThan(l.subject, 18, l.happened));
const wornTooShort = rule("Chưa đeo đủ 1 tháng tại một vị trí; chỉ đổi sớm hơn theo yêu cầu của cơ sở khám bệnh, chữa bệnh.", (l) => {
	const from = l.facts["positionFrom"];
	return said(l, "whyMoved", "month") && from !== void 0 && dayOf(l.happened) < addMonths(dayOf(from), 1);
});
const carriedOutFor = (l, months) => {
	const from = l.facts["fitted"];
	return from !== void 0 && dayOf(l.happened) >= addMonths(dayOf(from), months);
};
const notAYear = rule("Chưa thực hiện quyết định được 1 năm.", (l) => !isMinorRoute(l) && !carriedOutFor(l, 12));
const notSixMonths = rule("Chưa thực hiện quyết định được 6 tháng.", (l) => isMinorRoute(l) && !carriedOutFor(l, 6));
const breachedBefore = rule("Đã có biên bản vi phạm trong khi thực hiện quyết định này.", (l) => done(l, "breached"));
const otherViolations = rule("Đã có hành vi vi phạm pháp luật khác.", (l) => l.said["noOther"] === false);
const beforeEnd$4 = rule("Chưa hết thời hạn giám sát.", (l) => said(l, "whyEnded", "termOver") && (l.ends === void 0 || dayOf(l.happened) < l.ends));
/** What somebody was monitored in is over: the device comes off, and nothing that happens to it afterwards is a breach. */
const NO_GROUND = "Việc cai nghiện, điều trị, quản lý làm căn cứ không còn: phải quyết định chấm dứt giám sát";
const groundGone = rule(`${NO_GROUND}.`, (l) => l.groundLost !== void 0);
const saidAfterGround = (l, field) => {
	const said = l.said[field];
	return l.groundLost !== void 0 && isWhen(said) && isAfter(said, l.groundLost);
};
const breachAfterGround = rule(`${NO_GROUND}; việc xảy ra sau đó không phải là vi phạm.`, (l) => saidAfterGround(l, "happenedAt"));
const lastActAfterGround = rule(`${NO_GROUND}; việc xảy ra sau đó không phải là vi phạm.`, (l) => saidAfterGround(l, "lastActOn"));
/** The ladder. */
const mayBeExcused$2 = rule("Chưa loại trừ bất khả kháng, trở ngại khách quan, lỗi kỹ thuật hoặc lý do chính đáng: phải xác minh trước.", (l) => l.said["noExcuse"] === false);
const returnTimeRuns = rule("Chưa hết 24 giờ để đến đeo lại thiết bị.", (l) => said(l, "breach", "noReturn") && !l.passed("refit"));
const flatTooShort = rule("Thiết bị hết pin chưa đủ 24 giờ.", (l) => {
	const [flat, at] = [l.said["flatSince"], l.said["happenedAt"]];
	return said(l, "breach", "battery") && isMoment(flat) && isMoment(at) && minutesBetween(flat, at) < DAY;
});
/** Told in time, and nobody found since that it was not so: what the person said goes on being the reason. */
const toldInTime = (l, ...causes) => {
	const [from, told] = [l.facts["faultFrom"], l.facts["faultTold"]];
	const refuted = said(l, "about", "alert") && said(l, "conclusion", "untrue", "noExcuse");
	return said(l, "breach", "damage", "battery") && said(l, "cause", ...causes) && from !== void 0 && told !== void 0 && !refuted && minutesBetween(startOf(from), startOf(told)) <= DAY;
};
const VERIFY = "xác minh và kết luận trước khi lập biên bản.";
const faultTold = rule(`Người đó đã báo lỗi kỹ thuật của thiết bị trong 24 giờ từ khi phát hiện: ${VERIFY}`, (l) => toldInTime(l, "technical"));
const forceMajeureTold = rule(`Người đó đã báo trong 24 giờ từ khi bất khả kháng, trở ngại kết thúc: ${VERIFY}`, (l) => toldInTime(l, "forceMajeure", "obstacle"));
const noBreach = rule("Chưa có biên bản vi phạm.", (l) => !done(l, "breached"));
const wearingBreachFirst = rule("Biên bản vi phạm gần nhất không phải về việc không đeo, tự ý tháo (điểm b, c).", (l) => !said(l, "breach", "refuse", "remove"));
const batteryBreachFirst = rule("Biên bản vi phạm gần nhất không phải về việc để hết pin, không đến đeo lại (điểm d, đ).", (l) => !said(l, "breach", "battery", "noReturn"));
const remindedWearing = rule("Đã nhắc nhở lần đầu về việc không đeo, tự ý tháo.", (l) => done(l, "remindedWearing"));
const remindedBattery = rule("Đã nhắc nhở lần đầu: ghi lần hai.", (l) => done(l, "remindedBattery"));
const notRemindedBattery = rule("Chưa nhắc nhở lần đầu.", (l) => !done(l, "remindedBattery"));
const remindedAgain = rule("Để hết pin, không đến đeo lại: đã nhắc nhở đủ 2 lần.", (l) => done(l, "remindedAgain"));
/** Whether the record that stands is of a breach after that reminder: another time, and not the one that was reminded of. */
const recordAfter = (l, reminder) => {
	const [record, reminded] = [l.facts["breached"], l.facts[reminder]];
	return record !== void 0 && reminded !== void 0 && isAfter(record, reminded);
};
/** The reminder was given about the record that stands. */
const remindedOfIt = (l, ...reminders) => done(l, "breached") && reminders.some((r) => done(l, r) && !recordAfter(l, r));
const sameBreach = rule("Đã nhắc nhở về biên bản này: nhắc nhở lần hai phải có vi phạm mới, lập biên bản mới.", (l) => done(l, "breached", "remindedBattery") && !recordAfter(l, "remindedBattery"));
/** A reminder about an earlier record goes on counting when the last record falls; one about the last record falls with it. */
const otherStanding = (field, reminder) => rule("Chỉ lời nhắc nhở có trước biên bản gần nhất còn tính: ghi đúng ngày đã nhắc nhở; không có thì để trống.", (l) => {
	const given = l.facts[reminder];
	return done(l, "breached") && saidDay(l, field) !== (given && recordAfter(l, reminder) ? dayOf(given) : void 0);
});
const otherWearing = otherStanding("wearingStands", "remindedWearing");
const otherBattery = otherStanding("batteryStands", "remindedBattery");
const otherAgain = otherStanding("againStands", "remindedAgain");
const excusedApart = rule("Có lý do chính đáng thì ghi ở bước “Kết luận có lý do chính đáng”: biên bản vi phạm không còn tính.", (l) => said(l, "about", "remedying") && !said(l, "conclusion", "noExcuse") && l.state !== "notComplied" && done(l, "breached"));
const otherGround = rule("Căn cứ đã chọn không khớp với biên bản vi phạm gần nhất.", (l) => {
	if (said(l, "ground", "damage")) return !said(l, "breach", "damage");
	if (said(l, "ground", "wearingNotRemedied", "wearingAgain")) return !said(l, "breach", ...WEARING);
	return said(l, "ground", "batteryNotRemedied", "batteryThird") && !said(l, "breach", ...BATTERY);
});
/** Each of the two ladders has its clause: what is not worn, and what is flat or not come back for. */
const TIME_RUNS = "Chưa hết 24 giờ khắc phục kể từ khi lập biên bản vi phạm.";
const wearingTimeRuns = rule(TIME_RUNS, (l) => said(l, "ground", "wearingNotRemedied") && !l.passed("remedied"));
const batteryTimeRuns = rule(TIME_RUNS, (l) => said(l, "ground", "batteryNotRemedied") && !l.passed("remedied"));
const wearingNotReminded = rule("Không đeo, tự ý tháo: trước đó chưa lập biên bản, nhắc nhở lần đầu.", (l) => said(l, "ground", "wearingAgain") && !done(l, "remindedWearing"));
const batteryNotReminded = rule("Để hết pin, không đến đeo lại: trước đó chưa lập biên bản, nhắc nhở đủ 2 lần.", (l) => said(l, "ground", "batteryThird") && !done(l, "remindedBattery", "remindedAgain"));
const NOT_OF_IT = "Chưa nhắc nhở về biên bản vi phạm này: nhắc nhở, yêu cầu khắc phục trước.";
const wearingNotOfIt = rule(NOT_OF_IT, (l) => said(l, "ground", "wearingNotRemedied") && !remindedOfIt(l, "remindedWearing"));
const batteryNotOfIt = rule(NOT_OF_IT, (l) => said(l, "ground", "batteryNotRemedied") && !remindedOfIt(l, "remindedBattery", "remindedAgain"));
const NOTHING_NEW = "Sau lần nhắc nhở gần nhất chưa có vi phạm mới.";
const noWearingSince = rule(NOTHING_NEW, (l) => said(l, "ground", "wearingAgain") && done(l, "breached", "remindedWearing") && !recordAfter(l, "remindedWearing"));
const noBatterySince = rule(NOTHING_NEW, (l) => said(l, "ground", "batteryThird") && done(l, "breached", "remindedAgain") && !recordAfter(l, "remindedAgain"));
const finedInstead = rule("Người bị quản lý sau cai nghiện thì bị xử phạt, không đi cai nghiện bắt buộc vì lý do này.", inManagement);
const notFined = rule("Chỉ người bị quản lý sau cai nghiện bị xử phạt về hành vi này.", (l) => !inManagement(l));
const limitationOver$4 = limitationOverFor.adults((l) => !isMinorRoute(l));
const limitationOverForMinor$4 = limitationOverFor.minors(isMinorRoute);
// src/law/measures/monitoring/silences.ts
/** Questions the texts on electronic monitoring leave open, each with the record that says what the system does meanwhile. */
const open$4 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const fromBefore = open$4("Người đã thuộc diện từ trước 01/7/2026 thì trong bao lâu phải có quyết định giám sát?", "0330-monitoring-of-people-from-before");
const substitutionBreach = open$4("Người từ đủ 18 tuổi đang điều trị thay thế mà vi phạm: ra quyết định giám sát mới, hay đi cai nghiện bắt buộc, hay cả hai?", "0331-breach-in-substitution-treatment");
const yearOfMonitoring = open$4("Một năm, sáu tháng thực hiện quyết định tính từ ngày đeo thiết bị hay từ ngày quyết định có hiệu lực?", "0332-first-day-of-carrying-out");
const whichTogether = open$4("Lần vi phạm đếm chung cho điểm b, c (và d, đ) hay từng điểm, và quyết định giám sát mới có đếm lại từ đầu không?", "0333-which-breaches-count-together");
const measureMoves = open$4("Thời hạn cai nghiện, quản lý thay đổi sau khi đã quyết định giám sát thì thời hạn giám sát đổi theo thế nào?", "0334-end-of-monitoring");
const whilePaused = open$4("Thời gian tạm dừng giám sát điện tử (khoản 2 Điều 20 NĐ 163/2026) có được tính vào thời hạn giám sát không?", "0646-the-time-of-a-pause");
const breachPapers = open$4("24 giờ để ra quyết định giám sát mới kể từ khi nhận được tài liệu về hành vi vi phạm: biên bản do chính Công an cấp xã lập thì tính từ lúc nào?", "0635-papers-of-a-breach-are-received-when-recorded");
const formOfNoncompliance = open$4("Biên bản về hành vi không chấp hành giám sát điện tử (khoản 3, khoản 4 Điều 25 NĐ 163/2026) lập theo mẫu nào?", "0636-form-of-the-record-of-not-complying");
const groundOver = open$4("Việc cai nghiện, điều trị, quản lý làm căn cứ đã chấm dứt mà chưa có quyết định chấm dứt giám sát: việc xảy ra trong lúc đó có phải là vi phạm không?", "0384-a-device-whose-ground-is-gone");
const afterReferral = open$4("Đã chuyển xem xét cai nghiện bắt buộc thì có tiếp tục giám sát điện tử đến khi đi cai không?", "0335-monitoring-after-a-referral");
// src/law/measures/monitoring/2026-07-01-breaches.ts
const police$1 = ["communePolice"];
const during = [
	"decided",
	"worn",
	"off",
	"paused"
];
/** Paused for prison nobody wears a device that could be taken off. */
const wearing$1 = [
	"decided",
	"worn",
	"off"
];
const noExcuse$2 = yes("Đã xác minh: không do bất khả kháng, trở ngại khách quan, lỗi kỹ thuật, lý do chính đáng");
const excused = {
	if: mayBeExcused$2(D163.art(24, 2)),
	field: "noExcuse"
};
/** Monitoring goes on after what a named official made of a record. */
const goesOn = { device: choice("Thiết bị hiện nay", {
	worn: "đang đeo",
	notWorn: "chưa đeo hoặc đã bị tháo"
}) };
const onwards = {
	said: "device",
	is: {
		worn: "worn",
		notWorn: "decided"
	}
};
const reminder = {
	by: police$1,
	when: during,
	at: "minute",
	says: { reminded: note("Nội dung nhắc nhở") }
};
/** The last record falls, and what was reminded of it; what stands of before is said, since only that goes on counting. */
const recordFalls = {
	says: {
		wearingStands: optional(pastDay("Lời nhắc nhở trước đó về không đeo, tự ý tháo còn tính: ngày")),
		batteryStands: optional(pastDay("Lời nhắc nhở lần đầu trước đó về hết pin, không đến đeo lại còn tính: ngày")),
		againStands: optional(pastDay("Lời nhắc nhở lần hai trước đó về hết pin, không đến đeo lại còn tính: ngày"))
	},
	sets: {
		remindedWearing: { said: "wearingStands" },
		remindedBattery: { said: "batteryStands" },
		remindedAgain: { said: "againStands" }
	},
	clears: [
		"breached",
		"remindedWearing",
		"remindedBattery",
		"remindedAgain"
	],
	refuses: [
		{
			if: otherWearing(D163.art(25, 3)),
			field: "wearingStands"
		},
		{
			if: otherBattery(D163.art(25, 4)),
			field: "batteryStands"
		},
		{
			if: otherAgain(D163.art(25, 4)),
			field: "againStands"
		}
	]
};
/** The ladder: record, reminder, time to remedy, record of not complying, and then a named official. No rung is climbed by itself. */
const breaches$4 = {
	recordBreach: {
		term: "Lập biên bản vi phạm quy định về giám sát điện tử",
		by: police$1,
		when: wearing$1,
		at: "minute",
		says: {
			breach: choice("Hành vi", {
				damage: "phá hủy, tác động đến thiết bị, phụ kiện (điểm a)",
				refuse: "không chấp hành việc đeo (điểm b)",
				remove: "tự ý tháo thiết bị (điểm c)",
				battery: "cố ý để hết pin 24 giờ (điểm d)",
				noReturn: "quá 24 giờ không đến đeo lại (điểm đ)"
			}),
			flatSince: when(pastMoment("Thiết bị hết pin từ lúc"), "breach", "battery"),
			happenedAt: pastMoment("Lúc vi phạm"),
			noExcuse: noExcuse$2
		},
		makes: ["breachRecord"],
		sets: { breached: "happened" },
		refuses: [
			excused,
			{
				if: flatTooShort(D163.art(24, 1, "d")),
				field: "flatSince"
			},
			{
				if: returnTimeRuns(D163.art(24, 1, "đ")),
				field: "breach"
			},
			{
				if: {
					...faultTold(D163.art(24, 2)),
					start: D163.art(23, 2, "c")
				},
				field: "breach"
			},
			{
				if: forceMajeureTold(D163.art(24, 2)),
				field: "breach"
			},
			{
				if: {
					...breachAfterGround(D163.art(20, 4, "c")),
					start: groundOver
				},
				field: "happenedAt"
			}
		],
		cite: [D163.art(24, 1), D163.art(25, 1)]
	},
	remindWearing: {
		term: "Nhắc nhở lần đầu về việc không đeo, tự ý tháo",
		...reminder,
		sets: { remindedWearing: "happened" },
		refuses: [
			{ if: noBreach(D163.art(25, 3)) },
			{ if: wearingBreachFirst(D163.art(25, 3)) },
			{ if: remindedWearing(D163.art(25, 3)) }
		],
		cite: [D163.art(25, 3), noTimeLimit]
	},
	remindBattery: {
		term: "Nhắc nhở lần đầu về việc để hết pin, không đến đeo lại",
		...reminder,
		sets: { remindedBattery: "happened" },
		refuses: [
			{ if: noBreach(D163.art(25, 4)) },
			{ if: batteryBreachFirst(D163.art(25, 4)) },
			{ if: remindedBattery(D163.art(25, 4)) }
		],
		cite: [D163.art(25, 4), noTimeLimit]
	},
	remindBatteryAgain: {
		term: "Nhắc nhở lần hai về việc để hết pin, không đến đeo lại",
		...reminder,
		sets: { remindedAgain: "happened" },
		refuses: [
			{ if: noBreach(D163.art(25, 4)) },
			{ if: batteryBreachFirst(D163.art(25, 4)) },
			{ if: notRemindedBattery(D163.art(25, 4)) },
			{ if: remindedAgain(D163.art(25, 4)) },
			{ if: sameBreach(D163.art(25, 4)) }
		],
		cite: [D163.art(25, 4), noTimeLimit]
	},
	remedied: {
		term: "Ghi nhận người đó đã khắc phục vi phạm",
		by: police$1,
		who: "person",
		when: during,
		at: "minute",
		says: { remediedHow: note("Đã khắc phục thế nào") },
		refuses: [{ if: noBreach(D163.art(25, 3)) }],
		cite: [D163.art(25, 3), D163.art(25, 4)]
	},
	excuse: {
		term: "Kết luận có lý do chính đáng: biên bản vi phạm không còn tính",
		by: police$1,
		when: during,
		says: {
			excuse: choice("Lý do", {
				forceMajeure: "bất khả kháng",
				obstacle: "trở ngại khách quan",
				technical: "lỗi kỹ thuật của thiết bị",
				illness: "do ốm đau",
				otherReason: "có lý do chính đáng khác",
				untrue: "không đúng sự việc"
			}),
			verified: note("Việc đã làm, giấy tờ đã xem"),
			...recordFalls.says
		},
		sets: recordFalls.sets,
		clears: recordFalls.clears,
		settles: "checkRemedy",
		refuses: [{ if: noBreach(D163.art(24, 2)) }, ...recordFalls.refuses],
		cite: [
			D163.art(24, 2),
			otherExcuses,
			whichTogether
		]
	},
	recordNoncompliance: {
		term: "Lập biên bản về hành vi không chấp hành giám sát điện tử",
		by: police$1,
		when: during,
		becomes: "notComplied",
		at: "minute",
		says: {
			ground: choice("Căn cứ", {
				damage: "phá hủy, tác động đến thiết bị (điểm a)",
				wearingNotRemedied: "không đeo, tự ý tháo mà không khắc phục trong 24 giờ",
				wearingAgain: "không đeo, tự ý tháo từ lần thứ hai",
				batteryNotRemedied: "để hết pin, không đến đeo lại mà không khắc phục trong 24 giờ",
				batteryThird: "để hết pin, không đến đeo lại lần thứ ba"
			}),
			foundOn: pastDay("Ngày phát hiện"),
			lastActOn: pastDay("Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh"),
			noExcuse: noExcuse$2
		},
		needs: ["breachRecord"],
		makes: ["violation"],
		sets: {
			violationFound: { said: "foundOn" },
			lastAct: { said: "lastActOn" },
			recorded: "happened"
		},
		refuses: [
			excused,
			{ if: noBreach(D163.art(25)) },
			{
				if: otherGround(D163.art(25)),
				field: "ground"
			},
			{
				if: wearingTimeRuns(D163.art(25, 3)),
				field: "ground"
			},
			{
				if: batteryTimeRuns(D163.art(25, 4)),
				field: "ground"
			},
			{
				if: wearingNotReminded(D163.art(25, 3)),
				field: "ground"
			},
			{
				if: batteryNotReminded(D163.art(25, 4)),
				field: "ground"
			},
			{
				if: wearingNotOfIt(D163.art(25, 3)),
				field: "ground"
			},
			{
				if: batteryNotOfIt(D163.art(25, 4)),
				field: "ground"
			},
			{
				if: noWearingSince(D163.art(25, 3)),
				field: "ground"
			},
			{
				if: noBatterySince(D163.art(25, 4)),
				field: "ground"
			},
			{
				if: {
					...lastActAfterGround(D163.art(20, 4, "c")),
					start: groundOver
				},
				field: "lastActOn"
			}
		],
		cite: [
			D163.art(25, 2),
			D163.art(25, 3),
			D163.art(25, 4),
			whichTogether
		]
	},
	refer: {
		term: "Chuyển xem xét cai nghiện bắt buộc",
		by: ["fileMaker"],
		when: ["notComplied"],
		becomes: onwards,
		says: goesOn,
		refuses: [
			{ if: finedInstead(D163.art(25, 5)) },
			{ if: limitationOver$4(L120.art(35, 4)) },
			{ if: limitationOverForMinor$4(L120.art(36, 3)) }
		],
		proposes: [{
			...toCompulsory([
				"home",
				"substitution",
				"postRehab",
				"minor",
				"minorShort",
				"minorNoHome"
			], { lastAct: { fact: "lastAct" } }, L120.art(47, 2)),
			promises: ["ended"]
		}, {
			...toCompulsoryMinor([
				"home",
				"substitution",
				"postRehab",
				"minor",
				"minorShort",
				"minorNoHome"
			], { lastAct: { fact: "lastAct" } }, L120.art(36, 1, "đ")),
			promises: ["ended"]
		}],
		cite: [
			L120.art(47, 2),
			L120.art(35, 1, "đ"),
			D163.art(100, 1),
			afterReferral
		]
	},
	fine: {
		term: "Chuyển xử phạt về hành vi chống lại, cản trở việc quản lý sau cai nghiện",
		by: ["communePoliceChief"],
		when: ["notComplied"],
		becomes: onwards,
		says: goesOn,
		refuses: [{ if: notFined(D163.art(25, 5)) }],
		cite: [D163.art(25, 5), noTimeLimit]
	},
	dropBreach: {
		term: "Kết luận không đủ căn cứ, tiếp tục giám sát",
		by: ["communePoliceChief"],
		when: ["notComplied"],
		becomes: onwards,
		says: {
			...goesOn,
			whyDropped: note("Lý do"),
			...recordFalls.says
		},
		sets: recordFalls.sets,
		clears: [
			...recordFalls.clears,
			"violationFound",
			"lastAct",
			"recorded"
		],
		refuses: recordFalls.refuses,
		cite: [afterRecord, whichTogether]
	}
};
// src/law/measures/monitoring/2026-07-01-clocks.ts
/** What must be done in time in electronic monitoring: the decision from receipt, the fitting from the decision's effect. */
const clocks$11 = [
	{
		of: ["decide", "notApply"],
		who: "communePoliceChief",
		within: hours(12),
		after: "received",
		cite: D163.art(16, 2, "a")
	},
	{
		of: ["decide", "notApply"],
		who: "communePoliceChief",
		within: hours(24),
		after: "requested",
		cite: D163.art(16, 2, "b")
	},
	{
		of: ["decide"],
		who: "communePoliceChief",
		within: hours(24),
		after: "breached",
		if: isSubstitution(D163.art(25, 6)),
		start: breachPapers,
		cite: D163.art(16, 2, "b")
	},
	{
		of: ["fit"],
		who: "communePolice",
		whose: "cán bộ Công an cấp xã được giao giám sát điện tử",
		within: hours(24),
		after: "effective",
		if: fittedHere(D163.art(17, 1)),
		cite: D163.art(17, 1)
	},
	{
		of: ["fit"],
		who: "centre",
		whose: "cơ sở cai nghiện ma túy công lập, trường giáo dưỡng",
		atLeast: days(0),
		before: "leaves",
		if: fittedByPublic(D163.art(17, 4)),
		cite: D163.art(17, 4)
	},
	{
		of: ["fitAtPrivate", "fit"],
		who: "communePolice",
		whose: "Công an cấp xã nơi cơ sở tư nhân đặt trụ sở",
		atLeast: days(0),
		before: "leaves",
		if: fittedAtPrivate(D163.art(16, 3)),
		cite: D163.art(17, 4)
	},
	{
		of: ["refit"],
		who: "person",
		within: hours(24),
		after: "cameBack",
		missed: "checkReturn",
		cite: D163.art(24, 1, "đ")
	},
	{
		of: ["remedied"],
		who: "person",
		within: hours(24),
		after: "breached",
		missed: "checkRemedy",
		if: wearingBreach(D163.art(25, 3)),
		cite: D163.art(25, 3)
	},
	{
		of: ["remedied"],
		who: "person",
		within: hours(24),
		after: "breached",
		missed: "checkRemedy",
		if: batteryBreach(D163.art(25, 4)),
		cite: D163.art(25, 4)
	},
	{
		of: ["pause"],
		who: "communePoliceChief",
		within: sameDay,
		after: "imprisoned",
		while: [
			"decided",
			"worn",
			"off",
			"notComplied"
		],
		cite: noTimeLimit
	},
	{
		of: ["handOver"],
		who: "communePoliceChief",
		whose: "Công an cấp xã nơi chuyển đi",
		within: hours(24),
		after: "left",
		cite: D163.art(21, 2)
	},
	{
		of: ["refer", "dropBreach"],
		who: "fileMaker",
		within: workingDays(1),
		after: "violationFound",
		if: isAdult$4(D163.art(100, 1)),
		start: referringFirst,
		cite: D163.art(100, 1)
	},
	{
		of: ["refer", "dropBreach"],
		who: "fileMaker",
		within: workingDays(1),
		after: "violationFound",
		if: isMinor$5(D163.art(103, 1)),
		start: referringFirst,
		cite: D163.art(103, 1)
	},
	{
		of: ["end"],
		who: "communePoliceChief",
		within: sameDay,
		after: "ends",
		cite: noTimeLimit
	},
	{
		of: ["end"],
		who: "communePoliceChief",
		within: sameDay,
		after: "groundLost",
		while: [
			"decided",
			"worn",
			"off",
			"notComplied"
		],
		cite: noTimeLimit
	},
	{
		of: ["removeWaived", "removeAtEnd"],
		who: "communePolice",
		within: sameDay,
		after: "endDecided",
		cite: noTimeLimit
	}
];
// src/law/measures/monitoring/2026-07-01-deciding.ts
const under$1 = choice("Đang thực hiện", {
	home: "cai nghiện tự nguyện tại gia đình, cộng đồng",
	substitution: "điều trị nghiện bằng thuốc thay thế",
	postRehab: "quản lý sau cai nghiện"
});
const measureEnds = anyDay("Ngày hết thời hạn cai nghiện, điều trị, quản lý");
const basis = {
	under: under$1,
	basisNo: number$1("Số quyết định, thông báo"),
	basisOn: pastDay("Ngày ký"),
	measureEnds: optional(measureEnds)
};
const opening = {
	by: ["communePolice"],
	when: "opens a case",
	becomes: "awaited",
	seats: { commune: "signer" }
};
const everybody = [
	{ if: under12$5(D163.art(15, 2)) },
	{ if: tooYoung$1(D163.art(15, 1)) },
	{ if: tooOld(D163.art(15, 2)) }
];
const byBasis = [
	...everybody,
	{ if: needsRequest(D163.art(15, 2, "a")) },
	{
		if: routeDiffers(D163.art(15)),
		field: "under"
	},
	{
		if: endMissing(D163.art(15)),
		field: "measureEnds"
	}
];
/** The device on the body: by the police or the public facility. Staff of a private facility never put it on. */
const fitting = {
	when: ["decided"],
	becomes: "worn",
	at: "minute",
	says: {
		deviceNo: number$1("Số thiết bị"),
		position: choice("Vị trí đeo", {
			wrist: "cổ tay",
			ankle: "cổ chân",
			other: "vị trí khác"
		}),
		accessories: note("Phụ kiện, tình trạng thiết bị"),
		told: yes("Đã thông báo quyết định, phổ biến quy định cho người bị giám sát"),
		parentsTold: yes("Đã thông báo cho cha, mẹ, người giám hộ, người đại diện (nếu dưới 18 tuổi)")
	},
	needs: ["decision"],
	brings: ["commitment"],
	makes: ["execution"],
	sets: {
		fitted: "happened",
		positionFrom: "happened"
	},
	ends: ["off"],
	refuses: [
		{ if: groundGone(D163.art(20, 4, "c")) },
		{
			if: notTold(D163.art(17, 2)),
			field: "told"
		},
		{
			if: parentsNotTold(D163.art(17, 2)),
			field: "parentsTold"
		}
	]
};
/** From the paper that puts somebody under monitoring to the device on the body: decision and fitting are two acts. */
const deciding$2 = {
	receive: {
		term: "Ghi nhận quyết định, thông báo làm căn cứ giám sát điện tử",
		...opening,
		at: "minute",
		says: basis,
		brings: ["basis"],
		sets: {
			received: "happened",
			measureEnds: { said: "measureEnds" }
		},
		refuses: [...byBasis, {
			if: fromBefore$1(D163.art(151, 1)),
			field: "basisOn"
		}],
		cite: [
			D163.art(16, 2, "a"),
			D163.art(15),
			L120.art(12, 1)
		]
	},
	receiveRequest: {
		term: "Tiếp nhận đề nghị giám sát của cha, mẹ, người giám hộ, người đại diện",
		...opening,
		at: "minute",
		says: {
			under: under$1,
			requester: choice("Người đề nghị", {
				parent: "cha, mẹ",
				guardian: "người giám hộ",
				representative: "người đại diện hợp pháp"
			}),
			residence: choice("Nơi cư trú", {
				stable: "có nơi cư trú ổn định",
				none: "không có nơi cư trú ổn định"
			}),
			measureEnds
		},
		brings: ["request", "basis"],
		sets: {
			requested: "happened",
			measureEnds: { said: "measureEnds" }
		},
		refuses: [
			...everybody,
			{ if: needsNoRequest(D163.art(15, 2, "a")) },
			{
				if: noHome(D163.art(15, 2)),
				field: "residence"
			},
			{
				if: lessThanAYear(D163.art(15, 2, "a")),
				field: "measureEnds"
			},
			{
				if: aYearOrMore(D163.art(15, 2, "a")),
				field: "measureEnds"
			}
		],
		cite: [D163.art(15, 2, "a"), D163.art(16, 2, "b")]
	},
	takeFromBefore: {
		term: "Đưa người đã thuộc diện từ trước 01/7/2026 vào diện giám sát",
		...opening,
		says: basis,
		brings: ["basis"],
		sets: {
			takenOver: "happened",
			measureEnds: { said: "measureEnds" }
		},
		refuses: [...byBasis, {
			if: notFromBefore(D163.art(151, 1)),
			field: "basisOn"
		}],
		cite: [D163.art(151, 1), fromBefore]
	},
	notApply: {
		term: "Không ra quyết định giám sát",
		by: ["communePoliceChief"],
		when: ["proposed", "awaited"],
		becomes: "notApplied",
		says: { whyNot: choice("Lý do", {
			notInGroup: "không thuộc diện (tuổi, nơi cư trú)",
			measureOver: "không còn cai nghiện, điều trị, quản lý",
			withdrawn: "người đề nghị rút đề nghị"
		}) },
		cite: [D163.art(15), noTimeLimit]
	},
	decide: {
		term: "Ra quyết định áp dụng biện pháp giám sát điện tử",
		by: ["communePoliceChief"],
		when: [
			"proposed",
			"awaited",
			"decided",
			"worn",
			"off",
			"notComplied"
		],
		becomes: "decided",
		at: "minute",
		says: {
			decisionNo: number$1("Số quyết định"),
			effectiveAt: anyMoment("Có hiệu lực từ"),
			watcher: name("Cán bộ được phân công giám sát"),
			fittedAt: choice("Đeo thiết bị tại", {
				commune: "Công an cấp xã",
				facility: "cơ sở cai nghiện công lập, trường giáo dưỡng, trước khi người đó ra",
				private: "cơ sở cai nghiện tư nhân, do Công an cấp xã nơi cơ sở đặt trụ sở đeo trước khi người đó ra"
			}),
			facility: when(unit("Cơ sở cai nghiện công lập, trường giáo dưỡng", "centre"), "fittedAt", "facility"),
			fittingCommune: when(unit("Xã, phường nơi cơ sở tư nhân đặt trụ sở", "commune"), "fittedAt", "private"),
			leavesOn: when(anyDay("Ngày ra khỏi cơ sở"), "fittedAt", "facility", "private")
		},
		needs: ["basis"],
		makes: ["decision"],
		sets: {
			decided: "happened",
			effective: { said: "effectiveAt" },
			leaves: { said: "leavesOn" }
		},
		clears: [
			"breached",
			"fitted",
			"violationFound",
			"lastAct",
			"recorded"
		],
		seats: {
			facility: { said: "facility" },
			fitter: { said: "fittingCommune" }
		},
		refuses: [
			{ if: decidedAlready(D163.art(25, 6)) },
			{ if: groundGone(D163.art(20, 4, "c")) },
			{ if: wrongAge$3(D163.art(151, 1)) },
			{ if: lessThanAYear(D163.art(15, 2, "a")) },
			{ if: aYearOrMore(D163.art(15, 2, "a")) },
			{
				if: effectiveBefore(D163.art(17, 1)),
				field: "effectiveAt"
			},
			{
				if: {
					...anewLater(D163.art(25, 6)),
					start: substitutionBreach
				},
				field: "effectiveAt"
			}
		],
		cite: [
			D163.art(16),
			L120.art(12, 2),
			D163.art(25, 6),
			substitutionBreach
		]
	},
	deliver: {
		term: "Gửi quyết định cho người bị giám sát, gia đình, cán bộ giám sát",
		by: ["communePolice"],
		when: ["decided", "worn"],
		says: { parentsTold: yes("Đã gửi cha, mẹ, người giám hộ, người đại diện (nếu dưới 18 tuổi)") },
		needs: ["decision"],
		sets: { delivered: "happened" },
		refuses: [{
			if: parentsNotTold(D163.art(17, 3)),
			field: "parentsTold"
		}],
		cite: [D163.art(17, 3), noTimeLimit]
	},
	fit: {
		...fitting,
		term: "Thi hành quyết định, đeo thiết bị",
		by: ["communePolice", "centre"],
		seat: ["commune", "facility"],
		cite: [
			D163.art(17),
			D163.art(14),
			D163.art(16, 3)
		]
	},
	fitAtPrivate: {
		...fitting,
		term: "Thi hành quyết định, đeo thiết bị cho người ra từ cơ sở tư nhân trên địa bàn, báo nơi ra quyết định",
		by: ["communePolice"],
		seat: "fitter",
		refuses: [...fitting.refuses, { if: notFromPrivate(D163.art(16, 3)) }],
		cite: [D163.art(17, 4), D163.art(16, 3)]
	}
};
// src/law/measures/monitoring/2026-07-01-vocabulary.ts
const form$4 = (no) => `Mẫu ${no} phụ lục I NĐ 163/2026`;
/** Who is monitored, where a case stands, which days it knows and which papers it holds. */
const routes = {
	home: "từ đủ 18 tuổi, đang cai nghiện tự nguyện tại gia đình, cộng đồng",
	substitution: "từ đủ 18 tuổi, đang điều trị nghiện bằng thuốc thay thế",
	postRehab: "từ đủ 18 tuổi, đang bị quản lý sau cai nghiện",
	minor: "từ đủ 12 đến dưới 18 tuổi, có nơi cư trú ổn định, cha mẹ, người đại diện đề nghị, thời gian còn lại từ 1 năm",
	minorShort: "từ đủ 12 đến dưới 18 tuổi, có nơi cư trú ổn định, cha mẹ, người đại diện đề nghị, thời gian còn lại dưới 1 năm",
	minorNoHome: "từ đủ 12 đến dưới 18 tuổi, không có nơi cư trú ổn định, đang bị quản lý sau cai nghiện"
};
const states$6 = {
	proposed: {
		term: "được đề xuất, chờ quyết định giám sát",
		kind: "proposed"
	},
	awaited: {
		term: "chờ quyết định giám sát",
		kind: "open"
	},
	decided: {
		term: "có quyết định, chờ đeo thiết bị",
		kind: "open"
	},
	worn: {
		term: "đang đeo thiết bị",
		kind: "open"
	},
	off: {
		term: "đang tháo tạm thời",
		kind: "open"
	},
	paused: {
		term: "tạm dừng giám sát",
		kind: "open"
	},
	notComplied: {
		term: "có biên bản không chấp hành, chờ người có thẩm quyền xem xét",
		kind: "open"
	},
	waiving: {
		term: "được miễn thời gian còn lại, chờ tháo thiết bị",
		kind: "open"
	},
	ending: {
		term: "có quyết định chấm dứt, chờ tháo thiết bị",
		kind: "open"
	},
	waived: {
		term: "được miễn thời gian còn lại",
		kind: "end"
	},
	ended: {
		term: "đã chấm dứt giám sát",
		kind: "end"
	},
	notApplied: {
		term: "không quyết định giám sát",
		kind: "end"
	}
};
const facts$8 = {
	received: "lúc ra quyết định cai nghiện, nhận thông báo tiếp nhận điều trị hoặc quyết định quản lý sau cai nghiện",
	requested: "lúc nhận văn bản đề nghị của cha, mẹ, người giám hộ, người đại diện",
	takenOver: "ngày đưa người đã thuộc diện từ trước vào diện giám sát",
	measureEnds: "ngày hết thời hạn cai nghiện, điều trị hoặc quản lý",
	decided: "lúc ra quyết định giám sát",
	effective: "lúc quyết định giám sát có hiệu lực",
	leaves: "ngày ra khỏi cơ sở cai nghiện, trường giáo dưỡng",
	delivered: "ngày gửi quyết định giám sát",
	fitted: "lúc đeo thiết bị",
	positionFrom: "lúc đeo tại vị trí hiện nay",
	cameBack: "lúc hết thời gian tháo tạm thời, tạm dừng",
	faultFrom: "lúc phát hiện hư hỏng, hoặc lúc bất khả kháng, trở ngại kết thúc",
	faultTold: "lúc người đó báo thiết bị, phụ kiện hỏng, mất",
	breached: "lúc lập biên bản vi phạm",
	remindedWearing: "lúc nhắc nhở về việc không đeo, tự ý tháo",
	remindedBattery: "lúc nhắc nhở lần đầu về việc để hết pin, không đến đeo lại",
	remindedAgain: "lúc nhắc nhở lần hai về việc để hết pin, không đến đeo lại",
	violationFound: "ngày phát hiện không chấp hành",
	lastAct: "ngày vi phạm lần cuối",
	recorded: "ngày lập biên bản không chấp hành",
	imprisoned: "ngày biết người đó chấp hành án phạt tù, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng",
	left: "lúc hoàn thành thủ tục đổi nơi cư trú",
	endDecided: "ngày quyết định miễn hoặc chấm dứt"
};
const documents$8 = {
	basis: { term: "Quyết định cai nghiện tự nguyện, thông báo tiếp nhận điều trị thay thế hoặc quyết định quản lý sau cai nghiện" },
	request: {
		term: "Đơn của cha, mẹ, người giám hộ, người đại diện",
		form: form$4("01"),
		cite: [D163.art(15, 2, "a")]
	},
	decision: {
		term: "Quyết định áp dụng biện pháp giám sát điện tử",
		form: form$4("02"),
		cite: [D163.art(16, 3)]
	},
	execution: {
		term: "Biên bản thi hành quyết định, đeo thiết bị",
		form: form$4("03"),
		cite: [D163.art(17, 1)]
	},
	commitment: {
		term: "Cam kết thực hiện",
		form: form$4("04"),
		cite: [D163.art(17, 2)]
	},
	wearerRequest: {
		term: "Đơn đề nghị tháo tạm thời, đổi vị trí đeo",
		form: form$4("05"),
		cite: [D163.art(19, 1), D163.art(19, 3)]
	},
	custodyRequest: {
		term: "Văn bản của nơi tạm giữ, tạm giam đề nghị tháo tạm thời",
		form: form$4("06"),
		cite: [D163.art(19, 1)]
	},
	offRecord: {
		term: "Biên bản tháo tạm thời",
		form: form$4("07"),
		cite: [D163.art(19, 2)]
	},
	refitRecord: {
		term: "Biên bản đeo lại thiết bị",
		form: form$4("08"),
		cite: [D163.art(19, 2), D163.art(20, 2)]
	},
	positionRecord: {
		term: "Biên bản đổi vị trí đeo",
		form: form$4("09"),
		cite: [D163.art(19, 3)]
	},
	replacement: {
		term: "Biên bản thay thiết bị, phụ kiện",
		form: form$4("10"),
		cite: [D163.art(19, 4)]
	},
	pauseDecision: {
		term: "Quyết định tạm dừng giám sát",
		form: form$4("11"),
		cite: [D163.art(20, 1)]
	},
	pauseRecord: {
		term: "Biên bản thi hành quyết định tạm dừng",
		form: form$4("12"),
		cite: [D163.art(20, 2)]
	},
	waiver: {
		term: "Quyết định miễn thời gian còn lại",
		form: form$4("13"),
		cite: [D163.art(20, 3)]
	},
	waiverRecord: {
		term: "Biên bản thi hành quyết định miễn",
		form: form$4("14"),
		cite: [D163.art(20, 3)]
	},
	endDecision: {
		term: "Quyết định chấm dứt giám sát",
		form: form$4("15"),
		cite: [D163.art(20, 4)]
	},
	endRecord: {
		term: "Biên bản thi hành quyết định chấm dứt",
		form: form$4("16"),
		cite: [D163.art(20, 4)]
	},
	assignment: {
		term: "Phân công cán bộ tiếp nhận giám sát tại nơi đến",
		form: form$4("17"),
		cite: [D163.art(21, 2)]
	},
	breachRecord: {
		term: "Biên bản vi phạm về giám sát điện tử",
		form: form$4("18"),
		cite: [D163.art(25, 1)]
	},
	violation: {
		term: "Biên bản về hành vi không chấp hành giám sát điện tử",
		form: "Mẫu 34 phụ lục V NĐ 163/2026",
		cite: [
			D163.art(101, 1, "b"),
			D163.art(104, 1, "b"),
			formOfNoncompliance
		]
	}
};
/** States before the device comes off for good. */
const monitored = [
	"decided",
	"worn",
	"off",
	"paused",
	"notComplied"
];
// src/law/measures/monitoring/2026-07-01-wearing.ts
const chief$1 = ["communePoliceChief"];
const police = ["communePolice"];
const device = {
	deviceNo: number$1("Số thiết bị"),
	position: choice("Vị trí đeo", {
		wrist: "cổ tay",
		ankle: "cổ chân",
		other: "vị trí khác"
	})
};
const undecidedEnd = [
	"proposed",
	"awaited",
	...monitored,
	"waiving",
	"ending"
];
/** While the device is worn, off for a while, paused, and until it comes off for good. */
const wearing = {
	followUp: {
		term: "Ghi việc giáo dục, tư vấn, theo dõi",
		by: police,
		when: ["worn", "off"],
		says: { followed: note("Nội dung") },
		cite: [D163.art(18, 1, "c")]
	},
	alert: {
		term: "Ghi nhận cảnh báo của thiết bị",
		by: police,
		when: ["worn"],
		at: "minute",
		says: { alertKind: choice("Cảnh báo", {
			battery: "hết pin",
			silent: "mất tín hiệu",
			damage: "hư hỏng",
			off: "rời khỏi người"
		}) },
		raises: "checkAlert",
		cite: [D163.art(18, 1, "b")]
	},
	reportFault: {
		term: "Ghi nhận người bị giám sát báo thiết bị, phụ kiện hỏng, mất",
		by: police,
		when: ["worn"],
		at: "minute",
		says: {
			noticedAt: pastMoment("Lúc phát hiện, hoặc lúc bất khả kháng, trở ngại kết thúc"),
			cause: choice("Nguyên nhân người đó nói", {
				forceMajeure: "bất khả kháng",
				obstacle: "trở ngại khách quan",
				technical: "lỗi kỹ thuật",
				own: "do mình",
				unknown: "không rõ"
			})
		},
		sets: {
			faultFrom: { said: "noticedAt" },
			faultTold: "happened"
		},
		raises: "checkAlert",
		cite: [D163.art(23, 2, "c"), D163.art(24, 2)]
	},
	conclude: {
		term: "Kết luận xác minh",
		by: police,
		when: undecidedEnd,
		says: {
			about: choice("Việc được xác minh", {
				alert: "cảnh báo, thiết bị hỏng",
				returning: "không đến đeo lại",
				remedying: "không khắc phục vi phạm",
				custody: "bị tạm giữ, tạm giam"
			}),
			conclusion: choice("Kết luận", {
				forceMajeure: "bất khả kháng",
				obstacle: "trở ngại khách quan",
				technical: "lỗi kỹ thuật của thiết bị",
				illness: "do ốm đau",
				otherReason: "có lý do chính đáng khác",
				untrue: "không đúng sự việc",
				noExcuse: "không có lý do chính đáng",
				released: "đã được thả",
				serving: "chấp hành án phạt tù, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng"
			}),
			verified: note("Việc đã làm, giấy tờ đã xem")
		},
		settles: {
			said: "about",
			is: {
				alert: "checkAlert",
				returning: "checkReturn",
				remedying: "checkRemedy",
				custody: "checkCustody"
			}
		},
		refuses: [{
			if: excusedApart(D163.art(24, 2)),
			field: "conclusion"
		}],
		cite: [D163.art(24, 2), otherExcuses]
	},
	replace: {
		term: "Thay thiết bị, phụ kiện hỏng",
		by: police,
		when: ["worn"],
		says: {
			part: choice("Thay", {
				device: "thiết bị",
				accessory: "phụ kiện"
			}),
			deviceNo: device.deviceNo
		},
		makes: ["replacement"],
		cite: [D163.art(19, 4), D163.art(18, 1, "g")]
	},
	changePosition: {
		term: "Đổi vị trí đeo thiết bị",
		by: police,
		when: ["worn"],
		says: {
			whyMoved: choice("Lý do", {
				month: "đã đeo từ đủ 1 tháng tại một vị trí",
				medical: "cơ sở y tế yêu cầu"
			}),
			position: device.position
		},
		brings: ["wearerRequest"],
		makes: ["positionRecord"],
		sets: { positionFrom: "happened" },
		refuses: [{
			if: wornTooShort(D163.art(19, 3)),
			field: "whyMoved"
		}],
		cite: [D163.art(19, 3)]
	},
	takeOff: {
		term: "Tháo tạm thời thiết bị",
		by: police,
		when: ["worn"],
		becomes: "off",
		at: "minute",
		says: {
			whyOff: choice("Lý do", {
				medical: "khám bệnh, chữa bệnh theo yêu cầu của cơ sở y tế",
				byAir: "ra nước ngoài bằng đường hàng không",
				abroad: "ra nước ngoài từ 7 ngày",
				custody: "bị tạm giữ hình sự, tạm giam"
			}),
			backBy: optional(anyDay("Dự kiến trở lại"))
		},
		brings: {
			said: "whyOff",
			is: {
				medical: "wearerRequest",
				byAir: "wearerRequest",
				abroad: "wearerRequest",
				custody: "custodyRequest"
			}
		},
		makes: ["offRecord"],
		begins: ["off"],
		raises: {
			said: "whyOff",
			is: { custody: "checkCustody" }
		},
		cite: [D163.art(19, 1), D163.art(19, 2)]
	},
	notePrison: {
		term: "Ghi nhận người bị giám sát chấp hành án phạt tù, vào cơ sở giáo dục bắt buộc, trường giáo dưỡng",
		by: police,
		when: [
			"decided",
			"worn",
			"off",
			"notComplied"
		],
		says: { place: choice("Nơi đến", {
			prison: "trại giam, trại tạm giam",
			institution: "cơ sở giáo dục bắt buộc, trường giáo dưỡng"
		}) },
		sets: { imprisoned: "happened" },
		cite: [D163.art(20, 1), noTimeLimit]
	},
	pause: {
		term: "Quyết định tạm dừng giám sát",
		by: chief$1,
		when: monitored,
		becomes: "paused",
		says: { whyPaused: choice("Lý do", {
			prison: "chấp hành án phạt tù",
			institution: "vào cơ sở giáo dục bắt buộc, trường giáo dưỡng"
		}) },
		makes: ["pauseDecision", "pauseRecord"],
		clears: ["imprisoned"],
		begins: ["paused"],
		ends: ["off"],
		settles: "checkCustody",
		cite: [D163.art(20, 1), D163.art(20, 2)]
	},
	cameBack: {
		term: "Ghi nhận hết lý do tháo tạm thời, tạm dừng",
		by: police,
		when: ["off", "paused"],
		at: "minute",
		says: { backAt: pastMoment("Lúc khám chữa bệnh xong, về nước, được thả, về địa phương") },
		sets: { cameBack: { said: "backAt" } },
		settles: "checkCustody",
		cite: [
			D163.art(19, 1),
			D163.art(20, 2),
			D163.art(24, 1, "đ")
		]
	},
	refit: {
		term: "Người đó trình diện, đeo lại thiết bị",
		by: police,
		when: ["off", "paused"],
		becomes: "worn",
		at: "minute",
		says: device,
		makes: ["refitRecord"],
		sets: { positionFrom: "happened" },
		clears: ["cameBack"],
		ends: ["off", "paused"],
		refuses: [{ if: groundGone(D163.art(20, 4, "c")) }],
		cite: [D163.art(19, 2), D163.art(20, 2)]
	},
	noteEnd: {
		term: "Ghi lại ngày hết thời hạn cai nghiện, điều trị, quản lý",
		by: police,
		when: [
			"proposed",
			"awaited",
			...monitored
		],
		says: {
			measureEnds: anyDay("Ngày hết thời hạn cai nghiện, điều trị, quản lý"),
			whyChanged: note("Vì sao thay đổi")
		},
		sets: { measureEnds: { said: "measureEnds" } },
		cite: [measureMoves]
	},
	reportMove: {
		term: "Ghi nhận người bị giám sát đổi nơi cư trú",
		by: police,
		when: [
			"decided",
			"worn",
			"off"
		],
		at: "minute",
		says: { movedAt: pastMoment("Lúc hoàn thành thủ tục đổi nơi cư trú") },
		sets: { left: { said: "movedAt" } },
		cite: [D163.art(21, 2)]
	},
	handOver: {
		term: "Bàn giao việc giám sát cho nơi đến",
		by: chief$1,
		when: [
			"decided",
			"worn",
			"off"
		],
		at: "minute",
		says: { toCommune: unit("Xã, phường nơi đến", "commune") },
		needs: ["decision"],
		seats: { commune: { said: "toCommune" } },
		cite: [D163.art(21, 2)]
	},
	assignHere: {
		term: "Phân công cán bộ tiếp nhận giám sát tại nơi đến",
		by: chief$1,
		when: [
			"decided",
			"worn",
			"off"
		],
		says: { watcher: name("Cán bộ được phân công giám sát") },
		makes: ["assignment"],
		cite: [D163.art(21, 2), noTimeLimit]
	},
	waive: {
		term: "Quyết định miễn thời gian giám sát còn lại",
		by: chief$1,
		when: ["worn", "off"],
		becomes: "waiving",
		says: {
			decisionNo: number$1("Số quyết định"),
			noOther: yes("Không có hành vi vi phạm pháp luật khác trong thời gian thực hiện")
		},
		makes: ["waiver"],
		sets: { endDecided: "happened" },
		refuses: [
			{ if: {
				...notAYear(D163.art(20, 3, "a")),
				start: yearOfMonitoring
			} },
			{ if: {
				...notSixMonths(D163.art(20, 3, "b")),
				start: yearOfMonitoring
			} },
			{ if: breachedBefore(D163.art(20, 3)) },
			{
				if: otherViolations(D163.art(20, 3)),
				field: "noOther"
			}
		],
		cite: [D163.art(20, 3), yearOfMonitoring]
	},
	removeWaived: {
		term: "Thi hành quyết định miễn, tháo thiết bị",
		by: police,
		when: ["waiving"],
		becomes: "waived",
		says: {},
		makes: ["waiverRecord"],
		ends: ["off"],
		cite: [
			D163.art(20, 3),
			D163.art(20, 6),
			D163.art(18, 1, "e")
		]
	},
	end: {
		term: "Quyết định chấm dứt giám sát",
		by: chief$1,
		when: monitored,
		becomes: "ending",
		says: {
			decisionNo: number$1("Số quyết định"),
			whyEnded: choice("Lý do", {
				termOver: "hết thời hạn giám sát",
				facility: "đi cai nghiện tại cơ sở cai nghiện, trường giáo dưỡng",
				measureOver: "không còn cai tại gia đình, cộng đồng, điều trị thay thế, quản lý sau cai nghiện",
				dead: "chết",
				missing: "bị Tòa án tuyên bố mất tích"
			})
		},
		makes: ["endDecision"],
		sets: { endDecided: "happened" },
		refuses: [{
			if: beforeEnd$4(D163.art(20, 4, "a")),
			field: "whyEnded"
		}],
		cite: [D163.art(20, 4), noTimeLimit]
	},
	removeAtEnd: {
		term: "Thi hành quyết định chấm dứt, tháo thiết bị",
		by: police,
		when: ["ending"],
		becomes: "ended",
		says: {},
		makes: ["endRecord"],
		ends: ["off", "paused"],
		cite: [
			D163.art(20, 4),
			D163.art(20, 6),
			D163.art(18, 1, "e")
		]
	}
};
// src/law/measures/monitoring/2026-07-01.ts
const untilItsEnd = {
	until: "measureEnds",
	cite: D163.art(15, 1, "a")
};
/** Electronic monitoring, new with Law 120/2025: decision, device on the body, and a ladder of breaches that ends at a named official. */
const from2026$7 = sheet({
	measure: "monitoring",
	from: "2026-07-01",
	term: "Giám sát điện tử",
	basis: "L120",
	routes,
	states: states$6,
	facts: facts$8,
	documents: documents$8,
	seats: {
		commune: {
			term: "xã, phường nơi giám sát",
			unitKind: "commune"
		},
		facility: {
			term: "cơ sở cai nghiện công lập, trường giáo dưỡng nơi ra",
			unitKind: "centre"
		},
		fitter: {
			term: "xã, phường nơi cơ sở tư nhân đặt trụ sở",
			unitKind: "commune"
		}
	},
	intervals: {
		off: {
			term: "tháo tạm thời thiết bị",
			counts: "counted",
			cite: D163.art(19, 1)
		},
		paused: {
			term: "tạm dừng giám sát",
			counts: "counted",
			cite: D163.art(20, 2),
			start: whilePaused
		}
	},
	tasks: {
		checkAlert: {
			term: "Xác minh cảnh báo, hư hỏng (bất khả kháng, trở ngại, lỗi kỹ thuật?)",
			who: "communePolice",
			cite: D163.art(24, 2)
		},
		checkReturn: {
			term: "Tìm hiểu vì sao chưa đến đeo lại (ốm đau, bất khả kháng?)",
			who: "communePolice",
			cite: D163.art(24, 1, "đ")
		},
		checkCustody: {
			term: "Tìm hiểu người bị tạm giữ, tạm giam đã được thả (đeo lại thiết bị) hay chấp hành án phạt tù (tạm dừng giám sát)",
			who: "communePolice",
			cite: D163.art(20, 1)
		},
		checkRemedy: {
			term: "Tìm hiểu vì sao chưa khắc phục (bất khả kháng, lỗi kỹ thuật?)",
			who: "communePolice",
			cite: D163.art(25, 3)
		}
	},
	lasts: {
		fixedBy: "decide",
		from: "effective",
		start: {
			home: D163.art(16, 3),
			postRehab: D163.art(16, 3),
			minorNoHome: D163.art(16, 3)
		},
		is: {
			home: untilItsEnd,
			substitution: cited(years(2), D163.art(15, 1, "b")),
			postRehab: untilItsEnd,
			minor: cited(years(1), D163.art(15, 2, "a")),
			minorShort: {
				until: "measureEnds",
				cite: D163.art(15, 2, "a")
			},
			minorNoHome: {
				until: "measureEnds",
				cite: D163.art(15, 2, "b")
			}
		}
	},
	acts: {
		...deciding$2,
		...wearing,
		...breaches$4
	},
	clocks: clocks$11,
	silences: [
		noTimeLimit,
		otherExcuses,
		afterRecord,
		fromBefore,
		whilePaused,
		substitutionBreach,
		yearOfMonitoring,
		whichTogether,
		measureMoves,
		afterReferral,
		breachPapers,
		formOfNoncompliance,
		groundOver,
		referringFirst
	]
});
// src/law/measures/post-rehab/rules.ts
/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
/** The notices that decree 163 names are those of terms; the day on which treatment was completed counts as one (docs/decisions/0305). */
const fromTreatment = (cite) => ({
	is: "Hoàn thành điều trị thay thế",
	cite,
	of: (l) => l.route === "substitution"
});
const announcedEnd = (l) => l.route !== "substitution" && !done(l, "unannounced");
const announced = (cite) => ({
	is: "Hoàn thành cai nghiện, đã có thông báo trước",
	cite,
	of: announcedEnd
});
/** Only a paper of the end came: none of the four notices that article 134(1) counts from (docs/decisions/0496). */
const unannounced = (cite) => ({
	is: "Hoàn thành cai nghiện, không có thông báo trước",
	cite,
	of: (l) => l.route !== "substitution" && !announcedEnd(l)
});
/** Months of management by route: art. 40 of Law 73/2021 and art. 42 of Law 120/2025 say the same. */
const monthsOf = (route) => route === "compulsory" ? 24 : 12;
const fromCompulsory = (cite) => ({
	is: "Người chấp hành xong cai nghiện bắt buộc",
	cite,
	of: (l) => l.route === "compulsory" || l.route === "compulsoryMinor"
});
const isAdult$3 = (cite) => ({
	is: "Người từ đủ 18 tuổi",
	cite,
	of: (l) => !youngerThan(l.subject, 18, l.happened)
});
const isMinor$4 = (cite) => ({
	is: "Người dưới 18 tuổi",
	cite,
	of: (l) => youngerThan(l.subject, 18, l.happened)
});
const comesFrom$1 = (l) => String(l.said["comesFrom"] ?? "home");
const fromHome = (cite) => ({
	is: "Người cai tại gia đình, cộng đồng",
	cite,
	of: (l) => l.route === "voluntary" && comesFrom$1(l) === "home"
});
const fromPrivate = (cite) => ({
	is: "Người ra từ cơ sở cai nghiện tư nhân",
	cite,
	of: (l) => comesFrom$1(l) === "private"
});
const voluntaryFromPublic = (cite) => ({
	is: "Người cai tự nguyện ra từ cơ sở công lập, trường giáo dưỡng",
	cite,
	of: (l) => l.route === "voluntary" && comesFrom$1(l) === "public"
});
/** What the system proposes from the case of the facility does not say again where the person comes from. */
const afterCompulsory = (cite) => ({
	is: "Người chấp hành xong cai nghiện bắt buộc ở cơ sở công lập, trường giáo dưỡng",
	cite,
	of: (l) => l.route.startsWith("compulsory") && (l.said["comesFrom"] ?? "public") === "public"
});
const under12$4 = under12$8("quản lý sau cai nghiện");
const wrongAge$2 = wrongAge$4((l) => l.route === "compulsory" ? youngerThan(l.subject, 18, l.happened) : l.route === "compulsoryMinor" && hasReached(l.subject, 21, l.happened));
const termOver = rule("Thời hạn quản lý tính từ ngày hoàn thành đã hết: không ra quyết định nữa.", (l) => {
	const completed = l.facts["completed"];
	return completed !== void 0 && addMonths(dayOf(completed), monthsOf(l.route)) <= dayOf(l.happened);
});
const beforeEnd$3 = rule("Chưa hết thời hạn quản lý.", (l) => l.ends === void 0 || dayOf(l.happened) < l.ends);
const beforeLastDays = rule("Chưa đến 3 ngày làm việc cuối của thời hạn quản lý.", (l) => l.ends === void 0 || dayOf(l.happened) < addWorkingDays(calendar, l.ends, -3));
const isStillMinor = rule("Luật 73/2021 không nêu việc đưa người dưới 18 tuổi tái nghiện đi cai nghiện bắt buộc.", (l) => youngerThan(l.subject, 18, l.happened));
const limitationOver$3 = limitationOverFor.adults((l) => !youngerThan(l.subject, 18, l.happened));
const limitationOverForMinor$3 = limitationOverFor.minors((l) => youngerThan(l.subject, 18, l.happened));
const prisonWhileManaged = rule("Đang bị quản lý mà đi tù thì ghi bước tạm ngừng; thời hạn còn lại làm tiếp sau.", (l) => l.said["reason"] === "prison" && [
	"managed",
	"relapsed",
	"criminal",
	"interrupted"
].includes(l.state));
const notCompleted = rule("Người đó đã hoàn thành: chọn lý do khác.", (l) => l.said["whyNot"] === "notCompleted" && done(l, "certified"));
const schoolingOfAdults = rule("Hỗ trợ học tập ở bậc phổ thông là của người từ đủ 12 đến dưới 18 tuổi.", (l) => l.said["supportKind"] === "schooling" && hasReached(l.subject, 18, l.happened));
const reviewBeforePlan = rule("Ngày xem lại không thể trước ngày lập kế hoạch.", (l) => {
	const reviewOn = l.said["reviewOn"];
	return typeof reviewOn === "string" && reviewOn < dayOf(l.happened);
});
// src/law/measures/post-rehab/2022-01-01-support.ts
const helping = [
	"communePolice",
	"caseWorker",
	"communeChair"
];
/** What the decree has somebody helped with, as articles 79(2) and 80 name it. */
const kinds = choice("Việc hỗ trợ", {
	counselling: "tư vấn tâm lý, xã hội",
	legal: "trợ giúp pháp lý",
	papers: "giấy tờ tùy thân, hộ tịch, cư trú",
	schooling: "học tập (từ đủ 12 đến dưới 18 tuổi)",
	training: "học nghề",
	loan: "vay vốn",
	job: "việc làm",
	publicWork: "việc làm công"
});
const wanted = (what) => when(yes(`Cần: ${what}`), "needs", "some");
/** Where somebody is sent; the texts name no closed list. */
const toWhom$1 = choice("Nơi giải quyết", {
	committee: "UBND cấp xã, phòng chuyên môn",
	bank: "ngân hàng, quỹ cho vay",
	employment: "tổ chức dịch vụ việc làm",
	vocational: "cơ sở dạy nghề",
	school: "trường học",
	legalAid: "nơi trợ giúp pháp lý",
	police: "cơ quan Công an",
	health: "cơ sở y tế",
	union: "tổ chức đoàn thể",
	business: "doanh nghiệp, hợp tác xã, hộ kinh doanh",
	other: "nơi khác"
});
/**
* Counselling and support while somebody is managed: what the person needs, the plan, to whom the person was sent, and what came of it. Loans
* and places of work are statements about others: no money is kept here.
*/
const support$1 = {
	askNeeds: {
		term: "Hỏi và ghi nhu cầu hỗ trợ của người đó",
		by: helping,
		when: [
			"reported",
			"requested",
			"managed"
		],
		says: {
			needs: choice("Nhu cầu", {
				some: "có nhu cầu",
				none: "chưa có nhu cầu"
			}),
			wantsCounselling: wanted("tư vấn tâm lý, xã hội"),
			wantsLegal: wanted("trợ giúp pháp lý"),
			wantsPapers: wanted("giấy tờ"),
			wantsSchooling: wanted("học tập"),
			wantsTraining: wanted("học nghề"),
			wantsLoan: wanted("vay vốn"),
			wantsJob: wanted("việc làm"),
			wantsSocial: wanted("tham gia hoạt động xã hội"),
			inOwnWords: optional(note("Theo lời người đó"))
		},
		sets: { needsAsked: "happened" },
		cite: [D116.art(79, 2), D116.art(80)]
	},
	planSupport: {
		term: "Lập hoặc sửa kế hoạch hỗ trợ",
		by: helping,
		when: ["managed"],
		says: {
			reviewOn: anyDay("Xem lại vào ngày"),
			planned: note("Việc sẽ làm, ai làm, đến khi nào")
		},
		makes: ["supportPlan"],
		sets: {
			supportPlanned: "happened",
			reviewDue: { said: "reviewOn" }
		},
		refuses: [{
			if: reviewBeforePlan(supportPlan),
			field: "reviewOn"
		}],
		cite: [D116.art(79, 2), supportPlan]
	},
	reviewPlan: {
		term: "Xem lại kế hoạch hỗ trợ",
		by: helping,
		when: ["managed"],
		says: {
			planStands: choice("Kết quả", {
				goesOn: "tiếp tục kế hoạch",
				toChange: "cần sửa kế hoạch",
				reached: "đã đạt"
			}),
			reviewed: note("Việc đã làm được, việc còn lại")
		},
		needs: ["supportPlan"],
		sets: { planReviewed: "happened" },
		cite: [D116.art(79, 2), supportPlan]
	},
	reassign: {
		term: "Phân công lại người, tổ chức giúp đỡ",
		by: ["communeChair"],
		when: ["managed"],
		says: { helper: name("Người, tổ chức được phân công giúp đỡ") },
		needs: ["decision"],
		cite: [D116.art(79, 3)]
	},
	requestSupport: {
		term: "Chuyển, giới thiệu đến nơi giải quyết",
		by: helping,
		when: ["managed"],
		says: {
			supportKind: kinds,
			toWhom: toWhom$1,
			requested: optional(note("Tên nơi giải quyết, nội dung đề nghị"))
		},
		sets: { supportRequested: "happened" },
		refuses: [{
			if: schoolingOfAdults(D116.art(80, 1)),
			field: "supportKind"
		}],
		cite: [D116.art(79, 2), D116.art(80, 4)]
	},
	support: {
		term: "Ghi việc đã tư vấn, hỗ trợ",
		by: helping,
		when: ["managed"],
		says: {
			supportKind: kinds,
			toWhom: optional(toWhom$1),
			askedOn: optional(pastDay("Ngày đề nghị")),
			supported: note("Nơi giải quyết, kết quả")
		},
		refuses: [{
			if: schoolingOfAdults(D116.art(80, 1)),
			field: "supportKind"
		}],
		cite: [D116.art(79, 2), D116.art(80)]
	},
	notSupported: {
		term: "Ghi việc hỗ trợ không thành",
		by: helping,
		when: ["managed"],
		says: {
			supportKind: kinds,
			toWhom: optional(toWhom$1),
			askedOn: optional(pastDay("Ngày đề nghị")),
			whyNotSupported: choice("Lý do", {
				notEligible: "không thuộc diện, chưa đủ điều kiện",
				papersMissing: "hồ sơ chưa đủ",
				noMeans: "hết nguồn vốn, hết chỉ tiêu",
				declined: "người đó thôi không nhận",
				other: "lý do khác"
			}),
			answered: optional(note("Trả lời của nơi giải quyết"))
		},
		cite: [D116.art(79, 2), D116.art(80, 4)]
	}
};
// src/law/measures/post-rehab/2022-01-01.ts
const undecided$2 = [
	"awaited",
	"reported",
	"requested"
];
/** Management after rehabilitation at the place of residence under Law 73/2021. */
const from2022$6 = sheet({
	measure: "post-rehab",
	from: "2022-01-01",
	term: "Quản lý sau cai nghiện ma túy tại nơi cư trú",
	basis: "L73",
	routes: {
		voluntary: "hoàn thành cai nghiện tự nguyện",
		substitution: "hoàn thành điều trị thay thế",
		compulsoryMinor: "chấp hành xong cai nghiện bắt buộc, từ đủ 12 đến dưới 18 tuổi",
		compulsory: "chấp hành xong cai nghiện bắt buộc, từ đủ 18 tuổi"
	},
	states: {
		awaited: {
			term: "chờ người đó trình báo",
			kind: "proposed"
		},
		reported: {
			term: "đã trình báo, chờ lập hồ sơ",
			kind: "open"
		},
		requested: {
			term: "đã đề nghị, chờ quyết định",
			kind: "open"
		},
		managed: {
			term: "đang quản lý",
			kind: "open"
		},
		relapsed: {
			term: "có kết quả xác định nghiện, chờ xử lý",
			kind: "open"
		},
		served: {
			term: "đã chấp hành xong",
			kind: "end"
		},
		notManaged: {
			term: "không ra quyết định",
			kind: "end"
		},
		referred: {
			term: "chuyển xem xét cai nghiện bắt buộc",
			kind: "end"
		},
		imprisoned: {
			term: "chấp hành án phạt tù",
			kind: "end"
		},
		gone: {
			term: "chết hoặc mất tích",
			kind: "end"
		}
	},
	facts: {
		completed: "ngày hoàn thành cai nghiện, điều trị thay thế hoặc chấp hành xong quyết định",
		returned: "ngày về nơi cư trú",
		reported: "ngày trình báo",
		requested: "ngày Chủ tịch UBND cấp xã nhận đề nghị quản lý (tính từ ngày gửi)",
		decided: "ngày ra quyết định",
		left: "ngày chuyển khỏi địa phương",
		found: "ngày có kết quả xác định nghiện",
		violationFound: "ngày phát hiện tái nghiện",
		recorded: "ngày lập biên bản vi phạm",
		explained: "ngày giải trình",
		needsAsked: "ngày hỏi nhu cầu hỗ trợ",
		supportPlanned: "ngày lập kế hoạch hỗ trợ",
		reviewDue: "ngày hẹn xem lại kế hoạch hỗ trợ",
		planReviewed: "ngày xem lại kế hoạch hỗ trợ",
		supportRequested: "ngày chuyển, giới thiệu đến nơi giải quyết"
	},
	documents: {
		completion: {
			term: "Giấy xác nhận hoàn thành cai nghiện, điều trị thay thế hoặc chấp hành xong",
			form: "Mẫu 26a, 26b, 46 NĐ 116/2021"
		},
		biography: {
			term: "Tóm tắt lý lịch",
			form: "Mẫu 30 NĐ 116/2021",
			cite: [D116.art(77, 2)]
		},
		proposal: {
			term: "Văn bản đề nghị quản lý sau cai nghiện",
			form: "Mẫu 50 NĐ 116/2021",
			cite: [D116.art(77, 2)]
		},
		decision: {
			term: "Quyết định quản lý sau cai nghiện",
			form: "Mẫu 51 NĐ 116/2021"
		},
		list: {
			term: "Danh sách người bị quản lý sau cai nghiện",
			form: "Mẫu 52 NĐ 116/2021"
		},
		moveNotice: {
			term: "Thông báo tiếp tục quản lý khi chuyển nơi ở",
			form: "Mẫu 53 NĐ 116/2021"
		},
		supportPlan: { term: "Kế hoạch hỗ trợ" },
		finding: { term: "Kết quả xác định tình trạng nghiện" },
		violation: {
			term: "Biên bản vi phạm",
			form: "Mẫu 27 NĐ 116/2021"
		},
		certificate: {
			term: "Giấy xác nhận chấp hành xong quản lý sau cai nghiện",
			form: "Mẫu 54 NĐ 116/2021"
		}
	},
	seats: { commune: {
		term: "xã, phường nơi cư trú",
		unitKind: "commune"
	} },
	intervals: {
		reportedAbsence: {
			term: "vắng mặt có báo",
			counts: "counted",
			cite: D116.art(79, 1, "b")
		},
		unreportedAbsence: {
			term: "vắng mặt không báo",
			counts: "uncounted",
			cite: D116.art(79, 1, "b")
		}
	},
	tasks: {
		checkReporting: {
			term: "Tìm hiểu vì sao chưa trình báo (ốm đau, ở nơi khác?)",
			who: "communePolice",
			cite: D116.art(62, 5)
		},
		checkAbsence: {
			term: "Xác minh việc vắng mặt không báo",
			who: "communePolice",
			cite: D116.art(79, 1, "b")
		},
		checkUse: {
			term: "Xác minh kết quả xét nghiệm dương tính",
			who: "communePolice",
			cite: L73.art(27, 1, "d")
		}
	},
	lasts: {
		fixedBy: "decide",
		from: "completed",
		is: {
			voluntary: cited(years(1), L73.art(40, 1)),
			substitution: cited(years(1), L73.art(40, 1)),
			compulsoryMinor: cited(years(1), L73.art(40, 1)),
			compulsory: cited(years(2), L73.art(40, 2))
		}
	},
	acts: {
		receive: {
			term: "Tiếp nhận giấy xác nhận hoàn thành, mở hồ sơ theo dõi",
			by: ["communePolice"],
			when: "opens a case",
			becomes: "awaited",
			says: {
				completedOn: anyDay("Ngày hoàn thành"),
				returnedOn: optional(pastDay("Ngày về nơi cư trú"))
			},
			brings: ["completion"],
			sets: {
				completed: { said: "completedOn" },
				returned: { said: "returnedOn" }
			},
			seats: { commune: "signer" },
			refuses: [{ if: under12$4(L73.art(40)) }, { if: wrongAge$2(L73.art(40)) }],
			cite: [D116.art(77, 2)]
		},
		report: {
			term: "Ghi nhận người hoàn thành cai nghiện trình báo",
			by: ["communePolice", "reception"],
			when: ["awaited"],
			becomes: "reported",
			says: {},
			sets: { reported: "happened" },
			cite: [
				D116.art(77, 1),
				D116.art(62, 5),
				reporting
			]
		},
		propose: {
			term: "Đề nghị quản lý sau cai nghiện",
			by: ["communePoliceChief"],
			when: ["reported"],
			becomes: "requested",
			says: {
				responsible: name("Người, tổ chức đề nghị giúp đỡ"),
				measures: note("Biện pháp quản lý đề nghị")
			},
			needs: ["completion"],
			brings: ["biography"],
			makes: ["proposal"],
			sets: { requested: "happened" },
			cite: [D116.art(77, 1), D116.art(77, 2)]
		},
		decide: {
			term: "Ra quyết định quản lý sau cai nghiện",
			by: ["communeChair"],
			when: ["requested"],
			becomes: "managed",
			says: {
				decisionNo: number$1("Số quyết định"),
				helper: name("Người, tổ chức được phân công giúp đỡ")
			},
			needs: ["proposal"],
			makes: ["decision"],
			sets: { decided: "happened" },
			refuses: [{ if: termOver(L73.art(40)) }],
			cite: [
				D116.art(78, 1),
				D116.art(79, 3),
				runsFromCompletion
			]
		},
		notDecide: {
			term: "Kết thúc, không ra quyết định quản lý",
			by: ["communeChair", "communePoliceChief"],
			when: undecided$2,
			becomes: "notManaged",
			says: { whyNot: choice("Lý do", {
				notCompleted: "người đó không hoàn thành cai nghiện",
				termOver: "thời hạn tính từ ngày hoàn thành đã hết",
				livesElsewhere: "cư trú ở nơi khác"
			}) },
			cite: [runsFromCompletion]
		},
		enlist: {
			term: "Ghi vào danh sách người bị quản lý sau cai nghiện",
			by: ["communePolice"],
			when: ["managed"],
			says: {},
			makes: ["list"],
			cite: [D116.art(79, 1, "a"), L73.art(43, 1)]
		},
		...support$1,
		test: {
			term: "Xét nghiệm chất ma túy trong cơ thể",
			by: ["communePolice"],
			when: ["managed"],
			says: {
				testKind: choice("Loại xét nghiệm", {
					planned: "định kỳ",
					unannounced: "đột xuất"
				}),
				testResult: choice("Kết quả", {
					negative: "âm tính",
					positive: "dương tính"
				})
			},
			raises: {
				said: "testResult",
				is: { positive: "checkUse" }
			},
			cite: [
				D116.art(79, 2),
				L73.art(22, 1),
				noFrequency
			]
		},
		reportAbsence: {
			term: "Vắng mặt có báo (từ ngày đi)",
			by: ["communePolice"],
			when: ["managed"],
			says: {
				untilOn: optional(anyDay("Dự kiến về ngày")),
				whyAbsent: note("Lý do")
			},
			begins: ["reportedAbsence"],
			cite: [D116.art(79, 1, "b")]
		},
		absence: {
			term: "Vắng mặt không báo (từ ngày vắng)",
			by: ["communePolice"],
			when: ["managed"],
			says: {},
			begins: ["unreportedAbsence"],
			raises: "checkAbsence",
			cite: [D116.art(79, 1, "b")]
		},
		back: {
			term: "Có mặt trở lại",
			by: ["communePolice"],
			when: ["managed"],
			says: {},
			ends: ["reportedAbsence", "unreportedAbsence"],
			cite: [D116.art(79, 1, "b")]
		},
		conclude: {
			term: "Kết luận xác minh",
			by: ["communePolice"],
			when: [
				...undecided$2,
				"managed",
				"relapsed"
			],
			says: {
				about: choice("Việc được xác minh", {
					reporting: "chưa trình báo",
					absence: "vắng mặt không báo",
					use: "kết quả xét nghiệm dương tính"
				}),
				conclusion: choice("Kết luận", {
					illness: "do ốm đau",
					otherReason: "có lý do chính đáng khác",
					untrue: "không đúng sự việc",
					noExcuse: "không có lý do chính đáng"
				}),
				verified: note("Việc đã làm, giấy tờ đã xem")
			},
			settles: {
				said: "about",
				is: {
					reporting: "checkReporting",
					absence: "checkAbsence",
					use: "checkUse"
				}
			},
			cite: [D116.art(79, 1), D116.art(79, 2)]
		},
		reportMove: {
			term: "Ghi nhận người bị quản lý chuyển nơi ở",
			by: ["communePolice"],
			when: ["managed"],
			says: { leavesOn: anyDay("Ngày chuyển đi") },
			sets: { left: { said: "leavesOn" } },
			cite: [D116.art(79, 1, "c")]
		},
		handOver: {
			term: "Báo Công an nơi đến tiếp tục quản lý",
			by: ["communePolice"],
			when: ["managed"],
			says: { toCommune: unit("Xã, phường nơi đến", "commune") },
			needs: ["decision"],
			makes: ["moveNotice"],
			seats: { commune: { said: "toCommune" } },
			cite: [D116.art(79, 1, "c"), L73.art(43, 2)]
		},
		determined: {
			term: "Ghi kết quả xác định tình trạng nghiện",
			by: ["communePolice"],
			when: ["managed"],
			becomes: {
				said: "finding",
				is: {
					addicted: "relapsed",
					notAddicted: "managed"
				}
			},
			says: {
				finding: choice("Kết quả", {
					addicted: "nghiện ma túy",
					notAddicted: "không nghiện ma túy"
				}),
				resultOn: pastDay("Ngày có kết quả")
			},
			brings: ["finding"],
			sets: { found: { said: "resultOn" } },
			cite: [L73.art(27, 1, "d"), D116.art(3, 6)]
		},
		recordViolation: {
			term: "Lập biên bản vi phạm",
			by: ["communeChair", "communePoliceChief"],
			when: ["relapsed"],
			says: { foundOn: pastDay("Ngày phát hiện") },
			needs: ["finding"],
			makes: ["violation"],
			sets: {
				violationFound: { said: "foundOn" },
				recorded: "happened"
			},
			cite: [D116.art(33), L73.art(32, 4)]
		},
		explain: {
			term: "Ghi nhận giải trình của người đó",
			by: ["communePolice", "caseWorker"],
			when: ["relapsed"],
			says: { explanation: note("Nội dung giải trình") },
			sets: { explained: "happened" },
			cite: [D116.art(33)]
		},
		keepManaging: {
			term: "Không chuyển, tiếp tục quản lý",
			by: ["communeChair", "communePoliceChief"],
			when: ["relapsed"],
			becomes: "managed",
			says: { whyKept: choice("Lý do", {
				minor: "dưới 18 tuổi",
				notApplicable: "thuộc trường hợp không áp dụng (mang thai, nuôi con dưới 36 tháng, không có năng lực trách nhiệm hành chính)",
				explained: "chấp nhận giải trình"
			}) },
			clears: [
				"violationFound",
				"recorded",
				"explained"
			],
			cite: [
				LHAV.art(96, 2),
				minorRelapse,
				afterRecord
			]
		},
		refer: {
			term: "Chuyển xem xét đề nghị cai nghiện bắt buộc",
			by: ["fileMaker"],
			when: ["relapsed"],
			becomes: "referred",
			says: {},
			needs: ["violation"],
			refuses: [{ if: isStillMinor(minorRelapse) }, { if: {
				...stillExplaining(D116.art(33)),
				start: afterRecord
			} }],
			proposes: [toCompulsory([
				"voluntary",
				"substitution",
				"compulsoryMinor",
				"compulsory"
			], {}, L73.art(32, 4))],
			cite: [L73.art(32, 4), D116.art(33)]
		},
		finish: {
			term: "Cấp giấy xác nhận chấp hành xong, đưa ra khỏi danh sách",
			by: ["communeChair"],
			when: ["managed"],
			becomes: "served",
			says: { certificateNo: number$1("Số giấy xác nhận") },
			needs: ["decision"],
			makes: ["certificate"],
			refuses: [{ if: {
				...beforeEnd$3(L73.art(40, 1)),
				start: L73.art(40, 2)
			} }],
			cite: [
				D116.art(81),
				L73.art(43, 3),
				noTimeLimit
			]
		},
		close: {
			term: "Đưa ra khỏi danh sách vì đi tù, chết hoặc mất tích",
			by: ["communePolice"],
			when: [
				...undecided$2,
				"managed",
				"relapsed"
			],
			becomes: {
				said: "reason",
				is: {
					prison: "imprisoned",
					dead: "gone",
					missing: "gone"
				}
			},
			says: { reason: choice("Lý do", {
				prison: "chấp hành án phạt tù",
				dead: "chết",
				missing: "bị Tòa án tuyên bố mất tích"
			}) },
			cite: [L73.art(43, 3)]
		}
	},
	clocks: [
		{
			of: ["report"],
			who: "person",
			within: workingDays(5),
			after: "returned",
			missed: "checkReporting",
			if: fromCompulsory(D116.art(62, 5)),
			cite: D116.art(62, 5)
		},
		{
			of: ["propose"],
			who: "communePoliceChief",
			within: workingDays(3),
			after: "reported",
			cite: D116.art(77, 1)
		},
		{
			of: ["decide"],
			who: "communeChair",
			within: workingDays(2),
			after: "requested",
			start: sentIsReceived,
			cite: D116.art(78, 1)
		},
		{
			of: ["handOver"],
			who: "communePolice",
			within: workingDays(5),
			after: "left",
			cite: D116.art(79, 1, "c")
		},
		{
			of: ["explain"],
			who: "person",
			within: workingDays(2),
			after: "recorded",
			reckoned: BY_FORM_27,
			cite: D116.art(33)
		},
		{
			of: ["refer", "keepManaging"],
			who: "fileMaker",
			start: referringFirst,
			within: workingDays(5),
			after: "violationFound",
			if: isAdult$3(D116.art(40, 1)),
			cite: D116.art(40, 1)
		},
		{
			of: ["finish"],
			who: "communeChair",
			within: days(0),
			after: "ends",
			start: noTimeLimit,
			cite: D116.art(81)
		},
		{
			of: ["reviewPlan"],
			who: "communePolice",
			within: days(0),
			after: "reviewDue",
			cite: supportPlan
		}
	],
	silences: [
		referringFirst,
		reporting,
		runsFromCompletion,
		minorRelapse,
		afterRecord,
		noFrequency,
		noTimeLimit,
		sentIsReceived,
		supportPlan
	]
});
// src/law/measures/post-rehab/2025-07-01.ts
const unended$7 = [
	...undecided$2,
	"managed",
	"relapsed",
	"criminal"
];
/**
* From 1 July 2025 using drugs while under management is a crime (Penal Code art. 256a), and decree 184 reprints the article on reporting
* home without the clause that sets the five days (docs/decisions/0103, 0110).
*/
const from2025$6 = sheet({
	...from2022$6,
	from: "2025-07-01",
	states: {
		...from2022$6.states,
		criminal: {
			term: "đang xem xét trách nhiệm hình sự",
			kind: "open"
		}
	},
	documents: {
		...from2022$6.documents,
		transfer: { term: "Văn bản chuyển cơ quan điều tra" }
	},
	acts: {
		...from2022$6.acts,
		conclude: {
			...from2022$6.acts.conclude,
			when: unended$7
		},
		close: {
			...from2022$6.acts.close,
			when: unended$7
		},
		referCriminal: {
			term: "Chuyển cơ quan điều tra xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			when: ["managed", "relapsed"],
			becomes: "criminal",
			says: { transferNo: number$1("Số văn bản chuyển") },
			makes: ["transfer"],
			cite: [BLHS.art(256), criminal]
		},
		criminalOutcome: {
			term: "Ghi kết quả xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			when: ["criminal"],
			becomes: {
				said: "outcome",
				is: {
					notProsecuted: "managed",
					noPrison: "managed",
					imprisoned: "imprisoned"
				}
			},
			says: { outcome: choice("Kết quả", {
				notProsecuted: "không xử lý hình sự, tiếp tục quản lý",
				noPrison: "xử lý hình sự nhưng không phải đi tù, tiếp tục quản lý",
				imprisoned: "chấp hành án phạt tù"
			}) },
			cite: [BLHS.art(256), criminal]
		}
	},
	clocks: [{
		of: ["report"],
		who: "person",
		within: workingDays(5),
		after: "returned",
		missed: "checkReporting",
		if: fromCompulsory(D116.art(62, 5)),
		cite: reporting
	}, ...from2022$6.clocks.filter((c) => !c.of.includes("report"))],
	openCases: {
		gain: ["referCriminal", "criminalOutcome"],
		cite: [BLHS.art(256)]
	},
	silences: [...from2022$6.silences, criminal]
});
// src/law/measures/post-rehab/2026-07-01-clocks.ts
const undelivered = [
	"awaited",
	"requested",
	"managed"
];
/** What must be done in time under Law 120/2025. */
const clocks$10 = [
	{
		of: ["propose"],
		who: "communePoliceChief",
		within: workingDays(2),
		after: "noticed",
		if: announced(D163.art(134, 1)),
		cite: D163.art(134, 1)
	},
	{
		of: ["propose"],
		who: "communePoliceChief",
		within: workingDays(2),
		after: "noticed",
		reckoned: "không có thông báo thì từ ngày Công an cấp xã nhận giấy xác nhận hoàn thành",
		if: unannounced(D163.art(134, 1)),
		cite: unannounced$1
	},
	{
		of: ["propose"],
		who: "communePoliceChief",
		within: workingDays(2),
		after: "noticed",
		reckoned: "ngày hoàn thành điều trị thay thế được tính như ngày nhận thông báo",
		if: fromTreatment(afterTreatment),
		cite: afterTreatment
	},
	{
		of: ["deliver"],
		while: undelivered,
		who: "communePoliceChief",
		within: hours(24),
		before: "completed",
		if: fromHome(D163.art(93, 4, "b")),
		cite: D163.art(93, 4, "b")
	},
	{
		of: ["deliver"],
		while: undelivered,
		who: "facilityHead",
		whose: PRIVATE_HEAD,
		within: hours(24),
		before: "completed",
		if: fromPrivate(D163.art(94, 3, "b")),
		cite: D163.art(94, 3, "b")
	},
	{
		of: ["deliver"],
		while: undelivered,
		who: "facilityHead",
		whose: PUBLIC_HEADS,
		within: hours(24),
		before: "completed",
		if: voluntaryFromPublic(D163.art(97, 2, "b")),
		cite: D163.art(97, 2, "b")
	},
	{
		of: ["deliver"],
		while: undelivered,
		who: "facilityHead",
		whose: PUBLIC_HEADS,
		within: hours(24),
		before: "completed",
		if: afterCompulsory(D163.art(123, 2, "b")),
		start: D163.art(129, 2),
		cite: D163.art(123, 2, "b")
	},
	{
		of: ["report"],
		who: "person",
		within: days(2),
		after: "certified",
		missed: "checkReporting",
		if: fromPrivate(L120.art(33, 3, "b")),
		cite: L120.art(33, 3, "b")
	},
	{
		of: ["handOver"],
		who: "communePolice",
		within: hours(24),
		after: "left",
		cite: D163.art(136, 1, "b")
	},
	{
		of: ["refer", "keepManaging"],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(1),
		after: "violationFound",
		if: isAdult$3(D163.art(100, 1)),
		cite: D163.art(100, 1)
	},
	{
		of: ["refer", "keepManaging"],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(1),
		after: "violationFound",
		if: isMinor$4(D163.art(103, 1)),
		cite: D163.art(103, 1)
	},
	{
		of: ["finish"],
		who: "communeChair",
		within: workingDays(3),
		before: "ends",
		cite: D163.art(138)
	},
	{
		of: ["reviewPlan"],
		who: "communePolice",
		within: days(0),
		after: "reviewDue",
		cite: supportPlan
	}
];
// src/law/measures/post-rehab/2026-07-01-support.ts
/** What the decree of 2026 has somebody helped with: articles 136(2)(b), 135(5) and 137. */
const supportKind = choice("Việc hỗ trợ", {
	counselling: "tư vấn, trợ giúp về tâm lý",
	residence: "hướng dẫn đăng ký cư trú",
	identityCard: "hướng dẫn cấp căn cước",
	judicialRecord: "hướng dẫn cấp phiếu lý lịch tư pháp",
	legal: "hướng dẫn chấp hành pháp luật, nghĩa vụ công dân",
	schooling: "học tập (từ đủ 12 đến dưới 18 tuổi)",
	training: "học nghề",
	loan: "vay vốn",
	job: "tìm kiếm, giới thiệu việc làm",
	publicWork: "việc làm công",
	money: "hỗ trợ kinh phí",
	social: "tham gia hoạt động xã hội, hòa nhập cộng đồng",
	local: "chính sách hỗ trợ riêng của địa phương",
	other: "điều kiện cần thiết khác để ổn định cuộc sống"
});
/** Which paper of the file it leaves behind (article 135(4), (5)). */
const paper = {
	counselling: "counselRecord",
	training: "socialPapers",
	loan: "socialPapers",
	job: "socialPapers",
	social: "socialPapers"
};
const refuses = [{
	if: schoolingOfAdults(D163.art(137, 1)),
	field: "supportKind"
}];
/** The same under Decree 163/2026, whose list is longer and whose file keeps papers of it. */
const support = {
	askNeeds: {
		...support$1.askNeeds,
		when: [
			"awaited",
			"reported",
			"requested",
			"managed"
		],
		cite: [L120.art(42, 5), D163.art(136, 2)]
	},
	planSupport: {
		...support$1.planSupport,
		refuses: [{
			if: reviewBeforePlan(supportPlan),
			field: "reviewOn"
		}],
		cite: [L120.art(42, 5), supportPlan]
	},
	reviewPlan: {
		...support$1.reviewPlan,
		cite: [L120.art(42, 5), supportPlan]
	},
	reassign: {
		...support$1.reassign,
		cite: [D163.art(134, 2), D163.art(136, 3)]
	},
	requestSupport: {
		...support$1.requestSupport,
		says: {
			...support$1.requestSupport.says,
			supportKind
		},
		refuses,
		cite: [
			L120.art(42, 5),
			D163.art(136, 2),
			D163.art(137)
		]
	},
	support: {
		...support$1.support,
		says: {
			...support$1.support.says,
			supportKind
		},
		brings: {
			said: "supportKind",
			is: paper
		},
		refuses,
		cite: [
			L120.art(42, 5),
			D163.art(136, 2),
			D163.art(137),
			D163.art(135, 5)
		]
	},
	notSupported: {
		...support$1.notSupported,
		says: {
			...support$1.notSupported.says,
			supportKind
		},
		cite: [
			L120.art(42, 5),
			D163.art(136, 2),
			D163.art(137)
		]
	},
	commit: {
		term: "Nhận cam kết không sử dụng trái phép chất ma túy",
		by: ["communePolice"],
		when: ["managed"],
		says: {},
		brings: ["commitment"],
		cite: [D163.art(135, 4)]
	}
};
// src/law/measures/post-rehab/2026-07-01.ts
const was$15 = from2025$6.acts;
const minute$11 = "minute";
const unended$6 = [
	...undecided$2,
	"managed",
	"relapsed",
	"criminal",
	"interrupted"
];
const comesFrom = choice("Ra từ", {
	home: "cai tại gia đình, cộng đồng",
	private: "cơ sở cai nghiện tư nhân",
	public: "cơ sở cai nghiện công lập, trường giáo dưỡng",
	clinic: "cơ sở điều trị thay thế"
});
/** The same under Law 120/2025: the file begins 30 days before the end and the decision is handed over before the person leaves. */
const from2026$6 = sheet({
	...from2025$6,
	from: "2026-07-01",
	basis: "L120",
	states: {
		...from2025$6.states,
		reported: {
			...from2025$6.states.reported,
			term: "đã trình diện, chờ lập hồ sơ"
		},
		awaited: {
			term: "chờ Công an cấp xã đề nghị",
			kind: "proposed"
		},
		interrupted: {
			term: "tạm ngừng vì chấp hành án phạt tù",
			kind: "open"
		}
	},
	facts: {
		...from2025$6.facts,
		left: "lúc chuyển khỏi địa phương",
		noticed: "ngày nhận thông báo sắp hoàn thành",
		unannounced: "ngày nhận giấy xác nhận mà chưa có thông báo trước",
		certified: "ngày nhận giấy xác nhận hoàn thành",
		delivered: "lúc giao quyết định",
		presented: "ngày trình diện",
		imprisoned: "ngày chấp hành án phạt tù",
		lastAct: "ngày vi phạm lần cuối"
	},
	documents: {
		...from2025$6.documents,
		endNotice: {
			term: "Thông báo sắp hoàn thành cai nghiện",
			form: "Mẫu 51 phụ lục V NĐ 163/2026",
			cite: [
				D163.art(93, 2),
				D163.art(94, 2),
				D163.art(97, 1),
				D163.art(123, 1)
			]
		},
		completion: {
			term: "Giấy xác nhận hoàn thành cai nghiện, chấp hành xong, hoặc hoàn thành điều trị thay thế",
			form: "Mẫu 28, 30, 50 phụ lục V NĐ 163/2026",
			cite: [
				D163.art(93, 4, "a"),
				D163.art(94, 3, "a"),
				D163.art(97, 2, "a"),
				D163.art(123, 2, "a"),
				D163.art(135, 2)
			]
		},
		biography: {
			term: "Tóm tắt lý lịch",
			form: "Mẫu 33 phụ lục V NĐ 163/2026",
			cite: [D163.art(135, 3)]
		},
		proposal: {
			term: "Văn bản đề nghị quản lý sau cai nghiện",
			form: "Mẫu 52 phụ lục V NĐ 163/2026",
			cite: [D163.art(134, 1)]
		},
		decision: {
			term: "Quyết định quản lý sau cai nghiện",
			form: "Mẫu 53 phụ lục V NĐ 163/2026",
			cite: [D163.art(134, 1)]
		},
		delivery: {
			term: "Biên bản giao nhận quyết định",
			form: "Mẫu 23 phụ lục V NĐ 163/2026",
			cite: [
				D163.art(93, 4, "b"),
				D163.art(94, 3, "b"),
				D163.art(97, 2, "b"),
				D163.art(123, 2, "b")
			]
		},
		list: { term: "Danh sách người bị quản lý sau cai nghiện" },
		moveNotice: {
			term: "Thông báo tiếp tục quản lý khi chuyển nơi ở",
			form: "Mẫu 54 phụ lục V NĐ 163/2026",
			cite: [D163.art(136, 1, "b")]
		},
		team: {
			term: "Phân công Tổ quản lý, hỗ trợ xã hội",
			form: "Mẫu 55 phụ lục V NĐ 163/2026",
			cite: [D163.art(136, 3)]
		},
		assignment: {
			term: "Phân công người tư vấn, quản lý, hỗ trợ tại nơi đến",
			form: "Mẫu 60 phụ lục V NĐ 163/2026",
			cite: [D163.art(136, 1, "b")]
		},
		counselRecord: { term: "Biên bản tư vấn, giúp đỡ, phòng, chống tái nghiện ma túy" },
		socialPapers: { term: "Tài liệu hỗ trợ xã hội: học nghề, vay vốn, việc làm, hoạt động xã hội" },
		commitment: { term: "Cam kết không sử dụng trái phép chất ma túy" },
		violation: {
			term: "Biên bản vi phạm",
			form: "Mẫu 34 phụ lục V NĐ 163/2026",
			cite: [D163.art(101, 1, "b"), D163.art(104, 1, "b")]
		},
		certificate: {
			term: "Giấy xác nhận đã chấp hành xong quản lý sau cai nghiện",
			form: "Mẫu 56 phụ lục V NĐ 163/2026",
			cite: [D163.art(138)]
		},
		delisting: {
			term: "Quyết định đưa ra khỏi danh sách",
			form: "Mẫu 57 phụ lục V NĐ 163/2026",
			cite: [D163.art(135, 6)]
		}
	},
	seats: {
		...from2025$6.seats,
		facility: {
			term: "cơ sở cai nghiện nơi ra",
			unitKind: "centre"
		}
	},
	intervals: {
		reportedAbsence: {
			term: "vắng mặt có báo",
			counts: "counted",
			cite: D163.art(136, 1, "a")
		},
		unreportedAbsence: {
			term: "vắng mặt không báo",
			counts: "uncounted",
			cite: D163.art(136, 1, "a")
		},
		socialProtection: {
			term: "ở cơ sở bảo trợ xã hội",
			counts: "counted",
			cite: D163.art(124, 4)
		},
		prison: {
			term: "chấp hành án phạt tù",
			counts: "uncounted",
			cite: L120.art(47, 1)
		}
	},
	tasks: {
		checkReporting: {
			term: "Tìm hiểu vì sao chưa trình diện (ốm đau, ở nơi khác?)",
			who: "communePolice",
			cite: L120.art(33, 3, "b")
		},
		checkAbsence: {
			...from2025$6.tasks.checkAbsence,
			cite: D163.art(136, 1, "a")
		},
		checkUse: {
			...from2025$6.tasks.checkUse,
			cite: L120.art(31, 1, "d")
		}
	},
	lasts: {
		fixedBy: "decide",
		from: "completed",
		is: {
			voluntary: cited(years(1), L120.art(42, 1)),
			substitution: cited(years(1), L120.art(42, 1)),
			compulsoryMinor: cited(years(1), L120.art(42, 1)),
			compulsory: cited(years(2), L120.art(42, 2))
		}
	},
	acts: {
		...was$15,
		receiveNotice: {
			term: "Tiếp nhận thông báo sắp hoàn thành cai nghiện",
			by: ["communePolice"],
			when: "opens a case",
			becomes: "awaited",
			says: {
				comesFrom,
				completedOn: anyDay("Ngày hoàn thành"),
				facility: {
					...optional(unit("Cơ sở cai nghiện", "centre")),
					onlyWhen: { comesFrom: ["private", "public"] }
				}
			},
			brings: ["endNotice"],
			sets: {
				noticed: "happened",
				completed: { said: "completedOn" }
			},
			seats: {
				commune: "signer",
				facility: { said: "facility" }
			},
			refuses: [{ if: under12$4(L120.art(42)) }, { if: wrongAge$2(L120.art(42)) }],
			cite: [D163.art(134, 1)]
		},
		receive: {
			...was$15.receive,
			says: {
				comesFrom,
				completedOn: anyDay("Ngày hoàn thành"),
				certifiedOn: pastDay("Ngày người đó nhận giấy xác nhận")
			},
			sets: {
				noticed: "happened",
				unannounced: "happened",
				completed: { said: "completedOn" },
				certified: { said: "certifiedOn" }
			},
			refuses: [{ if: under12$4(L120.art(42)) }, { if: wrongAge$2(L120.art(42)) }],
			cite: [L120.art(42, 1), L120.art(42, 2)]
		},
		certify: {
			term: "Nhận bản sao giấy xác nhận hoàn thành",
			by: ["communePolice"],
			when: [
				"awaited",
				"reported",
				"requested",
				"managed"
			],
			says: { certifiedOn: pastDay("Ngày người đó nhận giấy xác nhận") },
			brings: ["completion"],
			sets: { certified: { said: "certifiedOn" } },
			cite: [D163.art(135, 2), L120.art(33, 3, "a")]
		},
		report: {
			term: "Ghi nhận người hoàn thành cai nghiện trình diện",
			by: ["communePolice"],
			when: [
				"awaited",
				"requested",
				"managed"
			],
			says: {},
			sets: { presented: "happened" },
			cite: [L120.art(33, 3, "b")]
		},
		propose: {
			...was$15.propose,
			when: ["awaited", "reported"],
			needs: [],
			cite: [
				D163.art(134, 1),
				D163.art(135, 3),
				L120.art(42, 7)
			]
		},
		decide: {
			...was$15.decide,
			refuses: [{ if: termOver(L120.art(42)) }],
			proposes: [toMonitoring({
				voluntary: "postRehab",
				substitution: "postRehab",
				compulsoryMinor: "postRehab",
				compulsory: "postRehab"
			}, ["served", "referred"], {
				measureEnds: "ends",
				...movesAndPrison
			}, D163.art(15, 1, "a"))],
			cite: [
				L120.art(42, 6),
				L120.art(12, 1),
				D163.art(134, 1),
				D163.art(134, 2),
				noTimeLimit,
				whoIsMonitored
			]
		},
		notDecide: {
			...was$15.notDecide,
			refuses: [{
				if: notCompleted(runsFromCompletion),
				field: "whyNot"
			}]
		},
		deliver: {
			term: "Giao quyết định quản lý sau cai nghiện",
			by: ["communePolice", "facilityHead"],
			when: ["managed"],
			at: minute$11,
			seat: ["commune", "facility"],
			says: {},
			needs: ["decision"],
			makes: ["delivery"],
			sets: { delivered: "happened" },
			cite: [
				D163.art(93, 4, "b"),
				D163.art(94, 3, "b"),
				D163.art(97, 2, "b"),
				D163.art(123, 2, "b")
			]
		},
		sendDecision: {
			term: "Gửi quyết định cho cơ sở nơi ra, nơi và người được giao hỗ trợ, Công an cấp xã",
			by: ["communeChair"],
			when: ["managed"],
			says: { sentTo: name("Đã gửi: cơ sở nơi ra (nếu có), nơi và người được giao hỗ trợ, Trưởng Công an cấp xã") },
			needs: ["decision"],
			cite: [D163.art(134, 3), noTimeLimit]
		},
		enlist: {
			...was$15.enlist,
			cite: [L120.art(42, 7, "a"), L120.art(48, 1)]
		},
		formTeam: {
			term: "Phân công Tổ quản lý, hỗ trợ xã hội",
			by: ["communeChair"],
			when: ["managed"],
			says: { members: name("Tổ trưởng và thành viên") },
			makes: ["team"],
			cite: [D163.art(136, 3)]
		},
		...support,
		test: {
			...was$15.test,
			cite: [
				L120.art(23, 1, "e"),
				L120.art(42, 7, "a"),
				noFrequency
			]
		},
		reportAbsence: {
			...was$15.reportAbsence,
			cite: [D163.art(136, 1, "a")]
		},
		absence: {
			...was$15.absence,
			cite: [D163.art(136, 1, "a")]
		},
		back: {
			...was$15.back,
			cite: [D163.art(136, 1, "a")]
		},
		conclude: {
			...was$15.conclude,
			says: {
				...was$15.conclude.says,
				about: choice("Việc được xác minh", {
					reporting: "chưa trình diện",
					absence: "vắng mặt không báo",
					use: "kết quả xét nghiệm dương tính"
				})
			},
			when: unended$6,
			cite: [D163.art(136, 1, "a"), L120.art(42, 7, "b")]
		},
		enterProtection: {
			term: "Vào cơ sở bảo trợ xã hội",
			by: ["communePolice"],
			when: ["managed"],
			says: {},
			begins: ["socialProtection"],
			cite: [D163.art(124, 4)]
		},
		leaveProtection: {
			term: "Rời cơ sở bảo trợ xã hội",
			by: ["communePolice"],
			when: ["managed"],
			says: {},
			ends: ["socialProtection"],
			cite: [D163.art(124, 4)]
		},
		reportMove: {
			...was$15.reportMove,
			at: minute$11,
			says: { leavesAt: pastMoment("Lúc chuyển đi") },
			sets: { left: { said: "leavesAt" } },
			cite: [D163.art(136, 1, "b"), L120.art(48, 2)]
		},
		handOver: {
			...was$15.handOver,
			at: minute$11,
			cite: [D163.art(136, 1, "b"), L120.art(48, 2)]
		},
		assign: {
			term: "Phân công người tư vấn, quản lý, hỗ trợ tại nơi đến",
			by: ["communeChair"],
			when: ["managed"],
			says: { helper: name("Người được phân công") },
			needs: ["moveNotice"],
			makes: ["assignment"],
			cite: [D163.art(136, 1, "b"), noTimeLimit]
		},
		determined: {
			...was$15.determined,
			cite: [L120.art(31, 1, "d"), D163.art(4, 11)]
		},
		recordViolation: {
			...was$15.recordViolation,
			by: ["communePoliceChief"],
			says: {
				foundOn: pastDay("Ngày phát hiện"),
				lastActOn: pastDay("Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh")
			},
			sets: {
				violationFound: { said: "foundOn" },
				lastAct: { said: "lastActOn" },
				recorded: "happened"
			},
			cite: [
				L120.art(35, 1, "d"),
				L120.art(36, 1, "d"),
				D163.art(101, 1, "b")
			]
		},
		explain: {
			...was$15.explain,
			refuses: [{ if: noExplaining(explaining) }],
			cite: [explaining]
		},
		keepManaging: {
			...was$15.keepManaging,
			by: ["communePoliceChief"],
			says: {
				whyKept: choice("Lý do", {
					notApplicable: "thuộc trường hợp không áp dụng (mang thai, nuôi con dưới 36 tháng, không có năng lực trách nhiệm hành chính)",
					explained: "không đủ căn cứ"
				}),
				whyKeptNote: note("Giải thích")
			},
			clears: [
				"violationFound",
				"lastAct",
				"recorded",
				"explained"
			],
			cite: [L120.art(35, 2)]
		},
		refer: {
			...was$15.refer,
			refuses: [
				{ if: limitationOver$3(L120.art(35, 4)) },
				{ if: limitationOverForMinor$3(L120.art(36, 3)) },
				{ if: stillExplainingOldRecord(explaining) }
			],
			proposes: [toCompulsory([
				"voluntary",
				"substitution",
				"compulsoryMinor",
				"compulsory"
			], { lastAct: { fact: "lastAct" } }, L120.art(35, 1, "d")), toCompulsoryMinor([
				"voluntary",
				"substitution",
				"compulsoryMinor",
				"compulsory"
			], { lastAct: { fact: "lastAct" } }, L120.art(36, 1, "d"))],
			cite: [
				L120.art(35, 1, "d"),
				L120.art(36, 1, "d"),
				L120.art(48, 4, "b")
			]
		},
		imprison: {
			term: "Tạm ngừng vì chấp hành án phạt tù có thời hạn",
			by: ["communePolice"],
			when: [
				"managed",
				"relapsed",
				"criminal"
			],
			becomes: "interrupted",
			says: {},
			sets: { imprisoned: "happened" },
			begins: ["prison"],
			makes: ["delisting"],
			cite: [L120.art(47, 1), L120.art(48, 4, "b")]
		},
		release: {
			term: "Ra tù, tiếp tục thời hạn quản lý còn lại",
			by: ["communePolice"],
			when: ["interrupted"],
			becomes: "managed",
			says: {},
			clears: ["imprisoned"],
			ends: ["prison"],
			cite: [L120.art(47, 1)]
		},
		finish: {
			...was$15.finish,
			refuses: [{ if: beforeLastDays(D163.art(138)) }],
			cite: [D163.art(138), L120.art(48, 4, "a")]
		},
		close: {
			...was$15.close,
			when: unended$6,
			makes: ["delisting"],
			refuses: [{
				if: prisonWhileManaged(L120.art(47, 1)),
				field: "reason"
			}],
			cite: [L120.art(48, 4, "d"), D163.art(135, 6)]
		},
		criminalOutcome: {
			...was$15.criminalOutcome,
			becomes: "managed",
			says: { outcome: choice("Kết quả", {
				notProsecuted: "không xử lý hình sự, tiếp tục quản lý",
				noPrison: "xử lý hình sự nhưng không phải đi tù, tiếp tục quản lý"
			}) },
			cite: [BLHS.art(256), criminal]
		}
	},
	clocks: clocks$10,
	openCases: {
		gain: [
			"formTeam",
			"assign",
			"commit",
			"enterProtection",
			"leaveProtection",
			"imprison",
			"release"
		],
		cite: [D163.art(151, 1), openCases]
	},
	silences: [
		referringFirst,
		noTimeLimit,
		runsFromCompletion,
		noFrequency,
		criminal,
		openCases,
		explaining,
		whoIsMonitored,
		supportPlan,
		afterTreatment,
		unannounced$1
	]
});
// src/law/measures/provider-publication/2022-01-01-asking.ts
const desk = ["publisherDesk"];
const head$1 = ["publisher"];
const working = ["published", "suspended"];
const unended$5 = [
	"received",
	"asked",
	"complete",
	"assigned",
	...working
];
const scope = choice("Dịch vụ đăng ký", {
	all: "toàn bộ quy trình cai nghiện",
	counselling: "tư vấn, xây dựng kế hoạch",
	treatment: "điều trị cắt cơn, giải độc",
	education: "giáo dục, phục hồi hành vi, nhân cách",
	labour: "lao động trị liệu, học nghề, tái hòa nhập"
});
/** From the file to the publication under Decree 116/2021, and the publication made again. */
const asking = {
	receive: {
		term: "Tiếp nhận hồ sơ đăng ký cung cấp dịch vụ",
		by: desk,
		when: "opens a case",
		becomes: "received",
		says: {
			seatIn: unit("Xã, phường nơi đặt trụ sở, nơi cư trú", "commune"),
			address: text("Địa chỉ cung cấp dịch vụ"),
			scope
		},
		brings: ["request"],
		sets: { received: "happened" },
		seats: { commune: { said: "seatIn" } },
		refuses: [{ if: isAssigned(D116.art(21)) }],
		cite: [
			D116.art(17, 1),
			D116.art(17, 2),
			D116.art(20)
		]
	},
	assign: {
		term: "Ghi quyết định giao đơn vị công lập cung cấp dịch vụ",
		by: desk,
		when: "opens a case",
		becomes: "assigned",
		says: {
			seatIn: unit("Xã, phường nơi đặt trụ sở", "commune"),
			address: text("Địa chỉ cung cấp dịch vụ"),
			scope,
			publishedNo: number$1("Số quyết định")
		},
		brings: ["assignment"],
		sets: { published: "happened" },
		seats: { commune: { said: "seatIn" } },
		refuses: [{ if: notAssigned(D116.art(21)) }],
		cite: [D116.art(21)]
	},
	askSupplement: {
		term: "Yêu cầu bổ sung hồ sơ",
		by: desk,
		when: ["received"],
		becomes: "asked",
		says: { lacking },
		makes: ["supplementLetter"],
		cite: [D116.art(17, 2)]
	},
	accept: {
		term: "Xác nhận hồ sơ hợp lệ",
		by: desk,
		when: ["received", "asked"],
		becomes: "complete",
		says: {},
		brings: [
			"premisesProof",
			"staffList",
			"headCv"
		],
		sets: { complete: "happened" },
		cite: [D116.art(17, 1), D116.art(17, 2)]
	},
	withdraw: {
		term: "Ghi nhận rút hồ sơ",
		by: desk,
		when: [
			"received",
			"asked",
			"complete"
		],
		becomes: "withdrawn",
		says: {},
		cite: [withdrawing]
	},
	publish: {
		term: "Công bố đủ điều kiện cung cấp dịch vụ",
		by: head$1,
		when: ["complete"],
		becomes: "published",
		says: { publishedNo: number$1("Số quyết định") },
		needs: ["request"],
		makes: ["publication"],
		sets: { published: "happened" },
		cite: [D116.art(17, 2, "b"), D116.art(17, 3)]
	},
	refuse: {
		term: "Trả lời không công bố, nêu lý do",
		by: head$1,
		when: ["complete"],
		becomes: "refused",
		says: {
			whyRefused,
			letterNo: number$1("Số văn bản")
		},
		makes: ["refusal"],
		sets: { refused: "happened" },
		cite: [D116.art(17, 2, "b")]
	},
	begin: {
		term: "Ghi nhận bắt đầu cung cấp dịch vụ",
		by: desk,
		when: ["published"],
		says: {},
		sets: { serving: "happened" },
		settles: "checkService",
		cite: [D116.art(18, 1, "b")]
	},
	concludeService: {
		term: "Kết luận vì sao chưa cung cấp dịch vụ",
		by: desk,
		when: unended$5,
		says: { whyIdle: choice("Kết luận", {
			forceMajeure: "do bất khả kháng",
			reason: "có lý do",
			noReason: "không có lý do"
		}) },
		settles: "checkService",
		cite: [D116.art(18, 1, "b")]
	},
	askRegrant: {
		term: "Tiếp nhận hồ sơ hợp lệ đề nghị công bố lại",
		by: desk,
		when: working,
		says: { regrantFor: choice("Lý do", {
			head: "đổi người đại diện",
			site: "đổi địa điểm",
			suspension: "hết thời hạn đình chỉ"
		}) },
		brings: {
			said: "regrantFor",
			is: {
				head: "newHeadCv",
				site: "siteRequest",
				suspension: "remedyReport"
			}
		},
		sets: { regrantAsked: "happened" },
		refuses: [{
			if: wrongState(D116.art(19)),
			field: "regrantFor"
		}, {
			if: suspensionRuns(D116.art(19)),
			field: "regrantFor"
		}],
		cite: [D116.art(19, 1), D116.art(19, 2)]
	},
	republish: {
		term: "Công bố lại",
		by: head$1,
		when: working,
		becomes: "published",
		says: {
			publishedNo: number$1("Số quyết định"),
			address: optional(text("Địa chỉ mới")),
			seatIn: optional(unit("Xã, phường mới", "commune"))
		},
		makes: ["republication"],
		sets: { republished: "happened" },
		clears: [
			"regrantAsked",
			"suspended",
			"suspensionEnds"
		],
		seats: { commune: { said: "seatIn" } },
		refuses: [{ if: notAskedAgain(D116.art(19, 3)) }, { if: askedBefore(D116.art(19)) }],
		cite: [D116.art(19, 3)]
	},
	refuseRegrant: {
		term: "Trả lời không công bố lại, nêu lý do",
		by: head$1,
		when: working,
		says: {
			whyRefused,
			letterNo: number$1("Số văn bản")
		},
		makes: ["refusal"],
		clears: ["regrantAsked"],
		refuses: [{ if: notAskedAgain(D116.art(19, 3)) }],
		cite: [D116.art(19, 3)]
	}
};
// src/law/measures/provider-publication/2022-01-01-ending.ts
/** Suspension under Decree 116/2021, and giving up. */
const ending$2 = {
	recordViolation: {
		term: "Lập biên bản vi phạm",
		by: ["providerInspector"],
		when: working,
		says: {
			foundOn: pastDay("Ngày phát hiện"),
			late: optional(yes("Lập chậm, biên bản có ghi lý do"))
		},
		makes: ["violation"],
		sets: {
			found: { said: "foundOn" },
			recorded: "happened"
		},
		refuses: [{
			if: recordedLate(5)(D116.art(18, 3)),
			field: "late"
		}],
		cite: [D116.art(18, 3)]
	},
	dropViolation: {
		term: "Kết luận không đình chỉ",
		by: head$1,
		when: working,
		says: {},
		clears: ["found", "recorded"],
		refuses: [{ if: nothingFound(D116.art(18, 3)) }],
		cite: [D116.art(18, 3)]
	},
	suspend: {
		term: "Quyết định đình chỉ cung cấp dịch vụ",
		by: head$1,
		when: ["published"],
		becomes: "suspended",
		says: {
			decisionNo: number$1("Số quyết định"),
			ground: choice("Lý do", {
				conditions: "không bảo đảm điều kiện",
				noService: "6 tháng không cung cấp dịch vụ",
				breach: "vi phạm quy định về cai nghiện"
			}),
			until: anyDay("Đình chỉ đến ngày")
		},
		needs: ["violation"],
		makes: ["suspension"],
		sets: {
			suspended: "happened",
			suspensionEnds: { said: "until" }
		},
		clears: ["found", "recorded"],
		refuses: [
			{
				if: outsideSuspension(3, 6)(D116.art(18, 2)),
				field: "until"
			},
			{ if: noRecord(D116.art(18, 3)) },
			{
				if: stillInTime("noService", 6, "published")(D116.art(18, 1, "b")),
				field: "ground"
			},
			{
				if: servingAlready("noService")(D116.art(18, 1, "b")),
				field: "ground"
			}
		],
		cite: [
			D116.art(18, 1),
			D116.art(18, 2),
			D116.art(18, 3)
		]
	},
	giveUp: {
		term: "Ghi nhận thôi cung cấp dịch vụ, thôi giao nhiệm vụ",
		by: desk,
		when: [
			"published",
			"suspended",
			"assigned"
		],
		becomes: "ended",
		says: {},
		sets: { ended: "happened" },
		cite: [withdrawing]
	}
};
// src/law/measures/provider-publication/2022-01-01.ts
const form$3 = (n) => `Mẫu ${n} NĐ 116/2021`;
/** Publication of those who rehabilitate people at home and in the community, under Decree 116/2021. Its case is about the provider. */
const from2022$5 = sheet({
	measure: "provider-publication",
	from: "2022-01-01",
	term: "Công bố nơi cung cấp dịch vụ cai nghiện tại gia đình, cộng đồng",
	basis: "D116",
	about: [
		"provider",
		"centre",
		"health-centre",
		"clinic"
	],
	routes: {
		organisation: "tổ chức",
		individual: "cá nhân",
		facility: "cơ sở cai nghiện",
		assigned: "đơn vị sự nghiệp công lập được giao nhiệm vụ"
	},
	states: {
		received: {
			term: "đã nhận hồ sơ, chờ xem hồ sơ đủ chưa",
			kind: "open"
		},
		asked: {
			term: "chờ bổ sung hồ sơ",
			kind: "open"
		},
		complete: {
			term: "hồ sơ hợp lệ, chờ công bố",
			kind: "open"
		},
		published: {
			term: "đã công bố đủ điều kiện",
			kind: "open",
			works: true
		},
		assigned: {
			term: "được giao nhiệm vụ",
			kind: "open",
			works: true
		},
		suspended: {
			term: "đang bị đình chỉ cung cấp dịch vụ",
			kind: "open",
			shuts: noService(notGivenNew)
		},
		refused: {
			term: "không được công bố",
			kind: "end"
		},
		withdrawn: {
			term: "đã rút hồ sơ",
			kind: "end"
		},
		ended: {
			term: "đã thôi cung cấp dịch vụ",
			kind: "end",
			shuts: noService(withdrawing)
		}
	},
	facts: {
		received: "ngày nhận hồ sơ",
		complete: "ngày nhận hồ sơ hợp lệ",
		published: "ngày công bố",
		refused: "ngày trả lời không công bố",
		serving: "ngày bắt đầu cung cấp dịch vụ",
		regrantAsked: "ngày nhận hồ sơ công bố lại hợp lệ",
		republished: "ngày công bố lại",
		found: "ngày phát hiện vi phạm",
		recorded: "ngày lập biên bản vi phạm",
		suspended: "ngày bị đình chỉ",
		suspensionEnds: "ngày hết thời hạn đình chỉ",
		reported: "ngày báo cáo kết quả khắc phục",
		ended: "ngày thôi cung cấp dịch vụ"
	},
	documents: {
		request: {
			term: "Văn bản đề nghị công bố, công bố lại",
			form: form$3("13"),
			cite: [D116.art(17, 1)]
		},
		premisesProof: { term: "Giấy tờ chứng minh cơ sở vật chất, trang thiết bị, địa điểm" },
		staffList: {
			term: "Danh sách nhân viên kèm văn bằng",
			form: form$3("03"),
			cite: [D116.art(17, 1)]
		},
		headCv: {
			term: "Sơ yếu lý lịch người đứng đầu hoặc cá nhân",
			form: form$3("04"),
			cite: [D116.art(17, 1)]
		},
		newHeadCv: {
			term: "Văn bản đề nghị công bố lại, sơ yếu lý lịch người đại diện mới",
			form: form$3("13, 04"),
			cite: [D116.art(19, 2)]
		},
		siteRequest: {
			term: "Văn bản đề nghị công bố lại, giấy tờ chứng minh địa điểm mới",
			form: form$3("13"),
			cite: [D116.art(19, 2)]
		},
		supplementLetter: { term: "Văn bản yêu cầu bổ sung hồ sơ" },
		publication: {
			term: "Quyết định công bố",
			form: form$3("14"),
			cite: [D116.art(17, 2, "b")]
		},
		republication: {
			term: "Quyết định công bố lại",
			form: form$3("14"),
			cite: [D116.art(19, 3)]
		},
		refusal: { term: "Văn bản trả lời không công bố, nêu lý do" },
		remedyReport: {
			term: "Văn bản đề nghị công bố lại, báo cáo khắc phục",
			form: form$3("13, 17")
		},
		violation: {
			term: "Biên bản vi phạm",
			form: form$3("15"),
			cite: [D116.art(18, 3)]
		},
		suspension: {
			term: "Quyết định đình chỉ",
			form: form$3("16"),
			cite: [D116.art(18, 3)]
		},
		assignment: {
			term: "Quyết định giao nhiệm vụ cho đơn vị công lập",
			form: form$3("18")
		}
	},
	seats: { commune: {
		term: "xã, phường nơi đặt trụ sở",
		unitKind: "commune"
	} },
	intervals: {},
	tasks: { checkService: {
		term: "Tìm hiểu vì sao chưa cung cấp dịch vụ (bất khả kháng?)",
		who: "publisherDesk",
		cite: D116.art(18, 1, "b")
	} },
	acts: {
		...asking,
		...ending$2
	},
	clocks: [
		{
			of: ["publish", "refuse"],
			who: "publisher",
			within: workingDays(10),
			after: "complete",
			cite: D116.art(17, 2, "b")
		},
		{
			of: ["republish", "refuseRegrant"],
			who: "publisher",
			within: workingDays(10),
			after: "regrantAsked",
			cite: D116.art(19, 3)
		},
		{
			of: ["suspend", "dropViolation"],
			who: "publisher",
			within: workingDays(5),
			after: "recorded",
			cite: D116.art(18, 3)
		},
		{
			of: ["begin"],
			who: "person",
			within: monthsLimit(6),
			after: "published",
			missed: "checkService",
			if: served(D116.art(18, 1, "b")),
			cite: D116.art(18, 1, "b")
		}
	],
	silences: [
		withdrawing,
		notGivenNew,
		districtPublishes,
		lastDayOfMonths,
		lateRecord
	]
});
// src/law/measures/provider-publication/2025-07-01.ts
const { lasts: _$1, openCases: __$1, ...rest$2 } = from2022$5;
/** The same once the district level ended: the police of the province publish, those of the commune consent to the site and record violations. */
const from2025$5 = sheet({
	...rest$2,
	from: "2025-07-01",
	documents: {
		...from2022$5.documents,
		siteConsent: { term: "Văn bản đồng ý của UBND cấp xã về địa điểm" }
	},
	acts: {
		...from2022$5.acts,
		accept: {
			...from2022$5.acts.accept,
			brings: [
				"premisesProof",
				"staffList",
				"headCv",
				"siteConsent"
			],
			cite: [D184.art(20, 9), D116.art(17, 1)]
		}
	},
	silences: [...from2022$5.silences, clauseOfDecree184]
});
// src/law/measures/provider-publication/2026-07-01.ts
const { lasts: _, openCases: __, ...rest$1 } = from2025$5;
const was$14 = from2025$5.acts;
const unended$4 = [
	"received",
	"asked",
	"declined",
	"complete",
	"published",
	"assigned",
	"suspended"
];
const form$2 = (n) => `Mẫu ${n} phụ lục V NĐ 163/2026`;
/** Publication under Decree 163/2026: five working days, three months of suspension, a report before its end, and taking the publication back. */
const from2026$5 = sheet({
	...rest$1,
	from: "2026-07-01",
	basis: "L120",
	states: {
		...from2025$5.states,
		declined: {
			term: "đã trả lời không công bố, được bổ sung hồ sơ",
			kind: "open"
		},
		revoked: {
			term: "đã bị thu hồi công bố",
			kind: "end",
			shuts: noService(D163.art(81, 5))
		}
	},
	facts: {
		...from2025$5.facts,
		demanded: "ngày yêu cầu khắc phục bằng văn bản",
		reported: "ngày nhận báo cáo kết quả khắc phục",
		remedied: "ngày ghi nhận đã khắc phục",
		revoked: "ngày thu hồi công bố"
	},
	documents: {
		...from2025$5.documents,
		newHeadCv: {
			term: from2025$5.documents.newHeadCv.term,
			form: "Mẫu 13, 04 NĐ 116/2021"
		},
		request: {
			term: "Văn bản đề nghị công bố, công bố lại",
			form: form$2("11"),
			cite: [D163.art(80, 1, "a"), D163.art(80, 2, "a")]
		},
		staffList: {
			term: "Danh sách nhân viên kèm văn bằng",
			form: form$2("03"),
			cite: [D163.art(80, 1, "d")]
		},
		headCv: {
			term: "Tóm tắt lý lịch người đứng đầu hoặc cá nhân",
			form: form$2("04"),
			cite: [D163.art(80, 1, "d"), D163.art(80, 2, "b")]
		},
		publication: {
			term: "Quyết định công bố",
			form: form$2("12"),
			cite: [D163.art(80, 3, "b")]
		},
		republication: {
			term: "Quyết định công bố lại",
			form: form$2("12"),
			cite: [D163.art(82, 4)]
		},
		remedyReport: {
			term: "Báo cáo kết quả khắc phục",
			form: form$2("15"),
			cite: [D163.art(81, 5)]
		},
		violation: {
			term: "Biên bản vi phạm",
			form: form$2("13"),
			cite: [D163.art(81, 2)]
		},
		headRequest: {
			term: "Văn bản đề nghị công bố lại, tóm tắt lý lịch và văn bằng của người đứng đầu mới",
			form: form$2("11, 04"),
			cite: [D163.art(82, 2), D163.art(82, 2, "a")]
		},
		siteRequest: {
			term: "Văn bản đề nghị công bố lại, tài liệu về địa điểm mới",
			form: form$2("11"),
			cite: [D163.art(82, 2), D163.art(82, 3, "a")]
		},
		suspension: {
			term: "Quyết định đình chỉ",
			form: form$2("14"),
			cite: [D163.art(81, 2)]
		},
		assignment: {
			term: "Quyết định giao nhiệm vụ cho đơn vị công lập",
			form: form$2("16"),
			cite: [D163.art(83, 1)]
		},
		proposal: { term: "Tờ trình của PC04 về cơ sở công lập" },
		demand: { term: "Yêu cầu khắc phục vi phạm" },
		resumption: { term: "Thông báo đủ điều kiện tiếp tục" },
		revocation: { term: "Quyết định thu hồi công bố" }
	},
	tasks: {
		checkService: {
			...from2025$5.tasks.checkService,
			cite: D163.art(81, 1, "b")
		},
		checkRemedy: {
			term: "Tìm hiểu kết quả khắc phục vi phạm",
			who: "publisherDesk",
			cite: D163.art(81, 1, "c")
		}
	},
	acts: {
		receive: {
			...was$14.receive,
			refuses: [{ if: isAssigned(D163.art(83)) }],
			cite: [
				D163.art(80, 1),
				D163.art(80, 2),
				D163.art(80, 3, "a")
			]
		},
		assign: {
			...was$14.assign,
			refuses: [{ if: notAssigned(D163.art(83)) }],
			cite: [D163.art(83, 1), D163.art(83, 3)]
		},
		askSupplement: {
			...was$14.askSupplement,
			cite: [D163.art(80, 3, "b")]
		},
		accept: {
			...was$14.accept,
			when: [
				"received",
				"asked",
				"declined"
			],
			brings: [
				"premisesProof",
				"staffList",
				"headCv"
			],
			cite: [D163.art(80, 1), D163.art(80, 2)]
		},
		propose: {
			term: "PC04 trình công bố cơ sở công lập",
			by: desk,
			when: ["received"],
			becomes: "complete",
			says: {},
			brings: ["proposal"],
			sets: { complete: "happened" },
			refuses: [{ if: notFacility(D163.art(80, 4)) }],
			cite: [D163.art(80, 4)]
		},
		withdraw: {
			...was$14.withdraw,
			when: [
				"received",
				"asked",
				"complete",
				"declined"
			],
			cite: [withdrawing]
		},
		publish: {
			...was$14.publish,
			cite: [D163.art(80, 3, "b"), D163.art(80, 5)]
		},
		refuse: {
			...was$14.refuse,
			becomes: "declined",
			cite: [D163.art(80, 3, "b")]
		},
		begin: {
			...was$14.begin,
			cite: [D163.art(81, 1, "b")]
		},
		concludeService: {
			...was$14.concludeService,
			when: unended$4,
			cite: [D163.art(81, 1, "b")]
		},
		askRegrant: {
			...was$14.askRegrant,
			when: ["published"],
			says: { regrantFor: choice("Lý do", {
				head: "đổi người đứng đầu",
				site: "đổi địa điểm"
			}) },
			brings: {
				said: "regrantFor",
				is: {
					head: "headRequest",
					site: "siteRequest"
				}
			},
			refuses: [],
			cite: [
				D163.art(82, 1),
				D163.art(82, 2),
				D163.art(82, 3)
			]
		},
		republish: {
			...was$14.republish,
			when: ["published"],
			clears: ["regrantAsked"],
			refuses: [{ if: notAskedAgain(D163.art(82, 4)) }],
			cite: [D163.art(82, 4), D163.art(82, 5)]
		},
		refuseRegrant: {
			...was$14.refuseRegrant,
			refuses: [{ if: notAskedAgain(D163.art(82, 4)) }],
			cite: [D163.art(82, 4)]
		},
		demand: {
			term: "Yêu cầu khắc phục vi phạm",
			by: ["publisherDesk", "providerInspector"],
			when: ["published"],
			says: {},
			makes: ["demand"],
			sets: { demanded: "happened" },
			clears: ["remedied"],
			cite: [D163.art(81, 1, "c"), D163.art(81, 1, "d")]
		},
		remedied: {
			term: "Ghi nhận đã khắc phục vi phạm",
			by: ["publisherDesk", "providerInspector"],
			when: ["published"],
			says: {},
			sets: { remedied: "happened" },
			clears: ["demanded"],
			settles: "checkRemedy",
			cite: [D163.art(81, 1, "c"), D163.art(81, 1, "d")]
		},
		concludeRemedy: {
			term: "Kết luận chưa khắc phục vi phạm",
			by: ["publisherDesk", "providerInspector"],
			when: unended$4,
			says: {},
			settles: "checkRemedy",
			cite: [D163.art(81, 1, "c"), D163.art(81, 1, "d")]
		},
		recordViolation: {
			...was$14.recordViolation,
			refuses: [{
				if: recordedLate(3)(D163.art(81, 2)),
				field: "late"
			}],
			cite: [D163.art(81, 2)]
		},
		dropViolation: {
			...was$14.dropViolation,
			refuses: [{ if: nothingFound(D163.art(81, 2)) }],
			cite: [D163.art(81, 2)]
		},
		suspend: {
			...was$14.suspend,
			says: {
				decisionNo: number$1("Số quyết định"),
				ground: choice("Lý do", {
					conditions: "không bảo đảm điều kiện ở Điều 79",
					noService: "6 tháng liên tục không cung cấp dịch vụ",
					breach: "vi phạm khoản 8 Điều 32 Luật, không khắc phục trong 15 ngày làm việc",
					other: "vi phạm khác, không khắc phục trong 15 ngày làm việc"
				}),
				until: anyDay("Đình chỉ đến ngày")
			},
			clears: [
				"found",
				"recorded",
				"demanded",
				"reported"
			],
			refuses: [
				{
					if: outsideSuspension(3, 3)(D163.art(81, 1)),
					field: "until"
				},
				{ if: noRecord(D163.art(81, 2)) },
				{
					if: stillInTime("noService", 6, "published")(D163.art(81, 1, "b")),
					field: "ground"
				},
				{
					if: servingAlready("noService")(D163.art(81, 1, "b")),
					field: "ground"
				},
				{
					if: {
						...notDemanded(D163.art(81, 1, "c")),
						start: D163.art(81, 1, "d")
					},
					field: "ground"
				}
			],
			cite: [D163.art(81, 1), D163.art(81, 2)]
		},
		report: {
			term: "Tiếp nhận báo cáo kết quả khắc phục",
			by: desk,
			when: ["suspended"],
			says: {},
			brings: ["remedyReport"],
			sets: { reported: "happened" },
			cite: [D163.art(81, 5), suspendedStill]
		},
		resume: {
			term: "Thông báo đủ điều kiện tiếp tục cung cấp dịch vụ",
			by: head$1,
			when: ["suspended"],
			becomes: "published",
			says: { letterNo: number$1("Số thông báo") },
			needs: ["remedyReport"],
			makes: ["resumption"],
			clears: [
				"suspended",
				"suspensionEnds",
				"reported"
			],
			refuses: [{ if: noReport(D163.art(81, 5)) }, { if: suspensionRuns(D163.art(81, 5)) }],
			cite: [D163.art(81, 5), D163.art(81, 5, "a")]
		},
		revoke: {
			term: "Thu hồi công bố",
			by: head$1,
			when: ["suspended"],
			becomes: "revoked",
			says: { decisionNo: number$1("Số quyết định") },
			makes: ["revocation"],
			sets: { revoked: "happened" },
			cite: [D163.art(81, 5, "b")]
		},
		giveUp: was$14.giveUp
	},
	clocks: [
		{
			of: ["publish", "refuse"],
			who: "publisher",
			within: workingDays(5),
			after: "complete",
			cite: D163.art(80, 3, "b")
		},
		{
			of: ["republish", "refuseRegrant"],
			who: "publisher",
			within: workingDays(5),
			after: "regrantAsked",
			cite: D163.art(82, 4)
		},
		{
			of: ["remedied"],
			who: "person",
			within: workingDays(15),
			after: "demanded",
			missed: "checkRemedy",
			start: D163.art(81, 1, "d"),
			cite: D163.art(81, 1, "c")
		},
		{
			of: ["suspend", "dropViolation"],
			who: "publisher",
			within: workingDays(3),
			after: "recorded",
			cite: D163.art(81, 2)
		},
		{
			of: ["report"],
			who: "person",
			within: workingDays(3),
			before: "suspensionEnds",
			cite: D163.art(81, 5)
		},
		{
			of: ["resume", "revoke"],
			who: "publisher",
			within: workingDays(3),
			after: "reported",
			cite: D163.art(81, 5)
		},
		{
			of: ["begin"],
			who: "person",
			within: monthsLimit(6),
			after: "published",
			missed: "checkService",
			if: served(D163.art(81, 1, "b")),
			cite: D163.art(81, 1, "b")
		}
	],
	silences: [
		withdrawing,
		notGivenNew,
		suspendedStill,
		lastDayOfMonths,
		lateRecord
	]
});
// src/law/measures/residence/rules.ts
const number = (l, field) => Number(l.said[field] ?? 0);
const says = (l, field, ...values) => values.includes(String(l.said[field]));
const date = (l, field) => {
	const said = l.said[field];
	return isDay(said) ? said : void 0;
};
const factDay = (l, fact) => {
	const known = l.facts[fact];
	return known === void 0 ? void 0 : dayOf(known);
};
/** A year of birth alone never makes somebody older than he may be: who may still be a child is one. */
const isMinor$3 = (l) => !hasReached(l.subject, 18, l.happened);
const under12$3 = rule("Người chưa đủ 12 tuổi không thuộc diện cai nghiện.", (l) => youngerThan(l.subject, 12, l.happened));
/** Under a decision of a court, grown or not. */
const ordered = (l) => l.route === "compulsory" || l.route === "minor";
const whoever = (is, of) => (cite) => ({
	is,
	cite,
	of
});
const byCourt = whoever("Người chấp hành quyết định cai nghiện bắt buộc", ordered);
const isPublic$1 = whoever("Người tự nguyện tại cơ sở công lập", (l) => l.route === "public");
const plannedByLaw = whoever("Quyết định, hợp đồng từ 01/7/2026", (l) => underNewLaw$1(l));
const inItsOwnCase = rule("Việc này ghi ở hồ sơ cai nghiện bắt buộc của người đó.", ordered);
const rulesUntold = rule("Chưa phổ biến nội quy cho người mới vào.", (l) => l.said["rulesTold"] === false);
const routeOfMinors = rule("Người từ đủ 18 tuổi vào cơ sở theo diện người từ đủ 18 tuổi.", (l) => l.route === "minor" && hasReached(l.subject, 18, date(l, "admittedOn") ?? l.happened));
const privateHouse = rule("Ở cơ sở tư nhân, việc này theo hợp đồng.", (l) => l.route === "private");
const forCourtOnly = rule("Chỉ áp dụng đối với người chấp hành quyết định của Tòa án.", (l) => !ordered(l));
const withAdults = rule("Người dưới 18 tuổi không ở khu của người từ đủ 18 tuổi.", (l) => isMinor$3(l) && says(l, "area", "adults", "women"));
const withMinors = rule("Người từ đủ 18 tuổi không ở khu của người dưới 18 tuổi.", (l) => hasReached(l.subject, 18, l.happened) && says(l, "area", "minors"));
/** Held to the lengths of 2026: decided on under Law 120 (docs/decisions/0427). */
const underNewLaw$1 = (l) => (factDay(l, "decided") ?? L120.from) >= L120.from && done(l, "decided");
const planned = (is, wrong) => rule(is, (l) => underNewLaw$1(l) && wrong(l));
const intakeTooLong = planned("Giai đoạn tiếp nhận, phân loại tối đa 2 ngày.", (l) => {
	const [until, admitted] = [date(l, "intakeUntil"), factDay(l, "admitted")];
	return until !== void 0 && admitted !== void 0 && until > addDays(admitted, 2);
});
const detoxTooShort$1 = planned("Giai đoạn cắt cơn, giải độc kéo dài ít nhất 10 ngày.", (l) => {
	const [from, until] = [date(l, "intakeUntil"), date(l, "detoxUntil")];
	return from !== void 0 && until !== void 0 && until < addDays(from, 10);
});
const educationTooShort$1 = planned("Giai đoạn giáo dục, phục hồi hành vi kéo dài ít nhất 3 tháng.", (l) => {
	const [from, until] = [date(l, "educationFrom"), date(l, "educationUntil")];
	return from !== void 0 && until !== void 0 && until < addMonths(from, 3);
});
const notLast30Days = planned("Giai đoạn chuẩn bị tái hòa nhập là 30 ngày cuối của thời hạn.", (l) => {
	const [from, ends] = [date(l, "reintegrationFrom"), factDay(l, "termEnds")];
	return from !== void 0 && ends !== void 0 && from !== addDays(ends, -30);
});
const beforeDetoxEnds = planned("Lao động trị liệu bắt đầu khi xong giai đoạn cắt cơn, giải độc.", (l) => {
	const until = factDay(l, "detoxUntil");
	return until !== void 0 && dayOf(l.happened) < until;
});
/** Longer than the regular time needs the head; nobody stays longer than that. */
const more = (is, of, over) => rule(is, (l) => of.includes(l.route) && over(l));
const unlessAgreed = (l, field, regular) => number(l, field) > regular && l.said["headAgreed"] !== true;
const visitNeedsHead = (of, minutes, text) => more(`Quá ${text} thì phải được người đứng đầu cơ sở đồng ý.`, of, (l) => unlessAgreed(l, "minutes", minutes));
const visitTooLong = (of, minutes, text) => more(`Một lần thăm gặp không quá ${text}.`, of, (l) => number(l, "minutes") > minutes);
const tooManyVisitors = (of) => more("Mỗi lần thăm gặp tối đa 3 thân nhân.", of, (l) => number(l, "visitors") > 3);
const tooManyUnlessSpecial = (of) => more("Quá 3 thân nhân chỉ trong trường hợp đặc biệt.", of, (l) => number(l, "visitors") > 3 && l.said["special"] !== true);
const moreThanFive = (of) => more("Trường hợp đặc biệt cũng không quá 5 thân nhân.", of, (l) => number(l, "visitors") > 5);
const monday = (d) => addDays(d, 1 - weekdayOf(d));
const secondThisWeek = (of) => more("Tuần này đã thăm gặp rồi.", of, (l) => {
	const last = factDay(l, "visited");
	return last !== void 0 && monday(last) === monday(dayOf(l.happened));
});
const within15Days = (l) => {
	const admitted = factDay(l, "admitted");
	return admitted !== void 0 && dayOf(l.happened) < addDays(admitted, 15);
};
const first15Days = (of) => more("15 ngày đầu ở cơ sở chưa thăm gặp.", of, within15Days);
const inDiscipline = (of) => more("Đang bị kỷ luật ở khu dành riêng thì chưa thăm gặp.", of, (l) => l.state === "apart");
const sameMonth = (a, b) => yearOf(a) === yearOf(b) && monthOf(a) === monthOf(b);
const secondThisMonth = rule("Tháng này đã gặp ở phòng riêng rồi.", (l) => {
	const last = factDay(l, "coupled");
	return last !== void 0 && sameMonth(last, dayOf(l.happened));
});
const moreThan48Hours = rule("Phòng riêng không quá 48 giờ.", (l) => number(l, "hours") > 48);
const notThreeMonths = rule("Chưa chấp hành đủ 3 tháng.", (l) => {
	const admitted = factDay(l, "admitted");
	return admitted !== void 0 && dayOf(l.happened) < addMonths(admitted, 3);
});
const ratedTooLow = rule("Chưa đủ hai phần ba số tháng xếp loại tốt, hoặc có tháng kém.", (l) => l.said["ratedWell"] === false);
const callNeedsHead = (of) => more("Quá 15 phút hoặc quá 4 lần một tháng thì phải được người đứng đầu cơ sở đồng ý.", of, (l) => unlessAgreed(l, "minutes", 15) || unlessAgreed(l, "nth", 4));
const callTooLong = (of) => more("Một lần liên lạc không quá 45 phút, kể cả phần tăng thêm.", of, (l) => number(l, "minutes") > 45);
const tooManyCalls = (of) => more("Một tháng không quá 6 lần liên lạc, kể cả phần tăng thêm.", of, (l) => number(l, "nth") > 6);
const forbiddenGift = rule("Đồ vật bị cấm thì không nhận.", (l) => l.said["forbidden"] === true);
/** Hours a day and a week that nobody works beyond, by age: under 15, under 18, everybody. */
const longer = (is, about, aDay, aWeek) => rule(is, (l) => about(l) && (number(l, "hoursADay") > aDay || number(l, "hoursAWeek") > aWeek));
const tooLongUnder15 = longer("Từ đủ 12 đến dưới 15 tuổi: không quá 4 giờ một ngày, 20 giờ một tuần.", (l) => !hasReached(l.subject, 15, l.happened), 4, 20);
const tooLongUnder18 = longer("Từ đủ 15 đến dưới 18 tuổi: không quá 6 giờ một ngày, 30 giờ một tuần.", isMinor$3, 6, 30);
const tooLongForAll = longer("Không quá 8 giờ một ngày, 48 giờ một tuần.", () => true, 8, 48);
const notAtSchool = (l, ...needs) => isMinor$3(l) && says(l, "finished", ...needs) && says(l, "attends", "none");
const mustLearnPrimary = rule("Từ đủ 12 đến dưới 18 tuổi, chưa xong tiểu học: bắt buộc phải học.", (l) => notAtSchool(l, "none"));
const mustLearnLower = rule("Từ đủ 12 đến dưới 18 tuổi, chưa xong trung học cơ sở: bắt buộc phải học.", (l) => notAtSchool(l, "none", "primary"));
const trainedBefore = rule("Người cai nghiện lại đã được đào tạo nghề thì không đào tạo lại.", (l) => l.said["trainedBefore"] === true);
const noBreachRecorded = rule("Chưa có biên bản vi phạm nội quy cho lần này.", (l) => !done(l, "breached"));
const notHeard = rule("Người đó chưa được trình bày ý kiến.", (l) => l.said["heard"] === false);
const apartVolunteer = rule("Khu dành riêng chỉ đối với người chấp hành quyết định của Tòa án.", (l) => !ordered(l) && says(l, "form", "apart"));
const endsBeforeItBegins = rule("Ngày hết kỷ luật không được trước ngày quyết định.", (l) => {
	const until = date(l, "apartUntil");
	return says(l, "form", "apart") && until !== void 0 && until < dayOf(l.happened);
});
const easingForVolunteer = rule("Giảm, miễn thời hạn chỉ đối với người chấp hành quyết định của Tòa án.", (l) => !ordered(l) && says(l, "rewardKind", "easing"));
const leaveTooLong = rule("Về chịu tang không quá 5 ngày, chưa kể đi đường.", (l) => {
	const until = date(l, "leaveUntil");
	return until !== void 0 && until > addDays(dayOf(l.happened), 5 + number(l, "travelDays"));
});
const kinMayStillCome = rule("Chưa hết 24 giờ từ khi báo thân nhân.", (l) => (says(l, "kinPresent", "late") || says(l, "buriedBy", "facility")) && kinStillHaveTime(l));
const officesNotTold = rule("Chưa báo đủ các cơ quan phải báo.", (l) => l.said["officesTold"] === false);
const tooFewWitnesses = rule("Biên bản cần một người cai nghiện làm chứng, hai người khi không có thân nhân hoặc sau 24 giờ thân nhân không có mặt.", (l) => number(l, "witnesses") < (says(l, "kinPresent", "present") ? 1 : 2));
const noLeave = rule("Người đó không vắng vì chịu tang.", (l) => !done(l, "leaveUntil"));
// src/law/measures/residence/silences.ts
/** Questions the texts on life in a facility leave open, each with the record that says what the system does meanwhile. */
const open$3 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const monthlyRating = open$3("Xếp loại người cai nghiện bao lâu một lần, theo thang nào?", "0421-rating-every-month");
const internalRules = open$3("Quyết định 1567/QĐ-BCA có hiệu lực từ ngày nào, và còn áp dụng sau 01/7/2026 không?", "0422-internal-rules-of-2025");
const disciplining = open$3("Kỷ luật theo thủ tục nào, ở khu dành riêng tối đa bao lâu?", "0423-procedure-and-length-of-discipline");
const volunteersRegime = open$3("Chế độ thăm gặp, xếp loại, kỷ luật có áp dụng cho người cai nghiện tự nguyện không?", "0424-regime-of-volunteers");
const calendarWeek = open$3("“Một tuần một lần”, “một tháng một lần” tính theo tuần, tháng lịch hay cách nhau bảy ngày, một tháng?", "0425-once-a-week-and-once-a-month");
const couplesRoom = open$3("Phòng riêng cho vợ chồng: 48 giờ (NĐ 116) hay 24 giờ (QĐ 1567/QĐ-BCA)?", "0426-room-for-couples");
const afterDeath = open$3("“Thông báo ngay” khi có người chết là trong bao lâu, và người tự nguyện chết ở cơ sở thì theo điều nào?", "0428-death-of-a-volunteer");
const longerCalls = open$3("Thời gian liên lạc tăng thêm không quá 30 phút (điểm b khoản 2 Điều 120 NĐ 163/2026) tính cho mỗi lần hay cho cả tháng?", "0637-thirty-more-minutes-of-a-call");
const schooling = open$3("Khoản 1 Điều 127 NĐ 163/2026: chưa phổ cập trung học cơ sở thì bắt buộc học, chưa học hết chương trình trung học cơ sở thì tùy khả năng và nhu cầu. Ai phải học?", "0638-who-must-learn-in-a-facility");
const besideTheMeasure = open$3("Hồ sơ sinh hoạt ở cơ sở mở khi tiếp nhận: ai mở, và khi đã có hồ sơ thì thế nào? Văn bản không quy định.", "0440-life-in-a-facility-is-proposed");
const transferring = open$3("Ai quyết định chuyển người giữa hai cơ sở cai nghiện?", "0162-transfer-between-facilities");
// src/law/measures/residence/2022-01-01-clocks.ts
/**
* The days that the plan of the person names, and that its end is there: the last of the term, or of what brought the person here. That a part is
* rated when it is over follows from the plan; no text says by when.
*/
const planClocks = (leaving) => [
	{
		of: ["evaluateTreatment"],
		who: "voluntaryCentre",
		within: sameDay,
		after: "detoxUntil",
		cite: noTimeLimit
	},
	{
		of: ["evaluateBehaviour"],
		who: "voluntaryCentre",
		within: sameDay,
		after: "educationUntil",
		cite: noTimeLimit
	},
	{
		of: ["evaluateLabour"],
		who: "voluntaryCentre",
		within: sameDay,
		after: "termEnds",
		cite: noTimeLimit
	},
	{
		of: ["evaluateReintegration"],
		who: "voluntaryCentre",
		within: sameDay,
		after: "termEnds",
		cite: noTimeLimit
	},
	{
		of: ["leave"],
		who: "facilityHead",
		within: sameDay,
		after: "termEnds",
		start: noTimeLimit,
		cite: leaving
	},
	{
		of: ["leave"],
		who: "facilityHead",
		within: sameDay,
		after: "groundLost",
		cite: besideTheMeasure
	}
];
/** Duties of the house towards whom its text names. */
const houseClocks = (rated, died) => [
	{
		of: ["rate"],
		who: "facilityHead",
		within: exactMonths(1),
		after: "regimeFrom",
		every: true,
		if: rated(monthlyRating),
		cite: monthlyRating
	},
	{
		of: ["endApart"],
		who: "facilityHead",
		within: sameDay,
		after: "apartUntil",
		cite: disciplining
	},
	{
		of: ["noticeDeath"],
		who: "facilityHead",
		within: sameDay,
		after: "died",
		start: afterDeath,
		...died
	}
];
const clocks$9 = [...planClocks(D116.art(62, 4)), ...houseClocks(byCourt, { cite: D116.art(61) })];
// src/law/measures/residence/2022-01-01-coming.ts
const house = {
	by: ["voluntaryCentre"],
	seat: "facility"
};
const head = {
	by: ["facilityHead"],
	seat: "facility"
};
const inside$2 = ["living", "apart"];
const unended$3 = [...inside$2, "away"];
/** Coming to live in the house, where somebody lives in it, and leaving it. */
const coming$1 = {
	arrive: {
		term: "Ghi nhận người vào ở cơ sở, phổ biến nội quy",
		...house,
		when: "opens a case",
		becomes: "living",
		says: {
			basisNo: number$1("Số quyết định, hợp đồng"),
			decidedOn: pastDay("Ngày ký quyết định, hợp đồng"),
			admittedOn: pastDay("Ngày vào cơ sở"),
			termEnds: optional(anyDay("Ngày hết thời hạn (nếu đã biết)"))
		},
		brings: ["basis"],
		sets: {
			decided: { said: "decidedOn" },
			admitted: { said: "admittedOn" },
			regimeFrom: { said: "admittedOn" },
			termEnds: { said: "termEnds" }
		},
		seats: { facility: "signer" },
		refuses: [{ if: under12$3(D116.art(22)) }, {
			if: routeOfMinors(D116.art(72)),
			field: "admittedOn"
		}],
		cite: [D116.art(22, 1), D116.art(64, 2)]
	},
	settle: {
		term: "Bố trí người mới tiếp nhận vào ở, phổ biến nội quy",
		...house,
		when: ["expected"],
		becomes: "living",
		says: { rulesTold: yes("Đã phổ biến nội quy, giới thiệu chương trình cai nghiện") },
		refuses: [{ if: under12$3(D116.art(22)) }, {
			if: rulesUntold(D116.art(22, 1)),
			field: "rulesTold"
		}],
		cite: [D116.art(22, 1), D116.art(64, 2)]
	},
	notOpen: {
		term: "Không mở hồ sơ sinh hoạt: người đó không ở lại, hoặc đã có hồ sơ",
		...house,
		when: ["expected"],
		becomes: "notOpened",
		says: { whyNotOpened: choice("Lý do", {
			open: "đã có hồ sơ sinh hoạt đang mở",
			gone: "không ở lại cơ sở",
			error: "ghi nhầm"
		}) },
		cite: [besideTheMeasure]
	},
	noteEnd: {
		term: "Ghi ngày hết thời hạn đã được báo",
		...house,
		when: unended$3,
		says: { termEnds: anyDay("Ngày hết thời hạn") },
		sets: { termEnds: { said: "termEnds" } },
		cite: [D116.art(62, 1)]
	},
	placeInTeam: {
		term: "Sắp xếp vào khu, đội, tổ",
		...house,
		when: inside$2,
		says: {
			area: choice("Khu", {
				adults: "khu nam",
				women: "khu nữ",
				minors: "khu người dưới 18 tuổi",
				infectious: "khu cách ly y tế"
			}),
			team: number$1("Đội, tổ"),
			keeper: name("Người phụ trách")
		},
		refuses: [{
			if: withAdults(D116.art(55, 4)),
			field: "area"
		}, {
			if: withMinors(D116.art(55, 4)),
			field: "area"
		}],
		cite: [D116.art(64, 2), D116.art(55, 4)]
	},
	transfer: {
		term: "Chuyển sang cơ sở cai nghiện khác",
		...house,
		when: ["living"],
		says: { toFacility: unit("Cơ sở nơi đến", "centre") },
		seats: { facility: { said: "toFacility" } },
		cite: [transferring]
	},
	goAway: {
		term: "Ghi nhận người đó vắng cơ sở",
		...house,
		when: inside$2,
		becomes: "away",
		says: { whyAway: choice("Lý do", {
			hospital: "điều trị ở bệnh viện",
			leave: "về chịu tang",
			proceedings: "phục vụ tố tụng",
			suspended: "được tạm đình chỉ",
			escaped: "tự ý rời cơ sở, bỏ trốn"
		}) },
		clears: ["apartUntil"],
		cite: [D116.art(64, 1)]
	},
	comeBack: {
		term: "Ghi nhận người đó trở lại cơ sở",
		...house,
		when: ["away"],
		becomes: "living",
		says: {},
		sets: { regimeFrom: "happened" },
		cite: [D116.art(64, 1)]
	},
	tellIllness: {
		term: "Báo cơ quan cấp tỉnh và gia đình về người bệnh vượt khả năng của cơ sở",
		...head,
		when: unended$3,
		says: { familyTold: name("Đã báo: cha, mẹ, người giám hộ, gia đình") },
		cite: [D116.art(67, 2)]
	},
	leave: {
		term: "Ghi nhận rời cơ sở, trả đồ gửi lưu ký",
		...house,
		when: unended$3,
		becomes: "left",
		says: {
			whyLeft: choice("Lý do", {
				served: "hết thời hạn, hoàn thành",
				eased: "được miễn phần còn lại, tạm đình chỉ",
				ended: "chấm dứt hợp đồng, rời cơ sở",
				prison: "chấp hành án phạt tù, bị hủy quyết định",
				protection: "chuyển cơ sở trợ giúp xã hội",
				dead: "chết (hồ sơ cai nghiện ghi thủ tục)"
			}),
			depositBack: yes("Đã trả lại tiền, đồ vật, văn bằng gửi lưu ký"),
			leftNote: optional(note("Ghi thêm"))
		},
		cite: [D116.art(62, 4), D116.art(38, 1)]
	}
};
// src/law/measures/residence/2022-01-01-death.ts
const minute$10 = "minute";
/** A volunteer who dies in the house (docs/decisions/0428): whom the head tells, the record, and the burial that waits for the family. */
const death = {
	die: {
		term: "Ghi nhận người ở cơ sở chết",
		...house,
		when: unended$3,
		becomes: "died",
		at: minute$10,
		says: {},
		sets: { died: "happened" },
		refuses: [{ if: inItsOwnCase(afterDeath) }],
		cite: [D116.art(61), afterDeath]
	},
	noticeDeath: {
		term: "Báo các cơ quan và thân nhân về người chết",
		...head,
		when: ["died"],
		at: minute$10,
		says: {
			officesTold: yes("Đã báo bằng văn bản: cơ quan điều tra, Viện kiểm sát, Tòa án nơi có cơ sở, cơ quan y tế gần nhất"),
			kinTold: choice("Thân nhân", {
				told: "đã báo",
				none: "không có hoặc không liên lạc được"
			}),
			kinName: name("Người được báo")
		},
		sets: { deathNoticed: "happened" },
		refuses: [{
			if: officesNotTold(D116.art(61)),
			field: "officesTold"
		}],
		cite: [D116.art(61), afterDeath]
	},
	recordDeath: {
		term: "Lập biên bản về người chết",
		...head,
		when: ["died"],
		at: minute$10,
		says: {
			kinPresent: choice("Thân nhân", {
				present: "có mặt",
				none: "không có thân nhân",
				late: "không có mặt sau 24 giờ"
			}),
			witnesses: whole("Số người cai nghiện làm chứng", 0, 9, "người")
		},
		makes: ["deathRecord"],
		refuses: [
			{ if: notToldYet(D116.art(61)) },
			{
				if: {
					...kinMayStillCome(D116.art(61)),
					start: afterDeath
				},
				field: "kinPresent"
			},
			{
				if: {
					...tooFewWitnesses(D116.art(61)),
					start: afterDeath
				},
				field: "witnesses"
			}
		],
		cite: [D116.art(61), afterDeath]
	},
	bury: {
		term: "Thân nhân nhận về, hoặc cơ sở mai táng",
		...head,
		when: ["died"],
		at: minute$10,
		says: { buriedBy: choice("Người mai táng", {
			kin: "thân nhân",
			nobody: "cơ sở, vì không có thân nhân",
			facility: "cơ sở, vì thân nhân không đến"
		}) },
		needs: ["deathRecord"],
		refuses: [{
			if: {
				...kinMayStillCome(D116.art(61)),
				start: afterDeath
			},
			field: "buriedBy"
		}],
		cite: [D116.art(61), afterDeath]
	}
};
// src/law/measures/residence/2022-01-01-family.ts
/** Whom the limits of Decree 116 are about (docs/decisions/0424). */
const named$2 = ["compulsory", "minor"];
const visits$2 = D116.art(69, 1);
/** Article 69 is of adults; minors have it by article 72. */
const ofMinors = D116.art(72);
/** Time and week, whatever else a text adds. */
const visitTimes = [
	{
		if: {
			...visitNeedsHead(named$2, 120, "2 giờ")(visits$2),
			start: ofMinors
		},
		field: "headAgreed"
	},
	{
		if: {
			...visitTooLong(named$2, 240, "4 giờ")(visits$2),
			start: ofMinors
		},
		field: "minutes"
	},
	{ if: {
		...secondThisWeek(named$2)(visits$2),
		start: [ofMinors, calendarWeek]
	} }
];
/** The family: visits, a room for couples, letters, money and gifts. */
const family = {
	visit: {
		term: "Ghi một lần thăm gặp",
		...house,
		when: ["living", "apart"],
		says: {
			who: name("Thân nhân, quan hệ"),
			visitors: whole("Số thân nhân", 1, 20, "người"),
			minutes: whole("Thời gian", 1, 720, "phút"),
			headAgreed: yes("Người đứng đầu cơ sở đồng ý cho gặp lâu hơn")
		},
		sets: { visited: "happened" },
		refuses: [...visitTimes, {
			if: {
				...tooManyVisitors(named$2)(visits$2),
				start: ofMinors
			},
			field: "visitors"
		}],
		cite: [
			visits$2,
			ofMinors,
			calendarWeek,
			volunteersRegime
		]
	},
	coupleVisit: {
		term: "Cho gặp vợ, chồng ở phòng riêng",
		...head,
		when: ["living"],
		says: { hours: whole("Số giờ", 1, 96, "giờ") },
		sets: { coupled: "happened" },
		refuses: [
			{
				if: moreThan48Hours(visits$2),
				field: "hours"
			},
			{ if: {
				...secondThisMonth(visits$2),
				start: calendarWeek
			} },
			{ if: forCourtOnly(volunteersRegime) }
		],
		cite: [
			visits$2,
			calendarWeek,
			volunteersRegime
		]
	},
	receiveGift: {
		term: "Kiểm tra, chuyển thư, tiền, quà",
		...house,
		when: ["living", "apart"],
		says: {
			giftKind: choice("Loại", {
				letter: "thư",
				money: "tiền, vật có giá trị (vào lưu ký)",
				goods: "quà, đồ dùng"
			}),
			forbidden: yes("Có rượu, bia, thuốc lá, chất kích thích, đồ vật cấm"),
			depositNo: optional(number$1("Số trang sổ lưu ký")),
			giftNote: optional(note("Ghi thêm"))
		},
		refuses: [{
			if: forbiddenGift(D116.art(69, 3)),
			field: "forbidden"
		}],
		cite: [D116.art(69, 3)]
	}
};
// src/law/measures/residence/2022-01-01-labour.ts
const levels = {
	primary: "tiểu học",
	lowerSecondary: "trung học cơ sở",
	upperSecondary: "trung học phổ thông"
};
/** Labour within the hours of the person's age, school and a trade. */
const labour = {
	assignLabour: {
		term: "Bố trí lao động trị liệu",
		...house,
		when: ["living"],
		says: {
			work: note("Công việc, nơi làm"),
			hoursADay: whole("Số giờ một ngày", 1, 12, "giờ"),
			hoursAWeek: whole("Số giờ một tuần", 1, 84, "giờ")
		},
		refuses: [
			{ if: tooLongUnder15(D116.art(74, 1)) },
			{ if: tooLongUnder18(D116.art(74, 1)) },
			{ if: tooLongForAll(D116.art(68, 1)) }
		],
		cite: [
			D116.art(68, 1),
			D116.art(74, 1),
			D116.art(25, 1)
		]
	},
	stopLabour: {
		term: "Thôi bố trí lao động trị liệu",
		...house,
		when: inside$2,
		says: { whyStopped: choice("Lý do", {
			illness: "sức khỏe",
			wish: "học văn hóa, học nghề",
			end: "chuẩn bị tái hòa nhập",
			other: "lý do khác"
		}) },
		cite: [D116.art(25, 1)]
	},
	placeInClass: {
		term: "Bố trí học văn hóa",
		...house,
		when: inside$2,
		says: {
			finished: choice("Đã học xong", {
				none: "chưa xong tiểu học",
				...levels
			}),
			attends: choice("Đang học", {
				none: "không học",
				literacy: "xóa mù chữ",
				...levels
			})
		},
		refuses: [{
			if: mustLearnPrimary(D116.art(73)),
			field: "attends"
		}],
		cite: [D116.art(73), D116.art(24)]
	},
	noteSchooling: {
		term: "Ghi kết quả học tập, thi, văn bằng được cấp",
		...house,
		when: inside$2,
		says: {
			schoolYear: number$1("Năm học, lớp"),
			result: choice("Kết quả", {
				passed: "đạt",
				failed: "chưa đạt",
				certificate: "được cấp văn bằng, chứng chỉ"
			}),
			school: name("Cơ sở giáo dục phối hợp")
		},
		brings: ["schoolPaper"],
		cite: [D116.art(73)]
	},
	train: {
		term: "Bố trí học nghề",
		...house,
		when: ["living"],
		says: {
			course: choice("Trình độ", {
				primary: "sơ cấp",
				short: "dưới 3 tháng"
			}),
			trainedBefore: yes("Đã được đào tạo nghề trong lần cai nghiện trước")
		},
		refuses: [{
			if: trainedBefore(D116.art(25, 2)),
			field: "trainedBefore"
		}],
		cite: [D116.art(25, 2)]
	}
};
// src/law/measures/residence/2022-01-01-order.ts
/** Rating, reward and discipline: the head's alone, and nothing coercive without a record, the person's word and an end. */
const order = {
	rate: {
		term: "Xếp loại tháng",
		...head,
		when: ["living", "apart"],
		says: {
			monthUntil: pastDay("Tháng xếp loại, đến ngày"),
			monthly: choice("Xếp loại", {
				good: "tốt",
				fair: "khá",
				average: "trung bình",
				poor: "kém"
			}),
			ratingNote: optional(note("Nhận xét"))
		},
		cite: [D116.art(64, 3), monthlyRating]
	},
	reward: {
		term: "Khen thưởng",
		...head,
		when: ["living"],
		says: {
			decisionNo: number$1("Số quyết định"),
			rewardKind: choice("Hình thức", {
				praise: "biểu dương",
				easing: "đề nghị giảm, miễn thời hạn",
				other: "hình thức khác"
			}),
			rewardFor: note("Thành tích")
		},
		makes: ["rewardDecision"],
		refuses: [{
			if: easingForVolunteer(D116.art(58)),
			field: "rewardKind"
		}],
		cite: [D116.art(71, 1)]
	},
	recordBreach: {
		term: "Lập biên bản vi phạm nội quy",
		...house,
		when: ["living", "apart"],
		says: {
			breachedOn: pastDay("Ngày vi phạm"),
			breach: note("Hành vi, người làm chứng")
		},
		makes: ["breachRecord"],
		sets: { breached: "happened" },
		cite: [D116.art(71, 2), disciplining]
	},
	dropBreach: {
		term: "Không kỷ luật, khép biên bản vi phạm nội quy",
		...head,
		when: ["living", "apart"],
		says: { whyDropped: note("Lý do") },
		refuses: [{ if: noBreachRecorded(disciplining) }],
		clears: ["breached"],
		cite: [D116.art(71, 2), disciplining]
	},
	discipline: {
		term: "Quyết định kỷ luật",
		...head,
		when: ["living"],
		becomes: {
			said: "form",
			is: {
				criticism: "living",
				warning: "living",
				apart: "apart"
			}
		},
		says: {
			decisionNo: number$1("Số quyết định"),
			form: choice("Hình thức", {
				criticism: "phê bình",
				warning: "cảnh cáo",
				apart: "đưa vào khu dành riêng"
			}),
			heard: yes("Người đó đã được trình bày ý kiến"),
			apartUntil: when(anyDay("Ở khu dành riêng đến ngày"), "form", "apart")
		},
		needs: ["breachRecord"],
		makes: ["disciplineDecision"],
		sets: { apartUntil: { said: "apartUntil" } },
		clears: ["breached"],
		refuses: [
			{ if: noBreachRecorded(disciplining) },
			{
				if: notHeard(disciplining),
				field: "heard"
			},
			{
				if: apartVolunteer(volunteersRegime),
				field: "form"
			},
			{
				if: endsBeforeItBegins(disciplining),
				field: "apartUntil"
			}
		],
		cite: [D116.art(71, 2), disciplining]
	},
	endApart: {
		term: "Cho ra khỏi khu dành riêng",
		...head,
		when: ["apart"],
		becomes: "living",
		says: { whyOut: choice("Lý do", {
			served: "hết thời hạn",
			early: "tiến bộ, cho ra sớm",
			cancelled: "hủy quyết định kỷ luật",
			ill: "sức khỏe"
		}) },
		clears: ["apartUntil"],
		cite: [D116.art(71, 2), disciplining]
	}
};
// src/law/measures/residence/2022-01-01-plan.ts
const rated = {
	rating: choice("Đánh giá", {
		good: "Tốt",
		pass: "Đạt",
		fail: "Không đạt"
	}),
	evaluatedOn: pastDay("Ngày đánh giá"),
	nextGoal: note("Mục tiêu, cách làm tiếp theo")
};
/** The five parts of the plan (forms 20 and 18). */
const parts = {
	medical: "y tế: cắt cơn, giải độc, bệnh kèm theo",
	recovery: "phục hồi sức khỏe",
	behaviour: "giáo dục, phục hồi hành vi, nhân cách",
	labour: "lao động trị liệu, học nghề",
	reintegration: "đánh giá, chuẩn bị tái hòa nhập"
};
/** What the sheet classifies by (forms 19 and 17), without what only the medical record holds. */
const intake = {
	schooling: choice("Học vấn", {
		none: "chưa xong tiểu học",
		primary: "tiểu học",
		lower: "trung học cơ sở",
		upper: "trung học phổ thông trở lên"
	}),
	job: choice("Việc làm", {
		employed: "có việc làm",
		unstable: "không ổn định",
		none: "chưa có việc làm"
	}),
	family: choice("Hôn nhân", {
		single: "độc thân",
		married: "có vợ, chồng",
		divorced: "ly hôn",
		widowed: "góa"
	}),
	substance: choice("Chất sử dụng chính", {
		opium: "thuốc phiện",
		morphine: "morphin",
		heroin: "heroin",
		amphetamine: "amphetamin",
		methamphetamine: "methamphetamin",
		other: "chất khác"
	}),
	way: choice("Đường dùng", {
		oral: "uống",
		sniff: "hít",
		smoke: "hút",
		vein: "tiêm tĩnh mạch"
	}),
	before: choice("Nơi cai nghiện lần trước", {
		none: "chưa cai lần nào",
		facility: "cơ sở cai nghiện",
		home: "gia đình, cộng đồng",
		voluntary: "cơ sở tự nguyện",
		hospital: "bệnh viện",
		other: "nơi khác"
	})
};
const part = (term, cite) => ({
	term: `Đánh giá kế hoạch cá nhân: ${term}`,
	...house,
	when: inside$2,
	says: rated,
	cite
});
/**
* The plan of the person by days, as the process of the facility has them, and the rating of its parts (forms 20 and 18). That a stage is over is
* said in the case of the term (docs/decisions/0420).
*/
const plan = {
	fillIntakeSheet: {
		term: "Lập phiếu thông tin cá nhân để phân loại, xây dựng kế hoạch",
		...house,
		when: inside$2,
		says: intake,
		makes: ["intakeSheet"],
		cite: [D116.art(22, 2)]
	},
	setGoals: {
		term: "Ghi nhận định, mục tiêu, cách làm của một phần kế hoạch cá nhân",
		...house,
		when: inside$2,
		says: {
			part: choice("Phần", parts),
			assessment: note("Đánh giá ban đầu"),
			goal: note("Mục tiêu"),
			method: note("Cách làm, nơi làm"),
			goalUntil: anyDay("Đến ngày"),
			helper: name("Người phụ trách")
		},
		makes: ["plan"],
		cite: [D116.art(22, 3)]
	},
	schedule: {
		term: "Lập, điều chỉnh tiến độ kế hoạch cai nghiện cá nhân",
		...house,
		when: inside$2,
		says: {
			intakeUntil: anyDay("Tiếp nhận, phân loại đến ngày"),
			detoxUntil: anyDay("Cắt cơn, giải độc đến ngày"),
			educationFrom: anyDay("Giáo dục, phục hồi hành vi từ ngày"),
			educationUntil: anyDay("Giáo dục, phục hồi hành vi đến ngày"),
			reintegrationFrom: anyDay("Chuẩn bị tái hòa nhập từ ngày"),
			processNo: optional(number$1("Số quy trình của cơ sở")),
			ownLength: optional(choice("Khác quy trình của cơ sở vì", {
				health: "sức khỏe, bệnh kèm theo",
				age: "tuổi, giới tính",
				term: "thời hạn của người đó",
				progress: "tiến bộ của người đó",
				other: "lý do khác"
			})),
			ownLengthNote: optional(note("Lý do khác quy trình, ghi rõ"))
		},
		sets: {
			intakeUntil: { said: "intakeUntil" },
			detoxUntil: { said: "detoxUntil" },
			educationUntil: { said: "educationUntil" },
			reintegrationFrom: { said: "reintegrationFrom" }
		},
		cite: [
			D116.art(22, 3),
			D116.art(27),
			lengthsOfProcess
		]
	},
	evaluateTreatment: {
		...part("điều trị cắt cơn, giải độc", [D116.art(23), noTimeLimit]),
		says: {
			...rated,
			protocol: optional(clinical("Phác đồ đã dùng"))
		}
	},
	evaluateBehaviour: part("giáo dục, phục hồi hành vi, nhân cách", [D116.art(24), noTimeLimit]),
	evaluateLabour: part("lao động trị liệu, học nghề", [D116.art(25), noTimeLimit]),
	evaluateReintegration: part("toàn bộ kế hoạch, sức khỏe, chuẩn bị tái hòa nhập", [D116.art(26), noTimeLimit]),
	draftReintegration: {
		term: "Giúp người đó lập kế hoạch tái hòa nhập, xác định nơi cư trú",
		...house,
		when: inside$2,
		says: {
			returnsTo: choice("Nơi sẽ về", {
				home: "nơi cư trú",
				elsewhere: "nơi khác",
				none: "chưa có nơi về"
			}),
			hopes: note("Mục tiêu, nguyện vọng")
		},
		makes: ["reintegrationPlan"],
		cite: [D116.art(26)]
	}
};
// src/law/measures/residence/2022-01-01-vocabulary.ts
/** Where somebody stands in the house, which days it knows and which papers it holds. */
const states$5 = {
	expected: {
		term: "đã tiếp nhận, chờ bố trí vào ở",
		kind: "proposed"
	},
	living: {
		term: "đang ở cơ sở",
		kind: "open"
	},
	apart: {
		term: "đang ở khu dành riêng vì kỷ luật",
		kind: "open"
	},
	away: {
		term: "đang vắng cơ sở (bệnh viện, chịu tang, tố tụng, bỏ trốn)",
		kind: "open"
	},
	notOpened: {
		term: "không mở hồ sơ sinh hoạt",
		kind: "end"
	},
	left: {
		term: "đã rời cơ sở",
		kind: "end"
	},
	died: {
		term: "chết tại cơ sở",
		kind: "end"
	}
};
const facts$7 = {
	decided: "ngày ký quyết định, hợp đồng",
	admitted: "ngày vào ở cơ sở",
	regimeFrom: "ngày vào hoặc trở lại cơ sở",
	termEnds: "ngày hết thời hạn đã được báo",
	intakeUntil: "ngày dự kiến xong tiếp nhận, phân loại",
	detoxUntil: "ngày dự kiến xong cắt cơn, giải độc",
	educationUntil: "ngày dự kiến xong giáo dục, phục hồi hành vi",
	reintegrationFrom: "ngày dự kiến bắt đầu chuẩn bị tái hòa nhập",
	visited: "lần thăm gặp gần nhất",
	coupled: "lần gặp ở phòng riêng gần nhất",
	breached: "ngày lập biên bản vi phạm nội quy",
	apartUntil: "ngày hết kỷ luật ở khu dành riêng",
	died: "lúc chết",
	deathNoticed: "lúc báo cơ quan, thân nhân"
};
const documents$7 = {
	basis: { term: "Quyết định, hợp đồng làm căn cứ ở cơ sở" },
	intakeSheet: {
		term: "Phiếu thông tin cá nhân",
		form: "Mẫu 19 NĐ 116/2021"
	},
	plan: {
		term: "Kế hoạch cai nghiện cá nhân và đánh giá",
		form: "Mẫu 20 NĐ 116/2021"
	},
	schoolPaper: { term: "Học bạ, văn bằng, chứng chỉ" },
	reintegrationPlan: {
		term: "Kế hoạch tái hòa nhập cộng đồng",
		form: "Mẫu 21 NĐ 116/2021"
	},
	breachRecord: { term: "Biên bản vi phạm nội quy" },
	disciplineDecision: { term: "Quyết định kỷ luật" },
	rewardDecision: { term: "Quyết định khen thưởng" },
	deathRecord: { term: "Biên bản về người chết" }
};
// src/law/measures/residence/2022-01-01.ts
const acts2022 = {
	...coming$1,
	...plan,
	...order,
	...family,
	...labour,
	...death
};
/** Life in a facility under Decree 116/2021, beside the measure that brought the person there (docs/decisions/0420). */
const from2022$4 = sheet({
	measure: "residence",
	from: "2022-01-01",
	term: "Chế độ sinh hoạt tại cơ sở cai nghiện",
	basis: "L73",
	routes: groups,
	states: states$5,
	facts: facts$7,
	documents: documents$7,
	seats: { facility: {
		term: "cơ sở cai nghiện",
		unitKind: "centre"
	} },
	intervals: {},
	tasks: {},
	acts: acts2022,
	clocks: clocks$9,
	silences: [
		besideTheMeasure,
		monthlyRating,
		disciplining,
		volunteersRegime,
		calendarWeek,
		transferring,
		noTimeLimit,
		afterDeath,
		lengthsOfProcess
	]
});
// src/law/measures/residence/2025-03-08.ts
const named$1 = ["compulsory", "minor"];
const visits$1 = D116.art(69, 1);
const rules = Q1567.art(24);
const acts2025 = {
	...acts2022,
	visit: {
		...acts2022.visit,
		says: {
			...acts2022.visit.says,
			special: yes("Trường hợp đặc biệt (đến 5 thân nhân)")
		},
		refuses: [
			{ if: first15Days(named$1)(rules) },
			{ if: inDiscipline(named$1)(rules) },
			{
				if: moreThanFive(named$1)(rules),
				field: "visitors"
			},
			{
				if: tooManyUnlessSpecial(named$1)(rules),
				field: "visitors"
			},
			...visitTimes
		],
		cite: [
			visits$1,
			D116.art(72),
			rules,
			internalRules,
			calendarWeek,
			volunteersRegime
		]
	},
	coupleVisit: {
		...acts2022.coupleVisit,
		says: {
			...acts2022.coupleVisit.says,
			ratedWell: yes("Từ hai phần ba số tháng xếp loại tốt, không tháng nào kém")
		},
		refuses: [
			{
				if: {
					...moreThan48Hours(visits$1),
					start: couplesRoom
				},
				field: "hours"
			},
			...acts2022.coupleVisit.refuses.slice(1),
			{ if: notThreeMonths(rules) },
			{
				if: ratedTooLow(rules),
				field: "ratedWell"
			}
		],
		cite: [
			visits$1,
			rules,
			couplesRoom,
			calendarWeek,
			volunteersRegime
		]
	}
};
/** With the internal rules of the Ministry of Public Security, as far as the press gives them (docs/decisions/0422). */
const from2025$4 = sheet({
	...from2022$4,
	from: "2025-03-08",
	acts: acts2025,
	silences: [
		...from2022$4.silences,
		internalRules,
		couplesRoom
	]
});
// src/law/measures/residence/2026-07-01-death.ts
const told = [D163.art(122, 1), afterDeath];
/** After a death under Decree 163: no court any more, and no number of witnesses. */
const death2026 = {
	die: {
		...death.die,
		cite: told
	},
	noticeDeath: {
		...death.noticeDeath,
		says: {
			...death.noticeDeath.says,
			officesTold: yes("Đã báo bằng văn bản: cơ quan điều tra, Viện kiểm sát nhân dân khu vực, cơ quan y tế gần nhất")
		},
		refuses: [{
			if: officesNotTold(D163.art(122, 1)),
			field: "officesTold"
		}],
		cite: told
	},
	recordDeath: {
		...death.recordDeath,
		says: { kinPresent: choice("Thân nhân", {
			present: "có mặt",
			none: "không có thân nhân",
			late: "không có mặt sau 24 giờ"
		}) },
		refuses: [{ if: notToldYet(D163.art(122, 1)) }, {
			if: {
				...kinMayStillCome(D163.art(122, 1)),
				start: afterDeath
			},
			field: "kinPresent"
		}],
		cite: told
	},
	bury: {
		...death.bury,
		refuses: [{
			if: {
				...kinMayStillCome(D163.art(122, 2)),
				start: afterDeath
			},
			field: "buriedBy"
		}],
		cite: [D163.art(122, 2), afterDeath]
	}
};
// src/law/measures/residence/2026-07-01-life.ts
const { coupleVisit: _coupleVisit, ...was$13 } = acts2025;
/** Whoever is in a public facility has the same regime (art. 131(2)). */
const inPublic = [
	"compulsory",
	"minor",
	"public"
];
const visits = D163.art(120, 1);
const calls = D163.art(120, 2, "b");
const regime$1 = D163.art(131, 2);
/** Article 120 is of whom a court sends; minors have it by 126, volunteers by 131(2), as far as it holds for them. */
const forOthers = [
	D163.art(126),
	regime$1,
	volunteersRegime
];
const { special: _special, ...visitSays } = was$13.visit.says;
/** Coming, plan and leaving under Decree 163: stages have lengths. */
const stay2026$1 = {
	arrive: {
		...was$13.arrive,
		refuses: [{ if: under12$3(L120.art(30)) }, {
			if: routeOfMinors(L120.art(36, 4)),
			field: "admittedOn"
		}],
		cite: [D163.art(84, 1), D163.art(112, 2)]
	},
	noteEnd: {
		...was$13.noteEnd,
		cite: [D163.art(123, 1)]
	},
	placeInTeam: {
		...was$13.placeInTeam,
		refuses: [{
			if: withAdults(L120.art(36, 4)),
			field: "area"
		}, {
			if: withMinors(L120.art(36, 4)),
			field: "area"
		}],
		cite: [
			D163.art(112, 2),
			L120.art(46, 2, "h"),
			L120.art(36, 4)
		]
	},
	transfer: {
		...was$13.transfer,
		cite: [L120.art(38, 2, "b"), L120.art(38, 3, "b")]
	},
	goAway: {
		...was$13.goAway,
		cite: [D163.art(112, 1)]
	},
	comeBack: {
		...was$13.comeBack,
		cite: [D163.art(112, 1)]
	},
	tellIllness: {
		...was$13.tellIllness,
		cite: [D163.art(114, 2)]
	},
	leave: {
		...was$13.leave,
		says: {
			...was$13.leave.says,
			whyLeft: choice("Lý do", {
				served: "hết thời hạn, hoàn thành",
				eased: "được miễn phần còn lại, tạm đình chỉ",
				ended: "chấm dứt hợp đồng, rời cơ sở",
				prison: "chấp hành án phạt tù, bị hủy quyết định",
				protection: "chuyển cơ sở bảo trợ xã hội",
				dead: "chết (hồ sơ cai nghiện ghi thủ tục)"
			})
		},
		cite: [
			D163.art(123, 3),
			D163.art(94, 1),
			D163.art(97)
		]
	},
	settle: {
		...was$13.settle,
		refuses: [{ if: under12$3(L120.art(30)) }, {
			if: rulesUntold(D163.art(84, 1)),
			field: "rulesTold"
		}],
		cite: [
			D163.art(84, 1),
			D163.art(84, 3),
			D163.art(112, 2)
		]
	},
	fillIntakeSheet: {
		...was$13.fillIntakeSheet,
		cite: [D163.art(84, 2)]
	},
	setGoals: {
		...was$13.setGoals,
		cite: [D163.art(84, 4), L120.art(29, 2)]
	},
	schedule: {
		...was$13.schedule,
		refuses: [
			{
				if: intakeTooLong(D163.art(84, 6)),
				field: "intakeUntil"
			},
			{
				if: detoxTooShort$1(D163.art(85, 6)),
				field: "detoxUntil"
			},
			{
				if: educationTooShort$1(D163.art(86, 6)),
				field: "educationUntil"
			},
			{
				if: notLast30Days(D163.art(88, 7)),
				field: "reintegrationFrom"
			}
		],
		cite: [
			D163.art(84, 4),
			L120.art(29, 2),
			stagesAcross,
			lengthsOfProcess
		]
	},
	evaluateTreatment: {
		...was$13.evaluateTreatment,
		cite: [D163.art(85), noTimeLimit]
	},
	evaluateBehaviour: {
		...was$13.evaluateBehaviour,
		cite: [D163.art(86), noTimeLimit]
	},
	evaluateLabour: {
		...was$13.evaluateLabour,
		cite: [D163.art(87), noTimeLimit]
	},
	evaluateReintegration: {
		...was$13.evaluateReintegration,
		cite: [D163.art(88, 1), noTimeLimit]
	},
	draftReintegration: {
		...was$13.draftReintegration,
		cite: [D163.art(88, 5), D163.art(88, 2)]
	}
};
const order2026 = {
	rate: {
		...was$13.rate,
		cite: [
			D163.art(112, 1),
			monthlyRating,
			internalRules
		]
	},
	reward: {
		...was$13.reward,
		says: {
			decisionNo: was$13.reward.says.decisionNo,
			rewardKind: choice("Hình thức", {
				periodic: "khen thưởng định kỳ",
				sudden: "khen thưởng đột xuất"
			}),
			rewardFor: was$13.reward.says.rewardFor
		},
		refuses: [],
		cite: [D163.art(125, 1)]
	},
	recordBreach: {
		...was$13.recordBreach,
		cite: [D163.art(125, 2), disciplining]
	},
	dropBreach: {
		...was$13.dropBreach,
		cite: [D163.art(125, 2), disciplining]
	},
	discipline: {
		...was$13.discipline,
		cite: [
			D163.art(125, 2),
			disciplining,
			volunteersRegime
		]
	},
	endApart: {
		...was$13.endApart,
		cite: [D163.art(125, 2), disciplining]
	}
};
/** Family, labour, school: 45 minutes a week, calls of 15 minutes, hours by age. */
const days2026 = {
	visit: {
		...was$13.visit,
		says: visitSays,
		refuses: [
			{
				if: {
					...visitNeedsHead(inPublic, 45, "45 phút")(visits),
					start: forOthers
				},
				field: "headAgreed"
			},
			{
				if: {
					...visitTooLong(inPublic, 60, "60 phút")(visits),
					start: forOthers
				},
				field: "minutes"
			},
			{
				if: {
					...tooManyVisitors(inPublic)(visits),
					start: forOthers
				},
				field: "visitors"
			},
			{ if: {
				...secondThisWeek(inPublic)(visits),
				start: [...forOthers, calendarWeek]
			} }
		],
		cite: [
			visits,
			...forOthers,
			calendarWeek,
			internalRules
		]
	},
	call: {
		term: "Ghi một lần gọi điện, gọi hình cho thân nhân",
		...house,
		when: inside$2,
		says: {
			who: name("Thân nhân, quan hệ"),
			nth: whole("Lần thứ mấy trong tháng", 1, 60, "lần"),
			minutes: whole("Thời gian", 1, 240, "phút"),
			headAgreed: yes("Người đứng đầu cơ sở cho tăng thêm")
		},
		refuses: [
			{
				if: {
					...callNeedsHead(inPublic)(calls),
					start: forOthers
				},
				field: "headAgreed"
			},
			{
				if: {
					...callTooLong(inPublic)(calls),
					start: [...forOthers, longerCalls]
				},
				field: "minutes"
			},
			{
				if: {
					...tooManyCalls(inPublic)(calls),
					start: forOthers
				},
				field: "nth"
			}
		],
		cite: [
			calls,
			...forOthers,
			calendarWeek
		]
	},
	receiveGift: {
		...was$13.receiveGift,
		says: {
			giftKind: choice("Loại", {
				letter: "thư",
				money: "tiền Việt Nam (vào lưu ký)",
				medicine: "thuốc có đơn"
			}),
			forbidden: yes("Có đồ vật cấm, nội dung không phù hợp"),
			depositNo: was$13.receiveGift.says.depositNo,
			giftNote: was$13.receiveGift.says.giftNote
		},
		refuses: [{
			if: forbiddenGift(D163.art(120, 2, "a")),
			field: "forbidden"
		}],
		cite: [
			D163.art(120, 2, "a"),
			D163.art(120, 3),
			D163.art(114)
		]
	},
	assignLabour: {
		...was$13.assignLabour,
		refuses: [
			{ if: tooLongUnder15(D163.art(128, 1, "a")) },
			{ if: tooLongUnder18(D163.art(128, 1, "b")) },
			{ if: {
				...tooLongForAll(D163.art(117, 1)),
				start: regime$1
			} },
			{ if: beforeDetoxEnds(D163.art(87, 3)) }
		],
		cite: [
			D163.art(117),
			D163.art(128),
			D163.art(87, 3),
			regime$1
		]
	},
	stopLabour: {
		...was$13.stopLabour,
		cite: [D163.art(117)]
	},
	placeInClass: {
		...was$13.placeInClass,
		refuses: [{
			if: {
				...mustLearnLower(D163.art(127, 1)),
				start: schooling
			},
			field: "attends"
		}],
		cite: [
			D163.art(115),
			D163.art(127, 1),
			D163.art(126)
		]
	},
	noteSchooling: {
		...was$13.noteSchooling,
		cite: [D163.art(115, 2), D163.art(127, 2)]
	},
	train: {
		...was$13.train,
		says: { course: choice("Trình độ", { primary: "sơ cấp" }) },
		refuses: [],
		cite: [D163.art(116, 1)]
	}
};
/** A volunteer's mourning leave and yearly check, which the decision of a court has in its own case. */
const volunteers2026 = {
	applyLeave: {
		term: "Nhận đơn xin về chịu tang của người tự nguyện",
		...house,
		when: ["living"],
		at: "minute",
		says: { mourned: choice("Người mất", {
			parent: "bố, mẹ (cả bên vợ, chồng)",
			spouse: "vợ, chồng",
			child: "con"
		}) },
		brings: ["leaveApplication"],
		sets: { leaveApplied: "happened" },
		refuses: [{ if: inItsOwnCase(volunteersRegime) }, { if: privateHouse(volunteersRegime) }],
		cite: [D163.art(121, 2), regime$1]
	},
	grantLeave: {
		term: "Cho người tự nguyện về chịu tang",
		...head,
		when: ["living"],
		becomes: "away",
		at: "minute",
		says: {
			leaveUntil: anyDay("Phải trở lại ngày"),
			travelDays: whole("Số ngày đi đường", 0, 10, "ngày")
		},
		needs: ["leaveApplication"],
		makes: ["leaveDecision", "leaveHandover"],
		sets: { leaveUntil: { said: "leaveUntil" } },
		refuses: [{
			if: {
				...leaveTooLong(D163.art(121, 1)),
				start: regime$1
			},
			field: "leaveUntil"
		}],
		cite: [
			D163.art(121, 1),
			D163.art(121, 2, "b"),
			D163.art(121, 3),
			regime$1
		]
	},
	denyLeave: {
		term: "Không cho người tự nguyện về chịu tang",
		...head,
		when: ["living"],
		at: "minute",
		says: { whyDenied: note("Lý do") },
		needs: ["leaveApplication"],
		cite: [D163.art(121, 2, "b"), regime$1]
	},
	backFromLeave: {
		term: "Trở lại sau khi chịu tang, kiểm tra sức khỏe và ma túy",
		...house,
		when: ["away"],
		becomes: "living",
		says: {
			testResult: choice("Kết quả xét nghiệm", {
				negative: "âm tính",
				positive: "dương tính"
			}),
			backNote: optional(note("Ghi thêm"))
		},
		makes: ["leaveHandover"],
		sets: { regimeFrom: "happened" },
		clears: ["leaveUntil"],
		refuses: [{ if: noLeave(D163.art(121, 4)) }],
		cite: [
			D163.art(121, 3),
			D163.art(121, 4),
			regime$1
		]
	},
	healthCheck: {
		term: "Khám sức khỏe định kỳ cho người tự nguyện",
		...house,
		when: inside$2,
		says: { checkNo: optional(number$1("Số phiếu khám")) },
		refuses: [{ if: inItsOwnCase(volunteersRegime) }],
		cite: [D163.art(114, 1), regime$1]
	}
};
const life2026 = {
	...was$13,
	...stay2026$1,
	...order2026,
	...days2026,
	...volunteers2026
};
// src/law/measures/residence/2026-07-01-vocabulary.ts
/** What Decree 163 adds: mourning leave of volunteers, and its forms. */
const facts$6 = {
	...from2025$4.facts,
	leaveApplied: "lúc nhận đơn xin về chịu tang",
	leaveUntil: "ngày phải trở lại sau khi chịu tang"
};
/** Volunteers in a public facility have the regime of those whom a court sends. */
const regime = D163.art(131, 2);
const form$1 = (no) => `Mẫu ${no} phụ lục V NĐ 163/2026`;
const documents$6 = {
	...from2025$4.documents,
	intakeSheet: {
		term: "Phiếu thu thập thông tin người cai nghiện ma túy",
		form: form$1("17"),
		cite: [D163.art(84, 2)]
	},
	plan: {
		term: "Kế hoạch cai nghiện ma túy",
		form: form$1("18"),
		cite: [D163.art(84, 4)]
	},
	reintegrationPlan: {
		term: "Kế hoạch tái hòa nhập cộng đồng của người cai nghiện ma túy",
		form: form$1("19"),
		cite: [D163.art(88, 5)]
	},
	leaveApplication: {
		term: "Đơn xin về chịu tang",
		form: form$1("48"),
		cite: [D163.art(121, 2, "a"), regime]
	},
	leaveHandover: {
		term: "Biên bản giao, nhận người về chịu tang",
		form: form$1("23"),
		cite: [D163.art(121, 3), regime]
	},
	leaveDecision: {
		term: "Quyết định cho về chịu tang",
		form: form$1("49"),
		cite: [D163.art(121, 2, "b"), regime]
	}
};
// src/law/measures/residence/2026-07-01.ts
/** Whoever is in a public facility of one's own will has the regime of those whom a court sends. */
const volunteers = isPublic$1(D163.art(131, 2));
const clocks$8 = [
	...planClocks(D163.art(123, 3)),
	{
		of: ["schedule"],
		who: "voluntaryCentre",
		within: days(2),
		after: "admitted",
		if: plannedByLaw(stagesAcross),
		cite: D163.art(84, 6)
	},
	{
		of: ["draftReintegration"],
		who: "voluntaryCentre",
		within: days(30),
		before: "termEnds",
		cite: D163.art(88, 7)
	},
	{
		of: ["grantLeave", "denyLeave"],
		who: "facilityHead",
		within: hours(24),
		after: "leaveApplied",
		if: volunteers,
		cite: D163.art(121, 2, "b")
	},
	{
		of: ["backFromLeave"],
		who: "person",
		whose: "người đó và gia đình",
		within: sameDay,
		after: "leaveUntil",
		if: volunteers,
		cite: D163.art(121, 3)
	},
	{
		of: ["healthCheck"],
		who: "facilityHead",
		whose: "cơ sở cai nghiện ma túy công lập",
		within: exactMonths(12),
		after: "admitted",
		every: true,
		start: recurringFrom,
		if: volunteers,
		cite: D163.art(114, 1)
	},
	...houseClocks(byCourt, {
		cite: D163.art(122, 1),
		reckoned: "nghị định chỉ nói “ngay” về việc báo thân nhân (khoản 2)"
	})
];
/** Life in a facility under Decree 163/2026: stages with lengths, shorter visits, calls, one regime for everybody in a public facility. */
const from2026$4 = sheet({
	measure: "residence",
	from: "2026-07-01",
	term: from2025$4.term,
	basis: "L120",
	routes: from2025$4.routes,
	states: from2025$4.states,
	facts: facts$6,
	documents: documents$6,
	seats: from2025$4.seats,
	intervals: {},
	tasks: {},
	acts: {
		...life2026,
		...death2026
	},
	clocks: clocks$8,
	silences: [
		...from2025$4.silences.filter((s) => s !== couplesRoom && s !== transferring),
		stagesAcross,
		recurringFrom,
		longerCalls,
		schooling
	]
});
// src/law/measures/substitution/2022-01-01-vocabulary.ts
/** Where a case of substitution treatment stands, which days it knows and which papers it holds. Doses are not among them. */
const states$4 = {
	registered: {
		term: "đã đăng ký ở xã, chờ quyết định",
		kind: "open"
	},
	decided: {
		term: "có quyết định, chờ nộp hồ sơ ở cơ sở điều trị",
		kind: "open"
	},
	applied: {
		term: "đã nộp hồ sơ, chờ cơ sở điều trị trả lời",
		kind: "open"
	},
	admitted: {
		term: "được tiếp nhận, chờ liều đầu",
		kind: "open"
	},
	running: {
		term: "đang điều trị",
		kind: "open"
	},
	transferring: {
		term: "đang điều trị, đang chuyển cơ sở",
		kind: "open"
	},
	unstarted: {
		term: "không bắt đầu điều trị, chờ xã xem xét",
		kind: "open"
	},
	terminated: {
		term: "đã chấm dứt điều trị, chờ xã xem xét",
		kind: "open"
	},
	violated: {
		term: "có biên bản vi phạm, chờ kết luận",
		kind: "open"
	},
	completed: {
		term: "đã hoàn thành",
		kind: "end"
	},
	closed: {
		term: "đã khép hồ sơ",
		kind: "end"
	},
	refused: {
		term: "bị từ chối đăng ký",
		kind: "end"
	},
	notAdmitted: {
		term: "không được cơ sở tiếp nhận",
		kind: "end"
	},
	elsewhere: {
		term: "chuyển sang cai nghiện",
		kind: "end"
	},
	referred: {
		term: "chuyển xem xét cai nghiện bắt buộc",
		kind: "end"
	},
	imprisoned: {
		term: "chấp hành án phạt tù",
		kind: "end"
	},
	gone: {
		term: "chết hoặc mất tích",
		kind: "end"
	}
};
/** States in which the person is being treated. */
const inTreatment = ["running", "transferring"];
/** States in which the case is not over. */
const openStates$2 = [
	"registered",
	"decided",
	"applied",
	"admitted",
	"running",
	"transferring",
	"unstarted",
	"terminated",
	"violated"
];
/** States that treatment leads to when it is over. */
const afterwards = [
	"terminated",
	"violated",
	"completed",
	"closed",
	"elsewhere",
	"referred",
	"imprisoned",
	"gone"
];
const facts$5 = {
	found: "ngày có kết quả xác định nghiện",
	registered: "ngày tiếp nhận đăng ký",
	decided: "ngày ra quyết định",
	startFrom: "ngày có quyết định (hoặc ngày được tính lại)",
	applied: "ngày nhận đủ hồ sơ",
	cameDirectly: "ngày đến thẳng cơ sở điều trị",
	handedOver: "ngày nhận tóm tắt bệnh án của nơi chuyển đi",
	admitted: "ngày quyết định tiếp nhận",
	started: "ngày bắt đầu điều trị",
	stopped: "ngày tự ý chấm dứt",
	transferred: "ngày chuyển tiếp điều trị",
	ended: "ngày kết thúc về pháp lý",
	dismissed: "ngày bị chấm dứt do vi phạm",
	lastDose: "ngày kết thúc về lâm sàng",
	counted: "ngày ghi kết thúc vào thống kê",
	left: "ngày chuyển khỏi địa phương",
	violationFound: "ngày phát hiện vi phạm",
	recorded: "ngày lập biên bản vi phạm",
	explained: "ngày giải trình"
};
const documents$5 = {
	finding: { term: "Kết quả xác định tình trạng nghiện" },
	registration: {
		term: "Đăng ký cai nghiện tự nguyện, điều trị thay thế",
		form: "Mẫu 22 NĐ 116/2021",
		cite: [D116.art(28, 4)]
	},
	identityCopy: { term: "Bản sao giấy tờ tùy thân (giấy khai sinh nếu dưới 18 tuổi)" },
	register: {
		term: "Sổ đăng ký",
		form: "Mẫu 23 NĐ 116/2021",
		cite: [D116.art(28, 5, "b")]
	},
	decision: {
		term: "Quyết định của Chủ tịch UBND cấp xã",
		form: "Mẫu 24 NĐ 116/2021"
	},
	application: { term: "Đơn đăng ký điều trị" },
	consent: { term: "Đồng ý bằng văn bản của người đại diện (dưới 18 tuổi)" },
	admission: { term: "Quyết định tiếp nhận điều trị" },
	rejection: { term: "Văn bản không tiếp nhận, nêu lý do" },
	startNotice: { term: "Thông báo bắt đầu điều trị gửi xã" },
	transferRequest: { term: "Đơn đề nghị chuyển tiếp điều trị" },
	caseSummary: {
		term: "Bản tóm tắt bệnh án",
		form: "Mẫu 04 NĐ 90/2016"
	},
	ending: { term: "Quyết định chấm dứt điều trị" },
	endNotice: { term: "Thông báo kết thúc điều trị gửi xã" },
	completion: { term: "Giấy xác nhận hoàn thành điều trị" },
	violation: {
		term: "Biên bản vi phạm",
		form: "Mẫu 27 NĐ 116/2021"
	}
};
// src/law/measures/substitution/rules.ts
/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
const isAdult$2 = (cite) => ({
	is: "Người từ đủ 18 tuổi",
	cite,
	of: (l) => l.route === "adult"
});
const isMinor$2 = (cite) => ({
	is: "Người dưới 18 tuổi",
	cite,
	of: (l) => l.route === "minor"
});
const under12$2 = under12$8("điều trị thay thế");
const wrongAge$1 = wrongAge$4((l) => l.route === "adult" ? youngerThan(l.subject, 18, l.happened) : hasReached(l.subject, 18, l.happened));
const notOpioid = rule("Điều trị thay thế chỉ dành cho người nghiện chất dạng thuốc phiện.", (l) => l.said["dependence"] === "other");
const parentsSilent$1 = rule("Chưa có ý kiến của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp.", (l) => l.said["parents"] === false && youngerThan(l.subject, 18, l.happened));
const consentMissing = rule("Chưa có đồng ý bằng văn bản của người đại diện: người dưới 18 tuổi chưa được điều trị.", (l) => youngerThan(l.subject, 18, l.happened) && !l.has("consent"));
const consentNotAsked = rule("Người từ đủ 18 tuổi tự quyết định việc điều trị.", (l) => hasReached(l.subject, 18, l.happened));
/** A registration under Law 120/2025: the clinic answers, the commune decides nothing (docs/decisions/0307). */
const underNewLaw = (l) => l.facts["registered"] !== void 0 && dayOf(l.facts["registered"]) >= L120.from;
const clinicAnswers = rule("Đăng ký từ 01/7/2026 thì cơ sở điều trị trả lời; xã không ra quyết định.", underNewLaw);
/** Registered since Law 120/2025 and not come to the clinic: nobody decided anything from which two working days would run. */
const neverDecided = (cite) => ({
	is: "Đăng ký từ 01/7/2026, xã không ra quyết định",
	cite,
	of: underNewLaw
});
const communeUnsaid = rule("Người đến thẳng cơ sở điều trị: ghi xã, phường nơi cư trú nhận thông báo.", (l) => done(l, "cameDirectly") && l.said["commune"] === void 0);
const communeUntold = rule("Người đến thẳng cơ sở điều trị: chưa báo xã, phường nơi cư trú, nơi sẽ quản lý sau điều trị.", (l) => done(l, "cameDirectly") && l.said["commune"] === void 0);
const ground$1 = (l, ...names) => names.includes(String(l.said["ground"]));
const startTimeRuns$2 = rule("Chưa hết thời hạn bắt đầu nên chưa là hành vi không thực hiện.", (l) => ground$1(l, "notStarted") && done(l, "decided") && !l.passed(l.state === "unstarted" ? "applyAgain" : "apply"));
const otherState = rule("Hành vi này không có ở bước hiện nay của hồ sơ.", (l) => ground$1(l, "notStarted") && !["decided", "unstarted"].includes(l.state) || ground$1(l, "stopped", "repeated", "third") && l.state !== "running" || ground$1(l, "dismissed") && l.state !== "terminated");
/** Whoever came to the clinic of the own wish owes nobody a beginning. */
const noDuty = rule("Người đó đến thẳng cơ sở điều trị, xã không có quyết định hay đăng ký: không có nghĩa vụ bắt đầu.", (l) => ground$1(l, "notStarted") && !done(l, "decided") && !underNewLaw(l));
/** Two working days run from a decision, and since Law 120/2025 a registration has none. */
const noTimeRuns = rule("Đăng ký từ 01/7/2026 không có quyết định của xã: chưa có văn bản nêu thời hạn bắt đầu tính từ đâu, nên chưa có hành vi không thực hiện.", (l) => ground$1(l, "notStarted") && !done(l, "decided") && underNewLaw(l));
const stopUnknown$1 = rule("Chưa có thông báo người đó tự ý chấm dứt, hoặc người đó đã trở lại điều trị.", (l) => ground$1(l, "stopped") && !done(l, "stopped"));
const mayBeExcused$1 = rule("Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.", (l) => l.said["noExcuse"] === false);
/** Going by one's own wish, with the clinic's knowledge, is no breach of rules of treatment. */
const notDismissed = rule("Người đó xin ra khỏi chương trình, không phải bị chấm dứt do vi phạm.", (l) => ground$1(l, "dismissed") && !done(l, "dismissed"));
const notReviewed$1 = rule("Chưa nhắc nhở lần một và kiểm điểm lần hai.", (l) => ground$1(l, "third") && !done(l, "reminded", "reviewed") || ground$1(l, "repeated") && !done(l, "reviewed"));
const notReminded$1 = rule("Chưa nhắc nhở lần một.", (l) => l.said["reviewOf"] === "second" && !done(l, "reminded"));
const limitationOver$2 = limitationOverFor.adults((l) => l.route !== "minor");
const limitationOverForMinor$2 = limitationOverFor.minors((l) => l.route === "minor");
/** Prison has an act of its own, so that electronic monitoring, which it pauses, knows of it. */
const prisonIsAnAct = rule("Đi tù thì ghi bước “Kết thúc vì chấp hành án phạt tù”, để việc giám sát điện tử (nếu có) được tạm dừng.", (l) => l.said["reason"] === "prison" || l.said["outcome"] === "imprisoned");
// src/law/measures/substitution/silences.ts
/** What the texts on substitution treatment leave open. */
const open$2 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const twoWaysIn = open$2("Ai phải đăng ký ở xã trước, ai đến thẳng cơ sở điều trị được?", "0300-two-ways-into-substitution-treatment");
const beginning = open$2("Nộp hồ sơ ở cơ sở điều trị trong thời hạn bắt đầu có phải là đã thực hiện không, khi cơ sở còn đang xét?", "0301-beginning-substitution-treatment");
const admitting = open$2("Cơ sở điều trị quyết định tiếp nhận trong bao lâu? Chỉ thấy 10 ngày làm việc trong thông báo của một cơ sở (2021).", "0302-time-to-admit");
const threeFacts = open$2("Kết thúc về lâm sàng, về pháp lý, về thống kê: ghi ngày nào, ai được biết gì?", "0303-three-facts-of-an-end");
const grounds = open$2("Căn cứ chấm dứt điều trị (bốn căn cứ năm 2016, căn cứ của Điều 36 NĐ 141) còn hiệu lực đến đâu; xin ra có phải tự ý chấm dứt không?", "0304-grounds-of-ending");
const elsewhere = open$2("Đi tù, chết, mất tích, vào cơ sở khép kín khi đang điều trị thay thế: hồ sơ kết thúc theo điều nào?", "0306-leaving-substitution-treatment");
const toWhom = open$2("Từ 01/7/2026 cơ sở điều trị báo UBND cấp xã (mẫu của NĐ 141) hay Công an cấp xã (NĐ 163), và xã có còn ra quyết định không?", "0307-whom-a-clinic-tells");
const consentAge = open$2("Trước 15/12/2024 phải có đồng ý của người đại diện đến tuổi nào (16 hay 18)?", "0308-consent-of-a-representative");
const clinics = open$2("Từ 01/3/2025 ai quản lý cơ sở điều trị thay thế của ngành Lao động; từ 01/7/2026 có điều trị chất khác chất dạng thuốc phiện không?", "0309-clinics-and-substances");
const neverCame = open$2("Đăng ký từ 01/7/2026 mà không đến cơ sở điều trị: bao lâu thì phải hỏi vì sao, và có phải là không thực hiện không?", "0353-registered-and-never-came");
const ladder = open$2("Bậc nhắc nhở, kiểm điểm của Điều 47 Luật 120/2025 áp dụng cho người điều trị thay thế thế nào khi cơ sở y tế mới là nơi biết vi phạm?", "0304-grounds-of-ending");
const tellingFrom = open$2("24 giờ để cơ sở điều trị báo Công an cấp xã (khoản 2 Điều 89 NĐ 163/2026) tính từ lúc nào?", "0497-times-from-no-hour");
// src/law/measures/substitution/2022-01-01-commune.ts
const noExcuse$1 = yes("Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng");
const dependence = choice("Nghiện", {
	opioid: "chất dạng thuốc phiện",
	other: "chất khác"
});
const chosenClinic = unit("Cơ sở điều trị đã chọn", "clinic");
/** What the commune does: registration and its decision, verification, and what follows when treatment was not begun or is over. */
const commune$2 = {
	register: {
		term: "Tiếp nhận đăng ký điều trị thay thế",
		by: ["reception"],
		when: "opens a case",
		becomes: "registered",
		says: {
			resultOn: pastDay("Ngày có kết quả xác định nghiện"),
			dependence,
			clinic: chosenClinic,
			parents: yes("Người đại diện đăng ký (nếu dưới 18 tuổi)")
		},
		brings: [
			"finding",
			"registration",
			"identityCopy"
		],
		makes: ["register"],
		sets: {
			found: { said: "resultOn" },
			registered: "happened"
		},
		seats: {
			commune: "signer",
			clinic: { said: "clinic" }
		},
		refuses: [
			{ if: under12$2(D116.art(28, 1)) },
			{ if: wrongAge$1(D116.art(28, 1)) },
			{
				if: notOpioid(L73.art(27, 5, "c")),
				field: "dependence"
			},
			{
				if: parentsSilent$1(L73.art(27, 5, "c")),
				field: "parents"
			}
		],
		cite: [
			L73.art(27, 5, "c"),
			D116.art(28, 1),
			D116.art(28, 4),
			twoWaysIn
		]
	},
	decide: {
		term: "Ra quyết định điều trị thay thế",
		by: ["communeChair"],
		when: ["registered"],
		becomes: "decided",
		says: { decisionNo: number$1("Số quyết định") },
		needs: ["registration"],
		makes: ["decision"],
		sets: {
			decided: "happened",
			startFrom: "happened"
		},
		cite: [D116.art(30, 1)]
	},
	refuse: {
		term: "Từ chối đăng ký bằng văn bản",
		by: ["communeChair"],
		when: ["registered"],
		becomes: "refused",
		says: { whyRefused: note("Lý do") },
		cite: [refusing]
	},
	restartStart: {
		term: "Quyết định tính lại thời hạn bắt đầu vì bất khả kháng",
		by: ["communeChair", "communePoliceChief"],
		when: ["decided", "unstarted"],
		says: {
			startAgainFrom: pastDay("Ngày bất khả kháng chấm dứt"),
			forceMajeure: note("Sự kiện bất khả kháng")
		},
		sets: { startFrom: { said: "startAgainFrom" } },
		settles: "checkStarting",
		cite: [D116.art(3, 4), beginning]
	},
	conclude: {
		term: "Kết luận xác minh",
		by: ["communePolice"],
		when: openStates$2,
		says: {
			about: choice("Việc được xác minh", {
				starting: "chưa bắt đầu",
				stopping: "tự ý chấm dứt"
			}),
			conclusion: choice("Kết luận", {
				illness: "do ốm đau",
				otherReason: "có lý do chính đáng khác",
				untrue: "không đúng sự việc",
				noExcuse: "không có lý do chính đáng"
			}),
			verified: note("Việc đã làm, giấy tờ đã xem")
		},
		settles: {
			said: "about",
			is: {
				starting: "checkStarting",
				stopping: "checkStopping"
			}
		},
		cite: [D116.art(3, 5), otherExcuses]
	},
	recordViolation: {
		term: "Lập biên bản vi phạm",
		by: ["communeChair", "communePoliceChief"],
		when: [
			"decided",
			"unstarted",
			"running",
			"terminated"
		],
		becomes: "violated",
		says: {
			ground: choice("Hành vi", {
				notStarted: "có quyết định mà không thực hiện",
				stopped: "tự ý chấm dứt điều trị",
				dismissed: "bị chấm dứt điều trị do vi phạm"
			}),
			foundOn: pastDay("Ngày phát hiện"),
			noExcuse: noExcuse$1
		},
		makes: ["violation"],
		sets: {
			violationFound: { said: "foundOn" },
			recorded: "happened"
		},
		clears: ["explained"],
		refuses: [
			{
				if: otherState(L73.art(32, 3)),
				field: "ground"
			},
			{
				if: noDuty(beginning),
				field: "ground"
			},
			{
				if: startTimeRuns$2(D116.art(3, 4)),
				field: "ground"
			},
			{
				if: stopUnknown$1(D116.art(3, 5)),
				field: "ground"
			},
			{
				if: notDismissed(grounds),
				field: "ground"
			},
			{
				if: mayBeExcused$1(D116.art(3)),
				field: "noExcuse"
			}
		],
		cite: [D116.art(33), L73.art(32, 3)]
	},
	explain: {
		term: "Ghi nhận giải trình của người vi phạm",
		by: ["communePolice", "caseWorker"],
		when: ["violated"],
		says: { explanation: note("Nội dung giải trình") },
		sets: { explained: "happened" },
		cite: [D116.art(33)]
	},
	dropViolation: {
		term: "Chấp nhận giải trình, không chuyển xử lý",
		by: ["communeChair", "communePoliceChief"],
		when: ["violated"],
		becomes: {
			said: "backTo",
			is: {
				decided: "decided",
				running: "running",
				terminated: "terminated"
			}
		},
		says: {
			backTo: choice("Tiếp tục từ", {
				decided: "nộp hồ sơ ở cơ sở điều trị",
				running: "đang điều trị",
				terminated: "đã chấm dứt điều trị"
			}),
			againFrom: pastDay("Thời hạn bắt đầu tính lại từ ngày"),
			whyDropped: note("Lý do")
		},
		sets: { startFrom: { said: "againFrom" } },
		clears: [
			"violationFound",
			"recorded",
			"explained",
			"stopped"
		],
		cite: [afterRecord]
	},
	refer: {
		term: "Chuyển xem xét đề nghị cai nghiện bắt buộc",
		by: ["fileMaker"],
		when: ["violated"],
		becomes: "referred",
		says: {},
		needs: ["violation"],
		refuses: [{ if: {
			...stillExplaining(D116.art(33)),
			start: afterRecord
		} }],
		proposes: [toCompulsory(["adult", "minor"], {}, L73.art(32, 3))],
		cite: [
			L73.art(32, 3),
			L73.art(33, 1, "c"),
			D116.art(33),
			afterRecord
		]
	},
	closeFile: {
		term: "Khép hồ sơ, không chuyển xử lý",
		by: ["communeChair", "communePoliceChief"],
		when: [
			"unstarted",
			"terminated",
			"violated"
		],
		becomes: "closed",
		says: { whyClosed: choice("Lý do", {
			ownWish: "người đó xin ra khỏi chương trình",
			excused: "có lý do chính đáng",
			notApplicable: "thuộc trường hợp không áp dụng (mang thai, nuôi con dưới 36 tháng, không có năng lực trách nhiệm hành chính)",
			livesElsewhere: "cư trú ở nơi khác"
		}) },
		cite: [
			LHAV.art(96, 2),
			grounds,
			afterRecord
		]
	},
	reportMove: {
		term: "Ghi nhận người bệnh chuyển nơi ở",
		by: ["caseWorker", "communePolice"],
		when: openStates$2,
		says: { leavesOn: anyDay("Ngày chuyển đi") },
		sets: { left: { said: "leavesOn" } },
		cite: [L73.art(43, 2)]
	},
	handOver: {
		term: "Báo Công an nơi đến để đưa vào danh sách, phối hợp quản lý",
		by: ["communePolice", "communeChair"],
		when: openStates$2,
		says: { toCommune: unit("Xã, phường nơi đến", "commune") },
		seats: { commune: { said: "toCommune" } },
		cite: [L73.art(43, 2)]
	},
	goElsewhere: {
		term: "Ghi nhận đăng ký cai nghiện tự nguyện",
		by: ["communePolice", "reception"],
		when: [
			"registered",
			"decided",
			"unstarted",
			"terminated"
		],
		becomes: "elsewhere",
		says: { otherForm: choice("Hình thức", {
			home: "tại gia đình, cộng đồng",
			facility: "tại cơ sở cai nghiện"
		}) },
		cite: [
			D116.art(28, 1),
			afterTreatment,
			noTimeLimit
		]
	},
	close: {
		term: "Kết thúc vì đi tù, chết hoặc mất tích",
		by: ["communePolice", "clinic"],
		when: openStates$2,
		seat: ["commune", "clinic"],
		becomes: {
			said: "reason",
			is: {
				prison: "imprisoned",
				dead: "gone",
				missing: "gone"
			}
		},
		says: { reason: choice("Lý do", {
			prison: "chấp hành án phạt tù",
			dead: "chết",
			missing: "bị Tòa án tuyên bố mất tích"
		}) },
		sets: { ended: "happened" },
		cite: [L73.art(43, 3), elsewhere]
	}
};
// src/law/measures/substitution/2022-01-01-clinic.ts
const seat = "clinic";
/**
* What a clinic tells a commune. Whoever came straight to the clinic is the clinic's alone until the first notice, which names the commune;
* of others it is known and left empty.
*/
const notice$2 = {
	says: { commune: optional(unit("Gửi xã, phường nơi cư trú (người đến thẳng cơ sở)", "commune")) },
	seats: { commune: { said: "commune" } },
	refuses: [{
		if: communeUnsaid(twoWaysIn),
		field: "commune"
	}]
};
const tooYoung = [{ if: under12$2(L73.art(27, 5, "c")) }, { if: wrongAge$1(L73.art(27, 5, "c")) }];
/** What the clinic does and what the commune may know of it. Doses, orders and examinations are entries of their own and not of this sheet. */
const clinic = {
	walkIn: {
		term: "Nhận hồ sơ của người đến thẳng cơ sở điều trị",
		by: ["clinic"],
		when: "opens a case",
		becomes: "applied",
		seat,
		says: { dependence },
		brings: ["application", "identityCopy"],
		sets: {
			applied: "happened",
			cameDirectly: "happened"
		},
		seats: { clinic: "signer" },
		refuses: [...tooYoung, {
			if: notOpioid(L73.art(27, 5, "c")),
			field: "dependence"
		}],
		cite: [twoWaysIn]
	},
	receiveFromClosed: {
		term: "Nhận người đang điều trị từ cơ sở khép kín hoặc nơi khác trở về",
		by: ["clinic"],
		when: "opens a case",
		becomes: "applied",
		seat,
		says: {},
		brings: ["transferRequest", "caseSummary"],
		sets: {
			handedOver: "happened",
			cameDirectly: "happened"
		},
		seats: { clinic: "signer" },
		refuses: tooYoung,
		cite: [admitting, twoWaysIn]
	},
	apply: {
		term: "Nhận hồ sơ của người xã đã ra quyết định",
		by: ["clinic"],
		when: ["decided", "terminated"],
		becomes: "applied",
		seat,
		says: {},
		brings: ["application", "identityCopy"],
		sets: { applied: "happened" },
		clears: [
			"stopped",
			"ended",
			"dismissed",
			"lastDose",
			"counted"
		],
		cite: [D116.art(3, 4), beginning]
	},
	applyAgain: {
		term: "Nhận lại hồ sơ của người chưa bắt đầu điều trị",
		by: ["clinic"],
		when: ["unstarted"],
		becomes: "applied",
		seat,
		says: {},
		brings: ["application", "identityCopy"],
		sets: { applied: "happened" },
		clears: ["admitted"],
		cite: [D116.art(3, 4), beginning]
	},
	addConsent: {
		term: "Nhận đồng ý bằng văn bản của người đại diện",
		by: ["clinic"],
		when: ["applied", "admitted"],
		seat,
		says: {},
		brings: ["consent"],
		refuses: [{ if: consentNotAsked(consentAge) }],
		cite: [consentAge]
	},
	admit: {
		term: "Quyết định tiếp nhận điều trị",
		by: ["clinicHead"],
		when: ["applied"],
		becomes: "admitted",
		seat,
		says: {
			admissionNo: number$1("Số quyết định, thông báo"),
			examinedOn: pastDay("Ngày khám sức khỏe")
		},
		makes: ["admission"],
		sets: { admitted: "happened" },
		refuses: [{ if: consentMissing(consentAge) }],
		cite: [admitting]
	},
	notAdmit: {
		term: "Không tiếp nhận, trả lời bằng văn bản",
		by: ["clinicHead"],
		when: ["applied"],
		becomes: "notAdmitted",
		seat,
		says: {
			rejectionNo: number$1("Số văn bản"),
			whyNotAdmitted: clinical("Lý do")
		},
		makes: ["rejection"],
		cite: [admitting]
	},
	notBegun: {
		term: "Ghi nhận người đó không đến hoặc rút hồ sơ trước liều đầu",
		by: ["clinic"],
		when: ["applied", "admitted"],
		becomes: "unstarted",
		seat,
		says: { how: choice("Việc xảy ra", {
			withdrew: "xin rút hồ sơ",
			absent: "không đến, đã liên lạc"
		}) },
		raises: {
			said: "how",
			is: { absent: "checkStarting" }
		},
		cite: [D116.art(3, 4), beginning]
	},
	start: {
		term: "Ghi ngày bắt đầu điều trị",
		by: ["clinic"],
		when: ["admitted"],
		becomes: "running",
		seat,
		says: {},
		needs: ["admission"],
		sets: { started: "happened" },
		refuses: [{ if: consentMissing(consentAge) }],
		cite: [D116.art(28, 2), D90.art(3)]
	},
	noticeStart: {
		term: "Báo xã người đó bắt đầu điều trị",
		by: ["clinic"],
		when: inTreatment,
		seat,
		...notice$2,
		makes: ["startNotice"],
		cite: [D116.art(28, 2)]
	},
	transfer: {
		term: "Chuyển tiếp điều trị đến cơ sở khác",
		by: ["clinicHead"],
		when: ["running"],
		becomes: "transferring",
		seat,
		says: { toClinic: unit("Cơ sở nhận", "clinic") },
		brings: ["transferRequest"],
		makes: ["caseSummary"],
		sets: { transferred: "happened" },
		seats: { clinic: { said: "toClinic" } },
		cite: [admitting]
	},
	receiveTransfer: {
		term: "Tiếp nhận người chuyển tiếp",
		by: ["clinicHead"],
		when: ["transferring"],
		becomes: "running",
		seat,
		says: {},
		needs: ["caseSummary"],
		cite: [admitting]
	},
	refuseTransfer: {
		term: "Không tiếp nhận người chuyển tiếp, trả về nơi cũ",
		by: ["clinicHead"],
		when: ["transferring"],
		becomes: "running",
		seat,
		says: {
			backTo: unit("Cơ sở chuyển đi", "clinic"),
			whyNotAdmitted: clinical("Lý do")
		},
		makes: ["rejection"],
		seats: { clinic: { said: "backTo" } },
		cite: [admitting]
	},
	noticeStop: {
		term: "Báo xã người đó tự ý chấm dứt điều trị",
		by: ["clinic"],
		when: ["running"],
		seat,
		...notice$2,
		says: {
			...notice$2.says,
			absence: choice("Vắng mặt", {
				days: "từ 5 ngày làm việc",
				doses: "từ 10 liều liên tiếp"
			}),
			stoppedOn: pastDay("Ngày tự ý chấm dứt")
		},
		sets: { stopped: { said: "stoppedOn" } },
		raises: "checkStopping",
		cite: [D116.art(3, 5)]
	},
	comeBack: {
		term: "Ghi nhận người bệnh trở lại điều trị",
		by: ["clinic"],
		when: ["running"],
		seat,
		says: {},
		clears: ["stopped", "lastDose"],
		cite: [D90.art(3)]
	},
	leave: {
		term: "Kết thúc điều trị theo nguyện vọng của người bệnh",
		by: ["clinicHead"],
		when: ["running"],
		becomes: "terminated",
		seat,
		says: { endingNo: number$1("Số quyết định") },
		makes: ["ending"],
		sets: { ended: "happened" },
		cite: [grounds]
	},
	end: {
		term: "Quyết định chấm dứt điều trị do vi phạm",
		by: ["clinicHead"],
		when: ["running"],
		becomes: "terminated",
		seat,
		says: {
			endingNo: number$1("Số quyết định"),
			endGround: choice("Căn cứ", {
				procedure: "hai lần vi phạm quy định chuyên môn trong 6 tháng",
				opioid: "hai lần liên tiếp dương tính với chất dạng thuốc phiện trong 12 tháng, sau khi đạt liều duy trì",
				otherDrug: "dương tính với chất gây nghiện khác",
				harm: "xâm hại tài sản, sức khỏe, danh dự, trật tự tại cơ sở"
			}),
			evidence: clinical("Chứng cứ: ngày, kết quả, người ghi")
		},
		makes: ["ending"],
		sets: {
			ended: "happened",
			dismissed: "happened"
		},
		cite: [grounds]
	},
	complete: {
		term: "Xác nhận hoàn thành điều trị",
		by: ["clinicHead"],
		when: ["running"],
		becomes: "completed",
		seat,
		says: { certificateNo: number$1("Số giấy xác nhận") },
		makes: ["completion"],
		sets: { ended: "happened" },
		refuses: [{ if: communeUntold(twoWaysIn) }],
		proposes: [{
			measure: "post-rehab",
			route: {
				adult: "substitution",
				minor: "substitution"
			},
			facts: { completed: "happened" },
			seats: { commune: "commune" },
			brings: ["completion"]
		}],
		cite: [
			L73.art(40, 1),
			D116.art(77, 2, "b"),
			afterTreatment
		]
	},
	noticeEnded: {
		term: "Báo xã việc điều trị đã kết thúc",
		by: ["clinic"],
		when: [
			"terminated",
			"violated",
			"completed",
			"gone",
			"imprisoned"
		],
		seat,
		...notice$2,
		makes: ["endNotice"],
		cite: [D116.art(28, 2)]
	},
	recordLastDose: {
		term: "Ghi kết thúc về lâm sàng (ngày uống liều cuối)",
		by: ["clinic"],
		when: ["running", ...afterwards],
		seat,
		says: { clinicalEnd: clinical("Kết thúc thế nào, nhận xét của bác sĩ") },
		sets: { lastDose: "happened" },
		cite: [threeFacts]
	},
	countEnd: {
		term: "Ghi kết thúc vào thống kê",
		by: ["clinic"],
		when: afterwards,
		seat,
		says: { countedAs: choice("Nhóm thống kê", {
			completed: "hoàn thành",
			ownWish: "xin ra",
			dropped: "bỏ điều trị",
			dismissed: "bị chấm dứt",
			moved: "chuyển đi nơi ngoài hệ thống",
			prison: "vào nơi giam giữ, cơ sở khép kín",
			dead: "chết",
			other: "khác"
		}) },
		sets: { counted: "happened" },
		cite: [threeFacts, noTimeLimit]
	}
};
// src/law/measures/substitution/2022-01-01.ts
const clocks$7 = [
	{
		of: ["decide", "refuse"],
		who: "communeChair",
		within: workingDays(3),
		after: "registered",
		cite: D116.art(30, 1)
	},
	{
		of: ["apply"],
		who: "person",
		within: workingDays(5),
		after: "startFrom",
		while: ["decided"],
		missed: "checkStarting",
		start: beginning,
		cite: D116.art(3, 4)
	},
	{
		of: ["applyAgain"],
		who: "person",
		within: workingDays(5),
		after: "startFrom",
		while: ["unstarted"],
		missed: "checkStarting",
		start: beginning,
		cite: D116.art(3, 4)
	},
	{
		of: ["admit", "notAdmit"],
		who: "clinicHead",
		within: workingDays(10),
		after: "applied",
		cite: admitting
	},
	{
		of: ["admit", "notAdmit"],
		who: "clinicHead",
		within: days(0),
		after: "handedOver",
		cite: admitting
	},
	{
		of: ["noticeStart"],
		who: "clinic",
		within: workingDays(5),
		after: "started",
		cite: D116.art(28, 2)
	},
	{
		of: ["noticeEnded"],
		who: "clinic",
		within: workingDays(5),
		after: "ended",
		cite: D116.art(28, 2)
	},
	{
		of: ["receiveTransfer", "refuseTransfer"],
		who: "clinicHead",
		within: days(0),
		after: "transferred",
		cite: admitting
	},
	{
		of: ["handOver"],
		who: "communePolice",
		within: workingDays(5),
		after: "left",
		cite: L73.art(43, 2)
	},
	{
		of: ["explain"],
		who: "person",
		within: workingDays(2),
		after: "recorded",
		reckoned: BY_FORM_27,
		cite: D116.art(33)
	},
	{
		of: [
			"refer",
			"dropViolation",
			"closeFile"
		],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(5),
		after: "violationFound",
		while: ["violated"],
		if: isAdult$2(D116.art(40, 1)),
		cite: D116.art(40, 1)
	},
	{
		of: [
			"refer",
			"dropViolation",
			"closeFile"
		],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(5),
		after: "violationFound",
		while: ["violated"],
		if: isMinor$2(D116.art(50)),
		cite: D116.art(50)
	}
];
/** Substitution treatment of opioid dependence under Law 73/2021 and Decree 90/2016: the legal side; doses are kept elsewhere. */
const from2022$3 = sheet({
	measure: "substitution",
	from: "2022-01-01",
	term: "Điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế",
	basis: "L73",
	routes: {
		adult: "người từ đủ 18 tuổi",
		minor: "người từ đủ 12 đến dưới 18 tuổi"
	},
	states: states$4,
	facts: facts$5,
	documents: documents$5,
	seats: {
		commune: {
			term: "xã, phường nơi cư trú",
			unitKind: "commune"
		},
		clinic: {
			term: "cơ sở điều trị",
			unitKind: "clinic"
		}
	},
	intervals: {},
	tasks: {
		checkStarting: {
			term: "Tìm hiểu vì sao chưa bắt đầu điều trị (ốm đau, bất khả kháng?)",
			who: "communePolice",
			cite: D116.art(3, 4)
		},
		checkStopping: {
			term: "Xác minh việc tự ý chấm dứt (ốm đau, lý do chính đáng?)",
			who: "communePolice",
			cite: D116.art(3, 5)
		}
	},
	acts: {
		...commune$2,
		...clinic
	},
	clocks: clocks$7,
	silences: [
		referringFirst,
		twoWaysIn,
		beginning,
		admitting,
		threeFacts,
		grounds,
		afterTreatment,
		elsewhere,
		consentAge,
		clinics,
		refusing,
		otherExcuses,
		afterRecord,
		noTimeLimit
	]
});
// src/law/measures/substitution/2024-12-15.ts
const was$12 = from2022$3.acts;
const ages$1 = [{ if: under12$2(D141.art(29, 2)) }, { if: wrongAge$1(D141.art(29, 2)) }];
const consent = [{ if: consentMissing(D141.art(29, 2)) }];
/** Decree 141/2024 in the place of Decree 90/2016: its forms, consent until 18, its own grounds of ending; a refusal goes to the commune too. */
const from2024 = sheet({
	...from2022$3,
	from: "2024-12-15",
	documents: {
		...from2022$3.documents,
		application: {
			term: "Đơn đăng ký điều trị",
			form: "Mẫu 09 NĐ 141/2024"
		},
		admission: {
			term: "Thông báo tiếp nhận điều trị (ba bản, một bản gửi xã)",
			form: "Mẫu 11 NĐ 141/2024"
		},
		rejection: {
			term: "Thông báo không tiếp nhận điều trị (ba bản, một bản gửi xã)",
			form: "Mẫu 12 NĐ 141/2024"
		},
		caseSummary: {
			term: "Bản tóm tắt bệnh án",
			form: "Mẫu 14 NĐ 141/2024"
		},
		ending: {
			term: "Thông báo chấm dứt điều trị",
			form: "Mẫu 15 NĐ 141/2024"
		},
		completion: {
			term: "Giấy xác nhận hoàn thành điều trị",
			form: "Mẫu 16 NĐ 141/2024"
		}
	},
	acts: {
		...was$12,
		walkIn: {
			...was$12.walkIn,
			brings: [
				"application",
				"identityCopy",
				"finding"
			],
			refuses: [...ages$1, {
				if: notOpioid(L73.art(27, 5, "c")),
				field: "dependence"
			}],
			cite: [
				D141.art(29, 1),
				D141.art(30),
				twoWaysIn
			]
		},
		receiveFromClosed: {
			...was$12.receiveFromClosed,
			refuses: ages$1,
			cite: [
				D141.art(34),
				admitting,
				twoWaysIn
			]
		},
		apply: {
			...was$12.apply,
			cite: [
				D141.art(30),
				D116.art(3, 4),
				beginning
			]
		},
		applyAgain: {
			...was$12.applyAgain,
			cite: [
				D141.art(30),
				D116.art(3, 4),
				beginning
			]
		},
		addConsent: {
			...was$12.addConsent,
			refuses: [{ if: consentNotAsked(D141.art(29, 2)) }],
			cite: [D141.art(29, 2)]
		},
		admit: {
			...was$12.admit,
			term: "Thông báo tiếp nhận điều trị",
			refuses: consent,
			cite: [
				D141.art(31, 2, "b"),
				D141.art(31, 3),
				admitting
			]
		},
		notAdmit: {
			...was$12.notAdmit,
			term: "Thông báo không tiếp nhận điều trị",
			cite: [
				D141.art(31, 2, "c"),
				D141.art(31, 3),
				admitting
			]
		},
		start: {
			...was$12.start,
			refuses: consent,
			cite: [D116.art(28, 2), D141.art(27, 1)]
		},
		transfer: {
			...was$12.transfer,
			cite: [D141.art(34)]
		},
		receiveTransfer: {
			...was$12.receiveTransfer,
			cite: [D141.art(34), admitting]
		},
		refuseTransfer: {
			...was$12.refuseTransfer,
			cite: [D141.art(31, 2, "c"), admitting]
		},
		comeBack: {
			...was$12.comeBack,
			cite: [D141.art(27, 1), grounds]
		},
		leave: {
			...was$12.leave,
			cite: [
				D141.art(27, 1),
				D141.art(36, 3, "a"),
				grounds
			]
		},
		end: {
			...was$12.end,
			term: "Thông báo chấm dứt điều trị do vi phạm",
			says: {
				...was$12.end.says,
				endGround: choice("Căn cứ", {
					missed: "bỏ thuốc từ 30 ngày trở lên",
					opioid: "từ hai lần dương tính với chất dạng thuốc phiện trong 12 tháng, sau khi đạt liều duy trì",
					other: "căn cứ khác của Điều 36 (chưa đối chiếu bản gốc)"
				})
			},
			cite: [
				D141.art(36, 2),
				D141.art(36, 3, "a"),
				grounds
			]
		},
		complete: {
			...was$12.complete,
			cite: [
				D141.art(36, 4, "a"),
				L73.art(40, 1),
				D116.art(77, 2, "b"),
				afterTreatment
			]
		},
		noticeEnded: {
			...was$12.noticeEnded,
			cite: [D116.art(28, 2), D141.art(36, 3, "a")]
		},
		recordLastDose: {
			...was$12.recordLastDose,
			cite: [D141.art(26, 3), threeFacts]
		}
	},
	clocks: from2022$3.clocks,
	openCases: {
		gain: [],
		cite: [D141.art(31)]
	}
});
// src/law/measures/substitution/2025-07-01.ts
const was$11 = from2024.acts;
const unended$2 = [...openStates$2, "criminal"];
/** From 1 July 2025 using drugs while in substitution treatment is a crime (Penal Code art. 256a). Who acts since 2025 is in the offices. */
const from2025$3 = sheet({
	...from2024,
	from: "2025-07-01",
	states: {
		...from2024.states,
		criminal: {
			term: "đang xem xét trách nhiệm hình sự",
			kind: "open"
		}
	},
	documents: {
		...from2024.documents,
		transferred: { term: "Văn bản chuyển cơ quan điều tra" }
	},
	acts: {
		...was$11,
		conclude: {
			...was$11.conclude,
			when: unended$2
		},
		close: {
			...was$11.close,
			when: unended$2
		},
		referCriminal: {
			term: "Chuyển cơ quan điều tra xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			when: [
				"running",
				"terminated",
				"violated"
			],
			becomes: "criminal",
			says: { transferNo: number$1("Số văn bản chuyển") },
			makes: ["transferred"],
			cite: [BLHS.art(256), criminal]
		},
		criminalOutcome: {
			term: "Ghi kết quả xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			when: ["criminal"],
			becomes: {
				said: "outcome",
				is: {
					treated: "running",
					over: "terminated",
					imprisoned: "imprisoned"
				}
			},
			says: { outcome: choice("Kết quả", {
				treated: "không phải đi tù, tiếp tục điều trị",
				over: "không phải đi tù, việc điều trị đã chấm dứt",
				imprisoned: "chấp hành án phạt tù"
			}) },
			cite: [BLHS.art(256), criminal]
		}
	},
	openCases: {
		gain: ["referCriminal", "criminalOutcome"],
		cite: [BLHS.art(256)]
	},
	silences: [...from2024.silences, criminal]
});
// src/law/measures/substitution/2026-07-01-breaches.ts
const was$10 = from2025$3.acts;
/** The ladder of breaches of Law 120/2025, and the way to the file for compulsory rehabilitation. */
const breaches$3 = {
	remind: {
		term: "Lập biên bản, nhắc nhở vi phạm lần đầu",
		by: ["communePolice"],
		when: ["running"],
		says: {
			breach: note("Vi phạm"),
			noExcuse: noExcuse$1
		},
		sets: { reminded: "happened" },
		refuses: [{
			if: mayBeExcused$1(otherExcuses),
			field: "noExcuse"
		}],
		cite: [L120.art(47, 4, "a"), ladder]
	},
	review: {
		term: "Lập biên bản, tổ chức kiểm điểm",
		by: ["communePolice"],
		when: ["running"],
		says: {
			reviewOf: choice("Trường hợp", {
				second: "vi phạm lần thứ hai",
				education: "hành vi thuộc diện giáo dục tại xã"
			}),
			breach: note("Vi phạm"),
			noExcuse: noExcuse$1
		},
		sets: { reviewed: "happened" },
		refuses: [{
			if: notReminded$1(L120.art(47, 4)),
			field: "reviewOf"
		}, {
			if: mayBeExcused$1(otherExcuses),
			field: "noExcuse"
		}],
		cite: [
			L120.art(47, 3),
			L120.art(47, 4, "b"),
			ladder
		]
	},
	recordViolation: {
		...was$10.recordViolation,
		by: ["communePoliceChief"],
		at: "minute",
		says: {
			ground: choice("Hành vi", {
				notStarted: "đã đăng ký mà không thực hiện",
				stopped: "tự ý chấm dứt điều trị",
				dismissed: "bị chấm dứt điều trị do vi phạm",
				repeated: "đã kiểm điểm về hành vi thuộc diện giáo dục tại xã mà tiếp tục vi phạm",
				third: "vi phạm lần thứ ba"
			}),
			foundOn: pastDay("Ngày phát hiện"),
			lastActOn: pastDay("Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh"),
			noExcuse: noExcuse$1
		},
		sets: {
			violationFound: { said: "foundOn" },
			lastAct: { said: "lastActOn" },
			recorded: "happened"
		},
		refuses: [
			{
				if: otherState(L120.art(35, 1, "c")),
				field: "ground"
			},
			{
				if: noDuty(beginning),
				field: "ground"
			},
			{
				if: noTimeRuns(beginning),
				field: "ground"
			},
			{
				if: startTimeRuns$2(D163.art(4, 8)),
				field: "ground"
			},
			{
				if: stopUnknown$1(D163.art(4, 9)),
				field: "ground"
			},
			{
				if: notDismissed(grounds),
				field: "ground"
			},
			{
				if: mayBeExcused$1(D163.art(4, 9)),
				field: "noExcuse"
			},
			{
				if: notReviewed$1(L120.art(47, 4)),
				field: "ground"
			}
		],
		cite: [
			L120.art(35, 1, "c"),
			L120.art(36, 1),
			D163.art(101, 1, "b")
		]
	},
	explain: {
		...was$10.explain,
		refuses: [{ if: noExplaining(explaining) }],
		cite: [explaining]
	},
	dropViolation: {
		...was$10.dropViolation,
		by: ["communePoliceChief"],
		at: "minute",
		says: {
			...was$10.dropViolation.says,
			againFrom: pastMoment("Thời hạn bắt đầu tính lại từ lúc")
		},
		clears: [
			"violationFound",
			"lastAct",
			"recorded",
			"explained",
			"stopped"
		]
	},
	refer: {
		...was$10.refer,
		refuses: [
			{ if: limitationOver$2(L120.art(35, 4)) },
			{ if: limitationOverForMinor$2(L120.art(36, 3)) },
			{ if: stillExplainingOldRecord(explaining) }
		],
		proposes: [toCompulsory(["adult", "minor"], { lastAct: { fact: "lastAct" } }, L120.art(35, 1)), toCompulsoryMinor(["adult", "minor"], { lastAct: { fact: "lastAct" } }, L120.art(36, 1))],
		cite: [
			L120.art(35, 3),
			L120.art(36, 2),
			D163.art(100, 1),
			afterRecord
		]
	},
	closeFile: {
		...was$10.closeFile,
		by: ["communePoliceChief"],
		when: [
			"registered",
			"unstarted",
			"terminated",
			"violated"
		],
		cite: [
			L120.art(35, 2),
			grounds,
			afterRecord
		]
	}
};
// src/law/measures/substitution/2026-07-01.ts
const was$9 = from2025$3.acts;
const minute$9 = "minute";
const ages = (cite) => [{ if: under12$2(cite) }, { if: wrongAge$1(cite) }];
const clocks$6 = [
	{
		of: ["apply"],
		who: "person",
		within: workingDays(2),
		after: "startFrom",
		while: ["decided"],
		missed: "checkStarting",
		start: beginning,
		cite: D163.art(4, 8)
	},
	{
		of: ["applyAgain"],
		who: "person",
		within: workingDays(2),
		after: "startFrom",
		while: ["unstarted"],
		missed: "checkStarting",
		start: beginning,
		cite: D163.art(4, 8)
	},
	{
		of: ["apply"],
		who: "communePolice",
		within: workingDays(2),
		after: "registered",
		while: ["registered"],
		missed: "checkStarting",
		if: neverDecided(neverCame),
		cite: neverCame
	},
	{
		of: ["admit", "notAdmit"],
		who: "clinicHead",
		within: workingDays(10),
		after: "applied",
		cite: admitting
	},
	{
		of: ["admit", "notAdmit"],
		who: "clinicHead",
		within: days(0),
		after: "handedOver",
		cite: admitting
	},
	{
		of: ["noticeAdmission"],
		who: "clinic",
		within: hours(24),
		after: "admitted",
		start: tellingFrom,
		cite: D163.art(89, 2)
	},
	{
		of: ["receiveTransfer", "refuseTransfer"],
		who: "clinicHead",
		within: days(0),
		after: "transferred",
		cite: admitting
	},
	{
		of: ["handOver"],
		who: "communePoliceChief",
		whose: COMMUNE_POLICE$1,
		within: hours(24),
		after: "left",
		cite: L120.art(48, 2)
	},
	{
		of: [
			"refer",
			"dropViolation",
			"closeFile"
		],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(1),
		after: "violationFound",
		while: ["violated"],
		if: isAdult$2(D163.art(100, 1)),
		cite: D163.art(100, 1)
	},
	{
		of: [
			"refer",
			"dropViolation",
			"closeFile"
		],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(1),
		after: "violationFound",
		while: ["violated"],
		if: isMinor$2(D163.art(103, 1)),
		cite: D163.art(103, 1)
	}
];
/** The same under Law 120/2025: no decision of the commune, the clinic tells the commune police within 24 hours, a ladder of breaches. */
const from2026$3 = sheet({
	...from2025$3,
	from: "2026-07-01",
	term: "Điều trị nghiện bằng thuốc thay thế",
	basis: "L120",
	states: {
		...from2025$3.states,
		registered: {
			term: "đã đăng ký ở xã, chờ nộp hồ sơ ở cơ sở điều trị",
			kind: "open"
		}
	},
	facts: {
		...from2025$3.facts,
		admitted: "lúc quyết định tiếp nhận",
		left: "lúc chuyển khỏi địa phương",
		lastAct: "ngày vi phạm lần cuối",
		imprisoned: "ngày ghi việc đi tù",
		reminded: "ngày nhắc nhở",
		reviewed: "ngày kiểm điểm"
	},
	documents: {
		...from2025$3.documents,
		registration: { term: "Đăng ký điều trị thay thế" },
		register: {
			term: "Sổ đăng ký",
			form: "Mẫu 21 phụ lục V NĐ 163/2026",
			cite: [D163.art(89, 5)]
		},
		decision: { term: "Quyết định của xã (đăng ký trước 01/7/2026)" },
		admissionNotice: {
			term: "Thông báo tiếp nhận gửi Công an cấp xã",
			form: "Mẫu 11 NĐ 141/2024"
		},
		confirmation: {
			term: "Giấy xác nhận đang điều trị thay thế",
			form: "Mẫu 35 phụ lục V NĐ 163/2026",
			cite: [
				D163.art(89, 3, "c"),
				D163.art(101, 1, "c"),
				D163.art(104, 1, "c")
			]
		},
		violation: {
			term: "Biên bản vi phạm",
			form: "Mẫu 34 phụ lục V NĐ 163/2026",
			cite: [D163.art(101, 1, "b"), D163.art(104, 1, "b")]
		}
	},
	tasks: {
		checkStarting: {
			...from2025$3.tasks.checkStarting,
			cite: D163.art(4, 8)
		},
		checkStopping: {
			...from2025$3.tasks.checkStopping,
			cite: D163.art(4, 9)
		}
	},
	acts: {
		...was$9,
		register: {
			...was$9.register,
			by: ["communePolice"],
			at: minute$9,
			says: {
				resultOn: pastDay("Ngày có kết quả xác định nghiện"),
				clinic: chosenClinic,
				channel: choice("Cách nộp", {
					inPerson: "trực tiếp",
					portal: "Cổng Dịch vụ công quốc gia",
					vneid: "VNeID"
				}),
				parents: yes("Có ý kiến của cha, mẹ, người giám hộ, đại diện (nếu dưới 18 tuổi)")
			},
			refuses: [...ages(L120.art(31, 6)), {
				if: parentsSilent$1(D163.art(89, 3, "b")),
				field: "parents"
			}],
			cite: [
				L120.art(31, 6),
				D163.art(89, 1),
				D163.art(89, 4),
				whoRegisters,
				twoWaysIn
			]
		},
		decide: {
			...was$9.decide,
			by: ["communePoliceChief"],
			refuses: [{ if: clinicAnswers(toWhom) }],
			cite: [D163.art(91, 1), toWhom]
		},
		refuse: {
			...was$9.refuse,
			by: ["communePoliceChief"],
			refuses: [{ if: clinicAnswers(toWhom) }],
			cite: [refusing, toWhom]
		},
		walkIn: {
			...was$9.walkIn,
			at: minute$9,
			says: {},
			refuses: ages(L120.art(31, 6)),
			cite: [
				D141.art(29, 1),
				D141.art(30),
				L120.art(43, 2, "a"),
				clinics,
				twoWaysIn
			]
		},
		receiveFromClosed: {
			...was$9.receiveFromClosed,
			refuses: ages(L120.art(31, 6))
		},
		apply: {
			...was$9.apply,
			term: "Nhận hồ sơ của người đã đăng ký ở xã",
			when: [
				"registered",
				"decided",
				"terminated"
			],
			cite: [
				D141.art(30),
				D163.art(4, 8),
				toWhom,
				beginning
			]
		},
		applyAgain: {
			...was$9.applyAgain,
			cite: [
				D141.art(30),
				D163.art(4, 8),
				toWhom,
				beginning
			]
		},
		admit: {
			...was$9.admit,
			at: minute$9
		},
		noticeAdmission: {
			term: "Gửi thông báo tiếp nhận cho Công an cấp xã",
			by: ["clinic"],
			when: [
				"admitted",
				"running",
				"transferring"
			],
			at: minute$9,
			seat: "clinic",
			...notice$2,
			needs: ["admission"],
			makes: ["admissionNotice"],
			proposes: [{
				...toMonitoring({
					adult: "substitution",
					minor: "substitution"
				}, ["referred", "imprisoned"], movesAndPrison, D163.art(15, 1, "b")),
				gone: ["unstarted", "terminated"]
			}],
			cite: [
				D163.art(89, 2),
				L120.art(12, 1),
				toWhom,
				whoIsMonitored
			]
		},
		confirm: {
			term: "Cấp giấy xác nhận đang điều trị thay thế",
			by: ["clinicHead"],
			when: ["running", "transferring"],
			seat: "clinic",
			says: {},
			makes: ["confirmation"],
			cite: [
				D163.art(89, 3),
				D163.art(101, 1),
				D163.art(104, 1)
			]
		},
		notBegun: {
			...was$9.notBegun,
			cite: [D163.art(4, 8), beginning]
		},
		start: {
			...was$9.start,
			cite: [D141.art(27, 1)]
		},
		noticeStart: {
			...was$9.noticeStart,
			cite: [toWhom]
		},
		noticeStop: {
			...was$9.noticeStop,
			at: minute$9,
			says: {
				...notice$2.says,
				stoppedAt: pastMoment("Lúc tự ý chấm dứt")
			},
			sets: { stopped: { said: "stoppedAt" } },
			cite: [
				D163.art(4, 9),
				grounds,
				toWhom
			]
		},
		restartStart: {
			...was$9.restartStart,
			by: ["communePoliceChief"],
			says: {
				startAgainFrom: pastDay("Ngày bất khả kháng chấm dứt"),
				forceMajeure: note("Sự kiện bất khả kháng")
			},
			cite: [D163.art(4, 8), beginning]
		},
		conclude: {
			...was$9.conclude,
			cite: [D163.art(4, 9), otherExcuses]
		},
		...breaches$3,
		complete: {
			...was$9.complete,
			proposes: [{
				measure: "post-rehab",
				route: {
					adult: "substitution",
					minor: "substitution"
				},
				facts: {
					noticed: "happened",
					completed: "happened"
				},
				seats: { commune: "commune" },
				brings: ["completion"]
			}],
			cite: [
				D141.art(36, 4, "a"),
				L120.art(42, 1),
				afterTreatment
			]
		},
		noticeEnded: {
			...was$9.noticeEnded,
			cite: [
				D141.art(36, 3, "a"),
				toWhom,
				noTimeLimit
			]
		},
		reportMove: {
			...was$9.reportMove,
			at: minute$9,
			says: { leavesAt: pastMoment("Lúc chuyển đi") },
			sets: { left: { said: "leavesAt" } },
			cite: [L120.art(48, 2)]
		},
		handOver: {
			...was$9.handOver,
			by: ["communePoliceChief"],
			at: minute$9,
			cite: [L120.art(48, 2)]
		},
		goElsewhere: {
			...was$9.goElsewhere,
			by: ["communePolice"],
			cite: [
				L120.art(31, 6),
				D163.art(89, 1),
				changingForm
			]
		},
		imprison: {
			term: "Kết thúc vì chấp hành án phạt tù",
			by: ["communePolice", "clinic"],
			when: unended$2,
			seat: ["commune", "clinic"],
			becomes: "imprisoned",
			says: {},
			sets: {
				ended: "happened",
				imprisoned: "happened"
			},
			cite: [L120.art(48, 3, "b"), elsewhere]
		},
		criminalOutcome: {
			...was$9.criminalOutcome,
			refuses: [{
				if: prisonIsAnAct(elsewhere),
				field: "outcome"
			}]
		},
		close: {
			...was$9.close,
			refuses: [{
				if: prisonIsAnAct(elsewhere),
				field: "reason"
			}],
			cite: [L120.art(48, 3), elsewhere]
		}
	},
	clocks: clocks$6,
	openCases: {
		gain: [
			"noticeAdmission",
			"confirm",
			"remind",
			"review",
			"imprison"
		],
		cite: [L120.art(56, 1), openCases]
	},
	silences: [
		referringFirst,
		whoRegisters,
		twoWaysIn,
		beginning,
		admitting,
		threeFacts,
		grounds,
		ladder,
		afterTreatment,
		elsewhere,
		toWhom,
		consentAge,
		clinics,
		refusing,
		otherExcuses,
		afterRecord,
		noTimeLimit,
		changingForm,
		criminal,
		openCases,
		explaining,
		neverCame,
		tellingFrom,
		whoIsMonitored
	]
});
// src/law/measures/user-management/rules.ts
/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
const condition = (is, of) => (cite) => ({
	is,
	cite,
	of
});
/** Proposed from a determination that found nobody dependent: its time runs from the day on which it was told, not from a discovery long ago. */
const handedOn = (l) => done(l, "handedOn");
const nearby = condition("Không phải vùng miền núi, hải đảo, xa xôi, đi lại khó khăn; hồ sơ không do kết quả xác định không nghiện chuyển sang", (l) => !handedOn(l) && !done(l, "remote"));
const remote = condition("Vùng miền núi, hải đảo, xa xôi, đi lại khó khăn; hồ sơ không do kết quả xác định không nghiện chuyển sang", (l) => !handedOn(l) && done(l, "remote"));
const nearbyHandedOn = condition("Hồ sơ do kết quả xác định không nghiện chuyển sang; không phải nơi đi lại khó khăn", (l) => !done(l, "remote"));
const remoteHandedOn = condition("Hồ sơ do kết quả xác định không nghiện chuyển sang; nơi đi lại khó khăn", (l) => done(l, "remote"));
const homeless = (l) => l.said["residence"] === "none";
const stableHome = condition("Người có nơi cư trú ổn định", (l) => !homeless(l));
const noStableHome$1 = condition("Người không có nơi cư trú ổn định", homeless);
/** Nothing has to be found out first: a stable residence, or the result came with the file. */
const mayDecide = condition("Người có nơi cư trú ổn định, hoặc hồ sơ đã có kết quả không nghiện", (l) => !homeless(l) || done(l, "cleared"));
const registeredElsewhere = condition("Người không có nơi cư trú ổn định, có nơi đăng ký thường trú", (l) => homeless(l) && l.said["alsoTo"] !== void 0);
const toDetermination = (route, fact, promises, rule) => ({
	measure: "determination",
	route: { user: route },
	if: rule,
	facts: { discovered: { fact } },
	seats: { commune: "commune" },
	brings: ["testSheet"],
	promises
});
const newcomer = condition("người đó không có nơi cư trú ổn định", (l) => homeless(l) && l.state === "noticed" && !done(l, "cleared"));
const repeated = condition("người đó dùng lại trong thời hạn quản lý", (l) => l.state === "usedAgain");
/** A determination that waits for the police who make its file: of whoever has no stable residence, or used again. */
const determinations = (promises, none, again) => [toDetermination("noResidence", "found", promises, newcomer(none)), toDetermination("managedUser", "usedAgain", promises, repeated(again))];
const arrivedSooner = (l) => {
	const [left, arrived] = [l.facts["left"], l.facts["arrived"]];
	return arrived !== void 0 && (left === void 0 || isAfter(left, arrived));
};
/** Law 120 counts from leaving, decree 163 from arriving: the earlier of the two days that are known warns. */
const leftFirst = condition("Lúc rời đi là mốc sớm hơn, hoặc chưa ghi lúc đến", (l) => !arrivedSooner(l));
const arrivedFirst = condition("Chưa ghi lúc rời đi, hoặc lúc đến là mốc sớm hơn", arrivedSooner);
const notDetermined = rule("Người không có nơi cư trú ổn định phải được xác định tình trạng nghiện trước: hồ sơ cần kết quả không nghiện.", (l) => homeless(l) && l.state === "noticed" && !done(l, "cleared"));
const clearedAlready = rule("Hồ sơ đã có kết quả xác định không nghiện: không xác định lần nữa.", (l) => l.state === "noticed" && done(l, "cleared"));
const noSchoolOrYouth = rule("Người dưới 18 tuổi: phải có giáo viên hoặc đoàn, đội tham gia.", (l) => youngerThan(l.subject, 18, l.happened) && l.said["youth"] !== true);
const notFoundAddicted = rule("Chưa có kết quả xác định nghiện.", (l) => l.said["cause"] === "addicted" && l.state !== "addicted");
const beforeEnd$2 = rule("Chưa hết thời hạn quản lý.", (l) => l.ends === void 0 || dayOf(l.happened) < l.ends);
/** The management ends for whoever was not found to use: a positive result must be looked into first. */
const positiveUnverified = rule("Có kết quả dương tính trong thời hạn quản lý chưa xác minh xong.", (l) => {
	const [positive, verified] = [l.facts["testedPositive"], l.facts["useVerified"]];
	return positive !== void 0 && (verified === void 0 || dayOf(verified) < dayOf(positive));
});
const custodyShorter = rule("Thời hạn tạm giữ, tạm giam không dài hơn thời hạn quản lý còn lại: chỉ tạm đình chỉ.", (l) => {
	const until = l.said["custodyUntil"];
	return l.said["cause"] === "detention" && isDay(until) && l.ends !== void 0 && until <= l.ends;
});
/** Which form the result has hangs on who asked for it; what was written down before this was asked stays readable. */
const askedByNobody = rule("Chưa ghi ai đề nghị xác định: chính người đó (kết quả mẫu 04) hay Công an (mẫu 05).", (l) => l.said["askedBy"] === void 0);
// src/law/measures/user-management/silences.ts
/** Questions the texts on the management of users leave open, each with the record that says what the system does meanwhile. */
const open$1 = (question, record) => silent(question, `docs/decisions/${record}.md`);
const monthly = open$1("“Mỗi tháng ít nhất một lần” là mỗi tháng dương lịch hay cách nhau không quá một tháng?", "0313-once-a-month");
const afterFinding = open$1("Phải xác định tình trạng nghiện trước khi quyết định: thời hạn quyết định tính từ khi nhận thông báo hay từ khi có kết quả không nghiện?", "0314-deciding-after-a-determination");
const resultOrNotice = open$1("Thời hạn 24 giờ ra quyết định tính từ khi nhận kết quả dương tính (Luật 120/2025) hay từ khi nhận thông báo (NĐ 163/2026)?", "0321-from-the-result-or-the-notice");
const twoMoves = open$1("Chuyển nơi cư trú: thời hạn tính từ khi rời đi (luật) hay từ khi đến nơi mới (nghị định)?", "0315-two-limits-of-a-move");
const presenting = open$1("24 giờ để trình diện ở nơi cư trú mới (khoản 4 Điều 25 Luật 120/2025) tính từ lúc rời đi hay từ lúc đến?", "0634-presenting-from-arrival");
const runningIn2026 = open$1("Quyết định quản lý ra trước 01/7/2026 và còn hiệu lực thì theo luật nào? Điều 56 Luật 120/2025 không nêu.", "0316-management-across-july-2026");
const custodyBefore = open$1("Trước 01/7/2026 người bị quản lý bị tạm giữ, tạm giam thì xử lý thế nào?", "0317-custody-before-july-2026");
const youngest = open$1("Người dưới 12 tuổi có bị quản lý vì sử dụng trái phép không?", "0318-users-under-twelve");
const criminalUser = open$1("Đang xem xét trách nhiệm hình sự (Điều 256a BLHS) thì thời hạn quản lý có chạy tiếp không?", "0319-criminal-users");
// src/law/measures/user-management/2022-01-01-clocks.ts
const deciding$1 = ["decide", "dropFinding"];
/** Whom Decree 105 article 41 names: in the system the commune police, who work there. */
const FINDERS$1 = "cơ quan Công an nơi phát hiện";
const verifying$1 = {
	of: ["verifyResidence", "dropFinding"],
	who: "communePolice",
	whose: FINDERS$1
};
/** The police of where somebody lives are told by one clause, those of where somebody without a home was found by the next. */
const notifying$1 = (where) => ({
	of: ["notify", "dropFinding"],
	who: "communePolice",
	whose: FINDERS$1,
	within: workingDays(3),
	after: "verified",
	if: where,
	cite: where.cite
});
/** What must be done in time under Law 73/2021. A check is a month after the last at the latest (docs/decisions/0313). */
const clocks$5 = [
	{
		...verifying$1,
		within: workingDays(3),
		after: "found",
		if: nearby(D105.art(41, 1)),
		cite: D105.art(41, 1)
	},
	{
		...verifying$1,
		within: workingDays(10),
		after: "found",
		if: remote(D105.art(41, 1)),
		cite: D105.art(41, 1)
	},
	{
		...verifying$1,
		within: workingDays(3),
		after: "handedOn",
		if: nearbyHandedOn(resultGoesOn),
		cite: D105.art(41, 1)
	},
	{
		...verifying$1,
		within: workingDays(10),
		after: "handedOn",
		if: remoteHandedOn(resultGoesOn),
		cite: D105.art(41, 1)
	},
	notifying$1(stableHome(D105.art(41, 5))),
	notifying$1(noStableHome$1(D105.art(41, 6))),
	{
		of: deciding$1,
		while: ["noticed"],
		who: "userDecider",
		within: workingDays(3),
		after: "noticed",
		if: mayDecide(D105.art(40, 2, "e")),
		cite: D105.art(42, 1)
	},
	{
		of: deciding$1,
		while: ["cleared"],
		who: "userDecider",
		within: workingDays(3),
		after: "cleared",
		start: afterFinding,
		cite: D105.art(42, 1)
	},
	{
		of: ["checkResidence"],
		who: "communePolice",
		within: exactMonths(1),
		after: "decided",
		every: true,
		start: monthly,
		cite: D105.art(47, 1)
	},
	{
		of: ["noticeMove", "handOver"],
		who: "communePolice",
		within: workingDays(5),
		after: "left",
		cite: L73.art(26, 2)
	},
	{
		of: ["handOver"],
		who: "userDecider",
		within: workingDays(5),
		after: "arrived",
		cite: D105.art(47, 2)
	},
	{
		of: ["stop"],
		while: ["addicted"],
		who: "userDecider",
		within: days(0),
		after: "addicted",
		cite: noTimeLimit
	},
	{
		of: ["determinedAgain"],
		while: ["usedAgain"],
		who: "communePolice",
		within: days(0),
		after: "ends",
		cite: noTimeLimit
	},
	{
		of: ["end"],
		who: "userDecider",
		within: days(0),
		after: "ends",
		start: noTimeLimit,
		cite: D105.art(48, 2)
	},
	{
		of: ["sendDecision"],
		who: "userDecider",
		within: workingDays(3),
		after: "signed",
		cite: D105.art(48, 3)
	}
];
// src/law/measures/user-management/fields.ts
/** Fields that several acts and texts ask alike. */
const decisionNo = number$1("Số quyết định");
const team = name("Tổ trưởng (Công an), Tổ phó (thôn, tổ dân phố), tổ viên");
/** Since 2026 the decision names an officer of the police besides the team. */
const officer = name("Cán bộ Công an được phân công quản lý cư trú, triệu tập, xét nghiệm");
const youth = optional(yes("Có giáo viên hoặc đoàn, đội tham gia (dưới 18 tuổi)"));
const direct = name("Tổ viên trực tiếp tư vấn, giúp đỡ");
const residence = choice("Nơi cư trú (ổn định: sống ở nơi đăng ký, hoặc ở nơi hiện tại từ 30 ngày có Công an cấp xã xác nhận)", {
	stable: "có nơi cư trú ổn định",
	none: "không có nơi cư trú ổn định"
});
const finding = choice("Kết quả", {
	notAddicted: "không nghiện ma túy",
	addicted: "nghiện ma túy"
});
const testResult = choice("Kết quả", {
	negative: "âm tính",
	positive: "dương tính"
});
const positiveOn = when(pastDay("Ngày có kết quả dương tính"), "testResult", "positive");
const knownBy = choice("Biết qua", {
	ownTest: "xét nghiệm của mình",
	notice: "thông báo của nơi khác"
});
// src/law/measures/user-management/2022-01-01-finding.ts
/** Ends after which a determination that was asked for still has its ground: all but that the finding was dropped. */
const goneOn$1 = [
	"ended",
	"stoppedAddicted",
	"stoppedEducation",
	"stoppedInstitution",
	"stoppedPrison",
	"stoppedDead",
	"stoppedMissing",
	"foundAddicted"
];
const undecided$1 = [
	"found",
	"verified",
	"noticeSent",
	"noticed",
	"cleared"
];
const decider = ["userDecider", "communePolice"];
/** From the finding to the decision. */
const findingActs$1 = {
	find: {
		term: "Ghi nhận phát hiện sử dụng trái phép, kết quả dương tính",
		by: ["communePolice"],
		when: "opens a case",
		becomes: "found",
		says: {
			foundOn: pastDay("Ngày phát hiện"),
			positiveOn: pastDay("Ngày có kết quả dương tính")
		},
		brings: ["testSheet"],
		sets: {
			found: { said: "foundOn" },
			positive: { said: "positiveOn" }
		},
		seats: {
			commune: "signer",
			finder: "signer"
		},
		cite: [
			D105.art(40, 1),
			D105.art(37),
			youngest
		]
	},
	receiveNotice: {
		term: "Nhận thông báo của Công an nơi phát hiện",
		by: decider,
		when: "opens a case",
		becomes: "noticed",
		says: {
			foundOn: pastDay("Ngày phát hiện"),
			residence
		},
		brings: [
			"testSheet",
			"notice",
			"residenceCheck"
		],
		sets: {
			found: { said: "foundOn" },
			noticed: "happened"
		},
		seats: { commune: "signer" },
		cite: [
			D105.art(41, 5),
			D105.art(41, 6),
			youngest
		]
	},
	extendCheck: {
		term: "Kéo dài xác minh nơi cư trú vì đi lại khó khăn",
		by: ["communePoliceChief"],
		when: ["found"],
		seat: "finder",
		says: { whyRemote: choice("Địa bàn", {
			mountain: "miền núi",
			island: "hải đảo",
			remote: "vùng xa xôi, hẻo lánh"
		}) },
		sets: { remote: "happened" },
		cite: [D105.art(41, 1)]
	},
	verifyResidence: {
		term: "Ghi kết quả xác minh nơi cư trú",
		by: ["communePolice"],
		when: ["found"],
		becomes: "verified",
		seat: "finder",
		says: { residence },
		brings: ["residenceCheck"],
		sets: { verified: "happened" },
		cite: [
			D105.art(41, 2),
			D105.art(41, 3),
			D105.art(41, 4)
		]
	},
	notify: {
		term: "Gửi thông báo về hành vi sử dụng trái phép cho nơi quản lý",
		by: ["communePolice"],
		when: ["verified"],
		becomes: "noticeSent",
		seat: "finder",
		says: { toCommune: unit("Xã, phường quản lý", "commune") },
		needs: ["testSheet"],
		makes: ["notice"],
		seats: { commune: { said: "toCommune" } },
		cite: [
			D105.art(40, 1, "b"),
			D105.art(41, 5),
			D105.art(41, 6)
		]
	},
	receive: {
		term: "Nơi quản lý nhận thông báo",
		by: decider,
		when: ["noticeSent"],
		becomes: "noticed",
		says: {},
		sets: { noticed: "happened" },
		cite: [D105.art(42, 1)]
	},
	addPaper: {
		term: "Bổ sung tài liệu vào hồ sơ quản lý",
		by: ["communePolice"],
		when: [
			"noticed",
			"cleared",
			"managed",
			"usedAgain",
			"clearedAgain"
		],
		says: { paper: choice("Tài liệu", {
			biography: "tóm tắt lý lịch",
			statement: "bản tường trình",
			earlier: "tài liệu về lần sử dụng, cai nghiện trước"
		}) },
		brings: {
			said: "paper",
			is: {
				biography: "biography",
				statement: "statement",
				earlier: "earlier"
			}
		},
		cite: [D105.art(40, 2), D105.art(40, 3)]
	},
	requestDetermination: {
		term: "Chuyển xác định tình trạng nghiện",
		by: ["communePolice"],
		when: ["noticed", "usedAgain"],
		says: {},
		needs: ["testSheet"],
		proposes: determinations(goneOn$1, L73.art(27, 1, "b"), L73.art(27, 1, "a")),
		refuses: [{ if: clearedAlready(afterFinding) }],
		cite: [
			L73.art(27, 1),
			L73.art(27, 2),
			D109.art(5)
		]
	},
	determined: {
		term: "Ghi kết quả xác định tình trạng nghiện trước khi quyết định",
		by: ["communePolice"],
		when: ["noticed"],
		becomes: {
			said: "finding",
			is: {
				notAddicted: "cleared",
				addicted: "foundAddicted"
			}
		},
		says: { finding },
		brings: ["finding"],
		sets: { cleared: "happened" },
		cite: [L73.art(27, 4), D105.art(40, 2, "e")]
	},
	decide: {
		term: "Ra quyết định quản lý, phân công Tổ quản lý",
		by: ["userDecider"],
		when: [
			"noticed",
			"cleared",
			"clearedAgain"
		],
		becomes: "managed",
		says: {
			decisionNo,
			team,
			direct,
			youth
		},
		needs: ["testSheet"],
		makes: ["decision"],
		sets: { decided: "happened" },
		clears: ["usedAgain", "clearedAgain"],
		refuses: [{ if: notDetermined(D105.art(40, 2, "e")) }, {
			if: noSchoolOrYouth(D105.art(44, 3)),
			field: "youth"
		}],
		cite: [
			L73.art(23, 4),
			D105.art(42, 2),
			D105.art(42, 3),
			D105.art(43, 2),
			afterFinding
		]
	},
	dropFinding: {
		term: "Kết thúc, không ra quyết định quản lý",
		by: decider,
		when: undecided$1,
		seat: ["commune", "finder"],
		becomes: "notManaged",
		says: {
			whyNot: choice("Lý do", {
				refuted: "xét nghiệm lại âm tính",
				alreadyManaged: "đang bị quản lý theo quyết định khác",
				stopCase: "thuộc trường hợp dừng quản lý",
				criminal: "bị xử lý hình sự",
				other: "lý do khác"
			}),
			whyNotNote: optional(note("Giải thích"))
		},
		cite: [D105.art(37), L73.art(23, 5)]
	}
};
// src/law/measures/user-management/vocabulary.ts
/** Where the management of a user stands and which days it knows. */
const states$3 = {
	found: {
		term: "phát hiện sử dụng, chờ xác minh nơi cư trú",
		kind: "proposed"
	},
	verified: {
		term: "đã xác minh nơi cư trú, chờ gửi thông báo",
		kind: "open"
	},
	noticeSent: {
		term: "đã gửi thông báo, chờ nơi quản lý nhận",
		kind: "open"
	},
	noticed: {
		term: "đã nhận thông báo, chờ quyết định",
		kind: "open"
	},
	cleared: {
		term: "xác định không nghiện, chờ quyết định",
		kind: "open"
	},
	managed: {
		term: "đang bị quản lý",
		kind: "open"
	},
	usedAgain: {
		term: "đang bị quản lý, dùng lại, chờ xác định nghiện",
		kind: "open"
	},
	clearedAgain: {
		term: "đang bị quản lý, dùng lại nhưng không nghiện, chờ quyết định mới",
		kind: "open"
	},
	addicted: {
		term: "đang bị quản lý, xác định nghiện, chờ quyết định dừng",
		kind: "open"
	},
	ended: {
		term: "chấm dứt: hết thời hạn, không dùng lại",
		kind: "end"
	},
	stoppedAddicted: {
		term: "dừng: được xác định nghiện",
		kind: "end"
	},
	stoppedEducation: {
		term: "dừng: giáo dục tại xã vì sử dụng ma túy",
		kind: "end"
	},
	stoppedInstitution: {
		term: "dừng: vào cơ sở giáo dục bắt buộc, trường giáo dưỡng",
		kind: "end"
	},
	stoppedPrison: {
		term: "dừng: chấp hành án phạt tù",
		kind: "end"
	},
	stoppedDead: {
		term: "dừng: chết",
		kind: "end"
	},
	stoppedMissing: {
		term: "dừng: bị Tòa án tuyên bố mất tích",
		kind: "end"
	},
	foundAddicted: {
		term: "xác định nghiện, không ra quyết định quản lý",
		kind: "end"
	},
	notManaged: {
		term: "không ra quyết định quản lý",
		kind: "end"
	}
};
const facts$4 = {
	found: "ngày phát hiện sử dụng trái phép",
	positive: "ngày có kết quả dương tính",
	handedOn: "ngày kết quả không nghiện được chuyển sang quản lý",
	remote: "ngày kéo dài xác minh vì đi lại khó khăn",
	verified: "ngày có kết quả xác minh nơi cư trú",
	noticed: "ngày nhận thông báo và kết quả xét nghiệm",
	cleared: "ngày có, hoặc nhận, kết quả không nghiện",
	decided: "ngày ra quyết định quản lý",
	usedAgain: "ngày phát hiện dùng lại",
	clearedAgain: "ngày nhận kết quả không nghiện sau khi dùng lại",
	addicted: "ngày nhận kết quả nghiện",
	left: "ngày rời nơi cư trú",
	arrived: "ngày đến nơi cư trú mới",
	testedPositive: "ngày có kết quả dương tính trong thời hạn quản lý",
	useVerified: "ngày xác minh xong kết quả dương tính",
	signed: "ngày ra quyết định dừng, chấm dứt"
};
/** Since Law 120/2025 in hours, and so to the minute. */
const factsSince2026 = {
	...facts$4,
	found: "lúc phát hiện sử dụng trái phép",
	positive: "lúc có kết quả dương tính",
	handedOn: "lúc kết quả không nghiện được chuyển sang quản lý",
	verified: "lúc có kết quả xác minh nơi cư trú",
	noticed: "lúc nhận thông báo",
	cleared: "lúc có, hoặc nhận, kết quả không nghiện",
	usedAgain: "lúc phát hiện dùng lại",
	clearedAgain: "lúc nhận kết quả không nghiện sau khi dùng lại",
	addicted: "lúc nhận kết quả nghiện",
	left: "lúc rời nơi cư trú",
	arrived: "lúc đến nơi cư trú mới",
	signed: "lúc ra quyết định dừng, chấm dứt"
};
const documents$4 = {
	testSheet: {
		term: "Phiếu kết quả xét nghiệm chất ma túy trong cơ thể",
		form: "Mẫu 03 NĐ 105/2021",
		cite: [D105.art(38, 2)]
	},
	residenceCheck: { term: "Kết quả xác minh nơi cư trú" },
	notice: {
		term: "Thông báo về hành vi sử dụng trái phép",
		form: "Mẫu 04 NĐ 105/2021",
		cite: [D105.art(40, 1, "b")]
	},
	biography: {
		term: "Tóm tắt lý lịch người sử dụng trái phép",
		form: "Mẫu 05 NĐ 105/2021",
		cite: [D105.art(40, 2, "b")]
	},
	statement: {
		term: "Bản tường trình",
		form: "Mẫu 06 NĐ 105/2021",
		cite: [D105.art(40, 2, "đ")]
	},
	earlier: { term: "Tài liệu về những lần sử dụng, cai nghiện trước" },
	finding: {
		term: "Kết quả xác định tình trạng nghiện",
		form: "Mẫu 05 NĐ 109/2021",
		cite: ASKED_BY_POLICE
	},
	ownFinding: {
		term: "Kết quả xác định tình trạng nghiện theo đề nghị của chính người đó",
		form: "Mẫu 04 NĐ 109/2021",
		cite: [D109.art(4)]
	},
	decision: {
		term: "Quyết định quản lý, có phân công Tổ quản lý",
		form: "Mẫu 07 NĐ 105/2021",
		cite: [D105.art(42, 2)]
	},
	listNotice: { term: "Thông báo nơi đến để đưa vào danh sách" },
	moveFile: {
		term: "Thông báo chuyển hồ sơ quản lý, có danh mục",
		form: "Mẫu 08 NĐ 105/2021",
		cite: [D105.art(47, 2)]
	},
	stopDecision: {
		term: "Quyết định dừng quản lý",
		form: "Mẫu 09 NĐ 105/2021",
		cite: [D105.art(48, 1)]
	},
	endDecision: {
		term: "Quyết định chấm dứt quản lý",
		form: "Mẫu 10 NĐ 105/2021",
		cite: [D105.art(48, 2)]
	}
};
// src/law/measures/user-management/2022-01-01.ts
const undecided = [
	"found",
	"verified",
	"noticeSent",
	"noticed",
	"cleared"
];
/** Under management while nobody knows yet whether somebody who used again is dependent: moving and custody do not wait for it. */
const undetermined = [
	"managed",
	"usedAgain",
	"clearedAgain"
];
const managed = [
	"managed",
	"usedAgain",
	"clearedAgain",
	"addicted"
];
const over$1 = [
	"ended",
	"stoppedAddicted",
	"stoppedEducation",
	"stoppedInstitution",
	"stoppedPrison",
	"stoppedDead",
	"stoppedMissing"
];
/** Management of somebody who used drugs and is not found dependent, under Law 73/2021: preventive, no sanction. */
const from2022$2 = sheet({
	measure: "user-management",
	from: "2022-01-01",
	term: "Quản lý người sử dụng trái phép chất ma túy",
	basis: "L73",
	routes: { user: "người sử dụng trái phép chất ma túy" },
	states: states$3,
	facts: facts$4,
	documents: documents$4,
	seats: {
		commune: {
			term: "xã, phường quản lý",
			unitKind: "commune"
		},
		finder: {
			term: "xã, phường nơi phát hiện",
			unitKind: "commune"
		}
	},
	intervals: {},
	tasks: {
		checkAbsence: {
			term: "Tìm hiểu vì sao không có mặt ở nơi cư trú (ốm đau, đi làm xa?)",
			who: "communePolice",
			cite: D105.art(47, 1)
		},
		checkUse: {
			term: "Xác minh kết quả xét nghiệm dương tính",
			who: "communePolice",
			cite: D105.art(43, 2)
		}
	},
	lasts: {
		fixedBy: "decide",
		from: "decided",
		is: { user: cited(years(1), L73.art(23, 2)) }
	},
	acts: {
		...findingActs$1,
		checkResidence: {
			term: "Kiểm tra cư trú hằng tháng",
			by: ["communePolice"],
			when: managed,
			says: {
				seen: choice("Kết quả", {
					present: "có mặt",
					away: "vắng mặt có báo",
					absent: "vắng mặt không rõ lý do"
				}),
				seenNote: optional(note("Ghi thêm"))
			},
			raises: {
				said: "seen",
				is: { absent: "checkAbsence" }
			},
			cite: [D105.art(47, 1), monthly]
		},
		counsel: {
			term: "Ghi tư vấn, giáo dục, giúp đỡ",
			by: [
				"communePolice",
				"caseWorker",
				"communeChair"
			],
			when: managed,
			says: {
				help: choice("Nội dung", {
					counselling: "tư vấn tâm lý",
					education: "giáo dục pháp luật, tác hại của ma túy",
					community: "tham gia hoạt động cộng đồng, thể thao",
					schooling: "học văn hóa (dưới 18 tuổi)",
					job: "việc làm"
				}),
				helped: note("Kết quả")
			},
			cite: [D105.art(44, 2), D105.art(44, 3)]
		},
		test: {
			term: "Xét nghiệm trong thời hạn quản lý",
			by: ["tester"],
			when: managed,
			says: {
				testResult,
				positiveOn,
				sign: choice("Căn cứ", signs)
			},
			brings: ["testSheet"],
			sets: { testedPositive: { said: "positiveOn" } },
			raises: {
				said: "testResult",
				is: { positive: "checkUse" }
			},
			cite: [D105.art(45, 1), D105.art(45, 2)]
		},
		conclude: {
			term: "Kết luận xác minh",
			by: ["communePolice"],
			when: [...undecided, ...managed],
			says: {
				about: choice("Việc được xác minh", {
					absence: "không có mặt ở nơi cư trú",
					use: "kết quả xét nghiệm dương tính"
				}),
				conclusion: choice("Kết luận", {
					illness: "do ốm đau",
					forceMajeure: "do bất khả kháng",
					otherReason: "có lý do chính đáng khác",
					untrue: "không đúng sự việc",
					noExcuse: "không có lý do chính đáng"
				}),
				useVerifiedOn: when(pastDay("Ngày xác minh xong kết quả dương tính"), "about", "use"),
				verified: note("Việc đã làm, giấy tờ đã xem")
			},
			sets: { useVerified: { said: "useVerifiedOn" } },
			settles: {
				said: "about",
				is: {
					absence: "checkAbsence",
					use: "checkUse"
				}
			},
			cite: [
				D105.art(43, 2),
				D105.art(47, 1),
				otherExcuses
			]
		},
		findUse: {
			term: "Ghi nhận dùng lại trong thời hạn quản lý",
			by: ["communePolice"],
			when: ["managed"],
			becomes: "usedAgain",
			says: {
				foundOn: pastDay("Ngày phát hiện"),
				knownBy
			},
			needs: ["testSheet"],
			sets: { usedAgain: { said: "foundOn" } },
			cite: [D105.art(43, 2), L73.art(27, 1, "a")]
		},
		determinedAgain: {
			term: "Ghi kết quả xác định tình trạng nghiện sau khi dùng lại",
			by: ["communePolice"],
			when: ["usedAgain"],
			becomes: {
				said: "finding",
				is: {
					notAddicted: "clearedAgain",
					addicted: "addicted"
				}
			},
			says: { finding },
			brings: ["finding"],
			sets: {
				clearedAgain: "happened",
				addicted: "happened"
			},
			cite: [
				L73.art(27, 1, "a"),
				L73.art(27, 4),
				D105.art(43, 2)
			]
		},
		becomeAddicted: {
			term: "Ghi kết quả xác định nghiện do tự nguyện hoặc nơi khác gửi",
			by: ["communePolice"],
			when: ["managed"],
			becomes: "addicted",
			says: {
				resultOn: pastDay("Ngày có kết quả"),
				askedBy: optional(choice("Việc xác định do", {
					person: "chính người đó, gia đình đề nghị",
					police: "Công an nơi khác đề nghị"
				}))
			},
			brings: {
				said: "askedBy",
				is: {
					person: "ownFinding",
					police: "finding"
				}
			},
			sets: { addicted: "happened" },
			refuses: [{
				if: askedByNobody(D109.art(4)),
				field: "askedBy"
			}],
			cite: [
				L73.art(23, 5),
				L73.art(27, 1, "đ"),
				D109.art(4),
				D109.art(5)
			]
		},
		reportMove: {
			term: "Ghi nhận người bị quản lý chuyển nơi cư trú",
			by: ["communePolice"],
			when: undetermined,
			says: { leavesOn: anyDay("Ngày rời đi") },
			sets: { left: { said: "leavesOn" } },
			cite: [D105.art(47, 2), L73.art(26, 2)]
		},
		noticeMove: {
			term: "Báo Công an nơi đến để đưa vào danh sách",
			by: ["communePolice"],
			when: undetermined,
			says: {},
			makes: ["listNotice"],
			cite: [L73.art(26, 2)]
		},
		confirmArrival: {
			term: "Ghi nhận đã đến nơi cư trú mới",
			by: ["communePolice"],
			when: undetermined,
			says: { arrivedOn: pastDay("Ngày đến") },
			sets: { arrived: { said: "arrivedOn" } },
			cite: [D105.art(47, 2)]
		},
		handOver: {
			term: "Thông báo, chuyển hồ sơ quản lý đến nơi cư trú mới",
			by: ["userDecider"],
			when: undetermined,
			says: { toCommune: unit("Xã, phường nơi đến", "commune") },
			needs: ["decision"],
			makes: ["moveFile"],
			seats: { commune: { said: "toCommune" } },
			cite: [
				D105.art(47, 2),
				D105.art(43, 3),
				twoMoves
			]
		},
		stop: {
			term: "Ra quyết định dừng quản lý",
			by: ["userDecider"],
			when: managed,
			becomes: {
				said: "cause",
				is: {
					addicted: "stoppedAddicted",
					education: "stoppedEducation",
					institution: "stoppedInstitution",
					prison: "stoppedPrison",
					dead: "stoppedDead",
					missing: "stoppedMissing"
				}
			},
			says: {
				decisionNo,
				cause: choice("Trường hợp dừng", {
					addicted: "được xác định nghiện ma túy",
					education: "bị giáo dục tại xã vì sử dụng ma túy",
					institution: "vào cơ sở giáo dục bắt buộc, trường giáo dưỡng",
					prison: "chấp hành án phạt tù",
					dead: "chết",
					missing: "bị Tòa án tuyên bố mất tích"
				})
			},
			needs: ["decision"],
			makes: ["stopDecision"],
			sets: { signed: "happened" },
			refuses: [{
				if: notFoundAddicted(L73.art(23, 5, "a")),
				field: "cause"
			}],
			cite: [
				L73.art(23, 5),
				D105.art(48, 1),
				custodyBefore
			]
		},
		end: {
			term: "Ra quyết định chấm dứt quản lý vì hết thời hạn, không dùng lại",
			by: ["userDecider"],
			when: ["managed"],
			becomes: "ended",
			says: { decisionNo },
			needs: ["decision"],
			makes: ["endDecision"],
			sets: { signed: "happened" },
			refuses: [{ if: beforeEnd$2(L73.art(23, 2)) }, { if: positiveUnverified(D105.art(48, 2)) }],
			cite: [
				D105.art(48, 2),
				D105.art(43, 1),
				L73.art(26, 3)
			]
		},
		sendDecision: {
			term: "Gửi quyết định dừng, chấm dứt",
			by: ["userDecider", "communePolice"],
			when: over$1,
			says: { sentTo: name("Đã gửi: Tổ quản lý, người đó, gia đình") },
			cite: [D105.art(48, 3), D105.art(42, 4)]
		}
	},
	clocks: clocks$5,
	silences: [
		youngest,
		afterFinding,
		resultGoesOn,
		monthly,
		twoMoves,
		custodyBefore,
		otherExcuses,
		noTimeLimit
	]
});
// src/law/measures/user-management/2025-07-01.ts
const managedOrTried = [...managed, "criminal"];
/** From 1 July 2025 some of those who use again commit a crime (Penal Code art. 256a). Who acts is unchanged (docs/decisions/0320). */
const from2025$2 = sheet({
	...from2022$2,
	from: "2025-07-01",
	states: {
		...from2022$2.states,
		criminal: {
			term: "đang bị quản lý, đang xem xét trách nhiệm hình sự",
			kind: "open"
		}
	},
	documents: {
		...from2022$2.documents,
		transfer: { term: "Văn bản chuyển cơ quan điều tra" }
	},
	acts: {
		...from2022$2.acts,
		checkResidence: {
			...from2022$2.acts.checkResidence,
			when: managedOrTried
		},
		conclude: {
			...from2022$2.acts.conclude,
			when: [...undecided, ...managedOrTried]
		},
		stop: {
			...from2022$2.acts.stop,
			when: managedOrTried
		},
		referCriminal: {
			term: "Chuyển cơ quan điều tra xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			when: ["usedAgain"],
			becomes: "criminal",
			says: { transferNo: number$1("Số văn bản chuyển") },
			makes: ["transfer"],
			cite: [BLHS.art(256), criminalUser]
		},
		criminalOutcome: {
			term: "Ghi kết quả: không xử lý hình sự, tiếp tục quản lý",
			by: ["communePoliceChief"],
			when: ["criminal"],
			becomes: "usedAgain",
			says: { outcomeNo: number$1("Số văn bản trả lời") },
			cite: [BLHS.art(256), criminalUser]
		}
	},
	openCases: {
		gain: ["referCriminal", "criminalOutcome"],
		cite: [BLHS.art(256)]
	},
	silences: [...from2022$2.silences, criminalUser]
});
// src/law/measures/user-management/2026-07-01-clocks.ts
const deciding = ["decide", "dropFinding"];
/** The time of article 59, of whoever has to be determined first: from that result (docs/decisions/0314). */
const decidingLate = {
	who: "userDecider",
	within: hours(24),
	start: afterFinding,
	cite: D163.art(59, 1)
};
/** Whom Decree 163 article 58 names: in the system the commune police, who work there. */
const FINDERS = "cơ quan Công an trực tiếp phát hiện";
const verifying = {
	of: ["verifyResidence", "dropFinding"],
	who: "communePolice",
	whose: FINDERS
};
/** The police of where somebody lives are told by one clause, those of where somebody without a home was found by the next. */
const notifying = (where) => ({
	of: ["notify", "dropFinding"],
	who: "communePolice",
	whose: FINDERS,
	within: hours(24),
	after: "verified",
	if: where,
	cite: where.cite
});
/** What must be done in time under Law 120/2025: in hours. The 48 hours of remote places run from the discovery, the 24 from the result. */
const clocks$4 = [
	{
		...verifying,
		within: hours(24),
		after: "positive",
		if: nearby(D163.art(58, 1)),
		cite: D163.art(58, 1)
	},
	{
		...verifying,
		within: hours(48),
		after: "found",
		if: remote(D163.art(58, 1)),
		cite: D163.art(58, 1)
	},
	{
		...verifying,
		within: hours(24),
		after: "handedOn",
		if: nearbyHandedOn(resultGoesOn),
		cite: D163.art(58, 1)
	},
	{
		...verifying,
		within: hours(48),
		after: "handedOn",
		if: remoteHandedOn(resultGoesOn),
		cite: D163.art(58, 1)
	},
	notifying(stableHome(D163.art(58, 5))),
	notifying(noStableHome$1(D163.art(58, 6))),
	{
		of: deciding,
		while: ["noticed"],
		who: "userDecider",
		within: hours(24),
		after: "noticed",
		if: mayDecide(L120.art(24, 6)),
		start: resultOrNotice,
		cite: D163.art(59, 1)
	},
	{
		...decidingLate,
		of: deciding,
		while: ["cleared"],
		after: "cleared"
	},
	{
		...decidingLate,
		of: ["decide"],
		while: ["clearedAgain"],
		after: "clearedAgain"
	},
	{
		of: ["checkResidence"],
		who: "communePolice",
		within: exactMonths(1),
		after: "decided",
		every: true,
		start: monthly,
		cite: D163.art(61, 1, "a")
	},
	{
		of: ["handOver"],
		who: "userDecider",
		within: hours(24),
		after: "left",
		if: leftFirst(twoMoves),
		cite: L120.art(27, 2)
	},
	{
		of: ["handOver"],
		who: "userDecider",
		within: hours(24),
		after: "arrived",
		if: arrivedFirst(twoMoves),
		cite: D163.art(62, 1)
	},
	{
		of: ["present"],
		who: "person",
		within: hours(24),
		after: "arrived",
		missed: "checkPresenting",
		start: presenting,
		cite: L120.art(25, 4)
	},
	{
		of: ["tellRegistered"],
		who: "userDecider",
		within: sameDay,
		after: "decided",
		if: registeredElsewhere(L120.art(24, 6)),
		cite: atOnce$1
	},
	{
		of: ["stop"],
		while: ["addicted"],
		who: "userDecider",
		within: days(0),
		after: "addicted",
		cite: noTimeLimit
	},
	{
		of: ["determinedAgain"],
		while: ["usedAgain"],
		who: "communePolice",
		within: days(0),
		after: "ends",
		cite: noTimeLimit
	},
	{
		of: ["end"],
		who: "userDecider",
		within: days(0),
		after: "ends",
		start: noTimeLimit,
		cite: D163.art(63, 3)
	},
	{
		of: ["sendDecision"],
		who: "userDecider",
		within: hours(24),
		after: "signed",
		cite: D163.art(63, 4)
	}
];
// src/law/measures/user-management/2026-07-01-finding.ts
const minute$8 = "minute";
/** From the finding to the decision, to the minute: every limit is one of hours. */
const findingActs = {
	find: {
		...findingActs$1.find,
		at: minute$8,
		says: {
			foundAt: pastMoment("Lúc phát hiện"),
			positiveAt: pastMoment("Lúc có kết quả dương tính")
		},
		sets: {
			found: { said: "foundAt" },
			positive: { said: "positiveAt" }
		},
		cite: [
			D163.art(57, 1),
			D163.art(55),
			youngest
		]
	},
	receiveNotice: {
		...findingActs$1.receiveNotice,
		at: minute$8,
		says: {
			foundAt: pastMoment("Lúc phát hiện"),
			residence
		},
		sets: {
			found: { said: "foundAt" },
			noticed: "happened"
		},
		cite: [
			D163.art(57, 2),
			D163.art(58, 5),
			D163.art(58, 6),
			youngest
		]
	},
	extendCheck: {
		...findingActs$1.extendCheck,
		cite: [D163.art(58, 1)]
	},
	verifyResidence: {
		...findingActs$1.verifyResidence,
		at: minute$8,
		cite: [
			D163.art(58, 2),
			D163.art(58, 3),
			D163.art(58, 4)
		]
	},
	notify: {
		...findingActs$1.notify,
		at: minute$8,
		says: {
			...findingActs$1.notify.says,
			alsoTo: optional(unit("Xã, phường đăng ký thường trú (khi không có nơi cư trú ổn định)", "commune"))
		},
		seats: {
			commune: { said: "toCommune" },
			registered: { said: "alsoTo" }
		},
		cite: [
			D163.art(57, 2),
			D163.art(58, 5),
			D163.art(58, 6)
		]
	},
	receive: {
		...findingActs$1.receive,
		at: minute$8,
		cite: [D163.art(59, 1)]
	},
	addPaper: {
		...findingActs$1.addPaper,
		cite: [D163.art(59, 4), D163.art(57, 2)]
	},
	requestDetermination: {
		...findingActs$1.requestDetermination,
		proposes: determinations([...goneOn$1, "stoppedDetention"], L120.art(31, 1, "đ"), L120.art(31, 1, "c")),
		refuses: [{ if: clearedAlready(afterFinding) }],
		cite: [
			L120.art(31, 1),
			L120.art(31, 2),
			D109.art(5)
		]
	},
	determined: {
		...findingActs$1.determined,
		at: minute$8,
		cite: [L120.art(31, 4), L120.art(24, 6)]
	},
	decide: {
		...findingActs$1.decide,
		at: minute$8,
		says: {
			decisionNo,
			officer,
			team,
			youth
		},
		refuses: [{ if: notDetermined(L120.art(24, 6)) }, {
			if: noSchoolOrYouth(D163.art(61, 2)),
			field: "youth"
		}],
		cite: [
			L120.art(24, 4, "a"),
			L120.art(24, 6),
			D163.art(59, 1),
			D163.art(59, 2),
			D163.art(59, 3),
			resultOrNotice,
			afterFinding
		]
	},
	dropFinding: {
		...findingActs$1.dropFinding,
		at: minute$8,
		cite: [D163.art(55), L120.art(24, 5)]
	}
};
// src/law/measures/user-management/2026-07-01.ts
const was$8 = from2025$2.acts;
const minute$7 = "minute";
const under = [...managedOrTried, "suspended"];
const over = [...over$1, "stoppedDetention"];
const form = (no) => `Mẫu ${no} phụ lục III NĐ 163/2026`;
/** The same under Law 120/2025: the chief of the commune police decides, within hours, and custody suspends it. */
const from2026$2 = sheet({
	...from2025$2,
	from: "2026-07-01",
	basis: "L120",
	states: {
		...from2025$2.states,
		suspended: {
			term: "tạm đình chỉ quản lý vì bị tạm giữ, tạm giam",
			kind: "open"
		},
		stoppedDetention: {
			term: "dừng: tạm giữ, tạm giam dài hơn thời hạn còn lại",
			kind: "end"
		}
	},
	facts: {
		...from2025$2.facts,
		...factsSince2026,
		absent: "ngày vắng mặt không xác định được nơi đến",
		presented: "lúc trình diện ở nơi cư trú mới",
		signed: "lúc ra quyết định tạm đình chỉ, dừng, chấm dứt"
	},
	documents: {
		...from2025$2.documents,
		testSheet: {
			...from2025$2.documents.testSheet,
			form: form("01"),
			cite: [
				D163.art(56, 2),
				D163.art(57, 2, "a"),
				D163.art(59, 4, "c")
			]
		},
		notice: {
			...from2025$2.documents.notice,
			form: form("02"),
			cite: [
				D163.art(57, 1, "b"),
				D163.art(58, 5),
				D163.art(58, 6)
			]
		},
		statement: {
			...from2025$2.documents.statement,
			form: form("03"),
			cite: [D163.art(57, 2, "c"), D163.art(59, 4, "đ")]
		},
		decision: {
			...from2025$2.documents.decision,
			form: form("04"),
			cite: [
				D163.art(59, 2),
				D163.art(59, 4, "a"),
				D163.art(62, 2)
			]
		},
		biography: {
			...from2025$2.documents.biography,
			form: form("05"),
			cite: [D163.art(59, 4, "b")]
		},
		moveFile: {
			...from2025$2.documents.moveFile,
			form: form("06"),
			cite: [D163.art(62, 1)]
		},
		suspension: {
			term: "Quyết định tạm đình chỉ quản lý",
			form: form("07"),
			cite: [D163.art(63, 1)]
		},
		stopDecision: {
			...from2025$2.documents.stopDecision,
			form: form("08"),
			cite: [D163.art(63, 2)]
		},
		endDecision: {
			...from2025$2.documents.endDecision,
			form: form("09"),
			cite: [D163.art(63, 3)]
		}
	},
	seats: {
		...from2025$2.seats,
		registered: {
			term: "xã, phường đăng ký thường trú",
			unitKind: "commune"
		}
	},
	intervals: {
		custody: {
			term: "bị tạm giữ, tạm giam",
			counts: "counted",
			cite: L120.art(24, 7)
		},
		unknownPlace: {
			term: "vắng mặt không xác định được nơi đến",
			counts: "uncounted",
			cite: D163.art(60, 2)
		}
	},
	tasks: {
		checkAbsence: {
			...from2025$2.tasks.checkAbsence,
			cite: D163.art(61, 1, "a")
		},
		checkUse: {
			...from2025$2.tasks.checkUse,
			cite: D163.art(59, 1)
		},
		checkPresenting: {
			term: "Tìm hiểu vì sao chưa trình diện ở nơi cư trú mới",
			who: "communePolice",
			cite: L120.art(25, 4)
		}
	},
	lasts: {
		fixedBy: "decide",
		from: "decided",
		is: { user: cited(years(1), L120.art(24, 2)) }
	},
	acts: {
		...was$8,
		...findingActs,
		checkResidence: {
			...was$8.checkResidence,
			cite: [D163.art(61, 1, "a"), monthly]
		},
		counsel: {
			...was$8.counsel,
			cite: [
				D163.art(61, 1),
				D163.art(61, 2),
				L120.art(24, 4, "c")
			]
		},
		test: {
			...was$8.test,
			says: {
				testResult,
				positiveOn,
				sign: choice("Căn cứ", {
					...signs,
					plan: "đột xuất theo kế hoạch chuyên đề"
				})
			},
			cite: [
				L120.art(23, 1, "c"),
				D163.art(56, 3),
				D163.art(61, 1, "b")
			]
		},
		conclude: {
			...was$8.conclude,
			when: [...undecided, ...under],
			says: {
				...was$8.conclude.says,
				about: choice("Việc được xác minh", {
					absence: "không có mặt ở nơi cư trú",
					use: "kết quả xét nghiệm dương tính",
					presenting: "chưa trình diện ở nơi cư trú mới"
				})
			},
			settles: {
				said: "about",
				is: {
					absence: "checkAbsence",
					use: "checkUse",
					presenting: "checkPresenting"
				}
			},
			cite: [
				D163.art(61, 1),
				L120.art(25, 4),
				otherExcuses
			]
		},
		findUse: {
			...was$8.findUse,
			at: minute$7,
			says: {
				foundAt: pastMoment("Lúc phát hiện"),
				knownBy
			},
			sets: { usedAgain: { said: "foundAt" } },
			cite: [D163.art(59, 1), L120.art(31, 1, "c")]
		},
		determinedAgain: {
			...was$8.determinedAgain,
			at: minute$7,
			cite: [
				L120.art(31, 1, "c"),
				L120.art(31, 4),
				D163.art(59, 1)
			]
		},
		becomeAddicted: {
			...was$8.becomeAddicted,
			cite: [
				L120.art(24, 5, "a"),
				L120.art(31, 1, "a"),
				D109.art(4),
				D109.art(5)
			]
		},
		absent: {
			term: "Ghi nhận vắng mặt, không xác định được nơi đến (từ ngày vắng)",
			by: ["communePolice"],
			when: undetermined,
			says: { searched: note("Việc đã làm để tìm") },
			sets: { absent: "happened" },
			begins: ["unknownPlace"],
			raises: "checkAbsence",
			cite: [D163.art(60, 2)]
		},
		back: {
			term: "Có mặt trở lại, hoặc đã biết nơi ở",
			by: ["communePolice"],
			when: managedOrTried,
			says: {},
			clears: ["absent"],
			ends: ["unknownPlace"],
			cite: [D163.art(60, 2)]
		},
		reportMove: {
			...was$8.reportMove,
			at: minute$7,
			says: { leavesAt: anyMoment("Lúc rời đi") },
			sets: { left: { said: "leavesAt" } },
			cite: [L120.art(25, 4), L120.art(27, 2)]
		},
		noticeMove: {
			...was$8.noticeMove,
			cite: [L120.art(27, 2)]
		},
		confirmArrival: {
			...was$8.confirmArrival,
			at: minute$7,
			says: { arrivedAt: pastMoment("Lúc đến") },
			sets: { arrived: { said: "arrivedAt" } },
			cite: [D163.art(62, 1)]
		},
		handOver: {
			...was$8.handOver,
			at: minute$7,
			cite: [
				D163.art(62, 1),
				L120.art(27, 2),
				twoMoves
			]
		},
		present: {
			term: "Ghi nhận trình diện ở nơi cư trú mới",
			by: ["communePolice"],
			when: undetermined,
			at: minute$7,
			says: {},
			sets: { presented: "happened" },
			cite: [L120.art(25, 4)]
		},
		continueHere: {
			term: "Nơi đến ra quyết định quản lý cho thời hạn còn lại",
			by: ["userDecider"],
			when: undetermined,
			says: {
				decisionNo,
				officer,
				team
			},
			needs: ["moveFile"],
			makes: ["decision"],
			cite: [
				D163.art(60, 1),
				D163.art(62, 2),
				noTimeLimit
			]
		},
		tellRegistered: {
			term: "Gửi quyết định quản lý cho nơi đăng ký thường trú",
			by: ["userDecider", "communePolice"],
			when: undetermined,
			at: minute$7,
			says: {},
			needs: ["decision"],
			cite: [L120.art(24, 6)]
		},
		suspend: {
			term: "Ra quyết định tạm đình chỉ quản lý",
			by: ["userDecider"],
			when: [...undetermined, "criminal"],
			becomes: "suspended",
			at: minute$7,
			says: {
				decisionNo,
				custody: choice("Lý do", {
					arrest: "bị tạm giữ",
					remand: "bị tạm giam"
				}),
				custodyUntil: optional(anyDay("Đến ngày"))
			},
			needs: ["decision"],
			makes: ["suspension"],
			sets: { signed: "happened" },
			begins: ["custody"],
			cite: [L120.art(24, 7), D163.art(63, 1)]
		},
		resume: {
			term: "Hết tạm giữ, tạm giam: tiếp tục quản lý đến hết thời hạn",
			by: ["userDecider", "communePolice"],
			when: ["suspended"],
			becomes: {
				said: "backTo",
				is: {
					managed: "managed",
					usedAgain: "usedAgain",
					clearedAgain: "clearedAgain",
					criminal: "criminal"
				}
			},
			says: { backTo: choice("Tiếp tục", {
				managed: "quản lý",
				usedAgain: "quản lý và xác định tình trạng nghiện",
				clearedAgain: "quản lý, chờ quyết định mới sau khi xác định không nghiện",
				criminal: "quản lý, đang xem xét trách nhiệm hình sự"
			}) },
			ends: ["custody"],
			cite: [L120.art(24, 7), D163.art(63, 1)]
		},
		stop: {
			...was$8.stop,
			at: minute$7,
			when: under,
			becomes: {
				said: "cause",
				is: {
					addicted: "stoppedAddicted",
					institution: "stoppedInstitution",
					prison: "stoppedPrison",
					dead: "stoppedDead",
					missing: "stoppedMissing",
					detention: "stoppedDetention"
				}
			},
			says: {
				decisionNo,
				cause: choice("Trường hợp dừng", {
					addicted: "được xác định nghiện ma túy",
					institution: "vào cơ sở giáo dục bắt buộc, trường giáo dưỡng, kể cả giáo dục tại trường giáo dưỡng theo xử lý chuyển hướng",
					prison: "chấp hành án phạt tù",
					dead: "chết",
					missing: "bị Tòa án tuyên bố mất tích",
					detention: "tạm giữ, tạm giam dài hơn thời hạn quản lý còn lại"
				}),
				custodyUntil: when(anyDay("Tạm giữ, tạm giam đến ngày"), "cause", "detention")
			},
			refuses: [{
				if: notFoundAddicted(L120.art(24, 5, "a")),
				field: "cause"
			}, {
				if: custodyShorter(L120.art(24, 7)),
				field: "custodyUntil"
			}],
			cite: [
				L120.art(24, 5),
				L120.art(24, 7),
				D163.art(63, 2)
			]
		},
		end: {
			...was$8.end,
			at: minute$7,
			when: ["managed", "suspended"],
			ends: ["custody"],
			refuses: [{ if: beforeEnd$2(L120.art(24, 2)) }, { if: positiveUnverified(D163.art(63, 3)) }],
			cite: [D163.art(63, 3), L120.art(27, 3, "a")]
		},
		sendDecision: {
			...was$8.sendDecision,
			term: "Gửi quyết định tạm đình chỉ, dừng, chấm dứt",
			when: ["suspended", ...over],
			at: minute$7,
			says: { sentTo: name("Đã gửi: người đó, Tổ quản lý, UBND cấp xã") },
			cite: [D163.art(63, 4), D163.art(59, 3)]
		},
		criminalOutcome: {
			...was$8.criminalOutcome,
			cite: [
				BLHS.art(256),
				D163.art(55),
				criminalUser
			]
		}
	},
	clocks: clocks$4,
	openCases: {
		gain: [
			"suspend",
			"resume",
			"continueHere",
			"present"
		],
		cite: [runningIn2026]
	},
	silences: [
		youngest,
		afterFinding,
		resultGoesOn,
		resultOrNotice,
		presenting,
		atOnce$1,
		monthly,
		twoMoves,
		runningIn2026,
		criminalUser,
		otherExcuses,
		noTimeLimit
	]
});
// src/law/measures/voluntary-community/2022-01-01-vocabulary.ts
/** Where a case under Law 73/2021 stands, which days it knows and which papers it holds. */
const states$2 = {
	told: {
		term: "được chuyển kết quả xác định nghiện, chờ đăng ký",
		kind: "proposed"
	},
	awaited: {
		term: "chờ đăng ký",
		kind: "open"
	},
	registered: {
		term: "đã đăng ký, chờ quyết định",
		kind: "open"
	},
	decided: {
		term: "có quyết định, chờ bắt đầu",
		kind: "open"
	},
	running: {
		term: "đang cai nghiện",
		kind: "open"
	},
	violated: {
		term: "có biên bản vi phạm, chờ kết luận",
		kind: "open"
	},
	completed: {
		term: "đã hoàn thành",
		kind: "end"
	},
	refused: {
		term: "bị từ chối đăng ký",
		kind: "end"
	},
	elsewhere: {
		term: "chuyển sang hình thức khác",
		kind: "end"
	},
	referred: {
		term: "chuyển xem xét cai nghiện bắt buộc",
		kind: "end"
	},
	imprisoned: {
		term: "chấp hành án phạt tù",
		kind: "end"
	},
	gone: {
		term: "chết hoặc mất tích",
		kind: "end"
	}
};
const facts$3 = {
	found: "ngày có kết quả xác định nghiện",
	registerFrom: "ngày được thông báo là nghiện (hoặc ngày được tính lại)",
	homeless: "ngày có kết quả xác định nghiện của người không có nơi cư trú ổn định",
	registered: "ngày tiếp nhận đăng ký",
	decided: "ngày ra quyết định",
	startFrom: "ngày có quyết định (hoặc ngày được tính lại)",
	termFrom: "ngày bắt đầu ghi trong quyết định",
	started: "ngày bắt đầu cai nghiện, sử dụng dịch vụ",
	intakeDone: "ngày xong tiếp nhận, phân loại",
	withdrawalFrom: "ngày vào điều trị cắt cơn tại trung tâm y tế",
	detoxDone: "ngày xong cắt cơn, giải độc",
	educationDone: "ngày xong giáo dục, phục hồi hành vi",
	labourDone: "ngày xong lao động trị liệu, học nghề",
	reintegrationDone: "ngày xong chuẩn bị tái hòa nhập",
	stopped: "ngày tự ý chấm dứt",
	serviceFinished: "ngày hoàn thành dịch vụ",
	left: "ngày chuyển khỏi địa phương",
	violationFound: "ngày phát hiện vi phạm",
	recorded: "ngày lập biên bản vi phạm",
	explained: "ngày giải trình",
	completed: "ngày cấp giấy xác nhận hoàn thành",
	supported: "ngày chi hỗ trợ một lần"
};
const documents$3 = {
	finding: { term: "Kết quả xác định tình trạng nghiện" },
	application: {
		term: "Đăng ký cai nghiện tự nguyện",
		form: "Mẫu 22 NĐ 116/2021",
		cite: [D116.art(28, 4)]
	},
	identityCopy: { term: "Bản sao giấy tờ tùy thân (giấy khai sinh nếu dưới 18 tuổi)" },
	register: {
		term: "Sổ đăng ký cai nghiện tự nguyện",
		form: "Mẫu 23 NĐ 116/2021",
		cite: [D116.art(28, 5, "b")]
	},
	decision: {
		term: "Quyết định cai nghiện tự nguyện tại gia đình, cộng đồng",
		form: "Mẫu 24 NĐ 116/2021"
	},
	contract: {
		term: "Hợp đồng dịch vụ cai nghiện",
		form: "Mẫu 28 NĐ 116/2021"
	},
	intakeSheet: {
		term: "Phiếu thông tin cá nhân",
		form: "Mẫu 19 NĐ 116/2021"
	},
	plan: {
		term: "Kế hoạch cai nghiện cá nhân và đánh giá",
		form: "Mẫu 20 NĐ 116/2021"
	},
	reintegrationPlan: {
		term: "Kế hoạch tái hòa nhập cộng đồng",
		form: "Mẫu 21 NĐ 116/2021"
	},
	moveRequest: {
		term: "Đề nghị tiếp tục quản lý khi chuyển nơi ở",
		form: "Mẫu 25 NĐ 116/2021"
	},
	evaluation: { term: "Đánh giá và đề nghị cấp giấy xác nhận hoàn thành" },
	completion: {
		term: "Giấy xác nhận hoàn thành cai nghiện",
		form: "Mẫu 26a NĐ 116/2021"
	},
	violation: {
		term: "Biên bản vi phạm",
		form: "Mẫu 27 NĐ 116/2021"
	}
};
/** Waiting for a registration: handed over by another case, or noted by the commune itself. */
const unregistered = ["told", "awaited"];
const openStates$1 = [
	...unregistered,
	"registered",
	"decided",
	"running",
	"violated"
];
// src/law/amounts.ts
/** Base salary (mức lương cơ sở), đồng a month. */
const baseSalary = [
	{
		from: day("2019-07-01"),
		dong: 149e4,
		basis: "Nghị định 38/2019/NĐ-CP",
		mark: "read"
	},
	{
		from: day("2023-07-01"),
		dong: 18e5,
		basis: "Nghị định 24/2023/NĐ-CP",
		mark: "recalled"
	},
	{
		from: day("2024-07-01"),
		dong: 234e4,
		basis: "Nghị định 73/2024/NĐ-CP",
		mark: "read"
	},
	{
		from: day("2026-07-01"),
		dong: 253e4,
		basis: "Nghị định 161/2026/NĐ-CP",
		mark: "read"
	}
];
/** Nothing before the first amount that is known. */
const baseSalaryOn = (on) => baseSalary.findLast((a) => a.from <= on)?.dong;
/** `1.490.000`, the same on every machine: the text is part of an edition. */
const dots = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");
/** The amounts of a stretch of time as a reader checks them, oldest first. */
const baseSalaryText = (from, until) => baseSalary.filter((a, i) => (until === void 0 || a.from < until) && (baseSalary[i + 1]?.from ?? "9999") > from).map((a) => `từ ${a.from.split("-").reverse().join("/")}: ${dots(a.dong)} đồng, ${a.basis}${a.mark === "read" ? "" : " ⚠ chưa đối chiếu bản gốc"}`).join("; ");
// src/law/voluntary.ts
/** Named conditions of rehabilitation by one's own will, at home or in a facility. Each takes its article. */
/** The length was fixed by the dates that a decision or a contract under Law 73/2021 prints. */
const underOldLaw = (looks) => done(looks, "termFrom");
/** Whether the violation that an act says is one of these. */
const ground = (l, ...names) => names.includes(String(l.said["ground"]));
/** The first day of the stage being finished, as the act says it. */
const began = (l) => {
	const said = l.said["stageBegan"];
	return isDay(said) ? said : void 0;
};
const tooShort = (is, enough) => rule(is, (l) => {
	const first = began(l);
	return first !== void 0 && !underOldLaw(l) && dayOf(l.happened) < enough(first);
});
const detoxTooShort = tooShort("Giai đoạn cắt cơn, giải độc kéo dài ít nhất 10 ngày.", (d) => addDays(d, 10));
const educationTooShort = tooShort("Giai đoạn giáo dục, phục hồi hành vi kéo dài ít nhất 3 tháng.", (d) => addMonths(d, 3));
const threeStagesOpen = rule("Chưa xác nhận xong ba giai đoạn: tiếp nhận; cắt cơn, giải độc; giáo dục, phục hồi.", (l) => !done(l, "intakeDone", "detoxDone", "educationDone"));
const stagesOpen = rule("Chưa xác nhận xong đủ năm giai đoạn cai nghiện.", (l) => !underOldLaw(l) && !done(l, "intakeDone", "detoxDone", "educationDone", "labourDone", "reintegrationDone"));
const beforeLastDay = rule("Chưa đến 24 giờ cuối của thời hạn cai nghiện.", (l) => l.ends === void 0 || dayOf(l.happened) < addDays(l.ends, -1));
/** A notice that can be told again when the end moves; older editions let the case that follows move by itself. */
const noticedOnce = rule("Đã báo trước rồi: ngày hết thời hạn thay đổi thì ghi việc báo lại.", (l) => done(l, "noticed"));
const noEndYet = rule("Chưa tính được ngày hết thời hạn: thời hạn đang tạm ngừng hoặc chưa bắt đầu.", (l) => l.ends === void 0);
const notNoticedBefore = rule("Chưa báo trước lần nào: ghi việc báo trước.", (l) => l.told === void 0);
const endAsTold = rule("Ngày hết thời hạn vẫn như đã báo.", (l) => l.told !== void 0 && l.told === l.ends);
const parentsSilent = rule("Chưa có ý kiến của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp.", (l) => l.said["parents"] === false && youngerThan(l.subject, 18, l.happened));
const stopUnknown = rule("Chưa có thông báo người đó tự ý chấm dứt.", (l) => ground(l, "stopped") && !done(l, "stopped"));
const supportedAlready = rule("Đã hỗ trợ một lần cho lượt cai nghiện này.", (l) => done(l, "supported"));
const NOT_VERIFIED = "Chưa loại trừ ốm đau, bất khả kháng hoặc lý do chính đáng: phải xác minh trước.";
/** Using drugs is what no illness excuses. */
const mayBeExcused = rule(NOT_VERIFIED, (l) => !ground(l, "used") && l.said["noExcuse"] === false);
// src/law/measures/voluntary-community/rules.ts
/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
/** By the age on the day looked at: who registered at 17 is an adult in the file that follows a violation at 18. */
const isAdult$1 = (cite) => ({
	is: "Người từ đủ 18 tuổi",
	cite,
	of: (l) => !youngerThan(l.subject, 18, l.happened)
});
const isMinor$1 = (cite) => ({
	is: "Người dưới 18 tuổi",
	cite,
	of: (l) => youngerThan(l.subject, 18, l.happened)
});
const isRest = (cite) => ({
	is: "Tiếp tục thời hạn còn lại sau cơ sở tư nhân",
	cite,
	of: (l) => l.route === "rest"
});
const isNotRest = (cite) => ({
	is: "Đăng ký từ đầu",
	cite,
	of: (l) => l.route !== "rest"
});
const under12$1 = under12$8("cai nghiện ma túy");
const wrongAge = wrongAge$4((l) => l.route === "adult" ? youngerThan(l.subject, 18, l.happened) : l.route === "minor" && hasReached(l.subject, 18, l.happened));
const noStableHome = rule("Người không có nơi cư trú ổn định phải cai tại cơ sở cai nghiện công lập.", (l) => l.said["residence"] === "none");
const relapsedInCare = rule("Người tái nghiện khi đang bị quản lý sau cai nghiện không đăng ký cai nghiện tự nguyện.", (l) => l.route === "adult" && l.said["group"] === "postRehab");
const findingTooOld$1 = rule("Giấy xác định tình trạng nghiện đã quá 6 tháng: phải xác định lại.", (l) => {
	const found = l.facts["found"];
	return l.said["proof"] !== "substitution" && found !== void 0 && addMonths(dayOf(found), 6) < dayOf(l.happened);
});
/** Proposed from a determination of somebody without a stable residence, whom the commune of the finding keeps until a facility has them. */
const mustGoToFacility = rule("Người không có nơi cư trú ổn định phải cai tại cơ sở cai nghiện công lập: đăng ký tại cơ sở, rồi ghi bước chuyển hình thức ở đây.", (l) => done(l, "homeless"));
const alreadyAtCentre = rule("Đang điều trị cắt cơn tại trung tâm y tế.", (l) => done(l, "withdrawalFrom"));
const notAtCentre = rule("Không đang điều trị cắt cơn tại trung tâm y tế.", (l) => !done(l, "withdrawalFrom"));
/** Stage b under Law 120/2025; somebody whose length an older text fixed has no shortest stage. */
const withdrawalTooShort = rule("Giai đoạn cắt cơn, giải độc kéo dài ít nhất 10 ngày.", (l) => {
	const [from, until] = [l.facts["withdrawalFrom"], l.said["finishedOn"]];
	return from !== void 0 && isDay(until) && !underOldLaw(l) && until < addDays(dayOf(from), 10);
});
/** The length that the decision chooses must be longer than what was served of it: by the day of the decision while nothing was received. */
const servedItAll = (lengths) => rule("Số ngày đã cai ở cơ sở tư nhân bằng hoặc dài hơn cả thời hạn: kiểm tra lại giấy xác nhận.", (l) => {
	const length = lengths[String(l.said["attempt"])];
	const served = l.said["servedDays"];
	const from = dayOf(l.facts["received"] ?? l.happened);
	return length !== void 0 && typeof served === "number" && addDays(addMonths(from, length.months), -served) <= from;
});
const alreadyReceived = rule("Đã có biên bản tiếp nhận; thời hạn tính từ biên bản đó.", (l) => done(l, "received"));
const notReceived = rule("Chưa lập biên bản tiếp nhận đăng ký (mẫu 24).", (l) => !done(l, "received") && !underOldLaw(l));
const commitmentUnconfirmed = rule("Cam kết của người dưới 18 tuổi phải có xác nhận của cha, mẹ, người giám hộ hoặc người đại diện.", (l) => l.said["parentsConfirmed"] === false && youngerThan(l.subject, 18, l.happened));
/** A private facility's case registered the rest already: the person owes nothing more. */
const isRestUnregistered = (cite) => ({
	is: "Tiếp tục thời hạn còn lại sau cơ sở tư nhân, chưa đăng ký",
	cite,
	of: (l) => l.route === "rest" && !done(l, "restRegistered")
});
const restIsRegistered = (l) => l.route === "rest" && done(l, "restRegistered");
const restAlreadyRegistered = rule("Người đó đã đăng ký thời hạn còn lại: không đăng ký lần nữa, chờ quyết định.", restIsRegistered);
const notYetRegistered = rule("Chưa tiếp nhận đăng ký cai nghiện.", (l) => ["told", "awaited"].includes(l.state) && !restIsRegistered(l));
/** The notice that a paper file tells of proposed nothing here. */
const notProposedYet$1 = (cite) => ({
	is: "Chưa chuyển sang lập hồ sơ quản lý sau cai nghiện",
	cite,
	of: (l) => !done(l, "managementProposed")
});
const neverNoticed = (cite) => ({
	is: "Chưa có thông báo trước khi hết thời hạn",
	cite,
	of: (l) => !done(l, "noticed")
});
const beforeEnd$1 = rule("Chưa hết thời hạn cai nghiện.", (l) => l.ends === void 0 || dayOf(l.happened) < l.ends);
const belowBaseSalary$1 = (amounts) => rule(`Mức hỗ trợ thấp hơn một mức lương cơ sở của ngày chi (${amounts}).`, (l) => {
	const amount = l.said["amount"];
	const least = baseSalaryOn(dayOf(l.happened));
	return typeof amount === "number" && least !== void 0 && amount < least;
});
const LAW_120$1 = day("2026-07-01");
const belowOldBaseSalary = belowBaseSalary$1(baseSalaryText(day("2022-01-01"), LAW_120$1));
const belowNewBaseSalary = belowBaseSalary$1(baseSalaryText(LAW_120$1, void 0));
const registerTimeRuns = rule("Chưa hết thời hạn đăng ký nên chưa là hành vi không đăng ký.", (l) => ground(l, "notRegistered") && !l.passed("register"));
/** Another unit may have registered the person in time; no case can see that, so whoever signs says that they asked. */
const notAskedElsewhere = rule("Chưa hỏi cơ sở cai nghiện, nơi điều trị thay thế: người đó có thể đã đăng ký ở đó. Đã đăng ký nơi khác thì ghi bước chuyển hình thức.", (l) => ground(l, "notRegistered") && l.said["askedElsewhere"] !== true);
const startTimeRuns$1 = rule("Chưa hết thời hạn bắt đầu nên chưa là hành vi không thực hiện.", (l) => ground(l, "notStarted") && !l.passed("start"));
const notInTreatment$1 = rule("Hành vi này chỉ có khi người đó đang cai nghiện.", (l) => ground(l, "stopped", "used", "repeated", "third") && l.state !== "running");
const breachMayBeExcused = rule(NOT_VERIFIED, (l) => l.said["noExcuse"] === false);
const notReviewed = rule("Chưa nhắc nhở lần một và kiểm điểm lần hai.", (l) => ground(l, "third") && !done(l, "reminded", "reviewed") || ground(l, "repeated") && !done(l, "reviewed"));
const notReminded = rule("Chưa nhắc nhở lần một.", (l) => l.said["reviewOf"] === "second" && !done(l, "reminded"));
const limitationOver$1 = limitationOverFor.adults((l) => l.route !== "minor");
const limitationOverForMinor$1 = limitationOverFor.minors((l) => l.route === "minor");
const prisonWhileRunning$1 = rule("Đang cai nghiện mà đi tù thì ghi bước tạm ngừng; thời hạn còn lại làm tiếp sau.", (l) => l.said["reason"] === "prison" && [
	"running",
	"violated",
	"criminal",
	"interrupted"
].includes(l.state));
const serviceGoesOn = rule("Chưa ghi nhận nơi cung cấp dịch vụ bị đình chỉ.", (l) => !done(l, "serviceSuspended"));
// src/law/measures/voluntary-community/2022-01-01-breaches.ts
/** What is found out about who did not come or stopped, and what follows. */
const breaches$2 = {
	conclude: {
		term: "Kết luận xác minh",
		by: ["communePolice"],
		when: openStates$1,
		says: {
			about: choice("Việc được xác minh", {
				registering: "chưa đăng ký",
				starting: "chưa bắt đầu",
				stopping: "tự ý chấm dứt",
				use: "kết quả xét nghiệm dương tính"
			}),
			conclusion: choice("Kết luận", {
				illness: "do ốm đau",
				otherReason: "có lý do chính đáng khác",
				untrue: "không đúng sự việc",
				noExcuse: "không có lý do chính đáng"
			}),
			verified: note("Việc đã làm, giấy tờ đã xem")
		},
		settles: {
			said: "about",
			is: {
				registering: "checkRegistering",
				starting: "checkStarting",
				stopping: "checkStopping",
				use: "checkUse"
			}
		},
		cite: [D116.art(3, 5), otherExcuses]
	},
	restartRegister: {
		term: "Quyết định tính lại thời hạn đăng ký vì bất khả kháng",
		by: ["communeChair", "communePoliceChief"],
		when: unregistered,
		says: {
			registerAgainFrom: pastDay("Ngày bất khả kháng chấm dứt"),
			forceMajeure: note("Sự kiện bất khả kháng")
		},
		sets: { registerFrom: { said: "registerAgainFrom" } },
		settles: "checkRegistering",
		cite: [D116.art(3, 3)]
	},
	restartStart: {
		term: "Quyết định tính lại thời hạn bắt đầu vì bất khả kháng",
		by: ["communeChair", "communePoliceChief"],
		when: ["decided"],
		says: {
			startAgainFrom: pastDay("Ngày bất khả kháng chấm dứt"),
			forceMajeure: note("Sự kiện bất khả kháng")
		},
		sets: { startFrom: { said: "startAgainFrom" } },
		settles: "checkStarting",
		cite: [D116.art(3, 4), lateStart]
	},
	recordViolation: {
		term: "Lập biên bản vi phạm",
		by: ["communeChair", "communePoliceChief"],
		when: [
			"awaited",
			"decided",
			"running"
		],
		becomes: "violated",
		says: {
			ground: choice("Hành vi", {
				notRegistered: "không đăng ký cai nghiện",
				notStarted: "có quyết định mà không thực hiện",
				stopped: "tự ý chấm dứt cai nghiện",
				used: "sử dụng ma túy trong khi cai nghiện"
			}),
			foundOn: pastDay("Ngày phát hiện"),
			askedElsewhere: optional(when(yes("Đã hỏi cơ sở cai nghiện, nơi điều trị thay thế: chưa đăng ký ở đâu"), "ground", "notRegistered")),
			noExcuse: yes("Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng")
		},
		makes: ["violation"],
		sets: {
			violationFound: { said: "foundOn" },
			recorded: "happened"
		},
		clears: ["explained"],
		refuses: [
			{
				if: registerTimeRuns(D116.art(3, 3)),
				field: "ground"
			},
			{
				if: notAskedElsewhere(D116.art(3, 3)),
				field: "askedElsewhere"
			},
			{
				if: startTimeRuns$1(D116.art(3, 4)),
				field: "ground"
			},
			{
				if: notInTreatment$1(D116.art(33)),
				field: "ground"
			},
			{
				if: stopUnknown(D116.art(3, 5)),
				field: "ground"
			},
			{
				if: mayBeExcused(D116.art(3)),
				field: "noExcuse"
			}
		],
		cite: [D116.art(33)]
	},
	explain: {
		term: "Ghi nhận giải trình của người vi phạm",
		by: ["communePolice", "caseWorker"],
		when: ["violated"],
		says: { explanation: note("Nội dung giải trình") },
		sets: { explained: "happened" },
		cite: [D116.art(33)]
	},
	dropViolation: {
		term: "Chấp nhận giải trình, tiếp tục cai nghiện",
		by: ["communeChair", "communePoliceChief"],
		when: ["violated"],
		becomes: {
			said: "backTo",
			is: {
				awaited: "awaited",
				decided: "decided",
				running: "running"
			}
		},
		says: {
			backTo: choice("Tiếp tục từ", {
				awaited: "đăng ký",
				decided: "bắt đầu cai nghiện",
				running: "đang cai nghiện"
			}),
			againFrom: pastDay("Thời hạn đăng ký, bắt đầu tính lại từ ngày"),
			whyDropped: note("Lý do")
		},
		sets: {
			registerFrom: { said: "againFrom" },
			startFrom: { said: "againFrom" }
		},
		clears: [
			"violationFound",
			"recorded",
			"explained",
			"stopped"
		],
		cite: [afterRecord]
	},
	refer: {
		term: "Chuyển xem xét đề nghị cai nghiện bắt buộc",
		by: ["fileMaker"],
		when: ["violated"],
		becomes: "referred",
		says: {},
		needs: ["violation"],
		refuses: [{ if: {
			...stillExplaining(D116.art(33)),
			start: afterRecord
		} }],
		proposes: [toCompulsory(["adult", "minor"], {}, L73.art(32)), toCompulsoryMinor(["adult", "minor"], {}, L73.art(33, 1))],
		cite: [
			L73.art(32),
			D116.art(33),
			afterRecord
		]
	}
};
// src/law/measures/voluntary-community/2022-01-01-stages.ts
const atProvider = ["provider", "commune"];
/** The ends of the five stages of rehabilitation, as the provider or the commune records them. */
const stages = fiveStages({
	by: ["provider", "caseWorker"],
	when: ["running"],
	seat: atProvider
});
// src/law/measures/voluntary-community/2022-01-01-withdrawal.ts
const there = {
	by: ["withdrawalCentre", "caseWorker"],
	seat: ["healthCentre", "commune"],
	when: ["running"]
};
/**
* Withdrawal treatment at a district health centre, the second stage of rehabilitation at home: the commune brings the person, the centre
* admits, treats and discharges, the police of the commune keep order there (docs/decisions/0354).
*/
const withdrawal = {
	bringToCentre: {
		term: "Đưa đến trung tâm y tế điều trị cắt cơn",
		by: ["caseWorker", "communePolice"],
		when: ["running"],
		says: {
			healthCentre: unit("Trung tâm y tế", "health-centre"),
			plannedDays: optional(whole("Số ngày điều trị dự kiến", 1, 90, "ngày"))
		},
		seats: { healthCentre: { said: "healthCentre" } },
		cite: [
			D116.art(23),
			D116.art(31),
			withdrawalPlace
		]
	},
	admitToCentre: {
		term: "Trung tâm y tế tiếp nhận điều trị cắt cơn",
		...there,
		says: { belongings: optional(note("Đồ gửi, người nhà đi cùng")) },
		sets: { withdrawalFrom: "happened" },
		begins: ["withdrawal"],
		refuses: [{ if: alreadyAtCentre(withdrawalPlace) }],
		cite: [D116.art(23), withdrawalPlace]
	},
	dayAtCentre: {
		term: "Ghi diễn biến một ngày điều trị cắt cơn",
		by: ["withdrawalCentre"],
		seat: "healthCentre",
		when: ["running"],
		says: { course: clinical("Phác đồ, diễn biến, thuốc") },
		refuses: [{ if: notAtCentre(D116.art(23)) }],
		cite: [D116.art(23)]
	},
	keepOrder: {
		term: "Ghi việc giữ an ninh, trật tự tại nơi điều trị cắt cơn",
		by: ["communePolice"],
		when: ["running"],
		says: { order: note("Người được phân công, việc xảy ra, cách giải quyết") },
		refuses: [{ if: notAtCentre(withdrawalPlace) }],
		cite: [withdrawalPlace]
	},
	leaveCentre: {
		term: "Ra khỏi trung tâm y tế điều trị cắt cơn",
		...there,
		when: ["running", "violated"],
		says: {
			leftBecause: choice("Trường hợp", {
				finished: "xong giai đoạn cắt cơn, giải độc",
				hospital: "chuyển bệnh viện",
				early: "về trước khi xong, đã thống nhất với bác sĩ",
				unannounced: "về mà không báo"
			}),
			finishedOn: when(pastDay("Ngày xong giai đoạn cắt cơn"), "leftBecause", "finished")
		},
		sets: { detoxDone: { said: "finishedOn" } },
		ends: ["withdrawal"],
		clears: ["withdrawalFrom"],
		raises: {
			said: "leftBecause",
			is: { unannounced: "checkStopping" }
		},
		refuses: [{ if: notAtCentre(D116.art(23)) }],
		cite: [D116.art(23), D116.art(3, 5)]
	}
};
// src/law/measures/voluntary-community/2022-01-01-carrying.ts
/** From the contract on: what the provider, the assigned person and the police record while it runs. */
const carrying$1 = {
	contract: {
		term: "Ghi nhận hợp đồng với nơi cung cấp dịch vụ",
		by: ["provider", "caseWorker"],
		when: ["decided", "running"],
		seat: atProvider,
		says: { provider: unit("Nơi cung cấp dịch vụ", "provider") },
		brings: ["contract"],
		seats: { provider: { said: "provider" } },
		cite: [D116.art(31)]
	},
	start: {
		term: "Ghi nhận bắt đầu cai nghiện",
		by: ["caseWorker", "communePolice"],
		when: ["decided"],
		becomes: "running",
		says: {},
		needs: ["contract"],
		sets: { started: "happened" },
		cite: [D116.art(3, 4), D116.art(31)]
	},
	noticeStart: {
		term: "Báo người cai nghiện bắt đầu sử dụng dịch vụ",
		by: ["provider", "caseWorker"],
		when: ["running"],
		seat: atProvider,
		says: {},
		cite: [L73.art(30, 7, "c"), D116.art(31, 3, "d")]
	},
	plan: {
		term: "Lập phiếu thông tin và kế hoạch cai nghiện cá nhân",
		by: ["provider"],
		when: ["running"],
		seat: "provider",
		says: {},
		makes: ["intakeSheet", "plan"],
		cite: [D116.art(22)]
	},
	...stages,
	...withdrawal,
	noticeStop: {
		term: "Báo người cai nghiện tự ý chấm dứt",
		by: ["provider", "caseWorker"],
		when: ["running"],
		seat: atProvider,
		says: { stoppedOn: pastDay("Ngày tự ý chấm dứt") },
		sets: { stopped: { said: "stoppedOn" } },
		raises: "checkStopping",
		cite: [L73.art(30, 7, "c"), D116.art(3, 5)]
	},
	noticeFinish: {
		term: "Báo người cai nghiện hoàn thành dịch vụ",
		by: ["provider", "caseWorker"],
		when: ["running"],
		seat: atProvider,
		says: { finishedOn: pastDay("Ngày hoàn thành dịch vụ") },
		sets: { serviceFinished: { said: "finishedOn" } },
		cite: [L73.art(30, 7, "c"), D116.art(31, 3, "d")]
	},
	followUp: {
		term: "Ghi theo dõi, đánh giá, hỗ trợ",
		by: ["caseWorker", "communePolice"],
		when: ["decided", "running"],
		says: { followed: note("Nội dung") },
		cite: [
			D116.art(32, 1, "c"),
			D116.art(34, 1),
			noFrequency
		]
	},
	test: {
		term: "Xét nghiệm chất ma túy trong cơ thể",
		by: ["communePolice"],
		when: ["decided", "running"],
		says: {
			testKind: choice("Loại xét nghiệm", {
				planned: "định kỳ",
				unannounced: "đột xuất"
			}),
			testResult: choice("Kết quả", {
				negative: "âm tính",
				positive: "dương tính"
			})
		},
		raises: {
			said: "testResult",
			is: { positive: "checkUse" }
		},
		cite: [
			L73.art(22, 1),
			L73.art(22, 2),
			noFrequency
		]
	}
};
// src/law/measures/voluntary-community/2022-01-01-clocks.ts
/** What must be done in time under Law 73/2021. */
const clocks$3 = [
	{
		of: ["register", "goElsewhere"],
		who: "person",
		within: workingDays(5),
		after: "registerFrom",
		missed: "checkRegistering",
		start: twoStarts,
		cite: D116.art(3, 3)
	},
	{
		of: ["decide", "refuse"],
		who: "communeChair",
		within: workingDays(3),
		after: "registered",
		cite: D116.art(30, 1)
	},
	{
		of: ["start"],
		who: "person",
		within: workingDays(5),
		after: "startFrom",
		missed: "checkStarting",
		cite: D116.art(3, 4)
	},
	{
		of: ["noticeStart"],
		who: "provider",
		within: workingDays(5),
		after: "started",
		cite: L73.art(30, 7, "c")
	},
	{
		of: ["noticeStop"],
		who: "provider",
		within: workingDays(5),
		after: "stopped",
		cite: L73.art(30, 7, "c")
	},
	{
		of: ["noticeFinish"],
		who: "provider",
		within: workingDays(5),
		after: "serviceFinished",
		cite: L73.art(30, 7, "c")
	},
	{
		of: ["handOver"],
		who: "communePolice",
		within: workingDays(5),
		after: "left",
		start: noTimeLimit,
		cite: L73.art(43, 2)
	},
	{
		of: ["explain"],
		who: "person",
		within: workingDays(2),
		after: "recorded",
		reckoned: BY_FORM_27,
		cite: D116.art(33)
	},
	{
		of: ["refer", "dropViolation"],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(5),
		after: "violationFound",
		if: isAdult$1(D116.art(40, 1)),
		cite: D116.art(40, 1)
	},
	{
		of: ["refer", "dropViolation"],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(5),
		after: "violationFound",
		if: isMinor$1(D116.art(50)),
		cite: D116.art(50)
	},
	{
		of: ["complete"],
		who: "communeChair",
		within: days(0),
		after: "ends",
		cite: noTimeLimit
	}
];
// src/law/measures/voluntary-community/2022-01-01-ending.ts
/** Moving, completing, the support paid once, and every other end. */
const ending$1 = {
	reportMove: {
		term: "Ghi nhận người cai nghiện báo chuyển nơi ở",
		by: ["caseWorker", "communePolice"],
		when: ["decided", "running"],
		says: { leavesOn: anyDay("Ngày chuyển đi") },
		sets: { left: { said: "leavesOn" } },
		cite: [D116.art(32, 2)]
	},
	handOver: {
		term: "Đề nghị nơi đến tiếp tục quản lý, chuyển hồ sơ",
		by: ["communeChair"],
		when: ["decided", "running"],
		says: { toCommune: unit("Xã, phường nơi đến", "commune") },
		needs: ["decision"],
		makes: ["moveRequest"],
		seats: { commune: { said: "toCommune" } },
		cite: [D116.art(32, 2), noTimeLimit]
	},
	proposeCompletion: {
		term: "Đánh giá, đề nghị cấp giấy xác nhận hoàn thành",
		by: ["caseWorker"],
		when: ["running"],
		says: { evaluated: note("Kết quả đánh giá") },
		brings: ["evaluation"],
		cite: [D116.art(32, 3)]
	},
	complete: {
		term: "Cấp giấy xác nhận hoàn thành cai nghiện tự nguyện",
		by: ["communeChair"],
		when: ["running"],
		becomes: "completed",
		says: { certificateNo: number$1("Số giấy xác nhận") },
		needs: ["evaluation"],
		makes: ["completion"],
		sets: { completed: "happened" },
		refuses: [{ if: beforeEnd$1(L73.art(30, 2)) }, { if: threeStagesOpen(L73.art(29, 2)) }],
		proposes: [{
			measure: "post-rehab",
			route: {
				adult: "voluntary",
				minor: "voluntary"
			},
			facts: { completed: "ends" },
			seats: { commune: "commune" },
			brings: ["completion"]
		}],
		cite: [
			L73.art(30, 5, "c"),
			D116.art(32, 3),
			noTimeLimit
		]
	},
	paySupport: {
		term: "Chi hỗ trợ một lần (ngày chi)",
		by: ["communeChair"],
		when: ["running", "completed"],
		says: {
			amount: whole("Số tiền", 1, 1e9, "đồng"),
			payer: optional(choice("Nguồn chi", {
				local: "ngân sách địa phương",
				other: "nguồn kinh phí hợp pháp khác"
			})),
			supportNo: optional(number$1("Số quyết định hỗ trợ")),
			supportDecidedOn: optional(pastDay("Ngày quyết định hỗ trợ"))
		},
		sets: { supported: "happened" },
		refuses: [
			{ if: threeStagesOpen(D116.art(34, 4, "b")) },
			{
				if: {
					...belowOldBaseSalary(D116.art(34, 4, "b")),
					start: LCS.art(3)
				},
				field: "amount"
			},
			{ if: supportedAlready(D116.art(34, 4, "b")) }
		],
		cite: [L73.art(30, 3), D116.art(34, 4, "b")]
	},
	goElsewhere: {
		term: "Ghi nhận đăng ký cai tại cơ sở hoặc điều trị thay thế",
		by: ["communePolice", "reception"],
		when: [
			...unregistered,
			"registered",
			"decided",
			"running"
		],
		becomes: "elsewhere",
		says: { otherForm: choice("Hình thức", {
			facility: "cai nghiện tự nguyện tại cơ sở",
			substitution: "điều trị bằng thuốc thay thế"
		}) },
		cite: [
			D116.art(28, 1),
			D116.art(35, 3),
			changingForm
		]
	},
	close: {
		term: "Kết thúc vì đi tù, chết hoặc mất tích",
		by: ["communePolice"],
		when: openStates$1,
		becomes: {
			said: "reason",
			is: {
				prison: "imprisoned",
				dead: "gone",
				missing: "gone"
			}
		},
		says: { reason: choice("Lý do", {
			prison: "chấp hành án phạt tù",
			dead: "chết",
			missing: "bị Tòa án tuyên bố mất tích"
		}) },
		cite: [L73.art(43, 3), leaving]
	}
};
// src/law/measures/voluntary-community/2022-01-01-registering.ts
/** From the result that was told to the decision. */
const registering$1 = {
	notify: {
		term: "Ghi nhận kết quả xác định tình trạng nghiện đã thông báo",
		by: ["communePolice", "reception"],
		when: "opens a case",
		becomes: "awaited",
		says: {
			resultOn: pastDay("Ngày có kết quả"),
			notifiedOn: pastDay("Ngày người đó được thông báo"),
			group: choice("Trường hợp xác định nghiện", {
				managedUser: "đang bị quản lý người sử dụng trái phép",
				noResidence: "không có nơi cư trú ổn định",
				education: "đang hoặc vừa chấp hành giáo dục tại xã",
				postRehab: "đang bị quản lý sau cai nghiện",
				volunteer: "tự nguyện xác định"
			}),
			residence: choice("Nơi cư trú", {
				stable: "có nơi cư trú ổn định",
				none: "không có nơi cư trú ổn định"
			})
		},
		brings: ["finding"],
		sets: {
			found: { said: "resultOn" },
			registerFrom: { said: "notifiedOn" }
		},
		seats: { commune: "signer" },
		refuses: [
			{ if: under12$1(D116.art(28, 1)) },
			{ if: wrongAge(D116.art(28, 1)) },
			{
				if: noStableHome(D116.art(28, 1)),
				field: "residence"
			},
			{
				if: relapsedInCare(L73.art(32, 4)),
				field: "group"
			}
		],
		cite: [L73.art(27, 5), twoStarts]
	},
	takeUp: {
		term: "Tiếp nhận kết quả được chuyển đến",
		by: ["communePolice", "reception"],
		when: ["told"],
		becomes: "awaited",
		says: {},
		cite: [L73.art(27, 5), resultGoesOn]
	},
	closeTold: {
		term: "Khép hồ sơ được chuyển đến, không phải đăng ký ở đây",
		by: ["communePolice", "reception"],
		when: ["told"],
		becomes: "elsewhere",
		says: {
			whyNotHere: choice("Lý do", {
				otherFile: "đã có hồ sơ cai nghiện, điều trị thay thế khác",
				compulsory: "đang chấp hành hoặc đã lập hồ sơ cai nghiện bắt buộc",
				corrected: "kết quả đã được sửa hoặc không còn căn cứ"
			}),
			whyNotHereNote: note("Hồ sơ, giấy tờ đã xem")
		},
		cite: [L73.art(27, 5), resultGoesOn]
	},
	passOn: {
		term: "Chuyển kết quả đến nơi người đó cư trú để đăng ký",
		by: ["communePolice"],
		when: unregistered,
		says: { toCommune: unit("Xã, phường nơi cư trú", "commune") },
		needs: ["finding"],
		seats: { commune: { said: "toCommune" } },
		cite: [
			L73.art(27, 5),
			D116.art(28, 1),
			resultGoesOn
		]
	},
	guide: {
		term: "Hướng dẫn hoàn thiện hồ sơ đăng ký",
		by: ["reception"],
		when: unregistered,
		says: { missing: note("Còn thiếu") },
		cite: [D116.art(28, 5, "b")]
	},
	register: {
		term: "Tiếp nhận đăng ký cai nghiện tự nguyện",
		by: ["reception"],
		when: unregistered,
		becomes: "registered",
		says: {
			place: choice("Nơi cai nghiện", {
				home: "tại gia đình",
				community: "tại cộng đồng"
			}),
			plannedMonths: whole("Số tháng dự kiến", 6, 12, "tháng"),
			parents: yes("Người đại diện đăng ký (nếu dưới 18 tuổi)")
		},
		needs: ["finding"],
		brings: ["application", "identityCopy"],
		makes: ["register"],
		sets: { registered: "happened" },
		refuses: [{
			if: parentsSilent(L73.art(27, 5, "c")),
			field: "parents"
		}, { if: mustGoToFacility(D116.art(28, 1)) }],
		cite: [D116.art(28, 4), D116.art(28, 5)]
	},
	decide: {
		term: "Ra quyết định cai nghiện tự nguyện tại gia đình, cộng đồng",
		by: ["communeChair"],
		when: ["registered"],
		becomes: "decided",
		says: {
			decisionNo: number$1("Số quyết định"),
			months: whole("Thời hạn cai nghiện", 6, 12, "tháng"),
			termFrom: anyDay("Từ ngày"),
			helper: name("Người được phân công quản lý, hỗ trợ")
		},
		needs: ["application"],
		makes: ["decision"],
		sets: {
			decided: "happened",
			startFrom: "happened",
			termFrom: { said: "termFrom" }
		},
		cite: [
			D116.art(30, 1),
			L73.art(30, 2),
			lateStart
		]
	},
	refuse: {
		term: "Từ chối đăng ký bằng văn bản",
		by: ["communeChair"],
		when: ["registered"],
		becomes: "refused",
		says: { whyRefused: note("Lý do") },
		cite: [refusing]
	}
};
// src/law/measures/voluntary-community/2022-01-01.ts
const lengthOfStay$1 = {
	min: months(6),
	max: months(12),
	saidIn: "months",
	cite: L73.art(30, 2)
};
/** Voluntary rehabilitation at home and in the community under Law 73/2021. */
const from2022$1 = sheet({
	measure: "voluntary-community",
	from: "2022-01-01",
	term: "Cai nghiện ma túy tự nguyện tại gia đình, cộng đồng",
	basis: "L73",
	routes: {
		adult: "người từ đủ 18 tuổi",
		minor: "người từ đủ 12 đến dưới 18 tuổi"
	},
	states: states$2,
	facts: facts$3,
	documents: documents$3,
	seats: {
		commune: {
			term: "xã, phường nơi đăng ký",
			unitKind: "commune"
		},
		provider: {
			term: "nơi cung cấp dịch vụ",
			unitKind: "provider"
		},
		healthCentre: {
			term: "trung tâm y tế điều trị cắt cơn",
			unitKind: "health-centre"
		}
	},
	intervals: { withdrawal: {
		term: "điều trị cắt cơn tại trung tâm y tế",
		counts: "counted",
		cite: withdrawalPlace
	} },
	tasks: {
		checkRegistering: {
			term: "Tìm hiểu vì sao chưa đăng ký (ốm đau, bất khả kháng? đã đăng ký ở cơ sở, nơi điều trị thay thế?)",
			who: "communePolice",
			cite: D116.art(3, 3)
		},
		checkStarting: {
			term: "Tìm hiểu vì sao chưa bắt đầu (ốm đau, bất khả kháng?)",
			who: "communePolice",
			cite: D116.art(3, 4)
		},
		checkStopping: {
			term: "Xác minh việc tự ý chấm dứt (ốm đau, lý do chính đáng?)",
			who: "communePolice",
			cite: D116.art(3, 5)
		},
		checkUse: {
			term: "Xác minh kết quả xét nghiệm dương tính",
			who: "communePolice",
			cite: L73.art(22, 2)
		}
	},
	lasts: {
		fixedBy: "decide",
		from: "termFrom",
		is: {
			adult: lengthOfStay$1,
			minor: lengthOfStay$1
		},
		start: {
			adult: lateStart,
			minor: lateStart
		}
	},
	acts: {
		...registering$1,
		...carrying$1,
		...breaches$2,
		...ending$1
	},
	clocks: clocks$3,
	silences: [
		referringFirst,
		twoStarts,
		refusing,
		lateStart,
		otherExcuses,
		afterRecord,
		noTimeLimit,
		noFrequency,
		changingForm,
		leaving,
		resultGoesOn,
		withdrawalPlace
	]
});
// src/law/measures/voluntary-community/2025-07-01.ts
/**
* From 1 July 2025 using drugs while in rehabilitation is a crime (Penal Code art. 256a). The other texts of 2025 changed who acts, which
* is in the offices (docs/decisions/0103).
*/
const from2025$1 = sheet({
	...from2022$1,
	from: "2025-07-01",
	states: {
		...from2022$1.states,
		criminal: {
			term: "đang xem xét trách nhiệm hình sự",
			kind: "open"
		}
	},
	documents: {
		...from2022$1.documents,
		transfer: { term: "Văn bản chuyển cơ quan điều tra" }
	},
	acts: {
		...from2022$1.acts,
		conclude: {
			...from2022$1.acts.conclude,
			when: [...openStates$1, "criminal"]
		},
		close: {
			...from2022$1.acts.close,
			when: [...openStates$1, "criminal"]
		},
		leaveCentre: {
			...from2022$1.acts.leaveCentre,
			when: [
				"running",
				"violated",
				"criminal"
			]
		},
		referCriminal: {
			term: "Chuyển cơ quan điều tra xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			when: ["running", "violated"],
			becomes: "criminal",
			says: { transferNo: number$1("Số văn bản chuyển") },
			makes: ["transfer"],
			cite: [BLHS.art(256), criminal]
		},
		criminalOutcome: {
			term: "Ghi kết quả xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			when: ["criminal"],
			becomes: {
				said: "outcome",
				is: {
					notProsecuted: "running",
					noPrison: "running",
					imprisoned: "imprisoned"
				}
			},
			says: { outcome: choice("Kết quả", {
				notProsecuted: "không xử lý hình sự, tiếp tục cai nghiện",
				noPrison: "xử lý hình sự nhưng không phải đi tù, tiếp tục cai nghiện",
				imprisoned: "chấp hành án phạt tù"
			}) },
			cite: [BLHS.art(256), criminal]
		}
	},
	openCases: {
		gain: ["referCriminal", "criminalOutcome"],
		cite: [BLHS.art(256)]
	},
	silences: [...from2022$1.silences, criminal]
});
// src/law/measures/voluntary-community/2026-07-01-breaches.ts
const was$7 = from2025$1.acts;
const noExcuse = yes("Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng");
/** The ladder of breaches of Law 120/2025, from the first reminder to the file for compulsory rehabilitation. */
const breaches$1 = {
	remind: {
		term: "Lập biên bản, nhắc nhở vi phạm lần đầu",
		by: ["communePolice"],
		when: ["running"],
		says: {
			breach: note("Vi phạm"),
			noExcuse
		},
		sets: { reminded: "happened" },
		refuses: [{
			if: breachMayBeExcused(otherExcuses),
			field: "noExcuse"
		}],
		cite: [L120.art(47, 4, "a")]
	},
	review: {
		term: "Lập biên bản, tổ chức kiểm điểm",
		by: ["communePolice"],
		when: ["running"],
		says: {
			reviewOf: choice("Trường hợp", {
				second: "vi phạm lần thứ hai",
				education: "hành vi thuộc diện giáo dục tại xã"
			}),
			breach: note("Vi phạm"),
			noExcuse
		},
		sets: { reviewed: "happened" },
		refuses: [{
			if: notReminded(L120.art(47, 4)),
			field: "reviewOf"
		}, {
			if: breachMayBeExcused(otherExcuses),
			field: "noExcuse"
		}],
		cite: [L120.art(47, 3), L120.art(47, 4, "b")]
	},
	recordViolation: {
		...was$7.recordViolation,
		by: ["communePoliceChief"],
		at: "minute",
		says: {
			ground: choice("Hành vi", {
				notRegistered: "không đăng ký cai nghiện",
				notStarted: "có quyết định mà không thực hiện",
				stopped: "tự ý chấm dứt cai nghiện",
				used: "sử dụng ma túy trong khi cai nghiện",
				repeated: "đã kiểm điểm về hành vi thuộc diện giáo dục tại xã mà tiếp tục vi phạm",
				third: "vi phạm lần thứ ba"
			}),
			foundOn: pastDay("Ngày phát hiện"),
			lastActOn: pastDay("Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh"),
			askedElsewhere: optional(when(yes("Đã hỏi cơ sở cai nghiện, nơi điều trị thay thế: chưa đăng ký ở đâu"), "ground", "notRegistered")),
			noExcuse
		},
		sets: {
			violationFound: { said: "foundOn" },
			lastAct: { said: "lastActOn" },
			recorded: "happened"
		},
		refuses: [
			{
				if: registerTimeRuns(D163.art(4, 7)),
				field: "ground"
			},
			{
				if: notAskedElsewhere(D163.art(4, 7)),
				field: "askedElsewhere"
			},
			{
				if: startTimeRuns$1(D163.art(4, 8)),
				field: "ground"
			},
			{
				if: notInTreatment$1(L120.art(35, 1)),
				field: "ground"
			},
			{
				if: stopUnknown(D163.art(4, 9)),
				field: "ground"
			},
			{
				if: mayBeExcused(D163.art(4, 9)),
				field: "noExcuse"
			},
			{
				if: notReviewed(L120.art(47, 4)),
				field: "ground"
			}
		],
		cite: [
			L120.art(35, 1),
			L120.art(36, 1),
			D163.art(101, 1, "b")
		]
	},
	explain: {
		...was$7.explain,
		refuses: [{ if: noExplaining(explaining) }],
		cite: [explaining]
	},
	dropViolation: {
		...was$7.dropViolation,
		by: ["communePoliceChief"],
		at: "minute",
		says: {
			...was$7.dropViolation.says,
			againFrom: pastMoment("Thời hạn đăng ký, bắt đầu tính lại từ lúc")
		},
		clears: [
			"violationFound",
			"lastAct",
			"recorded",
			"explained",
			"stopped"
		]
	},
	refer: {
		...was$7.refer,
		refuses: [
			{ if: limitationOver$1(L120.art(35, 4)) },
			{ if: limitationOverForMinor$1(L120.art(36, 3)) },
			{ if: stillExplainingOldRecord(explaining) }
		],
		proposes: [toCompulsory([
			"adult",
			"minor",
			"rest"
		], { lastAct: { fact: "lastAct" } }, L120.art(35, 1)), toCompulsoryMinor([
			"adult",
			"minor",
			"rest"
		], { lastAct: { fact: "lastAct" } }, L120.art(36, 1))],
		cite: [
			L120.art(35, 3),
			L120.art(36, 2),
			D163.art(100, 1),
			afterRecord
		]
	}
};
// src/law/measures/voluntary-community/2026-07-01-vocabulary.ts
/** 24 months the first time, 36 from the second on. */
const length$1 = {
	bySaid: "attempt",
	of: {
		first: months(24),
		later: months(36)
	},
	cite: L120.art(29, 1)
};
const unended$1 = [
	...openStates$1,
	"criminal",
	"interrupted"
];
/** The days that Law 120/2025 adds, and the papers under its forms. */
const facts$2 = {
	...from2025$1.facts,
	registerFrom: "lúc được thông báo là nghiện (hoặc lúc được tính lại)",
	registered: "lúc tiếp nhận đăng ký",
	started: "lúc bắt đầu cai nghiện, sử dụng dịch vụ",
	stopped: "lúc tự ý chấm dứt",
	serviceFinished: "lúc hoàn thành dịch vụ",
	left: "lúc chuyển khỏi địa phương",
	serviceSuspended: "ngày nơi cung cấp dịch vụ bị đình chỉ",
	certified: "lúc nhận giấy xác nhận của cơ sở tư nhân",
	received: "ngày lập biên bản tiếp nhận",
	imprisoned: "ngày chấp hành án phạt tù",
	assigned: "ngày phân công người hỗ trợ",
	reminded: "ngày nhắc nhở",
	reviewed: "ngày kiểm điểm",
	lastAct: "ngày vi phạm lần cuối",
	noticed: "ngày báo trước khi hết thời hạn",
	noticedAgain: "ngày báo lại ngày hết thời hạn",
	managementProposed: "ngày báo để lập hồ sơ quản lý sau cai nghiện",
	restRegistered: "lúc đăng ký thời hạn còn lại sau cơ sở tư nhân"
};
const documents$2 = {
	...from2025$1.documents,
	finding: { term: "Xác nhận tình trạng nghiện, hoặc giấy xác nhận đang điều trị thay thế (mẫu 35 phụ lục V NĐ 163/2026)" },
	stagesCertificate: {
		term: "Giấy xác nhận thời gian, quy trình đã cai ở cơ sở tư nhân",
		form: "Mẫu 30 phụ lục V NĐ 163/2026",
		cite: [D163.art(94, 4)]
	},
	biography: {
		term: "Lý lịch",
		form: "Mẫu 33 phụ lục V NĐ 163/2026",
		cite: [D163.art(89, 3, "a")]
	},
	application: {
		term: "Đơn xin cai nghiện tự nguyện",
		form: "Mẫu 20 phụ lục V NĐ 163/2026",
		cite: [D163.art(89, 3, "b")]
	},
	identityCopy: { term: "Bản sao giấy tờ tùy thân hoặc tài khoản VNeID" },
	register: {
		term: "Sổ đăng ký cai nghiện tự nguyện",
		form: "Mẫu 21 phụ lục V NĐ 163/2026",
		cite: [D163.art(89, 5)]
	},
	reception: {
		term: "Biên bản tiếp nhận đăng ký",
		form: "Mẫu 24 phụ lục V NĐ 163/2026",
		cite: [D163.art(92, 1, "a")]
	},
	commitment: {
		term: "Cam kết",
		form: "Mẫu 25 phụ lục V NĐ 163/2026",
		cite: [D163.art(92, 1, "a")]
	},
	decision: {
		term: "Quyết định cai nghiện tự nguyện",
		form: "Mẫu 22 phụ lục V NĐ 163/2026",
		cite: [D163.art(91, 2)]
	},
	delivery: {
		term: "Biên bản giao nhận quyết định",
		form: "Mẫu 23 phụ lục V NĐ 163/2026",
		cite: [D163.art(91, 2, "a")]
	},
	slipDelivery: {
		term: "Biên bản giao nhận giấy xác nhận hoàn thành dịch vụ",
		form: "Mẫu 23 phụ lục V NĐ 163/2026",
		cite: [D163.art(93, 1, "a")]
	},
	completionDelivery: {
		term: "Biên bản giao nhận giấy xác nhận hoàn thành",
		form: "Mẫu 23 phụ lục V NĐ 163/2026",
		cite: [D163.art(93, 4, "a")]
	},
	assignment: {
		term: "Phân công người tư vấn, quản lý, hỗ trợ",
		form: "Mẫu 59 phụ lục V NĐ 163/2026",
		cite: [D163.art(130, 1)]
	},
	contract: { term: "Hợp đồng dịch vụ cai nghiện" },
	intakeSheet: {
		term: "Phiếu thu thập thông tin người cai nghiện ma túy",
		form: "Mẫu 17 phụ lục V NĐ 163/2026",
		cite: [D163.art(84, 2)]
	},
	plan: {
		term: "Kế hoạch cai nghiện",
		form: "Mẫu 18 phụ lục V NĐ 163/2026",
		cite: [D163.art(84, 4)]
	},
	reintegrationPlan: {
		term: "Kế hoạch tái hòa nhập cộng đồng",
		form: "Mẫu 19 phụ lục V NĐ 163/2026",
		cite: [D163.art(88, 5)]
	},
	serviceSlip: {
		term: "Giấy xác nhận hoàn thành dịch vụ",
		form: "Mẫu 27 phụ lục V NĐ 163/2026",
		cite: [D163.art(93, 1)]
	},
	moveRequest: {
		term: "Thông báo đề nghị tiếp tục quản lý khi chuyển nơi ở",
		form: "Mẫu 26 phụ lục V NĐ 163/2026",
		cite: [D163.art(92, 1, "c")]
	},
	continuation: {
		term: "Quyết định tiếp tục cai nghiện",
		form: "Mẫu 22 phụ lục V NĐ 163/2026",
		cite: [D163.art(92, 1, "c")]
	},
	endNotice: {
		term: "Thông báo sắp hết thời hạn",
		form: "Mẫu 51 phụ lục V NĐ 163/2026",
		cite: [D163.art(93, 2)]
	},
	completion: {
		term: "Giấy xác nhận hoàn thành cai nghiện",
		form: "Mẫu 28 phụ lục V NĐ 163/2026",
		cite: [D163.art(93, 3), D163.art(93, 4, "a")]
	},
	violation: {
		term: "Biên bản vi phạm",
		form: "Mẫu 34 phụ lục V NĐ 163/2026",
		cite: [D163.art(101, 1, "b"), D163.art(104, 1, "b")]
	}
};
// src/law/measures/voluntary-community/2026-07-01-carrying.ts
const was$6 = from2025$1.acts;
const minute$6 = "minute";
/** From the contract on: what the provider, the assigned person and the police record while it runs. */
const carrying = {
	contract: {
		...was$6.contract,
		cite: [D163.art(4, 6), D163.art(92, 1, "b")]
	},
	start: {
		term: was$6.start.term,
		by: was$6.start.by,
		when: ["decided"],
		becomes: "running",
		at: minute$6,
		says: {},
		needs: ["decision"],
		sets: { started: "happened" },
		refuses: [{ if: notReceived(L120.art(32, 2)) }],
		cite: [D163.art(4, 8), D163.art(92, 1, "a")]
	},
	noticeStart: {
		...was$6.noticeStart,
		at: minute$6,
		cite: [L120.art(32, 8, "c")]
	},
	plan: {
		...was$6.plan,
		cite: [D163.art(84, 2), D163.art(84, 4)]
	},
	finishIntake: {
		...was$6.finishIntake,
		cite: [D163.art(84, 6)]
	},
	finishDetox: {
		...was$6.finishDetox,
		who: "provider",
		refuses: [{
			if: detoxTooShort(D163.art(85, 6)),
			field: "stageBegan"
		}],
		cite: [D163.art(85, 6)]
	},
	finishEducation: {
		...was$6.finishEducation,
		who: "provider",
		refuses: [{
			if: educationTooShort(D163.art(86, 6)),
			field: "stageBegan"
		}],
		cite: [D163.art(86, 6)]
	},
	finishLabour: {
		...was$6.finishLabour,
		cite: [D163.art(87, 3)]
	},
	finishReintegration: {
		...was$6.finishReintegration,
		cite: [D163.art(88, 5), D163.art(88, 7)]
	},
	bringToCentre: {
		...was$6.bringToCentre,
		cite: [D163.art(85), withdrawalPlace]
	},
	admitToCentre: {
		...was$6.admitToCentre,
		cite: [D163.art(85), withdrawalPlace]
	},
	dayAtCentre: {
		...was$6.dayAtCentre,
		refuses: [{ if: notAtCentre(D163.art(85)) }],
		cite: [D163.art(85)]
	},
	leaveCentre: {
		...was$6.leaveCentre,
		who: "withdrawalCentre",
		when: [
			"running",
			"violated",
			"criminal",
			"interrupted"
		],
		refuses: [{ if: notAtCentre(D163.art(85)) }, {
			if: withdrawalTooShort(D163.art(85, 6)),
			field: "finishedOn"
		}],
		cite: [D163.art(85, 6), D163.art(4, 9)]
	},
	noticeStop: {
		...was$6.noticeStop,
		at: minute$6,
		says: { stoppedAt: pastMoment("Lúc tự ý chấm dứt") },
		sets: { stopped: { said: "stoppedAt" } },
		cite: [L120.art(32, 8, "c"), D163.art(4, 9)]
	},
	noticeFinish: {
		...was$6.noticeFinish,
		at: minute$6,
		says: { finishedAt: pastMoment("Lúc hoàn thành dịch vụ") },
		sets: { serviceFinished: { said: "finishedAt" } },
		makes: ["serviceSlip", "slipDelivery"],
		cite: [L120.art(32, 8, "c"), D163.art(93, 1)]
	},
	followUp: {
		...was$6.followUp,
		cite: [
			D163.art(130, 1),
			L120.art(32, 5, "b"),
			noFrequency
		]
	},
	test: {
		...was$6.test,
		cite: [
			L120.art(23, 1, "d"),
			L120.art(32, 5, "b"),
			noFrequency
		]
	},
	conclude: {
		...was$6.conclude,
		when: unended$1,
		cite: [D163.art(4, 9), otherExcuses]
	},
	noteServiceSuspended: {
		term: "Ghi nhận nơi cung cấp dịch vụ bị đình chỉ",
		by: ["communePolice"],
		when: ["decided", "running"],
		says: { suspendedOn: pastDay("Ngày nơi cung cấp dịch vụ bị đình chỉ") },
		sets: { serviceSuspended: { said: "suspendedOn" } },
		cite: [D163.art(81, 4)]
	},
	registerAgain: {
		term: "Ghi nhận đăng ký thời gian, quy trình còn lại (nơi cung cấp dịch vụ bị đình chỉ)",
		by: ["communePolice"],
		when: ["decided", "running"],
		says: {},
		clears: ["serviceSuspended"],
		refuses: [{ if: serviceGoesOn(D163.art(81, 4)) }],
		cite: [D163.art(81, 4)]
	},
	restartRegister: {
		...was$6.restartRegister,
		by: ["communePoliceChief"],
		at: minute$6,
		says: {
			registerAgainFrom: pastMoment("Lúc bất khả kháng chấm dứt"),
			forceMajeure: note("Sự kiện bất khả kháng")
		},
		cite: [D163.art(4, 7)]
	},
	restartStart: {
		...was$6.restartStart,
		by: ["communePoliceChief"],
		cite: [D163.art(4, 8), lateStart]
	},
	...breaches$1,
	reportMove: {
		...was$6.reportMove,
		at: minute$6,
		says: { leavesAt: pastMoment("Lúc chuyển đi") },
		sets: { left: { said: "leavesAt" } },
		cite: [D163.art(92, 1, "c")]
	},
	handOver: {
		...was$6.handOver,
		by: ["communePoliceChief"],
		at: minute$6,
		makes: ["moveRequest"],
		cite: [D163.art(92, 1, "c"), L120.art(48, 2)]
	},
	continueHere: {
		term: "Ra quyết định tiếp tục cai nghiện tại nơi đến",
		by: ["communePoliceChief"],
		when: ["decided", "running"],
		says: { continuationNo: number$1("Số quyết định") },
		needs: ["moveRequest"],
		makes: ["continuation"],
		cite: [D163.art(92, 1, "c"), noTimeLimit]
	},
	imprison: {
		term: "Tạm ngừng vì chấp hành án phạt tù có thời hạn",
		by: ["communePolice"],
		when: [
			"running",
			"violated",
			"criminal"
		],
		becomes: "interrupted",
		says: {},
		sets: { imprisoned: "happened" },
		begins: ["prison"],
		cite: [L120.art(47, 1)]
	},
	release: {
		term: "Ra tù, tiếp tục thời hạn còn lại",
		by: ["communePolice"],
		when: ["interrupted"],
		becomes: "running",
		says: {},
		clears: ["imprisoned"],
		ends: ["prison"],
		cite: [L120.art(47, 1)]
	}
};
// src/law/measures/voluntary-community/2026-07-01-clocks.ts
/** What must be done in time under Law 120/2025. */
const clocks$2 = [
	{
		of: ["register", "goElsewhere"],
		who: "person",
		within: hours(24),
		after: "registerFrom",
		missed: "checkRegistering",
		if: isNotRest(D163.art(4, 7)),
		cite: D163.art(4, 7)
	},
	{
		of: ["register"],
		who: "person",
		within: days(2),
		after: "certified",
		missed: "checkRegistering",
		if: isRestUnregistered(L120.art(33, 4, "b")),
		cite: L120.art(33, 4, "b")
	},
	{
		of: ["decide"],
		while: ["registered"],
		who: "communePoliceChief",
		whose: COMMUNE_POLICE$1,
		within: hours(24),
		after: "registered",
		cite: D163.art(91, 1)
	},
	{
		of: ["decide"],
		while: ["told", "awaited"],
		who: "communePoliceChief",
		whose: COMMUNE_POLICE$1,
		within: hours(24),
		after: "restRegistered",
		if: isRest(restDecision),
		cite: restDecision
	},
	{
		of: ["start"],
		who: "person",
		within: workingDays(2),
		after: "startFrom",
		missed: "checkStarting",
		cite: D163.art(4, 8)
	},
	{
		of: ["registerAgain"],
		who: "person",
		within: days(3),
		after: "serviceSuspended",
		missed: "checkRegistering",
		cite: D163.art(81, 4)
	},
	{
		of: ["noticeStart"],
		who: "provider",
		within: hours(24),
		after: "started",
		cite: L120.art(32, 8, "c")
	},
	{
		of: ["noticeStop"],
		who: "provider",
		within: hours(24),
		after: "stopped",
		cite: L120.art(32, 8, "c")
	},
	{
		of: ["noticeFinish"],
		who: "provider",
		within: hours(24),
		after: "serviceFinished",
		cite: L120.art(32, 8, "c")
	},
	{
		of: ["finishIntake"],
		who: "provider",
		within: days(2),
		after: "started",
		start: intakeFrom,
		if: isNotRest(D163.art(84, 6)),
		cite: D163.art(84, 6)
	},
	{
		of: ["handOver"],
		who: "communePoliceChief",
		whose: COMMUNE_POLICE$1,
		within: hours(24),
		after: "left",
		cite: D163.art(92, 1, "c")
	},
	{
		of: ["refer", "dropViolation"],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(1),
		after: "violationFound",
		if: isAdult$1(D163.art(100, 1)),
		cite: D163.art(100, 1)
	},
	{
		of: ["refer", "dropViolation"],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(1),
		after: "violationFound",
		if: isMinor$1(D163.art(103, 1)),
		cite: D163.art(103, 1)
	},
	{
		of: ["noticeEnd"],
		who: "caseWorker",
		atLeast: days(30),
		before: "ends",
		if: neverNoticed(D163.art(93, 2)),
		cite: D163.art(93, 2)
	},
	{
		of: ["noticeEndAgain"],
		who: "caseWorker",
		within: workingDays(1),
		after: "endMoved",
		cite: tellingAgain
	},
	{
		of: ["complete"],
		who: "communePoliceChief",
		within: hours(24),
		before: "ends",
		cite: D163.art(93, 4)
	}
];
// src/law/measures/voluntary-community/2026-07-01-ending.ts
const was$5 = from2025$1.acts;
const minute$5 = "minute";
/** The end, told ahead, and every other way out. */
const ending = {
	noticeEnd: {
		term: "Báo Công an cấp xã sắp hết thời hạn cai nghiện",
		by: ["caseWorker"],
		when: ["running"],
		says: {},
		makes: ["endNotice"],
		sets: {
			noticed: "happened",
			managementProposed: "happened"
		},
		tells: "ends",
		refuses: [{ if: noEndYet(D163.art(93, 2)) }, { if: noticedOnce(D163.art(93, 2)) }],
		proposes: [{
			measure: "post-rehab",
			route: {
				adult: "voluntary",
				minor: "voluntary",
				rest: "voluntary"
			},
			facts: {
				noticed: "happened",
				completed: "ends"
			},
			seats: { commune: "commune" },
			promises: ["completed"]
		}],
		cite: [D163.art(93, 2), D163.art(134, 1)]
	},
	noticeEndAgain: {
		term: "Báo lại: ngày hết thời hạn đã thay đổi",
		by: ["caseWorker"],
		when: ["running"],
		says: {},
		makes: ["endNotice"],
		sets: { noticedAgain: "happened" },
		tells: "ends",
		refuses: [
			{ if: noEndYet(tellingAgain) },
			{ if: notNoticedBefore(tellingAgain) },
			{ if: endAsTold(tellingAgain) }
		],
		cite: [tellingAgain]
	},
	proposeCompletion: {
		...was$5.proposeCompletion,
		cite: [D163.art(93, 3)]
	},
	complete: {
		...was$5.complete,
		by: ["communePoliceChief"],
		at: minute$5,
		makes: ["completion", "completionDelivery"],
		refuses: [
			{ if: beforeLastDay(D163.art(93, 4)) },
			{ if: threeStagesOpen(L120.art(29, 3)) },
			{ if: stagesOpen(L120.art(30, 1, "a")) }
		],
		proposes: [{
			measure: "post-rehab",
			route: {
				adult: "voluntary",
				minor: "voluntary",
				rest: "voluntary"
			},
			if: notProposedYet$1(D163.art(93, 2)),
			facts: {
				noticed: "happened",
				unannounced: "happened",
				completed: "ends"
			},
			seats: { commune: "commune" },
			brings: ["completion"]
		}],
		cite: [L120.art(32, 5, "c"), D163.art(93, 4)]
	},
	paySupport: {
		...was$5.paySupport,
		refuses: [
			{ if: threeStagesOpen(D163.art(131, 1)) },
			{
				if: belowNewBaseSalary(D163.art(131, 1)),
				field: "amount"
			},
			{ if: supportedAlready(D163.art(131, 1)) }
		],
		cite: [
			L120.art(32, 3),
			D163.art(131, 1),
			D163.art(131, 3)
		]
	},
	goElsewhere: {
		...was$5.goElsewhere,
		at: minute$5,
		by: ["communePolice"],
		cite: [
			L120.art(31, 6),
			D163.art(89, 1),
			changingForm
		]
	},
	close: {
		...was$5.close,
		when: unended$1,
		refuses: [{
			if: prisonWhileRunning$1(L120.art(47, 1)),
			field: "reason"
		}],
		cite: [L120.art(48, 3)]
	},
	criminalOutcome: {
		...was$5.criminalOutcome,
		becomes: "running",
		says: { outcome: choice("Kết quả", {
			notProsecuted: "không xử lý hình sự, tiếp tục cai nghiện",
			noPrison: "xử lý hình sự nhưng không phải đi tù, tiếp tục cai nghiện"
		}) },
		cite: [BLHS.art(256), criminal]
	}
};
// src/law/measures/voluntary-community/2026-07-01-registering.ts
const was$4 = from2025$1.acts;
const minute$4 = "minute";
/** Ends after which a proposal of monitoring still has its ground: nobody else was under rehabilitation to its end. */
const goneOn = ["completed", "referred"];
/** From the result of the determination to the decision and whoever is assigned. */
const registering = {
	notify: {
		...was$4.notify,
		at: minute$4,
		by: ["communePolice"],
		says: {
			resultOn: pastDay("Ngày có kết quả"),
			notifiedAt: pastMoment("Lúc người đó được thông báo"),
			group: choice("Trường hợp xác định nghiện", {
				volunteer: "tự nguyện xác định (điểm a)",
				registering: "đăng ký cai nghiện tự nguyện (điểm b)",
				managedUser: "đang bị quản lý người sử dụng trái phép (điểm c)",
				postRehab: "đang bị quản lý sau cai nghiện (điểm d)",
				noResidence: "không có nơi cư trú ổn định (điểm đ)"
			}),
			residence: choice("Nơi cư trú", {
				stable: "có nơi cư trú ổn định",
				none: "không có nơi cư trú ổn định"
			})
		},
		sets: {
			found: { said: "resultOn" },
			registerFrom: { said: "notifiedAt" }
		},
		refuses: [
			{ if: under12$1(L120.art(31, 6)) },
			{ if: wrongAge(L120.art(31, 6)) },
			{
				if: noStableHome(L120.art(31, 6)),
				field: "residence"
			}
		],
		cite: [
			D163.art(4, 7),
			D163.art(89, 1),
			whoRegisters
		]
	},
	acceptRest: {
		term: "Tiếp nhận giấy xác nhận đã cai ở cơ sở tư nhân",
		by: ["communePolice"],
		when: "opens a case",
		becomes: "awaited",
		at: minute$4,
		says: {
			certifiedAt: pastMoment("Lúc người đó nhận giấy xác nhận"),
			servedDays: whole("Số ngày đã cai ở cơ sở tư nhân", 1, 1095, "ngày"),
			stagesOn: pastDay("Ngày xong ba giai đoạn đầu")
		},
		brings: ["stagesCertificate", "finding"],
		sets: {
			certified: { said: "certifiedAt" },
			intakeDone: { said: "stagesOn" },
			detoxDone: { said: "stagesOn" },
			educationDone: { said: "stagesOn" }
		},
		seats: { commune: "signer" },
		cite: [
			L120.art(30, 1, "d"),
			L120.art(33, 4),
			restDecision
		]
	},
	takeUp: {
		...was$4.takeUp,
		by: ["communePolice"],
		cite: [
			L120.art(31, 6),
			L120.art(33, 4, "b"),
			resultGoesOn
		]
	},
	closeTold: {
		...was$4.closeTold,
		by: ["communePolice"],
		cite: [L120.art(31, 6), resultGoesOn]
	},
	passOn: {
		...was$4.passOn,
		cite: [L120.art(31, 6), resultGoesOn]
	},
	guide: {
		...was$4.guide,
		at: minute$4,
		cite: [D163.art(89, 5)]
	},
	register: {
		...was$4.register,
		at: minute$4,
		says: {
			proof: choice("Căn cứ", {
				finding: "xác nhận tình trạng nghiện",
				substitution: "giấy xác nhận đang điều trị thay thế"
			}),
			channel: choice("Cách nộp", {
				inPerson: "trực tiếp",
				portal: "Cổng Dịch vụ công quốc gia",
				vneid: "VNeID"
			}),
			place: choice("Nơi cai nghiện", {
				home: "tại gia đình",
				community: "tại cộng đồng"
			}),
			parents: yes("Có ý kiến của cha, mẹ, người giám hộ, đại diện (nếu dưới 18 tuổi)")
		},
		brings: [
			"biography",
			"application",
			"identityCopy"
		],
		refuses: [
			{
				if: parentsSilent(D163.art(89, 3, "b")),
				field: "parents"
			},
			{
				if: findingTooOld$1(L120.art(31, 1, "b")),
				field: "proof"
			},
			{ if: mustGoToFacility(L120.art(31, 6)) },
			{ if: restAlreadyRegistered(L120.art(33, 4, "b")) }
		],
		cite: [
			D163.art(89, 3),
			D163.art(89, 4),
			D163.art(89, 5)
		]
	},
	receive: {
		term: "Lập biên bản tiếp nhận đăng ký, nhận cam kết",
		by: ["communePoliceChief"],
		when: [
			...unregistered,
			"registered",
			"decided"
		],
		says: { parentsConfirmed: yes("Cha, mẹ, người giám hộ, đại diện đã xác nhận cam kết (nếu dưới 18 tuổi)") },
		needs: ["application"],
		brings: ["commitment"],
		makes: ["reception"],
		sets: { received: "happened" },
		refuses: [
			{ if: notYetRegistered(L120.art(32, 2)) },
			{ if: alreadyReceived(L120.art(32, 2)) },
			{
				if: commitmentUnconfirmed(L120.art(32, 4)),
				field: "parentsConfirmed"
			}
		],
		cite: [
			L120.art(32, 2),
			L120.art(32, 4),
			D163.art(92, 1, "a"),
			receptionFirst
		]
	},
	decide: {
		term: "Ra quyết định cai nghiện tự nguyện",
		by: ["communePoliceChief"],
		whose: COMMUNE_POLICE$1,
		when: [...unregistered, "registered"],
		becomes: "decided",
		at: minute$4,
		says: {
			decisionNo: number$1("Số quyết định"),
			attempt: choice("Lần cai nghiện", {
				first: "lần đầu (24 tháng)",
				later: "từ lần thứ hai (36 tháng)"
			})
		},
		needs: ["application"],
		makes: ["decision"],
		sets: {
			decided: "happened",
			startFrom: "happened"
		},
		refuses: [{ if: notYetRegistered(D163.art(91, 1)) }, {
			if: servedItAll(length$1.of)(L120.art(32, 2, "b")),
			field: "attempt"
		}],
		proposes: [toMonitoring({
			adult: "home",
			minor: "home",
			rest: "home"
		}, goneOn, {
			measureEnds: "ends",
			...movesAndPrison
		}, D163.art(15, 1, "a"))],
		cite: [
			D163.art(91, 1),
			L120.art(29, 1),
			L120.art(12, 1),
			earlierRehab,
			whoIsMonitored,
			restDecision
		]
	},
	deliver: {
		term: "Giao quyết định cho người cai nghiện hoặc người đại diện",
		by: ["communePolice"],
		when: ["decided", "running"],
		says: {},
		needs: ["decision"],
		makes: ["delivery"],
		cite: [D163.art(91, 2, "a")]
	},
	assign: {
		term: "Phân công người tư vấn, quản lý, hỗ trợ",
		by: ["communeChair"],
		when: [
			"registered",
			"decided",
			"running"
		],
		says: { helper: name("Người được phân công") },
		makes: ["assignment"],
		sets: { assigned: "happened" },
		cite: [D163.art(130, 1)]
	}
};
// src/law/measures/voluntary-community/2026-07-01.ts
const { refuse: _refuse, ...was$3 } = from2025$1.acts;
/** The same under Law 120/2025: 24 hours instead of days, 24 or 36 months from the reception record, the commune police decide. */
const from2026$1 = sheet({
	...from2025$1,
	from: "2026-07-01",
	basis: "L120",
	routes: {
		...from2025$1.routes,
		rest: "tiếp tục thời hạn còn lại sau cơ sở cai nghiện tư nhân"
	},
	states: {
		...from2025$1.states,
		interrupted: {
			term: "tạm ngừng vì chấp hành án phạt tù",
			kind: "open"
		}
	},
	facts: facts$2,
	documents: documents$2,
	intervals: {
		withdrawal: from2025$1.intervals.withdrawal,
		prison: {
			term: "chấp hành án phạt tù",
			counts: "uncounted",
			cite: L120.art(47, 1)
		}
	},
	tasks: {
		checkRegistering: {
			...from2025$1.tasks.checkRegistering,
			cite: D163.art(4, 7)
		},
		checkStarting: {
			...from2025$1.tasks.checkStarting,
			cite: D163.art(4, 8)
		},
		checkStopping: {
			...from2025$1.tasks.checkStopping,
			cite: D163.art(4, 9)
		},
		checkUse: {
			...from2025$1.tasks.checkUse,
			cite: L120.art(23, 2)
		}
	},
	lasts: {
		fixedBy: "decide",
		from: "received",
		is: {
			adult: length$1,
			minor: length$1,
			rest: length$1
		},
		start: {
			adult: L120.art(32, 2, "a"),
			minor: L120.art(32, 2, "a"),
			rest: L120.art(32, 2, "b")
		},
		less: {
			term: "đã cai ở cơ sở tư nhân",
			saidIn: "servedDays",
			cite: L120.art(32, 2, "b"),
			route: "rest"
		}
	},
	acts: {
		...was$3,
		...registering,
		...carrying,
		...ending
	},
	clocks: clocks$2,
	openCases: {
		gain: [
			"assign",
			"continueHere",
			"imprison",
			"release",
			"noticeEnd",
			"noticeEndAgain"
		],
		cite: [L120.art(56, 1), openCases]
	},
	silences: [
		intakeFrom,
		referringFirst,
		whoRegisters,
		restDecision,
		receptionFirst,
		earlierRehab,
		lateStart,
		otherExcuses,
		afterRecord,
		noTimeLimit,
		noFrequency,
		changingForm,
		criminal,
		openCases,
		explaining,
		resultGoesOn,
		withdrawalPlace,
		tellingAgain,
		whoIsMonitored
	]
});
// src/law/measures/voluntary-facility/rules.ts
/** Named conditions of this measure. Each takes its article: a later text says the same elsewhere. */
const about = (is, of) => (cite) => ({
	is,
	cite,
	of
});
const isPublic = about("Cơ sở công lập", (l) => l.route === "public");
/** Since July 2026 some of those under 18 are placed in a reformatory, by the same acts. */
const isPublicOrReformatory = about("Cơ sở công lập, trường giáo dưỡng", (l) => l.route === "public");
const isPrivate = about("Cơ sở tư nhân", (l) => l.route === "private");
/** Whoever was postponed has been named to the province by the application. */
const publicNotPostponed = about("Cơ sở công lập, trường giáo dưỡng; chưa được hoãn lần nào", (l) => l.route === "public" && !done(l, "postponed"));
const unplaced = about("Chưa có cơ sở được chọn", (l) => !done(l, "placed"));
const isAdult = about("Người từ đủ 18 tuổi", (l) => !youngerThan(l.subject, 18, l.happened));
const isMinor = about("Người dưới 18 tuổi", (l) => youngerThan(l.subject, 18, l.happened));
const publicUntold = about("Cơ sở công lập, trường giáo dưỡng; chưa có thông báo trước khi hết thời hạn", (l) => l.route === "public" && !done(l, "noticed"));
const privateUntold = about("Cơ sở tư nhân, chưa có thông báo trước khi hết thời hạn", (l) => l.route === "private" && !done(l, "noticed"));
/** The notice that a paper file tells of proposed nothing here. */
const notProposedYet = about("Chưa chuyển sang lập hồ sơ quản lý sau cai nghiện", (l) => !done(l, "managementProposed"));
const restOf = (l, fact) => {
	const until = l.facts[fact];
	return until !== void 0 && l.served(dayOf(until)) !== void 0;
};
/** What is left goes on at home with the days that this case counts; where it cannot count them they are said there. */
const restAfterStages = about("Có giấy xác nhận thời gian, quy trình; đã tính được số ngày", (l) => restOf(l, "certified"));
const restAfterSuspension = about("Cơ sở bị đình chỉ, chưa có giấy xác nhận; đã tính được số ngày", (l) => !done(l, "certified") && restOf(l, "suspended"));
const under12 = under12$8("cai nghiện ma túy");
const freeOnlyInPublic = rule("Chế độ này chỉ có tại cơ sở công lập.", (l) => l.route === "private" && l.said["supportKind"] !== "province");
const findingTooOld = rule("Giấy xác định tình trạng nghiện đã quá 6 tháng: phải xác định lại.", (l) => {
	const found = l.said["resultOn"];
	return l.said["proof"] !== "substitution" && isDay(found) && addMonths(found, 6) < dayOf(l.happened);
});
const beforeEnd = rule("Chưa hết thời hạn của hợp đồng.", (l) => l.ends === void 0 || dayOf(l.happened) < l.ends);
/** Absence is self-stopping only once the days that the text gives for coming back are over; breaking the professional rules is so at once. */
const absenceTooShort = rule("Người đó mới rời cơ sở, chưa đủ số ngày làm việc để là tự ý chấm dứt.", (l) => l.said["stopKind"] === "absent" && !l.passed("comeBack"));
const notAbsent = rule("Chưa ghi nhận người đó rời cơ sở.", (l) => l.said["stopKind"] === "absent" && !done(l, "absent"));
/** Law 120/2025 lets whoever finished three stages in a private facility leave it and register the rest at home. */
const mayLeave = rule("Đã xong ba giai đoạn tại cơ sở tư nhân: được rời cơ sở, đăng ký thời hạn còn lại tại gia đình, cộng đồng; không phải tự ý chấm dứt.", (l) => ground(l, "stopped") && l.route === "private" && !underOldLaw(l) && done(l, "intakeDone", "detoxDone", "educationDone"));
const startTimeRuns = rule("Chưa hết thời hạn đến cơ sở nên chưa là hành vi không thực hiện.", (l) => ground(l, "notStarted") && !l.passed("receive"));
const notInTreatment = rule("Hành vi này chỉ có khi người đó đang cai nghiện tại cơ sở.", (l) => ground(l, "stopped", "used") && !["running", "stopped"].includes(l.state));
const limitationOver = limitationOverFor.adults((l) => !youngerThan(l.subject, 18, l.happened));
const limitationOverForMinor = limitationOverFor.minors((l) => youngerThan(l.subject, 18, l.happened));
const routeIs = (route, is) => rule(is, (l) => l.route !== route);
const notPublic = routeIs("public", "Bước này chỉ có khi cai tại cơ sở công lập.");
const notPrivate = routeIs("private", "Bước này chỉ có khi cai tại cơ sở tư nhân.");
const notPlaced = rule("Giám đốc Công an cấp tỉnh chưa chọn cơ sở.", (l) => l.route === "public" && !done(l, "placed"));
const minorToReformatory = rule("Người dưới 18 tuổi: chọn trường giáo dưỡng, hoặc cơ sở công lập đủ điều kiện, do C10 hoặc C04 quyết định.", (l) => l.said["minorPlace"] === false && youngerThan(l.subject, 18, l.happened));
const newContract = rule("Hợp đồng theo luật mới: lập biên bản tiếp nhận (mẫu 24).", (l) => !underOldLaw(l));
const prisonWhileRunning = rule("Đang cai nghiện mà đi tù thì ghi bước tạm ngừng; thời hạn còn lại làm tiếp sau.", (l) => l.said["reason"] === "prison" && [
	"running",
	"stopped",
	"violated",
	"criminal",
	"interrupted"
].includes(l.state));
const restTimeRuns = rule("Chưa hết thời hạn đăng ký thời hạn còn lại.", (l) => ground(l, "notRegistered") && !l.passed("registerRest"));
const belowBaseSalary = rule(`Mức hỗ trợ thấp hơn một mức lương cơ sở của ngày chi (${baseSalaryText(L120.from, void 0)}).`, (l) => {
	const [amount, least] = [l.said["amount"], baseSalaryOn(dayOf(l.happened))];
	return typeof amount === "number" && least !== void 0 && amount < least;
});
const certificateGotAlready = rule("Đã ghi ngày người đó nhận giấy xác nhận.", (l) => done(l, "certificateGot"));
const stagesGotAlready = rule("Đã ghi lúc người đó nhận giấy xác nhận thời gian, quy trình.", (l) => done(l, "stagesGot"));
const facilitySuspended = rule("Cơ sở bị đình chỉ không phải lỗi của người cai nghiện: văn bản không nêu hậu quả của việc chưa đăng ký lại.", (l) => ground(l, "notRegistered") && !done(l, "certified"));
const answers = (l, field, ...of) => of.includes(String(l.said[field]));
const noGroundToPostpone = rule("Chỉ hoãn khi ốm nặng hoặc gia đình có khó khăn đặc biệt.", (l) => answers(l, "asksFor", "postpone") && !answers(l, "applyGround", "illness", "hardship"));
const noGroundToExempt = rule("Chỉ miễn khi mắc bệnh hiểm nghèo, mang thai, hoặc không còn nghiện trong lúc đang được hoãn.", (l) => answers(l, "asksFor", "exempt") && !answers(l, "applyGround", "fatal", "pregnant") && !(l.state === "postponed" && answers(l, "applyGround", "recovered")));
/** Each has a form of its own (44 and 45). */
const wrongApplicant = rule("Từ đủ 18 tuổi thì chính người đó làm đơn (mẫu 44); từ đủ 12 đến dưới 18 tuổi thì cha, mẹ, người giám hộ hoặc người đại diện (mẫu 45).", (l) => !answers(l, "applicant", youngerThan(l.subject, 18, l.happened) ? "parents" : "self"));
/** A request serves for one decision, and for what it asked for. */
const notAskedFor = (field, asked) => rule("Chưa có đề nghị này, hoặc đề nghị đã có quyết định.", (l) => !answers(l, field, ...asked) || !done(l, field === "asksFor" ? "easingAsked" : "restEasingAsked"));
const nothingAsked = rule("Không có đề nghị nào chờ quyết định.", (l) => !done(l, "easingAsked") && !done(l, "restEasingAsked"));
// src/law/measures/voluntary-facility/silences.ts
const open = (question, record) => silent(question, `docs/decisions/${record}.md`);
const noContract = open("Nộp hồ sơ mà không ký hợp đồng, hoặc ký mà không đến, thì hồ sơ kết thúc thế nào?", "0340-ways-out-of-a-contract");
const earlyEnd = open("Hai bên thỏa thuận chấm dứt hợp đồng trước 6 tháng: có phải tự ý chấm dứt không?", "0340-ways-out-of-a-contract");
const shortAbsence = open("Trở lại cơ sở trước hạn: những ngày vắng có tính vào thời hạn không?", "0341-absence-that-ends-in-time");
const noticeOfContract = open("Hợp đồng với cơ sở tư nhân ngắn hơn thời hạn cai nghiện thì báo trước 30 ngày (khoản 2 Điều 94 NĐ 163/2026) tính theo ngày nào?", "0340-ways-out-of-a-contract");
const toldOfMinors = open("Khoản 1 Điều 97 NĐ 163/2026: báo Công an cấp xã “hoặc cha, mẹ, người giám hộ” của người từ đủ 12 đến dưới 18 tuổi; có phải báo cả hai không?", "0703-told-of-the-end-for-a-minor");
const dropOut = open("Người tự ý chấm dứt cai nghiện tự nguyện tại cơ sở: Điều 33 NĐ 116/2021 chỉ nói người có quyết định cai tại gia đình, cộng đồng; có lập biên bản mẫu 27 và cho 2 ngày giải trình không?", "0639-dropping-out-of-a-facility");
const contractDay = open("Cai tự nguyện tại cơ sở theo Luật 73/2021: thời hạn tính từ ngày ghi trong hợp đồng hay từ ngày vào cơ sở?", "0642-a-contract-prints-its-first-day");
const whenFinished = open("Báo trong 5 ngày làm việc (24 giờ từ 01/7/2026) từ khi “hoàn thành quy trình cai nghiện”: từ ngày hết thời hạn hay từ ngày cấp giấy xác nhận?", "0643-finished-when-it-is-certified");
const publicTerm = open("Cai tự nguyện tại cơ sở công lập: thời hạn tính từ ngày giao nhận hay từ ngày quyết định?", "0342-placing-a-volunteer");
const sendingAtOnce = open("“Phải gửi ngay” quyết định chọn cơ sở cho người cai nghiện tự nguyện (khoản 4 Điều 95 NĐ 163/2026) là trong bao lâu?", "0497-times-from-no-hour");
const handingFrom = open("24 giờ để quyết định cơ sở và đưa người tự nguyện đi (khoản 5 Điều 38 Luật 120/2025) tính từ lúc nào?", "0497-times-from-no-hour");
const afterSomeStages = open("Báo “đã hoàn thành một số giai đoạn” (điểm i khoản 2 Điều 46 Luật 120/2025): mỗi giai đoạn một lần, hay khi cấp giấy xác nhận?", "0497-times-from-no-hour");
const directorsTime = open("Giám đốc Công an cấp tỉnh xét hoãn, miễn, tạm đình chỉ cho người cai nghiện tự nguyện trong bao lâu?", "0443-easing-for-volunteers");
const suspendedFacility = open("Cơ sở bị đình chỉ: người đang cai không đăng ký tiếp trong 3 ngày thì xử lý thế nào?", "0343-a-facility-that-is-suspended");
// src/law/measures/voluntary-facility/2022-01-01-breaches.ts
const recording = {
	by: ["communeChair", "communePoliceChief"],
	seat: "commune"
};
/** From the record of a violation to the file for compulsory rehabilitation under Law 73/2021. */
const breaches = {
	recordViolation: {
		term: "Lập biên bản vi phạm",
		...recording,
		when: ["running", "stopped"],
		becomes: "violated",
		says: {
			ground: choice("Hành vi", {
				stopped: "tự ý chấm dứt cai nghiện",
				used: "sử dụng ma túy trong khi cai nghiện"
			}),
			foundOn: pastDay("Ngày phát hiện"),
			noExcuse: yes("Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng")
		},
		makes: ["violation"],
		sets: {
			violationFound: { said: "foundOn" },
			recorded: "happened"
		},
		clears: ["explained"],
		refuses: [{
			if: stopUnknown(D116.art(3, 5)),
			field: "ground"
		}, {
			if: mayBeExcused(D116.art(3)),
			field: "noExcuse"
		}],
		cite: [D116.art(33), dropOut]
	},
	explain: {
		term: "Ghi nhận giải trình của người vi phạm",
		by: ["communePolice", "caseWorker"],
		seat: "commune",
		when: ["violated"],
		says: { explanation: note("Nội dung giải trình") },
		sets: { explained: "happened" },
		cite: [D116.art(33)]
	},
	dropViolation: {
		term: "Chấp nhận giải trình, tiếp tục cai nghiện",
		...recording,
		when: ["violated"],
		becomes: "running",
		says: { whyDropped: note("Lý do") },
		clears: [
			"violationFound",
			"recorded",
			"explained",
			"absent",
			"stopped"
		],
		cite: [afterRecord]
	},
	refer: {
		term: "Chuyển xem xét đề nghị cai nghiện bắt buộc",
		by: ["fileMaker"],
		seat: "commune",
		when: ["violated"],
		becomes: "referred",
		says: {},
		needs: ["violation"],
		refuses: [{ if: {
			...stillExplaining(D116.art(33)),
			start: [afterRecord, dropOut]
		} }],
		proposes: [toCompulsory(["public", "private"], {}, L73.art(32))],
		cite: [
			L73.art(32),
			D116.art(33),
			afterRecord
		]
	}
};
// src/law/measures/voluntary-facility/2022-01-01-clocks.ts
/** Five working days to tell the commune: by one article for public facilities, by another for private ones. */
const notice$1 = (act, after) => [{
	of: [act],
	who: "voluntaryCentre",
	within: workingDays(5),
	after,
	if: isPublic(L73.art(35, 6, "e")),
	cite: L73.art(35, 6, "e")
}, {
	of: [act],
	who: "voluntaryCentre",
	within: workingDays(5),
	after,
	if: isPrivate(L73.art(36, 3, "g")),
	cite: L73.art(36, 3, "g")
}];
const file$1 = (adult) => {
	const cite = adult ? D116.art(40, 1) : D116.art(50);
	const age = adult ? isAdult : isMinor;
	return {
		of: ["refer", "dropViolation"],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(5),
		after: "violationFound",
		if: age(cite),
		cite
	};
};
/** A public facility has a director, a private one somebody else at its head. */
const HEAD = "Người đứng đầu cơ sở cai nghiện";
/** What must be done in time under Law 73/2021. */
const clocks$1 = [
	...notice$1("noticeAdmitted", "admitted"),
	{
		of: ["comeBack"],
		who: "person",
		within: workingDays(5),
		after: "absent",
		missed: "checkStopping",
		cite: D116.art(3, 5)
	},
	...notice$1("noticeStop", "stopped"),
	{
		of: ["explain"],
		who: "person",
		within: workingDays(2),
		after: "recorded",
		reckoned: BY_FORM_27,
		start: dropOut,
		cite: D116.art(33)
	},
	file$1(true),
	file$1(false),
	{
		of: ["complete"],
		who: "facilityHead",
		whose: HEAD,
		within: days(0),
		after: "ends",
		cite: noTimeLimit
	},
	...notice$1("noticeFinish", "completed").map((c) => ({
		...c,
		start: whenFinished
	}))
];
// src/law/measures/voluntary-facility/2022-01-01-coming.ts
const centre$1 = {
	by: ["voluntaryCentre"],
	seat: "facility"
};
/** Whoever comes in begins to live in the house: a file of that life waits there for who settles people in (docs/decisions/0440). */
const livingIn = (decided) => ({
	measure: "residence",
	route: {
		public: "public",
		private: "private"
	},
	facts: {
		decided: { fact: decided },
		admitted: "happened",
		regimeFrom: "happened",
		termEnds: "ends"
	},
	seats: { facility: "facility" },
	brings: ["basis"],
	promises: ["completed"]
});
/** From the application to the gate under Law 73/2021: a contract with the facility, and a copy of it for the commune. */
const coming = {
	apply: {
		term: "Nhận hồ sơ đăng ký cai nghiện tự nguyện tại cơ sở",
		...centre$1,
		when: "opens a case",
		becomes: "applied",
		says: {
			registeredAt: unit("Xã, phường nơi đăng ký", "commune"),
			plannedMonths: whole("Số tháng dự kiến", 6, 12, "tháng"),
			parents: yes("Người đại diện đăng ký (nếu dưới 18 tuổi)")
		},
		brings: ["application", "identityCopy"],
		sets: { applied: "happened" },
		seats: {
			facility: "signer",
			commune: { said: "registeredAt" }
		},
		refuses: [{ if: under12(D116.art(35, 2)) }, {
			if: parentsSilent(D116.art(35, 2)),
			field: "parents"
		}],
		cite: [D116.art(35, 2)]
	},
	counsel: {
		term: "Tư vấn, công khai dịch vụ, giá, chế độ hỗ trợ",
		...centre$1,
		when: ["applied"],
		says: { counselled: note("Nội dung đã tư vấn") },
		cite: [D116.art(35, 3, "b")]
	},
	sign: {
		term: "Ký hợp đồng cai nghiện tự nguyện",
		...centre$1,
		when: ["applied"],
		becomes: "contracted",
		says: {
			contractNo: number$1("Số hợp đồng"),
			months: whole("Thời hạn cai nghiện", 6, 12, "tháng"),
			termFrom: anyDay("Từ ngày")
		},
		needs: ["application"],
		brings: ["contract"],
		sets: {
			contracted: "happened",
			termFrom: { said: "termFrom" }
		},
		cite: [D116.art(35, 3, "c"), L73.art(31, 1)]
	},
	sendCopy: {
		term: "Gửi bản hợp đồng cho xã nơi đăng ký",
		...centre$1,
		when: ["contracted", "running"],
		says: {},
		needs: ["contract"],
		makes: ["contractCopy"],
		cite: [D116.art(35, 3, "d"), noTimeLimit]
	},
	withdraw: {
		term: "Ghi nhận người đó rút hồ sơ, không ký hợp đồng",
		...centre$1,
		when: ["applied"],
		becomes: "withdrawn",
		says: { whyWithdrawn: note("Lý do") },
		cite: [noContract]
	},
	giveUp: {
		term: "Ghi nhận người đó không vào cơ sở",
		...centre$1,
		when: ["contracted"],
		becomes: "ended",
		says: { whyWithdrawn: note("Lý do") },
		cite: [noContract]
	},
	admit: {
		term: "Tiếp nhận vào cơ sở",
		...centre$1,
		when: ["contracted"],
		becomes: "running",
		says: {},
		needs: ["contract"],
		sets: { admitted: "happened" },
		proposes: [livingIn("contracted")],
		cite: [D116.art(37, 1, "a"), D116.art(22)]
	},
	noticeAdmitted: {
		term: "Báo xã nơi đăng ký đã tiếp nhận",
		...centre$1,
		when: ["running"],
		says: {},
		cite: [
			L73.art(35, 6, "e"),
			L73.art(36, 3, "g"),
			D116.art(37, 2, "c")
		]
	},
	plan: {
		term: "Lập phiếu thông tin và kế hoạch cai nghiện cá nhân",
		...centre$1,
		when: ["running"],
		says: {},
		makes: ["intakeSheet", "plan"],
		cite: [D116.art(22)]
	},
	grantSupport: {
		term: "Ghi chế độ hỗ trợ được hưởng",
		...centre$1,
		when: ["contracted", "running"],
		says: { supportKind: choice("Chế độ", {
			medicine: "100 % thuốc cắt cơn, giải độc, điều trị rối loạn tâm thần",
			groups: "95 % chi phí cai nghiện, thuốc thông thường (sáu nhóm)",
			living: "từ 70 % tiền ăn, mặc, vật dụng cá nhân",
			province: "mức hoặc đối tượng do Hội đồng nhân dân cấp tỉnh quy định"
		}) },
		refuses: [{
			if: freeOnlyInPublic(D116.art(39)),
			field: "supportKind"
		}],
		cite: [D116.art(39)]
	}
};
// src/law/measures/voluntary-facility/2022-01-01-vocabulary.ts
/** Where a case at a facility under Law 73/2021 stands, which days it knows and which papers it holds. */
const states$1 = {
	applied: {
		term: "đã nộp hồ sơ, đang tư vấn",
		kind: "open"
	},
	contracted: {
		term: "đã ký hợp đồng, chờ vào cơ sở",
		kind: "open"
	},
	running: {
		term: "đang cai nghiện tại cơ sở",
		kind: "open"
	},
	stopped: {
		term: "đã tự ý chấm dứt, chờ xác minh",
		kind: "open"
	},
	violated: {
		term: "có biên bản vi phạm, chờ kết luận",
		kind: "open"
	},
	completed: {
		term: "đã hoàn thành",
		kind: "end"
	},
	withdrawn: {
		term: "rút hồ sơ, không ký hợp đồng",
		kind: "end"
	},
	ended: {
		term: "không vào cơ sở, hoặc chấm dứt trước hạn",
		kind: "end"
	},
	referred: {
		term: "chuyển xem xét cai nghiện bắt buộc",
		kind: "end"
	},
	imprisoned: {
		term: "chấp hành án phạt tù",
		kind: "end"
	},
	gone: {
		term: "chết hoặc mất tích",
		kind: "end"
	}
};
const openStates = [
	"applied",
	"contracted",
	"running",
	"stopped",
	"violated"
];
const facts$1 = {
	applied: "ngày nộp hồ sơ",
	contracted: "ngày ký hợp đồng",
	termFrom: "ngày bắt đầu ghi trong hợp đồng",
	admitted: "ngày được tiếp nhận vào cơ sở",
	intakeDone: "ngày xong tiếp nhận, phân loại",
	detoxDone: "ngày xong cắt cơn, giải độc",
	educationDone: "ngày xong giáo dục, phục hồi hành vi",
	labourDone: "ngày xong lao động trị liệu, học nghề",
	reintegrationDone: "ngày xong chuẩn bị tái hòa nhập",
	absent: "ngày rời cơ sở không phép",
	stopped: "ngày tự ý chấm dứt",
	violationFound: "ngày phát hiện vi phạm",
	recorded: "ngày lập biên bản vi phạm",
	explained: "ngày giải trình",
	completed: "ngày cấp giấy xác nhận hoàn thành"
};
const documents$1 = {
	application: {
		term: "Đăng ký cai nghiện tự nguyện",
		form: "Mẫu 22 NĐ 116/2021"
	},
	identityCopy: { term: "Bản sao giấy tờ tùy thân (giấy khai sinh nếu dưới 18 tuổi)" },
	contract: {
		term: "Hợp đồng dịch vụ cai nghiện",
		form: "Mẫu 28 NĐ 116/2021"
	},
	contractCopy: { term: "Bản hợp đồng gửi xã nơi đăng ký" },
	intakeSheet: {
		term: "Phiếu thông tin cá nhân",
		form: "Mẫu 19 NĐ 116/2021"
	},
	plan: {
		term: "Kế hoạch cai nghiện cá nhân và đánh giá",
		form: "Mẫu 20 NĐ 116/2021"
	},
	reintegrationPlan: {
		term: "Kế hoạch tái hòa nhập cộng đồng",
		form: "Mẫu 21 NĐ 116/2021"
	},
	evaluation: { term: "Đánh giá kết quả, thanh lý hợp đồng" },
	completion: {
		term: "Giấy xác nhận hoàn thành cai nghiện",
		form: "Mẫu 26b NĐ 116/2021"
	},
	minorHandOver: { term: "Biên bản giao người dưới 18 tuổi cho gia đình" },
	violation: {
		term: "Biên bản vi phạm",
		form: "Mẫu 27 NĐ 116/2021",
		cite: [
			D116.art(33),
			D116.art(41),
			dropOut
		]
	}
};
// src/law/measures/voluntary-facility/2022-01-01-stay.ts
/** What a verification is about, and how somebody stopped. */
const asked = {
	about: {
		stopping: "rời cơ sở, tự ý chấm dứt",
		use: "kết quả xét nghiệm dương tính"
	},
	stopKind: choice("Trường hợp", {
		absent: "rời cơ sở quá số ngày",
		rules: "không theo quy định chuyên môn"
	})
};
const inside$1 = {
	...centre$1,
	when: ["running"]
};
/** What happens during the stay under Law 73/2021, as far as the stages, an absence or a test count. */
const stay = {
	...fiveStages(inside$1),
	recordAbsence: {
		term: "Ghi nhận người cai nghiện rời cơ sở không phép",
		...inside$1,
		says: { leftOn: pastDay("Ngày rời cơ sở") },
		sets: { absent: { said: "leftOn" } },
		raises: "checkStopping",
		cite: [D116.art(3, 5), D116.art(37, 1, "a")]
	},
	comeBack: {
		term: "Ghi nhận người cai nghiện trở lại cơ sở",
		...centre$1,
		when: ["running", "stopped"],
		becomes: "running",
		says: {},
		clears: ["absent", "stopped"],
		cite: [D116.art(3, 5), shortAbsence]
	},
	recordStop: {
		term: "Ghi nhận người cai nghiện tự ý chấm dứt",
		...inside$1,
		becomes: "stopped",
		says: {
			stopKind: asked.stopKind,
			stoppedOn: pastDay("Ngày tự ý chấm dứt")
		},
		sets: { stopped: { said: "stoppedOn" } },
		raises: "checkStopping",
		refuses: [{
			if: notAbsent(D116.art(3, 5)),
			field: "stopKind"
		}, {
			if: absenceTooShort(D116.art(3, 5)),
			field: "stopKind"
		}],
		cite: [D116.art(3, 5)]
	},
	noticeStop: {
		term: "Báo xã nơi đăng ký người cai nghiện tự ý chấm dứt",
		...centre$1,
		when: ["stopped", "violated"],
		says: {},
		cite: [
			L73.art(35, 6, "e"),
			L73.art(36, 3, "g"),
			D116.art(37, 2, "c")
		]
	},
	test: {
		term: "Xét nghiệm chất ma túy trong cơ thể",
		...inside$1,
		says: {
			testKind: choice("Loại xét nghiệm", {
				planned: "định kỳ",
				unannounced: "đột xuất"
			}),
			testResult: choice("Kết quả", {
				negative: "âm tính",
				positive: "dương tính"
			})
		},
		raises: {
			said: "testResult",
			is: { positive: "checkUse" }
		},
		cite: [L73.art(22, 1), noFrequency]
	},
	conclude: {
		term: "Kết luận xác minh",
		by: ["communePolice"],
		seat: "commune",
		when: openStates,
		says: {
			about: choice("Việc được xác minh", asked.about),
			conclusion: choice("Kết luận", {
				illness: "do ốm đau",
				otherReason: "có lý do chính đáng khác",
				untrue: "không đúng sự việc",
				noExcuse: "không có lý do chính đáng"
			}),
			verified: note("Việc đã làm, giấy tờ đã xem")
		},
		settles: {
			said: "about",
			is: {
				stopping: "checkStopping",
				use: "checkUse"
			}
		},
		cite: [D116.art(3, 5), otherExcuses]
	}
};
// src/law/measures/voluntary-facility/2022-01-01-ends.ts
/** The ways a stay ends under Law 73/2021. */
const ends = {
	evaluate: {
		term: "Đánh giá kết quả, thanh lý hợp đồng",
		...inside$1,
		says: { evaluated: note("Kết quả đánh giá") },
		brings: ["evaluation"],
		cite: [D116.art(38, 1)]
	},
	complete: {
		term: "Cấp giấy xác nhận hoàn thành cai nghiện tự nguyện",
		by: ["facilityHead"],
		whose: HEAD,
		seat: "facility",
		when: ["running"],
		becomes: "completed",
		says: { certificateNo: number$1("Số giấy xác nhận") },
		needs: ["evaluation"],
		makes: ["completion"],
		sets: { completed: "happened" },
		refuses: [{ if: beforeEnd(L73.art(31, 1)) }, { if: threeStagesOpen(L73.art(29, 2)) }],
		proposes: [{
			measure: "post-rehab",
			route: {
				public: "voluntary",
				private: "voluntary"
			},
			facts: { completed: "ends" },
			seats: { commune: "commune" },
			brings: ["completion"]
		}],
		cite: [D116.art(38, 2), noTimeLimit]
	},
	noticeFinish: {
		term: "Báo xã nơi đăng ký đã hoàn thành, gửi giấy xác nhận",
		...centre$1,
		when: ["completed"],
		says: {},
		needs: ["completion"],
		cite: [
			L73.art(35, 6, "e"),
			L73.art(36, 3, "g"),
			D116.art(38, 2)
		]
	},
	handToFamily: {
		term: "Giao người dưới 18 tuổi cho cha, mẹ, người giám hộ, đại diện",
		...centre$1,
		when: ["completed"],
		says: {},
		makes: ["minorHandOver"],
		cite: [D116.art(38, 3)]
	},
	endEarly: {
		term: "Chấm dứt hợp đồng trước hạn theo thỏa thuận",
		by: ["facilityHead"],
		seat: "facility",
		when: ["running"],
		becomes: "ended",
		says: { whyEnded: note("Lý do") },
		cite: [earlyEnd]
	},
	close: {
		term: "Kết thúc vì đi tù, chết hoặc mất tích",
		by: ["communePolice", "voluntaryCentre"],
		seat: ["commune", "facility"],
		when: openStates,
		becomes: {
			said: "reason",
			is: {
				prison: "imprisoned",
				dead: "gone",
				missing: "gone"
			}
		},
		says: { reason: choice("Lý do", {
			prison: "chấp hành án phạt tù",
			dead: "chết",
			missing: "bị Tòa án tuyên bố mất tích"
		}) },
		cite: [L73.art(43, 3), leaving]
	}
};
// src/law/measures/voluntary-facility/2022-01-01.ts
const lengthOfStay = {
	min: months(6),
	max: months(12),
	saidIn: "months",
	cite: L73.art(31, 1)
};
/** Voluntary rehabilitation in a public or a private facility under Law 73/2021: by contract, without a decision of the commune. */
const from2022 = sheet({
	measure: "voluntary-facility",
	from: "2022-01-01",
	term: "Cai nghiện ma túy tự nguyện tại cơ sở cai nghiện",
	basis: "L73",
	routes: {
		public: "cơ sở cai nghiện công lập",
		private: "cơ sở cai nghiện tư nhân"
	},
	states: states$1,
	facts: facts$1,
	documents: documents$1,
	seats: {
		commune: {
			term: "xã, phường nơi đăng ký",
			unitKind: "commune"
		},
		facility: {
			term: "cơ sở cai nghiện",
			unitKind: "centre"
		}
	},
	intervals: {},
	tasks: {
		checkStopping: {
			term: "Xác minh việc rời cơ sở (ốm đau, lý do chính đáng?)",
			who: "communePolice",
			cite: D116.art(3, 5)
		},
		checkUse: {
			term: "Xác minh kết quả xét nghiệm dương tính",
			who: "communePolice",
			cite: L73.art(22, 2)
		}
	},
	lasts: {
		fixedBy: "sign",
		from: "termFrom",
		is: {
			public: lengthOfStay,
			private: lengthOfStay
		},
		start: {
			public: contractDay,
			private: contractDay
		}
	},
	acts: {
		...coming,
		...stay,
		...breaches,
		...ends
	},
	clocks: clocks$1,
	silences: [
		referringFirst,
		noContract,
		earlyEnd,
		shortAbsence,
		contractDay,
		dropOut,
		whenFinished,
		otherExcuses,
		afterRecord,
		noTimeLimit,
		noFrequency,
		leaving
	]
});
// src/law/measures/voluntary-facility/2025-07-01.ts
/** From 1 July 2025 using drugs while in rehabilitation is a crime (Penal Code art. 256a). Who acts changed too, which is in the offices. */
const from2025 = sheet({
	...from2022,
	from: "2025-07-01",
	states: {
		...from2022.states,
		criminal: {
			term: "đang xem xét trách nhiệm hình sự",
			kind: "open"
		}
	},
	documents: {
		...from2022.documents,
		transfer: { term: "Văn bản chuyển cơ quan điều tra" }
	},
	acts: {
		...from2022.acts,
		conclude: {
			...from2022.acts.conclude,
			when: [...openStates, "criminal"]
		},
		close: {
			...from2022.acts.close,
			when: [...openStates, "criminal"]
		},
		referCriminal: {
			term: "Chuyển cơ quan điều tra xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			seat: "commune",
			when: [
				"running",
				"stopped",
				"violated"
			],
			becomes: "criminal",
			says: { transferNo: number$1("Số văn bản chuyển") },
			makes: ["transfer"],
			cite: [BLHS.art(256), criminal]
		},
		criminalOutcome: {
			term: "Ghi kết quả xem xét trách nhiệm hình sự",
			by: ["communePoliceChief"],
			seat: "commune",
			when: ["criminal"],
			becomes: {
				said: "outcome",
				is: {
					notProsecuted: "running",
					noPrison: "running",
					imprisoned: "imprisoned"
				}
			},
			says: { outcome: choice("Kết quả", {
				notProsecuted: "không xử lý hình sự, tiếp tục cai nghiện",
				noPrison: "xử lý hình sự nhưng không phải đi tù, tiếp tục cai nghiện",
				imprisoned: "chấp hành án phạt tù"
			}) },
			cite: [BLHS.art(256), criminal]
		}
	},
	openCases: {
		gain: ["referCriminal", "criminalOutcome"],
		cite: [BLHS.art(256)]
	},
	silences: [...from2022.silences, criminal]
});
// src/law/measures/voluntary-facility/2026-07-01-clocks.ts
/** A private facility tells the commune police where it sits; no text asks it of a public one. */
const notice = (act, after) => ({
	of: [act],
	who: "voluntaryCentre",
	within: hours(24),
	after,
	if: isPrivate(L120.art(46, 2, "i")),
	cite: L120.art(46, 2, "i")
});
const file = (adult) => {
	const cite = adult ? D163.art(100, 1) : D163.art(103, 1);
	const age = adult ? isAdult : isMinor;
	return {
		of: ["refer", "dropViolation"],
		who: "fileMaker",
		start: referringFirst,
		within: workingDays(1),
		after: "violationFound",
		if: age(cite),
		cite
	};
};
/** The notice and the papers of the last day: by one article in private facilities, by another in public ones. */
const atTheEnd = (isPrivate$1) => {
	const notice = isPrivate$1 ? D163.art(94, 2) : D163.art(97, 1);
	const lastDay = isPrivate$1 ? D163.art(94, 3) : D163.art(97, 2);
	const where = isPrivate$1 ? isPrivate(lastDay) : isPublicOrReformatory(lastDay);
	const whose = isPrivate$1 ? PRIVATE_HEAD : PUBLIC_HEADS;
	const untold = isPrivate$1 ? privateUntold(notice) : publicUntold(notice);
	return [{
		of: ["noticeEnd"],
		who: "facilityHead",
		whose,
		atLeast: days(30),
		before: "ends",
		if: untold,
		start: isPrivate$1 ? noticeOfContract : toldOfMinors,
		cite: notice
	}, {
		of: ["complete"],
		who: "facilityHead",
		whose,
		within: hours(24),
		before: "ends",
		if: where,
		cite: lastDay
	}];
};
/** What must be done in time under Law 120/2025. */
const clocks = [
	{
		of: ["decide"],
		who: "communePoliceChief",
		whose: COMMUNE_POLICE$1,
		within: hours(24),
		after: "registered",
		cite: D163.art(91, 1)
	},
	{
		of: ["receive"],
		who: "person",
		within: workingDays(2),
		after: "startFrom",
		while: ["decided", "contracted"],
		missed: "checkStarting",
		if: isPrivate(D163.art(4, 8)),
		cite: D163.art(4, 8)
	},
	{
		of: ["forward"],
		who: "communePoliceChief",
		within: hours(24),
		after: "decided",
		if: publicNotPostponed(D163.art(95, 1)),
		cite: D163.art(95, 1)
	},
	{
		of: [
			"place",
			"askMinistry",
			"placeByMinistry"
		],
		who: "placer",
		within: hours(24),
		after: "forwarded",
		start: sentIsReceived,
		cite: D163.art(95, 2)
	},
	{
		of: [
			"place",
			"askMinistry",
			"placeByMinistry"
		],
		who: "placer",
		within: hours(24),
		after: "resumed",
		if: unplaced(L120.art(38, 5)),
		start: handingFrom,
		cite: L120.art(38, 5)
	},
	...sendingClocks(sameDay, D163.art(95, 4), sendingAtOnce),
	...ministryClocks("ministryAsked", D163.art(95, 3, "a"), D163.art(95, 3, "b")),
	{
		of: ["handOver"],
		who: "communePoliceChief",
		within: hours(24),
		after: "placed",
		if: publicNotPostponed(L120.art(38, 5)),
		start: handingFrom,
		cite: L120.art(38, 5)
	},
	notice("noticeAdmitted", "admitted"),
	{
		of: ["finishIntake"],
		who: "voluntaryCentre",
		within: days(2),
		after: "received",
		start: intakeFrom,
		cite: D163.art(84, 6)
	},
	{
		of: ["comeBack"],
		who: "person",
		within: workingDays(2),
		after: "absent",
		missed: "checkStopping",
		cite: D163.art(4, 9)
	},
	{
		...notice("noticeStop", "stopped"),
		if: isPrivate(L120.art(33, 5))
	},
	file(true),
	file(false),
	...atTheEnd(true),
	...atTheEnd(false),
	{
		of: ["noticeEndAgain"],
		who: "facilityHead",
		whose: `${PRIVATE_HEAD}; ${PUBLIC_HEADS}`,
		within: workingDays(1),
		after: "endMoved",
		cite: tellingAgain
	},
	{
		...notice("noticeFinish", "completed"),
		start: whenFinished
	},
	{
		of: ["sendCompletion"],
		who: "voluntaryCentre",
		within: hours(24),
		after: "completed",
		if: isPrivate(L120.art(33, 3, "a")),
		cite: L120.art(33, 3, "a")
	},
	{
		...notice("noticeSomeStages", "certified"),
		start: afterSomeStages
	},
	{
		of: ["noticeStages"],
		who: "voluntaryCentre",
		within: hours(24),
		after: "certified",
		cite: L120.art(33, 4, "a")
	},
	{
		of: ["reportBack"],
		who: "person",
		within: days(2),
		after: "certificateGot",
		if: isPrivate(L120.art(33, 3, "b")),
		cite: L120.art(33, 3, "b")
	},
	{
		of: ["registerRest"],
		who: "person",
		within: days(2),
		after: "stagesGot",
		missed: "checkRegistering",
		cite: L120.art(33, 4, "b")
	},
	{
		of: ["registerRest"],
		who: "person",
		within: days(3),
		after: "suspended",
		missed: "checkRegistering",
		cite: D163.art(75, 5)
	}
];
// src/law/measures/voluntary-facility/2026-07-01-coming.ts
const was$2 = from2025.acts;
const minute$3 = "minute";
const commune$1 = {
	by: ["communePolice"],
	seat: "commune"
};
const chief = {
	by: ["communePoliceChief"],
	seat: "commune",
	at: minute$3
};
const director$1 = {
	by: ["placer"],
	seat: "province",
	at: minute$3
};
/** From the registration to the gate under Law 120/2025: one decision for all, then a contract or a chosen public facility. */
const coming2026 = {
	register: {
		term: "Tiếp nhận đăng ký cai nghiện tự nguyện tại cơ sở",
		...commune$1,
		when: "opens a case",
		becomes: "registered",
		at: minute$3,
		says: {
			proof: choice("Căn cứ", {
				finding: "xác nhận tình trạng nghiện",
				substitution: "giấy xác nhận đang điều trị thay thế"
			}),
			resultOn: when(pastDay("Ngày có kết quả xác định"), "proof", "finding"),
			channel: choice("Cách nộp", {
				inPerson: "trực tiếp",
				portal: "Cổng Dịch vụ công quốc gia",
				vneid: "VNeID"
			}),
			parents: yes("Có ý kiến của cha, mẹ, người giám hộ, đại diện (nếu dưới 18 tuổi)")
		},
		brings: [
			"biography",
			"application",
			"identityCopy",
			"finding"
		],
		makes: ["register"],
		sets: { registered: "happened" },
		seats: { commune: "signer" },
		refuses: [
			{ if: under12(D163.art(89, 3)) },
			{
				if: parentsSilent(D163.art(89, 3, "b")),
				field: "parents"
			},
			{
				if: findingTooOld(L120.art(31, 1, "b")),
				field: "resultOn"
			}
		],
		cite: [
			D163.art(89, 3),
			D163.art(89, 4),
			D163.art(89, 5)
		]
	},
	decide: {
		term: "Ra quyết định cai nghiện tự nguyện",
		...chief,
		whose: COMMUNE_POLICE$1,
		when: ["registered"],
		becomes: "decided",
		says: {
			decisionNo: number$1("Số quyết định"),
			attempt: choice("Lần cai nghiện", {
				first: "lần đầu (24 tháng)",
				later: "từ lần thứ hai (36 tháng)"
			})
		},
		needs: ["application", "finding"],
		makes: ["decision"],
		sets: {
			decided: "happened",
			startFrom: "happened"
		},
		cite: [
			D163.art(91, 1),
			L120.art(29, 1),
			L120.art(56, 2),
			earlierRehab
		]
	},
	deliver: {
		term: "Giao quyết định cho người cai nghiện hoặc người đại diện",
		...commune$1,
		when: [
			"decided",
			"contracted",
			"running"
		],
		says: {},
		needs: ["decision"],
		makes: ["delivery"],
		cite: [D163.art(91, 2, "a")]
	},
	chooseFacility: {
		term: "Ghi cơ sở tư nhân mà người đó chọn",
		...commune$1,
		when: ["registered", "decided"],
		says: { chosen: unit("Cơ sở cai nghiện tư nhân", "centre") },
		seats: { facility: { said: "chosen" } },
		refuses: [{ if: notPrivate(L120.art(33)) }],
		cite: [L120.art(33)]
	},
	sign: {
		term: was$2.sign.term,
		...centre$1,
		when: ["decided"],
		becomes: "contracted",
		says: { contractNo: number$1("Số hợp đồng") },
		needs: ["decision"],
		brings: ["contract"],
		sets: { contracted: "happened" },
		refuses: [{ if: notPrivate(L120.art(33, 2)) }],
		cite: [L120.art(33, 2), D163.art(92, 2)]
	},
	receive: {
		term: "Lập biên bản tiếp nhận vào cơ sở",
		...centre$1,
		when: ["contracted"],
		becomes: "running",
		at: minute$3,
		says: {},
		needs: ["contract"],
		makes: ["reception"],
		sets: {
			received: "happened",
			admitted: "happened"
		},
		proposes: [livingIn("decided")],
		cite: [L120.art(33, 2), D163.art(92, 2)]
	},
	admit: {
		...was$2.admit,
		at: minute$3,
		refuses: [{ if: newContract(L120.art(33, 2)) }],
		cite: [L120.art(56, 1), D163.art(84)]
	},
	forward: {
		term: "Báo Công an cấp tỉnh để chọn cơ sở công lập, trường giáo dưỡng",
		...chief,
		when: ["decided"],
		says: { province: unit("Công an cấp tỉnh", "province") },
		needs: ["decision"],
		makes: ["letter"],
		sets: { forwarded: "happened" },
		clears: ["placed", "ministryAsked"],
		seats: { province: { said: "province" } },
		refuses: [{ if: notPublic(L120.art(34)) }],
		cite: [L120.art(34, 3), D163.art(95, 1)]
	},
	place: {
		term: "Chọn cơ sở công lập trong tỉnh",
		...director$1,
		when: ["decided"],
		says: {
			placementNo: number$1("Số quyết định"),
			facility: unit("Cơ sở cai nghiện", "centre"),
			minorPlace: yes("Cơ sở đủ điều kiện cai nghiện cho người dưới 18 tuổi (nếu dưới 18 tuổi)")
		},
		makes: ["placement"],
		sets: { placed: "happened" },
		clears: ["ministryAsked"],
		seats: { facility: { said: "facility" } },
		refuses: [{
			if: minorToReformatory(L120.art(34)),
			field: "minorPlace"
		}],
		cite: [L120.art(34, 3), D163.art(95)]
	},
	askMinistry: {
		term: "Đề nghị C04 hoặc C10 chọn nơi cai nghiện",
		...director$1,
		when: ["decided"],
		says: { askedFor: choice("Đề nghị", {
			outside: "C04 chọn cơ sở ngoài tỉnh",
			reformatory: "C10 chọn trường giáo dưỡng"
		}) },
		sets: { ministryAsked: "happened" },
		cite: [D163.art(95)]
	},
	placeByMinistry: {
		term: "Ghi quyết định của C04 hoặc C10 chọn nơi cai nghiện",
		...director$1,
		when: ["decided"],
		says: {
			placementNo: number$1("Số quyết định"),
			facility: unit("Cơ sở cai nghiện, trường giáo dưỡng", "centre")
		},
		brings: ["placement"],
		sets: { placed: "happened" },
		seats: { facility: { said: "facility" } },
		cite: [D163.art(95)]
	},
	sendPlacement: {
		term: "Gửi quyết định chọn cơ sở cho Trưởng Công an cấp xã",
		...director$1,
		when: ["decided"],
		says: {},
		needs: ["placement"],
		cite: [D163.art(95, 4), sendingAtOnce]
	},
	handOver: {
		term: "Giao người cai nghiện cho cơ sở công lập, trường giáo dưỡng",
		...commune$1,
		when: ["decided"],
		becomes: "running",
		at: minute$3,
		says: {},
		needs: ["placement"],
		makes: ["handOver"],
		sets: {
			received: "happened",
			admitted: "happened"
		},
		proposes: [{
			...livingIn("decided"),
			if: atPublicFacility(D163.art(131, 2))
		}],
		refuses: [{ if: notPublic(D163.art(96)) }, { if: notPlaced(D163.art(95)) }],
		cite: [
			L120.art(38, 5),
			D163.art(95, 4),
			D163.art(96),
			publicTerm
		]
	},
	withdraw: {
		...was$2.withdraw,
		cite: [noContract]
	},
	giveUp: {
		...was$2.giveUp,
		by: ["communePolice", "voluntaryCentre"],
		seat: ["commune", "facility"],
		when: [
			"registered",
			"decided",
			"contracted"
		],
		cite: [noContract]
	},
	restartStart: {
		term: "Quyết định tính lại thời hạn đến cơ sở vì bất khả kháng",
		by: ["communePoliceChief"],
		seat: "commune",
		when: ["decided", "contracted"],
		says: {
			startAgainFrom: pastMoment("Lúc bất khả kháng chấm dứt"),
			forceMajeure: note("Sự kiện bất khả kháng")
		},
		sets: { startFrom: { said: "startAgainFrom" } },
		settles: "checkStarting",
		cite: [D163.art(4, 8), lateStart]
	},
	noticeAdmitted: {
		...was$2.noticeAdmitted,
		term: "Báo Công an cấp xã nơi cơ sở đặt trụ sở: đã tiếp nhận",
		at: minute$3,
		cite: [L120.art(46, 2, "i")]
	},
	plan: {
		...was$2.plan,
		cite: [D163.art(84, 2), D163.art(84, 4)]
	}
};
// src/law/measures/voluntary-facility/2026-07-01-easing.ts
const minute$2 = "minute";
const commune = {
	by: ["communePolice"],
	seat: "commune"
};
const director = {
	by: ["placer"],
	seat: "province"
};
const centre = {
	by: ["facilityHead"],
	seat: "facility"
};
/** Before the gate the person asks (or the parents), inside the head does; the provincial director decides what a court decides on others. */
const before = [
	L120.art(39, 1),
	L120.art(39, 4),
	D163.art(110, 3)
];
const inside = [
	L120.art(39, 3),
	L120.art(39, 4),
	D163.art(110, 4)
];
const easingNo = number$1("Số quyết định");
const treatedAt = choice("Điều trị tại", {
	family: "gia đình",
	local: "cơ sở y tế nơi cơ sở đóng trụ sở (không xác định được nơi cư trú)"
});
const publicOnly = { if: notPublic(L120.art(39)) };
const unasked = (field, ...answers) => ({ if: notAskedFor(field, answers)(L120.art(39, 4)) });
/** Postponement, suspension and exemption of volunteers whom the province sends to a public facility (docs/decisions/0443). */
const easing2026 = {
	applyEasing: {
		term: "Nhận đơn đề nghị hoãn hoặc miễn chấp hành, gửi Giám đốc Công an cấp tỉnh",
		...commune,
		when: ["decided", "postponed"],
		says: {
			applicant: optional(choice("Người làm đơn", {
				self: "chính người đó (từ đủ 18 tuổi)",
				parents: "cha, mẹ, người giám hộ, người đại diện (người từ đủ 12 đến dưới 18 tuổi)"
			})),
			asksFor: choice("Đề nghị", {
				postpone: "hoãn",
				exempt: "miễn"
			}),
			applyGround: choice("Lý do", {
				illness: "ốm nặng",
				hardship: "gia đình có khó khăn đặc biệt",
				fatal: "bệnh hiểm nghèo",
				pregnant: "mang thai",
				recovered: "đang hoãn và không còn nghiện"
			}),
			province: unit("Công an cấp tỉnh", "province")
		},
		brings: {
			said: "applicant",
			is: {
				self: "easingApplication",
				parents: "parentsApplication"
			}
		},
		sets: { easingAsked: "happened" },
		seats: { province: { said: "province" } },
		refuses: [
			publicOnly,
			{
				if: wrongApplicant(D163.art(110, 3)),
				field: "applicant"
			},
			{
				if: noGroundToPostpone(L120.art(39, 1)),
				field: "applyGround"
			},
			{
				if: noGroundToExempt(L120.art(39, 2)),
				field: "applyGround"
			}
		],
		cite: [
			...before,
			L120.art(39, 2),
			D163.art(110, 5)
		]
	},
	postpone: {
		term: "Giám đốc Công an cấp tỉnh cho hoãn chấp hành",
		...director,
		when: ["decided"],
		becomes: "postponed",
		says: { easingNo },
		makes: ["easingDecision"],
		sets: { postponed: "happened" },
		clears: ["easingAsked", "resumed"],
		refuses: [unasked("asksFor", "postpone")],
		cite: [...before, directorsTime]
	},
	endPostponement: {
		term: "Hết lý do hoãn: quyết định được tiếp tục thi hành",
		by: ["placer", "communePoliceChief"],
		seat: ["province", "commune"],
		when: ["postponed"],
		becomes: "decided",
		at: minute$2,
		says: {},
		sets: { resumed: "happened" },
		clears: ["easingAsked"],
		cite: [L120.art(39, 1)]
	},
	exempt: {
		term: "Giám đốc Công an cấp tỉnh miễn chấp hành",
		...director,
		when: ["decided", "postponed"],
		becomes: "exempted",
		says: { easingNo },
		makes: ["easingDecision"],
		clears: ["easingAsked"],
		refuses: [unasked("asksFor", "exempt")],
		cite: [
			L120.art(39, 2),
			L120.art(39, 4),
			D163.art(110, 3),
			directorsTime
		]
	},
	askEasing: {
		term: "Gửi Giám đốc Công an cấp tỉnh đề nghị tạm đình chỉ hoặc miễn phần còn lại",
		...centre,
		when: ["running", "homeTreatment"],
		says: {
			province: unit("Công an cấp tỉnh", "province"),
			restGround: choice("Lý do", {
				illness: "ốm nặng, đưa về gia đình điều trị (tạm đình chỉ)",
				fatal: "bệnh hiểm nghèo (miễn)",
				pregnant: "mang thai (miễn)"
			})
		},
		makes: ["easingRequest"],
		sets: { restEasingAsked: "happened" },
		seats: { province: { said: "province" } },
		refuses: [publicOnly],
		cite: [...inside, D163.art(110, 5)]
	},
	suspend: {
		term: "Giám đốc Công an cấp tỉnh tạm đình chỉ để điều trị tại gia đình",
		...director,
		when: ["running"],
		becomes: "homeTreatment",
		says: {
			easingNo,
			treatedAt
		},
		needs: ["easingRequest"],
		makes: ["easingDecision"],
		clears: ["restEasingAsked", "absent"],
		begins: ["homeTreatment"],
		refuses: [unasked("restGround", "illness")],
		cite: [
			...inside,
			L120.art(39, 5),
			directorsTime
		]
	},
	resume: {
		term: "Khỏi bệnh, trở lại cơ sở thực hiện phần còn lại",
		...centre,
		who: "person",
		when: ["homeTreatment"],
		becomes: "running",
		says: {},
		ends: ["homeTreatment"],
		refuses: [{ if: {
			...lessThanThreeMonthsLeft(L120.art(39, 3)),
			start: underThreeMonths
		} }],
		cite: [L120.art(39, 3)]
	},
	notResume: {
		term: "Không phải thực hiện tiếp: khỏi bệnh mà còn dưới 3 tháng, hoặc đã hết thời hạn",
		...centre,
		who: "person",
		when: ["homeTreatment"],
		becomes: "notResumed",
		says: {},
		ends: ["homeTreatment"],
		refuses: [{ if: threeMonthsOrMoreLeft(L120.art(39, 3)) }],
		cite: [
			L120.art(39, 3),
			underThreeMonths,
			afterExempt
		]
	},
	exemptRest: {
		term: "Giám đốc Công an cấp tỉnh miễn phần thời hạn còn lại",
		...director,
		when: ["running", "homeTreatment"],
		becomes: "exemptedRest",
		says: { easingNo },
		needs: ["easingRequest"],
		makes: ["easingDecision"],
		clears: ["restEasingAsked", "absent"],
		ends: ["homeTreatment"],
		refuses: [unasked("restGround", "fatal", "pregnant")],
		cite: [
			...inside,
			directorsTime,
			afterExempt
		]
	},
	denyEasing: {
		term: "Giám đốc Công an cấp tỉnh không chấp nhận đề nghị hoãn, miễn, tạm đình chỉ",
		...director,
		when: [
			"decided",
			"postponed",
			"running",
			"homeTreatment"
		],
		says: { easingNo },
		clears: ["easingAsked", "restEasingAsked"],
		refuses: [{ if: nothingAsked(L120.art(39, 4)) }],
		cite: [
			L120.art(39, 4),
			D163.art(110, 3),
			D163.art(110, 4),
			directorsTime
		]
	},
	sendEasing: {
		term: "Gửi quyết định hoãn, miễn, tạm đình chỉ cho những nơi và người phải nhận",
		...director,
		when: [
			"postponed",
			"exempted",
			"homeTreatment",
			"exemptedRest"
		],
		says: { sentTo: name("Đã gửi: Công an cấp xã, cơ sở (nếu đang cai nghiện), người đó; từ 12 đến dưới 18 tuổi: cha, mẹ, người giám hộ, người đại diện") },
		needs: ["easingDecision"],
		cite: [L120.art(39, 4), noTimeLimit]
	}
};
// src/law/measures/voluntary-facility/2026-07-01-vocabulary.ts
/** What Law 120/2025 adds: a decision of the commune police before the facility, and a province that chooses the public one. */
const states = {
	...from2025.states,
	registered: {
		term: "đã đăng ký, chờ quyết định",
		kind: "open"
	},
	decided: {
		term: "có quyết định, chờ vào cơ sở",
		kind: "open"
	},
	postponed: {
		term: "được hoãn, chờ vào cơ sở",
		kind: "open"
	},
	homeTreatment: {
		term: "được tạm đình chỉ, điều trị tại gia đình",
		kind: "open"
	},
	resting: {
		term: "rời cơ sở, chờ đăng ký thời hạn còn lại",
		kind: "open"
	},
	interrupted: {
		term: "tạm ngừng vì chấp hành án phạt tù",
		kind: "open"
	},
	restElsewhere: {
		term: "tiếp tục thời hạn còn lại tại gia đình, cộng đồng",
		kind: "end"
	},
	exempted: {
		term: "được miễn chấp hành",
		kind: "end"
	},
	exemptedRest: {
		term: "được miễn phần thời hạn còn lại",
		kind: "end"
	},
	notResumed: {
		term: "không phải thực hiện tiếp sau tạm đình chỉ",
		kind: "end"
	}
};
const unended = [
	...openStates,
	"criminal",
	"registered",
	"decided",
	"postponed",
	"homeTreatment",
	"resting",
	"interrupted"
];
const facts = {
	...from2025.facts,
	admitted: "lúc được tiếp nhận vào cơ sở",
	stopped: "lúc tự ý chấm dứt",
	completed: "lúc cấp giấy xác nhận hoàn thành",
	registered: "lúc tiếp nhận đăng ký",
	decided: "lúc ra quyết định",
	startFrom: "ngày có quyết định (hoặc ngày được tính lại)",
	forwarded: "lúc Công an cấp tỉnh nhận đề nghị (tính từ lúc gửi)",
	ministryAsked: "lúc C04, C10 nhận đề nghị chọn nơi cai nghiện (tính từ lúc gửi)",
	placed: "lúc chọn cơ sở",
	easingAsked: "ngày nộp đơn hoãn, miễn",
	postponed: "ngày được hoãn",
	resumed: "lúc hết lý do hoãn",
	restEasingAsked: "ngày cơ sở đề nghị tạm đình chỉ, miễn",
	received: "ngày lập biên bản tiếp nhận, giao nhận",
	certified: "lúc cấp giấy xác nhận thời gian, quy trình",
	stagesGot: "lúc người đó nhận giấy xác nhận thời gian, quy trình",
	suspended: "ngày cơ sở bị đình chỉ",
	certificateGot: "ngày người đó nhận giấy xác nhận hoàn thành",
	restRegistered: "lúc đăng ký thời hạn còn lại",
	lastAct: "ngày vi phạm lần cuối",
	noticed: "ngày báo trước khi hết thời hạn",
	noticedAgain: "ngày báo lại ngày hết thời hạn",
	supported: "ngày chi hỗ trợ một lần",
	managementProposed: "ngày báo để lập hồ sơ quản lý sau cai nghiện"
};
const documents = {
	...from2025.documents,
	biography: {
		term: "Lý lịch",
		form: "Mẫu 33 phụ lục V NĐ 163/2026",
		cite: [D163.art(89, 3, "a")]
	},
	application: {
		term: "Đơn xin cai nghiện tự nguyện",
		form: "Mẫu 20 phụ lục V NĐ 163/2026",
		cite: [D163.art(89, 3, "b")]
	},
	identityCopy: { term: "Bản sao giấy tờ tùy thân hoặc tài khoản VNeID" },
	finding: { term: "Xác nhận tình trạng nghiện, hoặc giấy xác nhận đang điều trị thay thế (mẫu 35 phụ lục V NĐ 163/2026)" },
	register: {
		term: "Sổ đăng ký cai nghiện tự nguyện",
		form: "Mẫu 21 phụ lục V NĐ 163/2026",
		cite: [D163.art(89, 5)]
	},
	decision: {
		term: "Quyết định cai nghiện tự nguyện",
		form: "Mẫu 22 phụ lục V NĐ 163/2026",
		cite: [D163.art(91, 2)]
	},
	delivery: {
		term: "Biên bản giao nhận quyết định",
		form: "Mẫu 23 phụ lục V NĐ 163/2026",
		cite: [D163.art(91, 2, "a")]
	},
	letter: { term: "Văn bản của Trưởng Công an cấp xã báo Công an cấp tỉnh" },
	placement: { term: "Quyết định chọn cơ sở" },
	contract: {
		term: "Hợp đồng dịch vụ cai nghiện",
		form: "Mẫu 29 phụ lục V NĐ 163/2026",
		formIn: { admit: "Mẫu 28 NĐ 116/2021" },
		cite: [D163.art(92, 2, "c")]
	},
	easingApplication: {
		term: "Đơn của chính người đó đề nghị hoãn, miễn",
		form: "Mẫu 44 phụ lục V NĐ 163/2026",
		cite: [D163.art(110, 3)]
	},
	parentsApplication: {
		term: "Đơn của cha, mẹ, người giám hộ hoặc người đại diện của người từ đủ 12 đến dưới 18 tuổi đề nghị hoãn, miễn",
		form: "Mẫu 45 phụ lục V NĐ 163/2026",
		cite: [D163.art(110, 3)]
	},
	easingRequest: {
		term: "Văn bản của cơ sở đề nghị tạm đình chỉ, miễn phần còn lại",
		form: "Mẫu 46 phụ lục V NĐ 163/2026",
		cite: [D163.art(110, 4)]
	},
	easingDecision: { term: "Quyết định của Giám đốc Công an cấp tỉnh về hoãn, miễn, tạm đình chỉ" },
	reception: {
		term: "Biên bản tiếp nhận",
		form: "Mẫu 24 phụ lục V NĐ 163/2026",
		cite: [D163.art(92, 2, "d")]
	},
	handOver: {
		term: "Biên bản giao nhận người cai nghiện",
		form: "Mẫu 31 phụ lục V NĐ 163/2026",
		cite: [D163.art(96, 1)]
	},
	intakeSheet: {
		term: "Phiếu thu thập thông tin người cai nghiện ma túy",
		form: "Mẫu 17 phụ lục V NĐ 163/2026",
		cite: [D163.art(84, 2)]
	},
	plan: {
		term: "Kế hoạch cai nghiện",
		form: "Mẫu 18 phụ lục V NĐ 163/2026",
		cite: [D163.art(84, 4)]
	},
	reintegrationPlan: {
		term: "Kế hoạch tái hòa nhập cộng đồng",
		form: "Mẫu 19 phụ lục V NĐ 163/2026",
		cite: [D163.art(88, 5)]
	},
	endNotice: {
		term: "Thông báo sắp hết thời hạn",
		form: "Mẫu 51 phụ lục V NĐ 163/2026",
		cite: [D163.art(94, 2), D163.art(97, 1)]
	},
	completion: {
		term: "Giấy xác nhận hoàn thành cai nghiện",
		form: "Mẫu 30 phụ lục V NĐ 163/2026",
		cite: [D163.art(94, 3, "a"), D163.art(97, 2, "a")]
	},
	stagesCertificate: {
		term: "Giấy xác nhận thời gian, quy trình đã cai",
		form: "Mẫu 30 phụ lục V NĐ 163/2026",
		cite: [D163.art(94, 4)]
	},
	stagesHandover: {
		term: "Biên bản giao nhận giấy xác nhận thời gian, quy trình",
		form: "Mẫu 23 phụ lục V NĐ 163/2026",
		cite: [D163.art(94, 4)]
	},
	facilityPapers: { term: "Tài liệu của cơ sở để lập hồ sơ" },
	violation: {
		term: "Biên bản vi phạm",
		form: "Mẫu 34 phụ lục V NĐ 163/2026",
		cite: [D163.art(101, 1, "b"), D163.art(104, 1, "b")]
	}
};
// src/law/measures/voluntary-facility/2026-07-01-ends.ts
const was$1 = from2025.acts;
const minute$1 = "minute";
const postRehab = {
	measure: "post-rehab",
	route: {
		public: "voluntary",
		private: "voluntary"
	},
	facts: {
		noticed: "happened",
		completed: "ends"
	},
	seats: { commune: "commune" }
};
/** The rest at home: registered already, with the three stages and the days served until the certificate or the day of the suspension. */
const rest = (until) => ({
	measure: "voluntary-community",
	route: {
		public: "rest",
		private: "rest"
	},
	facts: {
		certified: { fact: until },
		restRegistered: "happened",
		intakeDone: { fact: "intakeDone" },
		detoxDone: { fact: "detoxDone" },
		educationDone: { fact: "educationDone" }
	},
	says: { servedDays: { served: until } },
	seats: { commune: "commune" }
});
const stagesGotAt = optional(pastMoment("Lúc người đó nhận giấy xác nhận (để trống nếu chưa nhận)"));
const gotOn = optional(pastDay("Ngày người đó nhận giấy xác nhận (để trống nếu chưa nhận)"));
/** The ways a stay ends under Law 120/2025: in full, after three stages in a private facility, or because the facility is suspended. */
const ends2026 = {
	noticeEnd: {
		term: "Báo sắp hết thời hạn cai nghiện",
		...inside$1,
		says: {},
		makes: ["endNotice"],
		sets: {
			noticed: "happened",
			managementProposed: "happened"
		},
		tells: "ends",
		refuses: [{ if: noEndYet(D163.art(94, 2)) }, { if: noticedOnce(D163.art(94, 2)) }],
		proposes: [{
			...postRehab,
			promises: ["completed"]
		}],
		cite: [
			D163.art(94, 2),
			D163.art(97),
			D163.art(134, 1)
		]
	},
	noticeEndAgain: {
		term: "Báo lại: ngày hết thời hạn đã thay đổi",
		...inside$1,
		says: {},
		makes: ["endNotice"],
		sets: { noticedAgain: "happened" },
		tells: "ends",
		refuses: [
			{ if: noEndYet(tellingAgain) },
			{ if: notNoticedBefore(tellingAgain) },
			{ if: endAsTold(tellingAgain) }
		],
		cite: [tellingAgain]
	},
	evaluate: {
		...was$1.evaluate,
		cite: [D163.art(94), D163.art(97)]
	},
	complete: {
		...was$1.complete,
		whose: `${PRIVATE_HEAD}; ${PUBLIC_HEADS}`,
		at: minute$1,
		says: {
			...was$1.complete.says,
			certificateGotOn: gotOn
		},
		sets: {
			...was$1.complete.sets,
			certificateGot: { said: "certificateGotOn" }
		},
		refuses: [
			{ if: {
				...beforeLastDay(D163.art(94, 3)),
				start: D163.art(97, 2)
			} },
			{ if: threeStagesOpen(L120.art(29, 3)) },
			{ if: stagesOpen(L120.art(29, 3)) }
		],
		proposes: [{
			...postRehab,
			facts: {
				...postRehab.facts,
				unannounced: "happened"
			},
			if: notProposedYet(D163.art(94, 2)),
			brings: ["completion"]
		}],
		cite: [
			L120.art(33, 3),
			D163.art(94, 3),
			D163.art(97, 2)
		]
	},
	noticeFinish: {
		...was$1.noticeFinish,
		term: "Báo Công an cấp xã nơi cơ sở đặt trụ sở: đã hoàn thành",
		at: minute$1,
		cite: [L120.art(46, 2, "i")]
	},
	handCertificate: {
		term: "Giao giấy xác nhận hoàn thành cho người đó sau khi cấp",
		...centre$1,
		when: ["completed"],
		says: { certificateGotOn: pastDay("Ngày người đó nhận giấy xác nhận") },
		needs: ["completion"],
		sets: { certificateGot: { said: "certificateGotOn" } },
		refuses: [{ if: certificateGotAlready(L120.art(33, 3, "b")) }],
		cite: [L120.art(33, 3, "b")]
	},
	sendCompletion: {
		term: "Gửi bản sao giấy xác nhận hoàn thành cho Công an cấp xã nơi người đó cư trú",
		...centre$1,
		when: ["completed"],
		at: minute$1,
		says: {},
		needs: ["completion"],
		cite: [L120.art(33, 3, "a"), D163.art(94, 3)]
	},
	noticeSomeStages: {
		term: "Báo Công an cấp xã nơi cơ sở đặt trụ sở: đã hoàn thành một số giai đoạn",
		...centre$1,
		when: ["resting", "restElsewhere"],
		at: minute$1,
		says: {},
		needs: ["stagesCertificate"],
		cite: [L120.art(46, 2, "i"), afterSomeStages]
	},
	handStagesCertificate: {
		term: "Giao giấy xác nhận thời gian, quy trình cho người đó sau khi cấp",
		...centre$1,
		when: ["resting"],
		at: minute$1,
		says: { certificateGotAt: pastMoment("Lúc người đó nhận giấy xác nhận") },
		needs: ["stagesCertificate"],
		makes: ["stagesHandover"],
		sets: { stagesGot: { said: "certificateGotAt" } },
		refuses: [{ if: stagesGotAlready(L120.art(33, 4, "b")) }],
		cite: [L120.art(33, 4, "a"), D163.art(94, 4)]
	},
	noticeStages: {
		term: "Báo Công an cấp xã nơi người đó cư trú về thời gian, quy trình đã cai",
		...centre$1,
		when: ["resting", "restElsewhere"],
		at: minute$1,
		says: {},
		needs: ["stagesCertificate"],
		cite: [L120.art(33, 4, "a"), D163.art(94, 4)]
	},
	handToFamily: {
		...was$1.handToFamily,
		cite: [D163.art(94), D163.art(97)]
	},
	reportBack: {
		term: "Ghi nhận người hoàn thành đến trình diện, nộp giấy xác nhận",
		by: ["communePolice"],
		seat: "commune",
		when: ["completed"],
		says: {},
		needs: ["completion"],
		refuses: [{ if: notPrivate(L120.art(33, 3)) }],
		cite: [L120.art(33, 3)]
	},
	certifyStages: {
		term: "Cấp giấy xác nhận thời gian, quy trình đã cai (xong ít nhất ba giai đoạn)",
		by: ["facilityHead"],
		seat: "facility",
		when: ["running", "stopped"],
		becomes: "resting",
		at: minute$1,
		says: {
			certificateNo: number$1("Số giấy xác nhận"),
			certificateGotAt: stagesGotAt
		},
		makes: ["stagesCertificate"],
		sets: {
			certified: "happened",
			stagesGot: { said: "certificateGotAt" }
		},
		clears: ["absent", "stopped"],
		refuses: [{ if: notPrivate(L120.art(33, 4)) }, { if: threeStagesOpen(L120.art(33, 4)) }],
		cite: [
			L120.art(30, 1, "d"),
			L120.art(33, 4),
			D163.art(94, 4)
		]
	},
	suspendFacility: {
		term: "Ghi nhận cơ sở tư nhân bị đình chỉ hoạt động",
		by: ["communePolice", "voluntaryCentre"],
		seat: ["commune", "facility"],
		when: ["running"],
		becomes: "resting",
		says: { suspendedOn: pastDay("Ngày cơ sở bị đình chỉ") },
		sets: { suspended: { said: "suspendedOn" } },
		refuses: [{ if: notPrivate(D163.art(75, 5)) }],
		cite: [D163.art(75, 5), suspendedFacility]
	},
	registerRest: {
		term: "Ghi nhận đăng ký thời hạn còn lại tại gia đình, cộng đồng",
		by: ["communePolice"],
		seat: "commune",
		when: ["resting"],
		becomes: "restElsewhere",
		at: minute$1,
		says: {},
		sets: { restRegistered: "happened" },
		proposes: [{
			...rest("certified"),
			if: restAfterStages(L120.art(33, 4, "b")),
			brings: [
				"stagesCertificate",
				"finding",
				"application"
			]
		}, {
			...rest("suspended"),
			if: restAfterSuspension(D163.art(75, 5)),
			brings: ["finding", "application"]
		}],
		cite: [
			L120.art(33, 4, "b"),
			L120.art(32, 2, "b"),
			D163.art(75, 5)
		]
	},
	paySupport: {
		term: "Chi hỗ trợ một lần",
		by: ["communeChair"],
		seat: "commune",
		when: [
			"running",
			"stopped",
			"resting",
			"restElsewhere",
			"completed"
		],
		says: { amount: whole("Số tiền", 1, 1e9, "đồng") },
		sets: { supported: "happened" },
		refuses: [
			{ if: notPrivate(D163.art(131, 1)) },
			{ if: threeStagesOpen(D163.art(131, 1)) },
			{
				if: belowBaseSalary(D163.art(131, 1)),
				field: "amount"
			},
			{ if: supportedAlready(D163.art(131, 1)) }
		],
		cite: [D163.art(131, 1), noTimeLimit]
	},
	endEarly: {
		...was$1.endEarly,
		cite: [earlyEnd]
	},
	close: {
		...was$1.close,
		when: unended,
		refuses: [{
			if: prisonWhileRunning(L120.art(47, 1)),
			field: "reason"
		}],
		cite: [L120.art(48, 3)]
	},
	referCriminal: was$1.referCriminal,
	criminalOutcome: {
		...was$1.criminalOutcome,
		becomes: "running",
		says: { outcome: choice("Kết quả", {
			notProsecuted: "không xử lý hình sự, tiếp tục cai nghiện",
			noPrison: "xử lý hình sự nhưng không phải đi tù, tiếp tục cai nghiện"
		}) },
		cite: [BLHS.art(256), criminal]
	},
	sendCopy: {
		term: "Gửi biên bản tiếp nhận cho Công an cấp xã đã quyết định",
		...inside$1,
		says: {},
		needs: ["reception"],
		cite: [D163.art(92, 2, "d")]
	}
};
// src/law/measures/voluntary-facility/2026-07-01-stay.ts
const was = from2025.acts;
const minute = "minute";
const atStart = {
	starting: "chưa đến cơ sở",
	registering: "chưa đăng ký thời hạn còn lại"
};
/** The stay under Law 120/2025: lengths of stages, two working days of absence, prison that interrupts. */
const stay2026 = {
	finishIntake: {
		...was.finishIntake,
		cite: [D163.art(84, 6)]
	},
	finishDetox: {
		...was.finishDetox,
		refuses: [{
			if: detoxTooShort(D163.art(85, 6)),
			field: "stageBegan"
		}],
		cite: [D163.art(85, 6)]
	},
	finishEducation: {
		...was.finishEducation,
		refuses: [{
			if: educationTooShort(D163.art(86, 6)),
			field: "stageBegan"
		}],
		cite: [D163.art(86, 6)]
	},
	finishLabour: {
		...was.finishLabour,
		cite: [D163.art(87, 3)]
	},
	finishReintegration: {
		...was.finishReintegration,
		cite: [D163.art(88, 5), D163.art(88, 7)]
	},
	recordAbsence: {
		...was.recordAbsence,
		cite: [D163.art(4, 9)]
	},
	comeBack: {
		...was.comeBack,
		cite: [D163.art(4, 9), shortAbsence]
	},
	recordStop: {
		...was.recordStop,
		at: minute,
		says: {
			stopKind: asked.stopKind,
			stoppedAt: pastMoment("Lúc tự ý chấm dứt")
		},
		sets: { stopped: { said: "stoppedAt" } },
		refuses: [{
			if: notAbsent(D163.art(4, 9)),
			field: "stopKind"
		}, {
			if: absenceTooShort(D163.art(4, 9)),
			field: "stopKind"
		}],
		cite: [D163.art(4, 9)]
	},
	noticeStop: {
		...was.noticeStop,
		term: "Báo Công an cấp xã nơi cơ sở đặt trụ sở và nơi người đó cư trú: tự ý chấm dứt",
		at: minute,
		cite: [L120.art(33, 5), L120.art(46, 2, "i")]
	},
	sendPapers: {
		term: "Gửi tài liệu để Công an cấp xã xem xét lập hồ sơ",
		...centre$1,
		when: ["stopped", "violated"],
		says: {},
		makes: ["facilityPapers"],
		cite: [L120.art(33, 5)]
	},
	test: {
		...was.test,
		cite: [L120.art(23, 1, "d"), noFrequency]
	},
	conclude: {
		...was.conclude,
		when: unended,
		says: {
			...was.conclude.says,
			about: choice("Việc được xác minh", {
				...asked.about,
				...atStart
			})
		},
		settles: {
			said: "about",
			is: {
				stopping: "checkStopping",
				use: "checkUse",
				starting: "checkStarting",
				registering: "checkRegistering"
			}
		},
		cite: [D163.art(4, 9), otherExcuses]
	},
	recordViolation: {
		...was.recordViolation,
		by: ["communePoliceChief"],
		when: [
			"decided",
			"contracted",
			"running",
			"stopped",
			"resting"
		],
		at: minute,
		says: {
			ground: choice("Hành vi", {
				notStarted: "có quyết định mà không thực hiện",
				stopped: "tự ý chấm dứt cai nghiện",
				used: "sử dụng ma túy trong khi cai nghiện",
				notRegistered: "không đăng ký thời hạn còn lại sau cơ sở tư nhân"
			}),
			foundOn: pastDay("Ngày phát hiện"),
			lastActOn: pastDay("Ngày vi phạm lần cuối, hoặc ngày chấm dứt trốn tránh"),
			noExcuse: yes("Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng")
		},
		sets: {
			violationFound: { said: "foundOn" },
			lastAct: { said: "lastActOn" },
			recorded: "happened"
		},
		refuses: [
			{
				if: startTimeRuns(D163.art(4, 8)),
				field: "ground"
			},
			{
				if: restTimeRuns(L120.art(33, 4, "b")),
				field: "ground"
			},
			{
				if: facilitySuspended(suspendedFacility),
				field: "ground"
			},
			{
				if: notInTreatment(L120.art(35, 1)),
				field: "ground"
			},
			{
				if: mayLeave(L120.art(33, 4)),
				field: "ground"
			},
			{
				if: stopUnknown(D163.art(4, 9)),
				field: "ground"
			},
			{
				if: mayBeExcused(D163.art(4, 9)),
				field: "noExcuse"
			}
		],
		cite: [
			L120.art(35, 1),
			L120.art(36, 1),
			D163.art(101, 1, "b")
		]
	},
	explain: {
		...was.explain,
		refuses: [{ if: noExplaining(explaining) }],
		cite: [explaining]
	},
	dropViolation: {
		...was.dropViolation,
		by: ["communePoliceChief"],
		becomes: {
			said: "backTo",
			is: {
				decided: "decided",
				contracted: "contracted",
				running: "running",
				resting: "resting"
			}
		},
		says: {
			backTo: choice("Tiếp tục từ", {
				decided: "có quyết định, chờ vào cơ sở",
				contracted: "có hợp đồng, chờ vào cơ sở",
				running: "đang cai nghiện tại cơ sở",
				resting: "đăng ký thời hạn còn lại"
			}),
			againFrom: pastMoment("Thời hạn đến cơ sở, đăng ký tính lại từ lúc"),
			whyDropped: note("Lý do")
		},
		at: minute,
		sets: { startFrom: { said: "againFrom" } },
		clears: [
			"violationFound",
			"lastAct",
			"recorded",
			"explained",
			"absent",
			"stopped"
		]
	},
	refer: {
		...was.refer,
		refuses: [
			{ if: limitationOver(L120.art(35, 4)) },
			{ if: limitationOverForMinor(L120.art(36, 3)) },
			{ if: stillExplainingOldRecord(explaining) }
		],
		proposes: [toCompulsory(["public", "private"], { lastAct: { fact: "lastAct" } }, L120.art(35, 1)), toCompulsoryMinor(["public", "private"], { lastAct: { fact: "lastAct" } }, L120.art(36, 1))],
		cite: [
			L120.art(35, 3),
			L120.art(36, 2),
			D163.art(100, 1),
			afterRecord
		]
	},
	imprison: {
		term: "Tạm ngừng vì chấp hành án phạt tù có thời hạn",
		by: ["communePolice"],
		seat: "commune",
		when: [
			"running",
			"stopped",
			"violated",
			"criminal"
		],
		becomes: "interrupted",
		says: {},
		begins: ["prison"],
		cite: [L120.art(47, 1)]
	},
	release: {
		term: "Ra tù, tiếp tục thời hạn còn lại",
		by: ["communePolice"],
		seat: "commune",
		when: ["interrupted"],
		becomes: "running",
		says: {},
		ends: ["prison"],
		cite: [L120.art(47, 1)]
	}
};
// src/law/measures/voluntary-facility/2026-07-01.ts
const length = {
	bySaid: "attempt",
	of: {
		first: months(24),
		later: months(36)
	},
	cite: L120.art(29, 1)
};
/** Voluntary rehabilitation in a facility under Law 120/2025: decided within 24 hours, 24 or 36 months, the public facility chosen by the province. */
const from2026 = sheet({
	...from2025,
	from: "2026-07-01",
	basis: "L120",
	states,
	facts,
	documents,
	seats: {
		...from2025.seats,
		province: {
			term: "Công an cấp tỉnh",
			unitKind: "province"
		}
	},
	intervals: {
		prison: {
			term: "chấp hành án phạt tù",
			counts: "uncounted",
			cite: L120.art(47, 1)
		},
		homeTreatment: {
			term: "tạm đình chỉ, điều trị tại gia đình",
			counts: "counted",
			cite: L120.art(39, 3)
		}
	},
	tasks: {
		checkStarting: {
			term: "Tìm hiểu vì sao chưa đến cơ sở (ốm đau, bất khả kháng?)",
			who: "communePolice",
			cite: D163.art(4, 8)
		},
		checkStopping: {
			...from2025.tasks.checkStopping,
			cite: D163.art(4, 9)
		},
		checkUse: {
			...from2025.tasks.checkUse,
			cite: L120.art(23, 2)
		},
		checkRegistering: {
			term: "Tìm hiểu vì sao chưa đăng ký thời hạn còn lại (ốm đau, bất khả kháng?)",
			who: "communePolice",
			cite: L120.art(33, 4, "b")
		}
	},
	lasts: {
		fixedBy: "decide",
		from: "received",
		is: {
			public: length,
			private: length
		},
		start: {
			public: publicTerm,
			private: L120.art(33, 2)
		}
	},
	acts: {
		...coming2026,
		...easing2026,
		...stay2026,
		...ends2026
	},
	clocks,
	openCases: {
		gain: [
			"imprison",
			"release",
			"noticeEnd",
			"noticeEndAgain"
		],
		cite: [L120.art(56, 1), openCases]
	},
	silences: [
		intakeFrom,
		underThreeMonths,
		referringFirst,
		sendingAtOnce,
		handingFrom,
		afterSomeStages,
		noticeOfContract,
		toldOfMinors,
		sentIsReceived,
		publicTerm,
		whenFinished,
		noContract,
		earlyEnd,
		shortAbsence,
		suspendedFacility,
		directorsTime,
		afterExempt,
		earlierRehab,
		lateStart,
		otherExcuses,
		afterRecord,
		noTimeLimit,
		noFrequency,
		criminal,
		openCases,
		explaining,
		tellingAgain
	]
});
// src/law/measures/index.ts
/** Every measure's sheets, earliest first. */
const measures = {
	"drug-test": [from2022$9, from2026$10],
	"user-management": [
		from2022$2,
		from2025$2,
		from2026$2
	],
	"voluntary-community": [
		from2022$1,
		from2025$1,
		from2026$1
	],
	"voluntary-facility": [
		from2022,
		from2025,
		from2026
	],
	compulsory: [
		from2022$12,
		from2023,
		from2025March$1,
		from2025July$1,
		from2026$13
	],
	"compulsory-minor": [
		from2022$11,
		from2022March,
		from2025March,
		from2025July,
		from2026$12
	],
	"post-rehab": [
		from2022$6,
		from2025$6,
		from2026$6
	],
	determination: [
		from2022$10,
		from2025$8,
		from2026$11
	],
	substitution: [
		from2022$3,
		from2024,
		from2025$3,
		from2026$3
	],
	monitoring: [from2026$7],
	residence: [
		from2022$4,
		from2025$4,
		from2026$4
	],
	"facility-licence": [
		from2022$8,
		from2025$7,
		from2026$9
	],
	"facility-process": [from2022$7, from2026$8],
	"provider-publication": [
		from2022$5,
		from2025$5,
		from2026$5
	]
};
// src/law/offices.ts
/** Law 73/2021 in three phases of who acts, then Law 120/2025 (docs/decisions/0104). */
const LAW_73 = day("2022-01-01");
const POLICE_TAKE_OVER = day("2025-03-01");
const TWO_LEVELS = day("2025-07-01");
const DECREE_141 = day("2024-12-15");
const LAW_120 = day("2026-07-01");
/** What the texts call bodies whose people share a role. */
const COMMUNE_POLICE = "Công an cấp xã";
const CENTRE = "Cơ sở cai nghiện ma túy";
/** In the system the police of a commune test; what a facility or a clinic finds comes to them. */
const TESTERS_73 = "Người đứng đầu cơ sở cai nghiện ma túy, cơ sở điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế; người có thẩm quyền xử phạt hành vi sử dụng trái phép chất ma túy";
const TESTERS_120 = "Người đứng đầu cơ sở cai nghiện ma túy, cơ sở điều trị nghiện bằng thuốc thay thế; người có thẩm quyền xử phạt hành vi sử dụng trái phép chất ma túy";
const RECEPTION = "Điểm tiếp nhận đăng ký của UBND cấp xã";
const WITHDRAWAL = "Cơ sở y tế điều trị cắt cơn";
const CLINIC = "Cơ sở điều trị thay thế";
const LABOUR_DIRECTOR = "Giám đốc Sở LĐTBXH (ghi qua Chi cục Phòng, chống tệ nạn xã hội)";
const LABOUR_DEPARTMENT = "Sở LĐTBXH";
const PROVINCIAL_POLICE = "Công an cấp tỉnh";
const DISTRICT_CHAIR = "Chủ tịch UBND cấp huyện (ghi qua Trưởng phòng LĐTBXH cấp huyện)";
const DISTRICT_COMMITTEE = "UBND cấp huyện (ghi qua Trưởng phòng LĐTBXH cấp huyện)";
const COMPULSORY_CENTRE = "Cơ sở cai nghiện bắt buộc";
const PUBLIC_CENTRE = "Cơ sở cai nghiện ma túy công lập";
const DETERMINER = "Cơ sở y tế xác định tình trạng nghiện";
const DISTRICT_COURT = "Tòa án nhân dân cấp huyện";
const REGIONAL_COURT = "Tòa án nhân dân khu vực";
const named = (is) => [{
	from: LAW_73,
	is
}];
const unseen = silent("Ai làm việc này từ 01/3/2025 đến khi Nghị định 184/2025 có hiệu lực? Chưa đọc được toàn văn TTLT 03/2025.", "docs/decisions/0104-phases-of-2025.md");
/** Texts about a person that those who work the case may read; clinical and HIV texts need their own ground (docs/decisions/0112). */
const CASE_WORK = [
	"identity",
	"name",
	"note"
];
/** Faces and substances: those who meet and treat the person. Convictions: those whose papers hold them (docs/decisions/0210). */
const CARE = [
	...CASE_WORK,
	"photo",
	"substance"
];
const FILE = [...CARE, "conviction"];
/** The book of controlled drugs: who keeps it, who pours from it, and the head of the clinic, who answers for both (docs/decisions/0520). */
const BOOK = "stock";
/** HIV: who treats the person and the head of that clinic, article 30 of the law on HIV; nobody who registers or keeps order. */
const TREATMENT = [
	...CARE,
	"clinical",
	"hiv"
];
// src/law/kept/2026-11-23-3.ts
const words = {
	measures,
	offices: {
		offices: {
			communeChair: {
				term: named("Chủ tịch UBND cấp xã"),
				unitKind: "commune",
				reach: "own",
				words: CARE
			},
			communePoliceChief: {
				term: named("Trưởng Công an cấp xã"),
				unitKind: "commune",
				reach: "own",
				words: FILE
			},
			communePolice: {
				term: named("Cán bộ Công an cấp xã"),
				unitKind: "commune",
				reach: "own",
				words: FILE
			},
			communeOfficer: {
				term: [{
					from: LAW_73,
					is: "Cán bộ được phân công theo dõi, hỗ trợ"
				}, {
					from: LAW_120,
					is: "Người được phân công tư vấn, quản lý, hỗ trợ"
				}],
				unitKind: "commune",
				reach: "own",
				words: CARE
			},
			communeClerk: {
				term: named("Văn thư cấp xã"),
				unitKind: "commune",
				clerk: true,
				reach: "own",
				words: ["identity", "name"]
			},
			provider: {
				term: named("Tổ chức, cá nhân cung cấp dịch vụ cai nghiện"),
				unitKind: "provider",
				reach: "own",
				words: [...CARE, "clinical"]
			},
			examiner: {
				term: named("Bác sĩ của cơ sở y tế xác định tình trạng nghiện"),
				unitKind: "health-centre",
				reach: "own",
				words: [
					...CASE_WORK,
					"substance",
					"clinical"
				]
			},
			facilityHead: {
				term: [{
					from: LAW_73,
					is: "Giám đốc cơ sở cai nghiện ma túy"
				}, {
					from: POLICE_TAKE_OVER,
					is: "Trưởng cơ sở cai nghiện ma túy"
				}],
				unitKind: "centre",
				receives: true,
				reach: "own",
				words: FILE
			},
			centreOfficer: {
				term: named("Cán bộ cơ sở cai nghiện ma túy"),
				unitKind: "centre",
				receives: true,
				reach: "own",
				words: FILE
			},
			clinicHead: {
				term: named("Người đứng đầu cơ sở điều trị thay thế"),
				unitKind: "clinic",
				reach: "own",
				words: [...TREATMENT, BOOK]
			},
			clinicDoctor: {
				term: named("Bác sĩ cơ sở điều trị thay thế"),
				unitKind: "clinic",
				reach: "own",
				words: TREATMENT
			},
			clinicOfficer: {
				term: named("Cán bộ tiếp đón cơ sở điều trị thay thế"),
				unitKind: "clinic",
				reach: "own",
				words: CARE
			},
			clinicPharmacist: {
				term: named("Dược sĩ giữ kho thuốc của cơ sở điều trị thay thế"),
				unitKind: "clinic",
				reach: "own",
				words: [
					"identity",
					"name",
					BOOK
				]
			},
			clinicNurse: {
				term: named("Nhân viên cấp phát thuốc của cơ sở điều trị thay thế"),
				unitKind: "clinic",
				reach: "own",
				words: [
					...CARE,
					"clinical",
					BOOK
				]
			},
			pointNurse: {
				term: named("Người giữ và cấp phát thuốc tại điểm cấp phát"),
				unitKind: "dispensing-point",
				reach: "own",
				words: [
					...CARE,
					"clinical",
					BOOK
				]
			},
			courtJudge: {
				term: named("Thẩm phán"),
				unitKind: "court",
				reach: "own",
				words: FILE
			},
			courtClerk: {
				term: named("Thư ký Tòa án"),
				unitKind: "court",
				reach: "own",
				words: FILE
			},
			districtPolice: {
				term: named("Công an cấp huyện"),
				unitKind: "district",
				reach: "below",
				words: CASE_WORK
			},
			districtLabourHead: {
				term: named("Trưởng phòng LĐTBXH cấp huyện"),
				unitKind: "district",
				reach: "below",
				words: ["identity", "name"]
			},
			provincialAgency: {
				term: [{
					from: LAW_73,
					is: "Chi cục Phòng, chống tệ nạn xã hội (Sở LĐTBXH)"
				}, {
					from: POLICE_TAKE_OVER,
					is: "Phòng Cảnh sát điều tra tội phạm về ma túy (PC04)"
				}],
				assigns: true,
				unitKind: "province",
				reach: "below",
				words: ["identity", "name"]
			},
			provincialPoliceDirector: {
				term: named("Giám đốc Công an cấp tỉnh"),
				unitKind: "province",
				reach: "below",
				words: ["identity", "name"]
			},
			provincialLeader: {
				term: [{
					from: LAW_73,
					is: "Lãnh đạo Sở LĐTBXH"
				}, {
					from: POLICE_TAKE_OVER,
					is: "Lãnh đạo Công an cấp tỉnh"
				}],
				unitKind: "province",
				reach: "below",
				words: []
			},
			administrator: {
				term: named("Quản trị hệ thống"),
				unitKind: "province",
				admin: true,
				reach: "own",
				words: []
			}
		},
		roles: {
			communeChair: {
				term: "Chủ tịch UBND cấp xã",
				is: [{
					from: LAW_73,
					offices: ["communeChair"],
					cite: L73.art(30, 5)
				}, {
					from: LAW_120,
					offices: ["communeChair"],
					cite: L120.art(42, 6)
				}]
			},
			userDecider: {
				term: "Người ra quyết định quản lý người sử dụng trái phép chất ma túy",
				is: [{
					from: LAW_73,
					offices: ["communeChair"],
					cite: L73.art(23, 4)
				}, {
					from: LAW_120,
					offices: ["communePoliceChief"],
					cite: L120.art(24, 4)
				}]
			},
			tester: {
				term: "Người tiến hành xét nghiệm chất ma túy",
				is: [{
					from: LAW_73,
					offices: ["communePoliceChief", "communePolice"],
					as: TESTERS_73,
					cite: L73.art(22, 2)
				}, {
					from: LAW_120,
					offices: ["communePoliceChief", "communePolice"],
					as: TESTERS_120,
					cite: L120.art(23, 2)
				}]
			},
			communePoliceChief: {
				term: "Trưởng Công an cấp xã",
				is: [{
					from: LAW_73,
					offices: ["communePoliceChief"],
					cite: D116.art(77, 2)
				}, {
					from: LAW_120,
					offices: ["communePoliceChief"],
					cite: L120.art(32, 5)
				}]
			},
			communePolice: {
				term: "Công an cấp xã",
				is: [{
					from: LAW_73,
					offices: ["communePoliceChief", "communePolice"],
					as: COMMUNE_POLICE,
					cite: L73.art(43, 1)
				}, {
					from: LAW_120,
					offices: ["communePoliceChief", "communePolice"],
					as: COMMUNE_POLICE,
					cite: L120.art(48, 1)
				}]
			},
			reception: {
				term: "Điểm tiếp nhận đăng ký",
				is: [{
					from: LAW_73,
					offices: [
						"communeOfficer",
						"communePolice",
						"communePoliceChief"
					],
					as: RECEPTION,
					cite: D116.art(29)
				}, {
					from: LAW_120,
					offices: ["communePolice", "communePoliceChief"],
					as: COMMUNE_POLICE,
					cite: D163.art(90, 1)
				}]
			},
			caseWorker: {
				term: "Người được phân công theo dõi, hỗ trợ",
				is: [{
					from: LAW_73,
					offices: ["communeOfficer"],
					cite: D116.art(32, 1, "c")
				}, {
					from: LAW_120,
					offices: ["communeOfficer"],
					cite: D163.art(130, 1)
				}]
			},
			provider: {
				term: "Tổ chức, cá nhân cung cấp dịch vụ cai nghiện",
				is: [{
					from: LAW_73,
					offices: ["provider"],
					cite: L73.art(30, 7)
				}, {
					from: LAW_120,
					offices: ["provider"],
					cite: L120.art(32, 8)
				}]
			},
			facilityHead: {
				term: "Người đứng đầu cơ sở cai nghiện",
				is: [{
					from: LAW_73,
					offices: ["facilityHead"],
					cite: D116.art(62, 1)
				}, {
					from: LAW_120,
					offices: ["facilityHead"],
					cite: D163.art(97, 1)
				}]
			},
			fileMaker: {
				term: "Người lập hồ sơ đề nghị cai nghiện bắt buộc",
				is: [
					{
						from: LAW_73,
						offices: ["communeChair"],
						cite: LHAV.art(103)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["communePoliceChief"],
						cite: unseen
					},
					{
						from: LAW_120,
						offices: ["communePoliceChief"],
						cite: D163.art(100, 1)
					}
				]
			},
			forwarder: {
				term: "Người kiểm tra, chuyển hồ sơ đến Tòa án",
				is: [
					{
						from: LAW_73,
						offices: ["districtLabourHead"],
						cite: D116.art(43, 1)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["communePoliceChief"],
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["communePoliceChief"],
						cite: D184.art(20, 14)
					},
					{
						from: LAW_120,
						offices: ["communePoliceChief"],
						cite: D163.art(102, 4)
					}
				]
			},
			handlingPolice: {
				term: "Công an cấp trên trực tiếp thụ lý vụ việc",
				is: [
					{
						from: LAW_73,
						offices: ["districtPolice"],
						as: "Công an cấp huyện, Công an cấp tỉnh đang thụ lý",
						cite: D116.art(42, 4)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["provincialAgency"],
						as: "Công an cấp tỉnh đang thụ lý",
						cite: unseen
					},
					{
						from: LAW_120,
						offices: ["provincialAgency"],
						cite: L120.art(31, 3)
					}
				]
			},
			determiner: {
				term: "Cơ sở y tế xác định tình trạng nghiện",
				is: [{
					from: LAW_73,
					offices: ["examiner"],
					as: DETERMINER,
					cite: D109.art(3)
				}, {
					from: LAW_120,
					offices: ["examiner"],
					as: DETERMINER,
					cite: L120.art(31, 4)
				}]
			},
			withdrawalCentre: {
				term: "Cơ sở y tế điều trị cắt cơn",
				is: [{
					from: LAW_73,
					offices: ["examiner"],
					as: WITHDRAWAL,
					cite: D116.art(23)
				}, {
					from: LAW_120,
					offices: ["examiner"],
					as: WITHDRAWAL,
					cite: D163.art(85)
				}]
			},
			enforcer: {
				term: "Cơ quan đưa người vào cơ sở",
				is: [
					{
						from: LAW_73,
						offices: ["districtPolice"],
						cite: D116.art(54, 1)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["communePoliceChief", "communePolice"],
						as: COMMUNE_POLICE,
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["communePoliceChief", "communePolice"],
						as: COMMUNE_POLICE,
						cite: D184.art(20, 15)
					},
					{
						from: LAW_120,
						offices: ["communePoliceChief", "communePolice"],
						as: COMMUNE_POLICE,
						cite: L120.art(38, 5)
					}
				]
			},
			pursuer: {
				term: "Người ra quyết định truy tìm trước khi vào cơ sở",
				is: [
					{
						from: LAW_73,
						offices: ["districtPolice"],
						cite: D116.art(56, 1)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["communePoliceChief"],
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["communePoliceChief"],
						cite: D184.art(20, 28, "d")
					},
					{
						from: LAW_120,
						offices: ["provincialPoliceDirector"],
						cite: D163.art(109)
					}
				]
			},
			placer: {
				term: "Giám đốc Công an cấp tỉnh",
				is: [{
					from: LAW_120,
					offices: ["provincialPoliceDirector"],
					cite: L120.art(38, 5)
				}]
			},
			drugPolice: {
				term: "Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy (C04)",
				outside: true,
				is: [{
					from: LAW_120,
					offices: [],
					cite: L120.art(38, 3, "a")
				}]
			},
			prisonPolice: {
				term: "Cục trưởng Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng (C10)",
				outside: true,
				is: [{
					from: LAW_120,
					offices: [],
					cite: L120.art(38, 4, "a")
				}]
			},
			proceedingsBody: {
				term: "Cơ quan tố tụng hình sự có yêu cầu đưa người ra khỏi cơ sở",
				outside: true,
				is: [{
					from: LAW_73,
					offices: [],
					cite: D116.art(59)
				}, {
					from: LAW_120,
					offices: [],
					cite: D163.art(111, 2)
				}]
			},
			court: {
				term: "Tòa án xem xét, quyết định",
				is: [
					{
						from: LAW_73,
						offices: ["courtJudge", "courtClerk"],
						as: DISTRICT_COURT,
						cite: D116.art(43)
					},
					{
						from: TWO_LEVELS,
						offices: ["courtJudge", "courtClerk"],
						as: REGIONAL_COURT,
						cite: D184.art(20, 14)
					},
					{
						from: LAW_120,
						offices: ["courtJudge", "courtClerk"],
						as: REGIONAL_COURT,
						cite: L120.art(35, 8)
					}
				]
			},
			centre: {
				term: "Cơ sở cai nghiện bắt buộc",
				is: [{
					from: LAW_73,
					offices: ["facilityHead", "centreOfficer"],
					as: COMPULSORY_CENTRE,
					cite: D116.art(55)
				}, {
					from: LAW_120,
					offices: ["facilityHead", "centreOfficer"],
					as: PUBLIC_CENTRE,
					cite: L120.art(38)
				}]
			},
			voluntaryCentre: {
				term: "Cơ sở cai nghiện ma túy",
				is: [{
					from: LAW_73,
					offices: ["facilityHead", "centreOfficer"],
					as: CENTRE,
					cite: D116.art(35)
				}, {
					from: LAW_120,
					offices: ["facilityHead", "centreOfficer"],
					as: CENTRE,
					cite: L120.art(46)
				}]
			},
			clinicHead: {
				term: "Người đứng đầu cơ sở điều trị thay thế",
				is: [
					{
						from: LAW_73,
						offices: ["clinicHead"],
						cite: D116.art(28, 2)
					},
					{
						from: DECREE_141,
						offices: ["clinicHead"],
						cite: D141.art(31, 2)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["clinicHead"],
						cite: clinics
					}
				]
			},
			clinic: {
				term: "Cơ sở điều trị thay thế",
				is: [
					{
						from: LAW_73,
						offices: [
							"clinicHead",
							"clinicDoctor",
							"clinicOfficer"
						],
						as: CLINIC,
						cite: D116.art(28, 2)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: [
							"clinicHead",
							"clinicDoctor",
							"clinicOfficer"
						],
						as: CLINIC,
						cite: clinics
					},
					{
						from: LAW_120,
						offices: [
							"clinicHead",
							"clinicDoctor",
							"clinicOfficer"
						],
						as: CLINIC,
						cite: D163.art(89, 2)
					}
				]
			},
			provincialSupervisor: {
				term: "Cơ quan cấp tỉnh theo dõi cai nghiện",
				is: [
					{
						from: LAW_73,
						offices: ["provincialAgency"],
						cite: D116.art(63)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["provincialAgency"],
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["provincialAgency"],
						cite: D184.art(20)
					},
					{
						from: LAW_120,
						offices: ["provincialAgency"],
						cite: D163.art(91, 2, "c")
					}
				]
			},
			licenser: {
				term: "Người có thẩm quyền cấp, đình chỉ, thu hồi giấy phép cơ sở tư nhân",
				is: [
					{
						from: LAW_73,
						offices: ["provincialAgency"],
						as: LABOUR_DIRECTOR,
						cite: D116.art(10)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["provincialPoliceDirector"],
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["provincialPoliceDirector"],
						cite: D184.art(20, 4)
					},
					{
						from: LAW_120,
						offices: ["provincialPoliceDirector"],
						cite: D163.art(73, 2)
					}
				]
			},
			licenceDesk: {
				term: "Nơi tiếp nhận, thẩm định hồ sơ giấy phép cơ sở tư nhân",
				is: [
					{
						from: LAW_73,
						offices: ["provincialAgency"],
						as: LABOUR_DEPARTMENT,
						cite: D116.art(11, 2)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["provincialAgency", "provincialPoliceDirector"],
						as: PROVINCIAL_POLICE,
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["provincialAgency", "provincialPoliceDirector"],
						as: PROVINCIAL_POLICE,
						cite: D184.art(20, 4)
					},
					{
						from: LAW_120,
						offices: ["provincialAgency", "provincialPoliceDirector"],
						as: PROVINCIAL_POLICE,
						cite: D163.art(73, 2)
					}
				]
			},
			publisher: {
				term: "Người có thẩm quyền công bố nơi cung cấp dịch vụ cai nghiện tại gia đình, cộng đồng",
				is: [
					{
						from: LAW_73,
						offices: ["districtLabourHead"],
						as: DISTRICT_CHAIR,
						cite: districtPublishes
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["districtLabourHead"],
						as: DISTRICT_CHAIR,
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["provincialPoliceDirector"],
						cite: D184.art(20, 9)
					},
					{
						from: LAW_120,
						offices: ["provincialPoliceDirector"],
						cite: D163.art(80, 3)
					}
				]
			},
			publisherDesk: {
				term: "Nơi tiếp nhận hồ sơ đăng ký cung cấp dịch vụ",
				is: [
					{
						from: LAW_73,
						offices: ["districtLabourHead"],
						as: DISTRICT_COMMITTEE,
						cite: D116.art(17, 2)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["districtLabourHead"],
						as: DISTRICT_COMMITTEE,
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["provincialAgency", "provincialPoliceDirector"],
						as: PROVINCIAL_POLICE,
						cite: D184.art(20, 9)
					},
					{
						from: LAW_120,
						offices: ["provincialAgency", "provincialPoliceDirector"],
						as: PROVINCIAL_POLICE,
						cite: D163.art(80, 3)
					}
				]
			},
			providerInspector: {
				term: "Người lập biên bản vi phạm của nơi cung cấp dịch vụ",
				is: [
					{
						from: LAW_73,
						offices: ["districtLabourHead"],
						cite: D116.art(18, 3)
					},
					{
						from: POLICE_TAKE_OVER,
						offices: ["districtLabourHead"],
						cite: unseen
					},
					{
						from: TWO_LEVELS,
						offices: ["communePoliceChief", "communePolice"],
						as: COMMUNE_POLICE,
						cite: D184.art(20, 9)
					},
					{
						from: LAW_120,
						offices: ["communePoliceChief", "communePolice"],
						as: COMMUNE_POLICE,
						cite: D163.art(81, 2)
					}
				]
			}
		}
	},
	sources
};
const sheets = {
	"c129d966e392": measures["substitution"][0],
	"320404f6ebb0": measures["substitution"][1],
	"d964ec8738f3": measures["substitution"][2],
	"3f8c7fbb53f3": measures["substitution"][3]
};
export { sheets, words };
