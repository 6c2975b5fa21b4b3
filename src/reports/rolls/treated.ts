import { movementForm } from '../../law/silences.ts'
import { D141, L73, L120 } from '../../law/sources/index.ts'
import type { Roll } from '../indicator.ts'
import { backFromProceedings, criminal, gone, imprisoned, moved } from './causes.ts'

/** Whoever a clinic treats; somebody on the way to another one belongs to the clinic that is to answer. */
export const treated: Roll = {
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
  doses: { agent: 'methadone', gone: 30 },
  cite: [movementForm, L73.art(40, 1), D141.art(26, 3), L120.art(43, 2)],
}
