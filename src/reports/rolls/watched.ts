import { movementForm } from '../../law/silences.ts'
import { D116, D163, L120 } from '../../law/sources/index.ts'
import type { Roll } from '../indicator.ts'
import { movedIn, movedOut } from './causes.ts'

/** Whoever wears a device, or has it off for a while with leave. */
export const monitored: Roll = {
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
export const keptApart: Roll = {
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
