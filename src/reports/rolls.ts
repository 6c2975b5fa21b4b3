import { aftercare } from '../law/registers/aftercare.ts'
import { users as usersRegister } from '../law/registers/users.ts'
import { movementForm } from '../law/silences.ts'
import { D116, D141, D163, L73, L120 } from '../law/sources/index.ts'
import { MOVED, OPENED, type Roll } from './indicator.ts'

const moved = { of: [MOVED] }
const imprisoned = { term: { vi: 'Chấp hành án phạt tù', en: 'Prison sentence' }, of: ['imprisoned', 'interrupted'] }
const referred = { term: { vi: 'Chuyển xem xét cai nghiện bắt buộc', en: 'Referred for compulsory rehabilitation' }, of: ['referred'] }
const gone = { term: { vi: 'Chết hoặc mất tích', en: 'Dead or missing' }, of: ['gone'] }
const criminal = { term: { vi: 'Xem xét trách nhiệm hình sự', en: 'Criminal proceedings' }, of: ['criminal'] }
const backFromProceedings = { term: { vi: 'Trở lại sau tố tụng', en: 'Back from proceedings' }, of: ['criminal'] }
const movedIn = { term: { vi: 'Từ nơi khác chuyển đến', en: 'Moved in' }, ...moved }
const movedOut = { term: { vi: 'Chuyển đi nơi khác', en: 'Moved away' }, ...moved }

/** People of a facility for compulsory rehabilitation: the movement table. */
const residents: Roll = {
  term: { vi: 'Biến động người cai nghiện bắt buộc tại cơ sở', en: 'Movement of compulsory residents of a facility' },
  says: {
    vi: 'Người đang thuộc quản lý của cơ sở: đang ở cơ sở, nằm viện, về chịu tang hoặc được đưa ra ngoài phục vụ tố tụng.',
    en: 'Whoever belongs to the facility: inside, in hospital, on mourning leave, or taken out for proceedings.',
  },
  measure: 'compulsory',
  states: ['inFacility', 'inHospital', 'onLeave', 'out'],
  seat: 'facility',
  unitKind: 'centre',
  in: {
    decided: {
      term: { vi: 'Mới vào theo quyết định của Tòa án', en: 'New, by court decision' },
      of: ['onTheWay', 'effective', 'waiting', 'postponed', 'fled'],
    },
    transferred: { term: { vi: 'Từ cơ sở khác chuyển đến', en: 'Transferred in' }, ...moved },
    returned: { term: { vi: 'Trở lại sau bỏ trốn', en: 'Back after an escape' }, of: ['escaped'] },
    resumed: { term: { vi: 'Trở lại sau tạm đình chỉ', en: 'Back after a suspension' }, of: ['suspended'] },
    afterCrime: backFromProceedings,
  },
  out: {
    completed: { term: { vi: 'Chấp hành xong', en: 'Term served' }, of: ['completed'] },
    transferred: { term: { vi: 'Chuyển cơ sở khác', en: 'Transferred out' }, ...moved },
    exempted: { term: { vi: 'Được miễn phần thời hạn còn lại', en: 'Rest of the term remitted' }, of: ['exemptedRest'] },
    suspended: { term: { vi: 'Tạm đình chỉ, chữa bệnh tại gia đình', en: 'Suspended, treated at home' }, of: ['suspended'] },
    criminal: { term: { vi: 'Truy cứu trách nhiệm hình sự', en: 'Criminal prosecution' }, of: ['criminal', 'cancelled'] },
    imprisoned,
    escaped: { term: { vi: 'Bỏ trốn', en: 'Escaped' }, of: ['escaped'] },
    died: { term: { vi: 'Chết', en: 'Died' }, of: ['died'] },
  },
  among: {
    hospital: { term: { vi: 'đang nằm viện', en: 'in hospital' }, of: ['inHospital'] },
    away: { term: { vi: 'đang ở ngoài có phép', en: 'outside with leave' }, of: ['onLeave', 'out'] },
  },
  cite: [movementForm, D116.art(67, 2), D163.art(114, 4)],
}

