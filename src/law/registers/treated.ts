import type { Cause, Register } from '../../engine/register.ts'
import { day } from '../../kernel/day.ts'
import { bookUnread } from '../silences.ts'
import { D116, D141, L73, L120 } from '../sources/index.ts'
import { both, LAW_73, LAW_120 } from './causes.ts'

const DECREE_141 = day('2024-12-15')
/** Known from the decree of 2024 on; what stood before it was not read. */
const since141 = (term: string, cite: ReturnType<typeof D141.art>): Cause => ({
  term,
  cite: [
    { from: LAW_73, is: bookUnread },
    { from: DECREE_141, is: cite },
  ],
})

/** Whom a clinic treats: the clinic's own list, which no commune and no police reads here. */
export const treated: Register = {
  term: 'Người đang điều trị thay thế tại cơ sở điều trị',
  head: [
    { from: LAW_73, is: { title: 'DANH SÁCH NGƯỜI BỆNH ĐIỀU TRỊ THAY THẾ', form: undefined, basis: bookUnread } },
    { from: LAW_120, is: { title: 'DANH SÁCH NGƯỜI BỆNH ĐIỀU TRỊ THAY THẾ', form: undefined, basis: bookUnread } },
  ],
  keeper: 'clinic',
  seat: 'clinic',
  unitKind: 'clinic',
  enters: {
    started: {
      term: 'bắt đầu điều trị',
      cite: [
        { from: LAW_73, is: D116.art(28, 2) },
        { from: LAW_120, is: D141.art(27, 1) },
      ],
    },
    goesOn: both('tiếp tục sau khi xem xét vi phạm', bookUnread, bookUnread),
    afterCrime: both('trở lại sau tố tụng', bookUnread, bookUnread),
    movedIn: since141('chuyển tiếp điều trị đến', D141.art(34)),
  },
  leaves: {
    completed: both('hoàn thành điều trị', L73.art(40, 1), L120.art(42, 1)),
    terminated: since141('chấm dứt điều trị', D141.art(36, 2)),
    violated: both('có biên bản vi phạm, chờ kết luận', D116.art(33, 1), L120.art(35, 1, 'c')),
    criminal: both('xem xét trách nhiệm hình sự', bookUnread, bookUnread),
    prison: both('chấp hành án phạt tù', L73.art(43, 3), L120.art(48, 3, 'b')),
    gone: both('chết hoặc bị tuyên bố mất tích', L73.art(43, 3), L120.art(48, 3, 'd')),
    movedOut: since141('chuyển tiếp điều trị đi', D141.art(34)),
  },
  moves: { in: 'movedIn', out: 'movedOut' },
  cases: {
    substitution: {
      in: ['running', 'transferring'],
      begins: 'started',
      again: { violated: 'goesOn', criminal: 'afterCrime' },
      leaves: {
        completed: 'completed',
        terminated: 'terminated',
        violated: 'violated',
        criminal: 'criminal',
        imprisoned: 'prison',
        gone: 'gone',
      },
    },
  },
}
