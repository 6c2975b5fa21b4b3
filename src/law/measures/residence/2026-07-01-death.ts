import { choice, yes } from '../../fields.ts'
import { D163 } from '../../sources/index.ts'
import { death } from './2022-01-01-death.ts'
import * as when from './rules.ts'
import { afterDeath } from './silences.ts'

const told = [D163.art(122, 1), afterDeath] as const

/** After a death under Decree 163: no court any more, and no number of witnesses. */
export const death2026 = {
  die: { ...death.die, cite: told },
  noticeDeath: {
    ...death.noticeDeath,
    says: {
      ...death.noticeDeath.says,
      officesTold: yes('Đã báo bằng văn bản: cơ quan điều tra, Viện kiểm sát nhân dân khu vực, cơ quan y tế gần nhất'),
    },
    refuses: [{ if: when.officesNotTold(D163.art(122, 1)), field: 'officesTold' }],
    cite: told,
  },
  recordDeath: {
    ...death.recordDeath,
    says: { kinPresent: choice('Thân nhân', { present: 'có mặt', none: 'không có thân nhân', late: 'không có mặt sau 24 giờ' }) },
    refuses: [
      { if: when.notToldYet(D163.art(122, 1)) },
      { if: { ...when.kinNotYetLate(D163.art(122, 1)), start: afterDeath }, field: 'kinPresent' },
    ],
    cite: told,
  },
  bury: {
    ...death.bury,
    refuses: [{ if: { ...when.kinMayStillCome(D163.art(122, 2)), start: afterDeath }, field: 'buriedBy' }],
    cite: [D163.art(122, 2), afterDeath],
  },
} as const
