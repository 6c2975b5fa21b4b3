import { optional, pastMoment, unit } from '../../fields.ts'
import { D109, D163, L120 } from '../../sources/index.ts'
import { goneOn, findingActs as was } from './2022-01-01-finding.ts'
import { decisionNo, officer, residence, team, youth } from './fields.ts'
import * as when from './rules.ts'
import { afterFinding, resultOrNotice, youngest } from './silences.ts'

const minute = 'minute' as const

/** From the finding to the decision, to the minute: every limit is one of hours. */
export const findingActs = {
  find: {
    ...was.find,
    at: minute,
    says: { foundAt: pastMoment('Lúc phát hiện'), positiveAt: pastMoment('Lúc có kết quả dương tính') },
    sets: { found: { said: 'foundAt' }, positive: { said: 'positiveAt' } },
    cite: [D163.art(57, 1), D163.art(55), youngest],
  },
  receiveNotice: {
    ...was.receiveNotice,
    at: minute,
    says: { foundAt: pastMoment('Lúc phát hiện'), residence },
    sets: { found: { said: 'foundAt' }, noticed: 'happened' },
    cite: [D163.art(57, 2), D163.art(58, 5), D163.art(58, 6), youngest],
  },
  extendCheck: { ...was.extendCheck, cite: [D163.art(58, 1)] },
  verifyResidence: { ...was.verifyResidence, at: minute, cite: [D163.art(58, 2), D163.art(58, 3), D163.art(58, 4)] },
  notify: {
    ...was.notify,
    at: minute,
    says: {
      ...was.notify.says,
      alsoTo: optional(unit('Xã, phường đăng ký thường trú (khi không có nơi cư trú ổn định)', 'commune')),
    },
    seats: { commune: { said: 'toCommune' }, registered: { said: 'alsoTo' } },
    cite: [D163.art(57, 2), D163.art(58, 5), D163.art(58, 6)],
  },
  receive: { ...was.receive, at: minute, cite: [D163.art(59, 1)] },
  addPaper: { ...was.addPaper, cite: [D163.art(59, 4), D163.art(57, 2)] },
  requestDetermination: {
    ...was.requestDetermination,
    proposes: when.determinations([...goneOn, 'stoppedDetention'], L120.art(31, 1, 'đ'), L120.art(31, 1, 'c')),
    refuses: [{ if: when.clearedAlready(afterFinding) }],
    cite: [L120.art(31, 1), L120.art(31, 2), D109.art(5)],
  },
  determined: { ...was.determined, at: minute, cite: [L120.art(31, 4), L120.art(24, 6)] },
  decide: {
    ...was.decide,
    at: minute,
    says: { decisionNo, officer, team, youth },
    refuses: [{ if: when.notDetermined(L120.art(24, 6)) }, { if: when.noSchoolOrYouth(D163.art(61, 2)), field: 'youth' }],
    cite: [L120.art(24, 4, 'a'), L120.art(24, 6), D163.art(59, 1), D163.art(59, 2), D163.art(59, 3), resultOrNotice, afterFinding],
  },
  dropFinding: { ...was.dropFinding, at: minute, cite: [D163.art(55), L120.art(24, 5)] },
} as const
