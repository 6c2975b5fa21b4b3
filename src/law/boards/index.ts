import type { Board } from '../../engine/board.ts'
import { day } from '../../kernel/day.ts'

/** Whoever a facility has, and whom it is still to get: the same states for adults and minors. */
const IN_PLACE = ['inFacility', 'inHospital', 'onLeave', 'out'] as const
const TO_EXECUTE = ['effective', 'waiting', 'postponed', 'fled', 'onTheWay'] as const

/** Terms that end soon, of every measure. It tells what is still owed and blocks nothing: the day comes whatever is missing. */
const endings: Board = {
  term: 'Sắp hết thời hạn',
  shows:
    'Thời hạn kết thúc trong 60 ngày tới hoặc đã qua mà hồ sơ chưa khép lại. Việc còn thiếu không làm ngày này lùi lại. Cuối danh sách là người đang ở cơ sở mà hồ sơ chưa đủ để tính ngày hết.',
  endsWithin: 60,
  besides: { compulsory: [...IN_PLACE], 'compulsory-minor': [...IN_PLACE] },
  facts: ['noticed', 'noticedAgain'],
}

/** Decisions of a court that stand and are not yet carried out. */
const execution: Board = {
  term: 'Quyết định chờ thi hành',
  shows: 'Quyết định đã có hiệu lực mà người đó chưa vào cơ sở: đang chờ đưa đi, chờ chỗ, được hoãn, bỏ trốn hoặc trên đường đi.',
  states: { compulsory: [...TO_EXECUTE], 'compulsory-minor': [...TO_EXECUTE] },
  facts: ['effective', 'received', 'waitingFrom', 'placementAsked', 'outsideAsked', 'placed', 'fled', 'taken'],
}

/** What courts must do until when. A file that was forwarded is theirs before they say that they received it. */
const court: Board = {
  term: 'Lịch của Tòa án',
  shows:
    'Hồ sơ đã chuyển đến Tòa án, ngày họp, và việc Tòa án phải làm đến khi nào: thụ lý, thông báo, mở phiên họp, ra quyết định, gửi quyết định, giải quyết khiếu nại.',
  owedBy: ['court'],
  besides: { compulsory: ['forwarded'], 'compulsory-minor': ['forwarded'] },
  appointments: ['meeting'],
  facts: ['meeting', 'forwarded', 'courtReceived', 'accepted', 'meetingOpened', 'decided'],
}

/** Whom Decree 163 puts under electronic monitoring and about whom nobody decided: those from before 1 July 2026, and whoever came of age meanwhile. */
const unmonitored: Board = {
  term: 'Chưa xem xét giám sát điện tử',
  shows:
    'Người từ đủ 18 tuổi đang cai nghiện tại gia đình, cộng đồng, điều trị thay thế hoặc bị quản lý sau cai nghiện mà chưa có hồ sơ giám sát điện tử, kể cả người đã thuộc diện từ trước 01/7/2026 (khoản 1 Điều 151 NĐ 163/2026). Danh sách để Công an cấp xã xem xét, không phải quyết định.',
  states: {
    'voluntary-community': ['decided', 'running', 'violated'],
    substitution: ['admitted', 'running', 'transferring'],
    'post-rehab': ['managed', 'relapsed'],
  },
  lacks: { measure: 'monitoring', age: 18, at: 'commune' },
  facts: ['decided', 'admitted'],
}

/** Who is, by an open case, in a facility or with a provider that may not work. Whom the commune already wrote down as having left waits on another clock. */
const shut: Board = {
  term: 'Người ở nơi bị đình chỉ, thu hồi',
  shows:
    'Người có hồ sơ tại cơ sở, nơi cung cấp dịch vụ đang bị đình chỉ, bị thu hồi, hết hạn giấy phép hoặc đã thôi. Đơn vị quản lý xác minh: người đó còn ở đó không, đã biết chưa, đăng ký thời hạn còn lại ở đâu (khoản 5 Điều 75, khoản 4 Điều 81 NĐ 163/2026). Hệ thống không tự làm gì với hồ sơ của người đó.',
  states: {
    'voluntary-facility': ['applied', 'registered', 'decided', 'contracted', 'running', 'stopped', 'violated'],
    'voluntary-community': ['registered', 'decided', 'running', 'violated'],
  },
  shut: true,
  facts: ['admitted', 'decided'],
}

/** Minors whom a court sent and who come of age with three months or more left (Law 120 art. 36(4)). Nobody is moved by a list (docs/decisions/0480). */
const ofAge: Board = {
  term: 'Đủ 18 tuổi khi đang cai nghiện bắt buộc',
  shows:
    'Người đã đủ, hoặc trong 30 ngày tới đủ 18 tuổi mà thời hạn còn từ 3 tháng: được chuyển sang cai nghiện tại cơ sở công lập cùng người từ đủ 18 tuổi (khoản 4 Điều 36 Luật 120/2025). Cơ sở, trường nói trước cho người đó và cha, mẹ, người giám hộ, báo Công an cấp tỉnh quyết định nơi đến. Người chỉ biết năm sinh thì xem lại giấy tờ. Danh sách không tự chuyển ai; còn dưới 3 tháng thì ở lại cho đến hết.',
  states: { 'compulsory-minor': [...IN_PLACE] },
  ofAge: { age: 18, within: 30, months: 3, fact: 'decided', since: day('2026-07-01'), without: 'movedAsAdult' },
  facts: ['decided', 'admitted'],
}

/** Lists of open cases to look over, by the name in their address. */
export const boards: Readonly<Record<string, Board>> = { endings, execution, court, ofAge, unmonitored, shut }
