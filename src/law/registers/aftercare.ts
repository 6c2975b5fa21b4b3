import type { Register } from '../../engine/register.ts'
import { D116, D163, L73, L120 } from '../sources/index.ts'
import { both, LAW_73, LAW_120 } from './causes.ts'

/** Persons under management after rehabilitation: from the decision on, for whoever decides keeps the list. */
export const aftercare: Register = {
  term: 'Người bị quản lý sau cai nghiện ma túy',
  head: [
    {
      from: LAW_73,
      is: {
        title: 'DANH SÁCH NGƯỜI BỊ QUẢN LÝ SAU CAI NGHIỆN MA TÚY TẠI NƠI CƯ TRÚ',
        form: 'Mẫu số 52 Nghị định 116/2021/NĐ-CP',
        basis: D116.art(79, 1, 'a'),
      },
    },
    {
      from: LAW_120,
      is: { title: 'DANH SÁCH NGƯỜI BỊ QUẢN LÝ SAU CAI NGHIỆN MA TÚY', form: undefined, basis: L120.art(48, 1) },
    },
  ],
  keeper: 'communePolice',
  seat: 'commune',
  unitKind: 'commune',
  enters: {
    voluntary: both('hoàn thành cai nghiện tự nguyện', L73.art(40, 1), L120.art(42, 1)),
    substitution: both('hoàn thành điều trị thay thế', L73.art(40, 1), L120.art(42, 1)),
    compulsoryMinor: both('chấp hành xong cai nghiện bắt buộc khi dưới 18 tuổi', L73.art(40, 1), L120.art(42, 1)),
    compulsory: both('chấp hành xong cai nghiện bắt buộc', L73.art(40, 2), L120.art(42, 2)),
    released: both('chấp hành xong án phạt tù, tiếp tục thời hạn còn lại', L73.art(43, 1), L120.art(47, 1)),
    movedIn: both('chuyển đến', D116.art(79, 1, 'c'), D163.art(136, 1, 'b')),
  },
  leaves: {
    served: both('chấp hành xong, không phát hiện sử dụng', D116.art(81), D163.art(138)),
    compulsory: both('tái nghiện, chuyển xem xét cai nghiện bắt buộc', L73.art(32, 4), L120.art(48, 4, 'b')),
    prison: both('chấp hành án phạt tù', L73.art(43, 3), L120.art(48, 4, 'b')),
    gone: both('chết hoặc bị tuyên bố mất tích', L73.art(43, 3), L120.art(48, 4, 'd')),
    movedOut: both('chuyển đi', L73.art(43, 2), L120.art(48, 2)),
  },
  moves: { in: 'movedIn', out: 'movedOut' },
  cases: {
    'post-rehab': {
      in: ['managed', 'relapsed', 'criminal'],
      begins: { voluntary: 'voluntary', substitution: 'substitution', compulsoryMinor: 'compulsoryMinor', compulsory: 'compulsory' },
      again: { interrupted: 'released' },
      leaves: { served: 'served', referred: 'compulsory', imprisoned: 'prison', interrupted: 'prison', gone: 'gone' },
    },
  },
}
