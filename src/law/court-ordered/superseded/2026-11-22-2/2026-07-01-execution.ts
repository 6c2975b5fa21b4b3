import { choice, number, optional, unit } from '../../../fields.ts'
import { D163, L120 } from '../../../sources/index.ts'
import { forwarderSeats } from '../2026-11-22-4/2022-01-01-file.ts'
import * as when from '../2026-11-22-4/rules.ts'
import { courtSince2026, lapsing, otherPlaces, pending, termStart } from '../2026-11-22-4/silences.ts'
import { execution } from './2022-01-01-execution.ts'
import { postponing } from './2022-01-01-postponing.ts'

const { wait: _wait, restartBringing: _restartBringing, ...rest } = execution
const was = { ...rest, ...postponing }
const minute = 'minute' as const
const commune = { by: ['communePoliceChief', 'communePolice'], seat: 'commune' } as const
const director = { by: ['placer'], seat: 'province', at: minute } as const
const eased = [L120.art(39), D163.art(110)] as const
const province = unit('Công an cấp tỉnh', 'province')

/** From the decision to the gate of the facility in three times 24 hours, in the province or out of it. */
export const execution2026 = {
  ...was,
  sendForExecution: { ...was.sendForExecution, cite: [courtSince2026] },
  receiveDecision: {
    ...was.receiveDecision,
    ...commune,
    at: minute,
    says: { province },
    seats: { province: { said: 'province' } },
    cite: [L120.art(38, 5), D163.art(106)],
  },
  deliverEffective: { ...was.deliverEffective, ...commune, cite: [courtSince2026] },
  askPlacement: {
    term: 'Báo Giám đốc Công an cấp tỉnh chọn cơ sở',
    ...commune,
    when: ['effective', 'waiting'],
    at: minute,
    says: { province },
    sets: { placementAsked: 'happened' },
    clears: ['placed', 'outsideAsked'],
    seats: { province: { said: 'province' } },
    cite: [L120.art(38, 5), D163.art(106)],
  },
  place: {
    term: 'Chọn cơ sở trong tỉnh',
    ...director,
    when: ['effective', 'waiting'],
    says: { placementNo: number('Số quyết định'), facility: unit('Cơ sở cai nghiện', 'centre') },
    makes: ['placement'],
    sets: { placed: 'happened' },
    seats: { facility: { said: 'facility' } },
    cite: [L120.art(38, 5), D163.art(106)],
  },
  askOutside: {
    term: 'Đề nghị C04 chọn cơ sở ngoài tỉnh',
    ...director,
    when: ['effective', 'waiting'],
    says: { whyOutside: choice('Lý do', { full: 'cơ sở trong tỉnh hết chỗ', none: 'trong tỉnh không có cơ sở', other: 'lý do khác' }) },
    sets: { outsideAsked: 'happened' },
    cite: [L120.art(38, 5), D163.art(106)],
  },
  placeOutside: {
    term: 'Ghi quyết định của C04 chọn cơ sở ngoài tỉnh',
    ...director,
    when: ['effective', 'waiting'],
    says: { placementNo: number('Số quyết định'), facility: unit('Cơ sở cai nghiện', 'centre') },
    brings: ['placement'],
    sets: { placed: 'happened' },
    seats: { facility: { said: 'facility' } },
    cite: [L120.art(38, 5), D163.art(106)],
  },
  apply: { ...was.apply, ...commune, refuses: [{ if: when.notYetPostponed(L120.art(39)), field: 'applyGround' }], cite: eased },
  postpone: { ...was.postpone, cite: eased },
  denyEasing: { ...was.denyEasing, cite: eased },
  exempt: { ...was.exempt, cite: eased },
  endPostponement: {
    ...was.endPostponement,
    by: ['court', 'communePoliceChief'],
    seat: ['court', 'commune'],
    cite: [...eased, otherPlaces],
  },
  flee: {
    ...was.flee,
    ...commune,
    when: [...was.flee.when, 'onTheWay'],
    says: { province: optional(province) },
    seats: { province: { said: 'province' } },
    clears: ['taken'],
    cite: [D163.art(109)],
  },
  pursue: { ...was.pursue, seat: 'province', cite: [D163.art(109)] },
  foundAgain: { ...was.foundAgain, ...commune, cite: [D163.art(109), otherPlaces] },
  lapse: {
    ...was.lapse,
    seat: ['court', ...forwarderSeats],
    refuses: [{ if: when.notLapsed(lapsing) }, { if: when.effectiveSince2026(lapsing) }],
    cite: [lapsing, pending],
  },
  takeAway: {
    ...was.takeAway,
    seat: 'commune',
    at: minute,
    says: { facilityThen: optional(unit('Cơ sở cai nghiện, nếu chưa được chọn trước đó', 'centre')), forced: was.takeAway.says.forced },
    seats: { facility: { said: 'facilityThen' } },
    refuses: [
      { if: when.lapsed(lapsing) },
      { if: when.notPlaced(L120.art(38, 5)) },
      { if: when.facilityUnsaid(L120.art(38, 5)), field: 'facilityThen' },
      { if: when.placedElsewhere(L120.art(38, 5)), field: 'facilityThen' },
    ],
    cite: [L120.art(38, 5), D163.art(107), termStart],
  },
  admit: { ...was.admit, refuses: [{ if: when.admittedBefore(D163.art(107)) }], cite: [D163.art(107)] },
} as const