/** Decisions that stand and are not carried out: the same as the board of that name. */
const execution: Roll = {
  term: { vi: 'Quyết định cai nghiện bắt buộc chờ thi hành', en: 'Compulsory decisions not yet carried out' },
  says: {
    vi: 'Quyết định đã có hiệu lực mà người đó chưa vào cơ sở: chờ đưa đi, chờ chỗ, được hoãn, bỏ trốn, đang trên đường.',
    en: 'The decision stands and the person is not in the facility: to be brought, waiting for a place, postponed, fled, on the way.',
  },
  measure: 'compulsory',
  states: ['effective', 'waiting', 'postponed', 'fled', 'onTheWay'],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    effective: { term: { vi: 'Quyết định có hiệu lực', en: 'Decision took effect' }, of: ['decided', 'appealed'] },
    movedIn,
  },
  out: {
    admitted: { term: { vi: 'Đã vào cơ sở', en: 'Admitted' }, of: ['inFacility'] },
    exempted: { term: { vi: 'Được miễn chấp hành', en: 'Exempted' }, of: ['exempted'] },
    lapsed: { term: { vi: 'Hết thời hiệu thi hành', en: 'Lapsed' }, of: ['lapsed'] },
    completed: { term: { vi: 'Hết thời hạn khi chưa ghi tiếp nhận', en: 'Term over, admission never recorded' }, of: ['completed'] },
    cancelled: { term: { vi: 'Hủy, chuyển xử lý hình sự', en: 'Cancelled for criminal handling' }, of: ['cancelled'] },
    escaped: { term: { vi: 'Bỏ trốn trên đường đi', en: 'Escaped on the way' }, of: ['escaped'] },
    imprisoned,
    movedOut,
    gone,
  },
  among: {
    fled: { term: { vi: 'đang bỏ trốn', en: 'fled' }, of: ['fled'] },
    postponed: { term: { vi: 'đang được hoãn', en: 'postponed' }, of: ['postponed'] },
  },
  cite: [movementForm, L73.art(32, 4), L120.art(38)],
}

/** The same of those from 12 to under 18, whom the books of a facility keep apart: nothing of theirs is cancelled or lapses. */
const minors: Roll = {
  ...residents,
  term: { vi: 'Biến động người từ đủ 12 đến dưới 18 tuổi cai nghiện bắt buộc', en: 'Movement of compulsory residents from 12 to under 18' },
  says: {
    vi: 'Người có quyết định khi từ đủ 12 đến dưới 18 tuổi, đang thuộc quản lý của cơ sở, trường giáo dưỡng; đủ 18 tuổi giữa chừng vẫn ở bảng này.',
    en: 'Whoever was decided on between 12 and 18 and belongs to the facility or reformatory; turning 18 meanwhile takes nobody off this table.',
  },
  measure: 'compulsory-minor',
  out: { ...residents.out, criminal: { term: { vi: 'Truy cứu trách nhiệm hình sự', en: 'Criminal prosecution' }, of: ['criminal'] } },
  cite: [movementForm, D116.art(67, 2), D163.art(126)],
}
/** Decisions on minors that stand and are not carried out. */
const { cancelled: _cancelled, lapsed: _lapsed, ...outOfExecution } = execution.out
const minorsExecution: Roll = {
  ...execution,
  term: { vi: 'Quyết định cai nghiện bắt buộc người dưới 18 tuổi chờ thi hành', en: 'Compulsory decisions on minors not yet carried out' },
  measure: 'compulsory-minor',
  out: outOfExecution,
  cite: [movementForm, L73.art(33, 4), L120.art(36, 8)],
}

