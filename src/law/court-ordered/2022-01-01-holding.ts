import { choice, number, optional, unit } from '../fields.ts'
import { D116 } from '../sources/index.ts'
import { beforeTaking, makerSeats, makers } from './2022-01-01-file.ts'
import * as when from './rules.ts'

/** Where somebody is held: received for want of a stable residence, or for another reason; each seat is counted apart (docs/decisions/0430). */
export const holdingSeats = ['holding', 'reception'] as const

const given = {
  by: makers,
  when: beforeTaking,
  seat: makerSeats,
  makes: ['holdingDecision', 'holdingHandover'],
  begins: ['holding'],
  sets: { held: 'happened' },
  clears: ['heldAtHome', 'heldAway'],
} as const
const place = { holdingNo: number('Số quyết định'), holdingPlace: unit('Cơ sở', 'centre') } as const

/** Where the person is kept while the file is made: at home, which credits nothing, or in a facility, whose days are credited. */
export const holding = {
  holdAtHome: {
    term: 'Giao gia đình quản lý trong thời gian làm thủ tục',
    by: makers,
    when: beforeTaking,
    seat: makerSeats,
    says: { holdingNo: place.holdingNo },
    brings: ['homeConsent'],
    // Form 37 is made by the place that takes somebody in (article 47(3)(b)): at home there is none.
    makes: ['holdingDecision'],
    ends: ['holding'],
    sets: { heldAtHome: 'happened' },
    clears: ['held', 'heldAway'],
    refuses: [{ if: when.cannotStayHome(D116.art(45, 1)) }],
    cite: [D116.art(44, 3), D116.art(45, 1), D116.art(46)],
  },
  holdAtFacility: {
    term: 'Giao cơ sở quản lý trong thời gian làm thủ tục (có nơi cư trú ổn định)',
    ...given,
    says: {
      ...place,
      holdingGround: optional(
        choice('Lý do giao cơ sở', {
          family: 'gia đình không đồng ý',
          fled: 'bỏ trốn khi được giao gia đình quản lý',
          other: 'lý do khác, đã ghi trong quyết định',
        }),
      ),
    },
    brings: { said: 'holdingGround', is: { family: 'homeConsent' } },
    seats: { holding: { said: 'holdingPlace' } },
    refuses: [{ if: when.withoutResidence(D116.art(45, 2)) }],
    cite: [D116.art(44, 3), D116.art(45, 2), D116.art(46), D116.art(47), D116.art(48, 4)],
  },
  receiveTemporarily: {
    term: 'Giao cơ sở tiếp nhận tạm thời, quản lý người không có nơi cư trú ổn định trong thời gian làm thủ tục',
    ...given,
    says: place,
    seats: { reception: { said: 'holdingPlace' } },
    refuses: [{ if: when.withResidence(D116.art(45, 2)) }],
    cite: [D116.art(44, 3), D116.art(45, 2), D116.art(46), D116.art(47)],
  },
  leaveHolding: {
    term: 'Bỏ trốn khỏi nơi quản lý trong thời gian làm thủ tục',
    by: [...makers, 'centre'],
    when: beforeTaking,
    seat: [...makerSeats, ...holdingSeats],
    says: {},
    ends: ['holding'],
    sets: { heldAway: 'happened' },
    clears: ['heldAtHome', 'held'],
    cite: [D116.art(48, 4)],
  },
  endHolding: {
    term: 'Thôi quản lý trong thời gian làm thủ tục',
    by: makers,
    when: beforeTaking,
    seat: makerSeats,
    says: {},
    ends: ['holding'],
    clears: ['heldAtHome', 'held'],
    cite: [D116.art(44, 2)],
  },
} as const
