import { minorLivingIn } from '../../court-ordered/2022-01-01-execution.ts'
import { execution2026 } from '../../court-ordered/2026-07-01-execution.ts'
import { otherPlaces } from '../../court-ordered/silences.ts'
import { choice, number, unit } from '../../fields.ts'
import { MINISTRY } from '../../placing.ts'
import { D163, L120 } from '../../sources/index.ts'
import { minorPlace, minorsExecution, minorsPostponing } from './2022-01-01-execution.ts'
import * as when from './rules.ts'
import { courtOfMinors2026, reformatory, turningAfter } from './silences.ts'

const was = execution2026
const { wait: _wait, ...before } = minorsExecution
const { lapse: _lapse, placeOutside: _placeOutside, askOutside, foundAgain: _foundAgain, ...same } = was
/** A reformatory has a regime of its own (art. 129(1)): no file of that life waits there. */
const livesThere = { ...minorLivingIn, if: when.inPublicFacility(D163.art(126)) } as const
const place = unit('Cơ sở cai nghiện, trường giáo dưỡng', 'centre')

/** From the decision to the gate in three times 24 hours: a public facility fit for minors, or a reformatory that C10 chooses. */
export const minorsExecution2026 = {
  ...same,
  sendForExecution: { ...same.sendForExecution, cite: [courtOfMinors2026] },
  deliverEffective: {
    ...same.deliverEffective,
    term: before.deliverEffective.term,
    says: before.deliverEffective.says,
    cite: [courtOfMinors2026],
  },
  askPlacement: { ...same.askPlacement, cite: [L120.art(38, 5), D163.art(106, 1)] },
  place: {
    ...same.place,
    says: { ...same.place.says, minorPlace },
    refuses: [{ if: when.unfitPlace(L120.art(36, 4)), field: 'minorPlace' }],
    cite: [L120.art(36, 4), L120.art(38, 2, 'a'), D163.art(106, 2, 'a'), D163.art(66, 4)],
  },
  askMinistry: {
    ...askOutside,
    term: 'Đề nghị C04 chọn cơ sở ngoài tỉnh hoặc C10 chọn trường giáo dưỡng',
    says: { askedFor: choice('Đề nghị', { outside: 'C04 chọn cơ sở ngoài tỉnh', reformatory: 'C10 chọn trường giáo dưỡng' }) },
    refuses: [{ if: when.reformatoryAsked(L120.art(36, 4)), field: 'askedFor' }],
    cite: [L120.art(38, 5), D163.art(106, 2)],
  },
  placeByMinistry: {
    ...was.placeOutside,
    term: 'Ghi quyết định của C04 hoặc C10 chọn nơi tiếp nhận',
    whose: MINISTRY,
    says: { placementNo: was.placeOutside.says.placementNo, facility: place },
    cite: [L120.art(38, 3), L120.art(38, 4), D163.art(106, 3), D163.art(67), reformatory],
  },
  startInPlace: { ...same.startInPlace, proposes: [livesThere] },
  apply: { ...same.apply, term: minorsPostponing.apply.term, whose: 'cha, mẹ, người giám hộ hoặc người đại diện' },
  foundAgain: { ...before.foundAgain, by: was.foundAgain.by, seat: 'commune', cite: [D163.art(107, 4), otherPlaces] },
  takeAway: {
    ...same.takeAway,
    refuses: [
      { if: when.notPlaced(L120.art(38, 5)) },
      { if: when.facilityUnsaid(L120.art(38, 5)), field: 'facilityThen' },
      { if: when.placedElsewhere(L120.art(38, 5)), field: 'facilityThen' },
    ],
  },
  admit: { ...same.admit, proposes: [livesThere] },
} as const

/** Somebody who is 18 by now has no place among minors, if enough of the term is left to move. */
export const moving = {
  transfer: {
    term: 'Chuyển sang cơ sở, trường giáo dưỡng khác',
    by: ['centre', 'placer'],
    who: 'placer',
    whose: 'Giám đốc Công an cấp tỉnh, C04 hoặc C10',
    seat: ['facility', 'province'],
    when: ['inFacility'],
    says: {
      movedBy: choice('Theo quyết định của', {
        director: 'Giám đốc Công an cấp tỉnh (trong tỉnh)',
        c04: 'C04 (giữa các tỉnh)',
        c10: 'C10 (giữa các trường giáo dưỡng)',
      }),
      toKind: choice('Nơi đến là', { public: 'cơ sở cai nghiện công lập', reformatory: 'trường giáo dưỡng' }),
      toFacility: place,
      transferNo: number('Số quyết định'),
    },
    seats: { facility: { said: 'toFacility' } },
    refuses: [
      { if: when.movedToReformatory(L120.art(36, 4)), field: 'toKind' },
      { if: when.staysInPlace(D163.art(151, 6)), field: 'toKind' },
    ],
    cite: [L120.art(38, 2, 'b'), L120.art(38, 3, 'b'), L120.art(38, 4, 'b'), reformatory],
  },
  moveAtEighteen: {
    term: 'Đủ 18 tuổi, còn từ 3 tháng: chuyển sang cai nghiện cùng người từ đủ 18 tuổi tại cơ sở công lập',
    by: ['centre', 'placer'],
    seat: ['facility', 'province'],
    when: ['inFacility'],
    says: { toFacility: unit('Cơ sở cai nghiện công lập', 'centre'), transferNo: number('Số quyết định') },
    sets: { movedAsAdult: 'happened' },
    seats: { facility: { said: 'toFacility' } },
    refuses: [{ if: when.notYetEighteen(L120.art(36, 4)) }, { if: { ...when.tooLittleLeftToMove(L120.art(36, 4)), start: turningAfter } }],
    cite: [L120.art(36, 4), turningAfter],
  },
} as const
