import { easing2026, facility2026 } from '../../court-ordered/2026-07-01-facility.ts'
import { afterExempt, crimeDays, prisonThen } from '../../court-ordered/silences.ts'
import { choice } from '../../fields.ts'
import { PUBLIC_HEADS } from '../../rules.ts'
import { criminal, noTimeLimit } from '../../silences.ts'
import { BLHS, D163, L120 } from '../../sources/index.ts'
import { minorsEnds } from './2022-01-01-stay.ts'
import { FACILITY } from './2026-07-01-clocks.ts'
import { moving } from './2026-07-01-execution.ts'
import * as when from './rules.ts'
import {
  courtOfMinors2026,
  deathOfMinors,
  handingHome,
  notAHandlingMeasure,
  reformatory,
  reformatoryRegime,
  turningAfter,
} from './silences.ts'

const { cancelForCrime: _cancel, passToCriminal: _pass, ...was } = facility2026
const proposal = {
  measure: 'post-rehab',
  route: { minor: 'compulsoryMinor' },
  facts: { noticed: 'happened', completed: 'ends' },
  seats: { commune: 'commune', facility: 'facility' },
} as const

/** In the facility or reformatory under Law 120/2025. */
export const minorsStay2026 = {
  ...was,
  ...moving,
  finishDetox: { ...was.finishDetox, whose: FACILITY },
  finishEducation: { ...was.finishEducation, whose: FACILITY },
  healthCheck: { ...was.healthCheck, cite: [D163.art(114, 1), D163.art(126), reformatoryRegime] },
  goToHospital: { ...was.goToHospital, cite: [D163.art(114, 4), D163.art(126), reformatoryRegime] },
  backFromHospital: { ...was.backFromHospital, cite: [D163.art(114, 4), D163.art(126), reformatoryRegime] },
  applyLeave: { ...was.applyLeave, cite: [...was.applyLeave.cite, D163.art(126), reformatoryRegime] },
  grantLeave: {
    ...was.grantLeave,
    refuses: [{ if: when.leaveTooLongThere(D163.art(121, 1)), field: 'leaveUntil' }],
    cite: [...was.grantLeave.cite, D163.art(126), reformatoryRegime],
  },
  denyLeave: { ...was.denyLeave, cite: [...was.denyLeave.cite, D163.art(126), reformatoryRegime] },
  backFromLeave: { ...was.backFromLeave, cite: [...was.backFromLeave.cite, D163.art(126), reformatoryRegime] },
  die: { ...was.die, cite: [...was.die.cite, deathOfMinors, reformatoryRegime] },
  noticeDeath: { ...was.noticeDeath, cite: [...was.noticeDeath.cite, deathOfMinors, reformatoryRegime] },
  bury: {
    ...was.bury,
    refuses: [
      { if: { ...when.notToldYet(D163.art(122, 1)), start: deathOfMinors } },
      { if: { ...when.kinMayStillComeThere(D163.art(122, 2)), start: [D163.art(122, 1), deathOfMinors] }, field: 'buriedBy' },
    ],
    cite: [...was.bury.cite, deathOfMinors, reformatoryRegime],
  },
  suspendForCrime: { ...was.suspendForCrime, cite: [BLHS.art(256), notAHandlingMeasure, crimeDays, criminal] },
  resumeAfterCrime: { ...was.resumeAfterCrime, cite: [notAHandlingMeasure, crimeDays] },
  noteHomeless: { ...was.noteHomeless, term: 'Ghi nhận người không có nơi cư trú ổn định', cite: [L120.art(36, 6), D163.art(124, 1, 'a')] },
  askProtection: { ...was.askProtection, cite: [L120.art(36, 6), D163.art(124, 1, 'a'), D163.art(129, 3)] },
  noticeEnd: {
    ...was.noticeEnd,
    proposes: [{ ...proposal, promises: ['completed'] }],
    cite: [D163.art(123, 1), D163.art(129, 2), L120.art(42, 3), D163.art(88, 2), D163.art(134, 1)],
  },
  complete: {
    ...was.complete,
    whose: PUBLIC_HEADS,
    says: {
      ...minorsEnds.complete.says,
      certificateNo: was.complete.says.certificateNo,
      goesTo: choice('Về đâu', {
        fetched: 'gia đình đến đón',
        brought: 'cơ sở đưa về gia đình, UBND cấp xã',
        protection: 'cơ sở bảo trợ xã hội',
        elsewhere: 'nơi khác',
      }),
    },
    proposes: [
      {
        ...proposal,
        facts: { ...proposal.facts, unannounced: 'happened' },
        if: when.notProposedYet(D163.art(123)),
        brings: ['completion'],
      },
    ],
    cite: [L120.art(36, 5), D163.art(123, 2), D163.art(124, 3), D163.art(129, 2), L120.art(42, 1), turningAfter],
  },
  bringHome: { ...minorsEnds.bringHome, cite: [handingHome, reformatory] },
} as const

const eased = [L120.art(39, 3), L120.art(39, 4), D163.art(110, 2), courtOfMinors2026] as const

/** Suspension and exemption of the rest; no text reduces any more. */
export const minorsEasing2026 = {
  ...easing2026,
  suspend: { ...easing2026.suspend, cite: eased },
  cancelSuspension: { ...easing2026.cancelSuspension, cite: [L120.art(39, 6), courtOfMinors2026] },
  sendEasing: { ...easing2026.sendEasing, cite: [L120.art(39, 4), courtOfMinors2026, noTimeLimit] },
  exemptRest: { ...easing2026.exemptRest, cite: [...eased, afterExempt, prisonThen] },
} as const