/** Who is in a facility by their own will: never among those whom a court sent there. */
const volunteers: Roll = {
  term: { vi: 'Cai nghiện tự nguyện tại cơ sở', en: 'Voluntary rehabilitation in a facility' },
  says: {
    vi: 'Người tự nguyện đã vào cơ sở và đang cai nghiện. Lúc đã tự ý chấm dứt chờ xác minh thì tạm ra khỏi số này.',
    en: 'Whoever came by their own will and goes on. Who stopped, and is asked why, is not among them meanwhile.',
  },
  measure: 'voluntary-facility',
  states: ['running'],
  seat: 'facility',
  unitKind: 'centre',
  in: {
    admitted: { term: { vi: 'Mới vào cơ sở', en: 'Admitted' }, of: ['contracted', 'decided'] },
    back: { term: { vi: 'Trở lại cơ sở, tiếp tục sau kết luận', en: 'Came back or went on' }, of: ['stopped', 'violated', 'resting'] },
    afterCrime: backFromProceedings,
    resumed: { term: { vi: 'Trở lại sau tạm đình chỉ', en: 'Came back after a suspension' }, of: ['homeTreatment'] },
    released: { term: { vi: 'Tiếp tục sau án phạt tù', en: 'Went on after prison' }, of: ['interrupted'] },
    transferred: { term: { vi: 'Từ cơ sở khác chuyển đến', en: 'Transferred in' }, ...moved },
  },
  out: {
    completed: { term: { vi: 'Hoàn thành', en: 'Completed' }, of: ['completed'] },
    rest: {
      term: { vi: 'Về làm tiếp phần còn lại tại gia đình, cộng đồng', en: 'Went home for the rest' },
      of: ['resting', 'restElsewhere'],
    },
    suspended: { term: { vi: 'Tạm đình chỉ, điều trị tại gia đình', en: 'Suspended for treatment at home' }, of: ['homeTreatment'] },
    exempted: { term: { vi: 'Miễn phần thời hạn còn lại', en: 'Exempted from the rest' }, of: ['exemptedRest'] },
    ended: { term: { vi: 'Chấm dứt hợp đồng trước hạn', en: 'Contract ended early' }, of: ['ended'] },
    stopped: { term: { vi: 'Tự ý chấm dứt, có biên bản vi phạm', en: 'Stopped, or a violation record' }, of: ['stopped', 'violated'] },
    referred,
    criminal,
    imprisoned,
    transferred: { term: { vi: 'Chuyển cơ sở khác', en: 'Transferred out' }, ...moved },
    gone,
  },
  cite: [movementForm, L73.art(31), L120.art(33), L120.art(34)],
}

/** Rehabilitation at home and in the community; registered is not begun (docs/decisions/0040). */
const community: Roll = {
  term: { vi: 'Cai nghiện tự nguyện tại gia đình, cộng đồng', en: 'Voluntary rehabilitation at home and in the community' },
  says: {
    vi: 'Người đã bắt đầu và đang cai nghiện. Lúc có biên bản vi phạm chờ kết luận thì tạm ra khỏi số này.',
    en: 'Whoever began and goes on. While a violation record waits for its conclusion the person is not among them.',
  },
  measure: 'voluntary-community',
  states: ['running'],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    started: { term: { vi: 'Bắt đầu cai nghiện', en: 'Began' }, of: ['decided'] },
    dropped: { term: { vi: 'Tiếp tục sau kết luận vi phạm', en: 'Went on after a violation record' }, of: ['violated'] },
    afterCrime: backFromProceedings,
    released: { term: { vi: 'Tiếp tục sau án phạt tù', en: 'Went on after prison' }, of: ['interrupted'] },
    movedIn,
  },
  out: {
    completed: { term: { vi: 'Hoàn thành', en: 'Completed' }, of: ['completed'] },
    elsewhere: { term: { vi: 'Chuyển sang hình thức khác', en: 'Went on in another form' }, of: ['elsewhere'] },
    violated: { term: { vi: 'Có biên bản vi phạm, chờ kết luận', en: 'Violation record, conclusion awaited' }, of: ['violated'] },
    referred,
    criminal,
    imprisoned,
    movedOut,
    gone,
  },
  cite: [movementForm, L73.art(30), L120.art(32)],
}

const supportKinds = {
  counselling: { term: { vi: 'tư vấn tâm lý', en: 'counselling' }, of: ['counselling'] },
  legal: { term: { vi: 'trợ giúp, hướng dẫn pháp lý', en: 'legal help' }, of: ['legal'] },
  papers: {
    term: { vi: 'giấy tờ, cư trú, căn cước, lý lịch tư pháp', en: 'papers, residence, identity card, judicial record' },
    of: ['papers', 'residence', 'identityCard', 'judicialRecord'],
  },
  schooling: { term: { vi: 'học tập (dưới 18 tuổi)', en: 'schooling (under 18)' }, of: ['schooling'] },
  training: { term: { vi: 'học nghề', en: 'training' }, of: ['training'] },
  loan: { term: { vi: 'vay vốn', en: 'loan' }, of: ['loan'] },
  job: { term: { vi: 'việc làm, việc làm công', en: 'job, public works' }, of: ['job', 'publicWork'] },
  social: { term: { vi: 'hoạt động xã hội', en: 'social activities' }, of: ['social'] },
  money: { term: { vi: 'kinh phí, chính sách của địa phương', en: 'money, policies of the province' }, of: ['money', 'local'] },
  other: { term: { vi: 'điều kiện cần thiết khác', en: 'other needs' }, of: ['other'] },
}
const everyKind = Object.values(supportKinds).flatMap((kind) => kind.of)

