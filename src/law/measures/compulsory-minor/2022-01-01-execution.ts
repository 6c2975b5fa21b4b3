import { execution, minorLivingIn } from '../../court-ordered/2022-01-01-execution.ts'
import { postponing } from '../../court-ordered/2022-01-01-postponing.ts'
import { lodgedLate, otherPlaces, receivedWhich, waiting } from '../../court-ordered/silences.ts'
import { pastDay, yes } from '../../fields.ts'
import { D116, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { courtOfMinors, notAHandlingMeasure } from './silences.ts'

const { lapse: _lapse, foundAgain, ...rest } = execution
const { says: _says, sets: _sets, ...found } = foundAgain

/** A facility for minors keeps them apart from adults. */
export const minorPlace = yes('Có khu dành cho người từ đủ 12 đến dưới 18 tuổi')

/** From a decision in effect to the gate: as of adults, to a facility with a part for minors, and without a year after which it lapses. */
export const minorsExecution = {
  ...rest,
  sendForExecution: { ...rest.sendForExecution, cite: [courtOfMinors, notAHandlingMeasure] },
  deliverEffective: {
    ...rest.deliverEffective,
    term: 'Giao quyết định có hiệu lực cho người đó và cha, mẹ, người giám hộ, người đại diện',
    says: { receivedOn: pastDay('Ngày nhận quyết định (ai nhận sau cùng)') },
    cite: [D116.art(57, 5, 'a'), receivedWhich, courtOfMinors],
  },
  wait: { ...rest.wait, cite: [D116.art(54, 3), waiting] },
  foundAgain: { ...found, says: {}, cite: [D116.art(56, 3), otherPlaces] },
  takeAway: {
    ...rest.takeAway,
    term: 'Đưa người đi cơ sở',
    says: { facility: rest.takeAway.says.facility, minorPlace, forced: rest.takeAway.says.forced },
    refuses: [{ if: when.unfitPlace(L73.art(35, 2, 'd')), field: 'minorPlace' }],
    cite: [D116.art(54, 1), D116.art(54, 2), L73.art(35, 2, 'd')],
  },
  admit: { ...rest.admit, proposes: [minorLivingIn], cite: [D116.art(55, 2), D116.art(55, 3), D116.art(55, 4)] },
} as const

/** Asked for by the representative, decided by the court. */
export const minorsPostponing = {
  apply: {
    ...postponing.apply,
    whose: 'người đại diện',
    term: 'Người đại diện gửi đơn đề nghị hoãn hoặc miễn chấp hành (ghi theo ngày gửi)',
    refuses: [
      { if: { ...when.appliedLateForMinor(D116.art(57, 5, 'a')), start: receivedWhich }, field: 'applicationLate' },
      { if: when.notYetPostponed(D116.art(57, 3)), field: 'applyGround' },
    ],
    cite: [D116.art(57, 4), D116.art(57, 5), lodgedLate],
  },
  postpone: { ...postponing.postpone, cite: [D116.art(57, 1), courtOfMinors] },
  denyEasing: { ...postponing.denyEasing, cite: [courtOfMinors] },
  exempt: { ...postponing.exempt, cite: [D116.art(57, 3), courtOfMinors] },
  endPostponement: { ...postponing.endPostponement, cite: [D116.art(57, 2), otherPlaces] },
} as const
