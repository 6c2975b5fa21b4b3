import { movementForm } from '../../law/silences.ts'
import { L73, L120 } from '../../law/sources/index.ts'
import type { Roll } from '../indicator.ts'
import { backFromProceedings, criminal, gone, imprisoned, moved, movedIn, movedOut, referred } from './causes.ts'

/** Who is in a facility by their own will: never among those whom a court sent there. */
export const volunteers: Roll = {
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
export const community: Roll = {
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
