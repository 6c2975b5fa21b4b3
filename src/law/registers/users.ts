import type { Register } from '../../engine/register.ts'
import { D105, D163, L73, L120 } from '../sources/index.ts'
import { both, LAW_73, LAW_120, onlyBefore, onlySince } from './causes.ts'

/** Persons managed for a year because they used drugs and are not found dependent. Suspended or tried, they are still under it. */
export const users: Register = {
  term: 'Người sử dụng trái phép chất ma túy đang bị quản lý',
  head: [
    {
      from: LAW_73,
      is: { title: 'DANH SÁCH NGƯỜI SỬ DỤNG TRÁI PHÉP CHẤT MA TÚY', form: undefined, basis: L73.art(26, 1) },
    },
    {
      from: LAW_120,
      is: {
        title: 'DANH SÁCH NGƯỜI SỬ DỤNG TRÁI PHÉP CHẤT MA TÚY',
        form: 'Mẫu số 10 phụ lục III Nghị định 163/2026/NĐ-CP',
        basis: D163.art(64, 2),
      },
    },
  ],
  keeper: 'communePolice',
  seat: 'commune',
  unitKind: 'commune',
  enters: {
    decided: both('có quyết định quản lý', L73.art(23, 4), D163.art(59, 1)),
    movedIn: both('chuyển đến', D105.art(47, 2), D163.art(62)),
  },
  leaves: {
    termOver: both('hết thời hạn quản lý, không phát hiện sử dụng', L73.art(26, 3), D163.art(63, 3)),
    addicted: both('được xác định nghiện ma túy', L73.art(23, 5), L120.art(24, 5)),
    education: onlyBefore('bị áp dụng giáo dục tại xã vì sử dụng ma túy', L73.art(23, 5)),
    institution: both('vào cơ sở giáo dục bắt buộc, trường giáo dưỡng', L73.art(23, 5), L120.art(24, 5)),
    prison: both('chấp hành án phạt tù', L73.art(23, 5), L120.art(24, 5)),
    detention: onlySince('bị tạm giữ, tạm giam dài hơn thời hạn còn lại', L120.art(24, 5)),
    dead: both('chết', L73.art(23, 5), L120.art(24, 5)),
    missing: both('bị Tòa án tuyên bố mất tích', L73.art(23, 5), L120.art(24, 5)),
    movedOut: both('chuyển đi', L73.art(26, 2), L120.art(27, 2)),
  },
  moves: { in: 'movedIn', out: 'movedOut' },
  cases: {
    'user-management': {
      in: ['managed', 'usedAgain', 'clearedAgain', 'addicted', 'criminal', 'suspended'],
      begins: 'decided',
      leaves: {
        ended: 'termOver',
        stoppedAddicted: 'addicted',
        stoppedEducation: 'education',
        stoppedInstitution: 'institution',
        stoppedPrison: 'prison',
        stoppedDetention: 'detention',
        stoppedDead: 'dead',
        stoppedMissing: 'missing',
      },
    },
  },
}
