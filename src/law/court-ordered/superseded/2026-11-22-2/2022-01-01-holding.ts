import { number, unit } from '../../../fields.ts'
import { D116 } from '../../../sources/index.ts'
import { beforeTaking, makerSeats, makers } from '../2026-11-22-4/2022-01-01-file.ts'
import * as when from '../2026-11-22-4/rules.ts'

/** Where the person is kept while the file is made: at home, which credits nothing, or in a facility, whose days are credited. */
export const holding = {
  holdAtHome: {
    term: 'Giao gia đình quản lý trong thời gian làm thủ tục',
    by: makers,
    when: beforeTaking,
    seat: makerSeats,
    says: { holdingNo: number('Số quyết định') },
    brings: ['homeConsent'],
    makes: ['holdingDecision', 'holdingHandover'],
    ends: ['holding'],
    sets: { heldAtHome: 'happened' },
    clears: ['heldAway'],
    refuses: [{ if: when.cannotStayHome(D116.art(45, 1)) }],
    cite: [D116.art(44, 3), D116.art(45, 1), D116.art(46)],
  },
  holdAtFacility: {
    term: 'Giao cơ sở quản lý trong thời gian làm thủ tục',
    by: makers,
    when: beforeTaking,
    seat: makerSeats,
    says: { holdingNo: number('Số quyết định'), holdingPlace: unit('Cơ sở', 'centre') },
    makes: ['holdingDecision', 'holdingHandover'],
    begins: ['holding'],
    clears: ['heldAtHome', 'heldAway'],
    seats: { holding: { said: 'holdingPlace' } },
    cite: [D116.art(44, 3), D116.art(45, 2), D116.art(47)],
  },
  leaveHolding: {
    term: 'Bỏ trốn khỏi nơi quản lý trong thời gian làm thủ tục',
    by: [...makers, 'centre'],
    when: beforeTaking,
    seat: [...makerSeats, 'holding'],
    says: {},
    ends: ['holding'],
    sets: { heldAway: 'happened' },
    clears: ['heldAtHome'],
    cite: [D116.art(48, 4)],
  },
  endHolding: {
    term: 'Thôi quản lý trong thời gian làm thủ tục',
    by: makers,
    when: beforeTaking,
    seat: makerSeats,
    says: {},
    ends: ['holding'],
    clears: ['heldAtHome'],
    cite: [D116.art(44, 2)],
  },
} as const