/** Whoever stands on the list of persons managed after rehabilitation with a case. */
const managed: Roll = {
  term: { vi: 'Quản lý sau cai nghiện ma túy', en: 'Management after rehabilitation' },
  says: {
    vi: 'Người có quyết định quản lý sau cai nghiện còn hiệu lực, như danh sách của Công an cấp xã.',
    en: 'Whoever is under a decision on management after rehabilitation, as on the list of the commune police.',
  },
  measure: 'post-rehab',
  states: aftercare.cases['post-rehab']?.in ?? [],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    decided: { term: { vi: 'Mới có quyết định quản lý', en: 'Newly decided' }, of: ['awaited', 'reported', 'requested'] },
    released: { term: { vi: 'Tiếp tục sau án phạt tù', en: 'Went on after prison' }, of: ['interrupted'] },
    movedIn,
  },
  out: {
    served: { term: { vi: 'Chấp hành xong', en: 'Term served' }, of: ['served'] },
    referred,
    imprisoned,
    movedOut,
    gone,
  },
  among: { relapsed: { term: { vi: 'đã tái nghiện, chờ xử lý', en: 'relapsed, to be decided' }, of: ['relapsed'] } },
  did: {
    support: {
      term: { vi: 'Được tư vấn, hỗ trợ', en: 'Counselled or supported' },
      act: 'support',
      field: 'supportKind',
      of: everyKind,
      among: supportKinds,
    },
    sent: {
      term: { vi: 'Được chuyển, giới thiệu đến nơi giải quyết', en: 'Sent somewhere for support' },
      act: 'requestSupport',
      field: 'supportKind',
      of: everyKind,
    },
    unsupported: {
      term: { vi: 'Hỗ trợ không thành', en: 'Support that came to nothing' },
      act: 'notSupported',
      field: 'whyNotSupported',
      of: ['notEligible', 'papersMissing', 'noMeans', 'declined', 'other'],
      among: {
        notEligible: { term: { vi: 'không thuộc diện, chưa đủ điều kiện', en: 'not eligible' }, of: ['notEligible'] },
        papersMissing: { term: { vi: 'hồ sơ chưa đủ', en: 'papers missing' }, of: ['papersMissing'] },
        noMeans: { term: { vi: 'hết nguồn vốn, hết chỉ tiêu', en: 'no means left' }, of: ['noMeans'] },
        declined: { term: { vi: 'người đó thôi không nhận', en: 'declined' }, of: ['declined'] },
        other: { term: { vi: 'lý do khác', en: 'other reasons' }, of: ['other'] },
      },
    },
  },
  cite: [movementForm, L73.art(40, 1), L120.art(42, 1), L120.art(42, 5)],
}

/** Positive results that the commune of residence does not have yet. */
const results: Roll = {
  term: { vi: 'Kết quả xét nghiệm dương tính chờ gửi, chờ nhận', en: 'Positive test results on their way' },
  says: {
    vi: 'Kết quả dương tính mà nơi cư trú chưa nhận: chưa gửi, hoặc đã gửi và chờ nhận.',
    en: 'Positive results that the commune of residence has not received: unsent, or sent and awaited.',
  },
  measure: 'drug-test',
  states: ['positive', 'sent'],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    tested: { term: { vi: 'Dương tính', en: 'Tested positive' }, of: [OPENED, 'asked'] },
    movedIn,
  },
  out: {
    received: { term: { vi: 'Nơi cư trú đã nhận', en: 'Received where the person lives' }, of: ['received'] },
    kept: { term: { vi: 'Không phải gửi', en: 'Not to be sent' }, of: ['kept'] },
    refuted: { term: { vi: 'Xét nghiệm lại âm tính', en: 'Second test negative' }, of: ['refuted'] },
    movedOut,
  },
  among: { sent: { term: { vi: 'đã gửi, chờ nhận', en: 'sent, not received yet' }, of: ['sent'] } },
  cite: [movementForm, L73.art(22, 2), L120.art(23, 2)],
}

