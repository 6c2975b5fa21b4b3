import { movementForm } from '../../law/silences.ts'
import { D116, D163, L73, L120 } from '../../law/sources/index.ts'
import type { Roll } from '../indicator.ts'
import { backFromProceedings, gone, imprisoned, moved, movedIn, movedOut } from './causes.ts'

/** People of a facility for compulsory rehabilitation: the movement table. */
export const residents: Roll = {
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
export const execution: Roll = {
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
    appealed: { term: { vi: 'Tòa án xem xét khiếu nại quá hạn', en: 'A late complaint is considered by the court' }, of: ['appealed'] },
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
export const minors: Roll = {
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
export const minorsExecution: Roll = {
  ...execution,
  term: { vi: 'Quyết định cai nghiện bắt buộc người dưới 18 tuổi chờ thi hành', en: 'Compulsory decisions on minors not yet carried out' },
  measure: 'compulsory-minor',
  out: outOfExecution,
  cite: [movementForm, L73.art(33, 4), L120.art(36, 8)],
}