/** Whoever stands on the list of users with a case. */
const users: Roll = {
  term: { vi: 'Quản lý người sử dụng trái phép chất ma túy', en: 'Management of users' },
  says: {
    vi: 'Người có quyết định quản lý chưa dừng, chưa chấm dứt, kể cả đang tạm đình chỉ, như danh sách của Công an cấp xã.',
    en: 'Whoever is under a decision that was neither stopped nor ended, suspended ones among them, as on the list of the commune police.',
  },
  measure: 'user-management',
  states: usersRegister.cases['user-management']?.in ?? [],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    decided: { term: { vi: 'Mới có quyết định quản lý', en: 'Newly decided' }, of: ['noticed', 'cleared'] },
    movedIn,
  },
  out: {
    ended: { term: { vi: 'Chấm dứt, không dùng lại', en: 'Ended, not used again' }, of: ['ended'] },
    addicted: { term: { vi: 'Dừng: được xác định nghiện', en: 'Stopped: found dependent' }, of: ['stoppedAddicted'] },
    institution: {
      term: {
        vi: 'Dừng: giáo dục tại xã, cơ sở giáo dục bắt buộc, trường giáo dưỡng',
        en: 'Stopped: commune education, institution, reformatory',
      },
      of: ['stoppedEducation', 'stoppedInstitution'],
    },
    imprisoned: {
      term: { vi: 'Dừng: án phạt tù, tạm giữ, tạm giam dài hơn', en: 'Stopped: prison, or longer custody' },
      of: ['stoppedPrison', 'stoppedDetention'],
    },
    movedOut,
    gone: { ...gone, of: ['stoppedDead', 'stoppedMissing'] },
  },
  among: {
    again: {
      term: { vi: 'dùng lại, chờ xử lý', en: 'used again, to be decided' },
      of: ['usedAgain', 'clearedAgain', 'addicted', 'criminal'],
    },
    suspended: { term: { vi: 'đang tạm đình chỉ', en: 'suspended' }, of: ['suspended'] },
  },
  cite: [movementForm, L73.art(23, 2), L120.art(24, 2)],
}

/** Whoever a clinic treats; somebody on the way to another one belongs to the clinic that is to answer. */
const treated: Roll = {
  term: { vi: 'Điều trị bằng thuốc thay thế tại cơ sở điều trị', en: 'Substitution treatment at a clinic' },
  says: {
    vi: 'Người đã bắt đầu và đang điều trị, kể cả lúc đang chuyển cơ sở. Nghỉ vài ngày không ra khỏi số này cho đến khi có người quyết định.',
    en: 'Whoever began treatment and goes on, also while moving to another clinic. Days missed take nobody out until somebody decides.',
  },
  measure: 'substitution',
  states: ['running', 'transferring'],
  seat: 'clinic',
  unitKind: 'clinic',
  in: {
    started: { term: { vi: 'Bắt đầu điều trị', en: 'Began' }, of: ['admitted'] },
    dropped: { term: { vi: 'Tiếp tục sau kết luận vi phạm', en: 'Went on after a violation record' }, of: ['violated'] },
    afterCrime: backFromProceedings,
    transferred: { term: { vi: 'Từ cơ sở khác chuyển tiếp đến', en: 'Transferred in' }, ...moved },
  },
  out: {
    completed: { term: { vi: 'Hoàn thành điều trị', en: 'Completed' }, of: ['completed'] },
    terminated: { term: { vi: 'Chấm dứt điều trị (xin ra hoặc do vi phạm)', en: 'Ended by wish or for breaches' }, of: ['terminated'] },
    violated: { term: { vi: 'Có biên bản vi phạm, chờ kết luận', en: 'Violation record, conclusion awaited' }, of: ['violated'] },
    criminal,
    imprisoned: { term: imprisoned.term, of: ['imprisoned'] },
    transferred: { term: { vi: 'Chuyển tiếp đến cơ sở khác', en: 'Transferred out' }, ...moved },
    gone,
  },
  among: { moving: { term: { vi: 'đang chuyển cơ sở', en: 'moving to another clinic' }, of: ['transferring'] } },
  stays: { months: [6, 12], back: ['violated', 'criminal'] },
  cite: [movementForm, L73.art(40, 1), D141.art(26, 3), L120.art(43, 2)],
}

/** Files and applications on which no result was told yet. */
const determining: Roll = {
  term: { vi: 'Đang xác định tình trạng nghiện', en: 'Addiction being determined' },
  says: {
    vi: 'Hồ sơ Công an đề nghị từ khi mở đến khi kết quả được thông báo. Đơn của người tự nguyện nộp ở cơ sở y tế không nằm trong số này.',
    en: 'Files of the police from their opening until the result is told. Applications that volunteers hand in at a health facility are not among them.',
  },
  measure: 'determination',
  states: ['collecting', 'sent', 'admitted', 'foundAddicted', 'foundNot'],
  seat: 'commune',
  unitKind: 'commune',
  in: { opened: { term: { vi: 'Mới mở hồ sơ', en: 'Newly opened' }, of: [OPENED, 'awaited'] }, movedIn },
  out: {
    addicted: { term: { vi: 'Xác định nghiện', en: 'Found dependent' }, of: ['addicted'] },
    notAddicted: { term: { vi: 'Xác định không nghiện', en: 'Found not dependent' }, of: ['notAddicted'] },
    closed: { term: { vi: 'Không xác định, rút đơn', en: 'Not determined, withdrawn' }, of: ['notDetermined', 'withdrawn'] },
    movedOut,
  },
  among: { atFacility: { term: { vi: 'hồ sơ ở cơ sở y tế', en: 'file at the health facility' }, of: ['sent', 'admitted'] } },
  cite: [movementForm, L73.art(27, 1), L120.art(31, 1)],
}

/** Whoever wears a device, or has it off for a while with leave. */
const monitored: Roll = {
  term: { vi: 'Giám sát điện tử', en: 'Electronic monitoring' },
  says: {
    vi: 'Người đang đeo thiết bị hoặc được tháo tạm thời. Có biên bản không chấp hành, chờ xem xét thì tạm ra khỏi số này.',
    en: 'Whoever wears a device, or has it off with leave. While a record of not complying waits to be decided the person is not among them.',
  },
  measure: 'monitoring',
  states: ['worn', 'off'],
  seat: 'commune',
  unitKind: 'commune',
  in: {
    fitted: { term: { vi: 'Đeo thiết bị theo quyết định', en: 'Fitted by decision' }, of: ['decided'] },
    resumed: { term: { vi: 'Đeo lại sau tạm dừng', en: 'Fitted again after a pause' }, of: ['paused'] },
    goesOn: { term: { vi: 'Tiếp tục sau biên bản không chấp hành', en: 'Went on after a record of not complying' }, of: ['notComplied'] },
    movedIn,
  },
  out: {
    waived: { term: { vi: 'Được miễn thời gian còn lại', en: 'Rest waived' }, of: ['waiving'] },
    ended: { term: { vi: 'Chấm dứt', en: 'Ended' }, of: ['ending'] },
    paused: { term: { vi: 'Tạm dừng', en: 'Paused' }, of: ['paused'] },
    notComplied: { term: { vi: 'Có biên bản không chấp hành', en: 'Record of not complying' }, of: ['notComplied'] },
    decidedAnew: { term: { vi: 'Quyết định giám sát mới, chờ đeo', en: 'Decided anew, to be fitted' }, of: ['decided'] },
    movedOut,
  },
  among: { off: { term: { vi: 'đang tháo tạm thời', en: 'off for a while' }, of: ['off'] } },
  cite: [movementForm, L120.art(12, 1)],
}

/** Whoever is kept apart for a breach of the house rules: a figure to be looked at, never one to be proud of. */
const keptApart: Roll = {
  term: { vi: 'Đang ở khu dành riêng vì kỷ luật', en: 'Kept apart for discipline' },
  says: {
    vi: 'Người đang ở khu dành riêng của cơ sở theo quyết định kỷ luật chưa hết, từ khi có quyết định đến khi được cho ra.',
    en: 'Whoever is in the separate area of a facility by a decision on discipline, from that decision until let out.',
  },
  measure: 'residence',
  states: ['apart'],
  seat: 'facility',
  unitKind: 'centre',
  in: { disciplined: { term: { vi: 'Có quyết định kỷ luật', en: 'Disciplined' }, of: ['living'] } },
  out: {
    letOut: { term: { vi: 'Được cho ra', en: 'Let out' }, of: ['living'] },
    away: { term: { vi: 'Đi bệnh viện, vắng cơ sở', en: 'To hospital, or away' }, of: ['away'] },
    left: { term: { vi: 'Rời cơ sở', en: 'Left the facility' }, of: ['left'] },
    died: { term: { vi: 'Chết', en: 'Died' }, of: ['died'] },
  },
  cite: [movementForm, D116.art(71, 2), D163.art(125, 2)],
}

/** Every roll that a report can be asked of, by the name in its address. */
export const rolls = {
  residents,
  minors,
  volunteers,
  execution,
  minorsExecution,
  community,
  managed,
  results,
  users,
  treated,
  determining,
  monitored,
  keptApart,
} as const satisfies Readonly<Record<string, Roll>>

export type RollName = keyof typeof rolls
export const rollNames = Object.keys(rolls) as readonly RollName[] // keys of a literal
